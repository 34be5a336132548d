import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type FindOptions, findLetters } from '../../src/cli/files/find-letters.ts'
import { MAX_LETTER_MEBIBYTES, readLetter, readStandardInput } from '../../src/cli/files/read-letters.ts'
import { createFolder } from './folder.ts'

async function find(cwd: string, patterns: string[], options: Partial<FindOptions> = {}) {
  const { paths, failures } = await findLetters(patterns, { cwd, ...options })
  return {
    paths: paths.map(({ path }) => path),
    failures: failures.map(({ message, help }) => (help ? `${message} (${help})` : message)),
  }
}

const filesOf = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'Dear Ms. Smith,']))

describe('a folder', () => {
  it('is walked for letters, in the order of their paths', async () => {
    const cwd = createFolder(filesOf('b.txt', 'a.md', 'sub/c.MARKDOWN', 'photo.png', 'cv.tex', 'notes'))
    expect(await find(cwd, ['.'])).toEqual({ paths: ['a.md', 'b.txt', 'sub/c.MARKDOWN'], failures: [] })
  })

  it('gives no hidden files, no node_modules, and none of the files that stand beside letters', async () => {
    const hidden = filesOf('.git/a.txt', '.github/a.md', 'node_modules/x/a.md', '.draft.md')
    const beside = filesOf('README.md', 'readme.de.md', 'LICENSE.txt', 'CHANGELOG.md', 'requirements-dev.txt')
    const cwd = createFolder({
      ...hidden,
      ...beside,
      ...filesOf('requirements-engineer.md', 'readme-ltd/a.md'),
    })
    expect((await find(cwd, ['.'])).paths).toEqual(['readme-ltd/a.md', 'requirements-engineer.md'])
  })

  it('may lie outside the working directory', async () => {
    const cwd = createFolder(filesOf('here/x.txt', 'there/a.txt'))
    expect((await find(join(cwd, 'here'), ['../there'])).paths).toEqual(['../there/a.txt'])
  })

  it('may hold links that lead in a circle, and linked letters', async () => {
    const cwd = createFolder(filesOf('letters/a.txt', 'elsewhere/b.txt'))
    symlinkSync('..', join(cwd, 'letters/up'))
    symlinkSync('../elsewhere/b.txt', join(cwd, 'letters/b.txt'))
    symlinkSync('gone.txt', join(cwd, 'letters/dangling.txt'))
    symlinkSync('self.txt', join(cwd, 'letters/self.txt'))
    expect(await find(cwd, ['letters'])).toEqual({ paths: ['letters/a.txt', 'letters/b.txt'], failures: [] })
  })

  it('without letters is a failure, and the others are still found', async () => {
    const cwd = createFolder(filesOf('a/x.png', 'b/a.txt'))
    expect(await find(cwd, ['a', 'b'])).toEqual({
      paths: ['b/a.txt'],
      failures: ['the folder `a` holds no letters (.txt, .md, .markdown)'],
    })
  })
})

