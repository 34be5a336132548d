import type { Phrase } from '../../../../src/rule/index.ts'
import { words } from '../words.ts'

/** Words from to many to weather. */
export const toManyToWeather: readonly Phrase[] = [
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
  {
    phrase: 'too',
    replacements: ['to'],
    previous: words(
      'advised_me asked_me allowed_me enabled_me invited_me encouraged_me taught_me helped_me wanted_me allowed_us enabled_us asked_us encouraged_us asked_them allows_me enables_me',
    ),
    next: words(
      'attend apply join work learn study be have see make do get become contribute help know discuss show write speak send travel teach manage read build lead start take',
    ),
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
    next: words('. i later ago before after {end} we at until in_{name} long'),
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
  {
    phrase: 'weather',
    replacements: ['whether'],
    previous: words(
      'decide deciding decided consider considering unsure sure know knowing determine determining choose debating',
    ),
    next: words('to'),
  },
  {
    phrase: 'weather',
    replacements: ['whether'],
    previous: words(
      'determine determining determines determined indicate indicates unsure asking deciding testing tested',
    ),
    next: words('{determiner} it students'),
  },
]
