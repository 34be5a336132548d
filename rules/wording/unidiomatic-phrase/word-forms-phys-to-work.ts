import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** The wrong form of a word: an adjective for an adverb, a noun for an adjective, one word too many. */
export const wordFormsPhysToWork: readonly Phrase[] = [
  {
    phrase:
      '(physic|physics and mathematic|mathematical-physical) (faculty|department|student|teacher|degree|olympiad)',
    help: 'say, for instance, `physics department`',
  },
  {
    phrase:
      '(play|plays|speak|speaks) very (well|good|fluently) (the|english|german|french|spanish|italian|russian|my)',
    help: 'put the adverb last: say, for instance, `speak English very well`',
  },
  {
    phrase:
      '(rapid|constant|active|significant|dynamic|intensive) (developing|growing|changing|evolving|expanding|moving|improving)',
    help: 'say, for instance, `rapidly growing`',
    previous: words('a the this is in such most very {start}'),
    nextNot: words('pains season seasons'),
  },
  { phrase: 'similar like', replacements: ['similar to'] },
  {
    phrase: '(so|as|such) (good|well|important|interesting|big|much|many|high) like',
    help: 'say, for instance, `as good as`',
    previous: words('is are was were be not as'),
    next: words('the my a in other i you'),
    nextNot: ['a charm'],
  },
  {
    phrase: 'so (soon|fast|quickly|early|much|good|well) as (possible|possibly|i can|you can)',
    help: 'say, for instance, `as soon as possible`',
    previousNot: ['not'],
  },
  {
    phrase:
      'sportive (person|man|woman|girl|guy|activities|achievements|life|career|family|competition|competitions|games|club|section)',
    help: 'say, for instance, `sports`',
  },
  {
    phrase:
      '(stress-resistant|stress resistant|communicable|purposeful and|non-conflict|easily trained|fast learning|fast-learning|easy-going and communicable|executive and responsible) (person|man|woman|student|worker|employee|specialist|candidate|team player|girl|guy)',
    help: 'say, for instance, `a calm person`',
  },
  {
    phrase:
      '(strong|deep|high|big|large) (developed|interested|connected|related|dependent|specialised|specialized|involved|motivated|committed)',
    help: 'say, for instance, `strongly interested`',
    previous: words('am is are very be i_am was'),
  },
  {
    phrase: '(the)? same (like|than)',
    help: 'say, for instance, `the same as`',
    previousNot: ['not'],
    next: words('the my me in other others a i we you our your it last here'),
    nextNot: ['before'],
  },
  {
    phrase:
      "the impaired (model's|system's|network's|algorithm's|program's|classifier's) (ability|capacity|performance)",
    help: 'say, for instance, `the model’s impaired ability`',
  },
  {
    phrase: '(to|with|in|at|by) (my|the) best (knowledge|knowledges) (and|i|,|.|of)?',
    help: 'say, for instance, `to the best of my knowledge`',
    previousNot: words('access due thanks'),
    nextNot: ['of'],
  },
  {
    phrase:
      '(to|will|can|would|could|may|might|must|should) (became|went|took|gave|got|made|wrote|knew|began|spoke|brought|taught|bought|kept|met|did|had|been|was|were|worked|studied|learned|improved|developed|gained|joined|helped|used|graduated|participated|received|obtained)',
    help: 'use the plain verb',
    previous: words(
      'want wanted hope wish able like order need me us plan decided going ready trying happy glad opportunity chance possibility',
    ),
    previousNot: words(
      'due thanks compared according led up lead leads owing related contributed contribute next access addition prior in leading close devoted dedicated applied committed limited relative similar in_order respect regard equal linked tied exposed attributed subject ahead ever',
    ),
    next: words('a an the my in at to of with for as from on more your this that many and'),
    nextNot: ['all'],
  },
  {
    phrase:
      '(very|so|really|quite|highly|always) (motivation|enthusiasm|confidence|responsibility|curiosity|ambition|patience|creativity|independence|punctuality|knowledge|perseverance|honesty|flexibility|sociability)',
    help: 'say, for instance, `motivated`',
    previous: words("i_am i'm i_was i_feel am was"),
    nextNot: words('-driven driven wise'),
  },
  {
    phrase:
      '(very|so|highly|really|quite) (motivation|enthusiasm|confidence|responsibility|curiosity|ambition|patience|creativity|interest|pride|success|importance|passion|difference|benefit|success|danger|science|stress|communication|dedication|excellence|intelligence|flexibility|value|necessity|knowledge)',
    help: 'say, for instance, `motivated`',
    previous: words('am is are was were'),
    nextNot: words('driven based oriented'),
  },
  {
    phrase: '(very|so|highly|really|more|most|deeply|not|also|always)? (success|succeed) (in|for|to|with|at)',
    help: 'say, for instance, `successful in`',
    previous: words('am was been'),
    previousNot: ['it'],
    nextNot: ['me', 'us'],
  },
  {
    phrase: '(very|really|so) interested (for|to) (me|us)',
    help: 'say, for instance, `very interesting for me`',
    previous: words('was is were are it'),
  },
  {
    phrase: '(will|would|must|may|might|to) (can|could|must|should)',
    help: 'say, for instance, `will be able to`',
    previous: words('i we he she they you it have want'),
    next: words(
      'start work use do be help speak make study learn not take give come join begin also handle travel read write',
    ),
  },
  {
    phrase:
      '(work|works|working|worked) (good|independent|efficient|effective|careful|precise|responsible) (and|in|with|on|under|at|together|.|,)',
    help: 'use the adverb: say, for instance, `work well`',
    previous: words('i to can and also always who'),
    nextNot: ['{-ing} good'],
  },
]
