import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const blameExamples: readonly PhraseExample[] = [
  ['stressed out', 'I was ⟦stressed out⟧.', null],
  [
    '(total|complete|absolute) (shambles|mess|joke|nightmare|disaster)',
    'It was a ⟦total shambles⟧.',
    'The total waste was two tons.',
  ],
  ['(is|was|were) a (mess|joke|shambles)', 'The office ⟦was a mess⟧.', 'The officers ate at a mess hall.'],
  [
    '(pretty|really|absolutely|total|utter|utterly) rubbish',
    'It was ⟦really rubbish⟧.',
    'I led rubbish collection.',
  ],
  ['(feel|felt|was|were|been|got|get) ripped off', 'I ⟦felt ripped off⟧.', 'The wind ripped off the roof.'],
  ['(have|has|be) (been toast|toast)', 'We would ⟦have been toast⟧ then.', 'I make toast for guests.'],
  [
    "(really|so|absolutely|totally|am|i'm|was) (chuffed|gutted|knackered|gobsmacked)",
    'I ⟦was gutted⟧.',
    'The chapel was gutted by fire.',
  ],
  ["(is|was|it's|totally|absolutely) (crazy|bonkers)", 'The year ⟦was crazy⟧.', 'I laid crazy paving.'],
  ['(really|very|so|pretty) neat', 'It is a ⟦really neat⟧ tool.', 'My notes are neat.'],
  [
    '(nifty|snazzy|funky|wacky|goofy|yummy|yucky|icky|iffy|posh|cushy|gutsy|sassy)',
    'It is a ⟦nifty⟧ tool.',
    null,
  ],
  ['sexy', 'It is a ⟦sexy⟧ topic.', 'I study the sexy son hypothesis.'],
  ['cute', 'It was a ⟦cute⟧ idea.', 'The angle is acute.'],
  ['comfy', 'It was ⟦comfy⟧.', null],
  [
    '(dumb|stupid) (mistake|mistakes|idea|ideas|question|questions|thing|things|rule|rules)',
    'It was a ⟦stupid mistake⟧.',
    'I fixed the dumb terminal.',
  ],
  ['easy as pie', 'It was ⟦easy as pie⟧.', null],
  ['(is|was|be) a (doddle|cinch)', 'It ⟦was a doddle⟧.', null],
  ['(slam dunk|slam-dunk)', 'It was a ⟦slam dunk⟧.', null],
  ['so-so', 'It was ⟦so-so⟧.', null],
  ['spot-on', 'It was ⟦spot-on⟧.', 'There is a spot on the leaf.'],
  [
    '(wicked|bloody|hella) (good|hard|fast|smart|cool|awful)',
    'It was ⟦wicked good⟧.',
    'The wicked queen sang.',
  ],
]
