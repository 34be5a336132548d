import { parseLanguage } from '../letter/index.ts'
import { nearestLocale, nearestName } from '../lexicon/index.ts'
import { configurationSchema, type DescribedRule, type Schema } from './schema.ts'

/** A way into a configuration: keys of objects and, from 0, indices of lists. */
export type KeyPath = readonly (string | number)[]

/** Something that a configuration must not hold. */
export interface Problem {
  readonly path: KeyPath
  /** Whether the key itself is wrong, or what stands there. */
  readonly at: 'key' | 'value'
  readonly message: string
  readonly help?: string
}

/** What is wrong with a configuration that has these rules, in the order of its keys; empty when it is right. */
export function validateConfiguration(value: unknown, rules: readonly DescribedRule[]): Problem[] {
  const schema = configurationSchema(rules)
  return [...check(value, schema, [], schema.definitions ?? {})]
}

/** What is wrong with a value, by a schema without definitions, in the order of its keys. */
export function validateValue(value: unknown, schema: Schema): Problem[] {
  return [...check(value, schema, [], {})]
}

/** A key path as it is written in code: `overrides[0].rules["long-sentence"]`. */
export function formatKeyPath(path: KeyPath): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else if (/^[A-Za-z_$][\w$]*$/.test(key)) text += text ? `.${key}` : key
    else text += `["${key}"]`
  }
  return text
}

type Definitions = Readonly<Record<string, Schema>>

function follow(schema: Schema, definitions: Definitions): Schema {
  const target = schema.$ref && definitions[schema.$ref.slice('#/definitions/'.length)]
  return target || schema
}

function* check(
  value: unknown,
  unresolved: Schema,
  path: KeyPath,
  definitions: Definitions,
): Generator<Problem> {
  const schema = follow(unresolved, definitions)
  if (schema.anyOf) {
    const branches = schema.anyOf.map((branch) => follow(branch, definitions))
    const ofType = branches.filter((branch) => hasType(value, branch.type))
    const fitting =
      ofType.find(({ minItems = 0 }) => !Array.isArray(value) || value.length >= minItems) ?? ofType[0]
    if (fitting) yield* check(value, fitting, path, definitions)
    else yield wrongType(value, branches, path)
  } else if (!hasType(value, schema.type)) yield wrongType(value, [schema], path)
  else if (typeof value === 'string') yield* checkString(value, schema, path)
  else if (typeof value === 'number') yield* checkNumber(value, schema, path)
  else if (Array.isArray(value)) yield* checkList(value, schema, path, definitions)
  else if (isRecord(value)) yield* checkRecord(value, schema, path, definitions)
}

function* checkString(value: string, schema: Schema, path: KeyPath): Generator<Problem> {
  const noun = schema.title ?? 'value'
  if (schema.enum && !schema.enum.includes(value)) {
    const message = `unknown ${noun} \`${value}\``
    yield { path, at: 'value', message, ...suggestName(value, noun, schema.enum) }
  } else if (noun === 'language') {
    if (parseLanguage(value)) return
    const help = 'a language is given by its code, such as `de`, `de-AT`, or `fr`'
    yield { path, at: 'value', message: `unknown language \`${value}\``, help }
  } else if (schema.pattern && !new RegExp(schema.pattern).test(value)) {
    yield { path, at: 'value', message: `\`${formatKeyPath(path)}\` must be in kebab-case, not \`${value}\`` }
  } else if (schema.minLength && value.length < schema.minLength) {
    yield { path, at: 'value', message: `\`${formatKeyPath(path)}\` must not be empty` }
  }
}

function* checkNumber(value: number, { minimum, maximum }: Schema, path: KeyPath): Generator<Problem> {
  const name = `\`${formatKeyPath(path)}\``
  if (minimum !== undefined && value < minimum) {
    yield { path, at: 'value', message: `${name} must be at least ${minimum}, not ${value}` }
  }
  if (maximum !== undefined && value > maximum) {
    yield { path, at: 'value', message: `${name} must be at most ${maximum}, not ${value}` }
  }
}

function* checkList(
  value: readonly unknown[],
  schema: Schema,
  path: KeyPath,
  definitions: Definitions,
): Generator<Problem> {
  const { items = {}, minItems = 0 } = schema
  if (value.length < minItems) {
    yield { path, at: 'value', message: `\`${formatKeyPath(path)}\` must not be empty` }
  }
  for (const [index, item] of value.entries()) {
    const itemSchema = Array.isArray(items) ? items[index] : items
    if (itemSchema) yield* check(item, itemSchema, [...path, index], definitions)
    else {
      const message = `\`${formatKeyPath(path)}\` holds at most ${(items as Schema[]).length} values`
      yield { path: [...path, index], at: 'value', message }
      return
    }
  }
}

function* checkRecord(
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
  path: KeyPath,
  definitions: Definitions,
): Generator<Problem> {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema
  const noun = propertyNames?.title ?? 'key'
  for (const [key, item] of Object.entries(value)) {
    const known = (Object.hasOwn(properties, key) && properties[key]) || additionalProperties || undefined
    // In JavaScript a key may be there without a value.
    if (known && item !== undefined) yield* check(item, known, [...path, key], definitions)
    else if (!known) {
      const message = `unknown ${noun} \`${key}\``
      yield { path: [...path, key], at: 'key', message, ...suggestName(key, noun, Object.keys(properties)) }
    }
  }
  for (const key of required) {
    if (value[key] !== undefined) continue
    const where = path.length ? ` in \`${formatKeyPath(path)}\`` : ''
    yield { path, at: 'value', message: `the key \`${key}\` is missing${where}` }
  }
}

/** So many names are still worth listing whole. */
const MAX_LISTED_NAMES = 12

function suggestName(name: string, noun: string, names: readonly string[]): { help?: string } {
  if (names.length === 0) return { help: `there is no ${noun} to set here` }
  const near = noun === 'locale' ? nearestLocale(name) : nearestName(name, names)
  if (near) return { help: `${article(noun)} ${noun} with a similar name exists: \`${near}\`` }
  if (names.length > MAX_LISTED_NAMES) return {}
  return { help: `known here: ${names.map((known) => `\`${known}\``).join(', ')}` }
}

function wrongType(value: unknown, schemas: readonly Schema[], path: KeyPath): Problem {
  const wanted = [...new Set(schemas.map(({ type, title }) => (type === 'string' && title) || nounOf(type)))]
  const expected = wanted.map((noun) => `${article(noun)} ${noun}`).join(' or ')
  const name = path.length ? `\`${formatKeyPath(path)}\`` : 'a configuration'
  return { path, at: 'value', message: `${name} must be ${expected}, not ${describeValue(value)}` }
}

function nounOf(type: Schema['type']): string {
  return type === 'integer' ? 'whole number' : type === 'array' ? 'list' : (type ?? 'value')
}

function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'number' || typeof value === 'boolean') return `\`${value}\``
  const noun = Array.isArray(value) ? 'list' : typeof value
  return `${article(noun)} ${noun}`
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a'
}

function hasType(value: unknown, type: Schema['type']): boolean {
  switch (type) {
    case 'object':
      return isRecord(value)
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case undefined:
      return true
    default:
      return typeof value === type
  }
}

/** Whether a value is an object, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
