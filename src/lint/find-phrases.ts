import type { Edit, Fix } from '../diagnostic/index.ts'
import type { Letter, Paragraph } from '../letter/index.ts'
import {
  contains,
  type Finding,
  isCapitalized,
  lowerCase,
  type Phrase,
  type PhraseTable,
  type Rule,
} from '../rule/index.ts'
import { PhraseIndex } from './phrase-index.ts'
import type { SelectedRule } from './select-rules.ts'

/** What the phrase rules of a run find in a letter, in one pass. */
export function findPhrases(letter: Letter, rules: readonly SelectedRule[]): [SelectedRule, Finding][] {
  const phraseRules = rules.filter(({ rule }) => rule.phraseTable)
  if (phraseRules.length === 0) return []
  const index = indexOf(phraseRules.map(({ rule }) => rule))
  const selection = new Map(phraseRules.map((selected) => [selected.rule, selected]))
  const found: [SelectedRule, Finding][] = []
  let own: ReadonlySet<string> | undefined
  const isAbout = (words: readonly string[]) => {
    own ??= new Set(letter.words.map(({ text }) => lowerCase(text)))
    return words.some((word) => own?.has(word))
  }
  for (const paragraph of letter.paragraphs) {
    const { tokens, matches } = index.find(paragraph, selection)
    for (const { selected, phrase, first, last } of matches) {
      if (phrase.unless && isAbout(phrase.unless)) continue
      const start = tokens[first]?.start ?? 0
      const end = tokens[last]?.end ?? start
      const finding = toFinding(paragraph, phrase, selected, start, end)
      if (finding) found.push([selected, finding])
    }
  }
  return found
}

const indices = new WeakMap<Rule, { rules: readonly Rule[]; index: PhraseIndex }>()

/** The index of these rules, built once for all letters that are linted with them. */
function indexOf(rules: readonly Rule[]): PhraseIndex {
  const key = rules[0] as Rule
  const known = indices.get(key)
  if (known && known.rules.length === rules.length && known.rules.every((rule, i) => rule === rules[i])) {
    return known.index
  }
  const index = new PhraseIndex(rules)
  indices.set(key, { rules, index })
  return index
}

function toFinding(
  paragraph: Paragraph,
  phrase: Phrase,
  selected: SelectedRule,
  start: number,
  end: number,
): Finding | undefined {
  const table = selected.rule.phraseTable as PhraseTable
  const span = paragraph.folded.spanOf(start, end)
  const text = paragraph.folded.text.slice(start, end)
  if ((selected.options.allow as readonly string[]).includes(text.toLowerCase())) return undefined
  const isQuoted =
    paragraph.kind === 'quote' || paragraph.quotations.some((quotation) => contains(quotation, span))
  if (isQuoted && !table.inQuotations) return undefined
  const alone = phrase.applicability ?? table.applicability
  const replacements = (phrase.replacements ?? []).map((words) => likeCase(words, text))
  return {
    span,
    message: 'phrase',
    data: { phrase: text, replacement: replacements.map((words) => `\`${words}\``).join(' or ') },
    fixes: replacements.map((newText) =>
      toFix([{ span, newText }], newText, replacements.length > 1 ? 'suggestion' : alone),
    ),
    ...(phrase.help ? { helps: [phrase.help] } : {}),
    ...(phrase.note ? { notes: [phrase.note] } : {}),
    ...(phrase.severity ? { severity: phrase.severity } : {}),
  }
}

function toFix(edits: readonly Edit[], newText: string, applicability: Fix['applicability']): Fix {
  return { applicability, message: `write \`${newText}\``, edits }
}

/** A replacement with a capital where the words it replaces had one. */
function likeCase(words: string, original: string): string {
  return isCapitalized(original) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
