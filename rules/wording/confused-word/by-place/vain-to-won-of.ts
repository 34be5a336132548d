import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from vain to won of. */
export const vainToWonOf: readonly Phrase[] = [
  {
    phrase: 'vain',
    replacements: ['vein'],
    previous: words('jugular portal pulmonary femoral the_same a_similar a_different a_rich'),
  },
  { phrase: 'vane', replacements: ['vain'], previous: words('in'), next: words('. , {end} for') },
  { phrase: 'vein', replacements: ['vain'], next: words('attempt attempts hope effort glory') },
  { phrase: 'viscous', replacements: ['vicious'], next: words('circle cycle cycles attack rumour') },
  { phrase: 'voice herd', replacements: ['voice heard'] },
  { phrase: 'voices herd', replacements: ['voices heard'] },
  {
    phrase: 'waist',
    replacements: ['waste'],
    next: words(
      'of_money of_effort of_resources of_paper of_talent of_space of_energy of_water management disposal products collection reduction bin paper',
    ),
  },
  {
    phrase: 'waist',
    replacements: ['waste'],
    previous: words(
      'food household nuclear radioactive industrial medical clinical zero plastic hazardous toxic electronic',
    ),
    next: words('. , and in from is {end} to for'),
  },
  { phrase: 'wait', replacements: ['weight'], next: words('loss gain management lifting training limit') },
  {
    phrase: 'wait',
    replacements: ['weight'],
    previous: words('lose lost gain gained losing gaining birth molecular excess body'),
    next: words('. , and in {end} of at'),
  },
  { phrase: 'waited', replacements: ['weighted'], next: words('average averages mean sum') },
  {
    phrase: 'warn',
    replacements: ['worn'],
    previous: words('was were been being be is are have has had badly well'),
    next: words('out down by and . , {end} a through thin'),
  },
  {
    phrase: 'weak',
    replacements: ['week'],
    previous: words(
      'this last next every each per one two three four {number} the_following once_a twice_a the_whole all',
    ),
    previousNot: words('are is'),
    next: words('. , i later ago before after {end} we at until in_{name} long'),
  },
  {
    phrase: 'weakly',
    replacements: ['weekly'],
    next: words(
      'meeting meetings report reports newsletter seminar seminars basis class classes session sessions visits column rota rent magazine timetable lessons rehearsals shop',
    ),
  },
  {
    phrase: 'wear',
    replacements: ['where'],
    previous: words(
      'place places company city country school university situation situations area areas department hospital know',
    ),
    next: words('i we you it they he she people students patients'),
  },
  {
    phrase: 'weather',
    replacements: ['whether'],
    previous: words('{start}'),
    next: words(
      'a an this these or it they we you i he she there such your my patients students people that_is',
    ),
    nextNot: words('a_storm it_out this_storm these_storms'),
    unless: words('forecast climate meteorology'),
  },
  {
    phrase: 'weather',
    replacements: ['whether'],
    previous: words(
      'see check test investigate examine consider discuss establish clear know asked ask wondered decide sure determine question uncertain unclear matter doubt to_as as_to depending_on show',
    ),
    previousNot: words('weather'),
    next: words(
      'i we you they he she it a an this these there patients students people or such children women',
    ),
    nextNot: words('or_climate'),
    unless: words('climate forecast meteorology storm'),
  },
  {
    phrase: 'week',
    replacements: ['weak'],
    previousNot: words('this last next per {number} one each every two'),
    next: words('link links acid acids argument arguments leadership economy signal signals immune bladder'),
  },
  {
    phrase: 'week',
    replacements: ['weak'],
    previous: words('too very so felt feel grew extremely quite'),
    next: words('. , to and {end} for in'),
  },
  {
    phrase: 'weigh',
    replacements: ['way'],
    previous: words(
      'the a my this any no some best only long other another same every in_a in_this by_the on_my',
    ),
    previousNot: words('that_the'),
    next: words('. , of in to i that we it forward for from {end} and through home'),
  },
  {
    phrase: 'weighs',
    replacements: ['ways'],
    previous: words('two many different various several other three new better'),
    previousNot: words('and'),
    next: words('to of in i we that'),
  },
  {
    phrase: 'weight',
    replacements: ['wait'],
    previous: words("can't hard_to happy_to"),
    next: words('until to_hear to_see to_meet for_your for_you for_my'),
  },
  {
    phrase: 'where',
    replacements: ['wear'],
    previous: words('to must should will'),
    next: words(
      'a_uniform a_suit a_mask a_tie glasses gloves protective a_helmet uniforms masks a_hat a_seatbelt',
    ),
  },
  {
    phrase: "who's",
    replacements: ['whose'],
    previous: words('{word} ,'),
    previousNot: words("see_{word} wonder know see guess about sees knows 's is between"),
    next: words('{word}_is {word}_are {word}_was {word}_were {word}_has {word}_have {word}_i'),
    nextNot: words(
      'this_is that_is he_is she_is here_is there_is been_{word} going_{word} not_{word} the_{word} a_{word} an_{word} in_{word} on_{word} at_{word} so_{word} it_is who_is now_{word} who_was it_was {-ing}_is {-ing}_was who_are',
    ),
  },
  {
    phrase: 'whose',
    replacements: ['who is'],
    next: words(
      'not_a not_the not_only not_afraid always_been never_been been got_a currently now_a in_charge responsible able_to willing_to always_ready always_willing going_to very_good working_for working_with working_as studying_at studying_for living_in good_at happy_to',
    ),
  },
  {
    phrase: 'witch',
    replacements: ['which'],
    previous: words(', in of for to with at by on from project course company job'),
    previousNot: words(''),
    next: words('{auxiliary} {modal} {pronoun} {determiner} led helped gave made taught'),
    unless: words('witchcraft witches halloween magic wizard spell wicked'),
  },
  {
    phrase: 'won of',
    replacements: ['one of'],
    previous: words('is was are as be been in'),
    next: words('the my our your these those them his'),
  },
]
