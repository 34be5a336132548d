import { isCapitalized } from '../../../src/rule/index.ts'
import { READ_AS_WORD, READ_BY_LETTER, READ_EITHER_WAY, VOWEL_WORDS, WEAK_H } from './tables.ts'

/** What a word begins with when it is read aloud; `either` where people differ, or where it cannot be told. */
export type Sound = 'vowel' | 'consonant' | 'either'

/** Abbreviations that the writer reads in a way of their own. */
export interface Readings {
  readonly asWord: readonly string[]
  readonly byLetter: readonly string[]
}

/** The first sound of a word as it stands in a text, number, abbreviation or compound; `either` for other scripts. */
export function findSound(word: string, readings: Readings): Sound {
  // However these are read, as a word or by letter, a consonant comes first.
  if (/^[bcdgjkpqtvwz]/i.test(word)) return 'consonant'
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
  const head = /^[^-–/&+]*/.exec(plain)?.[0] ?? ''
  const number = /^[$£€]?(\d+(?:,\d{3})*)/.exec(plain)?.[1]
  if (number) return soundOfNumber(number.replaceAll(',', ''))
  if (!/^[A-Za-z]/.test(head)) return /^[ØøÆæŒœ]/.test(head) ? 'vowel' : 'either'
  const name = head.replace(/'s$/, '')
  if (readings.byLetter.includes(name)) return soundOfLetter(name)
  if (readings.asWord.includes(name)) return soundOfWord(name.toLowerCase())
  // `N. American` is read “North American”.
  if (/^[A-Z]\.$/.test(name)) return 'either'
  if (name.length === 1 || /^[A-Za-z][.\d]/.test(name)) return soundOfLetter(name)
  if (/^[A-Za-z]'/.test(name)) return soundOfElision(name)
  if (VOWEL_WORDS.has(name.toLowerCase())) return 'vowel'
  return /[A-Z]/.test(name.slice(1))
    ? soundOfAbbreviation(name.replace(/(?<=[A-Z])s$/, ''))
    : soundOfName(name)
}

/** Of a number in digits: eight, eleven and eighteen begin with a vowel, and what is counted in them. */
function soundOfNumber(digits: string): Sound {
  if (digits.startsWith('8')) return 'vowel'
  if (digits.startsWith('0')) return 'either'
  if (!/^1[18]/.test(digits)) return 'consonant'
  // 1,800 is one thousand eight hundred, or eighteen hundred.
  if (digits.length === 4) return 'either'
  return digits.length % 3 === 2 ? 'vowel' : 'consonant'
}

/** Of the name of a first letter. */
function soundOfLetter(name: string): Sound {
  return 'AEFHILMNORSX'.includes(name.charAt(0).toUpperCase()) ? 'vowel' : 'consonant'
}

/** Of `O'Neill` and `d'Artagnan`; where the letter may have its own name, nobody can tell. */
function soundOfElision(name: string): Sound {
  return 'flmnrsxhFLMNRSXH'.includes(name.charAt(0)) ? 'either' : soundOfLetter(name)
}

/** Of a name with capitals inside it: `MSc`, `NLP`, `UX`, `mRNA`, `OpenAI`, `SHOUTED`. */
function soundOfAbbreviation(name: string): Sound {
  if (READ_EITHER_WAY.has(name)) return 'either'
  if (READ_BY_LETTER.has(name)) return soundOfLetter(name)
  if (READ_AS_WORD.has(name)) return soundOfWord(name.toLowerCase())
  const first = name.charAt(0)
  if (/^[a-z]/.test(name)) return soundOfSmallStart(name)
  const run = /^[A-Z]+/.exec(name)?.[0] ?? ''
  if (run.length === 1) return soundOfCamelCase(name)
  if ('FHLMNRSX'.includes(first)) return soundOfHalfVowel(run)
  if (run.length <= 4 && first === 'U') return 'consonant'
  if (run.length <= 3 && 'AEIO'.includes(first)) return run === 'ONE' || run === 'EUR' ? 'either' : 'vowel'
  const asWord = soundOfWord(name.toLowerCase())
  return asWord === soundOfLetter(name) ? asWord : 'either'
}

/** Of capitals whose first letter's name begins with a vowel that the letter has not: sure if no word can begin so. */
function soundOfHalfVowel(run: string): Sound {
  if (/^[IVXLCDM]+$/.test(run) && /^(?:X|M{2})/.test(run)) return 'either'
  if (!/[AEIOUY]/.test(run)) return 'vowel'
  return /^(?:[FHLMNRSX][AEIOUY]|F[LR]|RH|S[CHKLMNPQTW])/.test(run) ? 'either' : 'vowel'
}

/** Of `mRNA`, `iPhone`, `uPVC`, `macOS`; of `mV`, `siRNA`, and `lncRNA` both readings are heard. */
function soundOfSmallStart(name: string): Sound {
  if (/^[fhlmnrsx](?:[A-Z].?$|[a-z][A-Z]|[^aeiouyA-Z])/.test(name)) return 'either'
  return /^[a-z][A-Z]/.test(name) ? soundOfLetter(name) : soundOfName(name.toLowerCase())
}

/** Of `OpenAI` and `LinkedIn`, but not of `NaCl` or `McKay`, whose first letters may be read one by one. */
function soundOfCamelCase(name: string): Sound {
  const isShort = /^[FHLMNRSX][a-z](?![a-z])/.test(name)
  return isShort ? 'either' : soundOfName(name.toLowerCase())
}

function soundOfName(name: string): Sound {
  const word = name.toLowerCase()
  // Nguyen, Mbappé, Hrvatska; nm, ml, kHz; and Ltd, Mr, St.
  if (/^(?:[fhlmnrsx][^aeiouy]*$|m[^aeiouyc]|n[^aeiouy]|h[^aeiouy]|x[^aeiouy]|l[^aeiouyl])/.test(word))
    return 'either'
  if (
    isCapitalized(name) &&
    /^(?:y[^aeiou]|on[eè](?!$)|i(?:a(?!n)|[eu]|o(?!n|wa))|ur[aeiu]|u(?:d(?!acity|emy)|v)|uwe|eus|h.$|u[mt]r|ut[oa](?!pi|h)|usk|oax)/.test(
      word,
    )
  )
    return 'either'
  return soundOfWord(word)
}

const LIKE_YOU =
  /^u(?:ni(?!n|m[pmb]|mag|de|dio|ss|r(?:on|r)|ll)|nan[iy]m|nary|nesco|s[aeu]|t(?:[ioe]|ah|ric)|biq|k|r[aeio]|v|gand|lys|d(?:ac|em)|fo|yg|ig|[xi]$|sb|rls?$|avs?$)/

/** Of a word in lower case, from its letters. */
function soundOfWord(word: string): Sound {
  switch (word.charAt(0)) {
    case 'a':
    case 'i':
      return 'vowel'
    case 'e':
      if (word === 'eu') return 'either'
      return /^e(?:u(?!ler|sk)|w[aei])/.test(word) ? 'consonant' : 'vowel'
    case 'o':
      return /^(?:on(?:e(?!r|i|g)|ce)|ou[ai])/.test(word) ? 'consonant' : 'vowel'
    case 'u':
      return /^(?:upsil|utrecht|urug|uxor)/.test(word)
        ? 'either'
        : LIKE_YOU.test(word)
          ? 'consonant'
          : 'vowel'
    case 'h':
      return soundOfAitch(word)
    case 'y':
      return /^y[^aeiou]/.test(word) ? 'vowel' : 'consonant'
    case 'x':
      return word.startsWith('xmas') ? 'either' : 'consonant'
    default:
      return 'consonant'
  }
}

function soundOfAitch(word: string): Sound {
  if (/^h(?:our(?!i)|onest|onou?r|eir(?!a)|ors$)/.test(word)) return 'vowel'
  return WEAK_H.split(' ').some((start) => word.startsWith(start)) ? 'either' : 'consonant'
}
