import { defineRule, type Letter, OPAQUE, quoteLetter, type Span } from '../../src/rule/index.ts'
import { readFrontMatterValues } from './placeholder/front-matter.ts'

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Tags that stand in letters for the look of the text; `<p>` is never a blank. */
const HTML_TAGS = toSet(
  'a abbr b big blockquote body br button center cite code dd del div dl dt em figure font footer form h1 h2 h3 ' +
    'h4 h5 h6 head hr html i iframe img input ins kbd li mark meta nobr ol p pre q s samp script small span strike ' +
    'strong style sub sup svg table tbody td th thead tr tt u ul var wbr',
)
/** Tags whose names a template uses, too: they are HTML where they are closed. */
const AMBIGUOUS_TAGS = toSet('address article header label link main section source summary time title')
const KEY = /^(?:enter|return|tab|esc|escape|shift|ctrl|alt|cmd|space|backspace|del|delete|f\d{1,2})$/i
const FIELD = /\b(?:name|company|date|position|title|address|city|role|organi[sz]ation|university|manager)\b/i

/** A letter comes first, and the rest is bounded, so that a text of `<` takes no longer than its length. */
const ANGLED = /<([A-Za-z][^<>]{0,120}|\s[A-Za-z][^<>]{0,60}\s)>/g

export default defineRule({
  id: 'placeholder-angle-bracket',
  category: 'leftovers',
  summary: 'a blank of a template in angle brackets that was never filled in',
  rationale:
    'Forms and examples mark with angle brackets what is to be replaced. Left in a letter they say that it was copied and not written; in a mail or on a web page they may vanish with the words inside, and leave “Dear ,”.',
  citation: [
    {
      title: 'Cover Letter Templates',
      author: 'Palladian Career Resources',
      year: 2009,
      url: 'https://blog.palladiancr.com/2009/06/cover-letter-templates/',
    },
    {
      title: 'Wikipedia: Signs of AI writing',
      author: 'Wikipedia contributors',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing',
    },
  ],
  limits:
    'Addresses, HTML, keys such as `<Enter>`, and comparisons are let through. A blank that is named like an HTML tag, such as `<p>`, cannot be told from it.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  yieldsTo: [
    'placeholder-template-token',
    'todo-marker',
    'merge-error',
    'assistant-residue',
    'editing-residue',
  ],
  options: {
    htmlTags: {
      type: 'strings',
      default: [],
      description: 'names of further tags that are mark-up in this letter: `kbd`',
    },
  },
  messages: {
    unfilled: {
      message: 'unfilled placeholder `{placeholder}`',
      label: 'never filled in',
      help: 'write what belongs here, without the brackets, or delete the sentence',
    },
  },
  invalid: [
    'Dear ⟦<Hiring Manager>⟧,',
    'My name is ⟦<Name>⟧ and I am applying to ⟦<position>⟧.',
    'Dear ⟦<Hiring Manager / [Hiring Team]>⟧,',
    '⟦<Paragraph 1 - hook>⟧\n\n⟦<Paragraph 2: passion, experience, etc.>⟧',
    '⟦<Your Name>⟧\n⟦<Address>⟧\n⟦<Date of application>⟧\n\nDear Ms Osei,\n\nI am writing to apply.',
    {
      letter: 'Dear ⟦<Hiring Manager>⟧,\n\nI am ⟦<Name>⟧.',
      format: 'markdown',
      because: 'HTML by its rules',
    },
    {
      letter: '⟦<Company>⟧\n⟦<Address>⟧\n\nDear Ms Osei,',
      format: 'markdown',
      because: 'a block of HTML by its rules',
    },
    {
      letter: 'I should like to join you because ⟦<a reason that\nfits the group>⟧.',
      because: 'no tag has such attributes',
    },
    { letter: 'I found it under ⟦<Title>⟧ and ⟦<Link>⟧.', because: 'tags by name, but nothing closes them' },
    {
      letter: '---\nto: ⟦<Supervisor>⟧\nemail: <jane@uni.example>\n---\n\nDear Ms Osei,',
      format: 'markdown',
      because: 'in front matter, where only a whole value counts',
    },
    { letter: 'Dear ⟦< Name >⟧,', because: 'blanks inside' },
    'I bring ⟦<X years of practice>⟧ to ⟦<City/State>⟧.',
  ],
  valid: [
    'Write to <jane.roe@uni.example> or <https://uni.example/jr>.',
    'The effect was significant (p < 0.05, n > 30).',
    'First line<br>second line',
    { letter: 'First line<br>second <b>line</b>', format: 'markdown' },
    {
      letter: 'See <a href="https://example.org" title="My work">my work</a>.',
      because: 'a tag with attributes',
    },
    {
      letter: 'I wrote a List<String> and a map<int> by hand.',
      because: 'types of a program, glued to a name',
    },
    { letter: 'Press <Enter> or <Ctrl+C> to stop it.', because: 'keys' },
    { letter: 'We had a < b and c > d, and a Map<Key, Value> in it.', because: 'a comparison, and a type' },
    { letter: 'We need x <y and z> w here.', because: 'a comparison' },
    { letter: '<title>Curriculum vitae</title>', because: 'a tag that is closed' },
    { letter: 'It renders `<Name>` in a list.', format: 'markdown', because: 'code' },
    { letter: 'It renders `<Name>` in a list.', because: 'code, in a plain text too' },
    { letter: '<!-- <Name> -->\n\nDear Ms Osei,', format: 'markdown', because: 'a comment is not sent' },
    { letter: 'The word <dfn>fugue</dfn> is Latin.', options: { htmlTags: ['dfn'] } },
    { letter: 'Jane Roe <jane.roe@example.org> wrote on <2025-01-02>.' },
  ],
  *check(letter, { options }) {
    const text = readAngles(letter)
    const closed = findClosedTags(letter.source.text)
    const tags = new Set([...HTML_TAGS, ...options.htmlTags.map((tag) => tag.toLowerCase())])
    for (const match of text.matchAll(ANGLED)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const inner = (match[1] as string).replace(/\s+/g, ' ').trim()
      // A comparison has blanks about its signs, too.
      if (inner !== match[1] && /^\s/.test(match[1] as string) && !FIELD.test(inner)) continue
      if (/\n[^\S\n]*\n/.test(match[1] as string)) continue
      if (isAddress(inner) || isTag(inner, tags, closed) || isProgram(text, span, inner)) continue
      yield { span, message: 'unfilled', data: { placeholder: quoteLetter(letter, span) } }
    }
  },
})

