import { appendFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeSystemError, Failure } from '../failure.ts'

/** GitHub shows no summary of a step that has more bytes; some are left for what others add. */
const MAX_BYTES = 1024 * 1024 - 8 * 1024

/**
 * Appends Markdown to the summary of a step of a GitHub workflow, cut at the end of a line where it is too long
 * for what is left of it.
 *
 * @throws Failure when it cannot be written.
 */
export function appendStepSummary(given: string, markdown: Iterable<string>, cwd: string): void {
  const file = resolve(cwd, given)
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    const gap = size > 0 ? '\n' : ''
    appendFileSync(file, cutLines(gap + takeStart(markdown), MAX_BYTES - size))
  } catch (error) {
    throw new Failure(`the summary of the step could not be written: ${describeSystemError(error)}`)
  }
}

/** As much of a text as is surely more than fits, or all of it. */
function takeStart(pieces: Iterable<string>): string {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length > MAX_BYTES) break
  }
  return text
}

const CUT_MARK = '\nThere is more than fits here: the log has all of it.\n'

/** The first lines of a text, as many as are at most so many bytes with a last line that says so. */
function cutLines(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text
  const room = maxBytes - Buffer.byteLength(CUT_MARK)
  if (room <= 0) return ''
  const end = Buffer.from(text).subarray(0, room).lastIndexOf('\n') + 1
  return Buffer.from(text).subarray(0, end).toString() + CUT_MARK
}
