import { describe, expect, it } from 'vitest'
import mismatch from '../../rules/structure/closing-mismatch.ts'
import missing from '../../rules/structure/closing-missing.ts'
import nonstandard from '../../rules/structure/closing-nonstandard.ts'
import unsigned from '../../rules/structure/signature-missing.ts'
import { loadLexicon } from '../../src/cli/load-lexicon.ts'
import { parseLetter } from '../../src/letter/index.ts'
import { lintLetter, selectRules } from '../../src/lint/index.ts'
import { createSource } from '../../src/source/index.ts'

const RULES = [mismatch, missing, nonstandard, unsigned]
const BODY = 'I am writing to apply for the post of pilot that you announced in April.'

async function lint(text: string, format: 'text' | 'markdown'): Promise<string[]> {
  const letter = await parseLetter(createSource(text, { format }))
  const diagnostics = await lintLetter(letter, {
    rules: selectRules(RULES, 'cover-letter', {}, undefined),
    profile: 'cover-letter',
    today: '2026-11-22',
    lexicon: loadLexicon,
    docsUrl: (id) => id,
  })
  return diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
}

/** What people write, by the one report that it gets. */
const EXPECTED: [report: string, lines: string[]][] = [
  [
    'closing-mismatch warning',
    [
      'Yours faithfully,',
      'I remain yours faithfully,',
      'Yours Faithfully,',
      'Your faithfully,',
      'Yours faithfully',
    ],
  ],
  [
    'closing-nonstandard info',
    ['Many thanks,', 'With many thanks,', 'Thank you so much,', 'Warmly,', 'Warmly yours,'],
  ],
  [
    'closing-nonstandard warning',
    [
      'V/r,',
      'With deep respect,',
      'Faithfully,',
      'Faithfully yours,',
      'Truly,',
      'Yours,',
      'Yours ever,',
      'As ever,',
      'Ever yours,',
      'Best,',
      'All best,',
      'All the best,',
      'All my best,',
      'My best,',
      'My very best,',
      'Best to you,',
      'Cheers,',
      'Cheers!',
      'Cheers mate,',
      'Thanks,',
      'Thanks!',
      'Thanks a lot,',
      'Thanks a million,',
      'Thanks so much,',
      'Thanks again,',
      'Thanks & Regards,',
      'Thx,',
      'Thx!',
      'Thnx,',
      'Tks,',
      'Ta,',
      'Tx,',
      'Ty,',
      'BR,',
      'Br,',
      'B.R.',
      'KR,',
      'Rgds,',
      'Rgrds,',
      'Regds,',
      'Brgds,',
      'Regard,',
      'With regards,',
      'With regard,',
      'With respect,',
      'With respects,',
      'With best regard,',
      'Kind Regards,',
      'Best Regards,',
      'Warm Regards,',
      'With Best Regards,',
      'Yours Sincerely,',
      'Yours Truly,',
      'Sincerely Yours,',
      'Very Truly Yours,',
      'KIND REGARDS,',
      'kind regards,',
      'best regards,',
      'yours sincerely,',
      'sincerely,',
    ],
  ],
  [
    'nothing',
    [
      'Yours sincerely,',
      'Yours truly,',
      'Yours very truly,',
      'Very truly yours,',
      'Sincerely,',
      'Sincerely yours,',
      'Most sincerely,',
      'Very sincerely yours,',
      'Yours very sincerely,',
      'Respectfully,',
      'Respectfully yours,',
      'Respectfully submitted,',
      'Yours respectfully,',
      'Very respectfully,',
      'Best regards,',
      'Kind regards,',
      'Kindest regards,',
      'Warm regards,',
      'Warmest regards,',
      'With best regards,',
      'With kind regards,',
      'With kindest regards,',
      'With warm regards,',
      'With warmest regards,',
      'Regards,',
      'Best wishes,',
      'With best wishes,',
      'With all good wishes,',
      'With every good wish,',
      'Warm wishes,',
      'Cordially,',
      'Cordially yours,',
      'Thank you,',
      'Thank you.',
      'Thank you!',
      'With thanks,',
      'With thanks and best regards,',
      'With gratitude,',
      'With sincere gratitude,',
      'With deepest gratitude,',
      'Gratefully,',
      'Gratefully yours,',
      'With appreciation,',
      'With much appreciation,',
      'In anticipation,',
      'In anticipation of your reply,',
      'I remain, yours sincerely,',
      'I am, Sir, your obedient servant,',
      'Your obedient servant,',
      'Truly yours,',
      'As always,',
      'Thanks and regards,',
      'Thanks in advance,',
      'Thank you in advance,',
      'Thank you and best regards,',
      'Thank you very much,',
      'Thank you for your time,',
      'Thank you for your time and consideration,',
      'Regards',
      'Cordial regards,',
    ],
  ],
]

describe.each(EXPECTED)('%s', (report, lines) => {
  it.each(lines)('%s', async (line) => {
    const text = `Dear Ms Lee,\n\n${BODY}\n\nThank you for your time.\n\n${line}\n\nAnna Khan\n`
    const expected = report === 'nothing' ? [] : [report]
    expect(await lint(text, 'text')).toEqual(expected)
    expect(await lint(text, 'markdown')).toEqual(expected)
  })
})
