import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { SEVERITIES } from '../../src/diagnostic/index.ts'
import { slice } from '../../src/source/index.ts'
import { lintExample } from '../support/lint-example.ts'

/** Every text of every message, with where it is from. */
const TEXTS = rules.flatMap(({ id, messages }) =>
  Object.entries(messages).flatMap(([name, texts]) =>
    Object.entries(texts).map(([kind, text]) => ({
      at: `${id}, ${name}, ${kind}`,
      kind,
      text: String(text),
    })),
  ),
)

/** A text without the words of a letter, which are between back-ticks. */
const ownWords = (text: string) => text.replace(/`[^`]*`/g, '``')

/** Names and the pronoun, which have a capital wherever they stand. */
const CAPITALS = /^(?:English|American|British|I)\b/

function listWhere(isWrong: (text: string, kind: string) => boolean): string[] {
  return TEXTS.filter(({ text, kind }) => isWrong(text, kind)).map(({ at, text }) => `${at}: ${text}`)
}

describe('what rules say', () => {
  it('begins in lower case (D-4)', () => {
    expect(TEXTS.length).toBeGreaterThan(200)
    expect(listWhere((text) => /^\p{Lu}/u.test(text) && !CAPITALS.test(text))).toEqual([])
  })

  it('has no full stop at its end, unless it is several sentences (D-4)', () => {
    expect(listWhere((text) => /\.$/.test(text) && !/\. \p{Lu}/u.test(text))).toEqual([])
  })

  it('never says “illegal”, and never blames the writer (D-4)', () => {
    const blame =
      /\b(?:illegal|stupid|careless|sloppy|your fault|you (?:forgot|failed|must|should)|bad writing)\b/i
    expect(listWhere((text) => blame.test(ownWords(text)))).toEqual([])
  })

  it('is never a question (D-6)', () => {
    expect(listWhere((text) => /\?/.test(ownWords(text)) || /did you mean/i.test(text))).toEqual([])
  })

  it('says in its first line what is wrong, and leaves to the help what to do (D-5)', () => {
    const advice =
      /^(?:please|write|use|replace|remove|delete|say|name the|give|add|insert|consider|avoid)\b|\binstead\b/i
    expect(listWhere((text, kind) => kind === 'message' && advice.test(ownWords(text)))).toEqual([])
  })

  it('has a label at the carets that can stand alone (D-3)', () => {
    const labels = TEXTS.filter(({ kind }) => kind === 'label')
    expect(labels.length).toBeGreaterThan(60)
    const dependent = /^(?:and|but|which|that|because|here|this)$/
    expect(labels.filter(({ text }) => text === '' || dependent.test(text))).toEqual([])
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is named for what is wrong, in kebab-case, and has a severity or is off (D-9, D-10)', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(id).not.toMatch(/^(?:no|use|prefer|require|check|disallow)-/)
    expect([...SEVERITIES, 'off']).toContain(rule.severity)
  })

  it('marks less than a paragraph, and mends safely neither figures nor addresses (D-7, D-11, D-12)', async () => {
    for (const example of rule.invalid.slice(0, 5)) {
      const { source, diagnostics } = await lintExample(rule, example)
      for (const { span, fixes, helps, message } of diagnostics) {
        const words = slice(source, span)
        expect(words, message).not.toMatch(/\n\s*\n[\s\S]*\n\s*\n/)
        for (const { applicability, edits, message: what } of fixes) {
          expect(['safe', 'unsafe', 'suggestion', 'has-placeholder']).toContain(applicability)
          expect(what).not.toMatch(/\?$|^\p{Lu}|\.$/u)
          if (applicability !== 'safe') continue
          const digits = (text: string) => text.replace(/\D/g, '')
          for (const { span: changed, newText } of edits) {
            expect(digits(newText), what).toBe(digits(slice(source, changed)))
            expect(slice(source, changed), what).not.toMatch(/@|:\/\//)
          }
        }
        for (const help of helps) expect(help).not.toMatch(/\?$|[^.]\.$|did you mean/i)
      }
    }
  })
})
