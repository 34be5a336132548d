import type { Diagnostic, Fix } from '../../diagnostic/index.ts'
import { drawProse, marksFor, type ReporterSettings, wrapText } from '../../report/index.ts'

/** What may be done about a finding. */
export type Choice =
  | { readonly kind: 'fix'; readonly fix: Fix }
  | {
      readonly kind:
        | 'own'
        | 'skip'
        | 'skipRule'
        | 'skipLetter'
        | 'ignore'
        | 'accept'
        | 'back'
        | 'quit'
        | 'help'
    }

/** What can be done about findings at this place of the review. */
export interface Possibilities {
  /** Whether the letter can be written. */
  readonly canWrite: boolean
  readonly canGoBack: boolean
}

/** As many fixes as there are digits. */
const MOST_FIXES = 9

/** What may be done about a finding, by the key that chooses it, in the order in which it is shown. */
export function listChoices(
  diagnostic: Diagnostic,
  { canWrite, canGoBack }: Possibilities,
): Map<string, Choice> {
  const choices = new Map<string, Choice>()
  const fixes = canWrite ? diagnostic.fixes.slice(0, MOST_FIXES) : []
  for (const [index, fix] of fixes.entries()) choices.set(String(index + 1), { kind: 'fix', fix })
  if (canWrite) choices.set('e', { kind: 'own' })
  choices.set('s', { kind: 'skip' }).set('a', { kind: 'skipRule' }).set('l', { kind: 'skipLetter' })
  choices.set('i', { kind: 'ignore' })
  if (diagnostic.acceptableWord !== undefined) choices.set('w', { kind: 'accept' })
  if (canGoBack) choices.set('b', { kind: 'back' })
  return choices.set('q', { kind: 'quit' }).set('?', { kind: 'help' })
}

const KINDS_OF_FIX: Readonly<Record<Fix['applicability'], string>> = {
  safe: 'safe fix',
  unsafe: 'unsafe fix',
  suggestion: 'suggestion',
  'has-placeholder': 'with a blank to fill in',
}

const NAMES = {
  own: 'own words',
  skip: 'skip',
  skipRule: 'skip all of this rule',
  skipLetter: 'skip the rest of this letter',
  ignore: 'ignore always',
  accept: 'accept the word',
  back: 'back',
  quit: 'quit',
  help: 'help',
} as const

/** Stands for a space that no line ends at: a no-break space. */
const UNBROKEN = '\u00a0'

/** What the choices are: a line for each fix, and one for the others, or as many as the width needs. */
export function drawChoices(choices: ReadonlyMap<string, Choice>, settings: ReporterSettings): string {
  const lines: string[] = []
  const others: string[] = []
  for (const [key, choice] of choices) {
    if (choice.kind !== 'fix') others.push(`${key}: ${NAMES[choice.kind]}`.replaceAll(' ', UNBROKEN))
    else {
      const { message, applicability } = choice.fix
      lines.push(...wrapItem(key, `${message} (${KINDS_OF_FIX[applicability]})`, settings))
    }
  }
  const wrapped = wrapText(others.join(', '), settings.width).map((line) => line.replaceAll(UNBROKEN, ' '))
  return [...lines, ...wrapped, ''].join('\n')
}

const EXPLANATIONS = {
  own: 'write words of your own in place of those that are marked; an empty line takes them out, once you say so; Ctrl-D or Esc leaves them',
  skip: 'leave it for now',
  skipRule: 'leave all that this rule finds, in every letter of this review',
  skipLetter: 'leave whatever else is found in this letter too, and go on with the next',
  ignore: 'leave it, and never be told again; the suppressions file keeps that',
  accept: 'accept the word from now on, as `letterlint words add` does',
  back: 'take the last decision back, with what it wrote',
  quit: 'end here; what was decided stays',
  help: 'show this',
} as const

/** What each key does that can be chosen now. */
export function explainChoices(choices: ReadonlyMap<string, Choice>, settings: ReporterSettings): string {
  const lines = [...choices].flatMap(([key, choice]) => {
    const does =
      choice.kind === 'fix' ? `${choice.fix.message}; it is written at once` : EXPLANATIONS[choice.kind]
    return wrapItem(key, does, settings)
  })
  return [...lines, ...wrapItem('Ctrl-C', 'end at once; what was decided stays', settings), ''].join('\n')
}

/** A key with what it stands for, further lines under the first. */
function wrapItem(key: string, text: string, settings: ReporterSettings): string[] {
  const head = `${key}: `
  const lines = wrapText(drawProse(text, marksFor(settings)), settings.width - head.length)
  return lines.map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line)
}
