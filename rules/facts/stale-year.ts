import {
  contains,
  defineRule,
  type Finding,
  findDates,
  findLetterDate,
  type Letter,
  MONTHS,
  type Paragraph,
  type Span,
  slice,
  type WrittenDate,
} from '../../src/rule/index.ts'
import { findTargetYears, findToldYears, type TargetYear } from './stale-year/target-years.ts'

export default defineRule({
  id: 'stale-year',
  category: 'facts',
  summary: 'a year that is over, in what the letter applies for or as its date',
  rationale:
    'A letter for this year that names the last one was copied from an old application, and the reader sees it at once.',
  citation: [
    {
      title: 'A motivation letter for a summer school of 2026 that names the edition of 2025',
      author: 'letterlint',
      year: 2026,
    },
  ],
  limits:
    'It compares years only, not months, and looks for them in the letter’s date, beside names and seasons that the letter applies for, and in what the writer says will happen. A year without such words is history to it.',
  severity: 'warning',
  fixes: ['unsafe'],
  since: '0.1.0',
  yieldsTo: ['merge-error'],
  languages: ['en'],
  options: {
    targets: {
      type: 'strings',
      default: [],
      description:
        'names of editions, such as `SMILES`, of which a past year is stale wherever nothing says that it is past',
    },
    grace: {
      type: 'integer',
      default: 0,
      minimum: 0,
      unit: 'years',
      description: 'how many years a year may lie back',
    },
  },
  messages: {
    target: {
      message: '`{words}` is over: this is {now}',
      label: 'a year that is past',
      help: 'write the year that you apply for',
      note: 'a past year here reads as if the letter had been written for an earlier call',
    },
    date: {
      message: 'the letter is dated `{words}`, and this is {now}',
      label: 'not this year',
      help: 'write the day on which you send the letter',
    },
    future: {
      message: '`{words}` is past, but the letter speaks of it as still to come',
      label: 'this is {now}',
      help: 'write the year that is meant, or say it in the past tense',
    },
  },
  invalid: [
    { letter: 'Participation in ⟦SMILES-2025⟧ would help me.', today: '2026-11-22' },
    'I am applying for the ⟦Fall 2024⟧ intake.',
    {
      letter: '⟦December 12, 2023⟧\n\nDear Ms Lee,\n\nI am a cook.\n\nSincerely,\nAnna Khan',
      because: 'only an info: it may have been sent then',
    },
    {
      letter:
        '⟦4 May 2024⟧\n\nDear Ms Lee,\n\nIn 2025 I completed my training as a cook.\n\nSincerely,\nAnna Khan',
      because: 'it tells of a later year',
    },
    'I would like to join your ⟦2023/24⟧ programme.',
    'I am applying to the graduate scheme, ⟦2025⟧ intake.',
    'Application for the Summer Internship ⟦2025⟧\n\nDear Ms Lee,\n\nI am a cook.\n\nSincerely,\nAnna Khan',
    { letter: 'I will graduate in ⟦June 2024⟧.', because: 'still to come' },
    'I am available from ⟦September 2025⟧.',
    'I expect to finish my degree in ⟦2025⟧.',
    'I wish to be considered for admission in the ⟦autumn\nof 2025⟧.',
    { letter: 'SMILES teaches well, and ⟦SMILES 2024⟧ is my choice.', options: { targets: ['SMILES'] } },
    'I hope to attend the ⟦2024⟧ summer school.',
    'I am applying for the post of data journalist, to begin in ⟦January 2025⟧.',
    {
      letter:
        '5 November 2026\n\nDear Ms Lee,\n\nI would be free to join you from 1 ⟦March 2026⟧.\n\nSincerely,\nAnna Khan',
      because: 'a month before that of the letter',
    },
    {
      letter:
        '5 November 2026\n\nDear Ms Lee,\n\nI wish to attend the school, which will take place from ⟦July 5 to 16, 2026⟧.\n\nSincerely,\nAnna Khan',
    },
    {
      letter:
        '3 November 2026\n\nDear Ms Lee,\n\nI would like to join the group in ⟦January 2026⟧.\n\nSincerely,\nAnna Khan',
      because: 'a month of this year that is past; the fix has the next year',
    },
    'My hospital will release me for the whole of ⟦July 2025⟧.',
    'I would be able to take up the post from ⟦April 2025⟧.',
  ],
  valid: [
    'In 2021 I won the Kaggle contest.',
    { letter: 'I attended SMILES-2024 last year.', because: 'told as past' },
    'I finished my 2019 thesis on GANs.',
    'I have lived in Oslo since 2018.',
    { letter: 'I am applying for the position WF-2025-07.', because: 'the number of a position' },
    'My ICML 2020 paper won a prize.',
    { letter: 'Participation in SMILES-2026 would help me.', because: 'this year' },
    { letter: 'I am applying for the 2025/26 season.', because: 'it ends this year' },
    { letter: 'I was admitted to the 2023 cohort.', because: 'told as past' },
    { letter: 'I would apply what I learned in summer 2024.', because: 'told as past' },
    { letter: 'I am interested in your 2023 paper on kelp.', because: 'a paper stays of its year' },
    {
      letter: '30 December 2026\n\nDear Ms Lee,\n\nI am a cook.\n\nSincerely,\nAnna Khan',
      today: '2027-01-04',
    },
    { letter: 'I am applying for the Fall 2025 intake.', options: { grace: 1 } },
    {
      letter: 'I am applying for the Fall 2024 intake.',
      facts: { date: '2024-02-03' },
      because: 'in time for the date that the front matter gives',
    },
    {
      letter:
        '4 May 2026\n\nDear Ms Lee,\n\nI am applying for the Fall 2026 intake.\n\nSincerely,\nAnna Khan',
      because: 'in time for the letter’s own date',
    },
    {
      letter:
        '5 November 2026\n\nDear Ms Lee,\n\nI would be free to join you from March 2027.\n\nSincerely,\nAnna Khan',
    },
    {
      letter: 'I would be free to join you from March 2026.',
      today: '2026-11-22',
      because: 'without a date nobody knows when the letter is sent',
    },
    {
      letter: 'The share of pupils below the expected standard fell from 31 per cent in 2022 to 12 per cent.',
      because: 'told as past',
    },
    { letter: 'I graduated in June 2024, and I will move to Oslo.', because: 'another clause' },
    { letter: 'The 2020 edition of the book will be revised.', because: 'nothing is applied for' },
    { letter: 'In 2022 I joined the programme, and I would like to stay.', because: 'told as past' },
    { letter: 'I will present the data of 2021 at your seminar.', because: 'the data are of that year' },
  ],
  *check(letter, { options, today }) {
    const now = Number(today.slice(0, 4))
    // What a letter applies for is judged by the letter's own date, and a month by nothing else.
    const written = findLetterDate(letter)
    const last = Math.min(now, written?.year ?? now) - 1 - options.grace
    for (const paragraph of letter.paragraphs) {
      if (paragraph.part === 'date') yield* checkLetterDate(letter, paragraph, today, options.grace)
      if (!PARTS.has(paragraph.part) || paragraph.kind === 'quote') continue
      const isSubject = paragraph.part === 'subject'
      for (const found of findTargetYears(paragraph.folded.text, { isSubject, targets: options.targets })) {
        const isPastMonth = isEarlierMonth(found, written, last + 1)
        if (found.year > last && !isPastMonth) continue
        const span = paragraph.folded.spanOf(found.start, found.end)
        if (paragraph.quotations.some((quotation) => contains(quotation, span))) continue
        const message = found.isFuture ? 'future' : 'target'
        // Of a month of this year the next one is meant.
        yield isPastMonth && written
          ? toFinding(letter, span, message, `${MONTHS[written.month - 1]} ${written.year}`, found.year + 1)
          : toFinding(letter, span, message, now, now)
      }
    }
  },
})

