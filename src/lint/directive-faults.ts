import type { Letter } from '../letter/index.ts'
import { nearestName } from '../lexicon/index.ts'
import type { Finding } from '../rule/index.ts'
import { DIRECTIVES, type Directive, type DirectiveWords } from './directives.ts'
import { cutMiddle, foldWords } from './fold-words.ts'
import { removeComment, removeNames } from './remove-directive.ts'
import { ALL_RULES, type Silencing } from './silencing.ts'

/** So much of a wrong name is repeated. */
const MOST_NAME_UNITS = 60

/** More rules than this are not proposed in place of a directive that names none. */
const MOST_PROPOSED_RULES = 5

/** Directives that silence every rule; the findings of `bare-directive`. */
export function* findBareDirectives(
  directives: readonly Directive[],
  silencing: Silencing,
): Generator<Finding> {
  for (const directive of directives) {
    const { keyword, names } = directive
    if (names.length > 0 || !isKnown(keyword) || keyword.text === 'letterlint-enable') continue
    const ruleIds = [...silencing.usesOf(directive)].sort()
    const data = { keyword: keyword.text }
    if (ruleIds.length === 0 || ruleIds.length > MOST_PROPOSED_RULES) {
      yield { span: keyword.span, message: 'bare', data }
      continue
    }
    const { end } = keyword.span
    const written = `${keyword.text} ${ruleIds.join(', ')}`
    const edits = [{ span: { start: end, end }, newText: ` ${ruleIds.join(', ')}` }]
    const fix = { applicability: 'unsafe', message: `write \`${written}\``, edits } as const
    yield { span: keyword.span, message: 'bare', data, helps: [fix.message], fixes: [fix] }
  }
}

/** Directives that there are not, and rules that there are not; the findings of `invalid-directive`. */
export function* findInvalidDirectives(
  directives: readonly Directive[],
  knownRuleIds: readonly string[],
): Generator<Finding> {
  const known = new Set(knownRuleIds)
  for (const { keyword, names } of directives) {
    if (!isKnown(keyword)) yield report(keyword, 'unknown-directive', nearestName(keyword.text, DIRECTIVES))
    else for (const name of names) if (!known.has(name.text)) yield reportName(name, knownRuleIds)
  }
}

function reportName(name: DirectiveWords, knownRuleIds: readonly string[]): Finding {
  if (!/\s/.test(name.text)) return report(name, 'unknown-rule', nearestName(name.text, knownRuleIds))
  const help = 'names of rules stand between commas, a reason after ` -- `'
  return { ...report(name, 'unknown-rule', undefined), helps: [help] }
}

function report({ text, span }: DirectiveWords, message: string, near: string | undefined): Finding {
  const data = { name: cutMiddle(foldWords(text), MOST_NAME_UNITS) }
  if (near === undefined) return { span, message, data }
  const edits = [{ span, newText: near }]
  const fix = { applicability: 'suggestion', message: `write \`${near}\``, edits } as const
  return { span, message, data, helps: [fix.message], fixes: [fix] }
}

/**
 * Directives, and names in them, that change nothing, of the rules that `isJudged` accepts; the findings of
 * `unused-directive`. Whether one without names is of use cannot be told, since some rules never run.
 */
export function* findUnusedDirectives(
  letter: Letter,
  directives: readonly Directive[],
  silencing: Silencing,
  isJudged: (ruleId: string) => boolean,
): Generator<Finding> {
  for (const directive of directives) {
    const { keyword, names, span } = directive
    if (!isKnown(keyword)) continue
    const enables = keyword.text === 'letterlint-enable'
    const unused = names.filter((name) => isJudged(name.text) && silencing.usesOf(name).size === 0)
    const isBareInVain =
      names.length === 0 && enables && isJudged(ALL_RULES) && silencing.usesOf(directive).size === 0
    if (isBareInVain || (names.length > 0 && unused.length === names.length)) {
      const written = [keyword.text, names.map(({ text }) => text).join(', ')].join(' ').trim()
      const data = { directive: cutMiddle(written, MOST_NAME_UNITS) }
      yield {
        span,
        message: enables ? 'enables-nothing' : 'unused',
        data,
        fixes: [removeComment(letter, span)],
      }
      continue
    }
    for (const name of unused) {
      const message = enables ? 'enables-name-in-vain' : 'unused-name'
      const fixes = [removeNames(name, names, unused)]
      yield { span: name.span, message, data: { rule: name.text }, fixes }
    }
  }
}

function isKnown({ text }: DirectiveWords): boolean {
  return (DIRECTIVES as readonly string[]).includes(text)
}
