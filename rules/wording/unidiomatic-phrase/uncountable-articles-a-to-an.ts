import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** An article, or `one` and `another`, before what cannot be counted. */
export const uncountableArticlesAToAn: readonly Phrase[] = [
  {
    phrase: 'a (good|new|great|bad|big|happy|important|sad|nice|interesting)? news',
    help: 'say, for instance, `news` or `a piece of news`',
    next: words('. ; ! ? ) {end} that for_me for_us about i'),
  },
  {
    phrase:
      'a (new|modern|special|complex|costly|medical|sophisticated|specific|unique|good|laboratory) equipment',
    help: 'say, for instance, `new equipment`',
    next: words('. ; ! ? ) {end} that which for in called'),
    nextNot: ['for hire'],
  },
  {
    phrase:
      'a (new|good|powerful|free|special|modern|great|complex|simple|small|specific|own|commercial|unique|useful|robust|reliable|complete)? software',
    help: 'say, for instance, `software` or `a program`',
    next: words('. ; ! ? ) {end} that which for called written'),
    nextNot: ['for hire'],
  },
  {
    phrase:
      'a (good|positive|great|negative|quick|detailed|helpful|constructive|useful|very good|short|regular|continuous|honest|valuable|very positive) feedback',
    help: 'say, for instance, `good feedback`',
    next: words('. ; ! ? ) {end} from on about'),
    nextNot: ['on the loop'],
    unless: words('loop loops amplifier circuit climate control controller regulation gene'),
  },
  {
    phrase:
      'a (strong|good|solid|deep|vast|wide|broad|profound|great|perfect|basic|sound|fundamental|theoretical|excellent|large|huge|big|new|practical)? (knowledges)',
    help: 'say, for instance, `knowledge`',
  },
  {
    phrase: '(a|one|another|every) knowledge',
    help: 'say, for instance, `knowledge`',
    next: words('. ; ! ? ) {end} in about on'),
  },
  {
    phrase:
      '(a|one|another|every|each) (homework|housework|furniture|luggage|baggage|machinery|scenery|jewellery|jewelry)',
    help: 'say, for instance, `homework`',
    next: words('. ; ! ? ) {end} for about that which'),
  },
  {
    phrase:
      'a (good|great|big|fast|significant|quick|huge|rapid|considerable|remarkable|large|small|real|substantial|steady) progress',
    help: 'say, for instance, `good progress`',
    next: words('. ; ! ? ) {end} in towards toward on with at'),
  },
  {
    phrase:
      '(a|another) (hard|good|difficult|part-time|full-time|permanent|responsible|stable|well-paid) work',
    help: 'say, for instance, `work` or `a job`',
    next: words('. ; ! ? ) {end} in at for'),
    nextNot: words('in_progress for_{word} at_height'),
    unless: words(
      'novel painting opera symphony sculpture poem orchestra choir book literature artist composer',
    ),
  },
  {
    phrase: 'a (good|bad|wonderful|fine|excellent|nice|great|beautiful|terrible|sunny|rainy) weather',
    help: 'say, for instance, `good weather`',
    next: words('. ; ! ? ) {end} in'),
  },
  {
    phrase:
      'a (good|great|free|big|excellent|nice|warm|wonderful|cheap|suitable) (accommodation|luck|fun|hospitality|health)',
    help: 'say, for instance, `good accommodation`',
    next: words('. ; ! ? ) {end} in with'),
  },
  {
    phrase: '(a|one) staff',
    help: 'say, for instance, `a member of staff`',
    previous: words('as become was am is be been'),
    next: [...pause, ...words('in of at for')],
    nextNot: words('of_office_never of_{number} at_arms'),
    unless: words('wizard shepherd stick walking'),
  },
  {
    phrase: '(a|every|each) (people|children|women|men) (who|that|is|has|in|was)',
    help: 'say, for instance, `a person who`',
    previousNot: ['of', 'such'],
    nextNot: ['{pronoun}'],
  },
  {
    phrase: '(a|an) (my|your|our|his|their)',
    help: 'say, for instance, `my`',
    next: words(
      'friend colleague professor teacher experience work project application good great own interest company letter university skills dream',
    ),
  },
  { phrase: 'all the my', replacements: ['all my'] },
  {
    phrase: 'am an (alumni|alumnus of alumni|alumnae)',
    help: 'say, for instance, `am an alumnus` or `am an alumna`',
    nextNot: words(
      'ambassador mentor coordinator officer volunteer representative interviewer board relations member',
    ),
  },
  {
    phrase:
      '(an|a|another|one|every|each) (new|good|useful|important|interesting|helpful|great|valuable|personal|small|little|big)? (advice|advices)',
    help: 'say, for instance, `advice` or `a piece of advice`',
    previousNot: ['credit'],
    nextNot: words(
      'service services centre center line note column columnist letter session sessions booklet leaflet worker bureau desk clinic page giver giving given shop and_guidance_service guide sheet call team network board surgery columns hotline app hub agency website seeker taker role appointment of',
    ),
  },
  {
    phrase:
      '(an|a|another|one|every|each) (new|useful|important|interesting|helpful|great|valuable|detailed|necessary|additional|further|relevant|wrong)? information',
    help: 'say, for instance, `information`',
    next: words('. ; ! ? ) {end} about on from i which'),
    unless: ['indictment', 'prosecutor'],
  },
  {
    phrase: '(an|another|one|every|each) (news|good news)',
    help: 'say, for instance, `news`',
    next: [...pause, ...words('that about is was')],
    nextNot: ['{-er}'],
  },
]
