import { REPORTERS, type ReporterName } from '../../report/index.ts'
import { Failure } from '../failure.ts'

/** A report that is wanted. */
export interface Output {
  readonly format: ReporterName
  /** Where it goes, as it was given; undefined for standard output. */
  readonly file?: string
}

/** A `-f` or `-o`, in the order of the command line. */
export interface OutputFlag {
  readonly kind: 'format' | 'file'
  readonly value: string
}

/**
 * Which reports go where. A `-o` takes the `-f` that stands right before it, or else the one right after it,
 * or else its format follows from the name of the file. A `-f` that no `-o` takes goes to standard output.
 * `-o -` is standard output too. Without any there are none: what standard output gets then is not decided here.
 *
 * @throws Failure when two reports would go to one place.
 */
export function pairOutputs(flags: readonly OutputFlag[]): Output[] {
  const outputs: Output[] = []
  const taken = new Set<OutputFlag>()
  const take = (flag: OutputFlag | undefined) => {
    if (flag?.kind !== 'format' || taken.has(flag)) return undefined
    taken.add(flag)
    return flag.value as ReporterName
  }
  for (const [index, { kind, value }] of flags.entries()) {
    if (kind === 'format') continue
    const format = take(flags[index - 1]) ?? takeAfter(flags, index, take) ?? formatOfFile(value)
    outputs.push(value === STANDARD_OUTPUT ? { format } : { format, file: value })
  }
  for (const flag of flags) {
    const format = take(flag)
    if (format) outputs.push({ format })
  }
  assertApart(outputs)
  return outputs
}

/** How standard output is written to where nothing is said. */
export const DEFAULT_FORMAT = 'pretty'

/** The `-f` right after a `-o`, where no `-o` after it needs it more. */
function takeAfter(
  flags: readonly OutputFlag[],
  index: number,
  take: (flag: OutputFlag | undefined) => ReporterName | undefined,
): ReporterName | undefined {
  return flags[index + 2]?.kind === 'file' ? undefined : take(flags[index + 1])
}

const NAMES_BY_ENDING: Readonly<Record<string, string>> = { md: 'markdown', htm: 'html' }

/** The format that the ending of a file's name is known for. */
function formatOfFile(file: string): ReporterName {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const name = NAMES_BY_ENDING[ending] ?? ending
  return Object.hasOwn(REPORTERS, name) ? (name as ReporterName) : DEFAULT_FORMAT
}

/** In place of a file. */
const STANDARD_OUTPUT = '-'

function assertApart(outputs: readonly Output[]): void {
  for (const [index, { file, format }] of outputs.entries()) {
    const other = outputs.slice(0, index).find((before) => before.file === file)
    if (!other) continue
    const place = file === undefined ? 'standard output' : `\`${file}\``
    throw new Failure(`two reports are to go to ${place}: ${other.format} and ${format}`, {
      help: `give each its file: \`-f ${other.format} -o FILE\``,
    })
  }
}
