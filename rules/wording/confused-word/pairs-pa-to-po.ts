import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with PA to PO. */
export const pairsPaToPo: readonly Phrase[] = [
  {
    phrase: 'passed',
    replacements: ['past'],
    previous: words('my his her your our their'),
    next: words(
      'experience experiences employer employers employment jobs achievements roles mistakes events work_experience',
    ),
  },
  {
    phrase: 'the passed',
    replacements: ['the past'],
    previous: words('in over for during of within'),
    next: words('year years decade decades month months week weeks few two three four five six ten {number}'),
  },
  {
    phrase: 'drove passed',
    replacements: ['drove past'],
    next: words('it your the_house the_school my him her them'),
  },
  { phrase: 'walked passed', replacements: ['walked past'], next: words('it your the my him her them') },
  {
    phrase: 'half passed',
    replacements: ['half past'],
    next: words('{number} one two three four five six seven eight nine ten eleven twelve'),
  },
  {
    phrase: 'past',
    replacements: ['passed'],
    previous: words('i have has had we he she i_have successfully'),
    next: words(
      'the_exam my_exam my_exams the_exams all_my the_test my_driving with_distinction the_entrance the_first away my_final',
    ),
  },
  {
    phrase: 'past away',
    replacements: ['passed away'],
    previous: words(
      'have has had who father mother he she grandfather grandmother uncle aunt brother sister friend parents recently',
    ),
  },
  {
    phrase: 'patients and understanding',
    replacements: ['patience and understanding'],
    nextNot: words('them their the how of'),
  },
  { phrase: 'for your patients', replacements: ['for your patience'], previous: ['you', 'thanks'] },
  { phrase: 'patients is a virtue', replacements: ['patience is a virtue'] },
  {
    phrase: 'patience',
    replacements: ['patients'],
    previous: words('treat treated treating elderly cancer examined diabetic'),
    next: words('. , {end} and in at with who for'),
  },
  { phrase: 'patience care', replacements: ['patient care'] },
  {
    phrase: 'peace of',
    replacements: ['piece of'],
    previous: words('a another every each one two this'),
    next: words(
      'cake advice paper code equipment music art work the_puzzle furniture land bread software writing information luggage',
    ),
    nextNot: words('work_and'),
  },
  { phrase: 'piece of mind', replacements: ['peace of mind'], nextNot: words('control mapping map reading') },
  {
    phrase: 'peak',
    replacements: ['pique'],
    previous: words('to would will may might can could that which also'),
    next: words(
      'my_interest my_curiosity your_interest your_curiosity his_interest her_interest their_interest our_interest their_curiosity interest_in',
    ),
  },
  {
    phrase: 'peaks',
    replacements: ['piques'],
    previousNot: words('its the these their of'),
    next: words(
      'my_interest my_curiosity your_interest your_curiosity his_interest her_interest their_interest',
    ),
  },
  {
    phrase: 'peaked',
    replacements: ['piqued'],
    next: words(
      'my_interest my_curiosity your_interest your_curiosity his_interest her_interest their_interest our_interest',
    ),
  },
  {
    phrase: 'peek',
    replacements: ['pique'],
    next: words(
      'my_interest my_curiosity your_interest your_curiosity his_interest her_interest their_interest',
    ),
  },
  {
    phrase: 'peeked',
    replacements: ['piqued'],
    next: words(
      'my_interest my_curiosity your_interest your_curiosity his_interest her_interest their_interest our_interest',
    ),
  },
  { phrase: 'pique', replacements: ['peak'], next: words('performance season hours hour form') },
  { phrase: 'sneak peak', replacements: ['sneak peek'] },
  { phrase: 'sneak peaks', replacements: ['sneak peeks'] },
  {
    phrase: 'a peak at',
    replacements: ['a peek at'],
    previous: words('took take taking have had get getting'),
  },
  { phrase: 'peek performance', replacements: ['peak performance'] },
  { phrase: 'peek season', replacements: ['peak season'] },
  { phrase: 'peek hours', replacements: ['peak hours'] },
  {
    phrase: 'fit of peak',
    replacements: ['fit of pique'],
    previous: ['a'],
    next: words('. , {end} i he she'),
  },
  { phrase: 'peddle', replacements: ['pedal'], next: words('my_bike a_bike my_bicycle a_bicycle bikes') },
  { phrase: 'back peddle', replacements: ['backpedal'] },
  { phrase: 'peddle power', replacements: ['pedal power'] },
  { phrase: 'pedal', replacements: ['peddle'], next: words('drugs wares their_wares lies influence goods') },
  { phrase: 'personal department', replacements: ['personnel department'] },
  {
    phrase: 'personnel',
    replacements: ['personal'],
    previousNot: ['in', 'of'],
    next: words('statement life qualities interest interests opinion hygiene touch belongings'),
  },
  {
    phrase: 'pour over',
    replacements: ['pore over'],
    next: words(
      'data documents books papers reports maps spreadsheets articles the_data the_documents the_papers the_reports the_details the_maps',
    ),
  },
  {
    phrase: 'poured over',
    replacements: ['pored over'],
    next: words(
      'data documents books papers reports maps spreadsheets articles the_data the_documents the_papers the_reports the_details the_maps',
    ),
  },
  {
    phrase: 'pouring over',
    replacements: ['poring over'],
    next: words(
      'data documents books papers reports maps spreadsheets articles the_data the_documents the_papers the_reports the_details the_maps',
    ),
  },
  {
    phrase: 'poor over',
    replacements: ['pore over'],
    next: words('data documents books papers reports maps the_data the_documents the_papers the_details'),
  },
]
