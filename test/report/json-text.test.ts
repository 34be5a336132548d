import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeJson, writeJsonDocument } from '../../src/report/programs/json-text.ts'

function* listLater<Item>(items: readonly Item[]): Generator<Item> {
  yield* items
}

it('writes a document in pieces as it would be written whole', () => {
  const lists = fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 })
  fc.assert(
    fc.property(lists, lists, fc.jsonValue(), fc.string({ unit: 'binary' }), (first, second, value, name) => {
      const write = (list: (items: readonly unknown[]) => unknown) => ({
        [`a${name}`]: value,
        first: list(first),
        left: undefined,
        deep: [{ no: 1, second: list(second) }, { empty: list([]) }],
      })
      const pieces = [...writeJsonDocument(write(listLater))]
      expect(pieces.join('')).toBe(
        `${writeJson(
          write((items) => items),
          2,
        )}\n`,
      )
      expect([...writeJsonDocument(value)].join('')).toBe(`${writeJson(value, 2)}\n`)
    }),
  )
})

it('makes no item before those in front of it are written', () => {
  const made: number[] = []
  const items = (function* () {
    for (const item of [1, 2, 3]) {
      made.push(item)
      yield item
    }
  })()
  for (const piece of writeJsonDocument({ items })) if (piece.includes('2')) break
  expect(made).toEqual([1, 2])
})
