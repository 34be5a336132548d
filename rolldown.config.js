import { defineConfig } from 'rolldown'
import { ascii } from './bin/bundle/ascii.js'
import { computed } from './bin/bundle/computed.js'
import { lazyConstants } from './bin/bundle/lazy-constants.js'
import { notices } from './bin/bundle/notices.js'
import { phraseTables } from './bin/bundle/phrase-tables.js'
import { ruleTexts } from './bin/bundle/rule-texts.js'
import { withoutNeverUsed } from './bin/bundle/without-never-used.js'

const shared = {
  platform: 'node',
  // jsonc-parser's main is UMD, whose own requires no bundler can follow.
  resolve: { mainFields: ['module', 'main'] },
  external: ['jiti'],
}

/** What a run needs whatever it is asked for, and what is shared by the descriptions of flags and by all else. */
const STARTING =
  /src\/(?:cli\/(?:main|surroundings|terminal|version|files\/program-files|arguments\/(?:fix-arguments|pair-outputs|told-facts))|diagnostic\/diagnostic|letter\/language|lexicon\/(?:distance|lexicon|locale-setting))\.ts$/

/**
 * The command, as CommonJS, which starts some 10 ms sooner than the same as modules. A file costs a start
 * about as much as 30 KB of code, so that what runs together stands together; what a run may not need stays
 * in chunks of its own.
 */
export const command = {
  ...shared,
  plugins: [
    withoutNeverUsed(),
    notices(),
    phraseTables(true),
    computed(),
    ruleTexts(),
    lazyConstants(),
    ascii(),
  ],
  input: { letterlint: 'bin/letterlint.ts', 'lint-thread': 'bin/lint-thread.ts' },
  output: {
    dir: 'dist/bin',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    codeSplitting: {
      groups: [
        { name: 'quicken', test: /bin\/quicken-start\.ts$/, priority: 4 },
        { name: 'start', test: STARTING, priority: 3 },
        { name: 'arguments', test: /src\/cli\/arguments\/parse-arguments\.ts$/, priority: 2 },
        {
          name: 'check',
          test: /src\/cli\/check\/check-letters\.ts$|src\/report\/pretty\.ts$|rules\/index\.ts$/,
          priority: 1,
        },
      ],
    },
  },
}

/** What programs and plugins import, as modules. */
const api = {
  ...shared,
  plugins: [phraseTables(false), computed()],
  input: { index: 'bin/index.ts', rule: 'src/rule/index.ts', rules: 'rules/index.ts' },
  output: { dir: 'dist/api', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js', comments: false },
}

export default defineConfig([command, api])
