import type { Fit } from './candidates.ts'
import { type Surroundings, wordBeside } from './doubt.ts'

/** A word that the letter uses elsewhere is so much likelier, as a natural logarithm. */
const OWN_WORD = 0.6

/** A word behind the wrong article is so much less likely. */
const WRONG_ARTICLE = -1.5

/** Vowels that are heard as a consonant. */
const CONSONANT_SOUND = /^(?:eu|one\b|once|uni(?!n|m)|us[aeiu]|ut[ei]|ubi)/

/** Consonants that are not heard. */
const VOWEL_SOUND = /^(?:hono|hour|heir|honest)/

/** How well candidates go with what stands about a word: the article before it, and the rest of the letter. */
export function fitTo(surroundings: Surroundings): Fit {
  const article = wordBeside(surroundings, -1)?.text.toLowerCase()
  return (candidate) => {
    const isOwn = surroundings.counts.has(candidate)
    const isWrong = article === 'a' ? soundsVowel(candidate) : article === 'an' && !soundsVowel(candidate)
    return (isOwn ? OWN_WORD : 0) + (isWrong ? WRONG_ARTICLE : 0)
  }
}

function soundsVowel(word: string): boolean {
  return VOWEL_SOUND.test(word) || (/^[aeiou]/.test(word) && !CONSONANT_SOUND.test(word))
}
