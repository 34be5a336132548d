import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** Plurals of words that English uses in the singular only. */
export const uncountablePluralsManyToYour: readonly Phrase[] = [
  {
    phrase: '(many|several|various|different|these|two|three|four|five|all|other) softwares',
    help: 'say, for instance, `programs`',
    nextNot: words('pvt ltd limited private inc'),
  },
  {
    phrase:
      '(many|these|several|old|heavy|different|various|modern|new|all|agricultural|such|of) machineries',
    help: 'say, for instance, `machinery`',
  },
  {
    phrase:
      'many (equipment|furniture|information|advice|knowledge|homework|luggage|evidence|feedback|machinery|progress|baggage|money|experience|work|time|traffic|equipments|research|housework|software|vocabulary|patience|literature|attention|help|effort)',
    help: 'say, for instance, `much`',
    previousNot: ['the', 'so never'],
    next: [...pause, ...words('in about on for of with to from at and i as during by when')],
    nextNot: ['and {-s}', 'of these'],
  },
  {
    phrase:
      '(mathematics|physics|economics|statistics) (are|were) (my|the|a|an|very|always|interesting|difficult|hard|easy|good|bad|important|one)',
    help: 'say, for instance, `is`',
    previous: words('{start} because that since'),
    previousNot: words('and descriptive summary these'),
    unless: ['statistics'],
  },
  {
    phrase: '(moneys|monies for my|pocket moneys)',
    help: 'say, for instance, `money`',
    previous: words('some much my the more enough'),
    unless: words('trust council fund funds deposit court client'),
  },
  {
    phrase: '(news|informations) (are|were|have)',
    help: 'say, for instance, `news is`',
    previous: words('{start}_the {start}_this these all the_good'),
    nextNot: ['{pronoun}'],
    unless: ['indictment', 'indictments'],
  },
  {
    phrase: '(peoples)',
    help: 'say, for instance, `people`',
    previous: words(
      'many some other these those new young most all different with several of old few more million hundred poor for',
    ),
    previousNot: words('indigenous native first'),
    next: [...pause, ...words('who in from with i are have at to and were around')],
    nextNot: words('and_cultures and_nations of'),
    unless: words(
      'indigenous nations nation tribes tribal ethnic aboriginal languages colonial history anthropology slavic turkic cultures',
    ),
  },
  {
    phrase: "(peoples|people's) (who|which|that) (are|have|live|work|need|want|will|can|were|use)",
    help: 'say, for instance, `people who`',
    unless: words('indigenous nations nation tribes tribal ethnic aboriginal'),
  },
  {
    phrase: '(positive|negative|these) feedbacks',
    help: 'say, for instance, `feedback`',
    unless: words('climate carbon loop loops regulator regulation neural control circuit hormone cell gene'),
  },
  {
    phrase: '(progresses)',
    help: 'say, for instance, `progress`',
    previous: words('good great big some much my the significant made make more fast of these'),
    next: [...pause, ...words('in during and of')],
    nextNot: words('in_time from to through with the as'),
  },
  {
    phrase: 'researches',
    replacements: ['research'],
    previous: words(
      'do doing did make made conduct conducted conducting publish published perform performed carry_out carried_out latest previous',
    ),
  },
  {
    phrase: 'softwares',
    replacements: ['software'],
    previousNot: ['{name}'],
    nextNot: words('pvt ltd limited private inc'),
  },
  { phrase: 'stationeries', replacements: ['stationery'] },
  {
    phrase:
      '(the|any|many|these|several|strong|some|clear|enough|more|various|such|no|different|new|two|all|of|for) evidences',
    help: 'say, for instance, `evidence`',
    previousNot: ['which', 'this'],
    nextNot: words('the that a his her my our'),
    unless: ['evidentialism', 'apologetics'],
  },
  {
    phrase:
      '(these|those) (information|knowledge|advice|equipment|evidence|feedback|homework|furniture|luggage|research|software|progress|machinery|experience|vocabulary|money)',
    help: 'say, for instance, `this information`',
    next: [
      ...pause,
      ...words('in is are was were i to and that which have will can helped gave from for on about'),
    ],
    nextNot: words('to_{word}_systems and_{-s} and_communication and_{word}_{-s} on_demand'),
  },
  {
    phrase: 'traffics',
    replacements: ['traffic'],
    previousNot: words('he she who which that company'),
    nextNot: words('in drugs arms people'),
  },
  {
    phrase:
      '(two|three|many|several|few|different|these|other|academic|technical|administrative|senior|junior|five|ten) staffs',
    help: 'say, for instance, `members of staff`',
    unless: words('music musical military army'),
  },
  {
    phrase: '(your|his|her|the|many|their|some|all|any) helps',
    help: 'say, for instance, `your help`',
    previousNot: words('which that who of with how'),
    next: [...pause, ...words('and in to during with')],
    nextNot: words('to_{word} me us the in_{-ing} in_the'),
  },
]
