import { isLetterAt, type Span } from '../source/index.ts'
import { OPAQUE } from './letter.ts'
import { isWhiteSpace } from './line.ts'

const SPACE_UNIT = 0x20
const OPAQUE_UNIT = OPAQUE.charCodeAt(0)
const CHUNK_UNITS = 8192

/** A text whose stretches can be blotted out without moving any other. */
export type Mask = Uint16Array

/** The code units of a text. */
export function toMask(text: string): Mask {
  const mask = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) mask[i] = text.charCodeAt(i)
  return mask
}

/** The text of a mask; lone surrogates stay as they are. What is as in the text that it masks is taken from there. */
export function toText(mask: Mask, masked: string): string {
  const pieces: string[] = []
  for (let start = 0; start < mask.length; ) {
    let same = start
    while (same < mask.length && mask[same] === masked.charCodeAt(same)) same++
    let end = same
    while (end < mask.length && end - same < CHUNK_UNITS && mask[end] !== masked.charCodeAt(end)) end++
    pieces.push(masked.slice(start, same), String.fromCharCode(...mask.subarray(same, end)))
    start = end
  }
  return pieces.join('')
}

/** Puts spaces in place of a stretch; line ends stay. */
export function blankOut(mask: Mask, span: Span): void {
  overwrite(mask, span, SPACE_UNIT)
}

/** Puts {@link OPAQUE} in place of a stretch; line ends stay. */
export function hide(mask: Mask, span: Span): void {
  overwrite(mask, span, OPAQUE_UNIT)
}

function overwrite(mask: Mask, span: Span, unit: number): void {
  for (let i = span.start; i < span.end; i++) {
    if (mask[i] !== 0x0a && mask[i] !== 0x0d) mask[i] = unit
  }
}

const FILE_NAME =
  /^\S+\.(?:pdf|docx?|odt|rtf|txt|md|tex|csv|xlsx?|pptx?|zip|gz|png|jpe?g|gif|svg|json|ya?ml|html?|xml|py|ipynb|mp[34]|mov)$/i
const DOMAINS = new Set(['com', 'org', 'net', 'edu', 'gov', 'io', 'dev', 'app', 'info', 'eu', 'uk'])

/** Hides every URL, e-mail address, file name and path; works token by token, in one pass. */
export function hideAddresses(mask: Mask, text: string): void {
  let end = 0
  for (const { index } of text.matchAll(/[@./:](?![\s\uFFFC]|$)/g)) {
    // One token may have many such signs.
    if (index < end) continue
    const start = edgeOfToken(text, index, -1)
    end = edgeOfToken(text, index, 1)
    if (end - start >= 4) hideAddress(mask, text.slice(start, end), start)
  }
}

/** Where the token that an offset is in begins, or, forwards, where it ends. */
function edgeOfToken(text: string, offset: number, direction: -1 | 1): number {
  let edge = offset
  const isInToken = (at: number) =>
    at >= 0 && at < text.length && !isWhiteSpace(text, at) && text.charCodeAt(at) !== OPAQUE_UNIT
  while (isInToken(direction === 1 ? edge : edge - 1)) edge += direction
  return edge
}

function hideAddress(mask: Mask, token: string, start: number): void {
  const span = findUrl(token) ?? findDrivePath(token)
  if (span) hideWithin(mask, start, span)
  else if (/[@./]/.test(token)) hideNames(mask, token, start)
}

function hideWithin(mask: Mask, base: number, span: Span): void {
  hide(mask, { start: base + span.start, end: base + span.end })
}

function findUrl(token: string): Span | undefined {
  const match = /(?:https?|ftp):\/\/|mailto:|www\./i.exec(token)
  if (!match) return undefined
  const end = trimPunctuation(token, match.index + match[0].length)
  return end > match.index + match[0].length ? { start: match.index, end } : undefined
}

function findDrivePath(token: string): Span | undefined {
  const match = /[A-Za-z]:\\/.exec(token)
  return match && !isLetterAt(token, match.index - 1)
    ? { start: match.index, end: trimPunctuation(token, match.index) }
    : undefined
}

/** The end of an address that goes to the end of a token, without the sentence's own punctuation. */
function trimPunctuation(token: string, start: number): number {
  const hasParenthesis = token.indexOf('(', start) >= 0
  let end = token.length
  while (end > start && isTrailing(token.charAt(end - 1), hasParenthesis)) end--
  return end
}

function isTrailing(character: string, hasParenthesis: boolean): boolean {
  return character === ')' ? !hasParenthesis : '.,;:!?\'"”’»]}>*_|'.includes(character)
}

function hideNames(mask: Mask, token: string, base: number): void {
  for (const piece of token.matchAll(/[^()<>[\]{},;:"“”«»|]+/g)) {
    const end = trimPunctuation(piece[0], 0)
    const name = piece[0].slice(0, end)
    if (isEmail(name) || isFileName(name) || isDomain(name)) {
      hideWithin(mask, base + piece.index, { start: 0, end })
    }
  }
}

function isEmail(name: string): boolean {
  const at = name.indexOf('@')
  if (at <= 0 || name.indexOf('@', at + 1) >= 0) return false
  const dot = name.indexOf('.', at)
  return dot > at + 1 && dot < name.length - 1
}

function isFileName(name: string): boolean {
  return (
    (name.length <= 255 && FILE_NAME.test(name)) || /^(?:~|\.{1,2})?\/[\w.-]+\/|^(?:~|\.{1,2})\/\w/.test(name)
  )
}

function isDomain(name: string): boolean {
  const slash = name.indexOf('/')
  const host = slash < 0 ? name : name.slice(0, slash)
  if (host.length > 253 || !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(host)) return false
  if (slash >= 0) return true
  // A name such as Booking.com is an organisation; an address is written small.
  return host === host.toLowerCase() && DOMAINS.has(host.slice(host.lastIndexOf('.') + 1))
}
