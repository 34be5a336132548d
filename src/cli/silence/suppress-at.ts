import type { Diagnostic } from '../../diagnostic/index.ts'
import { countNoun, drawProse, marksFor } from '../../report/index.ts'
import { lineSpan, type Source, slice, toPoint } from '../../source/index.ts'
import { DEFAULT_CHECK } from '../arguments/check-options.ts'
import type { SuppressOptions } from '../arguments/silence-arguments.ts'
import { gatherLetters } from '../check/gather-letters.ts'
import { type LintedRunLetter, lintLetters } from '../check/lint-letters.ts'
import { Run } from '../check/run.ts'
import { Failure } from '../failure.ts'
import { settingsFor } from '../settings.ts'
import type { Surroundings } from '../surroundings.ts'
import { suppressFindings } from './suppress-findings.ts'

/**
 * Keeps what is found at a place, such as `letter.txt:3:14`, from being shown again, and says so.
 *
 * @throws Failure when nothing is found there, or several rules find something, or it cannot be kept.
 */
export async function suppressAt(
  written: string,
  { rule, reason, ...options }: SuppressOptions,
  surroundings: Surroundings,
): Promise<string> {
  const place = readPlace(written)
  const run = new Run(
    {
      ...DEFAULT_CHECK,
      ...options,
      suppressRule: rule === undefined ? [] : [rule],
    },
    surroundings,
  )
  const letter = await lintOnly(place.path, run)
  const { standing, silenced } = findAt(letter, place, rule)
  const marks = marksFor(await settingsFor({}, surroundings, 'stdout'))
  const say = (sentence: string) => `${drawProse(sentence, marks)}\n`
  if (standing.length === 0 && silenced.length > 0)
    return say(`${nameAll(silenced, letter)} is silenced already.`)
  assertClear(standing, written, letter)
  const { shown, isNew } = await suppressFindings(standing, letter, run, reason)
  return say(`Suppressed ${nameAll(standing, letter)} in ${isNew ? 'the new file ' : ''}\`${shown}\`.`)
}

interface Place {
  readonly path: string
  readonly line: number
  /** In UTF-16 code units, from 1, as reports have it; undefined for the whole line. */
  readonly column: number | undefined
}

function readPlace(written: string): Place {
  const [, path, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(written) ?? []
  if (path === undefined) {
    throw new Failure(`\`${written}\` names no line of a letter`, {
      help: 'for instance `letterlint suppress letter.txt:3:14`',
    })
  }
  return { path, line: Number(line), column: column === undefined ? undefined : Number(column) }
}

async function lintOnly(path: string, run: Run): Promise<LintedRunLetter> {
  const gathered = await gatherLetters([path], run)
  const all = { includes: () => true, keeps: () => true }
  const [letter, another] = run.failures.length > 0 ? [] : [...(await lintLetters(gathered, all, run, true))]
  const [failure] = run.failures
  if (failure !== undefined) throw failure
  if (!letter || another) throw new Failure(`\`${path}\` is not one letter`)
  return letter
}

/** What is found at a place; on a line where nothing begins, what goes on there. */
function findAt({ linted }: LintedRunLetter, place: Place, rule: string | undefined) {
  const { source } = linted
  if (place.line < 1 || place.line > source.lineStarts.length) {
    throw new Failure(`\`${source.path}\` has ${countNoun(source.lineStarts.length, 'line')}`)
  }
  const choose = (diagnostics: readonly Diagnostic[]) => {
    const ofRule = diagnostics.filter(({ ruleId }) => rule === undefined || ruleId === rule)
    const beginning = ofRule.filter((one) => beginsAt(one, place, source))
    return beginning.length > 0 ? beginning : ofRule.filter((one) => covers(one, place, source))
  }
  return {
    standing: choose(linted.diagnostics),
    silenced: choose(linted.silenced.map(({ diagnostic }) => diagnostic)),
  }
}

function beginsAt({ span }: Diagnostic, { line, column }: Place, source: Source): boolean {
  const point = toPoint(source, span.start)
  return point.line === line && (column === undefined || point.column === column)
}

function covers({ span }: Diagnostic, { line, column }: Place, source: Source): boolean {
  const { start, end } = lineSpan(source, line)
  if (column === undefined) return span.start < end && start < span.end
  return span.start <= start + column - 1 && start + column - 1 < span.end
}

/** More are not listed. */
const MOST_LISTED = 8

function assertClear(found: readonly Diagnostic[], written: string, letter: LintedRunLetter): void {
  const { source } = letter.linted
  if (found.length === 0) {
    throw new Failure(`nothing is found at \`${written}\``, {
      help: `what is found, and where: \`letterlint --format short ${source.path}\``,
    })
  }
  if (new Set(found.map(({ ruleId }) => ruleId)).size === 1) return
  const listed = found.slice(0, MOST_LISTED).map((one) => {
    const { line, column } = toPoint(source, one.span.start)
    return `${line}:${column} ${nameOne(one, source)}`
  })
  const more = found.length > MOST_LISTED ? [`${found.length - MOST_LISTED} more`] : []
  throw new Failure(`several rules find something at \`${written}\`: ${[...listed, ...more].join(', ')}`, {
    help: 'say which one is meant, with its column or with `--rule`',
  })
}

function nameAll(found: readonly Diagnostic[], { linted: { source } }: LintedRunLetter): string {
  const [first] = found
  if (found.length === 1 && first) return nameOne(first, source)
  return `${countNoun(found.length, 'finding')} of \`${first?.ruleId}\``
}

function nameOne({ ruleId, span }: Diagnostic, source: Source): string {
  const words = slice(source, span).replace(/\s+/g, ' ').trim()
  return words === '' ? `\`${ruleId}\`` : `\`${ruleId}\` at \`${words}\``
}
