import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Verbs and nouns that do not go together: what one attends, gains, holds, has, and gives. */
export const collocationsReacToYoun: readonly Phrase[] = [
  {
    phrase:
      '(reach|reached|reaching|achieve|achieved) (big|great|high|large|huge|good) (heights|hights|success|successes) in',
    help: 'say, for instance, `succeed in`',
  },
  {
    phrase:
      '(receive|receiving|get|getting|got|take|taking|took) (a|an|the|my|some|new|good|great|more|deep|necessary|theoretical|practical|basic|solid|a good|a deep|a solid|the necessary|all the|all the necessary|additional|useful|excellent|valuable|fundamental|much|a lot of|enough|strong|important|professional|high-quality|quality|required|relevant) (knowledge|knowledges)',
    help: 'say, for instance, `gain knowledge`',
    previousNot: ['have to', 'has'],
    nextNot: words(
      'base bases graph graphs transfer sharing management workers worker gap gaps test tests into across out to exchange economy and_turn',
    ),
  },
  {
    phrase: '(receive|receiving|get|getting|take|taking|took) knowledge',
    help: 'say, for instance, `gain knowledge` or `acquire knowledge`',
    next: [...pause, ...words('in of about on and')],
    nextNot: ['and ideas', 'of it'],
    unless: words('philosophy socrates epistemology'),
  },
  {
    phrase:
      '(receive|received|receiving) (a|an|some|my|the|great|rich|valuable|invaluable|international|practical|more|new|first|my first|work|good|huge|working|professional|research|teaching|useful|relevant|unique|much|enough|a lot of|extensive|hands-on|a great|a good|a unique|an invaluable|a valuable|the necessary|necessary)? experience',
    help: 'say, for instance, `gain experience`',
    previousNot: ['the', 'my'],
    nextNot: words('points letter letters certificate certificates sampling report data credits credit'),
    unless: ['reception'],
  },
  {
    phrase:
      '(received|got|gotten) (the|my|some|new|good|great|more|deep|necessary|theoretical|practical|basic|solid|a good|a deep|a solid|the necessary|additional|useful|excellent|valuable|fundamental|much|a lot of|enough|strong)? knowledge',
    help: 'say, for instance, `gained knowledge`',
    previous: words('i we have has had and'),
    nextNot: words('base bases graph graphs transfer management'),
  },
  {
    phrase:
      '(rise|rising|rised) (my|our|their|his|her|your|the) (level|qualification|qualifications|skills|skill|knowledge|english|awareness|salary|money|funds|efficiency|productivity|sales|question|questions|quality|interest|standards|issue)',
    help: 'say, for instance, `raise`',
    nextNot: ['rose'],
  },
  {
    phrase:
      '(speak|speaks|speaking|spoke|talk|talking) (english|german|french|spanish|italian|russian|polish|chinese|turkish|arabic) (freely|free|perfect|good|excellent|fluent|on good level|on a good level|in fluent|on fluent level)',
    help: 'say, for instance, `speak English fluently`',
    nextNot: ['{name}', 'enough'],
  },
  {
    phrase: '(thank|thanks) (you)? for the (possibility|ability) to',
    help: 'say, for instance, `thank you for the opportunity to`',
  },
  {
    phrase: '(the|a|my|your|our|work|working|good|friendly|young|strong) collective',
    help: 'say, for instance, `team`',
    next: words(
      'of_the_company of_the_lab of_the_department of_colleagues and_the_boss of_your_company of_professionals of_specialists is_friendly was_friendly',
    ),
    unless: words('artists artist farm farms cooperative theatre bargaining'),
  },
  {
    phrase: 'to rise (awareness|money|funds|efficiency|productivity|questions|interest in|standards)',
    help: 'say, for instance, `to raise`',
  },
  {
    phrase:
      '(visit|visits|visited) (the|a|my|your|his|her|some|many|several|various|different|all|university|online|interesting|open|public|extra|as many|optional)? (lectures|lecture|seminars|seminar)',
    help: 'say, for instance, `attend`',
    previousNot: words(
      'a second first last short return campus your his their research site recent brief next study',
    ),
    nextNot: words('hall halls theatre theatres theater theaters room rooms {-ed} series recordings notes'),
  },
  {
    phrase:
      '(visit|visits|visited|visiting) (the|my|your|some|many|several|various|different|all|online|additional|optional|english|german|french|language|evening|preparatory|training)? (courses|webinars|trainings|english classes|language classes|evening classes|english courses|language courses|training courses)',
    help: 'say, for instance, `attend` or `take`',
    previousNot: words(
      'a second first last short return campus your his their research site recent brief next study each every my our',
    ),
    unless: words('golf race racing patients inspector ofsted'),
  },
  {
    phrase:
      '(visit|visits|visited|visiting) (a|the|my|this|an) (school|university|high school|college|kindergarten|grammar school|secondary school|primary school)',
    help: 'say, for instance, `attended`',
    next: words(
      'from_{number} since_{number} from_the_age until_{number} for_nine_years for_four_years for_three_years for_two_years for_five_years for_{number}_years',
    ),
    unless: ['teacher', 'inspector'],
  },
  {
    phrase:
      '(visit|visited|visits) (a|an) (course|language course|english course|german course|training course|evening course)',
    help: 'say, for instance, `attend` or `take`',
    next: words('about in on of at for and . , {end}'),
    unless: words('golf race racing'),
  },
  {
    phrase: 'visiting (your|the|his|her|many|some|university|all) (lectures|seminars)',
    help: 'say, for instance, `attending`',
  },
  {
    phrase:
      '(win|won|winning) (many|some|new|more|a lot of|much|valuable|great|good|useful|a)? (competences|competencies|experience|experiences|knowledge)',
    help: 'say, for instance, `gain experience`',
  },
  {
    phrase:
      '(work|worked|working|study|studied|studying|train|trained|try|tried|learn|learned|learning|trying) (very)? hardly',
    help: 'say, for instance, `hard`',
    previousNot: ['can', 'could'],
    next: [...pause, ...words('and to in on for at every with during enough')],
    nextNot: words('{-ed} any anything ever because_{word}_hardly'),
  },
  {
    phrase: '(young|friendly|working|student|labour|labor|work|big|small|new|your|my) collective',
    help: 'say, for instance, `team`',
    next: [...pause, ...words('and with in')],
    unless: words(
      'artists artist farm farms cooperative theatre theater bargaining art dance music choir feminist editorial worker workers',
    ),
  },
]
