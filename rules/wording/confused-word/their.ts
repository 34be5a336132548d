import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** `their`, `there`, and `they are`. */
export const their: readonly Phrase[] = [
  {
    phrase: 'there own',
    replacements: ['their own'],
    previous: words(
      'on of with by for have has had having through under create run build develop make made making follow pursue to',
    ),
  },
  {
    phrase: 'there',
    replacements: ['their'],
    previous: words('of with by through about into toward towards'),
    next: words(
      'team teams mission values reputation company goals research work products clients customers students families parents children lives ideas views needs skills studies knowledge careers experience staff users patients members',
    ),
    nextNot: words('team_leaders work_is'),
  },
  {
    phrase: "they're",
    replacements: ['their'],
    next: words(
      'own mission vision reputation respective knowledge expertise ability_to commitment_to approach_to work_on work_in_the work_with website ethos curriculum first_year',
    ),
    nextNot: words('mission_critical own_goals needs_based skills_based'),
  },
  {
    phrase: "of they're",
    replacements: ['of their'],
    next: words('work own team staff students aims new ability skills research kind lives products clients'),
  },
  { phrase: "with they're", replacements: ['with their'], next: ['{word}'] },
  {
    phrase: "for they're",
    replacements: ['for their'],
    next: words('help own support efforts time patience advice mission'),
  },
  {
    phrase: "in they're",
    replacements: ['in their'],
    next: words('work own lives field report team company lab first last homes'),
  },
  { phrase: "on they're", replacements: ['on their'], next: words('own website behalf work skills studies') },
  {
    phrase: 'their is',
    replacements: ['there is'],
    previousNot: ["'", 'of'],
    nextNot: words('gender a_possessive used spelled spelt'),
  },
  { phrase: "their isn't", replacements: ['there is not'] },
  { phrase: 'their are', replacements: ['there are'], previousNot: ["'", 'of'] },
  { phrase: 'their was', replacements: ['there was'], previousNot: ["'", 'of'] },
  { phrase: 'their were', replacements: ['there were'], previousNot: ["'", 'of'] },
  { phrase: 'their has', replacements: ['there has'], next: words('been never always') },
  { phrase: 'their have', replacements: ['there have'], next: words('been never always') },
  { phrase: 'their had', replacements: ['there had'], next: words('been never always') },
  {
    phrase: 'their will be',
    replacements: ['there will be'],
    next: words('a an no many several some more plenty nothing two three'),
  },
  {
    phrase: 'their would be',
    replacements: ['there would be'],
    next: words('a an no many several some more plenty nothing'),
  },
  {
    phrase: 'their may be',
    replacements: ['there may be'],
    next: words('no many several some more nothing plenty little'),
  },
  {
    phrase: 'their might be',
    replacements: ['there might be'],
    next: words('no many several some more nothing plenty little'),
  },
  {
    phrase: 'their can be',
    replacements: ['there can be'],
    next: words('no many several some more nothing plenty little'),
  },
  {
    phrase: 'their must be',
    replacements: ['there must be'],
    next: words('no many several some more nothing plenty little'),
  },
  {
    phrase: 'their should be',
    replacements: ['there should be'],
    next: words('no many several some more nothing plenty little'),
  },
  {
    phrase: 'their could be',
    replacements: ['there could be'],
    next: words('no many several some more nothing plenty little'),
  },
  { phrase: 'their seems to be', replacements: ['there seems to be'] },
  { phrase: 'their seemed to be', replacements: ['there seemed to be'] },
  { phrase: 'their appears to be', replacements: ['there appears to be'] },
  { phrase: 'their appeared to be', replacements: ['there appeared to be'] },
  { phrase: 'is their any', replacements: ['is there any'] },
  { phrase: 'is their anything', replacements: ['is there anything'] },
  { phrase: 'is their anyone', replacements: ['is there anyone'] },
  { phrase: 'is their something', replacements: ['is there something'] },
  { phrase: 'are their any', replacements: ['are there any'] },
  {
    phrase: 'their',
    replacements: ['there'],
    previous: words(
      'studied lived stayed been interned volunteered went worked work live stay moved arrived',
    ),
    next: words(
      'as_a as_an for_two for_three for_four for_five for_a for_many for_several for_{number} since from until . {end} before_i',
    ),
  },
  { phrase: 'over their', replacements: ['over there'], next: words('. , {end} and when') },
  { phrase: 'from their on', replacements: ['from there on'], next: words('. , {end} i it the we') },
  { phrase: 'there for', replacements: ['therefore'], previous: ['{start}', ';'], next: [','] },
  {
    phrase: 'there going to',
    replacements: ['they are going to'],
    previous: words('know think believe hope that because say when if'),
    nextNot: ['be'],
  },
  { phrase: 'there selves', replacements: ['themselves'] },
  { phrase: 'their selves', replacements: ['themselves'] },
  { phrase: 'them selves', replacements: ['themselves'] },
  { phrase: 'theirselves', replacements: ['themselves'] },
  {
    phrase: 'our selves',
    replacements: ['ourselves'],
    previous: words('by for among between ask asked find pride call help see we to keep'),
  },
  {
    phrase: 'my self',
    replacements: ['myself'],
    previous: words(
      'by for improve introduce consider see challenge find express describe develop pride devote dedicate prove push teach taught keep enjoy call i ask and set commit familiarise familiarize present pushed found challenged improved saw like',
    ),
    nextNot: words(
      'esteem confidence worth image interest pride respect discipline awareness assessment study employment control taught reliance portrait belief development motivation reflection doubt defence defense',
    ),
  },
  { phrase: 'him self', replacements: ['himself'] },
  {
    phrase: 'her self',
    replacements: ['herself'],
    previous: words('by for she find see call ask introduce devote push prove'),
    nextNot: words('esteem confidence worth image interest pride respect'),
  },
]
