import type { Diagnostic } from '../diagnostic/index.ts'
import type { Source } from '../source/index.ts'
import { createMeasure, type Measure, measureSource, putInGutter } from './drawing/canvas.ts'
import { drawFix } from './drawing/fix-rows.ts'
import { drawFrame } from './drawing/frame.ts'
import { drawHeader, drawNotice, drawRemark } from './drawing/header.ts'
import { paintRows, type Row } from './drawing/row.ts'
import { wrapText } from './drawing/wrap.ts'
import type { Reporter, ReporterSettings } from './report.ts'
import { countFound } from './summary.ts'
import { closeReport, countLetter } from './telling/closing.ts'
import { listHelps } from './telling/name-fixes.ts'
import { nameRepeats } from './telling/name-places.ts'
import { nameSilencing } from './telling/silencing.ts'
import { chooseTold, type Telling } from './telling/telling.ts'

const LEAST_WIDTH_COLUMNS = 40

/** For people: every problem with the words it stands at, in rows that fit the width. */
export const renderPretty: Reporter = function* (report, given) {
  const settings = { ...given, width: Math.max(LEAST_WIDTH_COLUMNS, given.width) }
  let isFirst = true
  const paintBlock = (rows: readonly Row[]) => {
    const gap = isFirst ? '' : '\n'
    isFirst = false
    return gap + paintRows(rows)
  }
  for (const notice of report.notices) yield paintBlock(drawNotice(notice, settings))
  const told = chooseTold(report, settings)
  for (const { letter, tellings } of told.letters) {
    const measure = createMeasure()
    for (const telling of tellings) yield paintBlock(drawTelling(telling, letter.source, settings, measure))
    if (letter.diagnostics.length > 0) yield paintBlock(drawLine(countLetter(letter, settings), settings))
  }
  const closing = closeReport(report, told, settings).flatMap((line) => drawLine(line, settings))
  // The numbers of the last letter and those of the run stand together.
  if (countFound(report) > 0) yield paintRows(closing)
  else if (closing.length > 0) yield paintBlock(closing)
}

/** One diagnostic as the pretty report shows it, without the report around it; ends with a newline. */
export function renderDiagnostic(diagnostic: Diagnostic, source: Source, settings: ReporterSettings): string {
  return paintRows(drawTelling({ diagnostic, repeats: [] }, source, settings, measureSource))
}

function drawTelling(telling: Telling, source: Source, settings: ReporterSettings, measure: Measure): Row[] {
  const { diagnostic, silenced, repeats } = telling
  const frame = drawFrame(diagnostic, source, settings, measure)
  const notes = [
    ...(silenced ? [nameSilencing(silenced, diagnostic.severity)] : []),
    ...diagnostic.notes,
    ...frame.notes,
    ...nameRepeats(repeats, source),
  ]
  const remarks = [
    ...notes.flatMap((note) => drawRemark('note', note, frame.canvas)),
    ...listHelps(diagnostic).flatMap((help) => drawRemark('help', help, frame.canvas)),
  ]
  return [
    ...drawHeader(diagnostic, frame.canvas, silenced !== undefined),
    ...frame.rows,
    ...(remarks.length > 0 ? [putInGutter(frame.canvas, '', []), ...remarks] : []),
    ...drawFix(diagnostic, frame.canvas),
  ]
}

/** A line of the summary; its words are fit for a terminal. */
function drawLine(text: string, { width, style }: ReporterSettings): Row[] {
  return wrapText(text, width).map((line) => [{ text: line, paint: style.emphasis }])
}
