import { describe, expect, it } from 'vitest'
import { definePhraseRule, type Phrase } from '../../src/rule/index.ts'
import { slice } from '../../src/source/index.ts'
import { lintExample } from '../support/lint-example.ts'

const citation = [{ title: 'A guide to letters' }]

async function findPhrases(
  phrase: Phrase,
  letter: string,
  settings: {
    inNames?: boolean
    inAbbreviations?: boolean
    level?: string
    format?: 'markdown'
  } = {},
): Promise<string[]> {
  const rule = definePhraseRule({
    id: 'invented',
    category: 'wording',
    summary: 'an invented phrase',
    rationale: 'for these tests',
    citation,
    limits: 'all',
    severity: 'warning',
    options: {
      level: { type: 'choice', choices: ['formal', 'neutral'], default: 'formal', description: 'how formal' },
    },
    messages: { phrase: { message: '`{phrase}` was found' } },
    invalid: ['kids'],
    valid: ['children'],
    phrases: [phrase],
    inNames: settings.inNames ?? true,
    inAbbreviations: settings.inAbbreviations ?? true,
  })
  const options = settings.level ? { level: settings.level } : {}
  const example = { letter, options, ...(settings.format ? { format: settings.format } : {}) }
  const { source, diagnostics } = await lintExample(rule, example)
  return diagnostics.map(({ span }) => slice(source, span))
}

describe('a guard of several words', () => {
  const phrase = { phrase: 'talking about', previous: ['{start}', 'furthermore ,'] }

  it('asks for all of them, in order', async () => {
    expect(await findPhrases(phrase, 'Furthermore, talking about art, I paint.')).toEqual(['talking about'])
    expect(await findPhrases(phrase, 'We sat there, talking about art.')).toEqual([])
    expect(await findPhrases(phrase, 'Talking about art, I paint.')).toEqual(['Talking about'])
  })

  it('reads on behind the phrase in the order of the text', async () => {
    const guarded = { phrase: 'a good time', nextNot: ['to apply'] }
    expect(await findPhrases(guarded, 'It is a good time to apply.')).toEqual([])
    expect(await findPhrases(guarded, 'It is a good time to sleep.')).toEqual(['a good time'])
  })

  it('does not reach into the sentence before', async () => {
    const guarded = { phrase: 'we paint', previous: ['you know'] }
    expect(await findPhrases(guarded, 'It is as you know. We paint.')).toEqual([])
  })
})

describe('a rule that does not look in names', () => {
  it('passes over capitals inside a sentence, not at its start', async () => {
    const phrase = { phrase: 'kids' }
    expect(await findPhrases(phrase, 'I led the Kids Club.', { inNames: false })).toEqual([])
    expect(await findPhrases(phrase, 'I led the Kids Club.')).toEqual(['Kids'])
    expect(await findPhrases(phrase, 'Kids came too.', { inNames: false })).toEqual(['Kids'])
    expect(await findPhrases(phrase, 'I TAUGHT KIDS THERE.', { inNames: false })).toEqual(['KIDS'])
  })
})

describe('a phrase for some values of an option', () => {
  it('is looked for with these only', async () => {
    const phrase = { phrase: 'kids', when: { level: 'formal' } }
    expect(await findPhrases(phrase, 'I taught kids.')).toEqual(['kids'])
    expect(await findPhrases(phrase, 'I taught kids.', { level: 'neutral' })).toEqual([])
  })
})

it('passes over block quotations', async () => {
  const letter = '> I taught kids.\n\nI taught kids.'
  expect(await findPhrases({ phrase: 'kids' }, letter, { format: 'markdown' })).toEqual(['kids'])
})

describe('a rule that does not look in abbreviations', () => {
  it('passes over capitals only, unless the words beside have them too', async () => {
    const phrase = { phrase: "it's", next: ['goals'] }
    const find = (letter: string) => findPhrases(phrase, letter, { inAbbreviations: false })
    expect(await find('I know IT’s goals.')).toEqual([])
    expect(await find('I know it’s goals.')).toEqual(['it’s'])
    expect(await find('I KNOW IT’S GOALS.')).toEqual(['IT’S'])
    expect(await findPhrases(phrase, 'I know IT’s goals.')).toEqual(['IT’s'])
  })
})

describe('the guard `unless`', () => {
  const bee: Phrase = { phrase: 'bee', previous: ['{auxiliary}'], unless: ['hive', 'honey'] }

  it('lets a phrase pass in a letter that has one of its words anywhere, in any case', async () => {
    expect(await findPhrases(bee, 'I have bee in Leeds.')).toEqual(['bee'])
    expect(await findPhrases(bee, 'I have bee in Leeds.\n\nHoney is my trade.')).toEqual([])
  })
})

describe('a class of words', () => {
  it.each([
    ['{determiner}', 'the', 'and'],
    ['{preposition}', 'with', 'and'],
    ['{pronoun}', 'they', 'them'],
    ['{auxiliary}', 'has', 'can'],
    ['{modal}', 'could', 'has'],
  ])('%s has `%s` and not `%s`', async (name, of, other) => {
    const phrase: Phrase = { phrase: 'wug', previous: [name] }
    expect(await findPhrases(phrase, `Now ${of} wug.`)).toEqual(['wug'])
    expect(await findPhrases(phrase, `Now ${other} wug.`)).toEqual([])
  })
})
