import type { Letter } from './letter.ts'

/** A date as it is written; it need not exist. */
export interface WrittenDate {
  /** Offsets in the text that was searched. */
  readonly start: number
  readonly end: number
  /** Four digits; undefined where none is written. */
  readonly year?: number
  /** From 1; more than 12 where it is wrong. */
  readonly month: number
  readonly day?: number
  /** From 0, Sunday. */
  readonly weekday?: number
  /** Offsets of the weekday's name. */
  readonly weekdayStart?: number
  readonly weekdayEnd?: number
}

/** The letter's own date: of its front matter, or of its heading. */
export function findLetterDate({ facts, paragraphs }: Letter): WrittenDate | undefined {
  const told = facts.date === undefined ? [] : findDates(facts.date.toLowerCase())
  const written = paragraphs
    .filter(({ part }) => part === 'date')
    .flatMap(({ folded }) => findDates(folded.lower))
  return [...told, ...written].find(({ year }) => year !== undefined)
}

/** The weekdays' names, from Sunday. */
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const
/** The months' names, from January. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3).toLowerCase())

const WEEKDAY =
  '(?:(?<weekday>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?(?:,|\\.,?)? (?:the )?)?'
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\\.?)'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<year>(?:19|20)\\d\\d)\\b'
const NAMED_FORMS = [
  `\\b${WEEKDAY}${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
  `\\b${WEEKDAY}${MONTH} ${DAY}(?![\\d:/.-]\\d)\\b(?:,? ${YEAR})?`,
  `\\b${MONTH} ${YEAR}`,
].map((form) => new RegExp(form, 'g'))
const NUMBER_FORMS = [
  `(?<![\\d.-])(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`,
  `(?<![\\d./])(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)(?![\\d/])`,
].map((form) => new RegExp(form, 'g'))

/** Dates with a month's name, in ISO 8601, or in numbers with a year of four digits, in a text folded to lower case. */
export function findDates(lower: string): WrittenDate[] {
  if (!/\d/.test(lower)) return []
  const dates: WrittenDate[] = []
  // What a text cannot match is not compiled, which would take a start half a millisecond for each form.
  const forms = [
    ...(SHORT_MONTHS.some((month) => lower.includes(month)) ? NAMED_FORMS : []),
    ...(/\d[./-]\d/.test(lower) ? NUMBER_FORMS : []),
  ]
  for (const form of forms) {
    for (const match of lower.matchAll(form)) {
      const end = match.index + match[0].length
      const isNew = dates.every((date) => end <= date.start || match.index >= date.end)
      const date = isNew ? toDate(match, end) : undefined
      if (date) dates.push(date)
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}

function toDate(match: RegExpMatchArray & { index?: number }, end: number): WrittenDate | undefined {
  const { weekday, year, first, second } = match.groups ?? {}
  const start = match.index ?? 0
  const parts =
    first === undefined ? readNamed(match.groups ?? {}) : readNumbers(Number(first), Number(second))
  if (!parts) return undefined
  return {
    start,
    end,
    ...parts,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(weekday === undefined ? {} : readWeekday(match[0], weekday, start)),
  }
}

function readNamed({
  month = '',
  day,
}: Record<string, string | undefined>): Pick<WrittenDate, 'month' | 'day'> {
  const index = SHORT_MONTHS.indexOf(month.slice(0, 3))
  return { month: index < 0 ? Number(month) : index + 1, ...(day === undefined ? {} : { day: Number(day) }) }
}

/** Of numbers that can be read two ways the reading that exists; the day first where neither does. */
function readNumbers(first: number, second: number): Pick<WrittenDate, 'month' | 'day'> {
  return second > 12 && first <= 12 ? { month: first, day: second } : { month: second, day: first }
}

function readWeekday(words: string, weekday: string, start: number) {
  const length = /^[a-z]+/.exec(words)?.[0].length ?? weekday.length
  return {
    weekday: WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(weekday.slice(0, 3))),
    weekdayStart: start,
    weekdayEnd: start + length,
  }
}

/** Days of a month; of February 29 where the year is not known. */
export function daysInMonth(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The weekday of a date that exists, from 0, Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
