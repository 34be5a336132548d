import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** What one does not make, and what one does not do. */
export const collocationsMakeAndDoAToDo: readonly Phrase[] = [
  {
    phrase:
      '(a|an|one|two|several) (scientific|small|deep|new|big|interesting|great|good|own|independent|detailed|thorough|market|joint|short|further)? (research|researches)',
    help: 'delete `a`, or say, for instance, `a research project`',
    previous: words(
      'do did doing does done conduct conducted conducting carry_out carried_out carrying_out perform performed performing undertake undertook start started publish published write wrote',
    ),
    next: [...pause, ...words('on about in into of at for with to under and related that which where')],
    nextNot: ['and development', 'and teaching'],
  },
  {
    phrase:
      '(a|an|the|my|some|many|important|right|good|difficult|first|this|such) (decision|decisions|choice|choices|conclusion|conclusions|progress|progresses|proposal|suggestion|impression|attempt|attempts|discovery|discoveries|contribution|contributions|career|money)',
    help: 'say, for instance, `make a decision`',
    previous: words('do did doing does done'),
    previousNot: words(
      '{start}_{word} why_{word} how_{word} what_{word} when_{word} where_{word} nor_{word} only_{word} so_{word} neither_{word} than_{word} as_{word}',
    ),
    nextNot: words(
      'tree trees analysis support making matter rest lie depend affect hold differ fail break services counselling counseling guide day talk fair come reflect follow that',
    ),
  },
  {
    phrase:
      '(a)? (big|large|huge) (desire|wish|experience|knowledge|motivation|respect|possibilities|pleasure|gratitude|honour|honor|thanks)',
    help: 'say, for instance, `a great desire`',
    previous: words('have has had having'),
  },
  {
    phrase:
      '(do|did|does|doing|done) (a|an|the|my|some|many|no|any|several|such|this|that|these|same|the same|a lot of|few|a few|big|a big|two|three)? (mistake|mistakes)',
    help: 'say, for instance, `make mistakes`',
    previousNot: words('{start} why how what when where not nor so than as'),
    nextNot: words('happen occur arise matter teach cost still affect make lead in_fact'),
  },
  {
    phrase:
      '(do|did|does|doing|done) (an|the|some|many|no|any|several|such|same|two|three|a lot of|a few) (error|errors)',
    help: 'say, for instance, `make errors`',
    previousNot: words('{start} why how what when where not nor so than as'),
    nextNot: words(
      'happen occur arise matter still affect make lead analysis checking correction checks handling rate estimation propagation in',
    ),
  },
  {
    phrase:
      '(do|did|doing|does) (a|an|the|my|some|many|great|big|every|all|much|more|our|their|his|her|best|a lot of) (effort|efforts)',
    help: 'say, for instance, `make an effort`',
    previousNot: words('{start} why how what when where nor only so than as'),
    nextNot: words('to_help_seem matter count succeed fail'),
  },
  {
    phrase:
      '(do|did|doing) (big|great|good|much|some|fast|quick|significant|considerable|a lot of)? progress',
    help: 'say, for instance, `make progress`',
    previousNot: words('{start} why how what when where nor only so neither than as'),
    nextNot: words('reports report checks checking notes reviews'),
  },
  {
    phrase: '(do|did|doing|done) (a|an|my|the|big|a big|a great|a good|good|great|some) (step|steps)',
    help: 'say, for instance, `take a step`',
    previousNot: words('why how what nor only'),
    next: words('forward towards toward in to'),
  },
  {
    phrase: '(do|did|doing|does) (a|the|my|an|some)? (career|carrier) (in|as|at)',
    help: 'say, for instance, `make a career in`',
    previousNot: words('why how what when where nor'),
    nextNot: ['advice'],
  },
  {
    phrase: '(do|did|doing|does|done) (a|the|my|an|good|great|big)? (benefit|use) (for|to)',
    help: 'say, for instance, `be of benefit to`',
    previousNot: words('why how what when nor'),
    next: words('the my your our'),
  },
  {
    phrase: '(do|did|doing|done) (my|an|the|a)? (application|candidature) (to|for|in|at)',
    help: 'say, for instance, `apply for`',
    previousNot: words('why how what when'),
    next: words('the a an your this'),
    nextNot: ['{word} {-ing}'],
  },
  {
    phrase:
      '(do|did|doing|done|does) (a|an|the|my) (phone call|call|calls|complaint|appointment|reservation|booking|agreement|arrangement|payment|offer)',
    help: 'say, for instance, `make a call`',
    previousNot: words('{start} why how what when where nor only so than as'),
    nextNot: words('centre center matter handling system taking work come exist require'),
  },
]
