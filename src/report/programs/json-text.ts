/**
 * A value as JSON that is harmless in a terminal and an editor too: what JSON allows raw and they may obey is
 * escaped. With `indent` columns on lines of its own for each field, without on one line.
 */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, escapeUnit)
}

const INDENT_COLUMNS = 2

/**
 * A document as {@link writeJson} writes it with an indent of two columns, in pieces, and with a newline at its end. What
 * stands in the document for a long list may be any other iterable; its items are written one by one.
 */
export function* writeJsonDocument(value: unknown): Generator<string> {
  yield* writePieces(value, '\n')
  yield '\n'
}

/** `newline` is one with the blanks that a line begins with where the value stands. */
function* writePieces(value: unknown, newline: string): Generator<string> {
  const inner = newline + ' '.repeat(INDENT_COLUMNS)
  if (isLongList(value)) yield* writeItems(value, newline, inner)
  else if (Array.isArray(value) && value.some(holdsLongList)) {
    for (const [index, item] of value.entries()) {
      yield `${index === 0 ? '[' : ','}${inner}`
      yield* writePieces(item, inner)
    }
    yield `${newline}]`
  } else if (holdsLongList(value)) {
    const fields = Object.entries(value as object).filter(([, field]) => field !== undefined)
    for (const [index, [name, field]] of fields.entries()) {
      yield `${index === 0 ? '{' : ','}${inner}${writeJson(name)}: `
      yield* writePieces(field, inner)
    }
    yield `${newline}}`
  } else yield writeAt(value, newline)
}

function* writeItems(items: Iterable<unknown>, newline: string, inner: string): Generator<string> {
  let isEmpty = true
  for (const item of items) {
    yield `${isEmpty ? '[' : ','}${inner}${writeAt(item, inner)}`
    isEmpty = false
  }
  yield isEmpty ? '[]' : `${newline}]`
}

/** A value that stands further in. No text of JSON holds a raw end of line but those between fields. */
function writeAt(value: unknown, newline: string): string {
  return writeJson(value, INDENT_COLUMNS).replaceAll('\n', newline)
}

function isLongList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value
}

function holdsLongList(value: unknown): boolean {
  if (isLongList(value)) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsLongList)
}

/** C1 controls, DEL, marks of direction, and separators of lines. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
