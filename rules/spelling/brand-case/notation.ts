import type { Letter, Span } from '../../../src/rule/index.ts'

/** What makes a compound of a name, rather than the name of a package: `JavaScript-based`. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  'based like style related hosted driven enabled ready compatible certified level only powered heavy specific ex non pre post anti'.split(
    ' ',
  ),
)

/** Whether one part of a compound in small letters may belong to the name of a package: `python-docx`. */
export function isPackage(parts: readonly string[], index: number): boolean {
  const part = parts[index] ?? ''
  if (part !== part.toLowerCase()) return false
  return !parts.every((other, at) => at === index || COMPOUNDS.has(other.toLowerCase()))
}

/** Words after which a package is named as a machine reads it. */
const INSTALLERS = /(?:^|\s)(?:npm|pip3?|conda|yarn|brew|install|import|require|sudo)\s+$/

/** The longest path that is looked at. */
const LONGEST_PATH = 200

/**
 * Whether a name is part of code, an account, a tag, or a path that nothing marks as such: `@github`,
 * `src/javascript/a.ts`, `numpy.array`, `http://`. In a row of names (`html/css/javascript`) it is a word.
 */
export function isGlued({ prose }: Letter, { start, end }: Span, isName: (part: string) => boolean): boolean {
  if (/[@#\\_.~$=+]/.test(prose.charAt(start - 1))) return true
  if (/^(?:[_@(\\=]|\.\w|::|:\/\/)/.test(prose.slice(end, end + 3))) return true
  if (INSTALLERS.test(prose.slice(Math.max(0, start - 30), start))) return true
  if (prose[start - 1] !== '/' && prose[end] !== '/') return false
  const path = runAbout(prose, start, end)
  if (/[_~@\\]|\.\w|^[./]/.test(path)) return true
  const parts = path.replace(/[^\w/+#]/g, '').split('/')
  return path === path.toLowerCase() && !parts.every((part) => isName(part))
}

/** The stretch without white space about a span. */
function runAbout(prose: string, start: number, end: number): string {
  let [first, last] = [start, end]
  while (first > 0 && start - first < LONGEST_PATH && /\S/.test(prose.charAt(first - 1))) first--
  while (last < prose.length && last - end < LONGEST_PATH && /\S/.test(prose.charAt(last))) last++
  return prose.slice(first, last)
}
