import type { Diagnostic } from '../diagnostic/index.ts'
import type { LetterReport, Report } from './report.ts'
import { countNoun } from './wording.ts'

/** The numbers of some diagnostics. */
export interface DiagnosticCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Diagnostics with a safe fix. */
  readonly fixableSafe: number
  /** Diagnostics with an unsafe fix and no safe one. */
  readonly fixableUnsafe: number
}

/** The numbers of a run. */
export interface Summary extends DiagnosticCounts {
  /** Letters that were read, with and without problems. */
  readonly letters: number
  /** Silenced diagnostics, which are in no other number. */
  readonly suppressed: number
}

/** Counts what a report holds. */
export function summarise({ letters }: Report): Summary {
  return countLetters(letters).summary
}

/** Counts what can be fixed by `--fix`, which writes no letter whose encoding was guessed. */
export function countFixable({ letters }: Report): Pick<DiagnosticCounts, 'fixableSafe' | 'fixableUnsafe'> {
  return countLetters(letters).writable
}

/** Counts the letters in which something is found. */
export function countFound({ letters }: Report): number {
  return countLetters(letters).found
}

interface LetterCounts {
  readonly summary: Summary
  /** Of letters that can be written. */
  readonly writable: DiagnosticCounts
  /** Letters in which something is found. */
  readonly found: number
}

const counted = new WeakMap<Iterable<LetterReport>, LetterCounts>()

/** Going through letters may open each of them anew, so the same are counted once. */
function countLetters(letters: Iterable<LetterReport>): LetterCounts {
  const known = counted.get(letters) ?? countEach(letters)
  counted.set(letters, known)
  return known
}

function countEach(letters: Iterable<LetterReport>): LetterCounts {
  const [all, writable] = [new DiagnosticCounter(), new DiagnosticCounter()]
  let [count, found, suppressed] = [0, 0, 0]
  for (const { source, diagnostics, silenced = [] } of letters) {
    count++
    suppressed += silenced.length
    if (diagnostics.length === 0) continue
    found++
    const counters = source.encoding === 'windows-1252' ? [all] : [all, writable]
    for (const counter of counters) diagnostics.forEach(counter.add)
  }
  return { summary: { letters: count, ...all.counts, suppressed }, writable: writable.counts, found }
}

/** Counts diagnostics. */
export function countDiagnostics(diagnostics: Iterable<Diagnostic>): DiagnosticCounts {
  const counter = new DiagnosticCounter()
  for (const diagnostic of diagnostics) counter.add(diagnostic)
  return counter.counts
}

/** Counts diagnostics one by one. */
export class DiagnosticCounter {
  readonly #severities = { error: 0, warning: 0, info: 0 }
  #fixableSafe = 0
  #fixableUnsafe = 0

  add = ({ severity, fixes }: Diagnostic): void => {
    this.#severities[severity]++
    if (fixes.some(({ applicability }) => applicability === 'safe')) this.#fixableSafe++
    else if (fixes.some(({ applicability }) => applicability === 'unsafe')) this.#fixableUnsafe++
  }

  /** As many as there have been. */
  get counts(): DiagnosticCounts {
    const { error, warning, info } = this.#severities
    const [fixableSafe, fixableUnsafe] = [this.#fixableSafe, this.#fixableUnsafe]
    return { errors: error, warnings: warning, infos: info, fixableSafe, fixableUnsafe }
  }
}

/** How many diagnostics have each severity, the severities that occur only: “1 error, 3 warnings”. */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  return nameCounts(countDiagnostics(diagnostics))
}

/** As {@link countSeverities} does, of diagnostics that are counted. */
export function nameCounts({ errors, warnings, infos }: DiagnosticCounts): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ] as const
  return counts
    .filter(([count]) => count > 0)
    .map(([count, severity]) => countNoun(count, severity))
    .join(', ')
}

/** What was found, with the errors that are in no letter, such as letters that cannot be read. */
export function addRunErrors(found: string, report: Report): string {
  const count = report.notices.filter(({ level }) => level === 'error').length
  if (count === 0) return found
  const joint = summarise(report).letters === 0 ? ':' : countFound(report) > 0 ? ', and' : ', but'
  return `${found}${joint} ${countNoun(count, 'error')} of the run`
}
