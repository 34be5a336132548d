import type { Hover, MarkupContent, Range } from 'vscode-languageserver'
import type { Diagnostic } from '../../diagnostic/index.ts'
import {
  plainSettings,
  renderRuleBrief,
  renderRuleText,
  writeMarkdownLink,
  writeMarkdownProse,
} from '../../report/index.ts'
import type { Rule } from '../../rule/index.ts'

/** Explains findings that stand at one place: what the editor does not show of each, and its rule, told once. */
export function explainFindings(
  diagnostics: readonly Diagnostic[],
  rules: readonly Rule[],
  range: Range,
  showsMarkdown: boolean,
): Hover {
  const told = new Set<string>()
  const texts = diagnostics.map((diagnostic) => {
    const rule = told.has(diagnostic.ruleId) ? undefined : rules.find(({ id }) => id === diagnostic.ruleId)
    told.add(diagnostic.ruleId)
    return showsMarkdown ? explainInMarkdown(diagnostic, rule) : explainInText(diagnostic, rule)
  })
  const contents: MarkupContent = showsMarkdown
    ? { kind: 'markdown', value: texts.join('\n\n---\n\n') }
    : { kind: 'plaintext', value: texts.join('\n\n') }
  return { contents, range }
}

function explainInMarkdown({ notes, docsUrl }: Diagnostic, rule: Rule | undefined): string {
  return [
    ...notes.map((note) => `note: ${writeMarkdownProse(note)}`),
    ...(rule ? [renderRuleBrief(rule)] : []),
    ...(rule && docsUrl !== '' ? [writeMarkdownLink(`all about ${rule.id}`, docsUrl)] : []),
  ].join('\n\n')
}

function explainInText({ notes }: Diagnostic, rule: Rule | undefined): string {
  const page = rule ? [renderRuleText(rule, plainSettings)] : []
  return [...notes.map((note) => `note: ${note}`), ...page].join('\n\n')
}
