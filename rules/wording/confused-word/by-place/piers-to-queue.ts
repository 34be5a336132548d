import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from piers to queue. */
export const piersToQueue: readonly Phrase[] = [
  {
    phrase: 'piers',
    replacements: ['peers'],
    previous: words('my their our'),
    next: words('and at in . , {end} as who with to'),
    unless: words('sea harbour bridge bridges port'),
  },
  {
    phrase: 'plain',
    replacements: ['plane'],
    previous: words('horizontal vertical inclined focal sagittal coronal transverse'),
    next: words('. , of and {end} is in was'),
    unless: words('flood river landscape rivers grassland valley'),
  },
  { phrase: 'plain', replacements: ['plane'], next: words('ticket tickets crash journey landed') },
  {
    phrase: 'plane',
    replacements: ['plain'],
    next: words('english text language clothes paper sight speaking truth yoghurt'),
    unless: words('aircraft airport pilot pilots flight geometry'),
  },
  { phrase: 'plane to see', replacements: ['plain to see'] },
  {
    phrase: 'poured',
    replacements: ['pored'],
    previous: words('i we they he she and who have had has'),
    next: words(
      'over_maps over_the_map over_the_accounts over_accounts over_charts over_records over_the_records over_archives over_letters over_manuscripts over_old over_files over_the_files over_my over_every over_each over_plans over_the_plans over_statements over_case over_hundreds over_them over_transcripts over_ledgers over_blueprints over_drawings over_the_{word}_records over_the_{word}_accounts over_contracts over_figures over_the_figures over_notes over_my_notes',
    ),
    nextNot: words('over_my_head over_my_hands over_each_other over_every_surface over_old_ground'),
    unless: words('sauce custard cream concrete milk oil syrup rain'),
  },
  {
    phrase: 'pouring',
    replacements: ['poring'],
    next: words(
      'over_maps over_accounts over_charts over_records over_archives over_letters over_manuscripts over_old over_files over_plans over_statements over_transcripts over_ledgers over_drawings over_contracts over_figures over_notes over_my_notes over_the_accounts over_the_records',
    ),
    unless: words('sauce custard cream concrete milk oil syrup rain'),
  },
  {
    phrase: 'practise',
    replacements: ['practice'],
    previous: words(
      'the a this best good clinical general private common professional evidence-based current legal teaching nursing medical social-work my our their its in of safe reflective daily musical poor standard',
    ),
    previousNot: words('the_right_to'),
    nextNot: words('it_and them_with'),
  },
  {
    phrase: 'practises',
    replacements: ['practices'],
    previous: words(
      'best good farming business teaching clinical agricultural working these those current unfair safe such common cultural employment sustainable hiring',
    ),
  },
  {
    phrase: 'pray',
    replacements: ['prey'],
    previous: words('fall fell falls fallen birds_of bird_of easy falling'),
    next: words('. , to and {end} in'),
  },
  {
    phrase: 'pray',
    replacements: ['prey'],
    next: words(
      'species items capture animals on_the_vulnerable on_the_elderly on_the_weak on_the_poor on_vulnerable on_elderly on_older on_people on_young',
    ),
  },
  {
    phrase: 'precedence',
    replacements: ['precedent'],
    previous: words(
      'legal a_clear no_legal no_such sets_a setting_a without historical a_dangerous dangerous',
    ),
    next: words('. , ; {end} for in that'),
  },
  {
    phrase: 'precedent',
    replacements: ['precedence'],
    previous: words('take takes took taking taken'),
    next: words('. , ; {end} here in when'),
  },
  {
    phrase: 'prey',
    replacements: ['pray'],
    previous: words('i we they let_us to i_will'),
    previousNot: words('predator subject to_find search_for'),
    next: words('for that with to_god every'),
    nextNot: words('with_their for_themselves'),
    unless: words('predator predators hunting species animals bird birds food'),
  },
  {
    phrase: 'principal',
    replacements: ['principle'],
    previous: words(
      'on_the a_general a_basic the_basic a_simple a_sound a_moral an_important the_general the_same the_underlying the_precautionary a_key a_guiding the_guiding the_core',
    ),
    next: words('that of . , ; {end} is behind'),
    nextNot: words('of_{name} of_the_school of_the_college of_a_school'),
    unless: words('loan mortgage school schools debt interest'),
  },
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
]
