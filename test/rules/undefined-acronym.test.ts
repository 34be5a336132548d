import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../rules/wording/undefined-acronym/fields.ts'
import { GENERAL } from '../../rules/wording/undefined-acronym/general.ts'
import { NAMES } from '../../rules/wording/undefined-acronym/names.ts'
import rule from '../../rules/wording/undefined-acronym.ts'
import type { Example } from '../../src/rule/index.ts'
import { lintExample } from '../support/lint-example.ts'

async function lint(letter: string, rest: Omit<Example, 'letter'> = {}) {
  const { source, diagnostics } = await lintExample(rule, { letter, ...rest })
  return diagnostics.map(({ severity, message, fixes, helps }) => ({
    said: `${severity}: ${message}`,
    helps,
    fixed: fixes.map(({ edits: [edit] }) =>
      edit ? source.text.slice(0, edit.span.start) + edit.newText + source.text.slice(edit.span.end) : '',
    ),
  }))
}

const KNOWN =
  'AI UK US USA EU UN CV MA BA MD IT HR PR PDF URL GPA IELTS TOEFL GRE GMAT SAT ACT CEFR ID FAQ TV DNA RNA HIV AIDS COVID GPS OK AM PM ' +
  'CEO CTO CFO NGO STEM UNESCO UNICEF WHO NATO NASA CERN ESA IEEE ACM ISO IBM BMW BBC CNN VAT GDP GDPR USB CPU GPU RAM HTML CSS SQL ' +
  'API SDK LED PS NB RSVP NLP LLM GAN VAE RNN CNN SVM PCA RL RLHF GPT BERT CLIP ROC AUC SGD PCR CRISPR MRI EEG ECHR ICC KPI ROI ERP CRM ' +
  'ICU EHR ACLS HACCP'

describe('undefined-acronym', () => {
  it.each(KNOWN.split(' '))('lets %s be', async (acronym) => {
    expect(await lint(`I have worked with the ${acronym} every day.`)).toEqual([])
  })

  it('has no acronym in two lists of which one would do, and none that is not in capitals', () => {
    const general = GENERAL.trim().split(/\s+/)
    const rest = Object.values(FIELDS).map((field) => field.trim().split(/\s+/))
    for (const list of [general, NAMES.trim().split(/\s+/), ...rest]) {
      expect(list.filter((acronym) => !/^[A-Z]{2,}$/.test(acronym))).toEqual([])
      expect(new Set(list).size).toBe(list.length)
    }
    expect(rest.flat().filter((acronym) => general.includes(acronym))).toEqual([])
    expect([...general, ...rest.flat()]).not.toContain('DS')
  })

  it('inserts the acronym after the first use of its words', async () => {
    expect(
      await lint('I left data science.\nData science had\nchanged. I had done DS, and no more.'),
    ).toEqual([
      {
        said: 'warning: `DS` is never introduced, although `data science` is written out',
        helps: ['write `data science (DS)` at the first use, or write the words out here too'],
        fixed: ['I left data science (DS).\nData science had\nchanged. I had done DS, and no more.'],
      },
    ])
  })

  it('writes the words out where they come too late', async () => {
    const [found] = await lint('I did DS, and liked it. Data\nscience is all I want.')
    expect(found?.fixed).toEqual(['I did data science (DS), and liked it. Data\nscience is all I want.'])
  })

  it('offers no edit that would not fit', async () => {
    for (const use of ['DS-based work', 'DS’s promise', 'DSs']) {
      const [found] = await lint(`I left ${use} behind. Data science is all I want.`)
      expect(found?.said).toContain('data science')
      expect(found?.fixed).toEqual([])
    }
  })

  it('knows what many know, and is then no more than an info', async () => {
    const letter = 'I turned from machine learning to natural language processing: ML is fun, NLP is hard.'
    expect((await lint(letter)).map(({ said }) => said.slice(0, 10))).toEqual(['info: `ML`', 'info: `NLP'])
    expect(
      (await lint(letter, { facts: { audience: 'general' } })).map(({ said }) => said.slice(0, 13)),
    ).toEqual(['warning: `ML`', 'warning: `NLP'])
  })

  it('takes two initials for no proof where a field knows the acronym', async () => {
    expect(await lint('A care team looked after me; I later ran the CT scanner.')).toEqual([])
  })

  it('is not slow on a text that is no letter', async () => {
    const start = performance.now()
    const many = Array.from({ length: 20_000 }, (_, i) => `Q${'ABCDEFGHIJ'.charAt(i % 10)}K (data`).join(' ')
    await lint(many)
    await lint('data science DS '.repeat(20_000))
    await lint(`${'a '.repeat(100_000)}AAAA`)
    await lint('('.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
