import { parseAst } from 'rolldown/parseAst'

/** What making a value costs nothing but time, whenever it is done. */
const CLASSES = new Set(['Map', 'RegExp', 'Set', 'WeakMap'])
const GLOBALS = new Set([...CLASSES, 'Array', 'Infinity', 'Object', 'String', 'undefined'])
const METHODS = new Set(
  'concat entries filter flatMap from fromEntries join keys map raw slice sort split toLowerCase values'.split(
    ' ',
  ),
)

/**
 * Has the constants of modules made when they are first asked for: patterns, sets of words, and lists of these. Of
 * the hundreds there are, a letter needs few, and to make all takes a start some milliseconds. A constant becomes a
 * function that makes it once.
 */
export function lazyConstants() {
  return {
    name: 'lazy-constants',
    renderChunk: (code) => ({ code: makeLazy(code), map: null }),
  }
}

/** The code of a script with its constants made late. */
export function makeLazy(code) {
  const { body } = parseAst(code, { lang: 'js' })
  const bound = countBindings(body)
  const scope = { known: new Set([...GLOBALS, ...listFixed(body)]), makers: findMakers(body) }
  const lazy = new Map()
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') continue
    if (statement.declarations.length !== 1) continue
    const [{ id, init }] = statement.declarations
    if (id.type !== 'Identifier' || bound.get(id.name) !== 1) continue
    if (isWorthwhile(init, lazy) && isPure(init, scope)) lazy.set(id.name, { statement, init })
  }
  const edits = []
  for (const [name, { statement, init }] of lazy) {
    edits.push([statement.start, init.start, `var ${name}$kept;function ${name}$(){return ${name}$kept??=`])
    edits.push([init.end, statement.end, '}'])
  }
  for (const { name, start, end, isShorthand } of listReferences(body, lazy))
    edits.push([start, end, isShorthand ? `${name}:${name}$()` : `${name}$()`])
  return applyEdits(code, edits)
}

/** Names at the top that keep their first value: constants, functions, and classes. */
function listFixed(body) {
  return body.flatMap((statement) => {
    if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration')
      return [statement.id.name]
    if (statement.type !== 'VariableDeclaration' || statement.kind === 'let') return []
    return statement.declarations.map(({ id }) => id.name)
  })
}

/** Whether making a value takes a time that is worth saving, or needs another that is made late. */
function isWorthwhile(init, lazy) {
  let found = false
  visit(init, (node) => {
    const isList = node.type === 'ArrayExpression' && node.elements.length > 8
    const isMade = node.regex || node.type === 'NewExpression' || node.type === 'CallExpression'
    if (isList || isMade || (node.type === 'Identifier' && lazy.has(node.name))) found = true
    return !isFunction(node)
  })
  return found
}

/** Functions at the top that do nothing but give a value, by their names. */
function findMakers(body) {
  const makers = new Map()
  for (const statement of body) {
    const arrow = statement.type === 'VariableDeclaration' ? statement.declarations[0].init : undefined
    if (arrow?.type === 'ArrowFunctionExpression' && arrow.expression) {
      makers.set(statement.declarations[0].id.name, { parameters: parametersOf(arrow), value: arrow.body })
    }
    const [only, ...others] = statement.type === 'FunctionDeclaration' ? statement.body.body : []
    if (only?.type === 'ReturnStatement' && others.length === 0) {
      makers.set(statement.id.name, { parameters: parametersOf(statement), value: only.argument })
    }
  }
  return makers
}

