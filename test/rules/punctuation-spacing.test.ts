import { describe, expect, it } from 'vitest'
import doubleSpace from '../../rules/typography/double-space.ts'
import punctuationSpacing from '../../rules/typography/punctuation-spacing.ts'
import { lintExample } from '../support/lint-example.ts'

/** The letter after every safe fix, and how many findings it had. */
async function fix(rule: typeof doubleSpace, letter: string): Promise<{ text: string; count: number }> {
  const { source, diagnostics } = await lintExample(rule, { letter })
  const fixes = diagnostics.flatMap((diagnostic) => diagnostic.fixes[0] ?? [])
  const edits = fixes.filter(({ applicability }) => applicability === 'safe').flatMap((fix) => fix.edits)
  const text = edits.reduceRight(
    (before, { span, newText }) => before.slice(0, span.start) + newText + before.slice(span.end),
    source.text,
  )
  return { text, count: diagnostics.length }
}

describe('the fix of space around punctuation', () => {
  it.each([
    ['I know C , Python.', 'I know C, Python.'],
    ['I bake bread ,cakes and pies .Then I roast.', 'I bake bread, cakes and pies. Then I roast.'],
    [
      'I bake bread,cakes,pies, and I finished.Then I left.',
      'I bake bread, cakes, pies, and I finished. Then I left.',
    ],
    ['I agree ,, fully, to the end..', 'I agree, fully, to the end.'],
    ['My film ( a comedy ) ran.', 'My film (a comedy) ran.'],
    ['My film (a comedy)ran and “ran”,too.', 'My film (a comedy) ran and “ran”, too.'],
    ['Dear Ms Lee ,\r\n\r\nMay I ?! Please !', 'Dear Ms Lee,\r\n\r\nMay I?! Please!'],
  ])('in %j gives %j', async (letter, right) => {
    const { text } = await fix(punctuationSpacing, letter)
    expect(text).toBe(right)
    expect(await fix(punctuationSpacing, text)).toEqual({ text, count: 0 })
  })

  it('is a choice where an ellipsis may be meant', async () => {
    const letter = 'I waited.. and waited.'
    expect(await fix(punctuationSpacing, letter)).toEqual({ text: letter, count: 1 })
  })
})

describe('the fix of two spaces', () => {
  it.each([
    ['I cook.  I bake  well. I roast. I grill.', 'I cook. I bake well. I roast. I grill.'],
    ['I cook.  I bake  well.   I roast.  I grill.', 'I cook.  I bake well.  I roast.  I grill.'],
  ])('in %j gives %j', async (letter, right) => {
    const { text } = await fix(doubleSpace, letter)
    expect(text).toBe(right)
    expect(await fix(doubleSpace, text)).toEqual({ text, count: 0 })
  })
})
