/** What a run says by its exit code. */
export const EXIT_CODES = [
  { code: 0, meaning: 'nothing to stop a letter' },
  { code: 1, meaning: 'errors, or too many warnings, in letters' },
  { code: 2, meaning: 'letterlint could not do its job' },
] as const

/** Command lines to begin with. */
export const EXAMPLES = [
  { command: 'letterlint letter.txt', purpose: 'check a letter before it is sent' },
  { command: 'letterlint applications/', purpose: 'check every letter in a folder' },
  { command: 'letterlint --profile motivation a.md', purpose: 'say what kind of letter it is' },
  { command: 'letterlint -A contraction letter.txt', purpose: 'without one of the rules' },
  { command: 'letterlint -f json "letters/**/*.md"', purpose: 'for a program to read' },
  { command: 'letterlint explain spelling', purpose: 'why a rule exists' },
  { command: 'letterlint words add Lindqvist', purpose: 'accept a word' },
] as const

/** What follows the flags and commands in the help. */
export function writeHelpEnd(): string {
  const width = Math.max(...EXAMPLES.map(({ command }) => command.length))
  return [
    '\nExit codes:',
    ...EXIT_CODES.map(({ code, meaning }) => `  ${code}  ${meaning}`),
    '\nExamples:',
    ...EXAMPLES.map(({ command, purpose }) => `  ${command.padEnd(width)}  ${purpose}`),
    '',
  ].join('\n')
}
