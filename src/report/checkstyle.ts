/** XML as Checkstyle writes it, which many programs read. It has no ranges and no fixes. */
import { listLetterEntries, type ReportEntry } from './programs/entries.ts'
import { toMachinePath } from './programs/machine-path.ts'
import { cutQuotes } from './programs/quote.ts'
import { writeAttributes } from './programs/xml.ts'
import type { Reporter } from './report.ts'

/** For programs that read Checkstyle: the letters with problems, and these. */
export const renderCheckstyle: Reporter = function* (report) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for (const letter of report.letters) {
    const errors = Array.from(listLetterEntries(letter, report), writeError)
    if (errors.length === 0) continue
    const name = toMachinePath(letter.source.path, report)
    yield `  <file${writeAttributes({ name })}>\n${errors.join('\n')}\n  </file>\n`
  }
  yield '</checkstyle>\n'
}

function writeError({ diagnostic: { ruleId, severity, message }, range: { start } }: ReportEntry): string {
  const attributes = {
    line: start.line,
    column: start.column,
    severity,
    message: cutQuotes(message),
    source: `letterlint.${ruleId}`,
  }
  return `    <error${writeAttributes(attributes)}/>`
}
