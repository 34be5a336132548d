import { describe, expect, it } from 'vitest'
import type { ReporterName } from '../../src/report/reporters.ts'
import { readWorkflowCommands } from '../support/read-workflow-commands.ts'
import { diagnoseAt, EMOJI, PROGRAM_FORMATS, renderAs, SAMPLE } from './programs.ts'
import { reportOn } from './sample.ts'

/** Line and column, and those of the end, as a reader of the format finds them. */
const READERS: Readonly<Record<string, (output: string) => unknown>> = {
  json: (output) => rangeOf(JSON.parse(output).diagnostics[0].range),
  jsonl: (output) => rangeOf(JSON.parse(output.split('\n')[0] as string).range),
  sarif: (output) => {
    const [{ columnKind, results }] = JSON.parse(output).runs
    const { startLine, startColumn, endLine, endColumn } = results[0].locations[0].physicalLocation.region
    return [columnKind, startLine, startColumn, endLine, endColumn]
  },
  github: (output) => {
    const { line, col, endLine, endColumn } = readWorkflowCommands(output).commands[0]?.properties ?? {}
    return [line, col, endLine, endColumn].map(Number)
  },
  gitlab: (output) => JSON.parse(output)[0].location.lines.begin,
  rdjson: (output) => rangeOf(JSON.parse(output).diagnostics[0].location.range),
  rdjsonl: (output) => rangeOf(JSON.parse(output).location.range),
  checkstyle: (output) => /line="(\d+)" column="(\d+)"/.exec(output)?.slice(1).map(Number),
  junit: (output) => />letter\.txt:(\d+):(\d+) to (\d+):(\d+): /.exec(output)?.slice(1).map(Number),
  tap: (output) => [...output.matchAll(/line: (\d+), column: (\d+)/g)].flatMap(([, ...at]) => at.map(Number)),
  markdown: (output) => /^\| (\d+):(\d+) \|/m.exec(output)?.slice(1).map(Number),
  agent: (output) => /^letter\.txt:(\d+):(\d+): /.exec(output)?.slice(1).map(Number),
  short: (output) => /^letter\.txt:(\d+):(\d+): /.exec(output)?.slice(1).map(Number),
}

function rangeOf({ start, end }: Record<'start' | 'end', Record<string, number>>): unknown[] {
  return [start, end].map(({ line, column, columnCodePoint, columnByte }) =>
    columnByte === undefined ? [line, column] : [line, column, columnCodePoint, columnByte],
  )
}

const READER_NAMES = Object.keys(READERS) as ReporterName[]

describe('a place in columns of the unit of each format (4.1, W-28)', () => {
  it('is read of every format for programs', () => {
    expect(READER_NAMES).toEqual([...PROGRAM_FORMATS, 'short'])
  })

  it.each<[ReporterName, unknown]>([
    [
      'json',
      [
        [2, 59, 59, 61],
        [2, 69, 69, 71],
      ],
    ],
    [
      'jsonl',
      [
        [2, 59, 59, 61],
        [2, 69, 69, 71],
      ],
    ],
    ['sarif', ['utf16CodeUnits', 2, 59, 2, 69]],
    ['github', [2, 59, 2, 69]],
    ['gitlab', 2],
    [
      'rdjson',
      [
        [2, 61],
        [2, 71],
      ],
    ],
    [
      'rdjsonl',
      [
        [2, 61],
        [2, 71],
      ],
    ],
    ['checkstyle', [2, 59]],
    ['junit', [2, 59, 2, 69]],
    ['tap', [2, 59, 2, 69]],
    ['markdown', [2, 59]],
    ['agent', [2, 59]],
    ['short', [2, 59]],
  ])('%s, behind a curly apostrophe', async (format, place) => {
    const output = await renderAs(format, reportOn(SAMPLE, [diagnoseAt(SAMPLE, '[compaany]')]))
    expect(READERS[format]?.(output)).toEqual(place)
  })

  it.each<[ReporterName, unknown]>([
    [
      'json',
      [
        [1, 34, 31, 44],
        [1, 40, 37, 50],
      ],
    ],
    [
      'jsonl',
      [
        [1, 34, 31, 44],
        [1, 40, 37, 50],
      ],
    ],
    ['sarif', ['utf16CodeUnits', 1, 34, 1, 40]],
    ['github', [1, 34, 1, 40]],
    ['gitlab', 1],
    [
      'rdjson',
      [
        [1, 44],
        [1, 50],
      ],
    ],
    [
      'rdjsonl',
      [
        [1, 44],
        [1, 50],
      ],
    ],
    ['checkstyle', [1, 34]],
    ['junit', [1, 34, 1, 40]],
    ['tap', [1, 34, 1, 40]],
    ['markdown', [1, 34]],
    ['agent', [1, 34]],
    ['short', [1, 34]],
  ])('%s, behind curly quotes and emoji', async (format, place) => {
    const report = reportOn(`\ufeff${EMOJI}`, [diagnoseAt(EMOJI, '[twon]')])
    expect(READERS[format]?.(await renderAs(format, report))).toEqual(place)
  })

  it('of something missing is a place without width', async () => {
    const report = reportOn(SAMPLE, [diagnoseAt(SAMPLE, '[compaany]', { span: { start: 5, end: 5 } })])
    const read = async (format: ReporterName) => READERS[format]?.(await renderAs(format, report))
    expect(await read('sarif')).toEqual(['utf16CodeUnits', 1, 6, 1, 6])
    expect(await read('rdjson')).toEqual([
      [1, 6],
      [1, 6],
    ])
    expect(await read('github')).toEqual([1, 6, 1, 6])
  })
})
