import { LOCALES } from '../lexicon/index.ts'
import type { Facts } from './facts.ts'

/** The language of a letter that nobody has said anything of. */
export const DEFAULT_LANGUAGE = 'en'

/** What a code of a language looks like: two or three letters, then a script, a region, or a variant. */
export const LANGUAGE_PATTERN = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$'

/** The code of a language in its usual form (`pt-BR`), from any way of writing it; undefined for what is none. */
export function parseLanguage(text: string): string | undefined {
  if (!new RegExp(LANGUAGE_PATTERN).test(text)) return undefined
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    return undefined
  }
}

/** A language without its region: `pt` for `pt-BR`. */
export function primaryLanguage(language: string): string {
  return language.split('-', 1)[0] as string
}

/** Facts, with the locale that a language such as `en-GB` tells, where none is known. */
export function addLocale(facts: Facts): Facts {
  const locale = LOCALES.find((known) => known === facts.language)
  return locale && facts.locale === undefined ? { ...facts, locale } : facts
}
