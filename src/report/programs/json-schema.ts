/** The shape of the `json` format, as JSON Schema 2020-12. Readers must accept fields it does not name. */
import { SEVERITIES } from '../../diagnostic/index.ts'
import { SCHEMA_VERSION } from './json-report.ts'

const text = { type: 'string' }
const texts = { type: 'array', items: text }
const count = { type: 'integer', minimum: 0 }
const ordinal = { type: 'integer', minimum: 1 }

/** An object whose named fields are all there, but for those in `optional`. */
function shape(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required }
}

function listOf(items: object): object {
  return { type: 'array', items }
}

function refer(name: string): object {
  return { $ref: `#/$defs/${name}` }
}

const tool = shape({ name: text, version: text })

const severity = { enum: [...SEVERITIES].reverse(), description: 'More may be added.' }

const definitions = {
  point: shape({
    line: { ...ordinal, description: 'From 1.' },
    column: { ...ordinal, description: 'From 1, in UTF-16 code units.' },
    columnCodePoint: { ...ordinal, description: 'From 1, in code points.' },
    columnByte: { ...ordinal, description: 'From 1, in UTF-8 bytes, whatever the encoding of the file.' },
    offset: { ...count, description: 'From 0, in UTF-16 code units, a byte-order mark not counted.' },
  }),
  range: { ...shape({ start: refer('point'), end: refer('point') }), description: 'The end is exclusive.' },
  label: shape({ range: refer('range'), text }),
  related: shape({ file: text, range: refer('range'), text }),
  edit: { ...shape({ range: refer('range'), newText: text }), description: 'An empty range inserts.' },
  fix: {
    ...shape({
      applicability: { enum: ['safe', 'unsafe', 'suggestion', 'has-placeholder'] },
      message: text,
      edits: listOf(refer('edit')),
    }),
    description: 'Edits that belong together. Alternatives are separate fixes.',
  },
  diagnostic: shape(
    {
      ruleId: text,
      severity,
      message: text,
      file: text,
      range: refer('range'),
      label: { ...text, description: 'What stands at the range; empty when the message says it all.' },
      labels: listOf(refer('label')),
      related: { ...listOf(refer('related')), description: 'Places in other letters that explain it.' },
      notes: texts,
      helps: texts,
      fixes: { ...listOf(refer('fix')), description: 'Best first.' },
      acceptableWord: { ...text, description: 'With `letterlint words add` there would be no problem.' },
      docsUrl: text,
      fingerprint: {
        ...text,
        description: 'The same for the same words in the same sentence, wherever the sentence moves to.',
      },
      suppressed: {
        anyOf: [{ type: 'null' }, refer('suppression')],
        description: 'Null unless a comment or an entry of the suppressions file keeps it from being shown.',
      },
    },
    ['acceptableWord'],
  ),
  notice: shape({ level: { enum: ['note', 'warning', 'error'] }, message: text, file: text }, ['file']),
  suppression: shape({
    by: { enum: ['directive', 'suppressions'], description: 'More may be added.' },
    reason: { type: ['string', 'null'] },
  }),
  letter: shape({ file: text, profile: text, profileEvidence: text, text }, [
    'profile',
    'profileEvidence',
    'text',
  ]),
  summary: shape({
    letters: count,
    errors: count,
    warnings: count,
    infos: count,
    fixableSafe: { ...count, description: 'Diagnostics with a safe fix.' },
    fixableUnsafe: { ...count, description: 'Diagnostics with an unsafe fix and no safe one.' },
    suppressed: { ...count, description: 'Silenced, and counted nowhere else.' },
  }),
}

/** The schema of the `json` format. */
export const reportSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'letterlint report',
  description: 'Fields and enum values may be added without a new schemaVersion.',
  ...shape({
    $schema: text,
    schemaVersion: { const: SCHEMA_VERSION },
    tool,
    summary: refer('summary'),
    diagnostics: { ...listOf(refer('diagnostic')), description: 'By file, then offset, then rule.' },
    notices: listOf(refer('notice')),
    letters: { ...listOf(refer('letter')), description: 'Every letter that was read.' },
  }),
  $defs: definitions,
}

/** The schema of one line of the `jsonl` format. */
export const reportLineSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'line of a letterlint report',
  description: 'Fields, enum values, and types of lines may be added without a new schemaVersion.',
  anyOf: [
    line('diagnostic', [refer('diagnostic')]),
    line('notice', [refer('notice')]),
    line('summary', [refer('summary'), shape({ schemaVersion: { const: SCHEMA_VERSION }, tool })]),
  ],
  $defs: definitions,
}

/** A line that says its type, and has what these have. */
function line(type: string, parts: readonly object[]): object {
  return { ...shape({ type: { const: type } }), allOf: parts }
}
