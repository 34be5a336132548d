import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const uncountableArticlesAToAnExamples: readonly PhraseExample[] = [
  [
    'a (good|new|great|bad|big|happy|important|sad|nice|interesting)? news',
    'It was ⟦a good news⟧ for me.',
    'I wrote for a news, sport and weather site.',
  ],
  [
    'a (new|modern|special|complex|costly|medical|sophisticated|specific|unique|good|laboratory) equipment',
    'I built ⟦a new equipment⟧ for labs.',
    'I ran a modern equipment store.',
  ],
  [
    'a (new|good|powerful|free|special|modern|great|complex|simple|small|specific|own|commercial|unique|useful|robust|reliable|complete)? software',
    'I wrote ⟦a software⟧ for banks.',
    'I am a software, web and data engineer.',
  ],
  [
    'a (good|positive|great|negative|quick|detailed|helpful|constructive|useful|very good|short|regular|continuous|honest|valuable|very positive) feedback',
    'I had ⟦a good feedback⟧ from staff.',
    'I built a quick feedback form.',
  ],
  [
    'a (strong|good|solid|deep|vast|wide|broad|profound|great|perfect|basic|sound|fundamental|theoretical|excellent|large|huge|big|new|practical)? (knowledges)',
    'I have ⟦a good knowledges⟧ of law.',
    'I have a good knowledge of law.',
  ],
  ['(a|one|another|every) knowledge', 'I gained ⟦a knowledge⟧ in law.', 'I have a knowledge of law.'],
  [
    '(a|one|another|every|each) (homework|housework|furniture|luggage|baggage|machinery|scenery|jewellery|jewelry)',
    'I had ⟦a homework⟧ for Monday.',
    'I ran a homework club.',
  ],
  [
    'a (good|great|big|fast|significant|quick|huge|rapid|considerable|remarkable|large|small|real|substantial|steady) progress',
    'I saw ⟦a great progress⟧ in Greek.',
    'I wrote a quick progress report.',
  ],
  [
    '(a|another) (hard|good|difficult|part-time|full-time|permanent|responsible|stable|well-paid) work',
    'I found ⟦a good work⟧ in Bonn.',
    'I built a good work ethic.',
  ],
  [
    'a (good|bad|wonderful|fine|excellent|nice|great|beautiful|terrible|sunny|rainy) weather',
    'We had ⟦a good weather⟧ in Bonn.',
    'I am a good weather forecaster.',
  ],
  [
    'a (good|great|free|big|excellent|nice|warm|wonderful|cheap|suitable) (accommodation|luck|fun|hospitality|health)',
    'We found ⟦a good accommodation⟧.',
    'I have a good health record.',
  ],
  ['(a|one) staff', 'I worked as ⟦a staff⟧ in a café.', 'I worked as a staff nurse.'],
  [
    '(a|every|each) (people|children|women|men) (who|that|is|has|in|was)',
    'I am ⟦a people who⟧ listens.',
    'I am a people person.',
  ],
  ['(a|an) (my|your|our|his|their)', 'It is ⟦a my⟧ dream.', 'It is my dream.'],
  ['all the my', 'I gave it ⟦all the my⟧ time.', 'I gave it all my time.'],
  [
    'am an (alumni|alumnus of alumni|alumnae)',
    'I ⟦am an alumni⟧ of that school.',
    'I am an alumnus of that school.',
  ],
  [
    '(an|a|another|one|every|each) (new|good|useful|important|interesting|helpful|great|valuable|personal|small|little|big)? (advice|advices)',
    'She gave me ⟦an advice⟧.',
    'I run an advice service.',
  ],
  [
    '(an|a|another|one|every|each) (new|useful|important|interesting|helpful|great|valuable|detailed|necessary|additional|further|relevant|wrong)? information',
    'I need ⟦an information⟧ about fees.',
    'I ran an information, advice and guidance service.',
  ],
  ['(an|another|one|every|each) (news|good news)', 'I have ⟦another news⟧.', 'I run another news site.'],
]
