import { describe, expect, it } from 'vitest'
import { Identities } from '../../src/report/programs/identity.ts'
import { diagnose } from './sample.ts'

const entry = (file: string, fingerprint: string) => ({
  file,
  diagnostic: diagnose({ start: 0, end: 1 }, { fingerprint }),
})

describe('the identity of a diagnostic (M-14)', () => {
  it('is the same in every run, wherever the diagnostic is', () => {
    const first = new Identities().next(entry('a.txt', 'one'))
    const other = new Identities()
    other.next(entry('a.txt', 'zero'))
    expect(other.next(entry('a.txt', 'one'))).toBe(first)
    expect(first).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is another for another file, and for other words', () => {
    const identities = new Identities()
    const all = [entry('a.txt', 'one'), entry('b.txt', 'one'), entry('a.txt', 'two')].map((one) =>
      identities.next(one),
    )
    expect(new Set(all).size).toBe(3)
  })

  it('is never given twice in a report', () => {
    const identities = new Identities()
    const all = Array.from({ length: 20 }, () => identities.next(entry('a.txt', 'one')))
    expect(new Set(all).size).toBe(20)
  })
})
