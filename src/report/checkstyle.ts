/** XML as Checkstyle writes it, which many programs read. It has no ranges and no fixes. */
import { listLetterEntries, type ReportEntry } from './programs/entries.ts'
import { toMachinePath } from './programs/machine-path.ts'
import { cutQuotes } from './programs/quote.ts'
import { writeAttributes } from './programs/xml.ts'
import type { Reporter } from './report.ts'

/** For programs that read Checkstyle: the letters with problems, and these. */
export const renderCheckstyle: Reporter = (report) => {
  const files = report.letters.flatMap((letter) => {
    const errors = Array.from(listLetterEntries(letter, report), writeError)
    if (errors.length === 0) return []
    const name = toMachinePath(letter.source.path, report)
    return [`  <file${writeAttributes({ name })}>`, ...errors, '  </file>']
  })
  const lines = ['<checkstyle version="4.3">', ...files, '</checkstyle>']
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`
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
