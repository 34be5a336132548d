import { type Letter, type Lexicon, LOCALES, type Locale } from '../../../src/rule/index.ts'
import type { Fit } from './candidates.ts'
import { type Surroundings, wordBeside } from './doubt.ts'

/** A word that the letter uses elsewhere is so much likelier, as a natural logarithm. */
const OWN_WORD = 0.6

/** A word behind the wrong article is so much less likely. */
const WRONG_ARTICLE = -1.5

/** A spelling of another kind of English is so much less likely. */
const OTHER_ENGLISH = -1.5

/** Vowels that are heard as a consonant. */
const CONSONANT_SOUND = /^(?:eu|one\b|once|uni(?!n|m)|us[aeiu]|ut[ei]|ubi)/

/** Consonants that are not heard. */
const VOWEL_SOUND = /^(?:hono|hour|heir|honest)/

/** How well candidates go with what stands about a word: the article before it, and the rest of the letter. */
export function fitTo(surroundings: Surroundings): Fit {
  const { counts, acceptance, locale } = surroundings
  const article = wordBeside(surroundings, -1)?.text.toLowerCase()
  return (candidate) => {
    const isWrong = article === 'a' ? soundsVowel(candidate) : article === 'an' && !soundsVowel(candidate)
    const kinds = acceptance.lexicon.localesOf(candidate)
    const isOther = kinds.length > 0 && kinds.length < LOCALES.length && isOtherThan(locale(), kinds)
    return (
      (counts().has(candidate) ? OWN_WORD : 0) + (isWrong ? WRONG_ARTICLE : 0) + (isOther ? OTHER_ENGLISH : 0)
    )
  }
}

function isOtherThan(locale: Locale | undefined, kinds: readonly Locale[]): boolean {
  return locale !== undefined && !kinds.includes(locale)
}

/** The kind of English a letter is to be in, or whichever of the two large ones more of its words are in. */
export function tellLocale({ facts, words }: Letter, lexicon: Lexicon): Locale | undefined {
  if (facts.locale && facts.locale !== 'auto') return facts.locale
  let british = 0
  let american = 0
  for (const { text } of words) {
    const kinds = lexicon.localesOf(text)
    if (kinds.length === 0 || kinds.length === LOCALES.length) continue
    if (!kinds.includes('en-US')) british++
    else if (!kinds.includes('en-GB')) american++
  }
  if (british === american) return undefined
  return british > american ? 'en-GB' : 'en-US'
}

function soundsVowel(word: string): boolean {
  return VOWEL_SOUND.test(word) || (/^[aeiou]/.test(word) && !CONSONANT_SOUND.test(word))
}
