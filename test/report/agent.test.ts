import { describe, expect, it } from 'vitest'
import { BARE, HOSTILE, hostileReport, renderAs, WHOLE } from './programs.ts'

describe('the agent format', () => {
  it('is a line for each problem with what to do, and one for each notice (4.6)', async () => {
    expect((await renderAs('agent', WHOLE)).split('\n')).toEqual([
      'error: `d.txt` cannot be read',
      'note: one file was skipped',
      'b/draft.txt:1:6: info[placeholder-bracket]: unfilled placeholder `[name]`',
      'b/draft.txt:2:59: error[placeholder-bracket]: unfilled placeholder `[compaany]`; ' +
        'note: the other placeholder is `[name]`; help: write what belongs here; help: write `Acme` or `Apex`',
      'c.txt:1:34: warning[placeholder-bracket]: unfilled placeholder `[twon]`; ' +
        'help: safe fix: write `[town]` (2 changes)',
      '',
    ])
  })

  it('says so where nothing is wrong, or nothing was read (M-3)', async () => {
    expect(await renderAs('agent', BARE['nothing is wrong'] as never)).toBe('no problems in 1 letter\n')
    expect(await renderAs('agent', BARE['no letter was read'] as never)).toBe('no problems in 0 letters\n')
    expect(await renderAs('agent', BARE['a letter could not be read'] as never)).toBe(
      'error: `d.txt` cannot be read\n',
    )
  })

  it('is one line for one problem, with any text', async () => {
    for (const text of HOSTILE) {
      const output = await renderAs('agent', hostileReport(text))
      expect(output.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(4)
    }
  })
})
