import { answerFlag } from './arguments/answer-flag.ts'
import type { Invocation } from './arguments/parse-arguments.ts'
import { readPaths } from './arguments/read-paths.ts'
import { writeText } from './output.ts'
import type { Surroundings } from './surroundings.ts'

/** 0: nothing stops a letter; 1: problems in letters; 2: letterlint could not do its job. */
export type ExitCode = 0 | 1 | 2

/**
 * Runs a command line, without the program's name, and gives the exit code. Reports go to standard output,
 * and why something could not be done to standard error.
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    return await runCommand(argv, surroundings)
  } catch (error) {
    const { describeFailure } = await import('./describe-failure.ts')
    const { settingsFor } = await import('./settings.ts')
    const { guessWishes } = await import('./arguments/guess-wishes.ts')
    const settings = await settingsFor(guessWishes(argv), surroundings, 'stderr')
    const text = describeFailure(error, { settings, debug: argv.includes('--debug') })
    // Where nothing can be told, the exit code still tells.
    await writeText(surroundings.stderr, text).catch(() => {})
    return 2
  }
}

async function parse(argv: readonly string[], { cwd }: Surroundings): Promise<Invocation> {
  const { parseArguments } = await import('./arguments/parse-arguments.ts')
  return parseArguments(argv, cwd)
}

async function runCommand(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const invocation = readPaths(argv) ?? (await answerFlag(argv)) ?? (await parse(argv, surroundings))
  const print = (text: string) => writeText(surroundings.stdout, text)
  switch (invocation.command) {
    case 'check': {
      if (invocation.options.watch) {
        const { watchLetters } = await import('./check/watch-letters.ts')
        return watchLetters(invocation.paths, invocation.options, surroundings)
      }
      const { checkLetters } = await import('./check/check-letters.ts')
      return checkLetters(invocation.paths, invocation.options, surroundings)
    }
    case 'explain': {
      const { explainRules } = await import('./rules/explain.ts')
      await print(await explainRules(invocation.ruleIds, invocation.options, surroundings))
      return 0
    }
    case 'rules': {
      const { listRules } = await import('./rules/list-rules.ts')
      await print(await listRules(invocation.options, surroundings))
      return 0
    }
    case 'init': {
      const { writeConfiguration } = await import('./configuration/write-configuration.ts')
      await print(await writeConfiguration(surroundings))
      return 0
    }
    case 'review': {
      const { reviewLetters } = await import('./review/review-letters.ts')
      return reviewLetters(invocation.paths, invocation.options, surroundings)
    }
    case 'words': {
      if (invocation.action === 'list') {
        const { listWords } = await import('./words/list-words.ts')
        await print(await listWords(invocation.options, surroundings))
        return 0
      }
      const { changeWords } = await import('./words/change-words.ts')
      await changeWords(invocation, surroundings)
      return 0
    }
    case 'completions': {
      const { writeCompletions } = await import('./arguments/completions/write-completions.ts')
      await print(await writeCompletions(invocation.shell, surroundings))
      return 0
    }
    case 'man': {
      const { writeManualPage } = await import('./arguments/write-manual-page.ts')
      await print(writeManualPage())
      return 0
    }
    case 'lsp': {
      const { serveEditor } = await import('./lsp/serve-editor.ts')
      return serveEditor(surroundings)
    }
    case 'suppress': {
      const { suppressAt } = await import('./silence/suppress-at.ts')
      await print(await suppressAt(invocation.place, invocation.options, surroundings))
      return 0
    }
    case 'answered':
      await print(invocation.text)
      return 0
  }
}
