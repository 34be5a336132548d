import type { Diagnostic, Edit } from '../../diagnostic/index.ts'
import type { LintedRunLetter } from '../check/lint-letters.ts'

/** How far a review is. */
export interface Position {
  /** The index of the letter. */
  readonly letter: number
  /** In the letter's text; findings that begin before it are done with. */
  readonly offset: number
  /** Findings at or behind the offset that are done with too. */
  readonly passed: readonly PassedFinding[]
  /** The ids of the rules whose findings are done with, in every letter. */
  readonly passedRules: readonly string[]
}

/** A finding that is done with although it is still found. */
export interface PassedFinding {
  readonly ruleId: string
  /** Where it begins in the text. */
  readonly start: number
}

/** A finding that is to be decided on. */
export interface QueuedFinding {
  readonly letter: number
  readonly diagnostic: Diagnostic
}

/** Where a review begins. */
export const BEGINNING: Position = { letter: 0, offset: 0, passed: [], passedRules: [] }

/** The findings that are still to be decided on, in order. */
export function listLeft(letters: readonly LintedRunLetter[], position: Position): QueuedFinding[] {
  return letters.flatMap(({ linted }, letter) =>
    linted.diagnostics
      .filter((diagnostic) => isLeft(diagnostic, letter, position))
      .map((diagnostic) => ({ letter, diagnostic })),
  )
}

function isLeft(
  { ruleId, span }: Diagnostic,
  letter: number,
  { offset, passed, passedRules, ...at }: Position,
): boolean {
  if (passedRules.includes(ruleId)) return false
  if (letter !== at.letter) return letter > at.letter
  return span.start >= offset && !passed.some((one) => one.ruleId === ruleId && one.start === span.start)
}

/** The position at a finding, which nothing is decided on yet. */
export function goTo({ letter, diagnostic }: QueuedFinding, position: Position): Position {
  const passed = letter === position.letter ? position.passed : []
  return { ...position, letter, offset: diagnostic.span.start, passed }
}

/** The position when findings are done with, though they are still found. */
export function passOver(diagnostics: readonly Diagnostic[], position: Position): Position {
  const passed = diagnostics.map(({ ruleId, span }) => ({ ruleId, start: span.start }))
  return { ...position, passed: [...position.passed, ...passed] }
}

/** The position when all that a rule finds is done with, though it is still found. */
export function passOverRule(ruleId: string, position: Position): Position {
  return { ...position, passedRules: [...position.passedRules, ruleId] }
}

/** The position behind the letter that the review is in. */
export function passOverLetter({ letter, passedRules }: Position): Position {
  return { letter: letter + 1, offset: 0, passed: [], passedRules }
}

/** The same position in a text after edits. What was put in at the position itself is to be seen again. */
export function moveBy(edits: readonly Edit[], { offset, passed, ...others }: Position): Position {
  return {
    ...others,
    offset: moveOffset(edits, offset),
    passed: passed.map(({ ruleId, start }) => ({ ruleId, start: moveOffset(edits, start) })),
  }
}

function moveOffset(edits: readonly Edit[], offset: number): number {
  const before = edits.filter(({ span }) => span.start < offset)
  return before.reduce(
    (moved, { span, newText }) => moved + newText.length - (Math.min(span.end, offset) - span.start),
    offset,
  )
}
