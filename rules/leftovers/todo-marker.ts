import {
  defineRule,
  isWordCharacter,
  type Letter,
  lowerCase,
  type Paragraph,
  primaryLanguage,
  quoteLetter,
  type Span,
  takeInventory,
} from '../../src/rule/index.ts'
import { ASIDES } from './todo-marker/asides.ts'
import { REMINDER_INVALID, REMINDER_VALID } from './todo-marker/examples.ts'
import { INSTRUCTIONS, type Instructions, LOUD_INSTRUCTIONS } from './todo-marker/instructions.ts'
import { REMINDERS } from './todo-marker/reminders.ts'

/** Markers that mean nothing else in a letter. */
const MARKERS = [
  'TODO',
  'FIXME',
  'TBD',
  'TBC',
  'TBA',
  'TKTK',
  'TK',
  'WIP',
  'NEEDS_INPUT',
  'CHANGEME',
  'REPLACEME',
  'DELETEME',
  'PLACEHOLDER',
]
/** Markers that are also initials or terms: `TK Elevator`, `WIP limits`. They count only alone in a clause. */
const SHORT_MARKERS = new Set(['TBA', 'TK', 'WIP'])
/** Markers that are words of other languages, or well-known names where these are spoken: `Techniker Krankenkasse`. */
const WORDS_ELSEWHERE = new Set(['TODO', 'TK', 'TBA', 'TBC', 'WIP'])
/** What a developer says of such markers: “a TODO app”, “every FIXME in the code”. */
const DEVELOPERS_NOUN =
  /^[ -]?(?:lists?|apps?|applications?|comments?|items?|trackers?|managers?|boards?|markers?|tags?|projects?|MVC|\d)/i
const DETERMINER =
  /(?:^|\s)(?:an?|the|any|every|each|all|no|of|old|stale|open|single|last|remaining|our|my|their)\s$/i

/** A renderer of Markdown leaves it out; in a plain text it is read like everything else. */
const COMMENT = /<!--(?:(?!-->|<!--)[\s\S]){0,500}-->/g

