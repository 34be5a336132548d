import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives } from './lists.ts'

/** Words from queues to routed in. */
export const queuesToRoutedIn: readonly Phrase[] = [
  {
    phrase: 'queues',
    replacements: ['cues'],
    previous: words('visual verbal social nonverbal non-verbal contextual facial auditory'),
    unless: words('messages message server'),
  },
  {
    phrase: 'quiet',
    replacements: ['quite'],
    previous: words(
      "am is are was were be been it's i'm seem seems become became felt feel looked looks not",
    ),
    previousNot: words('so as'),
    next: words(
      'interesting challenging surprising surprising_to likely unlikely large small low high strong complex controversial expensive easily similar effective powerful significant helpful useful extensive clear possible easy hard difficult_to new_to rare common sure_that what as_{word}_as the_same the_opposite different_from simple simply remarkable proud pleased capable used_to aware able literally right proficient experienced fluent a_lot a_few a_bit a_challenge a_long_time an_achievement an_experience well',
    ),
    nextNot: words(''),
  },
  {
    phrase: 'quiet',
    replacements: ['quite'],
    next: words('honestly literally frankly possibly rightly likely the_opposite'),
    nextNot: words('the_opposite_way'),
  },
  {
    phrase: 'quiet',
    replacements: ['quite'],
    previous: words("was were is are am been be i'm"),
    next: words(
      'surprised pleased impressed concerned worried upset satisfied tired excited disappointed amazed confident certain sorry keen',
    ),
  },
  {
    phrase: 'quite',
    replacements: ['quiet'],
    previous: words('very too so stay stayed kept keep remained remain a_very a_more'),
    previousNot: words('not'),
    next: words('. , {end} and place town area in room life'),
  },
  {
    phrase: 'quite',
    replacements: ['quit'],
    previous: words('decided_to wanted_to forced_to had_to'),
    next: words('smoking his her their my the_job the_course work drinking'),
  },
  {
    phrase: 'rain',
    replacements: ['reign'],
    previous: words('the'),
    next: words(
      'of_king of_queen of_elizabeth of_henry of_victoria of_charles of_terror of_louis of_emperor',
    ),
  },
  {
    phrase: 'recent',
    replacements: ['resent'],
    previous: words('i not to they'),
    previousNot: words('in due'),
    next: words('the being having any that_they'),
  },
  {
    phrase: 'resent',
    replacements: ['recent'],
    previous: words('most more your a my the in'),
    previousNot: words('i to not'),
    next: words(
      'years studies work research graduate months weeks advances developments events findings experience publication publications article project past letter email visit history changes times study paper reports',
    ),
  },
  {
    phrase: 'respectful',
    replacements: ['respective'],
    previous: words('their our'),
    next: words(
      'fields roles countries departments owners areas teams places disciplines communities homes jobs subjects',
    ),
  },
  {
    phrase: 'right',
    replacements: ['write'],
    previous: words(`${beforeInfinitives} will would can could`),
    previousNot: words('right_to had_to_the the_to is_to'),
    next: words(
      'to_you to_your a_letter a_report an_essay a_book a_thesis a_paper about code essays reports articles in_support my_thesis up_the up_my software clear_code clearly',
    ),
    nextNot: words('a_wrong'),
  },
  {
    phrase: 'right',
    replacements: ['write'],
    previous: words('i we'),
    previousNot: words('am_i are_we was_i'),
    next: words(
      'to_you to_apply to_ask to_express to_enquire to_inquire to_complain to_request to_thank to_inform in_response in_support in_connection in_reply with_regard',
    ),
  },
  {
    phrase: 'righting',
    replacements: ['writing'],
    next: words(
      'to_you to_apply to_ask to_express to_enquire to_inquire to_complain to_request to_thank to_inform in_response in_support a an skills my about on_behalf style articles essays',
    ),
    nextNot: words('a_wrong a_capsized a_boat'),
    unless: words('boat ship keel'),
  },
  {
    phrase: 'rites',
    replacements: ['rights'],
    previous: words("human civil legal equal workers' tenants' voting property employment"),
    next: words('. , of and in law to {end} lawyer for at'),
  },
  {
    phrase: 'road',
    replacements: ['rode'],
    previous: words('i he she we they'),
    next: words('a my his the_bus the_train horses bikes bicycles to_work to_school my_bike'),
  },
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
]
