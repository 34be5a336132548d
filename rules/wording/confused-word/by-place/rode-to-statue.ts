import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from rode to statue. */
export const rodeToStatue: readonly Phrase[] = [
  {
    phrase: 'rode',
    replacements: ['road'],
    previousNot: words('i we he she they who and'),
    next: words('works safety traffic network map accident accidents surface users transport'),
  },
  {
    phrase: 'role',
    replacements: ['roll'],
    previous: words('sausage bread electoral'),
    next: words('. , and {end} is was for'),
    nextNot: words('and'),
  },
  {
    phrase: 'roll',
    replacements: ['role'],
    previous: words(
      'my current previous new leadership teaching key important active leading critical primary essential larger greater potential social what same this_new central vital supporting pivotal crucial major significant your_advertised advertised dual supervisory managerial changing proper decisive prominent',
    ),
    previousNot: words('drum'),
    next: words('as of in , . {end} and at with is was has involves includes within that which where i'),
    nextNot: words(
      'of_paper of_film of_tape of_the_dice of_honour of_fabric of_cloth of_carpet of_wallpaper of_thunder of_the_drum',
    ),
    unless: words('film paper carpet dice fabric cloth tape ship bread pastry pitch yaw'),
  },
  {
    phrase: 'roll of',
    replacements: ['role of'],
    previous: words('the'),
    next: words(
      'the_state the_law the_courts courts women traditional education religion language science music memory parents teachers nurses government public local social civil international diet genes proteins culture gender class trust technology statistics stress sleep private community communities family families markets money banks climate water soil emotion emotions customary native migrants migration {-ics} {-tion} {-ology} {-ship}',
    ),
    nextNot: words('solicitors public_notaries local_solicitors women_solicitors'),
    unless: words('film carpet dice fabric cloth tape voters electoral drum drums'),
  },
  {
    phrase: 'rolls',
    replacements: ['roles'],
    previous: words('leadership different various several gender previous traditional supporting'),
    next: words('in at . , {end} as and of_men of_women within'),
    unless: words('paper film bread carpet fabric tape sausage electoral cinnamon'),
  },
  {
    phrase: 'root',
    replacements: ['route'],
    previous: words(
      'bus scenic shortest fastest quickest safest escape supply delivery trade career en alternative',
    ),
    next: words('. , to for and {end} in of from is was'),
    unless: words('tree plant leaf'),
  },
  {
    phrase: 'route',
    replacements: ['root'],
    next: words(
      'cause causes canal vegetables vegetable of_the_problem of_the_matter of_all_evil of_all_evils',
    ),
  },
  { phrase: 'routed in', replacements: ['rooted in'], previous: words('deeply firmly') },
  {
    phrase: 'routes',
    replacements: ['roots'],
    previous: words('grass deep cube square my'),
    next: words('. , of in and {end} are level movement'),
    unless: words('map maps bus trade transport route train air'),
  },
  {
    phrase: 'sail',
    replacements: ['sale'],
    previous: words('for on car-boot'),
    next: words('. , at in {end} and'),
    unless: words('boat ship yacht sea harbour wind sailing crew mast voyage port'),
  },
  {
    phrase: 'sails',
    replacements: ['sales'],
    next: words(
      'team assistant manager figures target targets representative department staff pitch revenue executive director',
    ),
  },
  {
    phrase: 'scene',
    replacements: ['seen'],
    previous: words("have has had i've never be been ever has_not we've already"),
    previousNot: words('to_have_a has_a'),
    next: words('{determiner} how that in as at on by from to it you him her them many . , {end}'),
    nextNot: words('in_which'),
  },
  {
    phrase: 'seam',
    replacements: ['seem'],
    previous: words('may might would does not it they i could must did they_all things always'),
    next: words('to like that as so very a_bit'),
    unless: words('sewing garment dress fabric stitch coal mine welding weld'),
  },
  { phrase: 'seamed to', replacements: ['seemed to'] },
  {
    phrase: 'seen',
    replacements: ['scene'],
    previous: words('crime opening final music art love club the_local'),
    previousNot: words('never'),
    next: words('. , in of and at is was {end}'),
    nextNot: words('in_the_film by'),
  },
  {
    phrase: 'sell',
    replacements: ['cell'],
    previous: words('stem blood fuel prison solar'),
    next: words('. , research biology line lines culture therapy'),
  },
  {
    phrase: 'sells',
    replacements: ['cells'],
    previous: words('stem blood cancer t nerve red_blood solar tumour'),
    next: words('. , in and of from were are {end}'),
  },
  { phrase: 'set sale', replacements: ['set sail'] },
  {
    phrase: 'shear',
    replacements: ['sheer'],
    previous: words('the by of a for through'),
    next: words(
      'size scale volume_of force_of_will delight pleasure amount weight beauty quantity effort persistence scope magnitude complexity terror nonsense numbers variety',
    ),
    unless: words('mechanics stress strain soil beam'),
  },
  {
    phrase: 'sheer',
    replacements: ['shear'],
    next: words(
      'stress strain strength modulus wave waves rate flow failure zone thickening thinning forces',
    ),
  },
  { phrase: 'sheering', replacements: ['shearing'] },
  {
    phrase: 'stationary',
    replacements: ['stationery'],
    previous: words(
      'archival office paper headed printed letterhead branded personalised personalized wedding company school ordered order ordering buy buying bought of some supply supplied',
    ),
    next: words('for_the for_our and for_all to_the from . , {end} in shop'),
    unless: words('vehicle vehicles phase motion moving parked bike bikes car cars ergodic wave waves'),
  },
  {
    phrase: 'stationary',
    replacements: ['stationery'],
    next: words('supplier suppliers store stores order orders budget cabinet items costs supplies'),
    unless: words('vehicle vehicles motion ergodic phase'),
  },
  {
    phrase: 'stationery',
    replacements: ['stationary'],
    previous: words('remained remain remains stay stayed completely nearly almost virtually'),
    next: words('. , for in {end} while and at'),
  },
  {
    phrase: 'statue',
    replacements: ['statute'],
    previous: words('the federal'),
    next: words('book books law'),
  },
  {
    phrase: '(statue|statute)',
    replacements: ['stature'],
    previous: words('small short international great intellectual'),
    previousNot: words('a the this'),
    next: words('and_reputation in_the_field as_a_scholar and_experience'),
  },
]