/** Whether a value is the same whenever it is made, and making it changes nothing else. */
function isPure(node, scope) {
  switch (node?.type) {
    case undefined:
    case 'Literal':
    case 'TemplateElement':
      return true
    case 'Identifier':
      return scope.known.has(node.name)
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return changesNothing(node)
    case 'NewExpression':
      return CLASSES.has(node.callee.name) && node.arguments.every((inner) => isPure(inner, scope))
    case 'CallExpression':
      return isPureFunction(node.callee, scope) && node.arguments.every((inner) => isPure(inner, scope))
    case 'TaggedTemplateExpression':
      return isPureFunction(node.tag, scope) && isPure(node.quasi, scope)
    case 'MemberExpression':
      return isPure(node.object, scope) && (!node.computed || isPure(node.property, scope))
    case 'Property':
      return node.kind === 'init' && (!node.computed || isPure(node.key, scope)) && isPure(node.value, scope)
    case 'ArrayExpression':
    case 'BinaryExpression':
    case 'ConditionalExpression':
    case 'ObjectExpression':
    case 'ParenthesizedExpression':
    case 'SpreadElement':
    case 'TemplateLiteral':
    case 'UnaryExpression':
      return childrenOf(node).every((inner) => isPure(inner, scope))
    default:
      return false
  }
}

function isPureFunction(callee, { known, makers }) {
  if (callee.type === 'MemberExpression') {
    return !callee.computed && METHODS.has(callee.property.name) && isPure(callee.object, { known, makers })
  }
  const maker = makers.get(callee.name)
  if (!maker?.parameters.every(({ type }) => type === 'Identifier')) return false
  const names = maker.parameters.map(({ name }) => name)
  const others = new Map([...makers].filter(([name]) => name !== callee.name))
  return isPure(maker.value, { known: new Set([...known, ...names]), makers: others })
}

const CHANGES = new Set([
  'AssignmentExpression',
  'AwaitExpression',
  'ThisExpression',
  'UpdateExpression',
  'YieldExpression',
])

function changesNothing(node) {
  let found = false
  visit(node, ({ type }) => {
    if (CHANGES.has(type)) found = true
    return !found
  })
  return !found
}

/** How often each name is bound in the script, at whatever depth. */
function countBindings(body) {
  const counts = new Map()
  const bind = (pattern) => {
    visit(pattern, (node) => {
      if (node.type === 'Identifier') counts.set(node.name, (counts.get(node.name) ?? 0) + 1)
      return true
    })
  }
  visit({ type: 'Program', body }, (node) => {
    if (node.type === 'VariableDeclarator') bind(node.id)
    if (isFunction(node)) for (const parameter of parametersOf(node)) bind(parameter)
    if (node.type === 'CatchClause' && node.param) bind(node.param)
    if (node.id && node.type !== 'VariableDeclarator') bind(node.id)
    return true
  })
  return counts
}

const parametersOf = ({ params }) => (Array.isArray(params) ? params : (params?.items ?? []))

/** Where the names are read, but for where they are declared. */
function listReferences(body, lazy) {
  const references = []
  const declared = new Set([...lazy.values()].map(({ statement }) => statement.declarations[0].id))
  const walk = (node, parent) => {
    if (node.type === 'Identifier' && lazy.has(node.name) && !declared.has(node)) {
      const isKey =
        !parent.computed && (parent.property === node || (parent.key === node && !parent.shorthand))
      if (!isKey) {
        references.push({ ...node, isShorthand: parent.type === 'Property' && parent.shorthand === true })
      }
      return
    }
    const isShorthand = node.type === 'Property' && node.shorthand
    for (const inner of isShorthand ? [node.value] : childrenOf(node)) walk(inner, node)
  }
  for (const statement of body) walk(statement, {})
  return references
}

function applyEdits(code, edits) {
  let out = ''
  let from = 0
  for (const [start, end, text] of edits.sort(([a, b], [c, d]) => a - c || b - d)) {
    out += code.slice(from, start) + text
    from = end
  }
  return out + code.slice(from)
}

function isFunction({ type }) {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'FunctionDeclaration'
}

/** Visits a node and, where `enter` says so, what is in it. */
function visit(node, enter) {
  if (enter(node)) for (const inner of childrenOf(node)) visit(inner, enter)
}

function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string')
}
