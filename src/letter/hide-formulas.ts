import { hide, type Mask } from './mask.ts'

const LONGEST_FORMULA_UNITS = 200

/**
 * Hides formulas between dollar signs, `$p \in [0, 1]$`. As Pandoc has it, nothing but a formula begins and
 * ends without a space inside its signs and is not followed by a digit; sums of money are let be.
 */
export function hideFormulas(mask: Mask, text: string): void {
  let open = text.indexOf('$')
  while (open >= 0) {
    const close = findClose(text, open)
    if (close > 0) hide(mask, { start: open, end: close + 1 })
    open = text.indexOf('$', (close > 0 ? close : open) + 1)
  }
}

/** The offset of the sign that ends a formula, or -1. */
function findClose(text: string, open: number): number {
  if (!/^[^\s$]$/.test(text.charAt(open + 1)) || /[\w\\$]/.test(text.charAt(open - 1))) return -1
  const close = text.indexOf('$', open + 1)
  if (close < 0 || close - open > LONGEST_FORMULA_UNITS) return -1
  if (/\s/.test(text.charAt(close - 1)) || /[\d$]/.test(text.charAt(close + 1))) return -1
  return isFormula(text.slice(open + 1, close)) ? close : -1
}

function isFormula(content: string): boolean {
  if (/\n\s*\n|[“”"]/.test(content)) return false
  return /[\\^_{}=<>]/.test(content) || /^[A-Za-z]'?$/.test(content) || /^[A-Za-z]\(\w\)$/.test(content)
}
