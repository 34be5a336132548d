import { defineRule, type Letter, OPAQUE, type Paragraph, type Span } from '../../src/rule/index.ts'
import { isDraftMark } from './editing-residue/drafts.ts'
import { MARKS } from './editing-residue/marks.ts'
import { REVIEW_NOTES } from './editing-residue/notes.ts'

const LONGEST_DRAFT_MARK = 60
const LONGEST_WORDS = 60

export default defineRule({
  id: 'editing-residue',
  category: 'leftovers',
  summary: 'a trace of editing: a merge conflict, a tracked change, a reviewer’s comment, a mark of a draft',
  rationale:
    'Such traces show the reader what was argued over while the letter was made, and that the version at hand is not the one that was meant to be sent.',
  citation: [{ title: 'Judgement of the editors of letterlint' }],
  limits:
    'Changes that a program accepted into the text without a mark (“enjoystudy”) cannot be seen. Notes in parentheses count only in words that no reader is told; a line of `=======` only within a conflict; comments of HTML are the matter of `todo-marker`.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  options: {
    draftWords: {
      type: 'strings',
      default: [],
      description: 'further words that alone on a line mark a draft, as they are written: `ENTWURF`',
    },
  },
  messages: {
    conflict: {
      message: '`{words}` is left from a merge conflict or a comparison',
      label: 'two versions met here',
      help: 'choose one version, and delete the marks and the other',
    },
    change: {
      message: 'tracked change `{words}` is still in the text',
      label: 'neither taken nor refused',
      help: 'accept or reject the change, and delete its marks',
    },
    comment: {
      message: 'comment `{words}` is still in the text',
      label: 'not for the reader',
      help: 'do what it asks, then delete it',
    },
    note: {
      message: 'note of an editor `{words}`',
      label: 'not for the reader',
      help: 'do what it says, then delete it',
    },
    draft: {
      message: '`{words}` says that this is not the letter to be sent',
      label: 'a mark of a draft',
      help: 'delete it when the letter is done',
    },
  },
  invalid: [
    '⟦<<<<<<< HEAD⟧',
    '⟦Commented [MK2]: too long?⟧',
    'I ⟦{--enjoy--}⟧⟦{++study++}⟧ biology ⟦(rephrase this)⟧.',
    '⟦<<<<<<< HEAD⟧\nI am writing to apply.\n⟦=======⟧\nI wish to apply.\n⟦>>>>>>> shorter-opening⟧',
    { letter: '⟦<<<<<<< HEAD⟧\nI apply.\n⟦=======⟧\nI wish.\n⟦>>>>>>> main⟧', format: 'markdown' },
    { letter: '⟦>>>>>>> origin/main⟧\n\nI am writing to apply.', because: 'half a conflict' },
    'I taught ⟦{~~two~>three~~}⟧ courses ⟦{>>ask Ada<<}⟧ and ⟦~~liked~~⟧ loved them.',
    { letter: 'I ⟦~~liked~~⟧ loved <del>it</del> all.', format: 'markdown' },
    '⟦DRAFT⟧\n\nDear Ms Osei,\n\nI am writing to apply.',
    '⟦Draft – do not send⟧\n\nDear Ms Osei,',
    '⟦Cover letter v2 FINAL⟧\n\nDear Ms Osei,',
    '⟦First draft, 12 May 2026⟧\n\nDear Ms Osei,',
    '⟦Rough draft - please proofread⟧\n\nDear Ms Osei,',
    'Yours sincerely,\nJane Roe\n\n⟦*** DO NOT SEND YET ***⟧',
    {
      letter: 'Dear Ms Osei,\n\nI apply.⟦Commented [JS1R2]: From when?⟧',
      because: 'a comment of Word, glued on',
    },
    '⟦Kommentar [MK1]: zu lang?⟧\n\n⟦_Marked as resolved_⟧',
    'It was my idea ⟦(maybe delete this)⟧ and my work ⟦(move to the end)⟧ ⟦(needs rewriting)⟧.',
    'I had nine ⟦(check with Maria)⟧ in my team ⟦[MK: was it ten?]⟧ ⟦[Comment: too vague]⟧ ⟦(I need to check the dates)⟧.',
    '⟦@@ -1,4 +1,4 @@⟧\n\nDear Ms Osei,',
    'I was there in 2019 ⟦(check this)⟧ and in 2020 ⟦(is this right?)⟧.',
    'I drew maps ⟦(Lena: is this right?)⟧ and charts.',
    'Dear Ms Osei,\n\nI draw maps.\n\n⟦DRAFT 3 – with Uwe’s corrections⟧\n\nI dive as well.',
    'It was a triumph ⟦[JS: too long?]⟧ for all of us ⟦(word choice?)⟧.',
    'I led the team. ⟦@maria can you check the figures?⟧',
    '⟦Formatted: Font: Bold⟧\n\n⟦Deleted: very⟧\n\nDear Ms Osei,',
    'I led a team ⟦/* say how many */⟧ in Bonn.',
    { letter: '⟦ENTWURF⟧\n\nSehr geehrte Frau Lund,', options: { draftWords: ['ENTWURF'] } },
  ],
  valid: [
    'I drafted the privacy policy.',
    'We resolved merge conflicts daily.',
    'Heading\n=======',
    { letter: 'Title\n=======\n\nDear Ms Osei,', format: 'markdown', because: 'a heading' },
    { letter: '```\n<<<<<<< HEAD\n=======\n>>>>>>> main\n```', format: 'markdown', because: 'code' },
    'I know the markers <<<<<<< and >>>>>>> of Git, and the code `{++i}`; the gap was ~~ 5 mm ~~ wide.',
    { letter: '>>>>>>> I wrote this,\n>>>>>>> and this.', because: 'quoted seven times over' },
    { letter: 'I paid by cheque (check) for the repair (fix).', because: 'glosses' },
    { letter: 'Muscles contract (shorten) and hold two things (awkward).', because: 'glosses' },
    { letter: 'Please check (and confirm) the date; my thesis is done (to be printed in July).' },
    { letter: 'I wrote “(rephrase this)” and “DRAFT” in the margin.', because: 'words that are spoken of' },
    { letter: 'I was away [NB: only in May], as @roe_lab said.', because: 'an aside, and an account' },
    {
      letter: 'Dear Ms Osei,\n\n# Draft\n\nI wrote two.\n\n- Draft\n- Final\n\nYours,\nJane',
      format: 'markdown',
      because: 'a heading and a list within the letter',
    },
    'Motivation letter\n\nDear Ms Osei,\n\nComments are welcome. Deleted scenes were restored.',
    { letter: 'The pitch was too long (too long for me, that is).', because: 'no question' },
    'Enclosures: draft contract, draft_v2_final.pdf',
    {
      letter: '> I wrote it (rephrase this).\n\nSo Word has it: `/* so */`.',
      format: 'markdown',
      because: 'another’s words',
    },
  ],
  *check(letter, { options }) {
    const found = [
      ...findMarks(letter),
      ...letter.paragraphs.flatMap(findNotes),
      ...findDraftMarks(letter, new Set(options.draftWords)),
    ]
    found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    let end = 0
    for (const { span, message } of found) {
      if (span.start < end) continue
      end = span.end
      yield { span, message, data: { words: shorten(letter.source.text.slice(span.start, span.end)) } }
    }
  },
})

