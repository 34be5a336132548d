import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from through to weather. */
export const throughToWeather: readonly Phrase[] = [
  {
    phrase: 'through',
    replacements: ['threw'],
    previous: words('i he she we they who'),
    next: words(
      'away_the the_ball a_party a_stone the_stone a_ball it_away himself myself themselves out_the',
    ),
  },
  {
    phrase: 'thrown',
    replacements: ['throne'],
    previous: words('the heir_to_the ascended_the to_the his'),
    previousNot: words('ball'),
    next: words('of . , {end} in_{number} room'),
    nextNot: words('of_by'),
  },
  {
    phrase: 'tide',
    replacements: ['tied'],
    previous: words('is are was were been closely hands_are'),
    previousNot: words('the it rising'),
    next: words('to up together down'),
  },
  {
    phrase: 'tied',
    replacements: ['tide'],
    previous: words('high low rising incoming turn_the turning_the'),
    next: words('. , {end} and of at'),
  },
  {
    phrase: 'to',
    replacements: ['too'],
    previous: words("is are was were not never be been seems seemed far am became it's"),
    previousNot: words('not_only limited_to due access_is'),
    next: words(
      'late_. late_, late_for late_to early_. early_, early_for early_to expensive_. expensive_, expensive_for expensive_to hot_. hot_, hot_for hot_to cold_. cold_, cold_for cold_to small_. small_, small_for small_to big_. big_, big_for big_to large_. large_, large_for large_to low_. low_, low_for low_to short_. short_, short_for short_to heavy_. heavy_, heavy_for heavy_to hard_. hard_, hard_for hard_to difficult_. difficult_, difficult_for difficult_to busy_. busy_, busy_for busy_to costly_. costly_, costly_for costly_to far_. far_, far_for far_to complicated_. complicated_, complicated_for complicated_to complex_. complex_, complex_for complex_to young_. young_, young_for young_to old_. old_, old_for old_to tired_. tired_, tired_for tired_to weak_. weak_, weak_for weak_to slow_. slow_, slow_for slow_to narrow_. narrow_, narrow_for narrow_to noisy_. noisy_, noisy_for noisy_to dangerous_. dangerous_, dangerous_for dangerous_to risky_. risky_, risky_for risky_to steep_. steep_, steep_for steep_to long_. long_, long_for long_to high_. high_, high_for high_to loud_. loud_, loud_for loud_to dark_. dark_, dark_for dark_to wet_. wet_, wet_for wet_to dry_. dry_, dry_for dry_to soon_to soon_for soon_. much_for much_. much_,',
    ),
    nextNot: words('long_for long_to slow_to low_to dry_to narrow_to early_to_mid'),
  },
  {
    phrase: 'to',
    replacements: ['too'],
    previous: words('all'),
    next: words('often easily easy familiar common soon aware rare'),
    nextNot: words('soon_to_be common_{word} familiar_{word} aware_{word} rare_{word}'),
  },
  {
    phrase: 'to many',
    replacements: ['too many'],
    previous: words('far made makes make asked had_far there_are there_were got'),
    previousNot: words('in_so_far'),
    next: words('{-s} people'),
  },
  {
    phrase: 'to much',
    replacements: ['too much'],
    previous: words(
      'spent takes took asked asks costs cost expect expects paid pay bit eat ate drank far put lost',
    ),
    next: words('time money effort attention energy'),
  },
  {
    phrase: 'too',
    replacements: ['to'],
    previous: words(
      'able unable wanted want hope hoped wish wished need needed ready willing eager keen pleased happy glad delighted plan planned intend decided opportunity chance ability try tried continue continued began begin how order asked required used going likely easy hard difficult',
    ),
    previousNot: words('i_like'),
    next: words(
      'attend speak write read send receive reach travel teach manage understand build create bring hear visit complete find take give use start improve develop provide support ensure show keep apply learn study meet make do get become contribute help know discuss see be work join lead offer share explain accept',
    ),
  },
  {
    phrase: 'too',
    replacements: ['to'],
    previous: words(
      'went go going gone came come coming applied applying write writing wrote contribute contributed refer response reply attached added close similar addition regard relevant access committed dedicated invited sent send moved return returned listen listening belong led related respond responded spoke speak talk talked next up prior owing',
    ),
    previousNot: words('they_come'),
    next: words('the a my your our their his her you me'),
  },
  { phrase: 'under the yolk of', replacements: ['under the yoke of'] },
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
    phrase: 'weather',
    replacements: ['whether'],
    previousNot: words(
      '{determiner} bad good cold hot wet dry warm fine stormy severe rough in of and {start} winter summer extreme nice , what british english',
    ),
    next: words('they he she we you i there an'),
    nextNot: words('we_have i_like'),
    unless: words('climate forecast meteorology'),
  },
]
