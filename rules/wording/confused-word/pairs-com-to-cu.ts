import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** Pairs that begin with COM to CU. */
export const pairsComToCu: readonly Phrase[] = [
  {
    phrase: 'compliment',
    replacements: ['complement'],
    previous: words(
      'that_would that_will which_would which_will skills experience background expertise qualities abilities strengths skills_would skills_will experience_would experience_will background_would expertise_would expertise_will perfectly skills_that subjects talents skills_can knowledge training_would training_will studies_would studies_will degree_would degree_will knowledge_would knowledge_will education_would strengths_would work_would',
    ),
    next: ['{word}'],
    nextNot: words('and or on'),
  },
  {
    phrase: 'compliments',
    replacements: ['complements'],
    previous: words(
      'experience background expertise education training knowledge perfectly nicely degree skillset this_role',
    ),
    next: words('my your the our this their each those it'),
  },
  {
    phrase: 'complimented by',
    replacements: ['complemented by'],
    previous: words(
      'degree_is skills_are experience_is studies_were theory_was education_is studies_are theory_is knowledge_is background_is',
    ),
    next: words(
      'practical my_experience my_practical my_strong my_knowledge an_understanding extensive a_strong my_ability my_work strong',
    ),
  },
  {
    phrase: 'complimentary',
    replacements: ['complementary'],
    next: words(
      'skills skill strengths disciplines expertise backgrounds approaches medicine therapy therapies dna strand perspectives fields subjects',
    ),
  },
  { phrase: 'full compliment of', replacements: ['full complement of'] },
  {
    phrase: 'complementary',
    replacements: ['complimentary'],
    next: words('tickets ticket drinks breakfast parking meal meals close'),
  },
  { phrase: 'pay a complement', replacements: ['pay a compliment'] },
  {
    phrase: 'as a complement',
    replacements: ['as a compliment'],
    previous: words('it this that'),
    next: words('. , {end}'),
  },
  { phrase: 'complemented me on', replacements: ['complimented me on'] },
  {
    phrase: 'confidant',
    replacements: ['confident'],
    previous: words("am feel i'm very more fully quite felt be and highly become"),
    next: words('that in about i to enough with'),
  },
  {
    phrase: 'conscious',
    replacements: ['conscience'],
    previous: words('guilty clear good bad with_a_clear my_own social'),
    next: words('. , {end} and i about'),
  },
  {
    phrase: 'conscience',
    replacements: ['conscious'],
    previous: words('a the my'),
    next: words('effort decision choice decisions choices'),
  },
  {
    phrase: 'conscience of',
    replacements: ['conscious of'],
    previous: words('am are be were became more very am_fully fully'),
  },
  { phrase: 'health conscience', replacements: ['health-conscious'] },
  { phrase: 'socially conscience', replacements: ['socially conscious'] },
  { phrase: 'environmentally conscience', replacements: ['environmentally conscious'] },
  { phrase: 'self-conscience', replacements: ['self-conscious'] },
  { phrase: 'student counsel', replacements: ['student council'], previousNot: ['a'] },
  { phrase: 'counsel member', replacements: ['council member'] },
  { phrase: 'counsel of', replacements: ['council of'], next: words('europe ministers ministries mayors') },
  { phrase: 'careers councillor', replacements: ['careers counsellor'] },
  { phrase: 'guidance councillor', replacements: ['guidance counsellor'] },
  { phrase: 'camp councillor', replacements: ['camp counsellor', 'camp counselor'] },
  { phrase: 'camp councilor', replacements: ['camp counselor'] },
  { phrase: 'town counsellor', replacements: ['town councillor'] },
  {
    phrase: 'to council',
    replacements: ['to counsel'],
    next: words('students clients patients people victims families'),
  },
  {
    phrase: 'currant',
    replacements: ['current'],
    next: words(
      'position job role employer project affairs events situation state study studies research salary address',
    ),
  },
  { phrase: 'black currents', replacements: ['blackcurrants'] },
  { phrase: 'take my queue', replacements: ['take my cue'], next: ['from'] },
  { phrase: 'right on queue', replacements: ['right on cue'] },
  { phrase: 'strike a cord', replacements: ['strike a chord'] },
  { phrase: 'struck a cord', replacements: ['struck a chord'] },
  { phrase: 'spinal chord', replacements: ['spinal cord'] },
  { phrase: 'umbilical chord', replacements: ['umbilical cord'] },
  { phrase: 'could careless', replacements: ['could not care less'], next: words('about . , {end} if') },
  { phrase: 'could not careless', replacements: ['could not care less'], next: words('about . , {end} if') },
  { phrase: 'cereal number', replacements: ['serial number'] },
  { phrase: 'breakfast serial', replacements: ['breakfast cereal'] },
]
