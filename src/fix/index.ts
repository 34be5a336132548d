export type { FixedText } from './apply-fixes.ts'
export { applySafeFixes } from './apply-fixes.ts'
