import { describe, expect, it } from 'vitest'
import { runLetterlint } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN } from './letters.ts'

const wrong = CLEAN.replace('that your group announced', 'at Mozilla. I would like to join Globex, as I said')
const globex = CLEAN.replace('your group', 'Globex').replace('Dear Ms. Smith', 'Dear Globex team')

async function show(cwd: string, ...args: string[]) {
  const { stdout } = await runLetterlint(['--print-config', ...args], { cwd })
  return JSON.parse(stdout)
}

describe('facts', () => {
  it('are told by flags, which win over the front matter and the configuration', async () => {
    const cwd = createFolder({
      'letterlint.config.json':
        '{ "organization": "Initech", "aliases": ["IT"], "applicant": { "name": "A. Berg", "employers": ["Hooli"] } }',
      'a.md': `---\norganization: Globex\nrole: cook\n---\n\n${CLEAN}`,
    })
    const [row] = await show(
      cwd,
      ...['--organization', 'Mozilla', '--aliases', 'Moz, MoCo', '--applicant', 'Anna Berg', 'a.md'],
    )
    expect(row.facts).toMatchObject({
      organization: 'Mozilla',
      role: 'cook',
      aliases: ['IT', 'Moz', 'MoCo'],
      applicant: { name: 'Anna Berg', employers: ['Hooli'] },
    })
    expect(row.origins).toMatchObject({
      'facts.organization': '--organization',
      'facts.role': 'a.md, front matter',
      'facts.applicant': '--applicant',
    })
  })

  it('must say something', async () => {
    const cwd = createFolder({ 'a.txt': CLEAN })
    const { code, stderr } = await runLetterlint(['--to', ' ', 'a.txt'], { cwd })
    expect(stderr).toContain('--to')
    expect(code).toBe(2)
  })

  it('decide whom a letter may name', async () => {
    const cwd = createFolder({ 'a.txt': wrong })
    const lint = async (...args: string[]) =>
      (await runLetterlint(['-f', 'short', '--only', 'wrong-recipient', ...args, 'a.txt'], { cwd })).stdout
    expect(await lint('--to', 'Mozilla')).toContain('the letter is for `Mozilla`, but here it names `Globex`')
    expect(await lint('--to', 'Globex')).toContain('the letter is for `Globex`, but here it names `Mozilla`')
    expect(await lint('--to', 'Mozilla', '--mentions-ok', 'Globex')).toBe('')
  })
})

describe('the profile', () => {
  it('is found by evidence, which is shown', async () => {
    const cwd = createFolder({ 'a.txt': CLEAN, 'b.md': `---\nprofile: reference\n---\n\n${CLEAN}` })
    const [a, b] = await show(cwd, '.')
    expect([a.profile, a.profileEvidence]).toEqual(['cover-letter', 'the letter says `apply for the post`'])
    expect([b.profile, b.profileEvidence]).toEqual(['reference', undefined])
    const [flagged] = await show(cwd, '--profile', 'business', 'b.md')
    expect([flagged.profile, flagged.origins['facts.profile']]).toEqual(['business', '--profile'])
    const [auto] = await show(cwd, '--profile', 'auto', 'b.md')
    expect(auto.profileEvidence).toBe('the letter says `apply for the post`')
  })

  it('stands in the JSON report', async () => {
    const cwd = createFolder({ 'a.txt': CLEAN })
    const { stdout } = await runLetterlint(['-f', 'json', 'a.txt'], { cwd })
    expect(JSON.parse(stdout).letters).toEqual([
      { file: 'a.txt', profile: 'cover-letter', profileEvidence: 'the letter says `apply for the post`' },
    ])
  })
})

describe('several letters of one run', () => {
  const mixed = CLEAN.replace('Sincerely', 'I admire Globex.\n\nSincerely')

  it('are seen beside one another: the target of another is reported, with the other letter', async () => {
    const cwd = createFolder({ 'a.txt': mixed, 'globex.txt': globex })
    const run = (...args: string[]) => runLetterlint(['--only', 'wrong-recipient', ...args], { cwd })
    expect((await run('a.txt')).stdout).toBe('')
    const { code, stdout } = await run('.')
    expect(code).toBe(1)
    expect(stdout).toContain(
      'error[wrong-recipient]: `Globex` is what another letter is for\n --> a.txt:5:10\n',
    )
    expect(stdout).toContain(' ::: globex.txt:1:6\n')
    const { diagnostics } = JSON.parse((await run('-f', 'json', '.')).stdout)
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0].related).toMatchObject([
      { file: 'globex.txt', range: { start: { line: 1, column: 6 } }, text: '`globex.txt` is for it' },
    ])
  })

  it('may be for the same target', async () => {
    const cwd = createFolder({ 'a.txt': globex, 'b.txt': globex })
    const { stdout, code } = await runLetterlint(['--only', 'wrong-recipient', '.'], { cwd })
    expect([code, stdout]).toEqual([0, ''])
  })
})
