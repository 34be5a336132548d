import { hide, type Mask } from './mask.ts'

const LONGEST_CODE_UNITS = 200

/**
 * Hides what stands between back-ticks on a line of plain text, which has no markup, but where people set code
 * apart so too. Quotation marks as TeX has them, a back-tick and an apostrophe, are let be.
 */
export function hideCode(mask: Mask, text: string): void {
  let open = text.indexOf('`')
  while (open >= 0) {
    const close = text.indexOf('`', open + 1)
    if (close < 0) return
    const isCode =
      close - open <= LONGEST_CODE_UNITS && /^[^\s\n`](?:[^\n`]*[^\s`])?$/.test(text.slice(open + 1, close))
    if (isCode) hide(mask, { start: open, end: close + 1 })
    open = isCode ? text.indexOf('`', close + 1) : close
  }
}
