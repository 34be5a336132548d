import type { PhraseExample } from './informal-language.examples.ts'

/** Examples for the phrases of the same part. */
export const slangOToZExamples: readonly PhraseExample[] = [
  ['(out of order|bang out of order|below the belt|bit much)', 'It was ⟦out of order⟧.', null],
  ['(outdoorsy|sporty|techy|techie-minded|artsy|arty|bookish|brainy)', 'I am ⟦techy⟧.', null],
  ['(party pooper|buzzkill|jobsworth|jobsworths|skiver|skivers)', 'I am no ⟦party pooper⟧.', null],
  [
    '(people|team|city|office|morning|night|dog|cat|outdoorsy|outdoors|numbers|ideas|detail|details|words) (person|guy|gal|bird|owl)',
    'I am a ⟦people person⟧.',
    'The dog person on duty fed it.',
  ],
  ['(razzle-dazzle|okey-dokey|loosey-goosey|hoity-toity)', 'The plan is ⟦razzle-dazzle⟧.', null],
  [
    '(really|so|dead|absolutely|totally|just|properly) (chuffed|gutted|knackered|gobsmacked|shattered|stoked|thrilled to bits)',
    'I was ⟦just chuffed⟧ to win.',
    'The building was totally gutted by fire.',
  ],
  ['(ropey|ropy)', 'The start was ⟦ropey⟧.', 'The milk is ropy.'],
  [
    '(rubbish|useless|hopeless|lousy|terrible|crap|pants) at',
    'I am ⟦rubbish at⟧ sums.',
    'We put out rubbish at six.',
  ],
  ['rubbish at', 'I was ⟦rubbish at⟧ sums.', 'We put the rubbish at the gate.'],
  ['(run-of-the-mill|run of the mill)', 'It is a ⟦run-of-the-mill⟧ form.', 'The run of the mill is a day.'],
  [
    '(shambolic|naff|manky|grotty|minging|rubbishy|skanky|scuzzy)',
    'The kit was ⟦shambolic⟧.',
    'Press the tacky side.',
  ],
  ['(sketchy|janky|wonky|clunky|dinky|grody|gnarly|sucky|spiffy)', 'The tool is ⟦sketchy⟧.', null],
  [
    '(smashing|cracking|stonking|belting|blinding|rattling|thumping|whopping|banging|stunning|top-hole|corking|ripping|spanking) (good|time|idea|job|day|team|fun|read|lot|great|course|lecture|talk|success)',
    'It was a ⟦cracking read⟧.',
    'The stunning time of the fish was set.',
  ],
  [
    "(so|that|this|it's) not (cool|funny|fun|on)",
    'It is ⟦so not cool⟧.',
    'A pump so not cool enough failed.',
  ],
  ['(spiffing|nifty|zippy|peppy|perky|zany|kooky|quirky|corny|spiffed)', 'The tool is ⟦spiffing⟧.', null],
  [
    '(spot on|bang on|dead on|on the money|on the nose|right on the money|on fleek)',
    'The guess was ⟦spot on⟧.',
    'The bang on the door woke us.',
  ],
  ['(super-duper|super duper)', 'It was ⟦super-duper⟧ fun.', null],
  ['(techy|sciencey|mathsy|salesy|mathy|artsy)', 'I am ⟦techy⟧ by nature.', null],
  ['(tittle-tattle|flim-flam)', 'The plan is ⟦tittle-tattle⟧.', null],
  ['(top-notch|top notch)', 'I met ⟦top-notch⟧ staff.', 'The top notch was worn.'],
  [
    '(touchy-feely|airy-fairy|wishy-washy|namby-pamby)',
    'The plan is ⟦touchy-feely⟧.',
    'The helter skelter is a ride.',
  ],
  ['up for', 'I am ⟦up for⟧ long shifts.', 'I am up for election.'],
  [
    'up for (it|that|anything|whatever|a challenge|a chat|this|doing|working|learning|trying|helping|moving|travelling|traveling|a bit of|a laugh|any)',
    'I am ⟦up for it⟧.',
    'The lease is up for review.',
  ],
  ['(was|is|were|be|been) a (blast|hoot|doss|laugh|riot)', 'It ⟦was a blast⟧.', 'There was a blast at noon.'],
  [
    '(was|is|were|been) a (nightmare|disaster|headache|pain) (to|for|of|,)',
    'It ⟦was a nightmare to⟧ read.',
    'There was a pain of long standing.',
  ],
  [
    '(what|such) a (blast|hoot|riot|laugh|trip|buzz|downer|drag|cop-out|nightmare|mess|bummer|letdown|mouthful)',
    'It was ⟦what a blast⟧.',
    'Such a blast of air cools it.',
  ],
  ['(what|was) a nightmare', 'It ⟦what a nightmare⟧ to read.', 'There was a nightmare in each week.'],
  ['(whinger|cheapskate|tightwad|numpty|plonker|nitwit|dimwit|dork)', 'I am no ⟦whinger⟧.', null],
  ['(whizz-kid|whiz-kid|whiz kid|whizz kid)', 'I am a ⟦whizz-kid⟧.', null],
  ['you are the best', 'I think ⟦you are the best⟧.', 'You are the best judge.'],
  ['you rock', 'I think ⟦you rock⟧.', 'You rock the cradle.'],
  ['(zonked|pooped|tuckered) (out)?', 'I was ⟦pooped⟧.', null],
]
