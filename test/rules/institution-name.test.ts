import { describe, expect, it } from 'vitest'
import { slipExamples } from '../../rules/spelling/institution-name/examples.ts'
import { toPhrases } from '../../rules/spelling/institution-name/slip.ts'
import { slips } from '../../rules/spelling/institution-name/slips.ts'
import rule from '../../rules/spelling/institution-name.ts'
import { slice } from '../../src/source/index.ts'
import { describePhrases } from '../support/describe-phrases.ts'
import { lintExample } from '../support/lint-example.ts'

describePhrases(rule, { written: slips, atLeast: 600 }, slipExamples)

/** The wrong forms of a slip, and what is meant. */
function read(slip: string): { wrong: string[]; right: string } {
  const [, wrong = '', right = ''] = /\[([^>]+)>([^\]]+)\]/.exec(slip) ?? []
  return { wrong: wrong.split('|'), right }
}

it('finds each wrong form of a slip where it finds one, and lets the right form be there', async () => {
  const alone = slipExamples.filter(([slip]) => slip.includes(' unless '))
  const together = slipExamples.filter(([slip]) => !slip.includes(' unless '))
  for (const examples of [together, ...alone.map((example) => [example])]) {
    const wrong = examples.flatMap(([slip]) => read(slip).wrong)
    const bad = await find(
      examples.flatMap(([slip, found]) => read(slip).wrong.map((form) => found.replace(/⟦.*⟧/, form))),
    )
    expect(bad).toEqual(wrong)
    const good = await find(examples.map(([slip, found]) => found.replace(/⟦.*⟧/, read(slip).right)))
    expect(good).toEqual([])
  }
})

/** What is found in a letter of these paragraphs. */
async function find(paragraphs: readonly string[]): Promise<string[]> {
  const { source, diagnostics } = await lintExample(rule, { letter: paragraphs.join('\n\n') })
  return diagnostics.map(({ span }) => slice(source, span))
}

it('corrects no slip into itself, and has none twice', () => {
  for (const { wrong, right } of slips.map(read)) {
    expect(wrong).not.toContain(right)
    expect(new Set(wrong).size).toBe(wrong.length)
  }
})

describe('a slip', () => {
  it('is a phrase with its guards, and one for the possessive where nothing need follow', () => {
    expect(toPhrases('!(curly) [yail|yalle>Yale] unless (kale)')).toEqual([
      {
        phrase: '(yail|yalle)',
        replacements: ['Yale'],
        previousNot: ['{title}', '{title} .', 'curly'],
        unless: ['kale'],
      },
      {
        phrase: "(yail's|yalle's)",
        replacements: ["Yale's"],
        applicability: 'unsafe',
        previousNot: ['{title}', '{title} .', 'curly'],
        unless: ['kale'],
      },
    ])
    expect(toPhrases('(at) [keel>Keele] university')).toEqual([
      {
        phrase: 'keel',
        replacements: ['Keele'],
        previous: ['at'],
        next: ['university'],
      },
    ])
  })

  it('may be doubtful', () => {
    expect(toPhrases('(at) [nesle>Nestlé] !(a|b) ?')[0]).toEqual({
      phrase: 'nesle',
      replacements: ['Nestlé'],
      applicability: 'unsafe',
      previous: ['at'],
      nextNot: ['a', 'b'],
    })
  })

  it('must be marked, and its guards one group or words alone', () => {
    expect(() => toPhrases('yail university')).toThrow(SyntaxError)
    expect(() => toPhrases('[yail>Yale] university (press)')).toThrow(SyntaxError)
  })
})
