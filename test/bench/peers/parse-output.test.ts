import { describe, expect, it } from 'vitest'
import {
  parseCspell,
  parseHunspell,
  parseLetterlint,
  parseLines,
  parseOwnScript,
  parseTextlint,
  parseVFiles,
} from './parse-output.ts'
import type { Report } from './report.ts'

const A = { file: 'a.txt', text: 'Dear Dr Eriksen,\n\nI definately see the the chairman.\n' }
const B = { file: 'b.md', text: 'A collor.\n\nVery good.' }
const LETTERS = [A, B]

/** Each report as its file and the words it is on. */
const read = (reports: readonly Report[]) =>
  reports.map(({ file, start, end }) => {
    const text = LETTERS.find((letter) => letter.file === file)?.text ?? ''
    return `${file}: ${text.slice(start, end)}`
  })

const printed = (stdout: string) => ({ stdout, stderr: '' })

describe('parseLetterlint', () => {
  const diagnostic = (severity: string, start: number, end: number) => ({
    ruleId: 'spelling',
    severity,
    message: 'm',
    file: '../a.txt',
    range: { start: { offset: start }, end: { offset: end } },
  })
  const output = printed(
    JSON.stringify({ diagnostics: [diagnostic('error', 20, 30), diagnostic('info', 0, 4)] }),
  )

  it('reads findings with their offsets', () =>
    expect(read(parseLetterlint()(output, LETTERS))).toEqual(['a.txt: definately', 'a.txt: Dear']))

  it('reads findings of the severities that are asked for', () =>
    expect(read(parseLetterlint(['error', 'warning'])(output, LETTERS))).toEqual(['a.txt: definately']))
})

describe('parseOwnScript', () => {
  it('reads what scripts print', () => {
    const report = { file: 'b.md', start: 2, end: 8, rule: 'r', message: 'm' }
    expect(read(parseOwnScript(printed(JSON.stringify([report])), LETTERS))).toEqual(['b.md: collor'])
  })
})

describe('parseVFiles', () => {
  it('reads vfile-reporter-json from the other way of printing', () => {
    const messages = [{ line: 3, column: 18, reason: 'm', ruleId: 'r', actual: 'the the' }]
    const stderr = JSON.stringify([{ path: 'a.txt', messages }])
    expect(read(parseVFiles({ stdout: '', stderr }, LETTERS))).toEqual(['a.txt: the the'])
  })
})

describe('parseTextlint', () => {
  it('takes the words of a fix, or as many characters as are quoted', () => {
    const messages = [
      { index: 20, ruleId: 'r', message: 'm', fix: { range: [20, 30] } },
      { index: 39, ruleId: 'r', message: '"the" is repeated' },
      { index: 0, ruleId: 'r', message: 'a place' },
    ]
    const output = printed(JSON.stringify([{ filePath: '/x/a.txt', messages }]))
    expect(read(parseTextlint(output, LETTERS))).toEqual(['a.txt: definately', 'a.txt: the', 'a.txt: '])
  })
})

describe('parseLines', () => {
  it('reads columns of write-good, which begin with 0', () =>
    expect(read(parseLines('stdout', 0)(printed('a.txt:3:21:"the" is repeated\n'), LETTERS))).toEqual([
      'a.txt: the',
    ]))

  it('reads lines of markdownlint, with and without a column', () => {
    const stderr = `markdownlint-cli2 v0.22.1 (markdownlint v0.40.0)
Finding: a.txt b.md
Summary: 2 error(s)
b.md:3:6 error MD013/line-length Line length [Expected: 80; Actual: 90]
b.md:1 error MD041/first-line-heading First line should be a heading [Context: "A collor."]
`
    const reports = parseLines('stderr', 1)({ stdout: '', stderr }, LETTERS)
    expect(reports.map(({ file, start, rule }) => [file, start, rule])).toEqual([
      ['b.md', 16, 'MD013'],
      ['b.md', 0, 'MD041'],
    ])
  })
})

describe('parseCspell', () => {
  it('reads its lines, with suggestions and without', () =>
    expect(
      read(
        parseCspell(
          printed(`a.txt:1:9 - Unknown word (Eriksen) Suggestions: [ericson, Ericson]
b.md:1:3 - Unknown word (collor)
CSpell: Files checked: 2, Issues found: 2 in 2 files.
`),
          LETTERS,
        ),
      ),
    ).toEqual(['a.txt: Eriksen', 'b.md: collor']))
})

describe('parseHunspell', () => {
  it('counts lines by the empty answers between them, through all letters', () => {
    const stdout = `@(#) International Ispell Version 3.2.06 (but really Hunspell 1.7.1)
*
*
# Eriksen 9


*
& definately 5 3: definitely, defiantly
*
*

*
& collor 9 3: color, collar


*
+ good

`
    expect(read(parseHunspell(printed(stdout), LETTERS))).toEqual([
      'a.txt: Eriksen',
      'a.txt: definately',
      'b.md: collor',
    ])
  })
})
