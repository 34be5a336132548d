import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readLetters } from './compare-findings.ts'
import { matchReports, readMistakes } from './match-reports.ts'
import type { Report } from './report.ts'

const TEXT = `Dear Ana,

I inform you of the
the form that I recieved, the form.

Sincerely,
`
const FORM = TEXT.indexOf('form that')

const letter = { file: 'a.txt', text: TEXT }

const reportOn = (words: string, from = 0): Report => {
  const start = TEXT.indexOf(words, from)
  return { file: 'a.txt', start, end: start + words.length, rule: 'rule', message: '' }
}

const match = (list: string, ...reports: Report[]) => {
  const { found, others } = matchReports(letter, readMistakes(list, TEXT), reports)
  return [found.length, others.length]
}

describe('readMistakes', () => {
  it('finds whole words rather than parts of words', () => {
    const [mistake] = readMistakes('4\treal-word-typo\tform\n', TEXT)
    expect(mistake?.ranges[0]).toEqual({ start: FORM, end: FORM + 4 })
  })

  it('finds words wherever they stand in the line', () =>
    expect(readMistakes('4\treal-word-typo\tform', TEXT)[0]?.ranges).toHaveLength(2))

  it('finds words across a line end', () =>
    expect(readMistakes('3\trepeated-word\tthe the', TEXT)[0]?.ranges).toEqual([
      { start: TEXT.indexOf('the\nthe'), end: TEXT.indexOf('the\nthe') + 7 },
    ]))

  it('finds marks that mean something in regular expressions', () => {
    const text = 'costs £#REF! for $[role] (why?)'
    for (const words of ['£#REF!', '$[role]', '(why?)'])
      expect(readMistakes(`1\tx\t${words}`, text)[0]?.ranges[0]?.start).toBe(text.indexOf(words))
  })

  it('looks in no other line', () => expect(readMistakes('1\tx\tform', TEXT)[0]?.ranges).toEqual([]))

  it('passes over empty rows and remarks', () =>
    expect(readMistakes('\n# a remark\n1\tx\tDear\r\n\n', TEXT)).toMatchObject([{ line: 1, words: 'Dear' }]))
})

describe('matchReports', () => {
  it('finds a mistake by a report on a part of it, and on more than it', () => {
    expect(match('4\ttypo\trecieved', reportOn('eie'))).toEqual([0, 1])
    expect(match('4\ttypo\trecieved', reportOn('cie'))).toEqual([1, 0])
    expect(match('4\ttypo\trecieved', reportOn('that I recieved, the'))).toEqual([1, 0])
  })

  it('takes a report beside a mistake for another', () => {
    expect(match('4\ttypo\trecieved', reportOn(' I '))).toEqual([0, 1])
    expect(match('4\ttypo\trecieved', reportOn(', the'))).toEqual([0, 1])
  })

  it('takes a report of a place for one of the character there', () => {
    const { start } = reportOn('recieved')
    const at = (offset: number): Report => ({ ...reportOn('D'), start: offset, end: offset })
    expect(match('4\ttypo\trecieved', at(start))).toEqual([1, 0])
    expect(match('4\ttypo\trecieved', at(start + 8))).toEqual([0, 1])
  })

  it('counts a mistake once and each other report', () =>
    expect(
      match(
        '4\ttypo\trecieved',
        reportOn('recieved'),
        reportOn('recieved'),
        reportOn('Dear'),
        reportOn('Ana'),
      ),
    ).toEqual([1, 2]))

  it('finds what is missing by a report on its line or a line beside', () => {
    expect(match('5\tsignature-missing\t', reportOn('Sincerely'))).toEqual([1, 0])
    expect(match('5\tsignature-missing\t', reportOn('recieved'))).toEqual([1, 0])
    expect(match('5\tsignature-missing\t', reportOn('inform'))).toEqual([0, 1])
  })

  it('passes over reports on other letters', () =>
    expect(match('4\ttypo\trecieved', { ...reportOn('recieved'), file: 'b.txt' })).toEqual([0, 0]))

  it('takes every report on a flawless letter for another', () =>
    expect(match('', reportOn('Dear'))).toEqual([0, 1]))
})

describe('the letters of the comparison', () => {
  const letters = readLetters(fileURLToPath(new URL('letters', import.meta.url)))

  it('hold each listed mistake in its line', () => {
    for (const { file, mistakes } of letters)
      for (const { ranges, words } of mistakes) expect(ranges, `${file}: ${words}`).not.toEqual([])
  })

  it('have a list of mistakes where they are no flawless ones', () => {
    for (const { file, mistakes } of letters) expect(mistakes.length > 0, file).toBe(file.startsWith('p-'))
    expect(letters).toHaveLength(24)
  })
})
