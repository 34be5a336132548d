import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  type CodeAction,
  CodeActionTriggerKind,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  type Hover,
  HoverRequest,
  type MarkupContent,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
} from 'vscode-languageserver/node'
import type { JsonDiagnostic } from '../../src/report/index.ts'
import { decodeSource } from '../../src/source/index.ts'
import { runCommand, runLetterlint, shellCommand } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { applyAction, CAPABILITIES, LanguageClient, startClient } from './language-client.ts'
import { CLEAN, CONTRACTED, createProject, MISSPELT, pluginFor } from './letters.ts'

const PULLING = { ...CAPABILITIES, textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} } }

const uriOf = (folder: string, name: string) => pathToFileURL(join(folder, name)).href

const LINE_3 = { start: { line: 2, character: 0 }, end: { line: 2, character: 60 } }

async function pull(client: LanguageClient, uri: string, previousResultId?: string) {
  const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) }
  return client.connection.sendRequest(DocumentDiagnosticRequest.type, params)
}

const itemsOf = (report: DocumentDiagnosticReport) => (report.kind === 'full' ? report.items : undefined)

const titlesOf = (actions: readonly CodeAction[]) => actions.map(({ title }) => title)

function find(actions: readonly CodeAction[], title: string): CodeAction {
  const action = actions.find((one) => one.title === title)
  if (!action) throw new Error(`no action ${title} among ${titlesOf(actions).join(', ')}`)
  return action
}

/** The range of a finding that must be there. */
function rangeOf(found: Diagnostic | undefined): Range {
  if (!found) throw new Error('nothing is found')
  return found.range
}

function execute(client: LanguageClient, { command }: CodeAction) {
  const { command: name = '', arguments: given = [] } = command ?? {}
  return client.connection.sendRequest(ExecuteCommandRequest.type, { command: name, arguments: given })
}

describe('the language server, to a client that is pushed to', () => {
  it('publishes what is found in an unsaved text with rule, severity, address, source, and fix key (4.7)', async () => {
    const folder = createFolder({})
    const { client, hello } = await startClient({ folder })
    expect(hello.capabilities.positionEncoding).toBe('utf-16')
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, MISSPELT, 'plaintext', 7)
    expect(await client.diagnosticsOf(uri, 7)).toEqual([
      {
        range: { start: { line: 2, character: 26 }, end: { line: 2, character: 29 } },
        severity: 1,
        code: 'spelling',
        codeDescription: {
          href: 'https://github.com/letterlint/letterlint/blob/main/rules/README.md#spelling',
        },
        source: 'letterlint',
        message: '`teh` is a common misspelling',
        data: { fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) },
      },
    ])
    expect(existsSync(join(folder, 'letter.txt'))).toBe(false)
  })

  it('follows changes of single ranges, one after the other, and tells only the last version (4.7)', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, CLEAN)
    expect(await client.diagnosticsOf(uri)).toEqual([])
    const at = { start: { line: 2, character: 26 }, end: { line: 2, character: 29 } }
    expect(CLEAN.split('\n')[2]?.slice(26, 29)).toBe('the')
    for (const [index, text] of ['t', 'te', 'teh'].entries()) {
      const end = { line: 2, character: 26 + ([3, 1, 2][index] ?? 0) }
      await client.change(uri, 2 + index, text, { start: at.start, end })
    }
    expect((await client.diagnosticsOf(uri, 4)).map(({ code }) => code)).toEqual(['spelling'])
    expect(client.published.map(({ version }) => version)).toEqual([1, 4])
  })

  it('takes back what it said when a document is closed', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, MISSPELT)
    await client.diagnosticsOf(uri)
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
    await client.until(() => client.published.find(({ version }) => version === undefined))
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] })
  })

  it('maps error, warning, and info to what editors call them (4.7)', async () => {
    const folder = createFolder({
      'letterlint.config.json': '{ "rules": { "spelling": "info", "contraction": "warning" } }',
    })
    const { client } = await startClient({ folder })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, CONTRACTED.replace('the post', 'teh post'))
    const found = await client.diagnosticsOf(uri)
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['contraction', 2],
      ['spelling', 3],
    ])
  })

  it('tells of the places of labels and of places in other open letters (4.7)', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder })
    const [first, second] = [uriOf(folder, 'a.txt'), uriOf(folder, 'b.txt')]
    await client.open(
      first,
      'Initech Ltd\nLeeds\n\nDear Initech team,\n\nI am a chemist.\n\nSincerely,\nAna Ruiz',
    )
    await client.diagnosticsOf(first)
    const head = 'Dear Committee,\n\nI am a chemist, and I share the values of Initech.'
    await client.open(second, `${head}\n\nSincerely,\nAna Ruiz`)
    const found = (await client.diagnosticsOf(second)).find(({ code }) => code === 'wrong-recipient')
    expect(found?.range.start).toEqual({ line: 2, character: 42 })
    expect(found?.relatedInformation).toEqual([
      {
        location: {
          uri: first,
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 11 } },
        },
        message: '`a.txt` is for it',
      },
    ])
    client.clear()
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: first },
    })
    const alone = await client.diagnosticsOf(second)
    expect(alone.map(({ code }) => code)).not.toContain('wrong-recipient')
  })

  it('leaves places out for a client that cannot show them', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder, capabilities: {} })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, `${CONTRACTED}It’s so. It's so.\n`)
    const found = await client.diagnosticsOf(uri)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ relatedInformation }) => relatedInformation)).toEqual([])
  })
})

