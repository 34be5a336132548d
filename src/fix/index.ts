export type { Applicabilities, FixedText } from './apply-fixes.ts'
export { applyEdits, applyFixes, SAFE, SAFE_AND_UNSAFE } from './apply-fixes.ts'
export { createPatch, formatPatch } from './patch.ts'
export { type FixEnd, MOST_PASSES, TextFixer } from './text-fixer.ts'
