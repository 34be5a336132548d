import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives } from './lists.ts'

/** Words from complements of the season to desert. */
export const complementsOfTheSeasonToDesert: readonly Phrase[] = [
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
  {
    phrase: 'councillor',
    replacements: ['counsellor', 'counselor'],
    previous: words(
      'marriage grief bereavement debt addiction genetic drug drugs rehabilitation trained-grief crisis',
    ),
  },
  {
    phrase: 'councillors',
    replacements: ['counsellors', 'counselors'],
    previous: words('marriage grief bereavement debt addiction genetic drug rehabilitation crisis careers'),
  },
  {
    phrase: 'counsel',
    replacements: ['council'],
    previous: words('parish arts'),
    next: words('. , ; {end} meeting and in of tax to was is member members'),
  },
  {
    phrase: 'counsel',
    replacements: ['council'],
    previous: words('a the our local in of each every two {name}'),
    next: words('house houses estate housing flat flats meeting meetings leader chamber'),
  },
  { phrase: 'counsel tax', replacements: ['council tax'] },
  {
    phrase: 'counsellor',
    replacements: ['councillor'],
    previous: words('parish city borough county elected town district'),
  },
  {
    phrase: 'course',
    replacements: ['coarse'],
    previous: words('a the of in his with'),
    previousNot: words('of of_the language'),
    next: words('language_and fabric fabrics manners sandpaper particles woollen'),
    unless: words('golf'),
  },
  {
    phrase: 'credulous',
    replacements: ['credible'],
    next: words('source sources evidence witness witnesses threat account explanation research candidate'),
  },
  {
    phrase: 'cue',
    replacements: ['queue'],
    previous: words(
      'average long longer short shorter checkout waiting passport orderly join joined joining jump jumped jumping in_a in_the',
    ),
    next: words('was is at of for to time times length . , {end} and'),
    unless: words(
      'theatre theater snooker billiards stage actor actors actress orchestra visual verbal auditory stimulus stimuli rehearsal rehearsals psychology',
    ),
  },
  {
    phrase: 'cues',
    replacements: ['queues'],
    previous: words('long longer shorter waiting checkout'),
    next: words('at for in outside of and . , {end}'),
    unless: words(
      'theatre snooker stage actor actors visual verbal auditory stimulus stimuli psychology perception attention memory listeners speech',
    ),
  },
  {
    phrase: 'currant',
    replacements: ['current'],
    nextNot: words('bush bushes bun buns jam jelly cake cakes tomato tomatoes leaf leaves berry berries and'),
    unless: words(
      'fruit fruits baking bake baker bakery jam raisin raisins cake cakes buns berries gooseberry gooseberries orchard blackcurrant redcurrant garden recipe',
    ),
  },
  {
    phrase: 'currants',
    replacements: ['currents'],
    previous: words(
      'ocean air tidal sea warm strong alternating electric electrical cold convection eddy deep',
    ),
    unless: words('fruit cake raisins jam'),
  },
  {
    phrase: 'dairy',
    replacements: ['diary'],
    previous: words('keep_a kept_a keeping_a in_my my_research engagement appointments'),
    next: words('. , of {end} and every entry entries management for'),
    unless: words('milk cow cows cattle farm farming cheese farmer herd'),
  },
  {
    phrase: 'depravation',
    replacements: ['deprivation'],
    previous: words('sleep social economic multiple material sensory food urban relative'),
  },
  {
    phrase: 'depraved',
    replacements: ['deprived'],
    next: words(
      'area areas neighbourhood neighbourhoods district districts communities backgrounds background',
    ),
  },
  { phrase: 'depraved of', replacements: ['deprived of'] },
  {
    phrase: 'desert',
    replacements: ['dessert'],
    previous: words('for_a for delicious chocolate a_rich favourite'),
    previousNot: words('the'),
    next: words('. , {end} and_coffee and_wine and_cheese after with_cream'),
    unless: words('sand camel camels dunes arid sahara dry'),
  },
  {
    phrase: 'desert',
    replacements: ['dessert'],
    next: words(
      'trolley course courses chef wine wines fork forks recipe recipes spoons plate plates cookery',
    ),
  },
]
