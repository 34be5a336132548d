/** How texts of letters stand in Markdown, in a cell of a table too, as GitHub and GitLab read it. */
import { drawProse } from '../drawing/display-line.ts'
import { marksFor } from '../drawing/marks.ts'

const marks = marksFor({ ascii: false })

/**
 * A text of a diagnostic: what stands in back-ticks as code, all else as it is, with no markup, no mention, no
 * reference, no link, and no image that the text did not have before; on one line.
 */
export function writeMarkdownProse(text: string): string {
  return drawProse(text, marks)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? writeMarkdownCode(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('')
}

/** Words as code, on one line. */
export function writeMarkdownCode(text: string): string {
  const drawn = drawProse(text, marks)
  // A span of code cannot hold these in a table, nor blanks at its ends.
  if (/[`|\\]|^\s|\s$|^$/.test(drawn)) return `<code>${escapeWholly(drawn)}</code>`
  return `\`${drawn}\``
}

/** An address within a link; what could end it is encoded. */
export function writeMarkdownLink(text: string, url: string): string {
  const address = drawProse(url, marks).replace(/[^!#$%&'*+,\-./:;=?@\w~]/g, encodeCharacter)
  return `[${escapeMarkdown(drawProse(text, marks))}](${address})`
}

/** A blank of no width keeps what comes after these from being a mention, a reference, or an address. */
const NO_WIDTH = '&#8203;'

function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>|]/g, toEntity)
    .replace(/[\\`*_{}[\]~!$^]/g, '\\$&')
    .replace(/(?<!&)[@#]|:(?=\/\/)|www(?=\.)/gi, (found) => `${found === '#' ? '\\#' : found}${NO_WIDTH}`)
}

/** Nothing but letters, digits, and blanks as they are; what is found in text, markup or not, is broken too. */
function escapeWholly(text: string): string {
  return text.replace(/@|:(?=\/\/)|www(?=\.)/gi, '$&\u200b').replace(/[^\p{L}\p{N} ]/gu, toEntity)
}

function toEntity(character: string): string {
  return `&#${character.codePointAt(0)};`
}

function encodeCharacter(character: string): string {
  return encodeURIComponent(character.replace(/\p{Surrogate}/u, '\ufffd')).replace(
    /[()]/g,
    (bracket) => `%${bracket.charCodeAt(0).toString(16)}`,
  )
}
