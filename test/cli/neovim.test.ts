import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../support/readme.ts'
import { COMMAND, runCommand } from '../support/run-letterlint.ts'
import { createFolder } from './folder.ts'
import { CLEAN, MISSPELT } from './letters.ts'

const hasNeovim = spawnSync('nvim', ['--version']).status === 0

/** What the README has users of a Neovim before 0.11 write into `init.lua`; later ones take it too. */
const [, SETUP = ''] =
  /^```lua\n([^`]*?start_client[^`]*)```$/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? []

/** What a user has in `init.lua`, then what a user does, and what that shows. */
const session = (letter: string) => `
local told = {}
local function tell(name, value) told[name] = value end

${SETUP.replace("'letterlint', 'lsp'", [...COMMAND, 'lsp'].map((word) => `'${word}'`).join(', '))}
vim.cmd('filetype on')
vim.cmd('edit ${letter}')
vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 20)
tell('found', vim.tbl_map(function(one)
  return { one.lnum, one.col, one.end_col, one.severity, one.source, one.message }
end, vim.diagnostic.get(0)))

vim.ui.select = function(items, options, choose)
  local titles = vim.tbl_map(options.format_item, items)
  tell('titles', titles)
  choose(items[1], 1)
end
vim.api.nvim_win_set_cursor(0, { vim.diagnostic.get(0)[1].lnum + 1, vim.diagnostic.get(0)[1].col })
local before = vim.api.nvim_buf_get_changedtick(0)
vim.lsp.buf.code_action()
vim.wait(10000, function() return vim.api.nvim_buf_get_changedtick(0) > before end, 20)
vim.wait(10000, function() return #vim.diagnostic.get(0) == 0 end, 20)
tell('left', #vim.diagnostic.get(0))
vim.cmd('write')
vim.fn.writefile({ vim.fn.json_encode(told) }, 'told.json')
vim.cmd('quitall!')
`

it.skipIf(!hasNeovim)(
  'Neovim shows what the server finds and applies its fix (4.7; skipped where there is no nvim)',
  async () => {
    const text = MISSPELT.replace('I am writing', 'É 👋 I am writing')
    const folder = createFolder({ 'letter.txt': text })
    writeFileSync(join(folder, 'session.lua'), session('letter.txt'))
    const env = { XDG_STATE_HOME: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder }
    const args = ['--headless', '--clean', '-n', '-i', 'NONE', '-c', 'luafile session.lua']
    const { code } = await runCommand('nvim', args, { cwd: folder, env })
    expect(code).toBe(0)
    const told = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8'))
    const line = text.split('\n')[2] ?? ''
    // Neovim counts columns in bytes.
    const column = Buffer.byteLength(line.slice(0, line.indexOf('teh')))
    expect(told.found).toContainEqual([
      2,
      column,
      column + 3,
      1,
      'letterlint',
      '`teh` is a common misspelling',
    ])
    expect(told.titles[0]).toBe('Write `the`')
    expect(told.left).toBe(0)
    expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe(
      CLEAN.replace('I am writing', 'É 👋 I am writing'),
    )
  },
  60_000,
)
