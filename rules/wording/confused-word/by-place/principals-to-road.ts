import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives } from './lists.ts'

/** Words from principals to road. */
export const principalsToRoad: readonly Phrase[] = [
  {
    phrase: 'principals',
    replacements: ['principles'],
    previous: words('the some same these'),
    next: words(
      'of_{-ing} of_{-ics} of_{-ology} of_{-ism} of_{-ment} of_{-ness} of_design of_care of_good of_sound of_open of_human of_universal of_natural of_international of_public of_safe of_clinical of_palliative of_restorative of_law of_equity of_quantum of_classical of_modern of_music of_harmony of_inclusion of_informed of_patient that_guide that_underlie that_govern underlying underpinning',
    ),
    nextNot: words(
      'of_accounting_firms of_marketing_firms of_engineering_firms of_engineering_schools of_law_firms of_law_schools of_music_schools of_public_schools of_international_schools of_nursing_schools of_independent_schools of_consulting_firms',
    ),
  },
  {
    phrase: 'principals',
    replacements: ['principles'],
    previous: words(
      'sound founding broad legal central general simple basic architectural pedagogical christian islamic liberal humanitarian my_own his_own their_own religious theological physical economic lean nutritional',
    ),
    next: words('of . , ; {end} that and in which'),
    unless: words('school schools agents agent headteachers teachers'),
  },
  {
    phrase: 'principle',
    replacements: ['principal'],
    previousNot: words('in this that which by on same what first one of general legal'),
    next: words(
      "cause causes reason reasons aim aims author authors task tasks way_in way_of way_to means_of method_of difficulty difficulties problem problems challenge challenges obstacle finding findings conclusion conclusions result results benefit benefits theme themes type types factor factors function functions_of part part_of character characters city cities town office officer language languages teacher teachers supervisor supervisors residence lecturer applicant contact partner partners sponsor sponsor's donor donors weakness strength threat risk risks objection question questions element feature features argument purpose product products export exports crop crops ingredient ingredients actor actors dancer oboe horn flute trumpet viola violin cello violist conductor speaker witness axis axes investigators analyst clerk surveyor geologist ecologist auditor curator solicitor secretary psychologist physicist librarian planner statistician economist developer photographer trainer social_worker occupational research beneficiary beneficiaries cost costs employer activity activities stages symptoms",
    ),
  },
  {
    phrase: 'prophet',
    replacements: ['profit'],
    next: words('margin margins and_loss sharing'),
    unless: words('islam islamic muhammad bible biblical prophecy'),
  },
  {
    phrase: 'prophet',
    replacements: ['profit'],
    previous: words('net gross annual operating non not-for- make_a made_a'),
    next: words('. , {end} of for and in'),
    unless: words('islam islamic muhammad bible biblical prophecy'),
  },
  {
    phrase: 'proscribed',
    replacements: ['prescribed'],
    next: words(
      'medicine medicines drugs a_course treatment tablets drug the_drug dose pills an_antibiotic painkillers',
    ),
  },
  {
    phrase: 'prosecuted',
    replacements: ['persecuted'],
    next: words(
      'for_their_faith for_their_beliefs for_their_religion for_their_religious for_his_faith for_her_faith minorities minority',
    ),
  },
  {
    phrase: 'prospective',
    replacements: ['perspective'],
    previous: words(
      'different new fresh another global historical unique broader wider critical legal academic cultural international comparative',
    ),
    next: words('. , ; {end} of'),
    nextNot: words('of_a_new of_the_new'),
  },
  { phrase: 'public persecutor', replacements: ['public prosecutor'] },
  {
    phrase: 'queue',
    replacements: ['cue'],
    previous: words(
      'took_her took_his take_his take_their take_our took_my takes_its took_their take_its takes_her takes_his',
    ),
    next: words('from'),
  },
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
]
