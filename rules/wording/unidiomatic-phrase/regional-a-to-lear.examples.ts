import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const regionalAToLearExamples: readonly PhraseExample[] = [
  [
    "(a|my|the|an) (bachelor|bachelor's|master|master's|masters|bachelors|degree|graduation|post-graduation|engineering|btech|mtech|mba|bsc|msc|phd|diploma) from",
    'I am pursuing ⟦my MBA from⟧ Delhi.',
    'I am pursuing my MBA from home.',
  ],
  [
    '(a)? (solid|good|strong|firm|profound) (foundation|fundament|basement|base) on',
    'I have ⟦a solid foundation on⟧ law.',
    'I have a solid foundation in law.',
  ],
  [
    "actually (i am|i'm) (a)? (student|phd student|studying|unemployed|employed)",
    '⟦Actually I am a student⟧ of law.',
    'Actually, the test had failed.',
  ],
  [
    '(am|was|are|is) (in|with) (capacity|disposition|measure|possibility) to',
    'I ⟦am in measure to⟧ start.',
    'I am in agreement with you.',
  ],
  [
    'at (professional|personal|academic|social|human|scientific) level',
    '⟦At professional level⟧ I grew.',
    'I played at professional level.',
  ],
  ['(belong|belongs|belonging) from', 'I ⟦belong from⟧ a small town.', 'I come from a small town.'],
  ['(civil state|matrimonial status)', 'My ⟦civil state⟧ is single.', 'I teach in a civil state school.'],
  [
    '(cousin brother|cousin sister|cousin brothers|cousin sisters)',
    'My ⟦cousin brother⟧ is a nurse.',
    'My cousin, brother Paul, is a nurse.',
  ],
  [
    '(end of studies|end-of-studies|end of study|end of degree|final degree|final of degree|end of career|fin de carrera) (project|internship|work|memoir|thesis)',
    'In my ⟦end-of-studies project⟧ I study heat.',
    'In my final-year project I study heat.',
  ],
  [
    '(expired|got expired|was expired) (in|last|when i|on)',
    'My father ⟦expired last⟧ year.',
    'My visa expired last year.',
  ],
  [
    '(go|going|went) to (shopping|swimming|hiking|fishing|skiing|dancing|jogging|camping)',
    'I ⟦go to swimming⟧ daily.',
    'I go to swimming lessons.',
  ],
  [
    '(have|has|having) (the)? (habit|custom) to',
    'I ⟦have the habit to⟧ plan ahead.',
    'I have a habit of planning ahead.',
  ],
  [
    '(have|has|having|had) (the)? (envy|envies|desire of|will of) (to|of)',
    'I ⟦have the envy to⟧ learn.',
    'I have the will to learn.',
  ],
  [
    '(hope|wish) (you|your company|your university|your school) (can|could) (give|offer|provide|grant) me',
    'I ⟦hope you can give me⟧ a chance.',
    'I hope you can give me an idea of the cost.',
  ],
  [
    'how (it|he|she|this|that|they|life|everything|the) (looks|look|looked|seems|feels) like',
    'I know ⟦how it looks like⟧.',
    'I know what it looks like.',
  ],
  ['(i|we) request for', '⟦I request for⟧ a copy.', 'My request for a copy failed.'],
  [
    '(i|and) (have|had) (passion|dream|hobby|wish|goal|aim|opportunity|chance|plan|idea|problem|interview|job|diploma|bachelor|master|friend|question|bachelor degree|master degree|degree|desire|intention)',
    '⟦I have passion⟧ for teaching.',
    'I have a passion for teaching.',
  ],
  [
    '(i|we|who|also) (like|love|enjoy) to (sport|sports|music|reading|swimming|football|chess|cooking|dancing)',
    '⟦I like to sport⟧.',
    'We like to study bees.',
  ],
  [
    '(in|from|during|since) (my|the) (college|school|childhood|graduation|university) (days|life|time|period) itself',
    'I wrote ⟦since my school days itself⟧.',
    null,
  ],
  [
    '(in what|for what|in that what) (concerns|refers|regards|respects) (to)? (me|my|the)',
    '⟦In what concerns my⟧ studies, all is well.',
    'What concerns my family is noise.',
  ],
  [
    '(it does|that does|this does|does it) (two|three|four|five|six|ten|many|several|some) (years|months|weeks) that',
    '⟦It does two years that⟧ I teach.',
    null,
  ],
  ['last but not the least', '⟦Last but not the least⟧, I cook.', 'Last but not least, I cook.'],
  [
    '(lay|laid|laying) (a|the)? (solid|good|strong|firm)? (fundament|fundaments|basement)',
    'It ⟦laid a good fundament⟧ for my work.',
    'It laid a solid foundation.',
  ],
  [
    '(learn|learning|grasp) (more)? (knowledge|knowledges) (about|of|on|in)',
    'I hope to ⟦learn more knowledge about⟧ law.',
    'I hope to learn more about law.',
  ],
  [
    '(learned|learnt|studied) (much|a lot of|many|more|some|new|professional|theoretical|basic|advanced) knowledge',
    'I ⟦learned much knowledge⟧ there.',
    'I gained much knowledge there.',
  ],
]