/** Whether a month named with a year lies before the letter's own in the same year. */
function isEarlierMonth(
  { year, month }: TargetYear,
  written: WrittenDate | undefined,
  present: number,
): boolean {
  return month !== undefined && year === present && written?.year === present && month < written.month
}

const PARTS: ReadonlySet<Paragraph['part']> = new Set(['subject', 'body', 'postscript'])
const MILLISECONDS_A_DAY = 86_400_000
/** A letter of the last days of December is not stale in January. */
const MAX_AGE_DAYS = 60

/** A letter of an earlier year may have been sent in that year, unless it tells of what came later. */
function* checkLetterDate(
  letter: Letter,
  { folded }: Paragraph,
  today: string,
  grace: number,
): Iterable<Finding<'date'>> {
  const now = Number(today.slice(0, 4))
  for (const { year, month, day = 28, start, end } of findDates(folded.lower)) {
    if (year === undefined || year >= now - grace) continue
    const ageDays = (Date.parse(today) - Date.UTC(year, month - 1, day)) / MILLISECONDS_A_DAY
    if (ageDays <= MAX_AGE_DAYS) continue
    const later = findLaterYear(letter, year, now)
    yield {
      ...toFinding(letter, folded.spanOf(start, end), 'date', now, now),
      ...(later
        ? { labels: [{ span: later, text: `the letter tells of \`${slice(letter.source, later)}\`` }] }
        : { severity: 'info' as const }),
    }
  }
}

/** A year after the letter's own that the body tells of as past. */
function findLaterYear({ paragraphs }: Letter, year: number, now: number): Span | undefined {
  for (const { part, kind, folded } of paragraphs) {
    if (part !== 'body' || kind === 'quote') continue
    const [told] = findToldYears(folded.text).filter((found) => found.year > year && found.year <= now)
    if (told) return folded.spanOf(told.start, told.end)
  }
  return undefined
}

function toFinding<MessageId extends string>(
  { source }: Letter,
  span: Span,
  message: MessageId,
  now: number | string,
  meantYear: number,
): Finding<MessageId> {
  const words = slice(source, span).replace(/\s+/g, ' ')
  const newText = slice(source, span).replace(/(?:19|20)\d\d(?!.*(?:19|20)\d\d)/s, String(meantYear))
  const isSingle = /^\D*\d{4}$/.test(words)
  return {
    span,
    message,
    data: { words, now },
    fixes:
      message === 'target' && isSingle
        ? [
            {
              applicability: 'unsafe',
              message: `write \`${newText.replace(/\s+/g, ' ')}\``,
              edits: [{ span, newText }],
            },
          ]
        : [],
  }
}
