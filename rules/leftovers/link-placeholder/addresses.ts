import { type Letter, OPAQUE, type Span } from '../../../src/rule/index.ts'
import { findCode, isBetweenBackticks, type MarkdownLink } from './links.ts'

/** What follows “your” in the address of a template; words that also name real pages are not among them. */
const YOUR_NOUN =
  /first|last|full|user|name|surname|handle|link|url|id|git|hub|linkedin|repo(?:sitory)?|here|insert|e?mail|address/g
/** The same for a host: no real one is called “your website”. */
const YOUR_HOST_NOUN =
  /first|last|full|user|name|surname|link|url|git|hub|linkedin|here|e?mail|web(?:site|page|domain)|site|page|domain|company|portfolio|blog|business|organi[sz]ation|university|school|college|institution|lab/g
/** The same on hosts where every first word of a path is somebody’s. */
const YOUR_PAGE_NOUN =
  /first|last|full|user|name|surname|handle|link|url|id|git|hub|linkedin|repo(?:sitory)?|here|insert|e?mail|address|web|site|page|profile|portfolio|project|account|channel|file|doc(?:ument)?|company|event/g
const HOST_OF_PAGES =
  /(?:^|\.)(?:github\.com|github\.io|gitlab\.com|bitbucket\.org|linkedin\.com|behance\.net|dribbble\.com|medium\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|youtube\.com|google\.com|figma\.com|notion\.site|kaggle\.com|huggingface\.co|bit\.ly|tinyurl\.com|vimeo\.com|soundcloud\.com|calendly\.com|researchgate\.net|osf\.io|example\.(?:com|org|net))$/
/** Names that only a template bears, separators left out. */
const NOBODY =
  /^(?:my)?(?:username|userid|firstname|lastname|fullname|firstnamelastname|firstnamesurname|firstlast|namesurname|profilename|namelastname)$/
const NOBODYS_DOMAIN = /^(?:company|companyname|domain|yourdomain)\.(?:com|org|net|tld)$/
const NOBODYS_HOST = /^companyname\.(?:com|org|net)$/
/** In place of an identifier. In capitals, three of them are thirty. */
const BLANK_IDENTIFIER =
  /^(?:xxx|[xX]{4,})(?:[-_.][xX]{2,})*$|(?:^|[-_.])[xX]{4,}(?:$|[-_.])|^0000(?:-0000){3}$/
/** What a web page shows in place of an e-mail address that it hides from robots. */
const HIDDEN = /\[e?-?mail[\s\u00A0]protected\]/gi
/** What writers put behind a scheme until they have the address. */
const NO_HOST =
  /^(?:link|url|address|website|portfolio|example|placeholder|todo|tbd|tbc|tba|tk|xxx{1,20}|here|(?:insert|add|paste|enter)[a-z]{2,30}|my(?:link|url|website|site|portfolio|page|blog)|[a-z]{0,20}(?:link|url|address)(?:goes)?here|linkto[a-z]{2,30})$/
/** What no host is called: `www.link-to-portfolio.com`. */
const LINK_LABEL =
  /^linkto[a-z]{2,30}$|^(?:insert|add|paste)(?:link|url|address|website)[a-z]{0,20}$|(?:link|url)here$/
/** Addresses that lead nowhere without what follows in every real one. */
const BROKEN_OFF =
  /^(?:https?:\/\/)?(?:www\.)?(?:(?:[a-z]{2}\.)?linkedin\.com\/in|(?:dx\.)?doi\.org|bit\.ly|tinyurl\.com|youtu\.be|youtube\.com\/watch\?v=|drive\.google\.com\/(?:file\/d|drive\/folders)|docs\.google\.com\/document\/d|scholar\.google\.com\/citations\?user=)\/?$/i
const PATH_OF_PEOPLE = /^(?:in|u|user|users|profile|people|pub)$/

/** The addresses in a letter that lead to nobody, because a template left them. */
export function findTemplateAddresses(letter: Letter, links: readonly MarkdownLink[]): Span[] {
  const { prose, source } = letter
  const spans = Array.from(prose.matchAll(HIDDEN), ({ 0: words, index }) => {
    return { start: index, end: index + words.length }
  })
  const code = findCode(letter)
  let codeIndex = 0
  for (const { 0: masks, index } of prose.matchAll(new RegExp(`${OPAQUE}+`, 'g'))) {
    while ((code[codeIndex]?.end ?? Infinity) <= index) codeIndex++
    if ((code[codeIndex]?.start ?? Infinity) <= index) continue
    spans.push({ start: index, end: index + masks.length })
  }
  for (const { url, span } of links) spans.push(findTarget(source.text, span, url))
  return spans
    .filter((span) => span.end > span.start && !isBetweenBackticks(source.text, span))
    .map((span) => closeBracket(source.text, span))
    .filter(({ start, end }) => end - start < 500 && isTemplateAddress(source.text.slice(start, end)))
}

