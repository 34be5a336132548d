import { expect, test } from 'vitest'
import { parseLetter } from '../../src/letter/index.ts'
import { createSource, type Format } from '../../src/source/index.ts'

const SENTENCE = 'I worked at Acme Inc. with Prof. J. Smith, e.g. in “May”. '
const SMALL_UNITS = 20_000
const LARGE_UNITS = 8 * SMALL_UNITS

const SHAPES: [name: string, format: Format, unit: string][] = [
  ['one paragraph of prose', 'text', SENTENCE],
  ['one word', 'text', 'a'],
  ['opening quotation marks', 'text', '“ " \' '],
  ['addresses that never end', 'text', 'a@.'],
  ['closes', 'text', 'Sincerely,\n'],
  ['salutations', 'text', 'Dear Ana\n'],
  ['postscripts', 'text', 'P.S. so\n'],
  ['block quotes in block quotes', 'markdown', '>'],
  ['lists in lists', 'markdown', '- '],
  ['footnote marks', 'markdown', '[^1]'],
  ['strikethroughs that never end', 'markdown', '~~a'],
  ['ends of links', 'markdown', 'a](b) '],
]

async function measure(unit: string, format: Format, units: number): Promise<number> {
  const source = createSource(unit.repeat(Math.ceil(units / unit.length)), { format })
  const start = performance.now()
  await parseLetter(source)
  return performance.now() - start
}

// Quadratic time would be 64 times that of the small text; the floor keeps a busy machine from failing this.
test.each(SHAPES)('the time for %s grows with the text', async (_, format, unit) => {
  await measure(unit, format, SMALL_UNITS)
  const small = await measure(unit, format, SMALL_UNITS)
  const large = await measure(unit, format, LARGE_UNITS)
  expect(large / Math.max(small, 50)).toBeLessThan(40)
})
