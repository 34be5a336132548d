/** Words of a letter whatever their wrapping: white space as one blank, and no signs of quoting at line starts. */
export function foldWords(text: string): string {
  return text.replace(/\s[\s>]*/g, ' ')
}

/** A text of at most so many code units, with `…` between its beginning and its end where some is left out. */
export function cutMiddle(text: string, mostUnits: number): string {
  if (text.length <= mostUnits) return text
  const kept = mostUnits - ' … '.length
  const head = text.slice(0, Math.ceil(kept / 2)).replace(/[\ud800-\udbff]$/, '')
  const tail = text.slice(text.length - Math.floor(kept / 2)).replace(/^[\udc00-\udfff]/, '')
  return `${head.trimEnd()} … ${tail.trimStart()}`
}
