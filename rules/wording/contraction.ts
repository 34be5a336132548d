import {
  defineRule,
  type Finding,
  type Fix,
  isCapitalized,
  isSmall,
  type Letter,
  mergeSpans,
  type Paragraph,
  type Sentence,
  slice,
  type Word,
} from '../../src/rule/index.ts'
import { CONTRACTIONS, type Contraction, PERFECT_SIGNS } from './contraction/forms.ts'

const PARTS = new Set(['subject', 'body', 'postscript'])
const PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'one'])

/** A contraction in a sentence, with the words about it. */
interface Place {
  readonly letter: Letter
  readonly sentence: Sentence
  readonly word: Word
  readonly previous: Word | undefined
  readonly next: Word | undefined
}

export default defineRule({
  id: 'contraction',
  category: 'wording',
  summary: 'a contracted form, such as `didn’t`, in a formal letter',
  rationale:
    'Contractions are the clearest mark of speech. Guides to formal letters, above all those for learners of English, rule them out; written out, the same sentence is no longer and reads as careful.',
  citation: [
    {
      title: 'Writing e-mails: about formal and informal language',
      author: 'Ceibal en Inglés',
      url: 'https://rea.ceibal.edu.uy/elp/writing-e-mails/about_formal_and_informal.html',
    },
    {
      title: 'Jak pisać listy formalne po angielsku',
      author: 'K&K Language School',
      url: 'https://www.kandk.edu.pl/jak-pisac-listy-formalne-po-angielsku/',
    },
    {
      title: 'Writing formal letters',
      url: 'https://grammar.hi7.co/writing-formal-letters-57107fac31076.html',
    },
  ],
  limits:
    'It knows a closed table. `’s` after a noun or a name may be a possessive and is left alone, so “the lab’s closing down” passes; so do contractions between quotation marks. `it’s` for the possessive `its` it takes for a contraction where `confused-word` does not report it.',
  severity: 'warning',
  fixes: ['safe', 'unsafe', 'suggestion'],
  since: '0.1.0',
  profiles: { 'personal-statement': 'info', email: 'off' },
  languages: ['en'],
  yieldsTo: ['confused-word'],
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: "contractions to leave alone, in lower case with a straight apostrophe: `let's`",
    },
  },
  messages: {
    contraction: {
      message: '`{contraction}` is a contraction',
      label: 'short for {expansion}',
      help: 'write {replacement}',
      note: 'formal letters write contracted forms out',
    },
  },
  invalid: [
    "I ⟦didn't⟧ have any contacts.",
    'Today, ⟦I’m⟧ a research intern.',
    'We filter the data so they ⟦won’t⟧ generate harmful images.',
    '⟦Don’t⟧ hesitate to write to me.',
    'I ⟦can’t⟧ attend in May, but ⟦I’ll⟧ be free in June.',
    { letter: '⟦Couldn’t⟧ we meet in Oslo?', because: '`not` moves: “Could we not meet”' },
    { letter: '⟦It’s⟧ been a pleasure, and ⟦that’s⟧ why I write.', because: '`’s` is “is” or “has”' },
    'My advisor said ⟦he’d⟧ support me and that ⟦there’s⟧ a place.',
    'We ⟦should’ve⟧ met earlier; ⟦let’s⟧ meet soon.',
    '⟦I’d⟧ be glad to join the lab ⟦who’s⟧ behind this work.',
    { letter: 'I HAVE FINISHED BUT ⟦DON’T⟧ HAVE THE PAPERS.', because: 'capitals are kept' },
    { letter: 'The model\n⟦isn’t⟧ trained yet.', because: 'the start of a line is no start of a sentence' },
    '⟦’Tis⟧ late, but I ⟦daren’t⟧ leave.',
    'Below, ⟦we’ve⟧ listed what ⟦they’re⟧ for, and **⟦you’ll⟧** see why.',
  ],
  valid: [
    { letter: 'I took my bachelor’s degree in Oslo.', because: 'a possessive' },
    'The model’s owner and the owners’ models agree.',
    { letter: "I bring ten years' experience.", because: 'a plural possessive' },
    { letter: 'The site uses Let’s Encrypt for its certificates.', because: 'a name' },
    'Let’s Encrypt issued the certificate.',
    'I met Ms O’Neil and Mr D’Arcy at a rock ’n’ roll museum.',
    'We met at nine o’clock in the summer of ’98.',
    { letter: 'Maria’s leaving surprised us.', because: '“Maria’s” may be a possessive' },
    'The motto “We don’t guess” hangs in our office.',
    {
      letter: 'She wrote “I don’t say ‘maybe’ to students” in June.',
      because: 'a quotation with another in it',
    },
    'I cannot come, and I will not pretend otherwise.',
    'Its aims and whose they are is well known.',
    { letter: 'I worked for the What’s Next Foundation.', because: 'a name' },
    'She is listed in Who’s Who.',
    'Everyone’s work counts, and one’s own most of all.',
    { letter: 'Run `don’t` in the shell.', format: 'markdown', because: 'code' },
    { letter: '> I don’t know.\n\nThat was the answer.', format: 'markdown', because: 'a quotation' },
    { letter: "I'm writing to you as agreed.", options: { allow: ["i'm"] } },
    { letter: 'I’m writing to you as agreed.', profile: 'email', because: 'usual in an e-mail' },
  ],
  *check(letter, { options }) {
    const allowed = new Set(options.allow)
    for (const paragraph of letter.paragraphs) {
      if (!PARTS.has(paragraph.part) || paragraph.kind === 'quote') continue
      for (const place of findContractions(letter, paragraph)) {
        const key = toKey(place.word)
        const contraction = CONTRACTIONS.get(key)
        if (contraction && !allowed.has(key) && !isInName(place)) yield toFinding(place, contraction)
      }
    }
  },
})

