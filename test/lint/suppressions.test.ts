import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLetter } from '../../src/letter/index.ts'
import { describeFindings, matchSuppressions, type Suppression } from '../../src/lint/index.ts'
import { createSource } from '../../src/source/index.ts'
import { diagnose } from '../report/sample.ts'

/** A finding for each `teh` in a letter, as it would be suppressed. */
async function suppress(text: string, pattern = /\bteh\b/g): Promise<Suppression[]> {
  const letter = await parseLetter(createSource(text, { path: 'letter.txt' }))
  const spans = [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  return describeFindings(
    letter,
    spans.map((span) => diagnose(span, { ruleId: 'spelling' })),
  )
}

/** Which findings of a letter stand, by their order, when those of another are suppressed. */
async function stand(before: string, after: string): Promise<{ standing: number[]; unused: number }> {
  const { matches, unused } = matchSuppressions(await suppress(before), await suppress(after))
  const standing = [...matches.keys()].filter((index) => matches[index] === undefined)
  return { standing, unused: unused.length }
}

describe('C-9: a suppression tells', () => {
  it('the words that are found, and up to four on either side', async () => {
    expect(await suppress('Dear Ms Lund,\n\nI steer teh\nold ferry, and teh end.')).toEqual([
      { rule: 'spelling', text: 'teh', before: 'Ms Lund I steer', after: 'old ferry and teh' },
      { rule: 'spelling', text: 'teh', before: 'teh old ferry and', after: 'end' },
    ])
  })

  it('words on one line with straight apostrophes, and of many the first and the last', async () => {
    const [found] = await suppress('I can’t\n  see it', /can’t\s+see/g)
    expect(found?.text).toBe("can't see")
    const [long] = await suppress(`a ${'word '.repeat(40)}b`, /a [^b]*b/g)
    expect(long?.text).toBe(
      'a word word word word word word word wo … d word word word word word word word b',
    )
    expect(long?.text.length).toBeLessThanOrEqual(80)
  })

  it('nothing but its place where something is missing', async () => {
    expect(await suppress('One two three.', /(?= three)/g)).toEqual([
      { rule: 'spelling', text: '', before: 'One two', after: 'three' },
    ])
  })
})

describe('C-9: suppressions', () => {
  it.each<[what: string, before: string, after: string, standing: number[], unused: number]>([
    ['hold in a letter that is as it was', 'a b c d teh e f g h', 'a b c d teh e f g h', [], 0],
    ['hold with half of their neighbours', 'a b c d teh e f g h', 'x x c d teh e f x x', [], 0],
    ['end with less', 'a b c d teh e f g h', 'x x c d teh e x x x', [0], 1],
    [
      'end where neighbours are there, but not next to it',
      'a b c d teh e f g h',
      'b c d a teh f g h e',
      [0],
      1,
    ],
    ['silence one finding each', 'a b c d teh e f g h', 'a b c d teh e f g h\n\na b c d teh e f g h', [1], 0],
    [
      'go to the finding with the most neighbours',
      'a b c d teh e f g h',
      'a b c d teh e f x x\n\na b c d teh e f g h',
      [0],
      0,
    ],
    ['of the same words and neighbours hold in their order', 'a teh b teh a', 'a teh b teh a', [], 0],
    ['end when their finding is mended', 'a b c d teh e f g h', 'a b c d the e f g h', [], 1],
  ])('%s', async (_, before, after, standing, unused) => {
    expect(await stand(before, after)).toEqual({ standing, unused })
  })

  it('are for one rule', () => {
    const entry = { rule: 'a', text: 'teh', before: 'x', after: 'y' }
    expect(matchSuppressions([entry], [{ ...entry, rule: 'b' }]).matches).toEqual([undefined])
  })

  it('that somebody wrote without neighbours hold anywhere, once others have been seen to', () => {
    const found = { rule: 'a', text: 'teh', before: 'x', after: 'y' }
    const bare = { rule: 'a', text: 'teh', before: '', after: '' }
    expect(matchSuppressions([bare, found], [found, { ...found, before: 'z' }]).matches).toEqual([
      found,
      bare,
    ])
  })

  it('of something missing hold wherever it is missing', () => {
    const missing = { rule: 'closing-missing', text: '', before: 'a b c d', after: '' }
    expect(matchSuppressions([missing], [{ ...missing, before: 'w x y z' }]).matches).toEqual([missing])
  })

  it('take linear time, however many are alike', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      rule: 'spelling',
      text: 'teh',
      before: `a b c ${index % 2}`,
      after: `${index} e f g`,
    }))
    const start = performance.now()
    expect(matchSuppressions(many, many.toReversed()).unused).toEqual([])
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

/** Words that are all different, from a number on. */
function words(count: number, from: number): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `w${[...(from + index).toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`,
  )
}

