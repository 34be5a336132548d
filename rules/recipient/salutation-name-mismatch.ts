import {
  defineRule,
  type Finding,
  type Fix,
  type Letter,
  type Person,
  type Span,
  slice,
} from '../../src/rule/index.ts'
import { type Comparison, compareNames } from './salutation-name-mismatch/compare.ts'
import { invalid, valid } from './salutation-name-mismatch/examples.ts'
import { isDoubtless, readGreeted } from './salutation-name-mismatch/greeted.ts'
import { findRecipients, type Recipient } from './salutation-name-mismatch/recipients.ts'
import { compareTitles } from './salutation-name-mismatch/titles.ts'

type MessageId = 'spelling' | 'accents' | 'other' | 'rank' | 'gender' | 'title' | 'givenName'

export default defineRule({
  id: 'salutation-name-mismatch',
  category: 'recipient',
  summary: 'a salutation with another name or title than the address',
  rationale:
    'Nobody overlooks his or her own name misspelt, or somebody else’s in its place: it says that the letter was written in a hurry, or to another reader.',
  citation: [
    {
      title: 'Top cover letter mistakes',
      author: 'Quintessential Careers',
      url: 'http://www.quintcareers.com/top_cover_letter_mistakes.html',
    },
    {
      title: 'Common mistakes and how to avoid them',
      author: 'Vault',
      url: 'http://www.vault.com/skills/cover-letter/cover-letter-articles/letters/common-mistakes-and-how-to-avoid-them.aspx',
    },
    {
      title: 'Cover letter mistakes',
      author: 'Resume Revivalist',
      url: 'https://www.resumerevivalist.com/cover-letter/cover-letter-mistakes/',
    },
  ],
  limits:
    'Compares with the persons that the address, an e-mail header, or the facts name; of several any may be greeted. Groups and offices are exempt, as is a given name alone unless it is one slip away. Where it is not certain that a line of the address is a person, only a slip in that name is reported. Which is right, the address or the salutation, it cannot tell.',
  severity: 'error',
  fixes: ['unsafe'],
  since: '0.1.0',
  languages: ['en'],
  messages: {
    spelling: {
      message: 'the salutation spells `{written}`, but {told} `{known}`',
      label: 'spelled otherwise than in `{known}`',
      help: 'find out how the name is spelled, and write it so in both places',
    },
    accents: {
      message: 'the salutation writes `{written}`, but {told} `{known}`',
      label: 'other accents, capitals, or marks than in `{known}`',
      help: 'write the name as its owner does, in both places',
    },
    other: {
      message: 'the salutation greets `{written}`, but {told} `{known}`',
      label: 'somebody else',
      help: 'greet the person to whom the letter goes',
    },
    rank: {
      message: 'the salutation greets `{known}` as `{written}`',
      label: 'without the title',
      help: 'use that title here too',
    },
    gender: {
      message: 'the salutation says `{title}`, but {told} `{known}`',
      label: 'another gender than that of `{known}`',
      help: 'find out which is right',
    },
    title: {
      message: 'the salutation says `{title}`, but {told} `{known}`',
      label: 'another title than that of `{known}`',
      help: 'use the same title in both places',
    },
    givenName: {
      message: 'the salutation says `{title}` to `{known}`',
      label: 'hardly goes with the given name',
      help: 'find out which is right, or write the full name without a title',
    },
  },
  invalid,
  valid,
  *check(letter, { facts, lexicon }) {
    const salutation = letter.paragraphs.find(({ part }) => part === 'salutation')
    if (!salutation) return
    const greeted = readGreeted(letter, salutation.span)
    if (greeted.length === 0) return
    const recipients = findRecipients(letter, facts)
    if (recipients.length === 0) return
    const verdicts = greeted.map((person) => ({ person, ...judge(person, recipients) }))
    const isAnyMeant = verdicts.some(({ comparison }) => !isStrange(comparison))
    for (const { person, comparison, recipient } of verdicts) {
      if (!isStrange(comparison)) yield* explain(letter, person, comparison, recipient, recipients)
      else if (!isAnyMeant && isDoubtless(letter, person, comparison, recipient, lexicon)) {
        yield report(letter, person.span, 'other', person, recipient, replaceAll(person, recipient))
      }
    }
  },
})

