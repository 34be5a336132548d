import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Courtesy, requests, and the end of a letter, carried over from another language. */
export const courtesiesAcceToMyse: readonly Phrase[] = [
  {
    phrase:
      '(accept|receive|agree|believe) (,)? (sir|madam|sirs|dear sir|ladies) (,)? (the expression|my expressions|in the expression|my)',
    help: 'delete it',
  },
  {
    phrase: '(acknowledge|intimate|intimated) (me|us|the same|to me) (about|of|at|on|regarding|by|in)',
    help: 'say, for instance, `inform me`',
  },
  {
    phrase: '(at|on) the earliest',
    help: 'say, for instance, `as soon as possible`',
    previous: words('me us reply revert back you it same respond contact'),
    next: ['.', '{end}'],
  },
  {
    phrase:
      'be so kind to (send|let|give|inform|reply|contact|help|allow|consider|tell|confirm|provide|answer|accept|review|forward)',
    help: 'say, for instance, `be so kind as to send`',
  },
  {
    phrase: '(best|kind|warm|many|cordial) (regards|greetings) to you',
    help: 'delete `to you`',
    nextNot: words('and your both all in'),
  },
  {
    phrase: '(by|through) (means of)? the present (letter|i|,)',
    help: 'say, for instance, `I am writing to`',
    previousNot: ['day'],
    nextNot: ['day'],
  },
  { phrase: '(distinguished|respectful|cordial|friendly) (salutations|salutation)', help: 'delete it' },
  {
    phrase: "(do not|don’t|don't) hesitate (for|in|of) (contact|contacting|asking|ask|writing|calling|call)",
    help: 'say, for instance, `do not hesitate to contact`',
  },
  {
    phrase: "(do not|don't) hesitate (contact|contacting|ask|asking|call|calling|write|writing)",
    help: 'say, for instance, `do not hesitate to contact`',
  },
  {
    phrase:
      '(due|profound|deep|humble|great) (respect|reverence|submission) (and|&) (humble|humbly|due) (submission|submit|respect|beg)',
    help: 'delete it',
    previous: ['with'],
  },
  {
    phrase: '(excuse|forgive|sorry) (me)? (for|that) (my)? (bad|poor|broken|weak) english',
    help: 'delete it',
  },
  {
    phrase:
      '(expression|assurance|assurances) of (my|our) (distinguished|respectful|highest|deepest|best|most distinguished) (sentiments|salutations|greetings|feelings|regards)',
    help: 'delete it',
  },
  {
    phrase: '(find|see|found) (in|on)? (attach|attachment|the attach|attaching|enclose|attachement)',
    help: 'say, for instance, `find attached`',
    previous: words('please kindly also will'),
    previousNot: words('to could can'),
    next: words('my the a is file . ,'),
    nextNot: ['the points', 'the theory'],
  },
  {
    phrase:
      '(hear|hearing|get|reply|answer|answers|response|news|feedback) from (your side|your end|your part|your good self|your good office)',
    help: 'say, for instance, `hear from you`',
    nextNot: ['of'],
  },
  {
    phrase:
      '(hereby|herewith) (i|we) (apply|send|attach|am|want|would|submit|wish|enclose|like|inform|present)',
    help: 'say, for instance, `I enclose`',
    at: 'sentence-start',
  },
  {
    phrase:
      '(hope|hoping) (on|to) (your|a|the|our) (understanding|answer|reply|support|help|cooperation|collaboration|fruitful)',
    help: 'say, for instance, `hope for your understanding`',
  },
  {
    phrase: 'i ask you to consider (my application|my candidature|my candidacy|my person|my cv|my resume|me)',
    help: 'say, for instance, `please consider my application`',
  },
  {
    phrase:
      'i ask you to (accept|admit|enrol|enroll|hire|employ|allow|permit|grant|invite|inform|let) (me|my)',
    help: 'say, for instance, `please accept me`',
  },
  { phrase: '(i|we) (humbly|earnestly) (beg|pray|plead)', help: 'say, for instance, `I ask`' },
  {
    phrase: 'i beg to (state|inform|submit|say|intimate|bring|draw|lay|request)',
    help: 'say, for instance, `I am writing to`',
  },
  {
    phrase: '(i|we) (thank|thanks) to (you|him|her|them|my|the|your|god)',
    help: 'say, for instance, `I thank you`',
    previousNot: ['give', 'gave'],
  },
  {
    phrase:
      'i (offer|present|propose|suggest) you my (candidacy|candidature|services|self|help|person|cv|resume|application)',
    help: 'say, for instance, `I apply`',
  },
  {
    phrase: '(i|we) (salute|greet) you (cordially|attentively|respectfully|kindly|friendly)',
    help: 'delete it',
  },
  {
    phrase: '(in|on|to) (the|this|an|my)? attach',
    help: 'say, for instance, `attached` or `enclosed`',
    previousNot: words('need able order'),
    next: [...pause, ...words('you i is are please there file to_this')],
    nextNot: ['to'],
  },
  {
    phrase: 'in (wait|waiting|attendance|attend) (for|to) (your|an|a)',
    help: 'say, for instance, `I look forward to your reply`',
    next: words('answer reply response positive favourable favorable prompt news'),
  },
  {
    phrase:
      'kindly to (consider|send|accept|let|give|inform|find|note|reply|contact|see|help|confirm|provide|review|advise|grant)',
    help: 'say, for instance, `please consider`',
    previousNot: words('look looked looks take took taken you would be so'),
  },
  { phrase: '(kindly)? (do|doing) the needful', help: 'say what you ask for' },
  { phrase: 'myself', help: 'say, for instance, `I am`', at: 'sentence-start', next: ['{name}', ', {name}'] },
]
