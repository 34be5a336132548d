import { describe, expect, it } from 'vitest'
import { type Configuration, type ConfigurationLayer, createResolver } from '../../src/config/index.ts'
import { rules } from './rules.ts'

const layer = (configuration: Configuration, file = 'letterlint.config.json', folder = '/home/letters') =>
  ({ configuration, file, folder }) satisfies ConfigurationLayer

const resolveFor = async (path: string, ...layers: ConfigurationLayer[]) =>
  (await createResolver(layers, rules))(path)

describe('the configuration of a letter', () => {
  it('is empty when nothing is said', async () => {
    expect(await resolveFor('/home/letters/a.txt')).toEqual({ facts: {}, rules: {}, origins: {} })
  })

  it('has facts, severities and options, and says where they come from', async () => {
    const configuration: Configuration = {
      profile: 'motivation',
      to: 'Acme',
      rules: { 'long-sentence': ['error', { maxWords: 30 }] },
    }
    expect(await resolveFor('/home/letters/a.txt', layer(configuration))).toEqual({
      facts: { profile: 'motivation', to: 'Acme' },
      rules: { 'long-sentence': { severity: 'error', options: { maxWords: 30 } } },
      origins: {
        'facts.profile': 'letterlint.config.json',
        'facts.to': 'letterlint.config.json',
        'rules.long-sentence.severity': 'letterlint.config.json',
        'rules.long-sentence.options.maxWords': 'letterlint.config.json',
      },
    })
  })

  it('takes the later of two layers, option by option, and adds words up', async () => {
    const base: Configuration = {
      profile: 'business',
      locale: 'en-US',
      words: ['kubernetes', 'terraform'],
      rules: { 'stock-phrase': ['error', { strict: true, allow: ['a'] }], 'long-sentence': 'off' },
    }
    const own: Configuration = {
      profile: 'email',
      words: ['terraform', 'Initech'],
      rules: { 'stock-phrase': ['info', { allow: ['b'] }] },
    }
    const resolved = await resolveFor('/home/letters/a.txt', layer(base, 'base.json'), layer(own))
    expect(resolved).toEqual({
      facts: { profile: 'email', locale: 'en-US', words: ['kubernetes', 'terraform', 'Initech'] },
      rules: {
        'stock-phrase': { severity: 'info', options: { strict: true, allow: ['b'] } },
        'long-sentence': { severity: 'off', options: {} },
      },
      origins: {
        'facts.profile': 'letterlint.config.json',
        'facts.locale': 'base.json',
        'facts.words': 'base.json; letterlint.config.json',
        'rules.stock-phrase.severity': 'letterlint.config.json',
        'rules.stock-phrase.options.strict': 'base.json',
        'rules.stock-phrase.options.allow': 'letterlint.config.json',
        'rules.long-sentence.severity': 'base.json',
      },
    })
  })

  it('keeps the options when only the severity changes', async () => {
    const base = layer({ rules: { 'long-sentence': ['error', { maxWords: 30 }] } }, 'base.json')
    const { rules: settings } = await resolveFor(
      '/home/letters/a.txt',
      base,
      layer({ rules: { 'long-sentence': 'warning' } }),
    )
    expect(settings['long-sentence']).toEqual({ severity: 'warning', options: { maxWords: 30 } })
  })

  it('sets a rule that is on to its own severity, and to warning if it has none', async () => {
    const { rules: settings } = await resolveFor(
      '/home/letters/a.txt',
      layer({ rules: { 'stock-phrase': 'on', 'weak-opening': 'on' } }),
    )
    expect(settings['stock-phrase']?.severity).toBe('error')
    expect(settings['weak-opening']?.severity).toBe('warning')
  })
})

describe('overrides', () => {
  const overridden = (files: string | string[], path: string) =>
    resolveFor(path, layer({ profile: 'business', overrides: [{ files, profile: 'email' }] })).then(
      ({ facts }) => facts.profile === 'email',
    )

  it.each([
    ['*.md', '/home/letters/a.md', true],
    ['*.md', '/home/letters/sub/deep/a.md', true],
    ['sub/*.md', '/home/letters/sub/a.md', true],
    ['sub/*.md', '/home/letters/sub/deep/a.md', false],
    ['sub/**', '/home/letters/sub/deep/a.md', true],
    ['./sub/**', '/home/letters/sub/a.md', true],
    ['**/*.md', '/home/letters/.hidden/a.md', true],
    ['*.md', '/home/letters/a.txt', false],
    ['*.md', '/home/letters-of-others/a.md', false],
    ['*.md', '/elsewhere/a.md', false],
  ])('%s for %s: %s', async (files, path, expected) => {
    expect(await overridden(files, path)).toBe(expected)
  })

  it('may name several globs', async () => {
    expect(await overridden(['x.txt', 'a.*'], '/home/letters/a.md')).toBe(true)
  })

  it('win over what stands beside them, the later over the earlier', async () => {
    const configuration: Configuration = {
      overrides: [
        { files: '*.md', role: 'first', rules: { 'long-sentence': 'error' } },
        { files: 'a.md', role: 'second' },
      ],
      role: 'outer',
      rules: { 'long-sentence': 'off' },
    }
    const { facts, rules: settings, origins } = await resolveFor('/home/letters/a.md', layer(configuration))
    expect(facts.role).toBe('second')
    expect(settings['long-sentence']?.severity).toBe('error')
    expect(origins).toEqual({
      'facts.role': 'letterlint.config.json, overrides[1]',
      'rules.long-sentence.severity': 'letterlint.config.json, overrides[0]',
    })
  })

  it('of an extended file are weaker than the extending file', async () => {
    const base = layer({ overrides: [{ files: '*', role: 'base' }] }, 'base.json')
    const { facts } = await resolveFor('/home/letters/a.md', base, layer({ role: 'own' }))
    expect(facts.role).toBe('own')
  })

  it('give letters for which the same ones hold the same object', async () => {
    const resolve = await createResolver([layer({ overrides: [{ files: '*.md', role: 'x' }] })], rules)
    expect(resolve('/home/letters/a.md')).toBe(resolve('/home/letters/b.md'))
    expect(resolve('/home/letters/a.md')).not.toBe(resolve('/home/letters/a.txt'))
  })
})
