import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '../rules/index.ts'
import { SHELLS, type Shell } from '../src/cli/arguments/command-arguments.ts'
import { writeCompletions } from '../src/cli/arguments/completions/write-completions.ts'
import { writeManualPage } from '../src/cli/arguments/write-manual-page.ts'

/** As each shell looks for them. */
const COMPLETION_FILES: Readonly<Record<Shell, string>> = {
  bash: 'letterlint.bash',
  zsh: '_letterlint',
  fish: 'letterlint.fish',
  powershell: 'letterlint.ps1',
}

/** Writes what a package for a system installs beside the command: its manual page and its completions. */
const folder = new URL('../dist/', import.meta.url)
for (const name of ['man', 'completions'])
  mkdirSync(fileURLToPath(new URL(name, folder)), { recursive: true })
writeFileSync(new URL('man/letterlint.1', folder), writeManualPage())
for (const shell of SHELLS) {
  const text = await writeCompletions(shell, { loadRules: async () => rules })
  writeFileSync(new URL(`completions/${COMPLETION_FILES[shell]}`, folder), text)
}