describe('the language server, to a client that pulls', () => {
  it('answers with all, then with no change, and never pushes (4.7)', async () => {
    const folder = createFolder({})
    const { client, hello } = await startClient({ folder, capabilities: PULLING })
    expect(hello.capabilities.diagnosticProvider).toEqual({
      identifier: 'letterlint',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, MISSPELT)
    const report = await pull(client, uri)
    expect(itemsOf(report)?.map(({ code }) => code)).toEqual(['spelling'])
    const { resultId } = report
    expect(await pull(client, uri, resultId)).toEqual({ kind: 'unchanged', resultId })
    await client.change(uri, 2, CLEAN)
    expect(itemsOf(await pull(client, uri, resultId))).toEqual([])
    expect(client.published).toEqual([])
  })

  it('is asked to pull again when a file that matters has changed', async () => {
    const folder = createFolder({ 'letterlint.config.json': '{}' })
    const capabilities = {
      ...PULLING,
      workspace: { ...PULLING.workspace, diagnostics: { refreshSupport: true } },
    }
    const { client } = await startClient({ folder, capabilities })
    let refreshes = 0
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      refreshes++
    })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, MISSPELT)
    await pull(client, uri)
    writeFileSync(join(folder, 'letterlint.config.json'), '{ "rules": { "spelling": "off" } }')
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] })
    await client.until(() => (refreshes > 0 ? refreshes : undefined))
    expect(itemsOf(await pull(client, uri))).toEqual([])
  })

  it('is told nothing of a document that is not open', async () => {
    const folder = createFolder({ 'letter.txt': MISSPELT })
    const { client } = await startClient({ folder, capabilities: PULLING })
    expect(itemsOf(await pull(client, uriOf(folder, 'letter.txt')))).toEqual([])
  })
})

