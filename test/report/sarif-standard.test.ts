import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { selectRules } from '../../src/lint/index.ts'
import { BARE, HOSTILE, hostileReport, renderAs, WHOLE } from './programs.ts'

const SCHEMA = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'

describe('a SARIF log fits the schema of the standard (M-2)', () => {
  const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false })
  addFormats.default(ajv as never)
  const fits = ajv.compile(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(SCHEMA), 'utf8')))

  it.each([
    ...Object.entries(BARE),
    ['there is something of everything', WHOLE] as const,
    ['all rules ran', { ...WHOLE, rules: selectRules(rules, 'cover-letter') }] as const,
  ])('when %s', async (_, report) => {
    const log = JSON.parse(await renderAs('sarif', report, { showsSilenced: true }))
    fits(log)
    expect(fits.errors ?? []).toEqual([])
  })

  it('with texts that are odd in every place', async () => {
    for (const text of HOSTILE) {
      const { runs, ...log } = JSON.parse(await renderAs('sarif', hostileReport(text)))
      // The address of a rule's page is odd too, which those of rules are not.
      for (const rule of runs[0].tool.driver.rules) delete rule.helpUri
      fits({ ...log, runs })
      expect(fits.errors ?? []).toEqual([])
    }
  })

  it('and another does not', async () => {
    const log = JSON.parse(await renderAs('sarif', WHOLE))
    log.runs[0].results[0].level = 'fatal'
    delete log.runs[0].results[1].message
    expect(fits(log)).toBe(false)
    expect(fits.errors).toHaveLength(2)
  })
})
