import { defineRule, type Finding, isLetterAt, primaryLanguage } from '../../src/rule/index.ts'
import { findMarks, type Mark, type MarkStyle } from './quote-consistency/marks.ts'

export default defineRule({
  id: 'quote-consistency',
  category: 'typography',
  summary: 'straight and curly apostrophes or quotation marks mixed in one letter',
  rationale:
    'A word processor curls every mark that is typed into it, and none that is pasted. Mixed marks therefore show which sentences came from elsewhere: another letter, a web page, a chat window.',
  citation: [
    {
      title: 'Typography for Lawyers: typewriter habits',
      author: 'Matthew Butterick',
      url: 'https://git.matthewbutterick.com/mbutterick/pollen-tfl',
    },
    {
      title: 'proselint, issue 341: reports of curly quotes',
      url: 'https://github.com/amperser/proselint/issues/341',
    },
  ],
  limits:
    'Apostrophes and quotation marks are judged together, since what curls one curls the other. Guillemets, primes, accents used as quotes, and marks in code and addresses are not looked at, nor a straight mark after a digit, which stands for feet, inches, or minutes.',
  severity: 'warning',
  fixes: ['safe'],
  since: '0.1.0',
  options: {
    style: {
      type: 'choice',
      choices: ['consistent', 'curly', 'straight'],
      default: 'consistent',
      description: 'which marks to ask for; `consistent` asks for those the letter has more of, or has first',
    },
  },
  messages: {
    mixed: {
      message: '{style} {kind} `{mark}` among {other} marks',
      label: '{style}, unlike the others',
      help: 'write `{counterpart}`',
    },
    unwanted: {
      message: '{style} {kind} `{mark}` where {other} marks are asked for',
      label: '{style}',
      help: 'write `{counterpart}`',
    },
  },
  invalid: [
    { letter: "I didn't know the lab⟦’⟧s work.", because: 'as many of each: those after the first kind' },
    'The “first” and the ⟦"⟧second⟦"⟧ call.',
    "The model’s owner, the lab’s head, and a master⟦'⟧s student.",
    { letter: 'The lab’s motto is ⟦"⟧Try⟦"⟧, and that’s ours; it’s fine.', because: 'judged together' },
    "It's Anna's and Tom's ⟦“⟧first⟦”⟧ time.",
    { letter: "Dear Ms O⟦'⟧Neil,\n\nThe lab’s team’s work pleased me.", because: 'a name counts as well' },
    { letter: 'It⟦\'⟧s ⟦"⟧fine⟦"⟧.', options: { style: 'curly' } },
    { letter: 'It⟦’⟧s fine.', options: { style: 'straight' } },
    { letter: "The lab’s **team’s** and the ⟦'⟧new⟦'⟧ call’s text.", format: 'markdown' },
    {
      letter: 'Das „Projekt“ nannten wir ⟦"⟧Wolke⟦"⟧.',
      facts: { language: 'de' },
      because: 'which marks to write differs by language',
    },
    {
      letter: 'A master’s thesis that she called ⟦"⟧a document to cook from⟦"⟧.',
      because: 'a pair counts as one, and the apostrophe is surely the writer’s',
    },
    {
      letter: "A carpenter called them ⟦'⟧the first drawings⟦'⟧ in Uwe’s report.",
      because: 'the same, though the pair comes first',
    },
    {
      letter: "It's what she called ⟦“⟧a document to cook from⟦”⟧.",
      because: 'the same the other way round',
    },
    "Summer of ⟦'⟧98, the lab’s and the team’s best.",
  ],
  valid: [
    'I did not know the lab’s and the model’s aims.',
    { letter: "It's 'fine' in plain text throughout, as \"they\" say.", because: 'straight throughout' },
    { letter: "The 6' wall, the lab’s wall, and a 5'10\" door.", because: 'feet and inches' },
    { letter: 'A 27" screen in the lab’s office.', because: 'inches' },
    { letter: "`don't` in code, the lab’s.", format: 'markdown', because: 'code' },
    { letter: "See https://example.org/o'neil for the lab’s page.", because: 'an address' },
    { letter: 'The lab’s [page](https://example.org "Home").', format: 'markdown', because: 'markup' },
    { letter: 'No marks at all.', options: { style: 'straight' } },
    { letter: 'The lab’s “new” call.', options: { style: 'curly' } },
    { letter: 'The lab’s article on «vers libre» and 5′ of it.', because: 'neither straight nor curly' },
    { letter: "The lab’s ``page'' is new.", because: 'residue of TeX' },
  ],
  *check(letter, { options, language }) {
    const marks = letter.paragraphs.flatMap((paragraph) => [...findMarks(letter, paragraph)])
    const wanted = options.style === 'consistent' ? findNorm(letter.source.text, marks) : options.style
    const norm = marks.find((mark) => mark.style === wanted)
    if (options.style === 'consistent' && !norm) return
    const notes = [describeCounts(marks, wanted)]
    for (const mark of marks) {
      if (mark.style === wanted) continue
      const finding = toFinding(letter.source.text, mark, norm, options.style === 'consistent' ? notes : [])
      const isSure = primaryLanguage(language) === 'en' || isAlikeEverywhere(letter.source.text, mark)
      yield isSure ? finding : { ...finding, fixes: [], helps: [] }
    }
  },
})

