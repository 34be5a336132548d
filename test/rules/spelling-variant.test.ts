import { describe, expect, it } from 'vitest'
import spelling from '../../rules/spelling/spelling.ts'
import { FAMILIES, KINDS, type Kind } from '../../rules/spelling/spelling-variant/families.ts'
import { listEntries, listPairs } from '../../rules/spelling/spelling-variant/notation.ts'
import { findVariant, listVariants, type Variant } from '../../rules/spelling/spelling-variant/table.ts'
import rule from '../../rules/spelling/spelling-variant.ts'
import { applyFixes } from '../../src/fix/index.ts'
import type { Facts } from '../../src/letter/index.ts'
import { readWordSources } from '../../src/lexicon/compile/read-word-sources.ts'
import { LOCALES, type Locale } from '../../src/lexicon/index.ts'
import { type Span, slice } from '../../src/source/index.ts'
import { lintExample } from '../support/lint-example.ts'

const VARIANTS = new Map(listVariants().map((form) => [form, findVariant(form) as Variant]))

const { dictionaries, sizedWords } = readWordSources()

/** What the dictionary and the word lists of each kind of English hold. */
const wordsOf = new Map(
  LOCALES.map((locale) => {
    const listed = sizedWords.filter(({ locales }) => locales.includes(locale)).flatMap(({ words }) => words)
    return [locale, new Set([...(dictionaries.get(locale) ?? []).map(({ form }) => form), ...listed])]
  }),
)

const KINDS_OF: Readonly<Record<Locale, readonly Kind[]>> = {
  'en-US': ['US'],
  'en-GB': ['GB', 'GB-ize'],
  'en-CA': ['CA'],
  'en-AU': ['AU'],
}

const isOf = ({ kinds }: Variant, locale: Locale) => KINDS_OF[locale].some((kind) => kinds.includes(kind))

/** Words of which the dictionaries lack some forms, with the reason. */
const UNLISTED: Readonly<Record<string, string>> = {
  'too new, or too technical': `(a)esthetic anonymi{z|s}e customi{z|s}e decarboni{z|s}e diagonali{z|s}e digitali{z|s}e
    discreti{z|s}e incentivi{z|s}e lemmati{z|s}e lineari{z|s}e minerali{z|s}e modulari{z|s}e operationali{z|s}e
    parameteri{z|s}e parametri{z|s}e problemati{z|s}e quanti{z|s}e romantici{z|s}e saniti{z|s}e strategi{z|s}e
    tokeni{z|s}e vectori{z|s}e virtuali{z|s}e`,
  'a term of medicine, of which the British list has the American form, or none': `bacter(a)emia h(a)emodynamic
    h(a)emorrhagic hyperglyc(a)emia leuk(a)emias leuk(a)emic (a)etiological (o)esophageal`,
}
const unlisted = new Set(Object.values(UNLISTED).flatMap((words) => words.trim().split(/\s+/)))

/** Forms that a kind does not have here, though its dictionary does, with the reason. */
const EXCUSED: Readonly<Record<string, string>> = {
  'British lists have the American form of some terms of medicine':
    'etiological esophageal hemorrhagic hyperglycemia hypoglycemia leukemic',
  'and the American lists the British form of one': 'hypoglycaemia',
  'a slip of the Canadian dictionary, which has virtualization too by its affixes': 'virtualisation',
  'another word as well, and counted in some contexts only':
    'program programs meter meters tire tires license licenses check checks practice story',
}
const excused = new Set(Object.values(EXCUSED).flatMap((forms) => forms.split(' ')))

