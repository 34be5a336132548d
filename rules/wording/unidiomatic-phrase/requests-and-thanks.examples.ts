import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const requestsAndThanksExamples: readonly PhraseExample[] = [
  [
    '(thank you|thanks) for (read|consider|take|give|let|provide|accept|spend|make|invite|listen|write|respond|choose|allow|organise|organize|share|have|be|see|teach)',
    '⟦Thank you for read⟧ my letter.',
    'Thank you for reading my letter.',
  ],
  [
    '(thank you|thanks) for (your)? to (read|consider|take|give|let|accept|review|listen|help|invite|share)',
    '⟦Thank you for to read⟧ my letter.',
    'Thank you for helping to read my letter.',
  ],
  [
    '(thank you|thanks) to (read|consider|take|give|let|accept|review|have|invite)',
    '⟦Thank you to read⟧ my letter.',
    'Thanks to read-outs, I know.',
  ],
  ['thank you that you', '⟦Thank you that you⟧ read my letter.', 'I thank you, that you know.'],
  ['thank you about', '⟦Thank you about⟧ your help.', 'I will thank you about noon.'],
  [
    '(prefer|preferred) (to)? (work|study|live) (alone|at home|in a team|in a group) than',
    'I ⟦prefer to work alone than⟧ in a team.',
    'I prefer to work alone.',
  ],
  ['(apologise|apologize|sorry) of', 'I ⟦apologise of⟧ my delay.', 'I am sorry, of course.'],
  [
    'hope you to (consider|accept|reply|help|give|invite|find|understand|let|take)',
    'I ⟦hope you to accept⟧ it.',
    'I hope you, to be frank, agree.',
  ],
  ['am waiting you', 'I ⟦am waiting you⟧.', 'I am waiting. You may call.'],
  ['(can|could) not hardly', 'I ⟦can not hardly⟧ wait.', 'I can hardly wait.'],
  ["(can't|couldn't) hardly", 'I ⟦can’t hardly⟧ wait.', 'I can hardly wait.'],
  [
    'for (conclude|finish|sum up|start|begin|summarise|summarize)',
    '⟦For conclude⟧, I sew.',
    'For start and finish, see below.',
  ],
  ['(get|got|getting) in', 'I hope to ⟦get in⟧ your university.', 'I hope to get in your good books.'],
  [
    'recommend you to (visit|read|see|try|use|take|apply|consider|check|contact|do|study|learn)',
    'I ⟦recommend you to visit⟧ it.',
    'I recommend you to all.',
  ],
  [
    '(thinking|dreaming|thought|dreamed|excited|curious|worried|enthusiastic|passionate|care) about to',
    'I was ⟦thinking about to⟧ move.',
    'I was thinking about to whom it went.',
  ],
  [
    '(interested|experienced|interest|experience|involved|engaged|succeeded|participate|participated) in to',
    'I am ⟦interested in to⟧ learn.',
    'I take an interest in to whom it went.',
  ],
  ['for join', 'I am looking ⟦for join⟧ your team.', 'I work for Join, a club.'],
  ['for start', 'I am ready ⟦for start⟧ my studies.', 'I bought it for start and finish lines.'],
  ['for help', 'I came ⟦for help⟧ them learn.', 'I asked for help. Them I know.'],
  [
    'i like (play|read|learn|listen|watch|sing|swim|write|teach|draw|solve|communicate|travel|dance)',
    '⟦I like play⟧ the flute.',
    'I like to play the flute.',
  ],
  ['am very (like|want|enjoy|hope)', 'I ⟦am very like⟧ it.', 'I am very likely to come.'],
  [
    '(help|helps|helped) (me|us|them|you|him|her) (improving|developing|understanding|becoming|getting|gaining|achieving|reaching|finding|making|solving)',
    'It ⟦helped me improving⟧ it.',
    'It helped me in improving it.',
  ],
  [
    '(help|helps|helped) (me|us|them|him|her) (improved|developed|learned|gained|understood|became|achieved|got)',
    'It ⟦helped me improved⟧ it.',
    'It helped me, improved as it was.',
  ],
  [
    '(allow|allows|allowed|enable|enables|enabled) (me|us|you|them|him|her) (improve|learn|work|study|develop|get|gain|become|understand|have|do|make|apply|see|improving|learning|working|studying|developing|getting|gaining|becoming|understanding|having)',
    'It ⟦allows me learn⟧ it.',
    'It allows me to learn it.',
  ],
  [
    '(make|makes|made) (me|us|them|him|her) (feeling|understanding|becoming|wanting|thinking|realising|realizing|felt|realised|realized|wanted|understood|became|thought|learned|wants|feels)',
    'It ⟦made me felt⟧ at home.',
    'It made me feel at home.',
  ],
  ['(keep|keeps|kept) (learn|improve|develop|grow)', 'I ⟦keep learn⟧ it.', 'I keep to learn it.'],
  [
    '(enjoy|enjoyed|enjoys) (learn|read|teach|solve|write|communicate|develop|create)',
    'I ⟦enjoy learn⟧ it.',
    'I enjoy learning it.',
  ],
  [
    '(fit|fits|suit|suits) to (the|this|your|all) (position|role|job|requirements|vacancy|profile|post|company|team|needs|expectations)',
    'My profile ⟦fits to your requirements⟧.',
    'I am a good fit to your team.',
  ],
  [
    '(correspond|corresponds) (to|with) (the|all|your|all your|all the) (requirements|criteria|expectations)',
    'I ⟦correspond to the requirements⟧.',
    'The codes correspond to the criteria in use.',
  ],
  [
    'per (email|e-mail|mail|phone|telephone|post)',
    'You may contact me ⟦per email⟧.',
    'The cost per email is low.',
  ],
  ['in (attachment|attach|annex)', 'You find it ⟦in attachment⟧.', 'I read on love in attachment theory.'],
  [
    '(find|send) in (the)? (attachment|attachments)',
    'Please ⟦find in the attachment⟧ my letter.',
    'I find, in attachment theory, much to like.',
  ],
  [
    'as far as i (concern|concerned)',
    '⟦As far as I concerned⟧, it is good.',
    'As far as I am concerned, it is good.',
  ],
  ['how i (said|mentioned|wrote|described)', '⟦How I mentioned⟧, I sew.', 'How I wrote it is a secret.'],
  [
    '(as|as a|in the|for|at|to|on|for a|in a) conclusion',
    '⟦As a conclusion⟧, I sew.',
    'As a conclusion to it, I sew.',
  ],
]
