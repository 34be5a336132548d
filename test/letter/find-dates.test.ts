import { describe, expect, it } from 'vitest'
import { daysInMonth, findDates, weekdayOf } from '../../src/letter/index.ts'

describe('dates in a text', () => {
  it.each([
    ['on 3 march 2026', { year: 2026, month: 3, day: 3 }],
    ['on the 3rd of march, 2026', { year: 2026, month: 3, day: 3 }],
    ['on march 3rd, 2026', { year: 2026, month: 3, day: 3 }],
    ['on sept. 3', { month: 9, day: 3 }],
    ['on 2026-03-04', { year: 2026, month: 3, day: 4 }],
    ['on 14/03/2026', { year: 2026, month: 3, day: 14 }],
    ['on 03/14/2026', { year: 2026, month: 3, day: 14 }],
    ['on 04.03.2026', { year: 2026, month: 3, day: 4 }],
    ['in march 2026', { year: 2026, month: 3 }],
    ['on thursday, the 5th of march 2026', { year: 2026, month: 3, day: 5, weekday: 4 }],
  ])('are read: %s', (text, date) => {
    const found = findDates(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(date)
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(text.replace(/^(?:on|in) (?:the )?/, ''))
  })

  it.each(['version 3.04.2', 'the years 2024-2026', '192.168.10.20', 'room 12/14', 'march on'])(
    'are not %s',
    (text) => {
      expect(findDates(text)).toEqual([])
    },
  )

  it('have the days and weekdays of the calendar', () => {
    expect([2000, 1900, 2024, 2025].map((year) => daysInMonth(2, year))).toEqual([29, 28, 29, 28])
    expect(daysInMonth(4)).toBe(30)
    expect(weekdayOf(2026, 11, 23)).toBe(1)
  })
})
