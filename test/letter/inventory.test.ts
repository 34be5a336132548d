import { describe, expect, it } from 'vitest'
import { parseLetter, takeInventory } from '../../src/letter/index.ts'
import { createSource } from '../../src/source/index.ts'

async function inventoryOf(text: string) {
  return takeInventory(await parseLetter(createSource(text)))
}

describe('the inventory of a letter', () => {
  it('holds words from their beginning, the last of them in part', async () => {
    const inventory = await inventoryOf(
      'Dear Ms Osei,\n\nI’d like to complain about\nthe placeholder.\n\nYours',
    )
    for (const sign of [
      "i'd like",
      'complain',
      'compla',
      'about the',
      'the placeholder.',
      ', i',
      'dear ms o',
    ])
      expect([sign, inventory.mayHold(sign)]).toEqual([sign, true])
    for (const sign of ['laint', 'comply', 'com plain', 'i lik e', 'complaining', 'abou the'])
      expect([sign, inventory.mayHold(sign)]).toEqual([sign, false])
  })

  it('may hold what has its words in another order, but does not', async () => {
    const inventory = await inventoryOf('I am here. The draft is yours.')
    expect(inventory.mayHold('here is')).toBe(true)
    expect(inventory.holds('here is')).toBe(false)
    expect(inventory.holds('the draft is yo')).toBe(true)
  })

  it('tells nothing of marks and of letters that are not of English', async () => {
    const inventory = await inventoryOf('Grüße aus Köln')
    expect(inventory.mayHold('[%]')).toBe(true)
    expect(inventory.holds('[%]')).toBe(false)
    expect(inventory.holds('grüße aus kö')).toBe(true)
    expect(inventory.mayHold('grüße auch')).toBe(false)
  })

  it('is taken once of a letter', async () => {
    const letter = await parseLetter(createSource('Dear Ms Osei,'))
    expect(takeInventory(letter)).toBe(takeInventory(letter))
  })

  it('is taken of a megabyte of one word', async () => {
    const inventory = await inventoryOf('a'.repeat(1_000_000))
    expect(inventory.mayHold('aaaa')).toBe(true)
    expect(inventory.mayHold('aaab')).toBe(false)
  })
})
