import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words that most letters have, and confuse. */
export const everydayWords: readonly Phrase[] = [
  {
    phrase: 'affect',
    replacements: ['effect'],
    previous: words(
      'a_negative a_positive a_lasting a_strong a_direct a_significant a_adverse a_profound a_little a_clear a_big a_real no_negative no_positive no_lasting no_strong no_direct no_significant no_adverse no_profound no_little no_clear no_big no_real any_negative any_positive any_lasting any_strong any_direct any_significant any_adverse any_profound any_little any_clear any_big any_real the_negative the_positive the_lasting the_strong the_direct the_significant the_adverse the_profound the_little the_clear the_big the_real no any',
    ),
    next: words('on'),
    unless: words('psychology psychological psychiatry mood emotion emotional affective'),
  },
  {
    phrase: 'lead',
    replacements: ['led'],
    previous: words(
      'last_year_i last_summer_i last_month_i last_spring_i last_autumn_i last_winter_i last_week_i last_term_i previously_i',
    ),
    next: words('a an the my our two three four several'),
  },
  {
    phrase: 'to advice',
    replacements: ['to advise'],
    previousNot: words(
      'listen listens listened listening open access responded respond according subject thanks due attention approach receptive addition reply and_open turn turned looked',
    ),
    nextNot: words('from of on and or to that given about in for , . ; {end}'),
  },
  {
    phrase: 'there',
    replacements: ['their'],
    previous: words(
      'see visit bring share support improve meet help teach use lose keep find take raise show express develop build with',
    ),
    next: words(
      "children children's own parents families homes skills ideas needs voices jobs views careers goals lives childhood",
    ),
  },
  {
    phrase: 'on sight',
    replacements: ['on site'],
    previousNot: words('shoot loathing love hatred'),
    next: words('during every at most two three four five {number}'),
  },
  {
    phrase: 'desert',
    replacements: ['dessert'],
    previous: words('every each a the'),
    next: words('menu course trolley wine chef on recipe'),
    unless: words('sahara arid dune dunes camel nomad cactus climate ecology sand drought oasis'),
  },
  {
    phrase: 'compliment',
    replacements: ['complement'],
    previous: words('that which would will can'),
    next: words('the your my our each main existing other'),
    nextNot: words('the_chef the_staff the_team the_cook the_author the_writer the_hosts'),
  },
  {
    phrase: 'council',
    replacements: ['counsel'],
    previous: words(
      'beside behind for as instruct instructed instructing brief briefed briefing lead leading',
    ),
    next: words('during in at on and , . {end}'),
    unless: words('city county town parish borough district councillor councillors municipal'),
  },
  {
    phrase: 'pouring over',
    replacements: ['poring over'],
    next: words(
      'books book records accounts documents data maps manuscripts papers household archives details letters old every the_accounts the_records the_books the_data the_details',
    ),
    unless: words('rain tea milk concrete water wax resin'),
  },
  {
    phrase: 'to',
    replacements: ['too'],
    previous: words('often am is are was were be been far always never'),
    next: words('worried busy tired nervous afraid shy expensive dangerous vague costly'),
  },
  {
    phrase: 'brake',
    replacements: ['break'],
    previous: words('to never would will can could must not'),
    next: words(
      'a_promise promises the_rules the_law my_word his_word into new ground barriers the_ice the_news the_silence bad habits records',
    ),
    unless: words('car bicycle vehicle cyclist lorry wheel pedal driver train'),
  },
  {
    phrase: 'past',
    replacements: ['passed'],
    previous: words(
      'years_have months_have weeks_have days_have time_has year_has month_has deadline_has have_now has_now have_already has_already have_since has_since',
    ),
    nextNot: words('experience performance {-s}'),
  },
  {
    phrase: 'hole',
    replacements: ['whole'],
    previous: words('the'),
    next: words(
      'of_the of_my of_our of_this team process year day week project group family world company time school class department period country community life summer story organisation organization building system experience industry village night weekend semester term',
    ),
    unless: words('drill drilled drilling golf borehole dig dug bullet screw bolt hedge wall_socket'),
  },
  {
    phrase: 'devise',
    replacements: ['device'],
    previous: words('a an this each any every such_a small new simple medical mobile clever'),
    nextNot: words('to a the and_test of_land of_real of_property'),
    unless: words('probate testator estate bequest will_writer bequeath'),
  },
  {
    phrase: 'principals',
    replacements: ['principles'],
    previous: words('the basic core guiding key ethical fundamental scientific underlying same'),
    next: words(
      'by_which behind underlying on_which upon_which of_law of_design of_physics of_economics of_management of_good of_teaching of_engineering',
    ),
  },
  {
    phrase: 'roll',
    replacements: ['role'],
    previous: words(
      'present current previous new leadership active leading important major central supervisory teaching dual vital my_present my_current',
    ),
    nextNot: words('of call out over up film paper number model models'),
    unless: words('film bread bakery sushi fabric dice steel cloth wallpaper rolls baker'),
  },
  {
    phrase: 'proceeded',
    replacements: ['preceded'],
    previous: words('that which years months weeks who'),
    next: words('my our his her it me us them the_merger the_war the_exam'),
  },
  {
    phrase: 'site',
    replacements: ['cite'],
    previous: words('i we you they papers articles often frequently to'),
    next: words('the your my his her their two three four five several many {number} these this'),
  },
  {
    phrase: 'conscious',
    replacements: ['conscience'],
    previous: words('my his her their our good clear guilty'),
    next: words(', . ; {end} and_i and_my'),
  },
  {
    phrase: 'bare',
    replacements: ['bear'],
    previous: words('hardly not cannot never would could'),
    next: words(
      'to it with witness this that fruit responsibility children the_cost the_thought the_weight more any such',
    ),
  },
  {
    phrase: 'peace',
    replacements: ['piece'],
    previous: words(
      'new each every one brief short single important interesting good last second third solo',
    ),
    next: words(
      'of_work of_music of_writing of_research of_advice of_code of_news of_information of_equipment of_software of_art of_furniture of_paper of_text of_analysis of_evidence of_legislation of_land by for_piano for_violin for_choir for_orchestra',
    ),
    unless: words('treaty war ceasefire conflict'),
  },
  {
    phrase: 'effect',
    replacements: ['affect'],
    previous: words(
      'all both also directly negatively positively greatly strongly adversely deeply seriously may might would could',
    ),
    next: words('the our their my his her how people children patients health society everyone'),
    nextNot: words('the_change the_changes the_transition the_transfer the_repair the_cure change changes'),
  },
  {
    phrase: 'except',
    replacements: ['accept'],
    previous: words(
      'agreed_to happy_to pleased_to please cannot kindly willing_to decided_to will would to_kindly able_to ready_to asked_to',
    ),
    next: words(
      'me my the this your our a an responsibility new any students applications criticism feedback no offers',
    ),
  },
  {
    phrase: 'moral',
    replacements: ['morale'],
    previous: words(
      'staff team employee troop low high unit poor improve improved boost boosted raise raised lift lifted',
    ),
    nextNot: words(
      'standards values standard courage philosophy compass questions question law principles character ground fibre fiber duty obligations development hazard lessons lesson issues dilemmas support authority status concerns responsibility education theory and obligation reasoning objections worth',
    ),
    unless: words('ethics ethical philosophy'),
  },
  {
    phrase: 'moral',
    replacements: ['morale'],
    previousNot: words('and or the a no of'),
    next: words(
      'suffered improved rose fell dropped recovered sank slumped was_low was_high is_low is_high remained',
    ),
    unless: words('ethics ethical philosophy'),
  },
  {
    phrase: 'then',
    replacements: ['than'],
    previous: words(
      'stronger_{word} greater_{word} larger_{word} smaller_{word} better_{word} higher_{word} lower_{word} bigger_{word} weaker_{word} longer_{word} shorter_{word}',
    ),
    next: words('that those any expected usual before depth alone other most'),
  },
]
