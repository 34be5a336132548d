import { defineRule, type Fix, isCapitalized, type Letter, type Span } from '../../src/rule/index.ts'
import { judgeClose } from './closing-nonstandard/closes.ts'
import { findMisspellings, type Misspelling } from './closing-nonstandard/spell.ts'

export default defineRule({
  id: 'closing-nonstandard',
  category: 'structure',
  summary: 'a complimentary close that is informal, misspelt, or no English one: “Cheers”, “With regards”',
  rationale:
    'The close is a formula, and a reader notices a formula only when it is wrong. It is also the last thing read: “Cheers” undoes the politeness of a page, and “Your sincerely” its care.',
  citation: [
    {
      title: 'Business letters: greeting and complimentary close',
      author: 'ego4u',
      url: 'https://www.ego4u.com/en/business-english/communication/business-letter/greeting',
    },
    {
      title: 'English style guide: closing lines of letters and emails',
      author: 'University of Twente, Language Centre',
      url: 'https://www.utwente.nl/en/ces/language-centre/organisation/english-styleguide/letters/closing/',
    },
    {
      title: 'How to write a letter',
      author: 'Viperfusion',
      url: 'http://www.viperfusion.com/wordpress/?p=2045',
    },
  ],
  limits:
    'It knows tables of closes; one that is in none of them passes, however odd. Words that the rules for spelling report are left to them.',
  severity: 'warning',
  fixes: ['safe', 'unsafe'],
  since: '0.1.0',
  profiles: { 'personal-statement': 'off' },
  yieldsTo: [
    'closing-mismatch',
    'placeholder-angle-bracket',
    'placeholder-blank',
    'placeholder-bracket',
    'placeholder-template-token',
    'real-word-typo',
    'spelling',
  ],
  languages: ['en'],
  options: {
    accept: { type: 'strings', default: [], description: 'closes to leave alone, in lower case: `cheers`' },
    reject: {
      type: 'strings',
      default: [],
      description: 'further closes to report, in lower case: `best wishes`',
    },
  },
  messages: {
    informal: {
      message: 'the close `{close}` is informal',
      label: 'as one ends a message to a friend',
      help: 'write `Yours sincerely`, `Sincerely`, or `Kind regards`',
    },
    foreign: {
      message: '`{close}` is no established close',
      label: 'no formula of English letters',
      help: 'write `{meant}`',
    },
    warm: {
      message: 'the close `{close}` is rather warm for a formal letter',
      label: 'for people who know each other',
      help: 'write `Yours sincerely`, `Sincerely`, or `Kind regards`',
    },
    rejected: {
      message: 'the close `{close}` is not wanted',
      label: 'on the list of `reject`',
      help: 'write `Yours sincerely`, `Sincerely`, or `Kind regards`',
    },
    misspelt: {
      message: '`{word}` is misspelt in the close',
      label: 'misspelt',
      help: 'write `{right}`',
    },
    capital: {
      message: 'the close `{close}` has capitals beyond its first word',
      label: 'only the first word has one',
      help: 'write `{right}`',
    },
    small: {
      message: 'the close `{close}` begins small',
      label: 'the first word has a capital',
      help: 'write `{right}`',
    },
  },
  invalid: [
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦Cheers⟧ 🎉\nTom', because: 'with a picture behind it' },
    '⟦With regards⟧,\nA. Khan',
    '⟦Cheers⟧,\nTom',
    '⟦Your⟧ sincerely,\nTom',
    '⟦With respect⟧,\nIvan',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Yours Sincerely⟧,\nA. Khan',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Kind Regards⟧,\nA. Khan',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦With Best Regards⟧,\nA. Khan',
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦KIND REGARDS⟧,\nA. Khan', because: 'capitals throughout' },
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦kind regards⟧,\nA. Khan',
    'Dear Ms Lee,\n\nI am a cook.\n\nYours ⟦sincerly⟧,\nA. Khan',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Sincerley⟧ yours,\nA. Khan',
    'Dear Sirs,\n\nI am a cook.\n\nYours ⟦faithfuly⟧,\nA. Khan',
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦Your’s⟧ sincerely,\nA. Khan', because: 'no apostrophe' },
    'Dear Ms Lee,\n\nI am a cook.\n\nYours ⟦Truely⟧,\nA. Khan',
    'Dear Ms Lee,\n\nI am a cook.\n\nBest ⟦regard⟧,\nA. Khan',
    'Dear Ms Lee,\n\nI am a cook.\n\nKind ⟦reagrds⟧,\nA. Khan',
    'Dear Ms Lee,\n\nI am a cook.\n\nYours ⟦sincere⟧,\nA. Khan',
    '⟦Thx⟧,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦BR⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Best⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Thanks⟧!\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦xoxo⟧\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Talk soon⟧, Tom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦See you in July⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\nBest ⟦whishes⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Respectively⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Have a nice day⟧!\n\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Faithfully⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦With friendly greetings⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Without more for the moment⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Waiting for your answer⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦In the wait of your reply⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Remaining at your disposal⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Receive a cordial greeting⟧,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\n⟦Attentively⟧,\nTom Roe',
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦Warmly⟧,\nTom Roe', because: 'info' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦Best wishes⟧,\nTom', options: { reject: ['best wishes'] } },
    { letter: 'Dear Tom,\n\nThe list is attached.\n\n⟦xoxo⟧\nAnna', profile: 'email' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\n**⟦Cheers⟧,**\n\nTom', format: 'markdown' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\n⟦Yours⟧,\nTom', options: { accept: ['cheers'] } },
  ],
  valid: [
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nKind regards 🙂\nTom', because: 'a picture is no word of it' },
    'Yours sincerely,\nTom',
    'Kind regards,\nTom',
    'Sincerely,\nTom',
    'With best regards,\nTom',
    'Yours truly,\nTom',
    'Very truly yours,\nTom',
    'Yours very truly,\nTom',
    'Respectfully submitted,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\nWith warmest regards,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\nWith gratitude,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\nWith appreciation and best wishes,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\nIn anticipation of your reply,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\nCordially,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\nThank you,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\nPlease accept my best wishes,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\nI remain at your disposal,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\nThanking you in advance,\nTom',
    'Dear Ms Lee,\n\nI am a cook.\n\nHoping to hear from you soon,\nTom Roe',
    'Dear Ms Lee,\n\nI am a cook.\n\nLooking forward to your reply,\nTom Roe',
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nYours in Christ,\nTom', because: 'a name' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nKind regards from Oslo,\nTom Roe', because: 'a name' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nWith salt in my beard,\nTom Roe', because: 'in no table' },
    {
      letter: 'Dear Ms Lee,\n\nI am a cook and remain,\n\nyours sincerely,\nTom Roe',
      because: 'it goes on with the sentence',
    },
    { letter: 'Dear Tom,\n\nThe list is attached.\n\nThanks,\nAnna', profile: 'email' },
    { letter: 'Dear Tom,\n\nThe list is attached.\n\nCheers,\nAnna', profile: 'email' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nCheers,\nTom', options: { accept: ['cheers'] } },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nKind Regards,\nTom', options: { accept: ['kind regards'] } },
    { letter: 'Dear Ms Lee,\n\nWith regards to the soup: it is hot.\n\nSincerely,\nTom', because: 'body' },
    { letter: 'Dear Ms Lee,\n\nCheers went up at the mill.\n\nSincerely,\nTom', because: 'in the body' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nCordiali saluti,\nTom', because: 'another language' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nMit freundlichen Grüßen\nTom', because: 'another language' },
    {
      letter: 'Dear Ms Lee,\n\nI am a cook.\n\nbest regards,\nTom',
      profile: 'email',
      because: 'usual there',
    },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\n[Kind regards],\nTom', because: 'a placeholder' },
    { letter: 'Dear Ms Lee,\n\nI am a cook.\n\nSincerely, Best Western Hotels', because: 'the name' },
  ],
  *check(letter, context) {
    const { options, profile } = context
    const close = readClose(letter)
    if (!close || options.accept.includes(close.phrase)) return
    const { phrase, words, span } = close
    const misspellings = FINE.has(phrase) ? [] : findMisspellings(phrase, context.lexicon)
    for (const misspelling of misspellings) yield describeMisspelling(close, misspelling)
    if (misspellings.length > 0) return
    const data = { close: words }
    if (options.reject.includes(phrase)) {
      yield { span, message: 'rejected', data }
      return
    }
    const judgement = FINE.has(phrase)
      ? undefined
      : judgeClose(phrase.replace(/[.,](?=\s|$)/g, ''), profile === 'email')
    if (judgement) {
      const severity = judgement.kind === 'warm' ? { severity: 'info' as const } : {}
      const meant = judgement.meant ?? 'Kind regards'
      const fixes = [{ ...toFix(span, meant), applicability: 'unsafe' as const }]
      yield { span, message: judgement.kind, data: { ...data, meant }, fixes, ...severity }
      return
    }
    const cased = judgeCase(letter, close)
    if (!cased || (cased.message === 'small' && profile === 'email')) return
    const { message, right } = cased
    yield { span, message, data: { ...data, right }, fixes: [toFix(span, right)] }
  },
})

