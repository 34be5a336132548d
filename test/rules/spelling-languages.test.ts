import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { createLinter } from '../../src/cli/check/linter.ts'

const linter = createLinter(rules)
const encode = (text: string) => new TextEncoder().encode(text)

function dictionaryOf(words: string, aff = '') {
  const list = words.split(/\s+/)
  const letters = 'TRY esianrtolcdugmphbyfvkwqxzäüößáéèêàç\n'
  return { aff: encode(`SET UTF-8\n${letters}${aff}`), dic: encode([list.length, ...list].join('\n')) }
}

const GERMAN = dictionaryOf(
  'ich habe viel Erfahrung mit Pflege und arbeite gern im Team der Station Dokumentation Bewerbung Unterlagen ' +
    'Zeugnis Arbeit sind gut dabei für die Kollegen elektro/O Technik über große Freude bringen',
  'ONLYINCOMPOUND O\n',
)
const FRENCH = dictionaryOf(
  'je suis infirmière et entreprise travaille avec votre équipe depuis ans le la diplômée santé expérience ' +
    'dans une chaque',
)

/** What is found in a letter: the words, their severities, and what is suggested. */
async function find(language: string, text: string, dictionary = language === 'de' ? GERMAN : FRENCH) {
  const { diagnostics } = await linter.lintText(text, {
    facts: { language },
    dictionaries: [dictionary],
    today: '2026-11-22',
    configuration: { rules: { 'length-limit': 'off' } },
  })
  return diagnostics.map(({ ruleId, severity, range, fixes }) => {
    expect(ruleId).toBe('spelling')
    const word = text.slice(range.start.offset, range.end.offset)
    return `${severity} ${word}: ${fixes.map(({ edits }) => edits[0]?.newText).join(', ')}`
  })
}

describe('a slip in another language', () => {
  it.each([
    ['two letters that changed places', 'de', 'ich arbeite udn habe Freude', ['error udn: und']],
    ['a letter left out', 'fr', 'je travalle avec', ['error travalle: travaille']],
    ['a mark left out', 'fr', 'je suis diplomée', ['error diplomée: diplômée']],
    ['a mark left out of an English word', 'fr', 'avec une experience', ['error experience: expérience']],
    ['a letter that sounds like another', 'fr', 'je trafaille', ['error trafaille: travaille']],
    ['behind an article', 'fr', 'dans l’entrepirse', ['error entrepirse: entreprise']],
    ['a noun, which might be a name', 'de', 'ich habe viel Erfharung', ['warning Erfharung: Erfahrung']],
    ['a noun without its capital', 'de', 'ich habe viel erfahrung', ['warning erfahrung: Erfahrung']],
    ['the start of a sentence', 'fr', 'Travaile avec votre équipe.', ['warning Travaile: Travaille']],
    [
      'one part of a compound',
      'de',
      'ich habe Freude an der Pflegedokumetation',
      ['warning Pflegedokumetation: Pflegedokumentation'],
    ],
    [
      'between parentheses or quotation marks',
      'fr',
      'je suis (infirmèire) dans',
      ['error infirmèire: infirmière'],
    ],
    ['with a mark of its own sign', 'fr', 'je suis infirmire\u0300e', ['error infirmire\u0300e: infirmière']],
    ['with ß for ss', 'de', 'für die große Freude und grosse Arbeit', ['error grosse: große']],
  ])('%s', async (_, language, text, expected) => {
    expect(await find(language, text)).toEqual(expected)
  })
})

describe('what is no slip', () => {
  it.each([
    ['a word with decomposed letters', 'fr', 'dans l’e\u0301quipe de sante\u0301'],
    ['a word with a soft hyphen', 'de', 'ich arbei\u00adte'],
    ['a compound', 'de', 'die Bewerbungsunterlagen, Arbeitszeugnis und Teamarbeit'],
    ['a compound of three', 'de', 'die Pflegeteamdokumentation'],
    ['a compound with a part that stands nowhere else', 'de', 'die Elektrotechnik'],
    ['a part of a compound that shares another', 'de', 'die Pflege- und Bewerbungsunterlagen'],
    ['a name within a sentence', 'fr', 'je travaille avec Sante et Equipe'],
    ['a name behind a title', 'de', 'ich habe mit Frau Dokumantation viel Freude'],
    ['an abbreviation, a code, a mixed case', 'fr', 'le SNATE et B2 et l’iEquipe'],
    ['a word that is near to no word', 'fr', 'je suis kubernetisée'],
    ['another form of a word', 'fr', 'je travailles dans entreprises'],
    ['a borrowed English word', 'de', 'ich habe dabei team-building und better gern'],
    ['a term', 'fr', 'le travalle et le travalle et le travalle'],
    ['a title', 'fr', 'je suis dans « travalle » depuis'],
    ['an address', 'fr', 'travalle@example.org et https://example.org/travalle'],
    ['a passage in a third language', 'fr', 'je suis mitkoska zsdravljo travalle knjigovodstvo dans'],
    ['German written without its marks', 'de', 'ich arbeite fuer die grosse Freude'],
  ])('%s', async (_, language, text) => {
    expect(await find(language, text)).toEqual([])
  })

  it('a word that the letter’s facts vouch for', async () => {
    const { diagnostics } = await linter.lintText('je travalle avec', {
      facts: { language: 'fr', words: ['travalle'] },
      dictionaries: [FRENCH],
    })
    expect(diagnostics).toEqual([])
  })
})

describe('faults of the engine that are made good', () => {
  it('every letter of a run gets its suggestions', async () => {
    const slips = 'travalle travaile tarvaille travialle avce votr vorte équpie infimrière entrepirse'
    const text = `je suis ${slips.split(' ').join(' dans une ')}`
    const runs = [await find('fr', text), await find('fr', text), await find('fr', text)]
    for (const run of runs) {
      expect(run.length).toBeGreaterThan(6)
      for (const finding of run) expect(finding).toMatch(/: \S/)
      expect(run).toEqual(runs[0])
    }
  })

  it('a text of a thousand unknown words is given up', async () => {
    const words = Array.from(
      { length: 1000 },
      (_, i) => `xq${String(i).replace(/\d/g, (digit) => 'bcdfghklmn'.charAt(Number(digit)))}ooo`,
    )
    expect(await find('fr', `je suis ${words.join(' dans une je suis ')} travalle`)).toEqual([])
    expect(
      await find('fr', `je suis ${words.slice(0, 50).join(' dans une je suis ')} travalle`),
    ).toHaveLength(1)
  })

  it('a dictionary that multiplies its affixes is not expanded', async () => {
    const affixes = Array.from({ length: 300 }, (_, i) => `SFX S 0 ${'abcdefghij'[i % 10]}${i}/S .`)
    const aff = `SFX S Y ${affixes.length}\n${affixes.join('\n')}\n`
    expect(await find('fr', 'je travalle', dictionaryOf('je travaille/S avec', aff))).toEqual([
      'error travalle: travaille',
    ])
  })
})

it('words of a dictionary of the user’s are English words, too', async () => {
  const text = 'Dear Ms Osei,\n\nI teh work.\n\nYours sincerely,\nIda Roe\n'
  const of = (dictionaries: (typeof GERMAN)[]) => linter.lintText(text, { dictionaries, configuration: {} })
  expect((await of([])).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['spelling'])
  expect((await of([dictionaryOf('teh')])).diagnostics).toEqual([])
})
