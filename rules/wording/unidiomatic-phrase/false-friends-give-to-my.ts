import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Words that look like a word of another language and mean something else. */
export const falseFriendsGiveToMy: readonly Phrase[] = [
  {
    phrase: '(give|gives|gave|have|has|had|got|put) (me|us|you)? (to|at) (my|our|your|their) disposition',
    help: 'say, for instance, `at my disposal`',
  },
  {
    phrase:
      '(good|great|excellent|better|the best|attractive|wide|wonderful|big|no|clear) (career|job|employment|professional|future) perspectives',
    help: 'say, for instance, `prospects`',
  },
  {
    phrase: '(good|great|strong|excellent|high|my|solid|deep|big) competence on',
    help: 'say, for instance, `competence in`',
    nextNot: ['which', 'the part'],
  },
  {
    phrase: '(handy|handys|handies)',
    help: 'say, for instance, `mobile phone`',
    previous: words('my your by via on_my a_mobile'),
    next: [...pause, ...words('number and or is')],
  },
  {
    phrase:
      'i frequent (the|a|an|my|some|several) (course|courses|university|lectures|lessons|classes|lesson|seminars|master|faculty)',
    help: 'say, for instance, `I attend`',
    nextNot: ['library', 'bar'],
  },
  {
    phrase:
      '(if|may|might|could) eventually (questions|there|you have|need|be interested|be possible|help me)',
    help: 'say, for instance, `possibly`',
  },
  {
    phrase: '(in|at) the actual (moment|time|situation|context|days)',
    help: 'say, for instance, `at present`',
  },
  {
    phrase:
      '(informatic|mathematic) (faculty|department|teacher|student|engineer|engineering|science|sciences|studies|degree|systems|technologies|field|knowledge|skills|problems|model|models|modelling|background|courses|analysis|methods|statistics|olympiad|olympiads|competition|school|class|education|contest)',
    help: 'say, for instance, `computer science` or `mathematics`',
  },
  {
    phrase: '(informatic|informatics and computer technics)',
    help: 'say, for instance, `computer science`',
    previous: words('in of studied study and the studying teach taught like'),
    next: [...pause, ...words('and at from with or is')],
  },
  {
    phrase: '(is|are|remains|remain|become|becomes|became) (very|still|highly|quite|also)? actual',
    help: 'say, for instance, `topical` or `relevant`',
    next: [...pause, ...words('today now for nowadays in_our in_the_modern')],
    unless: words('kant hegel aristotle metaphysics possible philosophy potentiality potential'),
  },
  {
    phrase: '(is|are|seems|very) perspective',
    help: 'say, for instance, `promising`',
    next: [...pause, ...words('for and because')],
    unless: words('drawing painting geometry'),
  },
  {
    phrase: '(is|was|are|were) (very|so|quite|really)? (sympathetic|sympatic|simpatic) for me',
    help: 'say, for instance, `I like`',
    nextNot: words('when after because'),
  },
  { phrase: '(is|was|am|are) (very)? (conscient|conscientious) of', help: 'say, for instance, `aware of`' },
  {
    phrase: '(magistracy|magistrature|magistery|magistratura)',
    help: 'say, for instance, `master’s degree` or `master’s programme`',
    unless: words(
      'court judge justice police bench peace trial case hearing magistrates local rome roman greek',
    ),
  },
  {
    phrase: '(make|made|making|did|do|doing) (my|a|an|this|several) stage (at|in|with|as)',
    help: 'say, for instance, `an internship`',
    unless: words(
      'theatre theater play orchestra opera dance concert actor cycling rally race cancer chef kitchen restaurant culinary cook music',
    ),
  },
  {
    phrase:
      '(make|made|do|did|follow|followed|following|complete|completed|received|receive|have) (a|an|my|the|several|this) formation (in|as|at|of|on|for)',
    help: 'say, for instance, `training`',
    nextNot: ['flight'],
  },
  {
    phrase: '(make|made|pass|passed|passing) (my|the|a) (abitur|matura|baccalaureate)',
    help: 'say, for instance, `took my school-leaving examination`',
    nextNot: ['possible', 'happen'],
  },
  {
    phrase: 'mathematic',
    replacements: ['mathematics'],
    previous: words('in of studied study and studying teach taught like love applied discrete pure higher'),
    next: [...pause, ...words('and at from with or is')],
  },
  {
    phrase: '(motivational|motivated) letter',
    help: 'say, for instance, `letter of motivation` or `cover letter`',
  },
  {
    phrase: 'my actual (job|position|employer|workplace|occupation|employment|post)',
    help: 'say, for instance, `my current job`',
    next: [...pause, ...words('is at as in')],
  },
]
