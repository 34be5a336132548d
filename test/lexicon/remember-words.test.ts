import { describe, expect, it, vi } from 'vitest'
import { rememberWords } from '../../src/lexicon/remember-words.ts'

describe('rememberWords', () => {
  it('asks once for a word', () => {
    const tell = vi.fn((word: string) => word.length > 3)
    const isLong = rememberWords(tell)
    expect(['note', 'so', 'note', 'so'].map(isLong)).toEqual([true, false, true, false])
    expect(tell).toHaveBeenCalledTimes(2)
  })

  it('forgets when it has remembered so many words', () => {
    const tell = vi.fn((word: string) => word.length)
    const measure = rememberWords(tell, 2)
    expect(['a', 'bc', 'def', 'a'].map(measure)).toEqual([1, 2, 3, 1])
    expect(tell).toHaveBeenCalledTimes(4)
  })

  it('does not remember what would keep a letter in memory', () => {
    const tell = vi.fn((word: string) => word.length)
    const measure = rememberWords(tell)
    const long = 'counterrevolution'
    expect([measure(long), measure(long)]).toEqual([17, 17])
    expect(tell).toHaveBeenCalledTimes(2)
  })
})
