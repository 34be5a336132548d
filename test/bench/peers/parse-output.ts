import { basename } from 'node:path'
import { type LetterFile, offsetAt, type Report } from './report.ts'

/** Reads what a tool printed about letters. */
export type ParseOutput = (
  output: { readonly stdout: string; readonly stderr: string },
  letters: readonly LetterFile[],
) => Report[]

interface LetterlintReport {
  readonly diagnostics: readonly {
    readonly ruleId: string
    readonly severity: string
    readonly message: string
    readonly file: string
    readonly range: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
  }[]
}

/** Reads letterlint's `json`, of some severities only if they are named. */
export function parseLetterlint(severities?: readonly string[]): ParseOutput {
  return ({ stdout }) =>
    (JSON.parse(stdout) as LetterlintReport).diagnostics
      .filter(({ severity }) => severities?.includes(severity) ?? true)
      .map(({ file, range, ruleId, message }) => ({
        file: basename(file),
        start: range.start.offset,
        end: range.end.offset,
        rule: ruleId,
        message,
      }))
}

/** Reads what the scripts of this folder print. */
export const parseOwnScript: ParseOutput = ({ stdout }) =>
  (JSON.parse(stdout) as Report[]).map((report) => ({ ...report, file: basename(report.file) }))

interface VFileReport {
  readonly path: string
  readonly messages: readonly {
    readonly line: number
    readonly column: number
    readonly reason: string
    readonly ruleId: string
    readonly actual?: string
  }[]
}

/** Reads `vfile-reporter-json`. */
export const parseVFiles: ParseOutput = ({ stderr }, letters) =>
  (JSON.parse(stderr) as VFileReport[]).flatMap(({ path, messages }) =>
    messages.map(({ line, column, actual = '', ruleId, reason }) =>
      place(letters, path, line, column, actual.length, ruleId, reason),
    ),
  )

interface TextlintReport {
  readonly filePath: string
  readonly messages: readonly {
    readonly index: number
    readonly ruleId: string
    readonly message: string
    readonly fix?: { readonly range: readonly [number, number] }
  }[]
}

/** Reads textlint's `json`, which knows where a report ends only if it has a fix or quotes the words. */
export const parseTextlint: ParseOutput = ({ stdout }) =>
  (JSON.parse(stdout) as TextlintReport[]).flatMap(({ filePath, messages }) =>
    messages.map(({ index, fix, ruleId, message }) => {
      const [start, end] = fix?.range ?? [index, index + quotedLength(message)]
      return { file: basename(filePath), start, end, rule: ruleId, message }
    }),
  )

/** Reads `file:line:column message` lines: of markdownlint as they are, of write-good with columns from 0. */
export function parseLines(stream: 'stdout' | 'stderr', firstColumn: 0 | 1): ParseOutput {
  return (output, letters) =>
    [...output[stream].matchAll(/^([^:\n]+\.\w+):(\d+)(?::(\d+))?[: ](.*)$/gm)].map(
      ([, file = '', line, column = String(firstColumn), message = '']) =>
        place(
          letters,
          file,
          Number(line),
          Number(column) + 1 - firstColumn,
          quotedLength(message),
          /MD\d+/.exec(message)?.[0] ?? '',
          message,
        ),
    )
}

/** Reads cspell's own lines. */
export const parseCspell: ParseOutput = ({ stdout }, letters) =>
  [...stdout.matchAll(/^(.+?):(\d+):(\d+) - (.*?\((.*?)\).*)$/gm)].map(
    ([, file = '', line, column, message = '', word = '']) =>
      place(letters, file, Number(line), Number(column), word.length, 'spelling', message),
  )

/** Reads what Hunspell's pipe says of the lines of all letters, one letter after the other. */
export const parseHunspell: ParseOutput = ({ stdout }, letters) => {
  const [, ...answers] = stdout.split('\n')
  const reports: Report[] = []
  let answer = 0
  for (const { file, text } of letters) {
    let lineStart = 0
    for (const line of text.replace(/\n$/, '').split('\n')) {
      let column = 0
      for (; answer < answers.length && answers[answer] !== ''; answer++) {
        const message = answers[answer] ?? ''
        const word = /^[&#?] (\S+)/.exec(message)?.[1]
        if (word === undefined) continue
        const found = line.indexOf(word, column)
        const start = lineStart + Math.max(found, column)
        reports.push({ file, start, end: start + word.length, rule: 'spelling', message })
        if (found !== -1) column = found + word.length
      }
      answer += 1
      lineStart += line.length + 1
    }
  }
  return reports
}

function place(
  letters: readonly LetterFile[],
  path: string,
  line: number,
  column: number,
  length: number,
  rule: string,
  message: string,
): Report {
  const file = basename(path)
  const text = letters.find((letter) => letter.file === file)?.text ?? ''
  const start = offsetAt(text, line, column)
  return { file, start, end: start + length, rule, message }
}

/** The length of the words that a message quotes first. */
function quotedLength(message: string): number {
  return /"([^"]+)"/.exec(message)?.[1]?.length ?? 0
}