/** An address is masked, or has no spaces but a dot, an `@`, or a scheme. */
function isAddress(inner: string): boolean {
  return (
    inner.includes(OPAQUE) || inner.includes('@') || (!/\s/.test(inner) && /[.:]/.test(inner.slice(1, -1)))
  )
}

function isTag(inner: string, tags: ReadonlySet<string>, closed: ReadonlySet<string>): boolean {
  const name = /^[A-Za-z][A-Za-z\d-]*/.exec(inner)?.[0] ?? ''
  const rest = inner.slice(name.length)
  const tag = name.toLowerCase()
  const isBare = /^\s*\/?$/.test(rest)
  if (/^\s[^=]{1,40}=\s?["']/.test(rest)) return true
  if (tags.has(tag)) return isBare || /=/.test(rest)
  // A name in capitals is a blank all the same: `<Address>` is closed by nothing.
  return isBare && (AMBIGUOUS_TAGS.has(tag) || name === tag) && closed.has(tag)
}

/** A comparison, a key, or code: a type after its name. */
function isProgram(text: string, { start }: Span, inner: string): boolean {
  if (KEY.test(inner) || /^\w+(?:\+\w+)+$/.test(inner)) return true
  if (/^[b-z]\b/.test(inner)) return true
  const before = text.slice(Math.max(0, start - 80), start)
  const isType = !/\s/.test(inner) || /^\w{1,20}(?:, ?\w{1,20}){1,3}$/.test(inner)
  return /[\p{L}\p{N}_]$/u.test(before) && isType && !FIELD.test(inner)
}

/** The names of the tags that a text closes. */
function findClosedTags(text: string): ReadonlySet<string> {
  const closed = new Set<string>()
  for (const match of text.matchAll(/<\/([A-Za-z][A-Za-z\d-]{0,20})/g))
    closed.add((match[1] as string).toLowerCase())
  return closed
}

interface MarkdownNode {
  readonly type: string
  readonly children?: readonly MarkdownNode[]
  readonly position?: {
    readonly start: { readonly offset?: number }
    readonly end: { readonly offset?: number }
  }
}

/** The prose, with front matter and what Markdown takes for HTML put back, comments left out. */
function readAngles(letter: Letter): string {
  if (!letter.markdown) return letter.prose
  const spans = readFrontMatterValues(letter)
    .filter(({ text }) => /^<[^<>]*>$/.test(text))
    .map(({ span }) => span)
  const stack: MarkdownNode[] = [letter.markdown as MarkdownNode]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
    if (node.type === 'html' && letter.source.text.charAt(span.start + 1) !== '!') spans.push(span)
    for (const child of node.children ?? []) stack.push(child)
  }
  spans.sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  let done = 0
  for (const { start, end } of spans) {
    pieces.push(letter.prose.slice(done, start), letter.source.text.slice(start, end))
    done = end
  }
  pieces.push(letter.prose.slice(done))
  return pieces.join('')
}
