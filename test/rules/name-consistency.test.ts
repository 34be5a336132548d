import { expect, test } from 'vitest'
import rule from '../../rules/recipient/name-consistency.ts'
import { lintExample } from '../support/lint-example.ts'

async function lint(letter: string) {
  return (await lintExample(rule, { letter })).diagnostics
}

test('the fix writes every place of the wrong spelling, and the label shows the other', async () => {
  const letter =
    'Dear Dr. Kincaid,\n\nYou, Dr. Kincaid, know bees. I read of Dr. Kinkaid. Then Dr. Kinkaid left.\n\nYours,\nAnn'
  const [found, ...more] = await lint(letter)
  expect(more).toEqual([])
  const [fix] = found?.fixes ?? []
  expect(fix?.applicability).toBe('unsafe')
  expect(fix?.edits.map(({ span, newText }) => [letter.slice(span.start, span.end), newText])).toEqual([
    ['Kinkaid', 'Kincaid'],
    ['Kinkaid', 'Kincaid'],
  ])
  expect(found?.labels.map(({ span }) => letter.slice(span.start, span.end))).toEqual(['Kincaid'])
})

test('names that many people have are reported as less than certain', async () => {
  const [found] = await lint('I met Prof. Weber in May. Later Professor Webber left.')
  expect(found?.severity).toBe('warning')
  const [rare] = await lint('I met Prof. Okonkwo in May. Later Professor Okonkow left.')
  expect(rare?.severity).toBe('error')
})

test('the word to vouch for is the one that is reported', async () => {
  const [found] = await lint('I admire Skoltech. At Skolteck I would study.')
  expect(found?.acceptableWord).toBe('Skolteck')
})

test('a letter of names alone takes a moment', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const names = Array.from(
    { length: 4000 },
    (_, i) =>
      `Kin${letters[i % 26]}${letters[Math.floor(i / 26) % 26]}${letters[Math.floor(i / 676) % 26]}dorf`,
  )
  const start = performance.now()
  await lint(`I know ${names.join('. I know ')}.`)
  expect(performance.now() - start).toBeLessThan(5000)
})
