/** Text for a manual page, so that nothing in it is taken for a request or an escape. */
export function escapeRoff(text: string): string {
  const escaped = text.replace(/[\\\-'`^~"]|[^ -~]/gu, (character) => {
    const name = CHARACTERS[character]
    return name ?? `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
  })
  return escaped.startsWith('.') ? `\\&${escaped}` : escaped
}

/** Left to itself, troff makes typographic marks of these, which a shell does not take. */
const CHARACTERS: Readonly<Record<string, string>> = {
  '\\': '\\(rs',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '"': '\\(dq',
}

/** Words as they are to be typed. */
export function bold(text: string): string {
  return `\\fB${escapeRoff(text)}\\fR`
}

/** A word that stands for others. */
export function italic(text: string): string {
  return `\\fI${escapeRoff(text)}\\fR`
}

/** Prose, with what stands between back-ticks as it is to be typed. */
export function writeProse(prose: string): string {
  return prose
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? bold(part) : escapeRoff(part)))
    .join('')
}

/** Prose as a sentence of its own: with a capital, unless it begins with a word to be typed, and a full stop. */
export function toSentence(prose: string): string {
  const capital = prose.replace(/^(?!letterlint\b)[a-z]/, (letter) => letter.toUpperCase())
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}

/** The heading of a section, or of a part of one. */
export function writeHeading(level: 'SH' | 'SS', heading: string): string {
  return `.${level} "${escapeRoff(heading)}"`
}

/** A term, already in roff, and what is said of it. */
export function writeEntry(term: string, prose: string): string {
  return ['.TP', term, writeProse(prose)].join('\n')
}

/** A paragraph. */
export function writeParagraph(prose: string): string {
  return ['.PP', writeProse(prose)].join('\n')
}
