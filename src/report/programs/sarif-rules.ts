/** The rules of a run as SARIF describes them. */
import { compareText } from '../../diagnostic/index.ts'
import type { SelectedRule } from '../../lint/index.ts'
import type { Report } from '../report.ts'
import { renderRuleMarkdown } from '../rule-page/rule-page-markdown.ts'
import { asSentence } from '../wording.ts'
import { cutText } from './quote.ts'
import { SARIF_LEVELS } from './sarif-result.ts'

/** Code units of a description, and of a name, that GitHub takes. */
const MAX_DESCRIPTION_UNITS = 1024
const MAX_NAME_UNITS = 255

/** As many examples of a kind as show what is meant; a rule has up to hundreds. */
const MOST_EXAMPLES = 3

/** A rule of a SARIF log, with what GitHub asks for of each. */
export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown?: string }
  readonly helpUri?: string
  readonly defaultConfiguration?: object
  readonly properties?: object
}

const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', info: 'recommendation' } as const

/** Every rule that ran, and whatever else found something, by id. */
export function describeRules({ rules: selected, letters }: Report, showsSilenced: boolean): SarifRule[] {
  const docsUrls = new Map<string, string>()
  for (const { diagnostics, silenced = [] } of letters) {
    const hidden = showsSilenced ? silenced.map(({ diagnostic }) => diagnostic) : []
    for (const { ruleId, docsUrl } of [...diagnostics, ...hidden]) docsUrls.set(ruleId, docsUrl)
  }
  const known = new Set(selected.map(({ rule }) => rule.id))
  const others = [...docsUrls.keys()].filter((id) => !known.has(id))
  const rules = [
    ...selected.map((one) => ({ ...describeRule(one), ...pointTo(docsUrls.get(one.rule.id)) })),
    ...others.map((id) => ({ ...describeName(id), ...pointTo(docsUrls.get(id)) })),
  ]
  return rules.sort((a, b) => compareText(a.id, b.id))
}

/** A page that has an address; not an empty one, which no reader accepts. */
function pointTo(docsUrl: string | undefined): Pick<SarifRule, 'helpUri'> {
  return docsUrl ? { helpUri: docsUrl } : {}
}

function describeRule({ rule, severity }: SelectedRule): SarifRule {
  const { id, category, summary, rationale, limits } = rule
  const describe = (text: string) => ({ text: cutText(asSentence(text || id), MAX_DESCRIPTION_UNITS) })
  const help = [rationale || summary || id, ...(limits ? [`what it cannot see: ${limits}`] : [])]
  return {
    id,
    name: nameRule(id),
    shortDescription: describe(summary),
    fullDescription: describe(rationale || summary),
    help: { text: help.map(asSentence).join(' '), markdown: renderRuleMarkdown(rule, MOST_EXAMPLES) },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { tags: [category], 'problem.severity': PROBLEM_SEVERITIES[severity] },
  }
}

/** What is found by no rule, such as a comment that silences nothing, has a name only. */
function describeName(id: string): SarifRule {
  const text = `What letterlint itself says under the name ${id}.`
  const texts = { shortDescription: { text }, fullDescription: { text }, help: { text } }
  return { id, name: nameRule(id), ...texts }
}

/** `placeholder-bracket` as `PlaceholderBracket`, which is how SARIF names rules for people. */
function nameRule(id: string): string {
  const words = id.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return cutText(words.join('') || id, MAX_NAME_UNITS)
}
