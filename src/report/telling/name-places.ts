/** Places of which only the points are told. */
import { type Source, type Span, toPoint } from '../../source/index.ts'
import { clampSpan } from '../drawing/place.ts'
import { countNoun, joinWithAnd } from '../wording.ts'

const MAX_NAMED_PLACES = 12

/** Line and column of an offset: “12:5”. */
export function nameStart(source: Source, { start }: Span): string {
  const { line, column } = toPoint(source, start)
  return `${line}:${column}`
}

/** The labels of places that are not drawn, each text once with the points where it holds. */
export function nameUnseen(places: readonly { readonly label: string; readonly at: string }[]): string[] {
  const byLabel = new Map<string, string[]>()
  for (const { label, at } of places) {
    const points = byLabel.get(label)
    if (points === undefined) byLabel.set(label, [at])
    else points.push(at)
  }
  return [...byLabel].map(([label, points]) => {
    return label === '' ? `also at ${joinPlaces(points)}` : `${label}: ${joinPlaces(points)}`
  })
}

/** Where else the same is to be said: “also at 12:5, 14:30, and 3 more places”; nothing for no place. */
export function nameRepeats(repeats: readonly Span[], source: Source): string[] {
  if (repeats.length === 0) return []
  return [`also at ${joinPlaces(repeats.map((span) => nameStart(source, clampSpan(source, span))))}`]
}

function joinPlaces(places: readonly string[]): string {
  return joinWithAnd(cutList(places))
}

/** The first of some places, and how many more there are. */
export function cutList(places: readonly string[]): string[] {
  const more = places.length - MAX_NAMED_PLACES
  return more <= 0 ? [...places] : [...places.slice(0, MAX_NAMED_PLACES), countNoun(more, 'more place')]
}
