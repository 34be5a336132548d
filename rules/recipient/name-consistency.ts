import { createPersonalWords, defineRule, type Finding, type Fix, type Span } from '../../src/rule/index.ts'
import { invalid, valid } from './name-consistency/examples.ts'
import { findSpellings, type Occurrence } from './name-consistency/occurrences.ts'
import { findOwnNameSlip, type OwnNameSlip } from './name-consistency/own-name.ts'
import { findPairs, type Pair } from './name-consistency/pairs.ts'
import { type Edition, findOtherYear } from './name-consistency/years.ts'

type MessageId = 'spelling' | 'facts' | 'accents' | 'own' | 'year'

export default defineRule({
  id: 'name-consistency',
  category: 'recipient',
  summary: 'one name spelled in two ways',
  rationale:
    'One of the two is wrong, and those who bear the name will see it: a supervisor, an employer, a university that one wants to be taken by.',
  citation: [
    {
      title: 'Top cover letter mistakes',
      author: 'Quintessential Careers',
      url: 'http://www.quintcareers.com/top_cover_letter_mistakes.html',
    },
    {
      title: 'Cover letters: worst mistakes',
      author: 'Palladian Career Resources',
      year: 2008,
      url: 'https://blog.palladiancr.com/2008/08/cover-letter-worst-mistakes/',
    },
    {
      title: 'Cover letter checklist',
      author: 'Rivier University',
      url: 'https://www.rivier.edu/career-development/resumes-letters-portfolios/cover-letter-checklist/',
    },
  ],
  limits:
    'Sees names that are one slip apart. Surnames that many people have (Hansen, Hanson) are one person’s only where titles and given names agree; names in one sentence, authors with a year, inflections (Austria, Austrian), and the forms of men and women (Petrov, Petrova) are told apart; of names without a title one must be known or stand twice. Which of two spellings is right it only guesses.',
  severity: 'error',
  fixes: ['unsafe'],
  since: '0.1.0',
  yieldsTo: ['spelling', 'institution-name', 'salutation-name-mismatch', 'stale-year'],
  languages: ['en'],
  options: {
    names: {
      type: 'strings',
      default: [],
      description: 'names that are right as they are written; of a pair listed here neither is reported',
    },
  },
  messages: {
    spelling: {
      message: 'name spelled two ways, `{written}` and `{other}`',
      label: '`{other}` elsewhere',
      help: 'find out how the name is spelled, and write it so everywhere',
    },
    facts: {
      message: 'name spelled `{written}`, which is `{other}` in the facts',
      label: '`{other}` in the facts',
      help: 'find out how the name is spelled, and write it so everywhere',
    },
    accents: {
      message: 'name written two ways, `{written}` and `{other}`',
      label: '`{other}` elsewhere',
      help: 'write the name with its own accents everywhere',
    },
    own: {
      message: 'the signature has `{written}`, where the name is `{other}` elsewhere',
      label: '`{other}` elsewhere',
      help: 'sign with the name as it is everywhere',
    },
    year: {
      message: 'the same event has two years, `{written}` and `{other}`',
      label: '`{other}` elsewhere',
      help: 'name the year that you apply for',
    },
  },
  invalid,
  valid,
  *check(letter, { options, facts, lexicon, today }) {
    const words = createPersonalWords([...options.names, ...(facts.words ?? [])])
    const spellings = findSpellings(letter, facts)
    const pairs = findPairs(spellings, { lexicon, isVouched: (text) => words.accepts(text) })
    const own = findOwnNameSlip(letter, facts)
    const ofOthers = pairs.filter(
      ({ wrong, right }) => !own || ![wrong.text, right.text].includes(own.written.text),
    )
    yield* ofOthers.map(reportPair)
    if (own) yield reportOwn(own)
    const years = findOtherYear(letter, facts, today)
    if (years) yield reportYear(...years)
  },
})

/** At the first place, with a fix for all of them. */
function reportPair({ wrong, right, isAccents, severity }: Pair): Finding<MessageId> {
  const [{ span, text }] = wrong.places as readonly [Occurrence]
  const [other] = right.places
  return {
    span,
    message: isAccents ? 'accents' : other ? 'spelling' : 'facts',
    data: { written: text, other: right.text },
    severity,
    acceptableWord: text,
    ...(other ? { labels: [{ span: other.span, text: `\`${right.text}\` here` }] } : {}),
    fixes: [
      write(
        wrong.places.map((place) => place.span),
        right.text,
      ),
    ],
  }
}

function reportOwn({ written, known, knownSpan, isAccents }: OwnNameSlip): Finding<MessageId> {
  return {
    span: written.span,
    message: 'own',
    data: { written: written.text, other: known.text },
    ...(isAccents ? { severity: 'warning' } : {}),
    ...(knownSpan ? { labels: [{ span: knownSpan, text: `\`${known.text}\` here` }] } : {}),
    fixes: [write([written.span], known.text)],
  }
}

function reportYear(right: Edition, wrong: Edition): Finding<MessageId> {
  return {
    span: wrong.span,
    message: 'year',
    data: { written: wrong.text, other: right.text },
    labels: [{ span: right.span, text: `\`${right.text}\` here` }],
    severity: 'warning',
    fixes: [write([wrong.yearSpan], right.year)],
  }
}

function write(spans: readonly Span[], newText: string): Fix {
  const edits = spans.map((span) => ({ span, newText }))
  return { applicability: 'unsafe', message: `write \`${newText}\``, edits }
}
