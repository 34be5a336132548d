import { describe, expect, it } from 'vitest'
import { defineConfig, defineHouseRule } from '../../src/config/index.ts'

describe('a house rule', () => {
  it('becomes a phrase rule of the category house', () => {
    const rule = defineHouseRule({
      id: 'no-synergy',
      severity: 'error',
      message: '`{phrase}` is a word of consultants',
      help: 'say who does what',
      phrases: ['synergy', { phrase: '(make|take) use of', replacements: ['use'] }],
    })
    expect(rule).toMatchObject({
      id: 'no-synergy',
      category: 'house',
      severity: 'error',
      messages: { phrase: { message: '`{phrase}` is a word of consultants', help: 'say who does what' } },
      phraseTable: {
        phrases: [{ phrase: 'synergy' }, { phrase: '(make|take) use of', replacements: ['use'] }],
      },
    })
    expect(rule.invalid.map(({ letter }) => letter)).toEqual(['⟦synergy⟧', '⟦make use of⟧'])
  })

  it('is a warning with a message, where nothing is said', () => {
    expect(defineHouseRule({ id: 'house', phrases: ['x'] })).toMatchObject({
      severity: 'warning',
      messages: { phrase: { message: '`{phrase}` is ruled out by the configuration' } },
    })
  })

  it('is refused when a phrase does not close its group', () => {
    expect(() => defineHouseRule({ id: 'house', phrases: ['(a|b'] })).toThrow(SyntaxError)
  })
})

describe('defineConfig', () => {
  it('gives back what it is given', () => {
    const configuration = { profile: 'email' } as const
    expect(defineConfig(configuration)).toBe(configuration)
    // @ts-expect-error: the type knows the keys
    defineConfig({ profle: 'email' })
    // @ts-expect-error: the type knows the severities
    defineConfig({ rules: { 'stock-phrase': 'fatal' } })
  })
})
