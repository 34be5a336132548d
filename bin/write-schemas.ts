import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '../rules/index.ts'
import { configurationSchema, suppressionsSchema } from '../src/config/index.ts'
import { reportLineSchema, reportSchema } from '../src/report/programs/json-schema.ts'

/** Writes the schemas that ship with the package, computed from the rules and the report. */
const folder = new URL('../dist/schema/', import.meta.url)
mkdirSync(fileURLToPath(folder), { recursive: true })
const schemas = {
  configuration: configurationSchema(rules),
  report: reportSchema,
  'report-line': reportLineSchema,
  suppressions: suppressionsSchema,
}
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
}
