import type { PhraseExample } from '../examples.ts'

/** Examples for the phrases of the same part. */
export const woodToYourExamples: readonly PhraseExample[] = [
  ['wood', 'It ⟦wood⟧ appreciate in price.', 'I like wood.'],
  ['worn', 'I must ⟦worn⟧ you.', 'It was worn by you.'],
  ['write', 'It is the ⟦write⟧ time.', 'I write one letter a day.'],
  ['writes', 'I teach human ⟦writes⟧ law.', 'She writes law.'],
  ['yoke', 'I beat the egg ⟦yoke⟧.', 'I felt the yoke.'],
  ["you're", 'I write about ⟦you’re⟧ work.', 'I like what you’re in, and the post you’re in now.'],
  ['your', 'I hope ⟦your⟧ able to meet me.', 'I hope your in-house team is well.'],
  ['your', 'I know ⟦your⟧ a busy team.', 'I know your A level course.'],
]
