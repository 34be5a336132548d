import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND, runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, createProject, MISSPELT, pluginFor } from './letters.ts'
import { atTerminal, hasPty, type Step } from './terminal.ts'

const TWICE = MISSPELT.replace('group', 'gruop')

function read(cwd: string, name = 'letter.txt'): string {
  return readFileSync(join(cwd, name), 'utf8')
}

/** Keys, each typed when the next question is asked. */
function keys(typed: string): Step[] {
  return [...typed].map((key) => ['\n> ', key] as const)
}

describe('a review needs a terminal', () => {
  it.each([
    [['review', '.'], '`review` needs a terminal, to ask what is to be done'],
    [['review', '-'], 'standard input cannot be reviewed'],
  ])('%j', async (args, sentence) => {
    const cwd = createFolder({ 'letter.txt': MISSPELT })
    const { code, stdout, stderr } = await runLetterlint(args, { cwd, stdin: 's' })
    expect(stderr).toContain(`error: ${sentence}\nhelp: `)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe.runIf(hasPty)('a review at a terminal', { timeout: 30_000 }, () => {
  it('shows each finding as the report does, what can be done, and how far it is', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const { code, shown } = await atTerminal(['review', '--color', 'never'], keys('q'), { cwd })
    expect(shown).toBe(`
1 of 2

error[spelling]: \`teh\` is a common misspelling
 --> letter.txt:3:27
  |
3 | I am writing to apply for teh post of research engineer that your gruop …
  |                           ^^^ of \`the\`
  |
  = help: safe fix: write \`the\`
  |
3 - I am writing to apply for teh post of research engineer that your gruop …
3 + I am writing to apply for the post of research engineer that your gruop …

1: write \`the\` (safe fix)
e: own words, s: skip, a: skip all of this rule,
l: skip the rest of this letter, i: ignore always, q: quit, ?: help
> q

nothing decided; 2 left
`)
    expect([code, read(cwd)]).toEqual([0, TWICE])
  })

  it('writes each fix at once, and goes on behind it', async () => {
    const cwd = createFolder({ 'a.txt': TWICE, 'b.txt': MISSPELT.replaceAll('\n', '\r\n') })
    const texts: string[] = []
    const look: Step = ['2 of 3', () => texts.push(read(cwd, 'a.txt'))]
    const steps: Step[] = [...keys('1'), look, ...keys('11')]
    const { code, shown } = await atTerminal(['review'], steps, { cwd })
    expect(texts).toEqual([TWICE.replace('teh', 'the')])
    expect([read(cwd, 'a.txt'), read(cwd, 'b.txt')]).toEqual([CLEAN, CLEAN.replaceAll('\n', '\r\n')])
    expect(shown).toMatch(/> 1\n\n3 mended; 0 left\n$/)
    expect(code).toBe(0)
  })

  it('does not ask again about what is skipped, and counts it', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const { shown } = await atTerminal(['review'], keys('s1'), { cwd })
    expect(shown.match(/`teh` is a common misspelling/g)).toHaveLength(1)
    expect(shown).toMatch(/1 mended, 1 skipped; 0 left\n$/)
    expect(read(cwd)).toBe(MISSPELT)
  })

  it('skips all that a rule finds in the review, and takes that back', async () => {
    const spaced = TWICE.replace('that your', 'that  your')
    const cwd = createFolder({ 'a.txt': spaced, 'b.txt': MISSPELT })
    const steps: Step[] = [
      ...keys('ab'),
      ['1 of 4', () => {}],
      ...keys('a'),
      ['4 of 4', () => {}],
      ...keys('?s'),
    ]
    const { shown } = await atTerminal(['review'], steps, { cwd })
    expect(shown.match(/^\d of 4\n\n.*$/gm)).toEqual([
      expect.stringMatching(/^1 of 4\n\nerror\[spelling\]/),
      expect.stringMatching(/^4 of 4\n\n\w+\[double-space\]/),
      expect.stringMatching(/^1 of 4\n\nerror\[spelling\]/),
      expect.stringMatching(/^4 of 4\n\n\w+\[double-space\]/),
    ])
    expect(shown).toContain('\na: leave all that this rule finds, in every letter of this review\n')
    expect(shown).toMatch(/\n4 skipped; 0 left\n$/)
  })

  it('skips the rest of a letter, and takes that back', async () => {
    const cwd = createFolder({ 'a.txt': TWICE, 'b.txt': MISSPELT })
    const { shown } = await atTerminal(['review'], keys('lb1ll'), { cwd })
    expect(shown.match(/^\d of 3$/gm)).toEqual(['1 of 3', '3 of 3', '1 of 3', '2 of 3', '3 of 3'])
    expect(shown).toMatch(/\n1 mended, 2 skipped; 0 left\n$/)
    expect([read(cwd, 'a.txt'), read(cwd, 'b.txt')]).toEqual([TWICE.replace('teh', 'the'), MISSPELT])
  })

  it('puts in words of the person, who begins with those that are marked', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const steps: Step[] = [...keys('e'), ['own words: ', '\u007f\u007f\u007fthis ¶\r'], ...keys('q')]
    const { shown } = await atTerminal(['review'], steps, { cwd })
    expect(read(cwd)).toBe(TWICE.replace('teh', 'this ¶'))
    expect(shown).toContain('2 of 2')
  })

  it('leaves the words as they are when no others are given', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const steps: Step[] = [
      ...keys('e'),
      ['own words: ', '\r'],
      ...keys('e'),
      ['own words: ', '\u0015'],
      ['', '\u0004'],
      ...keys('q'),
    ]
    const { shown } = await atTerminal(['review'], steps, { cwd })
    expect(shown).toMatch(/\nnothing decided; 2 left\n$/)
    expect(read(cwd)).toBe(TWICE)
  })

  it.each([
    ['Ctrl-D', '\u0004'],
    ['Esc', '\u001b'],
  ])('leaves the words at once on %s, also where some are typed', async (_key, typed) => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const steps: Step[] = [
      ...keys('e'),
      ['own words: ', typed],
      ...keys('e'),
      ['own words: ', '\u001b[D\u007fx'],
      ['x', typed],
      ...keys('s?q'),
    ]
    const { shown } = await atTerminal(['review'], steps, { cwd })
    expect(shown).toMatch(/\n1 skipped; 1 left\n$/)
    expect(shown).toMatch(/; Ctrl-D\s+or\s+Esc\s+leaves\s+them\n/)
    expect(read(cwd)).toBe(TWICE)
  })

  it('takes words out only when asked once more, with one of two spaces around them', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const texts: string[] = []
    const empty: Step = ['own words: ', '\u0015\r']
    const answer = (key: string): Step => ['take the words out? y: yes, else: no ', key]
    const look: Step = ['2 of 2', () => texts.push(read(cwd))]
    const kept = ['\r', 'n', '\u0004'].flatMap((key) => [...keys('e'), empty, answer(key)])
    const steps: Step[] = [...kept, ...keys('e'), empty, answer('y'), look, ...keys('?bq')]
    const { shown } = await atTerminal(['review'], steps, { cwd })
    expect(texts).toEqual([TWICE.replace(' teh ', ' ')])
    expect(shown).toMatch(/an\s+empty\s+line\s+takes\s+them\s+out/)
    expect([shown.match(/1 of 2/g)?.length, read(cwd)]).toEqual([2, TWICE])
  })

  it('takes no space out with words that stand before a comma', async () => {
    const cwd = createFolder({ 'letter.txt': MISSPELT.replace('teh', 'teh,') })
    const steps: Step[] = [...keys('e'), ['own words: ', '\u0015 \r'], ['out? ', 'Y'], ...keys('q')]
    await atTerminal(['review'], steps, { cwd })
    expect(read(cwd)).toBe(MISSPELT.replace('teh', ','))
  })

  it('takes decisions back one by one, with what they wrote', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const texts: string[] = []
    const look: Step = ['1 of 2', () => texts.push(read(cwd))]
    const first: Step = ['1 of 2', () => {}]
    const steps = [first, ...keys('1b'), look, ...keys('sb'), first, ...keys('bq')]
    const { shown } = await atTerminal(['review'], steps, { cwd })
    expect(texts).toEqual([TWICE])
    expect(shown).toContain('this key does nothing here; ? shows those that do')
    expect(shown).toMatch(/\nnothing decided; 2 left\n$/)
    expect(read(cwd)).toBe(TWICE)
  })

  it('accepts a word as `letterlint words add` does, everywhere, and takes that back', async () => {
    const letter = CLEAN.replace('group', 'gruop')
    const cwd = createFolder({ 'a.txt': letter, 'b.txt': letter, '.git/HEAD': '' })
    const list = join(cwd, '.letterlint-words.txt')
    const { shown } = await atTerminal(['review'], keys('w'), { cwd })
    expect(shown).toContain('Added `gruop` to the new file `.letterlint-words.txt`.')
    expect(shown).toMatch(/\n1 word accepted; 0 left\n$/)
    expect(readFileSync(list, 'utf8')).toContain('gruop')
  })

  it('takes an accepted word back', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT.replace('I am', 'I, gruop, am'), '.git/HEAD': '' })
    const { shown } = await atTerminal(['review'], keys('wbq'), { cwd })
    expect(shown).toContain('Removed `gruop` from `.letterlint-words.txt`.')
    expect(shown).toMatch(/\nnothing decided; 2 left\n$/)
    expect(readFileSync(join(cwd, '.letterlint-words.txt'), 'utf8')).not.toContain('gruop')
  })

  it('ignores a finding always, as `letterlint suppress` does, and takes that back', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE, '.git/HEAD': '' })
    const { shown } = await atTerminal(['review'], keys('ibi1'), { cwd })
    expect(shown).toContain('Suppressed in `letterlint-suppressions.json`.')
    expect(shown).toMatch(/\n1 mended, 1 ignored; 0 left\n$/)
    expect(read(cwd)).toBe(MISSPELT)
    expect(await runLetterlint(['.'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('forgets what was ignored when that is taken back', async () => {
    const cwd = createFolder({ 'letter.txt': MISSPELT, '.git/HEAD': '', 'other.txt': MISSPELT })
    await atTerminal(['review'], keys('ibq'), { cwd })
    const { code, stdout } = await runLetterlint(['-f', 'short', '.'], { cwd })
    expect([code, stdout.split('\n').length]).toEqual([1, 3])
  })

  it('removes a suppressions file that it made when nothing is left in it', async () => {
    const cwd = createFolder({ 'a.txt': TWICE, 'b.txt': MISSPELT, '.git/HEAD': '' })
    const { shown } = await atTerminal(['review'], keys('iibbq'), { cwd })
    expect(shown.match(/Suppressed in/g)).toHaveLength(2)
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.txt', 'b.txt'])
  })

  it('keeps a suppressions file that was there, or that holds what others put in', async () => {
    const file = 'letterlint-suppressions.json'
    const cwd = createFolder({ 'letter.txt': TWICE, 'other.txt': MISSPELT, '.git/HEAD': '' })
    const [program, ...first] = COMMAND
    const suppressOther = () => execFileSync(program, [...first, 'suppress', 'other.txt:3'], { cwd })
    const steps: Step[] = [...keys('i'), ['\n> ', suppressOther], ['', 'b'], ...keys('q')]
    await atTerminal(['review', 'letter.txt'], steps, { cwd })
    expect(Object.keys(JSON.parse(read(cwd, file)).letters)).toEqual(['other.txt'])
    const none = '{ "version": 1, "letters": {} }\n'
    const other = createFolder({ 'letter.txt': TWICE, '.git/HEAD': '', [file]: none })
    await atTerminal(['review'], keys('ibq'), { cwd: other })
    expect(JSON.parse(read(other, file)).letters).toEqual({})
  })

  it('asks for the text that a fix has a blank for', async () => {
    const cwd = createProject({
      'blank.mjs': pluginFor('house-word', 'post').replace(
        'data: { word: text } }',
        "data: { word: text }, fixes: [{ applicability: 'has-placeholder', message: 'name it', edits: [{ span, newText: 'post as [which]' }] }] }",
      ),
      'letterlint.config.json': '{ "plugins": ["./blank.mjs"] }',
      'letter.txt': CLEAN,
    })
    const steps: Step[] = [
      ...keys('1'),
      ['text: ', '\r'],
      ...keys('1'),
      ['text: ', `${'\u007f'.repeat(7)}binder\r`],
      ...keys('q'),
    ]
    const { shown } = await atTerminal(['review', 'letter.txt'], steps, { cwd })
    expect(shown).toContain('1: name it (with a blank to fill in)\n')
    expect(read(cwd)).toBe(CLEAN.replace('post', 'post as binder'))
  })

  it('explains its keys', async () => {
    const cwd = createFolder({ 'letter.txt': MISSPELT })
    const { shown } = await atTerminal(['review'], keys('?q'), { cwd })
    expect(shown).toContain('\n1: write `the`; it is written at once\n')
    expect(shown).toContain('\nq: end here; what was decided stays\n')
  })

  it('has nothing to ask about clean letters', async () => {
    const { code, shown } = await atTerminal(['review'], [], { cwd: createFolder({ 'letter.txt': CLEAN }) })
    expect({ code, shown }).toEqual({ code: 0, shown: 'No problems in 1 letter.\n' })
  })

  it('keeps within 40 columns', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const { shown } = await atTerminal(['review'], keys('s?q'), { cwd, columns: 40 })
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(40)
  })

  it('keeps within the columns of a terminal that became narrower, or wider', async () => {
    const cwd = createFolder({ 'a.txt': TWICE, 'b.txt': MISSPELT })
    const resize = (columns: number) => (pid: number) => {
      execFileSync('stty', ['-F', `/proc/${pid}/fd/0`, 'cols', String(columns)])
      // The program is told by a signal, which may come behind a key.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
    }
    const steps: Step[] = [['\n> ', resize(40)], ['', 's'], ['\n> ', resize(80)], ['', '?'], ...keys('sq')]
    const { shown } = await atTerminal(['review'], steps, { cwd })
    expect(shown.split(/^2 of 3$/m)[0]).toMatch(/^.{61,80}$/m)
    expect(shown.split(/^2 of 3$/m)[1]?.split('> ?')[0]).toMatch(/^(?:.{0,40}\n)+$/)
    expect(shown.split(/^3 of 3$/m)[1]).toMatch(/^.{61,80}$/m)
  })

  it('moves no cursor and clears nothing, but for editing a line', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const { sent } = await atTerminal(['review', '--color', 'never'], keys('s1'), { cwd })
    expect(sent).not.toContain('\u001b')
  })

  it('sends no control of a letter to the terminal', async () => {
    const cwd = createFolder({ 'letter.txt': `${CLEAN.trimEnd()}\n\n[na\u001b]0;x\u0007me]\n` })
    const steps: Step[] = [...keys('e'), ['own words: ', '\r'], ...keys('q')]
    const { sent } = await atTerminal(['review'], steps, { cwd })
    expect(sent).not.toContain('\u001b]')
    expect(sent).not.toContain('\u0007')
  })
})

