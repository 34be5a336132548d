import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFolder } from './folder.ts'

/** A letter with nothing wrong in it. */
export const CLEAN = `Dear Ms. Smith,

I am writing to apply for the post of research engineer that your group announced last week.

Sincerely,
Anna Berg
`

/** One error: line 3, column 37 to 43. */
export const MISSPELT = CLEAN.replace('the post', 'teh post')

/** One warning: line 3, columns 1 to 3. */
export const CONTRACTED = CLEAN.replace('I am writing', "I'm writing")

/** A folder where `letterlint` can be imported, as after `npm install`. */
export function createProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = createFolder({ 'package.json': '{ "private": true }', ...files })
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  const root = fileURLToPath(new URL('../..', import.meta.url))
  symlinkSync(root, join(folder, 'node_modules/letterlint'), 'dir')
  return folder
}

/** A local plugin whose only rule looks for one word. */
export function pluginFor(ruleId: string, word: string, check = ''): string {
  return `import { defineRule } from 'letterlint/rule'
export const rules = [defineRule({
  id: '${ruleId}', category: 'house', summary: 'a word of the house', rationale: 'The house says so.',
  citation: [{ title: 'House style' }], limits: 'Sees one word.', severity: 'warning',
  messages: { found: { message: '\`{word}\` is not our word' } },
  invalid: ['⟦${word}⟧'], valid: ['other'],
  *check(letter) {
    ${check}
    for (const { text, span } of letter.words) {
      if (text === '${word}') yield { span, message: 'found', data: { word: text } }
    }
  },
})]
`
}
