import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import { LOCALE_SETTINGS, type LocaleSetting, nearestLocale } from '../lexicon/index.ts'
import { type Source, type Span, slice } from '../source/index.ts'
import { type Applicant, type Facts, PROFILE_SETTINGS, type ProfileSetting } from './facts.ts'
import { parseLanguage } from './language.ts'
import type { FrontMatterProblem } from './letter.ts'

/** The facts that front matter gives, and what in it cannot be read. */
export interface FrontMatter {
  readonly facts: Facts
  readonly problems: readonly FrontMatterProblem[]
}

/** How each key is read. Other keys are other programs'. */
const TEXT_KEYS = ['to', 'organization', 'program', 'role', 'recipient', 'audience', 'date'] as const
/** The same keys in British spelling. */
const BRITISH_KEYS: Readonly<Record<string, string>> = { organization: 'organisation', program: 'programme' }
const LIST_KEYS = { aliases: 'aliases', 'mentions-ok': 'mentionsOk', words: 'words' } as const
const NUMBER_KEYS = {
  'max-words': 'maxWords',
  'max-chars': 'maxCharacters',
  'max-characters': 'maxCharacters',
} as const
const APPLICANT_TEXT_KEYS = ['name', 'email', 'phone'] as const
const APPLICANT_LIST_KEYS = ['employers', 'universities'] as const

const MAX_UNITS = 32_768
const MAX_MARKS = 200

