import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const wordFormsAToEnglExamples: readonly PhraseExample[] = [
  [
    'a more (easier|better|faster|bigger|larger|smaller|harder|cheaper|stronger|deeper|higher|older|younger|closer|simpler|safer|broader|wider|longer|clearer|richer|cleaner|nicer|smarter|earlier|greater|happier|healthier|friendlier|shorter|quicker)',
    'I need ⟦a more easier⟧ way.',
    'I need an easier way.',
  ],
  [
    '(although|though|even though|despite) of (i|the|my|it|we|this|that)',
    '⟦Although of the⟧ rain, I went.',
    'Although I was ill, I went.',
  ],
  [
    '(am|as|be|become|became) (a|an) (economic|physic|mathematic|statistic|informatic|linguistic|scientific|mathematics|physics|economics|linguistics|psychology|chemistry|biology|politic|chemist student in)',
    'I ⟦am an economic⟧ at a bank.',
    'I am an economic historian.',
  ],
  [
    '(am|is|be|and|also|very|,) (stress-resistant|stress resistant|stress-proof|stressproof|stress resisting|resistant to stress|conflict-free|non-conflict|nonconflict|unconflicted|easy-to-learn|easy learning|easily trained|easy trained|easily learned|easy taught|well-taught|quickly trainable|fast learning|fastly learning|quick-learning|communicable|executive and|sociable and communicable)',
    'I ⟦am stress-resistant⟧ and kind.',
    'The crop is stress-resistant.',
  ],
  ['(am|a|very|an) sportive', 'I ⟦am sportive⟧ and kind.', 'The sportive is 90 km long.'],
  [
    '(am|is|are|was|were) (been|being been|be) (work|working|studying|study|living|a|an|the|in|at|to|very)',
    'I ⟦was been working⟧ there.',
    'I have been working there.',
  ],
  [
    'as (bigger|better|faster|easier|higher|cheaper|more|good|well|soon|much|many|long|possible) than',
    'It is ⟦as good than⟧ ours.',
    'It is as good as ours.',
  ],
  [
    'as (soonest|soon) (possible|as possibly|like possible|possibly)',
    'Please reply ⟦as soon possible⟧.',
    'Please reply as soon as possible.',
  ],
  [
    '(big|great|strong|high|very|so) (interested|motivated|passionate|curious|enthusiastic|ambitious|confident)',
    'I have a ⟦great interested⟧ in law.',
    'I have great interest in law.',
  ],
  [
    '(can|could|will|would|should|must|may|might) (able|possible|been|interested|happy|glad|available|responsible|useful|helpful|grateful)',
    'I ⟦will able⟧ to start in May.',
    'I will be able to start in May.',
  ],
  [
    '(can|could|will|would|should|must|may|might) (has|worked|studied|learned|helped|gained|became|made|took|gave|got|went|came|had|wrote|applied|contributed|improved|developed|knows|makes|helps|gives|takes|works)',
    'I ⟦can helped⟧ your team.',
    'The will has been read.',
  ],
  [
    '(can|could|will|would|should|must|may|might) not (had|went|made|took|gave|got|came|understood|knew|worked|studied|became|wrote|helped|finished|attended)',
    'I ⟦could not understood⟧ it.',
    'I could not understand it.',
  ],
  ['(despite|inspite) (of)? (i|we|he|she|they)', '⟦Despite I⟧ had no car, I went.', 'Instead I was in Rome.'],
  [
    "(did|did not|don't|do not|didn't) (had|was|were|went|got|took|knew|thought|came|became|began|wrote|gave|made|worked|studied|wanted|started|received|learned|finished|graduated|attended|decided|expected|needed|liked)",
    'I ⟦did not had⟧ time.',
    'I did not have time.',
  ],
  [
    'different (like|as) (the|my|other|others|me)',
    'It is ⟦different as the⟧ others.',
    'It is different from the others.',
  ],
  [
    '(due|owing) (of|for) (the|my|this) (help|support|work|fact|project|experience|course|university|knowledge|internship)',
    '⟦Due of the work⟧ I moved.',
    'Thanks for the help you gave.',
  ],
  [
    '(economic|statistic|mathematic|physic|politic|informatic|linguistic|ethic|electronic|robotic|mechanic|acoustic|analytic|logistic|academic) (is|was) (my|a|an|the|very)',
    '⟦Economic is my⟧ subject.',
    'The economic is political.',
  ],
  [
    '(economic|statistic|physic|politic|linguistic|electronic|robotic|mechanic|logistic|bioinformatic)',
    'I hold a degree in ⟦economic⟧.',
    'I hold a degree in economic and social history.',
  ],
  [
    '(engineering|management|marketing|programming|accounting|nursing|translating|software engineering|computer science|data science|architecture|journalism) (at|from|with)',
    'I work as ⟦engineering at⟧ a bank.',
    'I study engineering at a college.',
  ],
  [
    '(english|german|french|spanish|italian|russian|chinese|arabic|turkish|polish) (very|quite|pretty|so|really)? (good|fluent|perfect|excellent|bad|fluid)',
    'I speak ⟦English very good⟧.',
    'I speak English very well.',
  ],
]
