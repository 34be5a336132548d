import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives } from './lists.ts'

/** Words from deserts to emitted from. */
export const desertsToEmittedFrom: readonly Phrase[] = [
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
  { phrase: 'dinning', replacements: ['dining'], next: words('room rooms hall halls table area car club') },
  {
    phrase: 'disburse',
    replacements: ['disperse'],
    next: words('the_crowd the_crowds crowds seeds the_seeds the_smoke the_fog protesters the_protesters'),
  },
  {
    phrase: 'discreet',
    replacements: ['discrete'],
    next: words(
      'load loads step quantity quantities number numbers category categories unit element elements entity entities stage stages phases packet packets level levels point points signal signals random sample samples choice sets interval intervals particles part parts states',
    ),
  },
  {
    phrase: 'discrete',
    replacements: ['discreet'],
    previous: words(
      'polite tactful loyal trustworthy courteous reliable calm kind ,_loyal strictly loyal_and polite_and kind_and tactful_and reliable_and trustworthy_and',
    ),
    next: words('. , {end} and'),
  },
  {
    phrase: 'discrete',
    replacements: ['discreet'],
    previous: words('is are am be was'),
    next: words(
      'and_loyal and_tactful and_kind and_calm and_courteous and_friendly and_honest and_professional',
    ),
  },
  {
    phrase: 'discretely',
    replacements: ['discreetly'],
    previous: words(
      'quietly act acted handled handle work worked speak spoke dealt_with_it handled_it handle_it politely and_quietly behave',
    ),
    nextNot: words('sampled'),
  },
  {
    phrase: 'dispersed',
    replacements: ['disbursed'],
    next: words('funds grants payments loans the_funds the_grant the_grants the_loans the_loan'),
  },
  { phrase: 'dual', replacements: ['duel'], previous: words('the a fought'), next: words('between') },
  {
    phrase: 'duel',
    replacements: ['dual'],
    next: words(
      'approach carriageway diagnosis honours function use system appointment control controls income process tasks task credit heritage accreditation monitor monitors enrolment registration qualification mandate focus language language-programme benefit aims aim',
    ),
  },
  {
    phrase: 'effect',
    replacements: ['affect'],
    previous: words(
      "does_not did_not do_not doesn't didn't don't will_not would_not could_not may_not might_not not_only_to might_also can_also may_also will_also could_also",
    ),
    next: words('the my your our their his her its how me us you him people everyone'),
    nextNot: words(
      'any_change the_change this_change a_change the_transfer the_changes this_transfer any_changes any_transfer the_repair the_repairs the_cure',
    ),
  },
  {
    phrase: 'effect',
    replacements: ['affect'],
    previous: words('may might could can will would'),
    next: words('your my our their me you us them him people'),
    nextNot: words(
      'my_escape his_escape their_escape our_escape my_release their_release your_release our_recovery',
    ),
  },
  {
    phrase: 'effected',
    replacements: ['affected'],
    previousNot: words('was were been'),
    next: words(
      'me us you him them everyone people how our_health our_work our_lives my_health my_work my_sleep my_grades my_studies my_ability my_life my_family our_family their_lives their_health',
    ),
  },
  {
    phrase: 'effecting',
    replacements: ['affecting'],
    previous: words(
      'factors issues problems conditions disorders diseases illness matters decisions not is_now is_also is_already are_now currently deeply adversely negatively laws',
    ),
    nextNot: words('change changes a_change transition transfer reform such reforms'),
  },
  {
    phrase: 'effects',
    replacements: ['affects'],
    previous: words('which this it also directly indirectly'),
    previousNot: words('in_which of_which on_which to_which by_which for_which'),
    next: words(
      'the my your our their his me us you him them people everyone all patients students children women how both',
    ),
    nextNot: words('our_team_studies'),
  },
  {
    phrase: 'elicit',
    replacements: ['illicit'],
    next: words('goods liquor sex relationship affairs substance alcohol financial'),
  },
  {
    phrase: 'eminent',
    replacements: ['imminent'],
    next: words('risk release closure demise disaster threats death_of failure attack'),
  },
  {
    phrase: 'emitted from',
    replacements: ['omitted from'],
    next: words(
      'the_report the_list the_draft the_text the_application the_letter the_final my_application my_letter the_analysis',
    ),
  },
]
