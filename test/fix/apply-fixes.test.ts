import { describe, expect, it } from 'vitest'
import type { Applicability, Diagnostic, Fix } from '../../src/diagnostic/index.ts'
import { applyFixes, SAFE_AND_UNSAFE } from '../../src/fix/index.ts'

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

describe('fixes are applied so that D-11:', () => {
  it('applies fixes of several places that lie between one another', () => {
    const first = fixing([
      [0, 1, 'A'],
      [4, 5, 'A'],
    ])
    const second = fixing([
      [2, 3, 'B'],
      [6, 7, 'B'],
    ])
    expect(applyFixes('a b a b', [first, second])).toEqual({ text: 'A B A B', fixed: [first, second] })
  })

  it('applies one fix of two that overlap, whole', () => {
    const first = fixing([[2, 5, 'x']])
    const second = fixing([
      [4, 6, 'y'],
      [8, 9, 'y'],
    ])
    expect(applyFixes('0123456789', [second, first])).toEqual({ text: '01x56789', fixed: [first] })
  })

  it('mends an error before a warning in the same words, and no warning within an error that stays', () => {
    const warning = { ...fixing([[0, 2, 'do']]), span: { start: 0, end: 2 } }
    const error = { ...fixing([[0, 5, 'aa']]), span: { start: 0, end: 5 }, severity: 'error' as const }
    const open = { ...error, ruleId: 'other-rule', fixes: [] }
    const after = { ...fixing([[6, 8, 'bb']]), span: { start: 6, end: 8 } }
    expect(applyFixes('xx xx yy', [warning, error]).text).toBe('aa yy')
    expect(applyFixes('xx xx yy', [warning, open, after])).toEqual({ text: 'xx xx bb', fixed: [after] })
    const farOpen = { ...open, span: { start: 0, end: 500 } }
    expect(applyFixes(`xx xx yy${' '.repeat(500)}`, [warning, farOpen]).fixed).toEqual([warning])
  })

  it('applies fixes that touch, and insertions beside them', () => {
    const fixes = [fixing([[1, 2, 'x']]), fixing([[2, 3, 'y']]), fixing([[3, 3, '!']])]
    expect(applyFixes('abcd', fixes)).toEqual({ text: 'axy!d', fixed: fixes })
  })

  it('refuses to insert into what another fix changes', () => {
    expect(applyFixes('abcd', [fixing([[0, 3, 'x']]), fixing([[1, 1, '!']])]).text).toBe('xd')
    expect(applyFixes('abcd', [fixing([[1, 3, 'x']]), fixing([[1, 1, '!']])]).text).toBe('axd')
  })

  it('leaves fixes alone that are not safe', () => {
    expect(applyFixes('ab', [fixing([[0, 1, 'x']], 'unsafe')])).toEqual({ text: 'ab', fixed: [] })
  })
  it('makes one of two insertions at one place, since nobody knows whether both are wanted', () => {
    const [first, second] = [fixing([[1, 1, '!']]), fixing([[1, 1, '?']])]
    expect(applyFixes('ab', [first, second])).toEqual({ text: 'a!b', fixed: [first] })
  })

  it.each(['unsafe', 'suggestion', 'has-placeholder'] as const)('leaves what is %s alone', (kind) => {
    expect(applyFixes('ab', [fixing([[0, 1, 'x']], kind)])).toEqual({ text: 'ab', fixed: [] })
  })

  it('applies unsafe fixes where these are allowed, and never a choice or a blank', () => {
    const kinds = ['unsafe', 'safe', 'suggestion', 'has-placeholder'] as const
    const all = kinds.map((kind, index) => fixing([[index, index + 1, 'x']], kind))
    expect(applyFixes('abcd', all, SAFE_AND_UNSAFE)).toEqual({ text: 'xxcd', fixed: all.slice(0, 2) })
  })

  it('takes the first fix of a diagnostic that is allowed, and only that', () => {
    const both = fixing([[0, 1, 'x']])
    const fixes = ['y', 'z'].map((text) => fixing([[0, 1, text]], 'unsafe').fixes[0]) as Fix[]
    expect(applyFixes('a', [{ ...both, fixes: [...fixes, ...both.fixes] }]).text).toBe('x')
    expect(applyFixes('a', [{ ...both, fixes: [...fixes, ...both.fixes] }], SAFE_AND_UNSAFE).text).toBe('y')
  })

  it('passes over a fix that changes nothing, has no edit, or overlaps itself', () => {
    const odd: (readonly Change[])[] = [
      [],
      [[0, 1, 'a']],
      [
        [0, 2, 'x'],
        [1, 3, 'y'],
      ],
    ]
    for (const changes of odd)
      expect(applyFixes('abc', [fixing(changes)])).toEqual({ text: 'abc', fixed: [] })
  })
})
