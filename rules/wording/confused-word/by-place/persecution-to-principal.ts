import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from persecution to principal. */
export const persecutionToPrincipal: readonly Phrase[] = [
  {
    phrase: 'persecution',
    replacements: ['prosecution'],
    previous: words('crown criminal private'),
    next: words('service lawyer case witness witnesses team counsel'),
  },
  {
    phrase: 'personal',
    replacements: ['personnel'],
    previous: words(
      'military medical nursing security army trained qualified emergency technical hospital sales ground naval support medical_and_nursing administrative of_military',
    ),
    previousNot: words('both'),
    next: words('. , {end} and were are who to in on at from'),
    nextNot: words('and_professional and_family'),
  },
  {
    phrase: 'personnel',
    replacements: ['personal'],
    previous: words('a my on_a your his her their our'),
    next: words(
      'level note growth reasons circumstances life trainer relationship relationships opinion goals attributes experience experiences integrity achievement achievements letter best commitment preference pronoun strengths responsibility_for_my',
    ),
  },
  {
    phrase: 'perspective',
    replacements: ['prospective'],
    previous: words(
      '{start} to of for with three two four five six many all our your their my by and attract attracts attracting train trained meet meeting some most several help advise advised reach reached show shows inform informs impress impressed guide guided interview interviewed where each every a the other among between from',
    ),
    previousNot: words('that from_a from_the from_my from_our from_their from_your on_the in_the'),
    next: words(
      'students employers clients tenants customers buyers applicants candidates parents members donors funders investors suppliers landlords employees volunteers users supervisors supervisor recruits adopters carers pupils employer tenant buyer donor client applicant student candidate landlord investor graduate',
    ),
    nextNot: words('students_bring'),
  },
  { phrase: 'phased', replacements: ['fazed'], previous: words("not never easily n't"), next: words('by') },
  {
    phrase: 'phases',
    replacements: ['fazes'],
    previous: words('nothing little hardly rarely never'),
    next: words('me him her them us'),
  },
  {
    phrase: 'piece',
    replacements: ['peace'],
    previousNot: words('this each that a of'),
    next: words('treaty talks process and_quiet keeping negotiations movement accord accords'),
  },
  {
    phrase: 'piece',
    replacements: ['peace'],
    previous: words('world inner rest_in at lasting make_my make lived_in live_in for_world'),
    previousNot: words('of'),
    next: words('. , with in {end} and'),
    nextNot: words('with_a'),
  },
  {
    phrase: 'pier',
    replacements: ['peer'],
    next: words(
      'review reviewed reviewer reviewers group groups pressure support assessment mentor mentors mentoring feedback',
    ),
  },
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
]
