import {
  defineRule,
  type Finding,
  type Fix,
  isCapitalized,
  isLetterAt,
  isMadeOf,
  isNameCharacter,
  isSmall,
  isSmallLetter,
  type Letter,
  type Lexicon,
  type Sentence,
  type Span,
  type Word,
} from '../../src/rule/index.ts'
import { isForeignOrFixed, isMention, isNumeral } from './repeated-word/idioms.ts'
import { findRepeatedPhrases } from './repeated-word/phrases.ts'
import {
  AUXILIARIES,
  CLAUSE_LINKS,
  CLAUSE_OPENERS,
  CONDITION_OPENERS,
  DOUBLED_WORDS,
  FUNCTION_WORDS,
  INFINITIVE_LEADS,
  PARTICLE_VERBS,
  PREPOSITIONS,
  SEAM_PRONOUNS,
  SUBJECT_PRONOUNS,
  SURE_WORDS,
  VERB_SUBJECTS,
} from './repeated-word/words.ts'

export default defineRule({
  id: 'repeated-word',
  category: 'grammar',
  summary: 'the same word or phrase twice in a row, also across a line end',
  rationale:
    'A doubled word is left behind by editing, and a spell-checker that looks at one word at a time is blind to it. The eye of the writer skips it, above all at a line end; the eye of the reader does not.',
  citation: [
    { title: 'Checks: repetition', author: 'Vale', url: 'https://vale.sh/docs/checks/repetition' },
    {
      title: "10 things your spell checker won't catch",
      author: 'Ragan Communications',
      url: 'https://www.ragan.com/10-things-your-spell-checker-wont-catch/',
    },
  ],
  limits:
    'Words that may rightly stand twice (“had had”, “that that”, “very very”, names, numbers) are never reported, nor is a phrase of two words unless one of them must lead to a third (“of the of the”), nor is a doubled verb or preposition where one clause can end and the next begin.',
  severity: 'error',
  fixes: ['safe', 'unsafe'],
  since: '0.1.0',
  yieldsTo: ['merge-error'],
  languages: ['en'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'pairs to leave alone, in lower case: `sing sing`',
    },
  },
  messages: {
    repeated: {
      message: '`{word}` stands {times} in a row',
      label: 'repeated',
      help: 'write `{word}` once',
    },
  },
  invalid: [
    'I want ⟦to to⟧ join your group.',
    'I worked there during ⟦the\nthe⟧ second year.',
    'I wrote ⟦my my⟧ thesis on sleep.',
    {
      letter: '⟦The the⟧ results were published.',
      because: 'the case may differ at the start of a sentence',
    },
    { letter: 'This ⟦is is⟧ a good fit, and we ⟦are are⟧ glad.', because: 'a main clause' },
    'I have experience ⟦in in⟧ machine learning and ⟦of of⟧ teaching.',
    { letter: 'I saw ⟦the **the⟧** effect.', format: 'markdown', because: 'markup does not hide it' },
    { letter: 'We met ⟦and and and⟧ talked.', because: 'three in a row are one finding' },
    'The new ⟦method method⟧ works.',
    { letter: 'We wrote it in R. ⟦The the⟧ code is free.', because: 'an initial ends the sentence' },
    'I believe that a stiffer frame ⟦could could⟧ help.',
    { letter: 'I would like to thank you ⟦for\nfor⟧ your time.', because: 'a line end' },
    '- I lead ⟦a a⟧ team.\n- A team of five.',
    'She said that ⟦it it⟧ was ready.',
    'Since May ⟦I I⟧ have led the team.',
    'I think that ⟦I I⟧ can help, and in Leeds, ⟦I I⟧ did.',
    'I applied ⟦to to⟧ the school.',
    { letter: '⟦The The⟧ results were published.', because: 'a band may be meant, so the fix is not safe' },
    'It is for ⟦this this⟧ post that I apply.',
    'We sent papers in the order ⟦of the of the⟧ queue and ⟦of the\nof the⟧ list.',
    'I hope ⟦that I that I⟧ can dive, ⟦one of the one of the⟧ best jobs.',
    'I worked ⟦in a in a⟧ port ⟦as a as a⟧ diver.',
    '⟦I have I have⟧ drawn maps, and the quay is ⟦to be to be⟧ widened.',
    'I ⟦would like to would like to⟧ work at sea, not ⟦at the bank at the bank⟧.',
    {
      letter: '⟦In the in the⟧ port I drew maps.',
      because: 'the case may differ at the start of a sentence',
    },
  ],
  valid: [
    { letter: 'He had had enough practice.', because: 'the past perfect of “have”' },
    'I believe that that result holds.',
    'I moved to New York, New York in May.',
    'It was a very, very rare case, and a very very good one.',
    'I saw Duran Duran in Walla Walla.',
    { letter: 'Is it clear what it is is simple.', because: 'one clause ends, the next begins' },
    'What I do do is measure; the results we have have been checked.',
    { letter: 'I gave her her book back.', because: 'two objects' },
    {
      letter: 'I logged in in June, and the lab I worked in in 2020 moved.',
      because: 'a particle and a preposition',
    },
    { letter: 'The number 10 10 times over, and 3 3 3.', because: 'numbers' },
    { letter: 'A step-by-step by name.', because: 'a compound is a word of its own' },
    { letter: 'I met J J Thompson and B B King.', because: 'initials' },
    { letter: 'I like it. It is good.', because: 'two sentences' },
    { letter: 'It was what I hoped for; for me it was enough.', because: 'punctuation between' },
    { letter: '| to | to |\n| --- | --- |\n| the | the |', format: 'markdown', because: 'table cells' },
    { letter: '- the\n- the', format: 'markdown', because: 'list items' },
    { letter: 'Use the `x` the other way.', format: 'markdown', because: 'code stands between' },
    { letter: 'I studied Bison bison and Vulpes vulpes.', because: 'names of species' },
    { letter: 'I bred Apis mellifera mellifera in Leeds.', because: 'the name of a subspecies' },
    { letter: 'We filmed Gorilla gorilla gorilla.', because: 'the name of a subspecies' },
    { letter: 'I work in IT it seems.', because: 'an abbreviation beside a word' },
    { letter: 'I served as well as as a tutor could.', because: 'two uses of “as”' },
    { letter: 'If you need it it is attached.', because: 'the comma is missing, not a word too many' },
    { letter: 'I served at the sing sing festival.', options: { allow: ['sing sing'] } },
    { letter: 'We rowed on and on and on, day by day by day, again and again and again.', because: 'idioms' },
    { letter: 'What will be will be; who I am I am; as it is it is fine.', because: 'two clauses' },
    { letter: 'It was of the sea, of the wind, and of the, of the, well.', because: 'punctuation between' },
    { letter: 'I taught face to face to face the facts, one to one to one.', because: 'no such pair' },
    {
      letter: 'I learned from a pupil of a pupil of Adler, the best of the best of his day.',
      because: 'one thing within another',
    },
    { letter: 'If they want to want to stay is unclear.', because: 'two clauses' },
    { letter: 'The more we saw the more we saw to do.', because: 'two clauses' },
    { letter: 'We know that there there is room.', because: 'words that are doubled for effect' },
    {
      letter:
        'I am interested in in vivo imaging, in in vitro assays, in in situ work, and in in silico models.',
      because: 'Latin words of two',
    },
    { letter: 'I specialise in in utero surgery and teach a a cappella choir.', because: 'set phrases' },
    {
      letter:
        'In Linear Algebra I I got full marks. Phase I I led alone. Physics I I learned, and in chapter I I argue.',
      because: 'a Roman numeral before the pronoun',
    },
    { letter: 'In World War I I had two uncles.', because: 'a Roman numeral before the pronoun' },
    {
      letter: 'Here is a teacher whom I look up to to this day, and a people I am grateful to to this day.',
      because: 'a preposition and the end of the sentence',
    },
    { letter: 'It is more than I was exposed to to this day and used to to date.', because: 'a set phrase' },
    { letter: 'It was data I had access to to test it.', because: 'an infinitive behind a clause' },
    { letter: 'The book consists of of course three parts.', because: '“of course”' },
    { letter: 'I teach the difference between and and or.', because: 'the words themselves' },
    { letter: 'I saw the band The The in Leeds.', because: 'the name of a band' },
    { letter: 'The planner uses a a* search.', because: 'the name of an algorithm' },
    { letter: 'We ate the     the      an apple.', because: 'columns' },
  ],
  *check(letter, { options, lexicon }) {
    const allowed = new Set(options.allow)
    for (const sentence of letter.sentences) {
      for (const [first, last] of findRuns(letter, sentence)) {
        const words = sentence.words.slice(first, last + 1)
        const [word, next] = words as [Word, Word]
        if (allowed.has(`${word.text} ${next.text}`.toLowerCase())) continue
        if (!isSlip(letter, sentence, first) || isSubspecies(sentence, first, lexicon)) continue
        yield {
          span: { start: word.span.start, end: (words.at(-1) as Word).span.end },
          message: 'repeated',
          data: { word: word.text, times: words.length === 2 ? 'twice' : `${words.length} times` },
          fixes: toFixes(letter, words, isSure(sentence, first)),
        }
      }
      yield* findPhrases(letter, sentence, allowed)
    }
  },
})

