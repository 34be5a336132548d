import { applicationsExamples } from './applications.examples.ts'
import { companiesExamples } from './companies.examples.ts'
import { contextsExamples } from './contexts.examples.ts'
import { degreesExamples } from './degrees.examples.ts'
import { softwareExamples } from './software.examples.ts'
import { webExamples } from './web.examples.ts'

/** A name, a sentence in which it is written wrong, marked, and one in which it may stand. */
export type NameExample = readonly [name: string, found: string, nearMiss: string]

/** An example for every line of the tables, in the same order. */
export const nameExamples: readonly NameExample[] = [
  ...softwareExamples,
  ...applicationsExamples,
  ...webExamples,
  ...companiesExamples,
  ...degreesExamples,
]

export { contextsExamples }
