import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives, modals } from './lists.ts'

/** Words from ensured to fourth. */
export const ensuredToFourth: readonly Phrase[] = [
  {
    phrase: '(ensured|insured)',
    replacements: ['assured'],
    previous: words('i he she they have been was which agency you'),
    next: words('me_that us_that him_that them_that her_that'),
  },
  {
    phrase: 'envelop',
    replacements: ['envelope'],
    previous: words('the a this each every in_an on_the my another'),
    nextNot: words('the it them us me'),
  },
  {
    phrase: 'envelops',
    replacements: ['envelopes'],
    previous: words('of brown stamped addressed white empty stuffing stuffed two sealed these'),
  },
  {
    phrase: 'except',
    replacements: ['accept'],
    previous: words(`${modals} please i we gladly kindly happily readily ${beforeInfinitives}`),
    previousNot: words('and_i than_i if_i if_we'),
    next: words('the a an my your his our their this these any me us them'),
  },
  {
    phrase: 'except',
    replacements: ['accept'],
    previous: words(modals),
    previousNot: words('do_not will_not'),
    next: words('that_{word} it {number}'),
  },
  {
    phrase: 'excepted',
    replacements: ['accepted'],
    previous: words(
      'i we they he she who have has had gladly kindly readily immediately finally gratefully duly soon later and_was eventually',
    ),
    next: words('the a an my your his her our their this that these me us him them it by'),
  },
  {
    phrase: 'excepted',
    replacements: ['accepted'],
    previous: words('was were been being be is are'),
    next: words('by for_publication for_a for_the into onto at as'),
  },
  {
    phrase: 'exorcise',
    replacements: ['exercise'],
    next: words(
      'caution control care judgement judgment discretion power powers rights authority restraint influence class classes programme routine regime daily regularly bike patience my our your their',
    ),
    unless: words('demon demons ghost ghosts spirit spirits'),
  },
  {
    phrase: 'exorcise',
    replacements: ['exercise'],
    previous: words('physical regular daily more aerobic an this each'),
  },
  {
    phrase: 'expend',
    replacements: ['expand'],
    next: words(
      'my_knowledge my_skills my_horizons our_business the_business your_business my_network our_network my_vocabulary our_range the_range my_understanding your_network my_experience',
    ),
  },
  {
    phrase: 'extant',
    replacements: ['extent'],
    previous: words('to_some to_what to_an the_full to_a_large to_a_great to_a_certain to_such_an some'),
    next: words('of . , to that i it the {end} we by'),
  },
  {
    phrase: 'extent',
    replacements: ['extant'],
    previous: words('the few all no only other two oldest earliest'),
    next: words('manuscripts manuscript copies species literature texts'),
  },
  {
    phrase: 'fair',
    replacements: ['fare'],
    previous: words('bus train taxi tram air rail return single'),
    next: words('. , to from {end} of is was'),
    unless: words('trade exhibition'),
  },
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
]