function* findPhrases(
  letter: Letter,
  sentence: Sentence,
  allowed: ReadonlySet<string>,
): Generator<Finding<'repeated'>> {
  for (const { first, length } of findRepeatedPhrases(letter, sentence)) {
    const words = sentence.words.slice(first, first + 2 * length)
    const [start, last, end] = [words[0], words[length - 1], words.at(-1)] as [Word, Word, Word]
    const word = letter.source.text.slice(start.span.start, last.span.end).replace(/\s+/g, ' ')
    if (allowed.has(`${word} ${word}`.toLowerCase())) continue
    const deleted = { start: last.span.end, end: end.span.end }
    const isOnOneLine = !/[\r\n]/.test(letter.source.text.slice(deleted.start, deleted.end))
    const edits = [{ span: deleted, newText: '' }]
    yield {
      span: { start: start.span.start, end: end.span.end },
      message: 'repeated',
      data: { word, times: 'twice' },
      fixes: isOnOneLine ? [{ applicability: 'unsafe', message: `write \`${word}\` once`, edits }] : [],
    }
  }
}

/** Runs of one word with nothing but white space between, as first and last index into the sentence's words. */
function* findRuns(letter: Letter, { words }: Sentence): Generator<[number, number]> {
  for (let first = 0; first < words.length; first++) {
    let last = first
    while (isSameWord(letter, words[last] as Word, words[last + 1])) last++
    if (last > first) yield [first, last]
    first = last
  }
}