/** Whether the counterpart of a mark is the same in every language: of an apostrophe, and of a curly mark. */
function isAlikeEverywhere(text: string, { offset, style }: Mark): boolean {
  return style === 'curly' || isBetweenLetters(text, offset)
}

/**
 * The style of most marks, of which two quotation marks, being a pair, count as one; of as many of each, that of
 * the apostrophes, which are the writer’s own where a quotation may be pasted; or else that of the first.
 */
function findNorm(text: string, marks: readonly Mark[]): MarkStyle | undefined {
  const apostrophes = marks.filter(({ offset }) => isBetweenLetters(text, offset))
  const curlySurplus = countSurplus(marks) + countSurplus(apostrophes)
  if (curlySurplus !== 0) return curlySurplus > 0 ? 'curly' : 'straight'
  const isOfOneStyle = Math.abs(countSurplus(apostrophes)) === apostrophes.length
  return ((isOfOneStyle && apostrophes[0]) || marks[0])?.style
}

/** How many more marks are curly than straight. */
function countSurplus(marks: readonly Mark[]): number {
  return marks.reduce((surplus, { style }) => surplus + (style === 'curly' ? 1 : -1), 0)
}

function describeCounts(marks: readonly Mark[], wanted: MarkStyle | undefined): string {
  const curly = marks.filter(({ style }) => style === 'curly').length
  const counts = `the letter has ${marks.length - curly} straight and ${curly} curly marks`
  const isOfMost = wanted === (2 * curly > marks.length ? 'curly' : 'straight')
  return isOfMost ? counts : `${counts}; a pair of quotation marks counts as one`
}

function toFinding(
  text: string,
  mark: Mark,
  norm: Mark | undefined,
  notes: string[],
): Finding<'mixed' | 'unwanted'> {
  const { offset, style, isDouble, counterpart } = mark
  const span = { start: offset, end: offset + 1 }
  const other = style === 'curly' ? 'straight' : 'curly'
  return {
    span,
    message: notes.length > 0 ? 'mixed' : 'unwanted',
    data: {
      style,
      other,
      kind: isDouble ? 'quotation mark' : isBetweenLetters(text, offset) ? 'apostrophe' : 'single mark',
      mark: text.charAt(offset),
      counterpart,
    },
    labels: norm
      ? [{ span: { start: norm.offset, end: norm.offset + 1 }, text: `the first ${other} mark` }]
      : [],
    notes,
    fixes: [
      { applicability: 'safe', message: `write \`${counterpart}\``, edits: [{ span, newText: counterpart }] },
    ],
  }
}

function isBetweenLetters(text: string, offset: number): boolean {
  return isLetterAt(text, offset - 1) && isLetterAt(text, offset + 1)
}
