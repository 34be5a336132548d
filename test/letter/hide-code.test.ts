import { expect, it } from 'vitest'
import { OPAQUE, parseLetter } from '../../src/letter/index.ts'
import { createSource } from '../../src/source/index.ts'

it.each([
  ['I set `MAX_RETRIES` in CI.', 'I set ············· in CI.'],
  ['Use `a b` or `c`.', 'Use ····· or ···.'],
  ["The `new' and the `old' call.", "The `new' and the `old' call."],
  ["The ``page'' is new.", "The ``page'' is new."],
  ['A lone ` here.', 'A lone ` here.'],
  ['One `goes\non` here.', 'One `goes\non` here.'],
])('plain text: %j', async (text, prose) => {
  const letter = await parseLetter(createSource(text, { path: 'letter.txt' }))
  expect(letter.prose.replaceAll(OPAQUE, '·')).toBe(prose)
})
