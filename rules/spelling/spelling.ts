import {
  createPersonalWords,
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
    'Reports an unknown word only where a common word is one slip away (two likely ones in a long word), so that names and terms stay silent. A rare term one letter from a common word is known or reported by a list, which lacks some; of names only those are put right that everybody knows (`Wendesday`, `Cambrdige`); a word that is misspelt into another (`manger`) is for `real-word-typo`. In other languages it knows only the words of their Hunspell dictionaries, takes compounds of known words for right, and within a sentence leaves words with a capital alone, except in German, whose nouns it reports as warnings.',
  severity: 'error',
  fixes: ['safe', 'unsafe', 'suggestion'],
  since: '0.1.0',
  yieldsTo: ['brand-case', 'institution-name', 'salutation-informal', 'merge-error', 'link-placeholder'],
  needsDictionaries: true,
  options: {
    words: {
      type: 'strings',
      default: [],
      description:
        'words to accept, beside those of `letterlint words`; a lower-case one is accepted in any case, another only as it is written or in capitals',
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
    'We met on ⟦Wendesday⟧ in ⟦Cambrdige⟧.',
    { letter: 'I hold a Bachelor of ⟦Sceince⟧.', because: 'capitals of a title make no name' },
    {
      letter: 'It was ⟦definatly⟧ an ⟦oppurtunity⟧ for ⟦entreprenuers⟧.',
      because: 'two slips in a long word',
    },
    { letter: 'We ⟦perphas⟧ met.', because: 'the letters of a common word in another order' },
    { letter: 'I am ⟦definining⟧ goals.', because: 'letters twice in a row' },
    { letter: 'I ⟦hvae⟧ worked ⟦wiht⟧ care.', because: 'short words too, where they are very common' },
    { letter: '⟦Ofcourse⟧ I am one ⟦ofthe⟧ first.', because: 'two words as one' },
    { letter: 'I like the ⟦colur⟧ of rumour.', because: '`colour` first, as the letter is British' },
    { letter: 'The ⟦enviroment⟧ was good.', options: { words: ['envirotech'] } },
    'I worked in a ⟦deparment⟧ of twelve.',
    { letter: 'The ⟦assocation⟧ of Ghent met.', because: 'a small word of English beside it' },
    {
      letter: 'I taught the ⟦langauge⟧ (a year at most).',
      because: 'two neighbours swapped, explained or not',
    },
    {
      letter: 'I joined the Technical ⟦Assocation⟧ of Ghent.',
      because: 'a slip, and no word of another language',
    },
    {
      letter: 'I was paid by the ⟦goverment⟧.',
      options: { words: ['Goverment'] },
      because: 'an entry with a capital accepts itself and all capitals only',
    },
    {
      letter: 'I set up the ⟦deparment⟧.',
      options: { words: ['deparment-wide'] },
      because: 'an entry with a hyphen accepts the whole word only',
    },
  ],
  valid: [
    'My topic was sparse autoencoders for machine unlearning.',
    { letter: 'It was a right of pre-emption, found with a four-sider.', because: 'right behind the hyphen' },
    { letter: 'I was trained at Solent University for “Llong Ofod”.', because: 'names' },
    { letter: 'Colding and Minicozzi proved it.', because: 'two people' },
    { letter: 'I patch systemd and read traces with strace.', because: 'names of tools' },
    'I won medals at the undergraduate olympiads.',
    'I met Nikolai in Dolgoprudny.',
    {
      letter: 'The children learned the mimi song.',
      because: 'the letters of a short word twice, only by chance',
    },
    { letter: 'Duty was deon to the Greeks.', because: 'short, and only by chance the letters of another' },
    { letter: 'AIRI, NeurIPS, CRISPR are names.', because: 'capitals within a word' },
    { letter: 'The notice said “we recieved [sic] it”.', because: 'somebody else wrote it so' },
    { letter: 'The *festa junina* was ours to plan.', format: 'markdown', because: 'italics' },
    { letter: 'He said: dime con quién andas y te diré quién eres.', because: 'a row of unknown words' },
    { letter: 'I use `recieve` in code.', format: 'markdown', because: 'code' },
    { letter: 'I led the frobnication team.', options: { words: ['frobnication'] } },
    { letter: 'The GOVERMENT’s name is a pun.', facts: { words: ['Goverment'] } },
    { letter: 'A deparment‑wide survey was mine.', facts: { words: ['deparment-wide'] } },
    { letter: 'I wrote to jon.recieve@example.org today.', because: 'an address' },
    {
      letter: 'The stator, the mafic rock, and the strake are right.',
      because: 'one letter from common words',
    },
    { letter: 'Our cheesemaker sold bycatch.', because: 'compounds of common words' },
    { letter: 'I worked in Bielsko-Biała for Mr Ruud van der Velde.', because: 'names and their particles' },
    { letter: 'We keep Apis mellifera and Bombus terrestris.', because: 'species' },
    { letter: 'Pre- and postnatal care is my field.', because: 'a part of words that a hyphen stands for' },
    'The model’s and the students’ results agreed.',
    'A re-engineered, model-agnostic approach worked.',
    {
      letter: 'Dear Professor Carrer,\n\nI met Dr Finaly and Professor Carrer.\n\nSincerely,\nTed Deutch',
      because: 'names of persons, which known misspellings are too',
    },
    {
      letter: 'Mr Recieve knew Ted Deutch.',
      facts: { applicant: { name: 'Ted Deutch' } },
      because: 'a title before it, or a fact',
    },
    { letter: 'Write to @teh and #recieve.', because: 'a handle, and a tag' },
    { letter: 'I know Compaany well.', because: 'a capital within a sentence is a name' },
    {
      letter: 'Ich habe ein Studium absolviert.',
      facts: { language: 'de' },
      because: 'another language, of which no dictionary is here',
    },
    {
      letter: 'I was a mechanic at Lufthansa Technik, and a guest of Weber Dokumentation in Ghent.',
      because: 'words of another language in names',
    },
    {
      letter: 'The rabi sowing ends in May; the books agree to the grosz; we grow neem.',
      because: 'words that English has borrowed',
    },
    {
      letter: 'I know the faux amis of tone, and the numerus clausus.',
      because: 'phrases of other languages',
    },
    {
      letter: 'It was a soirée de bande, and the chefs des salles came.',
      because: 'beside small words of French',
    },
    {
      letter: 'Sympatyczny is kind, and wdzięczny or elegantny is not.',
      because: 'next to a word of no English',
    },
    { letter: 'The word tesis is Spanish.', because: 'spoken of as a word' },
    {
      letter: 'Sympatyczny is kind, and wdzięczny or sekretar is worse.',
      because: 'beside words that are not English',
    },
    { letter: 'We set it with \\qquad between.', because: 'a command of TeX' },
    { letter: 'I made bicyclo[1.1.1]pentanes in Leeds.', because: 'a chemical name' },
  ],
  async check(letter, { options, lexicon, facts, language, dictionaries }) {
    const words = createPersonalWords([...options.words, ...(facts.words ?? [])])
    if (primaryLanguage(language) !== 'en') {
      const { findMisspellings } = await import('./spelling/hunspell.ts')
      return findMisspellings(letter, { language, dictionaries, lexicon, words })
    }
    const suspects = findSuspects(letter, { lexicon, words })
    return (await leaveOutKnown(suspects, dictionaries)).map(toFinding)
  },
})

