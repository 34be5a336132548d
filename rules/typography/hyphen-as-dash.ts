import { defineRule, type Edit, type Finding, type Letter } from '../../src/rule/index.ts'
import { type Dash, findDashes } from './hyphen-as-dash/find-dashes.ts'

export default defineRule({
  id: 'hyphen-as-dash',
  category: 'typography',
  summary: 'a spaced hyphen or a double hyphen in place of a dash',
  rationale:
    'A hyphen joins the parts of a word, a dash parts those of a sentence. The hyphen with spaces and the double hyphen are makeshifts of the typewriter; set in type, they look careless, and they trip the eye where a compound stands near.',
  citation: [
    {
      title: 'Typography for Lawyers: typewriter habits',
      author: 'Matthew Butterick',
      url: 'https://git.matthewbutterick.com/mbutterick/pollen-tfl',
    },
  ],
  limits:
    'Only running text is read: no address, subject, heading, table, or text quoted from another. Between two names (`Senior Engineer - Berlin`), in ranges and sums, and behind the short head of a list’s item a hyphen passes, and so does one that touches a word, unless the word on its other side can only go on with the sentence.',
  severity: 'warning',
  fixes: ['safe'],
  since: '0.1.0',
  languages: ['en'],
  options: {
    style: {
      type: 'choice',
      choices: ['consistent', 'spaced-en', 'em'],
      default: 'consistent',
      description:
        'which dash to write: `spaced-en` ( – ), `em` (—), or `consistent`, the one the letter has more of, else `spaced-en`',
    },
  },
  messages: {
    hyphen: {
      message: 'a hyphen stands between `{left}` and `{right}` where a dash is meant',
      label: 'a hyphen',
      help: 'write `{dash}`',
    },
    double: {
      message: 'hyphens stand between `{left}` and `{right}` where a dash is meant',
      label: 'hyphens',
      help: 'write `{dash}`',
    },
  },
  invalid: [
    'The models forget certain styles ⟦-⟧ so they are safe.',
    'It would be a step toward these goals ⟦-⟧ offering courses to all.',
    'I led the team⟦--⟧and won.',
    { letter: 'I led the team ⟦--⟧ twice ⟦---⟧ and we won.', because: 'however many there are' },
    'The film (my first) ⟦-⟧ a comedy ⟦-⟧ ran for a week, and she said “yes” ⟦-⟧ at once.',
    { letter: 'I moved to Berlin ⟦-⟧ I had no choice.', because: 'a clause, not a name' },
    { letter: 'I worked at Acme ⟦-⟧ a firm of five.', because: 'only one side is a name' },
    { letter: 'We came first in 2019 ⟦-⟧ the best year so far.', because: 'no range ends in “the”' },
    { letter: 'My team ⟦-⟧ 12 people in all ⟦-⟧ won the cup.', because: 'a figure that counts something' },
    { letter: 'I program in R ⟦-⟧ and I like it.', because: 'no sum goes on with “and”' },
    {
      letter: 'The prize let us grow into something larger ⟦-⟧\na national programme.',
      because: 'at the end of a line',
    },
    {
      letter: 'I had planned to stay for a year, but it became three\n⟦-⟧ and I would go again.',
      because: 'a wrapped line may begin with it',
    },
    { letter: 'I love teaching⟦-⟧ I did it for years.', because: 'nothing is compounded with “I”' },
    { letter: 'I love teaching ⟦-⟧this is my life.', because: 'nothing is compounded with “this”' },
    { letter: '- I led the kitchen for a year ⟦-⟧ and I loved it.', because: 'a sentence in a list' },
    'Dear Ms Lee,\n\nI am a cook.\n\nSincerely,\nAnna Khan\n\nP.S. My phone is off ⟦-⟧ please write.',
    { letter: 'It was *hard* ⟦-⟧ but fair.', format: 'markdown', because: 'markup beside it' },
    { letter: 'It was hard ⟦-⟧ but fair.', options: { style: 'em' } },
    { letter: 'It was hard ⟦-⟧ but fair.', options: { style: 'spaced-en' } },
    { letter: 'It was hard ⟦--⟧ but fair—and short.', because: 'the fix goes by the other dashes' },
  ],
  valid: [
    'We built text-to-image models for SMILES-2025.',
    { letter: 'I was there from 2019 - 2021, and here from 2022 - present.', because: 'ranges' },
    { letter: 'My tools are:\n\n- first list item\n- second list item', because: 'bullets' },
    { letter: 'Use --max-words in `--fix`, and ls -la.', because: 'options' },
    {
      letter: 'I ran git commit --amend -- and then pushed. I typed ls -la -- and waited.',
      because: 'a command’s own hyphens',
    },
    { letter: 'With git checkout -- the file was as before.', because: 'a command' },
    { letter: 'It was hard \\-- but fair.', format: 'markdown', because: 'they are escaped' },
    { letter: 'I apply for the post of Senior Engineer - Berlin.', because: 'a name' },
    { letter: 'We met Monday - Friday, 9 am - 5 pm, at the Paris - London desk.', because: 'ranges' },
    {
      letter: 'Long- and short-term care, pre- and post-war art, two- to three-year plans.',
      because: 'cut compounds',
    },
    { letter: 'I plan long-\nterm care.', because: 'a compound at a line’s end' },
    {
      letter: 'With n - k - 1 and x - y, df = after - before; a gain (after - before) of 3 - 1.',
      because: 'sums',
    },
    { letter: 'My languages: English - fluent, German - basic.', because: 'labels' },
    { letter: '- Python - five years\n- Team lead - I ran a group', because: 'heads of items' },
    { letter: 'Anna Khan - cook\n\nRe: Cook - Leeds\n\nDear Ms Lee,\n\nI cook.', because: 'no running text' },
    {
      letter: 'Dear Ms Lee,\n\nI cook.\n\nSincerely,\nAnna Khan\n-- \nAnna Khan - the best cook',
      because: 'a signature',
    },
    {
      letter: '| R - the base | good - very |\n| --- | --- |\n| a - the b | c |',
      format: 'markdown',
      because: 'a table',
    },
    { letter: '# Leeds - the city\n\nI cook.', format: 'markdown', because: 'a heading' },
    { letter: '> I cook - and bake.\n\nI agree.', format: 'markdown', because: 'the words of another' },
    { letter: 'I read “Beyond infection - Maternal care” twice.', because: 'a title as it was printed' },
    {
      letter: 'The order is A --> B, Kullback--Leibler, and 2019--2021.',
      because: 'an arrow, and dashes of TeX',
    },
    { letter: 'Write to [Company] - [Role], or see example.org - the page.', because: 'not between words' },
    { letter: 'It was hard – but fair—and short.', because: 'dashes' },
    { letter: 'It was AI -based and co- operative.', because: 'a space too many in a compound' },
    { letter: 'The discussion of - was short.', because: 'a sign is missing' },
    { letter: 'Das ist schön - aber teuer.', facts: { language: 'de' }, because: 'not English' },
  ],
  *check(letter, { options }) {
    let dash: string | undefined
    for (const paragraph of letter.paragraphs) {
      const { part, kind } = paragraph
      if (part !== 'body' && part !== 'postscript') continue
      if (kind !== 'text' && kind !== 'list-item' && kind !== 'line') continue
      for (const found of findDashes(letter, paragraph)) {
        dash ??= chooseDash(letter, options.style)
        yield toFinding(letter, found, dash)
      }
    }
  },
})