describe.runIf(hasPty)('a review that cannot write', { timeout: 30_000 }, () => {
  it('says so, and asks again, when a letter is read-only', async () => {
    const cwd = createFolder({ 'letter.txt': MISSPELT })
    chmodSync(join(cwd, 'letter.txt'), 0o444)
    const { code, shown } = await atTerminal(['review'], keys('1s'), { cwd })
    expect(shown).toContain('error: `letter.txt` could not be written: it is read-only\n\n1 of 1\n')
    expect(shown).toMatch(/\n1 skipped; 0 left\n$/)
    expect([code, read(cwd)]).toEqual([2, MISSPELT])
  })

  it('goes on with what another program made of the letter meanwhile', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const steps: Step[] = [
      ['\n> ', () => appendFileSync(join(cwd, 'letter.txt'), '\nP.S. Call me teh day.\n')],
      ['', '1'],
      ...keys('1qq'),
    ]
    const { code, shown } = await atTerminal(['review'], steps, { cwd })
    expect(shown.replace(/\s+/g, ' ')).toContain(
      'error: `letter.txt` was changed by another program meanwhile, and is left as it is now help: it is read anew, and the review goes on with what is found in it now 1 of 3 ',
    )
    expect(shown).toContain('1 of 3')
    expect(read(cwd)).toBe(`${TWICE.replace('teh', 'the')}\nP.S. Call me teh day.\n`)
    expect(code).toBe(2)
  })

  it('takes nothing back in a letter that another program changed meanwhile, and says so', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const append = () => appendFileSync(join(cwd, 'letter.txt'), '\nP.S.\n')
    const steps: Step[] = [...keys('1'), ['\n> ', append], ['', 'b'], ...keys('q')]
    const { shown } = await atTerminal(['review'], steps, { cwd })
    expect(shown).toContain('\nhelp: the last decision stands, and the review goes on\n\n2 of 2\n')
    expect(shown).toMatch(/\n1 mended; 1 left\n$/)
    expect(read(cwd)).toBe(`${TWICE.replace('teh', 'the')}\nP.S.\n`)
  })

  it('offers no change of a letter whose bytes are no UTF-8 (W-26)', async () => {
    const bytes = Buffer.from(MISSPELT.replace('Anna', '\xc4nna'), 'latin1')
    const cwd = createFolder({ 'letter.txt': bytes })
    const { shown } = await atTerminal(['review'], keys('1s'), { cwd })
    expect(shown).toContain('\ns: skip, a: skip all of this rule, ')
    expect(shown).not.toContain('own words')
    expect(shown).toContain('this key does nothing here')
    expect(readFileSync(join(cwd, 'letter.txt')).equals(bytes)).toBe(true)
  })
})