describe('ignore files', () => {
  const letters = filesOf(
    '.git/HEAD',
    'a.txt',
    'drafts/a.txt',
    'drafts/keep.txt',
    'sub/old.txt',
    'sub/new.txt',
  )

  it('are respected in every folder, up to the repository', async () => {
    const cwd = createFolder({ ...letters, '.gitignore': 'drafts/\n', 'sub/.letterlintignore': '/old.txt\n' })
    expect((await find(cwd, ['.'])).paths).toEqual(['a.txt', 'sub/new.txt'])
    expect((await find(join(cwd, 'sub'), ['.'])).paths).toEqual(['new.txt'])
  })

  it('reach from the repository into the folder that is worked in', async () => {
    const cwd = createFolder({ ...letters, '.gitignore': 'sub/old.txt\n' })
    expect((await find(join(cwd, 'sub'), ['*.txt'])).paths).toEqual(['new.txt'])
  })

  it('do not reach in from outside the repository', async () => {
    const cwd = createFolder({ '.gitignore': '*', ...filesOf('inner/.git/HEAD', 'inner/a.txt') })
    expect((await find(join(cwd, 'inner'), ['.'])).paths).toEqual(['a.txt'])
  })

  it('do not reach in from above where there is no repository', async () => {
    const cwd = createFolder({
      '.gitignore': '*',
      ...filesOf('inner/a.txt', 'inner/b.txt'),
      'inner/.gitignore': 'b.txt',
    })
    expect((await find(join(cwd, 'inner'), ['.'])).paths).toEqual(['a.txt'])
  })

  it('can take back what a folder above ignores', async () => {
    const cwd = createFolder({ ...letters, '.gitignore': '*.txt', 'sub/.letterlintignore': '!new.txt' })
    expect((await find(cwd, ['.'])).paths).toEqual(['sub/new.txt'])
  })

  it('tell upper from lower case', async () => {
    const cwd = createFolder({ ...filesOf('Drafts/a.txt'), '.gitignore': 'drafts/' })
    expect((await find(cwd, ['.'])).paths).toEqual(['Drafts/a.txt'])
  })

  it('are joined by the patterns of the configuration, which win', async () => {
    const cwd = createFolder({ ...letters, '.gitignore': 'a.txt' })
    const ignore = [
      { folder: cwd, patterns: ['drafts/*', '!keep.txt', '!a.txt'] },
      { folder: join(cwd, 'sub'), patterns: ['/old.txt'] },
    ]
    expect((await find(cwd, ['.'], { ignore })).paths).toEqual([
      'a.txt',
      'drafts/a.txt',
      'drafts/keep.txt',
      'sub/new.txt',
    ])
  })

  it('are left aside when nothing is to be ignored', async () => {
    const cwd = createFolder({ ...letters, '.gitignore': '*' })
    expect((await find(cwd, ['sub'], { noIgnore: true })).paths).toEqual(['sub/new.txt', 'sub/old.txt'])
  })

  it('are named when they leave nothing', async () => {
    const cwd = createFolder({ ...letters, '.gitignore': 'sub/*\ndrafts/\n' })
    expect((await find(cwd, ['sub', 'drafts', 'sub/*.txt'])).failures).toEqual([
      'the folder `sub` holds no letters (.txt, .md, .markdown) (2 files there are ignored: lint with `--no-ignore`)',
      'the folder `drafts` is ignored (lint it with `--no-ignore`)',
      'no letter matches `sub/*.txt` (2 files there are ignored: lint with `--no-ignore`)',
    ])
  })
})

describe('a file that is named', () => {
  it('is taken whatever its name, once, even if ignored', async () => {
    const cwd = createFolder({ ...filesOf('README.md', 'a.letter', '.hidden'), '.gitignore': '*' })
    const named = ['README.md', './README.md', join(cwd, 'README.md'), 'a.letter', '.hidden']
    expect(await find(cwd, named)).toEqual({ paths: ['.hidden', 'README.md', 'a.letter'], failures: [] })
  })

  it('is left out in silence when ignored files are excluded by force', async () => {
    const cwd = createFolder({
      ...filesOf('a.txt', 'drafts/b.txt', 'c.txt'),
      '.gitignore': 'a.txt\ndrafts/\n',
    })
    const named = ['a.txt', 'drafts/b.txt', 'c.txt', 'drafts']
    expect(await find(cwd, named, { forceExclude: true })).toEqual({ paths: ['c.txt'], failures: [] })
  })

  it('is left out by force where a walk would pass over it', async () => {
    const others = ['README.md', 'requirements.txt', '.letterlint-words.txt', 'sub/CHANGELOG.md']
    const inside = ['.github/x.md', 'node_modules/x/a.txt', 'sub/.hidden/a.txt']
    const cwd = join(createFolder(filesOf(...[...others, ...inside].map((name) => `.up/${name}`))), '.up')
    for (const name of ['a.txt', 'b.letter']) writeFileSync(join(cwd, name), 'Dear')
    writeFileSync(join(cwd, '../c.txt'), 'Dear')
    const paths = ['../c.txt', 'a.txt', 'b.letter']
    const named = [...others, ...inside, ...paths, '.github', '.github/*.md']
    expect(await find(cwd, named, { forceExclude: true })).toEqual({ paths, failures: [] })
    expect((await find(cwd, ['.'], { forceExclude: true })).paths).toEqual(['a.txt'])
  })

  it('that does not exist is a failure with the nearest name', async () => {
    const cwd = createFolder(filesOf('sub/letter.txt'))
    expect((await find(cwd, ['sub/lettr.txt', 'no/such/file', 'sub/letter.txt/x'])).failures).toEqual([
      '`sub/lettr.txt` does not exist (something with a similar name exists: `sub/letter.txt`)',
      '`no/such/file` does not exist',
      '`sub/letter.txt/x` does not exist',
    ])
  })

  it('is a failure when its links lead in a circle', async () => {
    const cwd = createFolder({})
    symlinkSync('self.txt', join(cwd, 'self.txt'))
    expect((await find(cwd, ['self.txt'])).failures).toEqual([
      'cannot read `self.txt`: its symbolic links lead in a circle',
    ])
  })
})

