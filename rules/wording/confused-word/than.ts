import type { Phrase } from '../../../src/rule/index.ts'
import { guesses, measures, others, words } from './words.ts'

/** `than` and `then`. */
export const than: readonly Phrase[] = [
  {
    phrase: 'more then',
    replacements: ['more than'],
    previousNot: words('once no any what much even never'),
    next: [
      ...measures,
      ...others,
      ...words(
        'happy welcome able capable willing enough sufficient ready qualified eager glad likely words money that_, adequate a_job a_few a_simple a_mere a_little a_way a_place',
      ),
    ],
  },
  {
    phrase: 'less then',
    replacements: ['less than'],
    next: [...measures, ...others, ...words('a_week a_month ideal perfect optimal satisfactory')],
    nextNot: guesses,
  },
  { phrase: 'rather then', replacements: ['rather than'], previousNot: ['or', 'would'], next: ['{word}'] },
  {
    phrase: 'other then',
    replacements: ['other than'],
    previousNot: words('each the every an'),
    next: ['{word}'],
  },
  {
    phrase: 'then',
    replacements: ['than'],
    previous: words(
      'better larger smaller higher lower greater fewer faster slower older younger longer shorter earlier later worse easier harder stronger weaker bigger further farther closer sooner quicker deeper cheaper richer wider broader simpler louder',
    ),
    next: [...measures, ...others, ...words('average expected usual me us him many them nothing')],
    nextNot: guesses,
  },
  {
    phrase: 'no more then',
    replacements: ['no more than'],
    next: words('a an the {number} one two three ten'),
  },
  {
    phrase: 'different then',
    replacements: ['different from', 'different than'],
    next: words('most others other the_others that_of those any what_i mine yours'),
  },
  { phrase: 'nothing more then', replacements: ['nothing more than'], next: words('a an the my to your') },
  { phrase: 'nothing less then', replacements: ['nothing less than'], next: words('a an the my to your') },
  { phrase: 'more often then', replacements: ['more often than'], next: ['not'] },
  { phrase: 'sooner then later', replacements: ['sooner than later'] },
  { phrase: 'easier said then done', replacements: ['easier said than done'] },
  { phrase: 'better late then never', replacements: ['better late than never'] },
  { phrase: 'now more then ever', replacements: ['now more than ever'] },
  {
    phrase: 'no later then',
    replacements: ['no later than'],
    next: ['{word}', '{number}'],
    nextNot: ['than'],
  },
  {
    phrase: 'and than',
    replacements: ['and then'],
    next: words(
      'started moved joined worked became continued went applied decided transferred switched returned studied i_moved i_started i_went i_decided i_became i_joined i_worked took did spent specialised specialized began trained completed',
    ),
  },
  { phrase: 'but than', replacements: ['but then'], next: words('i we it they he she') },
  { phrase: 'since than', replacements: ['since then'] },
  { phrase: 'until than', replacements: ['until then'] },
  {
    phrase: 'back than',
    replacements: ['back then'],
    previousNot: ['further', 'farther'],
    next: words('. , {end} i it we'),
  },
  {
    phrase: 'by than',
    replacements: ['by then'],
    previous: words(', ready done finished {start}'),
    next: words(', . i {end}'),
  },
  { phrase: 'now and than', replacements: ['now and then'], next: words('. , {end}') },
  { phrase: 'than again', replacements: ['then again'], previous: words('; , but'), next: words(', i it') },
  { phrase: 'only than', replacements: ['only then'], next: words('did i do will can it') },
  { phrase: 'if not than', replacements: ['if not then'], next: words('i it we') },
]
