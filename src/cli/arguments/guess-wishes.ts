import { WHENS, type When } from '../terminal.ts'

/** What a command line says of how messages are to look, though it may hold what cannot be understood. */
export function guessWishes(argv: readonly string[]): { color: When; ascii?: true } {
  let color: When = 'auto'
  for (const [index, word] of argv.entries()) {
    if (word === '--') break
    const value = word === '--color' ? argv[index + 1] : /^--color=(.*)$/.exec(word)?.[1]
    if (word === '--no-color') color = 'never'
    else color = WHENS.find((when) => when === value) ?? color
  }
  return argv.includes('--ascii') ? { color, ascii: true } : { color }
}