describe('a glob', () => {
  it('is expanded, and held to letters unless it names an extension', async () => {
    const cwd = createFolder(filesOf('a.txt', 'b.png', 'c.letter', 'sub/d.md', 'sub/README.md', 'sub/.e.md'))
    expect((await find(cwd, ['*'])).paths).toEqual(['a.txt'])
    expect((await find(cwd, ['*.letter'])).paths).toEqual(['c.letter'])
    expect((await find(cwd, ['**/*.{md,txt}'])).paths).toEqual(['a.txt', 'sub/README.md', 'sub/d.md'])
    expect((await find(cwd, ['./sub/**'])).paths).toEqual(['sub/d.md'])
    expect((await find(cwd, [`${cwd}/sub/*`])).paths).toEqual(['sub/d.md'])
  })

  it('enters hidden folders only when it names them', async () => {
    const cwd = createFolder(filesOf('.private/a.md', 'sub/.private/b.md', 'sub/c.md'))
    expect((await find(cwd, ['**/*.md'])).paths).toEqual(['sub/c.md'])
    expect((await find(cwd, ['**/.private/*.md'])).paths).toEqual(['.private/a.md', 'sub/.private/b.md'])
    expect((await find(cwd, ['.private/*.md'])).paths).toEqual(['.private/a.md'])
  })

  it('is no glob when a file has that very name', async () => {
    const cwd = createFolder(filesOf('letter[1].txt', 'letter1.txt', '[company]/a.txt'))
    expect((await find(cwd, ['letter[1].txt'])).paths).toEqual(['letter[1].txt'])
    expect((await find(cwd, ['[company]'])).paths).toEqual(['[company]/a.txt'])
    expect((await find(cwd, ['[company]/*.txt', '[k-m]etter?.txt'])).paths).toEqual([
      '[company]/a.txt',
      'letter1.txt',
    ])
  })

  it('without a match is a failure', async () => {
    const cwd = createFolder(filesOf('a.txt'))
    expect((await find(cwd, ['*.md', 'no/**'])).failures).toEqual([
      'no letter matches `*.md`',
      'no letter matches `no/**`',
    ])
  })
})

