/**
 * A value as JSON that is harmless in a terminal and an editor too: what JSON allows raw and they may obey is
 * escaped. With `indent` columns on lines of its own for each field, without on one line.
 */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, escapeUnit)
}

/** C1 controls, DEL, marks of direction, and separators of lines. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
