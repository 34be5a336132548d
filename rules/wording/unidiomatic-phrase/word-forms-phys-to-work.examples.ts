import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const wordFormsPhysToWorkExamples: readonly PhraseExample[] = [
  [
    '(physic|physics and mathematic|mathematical-physical) (faculty|department|student|teacher|degree|olympiad)',
    'I joined the ⟦physic department⟧.',
    'I joined the physics department.',
  ],
  [
    '(play|plays|speak|speaks) very (well|good|fluently) (the|english|german|french|spanish|italian|russian|my)',
    'I ⟦play very well the⟧ piano.',
    'I play the piano very well.',
  ],
  [
    '(rapid|constant|active|significant|dynamic|intensive) (developing|growing|changing|evolving|expanding|moving|improving)',
    'I want to work in a ⟦rapid growing⟧ firm.',
    'I want to work in a rapidly growing firm.',
  ],
  ['similar like', 'It is ⟦similar like⟧ ours.', 'It is similar to ours.'],
  [
    '(so|as|such) (good|well|important|interesting|big|much|many|high) like',
    'It is not ⟦so good like⟧ the other.',
    'It is as good as the other.',
  ],
  [
    'so (soon|fast|quickly|early|much|good|well) as (possible|possibly|i can|you can)',
    'Please reply ⟦so soon as possible⟧.',
    'Please reply as soon as possible.',
  ],
  [
    'sportive (person|man|woman|girl|guy|activities|achievements|life|career|family|competition|competitions|games|club|section)',
    'I was in a ⟦sportive club⟧.',
    'The sportive route is long.',
  ],
  [
    '(stress-resistant|stress resistant|communicable|purposeful and|non-conflict|easily trained|fast learning|fast-learning|easy-going and communicable|executive and responsible) (person|man|woman|student|worker|employee|specialist|candidate|team player|girl|guy)',
    'I am a ⟦stress-resistant person⟧.',
    'I am a calm person.',
  ],
  [
    '(strong|deep|high|big|large) (developed|interested|connected|related|dependent|specialised|specialized|involved|motivated|committed)',
    'I am ⟦strong interested⟧ in law.',
    'I am strongly interested in law.',
  ],
  ['(the)? same (like|than)', 'It is ⟦the same like⟧ last year.', 'It is the same as last year.'],
  [
    "the impaired (model's|system's|network's|algorithm's|program's|classifier's) (ability|capacity|performance)",
    "It is linked to ⟦the impaired model's\nability⟧ to draw.",
    'It is linked to the model’s impaired ability to draw.',
  ],
  [
    '(to|with|in|at|by) (my|the) best (knowledge|knowledges) (and|i|,|.|of)?',
    '⟦With my best knowledge⟧ it works.',
    'To the best of my knowledge it works.',
  ],
  [
    '(to|will|can|would|could|may|might|must|should) (became|went|took|gave|got|made|wrote|knew|began|spoke|brought|taught|bought|kept|met|did|had|been|was|were|worked|studied|learned|improved|developed|gained|joined|helped|used|graduated|participated|received|obtained)',
    'I want ⟦to became⟧ a nurse.',
    'It is close to used capacity.',
  ],
  [
    '(very|so|really|quite|highly|always) (motivation|enthusiasm|confidence|responsibility|curiosity|ambition|patience|creativity|independence|punctuality|knowledge|perseverance|honesty|flexibility|sociability)',
    'I am ⟦very motivation⟧ to start.',
    'I am a very motivated clerk.',
  ],
  [
    '(very|so|highly|really|quite) (motivation|enthusiasm|confidence|responsibility|curiosity|ambition|patience|creativity|interest|pride|success|importance|passion|difference|benefit|success|danger|science|stress|communication|dedication|excellence|intelligence|flexibility|value|necessity|knowledge)',
    'The task is ⟦very importance⟧.',
    'The task is important.',
  ],
  [
    '(very|so|highly|really|more|most|deeply|not|also|always)? (success|succeed) (in|for|to|with|at)',
    'I was ⟦succeed in⟧ sales.',
    'Our aim is success in sales.',
  ],
  [
    '(very|really|so) interested (for|to) (me|us)',
    'It was ⟦very interested for me⟧.',
    'It was very interesting for me.',
  ],
  [
    '(will|would|must|may|might|to) (can|could|must|should)',
    'I ⟦will can⟧ start in May.',
    'I will can fruit in May.',
  ],
  [
    '(work|works|working|worked) (good|independent|efficient|effective|careful|precise|responsible) (and|in|with|on|under|at|together|.|,)',
    'I ⟦work independent and⟧ fast.',
    'I work independently and fast.',
  ],
]
