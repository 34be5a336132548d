import { rules } from '../rules/index.ts'
import { createLinter } from '../src/cli/check/linter.ts'

export * from '../src/index.ts'
export { rules }

/** See {@link import('../src/cli/check/linter.ts').Linter}; these use letterlint's own rules. */
export const { lintText, lintFile } = createLinter(rules)