interface Verdict {
  readonly comparison: Comparison
  readonly recipient: Recipient
}

const ORDER: readonly Comparison['is'][] = ['same', 'alike', 'near', 'half', 'other']

/** The recipient whose name is most like that of a person. */
function judge(person: Person, recipients: readonly Recipient[]): Verdict {
  const verdicts = recipients.map((recipient) => {
    const comparison = compareNames(person, recipient.person)
    // A firm such as `Marks Spencer` may stand where a person does, and is no near miss of `Mr Sparks`.
    const isFar = comparison.is === 'near' && comparison.edits > 1 && !recipient.isSure
    return { recipient, comparison: isFar ? ({ is: 'other' } as const) : comparison }
  })
  const rank = ({ comparison, recipient }: Verdict) =>
    ORDER.indexOf(comparison.is) * 10 +
    ('edits' in comparison ? comparison.edits : 0) +
    (recipient.isSure ? 0 : 5)
  return verdicts.reduce((best, verdict) => (rank(verdict) < rank(best) ? verdict : best))
}

function isStrange({ is }: Comparison): boolean {
  return is === 'half' || is === 'other'
}

function* explain(
  letter: Letter,
  person: Person,
  comparison: Comparison,
  recipient: Recipient,
  recipients: readonly Recipient[],
): Generator<Finding<MessageId>> {
  if (comparison.is === 'near' || comparison.is === 'alike') {
    const { word, meant } = comparison
    const fix = write(word.span, meant.text)
    if (comparison.is === 'near') yield report(letter, word.span, 'spelling', person, recipient, fix)
    else yield { ...report(letter, word.span, 'accents', person, recipient, fix), severity: 'warning' }
    return
  }
  const namesakes = recipients.filter((other) => compareNames(person, other.person).is === 'same')
  const mismatches = namesakes.map((other) => compareTitles(person, other.person))
  const [mismatch] = mismatches
  if (!mismatch || mismatches.includes(undefined)) return
  const { message, severity } = mismatch
  const span = message === 'rank' ? person.span : spanOfTitles(letter, person)
  yield {
    ...report(letter, span, message, person, recipient, replaceTitles(letter, person, recipient)),
    severity,
  }
}

function report(
  letter: Letter,
  span: Span,
  message: MessageId,
  person: Person,
  recipient: Recipient,
  fix: Fix | undefined,
): Finding<MessageId> {
  const told = recipient.span ? 'the address names' : 'the letter is for'
  const known = recipient.text
  return {
    span,
    message,
    data: {
      written: slice(letter.source, message === 'spelling' || message === 'accents' ? span : person.span),
      title: slice(letter.source, spanOfTitles(letter, person)),
      known,
      told,
    },
    ...(recipient.span ? { labels: [{ span: recipient.span, text: `the address names \`${known}\`` }] } : {}),
    ...(fix ? { fixes: [fix] } : {}),
  }
}

/** Titles with the full stop of the last: `Prof. Dr.`. */
function spanOfTitles({ source }: Letter, { titles, span }: Person): Span {
  const end = titles.at(-1)?.span.end ?? span.start
  return { start: span.start, end: source.text[end] === '.' ? end + 1 : end }
}

function replaceTitles(letter: Letter, person: Person, recipient: Recipient): Fix | undefined {
  const titles = titlesOf(recipient) || (recipient.person.hasDoctorate ? 'Dr.' : '')
  return titles === '' ? undefined : write(spanOfTitles(letter, person), titles)
}

/** With its title and surname, or without a title in full. */
function replaceAll({ span }: Person, recipient: Recipient): Fix {
  const { surname } = recipient.person
  const titles = titlesOf(recipient)
  return write(span, titles && surname ? `${titles} ${surname.text}` : recipient.text)
}

/** As a salutation has them: `Professor` written out. */
function titlesOf({ person: { span, titles, given, surname }, text }: Recipient): string {
  if (titles.length === 0) return ''
  const first = given[0]?.span.start ?? surname?.span.start ?? span.end
  return text
    .slice(0, first - span.start)
    .trim()
    .replace(/^prof\.?$/i, 'Professor')
}

function write(span: Span, newText: string): Fix {
  return { applicability: 'unsafe', message: `write \`${newText}\``, edits: [{ span, newText }] }
}
