import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const beAndVerbExamples: readonly PhraseExample[] = [
  ['am (not|fully|totally|completely|absolutely)? agree', 'I ⟦am agree⟧ with it.', 'I am not agreeable.'],
  ["i'm (not|fully|totally|completely)? agree", '⟦I’m agree⟧ with it.', 'I’m agreeable.'],
  ['are agree', 'We ⟦are agree⟧ with it.', 'All they did, and all they are, agree.'],
  [
    'i am (work|want|think|hope|know|need|believe|speak|understand|write|learn|apply|study|participate|enjoy|continue|wish|plan|prefer|suppose|feel)',
    '⟦I am work⟧ in Leeds.',
    'I am work shy, and I know who I am think they.',
  ],
  [
    "i'm (work|want|think|hope|know|need|believe|speak|understand|write|learn|apply|study|participate|enjoy|continue|wish|plan|prefer|suppose|feel)",
    '⟦I’m work⟧ in Leeds.',
    'I’m work shy.',
  ],
  [
    'am not (work|want|think|know|need|speak|understand|write|apply|study|believe|have)',
    'I ⟦am not know⟧ it yet.',
    'I am not work shy.',
  ],
  ['i am born', '⟦I am born⟧ in Leeds.', 'I am born-again.'],
  [
    'i am (studied|participated|received|obtained|attended|gained|earned|worked)',
    '⟦I am studied⟧ in Leeds.',
    'I am studied by many.',
  ],
  ['i am (interesting|exciting)', '⟦I am interesting⟧ in maps.', 'I am interesting company.'],
  ["(i'm|i was|we are) (interesting|exciting)", '⟦I’m interesting⟧ in maps.', 'I was interesting to them.'],
  [
    'am (very|really|also|particularly|highly|especially|so|always|greatly|extremely|truly) (interesting|exciting)',
    'I ⟦am very interesting⟧ in maps.',
    'I am very interesting company.',
  ],
  [
    '(always|been) interesting (in|on|by|about)',
    'I have ⟦always interesting in⟧ maps.',
    'It has always been interesting. In May I left.',
  ],
  [
    'i am (very|really|so)? (boring|confusing|surprising|fascinating|disappointing|frustrating|satisfying|tiring|exhausting|pleasing)',
    '⟦I am fascinating⟧ by maps.',
    'I am pleasing nobody, and I am boring.',
  ],
  [
    'it is (very|really|also|so|quite)? interested',
    '⟦It is interested⟧ that it works.',
    'My firm says it is interested in you.',
  ],
  [
    'interested (topic|field|job|project|course|work|task|lecture|idea|problem|area|subject|experience|position|research|programme|program)',
    'It is a very ⟦interested topic⟧.',
    'An interested party came.',
  ],
  [
    'excited (opportunity|project|job|challenge|field|experience|work|research)',
    'It is an ⟦excited project⟧.',
    'I met an excited crowd.',
  ],
  [
    'i was (study|participate|graduate|learn|write|apply|decide|receive|teach|become|develop|go|get|take|win)',
    '⟦I was study⟧ in Leeds.',
    'I saw where I was go by.',
  ],
  [
    'i will be (work|study|participate|apply|graduate|join|learn|improve|go|attend|contribute|become|get|develop)',
    '⟦I will be work⟧ in Leeds.',
    'I will be working in Leeds.',
  ],
  ['(is|are) depend (on|of|from|by)', 'It ⟦is depend on⟧ the sea.', 'It depends on the sea.'],
  ['(is|are|was) consist (of|from|in)', 'It ⟦is consist of⟧ two parts.', 'It consists of two parts.'],
  ['(is|was|are) belong to', 'It ⟦is belong to⟧ me.', 'It belongs to me.'],
  [
    '(was|were|is|are) (happen|happened) (in|on|when|at|to)',
    'It ⟦was happened in⟧ May.',
    'It happened in May.',
  ],
  [
    '(did|does|do) not (had|has|went|knew|saw|took|made|got|came|became|wrote|gave|wanted|worked|studied|was|were|understood|spoke|forgot)',
    'I ⟦did not knew⟧ it.',
    'I did not know it.',
  ],
  [
    "(didn't|doesn't|don't) (had|has|went|knew|saw|took|made|got|came|became|wrote|gave|wanted|worked|studied|was|were|understood|spoke|forgot)",
    'I ⟦didn’t knew⟧ it.',
    'I didn’t know it.',
  ],
  [
    "(have|has|had|having|i've) (went|wrote|did|took|began|chose|spoke|gave|knew|grew|drew|became|forgot|drove)",
    'I ⟦have wrote⟧ two books.',
    'All we have took time.',
  ],
  [
    'i have (participate|obtain|receive|develop|improve|learn|gain|achieve|publish|attend|apply|decide|create|enjoy|acquire)',
    '⟦I have participate⟧ in it.',
    'I have become a nurse.',
  ],
  [
    '(can|could|will|would|should|must|may|might) (worked|studied|participated|helped|developed|improved|became|gained|applied|got|went|made|took|did|learned)',
    'I ⟦can worked⟧ at night.',
    'All I can did not help.',
  ],
  [
    '(i|we|they) will (working|studying|going|participating|joining|applying|having|being|learning|doing)',
    '⟦I will working⟧ at night.',
    'At will, working is fun.',
  ],
  [
    'if i will (be|get|have|pass|become|join)',
    'I would be glad ⟦if I will be⟧ admitted.',
    'I wonder if I will be admitted.',
  ],
  [
    'if i would (be|have|get)',
    'I would be glad ⟦if I would be⟧ admitted.',
    'I wonder if I would be admitted.',
  ],
  [
    '(after|before|until|as soon as|once) i will',
    'I will write ⟦after I will⟧ finish.',
    'I will write once. I will sleep.',
  ],
]
