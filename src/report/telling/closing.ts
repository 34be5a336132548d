/** The last lines of reports for people: how much was found, what of it can be mended, and where to read on. */
import { drawProse, drawText } from '../drawing/display-line.ts'
import { marksFor } from '../drawing/marks.ts'
import type { LetterReport, Report, ReporterSettings } from '../report.ts'
import { countFixable, countFound, countSeverities, nameCounts, summarise } from '../summary.ts'
import { countNoun } from '../wording.ts'
import type { ToldReport } from './telling.ts'

/** What was found in a letter, in numbers, fit for a terminal: “letter.txt: 1 error, 3 warnings”. */
export function countLetter(letter: LetterReport, settings: ReporterSettings): string {
  return `${drawText(letter.source.path, marksFor(settings))}: ${countSeverities(letter.diagnostics)}`
}

/** The closing lines, fit for a terminal, once all letters are told; none where there is nothing to say. */
export function closeReport(report: Report, told: ToldReport, settings: ReporterSettings): string[] {
  // Of a single letter its own line has told the severities.
  const problems = nameProblems(report, settings, countFound(report) > 1)
  if (problems.length === 0 && told.total === 0) return []
  const { shown, total } = told
  return [
    ...problems,
    ...(shown < total ? [`Showing ${shown} of ${total}; use \`--max-diagnostics none\` for all.`] : []),
    ...nameSilenced(report, settings),
    ...(settings.showPointers ? pointToCommands(report, told, settings) : []),
  ]
}

/** How much was found, and how much of it can be mended; of no problems only a person who watches is told. */
export function nameProblems(report: Report, settings: ReporterSettings, tellsSeverities: boolean): string[] {
  const summary = summarise(report)
  const all = countNoun(summary.letters, 'letter')
  const found = countFound(report)
  if (found === 0) return settings.isTerminal && !settings.quiet ? [`No problems in ${all}.`] : []
  const problems = countNoun(summary.errors + summary.warnings + summary.infos, 'problem')
  const where = found === summary.letters ? all : `${found} of ${all}`
  const severities = tellsSeverities ? `: ${nameCounts(summary)}` : ''
  const fixable = settings.showPointers ? nameFixable(countFixable(report), report.tool.name) : ''
  return [`Found ${problems} in ${where}${severities}.${fixable}`]
}

function nameFixable(fixable: ReturnType<typeof countFixable>, tool: string): string {
  const { fixableSafe: safe, fixableUnsafe: unsafe } = fixable
  const are = (count: number) => `${count} ${count === 1 ? 'is' : 'are'} fixable with`
  if (safe === 0 && unsafe === 0) return ''
  if (safe === 0) return ` ${are(unsafe)} \`${tool} --fix --unsafe-fixes\`.`
  const more = unsafe === 0 ? '' : `, ${unsafe} more with \`--unsafe-fixes\``
  return ` ${are(safe)} \`${tool} --fix\`${more}.`
}

function nameSilenced(report: Report, { showsSilenced }: ReporterSettings): string[] {
  const { suppressed: count } = summarise(report)
  if (count === 0) return []
  const are = count === 1 ? '1 is silenced' : `${count} are silenced`
  return [showsSilenced ? `${are}.` : `${are}; \`--show-suppressed\` shows ${count === 1 ? 'it' : 'them'}.`]
}

/** One pointer for each thing that can be done next, not one for each problem. */
function pointToCommands({ tool }: Report, told: ToldReport, settings: ReporterSettings): string[] {
  const { ruleId, word } = told.pointers
  const draw = (text: string) => drawProse(text, marksFor(settings))
  return [
    ...(ruleId === undefined
      ? []
      : [`Reasons and examples for a rule: \`${tool.name} explain ${draw(ruleId)}\`.`]),
    ...(word === undefined ? [] : [`To accept a word as it is: \`${tool.name} words add ${draw(word)}\`.`]),
  ]
}
