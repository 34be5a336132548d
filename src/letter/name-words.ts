/** What a title says of a person, as far as titles can contradict each other. */
export type TitleKind = 'mr' | 'ms' | 'mrs' | 'miss' | 'madam' | 'mx' | 'dr' | 'professor' | 'other'

const TITLE_WORDS: Readonly<Record<TitleKind, string>> = {
  mr: 'mr mister herr monsieur signor señor senor meneer',
  ms: 'ms',
  mrs: 'mrs',
  miss: 'miss mlle',
  madam: 'madam madame mme frau fru señora senora signora mevrouw',
  mx: 'mx',
  dr: 'dr drs doctor dott',
  professor: 'prof profs professor professors',
  other:
    'sir dame lord lady rev revd reverend father sister brother rabbi imam pastor bishop hon judge justice captain capt colonel col lieutenant lt sergeant sgt commander chef coach dean president principal chancellor provost senator ambassador councillor cllr mayor',
}

/** Written small as often as not; the others are then ordinary words: `I miss Oslo`, `my sister Anna`. */
const SMALL_TITLES = new Set('mr mrs ms mx dr prof doctor professor'.split(' '))

/** Words before a title that only say which rank it is: `Associate Professor`. */
const RANKS = new Set(
  'associate assistant assoc asst adjunct visiting distinguished emeritus emerita'.split(' '),
)

/** What stands between a title and the name: `Dr. rer. nat.`, `Dr.-Ing.`, `Professor Emeritus`. */
const TITLE_ENDINGS = new Set(
  'rer nat med phil habil h c hc mult ing jur pol oec agr techn vet dent em emeritus emerita'.split(' '),
)

const PARTICLES = new Set(
  'van von der den de del della di da dos das do du la le el al bin ibn ter ten zu zur zum af av und y e'.split(
    ' ',
  ),
)

const DOCTORATES = new Set('phd md dphil edd scd dsc dvm dds psyd engd drph dba dnp'.split(' '))
const POST_NOMINALS = new Set(
  'ii iii iv msc ma mba bsc ba bs ms rn cpa pe frs frcs jd llm llb obe mbe cbe pmp cfa'.split(' '),
)

/** Words of offices, groups, organisations and places, which stand in addresses and salutations like names. */
const OFFICE_WORDS = new Set(
  (
    'academic academy admission admissions advisor adviser administrator agency analyst application applications architect ' +
    'assistant associate association avenue award bank blvd board boulevard building bureau campus captain care center ' +
    'centre ceo cfo chair chairman chairperson chairwoman chief clerk clinic club co coach colleague colleagues college ' +
    'commission committee community company consultant contact contest coordinator corp corporation council curator ' +
    'customer dean department dept desk developer development director directorate division doctoral drive editor ' +
    'editorial editors education embassy employer employers employment engineer engineering estate executive faculty ' +
    'fellow fellows fellowship firm floor foundation founder friend friends fund general gmbh governors graduate group ' +
    'hall head headteacher hiring hospital house hr human inc industries institut institute international internship ' +
    'judges jury lab laboratories laboratory labs landlord lane lead lecturer library limited llc llp ltd madam ' +
    'maintainers management manager managers master member members ministry museum network nurse office officer officers ' +
    'operations organisation organisers organization organizers owner panel parents partner partners people personnel ' +
    'plc postdoctoral president principal professor program programme project provost readers recipient recruiter ' +
    'recruiters recruiting recruitment registrar representative research researcher resident residency resources ' +
    'reviewer reviewers road room sales scholarship school schools science scientist search secretariat secretary ' +
    'section selection senior service services sir sirs society specialist square staff station strasse street student ' +
    'students suite superintendent supervisor support talent teacher team teams technology to trainer trust trustees ' +
    'union unit university volunteers whom workshop'
  ).split(' '),
)

/** Offices that are addressed as persons are: `Madam Chair`. */
const ADDRESSED_OFFICES = new Set(
  'ambassador chair chairman chairperson chairwoman director editor minister officer secretary speaker'.split(
    ' ',
  ),
)

/** The kind of title that a word is, whatever its capitals; undefined where it is none. */
export function titleKindOf(word: string): TitleKind | undefined {
  const lower = word.toLowerCase()
  if (lower === word && !SMALL_TITLES.has(lower)) return undefined
  // Initials and abbreviations of organisations are written like some titles: `HON`, `COL`.
  const isShouted = word.length > 1 && word === word.toUpperCase()
  return isShouted && !SMALL_TITLES.has(lower) ? undefined : titleKinds().get(lower)
}

let kinds: ReadonlyMap<string, TitleKind> | undefined

function titleKinds(): ReadonlyMap<string, TitleKind> {
  kinds ??= new Map(
    Object.entries(TITLE_WORDS).flatMap(([kind, words]) =>
      words.split(' ').map((word) => [word, kind as TitleKind] as const),
    ),
  )
  return kinds
}

/** Whether a word only says which rank the title after it is: `Associate`. */
export function isRank(word: string): boolean {
  return RANKS.has(word.toLowerCase())
}

/** Whether a word goes on with a title: `rer`, `nat`, `Emeritus`. */
export function isTitleEnding(word: string): boolean {
  return TITLE_ENDINGS.has(word.toLowerCase())
}

/** Whether a word belongs to the surname after it: `van`, `de`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase())
}

/** Whether letters after a name say that it is a doctor's; without full stops. `Md` is a given name. */
export function isDoctorate(letters: string): boolean {
  return DOCTORATES.has(letters.toLowerCase()) && hasTwoCapitals(letters)
}

/** Whether a word stands after names without being one: `Jr`, `PhD`; `Ma` is a surname. */
export function isPostNominal(word: string): boolean {
  const lower = word.toLowerCase()
  if (lower === 'jr' || lower === 'sr' || lower === 'esq') return true
  return hasTwoCapitals(word) && (DOCTORATES.has(lower) || POST_NOMINALS.has(lower))
}

function hasTwoCapitals(word: string): boolean {
  return /[A-Z].*[A-Z]/.test(word)
}

/** Whether a word is one of an office, a group, an organisation, or a street rather than of a name. */
export function isOfficeWord(word: string): boolean {
  return OFFICE_WORDS.has(word.toLowerCase())
}

/** Whether a word after a title is an office rather than a surname: `Madam Chair`. */
export function isAddressedOffice(word: string): boolean {
  return ADDRESSED_OFFICES.has(word.toLowerCase())
}
