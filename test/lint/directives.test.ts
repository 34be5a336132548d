import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { loadLexicon } from '../../src/cli/words/load-lexicon.ts'
import { applyFixes, SAFE } from '../../src/fix/index.ts'
import { parseLetter } from '../../src/letter/index.ts'
import { type LintedText, lintLetter, selectRules } from '../../src/lint/index.ts'
import { createSource, type Format, slice, toPoint } from '../../src/source/index.ts'

const ONLY = ['contraction', 'spelling', 'repeated-word', 'placeholder-bracket']
const OURS = ['bare-directive', 'invalid-directive', 'unused-directive']

interface Settings {
  readonly format?: Format
  readonly ran?: readonly string[]
  readonly heeded?: boolean
}

async function lint(
  text: string,
  { format = 'markdown', ran = [...ONLY, ...OURS], heeded = true }: Settings = {},
): Promise<LintedText> {
  const letter = await parseLetter(createSource(text, { path: 'letter.md', format }))
  const selected = selectRules(rules, 'cover-letter').filter(({ rule }) => ran.includes(rule.id))
  return lintLetter(letter, {
    rules: selected,
    profile: 'cover-letter',
    today: '2026-11-22',
    lexicon: loadLexicon,
    ...(heeded ? { directives: { knownRules: rules } } : {}),
    docsUrl: (id) => id,
  })
}

/** What stands, and behind `silenced:` what does not, each by its line, rule, and words. */
async function tell(text: string, settings: Settings = {}): Promise<string[]> {
  const source = createSource(text)
  const { diagnostics, silenced } = await lint(text, settings)
  const name = ({ span, ruleId }: LintedText['diagnostics'][number]) =>
    `${toPoint(source, span.start).line} ${ruleId} ${slice(source, span)}`
  return [...diagnostics.map(name), ...silenced.map(({ diagnostic }) => `silenced: ${name(diagnostic)}`)]
}

describe('C-8: a directive silences', () => {
  it.each<[what: string, text: string, told: string[]]>([
    [
      'from where it stands to the end',
      "I can't.\n\n<!-- letterlint-disable contraction -->\n\nI can't.\n\nI won't, teh.",
      [
        "1 contraction can't",
        '7 spelling teh',
        "silenced: 5 contraction can't",
        "silenced: 7 contraction won't",
      ],
    ],
    [
      'until the rule is enabled again',
      "<!-- letterlint-disable contraction, spelling -->\n\nI can't, teh.\n\n<!-- letterlint-enable contraction -->\n\nI won't, teh.",
      [
        "7 contraction won't",
        "silenced: 3 contraction can't",
        'silenced: 3 spelling teh',
        'silenced: 7 spelling teh',
      ],
    ],
    [
      'until everything is enabled again',
      "<!-- letterlint-disable contraction -->\n\nI can't.\n\n<!-- letterlint-enable -->\n\nI won't.",
      ["7 contraction won't", "silenced: 3 contraction can't"],
    ],
    [
      'what stands on its line',
      "I can't, teh. <!-- letterlint-disable-line contraction -->\nI won't.",
      ['1 spelling teh', "2 contraction won't", "silenced: 1 contraction can't"],
    ],
    [
      'what stands on the next line',
      "<!-- letterlint-disable-next-line contraction -->\nI can't\nbut won't.",
      ["3 contraction won't", "silenced: 2 contraction can't"],
    ],
    [
      'what stands on the next line that shows anything',
      "<!-- letterlint-disable-next-line contraction -->\n<!-- letterlint-disable-next-line spelling -->\n\nI can't, teh.",
      ["silenced: 4 contraction can't", 'silenced: 4 spelling teh'],
    ],
    [
      'from within a paragraph',
      "I can't <!-- letterlint-disable contraction --> and won't.",
      ["1 contraction can't", "silenced: 1 contraction won't"],
    ],
    [
      'in a block quote, over more than one line',
      '> I teh\n> end <!-- letterlint-disable-line\n> spelling --> or teh.\n',
      ['1 spelling teh', 'silenced: 3 spelling teh'],
    ],
    [
      'beside another in one block of HTML',
      "<div><!-- letterlint-disable contraction --> <!-- letterlint-disable spelling --></div>\n\nI can't, teh.",
      ["silenced: 3 contraction can't", 'silenced: 3 spelling teh'],
    ],
  ])('%s', async (_, text, told) => {
    expect(await tell(text)).toEqual(told)
  })

  it('and the reason is kept, without what a quote puts before its lines', async () => {
    const { silenced } = await lint(
      '> He teh. <!-- letterlint-disable-line spelling -- as\n> he -- the chair -- wrote -->',
    )
    expect(silenced).toMatchObject([{ by: 'directive', reason: 'as he -- the chair -- wrote' }])
  })

  it('and what it silences keeps its fingerprint', async () => {
    const { diagnostics } = await lint("I can't come, teh end.")
    const { silenced } = await lint(
      "I can't come, teh <!-- letterlint-disable-line contraction, spelling --> end.",
    )
    expect(silenced.map(({ diagnostic }) => diagnostic.fingerprint)).toEqual(
      diagnostics.map(({ fingerprint }) => fingerprint),
    )
  })
})

