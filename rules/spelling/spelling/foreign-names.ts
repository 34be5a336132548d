/**
 * Known misspellings that are words of other languages too, and so stand in names: `Lufthansa Technik`. Those that end as
 * foreign words do are told by their endings.
 */
const FOREIGN_WORDS = new Set(
  (
    'accesible agression attachement alignement anual brillant candidat certificat comercial correspondance departement ' +
    'dependance englisch entreprise equipement essencial excepcional existant familier favorit genuin graduat innovativ ' +
    'intelectual interprete jugement langage mariage medicin oficial personell persistance philippin posible positiv ' +
    'possibile potencial proces profesional profesor recommandation recruter recrutement responsabile responsable ressource ' +
    'sergent succes complet correspondant disciplin entusiasm programmation adres ambulans brasilien chilien chinesisch ' +
    'cubain disponible effekt espanhol fenomenal hindou irak japon lisbonne marocco moskou munique palestinien portugais ' +
    'procent singapour singapur syrien jordanien alfabet anarkist asfalt audiens autograf barbaque bizar boicot bowle ' +
    'calandre campane chofer clarinette colar comptable dalmatien dinosaure distinctif dokter dynastie elefant entre ' +
    'fassade feind flore floride gardien grotesk hospis humain locomotif luitenant mascarade maskerade massaker metafor ' +
    'microfone oppresser pamflet paragraf parfum parlement patriark polynesien portret profet rythme salut septembre ' +
    'coordinador conceptuel funcional internat orchester parlament ' +
    'sigaret sovjet thron triumf tyfoon vampyr zelot'
  ).split(' '),
)

/** So many letters of a word are its ending. */
const ENDING_LETTERS = 3
const FOREIGN_ENDING = /(?:[aiou]|[bcdfglmnrtv]e|ie|i[ck]|um|us)$/

/** Letters that other languages have for English ones in words of one root: `Direktion`, `Spezialist`, `Filosof`. */
const SISTER_LETTERS = new Set(['kc', 'kq', 'zc', 'zt', 'zs', 'fp', 'sc', 'jg', 'vf'])

/** Whether a word, in lower case, is rather one of another language than a slip of its English sister. */
export function isSisterWord(word: string, known: string): boolean {
  if (FOREIGN_WORDS.has(word)) return true
  if (/[^a-z]/.test(word) && !/[^a-z]/.test(known)) return true
  if (FOREIGN_ENDING.test(word) && known.startsWith(word.slice(0, -ENDING_LETTERS))) {
    return word.slice(-2) !== known.slice(-2)
  }
  if (word.length !== known.length) return false
  const at = [...word].findIndex((letter, index) => letter !== known[index])
  return word.slice(at + 1) === known.slice(at + 1) && SISTER_LETTERS.has(word.charAt(at) + known.charAt(at))
}