describe('a pattern that gives nothing', () => {
  it('is no failure when that is allowed, but what cannot be read still is', async () => {
    const cwd = createFolder({ ...filesOf('a.png', 'ignored/a.txt'), '.gitignore': 'ignored/' })
    symlinkSync('self.txt', join(cwd, 'self.txt'))
    const patterns = ['.', 'no.txt', '*.md', 'ignored', 'self.txt']
    expect(await find(cwd, patterns, { errorOnUnmatchedPattern: false })).toEqual({
      paths: [],
      failures: ['cannot read `self.txt`: its symbolic links lead in a circle'],
    })
  })

  it('is told as the link that it is where that leads nowhere, without its own name as help', async () => {
    const cwd = createFolder(filesOf('a.txt', 'dangling.txt~'))
    symlinkSync('gone/b.txt', join(cwd, 'dangling.txt'))
    const { failures } = await findLetters(['./dangling.txt', 'a.txt'], { cwd })
    expect(failures.map(({ message, help, file }) => ({ message, help, file }))).toEqual([
      {
        message: '`./dangling.txt` is a symbolic link that leads nowhere: to `gone/b.txt`',
        help: undefined,
        file: 'dangling.txt',
      },
    ])
  })

  it('is no failure when all of it is excluded by force', async () => {
    const cwd = createFolder({ ...filesOf('sub/a.txt'), '.gitignore': 'a.txt' })
    expect(await find(cwd, ['sub', '**/*.txt'], { forceExclude: true })).toEqual({ paths: [], failures: [] })
  })
})

describe('reading a letter', () => {
  const read = (cwd: string, path: string) => readLetter({ path, file: join(cwd, path) })

  it('gives its source', () => {
    const cwd = createFolder({ 'a.md': '\uFEFFDear\r\n' })
    expect(read(cwd, 'a.md')).toMatchObject({
      source: { path: 'a.md', text: 'Dear\r\n', format: 'markdown', hasByteOrderMark: true },
      notices: [],
    })
  })

  it('warns of bytes that are not UTF-8, and says where they begin', () => {
    const cwd = createFolder({ 'a.txt': Buffer.from([0x49, 0x92, 0x6d]) })
    expect(read(cwd, 'a.txt')).toMatchObject({
      source: { text: 'I’m', encoding: 'windows-1252' },
      notices: [
        {
          level: 'warning',
          file: 'a.txt',
          message: '`a.txt` is not UTF-8 (byte 1 = 0x92); read as windows-1252 for this check only',
        },
      ],
    })
  })

  it.each([
    ['a.pdf', '%PDF-1.7\nsome text', '`a.pdf` is a PDF document, not text'],
    ['a.docx', 'PK\u0003\u0004 text', '`a.docx` is a Word or OpenDocument file, not text'],
    ['a.txt', 'a\0b', '`a.txt` is a binary file, not text'],
  ])('is refused when it is not text: %s', (path, content, sentence) => {
    const cwd = createFolder({ [path]: content })
    expect(() => read(cwd, path)).toThrow(sentence)
  })

  it('is refused when there is nothing to be read', () => {
    const cwd = createFolder({})
    mkdirSync(join(cwd, 'sub'))
    expect(() => read(cwd, 'gone.txt')).toThrow('cannot read `gone.txt`: it does not exist')
    expect(() => read(cwd, 'sub')).toThrow('cannot read `sub`: it is a folder')
  })

  it('is refused when it is larger than any letter', () => {
    const cwd = createFolder({ 'a.txt': Buffer.alloc(MAX_LETTER_MEBIBYTES * 1024 * 1024 + 1, 'a') })
    expect(() => read(cwd, 'a.txt')).toThrow('`a.txt` is larger than 64 MiB, which no letter is')
  })
})

describe('reading standard input', () => {
  it('joins what comes in pieces, even within a character', async () => {
    const bytes = Buffer.from('Zürich')
    const stream = Readable.from([bytes.subarray(0, 2), bytes.subarray(2)])
    expect((await readStandardInput(stream)).source).toMatchObject({
      path: '<stdin>',
      text: 'Zürich',
      format: 'text',
    })
  })

  it('takes path and format from the name it is given', async () => {
    const { source } = await readStandardInput(Readable.from([]), 'sub/a.md')
    expect(source).toMatchObject({ path: 'sub/a.md', text: '', format: 'markdown' })
  })
})
