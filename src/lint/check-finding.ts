import type { Finding, Rule } from '../rule/index.ts'
import type { Source, Span } from '../source/index.ts'

const APPLICABILITIES = ['safe', 'unsafe', 'suggestion', 'has-placeholder']

/**
 * Sees to it that a finding is one, since rules also come from people whose compiler did not look.
 *
 * @throws TypeError saying what is wrong with it.
 */
export function checkFinding(finding: Finding, rule: Rule, { text: { length: textLength } }: Source): void {
  checkSpan(finding.span, 'a span', textLength)
  if (!rule.messages[finding.message]) throw new TypeError(`it has no message \`${finding.message}\``)
  for (const { span, text } of finding.labels ?? []) {
    checkSpan(span, 'a label', textLength)
    if (typeof text !== 'string') throw new TypeError('a label has no `text`')
  }
  for (const { source, span, text } of finding.related ?? []) {
    checkSpan(span, 'a related place', source.text.length)
    if (typeof text !== 'string') throw new TypeError('a related place has no `text`')
  }
  for (const { applicability, message, edits } of finding.fixes ?? []) {
    if (!APPLICABILITIES.includes(applicability)) {
      throw new TypeError(
        `a fix has the applicability \`${applicability}\`, not one of ${APPLICABILITIES.join(', ')}`,
      )
    }
    if (typeof message !== 'string' || !Array.isArray(edits)) {
      throw new TypeError('a fix has no `message`, or no list of `edits`')
    }
    for (const { span, newText } of edits) {
      checkSpan(span, 'an edit', textLength)
      if (typeof newText !== 'string') throw new TypeError('an edit has no `newText`')
    }
  }
}

function checkSpan(span: Span | undefined, what: string, textLength: number): void {
  const { start, end } = span ?? {}
  const isSpan = Number.isInteger(start) && Number.isInteger(end)
  if (
    !isSpan ||
    (start as number) < 0 ||
    (end as number) < (start as number) ||
    (end as number) > textLength
  ) {
    throw new TypeError(`${what} from ${start} to ${end} is not within the letter`)
  }
}