interface Found {
  readonly span: Span
  readonly message: 'change' | 'comment' | 'conflict' | 'note' | 'draft'
}

/** By the source, since what marks a change is mark-up for Markdown; of code nothing is left in the prose. */
function findMarks({ source: { text }, prose }: Letter): Found[] {
  const found: Found[] = []
  for (const { message, signs, pattern } of MARKS) {
    if (!signs.some((sign) => text.includes(sign))) continue
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const start = index + words.length - words.trimStart().length
      if (prose.charAt(start) === OPAQUE || prose.slice(start, index + words.length).trim() === '') continue
      found.push({ span: { start, end: index + words.trimEnd().length }, message })
    }
  }
  const hasSides = ['<', '>'].every((side) =>
    found.some(({ span, message }) => message === 'conflict' && text.charAt(span.start) === side),
  )
  for (const { 0: words, index } of hasSides ? text.matchAll(/^={7}(?=\r?$)/gm) : []) {
    found.push({ span: { start: index, end: index + words.length }, message: 'conflict' })
  }
  return found
}

function findNotes(paragraph: Paragraph): Found[] {
  const { text, lower } = paragraph.folded
  const asides = paragraph.kind === 'quote' ? undefined : lower.match(/[([][^()[\]]*[)\]]?|@/g)?.join('')
  if (asides === undefined) return []
  return REVIEW_NOTES.filter(({ signs }) => signs.some((sign) => asides.includes(sign)))
    .flatMap(({ pattern }) => [...text.matchAll(pattern)])
    .map(({ 0: words, index }): Found => {
      return { span: paragraph.folded.spanOf(index, index + words.trimEnd().length), message: 'note' }
    })
    .filter(
      ({ span }) => !paragraph.quotations.some(({ start, end }) => start < span.start && span.end < end),
    )
}

function findDraftMarks({ paragraphs }: Letter, words: ReadonlySet<string>): Found[] {
  return paragraphs
    .filter(({ kind, part, folded: { text } }, i) => {
      if (text.length > LONGEST_DRAFT_MARK || kind === 'cell' || kind === 'list-item') return false
      return isDraftMark(text, i === 0 || i === paragraphs.length - 1 || part !== 'body', words)
    })
    .map(({ span }) => ({ span, message: 'draft' }))
}

function shorten(words: string): string {
  const folded = words.replace(/\s+/g, ' ')
  return folded.length > LONGEST_WORDS ? `${folded.slice(0, LONGEST_WORDS - 1)}…` : folded
}
