// Runs Harper as it comes over letters; prints JSON.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'

const linter = new LocalLinter({ binary })
const reports = []
for (const path of argv.slice(2)) {
  const language = path.endsWith('.md') ? 'markdown' : 'plaintext'
  for (const lint of await linter.lint(readFileSync(path, 'utf8'), { language })) {
    const suggestions = lint.suggestions().map((suggestion) => suggestion.get_replacement_text())
    const { start, end } = lint.span()
    const message = `${lint.message()} ${suggestions.join(', ')}`
    reports.push({ file: path, start, end, rule: lint.lint_kind(), message })
  }
}
console.log(JSON.stringify(reports))
