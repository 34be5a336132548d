import type { Span } from '../source/index.ts'

/** A letter of an example, and the spans that its markers enclosed. */
export interface MarkedText {
  readonly text: string
  /** In order of appearance, as offsets into `text`. */
  readonly spans: readonly Span[]
}

/**
 * Takes the markers `⟦…⟧` off an example's letter; `⟦⟧` marks a place where something is missing.
 *
 * @throws SyntaxError when a marker is not closed, not opened, or inside another.
 */
export function parseMarkers(marked: string): MarkedText {
  const spans: Span[] = []
  let text = ''
  let open = -1
  for (const piece of marked.split(/(⟦|⟧)/)) {
    if (piece === '⟦') {
      if (open >= 0) throw new SyntaxError(`a marker inside a marker: ${marked}`)
      open = text.length
    } else if (piece === '⟧') {
      if (open < 0) throw new SyntaxError(`a marker closed that was not opened: ${marked}`)
      spans.push({ start: open, end: text.length })
      open = -1
    } else {
      text += piece
    }
  }
  if (open >= 0) throw new SyntaxError(`a marker that is not closed: ${marked}`)
  return { text, spans }
}