describe('what the server finds', () => {
  const LETTERS = fileURLToPath(new URL('../../fixtures/letters', import.meta.url))

  interface Told {
    readonly code: string
    readonly severity: number
    readonly start: readonly number[]
    readonly end: readonly number[]
    readonly message: string
  }

  const SEVERITIES = { error: 1, warning: 2, info: 3 } as const

  const fromReport = ({ ruleId, severity, range: { start, end }, message }: JsonDiagnostic): Told => ({
    code: ruleId,
    severity: SEVERITIES[severity],
    start: [start.line - 1, start.column - 1],
    end: [end.line - 1, end.column - 1],
    message,
  })

  const fromServer = ({ code, severity, range: { start, end }, message }: Diagnostic): Told => ({
    code: String(code),
    severity: severity ?? 0,
    start: [start.line, start.character],
    end: [end.line, end.character],
    message: String(message).split('\n')[0] ?? '',
  })

  it('is what the command line finds in every letter of the fixtures (4.7)', async () => {
    const names = readdirSync(LETTERS).filter((name) => /\.(?:txt|md)$/.test(name))
    const { stdout } = await runLetterlint(['-f', 'json', ...names], { cwd: LETTERS })
    const byFile = new Map<string, Told[]>(names.map((name) => [name, []]))
    for (const one of JSON.parse(stdout).diagnostics as JsonDiagnostic[]) {
      byFile.get(one.file.replace('fixtures/letters/', ''))?.push(fromReport(one))
    }
    const { client } = await startClient({ folder: LETTERS, capabilities: PULLING })
    const pulled = new Map<string, Told[]>()
    for (const name of names) {
      const language = name.endsWith('.md') ? 'markdown' : 'plaintext'
      // An editor decodes a file itself.
      const { text } = decodeSource(readFileSync(join(LETTERS, name)))
      await client.open(uriOf(LETTERS, name), text, language)
    }
    // At first a letter is not yet seen beside all others.
    for (const _ of ['first', 'second']) {
      for (const name of names) {
        const items = itemsOf(await pull(client, uriOf(LETTERS, name))) ?? []
        pulled.set(name, items.map(fromServer))
      }
    }
    expect(names.length).toBeGreaterThan(100)
    expect([...byFile.values()].flat().length).toBeGreaterThan(200)
    expect(Object.fromEntries(pulled)).toEqual(Object.fromEntries(byFile))
  }, 120_000)

  it('heeds the configuration, the words, and the suppressions of the folder of the letter (4.7)', async () => {
    const folder = createFolder({
      '.git/HEAD': '',
      'a/letterlint.config.json': '{ "rules": { "contraction": "off" } }',
      'a/.letterlint-words.txt': 'anounnced\n',
      'b/letter.txt': '',
    })
    const text = CONTRACTED.replace('research', 'anounnced')
    const { client } = await startClient({ folder })
    const [inA, inB] = [uriOf(folder, 'a/letter.txt'), uriOf(folder, 'b/letter.txt')]
    await client.open(inA, text)
    await client.open(inB, text)
    expect((await client.diagnosticsOf(inA)).map(({ code }) => code)).toEqual([])
    expect((await client.diagnosticsOf(inB)).map(({ code }) => code)).toEqual(['contraction', 'spelling'])
  })

  it('leaves out what is ignored, hidden, or no letter, and says so by finding nothing (4.7)', async () => {
    const folder = createFolder({
      '.letterlintignore': 'drafts/\n',
      'letterlint.config.json': '{ "ignore": ["old.txt"] }',
    })
    const { client } = await startClient({ folder })
    for (const name of [
      'drafts/a.txt',
      'old.txt',
      'README.md',
      '.notes.txt',
      '.github/x.md',
      'node_modules/x/y.md',
    ]) {
      await client.open(uriOf(folder, name), MISSPELT, name.endsWith('.md') ? 'markdown' : 'plaintext')
      expect(await client.diagnosticsOf(uriOf(folder, name)), name).toEqual([])
    }
    await client.open(uriOf(folder, 'letter.py'), MISSPELT, 'python')
    expect(await client.diagnosticsOf(uriOf(folder, 'letter.py'))).toEqual([])
  })

  it('reads as Markdown what its name or its language says, the name first', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder })
    const text = `${CLEAN}\n    I saw teh post.\n`
    const asked = [
      ['a.md', 'plaintext', []],
      ['b.txt', 'markdown', ['spelling']],
      ['c', 'markdown', []],
      ['d', 'plaintext', ['spelling']],
      ['e.txt', 'text', ['spelling']],
    ] as const
    for (const [name, language, codes] of asked) {
      await client.open(uriOf(folder, name), text, language)
      const found = await client.diagnosticsOf(uriOf(folder, name))
      expect(
        found.map(({ code }) => code).filter((code) => code === 'spelling'),
        name,
      ).toEqual(codes)
    }
  })

  it('is found in documents that are in no file, of which nothing can be suppressed', async () => {
    const folder = createFolder({ 'letterlint.config.json': '{ "rules": { "contraction": "off" } }' })
    const { client } = await startClient({ folder })
    for (const uri of [
      'untitled:Untitled-1',
      'vscode-vfs://github/x/y/letter.txt',
      'file://host/a%2Fb.txt',
    ]) {
      await client.open(uri, CONTRACTED.replace('the post', 'teh post'))
      const [finding] = await client.diagnosticsOf(uri)
      expect(finding?.code, uri).toBe('spelling')
      const titles = titlesOf(await client.actions(uri, LINE_3))
      expect(titles, uri).toContain('Write `the`')
      expect(
        titles.filter((title) => title.includes('suppressions')),
        uri,
      ).toEqual([])
    }
  })

  it('changes with the files that it hangs on, at the next change of the letter, without being told (4.7)', async () => {
    const folder = createFolder({ '.git/HEAD': '', 'x/base.json': '{}' })
    const { client } = await startClient({ folder, capabilities: PULLING })
    const uri = uriOf(folder, 'x/letter.txt')
    await client.open(uri, MISSPELT)
    const codes = async () => itemsOf(await pull(client, uri))?.map(({ code }) => code)
    expect(await codes()).toEqual(['spelling'])
    writeFileSync(join(folder, 'letterlint.config.json'), '{ "extends": ["./x/base.json"] }')
    expect(await codes()).toEqual(['spelling'])
    writeFileSync(join(folder, 'x/base.json'), '{ "rules": { "spelling": "off" } }')
    expect(await codes()).toEqual([])
    writeFileSync(join(folder, 'x/base.json'), '{ }')
    expect(await codes()).toEqual(['spelling'])
    writeFileSync(join(folder, '.letterlint-words.txt'), 'teh\n')
    expect(await codes()).toEqual([])
  })

  it('asks to be told of changed files, and lints all open letters again when it is', async () => {
    const folder = createFolder({ 'letterlint.config.json': '{}' })
    const capabilities = {
      ...CAPABILITIES,
      workspace: { ...CAPABILITIES.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    }
    const globs: string[] = []
    const { client } = await startClient({ folder, capabilities })
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { registerOptions } of registrations)
        for (const { globPattern } of registerOptions.watchers) globs.push(globPattern)
    })
    await client.until(() => (globs.length > 0 ? globs : undefined))
    expect(globs).toContain('**/letterlint.config.json')
    expect(globs).toContain('**/.letterlint-words.txt')
    expect(globs).toContain('**/letterlint-suppressions.json')
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, MISSPELT)
    expect(await client.diagnosticsOf(uri)).toHaveLength(1)
    client.clear()
    writeFileSync(join(folder, 'letterlint.config.json'), '{ "rules": { "spelling": "off" } }')
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] })
    expect(await client.diagnosticsOf(uri)).toEqual([])
  })

  it('tells of a broken configuration once, and of the same again only when it was mended between (4.7)', async () => {
    const folder = createFolder({ 'letterlint.config.json': '{ "rulez": {} }' })
    const { client } = await startClient({ folder })
    const uri = uriOf(folder, 'letter.txt')
    const file = join(folder, 'letterlint.config.json')
    let version = 1
    const change = async () => {
      version++
      await client.change(uri, version, MISSPELT)
      return client.diagnosticsOf(uri, version)
    }
    await client.open(uri, MISSPELT)
    expect(await client.diagnosticsOf(uri)).toEqual([])
    expect(await change()).toEqual([])
    expect(await change()).toEqual([])
    expect(client.messages).toEqual([
      expect.stringMatching(
        /^letterlint: the configuration `letterlint.config.json` cannot be used: .*`rulez`/,
      ),
    ])
    writeFileSync(file, '{}')
    expect(await change()).toHaveLength(1)
    writeFileSync(file, '{ "rulez": {} }')
    expect(await change()).toEqual([])
    expect(client.messages).toHaveLength(2)
    await client.shutDown()
    expect(await client.ended).toEqual({ code: 0, stderr: '' })
  })

  it('lives on when a rule of a plugin fails, and keeps what a plugin prints from the protocol', async () => {
    const folder = createProject({
      'plugin.mjs': pluginFor(
        'house-word',
        'research',
        "console.log('Content-Length: 1'); throw new Error('oh')",
      ),
      'letterlint.config.json': '{ "plugins": ["./plugin.mjs"] }',
    })
    const { client } = await startClient({ folder, trusted: true })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, MISSPELT)
    expect(await client.diagnosticsOf(uri)).toEqual([])
    expect(client.messages).toEqual(['letterlint: rule `house-word` failed on letter.txt: oh'])
    await client.shutDown()
    expect(await client.ended).toEqual({ code: 0, stderr: 'Content-Length: 1\n' })
  })

  it.each([
    ['a configuration', { 'letterlint.config.mjs': 'console.error("it ran"); export default {}' }],
    [
      'a plugin',
      { 'letterlint.config.json': '{ "plugins": ["./p.mjs"] }', 'p.mjs': 'console.error("it ran")' },
    ],
  ])('runs no code of %s unless it is told that it may, and says how', async (_, files) => {
    const folder = createFolder(files)
    for (const trusted of [undefined, false, true]) {
      const settings = trusted === undefined ? { folder } : { folder, trusted }
      const { client } = await startClient(settings)
      const uri = uriOf(folder, 'letter.txt')
      await client.open(uri, MISSPELT)
      await client.diagnosticsOf(uri)
      await client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'letterlint.addWord',
        arguments: [uri, 'teh', 'project'],
      })
      if (!trusted)
        expect(client.messages.join('\n')).toContain('initialization options `{ "trusted": true }`')
      await client.shutDown()
      const { stderr } = await client.ended
      expect(stderr.includes('it ran')).toBe(trusted === true)
    }
  })

  it('is told up to a thousand times of a letter, the most severe, and how many there are more', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder })
    const text = CLEAN.replace('I am', `${"I didn't sleep. I saw teh post. ".repeat(800)}I am`)
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, text)
    const [first, ...others] = await client.diagnosticsOf(uri)
    expect(first).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      severity: DiagnosticSeverity.Information,
      source: 'letterlint',
      message: '601 more problems are not shown',
    })
    const count = (code: string) => others.filter((one) => one.code === code).length
    expect([others.length, count('spelling'), count('contraction')]).toEqual([1000, 800, 200])
    expect(others.slice(0, 3).map(({ code }) => code)).toEqual(['contraction', 'spelling', 'contraction'])
  })

  it('is found in empty documents, in blanks, and in very long lines', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder })
    const texts = ['', '\n\n', ' ', `${'I saw teh post. '.repeat(20_000)}`]
    for (const [index, text] of texts.entries()) {
      const uri = uriOf(folder, `${index}.txt`)
      await client.open(uri, text)
      const found = await client.diagnosticsOf(uri)
      if (index === 3) expect(found.length).toBeGreaterThan(1000)
    }
    expect(client.messages).toEqual([])
  })
})

