/**
 * Reads what a step prints as a GitHub workflow does: the commands in it, and the lines that are none.
 *
 * Written from the documentation of workflow commands and from how the runner treats a line: one of the form
 * `::name …::` at the start of a line, else one of the old form `##[name …]` anywhere in it.
 */
export function readWorkflowCommands(output: string): { commands: WorkflowCommand[]; lines: string[] } {
  const commands: WorkflowCommand[] = []
  const lines: string[] = []
  for (const line of output.split(/\r\n|[\r\n]/)) {
    if (line === '') continue
    const command = readCommand(line.trimStart()) ?? readOldCommand(line)
    if (command) commands.push(command)
    else lines.push(line)
  }
  return { commands, lines }
}

/** What a workflow is told. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const NAMES = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

function readCommand(line: string): WorkflowCommand | undefined {
  const end = line.indexOf('::', 2)
  if (!line.startsWith('::') || end < 0) return undefined
  return build(line.slice(2, end), ',', line.slice(end + 2), ['%3A', '%2C'])
}

function readOldCommand(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return build(line.slice(start + 3, end), ';', line.slice(end + 1), ['%3B', '%5D'])
}

function build(
  head: string,
  separator: string,
  data: string,
  escapes: readonly string[],
): WorkflowCommand | undefined {
  const blank = head.indexOf(' ')
  const name = (blank < 0 ? head : head.slice(0, blank)).toLowerCase()
  if (!NAMES.has(name)) return undefined
  const pairs = blank < 0 ? [] : head.slice(blank + 1).split(separator)
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals < 0 ? [] : [[pair.slice(0, equals).trim(), decode(pair.slice(equals + 1), escapes)]]
  })
  return { name, properties: Object.fromEntries(properties), message: decode(data, []) }
}

/** Per cent last, as it was first. */
function decode(text: string, escapes: readonly string[]): string {
  return ['%0D', '%0A', ...escapes, '%25'].reduce(
    (rest, written) => rest.replaceAll(written, decodeURIComponent(written)),
    text,
  )
}
