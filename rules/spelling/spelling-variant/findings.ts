import { type Finding, type Fix, type Locale, matchCase } from '../../../src/rule/index.ts'
import { type Comparison, compareKinds } from './compare.ts'
import type { Kind } from './families.ts'
import type { Marker } from './markers.ts'
import { nameSides } from './names.ts'

/** See the rule's messages. */
export type MessageId = 'foreign' | 'minority' | 'mixed' | 'inconsistent'

const KINDS_OF_LOCALES: Readonly<Record<Locale, readonly Kind[]>> = {
  'en-US': ['US'],
  'en-GB': ['GB', 'GB-ize'],
  'en-CA': ['CA'],
  'en-AU': ['AU'],
}

/**
 * What is wrong with the spellings of a letter, given as all its words that are spelt in two ways, and the kinds of
 * English it is likely in. With a locale
 * these are the forms that its kind of English does not have; then, and without one, those that do not go with
 * the others; last, words of which the kind has both forms, and so has the letter.
 */
export function* judgeSpellings(
  markers: readonly Marker[],
  likely: readonly Kind[],
  locale?: Locale,
): Generator<Finding<MessageId>> {
  const [first] = markers
  // Some kind has all forms of one side, as the tests of the table tell.
  if (!locale && markers.every(({ variant }) => variant.side === first?.variant.side)) return
  const kinds = locale ? KINDS_OF_LOCALES[locale] : likely
  const isForeign = ({ variant }: Marker) => !kinds.some((kind) => variant.kinds.includes(kind))
  for (const places of groupBy(markers.filter(isForeign), 'form')) {
    yield toForeign(places, kinds[0] as Kind, `the locale of the letter is ${locale}`)
  }
  const known = markers.filter((marker) => !isForeign(marker))
  const comparison = compareKinds(known, kinds)
  if (comparison.isClear) yield* toMinorities(comparison)
  else yield* toMixed(comparison)
  const strays = new Set(comparison.strays)
  yield* findInconsistent(known.filter((marker) => !strays.has(marker)))
}

/** The markers with the same form or word, in order of the first. */
function groupBy(markers: readonly Marker[], by: 'form' | 'word'): Places[] {
  const groups = new Map<string, [Marker, ...Marker[]]>()
  for (const marker of markers) {
    const key = by === 'form' ? marker.form : marker.variant.word
    const group = groups.get(key)
    if (group) group.push(marker)
    else groups.set(key, [marker])
  }
  return [...groups.values()]
}

/** Where a form stands. */
type Places = readonly [Marker, ...Marker[]]

function toForeign(places: Places, norm: Kind, note: string): Finding<MessageId> {
  const [first] = places
  const { kind, norm: name } = nameSides(first, norm)
  const applicability = places.every(({ isSure }) => isSure) ? 'safe' : 'unsafe'
  return {
    span: first.span,
    message: 'foreign',
    data: { ...dataOf(first), kind, norm: name },
    labels: labelRest(places, 'here too'),
    notes: [note],
    fixes: [rewrite(places, applicability, `write \`${counterpartOf(first)}\``)],
  }
}

function* toMinorities(comparison: Comparison): Generator<Finding<MessageId>> {
  const contrasts = new Map<string, Contrast>()
  for (const places of groupBy(comparison.strays, 'form')) {
    const [first] = places
    const { kind } = nameSides(first, comparison.norm)
    const sides = contrasts.get(kind) ?? contrast(first, comparison)
    contrasts.set(kind, sides)
    const [example] = sides.others
    const others = example ? [{ span: example.span, text: `the first ${sides.norm} spelling` }] : []
    yield {
      span: first.span,
      message: 'minority',
      data: { ...dataOf(first), kind: sides.kind, norm: sides.norm },
      labels: [...others, ...labelRest(places, 'here too')],
      notes: [countBoth(sides)],
      fixes: [rewrite(places, 'unsafe', `write \`${counterpartOf(first)}\``)],
    }
  }
}

/** One finding for the letter, at the first word that does not fit. */
function* toMixed(comparison: Comparison): Generator<Finding<MessageId>> {
  const { norm, strays } = comparison
  const [first] = strays
  if (!first) return
  const sides = contrast(first, comparison)
  const firstOfEach = groupBy(strays, 'form').map(([place]) => place)
  yield {
    span: first.span,
    message: 'mixed',
    data: { ...dataOf(first), kind: sides.kind, norm: sides.norm, other: sides.others[0]?.text ?? '' },
    labels: [
      ...groupBy(sides.others, 'form').map(([{ span }]) => ({ span, text: sides.norm })),
      ...firstOfEach.slice(1).map((marker) => ({ span: marker.span, text: nameSides(marker, norm).kind })),
    ],
    notes: [countBoth(sides)],
    fixes: [
      rewrite(strays, 'suggestion', `use ${sides.norm} spelling throughout`),
      rewrite(sides.others, 'suggestion', `use ${sides.kind} spelling throughout`),
    ],
  }
}

/** The two sides that a word shows to be mixed: what they are called, and the words of each. */
interface Contrast {
  readonly kind: string
  readonly norm: string
  readonly strays: readonly Marker[]
  readonly others: readonly Marker[]
}

function contrast(stray: Marker, { norm, strays, fitting }: Comparison): Contrast {
  const names = nameSides(stray, norm)
  const others = fitting.filter(
    ({ variant }) => variant.side !== stray.variant.side && (variant.isIse || !names.isOfIse),
  )
  return {
    kind: names.kind,
    norm: names.norm,
    strays: strays.filter((marker) => nameSides(marker, norm).kind === names.kind),
    others: others.length > 0 ? others : fitting,
  }
}

/** Words in both their forms, where the letter's kind of English has both: the rarer form, or the later. */
function* findInconsistent(markers: readonly Marker[]): Generator<Finding<MessageId>> {
  for (const places of groupBy(markers, 'word')) {
    const isAmerican = ({ variant }: Marker) => variant.side === 'american'
    const american = places.filter(isAmerican)
    const british = places.filter((marker) => !isAmerican(marker))
    const isAmericanRarer =
      american.length < british.length || (american.length === british.length && !isAmerican(places[0]))
    const [first, ...rest] = isAmericanRarer ? american : british
    const [other] = isAmericanRarer ? british : american
    if (!first || !other) continue
    yield {
      span: first.span,
      message: 'inconsistent',
      data: { ...dataOf(first), other: other.text },
      labels: [{ span: other.span, text: 'the other spelling' }, ...labelRest([first, ...rest], 'here too')],
      fixes: [rewrite([first, ...rest], 'unsafe', `write \`${counterpartOf(first)}\``)],
    }
  }
}

function dataOf(marker: Marker): Record<string, string> {
  return { word: marker.text, counterpart: counterpartOf(marker) }
}

function counterpartOf({ variant, text }: Marker): string {
  return matchCase(variant.counterpart, text)
}

function labelRest([, ...rest]: Places, text: string): { span: Marker['span']; text: string }[] {
  return rest.map(({ span }) => ({ span, text }))
}

function rewrite(places: readonly Marker[], applicability: Fix['applicability'], message: string): Fix {
  const edits = places.map((marker) => ({ span: marker.span, newText: counterpartOf(marker) }))
  return { applicability, message, edits }
}

function countBoth({ norm, kind, others, strays }: Contrast): string {
  const spellings = strays.length === 1 ? 'spelling' : 'spellings'
  return `the letter has ${others.length} ${norm} and ${strays.length} ${kind} ${spellings}`
}