describe('the table of spellings', () => {
  it('has at least 2500 forms, none of them twice', () => {
    const pairs = FAMILIES.flatMap((family) => family.lists.flatMap(listEntries).flatMap(listPairs))
    const british = pairs.map((pair) => pair.british)
    expect(british.filter((form, index) => british.indexOf(form) !== index)).toEqual([])
    expect(pairs.filter((pair) => pair.american === pair.british)).toEqual([])
    expect(VARIANTS.size).toBeGreaterThanOrEqual(2500)
  })

  it('gives each form a counterpart that leads back to it', () => {
    for (const [form, { counterpart, side }] of VARIANTS) {
      const back = VARIANTS.get(counterpart)
      if (back) expect([back.counterpart, back.side === side]).toEqual([form, false])
    }
  })

  it('has a kind of English that has all American forms, and one that has all British ones', () => {
    const has = (kind: Kind) => [...VARIANTS.values()].filter(({ kinds }) => kinds.includes(kind))
    const isOf = (side: Variant['side']) => [...VARIANTS.values()].filter((variant) => variant.side === side)
    expect(has('US').filter(({ side }) => side === 'american')).toEqual(isOf('american'))
    expect(has('GB').filter(({ side }) => side === 'british')).toEqual(isOf('british'))
  })

  it('has American words and British words', () => {
    const unknown = [...VARIANTS].filter(([form, { side, word }]) => {
      const locale = side === 'american' ? 'en-US' : 'en-GB'
      return !unlisted.has(word) && !wordsOf.get(locale)?.has(form)
    })
    expect(unknown.map(([form]) => form)).toEqual([])
  })

  it.each(LOCALES)('lets %s have every form that its dictionary has, but for weak ones', (locale) => {
    const denied = [...VARIANTS].filter(
      ([form, variant]) =>
        !isOf(variant, locale) && !variant.isWeak && !excused.has(form) && wordsOf.get(locale)?.has(form),
    )
    expect(denied.map(([form]) => form)).toEqual([])
  })

  it('has no reason that excuses nothing', () => {
    const words = new Set([...VARIANTS.values()].map(({ word }) => word))
    expect([...unlisted].filter((word) => !words.has(word))).toEqual([])
    expect([...excused].filter((form) => !VARIANTS.has(form))).toEqual([])
  })

  it('has no word of which every kind of English has one form', () => {
    const idle = [...VARIANTS].filter(([, variant]) => {
      const other = VARIANTS.get(variant.counterpart)
      return variant.kinds.length === KINDS.length && other?.kinds.length === KINDS.length
    })
    expect(idle).toEqual([])
  })

  it('has no form that `spelling` reports', async () => {
    const letter = [...VARIANTS.keys()].map((form) => `We saw ${form} there.`).join('\n\n')
    const { diagnostics, source } = await lintExample(spelling, { letter })
    expect(diagnostics.map(({ span }) => slice(source, span))).toEqual([])
  })
})

async function lint(letter: string, facts: Facts = {}) {
  const { diagnostics, source } = await lintExample(rule, { letter, facts })
  const at = (span: Span) => slice(source, span)
  return {
    source,
    diagnostics,
    found: diagnostics.map(({ span }) => at(span)),
    labels: diagnostics.flatMap(({ labels }) => labels.map(({ span, text }) => `${at(span)}: ${text}`)),
    fixes: diagnostics.flatMap(({ fixes }) =>
      fixes.map(({ applicability, edits }) => `${applicability}: ${edits.map(({ newText }) => newText)}`),
    ),
  }
}

describe('without a locale', () => {
  it('a tie is one finding, with both ways out', async () => {
    const { diagnostics, found, labels, fixes } = await lint(
      'The colour of the centre changed; my favorite neighbor liked it.',
    )
    expect(found).toEqual(['favorite'])
    expect(diagnostics[0]?.message).toBe('American spelling `favorite` beside British `colour`')
    expect(diagnostics[0]?.notes).toEqual(['the letter has 2 British and 2 American spellings'])
    expect(labels).toEqual(['colour: British', 'centre: British', 'neighbor: American'])
    expect(fixes).toEqual(['suggestion: favourite,neighbour', 'suggestion: color,center'])
  })

  it('so is a majority that is not clear', async () => {
    const { found, labels } = await lint(
      'The colour of the centre changed; my neighbor liked honor and labor.',
    )
    expect(found).toEqual(['colour'])
    expect(labels).toEqual(['neighbor: American', 'honor: American', 'labor: American', 'centre: British'])
  })

  it('a clear minority is reported word by word, and its fix is not safe', async () => {
    const { diagnostics, found, labels, fixes } = await lint(
      'The behaviour of our neighbours is coloured by honour, labour, and favours. Color fades, and so the color.',
    )
    expect(found).toEqual(['Color'])
    expect(diagnostics[0]?.message).toBe('American spelling `Color` among British ones')
    expect(diagnostics[0]?.notes).toEqual(['the letter has 6 British and 2 American spellings'])
    expect(labels).toEqual(['behaviour: the first British spelling', 'color: here too'])
    expect(fixes).toEqual(['unsafe: Colour,colour'])
  })

  it.each([
    ['American', 'I analyzed the color of the catalog in my theater program and canceled it.'],
    [
      'British',
      'I analysed the colour of the catalogue in my theatre programme and cancelled it whilst ill.',
    ],
    ['British with -ize', 'I organized and analysed the colour of the catalogue, and realized my dialogue.'],
    [
      'Canadian',
      'I organized and analyzed the colour of the centre, travelled to Ottawa, and cashed a cheque.',
    ],
    ['Australian', 'I organised and analysed the colour of the centre for my master’s program.'],
  ])('%s throughout is right', async (_, letter) => {
    expect((await lint(letter)).found).toEqual([])
    expect((await lint(letter, { locale: 'auto' })).found).toEqual([])
  })

  it('names count for nothing', async () => {
    const letter = `I organised the colour study of the World Health Organization at the Lincoln Center, read the
      Journal of Behavioral Medicine, and met the Department of Labor. Labor Department staff came, with an
      ANALYZER of theirs.`
    expect((await lint(letter)).found).toEqual([])
  })

  it('a word with a capital counts at the start of a sentence', async () => {
    expect((await lint('My favourite centre closed. Colors fade.')).found).toEqual(['Colors'])
    expect((await lint('My favourite centre closed. Color I like.')).found).toEqual(['Color'])
  })

  it('the sender’s address counts for nothing', async () => {
    const letter = `Jane Roe\n4 color lane\nBoston\n\nDear Dr Labor,\n\nI organised a fair on behaviour.\n\nYours sincerely,\nJane Roe`
    expect((await lint(letter)).found).toEqual([])
  })
})

