import { words } from './words.ts'

const verbs = words(
  'train trained training retrain retrained retraining build built building rebuild rebuilt learn learned learnt learning write wrote written writing rewrite rewrote develop developed developing create created creating design designed designing implement implemented implementing code coded coding teach taught study studied studying',
)

/** What one does from scratch, with up to five words after it. */
export const learning: readonly string[] = [0, 1, 2, 3, 4, 5].flatMap((count) =>
  verbs.map((verb) => verb + ' {word}'.repeat(count)),
)
