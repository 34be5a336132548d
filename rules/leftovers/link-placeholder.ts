import { defineRule, isCapitalized, type Letter, OPAQUE, type Span } from '../../src/rule/index.ts'
import { findTemplateAddresses, isBrokenOff } from './link-placeholder/addresses.ts'
import { findLinks, isEmptyTarget, type MarkdownLink } from './link-placeholder/links.ts'
import { findStumps } from './link-placeholder/truncated.ts'

/** Words that alone in brackets promise an address. */
const LINK =
  /^(?:(?:insert|add|see|paste|include|your|portfolio|linkedin|github|website|hyper|web) ?)?(?:(?:a|the|your|my) )?(?:links?|urls?|doi)(?: (?:here|below|to (?:[a-z]+ ){0,3}[a-z]+))?$|^click here$/
/** Words that promise a source. */
const SOURCES = [
  'ref',
  'refs',
  'cite',
  'citation',
  'citations',
  'citation needed',
  'cite source',
  'source needed',
  'add source',
  'add citation',
  'add reference',
  'add ref',
  'insert source',
  'insert citation',
  'insert reference',
  'reference needed',
  'needs citation',
  'needs source',
]
/** Words that may also say what a thing is, or where: only a warning, and only in running text. */
const AMBIGUOUS = ['here', 'paper', 'website', 'source', 'sources', 'reference', 'references']
const BRACKETED = /([([])\s?([A-Za-z](?:[A-Za-z]|\s(?! )){1,40})(\??)([)\]])/g
const EMPTY_LINK = /\[([^[\]\n]{1,80})\]\(([\w #[\]-]{0,40})\)/g
const CLICK = /\bclick\s{1,4}(?:here|(?:on\s{1,4})?(?:this|the)\s{1,4}link)\b/gi

export default defineRule({
  id: 'link-placeholder',
  category: 'leftovers',
  summary: 'a link or a source was announced, but no address follows, or only that of a template',
  rationale:
    'The reader who wants the evidence finds a note to the writer in its place. A claim that rests on a missing source is weaker than the same claim without one.',
  citation: [
    {
      title: 'Wikipedia: Signs of AI writing',
      author: 'Wikipedia contributors',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing',
    },
    {
      title: 'Wikipedia: Citation needed',
      author: 'Wikipedia contributors',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Citation_needed',
    },
  ],
  limits:
    'Whether an address that is there leads to the right page, or anywhere, is not looked up; `example.org` is invented but passes. Only brackets that hold nothing but such a word count, so “see the link” passes.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  yieldsTo: ['merge-error', 'assistant-residue', 'editing-residue'],
  options: {
    words: {
      type: 'strings',
      default: [],
      description: 'further words that alone in brackets announce a link: `slides`',
    },
  },
  messages: {
    link: {
      message: '`{words}` stands where an address should be',
      label: 'no address follows',
      help: 'give the address, or name the work the claim rests on',
    },
    source: {
      message: '`{words}` stands where a source should be',
      label: 'no source is named',
      help: 'name the source, or leave out the claim',
    },
    click: {
      message: '`{words}` has no address behind it',
      label: 'leads nowhere',
      help: 'write the address out; a link is lost when text is copied from a web page',
    },
    target: {
      message: 'the link `{words}` has no address behind it',
      label: 'leads nowhere',
      help: 'put the address between the parentheses, or leave only the words',
    },
    template: {
      message: '`{words}` is the address of a template',
      label: 'leads to nobody',
      help: 'write your own address, or delete it',
    },
    truncated: {
      message: 'the address `{words}` breaks off',
      label: 'the rest is missing',
      help: 'write the whole address, or delete it',
    },
  },
  invalid: [
    '… to generate human anatomy ⟦(link)⟧.',
    'This is well documented ⟦[citation needed]⟧.',
    'My thesis ⟦(ref)⟧ shows this.',
    'The effect is known ⟦(source?)⟧, and my code is public ⟦[insert link here]⟧.',
    {
      letter: 'The paper ⟦(here)⟧ explains it.',
      because: 'a warning: the address was lost when the text was copied',
    },
    'For my portfolio ⟦click here⟧.',
    { letter: 'See [my portfolio](https://example.org/p) and ⟦[my thesis](link)⟧.', format: 'markdown' },
    {
      letter: 'See ⟦[my thesis]()⟧ and ⟦[my code](#)⟧.',
      format: 'markdown',
      because: 'links without a target',
    },
    { letter: 'See ⟦[my thesis](url)⟧ for the proof.', because: 'Markdown left in a plain text' },
    { letter: 'The code is on ⟦[GitHub]([url])⟧.', format: 'markdown', because: 'a blank for a target' },
    'The code is on ⟦[GitHub]([url])⟧.',
    { letter: 'The talk ⟦(slides)⟧ was in May ⟦[link to paper]⟧.', options: { words: ['slides'] } },
    { letter: 'It is at https://example.org/a.\nMy thesis, which was printed later ⟦(link)⟧.' },
    'My work is at ⟦https://your-portfolio-link.com⟧ and ⟦www.yourwebsite.com⟧.',
    'Profiles: ⟦https://github.com/yourusername⟧, ⟦linkedin.com/in/your-name⟧, ⟦https://linkedin.com/in/username⟧',
    'The data are at ⟦https://osf.io/xxxxx⟧ and ⟦https://docs.google.com/document/d/xxxxxxxx⟧.',
    'Write to ⟦your.name@email.com⟧, ⟦name@example.com⟧, or ⟦xxx@uni.example⟧.',
    {
      letter: 'Write to me at ⟦[email protected]⟧.',
      because: 'what a web page shows in place of an address',
    },
    'My record is ⟦https://orcid.org/0000-0000-0000-0000⟧; my code is on ⟦https://github.com/[username]⟧.',
    {
      letter:
        'See [my code](⟦https://github.com/yourusername⟧), [my site](⟦https://username.github.io⟧), or <⟦https://osf.io/xxxxx⟧>.',
      format: 'markdown',
    },
    { letter: 'See [my code][1].\n\n[1]: ⟦https://gitlab.com/your_username/repo⟧', format: 'markdown' },
    { letter: 'It is well\ndocumented ⟦(citation\nneeded)⟧.', because: 'over the end of a line' },
    'My drawings are at ⟦https://…⟧ and ⟦https://github.com/…⟧ and ⟦www....⟧ and ⟦https://drive.google.com/file/d/...⟧',
    'My essay is at ⟦https://your-link-here⟧, ⟦https://link⟧, ⟦http://example⟧ or ⟦https://insert-url⟧.',
    'Find me at ⟦https://www.linkedin.com/in/⟧ and my paper at ⟦https://doi.org/⟧ (DOI ⟦10.xxxx/xxxxx⟧).',
    'My folio is at ⟦https://⟧. I write as ⟦@yourhandle⟧ and ⟦@your_username⟧.',
    'My folio can be seen here: ⟦LINK⟧. My code is at: ⟦URL⟧',
    'My folio is at ⟦https://mysite.example/portfolio-link-here⟧ and ⟦https://tinyurl.com/XXXXXX⟧.',
    'My folio is on my website (⟦www.⟧) and at ⟦www.link-to-portfolio.com⟧.',
    {
      letter: 'See ⟦[my folio](https://…)⟧, ⟦[plan](#link)⟧, and ⟦[my maps](https://www.)⟧.',
      format: 'markdown',
    },
  ],
  valid: [
    { letter: 'We moved from http:// to https:// and served all over https://.', because: 'the scheme' },
    { letter: 'I tested it at http://localhost:8080/ and https://intranet/.', because: 'real hosts' },
    { letter: 'My maps are at https://roe.example/maps… and more are to come.', because: 'a whole address' },
    { letter: 'It shows `https://…` and `@username` twice.', because: 'code' },
    { letter: 'The label said “https://…”, no more.', because: 'a quotation' },
    { letter: 'I led the LINK project at LINK and/or … URL handling.', because: 'a name, and a noun' },
    { letter: 'I post as @jane_roe on https://www.linkedin.com and https://github.com/.' },
    { letter: 'My thesis ([link](https://example.org/t.pdf)) shows this.', format: 'markdown' },
    'My thesis ([link](https://example.org/t.pdf)) shows this.',
    'I will start here (here in Berlin).',
    { letter: 'I saw your notice in [source].', because: 'a blank for a noun, of which another rule speaks' },
    'See the linked report (https://example.org/r).',
    { letter: 'See my report (link) https://example.org/r.', because: 'the address follows' },
    { letter: 'See my report (link: https://example.org/r).', because: 'the address is in the parentheses' },
    { letter: 'See my report, https://example.org/r (link).', because: 'the address comes first' },
    { letter: 'My thesis [(link)](https://example.org/t.pdf) shows this.', format: 'markdown' },
    { letter: 'For my portfolio [click here](https://example.org/p).', format: 'markdown' },
    {
      letter: 'Click here to see what I made: https://example.org/p',
      because: 'the address ends the sentence',
    },
    { letter: 'For my portfolio click here: https://example.org/p', because: 'the address follows' },
    { letter: 'Subject: Librarian (Reference)\n\nDear Ms Osei,', because: 'the name of a post' },
    { letter: 'I was a Librarian (Reference) in Lagos.', because: 'the name of a post' },
    { letter: 'As shown [ref] below.\n\n[ref]: https://example.org/t', format: 'markdown' },
    { letter: 'I banned “click here” from our pages.', because: 'words that are spoken of' },
    { letter: 'The link (a rope bridge) held.', because: 'other words in the parentheses' },
    { letter: 'It prints `(link)` twice.', because: 'code' },
    {
      letter: 'See https://www.yourgenome.org/facts and https://www.youraustralia.example/your-rights.',
      because: 'names that happen to begin with the word',
    },
    'The form is at https://agency.example/your-account; the plot is at https://uni.example/plots/x.',
    'Write to jane.roe@example.com or me@example.org; the code is on https://github.com/my-name-is-roe.',
    { letter: 'My work is at https://roe.myportfolio.com/my-website.', because: 'a host of portfolios' },
    { letter: 'The proceedings are at https://congress.example/XXX/index.', because: 'a Roman numeral' },
    { letter: 'It prints `https://github.com/yourusername` twice.', because: 'code' },
    { letter: 'It prints `https://github.com/yourusername` twice.', format: 'markdown', because: 'code' },
  ],
  *check(letter, { options }) {
    const links = findLinks(letter)
    const findings = [
      ...findEmptyLinks(letter, links),
      ...findPromises(letter, links, options.words),
      ...findTemplates(letter, links),
      ...findTruncated(letter),
    ]
    findings.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    let end = 0
    for (const finding of findings) {
      if (finding.span.start < end) continue
      end = finding.span.end
      yield finding
    }
  },
})

interface Promised {
  readonly span: Span
  readonly message: 'link' | 'source' | 'click' | 'target' | 'template' | 'truncated'
  readonly data: { readonly words: string }
  readonly severity?: 'warning'
}

function findEmptyLinks(letter: Letter, links: readonly MarkdownLink[]): Promised[] {
  const { prose, source } = letter
  const spans = links.filter(({ isEmpty }) => isEmpty).map(({ span }) => span)
  for (const match of letter.markdown ? [] : prose.matchAll(EMPTY_LINK)) {
    if (isEmptyTarget((match[2] as string).trim())) {
      spans.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return spans.map((span) => {
    const words = source.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    return { span, message: 'target', data: { words } }
  })
}

function findTemplates(letter: Letter, links: readonly MarkdownLink[]): Promised[] {
  return findTemplateAddresses(letter, links).map((span) => {
    const words = letter.source.text.slice(span.start, span.end)
    return { span, message: isBrokenOff(words) ? 'truncated' : 'template', data: { words } }
  })
}

function findTruncated(letter: Letter): Promised[] {
  return findStumps(letter).map(({ span, message }) => {
    return { span, message, data: { words: letter.source.text.slice(span.start, span.end) } }
  })
}

function findPromises(letter: Letter, links: readonly MarkdownLink[], more: readonly string[]): Promised[] {
  const kinds = new Map<string, Promised['message']>([
    ...AMBIGUOUS.map((word) => [word, word === 'here' || word === 'website' ? 'link' : 'source'] as const),
    ...SOURCES.map((words) => [words, 'source'] as const),
    ...more.map((words) => [words.toLowerCase(), 'link'] as const),
  ])
  const ambiguous = new Set(AMBIGUOUS)
  const promises: Promised[] = []
  for (const match of letter.prose.matchAll(BRACKETED)) {
    const [whole, open, inside = '', question, close] = match
    const words = inside.toLowerCase().trim().replace(/\s+/g, ' ')
    const message = LINK.test(words) ? 'link' : kinds.get(words)
    if (!message || (open === '(') !== (close === ')')) continue
    const span = { start: match.index, end: match.index + whole.length }
    const isUnsure = ambiguous.has(words) && question === '' && open === '('
    if (isUnsure && isTitle(letter, span)) continue
    // “in [source]” leaves a noun open, and the rule for blanks speaks of it.
    if (open === '[' && ambiguous.has(words) && followsPreposition(letter, span)) continue
    promises.push({
      span,
      message,
      data: { words: whole.replace(/\s+/g, ' ') },
      ...(isUnsure ? { severity: 'warning' as const } : {}),
    })
  }
  for (const match of letter.prose.matchAll(CLICK)) {
    const span = { start: match.index, end: match.index + match[0].length }
    promises.push({ span, message: 'click', data: { words: match[0].replace(/\s+/g, ' ') } })
  }
  promises.sort((a, b) => a.span.start - b.span.start)
  return leaveOutLinked(promises, links).filter(({ span }) => !hasAddress(letter, span))
}

/** What stands in a link, or around one, has its address. */
function leaveOutLinked(promises: readonly Promised[], links: readonly MarkdownLink[]): Promised[] {
  let index = 0
  return promises.filter(({ span }) => {
    while ((links[index]?.span.end ?? Infinity) <= span.start) index++
    return (links[index]?.span.start ?? Infinity) >= span.end
  })
}

/** Whether an address stands within three words after a promise, or directly before it. */
function hasAddress({ prose }: Letter, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - 80), start)
  const after = prose.slice(end, end + 80)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (/["“‘'«]$/.test(before) && /^["”’'»]/.test(after)) return true
  if (before.trimEnd().endsWith(OPAQUE) || before.endsWith('>')) return true
  if (after.startsWith(':') && /^\s*$/.test(line)) return true
  if (after.includes(OPAQUE) && /^[^.!?\n]{0,60}:\s{1,4}\uFFFC/.test(after)) return true
  return after
    .trimStart()
    .split(/\s+/, 3)
    .some((word) => word.includes(OPAQUE))
}

function followsPreposition({ prose }: Letter, { start }: Span): boolean {
  return /\b(?:in|on|at|by|to|of|via|from|for|with|through|the|an?|my|your)\s{1,4}$/i.test(
    prose.slice(Math.max(0, start - 20), start),
  )
}

/** Whether a word in parentheses belongs to a name, as in the title of a post. */
function isTitle(letter: Letter, { start, end }: Span): boolean {
  const words = letter.prose.slice(start + 1, end - 1).trim()
  const before = letter.prose.slice(Math.max(0, start - 40), start)
  return isCapitalized(words) || /(?:^|\s)\p{Lu}[\p{L}-]*\s$/u.test(before)
}
