import { compareText } from '../diagnostic/index.ts'
import type { Suppression } from '../lint/index.ts'
import { writeJson } from '../report/index.ts'
import type { Schema } from './schema.ts'
import { isRecord, type Problem, validateValue } from './validate.ts'

/** What a file of suppressions holds: those of each letter, by its path relative to the folder of the file. */
export type Suppressions = ReadonlyMap<string, readonly Suppression[]>

/** Raised when a file cannot be read any more by what read it before. */
const VERSION = 1

const SCHEMA_PATH = './node_modules/letterlint/dist/schema/suppressions.schema.json'

const words = (description: string): Schema => ({ type: 'string', description })

/** The JSON Schema of a file of suppressions; {@link parseSuppressions} goes by it. */
export const suppressionsSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'letterlint suppressions',
  type: 'object',
  properties: {
    $schema: words('where the schema of this file is'),
    version: { type: 'integer', minimum: VERSION, maximum: VERSION, description: 'of the form of this file' },
    letters: {
      type: 'object',
      description: 'letters by their paths, relative to the folder of this file',
      additionalProperties: {
        type: 'array',
        description: 'findings that are not to be shown, one each',
        items: {
          type: 'object',
          properties: {
            rule: words('name of the rule that finds it'),
            text: words('the words that are found; of long ones the beginning and the end'),
            before: words('up to four words before it'),
            after: words('up to four words after it'),
            reason: words('why it is not to be shown'),
          },
          required: ['rule', 'text'],
          additionalProperties: false,
        },
      },
    },
  },
  required: ['version', 'letters'],
  additionalProperties: false,
}

/** What is wrong with the value of a file of suppressions, in the order of its keys. */
export function validateSuppressions(value: unknown): Problem[] {
  if (isRecord(value)) return validateValue(value, suppressionsSchema)
  return [{ path: [], at: 'value', message: 'suppressions must be an object' }]
}

/** The suppressions in a value that is valid. */
export function parseSuppressions(value: unknown): Suppressions {
  const { letters } = value as { letters: Record<string, (Partial<Suppression> & Named)[]> }
  return new Map(
    Object.entries(letters).map(([path, entries]) => [
      path,
      entries.map((entry) => ({ before: '', after: '', ...entry })),
    ]),
  )
}

type Named = Pick<Suppression, 'rule' | 'text'>

/** A file of suppressions: a line for each, in an order of their own, so that changes are small to look at. */
export function formatSuppressions(suppressions: Suppressions): string {
  const letters = [...suppressions]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, entries]) => `    ${writeJson(path)}: [\n${formatEntries(entries)}\n    ]`)
  const body = letters.length === 0 ? '{}' : `{\n${letters.join(',\n')}\n  }`
  return `{\n  "$schema": "${SCHEMA_PATH}",\n  "version": ${VERSION},\n  "letters": ${body}\n}\n`
}

function formatEntries(entries: readonly Suppression[]): string {
  return entries
    .map(({ rule, text, before, after, reason }) => {
      const fields = { rule, text, before, after, ...(reason === undefined ? {} : { reason }) }
      const written = Object.entries(fields).map(([name, value]) => `"${name}": ${writeJson(value)}`)
      return `      { ${written.join(', ')} }`
    })
    .sort(compareText)
    .join(',\n')
}
