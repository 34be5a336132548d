import { isWordCharacter, OPAQUE } from '../../../src/rule/index.ts'
import { isEditorial, type Remark } from './editorial.ts'
import { isScholarly } from './scholarly.ts'

/** A pair of brackets and what stands about it: white space inside is folded, the context is short. */
export interface Bracketed extends Remark {
  /** Whether it stands within a longer quotation or in quoted text. */
  readonly isQuoted: boolean
  /** Whether it stands in the salutation, where nothing is cited or left out. */
  readonly isSalutation: boolean
  readonly isSubject: boolean
}

/** Words that templates put between brackets; they are never needed, they only overrule a convention. */
const FIELD =
  /\b(?:names?|company|companies|organi[sz]ation|employer|firm|university|school|college|department|position|job|role|title|date|day|month|year|city|state|country|address|street|zip|postcode|phone|e-?mail|skills?|fields?|industry|program(?:me)?|course|degree|recipient|manager|professor|number|insert|your|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** Figures that can cite: `[1]`, `[3–5]`, `[12, p. 4]`, or the year of a law report. */
const NUMBERED =
  /^\d{1,4}[a-z]?(?: ?[-–—,;] ?\d{1,4}[a-z]?)*(?:, (?:pp?\.|§|sec|ch|thm|theorem|lemma|fig|n\.).*)?$/i
const LABELLED =
  /^(?:[A-Z][A-Za-z]{0,5}\+?'?\d{2}[a-z]?|(?:arXiv|doi|RFC|PMID|ISO|CVE|ISBN|ISSN|ORCID|NCT)[ :-]?(?=[^\d]{0,20}\d)[\w./-]{1,60})$/
const YEAR = /^(?:1[5-9]|20)\d\d[a-z]?$/
/** What stands in a citation by author and year: names, years, pages, and the words between them. */
const CITED =
  /^(?:\p{Lu}[\p{L}.’'-]*|et|al\.?|and|&|de|van|von|der|den|la|le|e\.g\.|see|cf\.|pp?\.|[\d–-]+[a-z]?)$/u
const REFERENCE_NUMBER = /(?:\b(?:ref|reference|id|no|nr|ticket|case|vacancy|job|req)\b|#).{0,20}\d{3}/i
/** Of a court: `[BVerfG, 2 BvR 1436/02]`. */
const DOCKET = /^\p{Lu}[\p{L}.]{1,12},? .{0,30}\d{1,6}\/\d{2,4}$/u
const INTERVAL_ITEM = /^[-−–+±]?(?:\d+(?:[.,]\d+)?|[a-zα-ω](?:[_^]?\w)?|∞|inf|π)(?: ?[-−+*/] ?\w)?%?$/i
const FORMULA = /^[^\s\d]{1,3} ?[=<>≤≥±~] ?[\d.,]+$|^[±≈~<>≤≥]|^[A-WYZ][A-Za-z\d()]{0,12}(?:\d*[+−⁺⁻]|\d?-)$/
const CHEMISTRY =
  /^[A-Z][a-z]?\(?[A-Z][A-Za-z\d]*\)\d*$|^[A-Z][a-z]?\([A-Za-z][A-Za-z\d]*\)\d+[-+−]?$|^[A-Z][a-z]?\([A-Z][A-Za-z\d]*\)\d*[-+−]?$|^(?:BF4|PF6|\d{1,3}m?[A-Z][a-z]?)$/
const LATEX_COMMAND = /\\(?:[A-Za-z]+\*?|\\)$/
const NOT_LATIN = /[\u0250-\u02ff]/
const LATIN = /[\p{Script=Latin}\d]/u
/** What stands before the first sign of a line. */
const OPENS_LINE = /(?:^|\n)[^\S\n]*$/
/** What a number in brackets counts when it is no citation. */
const COUNTED =
  /^\+?\s+(?:years?|months?|weeks?|days?|hours?|people|students|employees|projects|clients|customers|members|countries|percent|%)/i
/** A label of an address: `[1]: https://…`. */
export const LABEL = new RegExp(`^:?[^\\S\\n]+${OPAQUE}`)
const MAIL_TAG = /^(?:urgent|external|ext|confidential|private|fyi|action required|encrypted|spam)$/i

/** Whether brackets with these words, in this place, are a convention of writing and no blank in a template. */
export function followsConvention(bracketed: Bracketed): boolean {
  const { inner, before, after, isSalutation } = bracketed
  if (LATEX_COMMAND.test(before) || isGlued(bracketed) || isLink(bracketed)) return true
  if (!hasPlainLetter(inner) && !/[\p{L}\d]/u.test(inner)) return isMark(bracketed)
  if (isCheckBox(bracketed) || NOT_LATIN.test(inner)) return true
  if (!hasPlainLetter(inner) && !LATIN.test(inner)) return true
  if (/^(?:at|dot)$/i.test(inner)) return true
  if (NUMBERED.test(inner) || !(/[A-Za-z]/.test(inner) || /\p{L}/u.test(inner)))
    return !isSalutation && !/[$€£]\s?$/.test(before) && !COUNTED.test(after)
  if (isEditorial(bracketed) || isFormula(inner)) return true
  if (bracketed.isSubject && MAIL_TAG.test(inner)) return true
  if (isStatute(bracketed) || isScholarly(bracketed)) return true
  return isReference(inner) || isInterpolation(bracketed)
}

/** Whether there is a letter or digit that every regular expression knows without a table. */
function hasPlainLetter(inner: string): boolean {
  return /[A-Za-z\d]/.test(inner)
}

/** Part of a word or an index: `[T]he`, `student[s]`, `a[i]`. */
function isGlued({ inner, before, after }: Bracketed): boolean {
  if (/\s/.test(inner) || namesField(inner)) return false
  if (/[\w)]$/.test(before) || isWordCharacter(before.codePointAt(before.length - 1) ?? 0)) return true
  return isWordCharacter(after.codePointAt(0) ?? 0) && (inner.length <= 4 || /^\p{Ll}{1,6}$/u.test(inner))
}

/** A link as Markdown writes it, in a plain text too, or a label before an address. */
function isLink({ inner, before, after }: Bracketed): boolean {
  if (inner.startsWith('^') || (inner.startsWith('!') && /^!\p{Lu}+$/u.test(inner))) return true
  if (after.startsWith(`(${OPAQUE}`)) return true
  if (inner.includes(OPAQUE)) return !/\b(?:your|insert|e\.g|example)\b/i.test(inner)
  return OPENS_LINE.test(before) && LABEL.test(after)
}

/** Signs without letters: `[…]` or `[†]`, but not `[ ]`, `[__]`, or `[?]` where words should be. */
function isMark({ inner, before, isSalutation, isQuoted }: Bracketed): boolean {
  if (isSalutation) return false
  // An editor doubts what he read: “Noakes’s humstrum [?]”.
  if (isQuoted && /^[?!]{1,2}$/.test(inner)) return true
  if (inner === ' ') return OPENS_LINE.test(before)
  return !/^[\s_?#\-–—.]+$/.test(inner) || !/[_?#\-–—]/.test(inner)
}

function isCheckBox({ inner, before }: Bracketed): boolean {
  return /^[xX✓]$/.test(inner) && OPENS_LINE.test(before)
}

function isFormula(inner: string): boolean {
  if (/\bCI\b/.test(inner) && /\d/.test(inner)) return true
  if (FORMULA.test(inner) || CHEMISTRY.test(inner) || /^\d{1,2}:\d\d/.test(inner)) return true
  const items = inner.split(/[,;] ?/)
  return items.length > 1 && items.every((item) => INTERVAL_ITEM.test(item.trim()))
}

/** A jurisdiction after its law: `Privacy Act 1988 [Cth]`. */
function isStatute({ inner, before }: Bracketed): boolean {
  return /\b(?:Act|Code|Regulations?|Rules|Order) \d{4} $/.test(before) && /^\p{Lu}\p{L}{1,4}$/u.test(inner)
}

/** Of a work, a figure, or a file number. */
function isReference(inner: string): boolean {
  if (!/\d/.test(inner)) return false
  if (REFERENCE_NUMBER.test(inner) || DOCKET.test(inner)) return true
  return (LABELLED.test(inner) || citesByYear(inner)) && !namesField(inner)
}

function citesByYear(inner: string): boolean {
  const words = inner.split(/[\s,;:]+/)
  return words.length > 1 && words.some((word) => YEAR.test(word)) && words.every((word) => CITED.test(word))
}

/** Whether words name what templates leave blank. */
export function namesField(words: string): boolean {
  return FIELD.test(words)
}

/** A word that the writer put into someone’s quoted sentence. */
function isInterpolation({ inner, isQuoted }: Bracketed): boolean {
  if (!isQuoted) return false
  return (
    !namesField(inner) || /^(?:the|this|that|these|those|his|her|its|their|my|our|an?) \p{Ll}/u.test(inner)
  )
}
