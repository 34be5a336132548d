/** What is said of a finding beside the letter. */
import type { Applicability, Fix } from '../../diagnostic/index.ts'
import { lineAt, type Source } from '../../source/index.ts'
import { clampSpan } from '../drawing/place.ts'
import { countNoun } from '../wording.ts'
import { proseToHtml, quoteWords, toAttribute, toHtml } from './escape.ts'
import type { PlannedFinding, PlannedReference } from './plan.ts'

const MAX_QUOTED_UNITS = 80
const MAX_SHOWN_EDITS = 6

const KINDS: Readonly<Record<Applicability, string>> = {
  safe: 'safe fix',
  unsafe: 'unsafe fix',
  suggestion: 'one way',
  'has-placeholder': 'fix with a blank to fill in',
}

/** One item of the list of notes; notes of the rule that were `told` before in this letter are left out. */
export function drawNote(finding: PlannedFinding, source: Source, told: Set<string>): string {
  const { diagnostic, key, number, span } = finding
  const { ruleId, severity, message, label, fixes } = diagnostic
  const fixTexts = new Set(fixes.map((fix) => fix.message))
  const helps = diagnostic.helps.filter((help) => !fixTexts.has(help))
  const notes = diagnostic.notes.filter((note) => !told.has(`${ruleId}: ${note}`))
  for (const note of notes) told.add(`${ruleId}: ${note}`)
  const where = finding.isWhole ? 'the whole letter' : `line ${lineAt(source, span.start)}`
  return [
    `<li class="note ${severity}" id="note-${key}" data-rule="${toAttribute(ruleId)}">`,
    `<p class="tag"><a class="number ${severity}" href="#mark-${key}" aria-label="${number}, to the letter">`,
    `${number}</a> <b class="severity">${severity}</b> ${nameRule(finding)} <span class="where">${where}</span></p>`,
    `<p class="message">${proseToHtml(message)}`,
    `${label === '' ? '' : ` <span class="label">${proseToHtml(label)}</span>`}</p>`,
    ...fixes.map((fix) => drawFix(fix, source)),
    ...helps.map((help) => `<p class="help">${proseToHtml(help)}</p>`),
    drawPlaces(finding.places),
    ...notes.map((note) => `<p class="remark">${proseToHtml(note)}</p>`),
    '</li>\n',
  ].join('')
}

/** The rule with the way to its page, if its page is on the web. */
function nameRule({ diagnostic: { ruleId, docsUrl } }: PlannedFinding): string {
  if (!/^https?:\/\//i.test(docsUrl)) return `<span class="rule">${toHtml(ruleId)}</span>`
  return `<a class="rule" href="${toAttribute(docsUrl)}" rel="noreferrer noopener">${toHtml(ruleId)}</a>`
}

function drawFix(fix: Fix, source: Source): string {
  const shown = fix.edits.slice(0, MAX_SHOWN_EDITS).map((edit) => drawEdit(edit, source))
  const more = fix.edits.length - shown.length
  const rest = more > 0 ? `; <span class="more">and ${countNoun(more, 'more change')}</span>` : ''
  const words = saysMore(fix, source) ? `: ${proseToHtml(fix.message)}` : ''
  return `<p class="fix"><span class="kind">${KINDS[fix.applicability]}${words}</span> ${shown.join('; ')}${rest}</p>`
}

/** Whether what a fix says is not seen from its only change and the words around it. */
function saysMore({ message, edits }: Fix, { text }: Source): boolean {
  const [edit] = edits
  const words = /^(?:write|replace with) `([^`]+)`$/.exec(message)?.[1]
  if (words === undefined || edit === undefined || edits.length > 1) return true
  const { start, end } = edit.span
  const before = text.slice(Math.max(0, start - words.length), start)
  return !`${before}${edit.newText}${text.slice(end, end + words.length)}`.includes(words)
}

function drawEdit({ span, newText }: Fix['edits'][number], source: Source): string {
  const { start, end } = clampSpan(source, span)
  const old = source.text.slice(start, end)
  const removed = old === '' ? '' : `<del>${quoteWords(old, MAX_QUOTED_UNITS)}</del>`
  const added = newText === '' ? '' : `<ins>${quoteWords(newText, MAX_QUOTED_UNITS)}</ins>`
  // Marks and blanks say little without the words around them.
  if (/[\p{L}\p{N}]{2}/u.test(old.slice(0, MAX_QUOTED_UNITS))) {
    return removed + (added === '' ? '' : ` <span class="arrow">→</span> ${added}`)
  }
  const before = /\S{0,16}[ \t]?$/.exec(source.text.slice(Math.max(0, start - 17), start))?.[0] ?? ''
  const after = /^[ \t]?\S{0,16}/.exec(source.text.slice(end, end + 17))?.[0] ?? ''
  return `<span class="around">${toHtml(before)}${removed}${added}${toHtml(after)}</span>`
}

function drawPlaces(places: readonly PlannedReference[]): string {
  if (places.length === 0) return ''
  return `<ul class="places">${places.map(drawPlace).join('')}</ul>`
}

function drawPlace({ text, source, span, file, address }: PlannedReference): string {
  const line = `line ${lineAt(source, span.start)}`
  const where = file === undefined ? line : `<span class="path">${toHtml(file)}</span>, ${line}`
  const linked = address === undefined ? where : `<a href="#${address}">${where}</a>`
  const words = source.text.slice(span.start, span.end)
  const isBlank = words.slice(0, MAX_QUOTED_UNITS).trim() === ''
  const quoted = isBlank ? '' : ` <q>${quoteWords(words, MAX_QUOTED_UNITS)}</q>`
  return `<li>${linked}:${quoted} ${proseToHtml(text)}</li>`
}
