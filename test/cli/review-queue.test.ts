import { describe, expect, it } from 'vitest'
import { moveBy, type Position } from '../../src/cli/review/queue.ts'

const at = (offset: number, ...starts: number[]): Position => ({
  letter: 0,
  offset,
  passed: starts.map((start) => ({ ruleId: 'test-rule', start })),
  passedRules: ['other-rule'],
})

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText })

describe('how far a review is holds for the text after edits', () => {
  it('behind what grew, shrank, or was put in', () => {
    expect(moveBy([edit(2, 4, 'longer')], at(10, 12))).toEqual(at(14, 16))
    expect(moveBy([edit(2, 6, '')], at(10, 12))).toEqual(at(6, 8))
    expect(moveBy([edit(2, 2, 'in'), edit(8, 9, '')], at(10, 12))).toEqual(at(11, 13))
  })

  it('at an edit, so that what it put in is seen', () => {
    expect(moveBy([edit(10, 13, 'other')], at(10, 12))).toEqual(at(10, 15))
    expect(moveBy([edit(10, 10, 'new')], at(10))).toEqual(at(10))
  })

  it('before an edit', () => {
    expect(moveBy([edit(20, 25, '')], at(10, 12))).toEqual(at(10, 12))
  })

  it('within what an edit replaced, behind what it put in', () => {
    expect(moveBy([edit(8, 14, 'xy')], at(10))).toEqual(at(10))
    expect(moveBy([edit(8, 14, '')], at(10))).toEqual(at(8))
  })
})
