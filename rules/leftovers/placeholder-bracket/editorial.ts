import { isCapitalized } from '../../../src/rule/index.ts'

/** What editors put between brackets, whatever stands about them; in lower case, which costs a start less. */
const EDITORIAL: readonly RegExp[] = [
  /^(?: ?sic\b.{0,40}|…|\.{3,4}|\. \. \.)$/,
  /^(?:(?:my|our|author’s|author's) )?(?:emphasis|italics|bold|capitals|underlining|highlighting|translation|footnotes?|citations?|brackets)(?: (?:added|mine|ours|his|hers|theirs|omitted|removed|supplied|(?:in(?: the)? )?original))?$/,
  /^(?:translated(?: (?:from|by) .+)?|recte .+|(?:nb|n\.b\.|ps|p\.s\.)[:,]? .+|i\.e\.,? .+|hereafter .+|hereinafter .+|henceforth .+)$/,
  /^(?:.+ )?(?:redacted|withheld|omitted|deleted|suppressed|anonymi[sz]ed|undisclosed|illegible|inaudible|unintelligible|unclear)$/,
  // Whose words they are.
  /^[\w’'. -]{1,40}[’'](?:s)? (?:own )?(?:words|wording|emphasis|italics|translation|spelling|phrase|term|note|capitals)$/,
  // What was to be seen or heard.
  /^(?:laughter|laughs|applause|cheers|pause|silence|crosstalk|sgd|(?:(?:original|electronically|digitally) )?signed(?: by .+)?|stamp(?:ed)?|seal|l\.s|handwritten|by hand|by post|(?:by|via) e-?mail|by fax)[.!]?$/,
  // Of pages and enclosures.
  /^(?:enc(?:l|s|ls|losed|losures?)?\.?|(?:see )?attached|copy|original|cont(?:inued|[’']?d)?\.?(?: overleaf| on (?:the )?(?:next )?page(?: \d+)?)?|overleaf|page break|(?:.+ )?intentionally (?:left )?blank|\d+ (?:pages?|pp\.?|sheets?|copies)|pdf|to follow)$/,
  // Of a work that has no date or place, or is not out.
  /^(?:in press|forthcoming|submitted|accepted|under review|in preparation|preprint|unpublished|n\.d\.|s\.[nl]\.|c(?:irca|a?\.) ?\d{4}|anon\.|internet|online|(?:last )?(?:accessed|retrieved|cited|updated) .{0,30}\d{4}.{0,20})$/,
  // After a name: pronouns; after a post: that it is open to all.
  /^(?:she|he|they)\/(?:her|him|them|they)(?:\/(?:hers|his|theirs))?$|^[mfwdx](?:\/[mfwdx*]){2,3}$/,
]

/** The same, where capitals count. */
const EDITORIAL_AS_WRITTEN: readonly RegExp[] = [
  /^(?:tr|trans|eds?|illus|dir)\. .+$/,
  /^(?:Hons|Cantab|Oxon|h\.c)\.?$/,
  // In the head of a table or list.
  /^(?:[kcm]?m|[kcm]m[²³2-3]|k?g|mg|[mµ]?s|min|h|km\/h|m\/s|[kMG]?Hz|[kM]?W|kWh|[kM]?Pa|k?J|°C|m?[lL]|UTC|GMT|CES?T)$/,
]

const NUMBER = String.raw`(?:\d[\w.()–-]*|[a-z](?:[.-]?\d[\w.]*)?|[ivxlc]{1,6})`
const NUMBERED_PART = new RegExp(
  `^(?:see |cf\\. )?(?:fig(?:ure|s?\\.)?|tables?|eqn?s?\\.?|equations?|sect(?:ion|s?\\.)?|sec\\.|§+|appendix|annex|exhibit|enclosure|attachment|chapter|pp?\\.|s\\.?|ss\\.|art(?:icle|s?\\.)?|paras?\\.?|reg\\.?|cl\\.?|sch\\.?|fn\\.?|n\\.|footnote|note|v(?:ersion)?|rev\\.) ?${NUMBER}$`,
)
/** “See” and the like, and what no template would ask to be written after it. */
const CROSS_REFERENCE =
  /^(?:(?:see|cf\.?|compare) (?:also |the |my |our |above|below|overleaf|enclosed|attached|enclosure|annex|appendix|[a-z]{2,30} \d).*|(?:as|see) (?:above|below)|ibid\.?|idem|(?:op|loc)\. cit\.?|q\.v\.|supra|infra|passim)$/

const LANGUAGE =
  '(?:Afrikaans|Albanian|Arabic|Armenian|Basque|Bengali|Bosnian|Bulgarian|Cantonese|Catalan|Chinese|Croatian|Czech|Danish|Dutch|English|Estonian|Farsi|Finnish|Flemish|French|Gaelic|Galician|Georgian|German|Greek|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|Irish|Italian|Japanese|Korean|Latin|Latvian|Lithuanian|Malay|Mandarin|Norwegian|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Slovak|Slovene|Slovenian|Spanish|Swahili|Swedish|Tamil|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|Yiddish)'
const IN_LANGUAGE = new RegExp(
  `^(?:(?:(?:text |originally |original )?in|from(?: the)?) )${LANGUAGE}(?:(?:,| and|, with) .{1,40})?$`,
)

/** What kind of work a title names, as the style of the APA says it: no field asks for it in these words. */
const WORK =
  /^(?:unpublished .{0,40}(?:thesis|dissertation|manuscript|paper|report|essay|data|work|study|letters?|diar(?:y|ies)|notes|recordings?|score)|(?:doctoral|PhD|master[’']?s?|bachelor[’']?s?|honou?rs|undergraduate|diploma) (?:thesis|dissertation|essay)(?:, .{3,80})?|manuscript (?:submitted|in preparation|under review).{0,30}|data ?sets?|computer (?:software|program)|source code|mobile app|(?:poster|paper|oral|conference|power ?point) (?:presentation|session|paper|poster|abstract|slides)|preprint|review of .{3,100}|letters? to the editor|working paper|technical report|TV series(?: episode)?|video file|audio recording|short film|blog post|press release|special issue|lecture notes|conference session)$/i
/** The same in words that could be a field of a form, too. */
const WORK_OR_FIELD =
  /^(?:film|video|software|audio podcast|podcast|poster|slides|presentation|lecture|webinar|keynote|map|photograph|painting|sculpture|song|album|interview|abstract|editorial|report|essay|brochure|exhibition|documentary|recording|score|website|dataset|thesis|dissertation)$/i
/** Before a blank: what goes on with a noun. */
const EXPECTS_NOUN =
  /\b(?:an?|the|my|your|our|their|his|her|this|that|at|for|with|of|in|on|to|from|by|as|via|about|and|or|use[ds]?|using|is|was|called|titled|entitled|named)\s{1,4}$/i
const ENDS_TITLE = /^(?:\s{0,4}$|\s*\n|[.,;)”"]|\s{1,4}[(–—])/

/** Words between brackets, and what stands about them. */
export interface Remark {
  readonly inner: string
  readonly before: string
  readonly after: string
  /** Whether a year in parentheses stands shortly before it, as in a list of works. */
  readonly isCited: boolean
}

/** Whether brackets hold a remark on the text about them and no blank. */
export function isEditorial({ inner, before, after, isCited }: Remark): boolean {
  const lower = inner.toLowerCase()
  if (EDITORIAL.some((pattern) => pattern.test(lower))) return true
  if (EDITORIAL_AS_WRITTEN.some((pattern) => pattern.test(inner))) return true
  if (isInitials(inner) || NUMBERED_PART.test(lower) || CROSS_REFERENCE.test(lower)) return true
  if (EXPECTS_NOUN.test(before) || !ENDS_TITLE.test(after)) return IN_LANGUAGE.test(inner)
  return IN_LANGUAGE.test(inner) || WORK.test(inner) || (isCited && WORK_OR_FIELD.test(inner))
}

/** Whether two or three capitals stand with a full stop behind each, as those of who wrote the remark: `J.B.` */
function isInitials(text: string): boolean {
  return (
    /^(?:[^.]\.){2,3}$/u.test(text) &&
    text.split('.', 3).every((letter) => letter === '' || isCapitalized(letter))
  )
}
