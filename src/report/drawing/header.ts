/** The rows that stand outside the source: what is wrong, where, and what else is to be said. */
import type { Diagnostic, Notice } from '../../diagnostic/index.ts'
import type { ReporterSettings } from '../report.ts'
import type { Paint } from '../style.ts'
import { nameStart } from '../telling/name-places.ts'
import type { Canvas } from './canvas.ts'
import { drawProse, drawText } from './display-line.ts'
import { marksFor } from './marks.ts'
import { clampSpan } from './place.ts'
import { type Row, widthOf } from './row.ts'
import { wrapText } from './wrap.ts'

const HANGING_INDENT = '    '
/** With fewer columns beside its title a message begins below it. */
const LEAST_MESSAGE_COLUMNS = 8

/** The message, and under it the path, line, and column. */
export function drawHeader(diagnostic: Diagnostic, canvas: Canvas, isSilenced = false): Row[] {
  const { settings, marks, measured, numberColumns } = canvas
  const { severity, ruleId, file, span } = diagnostic
  const paint = isSilenced ? settings.style.dim : settings.style[severity]
  const title = [
    { text: `${isSilenced ? 'silenced' : severity}[`, paint },
    {
      text: drawProse(ruleId, marks),
      paint: settings.hyperlinks ? linkTo(diagnostic.docsUrl, paint) : paint,
    },
    { text: ']', paint },
  ]
  return [
    ...drawTitled(title, drawProse(diagnostic.message, marks), settings),
    drawArrow(
      `${drawText(file, marks)}:${nameStart(measured.source, clampSpan(measured.source, span))}`,
      numberColumns,
      settings,
    ),
  ]
}

/** Paints a text, and makes it a link for terminals that follow OSC 8; as wide as without. */
function linkTo(address: string, paint: Paint): Paint {
  if (!/^https?:\/\/[!-~]+$/.test(address)) return paint
  return (text) => `\u001b]8;;${address}\u001b\\${paint(text)}\u001b]8;;\u001b\\`
}

/** A notice with the file it speaks of. */
export function drawNotice({ level, message, file }: Notice, settings: ReporterSettings): Row[] {
  const marks = marksFor(settings)
  const title = [{ text: level, paint: settings.style[level] }]
  const rows = drawTitled(title, drawProse(message, marks), settings)
  return file === undefined ? rows : [...rows, drawArrow(drawText(file, marks), 1, settings)]
}

/** A note or help, its further lines under the first. */
export function drawRemark(kind: 'note' | 'help', text: string, canvas: Canvas): Row[] {
  const { settings, marks, numberColumns } = canvas
  const before = `${' '.repeat(numberColumns + 1)}= `
  const title = `${kind}:`
  const indent = ' '.repeat(before.length + title.length + 1)
  const lines = wrapText(drawProse(text, marks), settings.width - indent.length)
  return lines.map((line, index) => {
    if (index > 0) return [{ text: indent + line }]
    return [
      { text: before, paint: settings.style.gutter },
      { text: title, paint: settings.style[kind] },
      { text: ` ${line}` },
    ]
  })
}

function drawArrow(place: string, numberColumns: number, { style }: ReporterSettings): Row {
  return [{ text: `${' '.repeat(numberColumns)}-->`, paint: style.gutter }, { text: ` ${place}` }]
}

function drawTitled(title: Row, message: string, { width, style }: ReporterSettings): Row[] {
  const titleText = title.map(({ text }) => text).join('')
  const besideTitle = width - widthOf(titleText) - 2
  const columns = width - HANGING_INDENT.length
  const indent = (line: string): Row => [{ text: HANGING_INDENT + line, paint: style.emphasis }]
  if (besideTitle < LEAST_MESSAGE_COLUMNS) {
    return [
      ...wrapText(`${titleText}:`, width).map((text) => [{ text }]),
      ...wrapText(message, columns).map(indent),
    ]
  }
  const [first, ...others] = wrapText(message, besideTitle, columns) as [string, ...string[]]
  return [[...title, { text: `: ${first}`, paint: style.emphasis }], ...others.map(indent)]
}
