import { createPersonalWords, defineRule, type Finding } from '../../src/rule/index.ts'
import { findUnknown, type Suspect } from './spelling/suspects.ts'

export default defineRule({
  id: 'unknown-word',
  category: 'spelling',
  summary: 'a word that is in no dictionary, though it is near no common word',
  rationale:
    'A word that no dictionary has is mostly a term or borrowed from another language, and sometimes a slip that no common word explains. Where every word is to be looked at once, before a thesis or a book goes to print, such words are worth a list.',
  citation: [
    {
      title: 'How spelling mistakes can cost you a job',
      author: 'AOL, on figures of YouGov and Adzuna',
      year: 2016,
      url: 'https://www.aol.co.uk/2016/10/09/how-spelling-mistakes-can-cost-you-a-job/',
    },
  ],
  limits:
    'It looks at words in lower case only: names are unknown more often than not. What is near a common word is reported by `spelling`, and passages in other languages are left alone.',
  severity: 'off',
  fixes: [],
  since: '0.1.0',
  languages: ['en'],
  messages: {
    unknown: {
      message: '`{word}` is in no dictionary',
      label: 'unknown',
      help: 'look it up; a list of your own words accepts it',
    },
  },
  invalid: [
    'We ⟦frobnicated⟧ the samples at night.',
    {
      letter: 'The ⟦zwogel⟧ sang, and the other zwogel slept.',
      because: 'once, with the other place as a label',
    },
    { letter: 'A ⟦blorvent⟧-based method won.', because: 'a part of a compound' },
    'I get on well with my ⟦olds⟧.',
  ],
  valid: [
    'We worked with the samples at night.',
    { letter: 'I teach nine-year-olds, and a year-old class of 18-month-olds.', because: 'ages' },
    { letter: 'I met Zwogel in Leeds.', because: 'a name' },
    { letter: 'We recieved the samples.', because: 'near a common word: for `spelling`' },
    { letter: 'We used CRISPR and a GFP reporter.', because: 'capitals' },
    { letter: 'He said: dime con quién andas y te diré quién eres.', because: 'another language' },
    { letter: 'The *zwogel* sang.', format: 'markdown', because: 'italics' },
    { letter: 'The zwogel sang.', facts: { words: ['zwogel'] }, because: 'a word of one’s own' },
  ],
  check(letter, { lexicon, facts }) {
    const words = createPersonalWords(facts.words ?? [])
    const unknown = findUnknown(letter, { lexicon, words }, isUnknownTerm)
    return [...groupByWord(unknown)].map(toFinding)
  },
})

function isUnknownTerm({ text, candidates }: Suspect): boolean {
  return candidates.length === 0 && text === text.toLowerCase()
}

/** All places of each word, in order of the first. */
function groupByWord(suspects: readonly Suspect[]): Iterable<readonly Suspect[]> {
  const groups = new Map<string, Suspect[]>()
  for (const suspect of suspects) {
    const group = groups.get(suspect.text)
    if (group) group.push(suspect)
    else groups.set(suspect.text, [suspect])
  }
  return groups.values()
}

function toFinding(places: readonly Suspect[]): Finding<'unknown'> {
  const [span = { start: 0, end: 0 }, ...rest] = places.map(({ start, text }) => ({
    start,
    end: start + text.length,
  }))
  const word = places[0]?.text ?? ''
  return {
    span,
    message: 'unknown',
    data: { word },
    acceptableWord: word,
    labels: rest.map((other) => ({ span: other, text: 'here too' })),
  }
}
