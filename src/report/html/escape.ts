/** Letters and messages as HTML: nothing in them ends an element, turns the direction of text, or goes unseen. */

/** Characters that mean something to HTML, that a page must not hold, that turn text, or that have no shape. */
const SPECIAL =
  /[&<>"'\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\p{Cs}\ufdd0-\ufdef\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]|(?![\t\n])\p{Cc}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Of the controls from 0 on. */
const CONTROLS =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'

const NAMES: Readonly<Record<string, string>> = {
  '\x7f': 'DEL',
  '\xad': 'SHY',
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u2028': 'LSEP',
  '\u2029': 'PSEP',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
}

/** A text as the content of an element; what has no shape of its own becomes a small sign with its name. */
export function toHtml(text: string): string {
  return text.replace(
    SPECIAL,
    (character) => ENTITIES[character] ?? `<span class="sign">${nameCharacter(character)}</span>`,
  )
}

/** A text as the value of a quoted attribute or as a title, where no elements can be. */
export function toAttribute(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(SPECIAL, (character) => ENTITIES[character] ?? `[${nameCharacter(character)}]`)
}

/** A message on one line, in which what stands between back-ticks is words of a letter, or code. */
export function proseToHtml(text: string): string {
  const pieces = text.replace(/[\t\n\r]+/g, ' ').split('`')
  const isLast = (index: number) => index === pieces.length - 1
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return toHtml(piece)
      return isLast(index) ? `\`${toHtml(piece)}` : `<code>${toHtml(piece)}</code>`
    })
    .join('')
}

/** Words of a letter on one line, at most so many UTF-16 code units; the middle of longer ones is left out. */
export function quoteWords(text: string, maxUnits: number): string {
  const shown = text.length <= maxUnits ? text : cutMiddle(text, maxUnits)
  return toHtml(shown.replace(/\r\n|[\n\r]/g, '↵'))
}

function cutMiddle(text: string, maxUnits: number): string {
  const half = Math.floor(maxUnits / 2)
  const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, '')
  const tail = text.slice(-half).replace(/^[\udc00-\udfff]/, '')
  return `${head} … ${tail}`
}

function nameCharacter(character: string): string {
  const point = character.codePointAt(0) as number
  return (
    CONTROLS.split(' ')[point] ?? NAMES[character] ?? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  )
}
