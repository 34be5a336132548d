import {
  defineRule,
  type Letter,
  OPAQUE,
  quoteLetter,
  type Severity,
  type Span,
} from '../../src/rule/index.ts'
import { readFrontMatterValues } from './placeholder/front-matter.ts'
import { CONSTANT_SHAPE, TOKEN_SHAPES, type TokenShape } from './placeholder-template-token/shapes.ts'

export default defineRule({
  id: 'placeholder-template-token',
  category: 'leftovers',
  summary: 'a token of a template or mail merge that was never replaced with its value',
  rationale:
    'A token such as `{{first_name}}` shows that a program was to write the letter and failed. The reader learns that the same letter goes to everyone, and that nobody looked at this one.',
  citation: [
    { title: 'Merge tags', author: 'Coldletter', url: 'https://coldletter.com/blog/merge-tags/' },
    { title: 'Merge tags', author: 'Emailit', url: 'https://emailit.com/docs/campaigns/merge-tags.md' },
    {
      title: 'Merge Tags',
      author: 'Michael Fitzpatrick-Ruth',
      year: 2016,
      url: 'https://github.com/alpha1/delivra-unofficial-handbook/wiki/Merge-Tags',
    },
  ],
  limits:
    'It knows the tokens of common engines by their shape. Single braces and guillemets around words that name no field can be a set or a quotation, and are only a warning or pass; a value that the engine did write, but wrongly, cannot be seen.',
  severity: 'error',
  fixes: [],
  since: '0.1.0',
  yieldsTo: ['merge-error', 'assistant-residue', 'editing-residue'],
  options: {
    extraPatterns: {
      type: 'strings',
      default: [],
      description: 'regular expressions for tokens of other engines: `~[A-Z]+~`',
    },
    bareConstants: {
      type: 'boolean',
      default: true,
      description: 'whether a name in capitals such as `COMPANY_NAME` is a token',
    },
  },
  messages: {
    unrendered: {
      message: 'unrendered template token `{token}`',
      label: 'never replaced with a value',
      help: 'write the value, or run the template again with it',
      note: 'tokens like this are written by {engines}',
    },
  },
  invalid: [
    'Dear ⟦{{first_name}}⟧,',
    'I want to join ⟦*|COMPANY|*⟧ because',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: such tokens are what the rule looks for
    'Application for ⟦%POSITION%⟧ at ⟦${COMPANY}⟧',
    'Dear ⟦«LastName»⟧,',
    'I admire ⟦COMPANY_NAME⟧ for its work.',
    {
      letter: 'I want to join ⟦*|COMPANY|*⟧ soon.',
      format: 'markdown',
      because: 'its stars look like emphasis',
    },
    { letter: 'Dear ⟦__NAME__⟧,', format: 'markdown', because: 'its underscores look like strong emphasis' },
    { letter: 'Dear ⟦<<Recipient>>⟧,', format: 'markdown', because: 'its inner half looks like HTML' },
    { letter: 'See [my portfolio](⟦{{portfolio_url}}⟧).', format: 'markdown' },
    'Dear ⟦{name}⟧ and ⟦{Hiring Manager}⟧,',
    'I would welcome the chance to join ⟦{{ company | default: "your firm" }}⟧.',
    '⟦{% if woman %}⟧Dear Madam,⟦{% endif %}⟧',
    'Dear ⟦<%= name %>⟧, I write from ⟦#{city}⟧ to ⟦$COMPANY⟧.',
    'Dear ⟦<<Last Name>>⟧, I write about the post of ⟦@@ROLE@@⟧ and ⟦##DATE##⟧.',
    'Dear ⟦__FIRST_NAME__⟧, dear ⟦%%lastname%%⟧, dear ⟦((first name))⟧,',
    'Dear ⟦#FNAME#⟧, dear ⟦%{name}⟧, dear ⟦%recipient.name%⟧, dear ⟦‹LastName›⟧,',
    {
      letter: 'Dear ⟦-name-⟧,\n\nI am writing to apply.',
      because: 'where only a name can stand, a sign beside the word will do',
    },
    'Dear ⟦%s⟧, dear ⟦{0}⟧, dear ⟦{!Contact.FirstName}⟧,',
    { letter: 'The set ⟦{red}⟧ is small.', because: 'a warning only: it may be a set' },
    {
      letter:
        // biome-ignore lint/suspicious/noTemplateCurlyInString: such tokens are what the rule looks for
        '---\nto: ⟦{{supervisor_name}}⟧\nrole: "Head of ⟦${TEAM}⟧"\n---\n\nDear ⟦{{last_name}}⟧,',
      format: 'markdown',
      because: 'in front matter, which says what is true of the letter',
    },
    { letter: 'Dear ⟦~NAME~⟧,', options: { extraPatterns: ['~[A-Z]+~'] } },
  ],
  valid: [
    { letter: 'The velocity $u_b$ fell, and $N_A$ rose.', because: 'formulas' },
    'The budget grew by 20% to $500,000.',
    'Elle écrit « Bonjour » à la fin.',
    'We proved that {a, b} is minimal.',
    'I set PATH variables in CI (see `MAX_RETRIES`).',
    { letter: 'I admire COMPANY_NAME for its work.', options: { bareConstants: false } },
    {
      letter: 'I staged «Hamlet» and «Otello».',
      because: 'guillemets are quotation marks in many languages',
    },
    { letter: 'It renders `{{first_name}}` on the server.', because: 'code, in a plain text too' },
    { letter: 'It renders `{{first_name}}` on the server.', format: 'markdown', because: 'code' },
    { letter: 'Between 5 %and 10 % of them, 100 %s no more.', because: 'percentages' },
    'I ran the marker <<<<<<< and the marker >>>>>>> through a filter.',
    { letter: 'It is set with \\documentclass[a4paper]{letter}, and [0-9]{3} finds it.', because: 'code' },
    'I met the name-giver; the #name and the @name of it were new.',
    { letter: 'Then C ∩ P = {blue}, and x ∈ {red}.', because: 'sets' },
    'I bought $AAPL at $182 and sold it at $190.',
    'The function f{x} maps {n} and {x in S} to {}.',
    'I renamed the USER_NAME column and the HOST_NAME entry.',
    { letter: 'I read __every__ page of it.', because: 'emphasis, in a plain text too' },
    { letter: 'I read __every__ page; see <https://example.org/{id}>.', format: 'markdown' },
    { letter: 'It sets %PATH% on Windows.', because: 'a variable of Windows' },
    {
      letter: 'The result is in the appendix ((see below)).',
      because: 'doubled parentheses around no field',
    },
    { letter: '<!-- {{draft}} -->\n\nDear Ms Osei,', format: 'markdown', because: 'a comment is not sent' },
    'Dear [COMPANY_NAME],',
    {
      letter: '---\npermalink: /{{slug}}/\ntitle: Letter # {{draft}}\n---\n\nDear Ms Osei,',
      format: 'markdown',
      because: 'a key for another program, and a comment',
    },
  ],
  *check(letter, { options }) {
    const shapes = [...TOKEN_SHAPES, ...options.extraPatterns.map(toShape)]
    if (options.bareConstants) shapes.push(CONSTANT_SHAPE)
    let end = 0
    for (const { span, severity, engines } of findTokens(readTokens(letter), shapes)) {
      if (span.start < end) continue
      end = span.end
      const token = quoteLetter(letter, span)
      yield {
        span,
        message: 'unrendered',
        data: { token, engines },
        ...(engines === '' ? { notes: [] } : {}),
        ...(severity === 'error' ? {} : { severity }),
      }
    }
  },
})

