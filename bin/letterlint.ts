#!/usr/bin/env node
// This file is read by whatever Node there is, so it is written in what Node 6 reads, and comes first alone.
const [major, minor] = process.versions.node.split('.').map(Number) as [number, number]

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`error: letterlint needs Node 20.19 or newer, and this is Node ${process.versions.node}`)
  process.exitCode = 2
} else {
  const rules = () => import('../rules/index.ts')
  import('./quicken-start.ts')
    .then(({ quickenStart }) => {
      quickenStart(process)
      return Promise.all([import('../src/cli/main.ts'), import('../src/cli/surroundings.ts')])
    })
    .then(([{ main }, { surroundProcess }]) =>
      main(
        process.argv.slice(2),
        surroundProcess(() => rules().then((module) => module.rules), `${__dirname}/lint-thread.cjs`),
      ),
    )
    // Everything is written by now; to leave it to Node would be to wait for code that is still being optimised.
    .then((exitCode) => process.exit(exitCode))
}
