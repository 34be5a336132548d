/** Letters that no decomposition takes apart. */
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** What `ä`, `ö`, `ü`, `å` and `ø` become where only plain letters can be written. */
const TRANSLITERATIONS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** A name in small plain letters: without accents, apostrophes and hyphens (`O’Brien-Çelik` → `obriencelik`). */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  if (isPlain(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ‘\-‐‑.\s]/g, '')
    .replace(/[ßøłđðþæœı]/g, (letter) => LIGATURES[letter] ?? letter)
}

/** As {@link foldName}, with `ue` for `ü` and the like, as German and Danish names are written without accents. */
export function transliterateName(name: string): string {
  const lower = name.normalize('NFC').toLowerCase()
  return isPlain(lower)
    ? lower
    : foldName(lower.replace(/[äöüåø]/g, (letter) => TRANSLITERATIONS[letter] ?? letter))
}

function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}

/** Whether two names are the same but for accents, capitals, apostrophes, and hyphens. */
export function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b) || transliterateName(a) === transliterateName(b)
}
