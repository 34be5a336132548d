import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CACHES, COMMAND, runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, CONTRACTED, MISSPELT } from './letters.ts'

const BEGIN = 'letterlint: checking\n'
const END = 'letterlint: watching for changes\n'

/** A run that watches; `next` gives what was printed up to the end of its next round. */
function startWatching(cwd: string, ...args: string[]) {
  const [program, ...first] = COMMAND
  const child = spawn(program, [...first, '--watch', '-f', 'short', ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, XDG_CACHE_HOME: CACHES, XDG_CONFIG_HOME: join(cwd, 'none') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let printed = ''
  let wake = () => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      wake()
    })
  }
  const next = async (): Promise<string> => {
    while (!printed.includes(END)) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    const end = printed.indexOf(END) + END.length
    const round = printed.slice(0, end)
    printed = printed.slice(end)
    return round
  }
  const stop = (signal: NodeJS.Signals) =>
    new Promise((resolve) => {
      child.on('exit', (code, by) => resolve(by ?? code))
      child.kill(signal)
    })
  return { next, stop }
}

describe('--watch', { timeout: 30_000 }, () => {
  it('lints at once and after each change, between two lines that editors can wait for (C-15)', async () => {
    const cwd = createFolder({ 'a.txt': CLEAN })
    const run = startWatching(cwd)
    expect(await run.next()).toBe(`${BEGIN}${END}`)
    writeFileSync(join(cwd, 'a.txt'), MISSPELT)
    expect(await run.next()).toBe(
      `${BEGIN}a.txt:3:27: error[spelling]: \`teh\` is a common misspelling\n${END}`,
    )
    mkdirSync(join(cwd, 'in'))
    writeFileSync(join(cwd, 'in/b.md'), MISSPELT)
    expect(await run.next()).toContain('in/b.md:3:27')
    rmSync(join(cwd, 'a.txt'))
    expect(await run.next()).not.toContain('a.txt')
  })

  it('sees changes of what letters are linted with, JavaScript too', async () => {
    const cwd = createFolder({ 'in/a.txt': CONTRACTED })
    const run = startWatching(cwd, 'in/a.txt', '--config', 'letterlint.config.mjs')
    expect(await run.next()).toContain('`letterlint.config.mjs`')
    writeFileSync(join(cwd, 'letterlint.config.mjs'), 'export default { rules: { contraction: "error" } }')
    expect(await run.next()).toContain('error[contraction]')
    writeFileSync(join(cwd, 'letterlint.config.mjs'), 'export default { rules: { contraction: "off" } }')
    expect(await run.next()).toBe(`${BEGIN}${END}`)
  })

  it('does not take its own reports and cache for changes', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    const run = startWatching(
      cwd,
      '--cache',
      '-f',
      'json',
      '-o',
      'out.json',
      '-f',
      'markdown',
      '-o',
      'out.md',
    )
    await run.next()
    const early = await Promise.race([
      run.next(),
      new Promise((resolve) => setTimeout(resolve, 1500, 'calm')),
    ])
    expect(early).toBe('calm')
  })

  it('goes on after a letter that cannot be read', async () => {
    const cwd = createFolder({ 'a.txt': '%PDF-1.7' })
    const run = startWatching(cwd, 'a.txt')
    expect(await run.next()).toContain('`a.txt` is a PDF document, not text')
    appendFileSync(join(cwd, 'b.txt'), MISSPELT)
    writeFileSync(join(cwd, 'a.txt'), MISSPELT)
    expect(await run.next()).toContain('a.txt:3:27')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with %s', async (signal) => {
    const run = startWatching(createFolder({ 'a.txt': CLEAN }))
    await run.next()
    expect(await run.stop(signal)).toBe(signal)
  })

  it('does not watch standard input', async () => {
    const { code, stderr } = await runLetterlint(['--watch', '-'], { cwd: createFolder({}), stdin: CLEAN })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: standard input cannot be watched\nhelp: name the letters, or their folder\n',
    })
  })
})
