import { spawnSync } from 'node:child_process'
import { exit } from 'node:process'
import { copyScripts, PEERS_FOLDER } from './folder.ts'

/** Installs the peers from whatever registry npm is set up for, in the versions of `package.json`. */
function installPeers(): number {
  copyScripts()
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: PEERS_FOLDER,
    stdio: 'inherit',
  })
  if (status === 0) console.log(`The peers are in ${PEERS_FOLDER}; \`npm run bench:peers\` runs them.`)
  return status ?? 1
}

exit(installPeers())
