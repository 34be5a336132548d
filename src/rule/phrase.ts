import type { Fix, Severity } from '../diagnostic/index.ts'
import type { PartName } from '../letter/index.ts'
import { defineRule } from './define.ts'
import type { OptionDeclarations } from './options.ts'
import type { Rule, RuleDefinition } from './rule.ts'

/**
 * A phrase to be found, as data.
 *
 * `phrase` is written in lower case and matches any case; one with a capital matches only as written. Words
 * are whole, apostrophes alike, and white space between words may be a line end. `(a|b)` gives
 * alternatives, `(a|b)?` ones that may be absent; punctuation is a word of its own: `well,`.
 *
 * The guards name words beside the match, or classes of them: `{name}` a word with a capital, `{number}`,
 * `{word}` any word, `{-ing}` (any ending), `{start}` and `{end}` of the sentence, `{determiner}` (`the`, `my`),
 * `{preposition}`, `{pronoun}` (`I`, `they`), `{auxiliary}` (`was`, `has`), `{modal}` (`could`), `{title}` (`Ms`); several with spaces
 * between (`furthermore ,`) stand in this order.
 */
export interface Phrase {
  readonly phrase: string
  /** What to write instead, best first. */
  readonly replacements?: readonly string[]
  /** In place of the rule's own help. */
  readonly help?: string
  /** In place of the rule's own note. */
  readonly note?: string
  /** In place of the rule's severity, for a phrase that is less certain than the others. */
  readonly severity?: Severity
  /** In place of the rule's applicability, for a phrase whose only replacement is more or less certain. */
  readonly applicability?: Fix['applicability']
  readonly at?: 'sentence-start'
  /** One of these must stand directly before. */
  readonly previous?: readonly string[]
  /** None of these may stand directly before. */
  readonly previousNot?: readonly string[]
  /** One of these must stand directly after. */
  readonly next?: readonly string[]
  /** None of these may stand directly after. */
  readonly nextNot?: readonly string[]
  /** Words, in lower case, of which none may stand anywhere in the letter: where it is about bees, `bee` is meant. */
  readonly unless?: readonly string[]
  /** Values of the rule's options with which it is looked for; by default whatever they are. */
  readonly when?: Readonly<Record<string, string>>
}

/** A rule that is nearly all data: phrases and what to say of them. */
export interface PhraseRuleDefinition<Declarations extends OptionDeclarations>
  extends Omit<
    RuleDefinition<Declarations & { readonly allow: typeof allow }, 'phrase'>,
    'check' | 'options' | 'languages'
  > {
  readonly options?: Declarations
  readonly phrases: readonly (string | Phrase)[] | CompiledPhrases
  /** Parts in which to look; by default the subject, the body, and a postscript. */
  readonly parts?: readonly PartName[]
  /** Whether to look between quotation marks too; by default not. */
  readonly inQuotations?: boolean
  /** Whether to look in names too, which have capitals inside a sentence (`Kids Club`); by default so. */
  readonly inNames?: boolean
  /** Whether to look in abbreviations too, which have capitals only (`LED`, `IT’s`); by default so. */
  readonly inAbbreviations?: boolean
  /** Who may apply a phrase's only replacement; several are always a choice. Default `unsafe`. */
  readonly applicability?: Fix['applicability']
  /** Languages of the letters that it reads; by default English alone. */
  readonly languages?: RuleDefinition<Declarations, 'phrase'>['languages']
}

/** A file of phrases, as `writePhraseFile` in `src/lint` writes it, of which little is read. */
export interface PhraseFile {
  /** Some of its bytes, from 0, end exclusive. */
  bytes(start: number, end: number): Uint8Array
  /** The same as text, where they are ASCII. */
  text(start: number, end: number): string
}

/** Phrases that a bundle has in a file, with the tables of other rules, in place of a table. */
export interface CompiledPhrases {
  /** The same object for all rules whose tables are in it. */
  readonly file: PhraseFile
  /** The table of this rule. */
  readonly table: string
}

/** The option that every phrase rule has. */
const allow = {
  type: 'strings',
  default: [],
  description: 'phrases to leave alone, as they stand in the letter, in lower case',
} as const

/**
 * A rule from a table of phrases. All phrase rules of a run share one index and one pass over the letter.
 * The message, which is `phrase`, gets the data `{phrase}` (as it stands in the letter) and `{replacement}`.
 *
 * @throws TypeError as `defineRule` does, or when the message is another.
 */
export function definePhraseRule<const Declarations extends OptionDeclarations = Record<never, never>>(
  definition: PhraseRuleDefinition<Declarations>,
): Rule {
  if (!definition.messages?.phrase) {
    throw new TypeError(`rule \`${definition.id}\` is a table of phrases: its one message is \`phrase\``)
  }
  const { phrases, parts, inQuotations, inNames, inAbbreviations, applicability, ...rest } = definition
  const rule = defineRule<OptionDeclarations, 'phrase'>({
    ...(rest as unknown as RuleDefinition<OptionDeclarations, 'phrase'>),
    languages: definition.languages ?? ['en'],
    options: { ...(definition.options as OptionDeclarations | undefined), allow },
    check: () => [],
  })
  return Object.assign(rule, {
    phraseTable: {
      phrases: isCompiled(phrases)
        ? phrases
        : phrases.map((phrase) => (typeof phrase === 'string' ? { phrase } : phrase)),
      parts: parts ?? ['subject', 'body', 'postscript'],
      inQuotations: inQuotations ?? false,
      inNames: inNames ?? true,
      inAbbreviations: inAbbreviations ?? true,
      applicability: applicability ?? 'unsafe',
    },
  })
}

/** Whether phrases are in a file. */
export function isCompiled(
  phrases: readonly (string | Phrase)[] | CompiledPhrases,
): phrases is CompiledPhrases {
  return 'file' in phrases
}

/** The phrases of one rule, with where to look for them. */
export interface PhraseTable {
  readonly phrases: readonly Phrase[] | CompiledPhrases
  readonly parts: readonly PartName[]
  readonly inQuotations: boolean
  readonly inNames: boolean
  readonly inAbbreviations: boolean
  readonly applicability: Fix['applicability']
}
