import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { SHELLS, type Shell } from '../../src/cli/arguments/command-arguments.ts'
import { writeCompletions } from '../../src/cli/arguments/completions/write-completions.ts'
import { writeFish } from '../../src/cli/arguments/completions/write-fish.ts'
import { writePowershell } from '../../src/cli/arguments/completions/write-powershell.ts'
import { writeZsh } from '../../src/cli/arguments/completions/write-zsh.ts'
import { describeCommand } from '../../src/cli/arguments/describe-command-line.ts'
import { buildProgram } from '../../src/cli/arguments/parse-arguments.ts'
import { listCommands, pathOf } from '../../src/cli/arguments/usage-failure.ts'
import { REPORTERS } from '../../src/report/index.ts'
import { runLetterlint } from '../support/run-letterlint.ts'
import { isInstalled, listOffersOfZsh, runScript, typeInto } from '../support/type-into-shell.ts'
import { createFolder } from './folder.ts'

const commands = listCommands(buildProgram(() => {}))
const ruleIds = rules.map(({ id }) => id)
const formats = Object.keys(REPORTERS)

const write = (shell: Shell) => writeCompletions(shell, { loadRules: async () => rules })

/** A folder with letters, and the completions of a shell. */
async function createLetters(shell: Shell): Promise<{ cwd: string; completions: string }> {
  const cwd = createFolder({
    'letter.txt': '',
    'my notes.json': '',
    "My Letters/to O'Brien & co.txt": '',
    'completions/script': await write(shell),
  })
  return { cwd, completions: join(cwd, 'completions/script') }
}

/** The flags of a command, as its help shows them. */
function flagsOf(command: (typeof commands)[number]): string[] {
  const options = command.createHelp().visibleOptions(command)
  return options.flatMap(({ short, long }) => [short, long]).filter((name) => name !== undefined)
}

const unlessMissing = (shell: string, ...others: string[]) => {
  const missing = [shell, ...others].filter((command) => !isInstalled(command))
  return {
    title: missing.length === 0 ? shell : `${shell} (skipped: ${missing.join(', ')} not installed)`,
    isMissing: missing.length > 0,
  }
}

/** What is typed, with tabs, and what letterlint is then called with, in any shell. */
const TYPED: readonly [line: string, words: string][] = [
  ['letterlint --stat\t', '[--statistics]'],
  ['letterlint --output-f\tlett\t', '[--output-file=letter.txt]'],
  ['letterlint --format shor\t', '[--format][short]'],
  ['letterlint --format=shor\t', '[--format=short]'],
  ['letterlint -f shor\t', '[-f][short]'],
  ['letterlint -qf shor\t', '[-qf][short]'],
  ['letterlint -f json -f shor\t', '[-f][json][-f][short]'],
  ['letterlint --config my\t', '[--config][my notes.json]'],
  ['letterlint --config=my\t', '[--config=my notes.json]'],
  ['letterlint lett\t', '[letter.txt]'],
  ['letterlint My\tto\t', "[My Letters/to O'Brien & co.txt]"],
  ['letterlint My\\ Le\tto\t', "[My Letters/to O'Brien & co.txt]"],
  ['letterlint letter.txt lett\t', '[letter.txt][letter.txt]'],
  ['letterlint --quiet lett\t', '[--quiet][letter.txt]'],
  ['letterlint check --stat\tlett\t', '[check][--statistics][letter.txt]'],
  ['letterlint expl\tcontr\tdouble-sp\t', '[explain][contraction][double-space]'],
  ['letterlint -A contr\t', '[-A][contraction]'],
  ['letterlint --only double-space,contr\t', '[--only][double-space,contraction]'],
  ['letterlint --only=double-space,contr\t', '[--only=double-space,contraction]'],
  ['letterlint --only spelling --skip double-sp\t', '[--only][spelling][--skip][double-space]'],
  ['letterlint words a\t--us\tle\t', '[words][add][--user][le]'],
  ['letterlint completions fi\tb\t', '[completions][fish][b]'],
  ['letterlint help comple\t', '[help][completions]'],
  ['letterlint --root My\t', '[--root][My Letters/]'],
  ['letterlint --root lett\t', '[--root][lett]'],
  ['letterlint --to lett\t', '[--to][lett]'],
  ['letterlint --to words --stat\t', '[--to][words][--statistics]'],
  ['letterlint --changed --stat\t', '[--changed][--statistics]'],
  ['letterlint -- --stat\t', '[--][--stat]'],
  ['letterlint letter.txt expl\t', '[letter.txt][expl]'],
  ['letterlint init lett\t', '[init][lett]'],
]