/** One reading of a front matter; problems gather in it. */
interface Reader {
  readonly document: Document
  readonly problems: FrontMatterProblem[]
  /** The span in the source of a node. */
  spanOf(node: Node | undefined): Span
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** Reads the YAML that stands in a span. Never throws: what cannot be read becomes a problem. */
export function readFrontMatter(source: Source, span: Span): FrontMatter {
  const text = slice(source, span)
  if (isExcessive(text)) return { facts: {}, problems: [{ message: 'the front matter is too large', span }] }
  try {
    return readYaml(text, span)
  } catch {
    return { facts: {}, problems: [{ message: 'the front matter cannot be read', span }] }
  }
}

/** Deep nesting exhausts the YAML parser's stack, which can end the process instead of throwing. */
function isExcessive(text: string): boolean {
  if (text.length > MAX_UNITS) return true
  if ((text.match(/[[{]/g)?.length ?? 0) > MAX_MARKS) return true
  return text.split(/\r\n?|\n/).some((line) => (line.match(/[-?:](?=\s)/g)?.length ?? 0) > MAX_MARKS)
}

function readYaml(text: string, span: Span): FrontMatter {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const problems: FrontMatterProblem[] = document.errors.map(({ message, pos: [start, end] }) => ({
    message: `the front matter is not valid YAML: ${lowerFirst(message)}`,
    span: clampSpan(span, start, end),
  }))
  const reader: Reader = {
    document,
    problems,
    spanOf: (node) => clampSpan(span, node?.range?.[0] ?? 0, node?.range?.[1] ?? text.length),
  }
  if (problems.length > 0 || document.contents === null) return { facts: {}, problems }
  if (isMap(document.contents)) return { facts: readFacts(reader, document.contents), problems }
  return { facts: {}, problems: [{ message: 'the front matter is not a list of keys and values', span }] }
}

function clampSpan(span: Span, start: number, end: number): Span {
  const first = Math.min(span.start + start, span.end)
  return { start: first, end: Math.max(first, Math.min(span.start + end, span.end)) }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
}

function readFacts(reader: Reader, map: YAMLMap): Facts {
  const facts: Writable<Facts> = {}
  for (const key of TEXT_KEYS) {
    const text = readText(reader, map, key) ?? readText(reader, map, BRITISH_KEYS[key] ?? '')
    if (text !== undefined) facts[key] = text
  }
  for (const [key, name] of Object.entries(LIST_KEYS)) {
    const list = readList(reader, map, key)
    if (list) facts[name as (typeof LIST_KEYS)[keyof typeof LIST_KEYS]] = list
  }
  for (const [key, name] of Object.entries(NUMBER_KEYS)) {
    const number = readNumber(reader, map, key)
    if (number !== undefined) facts[name as (typeof NUMBER_KEYS)[keyof typeof NUMBER_KEYS]] = number
  }
  const language = readLanguage(reader, map, 'language') ?? readLanguage(reader, map, 'lang')
  if (language) facts.language = language
  const profile = readProfile(reader, map)
  if (profile) facts.profile = profile
  const locale = readLocale(reader, map)
  if (locale) facts.locale = locale
  const applicant = readApplicant(reader, map)
  if (applicant) facts.applicant = applicant
  return facts
}

function findValue(reader: Reader, map: YAMLMap, key: string): Node | undefined {
  const node = map.get(key, true) as Node | undefined
  if (!node || (isScalar(node) && node.value === null)) return undefined
  if (!isAlias(node)) return node
  return node.resolve(reader.document) ?? complain(reader, node, key, 'an alias of anything')
}

function complain(reader: Reader, node: Node, key: string, wanted: string): undefined {
  reader.problems.push({
    message: `\`${key}\` in the front matter is not ${wanted}`,
    span: reader.spanOf(node),
  })
}

function readText(reader: Reader, map: YAMLMap, key: string): string | undefined {
  const node = findValue(reader, map, key)
  if (!node) return undefined
  return toText(node) ?? complain(reader, node, key, 'a text')
}

/** A number or a date is the text it was written as. */
function toText(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined
  return typeof node.value === 'string'
    ? node.value
    : typeof node.value === 'number'
      ? (node.source ?? String(node.value))
      : undefined
}

function readNumber(reader: Reader, map: YAMLMap, key: string): number | undefined {
  const node = findValue(reader, map, key)
  if (!node) return undefined
  const number = Number(toText(node) ?? Number.NaN)
  return Number.isInteger(number) && number > 0 ? number : complain(reader, node, key, 'a number above 0')
}

function readList(reader: Reader, map: YAMLMap, key: string): string[] | undefined {
  const node = findValue(reader, map, key)
  if (!node) return undefined
  if (!isSeq(node)) {
    const text = toText(node)
    return text === undefined ? complain(reader, node, key, 'a list of texts') : [text]
  }
  const texts = node.items.map(toText)
  const good = texts.filter((text) => text !== undefined)
  if (good.length < texts.length) complain(reader, node, key, 'a list of texts')
  return good
}

function readLanguage(reader: Reader, map: YAMLMap, key: string): string | undefined {
  const node = findValue(reader, map, key)
  if (!node) return undefined
  return (
    parseLanguage(toText(node) ?? '') ?? complain(reader, node, key, 'a language such as `de` or `pt-BR`')
  )
}

function readProfile(reader: Reader, map: YAMLMap): ProfileSetting | undefined {
  const node = findValue(reader, map, 'profile')
  if (!node) return undefined
  const profile = PROFILE_SETTINGS.find((name) => name === toText(node))
  return profile ?? complain(reader, node, 'profile', `one of ${PROFILE_SETTINGS.join(', ')}`)
}

function readLocale(reader: Reader, map: YAMLMap): LocaleSetting | undefined {
  const node = findValue(reader, map, 'locale')
  // Pandoc and others read `lang`, of which any value is theirs.
  if (!node) return LOCALE_SETTINGS.find((name) => name !== 'auto' && name === toText(map.get('lang', true)))
  const text = toText(node) ?? ''
  const near = nearestLocale(text)
  const hint = near ? `; a similar one exists: \`${near}\`` : ''
  const locale = LOCALE_SETTINGS.find((name) => name === text)
  return locale ?? complain(reader, node, 'locale', `one of ${LOCALE_SETTINGS.join(', ')}${hint}`)
}

function readApplicant(reader: Reader, map: YAMLMap): Applicant | undefined {
  const node = findValue(reader, map, 'applicant')
  if (!node) return undefined
  if (!isMap(node)) {
    const name = toText(node)
    return name === undefined
      ? complain(reader, node, 'applicant', 'a name, or a list of keys and values')
      : { name }
  }
  const applicant: Writable<Applicant> = {}
  for (const key of APPLICANT_TEXT_KEYS) {
    const text = readText(reader, node, key)
    if (text !== undefined) applicant[key] = text
  }
  for (const key of APPLICANT_LIST_KEYS) {
    const list = readList(reader, node, key)
    if (list) applicant[key] = list
  }
  return applicant
}
