/** Why something cannot be a word of a list, and what to do about it. */
export interface WordFault {
  readonly message: string
  readonly help?: string
}

/** What is wrong with a word for a list; undefined when nothing is. */
export function checkWord(word: string): WordFault | undefined {
  if (word === '') return { message: 'a word is empty' }
  if (/\s/.test(word)) {
    const parts = word.trim().split(/\s+/)
    const message = `\`${word}\` holds white space`
    return { message, help: `a word has none: \`letterlint words add ${parts.join(' ')}\`` }
  }
  const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/u.exec(word)?.[0]
  if (invisible) {
    const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    return { message: `\`${word}\` holds a character that cannot be seen, U+${code}` }
  }
  const mark = /^[#*]|[/,;:!?"“”„«»()[\]{}<>|\\`]/u.exec(word)?.[0]
  if (mark) {
    const parts = word.split(/[#*/,;:!?"“”„«»()[\]{}<>|\\`]+/u).filter((part) => part !== '')
    const message = `\`${word}\` holds \`${mark}\`, which is no part of a word`
    const hasParts = parts.length > 0
    return { message, ...(hasParts && { help: `leave it out: \`letterlint words add ${parts.join(' ')}\`` }) }
  }
  if (!/\p{L}/u.test(word)) return { message: `\`${word}\` has no letter` }
  return undefined
}
