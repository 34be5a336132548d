import {
  isLetterAt,
  isWithin,
  type Letter,
  mergeSpans,
  OPAQUE,
  type Paragraph,
} from '../../../src/rule/index.ts'
import {
  gapStart,
  isLeftOfMark,
  type Place,
  type Slip,
  tokenAfter,
  tokenBefore,
  trimClosers,
} from './place.ts'
import { readBracket } from './read-bracket.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words with which a sentence begins, and no second half of a name such as `Yahoo!Finance`. */
const STARTERS = toSet(
  'I The This That These Those My Our We It He She They You In On At As After Before During When While If Since Then There ' +
    'Here With From For To By But And So However Although Through Today Now Later Last Please Thank Your His Her Their ' +
    'Because Also First Second Finally Moreover Furthermore Therefore Thus Additionally Besides What Where How Why ' +
    'Even Once Despite Under Between Throughout Thanks Such Some Most Many Both Having Being Working Until Upon An',
)

/** Every slip in a paragraph, in order of appearance. */
export function* findSlips(letter: Letter, paragraph: Paragraph, isFrench: boolean): Generator<Slip> {
  const { prose, source } = letter
  const place = {
    text: source.text,
    prose,
    paragraph,
    quotations: mergeSpans(paragraph.quotations),
    isFrench,
  }
  const { start, end } = paragraph.span
  let from = start
  for (const match of prose.slice(start, end).matchAll(/[,.;:!?()]/g)) {
    const at = start + match.index
    if (at < from) continue
    const slip = match[0] === '(' || match[0] === ')' ? readBracket(place, at) : readMark(place, at)
    if (!slip) continue
    yield slip
    from = slip.span.end
  }
}

function readMark(place: Place, at: number): Slip | undefined {
  return readDoubled(place, at) ?? readBefore(place, at) ?? readAfter(place, at)
}

