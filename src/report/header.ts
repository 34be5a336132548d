/** The rows that stand outside the source: what is wrong, where, and what else is to be said. */
import type { Diagnostic, Notice } from '../diagnostic/index.ts'
import { toPoint } from '../source/index.ts'
import type { Canvas } from './canvas.ts'
import { drawProse, drawText } from './display-line.ts'
import { marksFor } from './marks.ts'
import { clampSpan } from './place.ts'
import type { ReporterSettings } from './report.ts'
import { type Row, widthOf } from './row.ts'
import type { Paint } from './style.ts'
import { wrapText } from './wrap.ts'

const HANGING_INDENT = '    '

/** The message, and under it the path, line, and column. */
export function drawHeader(diagnostic: Diagnostic, canvas: Canvas): Row[] {
  const { settings, marks, measured, numberColumns } = canvas
  const { line, column } = toPoint(measured.source, clampSpan(measured.source, diagnostic.span).start)
  const title = `${diagnostic.severity}[${drawProse(diagnostic.ruleId, marks)}]`
  return [
    ...drawTitled(title, drawProse(diagnostic.message, marks), settings.style[diagnostic.severity], settings),
    drawArrow(`${drawText(diagnostic.file, marks)}:${line}:${column}`, numberColumns, settings),
  ]
}

/** A notice with the file it speaks of. */
export function drawNotice({ level, message, file }: Notice, settings: ReporterSettings): Row[] {
  const marks = marksFor(settings)
  const rows = drawTitled(level, drawProse(message, marks), settings.style[level], settings)
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

function drawTitled(title: string, message: string, paint: Paint, settings: ReporterSettings): Row[] {
  const { width, style } = settings
  const lines = wrapText(message, width - widthOf(title) - 2, width - HANGING_INDENT.length)
  return lines.map((line, index) =>
    index === 0
      ? [
          { text: title, paint },
          { text: `: ${line}`, paint: style.emphasis },
        ]
      : [{ text: HANGING_INDENT + line, paint: style.emphasis }],
  )
}
