import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** A verb that takes the form in `-ing`, with another: `enjoy to`. */
export const verbsWithIng: readonly Phrase[] = [
  {
    phrase: '(enjoy|enjoys|enjoyed|enjoying) to',
    help: 'leave `to` out, and write the form in `-ing`',
    previousNot: words('be been was were is are'),
    nextNot: words('{determiner} all date some'),
  },
  {
    phrase: '(avoid|avoids|avoided|avoiding) to',
    help: 'leave `to` out, and write the form in `-ing`',
    previous: words('to try tried can will should would i we always could and'),
    nextNot: words('{determiner} some date all'),
  },
  {
    phrase: '(finish|finished) to (write|work|study|read|learn|prepare|do|build|develop)',
    help: 'leave `to` out, and write the form in `-ing`',
    previousNot: words('was were is are be been'),
  },
  {
    phrase: 'consider to',
    help: 'leave `to` out, and write the form in `-ing`',
    previous: words('i we also will would now should'),
    nextNot: words('be have what which whom how {determiner}'),
  },
  {
    phrase: 'considering to',
    help: 'leave `to` out, and write the form in `-ing`',
    nextNot: words('be have what which whom how {determiner}'),
  },
  {
    phrase:
      '(suggest|suggested|suggests|suggesting) to (do|use|make|apply|study|start|create|improve|add|build|develop|change|consider|try|take|go|replace|discuss|read|write|organise|organize|introduce|implement|meet)',
    help: 'leave `to` out, and write the form in `-ing`',
  },
  {
    phrase:
      '(recommend|recommended|recommends) to (do|use|apply|read|study|make|start|take|try|visit|see|add|improve|consider|write|go)',
    help: 'leave `to` out, and write the form in `-ing`',
    previousNot: words('am is are was were be been not strongly highly being as'),
  },
  {
    phrase: 'mind to',
    help: 'leave `to` out, and write the form in `-ing`',
    previous: words("would_you do_you don't not"),
    next: words('send tell give help come answer reply write explain go wait be'),
  },
  {
    phrase: 'imagine to (work|live|study|do|spend|become|go)',
    help: 'leave `to` out, and write the form in `-ing`',
  },
  {
    phrase: '(involves|involve|involving) to',
    help: 'leave `to` out, and write the form in `-ing`',
    nextNot: words('{determiner} some a'),
  },
  {
    phrase:
      '(includes|include) to (work|do|make|write|teach|help|develop|analyse|analyze|manage|create|prepare|design|build|organise|organize|support|provide|check)',
    help: 'leave `to` out, and write the form in `-ing`',
  },
  {
    phrase: '(feel|felt|feeling) like to',
    help: 'leave `to` out, and write the form in `-ing`',
    next: words('be do go work learn have study try'),
  },
  {
    phrase:
      'appreciate to (hear|receive|have|be|get|meet|discuss|work|know|learn|join|see|talk|study|participate)',
    help: 'leave `to` out, and write the form in `-ing`',
  },
  {
    phrase:
      '(practise|practised|practising|practiced|practicing) to (speak|write|read|play|solve|use|do|present)',
    help: 'leave `to` out, and write the form in `-ing`',
  },
  {
    phrase: '(postpone|risk|quit|resist) to (go|do|take|start|work|lose|be|make|study|write|give)',
    help: 'leave `to` out, and write the form in `-ing`',
    previous: words('to i we must will would not can'),
  },
  {
    phrase:
      'i used to (working|being|doing|studying|living|having|solving|speaking|writing|dealing|making|using|teaching|taking|meeting|getting)',
    help: 'say `I am used to …ing`, or `I used to` and the bare verb',
    previousNot: words('that which method tool'),
  },
  {
    phrase:
      "(am|i'm|got|get|getting|became|become) used to (be|do|have|live|speak|make|solve|communicate|handle|meet|see|learn|take|write|get|go|deal|use|teach|manage|spend|wake)",
    help: 'write the form in `-ing`',
    previousNot: words('it that this'),
  },
  {
    phrase: "(am|i'm|got|get|getting|became|become) used to (work|study|travel)",
    help: 'write the form in `-ing`',
    next: words('under in with on hard at independently as alone together long late for a'),
  },
  {
    phrase:
      'accustomed to (be|do|have|live|speak|make|solve|communicate|handle|meet|see|learn|take|write|get|go|deal|use|teach)',
    help: 'write the form in `-ing`',
    nextNot: words('of'),
  },
  {
    phrase:
      '(dedicated|committed|devoted) to (improve|provide|develop|learn|make|create|build|solve|achieve|teach|deliver|ensure|offer|understand|find|pursue|contribute|continue|advance|promote|explore|share|give|be)',
    help: 'write the form in `-ing`',
  },
  {
    phrase:
      '(contribute|contributes|contributed|contributing) to (develop|improve|build|create|solve|make|achieve|enhance|strengthen|expand|understand|reduce|raise|find|teach|educate|provide|implement|advance|become)',
    help: 'write the form in `-ing`',
  },
  {
    phrase: 'in addition to (be|learn|develop|improve|write|do|have|teach|provide|become|get|make)',
    help: 'write the form in `-ing`',
  },
  {
    phrase: 'without to',
    help: 'leave `to` out, and write the form in `-ing`',
    next: words('{word}'),
    nextNot: words('{determiner} save'),
  },
  {
    phrase: 'capable of (lead|manage|do|make|handle|adapt|take)',
    help: 'write the form in `-ing`',
    next: words('{word} . ,'),
  },
  {
    phrase: 'interested in work',
    replacements: ['interested in working'],
    next: words('with_you with_your for_your for_you at_your in_your in_a in_the_team'),
  },
  {
    phrase:
      'when it comes to (do|write|solve|make|learn|develop|be|teach|speak|get|build|create|understand|communicate|choose)',
    help: 'write the form in `-ing`',
  },
  {
    phrase:
      'with (a|the) view to (improve|become|develop|get|make|obtain|learn|do|be|pursue|find|apply|build|create|continue)',
    help: 'write the form in `-ing`',
    nextNot: words('. ,'),
  },
  {
    phrase: 'prior to (begin|join|apply|become|graduate|enter|be|have|move|come|get)',
    help: 'write the form in `-ing`',
    nextNot: words('of'),
  },
  {
    phrase:
      '(by|after|before|without) (improve|obtain|achieve|learn|develop|understand|solve|receive|become|enter|finish|complete|graduate|join|analyse|analyze|apply|create|participate)',
    help: 'write the form in `-ing`',
    next: words('{determiner}'),
  },
  {
    phrase:
      '(of|in) (become|improve|participate|obtain|achieve|learn|develop|understand|solve|pursue|teach|create|build|analyse|analyze|communicate|write|apply|contribute|join|attend|collaborate)',
    help: 'write the form in `-ing`',
    previous: words(
      'interested interest capable instead way goal idea experience experienced dream dreamed possibility opportunity ability aim purpose skills specialise specialised specialize specialized participate',
    ),
    next: words('{determiner} more about in to with from new {-s} . , {end}'),
  },
  {
    phrase:
      'for (improve|learn|develop|become|obtain|pursue|understand|participate|solve|achieve|communicate|analyse|analyze|contribute|teach|apply|continue|get|enter|make|create|consider|read|give|take|send|provide|accept)',
    help: 'write `to` in place of `for`, or the form in `-ing`',
    previousNot: words('stand call calls called'),
    next: words('my your the a an in to this more with as for new about better our it that me . , {end}'),
  },
]
