/** Draws a Markdown table whose columns are as wide as their widest cell; the first column is words, the rest figures. */
export function drawTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const escaped = [header, ...rows].map((row) => header.map((_, column) => escapeCell(row[column] ?? '')))
  const widths = header.map((_, column) => Math.max(3, ...escaped.map((row) => row[column]?.length ?? 0)))
  const draw = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const [first = [], ...others] = escaped
  return [draw(first), `| ${rule.join(' | ')} |`, ...others.map(draw)].join('\n')
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

function escapeCell(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** Draws a time as people read it: `45 ms`, `1.24 s`, `17 s`. */
export function drawTime(milliseconds: number): string {
  if (milliseconds < 999.5) return `${milliseconds.toFixed(milliseconds < 99.5 ? 1 : 0)} ms`
  const digits = milliseconds < 9995 ? 2 : milliseconds < 99_950 ? 1 : 0
  return `${(milliseconds / 1000).toFixed(digits)} s`
}

/** Draws a ratio with its sign, `2.4 ×`; nothing where there is none. */
export function drawRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return ''
  return `${ratio.toFixed(ratio < 9.95 ? 2 : ratio < 99.5 ? 1 : 0)} ×`
}

/** Draws bytes as mebibytes. */
export function drawMemory(bytes: number | undefined): string {
  return bytes === undefined ? '?' : `${Math.round(bytes / 2 ** 20)} MiB`
}
