import type { Letter, RuleContext, TargetName } from '../../../src/rule/index.ts'

/** Words that name a part of an organisation, or what is done there, before `Team` or `Department`. */
const WORDS = new Set(
  `accounts admin administration analysis analytics archive archives art assessment care career careers casework client
  clinical collections commercial communications communities community compliance conservation content corporate
  creative crew culture curatorial customer data delivery design development digital editor editorial education
  employment energy enquiries environment events executive exhibitions experience facilities farm field finance fleet
  garden gardens global graduate growth guest health heritage hiring hotel house housekeeping humanities innovation
  inclusion infrastructure insight insights international it kitchen knowledge lab laboratory language languages
  leadership legal library logistics maintenance management marine market media medical membership museum music office
  onboarding operations outreach outdoor overseas partnerships payroll people performance planning platform policy
  press pr procurement product production programme programmes project projects property public publications quality
  quant records regional research residential retail risk safety sales science sciences security service services
  shop site social software sports store strategy studio success supply support surgery survey sustainability systems
  technical technology theatre trading training transport travel treasury volunteer ward warehouse web welfare wellbeing
  workforce workplace workshop writing youth`.split(/\s+/),
)

/** `Hatchery`, `Nursery`, `Marketing`, `Communications`, `Logistics`, `Recruitment`, `Biology`. */
const ENDINGS = /^[a-z]{3,}(?:ery|ing|tions?|ics|ment|ology)$/

/**
 * Whether a salutation greets a part of an organisation (`Dear Hatchery Team`), which is no target of its own: each
 * of its words says what is done there, or the letter has it in lower case too.
 */
export function isDepartment(
  { name, place }: TargetName,
  { prose }: Letter,
  { facts: { role = '' }, lexicon }: Pick<RuleContext<unknown>, 'facts' | 'lexicon'>,
): boolean {
  if (place !== 'salutation') return false
  const words = name.split(/[\s/&-]+/).filter((word) => !/^(?:and|of|the)?$/.test(word))
  return words.every((word) => {
    const lower = word.toLowerCase()
    // `Boeing` is none.
    if (WORDS.has(lower) || (ENDINGS.test(lower) && lexicon.has(lower))) return true
    return word !== lower && (hasWord(prose, lower) || hasWord(role.toLowerCase(), lower))
  })
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + word.length))) return true
  }
  return false
}
