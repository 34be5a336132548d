import type { Node, ParseError } from 'jsonc-parser'
import type { Diagnostic } from '../diagnostic/index.ts'
import type { Source, Span } from '../source/index.ts'
import { formatKeyPath, type KeyPath, type Problem } from './validate.ts'

/** A JSON text that may hold comments and trailing commas. */
export interface ParsedJson {
  /** Without prototypes, so that no key has a meaning of its own. */
  readonly value: unknown
  /** Faults of the notation, in the order of the text. */
  readonly faults: readonly { readonly message: string; readonly span: Span }[]
  /** The span of a key, or of the value at a path; of the nearest thing around it when that is missing. */
  locate(path: KeyPath, at: Problem['at']): Span
}

/**
 * Reads JSON, and where it is not `strict` with comments and trailing commas; its parser is loaded at the first
 * use.
 */
export async function parseJson(text: string, strict = false): Promise<ParsedJson> {
  const { parseTree, getNodeValue, findNodeAtLocation } = await import('jsonc-parser')
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: !strict, disallowComments: strict })
  const faults = errors.map(({ error, offset, length }) => ({
    message: FAULTS[error] ?? 'this is not JSON',
    span: { start: offset, end: offset + length },
  }))
  const locate = (path: KeyPath, at: Problem['at']): Span => {
    for (let length = path.length; tree && length >= 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length))
      if (node) return spanOf(at === 'key' && length === path.length ? keyOf(node) : node)
    }
    return { start: 0, end: 0 }
  }
  return { value: tree && getNodeValue(tree), faults, locate }
}

function keyOf(node: Node): Node {
  return (node.parent?.type === 'property' && node.parent.children?.[0]) || node
}

/** An object or a list is shown by its bracket alone, which is enough to find it by. */
function spanOf(node: Node): Span {
  const length = node.type === 'object' || node.type === 'array' ? 1 : node.length
  return { start: node.offset, end: node.offset + length }
}

/** By the parser's error codes, which are numbers from 1. */
const FAULTS = [
  'this is not JSON',
  'this is not JSON: an invalid symbol',
  'this is not JSON: an invalid number',
  'this is not JSON: a property name is expected here, in double quotes',
  'this is not JSON: a value is expected here',
  'this is not JSON: a colon is expected here',
  'this is not JSON: a comma is expected here',
  'this is not JSON: a closing brace is expected here',
  'this is not JSON: a closing bracket is expected here',
  'this is not JSON: nothing more is expected here',
  'this is not JSON: a comment is not allowed here',
  'this is not JSON: a comment is not closed',
  'this is not JSON: a string is not closed',
  'this is not JSON: a number is not complete',
  'this is not JSON: an invalid Unicode escape',
  'this is not JSON: an invalid escape in a string',
  'this is not JSON: an invalid character in a string',
]

/** The rule id under which faults of a configuration are reported. */
export const CONFIGURATION_RULE_ID = 'configuration'

/** A diagnostic at a place in a configuration. */
export function configurationDiagnostic(
  source: Source,
  span: Span,
  { message, help }: Pick<Problem, 'message' | 'help'>,
): Diagnostic {
  return {
    ruleId: CONFIGURATION_RULE_ID,
    severity: 'error',
    message,
    file: source.path,
    span,
    label: '',
    labels: [],
    related: [],
    notes: [],
    helps: help ? [help] : [],
    fixes: [],
    docsUrl: '',
    fingerprint: '',
  }
}

/** A problem in one sentence, for a configuration without positions: JavaScript and TypeScript. */
export function describeProblem({ path, at, message }: Problem): string {
  const where = formatKeyPath(at === 'key' ? path.slice(0, -1) : path)
  return where === '' || message.includes(where) ? message : `${message} in \`${where}\``
}
