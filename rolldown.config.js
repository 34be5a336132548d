import { defineConfig } from 'rolldown'

/** One bundle for the command and the API; what a run may not need stays in chunks of its own. */
export default defineConfig({
  input: {
    'bin/letterlint': 'bin/letterlint.ts',
    'api/index': 'bin/index.ts',
    'api/rule': 'src/rule/index.ts',
    'api/rules': 'rules/index.ts',
  },
  platform: 'node',
  external: ['jiti'],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: true,
    cleanDir: false,
  },
})
