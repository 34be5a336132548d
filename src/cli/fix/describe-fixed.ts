import type { Diagnostic } from '../../diagnostic/index.ts'
import { countNoun, drawProse, findReporter, marksFor } from '../../report/index.ts'
import type { Run } from '../check/run.ts'
import { settingsFor } from '../settings.ts'
import type { FixedLetter } from './fix-letters.ts'

/** Whether what is printed is read by people, and not by programs, which a line more could confuse. */
export function hasReportForPeople({ options: { outputs } }: Run): boolean {
  return outputs.some(({ format, file }) => file === undefined && findReporter(format).isForPeople)
}

/** What was fixed, or would be, in sentences; nothing where nothing was. */
export async function describeFixed(letters: readonly FixedLetter[], run: Run): Promise<string> {
  const changed = letters.filter(({ fixed }) => fixed.length > 0)
  if (changed.length === 0) return ''
  const marks = marksFor(await settingsFor(run.options, run.surroundings, 'stdout'))
  const perLetter = changed.map(({ before, fixed }) => `${before.source.path}: ${countRules(fixed)}`)
  const details = run.options.fixOnly ? perLetter.map((line) => `${drawProse(line, marks)}\n`).join('') : ''
  const verb = run.options.diff ? 'Would fix' : 'Fixed'
  const problems = countNoun(run.fixedCount, 'problem')
  return `${details}${verb} ${problems} in ${countNoun(changed.length, 'letter')}.\n`
}

/** “double-space (2), spelling (1)” */
function countRules(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>()
  for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ruleId, count]) => `${ruleId} (${count})`)
    .join(', ')
}