/** A paragraph with one finding, four words or more on either side of it. */
const paragraph = fc.record({ before: fc.integer({ min: 4, max: 9 }), after: fc.integer({ min: 4, max: 9 }) })
const letter = fc
  .array(paragraph, { minLength: 1, maxLength: 5 })
  .map((lengths) =>
    lengths.map(({ before, after }, index) => [
      ...words(before, 1000 * (index + 1)),
      'teh',
      ...words(after, 1000 * (index + 1) + 500),
    ]),
  )

const write = (paragraphs: readonly (readonly string[])[], separator: () => string = () => ' ') =>
  paragraphs.map((one) => one.reduce((text, word) => text + separator() + word)).join('\n\n')

const KEPT = { standing: [], unused: 0 }

describe('C-9: suppressions outlast', () => {
  it('other line ends within paragraphs', async () => {
    await fc.assert(
      fc.asyncProperty(
        letter,
        fc.infiniteStream(fc.constantFrom(' ', ' ', '\n', '\r\n')),
        async (text, ends) => {
          expect(
            await stand(
              write(text),
              write(text, () => ends.next().value as string),
            ),
          ).toEqual(KEPT)
        },
      ),
    )
  })

  it('a paragraph before, and another order of paragraphs', async () => {
    await fc.assert(
      fc.asyncProperty(letter, fc.integer({ min: 1, max: 30 }), async (text, count) => {
        expect(await stand(write(text), write([words(count, 90_000), ...text]))).toEqual(KEPT)
        expect(await stand(write(text), write([...text].reverse()))).toEqual(KEPT)
      }),
    )
  })

  it('any change on one side of what is found', async () => {
    const change = fc.record({
      side: fc.constantFrom('before', 'after'),
      count: fc.integer({ min: 0, max: 9 }),
    })
    await fc.assert(
      fc.asyncProperty(letter, change, async (text, { side, count }) => {
        const changed = text.map((one, index) => {
          const at = one.indexOf('teh')
          const other = words(count, 80_000 + 100 * index)
          return side === 'before' ? [...other, ...one.slice(at)] : [...one.slice(0, at + 1), ...other]
        })
        expect(await stand(write(text), write(changed))).toEqual(KEPT)
      }),
    )
  })
})

it('C-9: suppressions do not hide a new finding of the same words, though their own is mended', async () => {
  await fc.assert(
    fc.asyncProperty(letter, fc.nat(), fc.nat(), fc.boolean(), async (text, place, at, isMended) => {
      const fresh = [...words(5, 70_000), 'teh', ...words(5, 75_000)]
      const index = place % (text.length + 1)
      const rest = text.map((one, i) =>
        isMended && i === at % text.length ? one.map((word) => (word === 'teh' ? 'the' : word)) : one,
      )
      const changed = [...rest.slice(0, index), fresh, ...rest.slice(index)]
      const position = changed.slice(0, index).filter((one) => one.includes('teh')).length
      expect(await stand(write(text), write(changed))).toEqual({
        standing: [position],
        unused: isMended ? 1 : 0,
      })
    }),
  )
})
