import { nearestName } from './distance.ts'
import { LOCALES } from './lexicon.ts'

/** What the locale of a letter may be set to: `auto` is whichever kind of English the letter is in. */
export const LOCALE_SETTINGS = ['auto', ...LOCALES] as const

/** See {@link LOCALE_SETTINGS}. */
export type LocaleSetting = (typeof LOCALE_SETTINGS)[number]

/** What people write who mean one of the settings; kinds that are near British spelling among it. */
const OTHER_NAMES: Readonly<Record<LocaleSetting, string>> = {
  auto: 'any automatic detect default none en eng english',
  'en-US': 'us usa u.s. american america united-states en-usa us-english en-latn-us',
  'en-GB':
    'gb uk u.k. british britain england great-britain united-kingdom en-uk uk-english ie nz za en-ie en-nz en-za en-in en-oxendict',
  'en-CA': 'ca can canadian canada en-can',
  'en-AU': 'au aus australian australia en-aus',
}

/** Gives the setting that someone most likely means who wrote another: `en_gb` and `British` mean `en-GB`. */
export function nearestLocale(text: string): LocaleSetting | undefined {
  const [name = ''] = text.trim().toLowerCase().replaceAll('_', '-').split(/\.utf/)
  const known = LOCALE_SETTINGS.find((setting) => setting.toLowerCase() === name.replaceAll(' ', '-'))
  if (known) return known
  const bare = name.replace(/[- ]?english$/, '').replaceAll(' ', '-') || name
  const near = nearestName(name, LOCALE_SETTINGS)
  return (
    LOCALE_SETTINGS.find((setting) => OTHER_NAMES[setting].split(' ').includes(bare)) ??
    LOCALE_SETTINGS.find((setting) => setting === near)
  )
}
