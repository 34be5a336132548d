import { describe, expect, it } from 'vitest'
import type { Applicability, Diagnostic } from '../../src/diagnostic/index.ts'
import { applySafeFixes } from '../../src/fix/index.ts'

type Change = readonly [start: number, end: number, newText: string]

function fixing(changes: readonly Change[], applicability: Applicability = 'safe'): Diagnostic {
  const edits = changes.map(([start, end, newText]) => ({ span: { start, end }, newText }))
  return {
    ruleId: 'some-rule',
    severity: 'warning',
    message: '',
    file: 'letter.txt',
    span: { start: 0, end: 0 },
    label: '',
    labels: [],
    related: [],
    notes: [],
    helps: [],
    fixes: [{ applicability, message: '', edits }],
    docsUrl: '',
    fingerprint: '',
  }
}

describe('applySafeFixes', () => {
  it('applies fixes of several places that lie between one another', () => {
    const first = fixing([
      [0, 1, 'A'],
      [4, 5, 'A'],
    ])
    const second = fixing([
      [2, 3, 'B'],
      [6, 7, 'B'],
    ])
    expect(applySafeFixes('a b a b', [first, second])).toEqual({ text: 'A B A B', appliedCount: 2 })
  })

  it('applies one fix of two that overlap, whole', () => {
    const first = fixing([[2, 5, 'x']])
    const second = fixing([
      [4, 6, 'y'],
      [8, 9, 'y'],
    ])
    expect(applySafeFixes('0123456789', [second, first])).toEqual({ text: '01x56789', appliedCount: 1 })
  })

  it('applies fixes that touch, and insertions beside them', () => {
    const fixes = [fixing([[1, 2, 'x']]), fixing([[2, 3, 'y']]), fixing([[3, 3, '!']])]
    expect(applySafeFixes('abcd', fixes)).toEqual({ text: 'axy!d', appliedCount: 3 })
  })

  it('refuses to insert into what another fix changes', () => {
    expect(applySafeFixes('abcd', [fixing([[0, 3, 'x']]), fixing([[1, 1, '!']])]).text).toBe('xd')
    expect(applySafeFixes('abcd', [fixing([[1, 3, 'x']]), fixing([[1, 1, '!']])]).text).toBe('axd')
  })

  it('leaves fixes alone that are not safe', () => {
    expect(applySafeFixes('ab', [fixing([[0, 1, 'x']], 'unsafe')])).toEqual({ text: 'ab', appliedCount: 0 })
  })
})
