import { parseLetter } from '../../src/letter/index.ts'
import { createSource, type Format } from '../../src/source/index.ts'

const SMALL_UNITS = 20_000
const FACTOR = 8

/** What a hostile or a careless letter may be made of, many times over. */
const SHAPES: readonly [name: string, format: Format, unit: string][] = [
  ['one paragraph of prose', 'text', 'I worked at Acme Inc. with Prof. J. Smith, e.g. in “May”. '],
  ['one word', 'text', 'a'],
  ['opening quotation marks', 'text', '“ " \' '],
  ['addresses that never end', 'text', 'a@.'],
  ['closes', 'text', 'Sincerely,\n'],
  ['salutations', 'text', 'Dear Ana\n'],
  ['back-ticks', 'text', '`a '],
  ['dollar signs', 'text', '$a_'],
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

/** Prints how the time for parsing grows with the text: the exponent is 1 where it grows as the text does. */
async function printGrowth(): Promise<void> {
  console.log(`Parsing ${SMALL_UNITS} and ${FACTOR * SMALL_UNITS} code units of:\n`)
  for (const [name, format, unit] of SHAPES) {
    await measure(unit, format, SMALL_UNITS)
    const small = await measure(unit, format, SMALL_UNITS)
    const large = await measure(unit, format, FACTOR * SMALL_UNITS)
    const exponent = Math.log(large / small) / Math.log(FACTOR)
    const times = `${small.toFixed(1).padStart(8)} ms ${large.toFixed(1).padStart(8)} ms`
    console.log(`${`${name} (${format})`.padEnd(48)}${times}   exponent ${exponent.toFixed(2)}`)
  }
}

await printGrowth()
