/**
 * What programs ask of their formats, as JSON Schema: written from their documentation, with what they need as
 * required, their limits, and no field that they do not know.
 */
import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Schema = Readonly<Record<string, unknown>>

/** Where a value breaks a schema; nowhere, if it fits. */
export function findFaults(value: unknown, schema: Schema): string[] {
  const ajv = new Ajv.default({ allErrors: true, strict: true, allowUnionTypes: true })
  addFormats.default(ajv)
  const fits = ajv.compile(schema)
  if (fits(value)) return []
  return (fits.errors ?? []).map(({ instancePath, message, params }) => {
    const { additionalProperty } = params as { readonly additionalProperty?: string }
    return `${instancePath}: ${message}${additionalProperty ? ` (${additionalProperty})` : ''}`
  })
}

function shape(required: Record<string, unknown>, optional: Record<string, unknown> = {}): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  }
}

const text = { type: 'string', minLength: 1 }
const anyText = { type: 'string' }
const ordinal = { type: 'integer', minimum: 1 }
const reference = { type: 'string', format: 'uri-reference', minLength: 1 }
const address = { type: 'string', format: 'uri' }
const upTo = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength })
const listOf = (items: Schema, rest: Record<string, unknown> = {}) => ({ type: 'array', items, ...rest })

const message = shape({ text }, { markdown: text })
const region = shape(
  { startLine: ordinal, startColumn: ordinal, endLine: ordinal, endColumn: ordinal },
  { snippet: shape({ text: upTo(80) }) },
)
const artifactLocation = shape({ uri: reference })
const physicalLocation = shape({ artifactLocation, region })
const level = { enum: ['none', 'note', 'warning', 'error'] }

/** SARIF 2.1.0, as far as it is used, with what GitHub's code scanning asks for and takes. */
export const sarifSchema = shape({
  $schema: address,
  version: { const: '2.1.0' },
  runs: listOf(
    shape({
      tool: shape({
        driver: shape({
          name: text,
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          informationUri: address,
          rules: listOf(
            shape(
              {
                id: text,
                name: upTo(255),
                shortDescription: shape({ text: upTo(1024) }),
                fullDescription: shape({ text: upTo(1024) }),
                help: shape({ text }, { markdown: text }),
              },
              {
                helpUri: address,
                defaultConfiguration: shape({ level }),
                properties: shape(
                  { tags: listOf(text, { maxItems: 10, uniqueItems: true }) },
                  { 'problem.severity': { enum: ['error', 'warning', 'recommendation'] } },
                ),
              },
            ),
            { maxItems: 25_000, uniqueItems: true },
          ),
        }),
      }),
      automationDetails: shape({ id: { type: 'string', pattern: '/$' } }),
      invocations: listOf(
        shape(
          { executionSuccessful: { type: 'boolean' }, exitCode: { type: 'integer' } },
          {
            toolExecutionNotifications: listOf(
              shape(
                { level, message },
                {
                  locations: listOf(shape({ physicalLocation: shape({ artifactLocation }) }), {
                    minItems: 1,
                  }),
                },
              ),
              { minItems: 1 },
            ),
          },
        ),
        { minItems: 1, maxItems: 1 },
      ),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: listOf(
        shape(
          {
            ruleId: text,
            ruleIndex: { type: 'integer', minimum: 0 },
            level,
            message,
            locations: listOf(shape({ physicalLocation }), { minItems: 1, maxItems: 1 }),
            partialFingerprints: shape({ primaryLocationLineHash: text }),
          },
          {
            relatedLocations: listOf(
              shape({ id: { type: 'integer', minimum: 0 }, physicalLocation }, { message }),
              { minItems: 1, maxItems: 100, uniqueItems: true },
            ),
            fixes: listOf(
              shape({
                description: message,
                artifactChanges: listOf(
                  shape({
                    artifactLocation,
                    replacements: listOf(
                      shape({ deletedRegion: region, insertedContent: shape({ text: anyText }) }),
                      { minItems: 1 },
                    ),
                  }),
                  { minItems: 1, maxItems: 1 },
                ),
                properties: shape({
                  applicability: { enum: ['safe', 'unsafe', 'suggestion', 'has-placeholder'] },
                }),
              }),
              { minItems: 1 },
            ),
            suppressions: listOf(
              shape({ kind: { enum: ['inSource', 'external'] } }, { justification: text }),
              { minItems: 1 },
            ),
          },
        ),
        { maxItems: 25_000 },
      ),
    }),
    { minItems: 1, maxItems: 20 },
  ),
})

/** What GitLab reads of a report of code quality. */
export const gitlabSchema = listOf(
  shape({
    description: text,
    check_name: text,
    fingerprint: text,
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: shape({ path: text, lines: shape({ begin: ordinal }, { end: ordinal }) }),
  }),
)

const position = shape({ line: ordinal, column: ordinal })
const range = shape({ start: position, end: position })
const location = shape({ path: text, range })
const source = shape({ name: text, url: address })
const rdDiagnostic = {
  message: text,
  location,
  severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
  code: shape({ value: text, url: anyText }),
}
const rdOptional = {
  suggestions: listOf(shape({ range, text: anyText }), { minItems: 1 }),
  related_locations: listOf(shape({ message: anyText, location }), { minItems: 1 }),
}

/** One document of reviewdog. */
export const rdjsonSchema = shape({ source, diagnostics: listOf(shape(rdDiagnostic, rdOptional)) })

/** A line of reviewdog's. */
export const rdjsonLineSchema = shape({ ...rdDiagnostic, source }, rdOptional)
