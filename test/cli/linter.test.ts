import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { createLinter } from '../../src/cli/check/linter.ts'
import type { Configuration } from '../../src/config/index.ts'
import type { Profile } from '../../src/letter/index.ts'
import { createFolder } from './folder.ts'

const letter =
  'Dear Ms Osei,\n\nI would like to create synergy with your team.\n\nYours sincerely,\nJane Roe\n'
const phraseRules = [{ id: 'house-synergy', phrases: ['create synergy'], message: 'it says nothing' }]
const linter = createLinter(rules)

describe('the interface for programs', () => {
  it('heeds house rules', async () => {
    const { diagnostics } = await linter.lintText(letter, { configuration: { phraseRules } })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['house-synergy'])
    expect((await linter.lintText(letter)).diagnostics).toEqual([])
  })

  it('heeds the rules of a plugin given as an object', async () => {
    const [rule] = rules.filter(({ id }) => id === 'placeholder-bracket')
    if (!rule) throw new Error('the rule is gone')
    const bare = createLinter([])
    const configuration = { plugins: [{ name: 'own', rules: [rule] }] }
    const { diagnostics } = await bare.lintText('Dear [name],', { configuration })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([rule.id])
    expect((await bare.lintText('Dear [name],')).diagnostics).toEqual([])
  })

  it('heeds the words of the project of a file, unless a configuration is given', async () => {
    const cwd = createFolder({
      '.letterlint-words.txt': 'calendr\n',
      'a.txt': letter.replace('synergy', 'calendr'),
    })
    const found = async (configuration?: Configuration) => {
      const { diagnostics } = await linter.lintFile(`${cwd}/a.txt`, configuration && { configuration })
      return diagnostics.map(({ acceptableWord }) => acceptableWord)
    }
    expect(await found()).toEqual([])
    expect(await found({})).toEqual(['calendr'])
    expect(await found({ words: ['calendr'] })).toEqual([])
  })

  it('heeds a locale, over that of the configuration and the facts', async () => {
    const text = letter.replace('create synergy', 'add color')
    const rulesFor = async (options: object) =>
      (await linter.lintText(text, options)).diagnostics.map(({ ruleId }) => ruleId)
    expect(await rulesFor({})).toEqual([])
    expect(await rulesFor({ locale: 'en-GB' })).toEqual(['spelling-variant'])
    expect(await rulesFor({ facts: { locale: 'en-GB' } })).toEqual(['spelling-variant'])
    expect(await rulesFor({ configuration: { locale: 'en-GB' } })).toEqual(['spelling-variant'])
    expect(await rulesFor({ locale: 'auto', configuration: { locale: 'en-GB' } })).toEqual([])
  })

  it('refuses what it cannot heed', async () => {
    const of = (options: object) => linter.lintText(letter, options)
    await expect(of({ profile: 'nonesuch' as Profile })).rejects.toThrow('no profile `nonesuch`')
    await expect(of({ locale: 'british' })).rejects.toThrow('no locale `british`')
    await expect(of({ facts: { locale: 'en_gb' } })).rejects.toThrow('no locale `en_gb`')
    await expect(of({ configuration: { extends: './base.json' } })).rejects.toThrow('for files')
    await expect(of({ configuration: { plugins: ['./plugin.mjs'] } })).rejects.toThrow('for files')
    await expect(of({ configuration: { wordFiles: ['w.txt'] } })).rejects.toThrow('for files: give `words`')
    await expect(of({ configuration: { rules: { 'no-such-rule': 'off' } } })).rejects.toThrow('no-such-rule')
  })
})