export default defineRule({
  id: 'todo-marker',
  category: 'leftovers',
  summary: 'a note to self, or filler text, that was never worked off',
  rationale:
    'Such a note tells the reader what the writer still had to do and did not. Editors choose marks like TK because they catch the eye, and in a letter that was sent they do so as well.',
  citation: [
    {
      title: 'The Chicago Manual of Style Online: Manuscript Preparation (Q&A on TK)',
      author: 'University of Chicago Press',
      url: 'http://www.chicagomanualofstyle.org/qanda/data/faq/topics/ManuscriptPreparation/faq0006.html',
    },
    {
      title: 'What are #TK reminders?',
      author: 'Ghost',
      url: 'https://ghost.org/help/what-are-tk-reminders/',
    },
  ],
  limits:
    'Markers count in capitals only, and not where a developer speaks of them, as in “a TODO list”. Notes without a marker count only in words that no reader is told (“ask Ada for the exact figure”), in parentheses or as a sentence of their own; others read like any other sentence.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  yieldsTo: [
    'placeholder-template-token',
    'link-placeholder',
    'merge-error',
    'assistant-residue',
    'editing-residue',
  ],
  options: {
    words: {
      type: 'strings',
      default: [],
      description: 'further markers, as they are written: `CHECKME`',
    },
  },
  messages: {
    marker: {
      message: 'note to self `{words}`',
      label: 'not for the reader',
      help: 'do what the note says, then delete it',
    },
    gap: {
      message: '`{words}` stands where words should be',
      label: 'nothing written yet',
      help: 'write what is missing, or delete the sentence',
    },
    filler: {
      message: 'filler text `{words}`',
      label: 'from a template',
      help: 'delete it with the sentences that follow it',
    },
    instruction: {
      message: 'instruction to the writer `{words}`',
      label: 'not for the reader',
      help: 'do what it says, then delete it',
    },
    comment: {
      message: 'comment `{words}` can be read in a plain text',
      label: 'not for the reader',
      help: 'do what it says, then delete it',
    },
  },
  invalid: [
    'I will start on ⟦TBD⟧.',
    '⟦TODO⟧: mention the robotics project',
    'I enjoy ⟦???⟧ and ⟦insert hobby here⟧.',
    'I worked at the mill [⟦TODO⟧: check the dates] until May.',
    'I wrote my thesis on glaciers (⟦FIXME⟧) and taught on ⟦TK⟧. Interview: ⟦TBA⟧.',
    '⟦Lorem ipsum⟧ dolor sit amet, consectetur adipiscing elit.',
    'I led a choir ⟦(add more details)⟧ for a year.',
    { letter: 'I enclose the following: ⟦insert\nlist here⟧.', because: 'over the end of a line' },
    {
      letter: 'I led a choir ⟦(mention the prize of 2024)⟧ for a year.',
      because: 'an imperative to the writer',
    },
    'Dear ⟦TBC⟧,',
    'I should like to work for ⟦Company Name Here⟧. ⟦REPLACE THIS⟧',
    '⟦Your name here⟧',
    { letter: 'I grew up by the sea. ⟦Add a sentence here⟧', because: 'an imperative that opens a sentence' },
    '⟦Note to self⟧: ask Ada for the figures.',
    '[⟦NOTE TO SELF⟧: check the number of caps]',
    {
      letter: '⟦XXX add the training\ndate XXX⟧ I enjoy ⟦??? check the name ???⟧ and ⟦???⟧.',
      because: 'a note between two marks is one',
    },
    'I taught ⟦(insert number)⟧ classes at ⟦(company)⟧ and enclose ⟦INSERT DOCUMENT⟧.',
    'Dear ⟦(Name)⟧,',
    'I studied at the university ⟦(insert name of university)⟧ until ⟦(fill in date)⟧.\n\n(⟦your name here⟧)',
    'Dear ⟦(Hiring Manager’s Name)⟧, I apply to ⟦(company name)⟧ and ⟦(name of the school)⟧ ⟦(delete as appropriate)⟧.',
    'Yours sincerely,\n\n⟦(your name)⟧',
    { letter: '⟦<!-- insert practice address -->⟧\n\nDear Ms Osei,', because: 'nothing hides it here' },
    { letter: '⟦TODO⟧: Zeugnis beilegen. Beginn: ⟦TBD⟧', facts: { language: 'de' } },
    { letter: 'I have a degree from ⟦CHECKME⟧.', options: { words: ['CHECKME'] } },
    { letter: 'My start date is **⟦TBD⟧**.', format: 'markdown' },
    ...REMINDER_INVALID,
  ],
  valid: [
    ...REMINDER_VALID,
    'I wrote a TODO-list app in React.',
    'I kept the team’s to-do list.',
    'The TK-1 kinase was my topic.',
    { letter: 'I cleared every TODO and FIXME in the code.', because: 'two of them' },
    { letter: 'I tuned INSERT INTO and INSERT OR REPLACE for the shop (company) and its tills.' },
    { letter: 'Kinases phosphorylate (add a phosphate group to) it.', because: 'a gloss' },
    { letter: 'I wrote “(rephrase this)” in the margin.', because: 'words that are spoken of' },
    { letter: 'I cleared every TODO in the code before the release.', because: 'a developer’s noun' },
    { letter: 'I serviced lifts at TK Elevator and tills at TK Maxx.', because: 'initials of companies' },
    { letter: 'I cut our WIP limits by a third.', because: 'work in progress, a term of the trade' },
    { letter: 'I raised a loan with TBC Bank in Tbilisi.', because: 'a company' },
    {
      letter: 'I work on tick-borne disease (TBD) and have treated TBD since 2019.',
      because: 'an abbreviation that the letter explains',
    },
    { letter: 'Why was it lost? Nobody knew?? I asked.', because: 'two question marks are no gap' },
    { letter: 'Really??? I asked.', because: 'a cry, not a gap' },
    { letter: 'I insert the catheters here twice a day.', because: 'a clause with a subject' },
    { letter: 'I hope to add value here for years.', because: 'no imperative' },
    { letter: 'I hold a master’s degree (mention très bien).', because: 'a French grade' },
    { letter: 'Dear <insert name here>,', because: 'a blank, of which another rule speaks' },
    { letter: 'It prints `TODO` twice.', because: 'code' },
    { letter: 'It prints `TODO` twice.', format: 'markdown', because: 'code' },
    'I met your team here in May, and saw your company here in Leeds.',
    { letter: 'I ran a TBC assay for a year.', because: 'an abbreviation used as a noun' },
    { letter: '<!-- TODO: shorten -->\n\nDear Ms Osei,', format: 'markdown', because: 'nobody sees it' },
    'Put it at the front (insert 4a), quote it (your reference: AB/12), and (add 10 % VAT) pay it.',
    { letter: 'A client (name withheld) and a ward (name of the patient omitted) agreed.' },
    {
      letter: 'The clone (insert size of 350 bp) grew; the part (insert number 4) broke.',
      because: 'a noun',
    },
    { letter: 'The firm (company name: Roe Ltd) and (by product name) its tools are sold.' },
    { letter: 'I was at Super Bowl XXX and then at XXX Corps; check XXX there.', because: 'Roman numerals' },
    { letter: 'Best regards,\n\nTK', because: 'initials under a letter' },
    {
      letter: 'Ich bin versichert bei der TK.',
      facts: { language: 'de' },
      because: 'a health insurance',
    },
    { letter: 'Gracias por TODO.', facts: { language: 'es' }, because: '“everything”' },
  ],
  *check(letter, { options, language }) {
    const { prose } = letter
    const isEnglish = primaryLanguage(language) === 'en'
    const lower = lowerCase(prose)
    const notes = [
      ...findMarkers(letter, [...MARKERS, ...options.words]).filter(
        ({ span }) => isEnglish || isMarkerElsewhere(prose, span),
      ),
      ...findNotes(prose, /(?<![\w?!’'”")\]])\?{3,}/g, 'gap'),
      ...findNotes(lower, /\blorem\s{1,4}ipsum\b/g, 'filler'),
      ...(letter.markdown ? [] : findNotes(prose, COMMENT, 'comment')),
      ...findInstructions(letter, lower, [...INSTRUCTIONS, ...ASIDES]),
      ...findInstructions(letter, prose, [...LOUD_INSTRUCTIONS, ...REMINDERS]),
    ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    let end = 0
    for (const { span, message } of notes) {
      if (span.start < end) continue
      const words = prose.slice(span.start, span.end).replace(/\s+/g, ' ')
      // “[insert name here]” is a blank, and the rule for blanks speaks of it.
      if (message === 'instruction' && !/^note to self$/i.test(words) && isBracketed(prose, span)) continue
      if (message === 'instruction' && isQuotedAlone(prose.charAt(span.start - 1), prose.charAt(span.end)))
        continue
      if (message === 'instruction' && isOthersWords(letter, span)) continue
      end = span.end
      yield { span, message, data: { words: shorten(quoteLetter(letter, span)) } }
    }
  },
})

/** Whether a marker counts in a letter that is not in English: before a colon, or if it means nothing else. */
function isMarkerElsewhere(prose: string, { start, end }: Span): boolean {
  return prose[end] === ':' || !WORDS_ELSEWHERE.has(prose.slice(start, end))
}

interface Note {
  readonly span: Span
  readonly message: 'marker' | 'gap' | 'filler' | 'instruction' | 'comment'
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}

function findInstructions(letter: Letter, prose: string, instructions: readonly Instructions[]): Note[] {
  const inventory = takeInventory(letter)
  const isPossible = ({ words, sign }: Instructions) =>
    words?.some((word) => inventory.mayHold(word)) !== false && sign.test(prose)
  return instructions
    .filter(isPossible)
    .flatMap(({ patterns }) => patterns.flatMap((pattern) => findNotes(prose, pattern, 'instruction')))
}

function findNotes(prose: string, pattern: RegExp, message: Note['message']): Note[] {
  return Array.from(prose.matchAll(pattern), (match) => {
    return { span: { start: match.index, end: match.index + match[0].length }, message }
  })
}

function findMarkers(letter: Letter, markers: readonly string[]): Note[] {
  const explained = new Set<string>()
  for (const marker of SHORT_MARKERS) if (isExplained(letter.prose, marker)) explained.add(marker)
  for (const marker of ['TBD', 'TBC']) if (isExplained(letter.prose, marker)) explained.add(marker)
  return [...new Set(markers)].flatMap((marker) =>
    explained.has(marker) || marker === ''
      ? []
      : [...findWord(letter.prose, marker)]
          .filter((span) => !isNamed(letter, span, marker))
          .map((span): Note => ({ span, message: 'marker' })),
  )
}

/** A search by letters, since a pattern for any word costs every start some milliseconds. */
function* findWord(prose: string, word: string): Generator<Span> {
  const isOfWord = (at: number) => isWordCharacter(prose.codePointAt(at) ?? 0) || prose[at] === '_'
  for (let start = prose.indexOf(word); start >= 0; start = prose.indexOf(word, start + 1)) {
    const end = start + word.length
    const isBegun = start > 0 && (isOfWord(start - 1) || prose[start - 1] === '-')
    if (!isBegun && !isOfWord(end)) yield { start, end }
  }
}

/** Whether a marker is spoken of, or is part of a name or a term. */
function isNamed(letter: Letter, { start, end }: Span, word: string): boolean {
  const before = letter.prose.slice(Math.max(0, start - 40), start)
  const after = letter.prose.slice(end, end + 40)
  if (after.startsWith(':')) return false
  if (DEVELOPERS_NOUN.test(after) || /^-/.test(after)) return true
  if (/^(?:TODO|FIXME|PLACEHOLDER)$/.test(word)) {
    const isInCode = /^ (?:in|from|across) (?:the|our|my|their|its) (?:code|repositor|source)/.test(after)
    return DETERMINER.test(before) || isInCode || isQuotedAlone(before, after)
  }
  if (/^ \p{Lu}/u.test(after) && word.startsWith('T')) return true
  if (/(?:^|\s)(?:an?|the|our|my)\s$/i.test(before) && /^ \p{Ll}/u.test(after)) return true
  if (!SHORT_MARKERS.has(word)) return isQuotedAlone(before, after)
  const endsClause = /^(?:\s*$|\s*\n|\s?[.,;)\]!])/.test(after)
  const [previous = ''] = before.trimEnd().split(/\s/).slice(-1)
  const isInitials = word === 'TK' && /^\p{Lu}[\p{L}.]{0,30}$/u.test(previous)
  return !endsClause || isInitials || isAmongNames(letter, start)
}

function isQuotedAlone(before: string, after: string): boolean {
  return /["“‘'«]$/.test(before) && /^["”’'»]/.test(after)
}

/** Whether words stand in a quotation, or in a text that is quoted as a whole. */
function isOthersWords(letter: Letter, { start, end }: Span): boolean {
  const paragraph = findParagraph(letter, start)
  return (
    paragraph?.kind === 'quote' ||
    (paragraph?.quotations.some((quotation) => quotation.start < start && end < quotation.end) ?? false)
  )
}

/** Whether an offset lies in a part of the letter that is made of names. */
function isAmongNames(letter: Letter, offset: number): boolean {
  return !/^(?:subject|body|postscript)$/.test(findParagraph(letter, offset)?.part ?? 'body')
}

/** The paragraph at an offset, or the first one after it. */
function findParagraph({ paragraphs }: Letter, offset: number): Paragraph | undefined {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return paragraphs[low]
}

/** Whether the letter itself says what the initials stand for: “tick-borne disease (TBD)”. */
function isExplained(prose: string, initials: string): boolean {
  const place = prose.indexOf(`(${initials})`)
  if (place < 0) return false
  const words = prose.slice(Math.max(0, place - 80), place).match(/\p{L}+/gu) ?? []
  const heads = words.slice(-initials.length).map((word) => word.charAt(0).toUpperCase())
  return heads.join('') === initials
}

function isBracketed(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - 80), start)
  const after = prose.slice(end, end + 80)
  return ['[]', '<>', '{}'].some(
    ([open = '', close = '']) =>
      before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close),
  )
}
