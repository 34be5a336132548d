import { type Command, InvalidArgumentError, Option } from 'commander'
import { PROFILE_SETTINGS, type ProfileSetting, parseLanguage } from '../../letter/index.ts'
import { LOCALE_SETTINGS, type LocaleSetting } from '../../lexicon/index.ts'

/** What flags tell of the letters, each by the name of its fact. */
export interface FactsOptions {
  readonly profile?: ProfileSetting
  readonly locale?: LocaleSetting
  /** BCP 47. */
  readonly language?: string
  readonly to?: string
  readonly organization?: string
  readonly program?: string
  readonly role?: string
  readonly recipient?: string
  readonly aliases?: readonly string[]
  /** Full name. */
  readonly applicant?: string
  readonly mentionsOk?: readonly string[]
  readonly audience?: string
  readonly maxWords?: number
  readonly maxCharacters?: number
}

/** Adds the flags that tell of the letters. */
export function addFactsOptions(program: Command): void {
  program
    .optionsGroup('About the letter:')
    .addOption(new Option('--profile <name>', 'kind of letter').choices(PROFILE_SETTINGS))
    .addOption(new Option('--locale <name>', 'kind of English').choices(LOCALE_SETTINGS))
    .option('--language <code>', 'what it is written in, such as de', readLanguage)
    .option('--to <name>', 'whom it goes to', readName)
    .option('--organization <name>', 'organisation it goes to', readName)
    .option('--program <name>', 'programme it applies for', readName)
    .option('--role <name>', 'position it applies for', readName)
    .option('--recipient <name>', 'person it goes to', readName)
    .option('--aliases <names>', 'other names of the target, between commas', collectNames)
    .option('--applicant <name>', 'who applies', readName)
    .option('--mentions-ok <names>', 'organisations it may name too, likewise', collectNames)
    .option('--audience <name>', 'who reads it, such as ml or law', readName)
    .option('--max-words <count>', 'how many words it may have', parseCount)
    .option('--max-characters <count>', 'how many characters it may have', parseCount)
}

/** Names between commas, added to those of the flag's earlier uses. */
export function collectNames(names: string, sofar: readonly string[] = []): string[] {
  return [...sofar, ...names.split(',').map((name) => name.trim())].filter((name) => name !== '')
}

/**
 * A whole number.
 *
 * @throws InvalidArgumentError when it is none.
 */
export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(`\`${text}\` is not a whole number`)
  return Number(text)
}

/**
 * A name that is not empty.
 *
 * @throws InvalidArgumentError when it is.
 */
export function readName(name: string): string {
  if (name.trim() === '') throw new InvalidArgumentError('it is empty')
  return name.trim()
}

function readLanguage(text: string): string {
  const language = parseLanguage(text)
  if (!language) throw new InvalidArgumentError(`\`${text}\` is not a language such as \`de\` or \`pt-BR\``)
  return language
}
