import { describe, expect, it } from 'vitest'
import rule from '../../rules/structure/length-limit.ts'
import { parseLetter } from '../../src/letter/index.ts'
import type { Example } from '../../src/rule/index.ts'
import { createSource } from '../../src/source/index.ts'
import { lintExample } from '../support/lint-example.ts'

/** So many words of body between a salutation and a close of six words in all. */
function writeLetter(words: number): string {
  return `Dear Ms Lee,\n\n${'bread '.repeat(words).trim()}\n\nSincerely,\nAnna Poe\n`
}

async function lint(letter: string, rest: Omit<Example, 'letter'> = {}) {
  const { diagnostics } = await lintExample(rule, { letter, ...rest })
  return diagnostics.map(({ severity, message }) => `${severity}: ${message}`)
}

describe('length-limit', () => {
  it('advises, and minds only what is a good deal longer', async () => {
    expect(await lint(writeLetter(410))).toEqual([])
    expect(await lint(writeLetter(500))).toEqual([])
    expect(await lint(writeLetter(612))).toEqual([
      'info: 612 words are more than the 400 advised for a cover letter',
    ])
    expect(await lint(writeLetter(417), { profile: 'motivation' })).toEqual([])
    expect(await lint(writeLetter(612), { profile: 'reference' })).toEqual([])
  })

  it('counts the characters of a form', async () => {
    const answers = 'a'.repeat(3998)
    expect(await lint(answers, { options: { preset: 'ucas-2026' } })).toEqual([])
    expect(await lint(`${answers} and`, { options: { preset: 'ucas-2026' } })).toEqual([
      'error: 4002 characters are 2 more than the limit of 4000',
    ])
    expect(await lint('a'.repeat(4150), { options: { preset: 'ucas-2026' } })).toEqual([
      'error: 4150 characters are 150 more than the limit of 4000',
    ])
  })

  it('lets the letter overrule the configuration, and this the programme', async () => {
    const options = { preset: 'common-app', maxWords: 600 }
    expect(await lint('bread '.repeat(610), { options })).toHaveLength(1)
    expect(await lint('bread '.repeat(610), { options, facts: { maxWords: 700 } })).toEqual([])
    expect(await lint('bread '.repeat(80), { options: { minWords: 100 } })).toEqual([
      'error: 80 words are 20 fewer than the 100 asked for',
    ])
  })

  it('is no surer of pages than it can be', async () => {
    const options = { preset: 'fulbright-us' }
    expect(await lint('bread '.repeat(520), { options })).toEqual([])
    expect(await lint('bread '.repeat(700), { options })).toEqual([
      'warning: an estimated 1.4 pages are more than the limit of 1',
    ])
    expect(await lint(writeLetter(700), { options: { preset: 'daad-motivation' } })).toEqual([])
  })

  it('counts nothing twice where a postscript follows the name', async () => {
    const letter = 'Dear Ms Lee,\n\nI bake.\n\nSincerely,\nAnna Poe\n\nP.S. I sing.\n'
    expect(await lint(letter, { options: { count: 'body', maxWords: 5 } })).toEqual([])
    expect(await lint(letter, { options: { count: 'body', maxWords: 4 } })).toHaveLength(1)
    expect(await lint(letter, { options: { maxWords: 11 } })).toEqual([])
    expect(await lint(letter, { options: { maxWords: 10 } })).toHaveLength(1)
  })

  it.each(['many', '0', '3.5', '-1', '[1]'])('does not take `max-words: %s` for a limit', async (value) => {
    const source = createSource(`---\nmax-words: ${value}\n---\n\nI bake.\n`, { path: 'letter.md' })
    const { facts, frontMatterProblems } = await parseLetter(source)
    expect(facts.maxWords).toBeUndefined()
    expect(frontMatterProblems.map(({ message }) => message)).toEqual([
      '`max-words` in the front matter is not a number above 0',
    ])
  })

  it('has nothing to say of nothing', async () => {
    for (const letter of ['', ' \n\n', '\ufeff']) {
      expect(await lint(letter, { options: { minWords: 5, maxLines: 1, maxCharacters: 1 } })).toEqual([])
    }
  })
})