describe('C-8: a directive is none', () => {
  it.each<[where: string, text: string, format?: Format]>([
    ['in a plain text', "<!-- letterlint-disable contraction -->\n\nI can't.", 'text'],
    ['in a code block', "```html\n<!-- letterlint-disable contraction -->\n```\n\nI can't."],
    ['in code within a line', "Write `<!-- letterlint-disable contraction -->`, I can't."],
    ['where it is not a comment', "letterlint-disable contraction\n\nI can't."],
  ])('%s', async (_, text, format = 'markdown') => {
    const told = await tell(text, { format })
    expect(told.map((one) => one.replace(/^\d+ /, ''))).toEqual(["contraction can't"])
  })

  it('when directives go unheeded, and nothing is said of them', async () => {
    const text =
      "I can't. <!-- letterlint-disable-line contraction, speling -->\n\n<!-- letterlint-disable -->"
    expect(await tell(text, { heeded: false })).toEqual(["1 contraction can't"])
  })
})

describe('C-8: a directive that names no rule', () => {
  it('silences every rule, and is a finding itself', async () => {
    expect(
      await tell("<!-- letterlint-disable -->\n\nI can't, teh.\n\n<!-- letterlint-enable -->\n\nteh"),
    ).toEqual([
      '1 bare-directive letterlint-disable',
      '7 spelling teh',
      "silenced: 3 contraction can't",
      'silenced: 3 spelling teh',
    ])
  })

  it('may except rules', async () => {
    expect(
      await tell("<!-- letterlint-disable -->\n\n<!-- letterlint-enable spelling -->\n\nI can't, teh."),
    ).toEqual(['1 bare-directive letterlint-disable', '5 spelling teh', "silenced: 5 contraction can't"])
  })

  it('silences no finding about directives; one that names the rule does', async () => {
    const line = 'I am here. <!-- letterlint-disable-line -->\n\n<!-- letterlint-disable-line speling -->'
    expect(await tell(`<!-- letterlint-disable -->\n\n${line}`)).toEqual([
      '1 bare-directive letterlint-disable',
      '3 bare-directive letterlint-disable-line',
      '5 invalid-directive speling',
    ])
    expect(await tell(`<!-- letterlint-disable bare-directive, invalid-directive -->\n\n${line}`)).toEqual([
      'silenced: 3 bare-directive letterlint-disable-line',
      'silenced: 5 invalid-directive speling',
    ])
  })

  it('may be written with the rules that it silences', async () => {
    const { diagnostics } = await lint("I can't, teh. <!-- letterlint-disable-line -->")
    expect(diagnostics[0]?.fixes).toMatchObject([
      { applicability: 'unsafe', message: 'write `letterlint-disable-line contraction, spelling`' },
    ])
  })
})

