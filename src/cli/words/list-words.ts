import { existsSync } from 'node:fs'
import type { LetterSettings } from '../../config/index.ts'
import { drawProse, marksFor, measureLine } from '../../report/index.ts'
import type { WordsOptions } from '../arguments/words-arguments.ts'
import { ChosenConfigurations } from '../configuration/chosen-configurations.ts'
import { settingsFor } from '../settings.ts'
import { showPath, showUserPath } from '../show-path.ts'
import type { Surroundings } from '../surroundings.ts'
import { findWordFiles, locateUserWords } from './find-words.ts'
import { readWordList } from './read-words.ts'

/** A word that is accepted, and who says so. */
export interface ListedWord {
  readonly word: string
  readonly from: 'project' | 'user' | 'configuration'
  /** As it is shown to people. */
  readonly file: string
  /** From 1, in a file of words. */
  readonly line?: number
}

/**
 * The words that are accepted in the working directory, as a table or as JSON.
 *
 * @throws Failure when a configuration or a file of words cannot be used.
 */
export async function listWords({ user, format }: WordsOptions, surroundings: Surroundings): Promise<string> {
  const listed = user ? listUserWords(surroundings) : await gatherWords(surroundings)
  const { compare } = new Intl.Collator('en')
  const words = [...listed].sort((a, b) => compare(a.word, b.word))
  if (format === 'json') return `${JSON.stringify(words, null, 2)}\n`
  if (words.length === 0) {
    return `No words of ${user ? 'your own' : 'project, user, or configuration'} yet. \`letterlint words add${user ? ' --user' : ''} <word>\` adds one.\n`
  }
  const marks = marksFor(await settingsFor({}, surroundings, 'stdout'))
  const rows = words.map(({ word, from, file, line }) => [
    drawProse(word, marks),
    from,
    drawProse(line === undefined ? file : `${file}:${line}`, marks),
  ])
  return rows.map((row) => `${alignRow(row, rows)}\n`).join('')
}

function alignRow(row: readonly string[], rows: readonly (readonly string[])[]): string {
  const widthOf = (cell = '') => measureLine(cell).width
  return row
    .map((cell, column) => {
      if (column === row.length - 1) return cell
      const widest = rows.reduce((width, other) => Math.max(width, widthOf(other[column])), 0)
      return cell + ' '.repeat(widest - widthOf(cell))
    })
    .join('  ')
}

/** Every word that is accepted in the working directory, by where it stands: what lies farthest first. */
export async function gatherWords(surroundings: Surroundings): Promise<ListedWord[]> {
  const { cwd, home } = surroundings
  const found = findWordFiles(cwd, surroundings).flatMap(({ path, origin }) => {
    const shown = origin === 'user' ? showUserPath(path, home()) : showPath(path, cwd)
    return listFile(path, shown, origin)
  })
  const { layers, wordLists } = await new ChosenConfigurations({}, surroundings).configured(cwd)
  const named = wordLists.flatMap(({ path, shown }) => listFile(path, shown, 'configuration'))
  const listed = layers.flatMap(({ configuration, file }) => [
    ...listSettings(configuration, file),
    ...(configuration.overrides ?? []).flatMap((override, index) =>
      listSettings(override, `${file}, overrides[${index}]`),
    ),
  ])
  return [...found, ...named, ...listed]
}

function listUserWords(surroundings: Surroundings): ListedWord[] {
  const file = locateUserWords(surroundings)
  if (file === undefined || !existsSync(file)) return []
  return listFile(file, showUserPath(file, surroundings.home()), 'user')
}

function listFile(path: string, shown: string, from: ListedWord['from']): ListedWord[] {
  return readWordList(path, shown).entries.map(({ word, line }) => ({ word, from, file: shown, line }))
}

function listSettings({ words = [] }: LetterSettings, file: string): ListedWord[] {
  return words.map((word) => ({ word, from: 'configuration', file }))
}
