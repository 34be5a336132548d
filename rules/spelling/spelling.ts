import type { Root, Word as WordNode } from 'nlcst'
import { unified } from 'unified'
import { VFile } from 'vfile'
import {
  type Dictionary,
  defineRule,
  type Finding,
  type Fix,
  matchCase,
  primaryLanguage,
} from '../../src/rule/index.ts'
import { findSuspects, type Suspect } from './spelling/suspects.ts'

/** More to choose from than this is no help. */
const MOST_SUGGESTIONS = 3

export default defineRule({
  id: 'spelling',
  category: 'spelling',
  summary: 'a misspelt word',
  rationale:
    'Misspelt words are what readers of applications notice first and forgive least: most recruiters who were asked reject for them.',
  citation: [
    {
      title: 'How spelling mistakes can cost you a job',
      author: 'AOL, on figures of YouGov and Adzuna',
      year: 2016,
      url: 'https://www.aol.co.uk/2016/10/09/how-spelling-mistakes-can-cost-you-a-job/',
    },
    {
      title: 'Job applicants and spelling: 77 % of hiring managers reject for typos (CareerBuilder)',
      author: 'Bagg Group',
      year: 2019,
      url: 'https://www.bagg.com/2019/06/10/job-applicants-spelling-cheat-sheet/',
    },
  ],
  limits:
    'Reports an unknown word only where a common word is one slip away (two in a long word), so that names and terms stay silent; a word that is misspelt into another word (`manger`) and a misspelt name are not seen. In other languages it knows only the words of their Hunspell dictionaries, takes compounds of known words for right, and within a sentence leaves words with a capital alone, except in German, whose nouns it reports as warnings.',
  severity: 'error',
  needsDictionaries: true,
  options: {
    words: {
      type: 'strings',
      default: [],
      description:
        'words to accept, beside `words` of the configuration; a lower-case one is accepted in any case',
    },
  },
  messages: {
    misspelt: {
      message: '`{word}` is not a word',
      label: 'near {candidates}',
    },
    known: {
      message: '`{word}` is a common misspelling',
      label: 'of {candidates}',
    },
  },
  invalid: [
    'I hold a bachelor’s degree from [⟦compaany⟧].',
    'I ⟦recieved⟧ an award.',
    'My ⟦managment⟧ ⟦experiance⟧ is broad.',
    'I studied at the ⟦Univeristy⟧ of Leeds.',
    '⟦Dera⟧ Dr Auchterlonie,\n\nI am applying for the post.\n\nYours sincerely,\nMaria Petrova',
    { letter: 'I am a self-⟦motivatd⟧ nurse.', because: 'only the part that is wrong' },
    'The ⟦goverment⟧’s plan was clear.',
    { letter: 'The ⟦enviroment⟧ was good.', options: { words: ['envirotech'] } },
    'I worked in a ⟦deparment⟧ of twelve.',
  ],
  valid: [
    'My topic was sparse autoencoders for machine unlearning.',
    'I won medals at the undergraduate olympiads.',
    'I met Nikolai in Dolgoprudny.',
    { letter: 'AIRI, NeurIPS, CRISPR are names.', because: 'capitals within a word' },
    { letter: 'The notice said “we recieved [sic] it”.', because: 'somebody else wrote it so' },
    { letter: 'The *festa junina* was ours to plan.', format: 'markdown', because: 'italics' },
    { letter: 'He said: dime con quién andas y te diré quién eres.', because: 'a row of unknown words' },
    { letter: 'I use `recieve` in code.', format: 'markdown', because: 'code' },
    { letter: 'I led the frobnication team.', options: { words: ['frobnication'] } },
    { letter: 'I wrote to jon.recieve@example.org today.', because: 'an address' },
    'The model’s and the students’ results agreed.',
    'A re-engineered, model-agnostic approach worked.',
    { letter: 'I know Compaany well.', because: 'a capital within a sentence is a name' },
    {
      letter: 'Ich habe ein Studium absolviert.',
      facts: { language: 'de' },
      because: 'another language, of which no dictionary is here',
    },
    { letter: 'I made bicyclo[1.1.1]pentanes in Leeds.', because: 'a chemical name' },
  ],
  async check(letter, { options, lexicon, facts, language, dictionaries }) {
    const words = new Set([...options.words, ...(facts.words ?? [])])
    if (primaryLanguage(language) !== 'en') {
      const { findMisspellings } = await import('./spelling/hunspell.ts')
      return findMisspellings(letter, { language, dictionaries, lexicon, words })
    }
    const suspects = await leaveOutKnown(findSuspects(letter, { lexicon, words }), dictionaries)
    if (suspects.length === 0) return []
    const isChoice = suspects.some(({ candidates }) => candidates.length > 1)
    const suggest = isChoice ? await loadSuggester() : () => []
    return suspects.map((suspect) => toFinding(suspect, suggest(suspect)))
  },
})