describe('with a locale', () => {
  it('each foreign form is reported once, and its safe fix keeps capitals', async () => {
    const { diagnostics, found, source, fixes } = await lint(
      'Colour is a labour of honour.\n\nI LOVE COLOUR AND LABOUR.\n\nMy colour and labour, honour’s child.',
      { locale: 'en-US' },
    )
    expect(found).toEqual(['Colour', 'labour', 'honour'])
    expect(fixes[0]).toBe('safe: Color,COLOR,color')
    expect(diagnostics[0]?.notes).toEqual(['the locale of the letter is en-US'])
    expect(applyFixes(source.text, diagnostics).text).toBe(
      'Color is a labor of honor.\n\nI LOVE COLOR AND LABOR.\n\nMy color and labor, honor’s child.',
    )
  })

  it.each([
    ['My colour-blind team.', 'unsafe: color'],
    ['I read the Grey code. Grey areas stay.', 'unsafe: Gray'],
    ['I set the colour parameter.', 'unsafe: color'],
    ['I like the colour.', 'safe: color'],
  ])('of “%s” the fix is %s, since code and names are none of its words (D-12)', async (letter, fix) => {
    expect((await lint(letter, { locale: 'en-US' })).fixes).toEqual([fix])
  })

  const british =
    'I organised and analysed colour whilst a programme of travelling theatre fulfilled its licence.'
  const american =
    'I organized and analyzed color when a master’s program of traveling theater canceled a license.'
  it.each<[Locale, foreign: string, letter: string]>([
    ['en-US', 'organised analysed colour whilst programme travelling theatre licence', british],
    ['en-GB', '', british],
    ['en-CA', 'organised analysed', british],
    ['en-AU', '', british],
    ['en-US', '', american],
    ['en-GB', 'analyzed color program traveling theater canceled license', american],
    ['en-CA', 'color traveling theater canceled license', american],
    ['en-AU', 'organized analyzed color traveling theater canceled license', american],
  ])('%s does not have: %s', async (locale, foreign, letter) => {
    expect((await lint(letter, { locale })).found.join(' ')).toBe(foreign)
  })

  it('en-GB has -ise and -ize, but not both in one letter', async () => {
    expect((await lint('I organised what she realised.', { locale: 'en-GB' })).found).toEqual([])
    expect((await lint('I organized what she realized.', { locale: 'en-GB' })).found).toEqual([])
    const { diagnostics, found, fixes } = await lint('I organised, apologised, and realized it.', {
      locale: 'en-GB',
    })
    expect(found).toEqual(['realized'])
    expect(diagnostics[0]?.message).toBe('-ize spelling `realized` among -ise ones')
    expect(fixes).toEqual(['unsafe: realised'])
  })

  it('one word in two spellings is reported though the locale has both', async () => {
    const { diagnostics, found } = await lint('I enrolled, and enrol others: they enroll and enrol.', {
      locale: 'en-CA',
    })
    expect(found).toEqual(['enroll'])
    expect(diagnostics[0]?.message).toBe('`enroll` in one place and `enrol` in another')
  })
})
