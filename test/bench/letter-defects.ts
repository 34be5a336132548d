import { mistype } from './mistype.ts'

/** Something wrong that is put into a sentence. */
export interface Defect {
  readonly name: string
  /** Gives the sentence with the defect in it. */
  readonly plant: (sentence: string, random: () => number) => string
}

const PLAIN_WORD = /(?<=\s)[a-z]{5,}(?=[\s,])/g

/** Changes one plain word of the sentence, where there is one. */
function changeWord(sentence: string, random: () => number, change: (word: string) => string): string {
  const places = [...sentence.matchAll(PLAIN_WORD)]
  const place = places[Math.floor(random() * places.length)]
  if (place === undefined) return sentence
  const [word] = place
  return sentence.slice(0, place.index) + change(word) + sentence.slice(place.index + word.length)
}

/** A slip of the fingers; every other defect is one, as in letters of people. */
const SLIPS: readonly Defect[] = (['missing', 'swapped', 'doubled', 'beside', 'extra'] as const).map(
  (kind) => ({
    name: `slip: ${kind}`,
    plant: (sentence, random) =>
      changeWord(sentence, random, (word) => {
        const slip = mistype(word, kind, random)
        return slip === word ? `${word}${word.at(-1)}` : slip
      }),
  }),
)

/** What may be planted; each is as likely as any other. */
export const DEFECTS: readonly Defect[] = [
  ...SLIPS,
  { name: 'repeated word', plant: (text, random) => changeWord(text, random, (word) => `${word} ${word}`) },
  { name: 'double space', plant: (text, random) => changeWord(text, random, (word) => ` ${word}`) },
  { name: 'placeholder', plant: (text) => text.replace(/[.]$/, ' at [Company Name].') },
  { name: 'link', plant: (text) => text.replace(/[.]$/, ' (link).') },
  { name: 'contraction', plant: (text) => `${text} It isn’t all that I have to offer.` },
]