const bash = unlessMissing('bash', 'script')
describe.skipIf(bash.isMissing)(bash.title, () => {
  it('completes what is typed, with and without `=`, and names of files with spaces (N-9)', async () => {
    const told = await typeInto(
      'bash',
      TYPED.map(([line]) => line),
      await createLetters('bash'),
    )
    expect(TYPED.map(([line], index) => [line, told[index]?.words])).toEqual(
      TYPED.map(([line, words]) => [line, words.replace('[--output-file=', '[--output-file][')]),
    )
  })

  it('offers every flag of every command, and no other (N-9)', async () => {
    const { cwd, completions } = await createLetters('bash')
    for (const command of commands) {
      expect(await offerInBash(`${pathOf(command)} -`, completions, cwd)).toEqual(flagsOf(command))
    }
  })

  it('offers values from the table of flags (N-9)', async () => {
    const { cwd, completions } = await createLetters('bash')
    const offer = (line: string, setup?: string) => offerInBash(line, completions, cwd, setup)
    expect(await offer('letterlint -f ')).toEqual(formats)
    expect(await offer('letterlint rules --format = ')).toEqual(['text', 'json'])
    expect(await offer('letterlint --deny ')).toEqual(ruleIds)
    expect(await offer('letterlint --deny spelling,spelling')).toEqual(['spelling,spelling-variant'])
    expect(await offer('letterlint words ')).toEqual(['add', 'remove', 'list'])
    expect(await offer('letterlint e')).toEqual(['explain'])
    const unsplit = `COMP_WORDBREAKS=' '`
    expect(await offer('letterlint --color=a', unsplit)).toEqual(['--color=auto', '--color=always'])
  })

  it('offers commands together with files where both can stand', async () => {
    const { cwd, completions } = await createLetters('bash')
    expect(await offerInBash('letterlint m', completions, cwd)).toEqual(['man', 'my notes.json'])
  })
})

/** What is offered for the last word of a line; `=` stands apart, as bash sees it. */
function offerInBash(line: string, completions: string, cwd: string, setup = ''): Promise<string[]> {
  const words = line.split(' ')
  const script = `source ${completions}; ${setup}
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
    _letterlint; printf '%s\\n' "\${COMPREPLY[@]}"`
  return runScript('bash', script, cwd)
}

const zsh = unlessMissing('zsh', 'script')
describe.skipIf(zsh.isMissing)(zsh.title, () => {
  it('completes what is typed, with and without `=`, and names of files with spaces (N-9)', async () => {
    const told = await typeInto(
      'zsh',
      TYPED.map(([line]) => line),
      await createLetters('zsh'),
    )
    expect(TYPED.map(([line], index) => [line, told[index]?.words])).toEqual(
      TYPED.map(([line, words]) => [line, words.replace('Letters/]', 'Letters]')]),
    )
  })

  it('offers every flag of every command, and no other, and says what each is for (N-9)', async () => {
    const letters = await createLetters('zsh')
    for (const command of commands) {
      const { names, screen } = await listOffersOfZsh(`${pathOf(command)} -`, letters)
      expect([...names].sort()).toEqual(flagsOf(command).sort())
      for (const { description } of command.options) expect(screen).toContain(`-- ${description}`)
    }
  }, 60_000)

  it('offers values from the table of flags, and says what each stands for (N-9)', async () => {
    const letters = await createLetters('zsh')
    const offeredRules = await listOffersOfZsh('letterlint --deny ', letters)
    expect(offeredRules.names).toEqual(ruleIds)
    for (const { summary } of rules) expect(offeredRules.screen).toContain(`-- ${summary}`)
    const offeredFormats = await listOffersOfZsh('letterlint -f ', letters)
    expect(offeredFormats.names.sort()).toEqual([...formats].sort())
    for (const { description } of Object.values(REPORTERS)) {
      expect(offeredFormats.screen).toContain(`-- ${description}`)
    }
    const { names } = await listOffersOfZsh('letterlint rules --color=', letters)
    expect(names).toEqual(['auto', 'always', 'never'])
    const first = await listOffersOfZsh('letterlint ', letters)
    expect(first.names).toEqual(expect.arrayContaining(['check', 'explain', 'help', 'letter.txt']))
  })
})

