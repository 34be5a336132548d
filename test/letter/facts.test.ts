import { expect, it } from 'vitest'
import { parseLetter } from '../../src/letter/index.ts'
import { createSource } from '../../src/source/index.ts'

it('front matter wins over what was known, and its lists add to the known ones', async () => {
  const text = '---\nprofile: email\nwords: [frobnicate]\n---\n\nDear Ida,\n'
  const source = createSource(text, { path: 'letter.md' })
  const { facts } = await parseLetter(source, { profile: 'business', to: 'Ida', words: ['quux'] })
  expect(facts).toEqual({ profile: 'email', to: 'Ida', words: ['quux', 'frobnicate'] })
})

it('front matter may be spelled as the British do', async () => {
  const text = '---\norganisation: Globex\nprogramme: Optics\n---\n\nDear Ida,\n'
  const { facts } = await parseLetter(createSource(text, { path: 'letter.md' }))
  expect(facts).toEqual({ organization: 'Globex', program: 'Optics' })
})

it('what is told counts for more than front matter, and the fields of the applicant add up', async () => {
  const text = '---\nto: Globex\napplicant:\n  name: Ida\n---\n\nDear Ida,\n'
  const source = createSource(text, { path: 'letter.md' })
  const known = { applicant: { employers: ['Hooli'] } }
  const { facts } = await parseLetter(source, known, { to: 'Initech' })
  expect(facts).toEqual({ to: 'Initech', applicant: { name: 'Ida', employers: ['Hooli'] } })
})