/** The contractions of a paragraph that stand outside quotation marks. */
function* findContractions(letter: Letter, paragraph: Paragraph): Generator<Place> {
  const quotations = mergeSpans(paragraph.quotations)
  let quotation = 0
  for (const sentence of paragraph.sentences) {
    const { words } = sentence
    for (const [i, word] of words.entries()) {
      if (!CONTRACTIONS.has(toKey(word))) continue
      while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= word.span.start) quotation++
      if ((quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= word.span.start) continue
      yield { letter, sentence, word, previous: words[i - 1], next: words[i + 1] }
    }
  }
}

/** A word as the table has it. */
function toKey(word: Word): string {
  return word.text.toLowerCase().replaceAll('’', "'")
}

/** Whether a contraction belongs to a name, such as Let’s Encrypt, the What’s Next Foundation or Who’s Who. */
function isInName({ letter, word, previous, next }: Place): boolean {
  const isTitled = (text = '') => isCapitalized(text) && isSmall(text, 1)
  if (toKey(word) === "who's" && next?.text.toLowerCase() === 'who') return true
  if (!isTitled(word.text)) return false
  if (toKey(word) === "let's") return isTitled(next?.text)
  if (word.startsSentence || /[:;–—(“"]\s?$/u.test(letter.prose.slice(word.span.start - 2, word.span.start)))
    return false
  return isTitled(next?.text) || isTitled(previous?.text)
}

function toFinding(place: Place, contraction: Contraction): Finding<'contraction'> {
  const { word, next } = place
  const expansions = contraction.expansions.map((expansion) => likeCase(expansion, word.text))
  if (expansions.length > 1 && isPerfect(toKey(word), next?.text.toLowerCase() ?? '')) expansions.reverse()
  const fixes =
    invert(place, contraction) ??
    expansions.map((newText) => expand(place, contraction, newText, expansions.length))
  return {
    span: word.span,
    message: 'contraction',
    data: {
      contraction: word.text,
      expansion: joinQuoted(expansions),
      replacement: joinQuoted(fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText))),
    },
    fixes,
  }
}

/** Whether the word behind `’s` or `’d` makes it “has” or “had”: “it’s been”, “I’d better”. */
function isPerfect(key: string, next: string): boolean {
  return PERFECT_SIGNS.has(next) || (next === 'better' && key.endsWith("'d"))
}

function joinQuoted(choices: readonly string[]): string {
  return choices.map((words) => `\`${words}\``).join(' or ')
}

/** An expansion with the capitals of the contraction. */
function likeCase(expansion: string, contraction: string): string {
  if (contraction.length > 2 && contraction === contraction.toUpperCase()) return expansion.toUpperCase()
  return isCapitalized(contraction, /^['’]/.test(contraction) ? 1 : 0)
    ? expansion.charAt(0).toUpperCase() + expansion.slice(1)
    : expansion
}

/** The fix for “don't you”: “do you not”. Undefined where no pronoun follows a negation. */
function invert({ letter, word, next }: Place, { auxiliary }: Contraction): Fix[] | undefined {
  if (!auxiliary || !next || !PRONOUNS.has(next.text.toLowerCase())) return undefined
  if (/\S/.test(slice(letter.source, { start: word.span.end, end: next.span.start }))) return undefined
  const verb = auxiliary === 'are' && next.text === 'I' ? 'am' : auxiliary
  const newText = `${likeCase(verb, word.text)} ${next.text} not`
  const edits = [{ span: { start: word.span.start, end: next.span.end }, newText }]
  return [{ applicability: 'unsafe', message: `write \`${newText}\``, edits }]
}

/** May be meant for `your` and `their`, which no expansion would mend. */
const SOUND_ALIKES = /^(?:you|they)['’]re$/i

/** A fix that writes a contraction out; in a question the order of words may change too. */
function expand(
  { letter, sentence, word }: Place,
  { auxiliary }: Contraction,
  newText: string,
  choices: number,
): Fix {
  const isQuestion = letter.prose.charAt(sentence.span.end - 1) === '?'
  const isDoubtful = (auxiliary && isQuestion) || SOUND_ALIKES.test(word.text)
  const alone = isDoubtful ? 'unsafe' : 'safe'
  return {
    applicability: choices > 1 ? 'suggestion' : alone,
    message: `write \`${newText}\``,
    edits: [{ span: word.span, newText }],
  }
}
