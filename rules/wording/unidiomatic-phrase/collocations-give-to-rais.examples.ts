import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const collocationsGiveToRaisExamples: readonly PhraseExample[] = [
  [
    '(give|gives|gave|giving|do|bring|brings|bringing|brought) (a|my|the|great|big|own|my own|significant|important|huge|our|an important|a great|a big|a significant|a huge|a valuable|valuable)? (contribution|contributions)',
    'I hope to ⟦give a contribution⟧ to law.',
    'I made contributions to a charity.',
  ],
  [
    '(good|excellent|great|perfect|high|strong) (domain|dominion|handling|possession|owning) of',
    'I have a ⟦good domain of⟧ English.',
    'I have a good command of English.',
  ],
  [
    '(got|received|given|get|receive|obtained|taken|gave me|gives me|give me) knowledges',
    'The ⟦given knowledges⟧ help me.',
    null,
  ],
  [
    '(great|good|unique|excellent|amazing|wonderful|perfect|rare|big|fantastic) (possibility|possibilities) (to|for me|for my)',
    'It is a ⟦great possibility to⟧ grow.',
    'The first possibility is failure.',
  ],
  [
    '(have|has|had) (big|large|long|huge|wide|a big|a large|a huge) (experience|practice|experiences)',
    'I ⟦have big experience⟧ in law.',
    'She runs a large practice in Leeds.',
  ],
  [
    '(have|has|had|got|gained) (an|a|the)? (experience|experiences) (to work|to teach|to manage|to lead|to write|to develop|to use|to program)',
    'I ⟦have experience to work⟧ with bees.',
    'I have the experience to know.',
  ],
  [
    '(have|has|had) (a)? (name) in (science|the field|the industry|the city|the world of)',
    'I hope to ⟦have a name in science⟧.',
    'I have a name in mind.',
  ],
  [
    '(hear|hearing) (the|some|many|various|different|interesting)? lectures',
    'I want to ⟦hear lectures⟧ by her.',
    'I heard a lecture by her.',
  ],
  [
    '(i|to|have|we|she|he) (become|became) (some|more|new|much|good|an|a lot of|first) experience',
    'I hope ⟦to become more experience⟧ in law.',
    'I hope to become more experienced.',
  ],
  ['(i|we) dispose (of|over)', '⟦I dispose of⟧ good skills.', 'I dispose of waste safely.'],
  ['(i|we) count with (you|your|the|my)', '⟦I count with your⟧ support.', null],
  [
    '(in|by|of) (nearest|closest) (future|time)',
    'I will write ⟦in nearest future⟧.',
    'I will write in the near future.',
  ],
  [
    '(listen|listened|listening) to (a|the|my|some|many|several|various|different|all|university|online|additional)? (course|courses) (of|in|on|at|by)',
    'I ⟦listened to a course in⟧ law.',
    'I listened to the coarse sound.',
  ],
  [
    '(much|a lot of|huge amount of|years of|lack of|enough|year of|months of|rich) experiences (in|of|with|as|at)',
    'I have ⟦much experiences in⟧ law.',
    'I studied many experiences of exile.',
  ],
  [
    '(my|your|his|her) (english|german|french) (language)? (level)? is',
    '⟦My English is⟧ perfect.',
    'My English is good.',
  ],
  [
    '(occupy|occupied|occupies|occupying|take|took|hold|engage) (myself|myselves|himself|herself) (with|by) (the)? (programming|science|research|sport|sports|music|studying|studies|development|mathematics|teaching|dance|dancing|work)',
    'I ⟦occupy myself with research⟧.',
    'I am occupied with research.',
  ],
  [
    "(own|owned) (a|an|the) (bachelor|bachelor’s|bachelor's|master|master's|degree|phd|certificate|diploma|experience|excellent|good knowledge)",
    'I ⟦own a degree⟧ in law.',
    'I own a bookshop.',
  ],
  [
    '(own|owning|possess|possessing|owns|command|handle|handling|dominate|master|domain|dominating) (the)? (english|german|french|spanish|italian|russian) (language|fluently|perfectly|freely|at|on|well)',
    'I ⟦possess the English language⟧.',
    'I run the English language school.',
  ],
  [
    'perfect knowledge of (the)? (english|german|french|spanish|italian|russian|polish|turkish|arabic|chinese|portuguese|dutch)',
    'I have ⟦perfect knowledge of English⟧.',
    'Fluent English helps, with some knowledge of German law.',
  ],
  [
    '(raise|raising|raised|increase|increasing|increased|upgrade|improve|improving|grow) (my|our) level of (my)? (knowledge|knowledges|professionalism|qualification|qualifications)',
    'I hope to ⟦raise my level of knowledge⟧.',
    'I hope to deepen my knowledge.',
  ],
  [
    '(raise|raising|raised|increase|increasing|increased|upgrade|upgrading|improve|improving|improved|rise|enhance) (my|their|our|his|her)? (qualification|professional level|professional qualification|qualification level|level of qualification|professional qualifications level)',
    'I took courses to ⟦raise my qualification⟧.',
    'I improved my qualifications.',
  ],
  [
    '(raise|raising|rise|raised|increase|increasing|grow|upgrade) my (english|skills level|language level|german|french|knowledge level|scores of english)',
    'I hope to ⟦raise my English⟧.',
    'I raised my English grade.',
  ],
  [
    '(raise|increase) my level in',
    'I want to ⟦raise my level in⟧ mathematics.',
    'I want to raise my game in mathematics.',
  ],
]
