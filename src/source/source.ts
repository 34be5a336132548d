import type { Span } from './span.ts'

/** How a source's text is to be read: `.txt` is never read as Markdown. */
export type Format = 'text' | 'markdown'

/** How the bytes of a source were decoded; `windows-1252` is a fallback for bytes that are not UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The text of one letter with everything needed to write it back as it was. */
export interface Source {
  /** As it is shown to people: relative to the working directory, `/` between folders. */
  readonly path: string
  /** Without byte-order mark; line ends as in the file. */
  readonly text: string
  readonly format: Format
  readonly encoding: Encoding
  readonly hasByteOrderMark: boolean
  /** Offset of the first byte that is not UTF-8, when `encoding` is the fallback. */
  readonly invalidByteOffset?: number
  /** Offsets of the first code unit of each line, ascending, beginning with 0. */
  readonly lineStarts: readonly number[]
}

/** A place as people count: line and column from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  /** UTF-16 code units from 0. */
  readonly offset: number
}

/** What may be known of a text beside the text itself. */
export interface SourceOptions {
  readonly path?: string
  readonly format?: Format
  readonly encoding?: Encoding
  readonly hasByteOrderMark?: boolean
  readonly invalidByteOffset?: number
}

/** The format that a file name announces: Markdown for `.md` and `.markdown`, else plain text. */
export function formatOf(path: string): Format {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text'
}

/** A source from text that is already decoded. A byte-order mark at its head is taken off, unless it already was. */
export function createSource(text: string, options: SourceOptions = {}): Source {
  const { path = '<text>', format = formatOf(path), encoding = 'utf-8', invalidByteOffset } = options
  const marked = !options.hasByteOrderMark && text.charCodeAt(0) === 0xfeff
  const body = marked ? text.slice(1) : text
  return {
    path,
    text: body,
    format,
    encoding,
    hasByteOrderMark: marked || (options.hasByteOrderMark ?? false),
    ...(invalidByteOffset === undefined ? {} : { invalidByteOffset }),
    lineStarts: findLineStarts(body),
  }
}

/** Offsets of the first code unit of each line; LF, CRLF and a lone CR each end a line. */
function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++
    if (unit === 0x0a || unit === 0x0d) starts.push(i + 1)
  }
  return starts
}

/** The line, from 1, that holds an offset; the end of the text belongs to the last line. */
export function lineAt(source: Source, offset: number): number {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** Line and column of an offset. */
export function toPoint(source: Source, offset: number): Point {
  const line = lineAt(source, offset)
  return { line, column: offset - (source.lineStarts[line - 1] as number) + 1, offset }
}

/** The span of a line, counted from 1, without its terminator. */
export function lineSpan(source: Source, line: number): Span {
  const start = source.lineStarts[line - 1] ?? source.text.length
  let end = source.lineStarts[line] ?? source.text.length
  while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** The text a span covers. */
export function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end)
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}
