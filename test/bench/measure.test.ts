import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import {
  canMeasurePeak,
  ENVIRONMENT,
  measurePeak,
  nodeCommand,
  quantile,
  runForOutput,
  runOnce,
} from './measure.ts'

const sleep = (milliseconds: number) => nodeCommand(['-e', `setTimeout(() => {}, ${milliseconds})`])

describe('runOnce', () => {
  it('gives the wall time', async () => {
    const milliseconds = await runOnce(sleep(300))
    expect(milliseconds).toBeGreaterThan(290)
    expect(milliseconds).toBeLessThan(5000)
  })

  it('gives a time for a command that fails, as linters do when they find something', async () =>
    expect(await runOnce(nodeCommand(['-e', 'process.exit(3)']))).toBeLessThan(5000))

  it('ends what takes too long, with what it has started', async () => {
    const seconds = 4321.0625
    const command = { program: 'sh', args: ['-c', `sleep ${seconds}; true`] }
    expect(await runOnce(command, 200)).toBe(Number.POSITIVE_INFINITY)
    expect(`${spawnSync('ps', ['-eo', 'args']).stdout}`).not.toContain(`sleep ${seconds}`)
  })

  it('rejects for a program that is not there', () =>
    expect(runOnce({ program: 'no-such-program', args: [] })).rejects.toThrow('ENOENT'))
})

describe('measurePeak', () => {
  it.skipIf(!canMeasurePeak())('sees memory that is held for a moment', async () => {
    const { peakBytes = 0 } = await measurePeak(nodeCommand(['-e', 'Buffer.alloc(300 * 2 ** 20, 1)']))
    expect(peakBytes).toBeGreaterThan(300 * 2 ** 20)
    expect(peakBytes).toBeLessThan(500 * 2 ** 20)
  })

  it.skipIf(!canMeasurePeak())('knows no peak of what was ended', async () =>
    expect(await measurePeak(sleep(60_000), 200)).toEqual({
      milliseconds: Number.POSITIVE_INFINITY,
      peakBytes: undefined,
    }),
  )
})

describe('runForOutput', () => {
  it('gives both ways of printing, also of a command that fails', () => {
    const command = nodeCommand(['-e', 'console.log("out"); console.error("err"); process.exitCode = 1'])
    expect(runForOutput(command)).toEqual({ stdout: 'out\n', stderr: 'err\n' })
  })

  it('says why a command does not start', () =>
    expect(runForOutput({ program: 'no-such-program', args: [] }).stderr).toContain('ENOENT'))
})

describe('quantile', () => {
  it('gives a number of the list, whatever its order', () => {
    expect(quantile([9, 1, 5], 0.5)).toBe(5)
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2)
    expect(quantile([100, 20, 3], 1)).toBe(100)
    expect(quantile([100, 20, 3], 0)).toBe(3)
  })

  it('leaves the list as it is', () => {
    const numbers = [3, 1, 2]
    quantile(numbers, 0.5)
    expect(numbers).toEqual([3, 1, 2])
  })

  it('gives nothing of nothing', () => expect(quantile([], 0.5)).toBeNaN())
})

describe('ENVIRONMENT', () => {
  it('reads no certificates at every start', () =>
    expect(Object.keys(ENVIRONMENT)).not.toContain('NODE_EXTRA_CA_CERTS'))
})
