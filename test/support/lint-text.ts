import { loadLexicon } from '../../src/cli/words/load-lexicon.ts'
import { parseLetter } from '../../src/letter/index.ts'
import { lintLetter, selectRules } from '../../src/lint/index.ts'
import type { Rule } from '../../src/rule/index.ts'
import { createSource } from '../../src/source/index.ts'

/** What some rules together report of a letter, each finding as its rule and severity. */
export async function lintText(
  rules: readonly Rule[],
  text: string,
  format: 'text' | 'markdown',
): Promise<string[]> {
  const letter = await parseLetter(createSource(text, { format }))
  const { diagnostics } = await lintLetter(letter, {
    rules: selectRules(rules, 'cover-letter'),
    profile: 'cover-letter',
    today: '2026-11-22',
    lexicon: loadLexicon,
    docsUrl: (id) => id,
  })
  return diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
}
