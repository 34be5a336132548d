/**
 * The words of a dictionary, each with the flags that stand behind it; the flags of a word that is listed
 * more than once are joined by spaces. A first line that is a number counts the rest.
 */
export function readWords(text: string): Map<string, string> {
  const words = new Map<string, string>()
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let isFirst = true
  while (start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = text.slice(start, end).trimEnd()
    if (line !== '' && !(isFirst && /^\s*\d+/.test(line))) addEntry(line, words)
    if (line !== '') isFirst = false
    start = end + 1
  }
  return words
}

function addEntry(line: string, words: Map<string, string>): void {
  const code = line.charCodeAt(0)
  if (code === 9 || code === 35) return
  const entry = line.slice(0, findMorphology(line))
  let slash = entry.indexOf('/')
  while (slash > 0 && entry[slash - 1] === '\\') slash = entry.indexOf('/', slash + 1)
  const word = (slash > 0 ? entry.slice(0, slash) : entry).trim()
  const flags = slash > 0 ? entry.slice(slash + 1).trim() : ''
  if (word === '') return
  const known = words.get(word)
  words.set(word, known ? `${known} ${flags}` : flags)
}

/** Where what tells the kind of a word begins: a tab, or a space before two letters and a colon; else the end. */
function findMorphology(line: string): number {
  const tab = line.indexOf('\t')
  if (tab >= 0) return tab
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    if (/^ [a-z]{2}$/.test(line.slice(Math.max(0, colon - 3), colon))) return colon - 3
  }
  return line.length
}
