import type { Phrase } from '../../../src/rule/index.ts'
import { pause, professions, words } from './words.ts'

/** The wrong preposition after a word, from `under` to `worth`. */
export const prepositionsUnToWo: readonly Phrase[] = [
  { phrase: 'under the (supervision|direction|leadership|guidance) by', help: 'write `of` in place of `by`' },
  { phrase: 'under (supervision|guidance|leadership|direction) of', help: 'write `the` after `under`' },
  { phrase: 'under the lead of', replacements: ['led by'] },
  {
    phrase: '(by|with) help of',
    replacements: ['with the help of'],
    next: words('{determiner} {name} python machine computer {-ing}'),
  },
  { phrase: 'by the help of', replacements: ['with the help of'], nextNot: words('god') },
  { phrase: 'surprised (of|from)', replacements: ['surprised by'], nextNot: words('all them the_two') },
  { phrase: 'care about', replacements: ['care of'], previous: words('take took taking takes taken') },
  { phrase: '(take|takes|took|taking|taken) (in|to|on|at) account', help: 'write `into account`' },
  {
    phrase: 'into the account',
    replacements: ['into account'],
    previous: words('take takes took taking taken'),
  },
  {
    phrase: '(take|takes|took|taking|taken) (in|to|under|on) (consideration|attention)',
    help: 'write `into consideration`',
    previousNot: words('was is be'),
  },
  {
    phrase: 'into attention',
    replacements: ['into account'],
    previous: words('take takes took taking taken'),
  },
  { phrase: '(tell|telling|tells) to (me|you|us|him|her|them)', help: 'leave `to` out' },
  {
    phrase: '(said|say|says) (me|us|him|her) (that|about|how)',
    help: 'write `tell` for `say`, or `to` before the person',
  },
  {
    phrase: 'thinking to (apply|study|continue|work|go|become|start|join|move|pursue|do)',
    help: 'write `thinking of` and the form in `-ing`',
  },
  {
    phrase: 'think to (apply|continue|become|start|join|pursue|study)',
    help: 'write `think of` and the form in `-ing`',
    previous: words('i also we'),
  },
  {
    phrase:
      '(translate|translated|translating|translation) on (english|russian|german|french|spanish|italian|chinese)',
    help: 'write `into` in place of `on`',
  },
  { phrase: 'visited to', replacements: ['visited'], next: words('{determiner} {name}') },
  {
    phrase: 'visit to',
    replacements: ['visit'],
    previous: words('to will i we'),
    next: words('your the my {name}'),
  },
  {
    phrase: 'waiting your',
    replacements: ['waiting for your', 'awaiting your'],
    next: words(
      'reply response answer decision call letter feedback e-mail email positive kind prompt favourable favorable',
    ),
  },
  {
    phrase: 'wait your',
    replacements: ['wait for your'],
    next: words(
      'reply response answer decision call letter feedback e-mail email positive kind prompt favourable favorable',
    ),
  },
  {
    phrase: '(await|awaiting|awaits) for',
    replacements: ['await'],
    help: 'leave `for` out, or write `wait for`',
  },
  {
    phrase: '(work|worked|working|works) like a',
    help: 'write `as` in place of `like`',
    next: [
      ...professions,
      ...words(
        'software_engineer software_developer project_manager data_analyst data_scientist research_assistant teaching_assistant',
      ),
    ],
  },
  {
    phrase: '(work|worked|working|works) (at|over|about) (a|the|this|my|our|many|different|several)',
    help: 'write `on` after it',
    next: words('project projects thesis paper article research_project topic'),
  },
  {
    phrase: '(at|on|in) the (position|post) of',
    help: 'write `as` in its place',
    previous: words('work worked working works working_now'),
    next: words('a an {-er} {-or} {-ist} {-ant} {-yst}'),
  },
  {
    phrase: '(on|in|at) (position|post) of',
    help: 'write `as` in its place',
    previous: words('work worked working works'),
    next: words('a an {-er} {-or} {-ist} {-ant} {-yst}'),
  },
  {
    phrase: '(on|in) (advanced|intermediate|native|fluent|upper-intermediate|conversational) level',
    help: 'write `at an advanced level`, or the like',
    next: [...pause, ...words('and but')],
  },
  {
    phrase: '(on|in) a (high|advanced|intermediate|native|fluent|conversational|decent) level',
    help: 'write `at` in its place',
    previous: words('english french german spanish russian it speak fluently languages both is'),
    next: [...pause, ...words('and but so')],
  },
  {
    phrase: 'on (high|highest|good) level',
    help: 'write `at a high level`, or the like',
    next: [...pause, ...words('and but')],
  },
  {
    phrase: 'worth of',
    replacements: ['worth'],
    previous: words('is are was were be'),
    next: words('{-ing} attention'),
  },
  {
    phrase: 'worth to (mention|note|read|see|try|study|say|do|visit|consider)',
    replacements: ['worth'],
    help: 'write `worth` and the form in `-ing`',
  },
  { phrase: 'worthy to (mention|note)', help: 'write `worth` and the form in `-ing`' },
]
