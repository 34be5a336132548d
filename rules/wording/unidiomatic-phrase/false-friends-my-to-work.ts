import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Words that look like a word of another language and mean something else. */
export const falseFriendsMyToWork: readonly Phrase[] = [
  {
    phrase:
      'my (academic|professional|university|scientific|engineering|educational|technical|linguistic|musical|pedagogical|theoretical|initial|basic|school|scholar|current|actual|medical) formation',
    help: 'say, for instance, `training` or `education`',
    nextNot: ['of'],
    unless: words('seminary priest religious vocation ministry spiritual'),
  },
  {
    phrase: 'my (chef|chief) (asked|told|said|gave|was|is|at|and|trusts|trusted|let|can|will|has)',
    help: 'say, for instance, `my manager`',
    unless: words(
      'kitchen restaurant cook culinary hotel bakery pastry food menu dish dishes navy army officer fire police',
    ),
  },
  {
    phrase: '(one of the|some of the|the) most actual',
    help: 'say, for instance, `the most topical`',
    nextNot: ['and'],
  },
  {
    phrase: '(open|opens|opened) (new|great|many|big|wide|good)? perspectives',
    help: 'say, for instance, `prospects`',
    next: words('for_me for_my to_me in_my of_my . {end}'),
    unless: ['philosophy', 'theory'],
  },
  { phrase: '(parallelly|paralelly|parallely)', replacements: ['in parallel'] },
  { phrase: '(permit|allow|let) me to precise', help: 'say, for instance, `allow me to clarify`' },
  {
    phrase:
      'perspective (field|fields|area|areas|direction|directions|company|companies|job|jobs|profession|technology|technologies|career|careers|market|markets|project|projects|specialist|specialists|method|methods|industry|sphere|position)',
    help: 'say, for instance, `promising`',
    previousNot: words(
      'from in different this another one first-person third-person linear oblique each art historical',
    ),
    nextNot: words('and projection drawing on'),
  },
  {
    phrase:
      '(pretend|pretended|pretending) (on|to|for) (the|a|this|your|an) (position|post|job|scholarship|grant|place|vacancy|role|internship)',
    help: 'say, for instance, `apply for`',
    previous: words('i to have had was and'),
  },
  {
    phrase:
      'i pretend to (learn|study|apply|improve|continue|pursue|develop|obtain|acquire|gain|deepen|specialise|specialize|contribute|participate|take part|carry out|graduate|achieve|explore|investigate|enrol|enroll|expand|broaden|publish)',
    help: 'say, for instance, `I intend to learn`',
    previousNot: words('do did should could would can if when while where though although'),
  },
  { phrase: '(profundize|profundise|perfectionate) (in|my|myself)', help: 'say, for instance, `improve my`' },
  { phrase: '(programmist|programmists|programist|programator)', help: 'say, for instance, `programmer`' },
  {
    phrase:
      '(propose|proposed|proposing|proposes) (me|us) (a|an|the|to) (job|position|place|post|internship|contract|salary|work|join|scholarship)',
    help: 'say, for instance, `offered me a job`',
  },
  {
    phrase:
      '(sensible|sensibilised|sensibilized) (to|for) (the|this|these|social|environmental|cultural|other|human)',
    help: 'say, for instance, `sensitive to the` or `aware of the`',
    previous: words('i_am very more am became become especially particularly am_also'),
    nextNot: words('purposes reasons sake most best average'),
  },
  {
    phrase:
      '(so|really|the most) actual (problem|problems|topic|topics|task|tasks|question|questions|issue|issues|theme|themes|trend|trends)',
    help: 'say, for instance, `current` or `topical`',
  },
  {
    phrase: '(specialisation|specialization|qualification) by (profession|education|diploma)',
    help: 'say, for instance, `by training`',
  },
  {
    phrase: '(spontaneous|initiative|unsolicitated) (application|candidature|candidacy)',
    help: 'say, for instance, `unsolicited application` or `speculative application`',
    nextNot: ['of'],
  },
  {
    phrase: '(the|my) maturity (exam|examination|exams|certificate|diploma)',
    help: 'say, for instance, `my school-leaving examination` or `my school-leaving certificate`',
  },
  {
    phrase: 'to precise',
    replacements: ['to specify', 'to clarify'],
    previousNot: words(
      'due thanks according owing leads access led close next adhere attention comes refers from',
    ),
    next: words('that the my this some your what how if whether one'),
  },
  {
    phrase: '(very|highly|extremely|especially|particularly) actual',
    help: 'say, for instance, `topical` or `relevant`',
    previousNot: ['the', 'this'],
    nextNot: ['{-ly}', 'and'],
  },
  {
    phrase: '(very|most|more|quite|really|highly|extremely) (perspective|perspectived)',
    help: 'say, for instance, `promising`',
  },
  {
    phrase:
      '(very|so|quite|most|really|extremely|especially) sympathetic (city|place|town|country|university|building|street)',
    help: 'say, for instance, `likeable` or `pleasant`',
  },
  { phrase: 'with good perspectives', replacements: ['with good prospects'] },
  {
    phrase: '(work|worked|working) (in|at|on) (a|the) (fabric)',
    help: 'say, for instance, `in a factory`',
    nextNot: words('shop store department of mill industry warehouse company firm'),
  },
]
