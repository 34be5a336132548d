import { LANGUAGE_PATTERN, PROFILE_SETTINGS } from '../letter/index.ts'
import { LOCALE_SETTINGS } from '../lexicon/index.ts'
import type { OptionDeclaration, Rule } from '../rule/index.ts'
import { LEVELS } from './configuration.ts'

/** As much of JSON Schema (draft 7) as describes a configuration. */
export interface Schema {
  readonly $schema?: string
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, Schema>>
  /** What a value of this kind is called in messages: `severity`. A `language` is a code of BCP 47, which its pattern alone cannot tell. */
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer'
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly default?: unknown
  readonly anyOf?: readonly Schema[]
  /** A list describes the items one by one, and allows no other number of them. */
  readonly items?: Schema | readonly Schema[]
  readonly additionalItems?: false
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  /** What stands under any other key; false where there may be none. */
  readonly additionalProperties?: false | Schema
  /** Its title is what a key of this object is called in messages: `rule`. */
  readonly propertyNames?: Schema
}

/** What the schema needs to know of a rule. */
export type DescribedRule = Pick<Rule, 'id' | 'summary' | 'options'>

const text = (description: string): Schema => ({ type: 'string', description })
const texts = (description: string): Schema => ({ type: 'array', items: { type: 'string' }, description })
const oneOrMore = (description: string): Schema => ({
  description,
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
})

function record(properties: Record<string, Schema>, required: readonly string[] = []): Schema {
  return { type: 'object', properties, additionalProperties: false, ...(required.length ? { required } : {}) }
}

const severity: Schema = { title: 'severity', type: 'string', enum: ['off', 'info', 'warning', 'error'] }

const phrase = record(
  {
    phrase: { type: 'string', minLength: 1, description: 'the words to find, such as `(kind|sort) of`' },
    replacements: texts('what to write instead, best first'),
    help: text('what to do, in place of the help of the rule'),
    note: text('why, in place of the note of the rule'),
    severity: { title: 'severity', type: 'string', enum: ['info', 'warning', 'error'] },
    at: { title: 'place', type: 'string', enum: ['sentence-start'] },
    previous: texts('one of these must stand directly before'),
    previousNot: texts('none of these may stand directly before'),
    next: texts('one of these must stand directly after'),
    nextNot: texts('none of these may stand directly after'),
  },
  ['phrase'],
)

const houseRule = record(
  {
    id: { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', description: 'name, in kebab-case' },
    severity: { ...severity, description: 'default: warning', default: 'warning' },
    summary: text('what the rule looks for, in one line'),
    message: text('what is wrong; `{phrase}` is the phrase as it stands in the letter'),
    help: text('what to do'),
    note: text('why'),
    phrases: {
      type: 'array',
      minItems: 1,
      items: { anyOf: [{ type: 'string', minLength: 1 }, phrase] },
      description: 'phrases in lower case match any case; `(a|b)` gives alternatives, `(a|b)?` optional ones',
    },
    citation: {
      type: 'array',
      description: 'who says so',
      items: record(
        {
          title: text('of the book, page, or guide'),
          author: text('who wrote it'),
          year: { type: 'integer', description: 'in which it appeared' },
          url: text('where it can be read'),
        },
        ['title'],
      ),
    },
  },
  ['id', 'phrases'],
)

const applicant: Schema = {
  ...record({
    name: text('full name'),
    email: text('e-mail address'),
    phone: text('telephone number'),
    employers: texts('where the applicant has worked'),
    universities: texts('where the applicant has studied'),
  }),
  description: 'what is known of the person who applies',
}

const letterSettings: Record<string, Schema> = {
  profile: {
    title: 'profile',
    type: 'string',
    enum: PROFILE_SETTINGS,
    description: 'what kind of letters these are; `auto`: whichever the text of a letter speaks for',
    default: 'auto',
  },
  locale: {
    title: 'locale',
    type: 'string',
    enum: LOCALE_SETTINGS,
    description: 'kind of English of these letters; `auto`: whichever a letter is in',
    default: 'auto',
  },
  language: {
    title: 'language',
    type: 'string',
    pattern: LANGUAGE_PATTERN,
    description: 'what these letters are written in, such as `de` or `pt-BR`; default: `en`',
  },
  dictionaries: texts('Hunspell dictionaries, as paths of `.dic` files relative to this file'),
  words: texts(
    'words that letters may use: one in lower case in any case, another as it is written and in capitals',
  ),
  rules: { $ref: '#/definitions/rules' },
  to: text('whom the letters go to'),
  organization: text('organisation that the letters go to'),
  program: text('programme that the letters apply for'),
  role: text('position that the letters apply for'),
  recipient: text('person that the letters go to'),
  aliases: texts('other names of the target that may stand in a letter'),
  applicant,
  mentionsOk: texts('other organisations that a letter may mention'),
  audience: text('who reads the letters'),
  maxWords: { type: 'integer', minimum: 1, description: 'how many words the letters may have' },
  maxCharacters: {
    type: 'integer',
    minimum: 1,
    description: 'how many characters the letters may have, with spaces and line ends',
  },
}

/**
 * The JSON Schema (draft 7) of a configuration with these rules. Editors use it as it is, and
 * {@link validateConfiguration} walks it: what a configuration may hold is said here and nowhere else.
 */
export function configurationSchema(rules: readonly DescribedRule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'letterlint configuration',
    ...record({
      $schema: text('where the schema of this file is'),
      extends: oneOrMore('other configurations, by path or package; a later one wins'),
      ...letterSettings,
      wordFiles: texts('files of words that letters may use, one a line, relative to this file'),
      ignore: texts('patterns as in .gitignore, relative to the folder of this file'),
      plugins: texts('packages or paths of modules that export rules'),
      phraseRules: { type: 'array', items: houseRule, description: 'house rules as data' },
      overrides: {
        type: 'array',
        description: 'settings for some letters; a later one wins',
        items: record({ files: oneOrMore('globs, relative to the folder of this file'), ...letterSettings }, [
          'files',
        ]),
      },
    }),
    definitions: {
      level: {
        title: 'severity',
        type: 'string',
        enum: LEVELS,
        description: '`on`: the severity of the rule itself, or `warning` for one that is off by default',
      },
      levelAlone: tuple([LEVEL]),
      rules: {
        ...record(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))),
        propertyNames: { title: 'rule' },
        description: 'severity of rules, or `[severity, options]`',
      },
    },
  }
}

const LEVEL: Schema = { $ref: '#/definitions/level' }

function tuple(items: readonly Schema[]): Schema {
  return { type: 'array', items, additionalItems: false, minItems: items.length }
}

function ruleSchema({ summary, options }: DescribedRule): Schema {
  const properties = Object.entries(options).map(([name, option]) => [name, optionSchema(option)])
  const optionsSchema = { ...record(Object.fromEntries(properties)), propertyNames: { title: 'option' } }
  const alone: Schema = { $ref: '#/definitions/levelAlone' }
  return { description: summary, anyOf: [LEVEL, tuple([LEVEL, optionsSchema]), alone] }
}

function optionSchema(option: OptionDeclaration): Schema {
  const { description, default: value } = option
  switch (option.type) {
    case 'integer': {
      const { minimum, maximum, unit } = option
      const bounds = {
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
      }
      return { type: 'integer', description: `${description} (${unit})`, default: value, ...bounds }
    }
    case 'strings':
      return { ...texts(description), default: value }
    case 'choice':
      return { title: 'choice', type: 'string', enum: option.choices, description, default: value }
    default:
      return { type: option.type, description, default: value }
  }
}
