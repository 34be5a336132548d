import { countNoun } from '../../report/index.ts'
import { encodeText } from '../../source/index.ts'
import type { Run } from '../check/run.ts'
import { replaceFile } from '../files/replace-file.ts'
import { holdSignals } from '../hold-signals.ts'
import type { FixedLetter } from './fix-letters.ts'

/** Writes every letter that was fixed, standard input aside, and gives all of them; one that cannot be written is as it was. */
export async function writeLetters(letters: readonly FixedLetter[], run: Run): Promise<FixedLetter[]> {
  const written: FixedLetter[] = []
  for (const letter of letters) {
    const isForFile = letter.fixed.length > 0 && !letter.before.isStandardInput
    const isDone = !isForFile || (await run.attempt(() => writeLetter(letter, run)))
    written.push(isDone ? letter : { before: letter.before, after: letter.before, fixed: [] })
  }
  return written
}

async function writeLetter({ before, after }: FixedLetter, run: Run): Promise<true> {
  const { file, bytes = new Uint8Array() } = before
  const { path } = before.source
  const replacement = { before: bytes, after: encodeText(after.source.text, after.source) }
  const { otherNames } = await holdSignals(() => replaceFile({ path, file }, replacement))
  if (otherNames > 0) {
    const names = countNoun(otherNames, 'other hard link')
    const message = `\`${path}\` had ${names}, which still ${otherNames === 1 ? 'has' : 'have'} the text as it was`
    run.notices.push({ level: 'warning', message, file: path })
  }
  return true
}
