import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { takingObjects } from './lists.ts'

/** Words from here from to knead. */
export const hereFromToKnead: readonly Phrase[] = [
  {
    phrase: 'here from',
    replacements: ['hear from'],
    previous: words('to'),
    previousNot: words('come_to came_to moved_to'),
    next: words('you your them him her the_committee the_team'),
  },
  {
    phrase: 'higher',
    replacements: ['hire'],
    previous: words('to will would can could decided_to'),
    previousNot: words('due_to lead_to led_to leads_to'),
    next: words('me a_new staff new_staff more_staff people a_manager an_assistant graduates'),
  },
  { phrase: 'higher purchase', replacements: ['hire purchase'] },
  {
    phrase: 'hoards of',
    replacements: ['hordes of'],
    next: words(
      'tourists visitors commuters shoppers people applicants pupils students locusts flies insects protesters supporters',
    ),
  },
  {
    phrase: 'idol',
    replacements: ['idle'],
    next: words(
      'chatter gossip hands talk threat threats curiosity speculation capacity machine machines time',
    ),
  },
  {
    phrase: 'idol',
    replacements: ['idle'],
    previous: words('stood sat sit stand lay stands sits remained lies'),
    next: words('. , for {end} in and while'),
  },
  {
    phrase: 'illicit',
    replacements: ['elicit'],
    previous: words('to will would can could may might should i they we and not help helped must'),
    next: words(
      'the a an my your his her our their its this any some no more further useful honest new strong similar responses interest',
    ),
    nextNot: words('new_psychoactive'),
  },
  {
    phrase: 'illusions to',
    replacements: ['allusions to'],
    previous: words('literary biblical classical make made makes many several'),
  },
  {
    phrase: 'imminent',
    replacements: ['eminent'],
    next: words(
      'surgeon surgeons economist economists scholars psychologist philosopher philosophers architect architects barrister academic academics author authors botanist engineer biologist chemist physicist judge',
    ),
  },
  {
    phrase: 'in affect',
    replacements: ['in effect'],
    previous: words('{start} is was are were , and'),
    next: words(', a the an from'),
    nextNot: words('the_regulation'),
    unless: words('psychology psychological psychiatry mood emotion affective valence changes'),
  },
  {
    phrase: 'in principal',
    replacements: ['in principle'],
    next: words(', ; but it no possible agree agreed accept be to_the a the'),
    nextNot: words('the_amount a_year'),
    unless: words(
      'loan loans mortgage mortgages interest repayment repayments bond bonds debt lender borrower',
    ),
  },
  {
    phrase: 'incidence',
    replacements: ['incidents'],
    previous: words(
      'several many few two three four number_of such these those critical serious violent isolated safety',
    ),
    next: words(
      '. , ; {end} where in which when at that were have and with occurred of_violence of_bullying of_theft',
    ),
    nextNot: words('rates in_the_population'),
  },
  {
    phrase: 'incidents',
    replacements: ['incidence'],
    previous: words('the high higher low lower rising increased annual'),
    next: words(
      'of_cancer of_diabetes of_asthma of_malaria of_tuberculosis of_the_disease of_disease of_stroke of_obesity of_dementia of_depression rate rates_of',
    ),
  },
  {
    phrase: 'incredulous',
    replacements: ['incredible'],
    previous: words('an this the such_an'),
    next: words('opportunity opportunities journey work experience value amount support'),
  },
  {
    phrase: 'interment',
    replacements: ['internment'],
    next: words('camp camps of_japanese of_civilians of_refugees of_aliens of_suspects without'),
  },
  {
    phrase: 'internment',
    replacements: ['internship'],
    previous: words('my summer unpaid paid research'),
    next: words('at with in . , {end} and'),
    unless: words('camp camps prisoners war'),
  },
  {
    phrase: "it's",
    replacements: ['its'],
    previous: words(takingObjects),
    previousNot: words('that_he_has what_he_has i_have_had'),
    next: words('{word}'),
    nextNot: words(
      'a an the been not in at on that to so very too also always never really just got all easy hard important worth useful clear difficult impossible possible better best good bad {-ing} like as for because what how your my our his her their more about going only still now no almost {-ly}',
    ),
  },
  {
    phrase: "it's",
    replacements: ['its'],
    previous: words(
      'under over through across against behind beneath beyond onto around along above below inside outside upon toward towards among',
    ),
    previousNot: words("what_you're_in"),
    next: words('{word}'),
    nextNot: words(
      'a an the been not in at on to so very too also always never really just got all easy hard important worth useful clear difficult impossible possible better best good bad {-ing} like as for because what how your my our his her their more about going only still now no almost {-ly} {-ed} nothing something i you we they he she if when well that this these those there cold great time where who one up out over true fine okay ok quite pretty even probable likely kind funny nice sad rather perhaps due made done seen said known called come become begun taken given gone most some any much enough',
    ),
  },
  {
    phrase: "it's",
    replacements: ['its'],
    previous: words('{start} , and but that because'),
    next: words(
      'results_{auxiliary} results_{modal} members_{auxiliary} students_{auxiliary} staff_{auxiliary} values_{auxiliary} products_{auxiliary} services_{auxiliary} effects_{auxiliary} clients_{auxiliary} employees_{auxiliary} walls_{auxiliary} rooms_{auxiliary} aims_{auxiliary} goals_{auxiliary} mission_{auxiliary} location_{auxiliary} size_{auxiliary} purpose_{auxiliary} history_{auxiliary} reputation_{auxiliary} findings_{auxiliary} readers_{auxiliary} users_{auxiliary} programmes_{auxiliary} programme_{auxiliary} curriculum_{auxiliary} teachers_{auxiliary} lecturers_{auxiliary} researchers_{auxiliary} collections_{auxiliary} collection_{auxiliary} library_{auxiliary} design_{auxiliary} roof_{auxiliary} owner_{auxiliary} owners_{auxiliary} director_{auxiliary} founder_{auxiliary} work_{auxiliary} success_{auxiliary} failure_{auxiliary} price_{auxiliary} cost_{auxiliary} costs_{auxiliary} author_{auxiliary} authors_{auxiliary} conclusions_{auxiliary} methods_{auxiliary} method_{auxiliary} benefits_{auxiliary} advantages_{auxiliary} strengths_{auxiliary} limits_{auxiliary} results_have',
    ),
  },
  {
    phrase: "it's",
    replacements: ['its'],
    previous: words(
      '{-ion}_in {-ed}_in {-ing}_in {-ment}_in {-ed}_on {-ing}_on {-ion}_on {-ed}_by {-ed}_at {-ed}_for role_in change_in changes_in increase_in rise_in part_in focus_on impact_on effect_on staff_in place_in',
    ),
    previousNot: words('interested_in what_{word}_in'),
    next: words('{word}'),
    nextNot: words(
      'a an the been not in on at that to so very too also always never really just got all easy hard important worth useful clear difficult impossible possible better best good bad {-ing} like as for because what how your my our his her their more about going only still now no almost {-ly} {-ed} something nothing when if where one fine okay ok pretty quite hardly i you we they he she',
    ),
  },
  {
    phrase: 'its',
    replacements: ['it is'],
    previousNot: words('and in of on to'),
    next: words(
      'no_longer no_surprise no_secret no_wonder no_coincidence no_use in_the in_my in_a on_the on_my at_the for_the for_me from_the about_the about_how about_what how_you what_i what_we what_you why_i why_we where_i where_we you_who i_who like_a so_important so_easy so_hard so_much_more very_important_to very_important_that difficult_to easy_to hard_to impossible_to better_to fair_to safe_to worth_a',
    ),
    nextNot: words(
      'for_the_most on_the_whole at_the_same in_the_main in_the_end at_the_time from_the_start on_the_one in_the_first',
    ),
  },
  {
    phrase: 'its',
    replacements: ['it has'],
    next: words(
      'become got_a got_the got_to taken_me made_me given_me taught_me helped_me had_a always_been never_been only_been already_been also_been just_been long_been taken_a',
    ),
  },
  {
    phrase: 'knead',
    replacements: ['need'],
    previous: words('i we they you the no a your'),
    next: words('to for more your help of no any it_to a'),
    unless: words('dough bread bakery baker baking massage clay loaf'),
  },
]
