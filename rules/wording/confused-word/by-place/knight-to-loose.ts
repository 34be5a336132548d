import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives } from './lists.ts'

/** Words from knight to loose. */
export const knightToLoose: readonly Phrase[] = [
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
  {
    phrase: 'lead',
    replacements: ['led'],
    previous: words(
      "have has had having i've have_since has_since have_personally have_twice has_twice have_always",
    ),
    next: words(
      'to some its his her their your successful us him them regular weekly small large both seminars discussions sessions tours training research efforts five six seven one',
    ),
    nextNot: words('to_offer to_sell content to_be his_and time'),
    unless: words('poisoning pipes batteries'),
  },
  {
    phrase: 'led',
    replacements: ['lead'],
    previous: words(`${beforeInfinitives} will would can could may might should must`),
    previousNot: words('only_to'),
    next: words('a an the my our your their others people teams projects this to it them small large'),
  },
  {
    phrase: 'led',
    replacements: ['lead'],
    previous: words('the a as our my its'),
    next: words(
      'author developer investigator engineer_on clinician nurse_on guitar singer designer_on times role_in roles',
    ),
    nextNot: words('role_models'),
  },
  {
    phrase: 'lessen',
    replacements: ['lesson'],
    previous: words(
      'each every piano violin english driving music maths history one a_maths this the_first the_last the_next my_first hard a_hard my_last',
    ),
    previousNot: words('and to'),
    next: words('. , in plan plans on of {end} i was is for and that to'),
  },
  { phrase: 'lessen planning', replacements: ['lesson planning'] },
  {
    phrase: 'lessens',
    replacements: ['lessons'],
    previous: words(
      'the my many several important valuable piano violin english driving music maths history online private swimming weekly our of two three',
    ),
    next: words('. , in on of {end} i were are from for and that to learned learnt'),
  },
  { phrase: 'lessens learned', replacements: ['lessons learned'] },
  { phrase: 'liable', replacements: ['libel'], next: words('suit laws lawsuit') },
  { phrase: 'libel to', replacements: ['liable to'], previous: words('is are was be were am held') },
  {
    phrase: 'lightening',
    replacements: ['lightning'],
    previous: words('by of like struck_by'),
    previousNot: words('effect_of means_of'),
    next: words('. , {end} and conductor conductors struck flashed quick protection'),
    unless: words('hair skin load bleach'),
  },
  {
    phrase: 'lightning',
    replacements: ['lightening'],
    next: words('the_load the_burden the_mood the_workload my_load their_load your_load our_load'),
  },
  {
    phrase: 'loose',
    replacements: ['lose'],
    previous: words(
      `${beforeInfinitives} will would not never may might can could cannot can't couldn't don't didn't won't wouldn't they we i you did do does should must who`,
    ),
    previousNot: words('we_are they_are you_are of_what_is'),
    next: words(
      '{determiner} ground weight interest motivation sight hope faith money time touch patience confidence control blood heat water power points marks credit value its their customers clients data out sleep everything nothing it them him her us me consciousness contact jobs',
    ),
    nextNot: words(
      'another arrows the_arrow the_arrows ends the_dogs the_hounds leaf collections all_the_arrows it_upon them_upon the_bolts the_screws the_nuts the_rope the_sails the_mooring',
    ),
    unless: words('arrow arrows archery archer bow hounds moorings sails'),
  },
  {
    phrase: 'loose',
    replacements: ['lose'],
    previous: words('to and or gain_or'),
    next: words(
      'weight money interest time sight track control momentum ground confidence patience heart hope touch faith',
    ),
    nextNot: words('change'),
  },
]
