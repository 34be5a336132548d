import { hashText } from '../../lint/index.ts'
import type { Source } from '../../source/index.ts'

/** What is kept of a source while its text is not, as data. */
export interface SourceShape
  extends Pick<Source, 'format' | 'encoding' | 'hasByteOrderMark' | 'invalidByteOffset'> {
  /** Code units of each line, with what ends it. */
  readonly lineLengths: readonly number[]
  /** Of the text, which may be another when it is read again. */
  readonly hash: string
}

/** Describes a source so that its text can be had later. */
export function shapeOf(source: Source): SourceShape {
  const { format, encoding, hasByteOrderMark, invalidByteOffset, lineStarts, text } = source
  return {
    format,
    encoding,
    hasByteOrderMark,
    ...(invalidByteOffset === undefined ? {} : { invalidByteOffset }),
    lineLengths: lineStarts.map((start, line) => (lineStarts[line + 1] ?? text.length) - start),
    hash: hashText(text),
  }
}

/** Whether a text is the one that a shape was made of. */
export function isTextOf(text: string, { hash }: SourceShape): boolean {
  return hashText(text) === hash
}

/**
 * A source whose text is read when somebody asks for it. Where it cannot be had any more, it is blank, with its lines
 * as they were: places stay where they are, and no word stands where it does not belong.
 */
export class LaterSource implements Source {
  readonly path: string
  readonly format: Source['format']
  readonly encoding: Source['encoding']
  readonly hasByteOrderMark: boolean
  readonly invalidByteOffset?: number
  readonly #lineLengths: readonly number[]
  readonly #read: () => string | undefined
  #text: string | undefined
  #lineStarts: readonly number[] | undefined

  /** `read` gives undefined where the text is gone, or is another. */
  constructor(path: string, shape: SourceShape, read: () => string | undefined) {
    this.path = path
    this.format = shape.format
    this.encoding = shape.encoding
    this.hasByteOrderMark = shape.hasByteOrderMark
    if (shape.invalidByteOffset !== undefined) this.invalidByteOffset = shape.invalidByteOffset
    this.#lineLengths = shape.lineLengths
    this.#read = read
  }

  get text(): string {
    this.#text ??= this.#read() ?? blankOut(this.#lineLengths)
    return this.#text
  }

  get lineStarts(): readonly number[] {
    this.#lineStarts ??= addUp(this.#lineLengths)
    return this.#lineStarts
  }
}

function blankOut(lineLengths: readonly number[]): string {
  const last = lineLengths.length - 1
  return lineLengths
    .map((length, line) => (line === last ? ' '.repeat(length) : `${' '.repeat(length - 1)}\n`))
    .join('')
}

function addUp(lineLengths: readonly number[]): number[] {
  let next = 0
  return lineLengths.map((length) => {
    const start = next
    next += length
    return start
  })
}
