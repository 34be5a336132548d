import { describe, expect, it } from 'vitest'
import { CONTEXTUAL_FORMS } from '../../rules/spelling/brand-case/contexts.ts'
import { contextsExamples, type NameExample, nameExamples } from '../../rules/spelling/brand-case/examples.ts'
import { listLines, readLine } from '../../rules/spelling/brand-case/lines.ts'
import rule from '../../rules/spelling/brand-case.ts'
import { slice } from '../../src/source/index.ts'
import { lintExample } from '../support/lint-example.ts'

const names = listLines().map(readLine)

/** What is found in a letter, what is marked there, and what is to be written. */
async function run(letter: string) {
  const { source, marked, diagnostics } = await lintExample(rule, { letter })
  return {
    found: diagnostics.map(({ span }) => slice(source, span)),
    marked: marked.map((span) => slice(source, span)),
    rights: diagnostics.map(({ fixes }) => fixes[0]?.edits[0]?.newText),
  }
}

describe('the names', () => {
  it('are some five hundred, each once, none right in one line and wrong in another', () => {
    expect(names.length).toBeGreaterThanOrEqual(480)
    const accepted = names.flatMap((name) => name.accepted)
    const wrong = names.flatMap((name) => name.wrong)
    for (const forms of [accepted, wrong]) expect(new Set(forms).size).toBe(forms.length)
    expect(wrong.filter((form) => accepted.includes(form))).toEqual([])
  })

  it('have an example each, in the same order', () => {
    expect(nameExamples.map(([name]) => name)).toEqual(names.map(({ accepted }) => accepted[0]))
    expect(contextsExamples.map(([name]) => name)).toEqual(CONTEXTUAL_FORMS.map(({ right }) => right))
  })

  const examples: readonly NameExample[] = [...nameExamples, ...contextsExamples]
  it.each(examples)('%s: found in “%s”', async (name, letter) => {
    const { found, marked, rights } = await run(letter)
    expect(marked).toHaveLength(1)
    expect(found).toEqual(marked)
    expect(rights).toEqual([name])
  })

  it.each(examples)('%s: passed over where it is right, or another word', async (_, __, nearMiss) => {
    expect((await run(nearMiss)).found).toEqual([])
  })

  it('are found in each of their wrong forms, and stand in each that is accepted', async () => {
    const wrong = names.flatMap((name) => name.wrong)
    expect((await run(`We tried ${wrong.join(', and ')}, and left.`)).found).toEqual(wrong)
    const accepted = names.flatMap((name) => name.accepted)
    expect((await run(`We tried ${accepted.join(', and ')}, and left.`)).found).toEqual([])
  })
})

describe('a name in the wrong case', () => {
  it.each([
    ['I know HTML/CSS/⟦Javascript⟧ and ⟦html⟧/⟦css⟧.', 'a row of names'],
    ['I built ⟦Javascript⟧-based and ⟦javascript⟧-based tools.', 'a compound'],
    ['⟦Github⟧’s runners and my ⟦Phd⟧’s data', 'a possessive'],
    ['We sold ⟦iphones⟧, and the ⟦Phds⟧ met on a canvas.', 'a plural'],
    ['Find me on ⟦Linked\nIn⟧ or on ⟦You Tube⟧.', 'over the end of a line'],
    ['My ⟦Ph.d⟧. took four years.', 'with a stop'],
  ])('is found in “%s”: %s', async (letter) => {
    const { found, marked } = await run(letter)
    expect(found).toEqual(marked)
  })

  it.each([
    ['See @github, #javascript, ~/github/a, src/javascript/a.ts, and github_token.', 'accounts, tags, paths'],
    ['I ran npm install typescript and pip install numpy there.', 'a machine reads it'],
    ['I wrote python-docx scripts and a github-pages action.', 'packages'],
    ['MY GITHUB AND MY LINKEDIN PAGE', 'capitals throughout'],
    ['Our IPHONE stand was full.', 'capitals throughout'],
    ['IPhone sales fell. EBay closed. ArXiv grew.', 'a capital begins the sentence'],
    ['She asked “do you know Javascript?” at once.', 'somebody else’s words'],
    ['Ann Roe\ngithub: annroe\n\nDear Ms Lund,\n\nI apply.\n\nYours sincerely,\nAnn Roe', 'a label'],
    ['I linked in a footnote what I put in word press by press.', 'other words'],
  ])('passes in “%s”: %s', async (letter) => {
    expect((await run(letter)).found).toEqual([])
  })
})