describe('C-8: a directive that is of no use', () => {
  it.each<[what: string, text: string, told: string[]]>([
    [
      'names a rule that finds nothing',
      '<!-- letterlint-disable spelling -->\n\nI am.',
      ['1 unused-directive <!-- letterlint-disable spelling -->'],
    ],
    [
      'repeats another',
      "<!-- letterlint-disable contraction -->\n\nI can't. <!-- letterlint-disable-line contraction -->",
      ['1 unused-directive <!-- letterlint-disable contraction -->', "silenced: 3 contraction can't"],
    ],
    [
      'silences reports of such directives in vain',
      '<!-- letterlint-disable unused-directive -->\n\nI am.',
      ['1 unused-directive <!-- letterlint-disable unused-directive -->'],
    ],
  ])('is reported when it %s', async (_, text, told) => {
    expect(await tell(text)).toEqual(told)
  })

  it.each<[what: string, text: string]>([
    ['is for a rule that did not run', '<!-- letterlint-disable informal-language -->\n\nI am.'],
    ['ends one for a rule that did not run', '<!-- letterlint-enable informal-language -->\n\nI am.'],
    [
      'is silenced by name',
      '<!-- letterlint-disable unused-directive -->\n\n<!-- letterlint-disable spelling -->\n\nI am.',
    ],
  ])('is not reported when it %s', async (_, text) => {
    expect((await lint(text)).diagnostics).toEqual([])
  })

  it.each<[what: string, before: string, after: string]>([
    ['with its line', 'a\n\n<!-- letterlint-disable spelling -->\nb\n', 'a\n\nb\n'],
    ['with one of two blank lines', 'a\n\n<!-- letterlint-disable spelling -->\n\nb\n', 'a\n\nb\n'],
    ['without joining paragraphs', 'a\n<!-- letterlint-disable spelling -->\nb\n', 'a\n\nb\n'],
    ['from the end of a line', 'a <!-- letterlint-disable-line spelling -->\nb\n', 'a\nb\n'],
    ['from within a line', 'a <!-- letterlint-disable-line spelling --> b\n', 'a b\n'],
    ['at the end of a letter', 'a\n\n<!-- letterlint-enable spelling -->', 'a\n\n'],
    [
      'name by name',
      "I can't. <!-- letterlint-disable-line spelling, repeated-word, contraction, placeholder-bracket -- why -->",
      "I can't. <!-- letterlint-disable-line contraction -- why -->",
    ],
  ])('is taken out %s', async (_, before, after) => {
    expect(applyFixes(before, (await lint(before)).diagnostics, SAFE).text).toBe(after)
  })
})

it('C-8: takes linear time, and keeps its stack, whatever a letter holds', async () => {
  const time = async (count: number) => {
    const text =
      "<!-- letterlint-disable-next-line spelling, x -->\n\n<!-- letterlint-disable -->\n\nI can't.\n\n".repeat(
        count,
      )
    const start = performance.now()
    await lint(text)
    return performance.now() - start
  }
  await time(50)
  const [small, large] = [await time(200), await time(1600)]
  expect(large / small).toBeLessThan(40)
  const nested = `${'> '.repeat(2000)}<!-- letterlint-disable spelling -->`
  await expect(lint(nested)).resolves.toBeDefined()
})

describe('C-8: [sic] keeps rules about words silent', () => {
  it.each<[text: string, told: string[]]>([
    ['They “recieve [sic]” it.', []],
    ['They “recieve” [sic] it.', []],
    ['They “recieve,” (sic) it.', []],
    ['They *recieve* [*sic*!] it.', []],
    ["They can't (sic!) come.", []],
    ['The the [sic: the] end.', []],
    ['They recieve it [sic] often.', ['1 spelling recieve']],
    ['They recieve (sic transit gloria) it.', ['1 spelling recieve']],
    ['I write to [Company] [sic].', ['1 placeholder-bracket [Company]']],
  ])('%s', async (text, told) => {
    expect(await tell(text)).toEqual(told)
  })
})
