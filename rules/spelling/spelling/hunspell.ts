import retextSpell from 'retext-spell'
import type { Dictionary, Finding, Fix, Letter } from '../../../src/rule/index.ts'
import { findCandidates } from './hunspell/candidates.ts'
import { judgeCertainty, NOUN_CAPITALS } from './hunspell/certainty.ts'
import { Compounds, hasCompounds } from './hunspell/compounds.ts'
import type { Alphabet, Edit } from './hunspell/edits.ts'
import { Engine } from './hunspell/engine.ts'
import { findStrangePassages } from './hunspell/passages.ts'
import type { Token } from './hunspell/tokens.ts'
import { findUnknown, type Knowledge } from './hunspell/unknown.ts'

/** More to choose from than this is no help. */
const MOST_SUGGESTIONS = 3

/** Those of some words that no dictionary of the user’s has. */
export function removeKnown<Item extends { readonly text: string }>(
  items: readonly Item[],
  dictionaries: readonly Dictionary[],
): Item[] {
  const engine = new Engine(dictionaries, retextSpell)
  engine.look(items.map(({ text }) => text))
  return items.filter(({ text }) => !engine.has(text))
}

/** The misspelt words of a letter that is not in English. Unknown words that no word is near to are left alone. */
export function findMisspellings(letter: Letter, knowledge: Knowledge): Finding<'misspelt'>[] {
  const engine = new Engine(knowledge.dictionaries, retextSpell)
  const [language = ''] = knowledge.language.split('-')
  const compounds = hasCompounds(language) ? new Compounds(engine, language) : undefined
  const unknown = findUnknown(letter, knowledge, { engine, compounds })
  const alphabet = joinAlphabets(letter, knowledge.dictionaries)
  const words = new Set(unknown.map(({ text }) => text))
  const candidates = findCandidates([...words], {
    engine,
    compounds,
    alphabet,
    hasNounCapitals: NOUN_CAPITALS.has(language),
  })
  const candidatesOf = ({ text }: Token) => candidates.get(text) ?? []
  const isStrange = findStrangePassages(unknown.filter((token) => candidatesOf(token).length === 0))
  return unknown.flatMap((token) => {
    if (isStrange(token)) return []
    const judged = judgeCertainty(token, candidatesOf(token), {
      letter,
      language,
      lexicon: knowledge.lexicon,
    })
    return judged ? [toFinding(token, judged.meant, judged.severity)] : []
  })
}

/** What may be put in: the letters of the dictionaries and of the letter itself. */
function joinAlphabets(letter: Letter, dictionaries: readonly Dictionary[]): Alphabet {
  const own = letter.prose.toLowerCase().match(/\p{Ll}/gu) ?? []
  const letters = new Set([...dictionaries.flatMap((dictionary) => [...dictionary.letters]), ...own])
  return {
    letters: [...letters],
    replacements: dictionaries.flatMap(({ replacements }) => replacements),
  }
}

function toFinding(
  { written, start }: Token,
  meant: readonly Edit[],
  severity: Finding['severity'],
): Finding<'misspelt'> {
  const span = { start, end: start + written.length }
  const words = meant.slice(0, MOST_SUGGESTIONS).map(({ word }) => word)
  const applicability: Fix['applicability'] = words.length === 1 ? 'unsafe' : 'suggestion'
  return {
    span,
    message: 'misspelt',
    data: { word: written, candidates: words.map((word) => `\`${word}\``).join(', ') },
    ...(severity ? { severity } : {}),
    fixes: words.map((newText) => ({
      applicability,
      message: `write \`${newText}\``,
      edits: [{ span, newText }],
    })),
  }
}