/** The words of a close without the mark at their end. */
interface CloseWords {
  /** As they stand in the letter, on one line. */
  readonly words: string
  /** In lower case. */
  readonly phrase: string
  readonly span: Span
  spanOf(start: number, end: number): Span
}

function readClose({ paragraphs }: Letter): CloseWords | undefined {
  const folded = paragraphs.findLast(({ part }) => part === 'complimentary-close')?.folded
  if (!folded) return undefined
  const { text, lower } = folded
  const end =
    text.length -
    (/(?:[\s,;:.!–—-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F){1,20}$/u.exec(text)?.[0]
      .length ?? 0)
  const start = text.length - text.trimStart().length
  const words = text.slice(start, end)
  if (words === '' || BLANK.test(words)) return undefined
  const spanOf = (from: number, to: number) => folded.spanOf(start + from, start + to)
  return { words, phrase: lower.slice(start, end), span: spanOf(0, words.length), spanOf }
}

function describeMisspelling({ words, spanOf }: CloseWords, { start, end, right }: Misspelling) {
  const word = words.slice(start, end)
  const newText = isCapitalized(word) && start === 0 ? capitalize(right) : right
  const span = spanOf(start, end)
  return { span, message: 'misspelt', data: { word, right: newText }, fixes: [toFix(span, newText)] } as const
}

function toFix(span: Span, newText: string): Fix {
  return { applicability: 'safe', message: `write \`${newText}\``, edits: [{ span, newText }] }
}

const BLANK = /[[\]<>{}«»_$%|*#@\uFFFC…]/
/** The commonest closes, which need no closer look. */
const FINE = new Set(
  'yours sincerely|sincerely|yours faithfully|kind regards|best regards|sincerely yours|yours truly|very truly yours|respectfully|respectfully yours|regards|best wishes|with best wishes|warm regards|with kind regards|with best regards|thank you'.split(
    '|',
  ),
)
/** The words whose case is known; a close with others may hold a name. */
const COMMON =
  /^(?:yours|very|most|best|kind|kindest|warm|warmest|sincere|sincerely|faithfully|truly|respectfully|cordially|gratefully|regards|wishes|with|and|&|my|all|good|many|thanks|thank|you|again|in|advance|appreciation|gratitude|submitted|warmly|for|your|time|consideration|the|obediently|in|deepest|anticipation|friendly|greetings|sincerest|humbly)$/

function judgeCase(
  letter: Letter,
  { words, phrase, span }: CloseWords,
): { message: 'capital' | 'small'; right: string } | undefined {
  const right = capitalize(phrase)
  if (words === right || !phrase.split(' ').every((word) => COMMON.test(word))) return undefined
  if (words !== phrase) return { message: 'capital', right }
  // "I remain,⏎yours sincerely," goes on with the sentence.
  const before = letter.prose.slice(Math.max(0, span.start - 40), span.start).trimEnd()
  return /(?:^|[.!?:"”’)])$/.test(before) ? { message: 'small', right } : undefined
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
