import { locateProgramFile } from '../src/cli/files/program-files.ts'
import { main } from '../src/cli/main.ts'
import { surroundProcess } from '../src/cli/surroundings.ts'
import { offerModules } from './offer-modules.ts'

/** The command as an executable for machines without Node, which holds all that the package has. */
offerModules({
  letterlint: () => import('./index.ts'),
  'letterlint/rule': () => import('../src/rule/index.ts'),
  'letterlint/rules': () => import('../rules/index.ts'),
})
const threadFile = locateProgramFile('lint-thread.js')
const loadRules = () => import('../rules/index.ts').then(({ rules }) => rules)
// Everything is written by now, and Bun would wait for an editor that is gone.
main(process.argv.slice(2), surroundProcess(loadRules, threadFile)).then((exitCode) => process.exit(exitCode))
