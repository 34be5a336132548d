/** What a command line without a command means; it can be said all the same. */
export const DEFAULT_COMMAND = 'check'

/** The names of the commands, for telling a mistyped one from a path. */
export const COMMANDS = [
  DEFAULT_COMMAND,
  'explain',
  'rules',
  'init',
  'review',
  'words',
  'suppress',
  'lsp',
  'completions',
  'man',
  'help',
] as const