describe('positions', () => {
  const EMOJI = MISSPELT.replace('I am writing to apply for', '👩‍👧 é “I” am writing, for')
  const line = EMOJI.split('\n')[2] ?? ''
  const before = line.slice(0, line.indexOf('teh'))
  const columns = {
    'utf-16': before.length,
    'utf-8': Buffer.byteLength(before),
    'utf-32': [...before].length,
  }

  it.each([
    [undefined, 'utf-16'],
    [['utf-8', 'utf-16'], 'utf-16'],
    [['utf-8'], 'utf-8'],
    [['utf-32'], 'utf-32'],
    [['utf-32', 'utf-8'], 'utf-8'],
    [['utf-7'], 'utf-16'],
  ] as const)('for a client that offers %j are counted in %s, both ways (4.7)', async (offered, chosen) => {
    const folder = createFolder({})
    const general = offered ? { general: { positionEncodings: [...offered] } } : {}
    const { client, hello } = await startClient({ folder, capabilities: { ...CAPABILITIES, ...general } })
    expect(hello.capabilities.positionEncoding).toBe(chosen)
    expect(new Set(Object.values(columns)).size).toBe(3)
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, EMOJI)
    const found = (await client.diagnosticsOf(uri)).find(({ code }) => code === 'spelling')
    const character = columns[chosen]
    expect(found?.range).toEqual({
      start: { line: 2, character },
      end: { line: 2, character: character + 3 },
    })
    const [action] = await client.actions(uri, { start: rangeOf(found).start, end: rangeOf(found).start })
    const [change] = action?.edit?.documentChanges ?? []
    expect(change).toEqual({
      textDocument: { uri, version: 1 },
      edits: [{ range: found?.range, newText: 'the' }],
    })
    await client.change(uri, 2, 'the', rangeOf(found))
    expect((await client.diagnosticsOf(uri, 2)).filter(({ code }) => code === 'spelling')).toEqual([])
    await client.change(uri, 3, 'teh', rangeOf(found))
    const again = await client.diagnosticsOf(uri, 3)
    expect(again.find(({ code }) => code === 'spelling')?.range).toEqual(found?.range)
  })

  it.each([
    ['utf-8', 3],
    ['utf-16', 1],
    ['utf-32', 1],
  ])('count a byte-order mark that the client has in its text, in %s', async (encoding, markUnits) => {
    const folder = createFolder({})
    const general = { positionEncodings: [encoding] }
    const { client } = await startClient({ folder, capabilities: { ...CAPABILITIES, general } })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, '\uFEFFDear teh board,\n\nI saw teh post.\n')
    const found = (await client.diagnosticsOf(uri)).filter(({ code }) => code === 'spelling')
    expect(found.map(({ range: { start } }) => start)).toEqual([
      { line: 0, character: 5 + markUnits },
      { line: 2, character: 6 },
    ])
    const [action] = await client.actions(uri, rangeOf(found[0]))
    expect(action?.title).toBe('Write `the`')
  })

  it('end lines where CR, LF, or both stand', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, 'Dear board,\r\n\rI saw teh post.\n')
    const [found] = (await client.diagnosticsOf(uri)).filter(({ code }) => code === 'spelling')
    expect(found?.range.start).toEqual({ line: 2, character: 6 })
  })
})