function isSameWord(letter: Letter, word: Word, next: Word | undefined): boolean {
  if (!next || word.text.length !== next.text.length) return false
  if (word.text.toLowerCase() !== next.text.toLowerCase()) return false
  // Words of two columns stand far apart.
  if (/^(?: {3,}|.*\t)/.test(letter.source.text.slice(word.span.end, next.span.start))) return false
  return /^\s+$/.test(letter.prose.slice(word.span.end, next.span.start))
}

/** Whether a pair cannot be right: not a name, not doubled for effect, not the seam of two clauses. */
function isSlip(letter: Letter, { words }: Sentence, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]] as [Word, Word]
  const key = word.text.toLowerCase()
  if (!isMadeOf(word.text, isNameCharacter) || DOUBLED_WORDS.has(key)) return false
  if (key.length === 1 && key !== 'a' && key !== 'i') return false
  if (!isSameCase(letter, word, next, key)) return false
  if (key === 'a' && word.text === 'A' && next.text === 'A') return false
  // A band is called The The.
  if (key.length > 1 && isCapitalized(next.text) && isSmall(next.text, 1) && !startsSentence(letter, word))
    return false
  const mark = letter.prose.charAt(next.span.end)
  if (key.length === 1 && /[^\s.,;:!?)\]"”’…–—-]/.test(mark) && !isLetterAt(mark, 0)) return false
  const previous = words[index - 1]
  if (key === 'i' && isNumeral(letter, previous, word)) return false
  const after = words.slice(index + 2, index + 5).map(({ text }) => text.toLowerCase())
  if (isForeignOrFixed(key, after) || isMention(key, previous?.text.toLowerCase() ?? '', after)) return false
  const before = words.slice(Math.max(0, index - MAX_WORDS_BACK), index)
  return !isSeam(letter, key, before, index <= MAX_WORDS_BACK)
}

/** From this commonness on a word is no Latin epithet. */
const COMMON_WORD = 3

/** Whether a pair ends the name of a subspecies: a rare word behind one with a capital, or one three times. */
function isSubspecies({ words }: Sentence, index: number, lexicon: Lexicon): boolean {
  const genus = words[index - 1]?.text ?? ''
  const epithet = words[index]?.text ?? ''
  if (!isCapitalized(genus) || epithet.length < 3 || !isMadeOf(epithet, isSmallLetter)) return false
  return genus.toLowerCase() === epithet || lexicon.commonness(epithet) < COMMON_WORD
}

/** How far back a clause is looked for: a cap that keeps long sentences linear. */
const MAX_WORDS_BACK = 12

