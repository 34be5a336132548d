import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives } from './lists.ts'

/** Words from councillor to diffuse. */
export const councillorToDiffuse: readonly Phrase[] = [
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
  {
    phrase: 'deserts',
    replacements: ['desserts'],
    previous: words('and starters pastries cakes making chocolate baking ,_and'),
    next: words('. , {end} for and on'),
    unless: words(
      'sand arid just plains mountains forests jungles oceans sahara gobi climate tundra desert camel',
    ),
  },
  {
    phrase: 'dessert',
    replacements: ['desert'],
    next: words(
      'climate sand region regions storm landscape landscapes conditions animals heat warfare ecosystem ecosystems ecology dunes nomads locust oasis',
    ),
  },
  {
    phrase: 'dessert',
    replacements: ['desert'],
    previous: words(
      'the_negev the_atacama the_kalahari the_mojave the_sonoran the_namib arid syrian arabian the_arabian the_syrian',
    ),
  },
  {
    phrase: 'device',
    replacements: ['devise'],
    previous: words(`${beforeInfinitives} will can could i we they`),
    next: words(
      'a_new a_plan a_scheme a_better a_strategy an ways new methods our their my better strategies solutions',
    ),
  },
  {
    phrase: 'devise',
    replacements: ['device'],
    previous: words('a the this each every another one no any safety medical measuring sensing implantable'),
    nextNot: words('a_way a_plan of_land of_real'),
    unless: words('will testator estate bequest bequeath probate heirs'),
  },
  {
    phrase: 'devises',
    replacements: ['devices'],
    previous: words('the two three several many other all some new our your safety measuring sensing'),
    nextNot: words('a the ways new'),
    unless: words('will testator estate bequest probate'),
  },
  {
    phrase: 'diary',
    replacements: ['dairy'],
    next: words('products farm farms farming cattle cow cows herd herds farmer farmers industry produce'),
  },
  {
    phrase: 'diffuse',
    replacements: ['defuse'],
    previous: words(`${beforeInfinitives} will can could i and`),
    next: words(
      'arguments an_argument anger the_crisis a_crisis the_argument rows tension tensions disputes conflict a_conflict',
    ),
  },
]