/** Leaves out what is a word by a dictionary of the user's. */
async function leaveOutKnown(suspects: Suspect[], dictionaries: readonly Dictionary[]): Promise<Suspect[]> {
  if (suspects.length === 0 || dictionaries.length === 0) return suspects
  const { removeKnown } = await import('./spelling/hunspell.ts')
  return removeKnown(suspects, dictionaries)
}

function toFinding(suspect: Suspect): Finding<'misspelt' | 'known'> {
  const { text, start, isKnownSlip, isSure } = suspect
  const span = { start, end: start + text.length }
  const candidates = suspect.candidates
    .slice(0, MOST_SUGGESTIONS)
    .map((candidate) => matchCase(candidate, text))
  const isOnly = candidates.length === 1
  const applicability: Fix['applicability'] = !isOnly ? 'suggestion' : isSure ? 'safe' : 'unsafe'
  return {
    span,
    message: isKnownSlip ? 'known' : 'misspelt',
    ...(isKnownSlip ? {} : { acceptableWord: text }),
    data: { word: text, candidates: candidates.map((candidate) => `\`${candidate}\``).join(', ') },
    fixes: candidates.map((newText) => ({
      applicability,
      message: `write \`${newText}\``,
      edits: [{ span, newText }],
    })),
  }
}