describe('code actions', () => {
  async function openLetter(text: string, files: Record<string, string> = {}, name = 'letter.txt') {
    const folder = createFolder({ '.git/HEAD': '', ...files })
    const { client } = await startClient({ folder })
    const uri = uriOf(folder, name)
    await client.open(uri, text, name.endsWith('.md') ? 'markdown' : 'plaintext')
    return { folder, client, uri, found: await client.diagnosticsOf(uri) }
  }

  it('are a fix that is preferred where it is safe, and whose edit mends the letter (4.7)', async () => {
    const { client, uri, found } = await openLetter(MISSPELT)
    const action = find(await client.actions(uri, LINE_3), 'Write `the`')
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: found })
    expect(applyAction(MISSPELT, action, uri)).toBe(CLEAN)
    await client.change(uri, 2, applyAction(MISSPELT, action, uri))
    expect(await client.diagnosticsOf(uri, 2)).toEqual([])
  })

  it('are not preferred where a fix is not safe, and say so (4.7)', async () => {
    const text = CLEAN.replace('research', 'anounnced')
    const { client, uri } = await openLetter(text)
    const quick = (await client.actions(uri, LINE_3, { only: ['quickfix'] })).filter(({ edit }) => edit)
    expect(quick.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Write `announced` (unsafe)', undefined],
    ])
    expect(applyAction(text, quick[0] as CodeAction, uri)).toBe(CLEAN.replace('research', 'announced'))
  })

  it('are found by a cursor at either end of a finding, or by the finding itself, and nowhere else', async () => {
    const { client, uri, found } = await openLetter(MISSPELT)
    const at = (character: number, diagnostics: Diagnostic[] = []) => {
      const place = { line: 2, character }
      return client.actions(uri, { start: place, end: place }, { diagnostics, only: ['quickfix'] })
    }
    for (const character of [26, 28, 29]) expect(titlesOf(await at(character))).toContain('Write `the`')
    for (const character of [0, 25, 30]) expect(await at(character)).toEqual([])
    expect(titlesOf(await at(0, found))).toContain('Write `the`')
  })

  it('are all safe fixes at once, where they are asked for by any name of theirs (4.7)', async () => {
    const text = MISSPELT.replace('last week', 'recieved  last week')
    const { client, uri } = await openLetter(text)
    for (const only of ['source', 'source.fixAll', 'source.fixAll.letterlint']) {
      const actions = await client.actions(uri, LINE_3, { only: [only] })
      expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.letterlint'])
      const fixed = applyAction(text, actions[0] as CodeAction, uri)
      expect(fixed).toContain('for the post')
      expect(fixed).toContain('received last week')
    }
    expect(await client.actions(uri, LINE_3, { only: ['source.fixAll.eslint'] })).toEqual([])
    expect(await client.actions(uri, LINE_3, { only: ['source.organizeImports'] })).toEqual([])
  })

  it('fix all to what `--fix` writes', async () => {
    const text = MISSPELT.replace('last week', 'recieved  last week').replace('Sincerely', 'Sincerly')
    const { folder, client, uri } = await openLetter(text, { 'letter.txt': text })
    const [action] = await client.actions(uri, LINE_3, { only: ['source.fixAll'] })
    await runLetterlint(['--fix', 'letter.txt'], { cwd: folder })
    expect(applyAction(text, action as CodeAction, uri)).toBe(
      readFileSync(join(folder, 'letter.txt'), 'utf8'),
    )
  })

  it('are no fixes of all in a menu that opens by itself, or where nothing is to be fixed', async () => {
    const { client, uri } = await openLetter(MISSPELT)
    const kinds = async (triggerKind: CodeActionTriggerKind) =>
      (await client.actions(uri, LINE_3, { triggerKind })).map(({ kind }) => kind)
    expect(await kinds(CodeActionTriggerKind.Invoked)).toContain('source.fixAll.letterlint')
    expect(await kinds(CodeActionTriggerKind.Automatic)).not.toContain('source.fixAll.letterlint')
    await client.change(uri, 2, CLEAN)
    expect(await client.actions(uri, LINE_3, { only: ['source.fixAll'] })).toEqual([])
  })

  it('are edits without a version for a client that takes no other', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder, capabilities: {} })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, MISSPELT)
    const action = find(await client.actions(uri, LINE_3), 'Write `the`')
    expect(Object.keys(action.edit ?? {})).toEqual(['changes'])
    expect(applyAction(MISSPELT, action, uri)).toBe(CLEAN)
  })

  it('are of the version that is open, however fast that changes (4.7)', async () => {
    const { client, uri } = await openLetter(MISSPELT)
    const asked = client.actions(uri, LINE_3, { only: ['quickfix'] })
    await client.change(uri, 2, `${MISSPELT}P.S. I saw teh post.\n`)
    const versions = (await asked).flatMap(({ edit }) =>
      (edit?.documentChanges ?? []).map((change) => 'edits' in change && change.textDocument.version),
    )
    // Nothing, or what holds for the version that was asked about or for the next.
    expect(versions.length === 0 || new Set(versions).size === 1).toBe(true)
    const later = find(await client.actions(uri, LINE_3), 'Write `the`')
    expect(later.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { version: 2 } })
  })

  it('add a word to the words of the project, or to one’s own, as `letterlint words add` does (4.7)', async () => {
    const text = CLEAN.replace('research', 'anounnced')
    const { folder, client, uri, found } = await openLetter(text)
    expect(found).toHaveLength(1)
    const actions = await client.actions(uri, LINE_3)
    client.clear()
    await execute(client, find(actions, "Add `anounnced` to the project's words"))
    expect(await client.diagnosticsOf(uri)).toEqual([])
    expect(readFileSync(join(folder, '.letterlint-words.txt'), 'utf8')).toBe('anounnced\n')
    expect(client.log).toEqual(['Added `anounnced` to the new file `.letterlint-words.txt`.'])
  })

  it('add a word to one’s own words, in no folder of the project', async () => {
    const text = CLEAN.replace('research', 'anounnced')
    const { folder, client, uri } = await openLetter(text)
    const actions = await client.actions(uri, LINE_3)
    client.clear()
    await execute(client, find(actions, 'Add `anounnced` to your own words'))
    expect(await client.diagnosticsOf(uri)).toEqual([])
    expect(readFileSync(join(folder, 'nobody/letterlint/words.txt'), 'utf8')).toBe('anounnced\n')
    expect(existsSync(join(folder, '.letterlint-words.txt'))).toBe(false)
  })

  it('suppress a finding in the file that the command line heeds too (4.7)', async () => {
    const { folder, client, uri } = await openLetter(MISSPELT, { 'letter.txt': MISSPELT })
    const title = 'Ignore this `spelling` from now on, in the suppressions file'
    const action = find(await client.actions(uri, LINE_3), title)
    client.clear()
    await execute(client, action)
    expect(await client.diagnosticsOf(uri)).toEqual([])
    expect(JSON.parse(readFileSync(join(folder, 'letterlint-suppressions.json'), 'utf8'))).toMatchObject({
      letters: { 'letter.txt': [{ rule: 'spelling', text: 'teh' }] },
    })
    expect((await runLetterlint(['letter.txt'], { cwd: folder })).code).toBe(0)
    await execute(client, action)
    expect(client.messages).toEqual(['letterlint: what was to be suppressed is found no more'])
  })

  it.each([
    ['Silence `spelling` on this line with a comment', ' <!-- letterlint-disable-line spelling -->\n'],
    ['Silence `spelling` in this letter with a comment', '<!-- letterlint-disable spelling -->\n\n'],
  ])('silence a finding in a Markdown letter with a comment: %s (4.7)', async (title, comment) => {
    for (const head of ['', '---\nto: Ms. Smith\n---\n\n']) {
      const text = `${head}${MISSPELT}`
      const { client, uri, found } = await openLetter(text, {}, 'letter.md')
      const action = find(await client.actions(uri, rangeOf(found[0])), title)
      const silenced = applyAction(text, action, uri)
      expect(silenced).toContain(comment.trim())
      expect(silenced.startsWith('---')).toBe(head !== '')
      await client.change(uri, 2, silenced)
      expect(await client.diagnosticsOf(uri, 2)).toEqual([])
    }
  })

  it('offer no comment where it would not be one, or in plain text', async () => {
    const inText = await openLetter(MISSPELT)
    expect(
      titlesOf(await inText.client.actions(inText.uri, LINE_3)).filter((title) => title.includes('comment')),
    ).toEqual([])
    const unclosed = MISSPELT.replace('last week.', 'last week. \\')
    const { client, uri, found } = await openLetter(unclosed, {}, 'letter.md')
    const titles = titlesOf(await client.actions(uri, rangeOf(found.find(({ code }) => code === 'spelling'))))
    for (const title of titles.filter((one) => one.includes('this line'))) {
      const action = find(await client.actions(uri, LINE_3), title)
      expect(applyAction(unclosed, action, uri)).toContain('<!--')
    }
  })

  it('tell of a command that makes no sense, and live on', async () => {
    const { client, uri } = await openLetter(MISSPELT)
    const send = (command: string, given: unknown[]) =>
      client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given })
    await send('letterlint.addWord', [uri, 'two words\nand a line', 'project'])
    await send('letterlint.addWord', [])
    await send('letterlint.suppress', [uri, 12])
    await send('letterlint.format', [uri, 'x'])
    await send('letterlint.explain', [])
    expect(client.messages).toHaveLength(5)
    expect(client.messages.slice(3)).toEqual([
      'letterlint: there is no command `letterlint.format`',
      'letterlint: there is no command `letterlint.explain`',
    ])
    expect(titlesOf(await client.actions(uri, LINE_3))).toContain('Write `the`')
  })
})

