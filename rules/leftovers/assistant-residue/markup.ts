import { type Fix, type Letter, OPAQUE, type Span } from '../../../src/rule/index.ts'

/** What an assistant’s page leaves in a text that is copied from it, with the signs that one of them must show. */
const MARKS: readonly { readonly signs: readonly string[]; readonly pattern: RegExp }[] = [
  {
    signs: ['turn'],
    pattern:
      /[\uE200-\uE20F]?(?:file|nav)?(?:cite|image_group|video)?(?:[\uE200-\uE20F]?i?turn\d{1,3}(?:search|view|news|image|file|fetch|academia|finance|product|sports|reddit|maps?|forecast|click|open|find)\d{1,3}){1,12}[\uE200-\uE20F]?/g,
  },
  {
    signs: ['oaicite'],
    pattern:
      /:?contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|【oaicite:\d{1,4}】|\boaicite:\d{1,4}/g,
  },
  { signs: ['†'], pattern: /【\d{1,3}(?::\d{1,3})?†[^【】\n]{0,80}】/g },
  { signs: ['oai_citation'], pattern: /oai_citation[:‡][^\s)\]]{0,80}/g },
  {
    signs: ['[cite', '_span)', '[web:', '[attached_file:', '[^1^]', '[/inst]', '[inst]', '[file:'],
    pattern:
      /\[cite_start\]|\[cite: ?\d[\d, ]{0,40}\]|\[span_\d{1,4}\]\((?:start|end)_span\)|\[(?:web|attached_file|file):\d{1,4}\]|\[\^\d{1,2}\^\]|\[\/?INST\]/g,
  },
  {
    signs: ['<|', '<antart', '</antart', '<think', '</think', '<grok:'],
    pattern:
      /<\|(?:im_start|im_end|endoftext|eot_id|begin_of_text|end_of_text|start_header_id|end_header_id)\|>|<\/?(?:antArtifact|antThinking|think|thinking|grok:render)\b[^<>\n]{0,200}>/g,
  },
  {
    signs: ['attributableindex', 'image_group{'],
    pattern: /\(?\{"attribution":\{"attributableIndex":"[^"\n]{0,20}"\}\}\)?|image_group\{[^{}\n]{0,200}\}/g,
  },
]
/** Those who work on language models name such marks. */
const NAMED_BEFORE =
  /\b(?:such as|like|tokens?|tags?|called|named|the|an?|of|markers?|and|or|with|emits?|strips?) ["“'‘]?$/
const NAMED_AFTER =
  /^["”'’]? ?(?:(?:and|or) \S{1,30} )?(?:tokens?|tags?|markers?|artifacts?|artefacts?|markup|strings?|delimiters?|sequences?)\b/
const LONGEST_ADDRESS = 500
const TRACKED =
  /[?&](?:utm_source|referrer)=(?:chatgpt|chat\.openai|openai|copilot|perplexity|claude|gemini|grok|deepseek|poe|you)(?:\.(?:com|ai|google\.com|microsoft\.com))?(?=[&#\s)\]>"'.,;]|$)(&?)/g

/** Marks of an assistant’s page in the letter. */
export function findMarks({ source: { text }, prose }: Letter): Span[] {
  const lower = text.toLowerCase()
  return MARKS.filter(({ signs }) => signs.some((sign) => lower.includes(sign))).flatMap(({ pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: mark, index }) => ({
      start: index,
      end: index + mark.length,
    })).filter(
      ({ start, end }) =>
        !prose.slice(start, end).includes(OPAQUE) &&
        !(
          NAMED_BEFORE.test(text.slice(Math.max(0, start - 30), start)) ||
          NAMED_AFTER.test(text.slice(end, end + 50))
        ),
    ),
  )
}

/** An address that says which assistant gave it, and how it would not. */
export interface TrackedAddress {
  readonly span: Span
  readonly fix: Fix
}

/** The parameters of addresses that name an assistant as the source. */
export function findTrackedAddresses({ source: { text }, prose }: Letter): TrackedAddress[] {
  if (!text.includes('utm_source=') && !text.includes('referrer=')) return []
  const found: TrackedAddress[] = []
  for (const { 0: words, 1: more, index } of text.matchAll(TRACKED)) {
    const end = index + words.length
    if (isCode(text, prose, index)) continue
    // What follows needs the question mark that opens the parameters; an ampersand goes with this one.
    const isFirst = text.charAt(index) === '?' && more === '&'
    const span = { start: index + 1, end: more === '&' ? end - 1 : end }
    const edited = isFirst ? { start: index + 1, end } : { start: index, end: span.end }
    found.push({
      span,
      fix: {
        applicability: 'safe',
        message: 'take the parameter out of the address',
        edits: [{ span: edited, newText: '' }],
      },
    })
  }
  return found
}

/** Whether what hides an address is the code around it. */
function isCode(text: string, prose: string, index: number): boolean {
  let start = index
  const first = Math.max(0, index - LONGEST_ADDRESS)
  while (start > first && prose.charAt(start - 1) === OPAQUE) start--
  return text.charAt(start) === '`'
}
