import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Verbs and nouns that do not go together: what one attends, gains, holds, has, and gives. */
export const collocationsGiveToRais: readonly Phrase[] = [
  {
    phrase:
      '(give|gives|gave|giving|do|bring|brings|bringing|brought) (a|my|the|great|big|own|my own|significant|important|huge|our|an important|a great|a big|a significant|a huge|a valuable|valuable)? (contribution|contributions)',
    help: 'say, for instance, `make a contribution to`',
    previousNot: words('why how what nor only did'),
    next: words('to in into for'),
    nextNot: ['{word} {-ing}', '{word} {number}'],
  },
  {
    phrase: '(good|excellent|great|perfect|high|strong) (domain|dominion|handling|possession|owning) of',
    help: 'say, for instance, `command of`',
    next: words(
      'english german french spanish italian russian excel python java office microsoft software computer the_english tools the_language',
    ),
  },
  {
    phrase: '(got|received|given|get|receive|obtained|taken|gave me|gives me|give me) knowledges',
    help: 'say, for instance, `gained knowledge`',
  },
  {
    phrase:
      '(great|good|unique|excellent|amazing|wonderful|perfect|rare|big|fantastic) (possibility|possibilities) (to|for me|for my)',
    help: 'say, for instance, `opportunity`',
    nextNot: words('consider exclude be rule test explore date'),
  },
  {
    phrase:
      '(have|has|had) (big|large|long|huge|wide|a big|a large|a huge) (experience|practice|experiences)',
    help: 'say, for instance, `have long experience`',
    previous: words('i he she'),
    nextNot: ['of'],
  },
  {
    phrase:
      '(have|has|had|got|gained) (an|a|the)? (experience|experiences) (to work|to teach|to manage|to lead|to write|to develop|to use|to program)',
    help: 'say, for instance, `have experience of working`',
    nextNot: ['with {name} never'],
  },
  {
    phrase: '(have|has|had) (a)? (name) in (science|the field|the industry|the city|the world of)',
    help: 'say, for instance, `be well known in`',
  },
  {
    phrase: '(hear|hearing) (the|some|many|various|different|interesting)? lectures',
    help: 'say, for instance, `attend lectures`',
    nextNot: ['on the radio'],
  },
  {
    phrase: '(i|to|have|we|she|he) (become|became) (some|more|new|much|good|an|a lot of|first) experience',
    help: 'say, for instance, `gain experience`',
    next: words('in with as of at'),
  },
  {
    phrase: '(i|we) dispose (of|over)',
    help: 'say, for instance, `I have`',
    next: words(
      'a an good excellent extensive solid strong very experience knowledge skills the_necessary many several great broad profound deep all_the',
    ),
    nextNot: words('a_body a_carcass waste'),
  },
  {
    phrase: '(i|we) count with (you|your|the|my)',
    help: 'say, for instance, `rely on`',
    next: words('support help assistance approval experience recommendation team . {end}'),
  },
  {
    phrase: '(in|by|of) (nearest|closest) (future|time)',
    help: 'say, for instance, `in the near future`',
    previousNot: ['to'],
  },
  {
    phrase:
      '(listen|listened|listening) to (a|the|my|some|many|several|various|different|all|university|online|additional)? (course|courses) (of|in|on|at|by)',
    help: 'say, for instance, `took a course in`',
  },
  {
    phrase:
      '(much|a lot of|huge amount of|years of|lack of|enough|year of|months of|rich) experiences (in|of|with|as|at)',
    help: 'say, for instance, `much experience in`',
    previousNot: ['of'],
    nextNot: words('women men patients others {name}'),
  },
  {
    phrase: '(my|your|his|her) (english|german|french) (language)? (level)? is',
    help: 'say, for instance, `I speak English fluently`',
    next: words('free fluently perfect on_a_high on_high on_good on_the_level on_a_good'),
    nextNot: ['perfect for'],
  },
  {
    phrase:
      '(occupy|occupied|occupies|occupying|take|took|hold|engage) (myself|myselves|himself|herself) (with|by) (the)? (programming|science|research|sport|sports|music|studying|studies|development|mathematics|teaching|dance|dancing|work)',
    help: 'say, for instance, `do`',
  },
  {
    phrase:
      "(own|owned) (a|an|the) (bachelor|bachelor’s|bachelor's|master|master's|degree|phd|certificate|diploma|experience|excellent|good knowledge)",
    help: 'say, for instance, `I hold a bachelor’s`',
    previous: ['i'],
    nextNot: words('bedroom car house'),
  },
  {
    phrase:
      '(own|owning|possess|possessing|owns|command|handle|handling|dominate|master|domain|dominating) (the)? (english|german|french|spanish|italian|russian) (language|fluently|perfectly|freely|at|on|well)',
    help: 'say, for instance, `speak English`',
    nextNot: ['arts'],
  },
  {
    phrase:
      'perfect knowledge of (the)? (english|german|french|spanish|italian|russian|polish|turkish|arabic|chinese|portuguese|dutch)',
    help: 'say, for instance, `fluent English`',
    previous: words('(a an the my have has possess possessing with)?'),
    previousNot: words('not_{word} without_{word} require_{word} requires_{word} lack_{word}'),
    nextNot: words('law history literature'),
  },
  {
    phrase:
      '(raise|raising|raised|increase|increasing|increased|upgrade|improve|improving|grow) (my|our) level of (my)? (knowledge|knowledges|professionalism|qualification|qualifications)',
    help: 'say, for instance, `deepen my knowledge`',
  },
  {
    phrase:
      '(raise|raising|raised|increase|increasing|increased|upgrade|upgrading|improve|improving|improved|rise|enhance) (my|their|our|his|her)? (qualification|professional level|professional qualification|qualification level|level of qualification|professional qualifications level)',
    help: 'say, for instance, `extend my skills`',
  },
  {
    phrase:
      '(raise|raising|rise|raised|increase|increasing|grow|upgrade) my (english|skills level|language level|german|french|knowledge level|scores of english)',
    help: 'say, for instance, `improve my`',
    nextNot: words('{number} literature students pupils class grade mark marks'),
  },
  {
    phrase: '(raise|increase) my level in',
    help: 'say, for instance, `improve my`',
    nextNot: words('risk debt responsibility pay fitness'),
  },
]
