import { defineRule, type Letter, type Paragraph, type Span, takeInventory } from '../../src/rule/index.ts'
import { MARKUP_INVALID, MARKUP_VALID } from './merge-error/markup.examples.ts'
import { findMarkup, type MarkupFinding } from './merge-error/markup.ts'
import { PROGRAM_TEXTS, type ProgramText } from './merge-error/messages.ts'
import { findSlots, type Slot } from './merge-error/slots.ts'

/** Words beside an error message that speak of it. */
const SPOKEN_OF_BEFORE =
  /(?:^|\s)(?:every|each|no|any|of|shows?|showed|displayed|says|said|returns?|returned|print(?:s|ed)?|called|named|fix(?:es|ed|ing)?|with|using|the|an?|#[A-Z/!?\d]{2,8},? (?:and|or)) $/
const SPOKEN_OF_AFTER =
  /^["'”’)]?,? ?(?:(?:and|or) [^.]{1,30})?(?:errors?|messages?|values?|bugs?|cells?|codes?|fields?|switch(?:es)?|placeholders?|tokens?)\b/

export default defineRule({
  id: 'merge-error',
  category: 'leftovers',
  summary:
    'what a word processor, mail merge, spreadsheet, or converter wrote in place of a name, value, or letter',
  rationale:
    'Such words show that a program put the letter together, failed, and that nobody looked at the result. An empty salutation says it in the first line.',
  citation: [
    {
      title: '“Error! Bookmark Not Defined” When Updating Table of Contents (Q134999)',
      author: 'Microsoft',
      year: 1998,
      url: 'https://library.thedatadungeon.com/msdn-1998-06/kb/Source/word/q134999.content.htm',
    },
    { title: 'Merge tags', author: 'Coldletter', url: 'https://coldletter.com/blog/merge-tags/' },
  ],
  limits:
    'Messages are known by their words, `null` and the like count only where a name should stand, and an empty field only where the words around it cannot stand side by side. Of LaTeX it knows the commands for text, and leaves formulas alone. A field that was filled with the wrong value cannot be seen.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  messages: {
    error: {
      message: 'error message `{words}` in the letter',
      label: 'written by a program',
      help: 'mend the reference or field, update all fields, or write the words yourself',
    },
    code: {
      message: 'field code `{words}` shows in place of its value',
      label: 'the code, not the value',
      help: 'update the field, or write the value',
    },
    prompt: {
      message: '`{words}` is the prompt of an empty form field',
      label: 'never filled in',
      help: 'write what belongs here, or delete the field',
    },
    value: {
      message: '`{words}` stands where a value should be',
      label: 'a program had no value',
      help: 'write the value, and look through the other letters of this merge',
    },
    reference: {
      message: 'the number in `{words}` is missing',
      label: 'a reference that was not resolved',
      help: 'give the number; LaTeX needs a second run, and a label of this name',
    },
    date: {
      message: '`{words}` is no date, but what a program makes of an empty one',
      label: 'no such day',
      help: 'write the date',
    },
    noName: {
      message: 'no name follows `{words}`',
      label: 'nobody is addressed',
      help: 'write the name of the person, or a greeting that needs none',
    },
    notName: {
      message: '`{words}` stands where a name should be',
      label: 'nobody is called so',
      help: 'write the name',
    },
    missing: {
      message: 'something is missing in `{words}`',
      label: 'an empty field',
      help: 'write what was to stand here, or take the words about it away',
    },
    markup: {
      message: '`{words}` is markup of another format',
      label: 'a command, not words',
      help: 'write what it was to show, and look for more of its kind',
    },
    garbled: {
      message: '`{words}` was read in the wrong encoding',
      label: 'garbled on the way',
      help: 'write the letters again; a text keeps them when it is saved and opened as UTF-8',
    },
  },
  invalid: [
    'As shown in ⟦Error! Reference source not found.⟧, I',
    '⟦Dear ,⟧',
    '⟦Click or tap here to enter text.⟧',
    'Dear ⟦undefined⟧,',
    'Contents\n⟦Error! Bookmark not defined.⟧\n\nDear Ms Osei,',
    {
      letter: 'The plan is in ⟦Error: Reference source not found⟧ below.',
      because: 'as LibreOffice says it',
    },
    { letter: 'Siehe ⟦Fehler! Textmarke nicht definiert.⟧', facts: { language: 'de' } },
    { letter: 'Véase ⟦¡Error! Marcador no definido.⟧', facts: { language: 'es' } },
    'Dear ⟦{ MERGEFIELD Last_Name }⟧,',
    'I apply to ⟦MERGEFIELD Company⟧ on page ⟦{ PAGE }⟧ ⟦\\* MERGEFORMAT⟧.',
    'Start date: ⟦Click or tap to enter a date.⟧\nPost: ⟦Choose an item.⟧',
    'I managed a budget of ⟦#REF!⟧ and a team of ⟦#N/A⟧ people.',
    'I have ⟦NaN years⟧ of practice, and a fee of ⟦$NaN⟧; the total is ⟦#######⟧.',
    'Dear ⟦[object Object]⟧,\n\nI wrote to ⟦undefined undefined⟧.',
    { letter: 'As Figure 2 and ⟦Table ??⟧ show, it holds.', because: 'what LaTeX sets for an unknown label' },
    { letter: '⟦January 0, 1900⟧\n\nDear Ms Osei,', because: 'what a spreadsheet makes of an empty cell' },
    { letter: '⟦Hi ,⟧\n\nI saw your post.', because: 'what an empty merge tag leaves' },
    '⟦Dear Mr. ,⟧\n\nI am writing to apply.',
    '⟦Dear Ms,⟧\n\nI am writing to apply.',
    { letter: '⟦Sehr geehrte Frau ,⟧\n\nich bewerbe mich.', facts: { language: 'de' } },
    'Dear Professor ⟦null⟧,',
    { letter: 'Dear *⟦Name⟧*,', because: 'the heading of the column, set apart' },
    { letter: 'Dear ⟦First Name⟧,', because: 'the heading of the column' },
    'My name is ⟦undefined⟧, and I apply for the role of ⟦undefined⟧ at Acme.',
    '⟦Dear ,⟧\n\n⟦My name is ,⟧ and I wish to ⟦join  ,⟧ as I said.',
    { letter: 'Dear ⟦%!s(MISSING)⟧,\n\n⟦Liquid error: undefined variable⟧', because: 'of template engines' },
    'I should like to join ⟦undefined⟧ because of its work.',
    'I apply for the ⟦position at  .⟧ My name is Ada.',
    { letter: 'I admire the work of ⟦the ,⟧ and would learn from it.', because: 'a field was empty' },
    { letter: 'For me ⟦work at  is⟧ more than a job.', because: 'two blanks about an empty field' },
    ...MARKUP_INVALID,
  ],
  valid: [
    ...MARKUP_VALID,
    'We published a null result.',
    'I write C# and fixed “undefined behaviour” bugs.',
    'Dear all,',
    { letter: 'Dear Mr Null,', because: 'a surname' },
    { letter: 'I wrote a tool that finds every #REF! and #N/A error in a workbook.', because: 'spoken of' },
    'My script finds every #REF! and #N/A in the spreadsheets of our office.',
    { letter: 'The page said “Error! Bookmark not defined.” for a year.', because: 'a quotation' },
    { letter: 'It returns `[object Object]` in that case.', because: 'code' },
    { letter: 'I removed an [object Object] bug from the form.', because: 'spoken of' },
    { letter: 'The field diverges at undefined points, and the test for null failed.', because: 'words' },
    { letter: 'Choose an item that you like, and click here to see it: https://example.org/s' },
    'I replaced NaN values by the mean, and MERGEFIELD codes by a script.',
    { letter: 'Dear Sir ,\n\nI am writing to apply.', because: 'only badly spaced' },
    { letter: 'Hello,\n\nHi is short. Good morning ,', because: 'greetings that need no name' },
    { letter: 'I ran SDS-PAGE on the set {PAGE}; liquid errors were small, and ###### is a rule.' },
    { letter: 'We learnt what we work with . It is the best of  times.', because: 'only badly spaced' },
    { letter: 'Dear Professor,\n\nI am writing to apply.', because: 'whole without a name' },
    { letter: 'I know C# and F#, wrote in .NET, and use the .NET runtime.', because: 'a name with a dot' },
    { letter: 'I join **Acme** , and [Roe](https://example.org) .', format: 'markdown', because: 'mark-up' },
    { letter: 'That is the team I want to work with .', because: 'only badly spaced' },
    { letter: 'Which page?? Figure 2?? We asked both.', because: 'questions' },
    { letter: 'Error! No such word was in my thesis on Error! Studies.', because: 'other words' },
    { letter: '# 1900\n\nOn 1 January 1900 the mill opened.', format: 'markdown' },
    'The museum was founded on 10/01/1900 and closed on January 10, 1900.',
  ],
  *check(letter) {
    const found: Found[] = [...findProgramTexts(letter), ...findSlots(letter), ...findMarkup(letter)]
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
  readonly message: ProgramText['message'] | Slot['message'] | MarkupFinding['message']
}

function findProgramTexts(letter: Letter): Found[] {
  const inventory = takeInventory(letter)
  const possible = PROGRAM_TEXTS.filter(({ signs }) => signs.some((sign) => inventory.holds(sign)))
  if (possible.length === 0) return []
  return letter.paragraphs.flatMap((paragraph) => {
    const { lower } = paragraph.folded
    return possible
      .filter(({ signs }) => signs.some((sign) => lower.includes(sign)))
      .flatMap((programText) => findProgramText(paragraph, programText))
  })
}

function findProgramText(paragraph: Paragraph, { message, pattern, isNamedBySome }: ProgramText): Found[] {
  const { text } = paragraph.folded
  const found: Found[] = []
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const span = paragraph.folded.spanOf(index, index + words.length)
    if (paragraph.quotations.some(({ start, end }) => start < span.start && span.end <= end)) continue
    if (SPOKEN_OF_AFTER.test(text.slice(index + words.length, index + words.length + 60))) continue
    const isNamed = isNamedBySome && SPOKEN_OF_BEFORE.test(text.slice(Math.max(0, index - 20), index))
    if (isNamed && /\b(?:errors?|bugs?|spreadsheets?|workbooks?|templates?|code)\b/.test(text)) continue
    found.push({ span, message })
  }
  return found
}

function shorten(words: string): string {
  const folded = words.replace(/\s+/g, ' ')
  return folded.length > 60 ? `${folded.slice(0, 59)}…` : folded
}
