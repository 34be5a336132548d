import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const collocationsReacToYounExamples: readonly PhraseExample[] = [
  [
    '(reach|reached|reaching|achieve|achieved) (big|great|high|large|huge|good) (heights|hights|success|successes) in',
    'I hope to ⟦reach big heights in⟧ law.',
    'I hope to reach great heights.',
  ],
  [
    '(receive|receiving|get|getting|got|take|taking|took) (a|an|the|my|some|new|good|great|more|deep|necessary|theoretical|practical|basic|solid|a good|a deep|a solid|the necessary|all the|all the necessary|additional|useful|excellent|valuable|fundamental|much|a lot of|enough|strong|important|professional|high-quality|quality|required|relevant) (knowledge|knowledges)',
    'I hope to ⟦get the knowledge⟧ I lack.',
    'I hope to get knowledge graphs to work.',
  ],
  [
    '(receive|receiving|get|getting|take|taking|took) knowledge',
    'I hope to ⟦receive knowledge⟧ in law.',
    'I hope to get knowledge out to farmers.',
  ],
  [
    '(receive|received|receiving) (a|an|some|my|the|great|rich|valuable|invaluable|international|practical|more|new|first|my first|work|good|huge|working|professional|research|teaching|useful|relevant|unique|much|enough|a lot of|extensive|hands-on|a great|a good|a unique|an invaluable|a valuable|the necessary|necessary)? experience',
    'I ⟦received valuable experience⟧ there.',
    'I received experience letters.',
  ],
  [
    '(received|got|gotten) (the|my|some|new|good|great|more|deep|necessary|theoretical|practical|basic|solid|a good|a deep|a solid|the necessary|additional|useful|excellent|valuable|fundamental|much|a lot of|enough|strong)? knowledge',
    'At school I ⟦received good knowledge⟧ of law.',
    'We question received knowledge.',
  ],
  [
    '(rise|rising|rised) (my|our|their|his|her|your|the) (level|qualification|qualifications|skills|skill|knowledge|english|awareness|salary|money|funds|efficiency|productivity|sales|question|questions|quality|interest|standards|issue)',
    'I hope to ⟦rise my level⟧ of English.',
    'I hope to raise my level of English.',
  ],
  [
    '(speak|speaks|speaking|spoke|talk|talking) (english|german|french|spanish|italian|russian|polish|chinese|turkish|arabic) (freely|free|perfect|good|excellent|fluent|on good level|on a good level|in fluent|on fluent level)',
    'I ⟦speak English free⟧.',
    'I speak English well.',
  ],
  [
    '(thank|thanks) (you)? for the (possibility|ability) to',
    '⟦Thank you for the ability to⟧ apply.',
    'Thank you for the opportunity to apply.',
  ],
  [
    '(the|a|my|your|our|work|working|good|friendly|young|strong) collective',
    'I like ⟦the collective⟧ of colleagues.',
    'I joined a collective of artists.',
  ],
  [
    'to rise (awareness|money|funds|efficiency|productivity|questions|interest in|standards)',
    'I worked ⟦to rise awareness⟧ of it.',
    'Costs continued to rise.',
  ],
  [
    '(visit|visits|visited) (the|a|my|your|his|her|some|many|several|various|different|all|university|online|interesting|open|public|extra|as many|optional)? (lectures|lecture|seminars|seminar)',
    'I ⟦visited lectures⟧ by her.',
    'I would visit lecture halls in Bonn.',
  ],
  [
    '(visit|visits|visited|visiting) (the|my|your|some|many|several|various|different|all|online|additional|optional|english|german|french|language|evening|preparatory|training)? (courses|webinars|trainings|english classes|language classes|evening classes|english courses|language courses|training courses)',
    'I ⟦visited courses⟧ in law.',
    'I visited classes and met teachers.',
  ],
  [
    '(visit|visits|visited|visiting) (a|the|my|this|an) (school|university|high school|college|kindergarten|grammar school|secondary school|primary school)',
    'I ⟦visited the school⟧ from 2010 to 2018.',
    'I visited the school for a week.',
  ],
  [
    '(visit|visited|visits) (a|an) (course|language course|english course|german course|training course|evening course)',
    'I ⟦visited a course⟧ about databases.',
    'We visited a golf course in May.',
  ],
  [
    'visiting (your|the|his|her|many|some|university|all) (lectures|seminars)',
    'I enjoyed ⟦visiting your lectures⟧.',
    'I gave visiting lectures.',
  ],
  [
    '(win|won|winning) (many|some|new|more|a lot of|much|valuable|great|good|useful|a)? (competences|competencies|experience|experiences|knowledge)',
    'I ⟦won many competences⟧ there.',
    'I won many prizes.',
  ],
  [
    '(work|worked|working|study|studied|studying|train|trained|try|tried|learn|learned|learning|trying) (very)? hardly',
    'I ⟦worked hardly⟧ for it.',
    'My work hardly left me time.',
  ],
  [
    '(young|friendly|working|student|labour|labor|work|big|small|new|your|my) collective',
    'I like your ⟦friendly collective⟧.',
    'I joined a small collective of artists.',
  ],
]
