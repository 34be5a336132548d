import { rules } from '../rules/index.ts'
import { createLinter } from '../src/cli/linter.ts'

export * from '../src/index.ts'
export { rules }

/** See {@link import('../src/cli/linter.ts').Linter}; these use letterlint's own rules. */
export const { lintText, lintFile } = createLinter(rules)
