import { isKnownWord, type Lexicon } from '../../../src/rule/index.ts'
import { type Part, type Surroundings, wordBeside } from './doubt.ts'

/** Small words of other languages that English does not have: what stands beside one is of its language. */
const SMALL_WORDS = new Set(
  (
    'de du des la le les un une au aux à chez sous faux el los las del della delle dello dei degli di il gli un uno una und der ' +
    'das dem ein eine einen zum zur von vom für auf mit och een para con sin por dos com'
  ).split(' '),
)

/** Phrases of which one word is near an English one, in neighbouring words. */
const PAIRS = new Set(
  (
    'entre nous/numerus clausus/opinio juris/bona fides/mala fides/bande dessinée/bandes dessinées/metteur en/queso fresco/' +
    'prima volta/opera seria/sola scriptura/actus interveniens/non conveniens/erga omnes/note verbale/acte clair/effet utile/' +
    'classe préparatoire/très bien/mention bien/hors concours/fines herbes/ancien régime/comme il/lèse majesté/nouveau riche/' +
    'statu nascendi/memento mori/pari passu/vade mecum/via negativa/alla prima/alla romana/vino nobile/gran reserva/' +
    'vino tinto/vinho tinto/vinho verde/caldo verde/baile flamenco/bossa nova/alte musik/sturm und/res publica/doctor philosophiae/' +
    'magister artium/sede vacante/sensu lato/sensu stricto/tierra caliente/jus soli/ius soli/jus sanguinis/ius sanguinis/mens rea/' +
    'pacta sunt/sunt servanda/sul tasto/con brio/mezza voce/roda de/thé vert/studium generale/bon ami/mon ami/mes amis/' +
    'petits fours/petits pois/son et/salle à/petit pain/dies irae/objet trouvé/objets trouvés/bain marie/fait accompli/hors d’œuvre/ius commune/ius gentium/per stirpes/in litt'
  ).split('/'),
)

/** Whether a word stands in a phrase of another language: beside a word of it, or as one half of a known pair. */
export function isInForeignPhrase({ text }: Part, surroundings: Surroundings): boolean {
  const { word } = surroundings
  if (text !== word.text) return false
  const [before, after] = [beside(surroundings, -1), beside(surroundings, 1)]
  if (SMALL_WORDS.has(before) || SMALL_WORDS.has(after)) return true
  if (isAmongForeign(surroundings, NEXT)) return true
  const lower = text.toLowerCase()
  return PAIRS.has(`${before} ${lower}`) || PAIRS.has(`${lower} ${after}`)
}

/** The word before or after with nothing but white space between, in lower case where it is a first word. */
function beside(surroundings: Surroundings, step: 1 | -1): string {
  const { letter, word } = surroundings
  const other = wordBeside(surroundings, step)
  if (!other) return ''
  const gap =
    step > 0
      ? letter.prose.slice(word.span.end, other.span.start)
      : letter.prose.slice(other.span.end, word.span.start)
  if (gap.trim() !== '') return ''
  // `La` and `El` begin names of places, beside which stand English words too.
  return other.startsSentence ? other.text.toLowerCase() : other.text
}

const BEFORE_UNITS = 48
const AFTER_UNITS = 24
/** `the word amis`, `what is called jugaad`. */
const NAMED =
  /\b(?:(?:word|term|expression|proverb|notion|concept)s?(?: (?:of|for) [\w ]{1,24})?|called|so-called|known(?: locally)? as) $/i
/** `ordynarny is far from “ordinary”`, `jugaad (a frugal repair)`, `toque, a kind of hat`. */
const GLOSSED =
  /^(?: \((?:an? |the |["“‘']|lit\b|literally|i\.e\.|meaning|or )| (?:means|translates|is (?:not|far from|more than|close to)) ["“‘']|, an? (?:kind|sort|type|form|traditional|local) )/

/** Whether a letter says of a word that it is one, or explains it, as one does with what readers may not know. */
export function isSpokenOf({ letter, word }: Surroundings): boolean {
  const { start, end } = word.span
  return (
    GLOSSED.test(letter.prose.slice(end, end + AFTER_UNITS).replace(/\s+/g, ' ')) ||
    NAMED.test(letter.prose.slice(Math.max(0, start - BEFORE_UNITS), start).replace(/\s+/g, ' '))
  )
}

/** So many words before and after may belong to the same thought. */
const REACH = 8
/** So near, with nothing but `or` between, words are of one language. */
const NEXT = 2
/** Letters, or rows of them, that no English word has. */
const FOREIGN_LETTERS = /[\u00df-\u024f]|[cs]z|czn|[jq][^aeiouy]|w[jvz]|v[bcdfgjklmnpqrstvwz]|aa|ii|uu|[jv]$/

/** Whether a word that is of no English kind stands near, so that this one may be of its language. */
export function isAmongForeign(surroundings: Surroundings, reach = REACH): boolean {
  const { acceptance } = surroundings
  for (let step = -reach; step <= reach; step++) {
    const text = step === 0 ? '' : (wordBeside(surroundings, step)?.text ?? '')
    if (isForeign(text, acceptance.lexicon)) return true
  }
  return false
}

function isForeign(text: string, lexicon: Lexicon): boolean {
  if (text.length < 5 || text !== text.toLowerCase() || !FOREIGN_LETTERS.test(text)) return false
  const isUnknown = !isKnownWord(lexicon, text) && lexicon.corrections(text).length === 0
  return isUnknown && lexicon.near(text, 1).length === 0
}
