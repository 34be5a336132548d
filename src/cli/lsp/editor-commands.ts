import { dirname } from 'node:path'
import { Writable } from 'node:stream'
import { findConfiguration } from '../configuration/find-configuration.ts'
import { Failure } from '../failure.ts'
import { streamOutput } from '../output.ts'
import { suppressFindings } from '../silence/suppress-findings.ts'
import type { Surroundings } from '../surroundings.ts'
import { changeWords } from '../words/change-words.ts'
import { findProjectWords } from '../words/find-words.ts'
import { type DocumentPlace, placeDocument } from './document-place.ts'
import type { OpenLetters } from './open-letters.ts'
import { COMMANDS } from './silence-actions.ts'

/**
 * Does what an editor was offered to have done, and says what that was.
 *
 * @throws Failure when it cannot be done.
 */
export async function executeCommand(
  command: string,
  given: readonly unknown[],
  letters: OpenLetters,
  surroundings: Surroundings,
): Promise<string> {
  if (!Object.values<string>(COMMANDS).includes(command))
    throw new Failure(`there is no command \`${command}\``)
  const [uri, what, list] = given.map((one) => (typeof one === 'string' ? one : undefined))
  if (uri === undefined || what === undefined) throw new Failure(`\`${command}\` lacks an argument`)
  if (command === COMMANDS.addWord) return addWord(uri, what, list === 'user', letters, surroundings)
  return suppress(uri, what, letters)
}

async function addWord(
  uri: string,
  word: string,
  isUser: boolean,
  { folders }: OpenLetters,
  surroundings: Surroundings,
): Promise<string> {
  const cwd = chooseWordsFolder(placeDocument(uri, folders, surroundings.cwd))
  const said: string[] = []
  const stdout = new Writable({
    write(chunk, _, done) {
      said.push(String(chunk))
      done()
    },
  })
  const options = isUser ? { user: true as const } : {}
  const invocation = { command: 'words', action: 'add', words: [word], options } as const
  await changeWords(invocation, { ...surroundings, cwd, stdout: streamOutput(stdout) })
  return said.join('').trim()
}

/** From where the list of words that is nearest to a letter is found. */
function chooseWordsFolder({ file, cwd }: DocumentPlace): string {
  const folder = dirname(file)
  const isNear = findProjectWords(folder).length > 0 || findConfiguration(folder, folder) !== undefined
  return isNear ? folder : cwd
}

async function suppress(uri: string, fingerprint: string, letters: OpenLetters): Promise<string> {
  const said = await letters.use(uri, async ({ letter, run }) => {
    const found = letter?.linted.diagnostics.filter((one) => one.fingerprint === fingerprint) ?? []
    if (!letter || found.length === 0) return undefined
    const { shown, isNew } = await suppressFindings(found, letter, run)
    return `Suppressed \`${found[0]?.ruleId}\` in ${isNew ? 'the new file ' : ''}\`${shown}\`.`
  })
  if (said === undefined) throw new Failure('what was to be suppressed is found no more')
  return said
}