/** The dash to write, with its spaces. */
function chooseDash({ prose }: Letter, style: string): string {
  if (style !== 'consistent') return style === 'em' ? '—' : ' – '
  return prose.split('—').length > prose.split(/\s–\s/).length ? '—' : ' – '
}

function toFinding({ prose, source }: Letter, found: Dash, dash: string): Finding<'hyphen' | 'double'> {
  const { sign, whole } = found
  // The prose hides addresses and code.
  const left = source.text.slice(whole.start - found.left.length, whole.start)
  const right = source.text.slice(whole.end, whole.end + found.right.length)
  return {
    span: sign,
    message: sign.end - sign.start > 1 ? 'double' : 'hyphen',
    data: { left, right, dash: `${left}${dash}${right}` },
    fixes: [
      {
        applicability: 'safe',
        message: `write \`${left}${dash}${right}\``,
        edits: [toEdit(prose, found, dash)],
      },
    ],
  }
}

/** The dash in place of the hyphens, so that the lines stay as they are; at a line's start it goes to the line before. */
function toEdit(prose: string, { sign, whole }: Dash, dash: string): Edit {
  const before = prose.slice(whole.start, sign.start)
  const after = prose.slice(sign.end, whole.end)
  if (dash === ' – ') return { span: sign, newText: `${before ? '' : ' '}–${after ? '' : ' '}` }
  const lineEnd = [before, after].find((gap) => /[\r\n]/.test(gap)) ?? ''
  return { span: whole, newText: `—${lineEnd.slice(Math.max(0, lineEnd.search(/[\r\n]/)))}` }
}
