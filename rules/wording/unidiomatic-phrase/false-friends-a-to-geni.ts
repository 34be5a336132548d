import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Words that look like a word of another language and mean something else. */
export const falseFriendsAToGeni: readonly Phrase[] = [
  {
    phrase: '(a|my|an) stage of (two|three|four|five|six|2|3|4|5|6) (months|weeks)',
    help: 'say, for instance, `an internship of`',
    unless: words('rocket disease cancer clinical trial'),
  },
  {
    phrase: '(a|the|my|best|good|highest|excellent|high|bad|low) (note|notes) (in|at|for|on)',
    help: 'say, for instance, `mark` or `grade`',
    previous: words('received got get obtained had have the the_best the_highest a_good a_very_good'),
    next: words(
      'the_exam my_exam exams exam mathematics maths physics english my_final the_final school my_thesis',
    ),
    unless: words('music song piano singing violin'),
  },
  {
    phrase: 'academical',
    replacements: ['academic'],
    previousNot: ['hamilton'],
    nextNot: words('dress clubs club fc'),
  },
  {
    phrase: 'actual (topic|topics|theme|themes)',
    help: 'say, for instance, `topical` or `current`',
    previous: words('an most many'),
    nextNot: words('sentence modelling modeling'),
  },
  {
    phrase: 'actually i (study|attend)',
    help: 'say, for instance, `I currently study`',
    at: 'sentence-start',
    next: ['{word}'],
  },
  { phrase: '(am|is|was|are) (very)? conscious with', help: 'say, for instance, `conscientious about`' },
  { phrase: '(ameliorate|ameliorating|ameliorated) my', help: 'say, for instance, `improve my`' },
  {
    phrase:
      '(animate|animated|animating) (a|an|the|several|many|some|workshops|courses|classes|meetings|trainings|group|groups) (workshop|workshops|course|courses|class|classes|meeting|meetings|training|group|groups|discussion|discussions|team|teams|session|sessions|of)',
    help: 'say, for instance, `led`',
    unless: words('film cartoon cartoons animation video 3d'),
  },
  {
    phrase:
      'assist to (a|an|the) (course|courses|class|classes|conference|conferences|seminar|workshop|congress)',
    help: 'say, for instance, `attend`',
  },
  {
    phrase:
      '(assist|assists|assisted|assisting) to (the|your|a|an|their|its)? (public|weekly|evening|scientific|international|annual|guest|online|various|different|additional|other|advanced|summer|language|regular|some|many|several|all|these|academic) (lectures|lecture|classes|class|courses|course|conferences|conference|seminars|seminar|workshops|workshop|congress|congresses|talks|meetings|symposium|events)',
    help: 'say, for instance, `attend public lectures`',
  },
  {
    phrase: 'by (speciality|specialty|diploma) (i am|i have)',
    help: 'say, for instance, `by training I am`',
    at: 'sentence-start',
  },
  {
    phrase:
      '(candidate|apply|applying|applied|compete|application) on (the|a|this|your|an) (vacancy|vacant position|vacant post|vacant place)',
    help: 'say, for instance, `apply for the vacancy`',
  },
  {
    phrase:
      'concrete (field|company|job|position|area|university|person|professor|department|sphere|specialist|vacancy|profession)',
    help: 'say, for instance, `specific`',
    previous: words('a in some on no this for one any my more'),
    nextNot: words('offer offers and blocks mixing is'),
    unless: words('cement building bridge bridges construction structural civil reinforced masonry'),
  },
  {
    phrase:
      '(control|controls|controlled|controlling) (the|my|your|his|her|our) (homework|homeworks|exam papers)',
    help: 'say, for instance, `check` or `mark`',
  },
  {
    phrase:
      '(cursus|cursos) (of|in|at) (the)? (university|english|programming|data|math|mathematics|statistics|python|marketing|economics|management)',
    help: 'say, for instance, `course`',
  },
  {
    phrase: '(deepen|deepening) (into|on)',
    help: 'say, for instance, `deepen my knowledge of`',
    previous: words('to me for i by and'),
  },
  {
    phrase:
      '(engineer|economist|teacher|lawyer|programmer|manager|linguist|physicist|mathematician|psychologist|translator|biologist|chemist|doctor|designer|philologist|journalist|architect|accountant) by (speciality|specialty|diploma|formation)',
    help: 'say, for instance, `by training`',
  },
  {
    phrase: '(eventual|eventually) (questions|problems|doubts|mistakes|errors)',
    help: 'say, for instance, `possible` or `any`',
    previous: words('for your any'),
  },
  {
    phrase: '(finish|finished|finishing|ended) my (bachelor|master|magistracy)',
    help: 'say, for instance, `completed my bachelor’s degree`',
    next: [...pause, ...words('in of at with last')],
    nextNot: ['of ceremonies'],
  },
  {
    phrase:
      'formation (at|as|in) (the)? (university|school|faculty|institute|engineer|engineering|computer|economics|law|marketing|management|finance|teacher|nurse|mathematics|data|business|ecole|lycée)',
    help: 'say, for instance, `training` or `education`',
    previous: words(
      'my a the his her this professional academic university engineering engineer scientific good solid excellent technical',
    ),
  },
  {
    phrase:
      '(frequented|frequenting) (the|a|an|my|some|several)? (course|courses|university|lectures|lessons|classes|lesson|seminars|master|faculty|gymnasium)',
    help: 'say, for instance, `attended`',
    nextNot: ['library', 'bar'],
  },
  {
    phrase: '(genial|genius) (idea|ideas|solution|solutions)',
    help: 'say, for instance, `brilliant`',
    severity: 'info',
  },
]
