import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { rules as allRules } from '../../rules/index.ts'
import { configurationSchema, formatKeyPath, validateConfiguration } from '../../src/config/index.ts'
import { rules } from './rules.ts'

const problemsOf = (value: unknown) => validateConfiguration(value, rules)

describe('a configuration that is right', () => {
  it('may say nothing', () => {
    expect(problemsOf({})).toEqual([])
  })

  it('may say everything', () => {
    expect(
      problemsOf({
        $schema: 'https://example.org/schema.json',
        extends: ['./base.json', '@team/letters'],
        profile: 'motivation',
        locale: 'en-GB',
        words: ['kubernetes'],
        ignore: ['drafts/'],
        plugins: ['./rules.js'],
        to: 'Acme',
        applicant: { name: 'Ada', employers: ['Acme'] },
        mentionsOk: ['Initech'],
        rules: {
          'long-sentence': ['error', { maxWords: 40 }],
          'stock-phrase': 'off',
          'weak-opening': ['on'],
        },
        phraseRules: [
          {
            id: 'house-synergy',
            severity: 'info',
            phrases: ['synergy', { phrase: '(make|take) use of', replacements: ['use'], nextNot: ['it'] }],
            citation: [{ title: 'Style guide', year: 2024 }],
          },
        ],
        overrides: [{ files: '*.md', profile: 'email', rules: { 'stock-phrase': 'on' } }],
      }),
    ).toEqual([])
  })

  it('may hold a key without a value, as JavaScript can', () => {
    expect(problemsOf({ profile: undefined })).toEqual([])
  })
})

describe('a configuration that is wrong', () => {
  it.each([
    [
      'an unknown key',
      { rulse: {} },
      {
        path: ['rulse'],
        at: 'key',
        message: 'unknown key `rulse`',
        help: 'a key with a similar name exists: `rules`',
      },
    ],
    [
      'an unknown rule',
      { rules: { 'long-sentense': 'off' } },
      {
        path: ['rules', 'long-sentense'],
        at: 'key',
        message: 'unknown rule `long-sentense`',
        help: 'a rule with a similar name exists: `long-sentence`',
      },
    ],
    [
      'an unknown option',
      { rules: { 'long-sentence': ['on', { maxWord: 40 }] } },
      {
        path: ['rules', 'long-sentence', 1, 'maxWord'],
        at: 'key',
        message: 'unknown option `maxWord`',
        help: 'an option with a similar name exists: `maxWords`',
      },
    ],
    [
      'an option of a rule that has none',
      { rules: { 'weak-opening': ['on', { words: 1 }] } },
      {
        path: ['rules', 'weak-opening', 1, 'words'],
        at: 'key',
        message: 'unknown option `words`',
        help: 'there is no option to set here',
      },
    ],
    [
      'an unknown severity',
      { overrides: [{ files: '*', rules: { 'long-sentence': 'warn' } }] },
      {
        path: ['overrides', 0, 'rules', 'long-sentence'],
        at: 'value',
        message: 'unknown severity `warn`',
        help: 'a severity with a similar name exists: `warning`',
      },
    ],
    [
      'an unknown profile',
      { profile: 'zzz' },
      {
        path: ['profile'],
        at: 'value',
        message: 'unknown profile `zzz`',
        help: 'known here: `auto`, `cover-letter`, `motivation`, `personal-statement`, `business`, `reference`, `email`',
      },
    ],
    [
      'a number in place of a severity',
      { rules: { 'long-sentence': 2 } },
      {
        path: ['rules', 'long-sentence'],
        at: 'value',
        message: '`rules["long-sentence"]` must be a severity or a list, not `2`',
      },
    ],
    [
      'a text in place of a number',
      { rules: { 'long-sentence': ['on', { maxWords: '40' }] } },
      {
        path: ['rules', 'long-sentence', 1, 'maxWords'],
        at: 'value',
        message: '`rules["long-sentence"][1].maxWords` must be a whole number, not a string',
      },
    ],
    [
      'a number below its minimum',
      { rules: { 'long-sentence': ['on', { maxWords: 0 }] } },
      {
        path: ['rules', 'long-sentence', 1, 'maxWords'],
        at: 'value',
        message: '`rules["long-sentence"][1].maxWords` must be at least 5, not 0',
      },
    ],
    [
      'a list in place of an object',
      [],
      { path: [], at: 'value', message: 'a configuration must be an object, not a list' },
    ],
    [
      'an override without files',
      { overrides: [{ profile: 'email' }] },
      { path: ['overrides', 0], at: 'value', message: 'the key `files` is missing in `overrides[0]`' },
    ],
    [
      'a third value beside severity and options',
      { rules: { 'weak-opening': ['on', {}, 3] } },
      {
        path: ['rules', 'weak-opening', 2],
        at: 'value',
        message: '`rules["weak-opening"]` holds at most 2 values',
      },
    ],
    [
      'a house rule whose id is no id',
      { phraseRules: [{ id: 'House Rule', phrases: ['a'] }] },
      {
        path: ['phraseRules', 0, 'id'],
        at: 'value',
        message: '`phraseRules[0].id` must be in kebab-case, not `House Rule`',
      },
    ],
    [
      'a house rule without phrases',
      { phraseRules: [{ id: 'house', phrases: [] }] },
      {
        path: ['phraseRules', 0, 'phrases'],
        at: 'value',
        message: '`phraseRules[0].phrases` must not be empty',
      },
    ],
  ])('is told of %s', (_, value, problem) => {
    expect(problemsOf(value)).toEqual([problem])
  })

  it('is told of every problem, in order', () => {
    const problems = problemsOf({ words: 'x', rules: { nothing: 'on' }, locale: 1 })
    expect(problems.map(({ path }) => formatKeyPath(path))).toEqual(['words', 'rules.nothing', 'locale'])
  })

  it('cannot hide behind the names that every object has', () => {
    const problems = problemsOf(JSON.parse('{ "constructor": 1, "rules": { "__proto__": "off" } }'))
    expect(problems.map(({ message }) => message)).toEqual([
      'unknown key `constructor`',
      'unknown rule `__proto__`',
    ])
  })
})

