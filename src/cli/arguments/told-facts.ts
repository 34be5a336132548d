import { FACT_NAMES, type Facts } from '../../letter/index.ts'
import type { FactsOptions } from './facts-arguments.ts'

/** The facts that flags tell. */
export function readToldFacts(options: FactsOptions): Facts {
  const { applicant, ...told } = FACT_NAMES.reduce<Record<string, unknown>>((facts, name) => {
    if (options[name] !== undefined) facts[name] = options[name]
    return facts
  }, {})
  return { ...told, ...(applicant === undefined ? {} : { applicant: { name: applicant as string } }) }
}
