import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { addToWordList, checkWord, removeFromWordList } from '../../config/index.ts'
import { nearestName, normalizeEntry } from '../../lexicon/index.ts'
import { drawProse, marksFor } from '../../report/index.ts'
import type { WordsInvocation } from '../arguments/words-arguments.ts'
import { findConfiguration } from '../configuration/find-configuration.ts'
import { readConfiguration, runsCode } from '../configuration/read-configuration.ts'
import { Failure } from '../failure.ts'
import { foldersUpward } from '../folders-upward.ts'
import { writeText } from '../output.ts'
import { settingsFor } from '../settings.ts'
import { showPath, showUserPath } from '../show-path.ts'
import { isCiEnvironment, type Surroundings } from '../surroundings.ts'
import { findProjectWords, locateUserWords, WORD_FILE } from './find-words.ts'
import { gatherWords, type ListedWord } from './list-words.ts'
import { changeWordList } from './write-word-list.ts'

/** A file of words that may be changed. */
interface ChangeableFile {
  /** Absolute. */
  readonly path: string
  /** As it is shown to people. */
  readonly shown: string
}

/**
 * Adds words to the list of the project, or of the user, or removes them, and says what was done where.
 *
 * @throws Failure when something is no word, or is not there to be removed, or the list cannot be written.
 */
export async function changeWords(
  { action, words, options }: WordsInvocation,
  surroundings: Surroundings,
): Promise<void> {
  if (words.length === 0) {
    throw new Failure('no word is named', { help: `for instance \`letterlint words ${action} Lindqvist\`` })
  }
  const marks = marksFor(await settingsFor({}, surroundings, 'stdout'))
  const say = (sentence: string) => writeText(surroundings.stdout, `${drawProse(sentence, marks)}\n`)
  const own = options.user && findUserFile(surroundings)
  if (action === 'add') await addWords(words, own ?? (await chooseProjectFile(surroundings)), say)
  else await removeWords(words, own, say, surroundings)
}

type Say = (sentence: string) => Promise<unknown>

async function addWords(words: readonly string[], { path, shown }: ChangeableFile, say: Say): Promise<void> {
  for (const word of words) {
    const fault = checkWord(word)
    if (fault) throw new Failure(fault.message, { help: fault.help })
  }
  const isNew = !existsSync(path)
  const { added, known } = await changeWordList(path, shown, (text) => addToWordList(text, words))
  if (added.length > 0) await say(`Added ${quote(added)} to ${isNew ? 'the new file ' : ''}\`${shown}\`.`)
  if (known.length > 0) await say(`\`${shown}\` accepts ${quote(known)} already.`)
}

async function removeWords(
  words: readonly string[],
  own: ChangeableFile | undefined,
  say: Say,
  surroundings: Surroundings,
): Promise<void> {
  const files = own ? [own] : await findProjectFiles(surroundings)
  const left = new Map(words.map((word) => [normalizeEntry(word), word]))
  for (const { path, shown } of files.filter((file) => existsSync(file.path))) {
    const { removed } = await changeWordList(path, shown, (text) => removeFromWordList(text, words))
    if (removed.length > 0) await say(`Removed ${quote(removed)} from \`${shown}\`.`)
    for (const word of removed) left.delete(normalizeEntry(word))
  }
  const [missing] = left.values()
  if (missing === undefined) return
  const owner = own ? 'your own words' : 'the words of this project'
  const verb = left.size === 1 ? 'is' : 'are'
  throw new Failure(`${quote([...left.values()])} ${verb} not among ${owner}`, {
    help: adviseMissing(missing, own !== undefined, await gatherWords(surroundings)),
  })
}

/** Where a word that is not in the list stands instead, or one like it. */
function adviseMissing(word: string, isUser: boolean, listed: readonly ListedWord[]): string {
  const place = listed.find((candidate) => normalizeEntry(candidate.word) === normalizeEntry(word))
  if (place?.from === 'user') return `it is one of your own: \`letterlint words remove --user ${word}\``
  if (place?.from === 'project') return `it is one of the project: \`letterlint words remove ${word}\``
  if (place) return `it stands in \`${place.file}\``
  const own = listed.filter(({ from }) => (from === 'user') === isUser)
  const near = nearestName(
    word,
    own.map((candidate) => candidate.word),
  )
  return near ? `a similar one is: \`${near}\`` : 'all of them: `letterlint words list`'
}

function quote(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}

function findUserFile(surroundings: Surroundings): ChangeableFile {
  const path = locateUserWords(surroundings)
  if (path === undefined) throw new Failure('this user has no folder for words')
  return { path, shown: showUserPath(path, surroundings.home()) }
}

/** The files found by look-up, the nearest first, then those that the configuration itself names. */
async function findProjectFiles(surroundings: Surroundings): Promise<ChangeableFile[]> {
  const { cwd } = surroundings
  const paths = [...findProjectWords(cwd), ...(await findNamedFiles(surroundings))]
  return [...new Set(paths)].map((path) => ({ path, shown: showPath(path, cwd) }))
}

/** A file that the configuration names need not be there yet; what else it says is of no matter here. */
async function findNamedFiles({ cwd, environment, isUntrusted }: Surroundings): Promise<string[]> {
  const configuration = findConfiguration(cwd, cwd)
  if (configuration === undefined) return []
  if (runsCode(configuration) && (isUntrusted || isCiEnvironment(environment))) return []
  const folder = dirname(configuration)
  const { value } = await readConfiguration(configuration, folder, { cwd })
  const { wordFiles } = (value ?? {}) as { wordFiles?: unknown }
  const names = Array.isArray(wordFiles) ? wordFiles.filter((name) => typeof name === 'string') : []
  return names.map((name) => resolve(folder, name))
}

/**
 * Where words of the project go: the nearest file found by look-up, else the first that the configuration
 * names, else a new one beside the configuration, at the top of the repository, or here.
 */
async function chooseProjectFile(surroundings: Surroundings): Promise<ChangeableFile> {
  const { cwd } = surroundings
  const [nearest] = findProjectWords(cwd)
  const [named] = nearest === undefined ? await findNamedFiles(surroundings) : []
  const path = nearest ?? named ?? join(findProjectFolder(cwd), WORD_FILE)
  return { path, shown: showPath(path, cwd) }
}

function findProjectFolder(cwd: string): string {
  const configuration = findConfiguration(cwd, cwd)
  if (configuration !== undefined) return dirname(configuration)
  const top = [...foldersUpward(cwd)].at(-1) ?? cwd
  return existsSync(join(top, '.git')) ? top : cwd
}
