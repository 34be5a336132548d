import type { Applicability } from '../../diagnostic/index.ts'
import type { OptionDeclaration } from '../../rule/index.ts'
import { CATEGORIES, type Citation, type Example, parseMarkers, type Rule } from '../../rule/index.ts'
import { asSentence } from '../wording.ts'

/** A stretch of a page: text, a list, or something that is shown as it stands. */
export type PageBlock =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'verbatim'; readonly text: string }

/** A titled stretch of a page. */
export interface PageSection {
  readonly title: string
  readonly blocks: readonly PageBlock[]
}

/** What there is to say of a rule, for any way of showing it. */
export interface RulePage {
  readonly id: string
  readonly summary: string
  readonly sections: readonly PageSection[]
}

/** The page of a rule, computed from the rule alone, with at most so many examples of each kind. */
export function describeRule(rule: Rule, mostExamples = Number.POSITIVE_INFINITY): RulePage {
  const sections: PageSection[] = [
    { title: 'At a glance', blocks: [{ kind: 'list', items: describeStanding(rule) }] },
    { title: 'Why', blocks: [{ kind: 'prose', text: asSentence(rule.rationale) }] },
    { title: 'Flagged', blocks: describeExamples(rule.invalid, mostExamples) },
    { title: 'Left alone', blocks: describeExamples(rule.valid, mostExamples) },
  ]
  const options = Object.entries(rule.options)
  if (options.length > 0) {
    const items = options.map(([name, declaration]) => describeOption(name, declaration))
    sections.push({ title: 'Options', blocks: [{ kind: 'list', items }] })
  }
  sections.push(
    { title: 'What it cannot see', blocks: [{ kind: 'prose', text: asSentence(rule.limits) }] },
    { title: 'Switching it', blocks: describeSwitches(rule) },
    { title: 'Sources', blocks: [{ kind: 'list', items: rule.citation.map(describeCitation) }] },
  )
  return { id: rule.id, summary: rule.summary, sections }
}

function describeStanding(rule: Rule): string[] {
  const byProfile = Object.entries(rule.profiles).map(
    ([profile, severity]) => `${severity} in \`${profile}\``,
  )
  const severity = rule.severity === 'off' ? 'off unless switched on' : rule.severity
  const items = [
    `severity: ${[severity, ...byProfile].join('; ')}`,
    `category: ${rule.category}, ${CATEGORIES[rule.category]}`,
  ]
  if (rule.fixes !== undefined) items.push(`fixes: ${describeFixes(rule.fixes)}`)
  if (rule.since !== undefined) items.push(`since: ${rule.since}`)
  if (rule.languages !== 'any')
    items.push(`only in letters in: ${rule.languages.map(nameLanguage).join(', ')}`)
  if (rule.needsDictionaries) {
    items.push('in other languages than English, needs an installed dictionary: `dictionary-de` for German')
  }
  if (rule.yieldsTo.length > 0) {
    items.push(`gives way, on the same words, to: ${rule.yieldsTo.map((id) => `\`${id}\``).join(', ')}`)
  }
  return items
}

/** What each kind of fix asks of the writer. */
const FIX_KINDS: Readonly<Record<Applicability, string>> = {
  safe: 'safe, which `--fix` applies',
  unsafe: 'unsafe, which `--fix --unsafe-fixes` applies',
  suggestion: 'suggestions to choose from',
  'has-placeholder': 'some with a blank to fill in',
}

function describeFixes(fixes: readonly Applicability[]): string {
  return fixes.length === 0 ? 'none' : fixes.map((kind) => FIX_KINDS[kind]).join('; ')
}

/** A language by its English name. */
function nameLanguage(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
}

function describeExamples(examples: readonly Example[], most: number): PageBlock[] {
  const more = examples.length - most
  const blocks = examples.slice(0, most).map(describeExample)
  if (more > 0)
    blocks.push({ kind: 'prose', text: `… and ${more} more: \`--format markdown\` shows them all.` })
  return blocks
}

/** An example with carets under what is flagged, as in a report. */
function describeExample(example: Example): PageBlock {
  const { text, spans } = parseMarkers(example.letter)
  const rows: string[] = describeSettings(example)
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    rows.push(line)
    const marks = drawCarets(start, end, spans)
    if (marks) rows.push(marks)
    start = end + 1
  }
  for (const other of example.otherLetters ?? [])
    rows.push('', 'beside another letter of the run:', ...other.split('\n'))
  if (example.because) rows.push(`(${example.because})`)
  return { kind: 'verbatim', text: rows.join('\n') }
}

function describeSettings({ options, profile, format, facts, today }: Example): string[] {
  const settings = Object.entries({ ...options, profile, format, today, ...facts })
  const said = settings.filter(([, value]) => value !== undefined)
  if (said.length === 0) return []
  return [`with ${said.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')}:`]
}

function drawCarets(start: number, end: number, spans: ReturnType<typeof parseMarkers>['spans']): string {
  let row = ''
  for (const span of spans) {
    const isHere = span.start <= end && (span.end > start || span.start === span.end) && span.start >= start
    const goesOn = span.start < start && span.end > start
    if (!isHere && !goesOn) continue
    const from = Math.max(span.start, start) - start
    const to = Math.max(Math.min(span.end, end) - start, from + 1)
    row = row.padEnd(from, ' ') + '^'.repeat(to - from)
  }
  return row
}

function describeOption(name: string, declaration: OptionDeclaration): string {
  const { type, description } = declaration
  const kind = {
    boolean: () => 'true or false',
    string: () => 'text',
    strings: () => 'list of texts',
    integer: () => `whole number of ${declaration.type === 'integer' ? declaration.unit : ''}`,
    choice: () =>
      declaration.type === 'choice' ? declaration.choices.map((one) => `\`${one}\``).join(', ') : '',
  }[type]()
  return `\`${name}\`: ${description} (${kind}; default \`${JSON.stringify(declaration.default)}\`)`
}

function describeSwitches({ id, options }: Rule): PageBlock[] {
  const [name, declaration] = Object.entries(options)[0] ?? []
  const withOptions = name
    ? `\n{ "rules": { "${id}": ["on", { "${name}": ${JSON.stringify(declaration?.default)} }] } }`
    : ''
  return [
    {
      kind: 'prose',
      text: `For one run: \`letterlint --allow ${id} letter.txt\`. In \`letterlint.config.json\`:`,
    },
    { kind: 'verbatim', text: `{ "rules": { "${id}": "off" } }${withOptions}` },
  ]
}

function describeCitation({ author, title, year, url }: Citation): string {
  const head = [author, title].filter(Boolean).join(', ')
  return [year === undefined ? head : `${head} (${year})`, url].filter(Boolean).join(': ')
}
