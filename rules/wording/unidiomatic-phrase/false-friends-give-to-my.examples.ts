import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const falseFriendsGiveToMyExamples: readonly PhraseExample[] = [
  [
    '(give|gives|gave|have|has|had|got|put) (me|us|you)? (to|at) (my|our|your|their) disposition',
    'I ⟦have at my disposition⟧ a lab.',
    null,
  ],
  [
    '(good|great|excellent|better|the best|attractive|wide|wonderful|big|no|clear) (career|job|employment|professional|future) perspectives',
    'It offers me ⟦great career perspectives⟧.',
    'We compared patients’ perspectives on care.',
  ],
  [
    '(good|great|strong|excellent|high|my|solid|deep|big) competence on',
    'I have ⟦good competence on⟧ law.',
    'I showed competence on and off the field.',
  ],
  ['(handy|handys|handies)', 'Please call my ⟦handy⟧.', 'It comes in handy.'],
  [
    'i frequent (the|a|an|my|some|several) (course|courses|university|lectures|lessons|classes|lesson|seminars|master|faculty)',
    '⟦I frequent the lectures⟧ of Mr Neri.',
    'I frequent the university library.',
  ],
  [
    '(if|may|might|could) eventually (questions|there|you have|need|be interested|be possible|help me)',
    '⟦If eventually questions⟧ arise, please write.',
    'It may eventually fail.',
  ],
  [
    '(in|at) the actual (moment|time|situation|context|days)',
    '⟦In the actual moment⟧ I plan routes.',
    'In the actual test, it held.',
  ],
  [
    '(informatic|mathematic) (faculty|department|teacher|student|engineer|engineering|science|sciences|studies|degree|systems|technologies|field|knowledge|skills|problems|model|models|modelling|background|courses|analysis|methods|statistics|olympiad|olympiads|competition|school|class|education|contest)',
    'I studied at the ⟦informatic faculty⟧.',
    'I studied at the mathematics faculty.',
  ],
  [
    '(informatic|informatics and computer technics)',
    'I studied ⟦informatic⟧ at school.',
    'I studied informatics at school.',
  ],
  [
    '(is|are|remains|remain|become|becomes|became) (very|still|highly|quite|also)? actual',
    'The topic ⟦is actual⟧ today.',
    'These are actual figures.',
  ],
  [
    '(is|are|seems|very) perspective',
    'This field ⟦is perspective⟧.',
    'What matters is perspective, in drawing.',
  ],
  [
    '(is|was|are|were) (very|so|quite|really)? (sympathetic|sympatic|simpatic) for me',
    'Your firm ⟦is very sympathetic for me⟧.',
    'They were sympathetic to my case.',
  ],
  [
    '(is|was|am|are) (very)? (conscient|conscientious) of',
    'I ⟦am very conscientious of⟧ the risk.',
    'I am conscientious in my work.',
  ],
  [
    '(magistracy|magistrature|magistery|magistratura)',
    'I entered the ⟦magistracy⟧ in Minsk.',
    'I appeared in court before the magistracy.',
  ],
  [
    '(make|made|making|did|do|doing) (my|a|an|this|several) stage (at|in|with|as)',
    'I ⟦did my stage at⟧ a bank.',
    'I worked at the second stage in the process.',
  ],
  [
    '(make|made|do|did|follow|followed|following|complete|completed|received|receive|have) (a|an|my|the|several|this) formation (in|as|at|of|on|for)',
    'I ⟦followed a formation in⟧ design.',
    'Clouds have formations of their own.',
  ],
  [
    '(make|made|pass|passed|passing) (my|the|a) (abitur|matura|baccalaureate)',
    'I ⟦made my abitur⟧ in Bonn.',
    'I sat my finals in Bonn.',
  ],
  ['mathematic', 'I studied ⟦mathematic⟧ at school.', 'I studied mathematics at school.'],
  ['(motivational|motivated) letter', 'This is my ⟦motivational letter⟧.', null],
  [
    'my actual (job|position|employer|workplace|occupation|employment|post)',
    'In ⟦my actual job⟧ at a bank I plan routes.',
    'My actual job was another.',
  ],
]