describe('hovering', () => {
  it('explains the rule of what is found there, shortly (4.7)', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, MISSPELT)
    const hover = (character: number) =>
      client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line: 2, character },
      })
    const { contents, range } = (await hover(27)) as Hover
    expect(range).toEqual({ start: { line: 2, character: 26 }, end: { line: 2, character: 29 } })
    const { kind, value } = contents as MarkupContent
    expect(kind).toBe('markdown')
    expect(value).toMatch(/^\*\*spelling\*\*: a misspelt word\n\nMisspelt words are /)
    expect(value).toContain('```text\n')
    expect(value).toMatch(/\[all about spelling\]\(https:\S+#spelling\)$/)
    expect(value.length).toBeLessThan(1200)
    expect(await hover(3)).toBeNull()
  })

  it('explains in plain text for a client that reads no Markdown', async () => {
    const folder = createFolder({})
    const capabilities = { textDocument: { hover: { contentFormat: ['plaintext' as const] } } }
    const { client } = await startClient({ folder, capabilities })
    const uri = uriOf(folder, 'letter.txt')
    await client.open(uri, MISSPELT)
    const params = { textDocument: { uri }, position: { line: 2, character: 27 } }
    const { contents } = (await client.connection.sendRequest(HoverRequest.type, params)) as Hover
    expect(contents).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^spelling\n/) })
  })
})

