import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** School, university, degrees and those who teach, named as another system names them. */
export const schoolingPassToWrot: readonly Phrase[] = [
  {
    phrase:
      '(pass|passed|passing|take|took|taking|fail|failed) (exam|interview|admission exam|entrance exam|entrance test|driving test|language test)',
    help: 'say, for instance, `took the exam`',
    previousNot: ['and', 'or'],
    next: [...pause, ...words('on at with')],
    nextNot: ['in question'],
  },
  {
    phrase:
      '(passed|pass|passing) (the|an|my|a)? (internship|practice|traineeship|industrial practice|practical training|summer practice)',
    help: 'say, for instance, `completed an internship`',
    next: ['at', 'in'],
    unless: words('bill law parliament car cars racing'),
  },
  {
    phrase:
      '(2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026) (passout|pass-out|pass out|passed out)',
    help: 'say, for instance, `a graduate of 2022`',
  },
  { phrase: '(passout|passouts|pass-outs)', help: 'say, for instance, `graduate`' },
  {
    phrase: '(prize-winning|prize) (place|places)',
    help: 'say, for instance, `prizes` or `a top-three place`',
    previousNot: ['money'],
    nextNot: ['holder'],
  },
  {
    phrase:
      '(protect|protected|protecting|protection of) (my|the|a|his|her) (diploma|thesis|dissertation|diploma work|master thesis|bachelor thesis|phd|project work|master)',
    help: 'say, for instance, `defended my thesis`',
  },
  {
    phrase: '(pursuing|pursued|completed|complete|completing|done) my graduation (from|in|at|with)',
    help: 'say, for instance, `graduated from`',
    nextNot: ['november'],
  },
  {
    phrase: '(red|blue) diploma',
    help: 'say, for instance, `diploma with honours`',
    nextNot: words('cover frame folder cable'),
  },
  {
    phrase:
      '(red|extramural|full-time|day|day-time|daytime|evening|correspondence) (form|department) of (study|studies|education|studying|learning)',
    help: 'say, for instance, `full-time study`',
  },
  {
    phrase: '(school|university) with (honor|excellence)',
    help: 'say, for instance, `with honours`',
    previous: words('finished graduated from finished_the graduated_the'),
  },
  {
    phrase:
      '(scientific leader|scientific adviser|scientific advisor|scientific supervisor) of my (thesis|diploma|work|research|master|phd|bachelor|dissertation|project)',
    help: 'say, for instance, `supervisor of my thesis`',
  },
  { phrase: 'scientific degree of', replacements: ['degree of'] },
  {
    phrase:
      '(since|after|before|until|from|during) (the)? (first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th) course',
    help: 'say, for instance, `in my third year`',
    next: words('of_university at_university at_the_university in_university'),
    unless: words('menu dinner lunch meal meals golf chef restaurant racing race'),
  },
  { phrase: '(stipendium|stipendia)', replacements: ['scholarship'] },
  {
    phrase: 'student of (first|second|third|fourth|fifth|last|final) year',
    help: 'say, for instance, `third-year student`',
  },
  {
    phrase:
      '(study|studied|studying) (on|at) (the)? (speciality|specialty|specialization|specialisation|direction|profile)',
    help: 'say, for instance, `majored in`',
  },
  {
    phrase:
      '(study|studied|studying|studies) (on|at) (an|a|the) (engineer|economist|lawyer|programmer|teacher|doctor|architect|translator|manager|designer)',
    help: 'say, for instance, `studied engineering`',
    previous: words('i am and have was my to'),
    nextNot: ["'s", 'of {name} college'],
  },
  {
    phrase:
      '(study|studied|studying|studies) for (a|an)? (engineer|economist|lawyer|programmer|architect|translator|teacher|nurse)',
    help: 'say, for instance, `studied engineering`',
    next: [...pause, ...words('in at')],
  },
  {
    phrase:
      '(study|studied|studying) (on|at) (the)? (budget|budget basis|budget form|budget place|free basis)',
    help: 'say, for instance, `hold a state-funded place`',
  },
  {
    phrase: 'university of applied science',
    replacements: ['university of applied sciences'],
    severity: 'info',
    nextNot: ['and', 'sciences'],
  },
  {
    phrase:
      '(wrote|write|writing|defended|defend|did|made) (a|my|the|this|several) (course|year|term) (work|works)',
    help: 'say, for instance, `wrote a term paper`',
  },
]