describe.runIf(hasPty)('a review that is ended', { timeout: 30_000 }, () => {
  const RESTORED = /(?<!-)icanon.*(?<!-)\becho\b/s

  it('by Ctrl-C loses nothing, tells what was done, and ends as by SIGINT', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const { code, shown, terminal } = await atTerminal(['review'], keys('1\u0003'), { cwd })
    expect(shown).toMatch(/\n1 mended; 1 left\n$/)
    expect([code, read(cwd)]).toEqual([130, TWICE.replace('teh', 'the')])
    expect(terminal).toMatch(RESTORED)
    expect(readdirSync(cwd)).toEqual(['letter.txt'])
  })

  it('by Ctrl-C while words are typed changes nothing more', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const steps: Step[] = [...keys('e'), ['own words: ', 'xyz\u0003']]
    const { code, terminal } = await atTerminal(['review'], steps, { cwd })
    expect([code, read(cwd)]).toEqual([130, TWICE])
    expect(terminal).toMatch(RESTORED)
  })

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('by %s, also after a letter was written, gives the terminal back', async (signal, code) => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const kill = (pid: number) => process.kill(pid, signal)
    const steps: Step[] = [...keys('1'), ['2 of 2', kill]]
    const session = await atTerminal(['review'], steps, { cwd })
    expect([session.code, read(cwd)]).toEqual([code, TWICE.replace('teh', 'the')])
    expect(session.terminal).toMatch(RESTORED)
  })

  it('by the end of its input is like one that is quit', async () => {
    const cwd = createFolder({ 'letter.txt': TWICE })
    const { code, shown } = await atTerminal(['review'], keys('s\u0004'), { cwd })
    expect(shown).toMatch(/\n1 skipped; 1 left\n$/)
    expect([code, existsSync(join(cwd, 'letter.txt'))]).toEqual([0, true])
  })
})
