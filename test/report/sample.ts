import type { Diagnostic } from '../../src/diagnostic/index.ts'
import { createReport, plainSettings, type Report, type ReporterSettings } from '../../src/report/report.ts'
import { createSource, type Span } from '../../src/source/index.ts'
import { renderPretty } from './render.ts'

/** A diagnostic of the test rule at a span, with what the test is about. */
export function diagnose(span: Span, rest: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: 'test-rule',
    severity: 'warning',
    message: 'something is odd',
    file: 'letter.txt',
    span,
    label: '',
    labels: [],
    related: [],
    notes: [],
    helps: [],
    fixes: [],
    docsUrl: 'https://letterlint.example/rules/test-rule',
    fingerprint: '0123456789abcdef',
    ...rest,
  }
}

/** What made the sample reports. */
export const TOOL: Report['tool'] = {
  name: 'letterlint',
  version: '1.2.3',
  homepage: 'https://letterlint.example',
}

/** The span of the nth place, from 1, where a text holds some words. */
export function find(text: string, words: string, nth = 1): Span {
  let start = -1
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`the sample does not hold ${words}`)
  return { start, end: start + words.length }
}

/** A report on one letter. */
export function reportOn(text: string, diagnostics: readonly Diagnostic[], path = 'letter.txt'): Report {
  return createReport(TOOL, [{ source: createSource(text, { path }), diagnostics }])
}

/** The pretty report on one diagnostic as lines, without the summary. */
export function drawOne(
  text: string,
  diagnostic: Diagnostic,
  settings: Partial<ReporterSettings> = {},
): string[] {
  const output = renderPretty(reportOn(text, [diagnostic]), { ...plainSettings, ...settings })
  return output.slice(0, output.lastIndexOf('\n\n')).split('\n')
}

/** The rows of a drawing from the first source row to the last caret row, without the bar rows. */
export function drawSource(
  text: string,
  diagnostic: Diagnostic,
  settings: Partial<ReporterSettings> = {},
): string[] {
  return drawOne(text, diagnostic, settings).slice(3)
}

/** A paragraph of invented prose of some 1,600 characters on one line. */
export const PARAGRAPH = [
  'I have worked for nine years as a bookbinder in a workshop that mends what other people have given up,',
  'and I have learnt there that patience is a tool like any other. When the city library lost its cellar to',
  'the flood, our workshop took in four hundred volumes, dried them leaf by leaf, and gave back all but three.',
  'I kept the register of that work, wrote to the lenders, and trained two apprentices while it went on.',
  'Honestly, nobody had planned for it, and yet the last box left the house a week before the day we had named.',
  'Since then I have led the paper room, where I am responsible for the stock, for the orders, and for a',
  'budget that has not once been exceeded. I read old hands with ease, I write plainly, and I answer letters',
  'on the day they come. Your archive is looking for someone who can do both: mend a page and explain to a',
  'visitor why it must not be touched. I should like to be that person. I know your reading room from the',
  'other side of the desk, having spent two winters there with the guild books, and I remember how quietly',
  'things were brought and how well they were labelled. I could begin in the spring, when my present master',
  'retires and the workshop passes to his daughter, who has kindly offered to speak for me. I enclose my',
  'certificates, a list of the volumes I have mended, and photographs of three of them before and after the',
  'work was done. I should be glad to show you more, and to hear what your collection needs most at present.',
].join(' ')
