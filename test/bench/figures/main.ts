import { describeMachine } from '../describe-machine.ts'
import { drawTable } from '../draw-table.ts'
import { drawFigure, type Figure } from './figure.ts'
import { measureLongLetters } from './long.ts'
import { measureManyLetters } from './many.ts'
import { measurePhrases } from './phrases.ts'
import { measureStarts } from './starts.ts'
import { measureWarm } from './warm.ts'

const MEASURES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  starts: measureStarts,
  many: measureManyLetters,
  long: measureLongLetters,
  warm: measureWarm,
  phrases: measurePhrases,
}

/** Prints the table of figures, or the part of it that is named. */
async function printFigures(names: readonly string[]): Promise<void> {
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (names.length > 0 && !names.includes(name)) continue
    console.error(`measuring: ${name}`)
    figures.push(...(await measure()))
  }
  console.log(`${describeMachine()}\n`)
  console.log(drawTable(['what', 'median', 'first … last tenth', ''], figures.map(drawFigure)))
}

await printFigures(process.argv.slice(2))
