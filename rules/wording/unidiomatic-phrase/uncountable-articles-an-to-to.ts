import type { Phrase } from '../../../src/rule/index.ts'
import { pause, words } from './words.ts'

/** An article, or `one` and `another`, before what cannot be counted. */
export const uncountableArticlesAnToTo: readonly Phrase[] = [
  {
    phrase:
      '(an|another|one|every|each) (new|modern|special|expensive|important|medical|electronic)? equipment',
    help: 'say, for instance, `equipment` or `a piece of equipment`',
    next: words('. ; ! ? ) {end} that which for in called'),
    nextNot: ['for hire'],
  },
  {
    phrase: '(an|another|one|every|each) software',
    help: 'say, for instance, `a program`',
    next: words('. ; ! ? ) {end} that which for called written'),
  },
  {
    phrase: '(an|another|one|every|a) feedback',
    help: 'say, for instance, `feedback`',
    next: words('. ; ! ? ) {end} from on about'),
    unless: words('loop loops amplifier circuit climate control controller regulation gene system systems'),
  },
  {
    phrase:
      '(an|another|one|every|a good|a strong|a clear|a new|a direct|a great|a scientific|a convincing) (empirical|important)? evidence',
    help: 'say, for instance, `evidence` or `a piece of evidence`',
    next: words('. ; ! ? ) {end} of that for'),
    nextNot: ['of {word} form', 'for policy'],
    unless: ['philosophy'],
  },
  {
    phrase:
      '(find|found|get|got|look for|looking for|search|searching for|have|had|start|started|change|leave|left|finding|getting) a work',
    help: 'say, for instance, `a job` or `work`',
    next: words('. ; ! ? ) {end} in at as there abroad'),
  },
  {
    phrase: '(from|since|in|at|during) the (early)? (childhood|early age)',
    help: 'say, for instance, `from childhood`',
    next: [...pause, ...words('i and my')],
  },
  {
    phrase: '(go|went|going|return|returned|travel|travelled|traveled) to (the)? (abroad|downtown|home)',
    help: 'say, for instance, `went abroad`',
    next: [...pause, ...words('to in i')],
    nextNot: ['in {name}'],
    unless: words('care nursing hospice team teams'),
  },
  {
    phrase:
      '(good|strong|great|perfect|bad|fluent|decent|very good|high) (english|german|french|spanish|italian|russian|chinese|japanese)',
    help: 'say, for instance, `good English`',
    previous: ['a'],
    next: words('. ; ! ? ) {end} because skills'),
  },
  {
    phrase: '(good|great|strong|excellent) (sense|command|background|ability|reputation) (of|in|to|for|with)',
    help: 'an article is missing: say, for instance, `a good sense of`',
    previous: words('i_have and_have i_also_have who_has'),
  },
  {
    phrase:
      '(in|of|for|by|with) the (machine learning|deep learning|data science|computer science|artificial intelligence|information technology|mathematics|physics|economics|psychology|linguistics)',
    help: 'delete `the`',
    previous: words(
      'interested interest passion specialise specialize specialised specialized specializing specialising expert fascinated degree bachelor background passionate',
    ),
    next: [...pause, ...words('and since because at')],
    nextNot: ['and {word} department'],
  },
  { phrase: '(in|at) (the)? abroad', help: 'say, for instance, `abroad`' },
  {
    phrase: '(make|made|making|makes) (a|an) progress',
    help: 'say, for instance, `make progress`',
    nextNot: words('bar report note chart tracker update review'),
  },
  {
    phrase:
      '(my|your|our|his|their|her) (the|a|an|this) (biggest|best|first|main|most|own|great|dream|future|new|last|good)',
    help: 'say, for instance, `my biggest`',
    previousNot: words('of that was is it be'),
    nextNot: ['of'],
  },
  {
    phrase:
      '(responsible|hard-working|hardworking|good|creative|friendly|ambitious|motivated|reliable|punctual|open-minded|sociable|active|curious|organised|organized|calm|positive|honest|patient|quick|fast) (person|student|worker|learner|listener|girl|boy|man|woman|candidate|employee|teacher|engineer|nurse|team player)',
    help: 'an article is missing: say, for instance, `a responsible person`',
    previous: words("i_am i'm i_am_very i_am_also i_was"),
    next: [...pause, ...words('and with who in of at because')],
  },
  {
    phrase:
      'so (big|great|good|large|interesting|important|wonderful) (company|companies|people|opportunity|project|team|university)',
    help: 'say, for instance, `such a great company`',
    previous: words('in at with of for to like join have has from by meet'),
  },
  {
    phrase:
      '(such|so) (a|the) (big|great|good|large|interesting) (companies|universities|people|opportunities|projects|teams|things|conditions)',
    help: 'say, for instance, `such great companies`',
  },
  {
    phrase:
      'the (machine learning|deep learning|artificial intelligence|data science|computer science|information technology) (fascinates|fascinated|attracts|attracted|interests|became|is my|is a|is one|is very)',
    help: 'delete `the`',
    at: 'sentence-start',
    nextNot: ['by'],
  },
  {
    phrase: 'the (my|your|our|his|their)',
    help: 'say, for instance, `my`',
    previousNot: ['of the', 'to the'],
    next: ['{word}'],
    nextNot: ['first never'],
  },
  { phrase: '(to|from) the abroad', help: 'say, for instance, `abroad` or `from abroad`' },
]
