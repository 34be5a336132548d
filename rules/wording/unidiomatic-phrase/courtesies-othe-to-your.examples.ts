import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const courtesiesOtheToYourExamples: readonly PhraseExample[] = [
  [
    '(other|more|further)? (particular|more|else|further|other) (to say|to add|for the moment|at the moment|for now|by my part)',
    'Without ⟦more for the moment⟧, I thank you.',
    'I have little more to say.',
  ],
  [
    'please to (consider|send|accept|let|give|inform|find|note|reply|contact|see|help|allow|excuse|confirm|receive|take|provide|look|be informed|know|tell|meet|grant|review|forward|respond|get)',
    '⟦Please to consider⟧ my case.',
    'Do as you please to see more.',
  ],
  [
    '(send|sent|give|wish) you (many|cordial|friendly|lovely|my|warm|my best|my warm|best)? (greetings|salutations)',
    'I ⟦send you cordial greetings⟧.',
    null,
  ],
  [
    '(soon|soonest) (answer|reply|response)',
    'I would be glad of your ⟦soon answer⟧.',
    'I hope you will soon answer.',
  ],
  [
    'sorry for (the)? (disturb|disturbing|troubling|bothering|bother|inconveniences|inconvenient|late reply you)',
    '⟦Sorry for disturb⟧.',
    null,
  ],
  [
    '(sorry|apologise|apologize|apologies) for (the|any|my|this)? (inconvenient|disturb|late|delayed|disturbance you|trouble you|delay reply|annoy|inconvenienced|mistakes english)',
    'I ⟦apologise for the inconvenient⟧.',
    'I apologise for the inconvenience.',
  ],
  [
    '(thank you|thanks|thanking you|thank you very much|many thanks) in (advanced|anticipation|advances|the advance|beforehand|anticipate)',
    '⟦Thank you in advanced⟧.',
    'Thank you in advance.',
  ],
  [
    '(thank|thanks) (you)? for (your)? (attentions|considerations|consider|reply me|answering me|your understandings|understandings|understand|attention and time spent)',
    '⟦Thank you for your considerations⟧.',
    'Thank you for your consideration.',
  ],
  [
    '(thank|thanks) (you)? for (spent|spend|spending) (your|the) (time|precious)',
    '⟦Thank you for spending your time⟧ on it.',
    'Thank you for spending a day here.',
  ],
  [
    '(thank|thanks) you for your (spent|spend|loosing|lost|waste|gave|given|taking|took) time',
    '⟦Thank you for your spent time⟧.',
    'Thank you for your time.',
  ],
  [
    '(thankful|grateful|gratefully|thankfull) (you|him|her|them|my|the)',
    'I would be ⟦grateful you⟧ for a reply.',
    'I am grateful to you for a reply.',
  ],
  [
    '(thanking|thank) you beforehand',
    '⟦Thank you beforehand⟧.',
    'Had I known, I would thank you before: handsomely.',
  ],
  [
    'thanks (you|u) (for|in|very|so|a)',
    '⟦Thanks you for⟧ your time.',
    'The committee thanks you for your time.',
  ],
  ['the needful', 'Thank you for ⟦the needful⟧.', null],
  [
    '(the)? (honor|honour|pleasure) (for|in) (to|apply|write|be|present|inform)',
    'I have ⟦the honour for to⟧ write.',
    'I had the honour to serve.',
  ],
  [
    '(wait|expectation|waiting|attendance|expecting) of (your|a|an) (answer|reply|response|positive|favourable|favorable|news|prompt)',
    'In the ⟦expectation of your answer⟧, I thank you.',
    'I write in the hope of hearing from you.',
  ],
  [
    'waiting for (your|you) (answer|answers|reply|replies|response|responses|feedback|email|e-mail|letter|respond|news|positive answer|positive reply|positive response|positive decision|quick reply|prompt reply|quick response|prompt response|kind reply|early reply)',
    'I am ⟦waiting for your reply⟧.',
    'I am still waiting for your reply to my complaint.',
  ],
  [
    '(waiting|awaiting) (for)? (your|the|you) (answer|answers|reply|replies|response|responses|positive answer|positive reply|positive response|prompt reply|prompt response|quick reply|quick response|favourable reply|favorable reply|kind reply)',
    '⟦Waiting for your reply⟧.',
    'Waiting for your turn takes time.',
  ],
  ['without (any)? hesitate', 'Please call ⟦without hesitate⟧.', 'Please call without hesitation.'],
  [
    '(would|will|could|can) you (be so kind|be kind) (and|that|for)',
    '⟦Would you be so kind and⟧ reply?',
    'Would you be so kind as to reply?',
  ],
  [
    'your (good|kind|esteemed) (self|selves)',
    'I write to ⟦your good self⟧.',
    'The good office chairs are gone.',
  ],
  ['your (goodself|good-self|goodselves|good-selves)', 'I write to ⟦your goodself⟧.', null],
  [
    'your (esteemed|respected|reputed|renowned|prestigious|honourable|honorable) (concern|establishment)',
    'I wish to join ⟦your esteemed concern⟧.',
    'Your concern is right.',
  ],
  [
    '(yourself)? (free|easy) (for|in|of) (contact|ask|call|write|asking|contacting|calling|writing)',
    'Please feel ⟦free for contact⟧.',
    'Please feel free to contact me.',
  ],
]
