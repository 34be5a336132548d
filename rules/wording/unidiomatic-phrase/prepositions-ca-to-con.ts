import type { Phrase } from '../../../src/rule/index.ts'
import { amounts, inOrder, pause, words } from './words.ts'

/** The wrong preposition after a word, from `capable` to `convinced`. */
export const prepositionsCaToCon: readonly Phrase[] = [
  { phrase: 'capable to', help: 'write `capable of` and the form in `-ing`' },
  { phrase: 'capable for', replacements: ['capable of'], next: words('{-ing} this the') },
  { phrase: 'incapable to', help: 'write `incapable of` and the form in `-ing`, or `unable to`' },
  { phrase: 'able of', replacements: ['able to'], next: words('{-ing}'), nextNot: words('all') },
  {
    phrase: 'charge for',
    replacements: ['charge of'],
    previous: words('in'),
    next: words(
      'the_project the_team a_team a_group the_development the_organisation the_organization the_whole the_entire organising organizing developing planning managing leading designing preparing',
    ),
  },
  {
    phrase: 'clever in',
    replacements: ['clever at'],
    previous: words('am was always'),
    next: words('mathematics maths math physics chemistry programming'),
  },
  {
    phrase: 'to (here|there)',
    help: 'leave `to` out',
    previous: words('come came coming go went gone been going move moved travel'),
    next: [...pause, ...words('and in for with again to')],
  },
  {
    phrase: '(in|to|at|on) abroad',
    replacements: ['abroad'],
    next: [...pause, ...words('and for to because i with')],
  },
  {
    phrase: 'committed (for|on|at)',
    replacements: ['committed to'],
    next: words('improving developing helping building providing creating learning becoming'),
  },
  {
    phrase: 'commitment (for|in|at)',
    replacements: ['commitment to'],
    previous: words('your my the a strong'),
    next: words('research excellence quality education improving developing helping innovation learning'),
  },
  { phrase: 'compared from', replacements: ['compared with'], next: words('the_others mine others last') },
  { phrase: 'in comparing (with|to)', replacements: ['in comparison with'] },
  {
    phrase: 'composed by',
    replacements: ['composed of'],
    previous: words('is are was were'),
    next: inOrder(
      words('two three four five several many different'),
      words('parts modules steps stages sections layers chapters components'),
    ),
  },
  { phrase: '(comprises|comprise|comprising) of', help: 'leave `of` out, or write `consists of`' },
  {
    phrase: 'command (on|in)',
    replacements: ['command of'],
    previous: words('good strong excellent great'),
    next: words(
      'english german french spanish russian python java excel the_english the_language written spoken',
    ),
  },
  { phrase: '(concentrate|focus|focused|concentrated|focusing) myself on', help: 'leave `myself` out' },
  {
    phrase: 'concerned of',
    replacements: ['concerned about'],
    previous: words('am is are was were very'),
    next: words('{determiner}'),
  },
  {
    phrase: 'concerning to',
    replacements: ['concerning'],
    previousNot: words('is are was were be been being very deeply more most so'),
    next: words('{determiner}'),
  },
  {
    phrase: 'concerning about',
    replacements: ['concerning', 'concerned about'],
    next: words('{determiner}'),
  },
  { phrase: 'conducive (for|of)', replacements: ['conducive to'] },
  {
    phrase: 'confident (on|with)',
    replacements: ['confident in'],
    next: words('my_ability my_abilities my_skills my_knowledge the_fact'),
  },
  { phrase: 'congratulate you with', replacements: ['congratulate you on'], nextNot: words('all my a') },
  { phrase: 'congratulations with', replacements: ['congratulations on'], nextNot: words('all my a') },
  {
    phrase: 'consider about',
    help: 'leave `about` out',
    next: words('it this that {determiner} {-ing}'),
    nextNot: amounts,
  },
  {
    phrase: 'considering about',
    help: 'leave `about` out',
    next: words('it {determiner} {-ing}'),
    nextNot: amounts,
  },
  { phrase: 'consist (from|by|on)', replacements: ['consist of'] },
  { phrase: 'consists (from|by|on)', replacements: ['consists of'] },
  { phrase: 'consisted (from|by|on)', replacements: ['consisted of'] },
  { phrase: 'consisting (from|by|on)', replacements: ['consisting of'] },
  {
    phrase: 'contact (with|to)',
    replacements: ['contact'],
    previous: words(
      'please will can could may should hesitate_to free_to want_to like_to need_to wish_to not',
    ),
    next: words('me you us him her them my your the_professor professor'),
  },
  {
    phrase: 'contact (to|of)',
    replacements: ['contact with'],
    previous: words('in close direct stay keep'),
    next: words('you them people my their'),
  },
  { phrase: '(contains|containing) of', help: 'leave `of` out, or write `consists of`' },
  { phrase: 'contrary (of|with)', replacements: ['contrary to'], previousNot: words('the on') },
  { phrase: 'on the contrary (to|of|with)', replacements: ['contrary to', 'unlike'] },
  {
    phrase: '(at|in|by) the contrary',
    replacements: ['on the contrary'],
    previous: words('{start} but and'),
    next: words(','),
  },
  { phrase: 'in contrary to', replacements: ['contrary to', 'in contrast to'] },
  { phrase: 'in (contrast|opposite) of', replacements: ['in contrast to'] },
  { phrase: 'in difference (to|from)', replacements: ['unlike'] },
  {
    phrase: 'contribute for',
    replacements: ['contribute to'],
    next: words(
      'my our your this {-ing} the_development the_growth the_success the_progress the_improvement the_project the_team the_company the_university the_society society science the_community the_advancement development',
    ),
  },
  {
    phrase: 'contributed for',
    replacements: ['contributed to'],
    next: words(
      'my our your this {-ing} the_development the_growth the_success the_progress the_improvement the_project the_team the_company the_university the_society society science the_community the_advancement development',
    ),
  },
  {
    phrase: 'contributing for',
    replacements: ['contributing to'],
    next: words(
      'my our your this the_development the_growth the_success the_progress the_improvement the_project the_team the_company the_university the_society society science the_community development',
    ),
  },
  {
    phrase: 'contribute (in|on|at)',
    replacements: ['contribute to'],
    next: words(
      'the_development the_growth the_success the_improvement the_progress the_advancement developing building creating improving solving achieving',
    ),
  },
  {
    phrase: 'contributed (in|on|at)',
    replacements: ['contributed to'],
    next: words(
      'the_development the_growth the_success the_improvement the_progress the_advancement developing building creating improving',
    ),
  },
  {
    phrase: 'contribution (in|for|on)',
    replacements: ['contribution to'],
    next: words(
      'the_development the_growth the_success the_improvement the_progress the_advancement the_field',
    ),
  },
  {
    phrase: 'convinced (in|from|about)',
    replacements: ['convinced of'],
    next: words('my_own the_importance the_success the_necessity the_value the_need'),
  },
  {
    phrase: 'cooperation (to|of)',
    replacements: ['cooperation with'],
    previous: words('in'),
    next: words('{determiner}'),
  },
  {
    phrase: 'collaboration (to|of|by)',
    replacements: ['collaboration with'],
    previous: words('in'),
    next: words('{determiner}'),
  },
  { phrase: 'cope up', help: 'leave `up` out', next: words('with') },
  {
    phrase: '(cope|coped|coping) to',
    help: 'write `cope with`',
    next: words('stress pressure the these this difficulties'),
  },
  { phrase: 'curious on', replacements: ['curious about'], next: words('this new your my how {-ing}') },
]
