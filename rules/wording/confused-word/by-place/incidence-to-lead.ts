import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { takingObjects } from './lists.ts'

/** Words from incidence to lead. */
export const incidenceToLead: readonly Phrase[] = [
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
  {
    phrase: 'knew',
    replacements: ['new'],
    previous: words('the a our my your'),
    next: words(
      'rules rule system systems law laws boss manager job school house car product products building plan plans team director year',
    ),
  },
  {
    phrase: 'knight',
    replacements: ['night'],
    previous: words('last every late saturday friday sunday monday the_other all at'),
    next: words('. , shift shifts duty school {end} i we in and'),
    unless: words('knights sir'),
  },
  { phrase: 'knight', replacements: ['night'], next: words('shift shifts bus nurse duty') },
  {
    phrase: 'latter',
    replacements: ['later'],
    previousNot: words('the this these those former_and and_the and or in_the its their'),
    next: words(
      'this_week this_month this_year this_spring this_summer this_autumn this_winter this_afternoon this_morning this_evening this_term in_the_day in_the_week in_the_year in_the_month in_the_season in_the_spring in_life in_my in_her_life in_his_life in_{number} today tonight on_today than in_may in_june in_july in_march in_april',
    ),
  },
  {
    phrase: 'latter',
    replacements: ['later'],
    previous: words(
      'much even minutes hours decades moments moment shortly i he she years seconds centuries see_you and_only only until not_until weeks week month year hour minute day decade',
    ),
    previousNot: words('the_much'),
    nextNot: words('half part day stages stage'),
  },
  {
    phrase: 'latter',
    replacements: ['later'],
    previous: words('was were who'),
    previousNot: words('of_who'),
    next: words(
      'published appointed promoted confirmed adopted awarded printed found discovered told asked moved became joined named made',
    ),
    nextNot: words('found_to'),
  },
  {
    phrase: 'lay',
    replacements: ['lie'],
    previous: words("not will_not does_not would_not could_not cannot to can't"),
    next: words('still awake flat idle ahead in_bed there on_the_floor on_the_ground in_wait'),
    nextNot: words('down_the down_arms down_my down_their down_his down_a down_rules down_your down_its'),
    unless: words('hens hen eggs'),
  },
  {
    phrase: 'lead',
    replacements: ['led'],
    previous: words(
      'than_it and_it because_it as_it but_it until_it when_it where_it ,_it {start}_it ,_she ,_he and_she and_he when_she when_he where_she where_he {start}_she {start}_he project study initiative programme workshop workshops sessions campaign tour tours who_then who_also who_later which_later',
    ),
    previousNot: words('may can could would will should might to must'),
    next: words(
      'by_dr by_professor by_my by_our to_a to_an to_the to_my to_our to_his to_dismissals to_{-ion} to_{-ions} to_{-als} to_{-s} to_{-ing} me us them him her a the my our his an',
    ),
    nextNot: words('to_be'),
    unless: words('poisoning pipes batteries'),
  },
  {
    phrase: 'lead',
    replacements: ['led'],
    previous: words('was were been being am is are'),
    previousNot: words('it what the_role'),
    next: words(
      'by into through astray around away back to_believe to_conclude to_think to_question to_consider to_the to_a to_my to_study',
    ),
    nextNot: words('by_example into_gold into_the_water'),
    unless: words('poisoning pipes batteries'),
  },
  {
    phrase: 'lead',
    replacements: ['led'],
    previous: words(
      'i_{-ed}_and she_{-ed}_and he_{-ed}_and we_{-ed}_and also_{-ed}_and then_{-ed}_and i_ran_and i_wrote_and i_taught_and i_built_and i_began_and successfully_{-ed}_and they_{-ed}_and who_{-ed}_and',
    ),
    previousNot: words('need_and'),
    next: words(
      'a an the my our two three four five several many workshops teams weekly training tours regular small',
    ),
  },
]
