import { resolve } from 'node:path'
import { compareText, type Notice, SEVERITIES, type Severity } from '../../diagnostic/index.ts'
import { RuleCrash, type SelectedRule } from '../../lint/index.ts'
import { findReporter, type LetterReport, type Report, type ReporterName } from '../../report/index.ts'
import { Failure, LetterCrash } from '../failure.ts'
import { findRoot } from '../files/find-root.ts'
import { TOOL } from '../version.ts'
import { decideExitCode } from './exit-code.ts'
import type { LintedRunLetter } from './lint-letters.ts'
import type { Run } from './run.ts'

/** What a format is told of a run. */
export function toReport(letters: Iterable<LintedRunLetter>, format: ReporterName, run: Run): Report {
  // People read standard error too, where failures are told.
  const failures = findReporter(format).isForPeople ? [] : run.failures.map(toNotice)
  return {
    tool: TOOL,
    folder: findFolder(format, run),
    rules: listRules(letters),
    letters: {
      *[Symbol.iterator]() {
        for (const { linted } of letters) yield toLetterReport(linted, run)
      },
    },
    notices: [...run.notices, ...failures],
    exitCode: decideExitCode(letters, run),
  }
}

/** GitLab takes paths to be relative to its clone, whatever repository is linted in it. */
function findFolder(format: ReporterName, { options, surroundings: { cwd, environment } }: Run): string {
  const root = options.root ?? (format === 'gitlab' ? environment.CI_PROJECT_DIR : undefined)
  return findRoot(cwd, root === undefined ? undefined : resolve(cwd, root))
}

/** Whether findings of a severity are to be shown in a run. */
export function isShown(severity: Severity, { options }: Run): boolean {
  const least = options.quiet ? 'error' : (options.diagnosticLevel ?? 'info')
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)
}

function toLetterReport(linted: LintedRunLetter['linted'], run: Run): LetterReport {
  const { source, language, profile, profileEvidence, diagnostics, silenced } = linted
  return {
    source,
    language,
    profile,
    ...(profileEvidence === undefined ? {} : { profileEvidence }),
    diagnostics: diagnostics.filter(({ severity }) => isShown(severity, run)),
    silenced: silenced.filter(({ diagnostic }) => isShown(diagnostic.severity, run)),
  }
}

/** Every rule that ran on a letter, by id; one that differs between letters as it was for the first. */
function listRules(letters: Iterable<LintedRunLetter>): SelectedRule[] {
  const rules = new Map<string, SelectedRule>()
  for (const { linted } of letters) {
    for (const selected of linted.selected) {
      if (!rules.has(selected.rule.id)) rules.set(selected.rule.id, selected)
    }
  }
  return [...rules.values()].sort((a, b) => compareText(a.rule.id, b.rule.id))
}

/** What a report tells of a failure. */
export function toNotice(failure: unknown): Notice {
  const message = failure instanceof Error ? failure.message : String(failure)
  const isKnown = failure instanceof Failure || failure instanceof RuleCrash || failure instanceof LetterCrash
  if (!isKnown) return { level: 'error', message: `letterlint failed: ${message}` }
  return { level: 'error', message, ...(failure.file === undefined ? {} : { file: failure.file }) }
}