/** Two commas, two semicolons, two full stops that are no ellipsis, or a comma and a full stop. */
function readDoubled({ text, paragraph }: Place, at: number): Slip | undefined {
  if (!',;.'.includes(text.charAt(text.charAt(at + 1) === ' ' ? at + 2 : at + 1))) return undefined
  const found = /^(?:,(?: ?,)+|;(?: ?;)+|,\.|\.\.)(?=["”’)]?(?:\s|$))/.exec(
    text.slice(at, Math.min(at + 8, paragraph.span.end)),
  )
  if (!found) return undefined
  const start = gapStart(text, at)
  if (!isLeftOfMark(text, start - 1)) return undefined
  const [marks] = found
  const end = at + marks.length
  const isEllipsis = marks === '..' && /^\s+[a-zß-ɏ]/.test(text.slice(end, end + 4))
  const mark = marks.charAt(marks.length - 1)
  return { kind: 'doubled', span: { start, end }, mark: marks, right: isEllipsis ? ['…', '.'] : [mark] }
}

/** A mark behind a space, before another space, the end, or the word that should stand behind a space. */
function readBefore(place: Place, at: number): Slip | undefined {
  const { text, prose, paragraph } = place
  const start = gapStart(text, at)
  if (start === at || start <= paragraph.span.start || !isLeftOfMark(text, start - 1)) return undefined
  if (prose.charAt(start - 1) === OPAQUE) return undefined
  let end = at + 1
  while (/[!?]/.test(text.charAt(end)) && end - at < 4) end++
  const mark = text.slice(at, end)
  const isLast = end >= paragraph.span.end || /^["”’)]?(?:\s|$)/.test(text.slice(end, end + 2))
  if (!isLast && !isMoved(place, start, at)) return undefined
  if (isMeant(place, start, mark, end)) return undefined
  return { kind: 'before', span: { start, end }, mark, right: [isLast ? mark : `${mark} `] }
}

/** Whether the space on the wrong side of a mark is missing on the right one: `bread ,cakes`, `done .Then`. */
function isMoved(place: Place, start: number, at: number): boolean {
  const word = trimClosers(tokenBefore(place, start))
  const token = tokenAfter(place, at + 1)
  const mark = place.text.charAt(at)
  if (mark === ',' || mark === ';') return isUnspacedList(word, token)
  return (
    mark !== ':' && STARTERS.has(token.replace(/[.,;:!?]$/, '')) && isUnspacedSentence(word, token, token)
  )
}

/** Whether a space before a mark is French, part of an ellipsis or an emoticon, of a ratio, or of a formula. */
function isMeant({ text, quotations, isFrench }: Place, start: number, mark: string, end: number): boolean {
  const next = /^\s*(\S)/.exec(text.slice(end, end + 8))?.[1] ?? ''
  // `a rate of ???` waits for a number.
  if ((mark === '.' && next === '.') || mark.startsWith('??')) return true
  const isHigh = mark !== '.' && mark !== ','
  const isBetweenDigits = /\d/.test(text.charAt(start - 1)) && /\d/.test(next)
  if (isBetweenDigits) return true
  // `example . com` and `file . txt` are names; no sentence begins with a small letter.
  if (mark === '.' && /^ \p{Ll}/u.test(text.slice(end, end + 3))) return true
  if (!isHigh) return mark === '.' && isSingleLetter(text, start - 1) && isSingleLetter(text, end + 1)
  if (isFrench || next === ')' || next === '(' || next === '»') return true
  if (isSingleLetter(text, start - 1) && text.charAt(start - 1) !== 'I') return true
  return isWithin(quotations, start)
}

function isSingleLetter(text: string, offset: number): boolean {
  return isLetterAt(text, offset) && !isLetterAt(text, offset - 1) && !isLetterAt(text, offset + 1)
}

/** A comma, semicolon, full stop, exclamation mark or question mark directly between two words. */
function readAfter(place: Place, at: number): Slip | undefined {
  const { text } = place
  const mark = text.charAt(at)
  if (mark === ':' || !isLetterAt(text, at + 1) || !isLeftOfMark(text, at - 1)) return undefined
  const word = tokenBefore(place, at)
  const bare = trimClosers(word)
  const token = tokenAfter(place, at + 1)
  const isList = mark === ',' || mark === ';'
  const right =
    (isList ? /^[A-Za-zÀ-ɏ'’-]+(?:[,;][A-Za-zÀ-ɏ'’-]{2,})*/ : /^[A-Za-zÀ-ɏ'’]+/).exec(token)?.[0] ?? ''
  if (!(isList ? isUnspacedList(bare, token) : isUnspacedSentence(bare, right, token))) return undefined
  const span = { start: at - word.length, end: at + 1 + right.length }
  return { kind: 'after', span, mark, right: [`${word}${mark} ${right.replace(/[,;]/g, '$& ')}`] }
}

/** Whether a comma or semicolon stands between two words, and not between names of variables or in a token of code. */
function isUnspacedList(word: string, token: string): boolean {
  if (!/^[A-Za-zÀ-ɏ'’-]{2,}(?:[,;.:!?][^=\uFFFC]*)?$|^I$/.test(token)) return false
  return /^[A-Za-zÀ-ɏ'’-]{2,}$|^\d+$/.test(word) || (/^[A-Z]$/.test(word) && /^.[a-zß-ɏ]{3}/.test(token))
}

/** Whether one sentence ends and the next begins, with a word that begins sentences and no second half of `Yahoo!Finance`. */
function isUnspacedSentence(word: string, right: string, token: string): boolean {
  if (!/^[A-Za-zÀ-ɏ'’]+[,.;:!?]?$/.test(token)) return false
  if (!/^(?:I|[A-ZÀ-Þ][a-zß-ɏ]+)$/.test(right.replace(/['’][a-z]{1,2}$/, ''))) return false
  // Any other word with a capital may be the second half of a name in code: `numpy.Array`.
  return STARTERS.has(right) && /^[A-Za-zÀ-ɏ'’-]{2,}$|^\d{4}$/.test(word)
}
