import {
  daysInMonth,
  defineRule,
  type Finding,
  type Fix,
  findDates,
  findLetterDate,
  MONTHS,
  type Paragraph,
  slice,
  WEEKDAYS,
  type WrittenDate,
  weekdayOf,
} from '../../src/rule/index.ts'

export default defineRule({
  id: 'invalid-date',
  category: 'facts',
  summary: 'a date that does not exist, or a weekday that is not the date’s',
  rationale:
    'An interview on a day that does not exist cannot be kept, and a weekday beside the wrong date leaves the reader to guess which of the two is meant.',
  citation: [
    {
      title: 'ISO 8601-1: Date and time: Representations for information interchange',
      author: 'International Organization for Standardization',
      year: 2019,
      url: 'https://www.iso.org/standard/70907.html',
    },
  ],
  limits:
    'It reads English names of months, ISO 8601, and numbers with a year of four digits, day first where both readings exist. A weekday without a year is judged by the letter’s own date, and passes where there is none.',
  severity: 'error',
  fixes: ['unsafe'],
  since: '0.1.0',
  yieldsTo: ['merge-error'],
  languages: ['en'],
  messages: {
    day: {
      message: '`{date}` does not exist',
      label: '{month} has {days} days',
      help: 'look the date up and write the right one',
    },
    month: {
      message: '`{date}` does not exist',
      label: 'there are 12 months',
      help: 'look the date up and write the right one',
    },
    weekday: {
      message: '`{date}` is a {right}',
      label: 'not a {wrong}',
      help: 'make sure which of the two is right, the weekday or the date',
    },
  },
  invalid: [
    'I am free on ⟦30 February 2026⟧.',
    { letter: 'The exhibition closes on ⟦April 31⟧.', because: 'whatever the year' },
    { letter: 'I defended my thesis on ⟦29 February 2025⟧.', because: 'no leap year' },
    'We met on ⟦2026-02-30⟧ in Graz.',
    'My contract ends on ⟦31.06.2027⟧.',
    { letter: 'The talk took place on ⟦14/13/2025⟧.', because: 'whichever comes first' },
    'I could come on ⟦Monday, 3 March 2026⟧.',
    'The interview is on ⟦Friday, November 26, 2026⟧ in Leeds.',
    { letter: 'We spoke on ⟦Tues 1st\nof December 2025⟧.', because: 'over a line end' },
    {
      letter:
        '5 November 2026\n\nDear Ms Lee,\n\nI could come on ⟦Tuesday 16 December⟧.\n\nSincerely,\nAnna Khan',
      because: 'the December after the letter',
    },
    { letter: '⟦31 November 2026⟧\n\nDear Ms Lee,\n\nI am a cook.\n\nSincerely,\nAnna Khan' },
  ],
  valid: [
    'I am free on 28 February 2026.',
    { letter: 'I was born on 29 February 2000.', because: 'a leap year' },
    { letter: 'I am free on 29 February.', because: 'some year' },
    'I could come on Tuesday, 3 March 2026.',
    { letter: 'I could come on Monday, 3 March.', because: 'some year' },
    {
      letter:
        '5 November 2026\n\nDear Ms Lee,\n\nI wrote on Monday, 2 November, and could come on Wednesday 6 January.\n\nSincerely,\nAnna Khan',
    },
    { letter: 'The talk took place on 03/14/2025 and 14/03/2025.', because: 'a month first, a day first' },
    { letter: 'Version 31.06.2 is out, and so is 2.31.40.', because: 'no date' },
    { letter: 'The ratio 31/04 and the file 2026-13 are fine.', because: 'no date' },
    { letter: 'In May 32 people came.', because: 'a number of people' },
    { letter: 'In March 45 of us marched.', because: 'a number of people' },
    { letter: '“30 February 2026”, it said.', because: 'a quotation' },
    { letter: 'We march 31 miles.', because: 'a verb' },
  ],
  *check(letter) {
    const written = findLetterDate(letter)
    for (const paragraph of letter.paragraphs) {
      if (paragraph.kind === 'quote') continue
      const { folded, quotations } = paragraph
      for (const date of findDates(folded.lower)) {
        const span = folded.spanOf(date.start, date.end)
        if (quotations.some(({ start, end }) => start <= span.start && span.end <= end)) continue
        const finding = judge(date, paragraph, written)
        if (finding)
          yield { ...finding, span, data: { ...finding.data, date: nameDate(letter.source, span) } }
      }
    }
  },
})

/** The year that a weekday without one is of: that of the day nearest to the letter's own date. */
function findNearYear({ month, day }: WrittenDate, written: WrittenDate | undefined): number | undefined {
  if (written?.year === undefined || written.day === undefined || day === undefined) return undefined
  const { year } = written
  const of = (candidate: number) => Date.UTC(candidate, month - 1, day)
  const sent = Date.UTC(year, written.month - 1, written.day)
  const years = [year - 1, year, year + 1]
  return years.reduce((a, b) => (Math.abs(of(b) - sent) < Math.abs(of(a) - sent) ? b : a))
}

type Judgement = Omit<Finding<'day' | 'month' | 'weekday'>, 'span'>

function judge(
  date: WrittenDate,
  { folded }: Paragraph,
  written: WrittenDate | undefined,
): Judgement | undefined {
  const { year, month, day } = date
  if (day === undefined) return undefined
  if (month < 1 || month > 12) return { message: 'month' }
  const days = daysInMonth(month, year)
  if (day > days || day === 0) {
    // `May 32 people came`: beyond 31 only a year makes it a date.
    if (day > 31 && year === undefined) return undefined
    return { message: 'day', data: { month: MONTHS[month - 1] as string, days } }
  }
  const { weekday, weekdayStart = 0, weekdayEnd = 0 } = date
  const meant = year ?? findNearYear(date, written)
  if (meant === undefined || weekday === undefined) return undefined
  const right = WEEKDAYS[weekdayOf(meant, month, day)] as string
  if (right === WEEKDAYS[weekday]) return undefined
  const weekdayText = folded.text.slice(weekdayStart, weekdayEnd)
  return {
    message: 'weekday',
    data: { right, wrong: WEEKDAYS[weekday] as string },
    fixes: [toFix(folded.spanOf(weekdayStart, weekdayEnd), weekdayText, right)],
  }
}

/** The right weekday, as short as the wrong one was. */
function toFix(span: Fix['edits'][number]['span'], written: string, right: string): Fix {
  const newText = written.endsWith('day') ? right : right.slice(0, Math.min(written.length, 4))
  return { applicability: 'unsafe', message: `write \`${newText}\``, edits: [{ span, newText }] }
}

function nameDate(source: Parameters<typeof slice>[0], span: Parameters<typeof slice>[1]): string {
  return slice(source, span).replace(/\s+/g, ' ')
}
