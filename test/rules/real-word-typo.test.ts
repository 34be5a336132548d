import { describe, expect, it } from 'vitest'
import { slipExamples } from '../../rules/spelling/real-word-typo/examples.ts'
import { toPhrase } from '../../rules/spelling/real-word-typo/slip.ts'
import { slips } from '../../rules/spelling/real-word-typo/slips.ts'
import rule from '../../rules/spelling/real-word-typo.ts'
import type { Phrase } from '../../src/rule/index.ts'
import { describePhrases } from '../support/describe-phrases.ts'

describePhrases(rule, { written: slips, atLeast: 690 }, slipExamples)

/** What a slip's phrase says, as a plain object. */
function read(slip: string): Phrase {
  const { phrase, replacements, previous, previousNot, next, nextNot } = toPhrase(slip)
  return JSON.parse(JSON.stringify({ phrase, replacements, previous, previousNot, next, nextNot }))
}

describe('a slip in its context', () => {
  it('is a phrase with what stands beside it as guards', () => {
    expect(read('(hear|hearing) (back)? [form|fro>from] (you|my team)')).toEqual({
      phrase: '(form|fro)',
      replacements: ['from'],
      previous: ['hear back', 'hear', 'hearing back', 'hearing'],
      next: ['you', 'my team'],
    })
  })

  it('may leave a choice, ask for nothing beside it, and rule words out', () => {
    expect(read('[pogrom>program/programme]')).toEqual({
      phrase: 'pogrom',
      replacements: ['program', 'programme'],
    })
    expect(read('!(war|part) i [an>am] sure !(of)')).toEqual({
      phrase: 'an',
      replacements: ['am'],
      previousNot: ['war i', 'part i'],
      previous: ['i'],
      nextNot: ['sure of'],
      next: ['sure'],
    })
  })

  it('takes groups in groups, and lists by their name', () => {
    expect(read('[a>b] (c (d|e)|f)').next).toEqual(['c d', 'c e', 'f'])
    expect(read('[a>b] {language}').next).toContain('french')
    expect(read('[a>b] {number}').next).toEqual(['{number}'])
  })

  it('may be left to letters of a subject', () => {
    expect(toPhrase('six [moths>months] unless (moth|insects)')).toEqual({
      phrase: 'moths',
      replacements: ['months'],
      previous: ['six'],
      unless: ['moth', 'insects'],
    })
  })

  it('must be marked', () => {
    expect(() => toPhrase('hear form you')).toThrow(SyntaxError)
  })
})

it('corrects no slip into itself', () => {
  for (const slip of slips) {
    const { phrase, replacements = [] } = toPhrase(slip)
    const wrong = phrase.replace(/[()]/g, '').split('|')
    expect(wrong.filter((word) => replacements.includes(word))).toEqual([])
    expect(new Set(wrong).size).toBe(wrong.length)
  }
})
