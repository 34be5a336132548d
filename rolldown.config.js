import { defineConfig } from 'rolldown'

const shared = {
  platform: 'node',
  // jsonc-parser's main is UMD, whose own requires no bundler can follow.
  resolve: { mainFields: ['module', 'main'] },
  external: ['jiti'],
}

/**
 * The command, as CommonJS, which starts some 10 ms sooner than the same as modules. A file costs a start
 * about as much as 30 KB of code, so that what runs together stands together; what a run may not need stays
 * in chunks of its own.
 */
const command = {
  ...shared,
  input: { letterlint: 'bin/letterlint.ts' },
  output: {
    dir: 'dist/bin',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    codeSplitting: {
      groups: [
        { name: 'start', test: /src\/cli\/main\.ts$/, priority: 2 },
        {
          name: 'check',
          test: /src\/cli\/check-letters\.ts$|src\/report\/pretty\.ts$|rules\/index\.ts$/,
          priority: 1,
        },
      ],
    },
  },
}

/** What programs and plugins import, as modules. */
const api = {
  ...shared,
  input: { index: 'bin/index.ts', rule: 'src/rule/index.ts', rules: 'rules/index.ts' },
  output: { dir: 'dist/api', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' },
}

export default defineConfig([command, api])
