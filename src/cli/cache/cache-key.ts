import { createHash } from 'node:crypto'
import type { Rule } from '../../rule/index.ts'
import type { RunLetter } from '../check/gather-letters.ts'
import { version } from '../version.ts'

/** Gives what a letter's findings depend on beside the other letters of the run, as one short text. */
export type FindKey = (letter: RunLetter) => string | undefined

/**
 * Gives the keys of letters; undefined for a letter whose findings depend on more than can be seen: on
 * plugins, which are code, on dictionaries, and of standard input, which has no place of its own.
 */
export function createKeys(builtIn: readonly Rule[]): FindKey {
  const own = new Set(builtIn)
  const known = new Map<object, string | undefined>()
  return ({ request, source, isStandardInput }) => {
    if (isStandardInput) return undefined
    if (!known.has(request)) known.set(request, describeRequest(request, own))
    const shared = known.get(request)
    if (shared === undefined) return undefined
    const { path, text, format, encoding, hasByteOrderMark } = source
    return hash([shared, path, format, encoding, hasByteOrderMark, text])
  }
}

function describeRequest(
  { configuration, flags, rules, houseRules = [], today }: RunLetter['request'],
  own: ReadonlySet<Rule>,
): string | undefined {
  const house = new Set(houseRules.map(({ id }) => id))
  const isKnown = (rule: Rule) => own.has(rule) || house.has(rule.id)
  if (!rules.every(isKnown) || configuration.dictionaries?.length) return undefined
  const { origins: _, ...settings } = configuration
  return hash([version, process.version, settings, flags, houseRules, today])
}

/** The same for the same values: the same code builds their objects, in the same order. */
function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
