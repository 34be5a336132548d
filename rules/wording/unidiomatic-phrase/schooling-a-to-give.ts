import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** School, university, degrees and those who teach, named as another system names them. */
export const schoolingAToGive: readonly Phrase[] = [
  {
    phrase:
      '(a|the|am|as) (first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th) course (student|undergraduate)',
    help: 'say, for instance, `a third-year student`',
    nextNot: words('feedback representative handbook evaluation'),
  },
  {
    phrase: '(a|the|am a|as a|batch) (pass out|pass-out|passout|passed out) (student|of|from|in|graduate)',
    help: 'say, for instance, `a graduate of`',
  },
  {
    phrase:
      '(a|one|two|three|second|first|my|full|complete|completed|incomplete|unfinished|uncompleted|have|my second) higher (educations|education)',
    help: 'say, for instance, `a university degree`',
    previous: words('{pronoun}_have i_got received get got obtain obtained getting'),
    nextNot: words(
      'institution institutions sector experience policy institute teaching as council system authority',
    ),
  },
  {
    phrase: '(at|from|in) (a|the|my)? (technical)? (high school|highschool)',
    help: 'say, for instance, `university`',
    previous: words(
      "bachelor master bachelor's master's bachelor_degree master_degree bachelor's_degree master's_degree master_studies engineer phd",
    ),
    nextNot: words('teaching counseling counselling education'),
  },
  {
    phrase: '(average|middle|medium) ball',
    help: 'say, for instance, `grade point average`',
    previous: words('my the_diploma diploma with_an with_the an'),
    next: words('is was of in : {number} at'),
    unless: words('tennis football golf bowling cricket basketball sport'),
  },
  {
    phrase:
      '(budget|budgetary) (place|places|form|basis|department) (of|at|in) (the)? (university|education|study|studies|institute|faculty)',
    help: 'say, for instance, `a state-funded place`',
  },
  {
    phrase:
      '(by|with|as|have|has) (the)? (secondary|second|two|second|additional) higher (education|educations)',
    help: 'say, for instance, `a second degree`',
  },
  {
    phrase:
      'candidate of (science|sciences|technical|physical|economic|philological|medical|biological|historical|pedagogical|chemical|psychological|legal|juridical|physico-mathematical|philosophical) (sciences|science)?',
    help: 'explain the degree to readers who do not know it: it is comparable to a PhD',
    severity: 'info',
  },
  {
    phrase: '(cathedra|katedra|kathedra)',
    help: 'say, for instance, `department`',
    unless: words('ex bishop pope church papal cathedral diocese'),
  },
  {
    phrase: '(defend|defended|defending) (my|the|a|his|her) diploma',
    help: 'say, for instance, `defended my thesis`',
  },
  {
    phrase:
      '(do|doing|make|making|made|pursue|pursuing|started|start|begin|began|finish|completed|complete|continue) (my|a|the|his|her) (master|bachelor)',
    help: 'say, for instance, `do a master’s degree`',
    next: [...pause, ...words('at in abroad studies here there with and after next this because')],
    nextNot: ['of'],
  },
  {
    phrase: '(doing|do|completing|did|done) my graduation',
    help: 'say, for instance, `studying for a bachelor’s degree`',
    next: [...pause, ...words('in from at with')],
  },
  {
    phrase:
      '(final|graduation|bachelor|master|graduate|diploma) (qualification|qualifying|qualified|qualificational|attestation) (work|paper|project)',
    help: 'say, for instance, `thesis`',
  },
  {
    phrase:
      '(finished|finish|ended|graduated) (school|university|high school|the school|lyceum|gymnasium) with (gold|silver|golden) medal',
    help: 'say, for instance, `with a gold medal`',
  },
  {
    phrase:
      '(first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th) course of (my|the|our) (studies|university|bachelor|master|study|faculty|institute|degree|education)',
    help: 'say, for instance, `in my third year`',
    previous: words('on_the on at_the from_the on_my'),
    unless: words('menu dinner lunch meal meals golf chef restaurant racing race'),
  },
  {
    phrase:
      '(first-course|second-course|third-course|fourth-course|fifth-course|first-grade|last-course) (university)? (student|students|undergraduate) (of|at|in) (the|a|my)? (university|faculty|institute|department|bachelor|master)',
    help: 'say, for instance, `third-year student at`',
  },
  {
    phrase:
      '(gave|giving|given) my (exam|exams|examination|examinations|interview|interviews|finals|papers|test|entrance exam|driving test)',
    help: 'say, for instance, `took my exams`',
    nextNot: words('to back away board team all'),
  },
  {
    phrase: '(gave|given|giving|give) (the|an)? (gre|toefl|ielts|gmat|neet|jee|upsc|lsat|mcat)',
    help: 'say, for instance, `took the GRE`',
    nextNot: words('a to score scores students courses prep lessons classes class tutoring exam_to'),
  },
  {
    phrase:
      '(give|gave|giving) (an|the|this|that|several|many|some) (entrance|final|oral|semester|language|admission|competitive) (exam|exams|examination|examinations)',
    help: 'say, for instance, `took the exam`',
    next: words(
      'in_{number} in_may in_june in_january in_december in_march in_april in_july and_passed last',
    ),
    unless: words('teacher teachers taught examiner instructor lecturer pupils'),
  },
]
