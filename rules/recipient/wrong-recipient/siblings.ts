import {
  type Finding,
  isSameTarget,
  type Letter,
  type OtherTarget,
  overlaps,
  type RuleContext,
  type Span,
  type TargetName,
} from '../../../src/rule/index.ts'
import { findWishedNames } from './wished-names.ts'

/** The names of a letter: all, those that are neither allowed nor of the past, and those of its target by the facts. */
export interface LetterNames {
  readonly names: readonly TargetName[]
  readonly open: readonly TargetName[]
  readonly targets: readonly string[]
  readonly allowed: readonly string[]
}

type Siblings = Pick<RuleContext<unknown>, 'otherLetters'>

/** Names that other letters are for, and that neither this letter's facts nor its own heading have. */
export function findSiblings(
  letter: Letter,
  { names, open, targets, allowed }: LetterNames,
  { otherLetters }: Siblings,
): Finding<'sibling'>[] {
  const own = targets.length > 0 ? targets : listOwn(names)
  const found = open.flatMap(({ name, span }) => {
    const other = own.some((target) => isSameTarget(target, name)) ? undefined : otherLetters.findTarget(name)
    return other ? [toSibling(name, span, other)] : []
  })
  // What is wished for may be a thing, such as a subject, where nothing is known of whom the letter is for.
  if (own.length === 0) return found
  const wished = findWishedNames(letter).flatMap(({ name: longest, spanOf }) => {
    const name = listBeginnings(longest).find((one) => otherLetters.findTarget(one))
    const other = name && otherLetters.findTarget(name)
    if (!other || [...own, ...allowed].some((known) => isSameTarget(known, name))) return []
    const span = spanOf(name.length)
    return found.some((one) => overlaps(one.span, span)) ? [] : [toSibling(name, span, other)]
  })
  return [...found, ...wished]
}

/** `University of Bergen Library`, `University of Bergen`, `University`. */
function listBeginnings(name: string): string[] {
  const words = name.split(' ')
  return words.map((_, index) => words.slice(0, words.length - index).join(' '))
}

function toSibling(name: string, span: Span, { source, span: there }: OtherTarget): Finding<'sibling'> {
  const text = `\`${source.path}\` is for it`
  return { span, message: 'sibling', data: { name }, related: [{ source, span: there, text }] }
}

/** What the letter itself says it is for; the salutation, which is forgotten most often, only where nothing else does. */
function listOwn(names: readonly TargetName[]): string[] {
  const said = names.filter(({ place }) => OWN_PLACES.has(place))
  const counted = said.length > 0 ? said : names.filter(({ place }) => place === 'salutation')
  return counted.map(({ name }) => name)
}

const OWN_PLACES: ReadonlySet<TargetName['place']> = new Set(['inside-address', 'subject', 'opening'])
