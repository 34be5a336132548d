import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Thanks, requests and hopes, such as `thank you for read`. */
export const requestsAndThanks: readonly Phrase[] = [
  {
    phrase:
      '(thank you|thanks) for (read|consider|take|give|let|provide|accept|spend|make|invite|listen|write|respond|choose|allow|organise|organize|share|have|be|see|teach)',
    help: 'write the form in `-ing` after `for`',
  },
  {
    phrase:
      '(thank you|thanks) for (your)? to (read|consider|take|give|let|accept|review|listen|help|invite|share)',
    help: 'write `for` and the form in `-ing`',
  },
  {
    phrase: '(thank you|thanks) to (read|consider|take|give|let|accept|review|have|invite)',
    help: 'write `for` and the form in `-ing`',
    next: words('my the your me this into care'),
  },
  { phrase: 'thank you that you', help: 'write `for` and the form in `-ing`' },
  { phrase: 'thank you about', replacements: ['thank you for'], next: words('{determiner}') },
  {
    phrase: '(prefer|preferred) (to)? (work|study|live) (alone|at home|in a team|in a group) than',
    help: 'write `rather than` or `to` in place of `than`',
  },
  {
    phrase: '(apologise|apologize|sorry) of',
    help: 'write `for` in place of `of`',
    next: words('{determiner} {-ing}'),
  },
  {
    phrase: 'hope you to (consider|accept|reply|help|give|invite|find|understand|let|take)',
    help: 'write `will` in place of `to`',
  },
  {
    phrase: 'am waiting you',
    replacements: ['am waiting for you'],
    next: [...pause, ...words('and in at on')],
  },
  { phrase: '(can|could) not hardly', replacements: ['can hardly'] },
  { phrase: "(can't|couldn't) hardly", replacements: ['can hardly'] },
  {
    phrase: 'for (conclude|finish|sum up|start|begin|summarise|summarize)',
    help: 'write `to` in place of `for`',
    previous: words('{start}'),
    next: words(', i'),
  },
  {
    phrase: '(get|got|getting) in',
    help: 'write `into`',
    next: words(
      'your_university the_university your_company your_programme your_program your_school the_programme the_program this_university this_programme this_company',
    ),
  },
  {
    phrase: 'recommend you to (visit|read|see|try|use|take|apply|consider|check|contact|do|study|learn)',
    help: 'write `recommend that you`, or `recommend` and the form in `-ing`',
  },
  {
    phrase:
      '(thinking|dreaming|thought|dreamed|excited|curious|worried|enthusiastic|passionate|care) about to',
    help: 'write `about` and the form in `-ing`',
    nextNot: words('what which whom {determiner} be'),
  },
  {
    phrase:
      '(interested|experienced|interest|experience|involved|engaged|succeeded|participate|participated) in to',
    help: 'write `in` and the form in `-ing`',
    nextNot: words('what which whom {determiner}'),
  },
  { phrase: 'for join', replacements: ['to join'], next: words('your the this a') },
  { phrase: 'for start', replacements: ['to start'], next: words('my your the in_may working studying') },
  {
    phrase: 'for help',
    replacements: ['to help'],
    previousNot: words('ask asked asking call called look looking'),
    next: words(
      'them my_parents my_family my_country people me_to_achieve me_to_improve them_to them_learn you_with you_to',
    ),
  },
  {
    phrase: 'i like (play|read|learn|listen|watch|sing|swim|write|teach|draw|solve|communicate|travel|dance)',
    replacements: ['I like to'],
    help: 'write `to` after `like`, or the form in `-ing`',
    next: words('{word} .'),
  },
  {
    phrase: 'am very (like|want|enjoy|hope)',
    help: 'say it without `am`: `I like it very much`',
    next: words('{word}'),
    nextNot: words('a an my the'),
  },
  {
    phrase:
      '(help|helps|helped) (me|us|them|you|him|her) (improving|developing|understanding|becoming|getting|gaining|achieving|reaching|finding|making|solving)',
    help: 'write the bare verb',
  },
  {
    phrase:
      '(help|helps|helped) (me|us|them|him|her) (improved|developed|learned|gained|understood|became|achieved|got)',
    help: 'write the bare verb',
  },
  {
    phrase:
      '(allow|allows|allowed|enable|enables|enabled) (me|us|you|them|him|her) (improve|learn|work|study|develop|get|gain|become|understand|have|do|make|apply|see|improving|learning|working|studying|developing|getting|gaining|becoming|understanding|having)',
    help: 'write `to` and the bare verb',
    nextNot: words('conditions hours'),
  },
  {
    phrase:
      '(make|makes|made) (me|us|them|him|her) (feeling|understanding|becoming|wanting|thinking|realising|realizing|felt|realised|realized|wanted|understood|became|thought|learned|wants|feels)',
    help: 'write the bare verb',
  },
  { phrase: '(keep|keeps|kept) (learn|improve|develop|grow)', help: 'write the form in `-ing`' },
  {
    phrase: '(enjoy|enjoyed|enjoys) (learn|read|teach|solve|write|communicate|develop|create)',
    help: 'write the form in `-ing`',
  },
  {
    phrase:
      '(fit|fits|suit|suits) to (the|this|your|all) (position|role|job|requirements|vacancy|profile|post|company|team|needs|expectations)',
    help: 'leave `to` out, or write `suited to`',
    previousNot: words('good perfect ideal best a great strong close right'),
  },
  {
    phrase:
      '(correspond|corresponds) (to|with) (the|all|your|all your|all the) (requirements|criteria|expectations)',
    help: 'write `meet`',
    previous: words('i experience skills profile education qualifications fully completely background'),
  },
  {
    phrase: 'per (email|e-mail|mail|phone|telephone|post)',
    help: 'write `by`',
    previous: words('contact me you reach reply answer send sent us him her'),
    next: [...pause, ...words('or and at to')],
  },
  {
    phrase: 'in (attachment|attach|annex)',
    help: 'write `attached`',
    previousNot: words('believe trust interest interested'),
    next: [...pause, ...words('you i to and is are my of_this')],
  },
  {
    phrase: '(find|send) in (the)? (attachment|attachments)',
    help: 'write `attached`',
    nextNot: words('theory'),
  },
  { phrase: 'as far as i (concern|concerned)', replacements: ['as far as I am concerned'] },
  {
    phrase: 'how i (said|mentioned|wrote|described)',
    replacements: ['as I said'],
    help: 'write `as` in place of `how`',
    previous: words('{start} ,'),
    next: words(', above before earlier'),
  },
  {
    phrase: '(as|as a|in the|for|at|to|on|for a|in a) conclusion',
    replacements: ['in conclusion'],
    previous: words('{start}'),
    next: words(', i'),
  },
]
