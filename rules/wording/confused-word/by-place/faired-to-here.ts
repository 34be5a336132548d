import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from faired to here. */
export const fairedToHere: readonly Phrase[] = [
  { phrase: 'faired', replacements: ['fared'], next: words('well better badly worse poorly') },
  { phrase: 'fairs', replacements: ['fares'], previous: words('bus train taxi air rail tram ticket') },
  {
    phrase: 'fare',
    replacements: ['fair'],
    previousNot: words('bus train air taxi rail the_bus the_train'),
    next: words(
      'enough treatment trial wage wages chance hearing comment assessment deal competition share_of',
    ),
  },
  {
    phrase: 'fare',
    replacements: ['fair'],
    previous: words('be not is was'),
    next: words(
      'to_say to_all to_both to_the to_my to_you to_me to_them to_everyone and_just and_honest and_open and_equal',
    ),
  },
  {
    phrase: 'fare',
    replacements: ['fair'],
    previous: words('job jobs career careers science book craft trade county'),
    next: words('. , in at {end} and for'),
    unless: words('taxi menu restaurant bus food'),
  },
  {
    phrase: 'faze',
    replacements: ['phase'],
    previous: words(
      'the this next first second third final last each design pilot every initial early a new planning',
    ),
  },
  {
    phrase: 'feat',
    replacements: ['feet'],
    previous: words('my his her their own_two'),
    next: words('. , {end} and on'),
  },
  {
    phrase: 'feet of',
    replacements: ['feat of'],
    previous: words('a remarkable great'),
    next: words('engineering strength skill imagination memory endurance'),
  },
  {
    phrase: 'flour',
    replacements: ['flower'],
    next: words('bed beds garden gardens arranging show shop pot pots seeds arrangement'),
  },
  {
    phrase: 'flours',
    replacements: ['flowers'],
    previous: words('wild fresh spring cut summer bunch_of pick picked growing'),
    unless: words('bread baking bakery mill wheat'),
  },
  {
    phrase: 'flower',
    replacements: ['flour'],
    previous: words('wheat bread self-raising rye wholemeal white_bread kilos_of bags_of bag_of'),
  },
  {
    phrase: 'formally',
    replacements: ['formerly'],
    previous: words(', who_was i_was was {start}'),
    next: words(
      'of_{name} employed_by employed_at a_student a_teacher a_nurse a_manager an_engineer the_head the_director the_manager a_member',
    ),
  },
  {
    phrase: 'formerly',
    replacements: ['formally'],
    previous: words('been be to not will would has have had was_never i_would_like_to never'),
    previousNot: words('it_was'),
    next: words(
      'assessed requested accredited certified approved ratified notified announced apologise apologised acknowledge acknowledged diagnosed admitted graded introduced thank withdraw resign objected signed submitted invite invited recognised recognized complain complained examined evaluated tested recorded agreed accept accepted apply request object',
    ),
  },
  {
    phrase: 'forth',
    replacements: ['fourth'],
    previous: words('the my a his her our on_the their one every your'),
    next: words(
      'year grade quarter time floor edition chapter week day month place semester part largest term century of paragraph season form version paper stage most generation column item position and_final to',
    ),
    nextNot: words('bridge road rail estuary coming valley'),
    unless: words('forth-valley firth edinburgh'),
  },
  {
    phrase: 'fourth',
    replacements: ['forth'],
    previous: words('and_so back_and so put set bring go call hold held brought sets'),
    previousNot: words('was_set'),
    next: words('. , ; {end} by in to with'),
  },
  {
    phrase: 'gate',
    replacements: ['gait'],
    previous: words("abnormal unsteady antalgic ataxic shuffling limping the_patient's patient's"),
    next: words('. , analysis was is and training pattern {end}'),
    unless: words(
      'transistor channel circuit logic garden fence house school airport locked lock opened door',
    ),
  },
  {
    phrase: 'heal',
    replacements: ['heel'],
    previous: words('achilles left right his_left my_left my_right high'),
    next: words('. , bone pain {end} of was spur'),
  },
  {
    phrase: 'heals',
    replacements: ['heels'],
    previous: words('high head_over their dig_in on_the black my'),
    previousNot: words('time'),
    next: words('of . , in {end} and'),
    unless: words('healing wound wounds heal'),
  },
  {
    phrase: 'hear',
    replacements: ['here'],
    previous: words(
      "am is are was were i'm been live lived stay stayed work worked study come came arrived right while",
    ),
    previousNot: words('is_to like_to happy_to you_to'),
    next: words('in to . , at {end} and for since as because'),
    nextNot: words('the'),
  },
  {
    phrase: 'hear',
    replacements: ['here'],
    previous: words('{start}'),
    next: words(
      'is_the is_a is_an is_your are_the are_two are_three are_some at_the at_our at_your in_the in_my',
    ),
    nextNot: words('at_the_{name}'),
  },
  {
    phrase: 'heard',
    replacements: ['herd'],
    previous: words('dairy beef cattle suckler milking pedigree'),
    next: words('of . , {end} was is health and in'),
  },
  {
    phrase: 'heard',
    replacements: ['herd'],
    previous: words('a the our'),
    next: words(
      'of_cows of_cattle of_sheep of_deer of_goats of_elephants of_sixty immunity size management health',
    ),
  },
  {
    phrase: 'heeled',
    replacements: ['healed'],
    previous: words('has had wound wounds fully have was completely fracture scar'),
    next: words('well . , {end} quickly completely and by without'),
  },
  {
    phrase: 'herd',
    replacements: ['heard'],
    previous: words("i have has had never ever i've be just first recently also"),
    previousNot: words('a the to'),
    next: words('of about that from the it your a him her them back nothing'),
    nextNot: words(
      'immunity of_cows of_cattle of_sheep of_deer of_goats of_elephants of_buffalo the_cattle the_cows the_sheep the_goats a_cow',
    ),
  },
  {
    phrase: 'here',
    replacements: ['hear'],
    previous: words(
      "glad_to pleased_to happy_to sorry_to delighted_to hope_to like_to love_to forward_to surprised_to want_to cannot could_not can't could did_not not_to can",
    ),
    previousNot: words('come'),
    next: words('from_you from_your about back_from that of_your of_the it you the my your their a'),
  },
]
