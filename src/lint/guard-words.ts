import { WORD_CLASSES } from './word-classes.ts'

/** Where a guard looks from a match. */
export type Direction = -1 | 1

/** What a guard lists, by what is to stand next to the match: it is asked for far more often than there are guards. */
export interface Guard {
  /** By a word, or by the sentence's edge. */
  readonly byNearest: ReadonlyMap<string, readonly string[]>
  /** What has a class of words in that place. */
  readonly withClass: readonly string[]
}

/** The same words may stand on either side of different phrases. */
const guards = {
  before: new WeakMap<readonly string[], Guard>(),
  after: new WeakMap<readonly string[], Guard>(),
}

/** The words, classes, and runs of these that a phrase lists, taken apart once. */
export function readGuard(written: readonly string[], direction: Direction): Guard {
  const side = direction === 1 ? guards.after : guards.before
  const known = side.get(written)
  if (known) return known
  const byNearest = new Map<string, string[]>()
  const withClass: string[] = []
  for (const words of written) {
    const nearest = nearestOf(words, direction)
    const others = isClass(nearest, direction) ? withClass : byNearest.get(nearest)
    if (others) others.push(words)
    else byNearest.set(nearest, [words])
  }
  const guard = { byNearest, withClass }
  side.set(written, guard)
  return guard
}

/**
 * All that may stand next to a match for what is listed: words in lower case, and the sentence's edge; undefined where
 * a class in it has more words than can be told.
 */
export function listNearest(
  written: readonly string[],
  direction: Direction,
): ReadonlySet<string> | undefined {
  const { byNearest, withClass } = readGuard(written, direction)
  const classes = withClass.map((words) => WORD_CLASSES[nearestOf(words, direction)])
  if (!classes.every((words) => words !== undefined)) return undefined
  return new Set([...byNearest.keys(), ...classes.flatMap((words) => [...words])])
}

/** How a guard says that the sentence is to begin or end where it looks. */
export function edgeOf(direction: Direction): string {
  return direction === 1 ? '{end}' : '{start}'
}

function nearestOf(words: string, direction: Direction): string {
  if (direction === -1) return words.slice(words.lastIndexOf(' ') + 1)
  const space = words.indexOf(' ')
  return space < 0 ? words : words.slice(0, space)
}

function isClass(word: string, direction: Direction): boolean {
  return word.startsWith('{') && word !== edgeOf(direction)
}
