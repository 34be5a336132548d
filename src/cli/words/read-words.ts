import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parseWordList, type ResolvedConfiguration, type WordEntry } from '../../config/index.ts'
import { decodeSource, isBinary, type Source } from '../../source/index.ts'
import type { LoadedConfiguration } from '../configuration/load-configuration.ts'
import { describeSystemError, Failure } from '../failure.ts'
import type { IgnorePatterns } from '../files/ignore-files.ts'
import { showPath, showUserPath } from '../show-path.ts'
import type { Surroundings } from '../surroundings.ts'
import type { FoundWordFile } from './find-words.ts'

/** A file of words that was read. */
export interface WordList {
  /** Absolute. */
  readonly path: string
  /** As it is shown to people. */
  readonly shown: string
  readonly entries: readonly WordEntry[]
}

const MAX_LIST_MEBIBYTES = 16

/**
 * Reads the words of a file.
 *
 * @throws Failure when it cannot be read, or is not text in UTF-8 or UTF-16.
 */
export function readWordList(path: string, shown: string): WordList {
  return { path, shown, entries: parseWordList(readWordSource(path, shown).text) }
}

/**
 * Reads a file of words with what is needed to write it back as it was.
 *
 * @throws Failure as {@link readWordList} does.
 */
export function readWordSource(path: string, shown: string): Source {
  const bytes = readBytes(path, shown)
  if (isBinary(bytes)) throw new Failure(`\`${shown}\` is a binary file, not a list of words`)
  const source = decodeSource(bytes, { path: shown, format: 'text' })
  const { invalidByteOffset } = source
  if (invalidByteOffset === undefined) return source
  const line = bytes.subarray(0, invalidByteOffset).filter((byte) => byte === 0x0a).length + 1
  const byte = (bytes[invalidByteOffset] ?? 0).toString(16).padStart(2, '0')
  throw new Failure(`\`${shown}\` is not UTF-8: line ${line} holds the byte 0x${byte}`, {
    help: 'save it as UTF-8',
  })
}

/** A configuration names any path, a device among them, which would have no end. */
function readBytes(path: string, shown: string): Uint8Array {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, 'r')
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) throw new Failure(`cannot read the words of \`${shown}\`: it is not a file`)
    if (stats.size > MAX_LIST_MEBIBYTES * 1024 * 1024) {
      throw new Failure(`\`${shown}\` is larger than ${MAX_LIST_MEBIBYTES} MiB, which no list of words is`)
    }
    return readFileSync(descriptor)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`cannot read the words of \`${shown}\`: ${describeSystemError(error)}`)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/**
 * A configuration with the words of files that were found.
 *
 * @throws Failure as {@link readWordList} does.
 */
export function addFoundWords(
  loaded: LoadedConfiguration,
  files: readonly FoundWordFile[],
  { cwd, home }: Pick<Surroundings, 'cwd' | 'home'>,
): LoadedConfiguration {
  const lists = files.map(({ path, origin }) =>
    readWordList(path, origin === 'user' ? showUserPath(path, home()) : showPath(path, cwd)),
  )
  return addWordLists(loaded, lists)
}

/** A configuration with more words; letters for which it gave the same object get the same again. */
function addWordLists(loaded: LoadedConfiguration, lists: readonly WordList[]): LoadedConfiguration {
  const full = lists.filter(({ entries }) => entries.length > 0)
  if (full.length === 0) return loaded
  const words = full.flatMap(({ entries }) => entries.map(({ word }) => word))
  const origin = full.map(({ shown }) => shown).join('; ')
  const known = new Map<ResolvedConfiguration, ResolvedConfiguration>()
  return {
    ...loaded,
    resolve(file) {
      const resolved = loaded.resolve(file)
      const before = known.get(resolved)
      if (before) return before
      const { facts, rules, origins } = resolved
      const said = origins['facts.words']
      const more = {
        facts: { ...facts, words: [...new Set([...words, ...(facts.words ?? [])])] },
        rules,
        origins: { ...origins, 'facts.words': said ? `${origin}; ${said}` : origin },
      }
      known.set(resolved, more)
      return more
    },
  }
}

/** Patterns by which a walk over letters passes a file of words over. */
export function ignoreWordList({ path }: WordList): IgnorePatterns {
  return { folder: dirname(path), patterns: [`/${basename(path).replace(/[\\*?[\] ]/g, '\\$&')}`] }
}
