import type { Phrase } from '../../../src/rule/index.ts'
import { inOrder, numbers, words } from './words.ts'

/** A verb that takes `to`, or none, with another: `must to`, `let me to`. */
export const verbsWithTo: readonly Phrase[] = [
  {
    phrase:
      'to (working|studying|learning|becoming|joining|applying|participating|doing|getting|making|continuing|contributing|improving|developing|helping|meeting|discussing|seeing|having|being|knowing|taking|teaching|attending|pursuing|gaining|obtaining|entering|understanding|hearing|speaking|writing|reading|solving|dealing|handling|managing|living)',
    help: 'write the bare verb after `to`',
    previous: words(
      'like want wants wanted able decided hope hoped plan planned need wish wished try tried aim intend willing ready eager happy glad would_love opportunity chance possibility learn learned learnt manage managed continue continued start started begin began how',
    ),
  },
  {
    phrase:
      'to (became|went|wrote|took|gave|knew|began|chose|spoke|worked|studied|participated|applied|joined|learned|helped|continued|improved|developed|got)',
    help: 'write the bare verb after `to`',
    previous: words(
      'like want wants wanted able decided hope hoped plan planned need wish wished try tried aim intend willing ready eager happy glad love have had has',
    ),
  },
  {
    phrase:
      '(want|plan|decided|wanted|planned|managed) (working|studying|becoming|joining|applying|participating|doing|getting|making|continuing|contributing|improving|developing|helping|meeting|having|being|taking|learning)',
    help: 'write `to` and the bare verb',
    previous: words('i'),
    nextNot: words('to environments conditions materials hours capital was were is would'),
  },
  {
    phrase:
      '(would like|am able|am willing|am eager|am ready|am going) (apply|join|participate|learn|contribute|improve|develop|obtain|pursue|continue|become|express|discuss|ask|thank|inform|understand|be|know|get|make|do|have|take|attend|go|see|add|enter|explore|introduce|deepen|gain)',
    help: 'write `to` before the verb',
    next: words(
      'my your the a an to for in at with you that about part on more as this able if from {number} it any',
    ),
    nextNot: words('to_be_done for_my for_the'),
  },
  {
    phrase:
      '(decided|wanted|hope|wish|want|plan|intend|need|love) (apply|join|participate|learn|contribute|improve|develop|obtain|pursue|continue|become|express|discuss|ask|thank|inform|understand|be|know|get|make|do|have|take|attend|go|see|add|enter|explore|introduce|deepen|gain)',
    help: 'write `to` before the verb',
    previous: words('i would also really'),
    next: words(
      'my your the a an to for in at with you that about part on more as this able if from {number} it any',
    ),
    nextNot: words('to_be_done for_my for_the'),
  },
  {
    phrase: "(must|should|shall|cannot|can't|couldn't) to",
    help: 'leave `to` out',
    previousNot: words('a the as than'),
    next: words('{word}'),
    nextNot: words('{determiner} some those you me us him them'),
  },
  {
    phrase: '(can|could) to',
    help: 'leave `to` out',
    previous: words('{start}_i and_i ,_i so_i because_i think_i where_i but_i hope_you if_you'),
    next: words(
      'be have do work learn study get make go know say take see find give try use become finish read write apply help speak understand',
    ),
  },
  {
    phrase: '(will|would) to',
    help: 'leave `to` out',
    previous: words('i we you they he she it which'),
    next: words(
      'be do work learn study get make go know see find give use become finish read write apply help continue',
    ),
    nextNot: words('do_so'),
  },
  {
    phrase:
      '(before|after|instead of|despite|besides|by) to (start|begin|work|study|apply|finish|have|be|do|go|make|take|use|get|learn|write|send|enter|become|join|leave|come)',
    help: 'leave `to` out, and write the form in `-ing`',
  },
  { phrase: '(had better|would rather) to', help: 'leave `to` out' },
  {
    phrase: '(let|lets|letting) (me|us|you|him|her|them) to',
    help: 'leave `to` out',
    nextNot: words('{determiner}'),
  },
  {
    phrase: '(makes|made|make|making) (me|us|him|her) to',
    help: 'leave `to` out',
    nextNot: words('{determiner} order measure last scale'),
  },
  { phrase: 'helps (me|us|you|them) in to', help: 'leave `in` out' },
  {
    phrase: 'want that',
    help: 'say `want you to …`',
    next: words(
      'you he she they we i people students my your our everyone everybody all_people all_students it_is it_will the_world',
    ),
  },
  {
    phrase: 'wants that',
    help: 'say `wants me to …`',
    next: words('you he she they we i people students my your our everyone everybody'),
  },
  {
    phrase: 'wanted that',
    help: 'say `wanted me to …`',
    next: words('you he she they we i people students my your our everyone everybody'),
  },
  {
    phrase: 'would like that',
    help: 'say `would like you to …`',
    next: words('you he she they we i people students my your our everyone everybody'),
  },
  { phrase: '(expect|expected|expects) from (you|me|us|him|her|them) to', help: 'leave `from` out' },
  { phrase: 'suggest (you|him|her|them) to', help: 'write `suggest that you`' },
  {
    phrase: '(allows|allow|allowing|enables|enable|enabling) to',
    help: 'say whom it allows: `allows us to`',
    previousNot: words('they you we i people'),
    nextNot: words(
      'cool dry stand rest settle set rise happen simmer warm soak air flow pass drain return proceed {determiner} some',
    ),
  },
  {
    phrase: '(allowed|enabled) to',
    help: 'say whom it allowed: `allowed us to`',
    previous: words('that which this it'),
    previousNot: words('was'),
    nextNot: words('{determiner}'),
  },
  { phrase: 'allow (for)? to (me|us)', help: 'leave `to` out' },
  {
    phrase: '(allowed|allows|allowing) to (me|us)',
    help: 'leave `to` out: `allowed me to`',
    previousNot: words('time sum amount space'),
    next: words('to learn get study develop improve understand become work gain see'),
  },
  {
    phrase: 'am (knowing|understanding|wanting|believing|possessing|owning|preferring|agreeing)',
    help: 'write the simple present: `I know`',
  },
  {
    phrase: 'am having',
    replacements: ['have'],
    previous: words('i'),
    next: [
      ...numbers,
      ...words(
        "a_degree good_communication good_knowledge good_experience strong_communication excellent_communication good_skills experience years knowledge strong a_bachelor's a_master's a_bachelor an_experience",
      ),
    ],
  },
  { phrase: '(helped|helps|helping) to (my|our)', help: 'leave `to` out' },
  { phrase: '(helped|helps|helping) to (me|us|you|him|her|them)', help: 'leave `to` out' },
  {
    phrase: 'to not',
    replacements: ['not to'],
    previous: [
      ...words('help helps helped helping'),
      ...inOrder(
        words('help helps helped helping'),
        words('{word} {word}_{word} {word}_{word}_{word} {word}_{word}_{word}_{word}'),
      ),
    ],
    next: words('{word}'),
    nextNot: words('a only'),
  },
  {
    phrase: '(explain|explained|explains|explaining) (me|us|him|them)',
    help: 'write `to` before the person',
    next: words('the how why what that about it everything this a my where when more in some'),
  },
  {
    phrase: '(explain|explained|explains|explaining) you',
    replacements: ['explain to you'],
    next: words('the how why what everything'),
  },
  {
    phrase: '(suggest|suggested|suggests|propose|proposed|proposes) (me|us|him)',
    help: 'write `to` before the person, or `that` and a clause',
    next: words('to that a an the some this how what'),
  },
  {
    phrase:
      '(recommended|recommends|recommend) (me|us|him|her) to (apply|study|do|read|join|take|continue|try|write|attend|visit|choose|use|learn|participate|pursue|start|improve|become|go)',
    help: 'write `that` and a clause: `recommended that I apply`',
  },
  {
    phrase: '(mentioned|announced|described|demonstrated|introduced|said) me (that|how|the|about)',
    help: 'write `to` before the person',
  },
  {
    phrase: '(give|gives|gave|giving|given) (a|the)? (possibility|opportunity|chance) (for|to) me to',
    help: 'write the person first: `gave me the chance to`',
  },
  {
    phrase: 'possibility to',
    replacements: ['opportunity to'],
    previous: words('the a had have has gives gave give great unique'),
    next: words(
      'learn study work join participate improve develop get become meet see discuss expand grow test show present deepen travel teach lead gain obtain apply do visit attend take use be have make continue explore speak contribute share communicate collaborate',
    ),
  },
]
