import type { Remark } from './editorial.ts'

/** What a trade puts between brackets; for words on one line. */
const TERMS: readonly RegExp[] = [
  // A sound, a key, a step of a scale; `x`, `y`, `z`, and `n` stand for figures.
  /^(?![xyznXYZN]$)[A-Za-z]$|^(?:Enter|Return|Esc|Ctrl|Alt|AltGr|Shift|Tab|Del|Delete|Cmd|Space|F\d{1,2})$/,
  // Classes of characters.
  /^\^?(?:[A-Wa-w0-9][-–][A-Za-z0-9]){1,3}_?$/,
  // Years before and after Christ.
  /^(?:c(?:a|irca)?\.? )?[\dth–—/ -]{1,12}(?:centur(?:y|ies) )?(?:BCE?|CE|AD)$/,
  // The same sum in another currency, and a temperature.
  /^(?:(?:about|around|approx\.|ca?\.|approximately|now) )?(?:[$€£¥]|[A-Z]{3} )\d[\d., ]{0,12}(?:m|bn|k| million| billion)?$|^[−–-]?\d{1,4}(?:\.\d{1,2})? ?°[CF]$/,
  // Salts, spectral lines, and abundances.
  /^(?=.*[a-z\d])(?:(?:Na|Li|Ca|Mg|Fe|Cu|Zn|Al|Ag|Mn|Cl|Br|K|H|I|F|O|S|N|C|P)\d{0,2}){2,6}$|^(?:[A-Z][a-z]? ?(?:I{1,3}|IV|V)|(?:[A-Z][a-z]?|α)\/(?:Fe|H|O|M))$/,
  // Laws, and the numbering of Kant and Aristotle.
  /^(?:art\.?|article|§{1,2}|recital|§ ?§) ?\d[\w() ]{0,12}(?: [A-Z][A-Za-z]{1,8})?$/i,
  /^A ?\d{1,3}(?: ?\/ ?B ?\d{1,3})?$|^[A-Z][a-z]{1,6}\. \d{1,4}[ab]?\d{0,2}$|^(?:scene|act|line|lines|verse|stanza|bars?|track|disc) \d{1,4}$/,
  /^version \d[\d.]{0,6}; peer review\b.{0,40}$|^out of \d{1,4}$/,
]
/** The names of a kind of plant or beast after its common name. */
const SPECIES =
  /^[A-Z][a-z]{2,20}(?:us|is|um|es|os|on|as|ia) [a-z]{2,20}(?:us|is|um|ii|ae|ensis|ans|ens|ula|ica|ata)$/
const BIBLE = /\d:\d{1,3}(?:[–-]\d{1,3})? $/
const NUMBER_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?:[ -][a-z]{3,9})?$/
const INITIALS = /^[A-Z][A-Za-z]{1,6}$/

/** Whether brackets hold what a trade writes in them: a sound, a formula, a date of old, initials, a gloss. */
export function isScholarly(remark: Remark): boolean {
  const { inner, before } = remark
  if (TERMS.some((pattern) => pattern.test(inner))) return true
  if (BIBLE.test(before) && /^[A-Z]{2,5}$/.test(inner)) return true
  if (NUMBER_WORDS.test(inner) && /\d $/.test(before)) return true
  if (SPECIES.test(inner) && /[a-z] $/.test(before)) return true
  if (INITIALS.test(inner) && abbreviates(inner, before)) return true
  return (
    /[”"’'»] $/.test(before) && /^(?:it|he|she|they|we|i|that|the|a|an|in|as|for|to|with) [a-z]/.test(inner)
  )
}

/** Whether the words before initials have them: `magnetic resonance imaging [MRI]`. */
function abbreviates(initials: string, before: string): boolean {
  const words = before.match(/[A-Za-z]{2,40}/g) ?? []
  const heads = words.slice(-initials.length).map((word) => word.charAt(0).toUpperCase())
  if (heads.join('') === initials.toUpperCase()) return true
  // `periaqueductal gray [PAG]`: the first letter of the phrase, and every letter in order.
  const letters = words.slice(-3).join('').toUpperCase()
  return initials === initials.toUpperCase() && isSubsequence(initials, letters, words.slice(-3))
}

function isSubsequence(initials: string, letters: string, words: readonly string[]): boolean {
  if (!words.some((word) => word.charAt(0).toUpperCase() === initials.charAt(0))) return false
  // “My name is [NAME]” abbreviates nothing.
  if (words.some((word) => word.toUpperCase().includes(initials))) return false
  let at = 0
  for (const letter of initials) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return initials.length >= 3
}
