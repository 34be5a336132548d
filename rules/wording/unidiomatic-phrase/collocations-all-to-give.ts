import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Verbs and nouns that do not go together: what one attends, gains, holds, has, and gives. */
export const collocationsAllToGive: readonly Phrase[] = [
  {
    phrase: '(all my|maximal|maximum) (efforts|forces)',
    help: 'say, for instance, `do my best`',
    previous: words('do doing did'),
    next: words('to for in . , {end}'),
  },
  {
    phrase: '(am|a|very) (hardly|hardy) working',
    help: 'say, for instance, `hard-working`',
    nextNot: words('in on at as with for from'),
  },
  {
    phrase: '(am|was) (a)? (worker|work) hard',
    help: 'say, for instance, `a hard worker`',
    next: [...pause, ...words('person')],
  },
  {
    phrase:
      '(an|a) (experience|rich experience|big experience|large experience|practical experience|working experience|relevant experience|solid experience|professional experience|research experience|teaching experience|huge experience|extensive experience|work experience|considerable experience|sufficient experience)',
    help: 'delete the article',
    previous: words('i_have we_have who_has and_have i_also_have already_have he_has she_has'),
    next: words('in with as on at'),
    nextNot: words('in_which with_your in_mind'),
  },
  {
    phrase:
      '(an|a) (rich experience|big experience|large experience|practical experience|working experience|relevant experience|solid experience|professional experience|huge experience|extensive experience|considerable experience)',
    help: 'delete the article',
    previous: words('with without have has having'),
    next: words('in of as on at'),
  },
  {
    phrase:
      '(as|like) (engineer|teacher|nurse|programmer|developer|waiter|waitress|intern|trainee|translator|tutor|cashier|cook|driver|barista|technician|salesman|barman|bartender|babysitter|economist|pharmacist|web developer|software engineer|software developer|data analyst|data scientist|english teacher|civil engineer|mechanical engineer|shop assistant|private tutor|tour guide)',
    help: 'an article is missing: say, for instance, `as an engineer`',
    previous: words(
      'i_work i_worked am_working was_working have_worked i_also_worked and_worked been_working',
    ),
    next: [...pause, ...words('in at for with on and since during from where')],
    nextNot: words('and_{-er} in_charge in_residence in_chief'),
  },
  {
    phrase: '(become|became) (your|an) (answer|reply|invitation|email|e-mail)',
    help: 'say, for instance, `receive`',
    next: words('from soon until by . in_the'),
    nextNot: ['{-er}'],
  },
  {
    phrase: '(bring|brought|bringing|put|invest) (my)? (contribution|input|deposit) (to|in|into)',
    help: 'say, for instance, `contribute to`',
    nextNot: ['{number}'],
    unless: ['bank'],
  },
  {
    phrase:
      '(collect|collected|collecting) (my first|first|some|much|a lot of|valuable|practical|international|new|more|many|relevant|rich|professional|great|working|work|teaching|research|hands-on|enough|my)? (experience|work experience|working experience|practical experience)',
    help: 'say, for instance, `gain experience`',
    next: [...pause, ...words('in as at with by of during while and through abroad')],
    nextNot: ['and outcome'],
  },
  {
    phrase:
      '(collected|collecting|collect) (my first|first|many|a lot of|valuable|practical|international|various|a lot|great|some) experiences (in|as|at|with|during|abroad)',
    help: 'say, for instance, `gain experience`',
    nextNot: ['older', 'patients'],
    unless: words('interviews survey participants respondents'),
  },
  {
    phrase: '(count|counts|counting) with',
    help: 'say, for instance, `have`',
    previousNot: words('you children can learn learned to up pupils'),
    next: words(
      'more_than over {number} two three four five six seven eight ten twenty a_team an_experience experience several extensive great the_support the_necessary years many_years a_degree a_bachelor a_master strong excellent',
    ),
    nextNot: ['{number} fingers'],
  },
  {
    phrase:
      '(dispose|disposes|disposing) (of|over) (a|an|the|all)? (experience|knowledge|skills|good|excellent|strong|broad|required|extensive|profound|solid)',
    help: 'say, for instance, `have`',
    nextNot: ['waste'],
  },
  {
    phrase: '(do|doing|did) (all|everything) (my|the) best',
    help: 'say, for instance, `do my best`',
    nextNot: ['practices', 'practice'],
  },
  {
    phrase: 'dominate (english|german|french|spanish|italian|russian|python|java|excel|microsoft)',
    help: 'say, for instance, `have mastered`',
    previous: ['i', 'also'],
    nextNot: words('market lessons classes football cricket rugby tennis'),
  },
  {
    phrase: '(free|freely|fluently|perfect) (english|german|french|spanish|italian|russian|polish)',
    help: 'say, for instance, `fluent English`',
    previous: words('speak speaks speaking in spoke my i_have have has write and possess'),
    nextNot: words(
      'lessons lesson classes class courses course tuition press magazine newspaper tests test tutoring books language_{word} people teams citizens soldiers texts coaching training literature workshops and_independent grammar',
    ),
  },
  {
    phrase:
      '(gain|gained|gaining|acquire|acquired|acquiring|obtaining) (an|a) (experience|good experience|great experience|valuable experience|invaluable experience|practical experience|work experience|working experience|international experience|new experience|real experience|teaching experience|professional experience|research experience|relevant experience|rich experience|wide experience|deep experience)',
    help: 'say, for instance, `gain experience`',
    nextNot: words('letter certificate placement credit day'),
  },
  {
    phrase:
      '(get|got|getting|take|took|taking|obtain|obtained) (an|a) (experience|good experience|great experience|valuable experience|invaluable experience|practical experience|work experience|working experience|international experience|new experience|real experience|teaching experience|professional experience|research experience|relevant experience)',
    help: 'say, for instance, `gain experience`',
    nextNot: words('letter certificate placement credit day that like'),
  },
  {
    phrase:
      '(give|gives|gave|giving|given) (me|us|him|her|them)? (a|an|the|my|your|this|that)? (possibility|possibilities)',
    help: 'say, for instance, `give the opportunity`',
    next: words('to of_{-ing} for'),
    nextNot: words('that of_a distribution distributions'),
    unless: ['probability'],
  },
]
