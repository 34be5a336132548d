import type { Phrase } from '../../../src/rule/index.ts'
import { amounts, words } from './words.ts'

/** The wrong preposition after a word, from `identical` to `knowledge`. */
export const prepositionsIdToKn: readonly Phrase[] = [
  { phrase: 'identical (as|than)', replacements: ['identical to'], next: words('mine the my yours ours') },
  {
    phrase: 'impressed (of|about)',
    replacements: ['impressed by'],
    nextNot: [...amounts, ...words('all them the_two')],
  },
  {
    phrase: 'impressed from',
    replacements: ['impressed by'],
    next: words('your his her their its the_quality the_work the_results'),
  },
  { phrase: 'including of', replacements: ['including'], nextNot: words('course') },
  { phrase: 'inferior than', replacements: ['inferior to'] },
  { phrase: 'superior than', replacements: ['superior to'] },
  { phrase: 'preferable than', replacements: ['preferable to'] },
  {
    phrase: '(influenced|influencing) on',
    help: 'leave `on` out',
    next: words('me my the his her their our'),
    nextNot: words('the_day the_one the_other the_first the_left the_right the_whole'),
  },
  {
    phrase: 'influence (to|in)',
    replacements: ['influence on'],
    previous: words('great big strong huge positive significant good large'),
    next: words('my the_choice the_development me our'),
  },
  {
    phrase: 'impact (to|in)',
    replacements: ['impact on'],
    previous: words('great big strong huge positive significant good large'),
    next: words('my me our society the_development the_society the_world science'),
  },
  { phrase: '(inform|informing) (to|with) (you|us|him|her|them)', help: 'leave out the word after `inform`' },
  { phrase: 'inspired of', replacements: ['inspired by'], nextNot: words('all them the_two') },
  {
    phrase: 'inspired from',
    replacements: ['inspired by'],
    nextNot: words(
      'the_start the_first the_beginning the_outset an_early a_young day_one childhood within above',
    ),
  },
  {
    phrase: '(insist|insists|insisted|insisting) to',
    help: 'write `insist on` and the form in `-ing`',
    nextNot: words('{determiner} me you him us them {name}'),
  },
  {
    phrase: 'interested on',
    replacements: ['interested in'],
    nextNot: words('both the_whole average my_part his_part her_part their_part several many account'),
  },
  {
    phrase: 'interested for',
    replacements: ['interested in'],
    next: words(
      '{-ing} this your my these all maps art data machine_learning science research technology the_position the_job the_post the_role the_vacancy the_internship the_programme the_program the_topic the_field',
    ),
    nextNot: words('my_part this_reason these_reasons all_these all_the all_those all_of'),
  },
  { phrase: 'interested about', replacements: ['interested in'], nextNot: amounts },
  {
    phrase: 'interested with',
    replacements: ['interested in'],
    next: words('{determiner} {-ing} machine data science research'),
  },
  {
    phrase: 'interested (to|at|into|of|by)',
    replacements: ['interested in'],
    next: words(
      'your_offer your_company your_position your_programme your_program your_vacancy your_university your_work your_project your_research this_position the_position this_job this_post this_role the_role this_vacancy this_field this_topic this_programme this_program machine_learning data_science',
    ),
  },
  { phrase: 'interested into', replacements: ['interested in'] },
  {
    phrase:
      'interested to (work|study|join|apply|pursue|participate|do|develop|research|become|continue|contribute|collaborate|teach|attend|take|get|gain|improve|build|explore)',
    help: 'write `interested in` and the form in `-ing`',
    nextNot: words('out'),
  },
  {
    phrase: 'interest for',
    replacements: ['interest in'],
    previous: words('my great strong deep particular special big huge keen growing real genuine have'),
    nextNot: words('years many {number} a_long a_while two three five ten the_past the_last several'),
  },
  {
    phrase: 'interest (on|about)',
    replacements: ['interest in'],
    previous: words('my great strong deep particular special big huge keen growing real genuine an have'),
    next: words(
      'your it machine data science research this_topic the_topic this_field the_field this_subject the_subject these {-ing} learning computer artificial',
    ),
  },
  {
    phrase: 'interest to',
    replacements: ['interest in'],
    previous: words('my great strong deep particular special big huge keen growing genuine'),
    next: words(
      'this_field the_field this_topic your_programme your_program your_company your_work machine_learning {-ing} science mathematics physics programming',
    ),
  },
  {
    phrase: 'interest to (work|study|join|pursue|apply|participate|become|continue|do|develop)',
    help: 'write `interest in` and the form in `-ing`',
    previous: words('my great strong deep particular keen growing'),
    previousNot: words('in_my'),
  },
  { phrase: 'keen in', replacements: ['keen on'], next: words('{-ing} this your maps science technology') },
  { phrase: 'keen (for|about)', replacements: ['keen on'] },
  { phrase: 'introduce about', replacements: ['introduce'], next: words('myself my our the') },
  {
    phrase: 'invest (on|to)',
    replacements: ['invest in'],
    next: words('{determiner} {-ing}'),
    nextNot: words('behalf'),
  },
  { phrase: 'invested (on|to)', replacements: ['invested in'], next: words('my our new this {-ing}') },
  { phrase: 'involved into', replacements: ['involved in'] },
  { phrase: 'involvement (into|to)', replacements: ['involvement in'], next: words('{determiner} {-ing}') },
  {
    phrase: 'join (to|into|in|at|with)',
    replacements: ['join'],
    next: words(
      'your_team your_company your_group your_university your_programme your_program your_project your_lab your_laboratory your_organisation your_organization your_community your_school your_department the_team the_company this_team this_company this_programme this_program',
    ),
  },
  {
    phrase: 'joined (to|into|in|at)',
    replacements: ['joined'],
    next: words(
      'the_team the_company the_university the_project the_group the_laboratory the_lab a_team a_company a_project the_department the_programme the_program',
    ),
  },
  {
    phrase: 'joining (to|into|in|at)',
    replacements: ['joining'],
    next: words(
      'your_team your_company your_group your_university your_programme your_program your_project your_lab your_laboratory the_team the_company the_project the_group this_team this_company this_programme this_program',
    ),
  },
  {
    phrase: 'knowledge on',
    replacements: ['knowledge of'],
    previous: words(
      'my good deep basic solid strong some excellent broad great extensive advanced sound wide have gained gain acquired deepen deepened expand expanded thorough in-depth comprehensive practical theoretical deeper broader',
    ),
    nextNot: words('which'),
  },
  {
    phrase: 'knowledge in',
    replacements: ['knowledge of'],
    next: words('python java javascript english german french excel matlab sql word programming_languages'),
  },
]
