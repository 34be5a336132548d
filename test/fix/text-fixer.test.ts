import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/index.ts'
import { MOST_PASSES, SAFE, TextFixer } from '../../src/fix/index.ts'
import { diagnose, find } from '../report/sample.ts'

/** What stands in for linting: every place of a word is found by a rule that writes another for it. */
type Rules = Readonly<Record<string, readonly [word: string, newText: string]>>

function lint(text: string, rules: Rules): Diagnostic[] {
  return Object.entries(rules).flatMap(([ruleId, [word, newText]]) => {
    if (!text.includes(word)) return []
    const span = find(text, word)
    return [
      diagnose(span, { ruleId, fixes: [{ applicability: 'safe', message: '', edits: [{ span, newText }] }] }),
    ]
  })
}

/** Fixes a text to the end, and counts how often it had to be linted. */
function fixWhole(text: string, rules: Rules) {
  const fixer = new TextFixer(text, SAFE)
  let lints = 1
  while (fixer.advance(lint(fixer.text, rules))) lints++
  const { end, undoingRules, fixed } = fixer
  return { text: fixer.text, end, undoingRules, fixedCount: fixed.length, lints }
}

describe('a text is fixed pass by pass (C-5)', () => {
  it('until no fix is left, each on the text that the one before it left', () => {
    expect(fixWhole('one', { a: ['one', 'two'], b: ['two', 'three'] })).toEqual({
      text: 'three',
      end: 'done',
      undoingRules: [],
      fixedCount: 2,
      lints: 3,
    })
  })

  it('with fixes that overlap, one after another', () => {
    const outcome = fixWhole('a  ,b', { a: ['a  ', 'a '], b: ['  ,', ','] })
    expect(outcome).toMatchObject({ text: 'a ,b', end: 'done', fixedCount: 1 })
  })

  it('and not at all when there is nothing to fix', () => {
    expect(fixWhole('fine', { a: ['one', 'two'] })).toMatchObject({ text: 'fine', fixedCount: 0, lints: 1 })
    expect(fixWhole('', { a: ['one', 'two'] })).toMatchObject({ text: '', fixedCount: 0, lints: 1 })
  })
})

describe('fixes that undo each other', () => {
  const rules: Rules = { there: ['cat', 'dog'], back: ['dog', 'cat'] }

  it('end, are named, and leave the text as it was', () => {
    expect(fixWhole('a cat', rules)).toEqual({
      text: 'a cat',
      end: 'loop',
      undoingRules: ['back', 'there'],
      fixedCount: 0,
      lints: 3,
    })
  })

  it('keep no other fix from being made, and change nothing the second time', () => {
    const first = fixWhole('a cat and teh mouse', { ...rules, spelling: ['teh', 'the'] })
    expect(first).toMatchObject({ text: 'a dog and the mouse', end: 'loop', fixedCount: 2 })
    const second = fixWhole(first.text, { ...rules, spelling: ['teh', 'the'] })
    expect(second).toMatchObject({ text: first.text, end: 'loop', fixedCount: 0 })
  })

  it('end also when they come round by way of a third', () => {
    const round: Rules = { a: ['1', '2'], b: ['2', '3'], c: ['3', '1'] }
    expect(fixWhole('1', round)).toMatchObject({ text: '1', end: 'loop', undoingRules: ['a', 'b', 'c'] })
  })
})

it('a text whose fixes never end is left after the most passes there may be', () => {
  expect(fixWhole('x', { more: ['x', 'xy'] })).toEqual({
    text: `x${'y'.repeat(MOST_PASSES)}`,
    end: 'endless',
    undoingRules: ['more'],
    fixedCount: MOST_PASSES,
    lints: MOST_PASSES + 1,
  })
})

it('a text that is done is not begun again', () => {
  const fixer = new TextFixer('teh', SAFE)
  expect(fixer.advance([])).toBe(false)
  expect(fixer.advance(lint('teh', { spelling: ['teh', 'the'] }))).toBe(false)
  expect(fixer.text).toBe('teh')
})
