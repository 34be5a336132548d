/** What a terminal shows of one grapheme cluster, and how wide that is. */
import { eastAsianWidth } from 'get-east-asian-width'
import type { Marks } from './marks.ts'

/** Code units of the longest cluster that is drawn as it is; piled-up combining marks are longer. */
export const LONGEST_CLUSTER_UNITS = 64
const WIDEST_CLUSTER_COLUMNS = 8
const TAB_COLUMNS = 4

/**
 * Columns of a UTF-16 code unit that is a whole character and joins with nothing that follows it unless that
 * is itself not simple; 0 for every other unit. Tables for the common scripts, so that they need no segmenter.
 */
export function simpleWidth(unit: number): 0 | 1 | 2 {
  if (unit < 0x20) return 0
  if (unit < 0x7f) return 1
  if (unit < 0xa0 || unit === 0xad) return 0
  if (unit < 0x300) return unit === 0xa9 || unit === 0xae ? 0 : 1
  if (unit >= 0x370 && unit <= 0x482) return 1
  if (unit >= 0x2010 && unit <= 0x2027) return 1
  if (unit >= 0x3041 && unit <= 0x3096) return 2
  if (unit >= 0x30a1 && unit <= 0x30fa) return 2
  if (unit >= 0x4e00 && unit <= 0x9fff) return 2
  if (unit >= 0xac00 && unit <= 0xd7a3) return 2
  return 0
}

/** Columns of a cluster as {@link drawCluster} draws it; at least 1. */
export function clusterWidth(cluster: string): number {
  if (cluster === '\t') return TAB_COLUMNS
  if (isReplaced(cluster) || isSeparator(cluster)) return 1
  return terminalWidth(cluster) || 1
}

/** Columns of a cluster of the letter's own: 0 for what has no shape, 2 for emoji and wide characters. */
function terminalWidth(cluster: string): number {
  const shape = cluster.replace(/^[\p{Default_Ignorable_Code_Point}\p{C}\p{Mn}\p{Me}]+/u, '')
  if (shape === '') return 0
  if (isEmoji(cluster)) return 2
  const first = shape.codePointAt(0) as number
  let columns = eastAsianWidth(first)
  const rest = shape.slice(String.fromCodePoint(first).length)
  if (rest === '') return columns
  for (const [character] of rest.matchAll(WITH_COLUMNS_OF_ITS_OWN)) {
    columns += eastAsianWidth(character.codePointAt(0) as number)
  }
  return columns
}

/** What takes columns though it continues a cluster: spacing marks, halfwidth forms, leading jamo. */
const WITH_COLUMNS_OF_ITS_OWN = /[\p{Mc}\uff00-\uffef\u1100-\u115f\ua960-\ua97c]/gu

let emoji: RegExp | undefined

/** Whether a terminal draws a cluster as one emoji; those that no list names too. */
function isEmoji(cluster: string): boolean {
  emoji ??= compileProperty('RGI_Emoji')
  if (emoji.test(cluster) || /^[\d#*]\u20e3$/.test(cluster)) return true
  return cluster.includes('\u200d') && /\p{Extended_Pictographic}.*\p{Extended_Pictographic}/su.test(cluster)
}

/** Not a literal, which would cost every start 8 ms: V8 reads all its sequences when it parses the file. */
function compileProperty(property: string): RegExp {
  return new RegExp(`^\\p{${property}}$`, 'v')
}

/** A cluster as it may reach a terminal: no controls, nothing that turns the direction of text, nothing unseen. */
export function drawCluster(cluster: string, marks: Marks): string {
  if (cluster === '\t') return ' '.repeat(TAB_COLUMNS)
  const unit = cluster.charCodeAt(0)
  if (unit < 0x20 || unit === 0x7f) return marks.pictureOf(unit)
  if (isReplaced(cluster)) return marks.replacement
  if (isSeparator(cluster)) return marks.invisible
  if (terminalWidth(cluster) > 0) return cluster
  return marks.base !== '' && /^\p{M}/u.test(cluster) ? marks.base + cluster : marks.invisible
}

/** Whether a cluster is a line or paragraph separator, which a table of widths takes for a letter. */
function isSeparator(cluster: string): boolean {
  return cluster === '\u2028' || cluster === '\u2029'
}

/** Whether a cluster must not reach a terminal, or is too long or too wide to be anybody's character. */
function isReplaced(cluster: string): boolean {
  if (cluster.length >= LONGEST_CLUSTER_UNITS) return true
  if (/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(cluster)) return true
  return cluster.length > WIDEST_CLUSTER_COLUMNS / 2 && terminalWidth(cluster) > WIDEST_CLUSTER_COLUMNS
}
