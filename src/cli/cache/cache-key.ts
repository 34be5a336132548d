import { createHash } from 'node:crypto'
import type { Rule } from '../../rule/index.ts'
import type { RunLetter } from '../check/gather-letters.ts'
import { hasKnownRules } from '../check/lint-request.ts'
import { version } from '../version.ts'

/** Gives what a letter's findings depend on beside the other letters of the run, as one short text. */
export type FindKey = (
  letter: Pick<RunLetter, 'request' | 'source' | 'isStandardInput'>,
) => string | undefined

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

function describeRequest(request: RunLetter['request'], own: ReadonlySet<Rule>): string | undefined {
  const { configuration, flags, houseRules = [], today } = request
  if (!hasKnownRules(request, own) || configuration.dictionaries?.length) return undefined
  const { origins: _, ...settings } = configuration
  return hash([version, process.version, settings, flags, houseRules, today])
}

/** The same for the same values: the same code builds their objects, in the same order. */
function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
