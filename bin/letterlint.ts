#!/usr/bin/env node
import { main } from '../src/cli/main.ts'
import { surroundProcess } from '../src/cli/surroundings.ts'

const surroundings = surroundProcess(async () => (await import('../rules/index.ts')).rules)

main(process.argv.slice(2), surroundings).then((exitCode) => {
  process.exitCode = exitCode
})
