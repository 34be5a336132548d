import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with G to LA. */
export const pairsGToLa: readonly Phrase[] = [
  {
    phrase: 'grate',
    replacements: ['great'],
    previous: words('a the of with this such_a'),
    next: words(
      'opportunity honour honor pleasure experience interest success company team deal importance extent leader teacher asset chance place',
    ),
  },
  {
    phrase: 'hole',
    replacements: ['whole'],
    previous: words('the my our this'),
    next: words(
      'team year world class department company semester group summer week country city life process_of family day thing time idea',
    ),
    nextNot: words('day_after time_after year_after week_after time_in'),
  },
  { phrase: 'hole-hearted', replacements: ['whole-hearted'] },
  { phrase: 'hole-heartedly', replacements: ['whole-heartedly'] },
  {
    phrase: 'as a hole',
    replacements: ['as a whole'],
    previous: words(
      'team company department group organisation organization society industry community country field school world university system city',
    ),
  },
  { phrase: 'on the hole', replacements: ['on the whole'], at: 'sentence-start', next: [','] },
  {
    phrase: 'whole in the',
    replacements: ['hole in the'],
    previous: ['a'],
    next: words('market wall ozone ground roof argument budget theory'),
  },
  { phrase: 'whole in one', replacements: ['hole in one'], previous: ['a'] },
  { phrase: 'to here from you', replacements: ['to hear from you'] },
  { phrase: 'hereing', replacements: ['hearing'] },
  {
    phrase: 'to here',
    replacements: ['to hear'],
    previous: words('glad pleased happy sorry delighted hope want like love excited look_forward surprised'),
    next: words('that about of your from it the this {end} . back'),
  },
  { phrase: 'i am hear', replacements: ['I am here'] },
  { phrase: 'hear is my', replacements: ['here is my'], at: 'sentence-start' },
  { phrase: 'hear are my', replacements: ['here are my'], at: 'sentence-start' },
  { phrase: 'hear are some', replacements: ['here are some'], at: 'sentence-start' },
  { phrase: 'here you speak', replacements: ['hear you speak'] },
  {
    phrase: 'hoard of',
    replacements: ['horde of'],
    next: words('people students fans reporters tourists customers shoppers journalists children visitors'),
  },
  {
    phrase: 'hoards of',
    replacements: ['hordes of'],
    next: words('people students fans reporters tourists customers shoppers journalists children visitors'),
  },
  {
    phrase: 'horde of',
    replacements: ['hoard of'],
    next: words('gold treasure coins silver'),
    nextNot: words('gold_diggers'),
  },
  {
    phrase: 'ingenuous',
    replacements: ['ingenious'],
    next: words('solution solutions idea ideas invention inventions design method device way approach plan'),
  },
  { phrase: 'intend', replacements: ['intent'], previous: words('my the our'), next: words('is was of') },
  { phrase: 'i intent to', replacements: ['I intend to'] },
  { phrase: 'i tent to', replacements: ['I tend to'] },
  {
    phrase: 'latter',
    replacements: ['ladder'],
    previous: words('career corporate property social climb_the climbing_the'),
    nextNot: words('two case of'),
  },
  {
    phrase: 'ladder',
    replacements: ['latter'],
    previous: ['the'],
    next: words('two_of two_are two_. two_,'),
  },
  { phrase: 'latter on', replacements: ['later on'], previousNot: words('the this these') },
  { phrase: 'years latter', replacements: ['years later'] },
  { phrase: 'months latter', replacements: ['months later'] },
  { phrase: 'weeks latter', replacements: ['weeks later'] },
  { phrase: 'days latter', replacements: ['days later'] },
  {
    phrase: 'latter that',
    replacements: ['later that'],
    previousNot: ['the', 'this'],
    next: words('year day month week same evening night morning summer'),
  },
  { phrase: 'sooner or latter', replacements: ['sooner or later'] },
  { phrase: 'no latter than', replacements: ['no later than'] },
  { phrase: 'a latter', replacements: ['a later'], next: words('date stage time point') },
  { phrase: 'former and the later', replacements: ['former and the latter'], next: words('. , {end}') },
]