const fish = unlessMissing('fish')
describe.skipIf(fish.isMissing)(fish.title, () => {
  const offer = async (line: string) => {
    const { cwd, completions } = await createLetters('fish')
    const rows = await runScript('fish', `source ${completions}; complete -C '${line}'`, cwd)
    return rows.map((row) => row.split('\t') as [name: string, description?: string])
  }
  const offerNames = async (line: string) => (await offer(line)).map(([name]) => name)

  it('offers every flag of every command, and no other, and says what each is for (N-9)', async () => {
    for (const command of commands) {
      const rows = await offer(`${pathOf(command)} -`)
      expect(rows.map(([name]) => name).sort()).toEqual(flagsOf(command).sort())
      for (const { long, description } of command.options) expect(rows).toContainEqual([long, description])
    }
  })

  it.each<[line: string, names: string[]]>([
    ['letterlint -f shor', ['short']],
    ['letterlint --format shor', ['short']],
    ['letterlint --format=shor', ['--format=short']],
    ['letterlint -qf shor', ['short']],
    ['letterlint --config my', ['my notes.json', 'My Letters/']],
    ['letterlint --config=lett', ['--config=letter.txt']],
    ['letterlint lett', ['letter.txt']],
    ['letterlint My\\ Letters/', ["My Letters/to O'Brien & co.txt"]],
    ['letterlint check --stat', ['--statistics']],
    ['letterlint explain contr', ['contraction']],
    ['letterlint explain spelling contr', ['contraction']],
    ['letterlint --only double-space,contr', ['double-space,contraction']],
    ['letterlint --only=spelling,spelling', ['--only=spelling,spelling-variant']],
    ['letterlint words ', ['add', 'list', 'remove']],
    ['letterlint words add lett', []],
    ['letterlint completions ', [...SHELLS].sort()],
    ['letterlint completions bash ', []],
    ['letterlint --root ', ['My Letters/', 'completions/']],
    ['letterlint --to ', []],
    ['letterlint --to words a', []],
    ['letterlint --changed --stat', ['--statistics']],
    ['letterlint letter.txt expl', []],
    ['letterlint init ', []],
  ])('offers for `%s` %j (N-9)', async (line, names) => {
    expect((await offerNames(line)).sort()).toEqual([...names].sort())
  })

  it('says what rules and formats are', async () => {
    for (const [name, { description }] of Object.entries(REPORTERS)) {
      expect(await offer(`letterlint -f ${name}`)).toContainEqual([name, description])
    }
    expect(await offer('letterlint explain ')).toEqual(
      rules.map(({ id, summary }) => [id, summary]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    )
  })
})

describe('powershell', () => {
  it('has a row for every flag of every command, which upper and lower case tell apart (N-9)', async () => {
    const script = await write('powershell')
    const rows = [...script.matchAll(/^ {4}@\{ Path = '([^']+)'; Name = '(-[^']*)'; Tip = /gm)]
    expect(rows.map(([, path, name]) => `${path} ${name}`)).toEqual(
      commands.flatMap((command) => flagsOf(command).map((flag) => `${pathOf(command)} ${flag}`)),
    )
    for (const id of ruleIds) expect(script).toContain(`\n    @{ Name = '${id}'; Tip = '`)
    expect(script).toContain(`Kind = 'choice'; Choices = @(@{ Name = '${formats[0]}'; Tip = '`)
  })

  it('is in ASCII, with quotes in pairs and brackets that are closed', async () => {
    const script = await write('powershell')
    expect(script).not.toMatch(/[^\n -~]/)
    const code = script
      .replace(/'(?:[^'\n]|'')*'/g, '')
      .replace(/"(?:[^"\n])*"/g, '')
      .replace(/#.*/g, '')
    expect(code).not.toMatch(/['"]/)
    const open: string[] = []
    for (const [bracket] of code.matchAll(/[()[\]{}]/g)) {
      if ('([{'.includes(bracket)) open.push(bracket)
      else expect(`${open.pop()}${bracket}`).toMatch(/^(?:\(\)|\[\]|\{\})$/)
    }
    expect(open).toEqual([])
  })
})

/** A command line with texts that mean something to shells. */
const ODD = `it's [odd]: "a" $(touch hit) \`touch hit\` \\ %s ; {b} *`
const oddLine = {
  root: describeCommand(
    new Command('letterlint')
      .option('--plain', ODD)
      .addOption(new Option('--pick <one>', ODD).choices(['x', 'y']))
      .addCommand(new Command('go').description(ODD)),
  ),
  rules: [{ name: 'odd', description: ODD }],
}

describe('texts that mean something to a shell', () => {
  const createOdd = (script: string) => {
    const cwd = createFolder({ 'completions/script': script })
    return { cwd, completions: join(cwd, 'completions/script') }
  }

  it.skipIf(zsh.isMissing)('are only shown by zsh', async () => {
    const odd = createOdd(writeZsh(oddLine))
    for (const line of ['letterlint --', 'letterlint ']) {
      expect((await listOffersOfZsh(line, odd)).screen).toContain(`-- ${ODD}`)
    }
    expect(readdirSync(odd.cwd)).toEqual(['completions'])
  })

  it.skipIf(fish.isMissing)('are only shown by fish', async () => {
    const { cwd, completions } = createOdd(writeFish(oddLine))
    for (const [line, name] of [
      ['letterlint --pl', '--plain'],
      ['letterlint g', 'go'],
    ]) {
      const rows = await runScript('fish', `source ${completions}; complete -C '${line}'`, cwd)
      expect(rows).toEqual([`${name}\t${ODD}`])
    }
    expect(readdirSync(cwd)).toEqual(['completions'])
  })

  it('are doubled quotes to PowerShell', () => {
    expect(writePowershell(oddLine)).toContain(`Name = '--plain'; Tip = '${ODD.replace("'", "''")}' }`)
  })
})

describe('letterlint completions', () => {
  it.skipIf(zsh.isMissing)('is found by zsh as a file in a folder of `fpath`', async () => {
    const cwd = createFolder({ _letterlint: await write('zsh') })
    const setup = 'fpath=($PWD $fpath); compinit -u -D'
    const [typed] = await typeInto('zsh', ['letterlint --stat\t'], { cwd, completions: '/dev/null', setup })
    expect(typed?.words).toBe('[--statistics]')
  })

  it.each(['bash', 'zsh', 'fish'] as const)('writes for %s what it takes for sound (N-9)', async (shell) => {
    if (!isInstalled(shell)) return
    const { cwd, completions } = await createLetters(shell)
    const { status, stderr } = spawnSync(shell, ['-n', completions], { cwd, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it.each(SHELLS)('prints for %s what is written with the package (N-9)', async (shell) => {
    const { code, stdout, stderr } = await runLetterlint(['completions', shell], { cwd: createFolder({}) })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(await write(shell))
    const name = {
      bash: 'letterlint.bash',
      zsh: '_letterlint',
      fish: 'letterlint.fish',
      powershell: 'letterlint.ps1',
    }
    const file = new URL(`../../dist/completions/${name[shell]}`, import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(stdout)
  })

  it.each([
    ['bsh', 'help: a shell with a similar name exists: `bash`'],
    ['pwsh', 'help: the shells are bash, zsh, fish, powershell'],
    ['', 'help: the shells are bash, zsh, fish, powershell'],
  ])('refuses the shell %j (C-12)', async (shell, help) => {
    const { code, stdout, stderr } = await runLetterlint(['completions', shell], { cwd: createFolder({}) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(`error: there are no completions for the shell \`${shell}\`\n${help}\n`)
  })

  it('needs a shell, and says where the shells are named', async () => {
    const { code, stderr } = await runLetterlint(['completions'], { cwd: createFolder({}) })
    expect(code).toBe(2)
    expect(stderr).toContain('`letterlint completions --help`')
  })
})
