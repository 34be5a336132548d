import type { Rule } from '../../rule/index.ts'
import { wrapText } from '../drawing/wrap.ts'
import type { ReporterSettings } from '../report.ts'
import type { Style } from '../style.ts'
import { describeRule, type PageBlock } from './rule-page.ts'

/** How a page looks in a terminal. */
export type PageSettings = Pick<ReporterSettings, 'style' | 'width'>

/** As many examples of a kind as fit a screen with the rest of the page. */
const MOST_EXAMPLES = 4

/** One rule, for a terminal: headings, wrapped text, examples as they stand. Ends with a newline. */
export function renderRuleText(rule: Rule, settings: PageSettings): string {
  const { style, width } = settings
  const page = describeRule(rule, MOST_EXAMPLES)
  const head = [style.emphasis(page.id), ...wrapText(page.summary, width)]
  const sections = page.sections.flatMap(({ title, blocks }) => [
    '',
    style.emphasis(title),
    ...blocks.flatMap((block, index) => [
      ...(index > 0 && title !== 'At a glance' ? [''] : []),
      ...renderBlock(block, settings),
    ]),
  ])
  return `${[...head, ...sections].join('\n')}\n`
}

function renderBlock(block: PageBlock, { style, width }: PageSettings): string[] {
  const room = width - 4
  if (block.kind === 'prose') return wrapText(block.text, width - 2).map((line) => `  ${line}`)
  if (block.kind === 'list') {
    return block.items.flatMap((item) =>
      wrapText(item, room).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
    )
  }
  return block.text.split('\n').map((line) => `    ${paintCarets(line, style)}`)
}

function paintCarets(line: string, style: Style): string {
  return /^[ ^]+$/.test(line) ? style.error(line) : line
}

/** All rules, one a line: name, severity, summary. Ends with a newline. */
export function renderRuleList(rules: readonly Rule[], { style, width }: PageSettings): string {
  const idColumns = Math.max(...rules.map(({ id }) => id.length))
  const indent = idColumns + 2 + 'warning'.length + 2
  const rows = rules.flatMap(({ id, severity, summary }) => {
    const head = `${id.padEnd(idColumns)}  ${paintSeverity(severity, style)}  `
    const [first = '', ...rest] = wrapText(summary, Math.max(20, width - indent))
    return [head + first, ...rest.map((line) => ' '.repeat(indent) + line)]
  })
  return `${rows.join('\n')}\n`
}

function paintSeverity(severity: Rule['severity'], style: Style): string {
  const text = severity.padEnd('warning'.length)
  return severity === 'off' ? style.dim(text) : style[severity](text)
}
