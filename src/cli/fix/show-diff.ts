import { createPatch, formatPatch } from '../../fix/index.ts'
import { drawProse, marksFor, type ReporterSettings, type Style } from '../../report/index.ts'
import { encodeText } from '../../source/index.ts'
import type { Run } from '../check/run.ts'
import { writeText } from '../output.ts'
import { settingsFor } from '../settings.ts'
import { describeFixed } from './describe-fixed.ts'
import type { FixedLetter } from './fix-letters.ts'

/** Shows the changes of letters: to a program byte for byte, to a person so that nothing harms the terminal. */
export async function showDiff(letters: readonly FixedLetter[], run: Run): Promise<void> {
  if (run.options.silent) return
  const { stdout, stderr } = run.surroundings
  const settings = await settingsFor(run.options, run.surroundings, 'stdout')
  const isForPeople = settings.isTerminal || run.options.color === 'always'
  for (const letter of letters.filter(({ fixed }) => fixed.length > 0)) {
    await writeText(stdout, isForPeople ? drawPatch(letter, settings) : writePatch(letter))
  }
  await writeText(stderr, await describeFixed(letters, run))
}

function writePatch({ before, after }: FixedLetter): Uint8Array {
  const toBinary = ({ source }: FixedLetter['before']) =>
    Buffer.from(encodeText(source.text, source)).toString('latin1')
  const patch = createPatch(before.source.path, toBinary(before), toBinary(after))
  return Buffer.from(formatPatch(patch), 'latin1')
}

function drawPatch({ before, after }: FixedLetter, settings: ReporterSettings): string {
  const { path, text } = before.source
  const { style } = settings
  const draw = (line: string) => drawProse(line, marksFor(settings))
  const heads = [`--- a/${draw(path)}`, `+++ b/${draw(path)}`].map((line) => style.emphasis(line))
  const hunks = createPatch(path, text, after.source.text).hunks.flatMap((hunk) => [
    style.note(`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`),
    ...hunk.lines.map((line) => paintLine(draw(line), style)),
  ])
  return `${[...heads, ...hunks].join('\n')}\n`
}

function paintLine(line: string, style: Style): string {
  if (line.startsWith('-')) return style.removed(line)
  if (line.startsWith('+')) return style.added(line)
  return line.startsWith('\\') ? style.dim(line) : line
}
