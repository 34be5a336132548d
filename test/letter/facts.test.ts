import { expect, it } from 'vitest'
import { parseLetter } from '../../src/letter/index.ts'
import { createSource } from '../../src/source/index.ts'

it('front matter wins over what was known, and its lists add to the known ones', async () => {
  const text = '---\nprofile: email\nwords: [frobnicate]\n---\n\nDear Ida,\n'
  const source = createSource(text, { path: 'letter.md' })
  const { facts } = await parseLetter(source, { profile: 'business', to: 'Ida', words: ['quux'] })
  expect(facts).toEqual({ profile: 'email', to: 'Ida', words: ['quux', 'frobnicate'] })
})
