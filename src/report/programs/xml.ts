/** How texts of letters stand in XML. */

/** A text as content of an element, its lines as they are. */
export function escapeXmlContent(text: string): string {
  return escapeXml(text).replaceAll('&#10;', '\n')
}

/**
 * A text as the value of an attribute, which is content of an element too: nothing in it is markup, ends of
 * lines stay what they are, and what XML 1.0 forbids is replaced.
 */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\t\n\r\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeCharacter)
}

/** Controls, halves of pairs, and what is no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\0-\b\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escapeCharacter(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`
}

/** The attributes of an element, each after a blank. */
export function writeAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}
