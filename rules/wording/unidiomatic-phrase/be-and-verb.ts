import type { Phrase } from '../../../src/rule/index.ts'
import { words } from './words.ts'

/** `am` and a verb that stands alone, such as `I am agree`. */
export const beAndVerb: readonly Phrase[] = [
  { phrase: 'am (not|fully|totally|completely|absolutely)? agree', help: 'leave `am` out: `I agree`' },
  { phrase: "i'm (not|fully|totally|completely)? agree", help: 'write `I agree`' },
  { phrase: 'are agree', replacements: ['agree'], next: words('with that on') },
  {
    phrase:
      'i am (work|want|think|hope|know|need|believe|speak|understand|write|learn|apply|study|participate|enjoy|continue|wish|plan|prefer|suppose|feel)',
    help: 'leave `am` out, or write the form in `-ing`',
    previousNot: words('who what where how as than whoever whatever person'),
    next: words('{word}'),
    nextNot: words('shy obsessed ready'),
  },
  {
    phrase:
      "i'm (work|want|think|hope|know|need|believe|speak|understand|write|learn|apply|study|participate|enjoy|continue|wish|plan|prefer|suppose|feel)",
    help: 'leave `’m` out, or write the form in `-ing`',
    previousNot: words('who what where how'),
    next: words('{word}'),
    nextNot: words('shy obsessed ready'),
  },
  {
    phrase: 'am not (work|want|think|know|need|speak|understand|write|apply|study|believe|have)',
    help: 'write `I do not`',
    previous: words('i'),
    next: words('{word}'),
    nextNot: words('shy'),
  },
  { phrase: 'i am born', replacements: ['I was born'], next: words('in on at and') },
  {
    phrase: 'i am (studied|participated|received|obtained|attended|gained|earned|worked)',
    help: 'write the verb alone: `I studied`',
    previousNot: words('who what where'),
    nextNot: words('by up for'),
  },
  {
    phrase: 'i am (interesting|exciting)',
    help: 'write `interested` or `excited`',
    next: words('in on to by about for at'),
  },
  {
    phrase: "(i'm|i was|we are) (interesting|exciting)",
    help: 'write `interested` or `excited`',
    next: words('in on by about'),
  },
  {
    phrase:
      'am (very|really|also|particularly|highly|especially|so|always|greatly|extremely|truly) (interesting|exciting)',
    help: 'write `interested` or `excited`',
    next: words('in on by about to_work to_learn to_study to_join to_hear to_see to_apply'),
  },
  {
    phrase: '(always|been) interesting (in|on|by|about)',
    help: 'write `interested in`',
    previous: words('have had has always i was'),
  },
  {
    phrase:
      'i am (very|really|so)? (boring|confusing|surprising|fascinating|disappointing|frustrating|satisfying|tiring|exhausting|pleasing)',
    help: 'write the form in `-ed`',
    next: words('by about with in of at'),
  },
  {
    phrase: 'it is (very|really|also|so|quite)? interested',
    help: 'write `interesting`',
    previousNot: words('says said if whether that company'),
    next: words('that_i that_the that_it for_me'),
  },
  {
    phrase:
      'interested (topic|field|job|project|course|work|task|lecture|idea|problem|area|subject|experience|position|research|programme|program)',
    replacements: ['interesting'],
    help: 'write `interesting`',
    previous: words('very an most more really such many'),
  },
  {
    phrase: 'excited (opportunity|project|job|challenge|field|experience|work|research)',
    help: 'write `exciting`',
    previous: words('very an most more really such'),
  },
  {
    phrase:
      'i was (study|participate|graduate|learn|write|apply|decide|receive|teach|become|develop|go|get|take|win)',
    help: 'write the past form alone',
    previousNot: words('where what who how when all everything'),
    next: words('{word}'),
  },
  {
    phrase:
      'i will be (work|study|participate|apply|graduate|join|learn|improve|go|attend|contribute|become|get|develop)',
    help: 'leave `be` out, or write the form in `-ing`',
    previousNot: words('what where who'),
  },
  { phrase: '(is|are) depend (on|of|from|by)', help: 'write `depends on`' },
  { phrase: '(is|are|was) consist (of|from|in)', help: 'write `consists of`' },
  { phrase: '(is|was|are) belong to', help: 'write `belongs to`', previousNot: words('all') },
  { phrase: '(was|were|is|are) (happen|happened) (in|on|when|at|to)', help: 'write `happened`' },
  {
    phrase:
      '(did|does|do) not (had|has|went|knew|saw|took|made|got|came|became|wrote|gave|wanted|worked|studied|was|were|understood|spoke|forgot)',
    help: 'write the bare verb after `not`',
  },
  {
    phrase:
      "(didn't|doesn't|don't) (had|has|went|knew|saw|took|made|got|came|became|wrote|gave|wanted|worked|studied|was|were|understood|spoke|forgot)",
    help: 'write the bare verb after it',
  },
  {
    phrase:
      "(have|has|had|having|i've) (went|wrote|did|took|began|chose|spoke|gave|knew|grew|drew|became|forgot|drove)",
    help: 'write the participle: `have written`',
    previous: words('i we they he she who which that also'),
    previousNot: words('all_i all_we all_they all_he all_she'),
    next: words('{determiner} in to at for with my two three many several from on part'),
  },
  {
    phrase:
      'i have (participate|obtain|receive|develop|improve|learn|gain|achieve|publish|attend|apply|decide|create|enjoy|acquire)',
    help: 'write the participle: `have participated`',
    previousNot: words('all everything what'),
  },
  {
    phrase:
      '(can|could|will|would|should|must|may|might) (worked|studied|participated|helped|developed|improved|became|gained|applied|got|went|made|took|did|learned)',
    help: 'write the bare verb',
    previous: words('i'),
    previousNot: words('all_i everything_i what_i best_i as_i whatever_i which_i that_i'),
  },
  {
    phrase:
      '(i|we|they) will (working|studying|going|participating|joining|applying|having|being|learning|doing)',
    help: 'write the bare verb, or `will be` before it',
  },
  {
    phrase: 'if i will (be|get|have|pass|become|join)',
    help: 'write the present after `if`',
    previousNot: words(
      'wonder wondering wondered know knowing see ask asked unsure sure tell doubt question certain decide me determine',
    ),
  },
  {
    phrase: 'if i would (be|have|get)',
    help: 'write the past after `if`: `if I were`',
    previousNot: words(
      'wonder wondering wondered know knew knowing see ask asked unsure sure tell doubt question certain decide me determine as even',
    ),
    next: words(
      'accepted admitted selected chosen given invited hired able the_chance an_opportunity the_opportunity a_chance',
    ),
  },
  {
    phrase: '(after|before|until|as soon as|once) i will',
    help: 'write the present after it',
    next: words('finish graduate complete get be have come receive start become pass return arrive'),
  },
]
