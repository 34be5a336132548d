import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rules } from '../../rules/index.ts'
import { type LintedLetter, lintPrepared } from '../../src/cli/check/lint-prepared.ts'
import { prepareLetter } from '../../src/cli/check/prepare-letter.ts'
import type { Diagnostic } from '../../src/diagnostic/index.ts'
import type { Facts } from '../../src/letter/index.ts'
import { createReport, plainSettings } from '../../src/report/index.ts'
import { decodeSource, type Source, slice, toPoint } from '../../src/source/index.ts'
import { renderPretty } from '../report/render.ts'

/** The folder of all fixtures, absolute. */
export const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** A letter and what is written beside it of what should be found. */
export interface Fixture {
  /** Such as `contraction/curly-quotes.txt`. */
  readonly name: string
  readonly letterFile: string
  readonly expectedFile: string
  /** The rule that it is for, or undefined for a whole letter under the default configuration. */
  readonly ruleId: string | undefined
}

/** Above the line of an `.expected` what a person wants; below it what was recorded. */
export interface Expected {
  readonly intent: string
  readonly recording: string
}

/** What a letter is linted with, as its intent says: `given profile motivation`, `given organization ETH Zürich`. */
interface Given {
  readonly facts: Facts
  readonly today: string
}

/** A repository of letters with its own configuration, which is linted as a whole. */
const REPOSITORY = 'applications'

/** Every fixture, by name. */
export function listFixtures(): Fixture[] {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== REPOSITORY,
  )
  return folders.flatMap(({ name: folder }) =>
    readdirSync(join(FIXTURES, folder))
      .filter((file) => /\.(?:txt|md)$/.test(file))
      .map((file) => ({
        name: `${folder}/${file}`,
        letterFile: join(FIXTURES, folder, file),
        expectedFile: join(FIXTURES, folder, file.replace(/\.(?:txt|md)$/, '.expected')),
        ruleId: folder === 'letters' ? undefined : folder,
      })),
  )
}

/** `.expected` files that belong to no letter, and folders that bear no rule's name. */
export function listStrays(): string[] {
  const fixtures = listFixtures()
  const wanted = new Set(fixtures.map((fixture) => fixture.expectedFile))
  const folders = [...new Set(fixtures.map((fixture) => dirname(fixture.letterFile)))]
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.expected'))
      .map((file) => join(folder, file)),
  )
  const ids = new Set(['letters', ...rules.map(({ id }) => id)])
  return [
    ...files.filter((file) => !wanted.has(file)),
    ...folders.filter((folder) => !ids.has(basename(folder))),
  ]
}

/** What stands in an `.expected` file, or undefined where there is none. */
export function readExpected({ expectedFile }: Fixture): Expected | undefined {
  if (!existsSync(expectedFile)) return undefined
  const [intent = '', recording = ''] = readFileSync(expectedFile, 'utf8').split(/^---\n/m)
  return { intent, recording }
}

/** What a run over a fixture gave: the findings in the words of an intent, and the report. */
export interface FixtureRun {
  readonly source: Source
  readonly diagnostics: readonly Diagnostic[]
  readonly findings: readonly string[]
  readonly recording: string
}

/** Lints a fixture: with its rule only, or, for a whole letter, as letterlint would. */
export async function runFixture(fixture: Fixture, intent: string): Promise<FixtureRun> {
  const { letterFile } = fixture
  const source = decodeSource(readFileSync(letterFile), { path: basename(letterFile) })
  const { diagnostics } = await lintFixtureSource(fixture, source, intent)
  const report = createReport({ name: 'letterlint', version: '', homepage: '' }, [{ source, diagnostics }])
  const findings = diagnostics.map(
    ({ span, ruleId: id }) =>
      `expect ${toPoint(source, span.start).line} ${id} ${JSON.stringify(slice(source, span))}`,
  )
  return {
    source,
    diagnostics,
    findings,
    recording: renderPretty(report, { ...plainSettings, width: 100, showPointers: false }),
  }
}

/** Lints a text as its fixture is linted. */
export async function lintFixtureSource(
  { ruleId }: Fixture,
  source: Source,
  intent: string,
): Promise<LintedLetter> {
  const { facts, today } = parseGiven(intent)
  // A rule about directives judges them by what the other rules find.
  const isJudgingOthers = rules.some(({ id, category }) => id === ruleId && category === 'directives')
  const request = {
    rules,
    configuration: { facts: {}, rules: {}, origins: {} },
    flags: { facts, only: isJudgingOthers || !ruleId ? [] : [ruleId] },
    today,
  }
  const linted = await lintPrepared(await prepareLetter(source, request), request)
  if (!isJudgingOthers) return linted
  return { ...linted, diagnostics: linted.diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId) }
}

/** The findings that an intent asks for; empty for `expect nothing`. */
export function parseIntent(intent: string): string[] {
  return intent.split('\n').filter((line) => line.startsWith('expect ') && line !== 'expect nothing')
}

function parseGiven(intent: string): Given {
  const given = [...intent.matchAll(/^given (\w+) (.+)$/gm)].map(([, name, value]) => [name, value])
  const { today = '2026-11-22', ...facts } = Object.fromEntries(given)
  return { today, facts }
}
