import { describe, expect, it } from 'vitest'
import { createPersonalWords } from '../../src/lexicon/index.ts'

/** Each word is one of a letter; a space stands between them. */
const TABLE: readonly [entry: string, accepted: string, refused: string][] = [
  ['petrova', 'petrova Petrova PETROVA PeTrova', 'petrov petrovas'],
  ['petrova', "petrova's petrova’s Petrova’s PETROVA’S PETROVA’s", 'petrova’t'],
  ['Petrova', "Petrova PETROVA Petrova’s Petrova's PETROVA’S PETROVA’s", 'petrova PeTrova petrova’s'],
  ['PyTorch', 'PyTorch PYTORCH PyTorch’s', 'pytorch Pytorch pyTorch'],
  ['iPhone', 'iPhone IPHONE', 'iphone Iphone'],
  ['NASA', 'NASA NASA’s', 'nasa Nasa'],
  ['Jones', 'Jones Jones’ Jones’s JONES’', 'jones jones’'],
  [
    'frobnic-quux',
    'frobnic-quux Frobnic-Quux FROBNIC-QUUX frobnic‑quux frobnic‐quux’s',
    'frobnic quux frobnicquux',
  ],
  ['Frobnic-quux', 'Frobnic-quux FROBNIC-QUUX', 'frobnic-quux Frobnic-Quux Frobnic'],
  ["O'Brien", "O'Brien O’Brien O’BRIEN O’Brien’s", 'o’brien O’brien Brien OBrien'],
  ['O’Brien', "O'Brien O’Brien", "o'brien"],
  ['McDonald’s', "McDonald's McDonald’s MCDONALD’S", 'McDonald mcdonald’s'],
  ['students’', 'students’ Students’', 'students'],
  ['Z\u00fcrich', 'Z\u00fcrich Zu\u0308rich ZU\u0308RICH Z\u00dcRICH’s', 'z\u00fcrich Zurich'],
  ['Zu\u0308rich', 'Z\u00fcrich Zu\u0308rich', 'zu\u0308rich Zurich'],
  ['zu\u0308rich', 'z\u00fcrich Z\u00fcrich Z\u00dcRICH', 'zurich'],
  ['Weiß', 'Weiß WEISS WEI\u1e9e', 'weiß Weiss weiss'],
  ['weiß', 'weiß Weiß WEISS WEI\u1e9e', 'weiss Weiss'],
  ['\u0130nan', '\u0130nan \u0130NAN', 'inan INAN'],
  ['San Sebasti\u00e1n', 'San Sebasti\u00e1n SAN', 'san sebasti\u00e1n'],
  ['', '', 'a'],
]

describe('an entry', () => {
  it.each(TABLE)('%s accepts %s, not %s', (entry, accepted, refused) => {
    const words = createPersonalWords([entry])
    const isAccepted = (text: string) =>
      Object.fromEntries(text.split(' ').map((word) => [word, words.accepts(word)]))
    const all = (text: string, value: boolean) =>
      Object.fromEntries(text.split(' ').map((word) => [word, value]))
    if (accepted) expect(isAccepted(accepted)).toEqual(all(accepted, true))
    expect(isAccepted(refused)).toEqual(all(refused, false))
  })

  it('stands for itself among others', () => {
    const words = createPersonalWords(['Petrova', 'compaany'])
    expect(['petrova', 'Petrova', 'Compaany', 'company'].map(words.accepts)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('is needed: without any, nothing is accepted', () => {
    expect(createPersonalWords([]).accepts('a')).toBe(false)
  })
})
