import { describe, expect, it } from 'vitest'
import rule from '../../rules/leftovers/editing-residue.ts'
import { lintExample } from '../support/lint-example.ts'

const found = [
  'Dear Ms Osei,\n\n⟦<<<<<<< HEAD⟧\nI write to apply.\n⟦=======⟧\nI am writing to apply.\n⟦>>>>>>> 3f2a1bc (Shorten opening)⟧\n\nYours,\nJane',
  '⟦DRAFT 2⟧\n\nDear Ms Osei,\n\nI apply.',
  '⟦** DRAFT **⟧\n\nDear Ms Osei,',
  'Dear Ms Osei,\n\nI apply.\n\nSincerely,\nJane Roe\n\n⟦DO NOT SEND⟧',
  '⟦v2 final⟧\n\nDear Ms Osei,',
  '⟦Motivation Letter (final version 3)⟧\n\nDear Ms Osei,',
  '⟦FINAL DRAFT⟧\n\nDear Ms Osei,',
  'I led a team of nine ⟦(verify)⟧ in Bonn',
  'I led a team of nine ⟦(check with Maria)⟧ in Bonn.',
  'I led a team of nine ⟦(verify this number)⟧ in Bonn.',
  'I led a team of nine ⟦[check figures]⟧ in Bonn.',
  'I led a team of nine ⟦[MK: is this the right number?]⟧ in Bonn.',
  'I led a team of nine ⟦[Comment: too vague]⟧ in Bonn.',
  'I led a team of nine ⟦(sp?)⟧ in Bonn ⟦(year?)⟧.',
  'I led a team ⟦(I need to check the dates)⟧ in Bonn.',
  'I am ⟦{++very ++}⟧⟦{--really --}⟧ glad ⟦{==here==}⟧⟦{>>why?<<}⟧.',
  'I led a team.⟦Commented [JS1]: Which team?⟧',
  '⟦Comment [A2]: Which team?⟧',
  '⟦Kommentar [MK1]: Zu lang?⟧',
  '⟦@Tom please check this paragraph⟧',
  'Dear Ms Osei,\n\nThis was my first post ⟦(move to the end)⟧. I liked it ⟦(maybe delete this)⟧ a lot ⟦(rewrite)⟧.',
  '⟦--- PAGE BREAK ---⟧\n\nDear Ms Osei,',
  '⟦Cover letter draft⟧\n\nDear Ms Osei,',
  '⟦Draft, 12 May 2026⟧\n\nDear Ms Osei,',
  '⟦Rough draft - please proofread⟧\n\nDear Ms Osei,',
]

const silent = [
  'Dear Ms Osei,\n\nI drafted the privacy policy (a draft of 12 pages), checked it (check digit included), and fixed the rest (fix price: 5 euros). We resolved merge conflicts daily, and I know the markers <<<<<<< and >>>>>>> well. I paid by cheque (check). The repair (fix) took an hour. Please check (and confirm) the date. I can send the files (to be confirmed) in May. It was too long (too long, in fact). My thesis (to be submitted in July) is done. I wrote “(rephrase this)” in the margin. I follow @roe_lab on X; write to jane@example.org.\n\nNB: I have been away [NB: only in May]. (PS: I am back.)\n\nDeleted scenes were restored. Comments are welcome. The formatted text is enclosed.\n\n5 * 4 /* no comment\n\nFinal remarks: none.\n\nYours,\nJane Roe\n\nEnclosures: draft contract\ndraft_v2_final.pdf',
  '# Cover letter\n\nDear Ms Osei,\n\n## Draft policies\n\nI wrote 3 drafts. The first draft\nwas final.\n\nYours,\nJane',
  '> > > > > > > Quoted deeply\n\nDear Ms Osei,\n\nI agree. a ~~ b ~~ c, and ~5 people; the price was ~ 4 and ~ 5 euros.\n\n| Draft | Final |\n|-------|-------|\n| 1     | 2     |\n\n- Template\n- Draft\n- Final\n\nYours,\nJane',
  'Motivation Letter\n\nDear Ms Osei,\n\nTitle\n=======\n\nI apply (needed for the visa). He was ready (not sure why). It needs work (needs a passport, too). She kept (cut and dried) flowers. (Is this right? I think so.)\n\nKind regards,\nJane',
  'Letter of Motivation, Version for the Committee\n\nDear Ms Osei,\n\nThe vote (12 in favour; date: 3 May) was held. Formatted: yes or no. I compare {a} with {b}. Set {1, 2}. I used x--y and a++b. The template engine of our shop, Word templates, MERGEFIELD codes, C++ (see {++i}), LaTeX and \\ref, a draft, and null results.\n\nKind regards,\nJane',
]

describe.each(['text', 'markdown'] as const)('editing-residue in %s', (format) => {
  it.each(found)('finds %j', async (letter) => {
    const { diagnostics, marked } = await lintExample(rule, { letter, format })
    expect(diagnostics.map(({ span }) => span)).toEqual(marked)
  })

  it.each(silent)('lets %j be', async (letter) => {
    const { diagnostics } = await lintExample(rule, { letter, format })
    expect(diagnostics.map(({ message }) => message)).toEqual([])
  })
})
