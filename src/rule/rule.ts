import type { Applicability, Fix, Label, RelatedPlace, Severity } from '../diagnostic/index.ts'
import type { Facts, Letter, Profile } from '../letter/index.ts'
import type { Dictionary, Lexicon } from '../lexicon/index.ts'
import type { Source, Span } from '../source/index.ts'
import type { OptionDeclarations, OptionValues } from './options.ts'
import type { PhraseTable } from './phrase.ts'

/** The folders of `rules/`, and what the rules in them look for. */
export const CATEGORIES = {
  leftovers: 'placeholders, notes to self, and residue of merging and editing',
  recipient: 'the wrong or misspelt addressee',
  spelling: 'misspelt words',
  grammar: 'errors of grammar',
  wording: 'register and choice of words',
  structure: 'the parts of a letter',
  typography: 'quotation marks, dashes, and spacing',
  facts: 'dates, links, and consistency',
  privacy: 'what should not be told',
  directives: 'comments in a letter that silence rules',
  house: 'rules of a team, from its configuration or plugins',
} as const

/** The name of a folder of `rules/`. */
export type Category = keyof typeof CATEGORIES

/** Who says so. */
export interface Citation {
  readonly title: string
  readonly author?: string
  readonly year?: number
  /** A full address, no shortener. */
  readonly url?: string
}

/**
 * The words of one message. `{name}` is replaced with the finding's `data.name`; back-ticks go around words
 * of the letter. Lower case, no final full stop.
 */
export interface MessageTexts {
  /** What is wrong; makes sense alone; never says how to fix it. */
  readonly message: string
  /** What stands at the carets. */
  readonly label?: string
  /** What to do. */
  readonly help?: string
  /** Why, or what was found out. */
  readonly note?: string
}

/** What a rule yields: where, which message, with what words. The engine adds rule id and severity. */
export interface Finding<MessageId extends string = string> {
  readonly span: Span
  readonly message: MessageId
  /** Values for the `{names}` in the message's texts. */
  readonly data?: Readonly<Record<string, string | number>>
  readonly labels?: readonly Label[]
  /** Places in other letters of the run; see {@link RuleContext.otherLetters}. */
  readonly related?: readonly RelatedPlace[]
  /** Best first. */
  readonly fixes?: readonly Fix[]
  /** In place of the message's own note and help, where these depend on the letter. */
  readonly notes?: readonly string[]
  readonly helps?: readonly string[]
  /** In place of the rule's severity, for a finding that is less certain than the rule's others. */
  readonly severity?: Severity
  /** The word with which nothing is wrong if the writer vouches for it; heeded with `createPersonalWords`. */
  readonly acceptableWord?: string
}

/** A name of whom or what another letter of the run is for. */
export interface OtherTarget {
  readonly source: Source
  /** Where that letter says so first; its beginning where only its facts do. */
  readonly span: Span
}

/** The other letters of the run. */
export interface OtherLetters {
  /** Which other letter is for this organisation or programme, the first by path, and undefined for none. */
  findTarget(name: string): OtherTarget | undefined
}

/** What a rule may know beside the letter. */
export interface RuleContext<Options> {
  readonly options: Options
  readonly facts: Facts
  readonly profile: Profile
  /** The day of the run, as `YYYY-MM-DD`. */
  readonly today: string
  readonly otherLetters: OtherLetters
  /** Of English. Loaded at the first use. */
  readonly lexicon: Lexicon
  /** Of the letter, in BCP 47: `en` unless something says otherwise. */
  readonly language: string
  /** Hunspell dictionaries of the letter's language and of the user's; only for a rule that asks for them. */
  readonly dictionaries: readonly Dictionary[]
}

/** An example of a rule: a letter with `⟦…⟧` around exactly what is flagged, and what it is linted with. */
export interface Example<Options = Readonly<Record<string, unknown>>> {
  readonly letter: string
  /** Why this is or is not flagged, for the reader of the documentation. */
  readonly because?: string
  readonly options?: Partial<Options>
  readonly format?: 'text' | 'markdown'
  readonly profile?: Profile
  readonly facts?: Facts
  readonly today?: string
  /** Other letters of the run, as texts. */
  readonly otherLetters?: readonly string[]
}

/** Everything an author writes of a rule, in the order in which it is read. */
export interface RuleDefinition<Declarations extends OptionDeclarations, MessageId extends string> {
  /** Kebab-case, named for the bad thing; the name of its file. */
  readonly id: string
  readonly category: Category
  /** One line, lower case, no full stop. */
  readonly summary: string
  /** Why a reader minds. */
  readonly rationale: string
  readonly citation: readonly Citation[]
  /** What the rule cannot see. */
  readonly limits: string
  readonly severity: Severity | 'off'
  /** The kinds of fixes that its findings may have. */
  readonly fixes?: readonly Applicability[]
  /** The version that had it first. */
  readonly since?: string
  /** Where the severity differs by profile. */
  readonly profiles?: Readonly<Partial<Record<Profile, Severity | 'off'>>>
  /** Rules whose findings, where they overlap, stand in place of this rule's. */
  readonly yieldsTo?: readonly string[]
  /** Languages of the letters that it reads, without regions: `en`. By default any. */
  readonly languages?: readonly string[] | 'any'
  /** Whether it reads dictionaries; it does not run where the dictionary of a letter's language is missing. */
  readonly needsDictionaries?: boolean
  /** Whether what it finds depends on the other letters of a run; by default it does not. */
  readonly comparesLetters?: boolean
  readonly options?: Declarations
  readonly messages: Readonly<Record<MessageId, MessageTexts>>
  /** Letters, or stretches of them, with `⟦…⟧` around each finding. */
  readonly invalid: readonly (string | Example<OptionValues<Declarations>>)[]
  /** Near misses that must stay silent. */
  readonly valid: readonly (string | Example<OptionValues<Declarations>>)[]
  /** Finds; never words, never keeps state between letters. A promise where something must be loaded first. */
  check(
    letter: Letter,
    context: RuleContext<OptionValues<Declarations>>,
  ): Iterable<Finding<MessageId>> | Promise<Iterable<Finding<MessageId>>>
}

/** What of a rule only its page tells. */
export type RuleTexts = Pick<
  RuleDefinition<Readonly<Record<string, never>>, string>,
  'rationale' | 'citation' | 'limits' | 'invalid' | 'valid'
>

/** A rule as the engine sees it, whatever its options and messages. */
export interface Rule {
  readonly id: string
  readonly category: Category
  readonly summary: string
  readonly rationale: string
  readonly citation: readonly Citation[]
  readonly limits: string
  readonly severity: Severity | 'off'
  readonly fixes?: readonly Applicability[]
  readonly since?: string
  readonly profiles: Readonly<Partial<Record<Profile, Severity | 'off'>>>
  readonly yieldsTo: readonly string[]
  readonly languages: readonly string[] | 'any'
  readonly needsDictionaries: boolean
  readonly comparesLetters: boolean
  readonly options: OptionDeclarations
  readonly messages: Readonly<Record<string, MessageTexts>>
  readonly invalid: readonly Example[]
  readonly valid: readonly Example[]
  /** The phrases of a phrase rule; the engine matches those of all rules in one pass. */
  readonly phraseTable?: PhraseTable
  check(
    letter: Letter,
    context: RuleContext<Readonly<Record<string, unknown>>>,
  ): Iterable<Finding> | Promise<Iterable<Finding>>
}
