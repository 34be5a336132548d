import { expandPhrase } from '../lint/index.ts'
import { definePhraseRule, type Rule } from '../rule/index.ts'
import type { HouseRule } from './configuration.ts'

/**
 * A rule from the phrases of a configuration.
 *
 * @throws SyntaxError when a phrase does not close its group.
 */
export function defineHouseRule(house: HouseRule): Rule {
  const { id, summary, message, help, note, phrases, citation, severity = 'warning' } = house
  const shown = phrases.map((phrase) =>
    expandPhrase(typeof phrase === 'string' ? phrase : phrase.phrase)[0]?.join(' '),
  )
  return definePhraseRule({
    id,
    category: 'house',
    languages: 'any',
    summary: summary ?? 'a phrase that the configuration rules out',
    rationale: note ?? 'the configuration rules these phrases out',
    citation: citation?.length ? citation : [{ title: 'the configuration of these letters' }],
    limits: 'finds the phrases listed, and no others',
    severity,
    messages: {
      phrase: {
        message: message ?? '`{phrase}` is ruled out by the configuration',
        ...(help === undefined ? {} : { help }),
        ...(note === undefined ? {} : { note }),
      },
    },
    phrases,
    invalid: shown.map((phrase) => `⟦${phrase}⟧`),
    valid: ['Thank you for your time.'],
  })
}
