import { describe, expect, it } from 'vitest'
import rule from '../../rules/typography/hyphen-as-dash.ts'
import { lintExample } from '../support/lint-example.ts'

/** The letter after every first fix. */
async function fix(letter: string, style: string): Promise<string> {
  const { source, diagnostics } = await lintExample(rule, { letter, options: { style } })
  const edits = diagnostics.flatMap(({ fixes }) => fixes[0]?.edits ?? [])
  return edits.reduceRight(
    (text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
    source.text,
  )
}

describe('the fix of a hyphen that is meant as a dash', () => {
  it.each([
    ['It was hard - but fair.', 'It was hard – but fair.', 'It was hard—but fair.'],
    ['It was hard--but fair.', 'It was hard – but fair.', 'It was hard—but fair.'],
    ['It was hard-- but fair.', 'It was hard – but fair.', 'It was hard—but fair.'],
    ['I love teaching- it is fun.', 'I love teaching – it is fun.', 'I love teaching—it is fun.'],
    ['It was hard -\nbut fair.', 'It was hard –\nbut fair.', 'It was hard—\nbut fair.'],
    [
      'It was, as they told me once and again, quite hard\r\n- but fair.',
      'It was, as they told me once and again, quite hard\r\n– but fair.',
      'It was, as they told me once and again, quite hard—\r\nbut fair.',
    ],
  ])('in %j keeps the lines', async (letter, spaced, em) => {
    expect(await fix(letter, 'spaced-en')).toBe(spaced)
    expect(await fix(letter, 'em')).toBe(em)
  })

  it('goes by the dashes that the letter has', async () => {
    expect(await fix('It was hard - but fair.', 'consistent')).toBe('It was hard – but fair.')
    expect(await fix('Hard - but fair—and short.', 'consistent')).toBe('Hard—but fair—and short.')
    expect(await fix('Hard - but fair – and short.', 'consistent')).toBe('Hard – but fair – and short.')
  })

  it('leaves nothing to report', async () => {
    for (const style of ['spaced-en', 'em']) {
      const letter = await fix('It was hard -- my team - 12 people - knew--but fair.', style)
      expect((await lintExample(rule, { letter, options: { style } })).diagnostics).toEqual([])
    }
  })
})