it('the server answers with an error what it is asked before it is initialized (4.7)', async () => {
  const client = new LanguageClient({ folder: createFolder({}) })
  const asked = { textDocument: { uri: 'file:///letter.txt' }, position: { line: 0, character: 0 } }
  const range = { start: asked.position, end: asked.position }
  for (const [method, params] of [
    ['textDocument/hover', asked],
    ['textDocument/codeAction', { ...asked, range, context: { diagnostics: [] } }],
    ['textDocument/diagnostic', asked],
    ['workspace/executeCommand', { command: 'letterlint.suppress', arguments: [] }],
  ] as const) {
    await expect(client.connection.sendRequest(method, params), method).rejects.toMatchObject({
      code: -32002,
    })
  }
})

describe('the end of the server', () => {
  it('is 0 when the client says so, though it keeps its end open (4.7)', async () => {
    const folder = createFolder({})
    const { client } = await startClient({ folder })
    await client.open(uriOf(folder, 'letter.txt'), MISSPELT)
    await client.shutDown()
    expect(await client.ended).toEqual({ code: 0, stderr: '' })
  })

  it('is 1 when the client ends without saying so first, or goes away', async () => {
    const folder = createFolder({})
    const { client: hasty } = await startClient({ folder })
    await hasty.connection.sendNotification('exit')
    expect(await hasty.ended).toEqual({ code: 1, stderr: '' })
    const { client: gone } = await startClient({ folder })
    await gone.open(uriOf(folder, 'letter.txt'), MISSPELT)
    gone.hangUp()
    expect(await gone.ended).toEqual({ code: 1, stderr: '' })
    const { client: cutOff } = await startClient({ folder })
    cutOff.hangUp('Content-Length: 99\r\n\r\n{')
    expect(await cutOff.ended).toEqual({ code: 1, stderr: '' })
    const { client: polite } = await startClient({ folder })
    await polite.connection.sendRequest(ShutdownRequest.type)
    polite.hangUp()
    expect(await polite.ended).toEqual({ code: 0, stderr: '' })
  })

  it('comes at once for who starts it in a terminal, with what to do', async () => {
    const folder = createFolder({})
    const command = shellCommand(['lsp', '--stdio'])
    const { stdout } = await runCommand('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      env: { NO_COLOR: '1' },
    })
    expect(stdout.replaceAll('\r', '')).toBe(
      'error: the language server talks to an editor, not to a terminal\n' +
        'help: set it up in the editor as the command `letterlint lsp --stdio`\n',
    )
  })
})

it('documents that are saved are linted again, with the files as they are then', async () => {
  const folder = createFolder({ 'letterlint.config.json': '{}' })
  const { client } = await startClient({ folder })
  const uri = uriOf(folder, 'letter.txt')
  await client.open(uri, MISSPELT)
  expect(await client.diagnosticsOf(uri)).toHaveLength(1)
  client.clear()
  writeFileSync(join(folder, 'letterlint.config.json'), '{ "rules": { "spelling": "off" } }')
  await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } })
  expect(await client.diagnosticsOf(uri)).toEqual([])
})