/** Lower case twice, or a function word in capitals or with the capital of a sentence's start. */
function isSameCase(letter: Letter, word: Word, next: Word, key: string): boolean {
  if (word.text === key && next.text === key) return true
  if (!FUNCTION_WORDS.has(key)) return false
  if (word.text === next.text) return true
  return next.text === key && /^\p{Lu}\p{Ll}*$/u.test(word.text) && startsSentence(letter, word)
}

/** Whether a word starts a sentence, or what may be one behind an initial: “written in R. The the model”. */
function startsSentence({ prose }: Letter, { span, startsSentence }: Word): boolean {
  return startsSentence || /[.!?:]\s{1,3}$/.test(prose.slice(Math.max(0, span.start - 4), span.start))
}

/** Whether one clause may end with the first word of a pair and the next begin with the second. */
function isSeam(letter: Letter, key: string, before: readonly Word[], reachesStart: boolean): boolean {
  const keys = before.map((word) => word.text.toLowerCase())
  const previous = keys.at(-1) ?? ''
  if (key === 'as') return previous === 'well' || previous === 'much' || previous === 'such'
  if (AUXILIARIES.has(key)) {
    if (VERB_SUBJECTS.has(previous) || keys.some((word) => CLAUSE_OPENERS.has(word))) return true
  }
  if (SEAM_PRONOUNS.has(key)) return keys.some((word) => CONDITION_OPENERS.has(word))
  if (PREPOSITIONS.has(key) && PARTICLE_VERBS.has(previous)) return true
  if (key === 'to' && !INFINITIVE_LEADS.has(previous) && keys.some((word) => CLAUSE_OPENERS.has(word)))
    return true
  const canEndClause =
    AUXILIARIES.has(key) ||
    PREPOSITIONS.has(key) ||
    (key === 'to' && !INFINITIVE_LEADS.has(previous)) ||
    !FUNCTION_WORDS.has(key)
  return canEndClause && endsRelativeClause(letter, before, reachesStart)
}

/** Whether the words end in a clause such as “the team we applied”: a noun, a pronoun, a verb or two. */
function endsRelativeClause(letter: Letter, words: readonly Word[], reachesStart: boolean): boolean {
  for (let i = words.length - 1; i >= Math.max(0, words.length - 4); i--) {
    const pronoun = words[i] as Word
    if (!SUBJECT_PRONOUNS.has(pronoun.text.toLowerCase())) continue
    const noun = words[i - 1]
    if (!noun) return !reachesStart
    if (!isSmall(noun.text) || CLAUSE_LINKS.has(noun.text)) return false
    return /^\s+$/.test(letter.prose.slice(noun.span.end, pronoun.span.start))
  }
  return false
}

/** Whether a pair is wrong whatever is meant: a word that ends no clause, or one where none can have begun before. */
function isSure({ words }: Sentence, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]] as [Word, Word]
  const key = word.text.toLowerCase()
  if (next.text !== key) return false
  const before = words.slice(Math.max(0, index - MAX_WORDS_BACK), index).map(({ text }) => text.toLowerCase())
  if (key === 'to') return INFINITIVE_LEADS.has(before.at(-1) ?? '')
  if (!SURE_WORDS.has(key)) return false
  if (!PREPOSITIONS.has(key) && !AUXILIARIES.has(key)) return true
  return !before.some((word) => CLAUSE_OPENERS.has(word) || VERB_SUBJECTS.has(word))
}

/** One deletion: at a line end of the word before it, so that the lines stay as they are. */
function toFixes({ source: { text } }: Letter, words: readonly Word[], isSure: boolean): Fix[] {
  const [first, second] = words as [Word, Word]
  const last = words.at(-1) as Word
  const gap = text.slice(first.span.end, last.span.start)
  const span = /[\r\n]/.test(gap)
    ? beforeLineEnd(text, first, last)
    : { start: first.span.end, end: last.span.end }
  const deleted = text
    .slice(span?.start ?? 0, span?.end ?? 0)
    .trim()
    .split(/\s+/)
  if (!span || deleted.some((word) => word.toLowerCase() !== second.text.toLowerCase())) return []
  return [
    {
      applicability: isSure ? 'safe' : 'unsafe',
      message: `write \`${first.text}\` once`,
      edits: [{ span, newText: '' }],
    },
  ]
}

/** The first word of two with the white space before it, where both are written alike and share no line. */
function beforeLineEnd(text: string, first: Word, last: Word): Span | undefined {
  if (first.text !== last.text) return undefined
  const start = text.slice(0, first.span.start).trimEnd().length
  const hasRoom = start < first.span.start && !/[\r\n]/.test(text.slice(start, first.span.start))
  return hasRoom ? { start, end: first.span.end } : undefined
}
