import type { Kind } from './families.ts'
import type { Marker } from './markers.ts'

/** What the words of a letter say of the kind of English it is in. */
export interface Comparison {
  /** The kind that fits most of them. */
  readonly norm: Kind
  /** The words that belong to another kind, in order of appearance. */
  readonly strays: readonly Marker[]
  /** The other words, weak forms left out. */
  readonly fitting: readonly Marker[]
  /** Whether the strays are few enough to say which kind is meant. */
  readonly isClear: boolean
}

/** So many words of one kind make another kind's stray. */
const MIN_MAJORITY = 2
/** A majority is clear when it is so many times the minority. */
const CLEAR_RATIO = 2

/**
 * Finds out which of some kinds of English a letter is in. A kind that all words fit is the norm, and there is
 * no stray but for weak forms; otherwise it is the kind with fewest strays, of equals the one that the first
 * words fit. Weak forms have no say in it, and are strays only where the norm is plain.
 */
export function compareKinds(markers: readonly Marker[], kinds: readonly Kind[]): Comparison {
  const strong = markers.filter(({ variant }) => !variant.isWeak)
  const costs = kinds.map((kind) => ({ kind, against: strong.filter((marker) => !fits(marker, kind)) }))
  const norm = chooseNorm(markers, costs)
  const strays = strong.filter((marker) => !fits(marker, norm))
  const rivals = costs.map(({ kind, against }) => ({
    kind,
    majority: against.filter((marker) => fits(marker, norm)).length,
  }))
  /** How many words speak against the best of the kinds that have some of these. */
  const majorityOver = (words: readonly Marker[]) =>
    Math.min(
      ...rivals.filter(({ kind }) => words.some((word) => fits(word, kind))).map(({ majority }) => majority),
    )
  const weakStrays = markers.filter(
    (marker) => marker.variant.isWeak && !fits(marker, norm) && majorityOver([marker]) >= MIN_MAJORITY,
  )
  const isClear = strays.length === 0 || majorityOver(strays) >= CLEAR_RATIO * strays.length
  const shown = new Set(isClear ? [...strays, ...weakStrays] : strays)
  return {
    norm,
    strays: markers.filter((marker) => shown.has(marker)),
    fitting: strong.filter((marker) => fits(marker, norm)),
    isClear,
  }
}

function fits({ variant }: Marker, kind: Kind): boolean {
  return variant.kinds.includes(kind)
}

interface Cost {
  readonly kind: Kind
  /** The strong words that do not fit it. */
  readonly against: readonly Marker[]
}

function chooseNorm(markers: readonly Marker[], costs: readonly Cost[]): Kind {
  const fewest = Math.min(...costs.map(({ against }) => against.length))
  let best = costs.filter(({ against }) => against.length === fewest).map(({ kind }) => kind)
  const weakOf = (kind: Kind) =>
    markers.filter((marker) => marker.variant.isWeak && !fits(marker, kind)).length
  const fewestWeak = Math.min(...best.map(weakOf))
  best = best.filter((kind) => weakOf(kind) === fewestWeak)
  for (const marker of markers) {
    if (best.some((kind) => fits(marker, kind))) best = best.filter((kind) => fits(marker, kind))
  }
  return best[0] as Kind
}
