import { FILE_HEADERS_ONLY, formatPatch as formatHunks, type StructuredPatch, structuredPatch } from 'diff'

/** The hunks of a unified diff; their lines begin with ` `, `-`, `+`, or `\`, and have no `\n` at their ends. */
export type Patch = StructuredPatch

const CONTEXT_LINES = 3

/** With more changed lines than these, the time to find the smallest diff is no longer small itself. */
const MOST_EDITS = 1000

/**
 * The diff of a text to another one, by lines that end in `\n`: to tools a lone CR ends none. Of very many
 * changes it is not the smallest diff, but one hunk from the first to the last.
 */
export function createPatch(path: string, before: string, after: string): Patch {
  const options = { context: CONTEXT_LINES, maxEditLength: MOST_EDITS }
  return (
    structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options) ??
    replaceMiddle(path, before, after)
  )
}

/** One hunk for all that lies between the common head and the common tail of two texts. */
function replaceMiddle(path: string, before: string, after: string): Patch {
  const [old, now] = [before, after].map(splitLines) as [string[], string[]]
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head++
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const first = Math.max(0, head - CONTEXT_LINES)
  const left = Math.max(0, tail - CONTEXT_LINES)
  const hunk = {
    oldStart: first + 1,
    oldLines: old.length - left - first,
    newStart: first + 1,
    newLines: now.length - left - first,
    lines: [
      ...old.slice(first, head).flatMap((line) => toHunkLine(' ', line)),
      ...old.slice(head, old.length - tail).flatMap((line) => toHunkLine('-', line)),
      ...now.slice(head, now.length - tail).flatMap((line) => toHunkLine('+', line)),
      ...old.slice(old.length - tail, old.length - left).flatMap((line) => toHunkLine(' ', line)),
    ],
  }
  return {
    oldFileName: `a/${path}`,
    newFileName: `b/${path}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [hunk],
  }
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function toHunkLine(sign: string, line: string): string[] {
  if (line.endsWith('\n')) return [sign + line.slice(0, -1)]
  return [sign + line, '\\ No newline at end of file']
}

/** A patch as `patch -p1` and `git apply` take it, odd file names in quotes as GNU diff has them. */
export function formatPatch(patch: Patch): string {
  const [from, to, ...rest] = formatHunks(patch, FILE_HEADERS_ONLY).split('\n')
  // What follows a space may be a date, unless a tab stands before that.
  const endName = (header: string | undefined) => (header?.endsWith('"') ? header : `${header}\t`)
  const isTabNeeded = patch.oldFileName?.includes(' ')
  return [...(isTabNeeded ? [endName(from), endName(to)] : [from, to]), ...rest].join('\n')
}
