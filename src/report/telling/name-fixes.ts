import type { Diagnostic, Fix } from '../../diagnostic/index.ts'
import { countNoun, joinWithOr } from '../wording.ts'

/** What can be done about a problem, each thing said once: what the rule advises, then what its fixes do. */
export function listHelps(diagnostic: Diagnostic): string[] {
  const told = new Set(diagnostic.fixes.map(({ message }) => message))
  const advice = diagnostic.helps.filter((help) => !told.has(help))
  return [...new Set([...advice, ...nameFixes(diagnostic)])]
}

/** The helps that tell what the fixes would do, best first; suggestions share one. */
function nameFixes({ fixes }: Diagnostic): string[] {
  const suggestions = fixes.filter(({ applicability }) => applicability === 'suggestion')
  return fixes.flatMap((fix) => {
    if (fix.applicability !== 'suggestion') return [nameFix(fix)]
    return fix === suggestions[0] ? [nameChoice(suggestions.map(({ message }) => message))] : []
  })
}

function nameFix({ applicability, message, edits }: Fix): string {
  const changes = edits.length > 1 ? ` (${countNoun(edits.length, 'change')})` : ''
  const kind = applicability === 'has-placeholder' ? 'fix with a blank to fill in' : `${applicability} fix`
  return `${kind}: ${message}${changes}`
}

/** One line for several suggestions: “replace with `a`, `b`, or `c`” where they begin alike. */
function nameChoice(messages: readonly string[]): string {
  const heads = messages.map((message) => /^[^`]*(?=`[^`]*`$)/.exec(message)?.[0])
  const [head] = heads
  if (head === undefined || heads.some((other) => other !== head)) return joinWithOr(messages)
  return head + joinWithOr(messages.map((message) => message.slice(head.length)))
}
