import type { Diagnostic, Edit, Fix } from '../../diagnostic/index.ts'
import { drawProse, marksFor, type ReporterSettings } from '../../report/index.ts'
import { type Source, type Span, slice } from '../../source/index.ts'
import type { Keyboard } from './keyboard.ts'

/** The edits of a fix, its blanks filled in by the person; undefined when these are left as they are. */
export async function askForEdits(
  fix: Fix,
  keyboard: Keyboard,
  settings: ReporterSettings,
): Promise<readonly Edit[] | 'interrupt' | undefined> {
  if (fix.applicability !== 'has-placeholder') return fix.edits
  const edits: Edit[] = []
  for (const { span, newText } of fix.edits) {
    const lines: string[] = []
    for (const line of newText.split('\n')) {
      const filled = line.trim() === '' ? line : await ask('text: ', line, keyboard, settings)
      if (filled === undefined || filled === 'interrupt') return filled && 'interrupt'
      lines.push(typeof filled === 'string' ? filled : filled.text)
    }
    edits.push({ span, newText: lines.join('\n') })
  }
  return edits.every(({ newText }, index) => newText === fix.edits[index]?.newText) ? undefined : edits
}

/** The edit that puts words of the person in place of those that are marked; undefined when these stay. */
export async function askForOwnWords(
  { span }: Diagnostic,
  source: Source,
  keyboard: Keyboard,
  settings: ReporterSettings,
): Promise<readonly Edit[] | 'interrupt' | undefined> {
  const words = slice(source, span).replace(/\s*(?:\r\n|[\n\r])\s*/g, ' ')
  const own = await ask('own words: ', words, keyboard, settings)
  if (own === 'interrupt') return own
  if (own === undefined || own.text === words) return undefined
  if (own.text.trim() !== '') return [{ span, newText: own.text }]
  const isTakenOut = await keyboard.readYes('take the words out? y: yes, else: no ')
  if (isTakenOut === 'interrupt') return isTakenOut
  return isTakenOut ? [takeOut(span, source)] : undefined
}

/** Of the spaces on both sides of words that are taken out, one goes with them. */
function takeOut({ start, end }: Span, { text }: Source): Edit {
  const isBetweenSpaces = text[start - 1] === ' ' && text[end] === ' '
  return { span: { start, end: isBetweenSpaces ? end + 1 : end }, newText: '' }
}

/** What the terminal could not show as it is, is not given to be changed. */
async function ask(
  prompt: string,
  given: string,
  keyboard: Keyboard,
  settings: ReporterSettings,
): Promise<{ readonly text: string } | 'interrupt' | undefined> {
  const isHarmless = drawProse(given, marksFor(settings)) === given
  const input = await keyboard.readLine(prompt, isHarmless ? given : '')
  if (input === 'end' || (!isHarmless && typeof input !== 'string' && input.text === '')) return undefined
  return input
}
