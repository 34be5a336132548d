import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** The wrong form of a word: an adjective for an adverb, a noun for an adjective, one word too many. */
export const wordFormsAToEngl: readonly Phrase[] = [
  {
    phrase:
      'a more (easier|better|faster|bigger|larger|smaller|harder|cheaper|stronger|deeper|higher|older|younger|closer|simpler|safer|broader|wider|longer|clearer|richer|cleaner|nicer|smarter|earlier|greater|happier|healthier|friendlier|shorter|quicker)',
    help: 'delete `more`',
  },
  {
    phrase: '(although|though|even though|despite) of (i|the|my|it|we|this|that)',
    help: 'say, for instance, `despite`',
    previous: words('{start} , and but'),
  },
  {
    phrase:
      '(am|as|be|become|became) (a|an) (economic|physic|mathematic|statistic|informatic|linguistic|scientific|mathematics|physics|economics|linguistics|psychology|chemistry|biology|politic|chemist student in)',
    help: 'say, for instance, `a physicist` or `an economist`',
    next: words('. ; ! ? {end} at from who'),
  },
  {
    phrase:
      '(am|is|be|and|also|very|,) (stress-resistant|stress resistant|stress-proof|stressproof|stress resisting|resistant to stress|conflict-free|non-conflict|nonconflict|unconflicted|easy-to-learn|easy learning|easily trained|easy trained|easily learned|easy taught|well-taught|quickly trainable|fast learning|fastly learning|quick-learning|communicable|executive and|sociable and communicable)',
    help: 'say, for instance, `calm under pressure`',
    previous: words('i who person am'),
    nextNot: ['to {word}'],
    unless: words(
      'plant plants crop crops cell cells bacteria material materials steel disease diseases infection infections',
    ),
  },
  {
    phrase: '(am|a|very|an) sportive',
    help: 'say, for instance, `athletic`',
    previous: words('i am as ,'),
    next: words('person man woman girl guy and , . boy student {end} lifestyle'),
  },
  {
    phrase:
      '(am|is|are|was|were) (been|being been|be) (work|working|studying|study|living|a|an|the|in|at|to|very)',
    help: 'say, for instance, `have been working`',
    previous: words('i he she it they we which who'),
  },
  {
    phrase:
      'as (bigger|better|faster|easier|higher|cheaper|more|good|well|soon|much|many|long|possible) than',
    help: 'say `as … as`, or use the comparative with `than`',
    previous: words('is are was were be not just twice same work works'),
    nextNot: ['not'],
  },
  {
    phrase: 'as (soonest|soon) (possible|as possibly|like possible|possibly)',
    help: 'say, for instance, `as soon as possible`',
    previousNot: ['as soon'],
  },
  {
    phrase:
      '(big|great|strong|high|very|so) (interested|motivated|passionate|curious|enthusiastic|ambitious|confident)',
    help: 'say, for instance, `have a great interest in`',
    previous: words('have has had have_a has_a had_a'),
    nextNot: ['{-s}', '{-ed}'],
  },
  {
    phrase:
      '(can|could|will|would|should|must|may|might) (able|possible|been|interested|happy|glad|available|responsible|useful|helpful|grateful)',
    help: 'add `be`',
    previous: words('i we they he she it who which'),
  },
  {
    phrase:
      '(can|could|will|would|should|must|may|might) (has|worked|studied|learned|helped|gained|became|made|took|gave|got|went|came|had|wrote|applied|contributed|improved|developed|knows|makes|helps|gives|takes|works)',
    help: 'use the plain verb after `can`, `will`, or `must`',
    previous: words('i we he she it they who'),
  },
  {
    phrase:
      '(can|could|will|would|should|must|may|might) not (had|went|made|took|gave|got|came|understood|knew|worked|studied|became|wrote|helped|finished|attended)',
    help: 'use the plain verb after `can`, `will`, or `must`',
  },
  {
    phrase: '(despite|inspite) (of)? (i|we|he|she|they)',
    help: 'say, for instance, `although`',
    next: words('am was had have did do could can were is are'),
  },
  {
    phrase:
      "(did|did not|don't|do not|didn't) (had|was|were|went|got|took|knew|thought|came|became|began|wrote|gave|made|worked|studied|wanted|started|received|learned|finished|graduated|attended|decided|expected|needed|liked)",
    help: 'use the plain verb after `did`',
    previous: ['i', 'we'],
    nextNot: ['x'],
  },
  {
    phrase: 'different (like|as) (the|my|other|others|me)',
    help: 'say, for instance, `different from`',
    previous: words('is are was were very be quite so totally'),
  },
  {
    phrase:
      '(due|owing) (of|for) (the|my|this) (help|support|work|fact|project|experience|course|university|knowledge|internship)',
    help: 'say, for instance, `thanks to the`',
    at: 'sentence-start',
  },
  {
    phrase:
      '(economic|statistic|mathematic|physic|politic|informatic|linguistic|ethic|electronic|robotic|mechanic|acoustic|analytic|logistic|academic) (is|was) (my|a|an|the|very)',
    help: 'the subject ends in `-s`: say, for instance, `economics is`',
    at: 'sentence-start',
  },
  {
    phrase:
      '(economic|statistic|physic|politic|linguistic|electronic|robotic|mechanic|logistic|bioinformatic)',
    help: 'the subject ends in `-s`: say, for instance, `economics`',
    previous: words(
      'degree_in bachelor_in master_in bachelor_of master_of phd_in interested_in studied study interest_in passion_for background_in student_of department_of faculty_of professor_of graduated_in field_of major_in lecturer_in',
    ),
    next: words('. ; ! ? ) {end} at from in is was with'),
    nextNot: words(
      'and_{word}_{-s} and_social and_political and_financial and_{-al} or_{-al} and_environmental and_{-ic} or_{word}_{-s} and_{word}_{word}',
    ),
  },
  {
    phrase:
      '(engineering|management|marketing|programming|accounting|nursing|translating|software engineering|computer science|data science|architecture|journalism) (at|from|with)',
    help: 'say, for instance, `an engineer`',
    previous: words('work_as worked_as working_as as_an as_a'),
    next: words('a the {name} bank company'),
  },
  {
    phrase:
      '(english|german|french|spanish|italian|russian|chinese|arabic|turkish|polish) (very|quite|pretty|so|really)? (good|fluent|perfect|excellent|bad|fluid)',
    help: 'say, for instance, `English well`',
    previous: words('speak speaks speaking spoke know knows understand understands write writes'),
    next: [...pause, ...words('and in because as')],
  },
]