/** Where in a link its address stands; nowhere when the address is written with escapes. */
function findTarget(text: string, { start, end }: Span, url: string): Span {
  const offset = url === '' ? -1 : text.slice(start, end).lastIndexOf(url)
  return offset < 0 ? { start, end: start } : { start: start + offset, end: start + offset + url.length }
}

/** Brackets at the end of an address are the sentence’s, but for one that the address opens. */
function closeBracket(text: string, { start, end }: Span): Span {
  const opening = text
    .slice(Math.max(start, end - 40), end)
    .match(/[[{<][\w .-]{1,38}$/)?.[0]
    .charAt(0)
  const isClosed = opening !== undefined && text.charAt(end) === { '[': ']', '{': '}', '<': '>' }[opening]
  return { start, end: isClosed ? end + 1 : end }
}

/** Whether an address is one that stands in templates: `github.com/yourusername`, `osf.io/xxxxx`. */
function isTemplateAddress(address: string): boolean {
  if (/^\[e?-?mail/i.test(address)) return true
  const bare = address.replace(/^(?:https?:\/\/|ftp:\/\/|mailto:)/i, '')
  const at = bare.indexOf('@')
  const slash = bare.search(/[/?#]/)
  if (at > 0 && (slash < 0 || at < slash)) return isNobodysMail(bare.slice(0, at), bare.slice(at + 1))
  const host = (slash < 0 ? bare : bare.slice(0, slash)).toLowerCase().replace(/^www\.|:\d{1,5}$/g, '')
  if (!host.includes('.')) return address !== bare && isNoHost(host)
  if (isBrokenOff(bare)) return true
  return isNobodysHost(host) || isNobodysPath(host, slash < 0 ? '' : bare.slice(slash))
}

function isNobodysMail(local: string, domain: string): boolean {
  const name = fold(local)
  if (name === 'name' || name === 'you' || /^x{3,}$/.test(name) || NOBODY.test(name)) return true
  if (NOBODYS_DOMAIN.test(domain.toLowerCase()) || isYours(name, YOUR_PAGE_NOUN)) return true
  return isNobodysHost(domain.toLowerCase())
}

/** Whether an address is only the beginning of all real ones of its kind: `linkedin.com/in/`. */
export function isBrokenOff(address: string): boolean {
  return BROKEN_OFF.test(address)
}

/** Behind a scheme, a host without an ending is a word for one: `https://your-link-here`. */
function isNoHost(host: string): boolean {
  const name = fold(host)
  return NO_HOST.test(name) || isYours(name, YOUR_PAGE_NOUN)
}

/** The last label is the domain’s ending; it is nobody’s name. */
function isNobodysHost(host: string): boolean {
  if (NOBODYS_HOST.test(host)) return true
  const labels = host.split('.').slice(0, -1).map(fold)
  return labels.some(
    (label) =>
      NOBODY.test(label) || isYours(label, YOUR_HOST_NOUN) || LINK_LABEL.test(label) || /^x{4,}$/.test(label),
  )
}

function isNobodysPath(host: string, path: string): boolean {
  const isOfPages = HOST_OF_PAGES.test(host)
  const segments = path.split(/[/?#&=]/).filter(Boolean)
  return segments.some((segment, index) => {
    const name = fold(segment)
    const isPerson = index === 0 || segment.startsWith('@') || PATH_OF_PEOPLE.test(segments[index - 1] ?? '')
    if (/(?:link|url)(?:goes)?here$/.test(name)) return true
    if (BLANK_IDENTIFIER.test(segment) || isYours(name, isOfPages ? YOUR_PAGE_NOUN : YOUR_NOUN)) return true
    return (isPerson || /^[[{<]/.test(segment)) && NOBODY.test(name)
  })
}

/** Small letters and figures only: `Your_User-Name` and `[yourUserName]` are one. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, '')
}

/** Whether a folded name is “your” and then nothing but such nouns. */
function isYours(name: string, nouns: RegExp): boolean {
  const rest = /^(?:insert|add|enter)?your(?:own)?([a-z]{2,40}?)\d{0,3}$/.exec(name)?.[1]
  return rest !== undefined && rest.replace(nouns, '') === ''
}
