import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, listEdits } from '../../src/fix/index.ts'

describe('the edits between two texts', () => {
  it('are single words where single words differ', () => {
    const before = 'Dear Ms. Smith,\n\nI saw teh post and teh group.\n'
    const edits = listEdits(before, before.replaceAll('teh', 'the'))
    expect(edits.map(({ span }) => before.slice(span.start, span.end))).toEqual(['teh', 'teh'])
    expect(edits.map(({ newText }) => newText)).toEqual(['the', 'the'])
  })

  it('are none between a text and itself', () => {
    expect(listEdits('same', 'same')).toEqual([])
    expect(listEdits('', '')).toEqual([])
  })

  it('make the one text of the other, whatever they hold', () => {
    const word = fc.constantFrom(
      'a',
      'b',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\r',
      '’',
      "'",
      '👩‍👧',
      'é',
      '-',
      '\t',
      '\ud83d',
    )
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyEdits(before, listEdits(before, after))).toBe(after)
      }),
    )
  })

  it('do not overlap or touch, so that every client takes them', () => {
    const edits = listEdits('one two three four five', 'uno two tres quattro five six')
    for (const [index, { span }] of edits.entries()) {
      expect(span.start).toBeGreaterThan(edits[index - 1]?.span.end ?? -1)
    }
  })

  it('are one edit where nearly everything is other, in little time', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' ')
    const after = Array.from({ length: 20_000 }, (_, index) => `v${index}`).join(' ')
    const begun = performance.now()
    expect(applyEdits(before, listEdits(before, after))).toBe(after)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
