import { isWordCharacter, type Span } from '../source/index.ts'

/** Which mark closes a quotation that a mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'",
}

/**
 * Stretches between quotation marks, marks included, in the order in which they end.
 *
 * A mark without its partner in the paragraph is passed over; so is what can be an apostrophe.
 */
export function findQuotations(prose: string, paragraph: Span): Span[] {
  const spans: Span[] = []
  const open = new Map<string, number>()
  for (let i = paragraph.start; i < paragraph.end; i++) {
    if (!canBeMark(prose.charCodeAt(i))) continue
    const mark = prose.charAt(i)
    if (!'“”„«»‘’"\''.includes(mark)) continue
    const before = i > paragraph.start ? prose.charAt(i - 1) : ' '
    const after = i + 1 < paragraph.end ? prose.charAt(i + 1) : ' '
    const start = open.get(mark)
    if (start !== undefined && isClosing(mark, before, after)) {
      spans.push({ start, end: i + 1 })
      open.delete(mark)
    } else if (isOpening(mark, before, after)) {
      const closer = mark === '“' && open.has('“') ? '“' : (CLOSERS[mark] as string)
      if (!open.has(closer)) open.set(closer, i)
    }
  }
  return spans
}

/** Whether a code unit may be a mark: letters are told soonest by themselves. */
function canBeMark(unit: number): boolean {
  return unit >= 0xab || unit === 0x22 || unit === 0x27
}

function isOpening(mark: string, before: string, after: string): boolean {
  if (!(mark in CLOSERS)) return false
  if ('“„«'.includes(mark)) return true
  return /[\s([{\-–—“"‘'«„/]/.test(before) && /\S/.test(after) && !(isSingle(mark) && /\d/.test(after))
}

function isClosing(mark: string, before: string, after: string): boolean {
  if (mark === '"') return /\S/.test(before)
  return !isSingle(mark) || (/\S/.test(before) && !isWordCharacter(after.codePointAt(0) ?? 0))
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘' || mark === '’'
}