describe('the JSON Schema of a configuration', () => {
  it('describes each rule and its options', () => {
    const schema = configurationSchema(rules)
    expect(schema.definitions?.rules?.properties?.['long-sentence']).toEqual({
      description: 'a sentence that is hard to follow',
      anyOf: [
        { $ref: '#/definitions/level' },
        {
          type: 'array',
          minItems: 2,
          additionalItems: false,
          items: [
            { $ref: '#/definitions/level' },
            {
              type: 'object',
              additionalProperties: false,
              propertyNames: { title: 'option' },
              properties: {
                maxWords: {
                  type: 'integer',
                  description: 'the longest a sentence may be (words)',
                  default: 45,
                  minimum: 5,
                },
              },
            },
          ],
        },
        { $ref: '#/definitions/levelAlone' },
      ],
    })
  })

  it('is taken by Ajv as it comes, and in its strictest mode, and says of configurations what letterlint does', () => {
    const said: unknown[] = []
    const note = (...told: unknown[]) => said.push(told)
    const ajv = addFormats.default(new Ajv({ logger: { log: note, warn: note, error: note } }))
    const validate = ajv.compile(configurationSchema(allRules))
    expect(said).toEqual([])
    const strict = addFormats.default(new Ajv({ strict: true })).compile(configurationSchema(allRules))
    const configurations: [boolean, unknown][] = [
      [true, { language: 'de-AT', rules: { contraction: ['error'], spelling: 'off' } }],
      [
        true,
        {
          rules: { 'informal-language': ['error', { allow: ['a lot of'] }] },
          overrides: [{ files: '*.md' }],
        },
      ],
      [false, { rules: { contraction: [] } }],
      [false, { rules: { contraction: ['error', {}, {}] } }],
      [false, { rules: { contraction: ['loud'] } }],
      [false, { language: '12' }],
      [false, { profil: 'email' }],
    ]
    for (const [isRight, value] of configurations) {
      expect([validate(value), strict(value)], JSON.stringify(value)).toEqual([isRight, isRight])
      expect(validateConfiguration(value, allRules).length === 0, JSON.stringify(value)).toBe(isRight)
    }
  })

  it('refers only to what it defines', () => {
    const schema = configurationSchema(rules)
    const references = JSON.stringify(schema).match(/#\/definitions\/\w+/g) ?? []
    const defined = Object.keys(schema.definitions ?? {}).map((name) => `#/definitions/${name}`)
    expect([...new Set(references)].sort()).toEqual(defined.sort())
  })
})
