import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Courtesy, requests, and the end of a letter, carried over from another language. */
export const courtesiesOtheToYour: readonly Phrase[] = [
  {
    phrase:
      '(other|more|further)? (particular|more|else|further|other) (to say|to add|for the moment|at the moment|for now|by my part)',
    help: 'delete it',
    previous: words('without with_no nothing'),
  },
  {
    phrase:
      'please to (consider|send|accept|let|give|inform|find|note|reply|contact|see|help|allow|excuse|confirm|receive|take|provide|look|be informed|know|tell|meet|grant|review|forward|respond|get)',
    help: 'say, for instance, `please consider`',
    previousNot: words('as_you you so'),
  },
  {
    phrase:
      '(send|sent|give|wish) you (many|cordial|friendly|lovely|my|warm|my best|my warm|best)? (greetings|salutations)',
    help: 'delete it',
    previous: ['i', 'we'],
  },
  {
    phrase: '(soon|soonest) (answer|reply|response)',
    help: 'say, for instance, `early reply`',
    previous: words('your a the'),
  },
  {
    phrase:
      'sorry for (the)? (disturb|disturbing|troubling|bothering|bother|inconveniences|inconvenient|late reply you)',
    help: 'say, for instance, `I apologise for disturbing you`',
  },
  {
    phrase:
      '(sorry|apologise|apologize|apologies) for (the|any|my|this)? (inconvenient|disturb|late|delayed|disturbance you|trouble you|delay reply|annoy|inconvenienced|mistakes english)',
    help: 'say, for instance, `the inconvenience`',
    next: [...pause, ...words('i you to caused')],
    nextNot: ['reply', '{word}'],
  },
  {
    phrase:
      '(thank you|thanks|thanking you|thank you very much|many thanks) in (advanced|anticipation|advances|the advance|beforehand|anticipate)',
    help: 'say, for instance, `thank you`',
    nextNot: ['of'],
  },
  {
    phrase:
      '(thank|thanks) (you)? for (your)? (attentions|considerations|consider|reply me|answering me|your understandings|understandings|understand|attention and time spent)',
    help: 'say, for instance, `thank you for your consideration`',
    nextNot: ['{-ing}', 'that'],
  },
  {
    phrase: '(thank|thanks) (you)? for (spent|spend|spending) (your|the) (time|precious)',
    help: 'say, for instance, `thank you for your time`',
  },
  {
    phrase: '(thank|thanks) you for your (spent|spend|loosing|lost|waste|gave|given|taking|took) time',
    help: 'say, for instance, `thank you for your time`',
  },
  {
    phrase: '(thankful|grateful|gratefully|thankfull) (you|him|her|them|my|the)',
    help: 'say, for instance, `grateful to you`',
    previous: words('be am very so really deeply extremely also'),
    next: words('for parents teachers university professor supervisor company committee'),
  },
  { phrase: '(thanking|thank) you beforehand', help: 'say, for instance, `thank you in advance`' },
  {
    phrase: 'thanks (you|u) (for|in|very|so|a)',
    help: 'say, for instance, `thank you`',
    previous: words('{start} many and , but'),
  },
  {
    phrase: 'the needful',
    help: 'say what you ask for',
    previous: words('done did for to'),
    previousNot: words('all supplied supplies'),
  },
  {
    phrase: '(the)? (honor|honour|pleasure) (for|in) (to|apply|write|be|present|inform)',
    help: 'say, for instance, `have the honour to`',
    previous: words('have has had'),
  },
  {
    phrase:
      '(wait|expectation|waiting|attendance|expecting) of (your|a|an) (answer|reply|response|positive|favourable|favorable|news|prompt)',
    help: 'say, for instance, `I look forward to your reply`',
    previous: words('in in_the on_the'),
  },
  {
    phrase:
      'waiting for (your|you) (answer|answers|reply|replies|response|responses|feedback|email|e-mail|letter|respond|news|positive answer|positive reply|positive response|positive decision|quick reply|prompt reply|quick response|prompt response|kind reply|early reply)',
    help: 'say, for instance, `I look forward to your reply`',
    previous: words("am i'm be are"),
    next: [...pause, ...words('and with as soon in')],
    nextNot: words('to_my since before'),
  },
  {
    phrase:
      '(waiting|awaiting) (for)? (your|the|you) (answer|answers|reply|replies|response|responses|positive answer|positive reply|positive response|prompt reply|prompt response|quick reply|quick response|favourable reply|favorable reply|kind reply)',
    help: 'say, for instance, `I look forward to your reply`',
    at: 'sentence-start',
    next: words('. , ! {end}'),
  },
  { phrase: 'without (any)? hesitate', help: 'say, for instance, `without hesitation`' },
  {
    phrase: '(would|will|could|can) you (be so kind|be kind) (and|that|for)',
    help: 'say, for instance, `would you be so kind as to`',
  },
  { phrase: 'your (good|kind|esteemed) (self|selves)', help: 'say, for instance, `you`', nextNot: ['as'] },
  { phrase: 'your (goodself|good-self|goodselves|good-selves)', help: 'say, for instance, `you`' },
  {
    phrase:
      'your (esteemed|respected|reputed|renowned|prestigious|honourable|honorable) (concern|establishment)',
    help: 'say, for instance, `your company`',
    severity: 'info',
  },
  {
    phrase: '(yourself)? (free|easy) (for|in|of) (contact|ask|call|write|asking|contacting|calling|writing)',
    help: 'say, for instance, `feel free to contact`',
    previous: ['feel', 'be'],
  },
]
