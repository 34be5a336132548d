import { defineConfig } from 'rolldown'
import { command } from '../rolldown.config.js'

/** What the executable for machines without Node is made of: the command, and what plugins import. */
export default defineConfig({
  ...command,
  input: { letterlint: 'bin/standalone.ts', 'lint-thread': 'bin/standalone-thread.ts' },
  output: { ...command.output, dir: 'dist/standalone/parts' },
})
