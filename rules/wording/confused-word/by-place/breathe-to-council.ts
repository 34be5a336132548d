import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives } from './lists.ts'

/** Words from breathe to council. */
export const breatheToCouncil: readonly Phrase[] = [
  {
    phrase: 'breathe',
    replacements: ['breath'],
    previous: words(
      'your his deep bad a every each short out_of short_of shortness_of hold_my holding_my holding_their catch_my catch_your in_one under_his under_my last shallow with_each',
    ),
    previousNot: words('to they we i'),
    next: words('. , ; {end} of and is are was were in at for to test tests sounds control support'),
    nextNot: words('in_and freely easily'),
  },
  {
    phrase: 'breathe',
    replacements: ['breath'],
    previous: words('for of with'),
    previousNot: words('room_for'),
    next: words('are is was were . , control support marks'),
  },
  {
    phrase: 'breaths',
    replacements: ['breathes'],
    previous: words('he she it who patient which'),
    next: words('in out . , easily normally and freely new life through again the air'),
    nextNot: words('and_then out_of'),
  },
  {
    phrase: 'buy',
    replacements: ['by'],
    previous: words(
      'written run led taught given made done driven shown caused followed founded published supported funded owned used received approved built designed organised produced provided offered signed created developed inspired replaced',
    ),
    previousNot: words('i we they i_can i_have'),
    next: words('{determiner} {name} me us him them you'),
  },
  {
    phrase: 'by',
    replacements: ['buy'],
    previous: words(
      'want_to like_to wanted_to plan_to going_to hope_to afford_to need_to had_to wish_to decided_to',
    ),
    previousNot: words('next close'),
    next: words('a an the my our some new tickets food it them one more'),
    nextNot: words('the_end the_time a_{word}_of the_way the_same a_factor the_book the_day'),
  },
  {
    phrase: 'capitol',
    replacements: ['capital'],
    next: words(
      'punishment gains investment investments expenditure letter cities market markets project projects cost costs budget works programme stock adequacy funding campaign accumulation flows requirements of_france of_germany of_italy of_spain of_my of_our of_the_country of_culture',
    ),
  },
  {
    phrase: 'capitol',
    replacements: ['capital'],
    previous: words(
      'working social cultural intellectual seed start-up raise raised raising political venture share is_the was_the as_the',
    ),
    next: words('. , ; {end} and of for from in'),
    unless: words('dome congress senate legislature washington'),
  },
  {
    phrase: 'casual',
    replacements: ['causal'],
    next: words(
      'inference mechanism mechanisms link links effect effects relationship_between relation_between pathway pathways model_of chain',
    ),
  },
  {
    phrase: 'causal',
    replacements: ['casual'],
    next: words('clothes wear work staff worker workers shoes job employment dress vacancies'),
  },
  {
    phrase: 'choose',
    replacements: ['chose'],
    previous: words(
      '{-ed}_the_{word}_and {-ed}_it_and {-ed}_them_and {-ed}_both_and yesterday_i yesterday_we ago_i ago_we then_she then_he',
    ),
    previousNot: words('need_the_{word}_and need_it_and'),
    next: words('the a my to this it that those one two three'),
  },
  {
    phrase: 'chose',
    replacements: ['chosen'],
    previous: words('have has had was been were being are is'),
    previousNot: words('what_i those who'),
    next: words('to for by as from your this the a it my'),
  },
  {
    phrase: 'chose',
    replacements: ['choose'],
    previous: words(
      'would can help_you help_them let_me let_you able_to free_to to_not helps_them help_people',
    ),
    next: words('{word}'),
    nextNot: words(''),
  },
  {
    phrase: 'coarse',
    replacements: ['course'],
    previous: words(
      'this your our best relevant a_degree short degree postgraduate undergraduate university elective advanced foundation sandwich correspondence diploma evening main race obstacle collision first-aid the_whole in_the_normal in_the_natural intensive methods statistics',
    ),
    next: words('. , {end} in on at of and i was is which that for'),
    unless: words('sand gravel grain texture sediment soil fabric grained'),
  },
  {
    phrase: 'coarse',
    replacements: ['course'],
    next: words(
      'work_and syllabus tutor tutors leader fees director organiser syllabi assignments load outline requirements lecturer of_study of_treatment of_lectures of_events of_antibiotics',
    ),
    unless: words('sand gravel grain'),
  },
  {
    phrase: 'collage',
    replacements: ['college'],
    previous: words('community sixth-form local agricultural technical training dental medical'),
    next: words('. , in and of at {end} degree student students where i'),
    unless: words('art collages photo photos images paper paint'),
  },
  {
    phrase: 'complementary',
    replacements: ['complimentary'],
    next: words(
      'copy copies bus shuttle wifi wi-fi breakfast coffee champagne wine upgrade toiletries remarks about about_my refreshments newspaper newspapers',
    ),
    nextNot: words('about_the'),
  },
  { phrase: 'complements of the season', replacements: ['compliments of the season'] },
  { phrase: 'complements slip', replacements: ['compliments slip'] },
  { phrase: 'complements to the chef', replacements: ['compliments to the chef'] },
  {
    phrase: 'complimentary',
    replacements: ['complementary'],
    previous: words('are is mutually two highly entirely many'),
    next: words(
      'to_each to_one to_my to_our to_the_existing to_those to_that and_together parts aspects roles courses modules methods techniques',
    ),
  },
  {
    phrase: 'complimentary',
    replacements: ['complementary'],
    next: words(
      'angle angles colour colours color colors strand sequence sequences genes roles modules methods techniques measures talents abilities pair pairs expertise strengths treatments studies research datasets evidence',
    ),
  },
  {
    phrase: 'complimented',
    replacements: ['complemented'],
    previous: words(
      'beams colours colors tiles sauce lighting lectures seminars modules courses coursework training internship duties studies curriculum theory placement placements fieldwork programme volunteering hobbies curtains fabrics furnishings experiments simulations interviews {-ed} that which',
    ),
    next: words(
      'the_walls the_masonry the_brickwork the_stonework the_stone the_brick the_façade the_facade the_roof the_woodwork the_{word}_walls the_{word}_masonry the_{word}_brickwork the_{word}_stonework the_{word}_{word}_walls my_studies my_degree my_training my_coursework my_academic my_practical my_formal my_theoretical my_clinical my_lectures our_lectures the_lectures the_syllabus the_curriculum the_theory the_quantitative the_qualitative the_laboratory the_survey the_data',
    ),
    unless: words('praised praise compliment compliments'),
  },
  {
    phrase: 'council',
    replacements: ['counsel'],
    previous: words(
      'with_the on_the under_the without_the sought_the seek_the valued_the value_the follow_the followed_the',
    ),
    next: words('of_our of_my of_his of_her of_senior of_experienced of_older of_more of_wise of_wiser'),
    nextNot: words(
      'of_our_city of_our_town of_our_village of_our_county of_our_district of_our_borough of_our_parish of_our_university of_our_faculty of_our_school of_our_department of_our_state of_our_church of_my_city of_my_town of_my_village of_my_parish of_my_district of_his_city of_his_town of_my_university of_my_faculty of_senior_citizens of_our_students of_our_college of_our_region',
    ),
  },
  {
    phrase: 'council',
    replacements: ['counsel'],
    previous: words('wise sage in-house prosecuting opposing'),
    next: words('of . , ; {end} for and to from is was at'),
  },
  {
    phrase: 'council',
    replacements: ['counsel'],
    previous: words('seek sought seeking take took taking'),
    next: words('from with'),
    nextNot: words('from_{name} with_{name}'),
  },
  {
    phrase: 'council',
    replacements: ['counsel'],
    previous: words(`${beforeInfinitives} will can i`),
    next: words('them him her you me those young bereaved children parents women refugees survivors couples'),
  },
]