/** Leaves out what is a word by a dictionary of the user's. */
async function leaveOutKnown(suspects: Suspect[], dictionaries: readonly Dictionary[]): Promise<Suspect[]> {
  if (suspects.length === 0 || dictionaries.length === 0) return suspects
  const { removeKnown } = await import('./spelling/hunspell.ts')
  return removeKnown(suspects, dictionaries)
}

/**
 * Loads retext-spell, whose engine puts what is near a word in order. It takes 150 ms to build the table of
 * a whole dictionary, and as long to try every letter at every place, so it is given one dictionary for each
 * suspect: of the words that are near, and of the letters they have and the suspect lacks.
 */
async function loadSuggester(): Promise<(suspect: Suspect) => readonly string[]> {
  const { default: retextSpell } = await import('retext-spell')
  return (suspect) => {
    const file = new VFile()
    const settings = { dictionary: toDictionary(suspect), ignoreLiteral: false }
    unified().use(retextSpell, settings).runSync(toTree(suspect.text), file)
    return file.messages[0]?.expected ?? []
  }
}

/** Buffers, since the engine takes other arrays of bytes for lists of numbers. */
function toDictionary({ text, candidates }: Suspect): { aff: Buffer; dic: Buffer } {
  const lacking = new Set([...candidates.join('').toLowerCase()].filter((letter) => !text.includes(letter)))
  const letters = [...lacking].join('') || 'e'
  const aff = `SET UTF-8\nTRY ${letters}\nKEY qwertyuiop|asdfghjkl|zxcvbnm\n`
  return { aff: Buffer.from(aff), dic: Buffer.from([candidates.length, ...candidates].join('\n')) }
}

function toTree(text: string): Root {
  const word: WordNode = { type: 'WordNode', children: [{ type: 'TextNode', value: text }] }
  return { type: 'RootNode', children: [{ type: 'SentenceNode', children: [word] }] }
}

/** The nearest and commonest first, as found; what the engine suggests as well goes before the rest. */
function toFinding(suspect: Suspect, suggested: readonly string[]): Finding<'misspelt' | 'known'> {
  const { text, start, isKnownSlip } = suspect
  const span = { start, end: start + text.length }
  const candidates = rank(suspect, suggested).map((candidate) => matchCase(candidate, text))
  const isOnly = candidates.length === 1
  const applicability: Fix['applicability'] = !isOnly ? 'suggestion' : isKnownSlip ? 'safe' : 'unsafe'
  return {
    span,
    message: suspect.isKnownSlip ? 'known' : 'misspelt',
    data: { word: text, candidates: candidates.map((candidate) => `\`${candidate}\``).join(', ') },
    fixes: candidates.map((newText) => ({
      applicability,
      message: `write \`${newText}\``,
      edits: [{ span, newText }],
    })),
  }
}

function rank({ candidates }: Suspect, suggested: readonly string[]): string[] {
  const seconded = candidates.filter((candidate) => suggested.includes(candidate))
  const others = candidates.filter((candidate) => !suggested.includes(candidate))
  return [...seconded, ...others].slice(0, MOST_SUGGESTIONS)
}
