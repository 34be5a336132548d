import { isWordCharacter, type Letter, type Paragraph, type Span } from '../../../src/rule/index.ts'

/** One place where an acronym stands. */
export interface Use extends Span {
  readonly paragraph: Paragraph
  /** Whether the letter itself says it, in running text. */
  readonly isText: boolean
}

const CAPITALS = /[A-Z]{2,8}/g
/** Beside one of these, capitals are a piece of something else: a path, a course code, a firm such as `M&S`. */
const GLUE = new Set('_&+#@*\\=<>|~^%$')
/** `[18F]FDG`. */
const GLUE_BEFORE = new Set(')]}')
const SHOUTED_SHARE = 0.5
const TEXT_KINDS = new Set<Paragraph['kind']>(['text', 'list-item', 'line'])

/** The acronyms of a letter, in order of their first use, without a plural or possessive ending. */
export function findUses(letter: Letter): Map<string, Use[]> {
  const found = new Map<string, Use[]>()
  for (const paragraph of letter.paragraphs) {
    const { start, end } = paragraph.span
    const text = letter.prose.slice(start, end)
    let isShouted: boolean | undefined
    for (const { 0: acronym, index } of text.matchAll(CAPITALS)) {
      if (!standsAlone(text, index, index + acronym.length)) continue
      isShouted ??= isMostlyCapitals(text)
      const span = { start: start + index, end: start + index + acronym.length }
      const use = { ...span, paragraph, isText: !isShouted && isRunningText(paragraph, span) }
      const uses = found.get(acronym)
      if (uses) uses.push(use)
      else found.set(acronym, [use])
    }
  }
  return found
}

function isRunningText({ part, kind, quotations }: Paragraph, { start, end }: Span): boolean {
  if ((part !== 'body' && part !== 'postscript') || !TEXT_KINDS.has(kind)) return false
  return !quotations.some((quotation) => quotation.start < end && start < quotation.end)
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  if (isWordAt(text, start - 1) || GLUE.has(before) || GLUE_BEFORE.has(before)) return false
  if ((before === '-' || before === '.') && isWordAt(text, start - 2)) return false
  const rest = endsPlural(text, end) ? end + 1 : end
  const after = text.charAt(rest)
  if (isWordAt(text, rest) || GLUE.has(after)) return false
  if (after === '/') return !/\d/.test(text.charAt(rest + 1))
  if (after === '.' || after === ':') return !isWordAt(text, rest + 1)
  if (!/^[-‐‑][A-Z\d]/.test(text.slice(rest, rest + 2))) return true
  // A letter more tells one team of a kind from another: `our QCB-T`.
  return /\b(?:our|my)\s$/i.test(text.slice(Math.max(0, start - 4), start)) && isLetterMore(text, rest)
}

/** Whether a hyphen and one letter follow, and nothing else. */
function isLetterMore(text: string, hyphen: number): boolean {
  return (
    /^[-‐‑][A-Z]$/.test(text.slice(hyphen, hyphen + 2)) &&
    !isWordAt(text, hyphen + 2) &&
    text[hyphen + 2] !== '-'
  )
}

function isWordAt(text: string, offset: number): boolean {
  const point = offset < 0 ? undefined : text.codePointAt(offset)
  return point !== undefined && isWordCharacter(point)
}

/** Whether the plural `s` of `APIs` follows. */
function endsPlural(text: string, end: number): boolean {
  return text[end] === 's' && !isWordAt(text, end + 1)
}

/** Whether a paragraph is a heading or a line in capitals, of which none says that it is an acronym. */
function isMostlyCapitals(text: string): boolean {
  let capitals = 0
  let letters = 0
  for (const [character] of text.slice(0, MAX_UNITS).matchAll(/[A-Za-z]/g)) {
    letters++
    if (character < 'a') capitals++
  }
  return letters > 0 && capitals / letters > SHOUTED_SHARE
}

const MAX_UNITS = 400
