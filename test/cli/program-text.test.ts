import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { locateProgramFile } from '../../src/cli/files/program-files.ts'
import { ProgramText } from '../../src/cli/files/program-text.ts'

const PLACE = 'bin/rules.phrases'

it('gives the same bytes one by one and, after many, from the whole', () => {
  const whole = readFileSync(locateProgramFile(PLACE))
  const file = new ProgramText(PLACE)
  for (let i = 0; i < 500; i++) {
    const [start, end] = [i * 700, i * 700 + (i % 90)]
    expect(Buffer.compare(file.bytes(start, end), whole.subarray(start, end))).toBe(0)
    expect(file.text(start, end)).toBe(whole.toString('latin1', start, end))
  }
})

it('gives no more than there is', () => {
  const { length } = readFileSync(locateProgramFile(PLACE))
  expect(new ProgramText(PLACE).bytes(length - 3, length + 10).length).toBe(3)
})
