import { type Finding, type Fix, type Locale, matchCase } from '../../../src/rule/index.ts'
import { type Comparison, compareKinds } from './compare.ts'
import { KINDS, type Kind } from './families.ts'
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
 * What is wrong with the spellings of a letter, given as all its words that are spelt in two ways. With a locale
 * these are the forms that its kind of English does not have; then, and without one, those that do not go with
 * the others; last, words of which the kind has both forms, and so has the letter.
 */
export function* judgeSpellings(markers: readonly Marker[], locale?: Locale): Generator<Finding<MessageId>> {
  const kinds = locale ? KINDS_OF_LOCALES[locale] : KINDS
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
  return {
    span: first.span,
    message: 'foreign',
    data: { ...dataOf(first), ...nameSides(first, norm) },
    labels: labelRest(places, 'here too'),
    notes: [note],
    fixes: [rewrite(places, 'safe', `write \`${counterpartOf(first)}\``)],
  }
}

function* toMinorities({ norm, strays, majority }: Comparison): Generator<Finding<MessageId>> {
  const [example] = majority
  for (const places of groupBy(strays, 'form')) {
    const [first] = places
    const names = nameSides(first, norm)
    const others = example ? [{ span: example.span, text: `the first ${names.norm} spelling` }] : []
    yield {
      span: first.span,
      message: 'minority',
      data: { ...dataOf(first), ...names },
      labels: [...others, ...labelRest(places, 'here too')],
      notes: [countBoth(first, norm, majority.length, strays.length)],
      fixes: [rewrite(places, 'unsafe', `write \`${counterpartOf(first)}\``)],
    }
  }
}

/** One finding for the letter, at the first word of the kind that came second. */
function* toMixed({ norm, strays, majority }: Comparison): Generator<Finding<MessageId>> {
  const [first] = strays
  const [other] = majority
  if (!first || !other) return
  const names = nameSides(first, norm)
  const firstOfEach = groupBy(strays, 'form').map(([place]) => place)
  yield {
    span: first.span,
    message: 'mixed',
    data: { ...dataOf(first), ...names, other: other.text },
    labels: [
      ...groupBy(majority, 'form').map(([{ span }]) => ({ span, text: names.norm })),
      ...firstOfEach.slice(1).map((marker) => ({ span: marker.span, text: nameSides(marker, norm).kind })),
    ],
    notes: [countBoth(first, norm, majority.length, strays.length)],
    fixes: [
      rewrite(strays, 'suggestion', `use ${names.norm} spelling throughout`),
      rewrite(majority, 'suggestion', `use ${names.kind} spelling throughout`),
    ],
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

function countBoth(marker: Marker, norm: Kind, normCount: number, count: number): string {
  const names = nameSides(marker, norm)
  return `the letter has ${normCount} ${names.norm} and ${count} ${names.kind} spelling${count === 1 ? '' : 's'}`
}
