/** The sections of a frame: a line with the places that share a window, or a place that spreads over lines. */
import type { Canvas } from './canvas.ts'
import { windowSettings } from './canvas.ts'
import type { Place } from './place.ts'
import { widestWhole } from './window.ts'

/** Places that are drawn together, on one line or, if a single one, over several. */
export interface Section {
  readonly places: readonly Place[]
  readonly firstLine: number
  readonly lastLine: number
}

/** Source rows of one diagnostic. */
export const MAX_SOURCE_ROWS = 8
/** Lines shown at each end of a place over several lines. */
export const SPREAD_END_LINES = 2
/** Columns left for what stands around places that share a window. */
const SHARED_CONTEXT_COLUMNS = 10

/** The sections to draw, in order of place, and the places that would be too many. */
export function chooseSections(
  places: readonly Place[],
  canvas: Canvas,
): { sections: Section[]; rest: Place[] } {
  const sections = groupPlaces(places, canvas)
  const [main, ...others] = [...sections].sort((a, b) => Number(hasMain(b)) - Number(hasMain(a)))
  const chosen = new Set<Section | undefined>([main])
  let rows = main === undefined ? 0 : countRows(main)
  for (const section of others) {
    rows += countRows(section)
    if (rows > MAX_SOURCE_ROWS) break
    chosen.add(section)
  }
  return {
    sections: sections.filter((section) => chosen.has(section)),
    rest: sections.filter((section) => !chosen.has(section)).flatMap((section) => section.places),
  }
}

function hasMain(section: Section): boolean {
  return section.places.some(({ isMain }) => isMain)
}

/** The source rows that lines take when they are drawn as one section. */
export function countRows({ firstLine, lastLine }: Pick<Section, 'firstLine' | 'lastLine'>): number {
  return Math.min(lastLine - firstLine + 1, 2 * SPREAD_END_LINES)
}

function groupPlaces(places: readonly Place[], canvas: Canvas): Section[] {
  const ordered = [...places].sort(
    (a, b) => a.firstLine - b.firstLine || a.start - b.start || a.lastLine - b.lastLine || a.end - b.end,
  )
  const sections: Section[] = []
  for (const place of ordered) {
    const before = sections.at(-1)
    if (before !== undefined && canShare(before, place, canvas)) {
      sections[sections.length - 1] = { ...before, places: [...before.places, place] }
    } else sections.push({ places: [place], firstLine: place.firstLine, lastLine: place.lastLine })
  }
  return sections
}

/** Whether a place can be shown in the window of the places before it on the same line. */
function canShare(section: Section, place: Place, canvas: Canvas): boolean {
  if (section.lastLine !== place.firstLine || section.firstLine !== place.lastLine) return false
  const start = (section.places[0] as Place).start
  const end = Math.max(place.end, ...section.places.map((other) => other.end))
  if (Math.max(end, canvas.measured.lineOf(section.firstLine).width) <= canvas.room) return true
  return end - start <= widestWhole(windowSettings(canvas)) - SHARED_CONTEXT_COLUMNS
}
