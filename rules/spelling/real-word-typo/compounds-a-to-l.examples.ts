import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const compoundsAToLExamples: readonly SlipExample[] = [
  [
    '[award-wining|award-winding|ward-winning|award-wincing|aware-winning>award-winning]',
    'I wrote an ⟦award-wining⟧ play.',
    'I wrote an award-winning play.',
  ],
  [
    '[back-and|back-send|bank-end|black-end|pack-end>back-end] (developer|development|code|engineer|systems|services|and|of|for|with|team)',
    'I write ⟦bank-end⟧ code.',
    'I write back-and-forth.',
  ],
  [
    '[client-sever|client-serve|clint-server|client-servers>client-server] (model|architecture|application|applications|system|systems)',
    'I know the ⟦client-sever⟧ model.',
    'A client-server model is old.',
  ],
  ['[co-wonder>co-worker]', 'I helped a ⟦co-wonder⟧.', 'I helped a co-worker.'],
  [
    '[cross-fictional|gross-functional|crass-functional>cross-functional]',
    'I led ⟦cross-fictional⟧ teams.',
    'I led cross-functional teams.',
  ],
  [
    '[data-drive|data-riven|dada-driven>data-driven] (decision|decisions|approach|approaches|design|methods|solutions|insights|culture|marketing)',
    'I like ⟦data-drive⟧ decisions.',
    'We ran a date-driven search.',
  ],
  [
    '[decision-masking|decision-mating|decision-waking|derision-making>decision-making]',
    'I like ⟦decision-masking⟧.',
    'I like decision-making.',
  ],
  [
    '[detailed-oriented|derail-oriented|detain-oriented>detail-oriented] (and|person|,|.|individual|professional|student)',
    'I am ⟦detailed-oriented⟧.',
    'I work for retail-oriented firms.',
  ],
  [
    '[entry-lever|entry-revel|entry-bevel|gentry-level>entry-level] (job|position|role|post|jobs|positions|engineer|developer|analyst)',
    'I seek an ⟦entry-lever⟧ post.',
    'We test entity-level controls.',
  ],
  [
    '[face-to-fact|face-to-fave|face-too-face|face-to-fame|face-to-faces>face-to-face]',
    'We met ⟦face-to-fact⟧.',
    'We met face-to-face.',
  ],
  [
    '[fast-paste|fast-spaced|fat-paced|last-paced|fast-packed|fast-laced>fast-paced]',
    'I like ⟦fat-paced⟧ work.',
    'I like fast-paced work.',
  ],
  [
    '[final-ear|finial-year|finale-year|final-tear>final-year] (student|project|dissertation|thesis|undergraduate)',
    'I am a ⟦final-ear⟧ student.',
    'A financial-year plan.',
  ],
  ['[first-had|fist-hand|first-hard|firs-hand>first-hand]', 'I saw it ⟦fist-hand⟧.', 'I saw it first-hand.'],
  [
    '[four-ear|for-year|four-yea|our-year|fur-year|four-tear>four-year] (programme|program|course|degree|contract|university|project|college)',
    'I did a ⟦for-year⟧ degree.',
    'I did a four-year degree.',
  ],
  [
    '[front-and|front-send|font-end|front-en|frond-end>front-end]',
    'I write ⟦front-and⟧ code.',
    'I write front-end code.',
  ],
  [
    '[full-stick|full-slack|full-stock|fuel-stack|full-snack>full-stack]',
    'I am a ⟦full-stick⟧ developer.',
    'I am a full-stack developer.',
  ],
  [
    '[full-tine|full-tome|full-tie|full-dime|full-tile>full-time]',
    'I want a ⟦full-tine⟧ job.',
    'I want a full-time job.',
  ],
  [
    '[hand-on|hands-one|hands-no|hands-con|hands-own>hands-on] (experience|training|work|approach|practice|projects|learning|role|skills|knowledge)',
    'I have ⟦hand-on⟧ experience.',
    'It has hand-one and hands-on parts.',
  ],
  [
    '[hard-waking|hard-wording|hard-worming>hard-working]',
    'I am a ⟦hard-waking⟧ person.',
    'The hard-walking boot lasts.',
  ],
  [
    '[high-lever|high-revel|nigh-level|thigh-level|high-bevel>high-level]',
    'I held ⟦high-lever⟧ talks.',
    'I held high-level talks.',
  ],
  [
    '[in-dept|in-death|in-debt|in-depths>in-depth] (knowledge|understanding|analysis|study|research|experience|training|interviews|look)',
    'I did an ⟦in-debt⟧ study.',
    'An in-debt bank failed.',
  ],
  [
    '[long-tern|long-germ|lung-term|long-teem>long-term]',
    'I have a ⟦long-tern⟧ plan.',
    'I have a long-term plan.',
  ],
  [
    '[low-lever|low-revel|law-level|low-bevel>low-level]',
    'I write ⟦low-lever⟧ code.',
    'I write low-level code.',
  ],
]
