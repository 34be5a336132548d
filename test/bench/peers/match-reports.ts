import { type LetterFile, lineAt, offsetAt, type Report } from './report.ts'

/** Something wrong with a letter that is known. */
export interface Mistake {
  readonly line: number
  readonly category: string
  /** UTF-16 offsets of the words that are wrong, wherever they stand in the line; none where something is missing. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
  /** The words, as they are listed. */
  readonly words: string
}

/** Reads a list of mistakes: line, category, and exact words, with tabs between, one a line. */
export function readMistakes(list: string, text: string): Mistake[] {
  return list
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '' && !row.startsWith('#'))
    .map((row) => {
      const [line = '', category = '', words = ''] = row.split('\t')
      return { line: Number(line), category, words, ranges: findWords(text, Number(line), words) }
    })
}

/** Finds words that begin in a line, and may go on behind its end; whole words, where there are. */
function findWords(text: string, line: number, words: string): { start: number; end: number }[] {
  if (words.trim() === '') return []
  const from = offsetAt(text, line, 1)
  const lineEnd = text.indexOf('\n', from) === -1 ? text.length : text.indexOf('\n', from)
  const source = words
    .split(/[ \n]/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('[ \\n]')
  const find = (pattern: RegExp) =>
    [...text.slice(from).matchAll(pattern)]
      .map(({ 0: { length }, index }) => ({ start: from + index, end: from + index + length }))
      .filter(({ start }) => start < lineEnd || (lineEnd === from && start === from))
  const whole = find(new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu'))
  return whole.length > 0 ? whole : find(new RegExp(source, 'gu'))
}

/** Whether a report is about a mistake: it touches the words, or, where there are none, a line beside. */
export function isAbout({ start, end }: Report, mistake: Mistake, text: string): boolean {
  const last = Math.max(end, start + 1)
  if (mistake.ranges.length > 0)
    return mistake.ranges.some((range) => start < range.end && range.start < last)
  return lineAt(text, start) <= mistake.line + 1 && lineAt(text, last - 1) >= mistake.line - 1
}

/** What came of a tool's reports on one letter. */
export interface Matches {
  /** The letter's file name. */
  readonly file: string
  readonly found: readonly Mistake[]
  readonly missed: readonly Mistake[]
  /** Reports about nothing that is listed. */
  readonly others: readonly Report[]
}

/** Compares what a tool reports in a letter with what is known to be wrong with it. */
export function matchReports(
  { file, text }: LetterFile,
  mistakes: readonly Mistake[],
  reports: readonly Report[],
): Matches {
  const own = reports.filter((report) => report.file === file)
  const isFound = (mistake: Mistake) => own.some((report) => isAbout(report, mistake, text))
  return {
    file,
    found: mistakes.filter(isFound),
    missed: mistakes.filter((mistake) => !isFound(mistake)),
    others: own.filter((report) => !mistakes.some((mistake) => isAbout(report, mistake, text))),
  }
}
