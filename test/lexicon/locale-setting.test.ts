import { describe, expect, it } from 'vitest'
import { LOCALE_SETTINGS, nearestLocale } from '../../src/lexicon/index.ts'

describe('the locale that is meant by', () => {
  it.each([
    ['en_gb', 'en-GB'],
    ['EN-GB', 'en-GB'],
    ['en_GB.UTF-8', 'en-GB'],
    ['british', 'en-GB'],
    ['British English', 'en-GB'],
    ['UK', 'en-GB'],
    ['en-UK', 'en-GB'],
    ['en-NZ', 'en-GB'],
    ['en us', 'en-US'],
    ['American', 'en-US'],
    ['USA', 'en-US'],
    ['canadian', 'en-CA'],
    ['Australia', 'en-AU'],
    ['en', 'auto'],
    ['English', 'auto'],
    ['any', 'auto'],
    ['atuo', 'auto'],
    ['en-GBR', 'en-GB'],
  ])('%s is %s', (text, locale) => {
    expect(nearestLocale(text)).toBe(locale)
  })

  it.each(LOCALE_SETTINGS)('%s is itself', (locale) => {
    expect(nearestLocale(locale)).toBe(locale)
  })

  it.each(['', 'klingon', '!'])('%j is unknown', (text) => {
    expect(nearestLocale(text)).toBeUndefined()
  })
})
