/** What of a report is told to people: which findings, in which order, and which of them at once. */
import {
  compareDiagnostics,
  type Diagnostic,
  type Severity,
  type SilencedDiagnostic,
} from '../../diagnostic/index.ts'
import { type Source, type Span, slice } from '../../source/index.ts'
import { clampSpan } from '../drawing/place.ts'
import type { LetterReport, Report, ReporterSettings } from '../report.ts'
import { type Summary, summarise } from '../summary.ts'

/** A finding as people are told it. */
export interface Telling {
  /** Without the notes that its rule has told of this letter before. */
  readonly diagnostic: Diagnostic
  /** Who said not to show it, where somebody did. */
  readonly silenced?: Pick<SilencedDiagnostic, 'by' | 'reason'>
  /** The other places of the letter of which the same would be said, in the order of the text. */
  readonly repeats: readonly Span[]
}

/** What is told of a letter. */
export interface ToldLetter {
  readonly letter: LetterReport
  readonly tellings: readonly Telling[]
}

/** What is told of a report. */
export interface ToldReport {
  /** To be gone through once. */
  readonly letters: Iterable<ToldLetter>
  /** Findings that are told, repeats included, and those that there are. */
  readonly shown: number
  readonly total: number
  /** What of the letters that were told already can be looked up, or accepted. */
  readonly pointers: Readonly<Pointers>
}

/** The first rule that has a page, and the first word that can be accepted. */
export interface Pointers {
  ruleId: string | undefined
  word: string | undefined
}

/**
 * Chooses what people are told.
 *
 * Of more findings than `maxDiagnostics` the most severe stay, those that stand first before the others, and
 * what is silenced goes before anything else does.
 *
 * Findings of a letter of which the very same would be said are told once, at the first place, with the points
 * of all others: the rule, the severity, the flagged words, and all texts are the same, so are the places that
 * labels point to, and no note is new. Nothing but the frame of a repeat is left out. Formats for programs, and
 * `short`, keep every finding, and counts never fold.
 */
export function chooseTold(report: Report, settings: ReporterSettings): ToldReport {
  const { showsSilenced, maxDiagnostics } = settings
  const { errors, warnings, infos, suppressed } = summarise(report)
  const total = errors + warnings + infos + (showsSilenced ? suppressed : 0)
  const pointers: Pointers = { ruleId: undefined, word: undefined }
  const letters = tellLetters(report, settings, pointers)
  return { letters, shown: Math.min(total, maxDiagnostics), total, pointers }
}

function* tellLetters(
  report: Report,
  { showsSilenced, maxDiagnostics }: ReporterSettings,
  pointers: Pointers,
): Generator<ToldLetter> {
  const room = shareRoom(maxDiagnostics, summarise(report))
  for (const letter of report.letters) {
    const findings = listFindings(letter, showsSilenced)
    const kept = findings.filter(({ silenced, diagnostic }) => {
      return room[silenced ? 'silenced' : diagnostic.severity]-- > 0
    })
    const tellings = foldRepeats(kept, letter.source)
    for (const { diagnostic } of tellings) point(pointers, diagnostic)
    yield { letter, tellings }
  }
}

/** How many findings of each severity there is room for: the most severe come first. */
function shareRoom(
  most: number,
  { errors, warnings, infos }: Summary,
): Record<Severity | 'silenced', number> {
  const error = most
  const warning = Math.max(0, error - errors)
  const info = Math.max(0, warning - warnings)
  return { error, warning, info, silenced: Math.max(0, info - infos) }
}

function point(pointers: Pointers, { docsUrl, ruleId, acceptableWord: word }: Diagnostic): void {
  if (docsUrl !== '') pointers.ruleId ??= ruleId
  // A straight apostrophe would have to be quoted, in each shell in another way.
  if (word && !word.includes("'")) pointers.word ??= word
}

type Finding = Omit<Telling, 'repeats'>

function listFindings({ diagnostics, silenced = [] }: LetterReport, showsSilenced: boolean): Finding[] {
  const findings: Finding[] = diagnostics.map((diagnostic) => ({ diagnostic }))
  if (!showsSilenced || silenced.length === 0) return findings
  const hushed = silenced.map(({ diagnostic, ...silencing }) => ({ diagnostic, silenced: silencing }))
  return [...findings, ...hushed].sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic))
}

function foldRepeats(findings: readonly Finding[], source: Source): Telling[] {
  const told = new Map<string, Finding & { readonly repeats: Span[] }>()
  const notes = new Set<string>()
  for (const finding of findings) {
    const diagnostic = withoutTold(finding.diagnostic, notes)
    const key = describeWhole(finding, source)
    const first = told.get(key)
    if (first && diagnostic.notes.length === 0) first.repeats.push(diagnostic.span)
    else told.set(first ? `${key}${told.size}` : key, { ...finding, diagnostic, repeats: [] })
  }
  return [...told.values()]
}

/** A diagnostic without the notes that its rule has told of this letter before. */
function withoutTold(diagnostic: Diagnostic, told: Set<string>): Diagnostic {
  const notes = diagnostic.notes.filter((note) => !told.has(`${diagnostic.ruleId}: ${note}`))
  for (const note of notes) told.add(`${diagnostic.ruleId}: ${note}`)
  return { ...diagnostic, notes }
}

/** Longer words are not compared, or many findings in one long stretch would cost its length each. */
const LONGEST_REPEAT_UNITS = 200

/** All that is said of a finding but its notes and where it is. */
function describeWhole({ diagnostic, silenced }: Finding, source: Source): string {
  const { ruleId, severity, message, label, labels, related, helps, fixes } = diagnostic
  const span = clampSpan(source, diagnostic.span)
  return JSON.stringify([
    [ruleId, severity, message, label, helps, diagnostic.acceptableWord, silenced],
    span.end - span.start > LONGEST_REPEAT_UNITS ? span : slice(source, span),
    labels.map(({ text, span: { start, end } }) => [text, start, end]),
    related.map(({ source: other, text, span: { start, end } }) => [other.path, text, start, end]),
    fixes.map(({ applicability, message: what, edits }) => [
      applicability,
      what,
      edits.map(({ newText }) => newText),
    ]),
  ])
}
