// Runs nspell over every word of letters, with suggestions, and asks once only for a word that comes again.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import dictionary from 'dictionary-en'
import nspell from 'nspell'

const speller = nspell(dictionary)
const known = new Map()

/** The suggestions for a word, or undefined for a right one. */
function check(word) {
  if (!known.has(word)) known.set(word, speller.correct(word) ? undefined : speller.suggest(word))
  return known.get(word)
}

const reports = []
for (const path of argv.slice(2)) {
  for (const { 0: word, index } of readFileSync(path, 'utf8').matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)) {
    const suggestions = check(word.replaceAll('’', "'"))
    if (suggestions)
      reports.push({
        file: path,
        start: index,
        end: index + word.length,
        rule: 'spelling',
        message: suggestions.join(', '),
      })
  }
}
console.log(JSON.stringify(reports))
