import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'
import { beforeInfinitives, modals } from './lists.ts'

/** Words from dinning to fair. */
export const dinningToFair: readonly Phrase[] = [
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
    next: words(
      'the my your our their his her any its this these how me us you him them it all people everyone',
    ),
    nextNot: words(
      'any_change the_change this_change a_change the_transfer the_changes this_transfer any_changes any_transfer the_repair the_repairs the_cure',
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
]
