import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const wordFormsFastToMyExamples: readonly PhraseExample[] = [
  ['fastly', 'I learn ⟦fastly⟧.', 'I worked at Fastly.'],
  [
    '(good|excellent|perfect|very good|bad|fluent) (know|knows|knew|speak|speaks|understand|understands)',
    'I ⟦good know⟧ this field.',
    'I did good work.',
  ],
  [
    '(good|bad) (educated|qualified|organised|organized|prepared|trained|motivated|equipped|experienced|known|skilled)',
    'I am a ⟦good organised⟧ clerk.',
    'I am a well-organised clerk.',
  ],
  ['(hardly|strong|good) (wish|want|desire) to', 'I ⟦strong wish to⟧ join.', 'I have a strong wish to join.'],
  [
    '(high|very high) (motivated|qualified|interested|recommended|appreciated|experienced)',
    'I am a ⟦high motivated⟧ clerk.',
    'I am a highly motivated clerk.',
  ],
  [
    'i (very|really very) (like|liked|want|wanted|love|loved|enjoy|enjoyed|appreciate|hope|wish|need|miss|respect|admire|believe)',
    '⟦I very like⟧ your work.',
    'I very much like your work.',
  ],
  [
    '(i|and|we|also) very (like|want|love|enjoy|appreciate|hope|wish|need|respect|admire)',
    'I read and ⟦also very enjoy⟧ chess.',
    null,
  ],
  [
    'i am (born|came|went|finished school|began|worked|studied|lived|wrote|completed|gained|participated|attended|applied|become|participate)',
    '⟦I am born⟧ in Turin.',
    'I was born in Turin.',
  ],
  [
    'i (would|will) be (gladly|happily|with pleasure|pleasure|thankfully|gratitude|gratefully|honor|honour|glady|appreciate|appreciated|gladness|delight)',
    '⟦I would be gladly⟧ your guide.',
    'I would gladly be your guide.',
  ],
  [
    '(i|we) (no|not) (have|know|want|work|like|need|understand|speak|think|can|am|was|could|will)',
    '⟦I not have⟧ a car.',
    'Should I not have a car, I walk.',
  ],
  ['i feel me', '⟦I feel me⟧ well in a team.', 'I feel well in a team.'],
  ['improve me', 'I want to ⟦improve me⟧.', 'They improve methods.'],
  [
    '(in|of|and|with) (math and physic|math and informatic|physic and mathematic|statistic and mathematic|mathematic and physic|physic|mathematic and informatic) (at|in|and|.|,)',
    'I won prizes ⟦in physic and⟧ chess.',
    'I won prizes in physics and chess.',
  ],
  ['in spite (the|my|this|that|all|i)', '⟦In spite the⟧ rain, I went.', 'In spite of the rain, I went.'],
  [
    '(is|was|are|were) (exist|exists|existed|appear|appeared|occur|occurred|consist|consists|consisted|belong|belongs|depend|depends)',
    'A problem ⟦was occurred⟧ in May.',
    'What was happening in May?',
  ],
  [
    '(it|he|she|they|this|that|who|which) (not|no) (is|was|has|have|can|will|only is)',
    '⟦It not is⟧ easy.',
    'It is not easy.',
  ],
  [
    'more (easier|better|faster|bigger|larger|smaller|harder|cheaper|stronger|deeper|higher|older|younger|closer|simpler|safer|broader|wider|longer|clearer|richer|cleaner|nicer|smarter|earlier|greater|happier|healthier|friendlier|shorter|quicker|worse)',
    'It became ⟦more easier⟧.',
    'I want to reach more younger readers.',
  ],
  [
    'most (best|easiest|biggest|largest|fastest|highest|greatest|oldest|strongest|closest|hardest|worst|youngest|simplest|smallest|cheapest|cleanest|nicest|smartest|happiest|deepest|latest|nearest)',
    'It was the ⟦most best⟧ year.',
    'It was the best year.',
  ],
  [
    '(much|far|even|a lot|a bit) more (easier|better|faster|bigger|harder|cheaper|stronger|deeper|higher|older|younger|closer|simpler|safer|wider|longer|clearer)',
    'It became ⟦much more easier⟧.',
    'It became much easier.',
  ],
  [
    '(my|the|a|his|her|great|strong|deep|big|high|with) (ambitiousness|responsibleness|attentiveness to|purposefulness|communicability|communicativeness|sociability|stress-resistance|stress resistance|stress-resistancy|learnability|trainability|non-conflictness|executiveness|diligentness|initiativity|initiativeness)',
    'I am known for ⟦my purposefulness⟧.',
    'The crop has stress resistance.',
  ],
]
