import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from routes to tale. */
export const routesToTale: readonly Phrase[] = [
  {
    phrase: 'routes',
    replacements: ['roots'],
    previous: words('grass deep cube square my'),
    next: words('. , of in and {end} are level movement'),
    unless: words('map maps bus trade transport route train air'),
  },
  { phrase: 'rye', replacements: ['wry'], next: words('smile humour humor comment') },
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
  { phrase: 'soul', replacements: ['sole'], next: words('heir survivor carer executor occupant tenant') },
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
  {
    phrase: 'statue',
    replacements: ['stature'],
    previous: words('of_great of_small of_short of_international of_such of_considerable short_in'),
    next: words('. , ; {end} and in'),
  },
  {
    phrase: 'statute',
    replacements: ['statue'],
    previous: words('the a bronze marble stone'),
    next: words('of_liberty of_david of_buddha of_queen of_king of_a_man of_a_woman of_christ'),
  },
  {
    phrase: 'steal',
    replacements: ['steel'],
    previousNot: words('to who and they'),
    next: words(
      'frame frames structure structures beam beams plate plates mill mills industry works pipe pipes wire rod rods bridge bridges girder girders reinforcement column columns plant production construction bars tubes fibre fibres',
    ),
  },
  {
    phrase: 'steal',
    replacements: ['steel'],
    previous: words(
      'of iron_and concrete_and mild high-strength galvanised galvanized nerves_of rolled reinforcing',
    ),
    next: words('. , and {end} in for to'),
  },
  {
    phrase: 'suite',
    replacements: ['suit'],
    previous: words('wet dry three-piece space track business boiler'),
    next: words('. , and for {end} in'),
  },
  { phrase: 'suits', replacements: ['suites'], previous: words('bathroom hotel executive bridal') },
  {
    phrase: 'tail',
    replacements: ['tale'],
    previous: words("cautionary folk fairy morality tall old_wives'"),
  },
  {
    phrase: 'tails',
    replacements: ['tales'],
    previous: words("folk telling cautionary tall told tell wives'"),
  },
  { phrase: 'tale', replacements: ['tail'], next: words('end feathers wind lights') },
]
