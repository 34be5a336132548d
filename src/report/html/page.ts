/** What stands around the letters. */
import { compareText, type Notice, SEVERITIES } from '../../diagnostic/index.ts'
import type { Report } from '../report.ts'
import { addRunErrors, countFound, type Summary, summarise } from '../summary.ts'
import { countNoun } from '../wording.ts'
import { proseToHtml, toAttribute, toHtml } from './escape.ts'
import { drawLetter, drawProfile } from './letter.ts'
import { type Plan, type PlannedLetter, planReport, zip } from './plan.ts'

/** More letters than these are folded away where there is nothing to say of them. */
const MAX_OPEN_CLEAN_LETTERS = 12

/** What the page is called: what was found, and whether there is more that stands above it. */
export function nameReport(report: Report): string {
  return addRunErrors(nameFound(report), report)
}

function nameFound(report: Report): string {
  const { letters, errors, warnings, infos } = summarise(report)
  const problems = errors + warnings + infos
  if (letters === 0) return 'No letters were read'
  if (problems === 0) return `No problems in ${countNoun(letters, 'letter')}`
  const found = countFound(report)
  const where =
    found === letters ? countNoun(letters, 'letter') : `${found} of ${countNoun(letters, 'letter')}`
  return `${countNoun(problems, 'problem')} in ${where}`
}

/** Everything in the body but the script. */
export function* drawBody(report: Report, showsSilenced: boolean): Generator<string> {
  const plan = planReport(report, showsSilenced)
  const found = plan.letters.filter(({ isShown }) => isShown)
  yield '<a class="skip" href="#letters">Skip to the letters</a>\n'
  yield drawHead(report)
  yield drawNotices(report.notices)
  if (countFound(report) > 0) yield drawFilters(summarise(report), plan)
  if (found.length > 1) yield drawContents(found)
  yield '<main id="letters">\n'
  for (const [planned, letter] of zip(plan.letters, report.letters)) {
    if (planned.isShown) yield drawLetter(planned, letter, plan.findingsOf(planned, letter), showsSilenced)
  }
  yield drawQuiet(plan.letters.filter(({ isShown }) => !isShown))
  yield '</main>\n'
  yield `<footer><p>Made by ${toHtml(report.tool.name)} ${toHtml(report.tool.version)}. `
  yield 'This page holds the text of the letters, and loads nothing from elsewhere.</p></footer>\n'
}

function drawHead(report: Report): string {
  const figures = listFigures(summarise(report)).map(
    ({ kind, count, noun }) => `<li class="${kind}"><b>${count}</b> ${noun}</li>`,
  )
  return [
    `<header class="head"><p class="brand">${toHtml(report.tool.name)}</p>\n`,
    `<h1>${nameReport(report)}</h1>\n<ul class="figures">${figures.join('')}</ul></header>\n`,
  ].join('')
}

function listFigures(summary: Summary) {
  const { letters, errors, warnings, infos, fixableSafe, fixableUnsafe } = summary
  const name = (count: number, noun: string) => countNoun(count, noun).replace(/^\d+ /, '')
  return [
    { kind: 'letters', count: letters, noun: name(letters, 'letter') },
    { kind: 'error', count: errors, noun: name(errors, 'error') },
    { kind: 'warning', count: warnings, noun: name(warnings, 'warning') },
    { kind: 'info', count: infos, noun: name(infos, 'info') },
    { kind: 'safe', count: fixableSafe, noun: 'with a safe fix' },
    { kind: 'unsafe', count: fixableUnsafe, noun: 'with an unsafe fix' },
  ]
}

function drawNotices(notices: readonly Notice[]): string {
  if (notices.length === 0) return ''
  const items = notices.map(({ level, message, file }) => {
    const isNamed = file === undefined || message.includes(file)
    const where = isNamed ? '' : ` <span class="path">${toHtml(file)}</span>`
    return `<li class="${level}"><b class="severity">${level}</b> ${proseToHtml(message)}${where}</li>\n`
  })
  return [
    '<section class="notices" aria-labelledby="notices-name"><h2 id="notices-name">About this run</h2>\n',
    `<ul>\n${items.join('')}</ul></section>\n`,
  ].join('')
}

/** Hidden until the script that makes them work shows them. */
function drawFilters({ errors, warnings, infos }: Summary, { ruleCounts }: Plan): string {
  const rules = [...ruleCounts].sort(([a], [b]) => compareText(a, b))
  const counts = { error: errors, warning: warnings, info: infos }
  const severities = SEVERITIES.toReversed().filter((name) => counts[name] > 0)
  return [
    '<form id="filters" class="filters" role="search" aria-label="Filter the findings" hidden>\n',
    '<fieldset><legend>Severity</legend>',
    ...severities.map(
      (name) =>
        `<label class="choice ${name}"><input type="checkbox" name="severity" value="${name}" checked> ${name}</label>`,
    ),
    '</fieldset>\n<label class="field">Rule <select name="rule"><option value="">all rules</option>',
    ...rules.map(
      ([ruleId, count]) =>
        `<option value="${toAttribute(ruleId)}">${toAttribute(ruleId)} (${count})</option>`,
    ),
    '</select></label>\n<label class="field">Words <input type="search" name="words" autocomplete="off"></label>\n',
    '<button type="reset">Show all</button>\n<output aria-live="polite"></output></form>\n',
  ].join('')
}

function drawContents(found: readonly PlannedLetter[]): string {
  const items = found.map(
    ({ id, path, counts }) =>
      `<li data-letter="${id}"><a href="#${id}">${toHtml(path)}</a> <span class="counts">${counts || 'no findings'}</span></li>\n`,
  )
  return [
    '<nav class="contents" aria-labelledby="contents-name"><h2 id="contents-name">Letters</h2>\n',
    // Columns of a limited height would go on to the side: what scrolls stands around them.
    `<div class="scroll"><ol>\n${items.join('')}</ol></div></nav>\n`,
  ].join('')
}

/** The letters of which nothing is to be said, by name. */
function drawQuiet(letters: readonly PlannedLetter[]): string {
  if (letters.length === 0) return ''
  const items = letters.map(
    (planned) => `<li id="${planned.id}">${toHtml(planned.path)}${drawProfile(planned)}</li>\n`,
  )
  const list = `<ul>\n${items.join('')}</ul>`
  const isFolded = letters.length > MAX_OPEN_CLEAN_LETTERS
  const body = isFolded ? `<details><summary>Their names</summary>${list}</details>` : list
  return [
    '<section class="quiet" aria-labelledby="quiet-name">',
    `<h2 id="quiet-name">${countNoun(letters.length, 'letter')} without findings</h2>\n`,
    `${body}</section>\n`,
  ].join('')
}
