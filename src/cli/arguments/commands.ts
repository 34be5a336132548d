/** The names of the commands, for telling a mistyped one from a path. */
export const COMMANDS = ['check', 'explain', 'rules', 'init', 'words', 'completions', 'man', 'help'] as const
