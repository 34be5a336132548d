import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../cli/folder.ts'
import { MISSPELT } from '../cli/letters.ts'
import { atTerminal, hasPty } from '../cli/terminal.ts'
import { runCommand, runLetterlint, shellCommand } from '../support/run-letterlint.ts'
import { isInstalled } from '../support/type-into-shell.ts'
import { APPLICATIONS } from './applications.ts'
import { Repository, readRecipe, SECTION } from './recipes.ts'

/** Names that a matcher could take for places, and letters with words before the finding that editors count in their own ways. */
const LETTERS = {
  'plain.txt': MISSPELT,
  'in ner/a:3:4: error[x]: b.txt': MISSPELT,
  'in ner/é (1).md': MISSPELT.replace('I am', 'I’m “née” – and'),
}
const SPELLING = '`teh` is a common misspelling'
const CONTRACTION = '`I’m` is a contraction'

describe('the task of Visual Studio Code', () => {
  const { tasks } = JSON.parse(readRecipe('.vscode/tasks.json'))
  const { problemMatcher: matcher, command } = tasks[0]
  const pattern = new RegExp(matcher.pattern.regexp)
  const match = (line: string) => {
    const found = pattern.exec(line)
    const { file, line: row, column, severity, code, message } = matcher.pattern
    return found && [file, row, column, severity, code, message].map((group: number) => found[group])
  }

  it('is that of the repository of applications', () => {
    expect(readFileSync(join(APPLICATIONS, '.vscode/tasks.json'), 'utf8')).toBe(
      readRecipe('.vscode/tasks.json'),
    )
    expect(command).toMatch(/^npx letterlint /)
  })

  it('reads each line of `short`, whatever the names (7.2)', async () => {
    const { stdout } = await runLetterlint(['-f', 'short', '.'], { cwd: createFolder(LETTERS) })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(1).map(match)).toEqual([
      ['in ner/é (1).md', '3', '1', 'warning', 'contraction', CONTRACTION],
      ['in ner/é (1).md', '3', '38', 'error', 'spelling', SPELLING],
      ['plain.txt', '3', '27', 'error', 'spelling', SPELLING],
    ])
    // A name that says what a finding says is cut short, and the place in it is none.
    expect(match(lines[0] ?? '')).toEqual([
      'in ner/a',
      '3',
      '4',
      'error',
      'x',
      `b.txt:3:27: error[spelling]: ${SPELLING}`,
    ])
  })

  it.each(['C:\\Users\\Anna Berg\\a.txt', 'C:a.txt', '\\\\server\\share\\a.txt', 'in ner/a:3:4: b.txt'])(
    'reads the path %s',
    (path) => {
      const wanted = [path, '3', '27', 'error', 'spelling', SPELLING]
      expect(match(`${path}:3:27: error[spelling]: ${SPELLING}`)).toEqual(wanted)
    },
  )

  it('takes no other line for a problem', () => {
    const others = [
      'letterlint: checking',
      'error: `x` does not exist',
      'Found 1 problem in 1 letter.',
      'a.txt:1: b',
    ]
    expect(others.map(match)).toEqual([null, null, null, null])
  })

  it.skipIf(!hasPty)('knows in a terminal where a round begins and where it ends (C-15)', async () => {
    const cwd = createFolder({ 'a.txt': MISSPELT })
    const args = command.split(' ').slice(2)
    const interrupt = (pid: number) => process.kill(pid, 'SIGINT')
    const session = await atTerminal(args, [[matcher.background.endsPattern, interrupt]], {
      cwd,
      columns: 40,
    })
    const lines = session.shown.split('\n')
    const begin = lines.findIndex((line) => new RegExp(matcher.background.beginsPattern).test(line))
    const end = lines.findIndex((line) => new RegExp(matcher.background.endsPattern).test(line))
    expect(begin).toBeGreaterThanOrEqual(0)
    expect(lines.slice(begin + 1, end).map(match)).toEqual([
      ['a.txt', '3', '27', 'error', 'spelling', SPELLING],
    ])
  })
})

