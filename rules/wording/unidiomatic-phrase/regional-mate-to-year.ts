import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Words of one region’s English, or of another language, that readers elsewhere do not know or take otherwise. */
export const regionalMateToYear: readonly Phrase[] = [
  {
    phrase: '(maternal|mother) (language)',
    help: 'say, for instance, `mother tongue` or `native language`',
    previous: words('my is our their is_my his her'),
  },
  {
    phrase: 'memoir (of|for) (master|the master|my master|bachelor|licence)',
    help: 'say, for instance, `my master’s thesis`',
  },
  {
    phrase: 'native place',
    replacements: ['home town'],
    previous: words('my from is the'),
    nextNot: ['name', 'names'],
  },
  {
    phrase: 'on (the)? (professional|personal|academic|human) plan',
    help: 'say, for instance, `professionally` or `personally`',
    next: words(', . i {end}'),
  },
  {
    phrase: '(open|opened|opening|close|closed|closing) the (light|lights|lamp)',
    help: 'say, for instance, `turn on` or `turn off`',
    nextNot: words('case cabinet cover casing valve festival'),
  },
  { phrase: 'out of station', replacements: ['away', 'out of town'], nextNot: ['work', 'square'] },
  {
    phrase: '(play|played|playing) (computer|phone|mobile|internet|with computer)',
    help: 'say, for instance, `play computer games`',
    next: words('. , {end}'),
  },
  { phrase: '(prepone|preponed|preponing|preponement)', help: 'say, for instance, `bring forward`' },
  {
    phrase:
      '(realised|realized|make|made|making|realise|realize|did) (a|an|my|the|several|two|three)? (stages|intership|stage of internship|practicals|praktikum|practicum)',
    help: 'say, for instance, `did an internship`',
    next: words('. , in at with for {end} and'),
    unless: words('rocket race theatre'),
  },
  {
    phrase: 'request your (good self|kind self|goodself|kind office|honour) to',
    help: 'say, for instance, `ask you to`',
  },
  {
    phrase: '(since|from) (childhood|my childhood|the childhood|childhood days) (itself|only|onwards)',
    help: 'say, for instance, `since childhood`',
    next: words('. , {end} i my'),
    nextNot: ['a'],
  },
  {
    phrase: '(since)',
    help: 'use the perfect: say, for instance, `I have worked here since`',
    previous: words(
      'i_am i_work i_live i_study i_work_here i_work_there i_live_here am_working am_living am_studying am_employed am_teaching am_learning am_enrolled am_registered am_working_here am_working_there am_living_here',
    ),
    next: words(
      '{number} january february march april may june july august september october november december childhood my',
    ),
    nextNot: ['{number} years', '{number} months'],
  },
  {
    phrase: '(since|from) (always|ever)',
    help: 'say, for instance, `always`',
    previousNot: ['different', 'far'],
    next: words('. , {end}'),
  },
  {
    phrase:
      '(student|teacher|engineer|nurse|graduate|citizen|lawyer|programmer|researcher|phd student|native speaker|software engineer|data scientist|volunteer|accountant|doctor|physicist|economist|participant|undergraduate|mathematician|pharmacist|third-year student|second-year student|first-year student|final-year student|master student|bachelor student) (of|at|in|from|with|and|who|.)',
    help: 'an article is missing: say, for instance, `a student`',
    previous: words("i_am i'm i_was i_became"),
  },
  { phrase: 'superior (studies|technician)', help: 'say, for instance, `higher education`' },
  {
    phrase: '(the)? (level|plan|side) of (my|the) (studies|work|profession|career|computer|skills)',
    help: 'say, for instance, `as for`',
    previous: ['{start} in', '{start} at'],
  },
  {
    phrase:
      '(titled|diplomed|diploma|degreed|graduated) (in|of) (law|economics|engineering|computer|physics|biology|business|mathematics|philosophy|psychology|history|management)',
    help: 'say, for instance, `I hold a degree in`',
    previous: ['i am', 'am'],
    nextNot: ['{number}'],
  },
  {
    phrase: '(today|now|yesterday|tomorrow|that day|there|here) itself',
    help: 'say, for instance, `this very day`',
    previousNot: words('is was are were and'),
    nextNot: words('a an the one'),
  },
  {
    phrase: '(under|with) (the)? (condition|conditions) (to|of to)',
    help: 'say, for instance, `on condition that`',
  },
  {
    phrase: '(years|months) back',
    help: 'say, for instance, `years ago`',
    previous: words(
      'since_two since_three since_four since_five since_few since_many since_several since_{number} from_two from_three from_four from_five from_few from_many from_several from_last_two from_last_three',
    ),
  },
  {
    phrase: '(years|months|weeks) that i',
    help: 'say, for instance, `I have for two years`',
    previous: words(
      'it_is_two it_is_three it_is_four it_is_five it_is_ten it_is_many it_is_several it_is_{number} it_makes_two it_makes_three it_makes_{number}',
    ),
    nextNot: ['left'],
  },
]
