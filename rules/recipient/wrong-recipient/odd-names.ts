import {
  distinctiveWord,
  type Finding,
  type Fix,
  isSameTarget,
  type Letter,
  type Lexicon,
  slice,
  type TargetName,
} from '../../../src/rule/index.ts'

/** The names of one target, with what speaks for it. */
interface Candidate {
  readonly names: TargetName[]
  /** How often the letter says it, in its places or elsewhere. */
  mentions: number
  weight: number
}

const WEIGHTS: Readonly<Record<TargetName['place'], number>> = {
  salutation: 3,
  subject: 3,
  'inside-address': 2,
  opening: 2,
  body: 1,
  mention: 0,
  past: 0,
}

/**
 * Names against which another speaks: one that the letter has agreed on, in two places of the heading and the body,
 * or in one and again elsewhere; or, less surely, the one that the letter opens with.
 */
export function* findOddNames(
  letter: Letter,
  names: readonly TargetName[],
  lexicon: Lexicon,
): Iterable<Finding<'odd'>> {
  const candidates = gather(letter, names)
  const [target, ...others] = candidates.sort((a, b) => b.weight - a.weight || b.mentions - a.mentions)
  if (!target || target.weight < WEIGHTS.opening) return
  const [first] = target.names as [TargetName]
  const heading = headingOf(letter)
  for (const other of others) {
    const isSure = isAgreed(target) && other.mentions < target.mentions
    if (other.weight >= target.weight) continue
    for (const odd of other.names) {
      const { name, span, place } = odd
      const isOdd = place === 'body' || (isSure && place !== 'inside-address')
      if (
        !isOdd ||
        isPart(name, first.name) ||
        isCommon(letter, odd, lexicon) ||
        heading.includes(distinctiveWord(name))
      )
        continue
      yield {
        span,
        message: 'odd',
        data: { name, target: first.name },
        labels: [{ span: first.span, text: `the letter is for \`${first.name}\`` }],
        fixes: [toFix(span, first.name)],
        ...(isSure ? {} : { severity: 'warning' as const }),
      }
    }
  }
}

function toFix(span: TargetName['span'], name: string): Fix {
  return { applicability: 'unsafe', message: `write \`${name}\``, edits: [{ span, newText: name }] }
}

/** What stands above the salutation: a town there may be one that the letter speaks of. */
function headingOf({ paragraphs, source }: Letter): string {
  const parts = paragraphs.filter(
    ({ part }) => part === 'sender' || part === 'inside-address' || part === 'date',
  )
  return parts.map(({ span }) => slice(source, span)).join('\n')
}

/** A university has institutes, and a hospital clinics: a name of one may be of a part of the target. */
function isPart(name: string, target: string): boolean {
  return (
    /\b(?:universit|hospital|college|school|ministry|department)/i.test(target) &&
    /\b(?:cent(?:er|re)|institute|laborator(?:y|ies)|lab|clinic|school|observatory|museum|library|programme?)\b/i.test(
      name,
    )
  )
}

function gather(letter: Letter, names: readonly TargetName[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const target of names) {
    if (target.place === 'mention') continue
    const known = candidates.find(({ names: [first] }) => first && isSameTarget(first.name, target.name))
    if (known) {
      known.names.push(target)
      known.weight += WEIGHTS[target.place]
    } else {
      candidates.push({
        names: [target],
        weight: WEIGHTS[target.place],
        mentions: countMentions(letter, target.name),
      })
    }
  }
  return candidates
}

function isAgreed({ names, mentions }: Candidate): boolean {
  const places = new Set(names.map(({ place }) => place))
  const inBody = names.some(({ place }) => place !== 'inside-address') || mentions > 1
  return inBody && (places.size > 1 || mentions > 1)
}

/** How often the word that is a name's own stands in the text. */
function countMentions({ prose }: Letter, name: string): number {
  const word = distinctiveWord(name)
  let count = 0
  for (let at = prose.indexOf(word); at >= 0; at = prose.indexOf(word, at + word.length)) count++
  return count
}

/** Whether a name may be a subject's or a team's: `Marketing`, or `the Data Science team`. */
function isCommon(letter: Letter, { name, span }: TargetName, lexicon: Lexicon): boolean {
  const words = name.split(' ')
  const isTeam = /^\s+team\b/.test(letter.prose.slice(span.end, span.end + 10))
  return (words.length === 1 || isTeam) && words.every((word) => lexicon.has(word.toLowerCase()))
}