/** Goes to each entry of the quickfix list, and tells of it and of the word under the cursor. */
const TELL_LIST = `
set runtimepath^=runtime
compiler! letterlint
silent make! .
let told = []
for index in range(len(getqflist()))
  let entry = getqflist()[index]
  if entry.valid
    execute 'silent cc! ' . (index + 1)
    let word = expand('<cword>')
    call add(told, [bufname(entry.bufnr), entry.lnum, entry.col, entry.type, entry.text, word])
  endif
endfor
call writefile([json_encode(told)], 'told.json')
qall!
`

describe.each([
  ['vim', ['-u', 'NONE', '-N', '-es', '-S', 'tell.vim']],
  ['nvim', ['--headless', '-u', 'NONE', '-S', 'tell.vim']],
])('the compiler file in %s', (editor, args) => {
  it.skipIf(!isInstalled(editor))(
    'fills the quickfix list, and the cursor lands on the word (7.2)',
    async () => {
      const repository = await Repository.create({
        'runtime/compiler/letterlint.vim': readRecipe('~/.vim/compiler/letterlint.vim'),
        'tell.vim': TELL_LIST,
        'plain.txt': MISSPELT,
        'in ner/a:3:4: b.txt': MISSPELT,
        'in ner/é (1).md': LETTERS['in ner/é (1).md'],
      })
      const { stderr } = await repository.run(editor, ...args)
      expect(JSON.parse(repository.read('told.json')), stderr).toEqual([
        ['in ner/a:3:4: b.txt', 3, 27, 'e', `[spelling]: ${SPELLING}`, 'teh'],
        ['in ner/é (1).md', 3, 1, 'w', `[contraction]: ${CONTRACTION}`, 'I'],
        ['in ner/é (1).md', 3, 38, 'e', `[spelling]: ${SPELLING}`, 'teh'],
        ['plain.txt', 3, 27, 'e', `[spelling]: ${SPELLING}`, 'teh'],
      ])
    },
  )
})

/** Compiles, and prints of each message where it leads, how bad it is, and the word there. */
const TELL_MESSAGES = `
(require 'compile)
(load (expand-file-name "init.el" (file-name-directory load-file-name)))
(setq compilation-skip-threshold 0)
(let ((buffer (compilation-start (getenv "COMPILE"))))
  (while (get-buffer-process buffer) (accept-process-output nil 0.05))
  (with-current-buffer buffer
    (compilation--ensure-parse (point-max))
    (goto-char (point-min))
    (condition-case nil
        (while t
          (compilation-next-error 1)
          (let* ((message (get-text-property (point) 'compilation-message))
                 (place (compilation--message->loc message)))
            (princ (format "%s|%s|%s|%s\\n"
                           (caar (compilation--loc->file-struct place))
                           (compilation--loc->line place)
                           (compilation--loc->col place)
                           (compilation--message->type message)))))
      (error nil))))
`

describe('the compilation mode of Emacs', () => {
  it.skipIf(!isInstalled('emacs'))('reads names, places, and severities (7.2)', async () => {
    const [, command = ''] = /`(node_modules\/\.bin\/letterlint -f short --no-color \.)`/.exec(SECTION) ?? []
    const cwd = createFolder({
      'plain.txt': `${MISSPELT.replace('I am', 'I  am')}`,
      'in ner/a:3:4: b.txt': MISSPELT,
      'in ner/é (1).md': LETTERS['in ner/é (1).md'],
    })
    const script = join(
      createFolder({ 'tell.el': TELL_MESSAGES, 'init.el': readRecipe('~/.emacs.d/init.el') }),
      'tell.el',
    )
    const args = command.split(' ').slice(1)
    const { stdout, stderr } = await runCommand('emacs', ['-Q', '--batch', '-l', script], {
      cwd,
      env: { COMPILE: shellCommand(args), LC_ALL: 'C.UTF-8', TERM: 'xterm' },
    })
    expect(stdout.trimEnd().split('\n'), stderr).toEqual([
      'in ner/a:3:4: b.txt|3|27|2',
      'in ner/é (1).md|3|1|1',
      'in ner/é (1).md|3|38|2',
      'plain.txt|3|2|0',
      'plain.txt|3|28|2',
    ])
  })
})