interface Token {
  readonly span: Span
  readonly severity: Severity
  readonly engines: string
}

function toShape(pattern: string): TokenShape {
  return { engines: '', pattern: new RegExp(pattern, 'gu') }
}

/** Every match of every shape: first those that begin first, and of these the longest. */
function findTokens(text: string, shapes: readonly TokenShape[]): Token[] {
  const tokens: Token[] = []
  for (const { pattern, judge, engines } of shapes) {
    for (const match of text.matchAll(pattern)) {
      const severity = match[0] === '' ? 'none' : (judge?.(match) ?? 'error')
      if (severity === 'none') continue
      tokens.push({ span: { start: match.index, end: match.index + match[0].length }, severity, engines })
    }
  }
  return tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly MarkdownNode[]
  readonly position?: {
    readonly start: { readonly offset?: number }
    readonly end: { readonly offset?: number }
  }
}

/** The prose, with what can hold a token put back: emphasis, HTML, targets of links, and front matter. */
function readTokens(letter: Letter): string {
  if (!letter.markdown) return letter.prose
  const pieces: string[] = []
  let done = 0
  const hidden = findHiddenTokens(letter.markdown as MarkdownNode, letter.source.text)
  for (const { start, end } of [...readFrontMatterValues(letter).map(({ span }) => span), ...hidden]) {
    if (start < done) continue
    pieces.push(letter.prose.slice(done, start), letter.source.text.slice(start, end))
    done = end
  }
  pieces.push(letter.prose.slice(done))
  return pieces.join('')
}

/** Stretches of Markdown that are mark-up by its rules and tokens by their looks, in order. */
function findHiddenTokens(tree: MarkdownNode, text: string): Span[] {
  const spans: Span[] = []
  const stack = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
    const raw = text.slice(span.start, Math.min(span.end, span.start + 200))
    if (/^(?:emphasis|strong)$/.test(node.type) && /^(?:\*\||__)/.test(raw) && raw.length < 100)
      spans.push(span)
    if (node.type === 'html' && /^<[A-Za-z]/.test(raw) && text.charAt(span.start - 1) === '<') {
      spans.push({ start: span.start, end: span.end })
    }
    if (node.type === 'link' && raw.startsWith('[')) spans.push(...findTarget(text, span))
    for (const child of node.children ?? []) stack.push(child)
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** What stands in the parentheses of a link, when there are braces in it and no address. */
function findTarget(text: string, { start, end }: Span): Span[] {
  const opening = text.lastIndexOf('](', end)
  if (opening < start) return []
  const target = text.slice(opening + 2, end)
  return /^\s*\{\{/.test(target) && !target.includes(OPAQUE) ? [{ start: opening + 2, end }] : []
}
