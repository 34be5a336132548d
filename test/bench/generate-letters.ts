import { DEFECTS, type Defect } from './letter-defects.ts'
import { ENDINGS, OPENINGS, SENTENCES } from './letter-sentences.ts'
import { type Blank, WORDS } from './letter-words.ts'
import { createRandom } from './mistype.ts'

/** One letter that was made. */
export interface GeneratedLetter {
  /** A file name, the same for the same place in the list. */
  readonly name: string
  readonly text: string
  /** What was planted in it. */
  readonly defects: readonly Defect['name'][]
}

/** How long a letter is from first line to last, in words, give or take a few. */
export const WORDS_PER_LETTER = 420

const MAX_COLUMNS = 76
const SENTENCES_PER_PARAGRAPH = 5

/** The words of a letter outside its body. */
const WORDS_AROUND_BODY = 36

/** Makes letters of about `WORDS_PER_LETTER` words with one defect each, the same ones for the same seed. */
export function generateLetters(count: number, seed = 'letters'): GeneratedLetter[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(String(count).length, '0')
    return new Writer(`${seed} ${index}`).write(`letter-${number}.txt`, WORDS_PER_LETTER - WORDS_AROUND_BODY)
  })
}

/** Makes one letter of as many bytes of UTF-8, or up to a paragraph more, with a defect for each 420 words. */
export function generateLongLetter(minBytes: number, seed = 'long letter'): GeneratedLetter {
  return new Writer(seed).write('long-letter.txt', WORDS_PER_LETTER, minBytes)
}

class Writer {
  readonly #random: () => number
  /** Templates not used yet: none comes twice before all have come. */
  #left: string[] = []

  constructor(seed: string) {
    this.#random = createRandom(seed)
  }

  write(name: string, wordsPerDefect: number, minBytes = 0): GeneratedLetter {
    const defects: Defect['name'][] = []
    const head = this.#fill(this.#headOf())
    const paragraphs: string[] = []
    let bytes = 0
    do {
      const { text, defect } = this.#writeBody(wordsPerDefect)
      paragraphs.push(text)
      defects.push(defect)
      bytes += Buffer.byteLength(text) + 2
    } while (bytes < minBytes)
    const [sender] = head.split('\n')
    return { name, text: `${head}\n\n${paragraphs.join('\n\n')}\n\nYours sincerely,\n\n${sender}\n`, defects }
  }

  /** Address, date, and salutation. */
  #headOf(): string {
    const sender = `${this.#pick(WORDS.given)} ${this.#pick(WORDS.surname)}`
    const reader = this.#pick(WORDS.surname)
    const title = this.#pick(['Ms', 'Mr', 'Dr'])
    const mail = `${sender.toLowerCase().replace(/[^a-z]+/g, '.')}@${this.#pick(WORDS.firm).toLowerCase()}.net`
    const day = 1 + Math.floor(this.#random() * 28)
    return `${sender}
${2 + Math.floor(this.#random() * 180)} {street} Lane, {town}
${mail}

${day} {month} 2026

${title} {given} ${reader}
{firm} {trade}
${2 + Math.floor(this.#random() * 180)} {street} Street, {town}

Dear ${title} ${reader},`
  }

  /** Paragraphs of as many words, one of whose sentences has a defect. */
  #writeBody(words: number): { text: string; defect: Defect['name'] } {
    const sentences = [this.#fill(this.#pick(OPENINGS))]
    const ending = this.#fill(this.#pick(ENDINGS))
    let count = countWords(sentences[0] as string) + countWords(ending)
    while (count < words) {
      const sentence = this.#fill(this.#takeTemplate())
      sentences.push(sentence)
      count += countWords(sentence)
    }
    const place = Math.floor(this.#random() * sentences.length)
    const defect = this.#pick(DEFECTS)
    sentences[place] = defect.plant(sentences[place] as string, this.#random)
    return { text: [...this.#joinParagraphs(sentences), wrap(ending)].join('\n\n'), defect: defect.name }
  }

  #joinParagraphs(sentences: readonly string[]): string[] {
    const paragraphs: string[] = []
    for (let start = 0; start < sentences.length; start += SENTENCES_PER_PARAGRAPH)
      paragraphs.push(wrap(sentences.slice(start, start + SENTENCES_PER_PARAGRAPH).join(' ')))
    return paragraphs
  }

  #takeTemplate(): string {
    if (this.#left.length === 0) this.#left = [...SENTENCES]
    return this.#left.splice(Math.floor(this.#random() * this.#left.length), 1)[0] as string
  }

  /** Puts words into the blanks; `{a …}` is a blank with its article. */
  #fill(template: string): string {
    const filled = template.replace(/\{(a )?(\w+)\}/g, (_, article: string | undefined, blank: string) => {
      const word = this.#pick(WORDS[blank as Blank])
      if (article === undefined) return word
      return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`
    })
    return filled.charAt(0).toUpperCase() + filled.slice(1)
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.#random() * choices.length)] as T
  }
}

/** How many words a text has, where a word is what stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** Breaks lines at spaces; a run of several spaces stays on its line. */
function wrap(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + 1 + piece.length > MAX_COLUMNS) {
      lines.push(line)
      line = piece
    } else line = line === '' ? piece : `${line} ${piece}`
  }
  return [...lines, line].join('\n')
}
