// Runs retext with about as many plugins as a careful writer would choose, each as it comes; prints JSON.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import dictionary from 'dictionary-en'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextContractions from 'retext-contractions'
import retextDiacritics from 'retext-diacritics'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextProfanities from 'retext-profanities'
import retextQuotes from 'retext-quotes'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import retextSimplify from 'retext-simplify'
import retextSpell from 'retext-spell'
import retextStringify from 'retext-stringify'
import retextSyntaxMentions from 'retext-syntax-mentions'
import retextSyntaxUrls from 'retext-syntax-urls'
import { unified } from 'unified'
import { VFile } from 'vfile'

const plugins = [
  retextSyntaxMentions,
  retextSyntaxUrls,
  retextContractions,
  retextDiacritics,
  retextEquality,
  retextIndefiniteArticle,
  retextIntensify,
  retextPassive,
  retextProfanities,
  retextQuotes,
  retextRedundantAcronyms,
  retextRepeatedWords,
  retextSentenceSpacing,
  retextSimplify,
  [retextSpell, { dictionary }],
]

const text = unified().use(retextEnglish).use(plugins).use(retextStringify).freeze()

/** Markdown is read as such first, as the readme of remark-retext shows. */
const markdown = unified()
  .use(remarkParse)
  .use(remarkRetext, unified().use(retextEnglish).use(plugins))
  .use(function discardTree() {
    this.compiler = () => ''
  })
  .freeze()

const reports = []
for (const path of argv.slice(2)) {
  const file = new VFile({ path, value: readFileSync(path, 'utf8') })
  await (path.endsWith('.md') ? markdown : text).process(file)
  for (const { ruleId, reason, place } of file.messages) {
    const start = place?.start?.offset ?? place?.offset ?? 0
    reports.push({ file: path, start, end: place?.end?.offset ?? start, rule: ruleId, message: reason })
  }
}
console.log(JSON.stringify(reports))
