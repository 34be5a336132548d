import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** School, university, degrees and those who teach, named as another system names them. */
export const schoolingHighToOn: readonly Phrase[] = [
  {
    phrase:
      '(high school|highschool) (of|for) (economics|management|business|technology|applied|engineering|education)',
    help: 'say, for instance, `university`',
    previous: words(
      'the_technical studied_at_the degree_from_the degree_from_a student_of_the student_at_the',
    ),
    nextNot: ['arts', 'and'],
    unless: words('pupil pupils grade freshman sophomore teenager teenagers'),
  },
  {
    phrase: '(incomplete|unfinished|uncompleted|non-finished|not finished) higher education',
    help: 'say, for instance, `an unfinished degree`',
  },
  {
    phrase: 'learn (in|at) (the|a|an|this|my)? (university|institute|faculty|gymnasium|lyceum)',
    help: 'say, for instance, `study at`',
    previous: ['i'],
    previousNot: words('what_i that_i skills_i which_i all_i as_i'),
    next: [...pause, ...words('of {name} number since')],
  },
  {
    phrase:
      'learning (in|at) (the|a|an|this|my)? (university|institute|faculty|gymnasium|lyceum|college|academy)',
    help: 'say, for instance, `am studying at`',
    previous: words('am is was are were'),
  },
  {
    phrase:
      "(made|make|making) (my|an|the|several|all my|all) (exam|exams|examination|examinations|driving licence|driving license|driver's licence|driver's license|toefl|ielts)",
    help: 'say, for instance, `took my exams`',
    next: [...pause, ...words('at with last this')],
    unless: words('teacher lecturer examiner harder'),
  },
  {
    phrase: '(make|made|making|lead|led|perform|performed) (a|the|my|some|our)? scientific (work|works)',
    help: 'say, for instance, `did research`',
  },
  {
    phrase:
      "(make|making|made) (my|a|the|his|her) (master's|bachelor's|phd|doctorate|degree|studies|master|bachelor|abitur|diploma)",
    help: 'say, for instance, `did my doctorate`',
    next: [...pause, ...words('at in with on thesis there degree and')],
    nextNot: words(
      '{-able} more less so easier harder better possible worth feel seem look work happen a accessible available worthwhile relevant stronger complete special unique challenging enjoyable such',
    ),
    unless: ['framed', 'ceremony'],
  },
  {
    phrase:
      '(my|his|her|our) scientific (adviser|advisor|leader|supervisor|chief|guide|chef|tutor|instructor|curator|manager|boss|consultant|teacher|head)',
    help: 'say, for instance, `my supervisor`',
  },
  {
    phrase: 'my scientific (work|works|activity|activities)',
    help: 'say, for instance, `my research`',
    severity: 'info',
  },
  {
    phrase: '(my|many|several|published|writing|wrote|write|some|two|three) scientific works',
    help: 'say, for instance, `publications`',
    unless: words('goethe aristotle newton galileo'),
  },
  {
    phrase: '(my|the|a|our|his|her|bachelor|master|in) diploma work',
    help: 'say, for instance, `my final-year project` or `my thesis`',
    nextNot: ['experience'],
  },
  {
    phrase: '(my|the|a|our|his|her|bachelor|master) graduation (work|paper)',
    help: 'say, for instance, `my thesis`',
    nextNot: ['experience'],
  },
  {
    phrase: '(my|a|an|the) (practice|practise|praxis|practicum|praktikum) (in|at|as)',
    help: 'say, for instance, `an internship`',
    previous: words('had made did make do during after'),
    next: words('a the an company firm bank plant school hospital department'),
    nextNot: ['{word} field'],
    unless: words('law medical dental patients veterinary clients'),
  },
  {
    phrase:
      '(occupied|occupy|occupying) (the|a)? (first|second|third|fourth|1st|2nd|3rd|leading|prize|prize-winning) (place|places) (in|at|on|among)',
    help: 'say, for instance, `came first in`',
    nextNot: words('my our people'),
  },
  {
    phrase:
      '(olympiad winner|winner of olympiad|winner of olympiads|winner of the olympiad|winner of school olympiads|olympiads winner)',
    help: 'say which olympiad, at which level, and which place',
    severity: 'info',
  },
  {
    phrase: '(on|at) (the|my)? (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) course',
    help: 'say, for instance, `in my third year`',
    previous: words('am was study studying studied i_,'),
    unless: words('menu dinner lunch meal meals golf chef restaurant racing race'),
  },
]
