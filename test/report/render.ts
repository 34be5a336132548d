import { renderJson as json } from '../../src/report/json.ts'
import { renderPlain as plain } from '../../src/report/plain.ts'
import { renderPretty as pretty } from '../../src/report/pretty.ts'
import type { Report, Reporter, ReporterSettings } from '../../src/report/report.ts'
import { renderShort as short } from '../../src/report/short.ts'

/** What a reporter writes, as one text. */
export function joinReport(reporter: Reporter) {
  return (report: Report, settings: ReporterSettings): string => [...reporter(report, settings)].join('')
}

/** Reports as whole texts. */
export const [renderJson, renderPlain, renderPretty, renderShort] = [
  joinReport(json),
  joinReport(plain),
  joinReport(pretty),
  joinReport(short),
] as const
