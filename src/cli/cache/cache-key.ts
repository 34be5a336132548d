import { createHash } from 'node:crypto'
import type { Rule } from '../../rule/index.ts'
import type { RunLetter } from '../check/gather-letters.ts'
import { version } from '../version.ts'

/** What a letter's findings depend on, beside the other letters of the run, as one text. */
export type CacheKey = string

/**
 * Gives the keys of letters; undefined for a letter whose findings depend on more than can be seen: on
 * plugins, which are code, and on dictionaries of the user's.
 */
export function createKeys(builtIn: readonly Rule[]): (letter: RunLetter) => CacheKey | undefined {
  const own = new Set(builtIn)
  const known = new Map<object, string | undefined>()
  return (letter) => {
    const { request } = letter
    if (letter.isStandardInput) return undefined
    if (!known.has(request)) known.set(request, describeRequest(letter, own))
    const shared = known.get(request)
    return shared === undefined ? undefined : hash([shared, describeSource(letter)])
  }
}

function describeRequest({ request }: RunLetter, own: ReadonlySet<Rule>): string | undefined {
  const { configuration, flags, rules, houseRules = [], today } = request
  const house = new Set(houseRules.map(({ id }) => id))
  const isKnown = (rule: Rule) => own.has(rule) || house.has(rule.id)
  if (!rules.every(isKnown) || configuration.dictionaries?.length) return undefined
  const { origins: _, ...settings } = configuration
  return hash([version, process.version, settings, flags, houseRules, today])
}

function describeSource({ source }: RunLetter): unknown {
  const { path, text, format, encoding, hasByteOrderMark } = source
  return [path, format, encoding, hasByteOrderMark, text]
}

/** The same for the same values: objects are built in the same order by the same code. */
function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}
