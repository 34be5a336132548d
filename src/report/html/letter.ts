/** One letter of the page: its text as a letter, and the notes beside it. */
import type { SilencedDiagnostic } from '../../diagnostic/index.ts'
import { lineAt, type Source } from '../../source/index.ts'
import type { LetterReport } from '../report.ts'
import { chooseWidth, splitBlocks } from './blocks.ts'
import { proseToHtml, quoteWords, toAttribute, toHtml } from './escape.ts'
import { drawLines, type Mark } from './marks.ts'
import { drawNote } from './note.ts'
import type { PlannedFinding, PlannedLetter, PlannedPlace } from './plan.ts'

const MAX_SPEAKERS = 3
const MAX_QUOTED_UNITS = 80

/** A letter with findings as an article. */
export function drawLetter(
  planned: PlannedLetter,
  { source, silenced = [], language }: LetterReport,
  findings: readonly PlannedFinding[],
  showsSilenced: boolean,
): string {
  const { id, path, counts, places } = planned
  const told = new Set<string>()
  const lang = language === undefined ? '' : ` lang="${toAttribute(language)}"`
  return [
    `<article class="letter" id="${id}" aria-labelledby="${id}-name">\n`,
    `<header><h2 id="${id}-name">${toHtml(path)}</h2>`,
    `<p class="about"><span class="counts">${counts || 'no findings'}</span>${drawProfile(planned)}</p></header>\n`,
    `<div class="spread">${drawWhole(findings, source, told)}<div class="sheet"${lang}>\n`,
    drawBlocks(findings, [...places.values()], source, told),
    '</div></div>\n',
    showsSilenced && silenced.length > 0 ? drawSilenced(silenced, source) : '',
    '</article>\n',
  ].join('')
}

/** The kind of letter it was taken for, and why. */
export function drawProfile({ profile, profileEvidence }: PlannedLetter): string {
  if (profile === undefined) return ''
  const why = profileEvidence === undefined ? '' : ` (${proseToHtml(profileEvidence)})`
  return ` <span class="profile">taken for: ${toHtml(profile)}${why}</span>`
}

/** The findings that are about all of a letter, above it. */
function drawWhole(findings: readonly PlannedFinding[], source: Source, told: Set<string>): string {
  const whole = findings.filter(({ isWhole }) => isWhole)
  if (whole.length === 0) return ''
  const signs = whole.map((finding) => drawSign(finding)).join(' ')
  return [
    `<div class="block whole"><p class="words">About the whole letter ${signs}</p>\n`,
    drawNotes(whole, source, told),
    '</div>\n',
  ].join('')
}

function drawBlocks(
  findings: readonly PlannedFinding[],
  places: readonly PlannedPlace[],
  source: Source,
  told: Set<string>,
): string {
  const marked = findings.filter(({ isWhole }) => !isWhole)
  const lines = drawLines(source, [...marked.map(markFinding), ...places.map(markPlace)])
  const blocks = splitBlocks(source)
  const width = chooseWidth(source)
  let next = 0
  return blocks
    .map(({ firstLine, lastLine, isWrapped }) => {
      const from = next
      while (marked[next] && lineAt(source, (marked[next] as PlannedFinding).span.start) <= lastLine) next++
      const text = lines.slice(firstLine - 1, lastLine).map((line) => `<div class="line">${line}</div>`)
      const kind = isWrapped ? ' wrapped' : ''
      return [
        `<div class="block${kind}"><div class="words"><div class="lines width-${width}" dir="auto">`,
        ...text,
        '</div></div>\n',
        drawNotes(marked.slice(from, next), source, told),
        '</div>\n',
      ].join('')
    })
    .join('')
}

function drawNotes(findings: readonly PlannedFinding[], source: Source, told: Set<string>): string {
  if (findings.length === 0) return ''
  const notes = findings.map((finding) => drawNote(finding, source, told)).join('')
  return `<ol class="notes" lang="en">\n${notes}</ol>\n`
}

function markFinding(finding: PlannedFinding): Mark {
  const { span, key, diagnostic } = finding
  return {
    span,
    tag: `<mark class="${diagnostic.severity}" data-of="${key}">`,
    sign: drawSign(finding),
  }
}

/** The number of a finding in the text, with the way to its note. */
function drawSign({ key, number, span, diagnostic: { severity } }: PlannedFinding): string {
  const missing = span.start === span.end ? ' missing' : ''
  return `<a class="sign-of ${severity}${missing}" id="mark-${key}" href="#note-${key}" data-of="${key}" aria-label="${severity} ${number}">${number}</a>`
}

function markPlace({ id, span, speakers }: PlannedPlace): Mark {
  const named = speakers.slice(0, MAX_SPEAKERS)
  const keys = named.map(({ key }) => key).join(' ')
  const links = named.map(({ key, number, file }) => {
    const of = file === undefined ? '' : ` of ${toAttribute(file)}`
    return `<a class="see" href="#note-${key}" data-of="${key}" aria-label="see ${number}${of}">${number}</a>`
  })
  const more = speakers.length > named.length ? '…' : ''
  return {
    span,
    tag: `<mark class="also" data-of="${keys}">`,
    sign: `<span class="sees" id="${id}">${links.join(' ')}${more}</span>`,
  }
}

function drawSilenced(silenced: readonly SilencedDiagnostic[], source: Source): string {
  const items = silenced.map(({ diagnostic, by, reason }) => {
    const { span, ruleId, severity, message } = diagnostic
    const words = quoteWords(source.text.slice(span.start, span.end), MAX_QUOTED_UNITS)
    const how = by === 'directive' ? 'by a comment in the letter' : 'by the suppressions file'
    const why = reason === undefined ? '' : `: ${proseToHtml(reason)}`
    return [
      `<li><b class="severity">${severity}</b> <span class="rule">${toHtml(ruleId)}</span> `,
      `<span class="where">line ${lineAt(source, span.start)}</span>: ${proseToHtml(message)}`,
      `${words === '' ? '' : ` <q>${words}</q>`} <span class="why">silenced ${how}${why}</span></li>\n`,
    ].join('')
  })
  return `<section class="silenced"><h3>Silenced</h3>\n<ul>\n${items.join('')}</ul></section>\n`
}
