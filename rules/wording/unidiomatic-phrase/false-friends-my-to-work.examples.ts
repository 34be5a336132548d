import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const falseFriendsMyToWorkExamples: readonly PhraseExample[] = [
  [
    'my (academic|professional|university|scientific|engineering|educational|technical|linguistic|musical|pedagogical|theoretical|initial|basic|school|scholar|current|actual|medical) formation',
    'In ⟦my academic formation⟧ I read law.',
    'I studied the formation of stars.',
  ],
  [
    'my (chef|chief) (asked|told|said|gave|was|is|at|and|trusts|trusted|let|can|will|has)',
    '⟦My chef asked⟧ me to stay.',
    'My chief aim is to learn.',
  ],
  [
    '(one of the|some of the|the) most actual',
    'It is ⟦one of the most actual⟧ topics.',
    'In most actual cases it fails.',
  ],
  [
    '(open|opens|opened) (new|great|many|big|wide|good)? perspectives',
    'It ⟦opens great perspectives⟧ for me.',
    'The book opened new perspectives on law.',
  ],
  [
    '(parallelly|paralelly|parallely)',
    '⟦Parallelly⟧, I worked in a shop.',
    'In parallel, I worked in a shop.',
  ],
  ['(permit|allow|let) me to precise', '⟦Allow me to precise⟧ one point.', null],
  [
    'perspective (field|fields|area|areas|direction|directions|company|companies|job|jobs|profession|technology|technologies|career|careers|market|markets|project|projects|specialist|specialists|method|methods|industry|sphere|position)',
    'It is a ⟦perspective field⟧.',
    'From this perspective fields are sets.',
  ],
  [
    '(pretend|pretended|pretending) (on|to|for) (the|a|this|your|an) (position|post|job|scholarship|grant|place|vacancy|role|internship)',
    'I ⟦pretend to the position⟧ of clerk.',
    'I pretend to no special skill.',
  ],
  [
    'i pretend to (learn|study|apply|improve|continue|pursue|develop|obtain|acquire|gain|deepen|specialise|specialize|contribute|participate|take part|carry out|graduate|achieve|explore|investigate|enrol|enroll|expand|broaden|publish)',
    '⟦I pretend to learn⟧ how it is kept up.',
    'Nor do I pretend to learn it all, and I pretend to be calm.',
  ],
  [
    '(profundize|profundise|perfectionate) (in|my|myself)',
    'I hope to ⟦perfectionate my⟧ English.',
    'Perfection in my work matters.',
  ],
  [
    '(programmist|programmists|programist|programator)',
    'I work as a ⟦programmist⟧.',
    'I work as a programmer.',
  ],
  [
    '(propose|proposed|proposing|proposes) (me|us) (a|an|the|to) (job|position|place|post|internship|contract|salary|work|join|scholarship)',
    'They ⟦proposed me a position⟧ in Rome.',
    'They proposed a position to me.',
  ],
  [
    '(sensible|sensibilised|sensibilized) (to|for) (the|this|these|social|environmental|cultural|other|human)',
    'I am ⟦sensible to the⟧ needs of others.',
    'It is sensible in every detail.',
  ],
  [
    '(so|really|the most) actual (problem|problems|topic|topics|task|tasks|question|questions|issue|issues|theme|themes|trend|trends)',
    'I study ⟦so actual problems⟧.',
    'The actual problem was the budget.',
  ],
  [
    '(specialisation|specialization|qualification) by (profession|education|diploma)',
    'My ⟦qualification by diploma⟧ is law.',
    null,
  ],
  [
    '(spontaneous|initiative|unsolicitated) (application|candidature|candidacy)',
    'Please accept my ⟦spontaneous application⟧.',
    'It was a spontaneous act.',
  ],
  [
    '(the|my) maturity (exam|examination|exams|certificate|diploma)',
    '⟦My maturity exam⟧ was in Bonn.',
    'The bond reached maturity.',
  ],
  ['to precise', 'I wish ⟦to precise⟧ that I am free.', 'Progress is due to precise methods.'],
  [
    '(very|highly|extremely|especially|particularly) actual',
    'I study ⟦very actual⟧ topics.',
    'The very actual ship lay there.',
  ],
  [
    '(very|most|more|quite|really|highly|extremely) (perspective|perspectived)',
    'It is a ⟦very perspective⟧ field.',
    'It gives a very prospective view.',
  ],
  [
    '(very|so|quite|most|really|extremely|especially) sympathetic (city|place|town|country|university|building|street)',
    'It is a ⟦very sympathetic city⟧.',
    'They lent me a sympathetic ear.',
  ],
  ['with good perspectives', 'It is a job ⟦with good perspectives⟧.', 'The city has good views.'],
  [
    '(work|worked|working) (in|at|on) (a|the) (fabric)',
    'I ⟦worked in a fabric⟧ in Lodz.',
    'I worked in a fabric shop.',
  ],
]
