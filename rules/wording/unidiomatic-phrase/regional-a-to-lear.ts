import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Words of one region’s English, or of another language, that readers elsewhere do not know or take otherwise. */
export const regionalAToLear: readonly Phrase[] = [
  {
    phrase:
      "(a|my|the|an) (bachelor|bachelor's|master|master's|masters|bachelors|degree|graduation|post-graduation|engineering|btech|mtech|mba|bsc|msc|phd|diploma) from",
    help: 'say, for instance, `at`',
    previous: words('pursuing studying doing pursue i_did pursued'),
    next: words('{name} the_university a_university the_indian my_university'),
  },
  {
    phrase: '(a)? (solid|good|strong|firm|profound) (foundation|fundament|basement|base) on',
    help: 'say, for instance, `a solid foundation in`',
    previous: words('laid have has had gained got'),
    nextNot: words('which that the this it'),
  },
  {
    phrase: "actually (i am|i'm) (a)? (student|phd student|studying|unemployed|employed)",
    help: 'say, for instance, `I am currently`',
    at: 'sentence-start',
  },
  {
    phrase: '(am|was|are|is) (in|with) (capacity|disposition|measure|possibility) to',
    help: 'say, for instance, `able to`',
    previous: ['i'],
    nextNot: words('the a an our your work'),
  },
  {
    phrase: 'at (professional|personal|academic|social|human|scientific) level',
    help: 'say, for instance, `professionally` or `personally`',
    at: 'sentence-start',
  },
  { phrase: '(belong|belongs|belonging) from', help: 'say, for instance, `come from`' },
  {
    phrase: '(civil state|matrimonial status)',
    help: 'say, for instance, `marital status`',
    next: words(': is . ,'),
  },
  {
    phrase: '(cousin brother|cousin sister|cousin brothers|cousin sisters)',
    help: 'say, for instance, `cousin`',
    nextNot: ["'", '’'],
  },
  {
    phrase:
      '(end of studies|end-of-studies|end of study|end of degree|final degree|final of degree|end of career|fin de carrera) (project|internship|work|memoir|thesis)',
    help: 'say, for instance, `final-year project`',
  },
  {
    phrase: '(expired|got expired|was expired) (in|last|when i|on)',
    help: 'say, for instance, `died`',
    previous: words('father mother grandfather grandmother parents brother uncle husband wife'),
  },
  {
    phrase: '(go|going|went) to (shopping|swimming|hiking|fishing|skiing|dancing|jogging|camping)',
    help: 'say, for instance, `go swimming`',
    next: [...pause, ...words('every daily with on in twice and')],
  },
  {
    phrase: '(have|has|having) (the)? (habit|custom) to',
    help: 'say, for instance, `am used to`',
    nextNot: ['thank'],
  },
  {
    phrase: '(have|has|having|had) (the)? (envy|envies|desire of|will of) (to|of)',
    help: 'say, for instance, `wish to`',
  },
  {
    phrase:
      '(hope|wish) (you|your company|your university|your school) (can|could) (give|offer|provide|grant) me',
    help: 'say, for instance, `I would welcome the opportunity`',
    next: words(
      'a_chance an_opportunity the_chance the_opportunity this_chance this_opportunity the_offer admission',
    ),
  },
  {
    phrase: 'how (it|he|she|this|that|they|life|everything|the) (looks|look|looked|seems|feels) like',
    help: 'say, for instance, `what it looks like`',
  },
  { phrase: '(i|we) request for', help: 'say, for instance, `I request`', nextNot: ['comments'] },
  {
    phrase:
      '(i|and) (have|had) (passion|dream|hobby|wish|goal|aim|opportunity|chance|plan|idea|problem|interview|job|diploma|bachelor|master|friend|question|bachelor degree|master degree|degree|desire|intention)',
    help: 'an article is missing: say, for instance, `a passion for`',
    previousNot: ['never', 'neither'],
    next: words('to for in about from of with'),
    nextNot: ['{word} {-s} and', '{word} only'],
  },
  {
    phrase:
      '(i|we|who|also) (like|love|enjoy) to (sport|sports|music|reading|swimming|football|chess|cooking|dancing)',
    help: 'say, for instance, `I like sport`',
    next: [...pause, ...words('and in with')],
  },
  {
    phrase:
      '(in|from|during|since) (my|the) (college|school|childhood|graduation|university) (days|life|time|period) itself',
    help: 'say, for instance, `already in my college days`',
  },
  {
    phrase: '(in what|for what|in that what) (concerns|refers|regards|respects) (to)? (me|my|the)',
    help: 'say, for instance, `as for`',
    at: 'sentence-start',
  },
  {
    phrase:
      '(it does|that does|this does|does it) (two|three|four|five|six|ten|many|several|some) (years|months|weeks) that',
    help: 'say, for instance, `for two years`',
  },
  { phrase: 'last but not the least', replacements: ['last but not least'] },
  {
    phrase: '(lay|laid|laying) (a|the)? (solid|good|strong|firm)? (fundament|fundaments|basement)',
    help: 'say, for instance, `laid a solid foundation`',
  },
  {
    phrase: '(learn|learning|grasp) (more)? (knowledge|knowledges) (about|of|on|in)',
    help: 'say, for instance, `gain knowledge of`',
    previousNot: words('deep machine {name}'),
    unless: ['epistemology'],
  },
  {
    phrase:
      '(learned|learnt|studied) (much|a lot of|many|more|some|new|professional|theoretical|basic|advanced) knowledge',
    help: 'say, for instance, `gained much knowledge`',
    nextNot: words('graph graphs base bases representation'),
  },
]
