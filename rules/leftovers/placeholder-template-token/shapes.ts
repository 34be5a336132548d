import type { Severity } from '../../../src/rule/index.ts'

/** How one family of engines writes a token. */
export interface TokenShape {
  /** Who writes tokens so, as the note says it. */
  readonly engines: string
  /** With the flag `g`; its repetitions are bounded, so that a search is linear. */
  readonly pattern: RegExp
  /** How sure it is that a match is a token; by default `error`. */
  readonly judge?: (match: RegExpExecArray) => Severity | 'none'
}

/** What tokens are named for. */
const FIELDS = new Set(
  (
    'name names fname lname firstname lastname fullname surname salutation greeting recipient addressee sender ' +
    'company companyname employer organization organisation org firm institution university school college ' +
    'department team program programme course position role job jobtitle title date day month year today city ' +
    'state country address street zip zipcode postcode phone email signature contact user username manager ' +
    'skill skills industry first last your my insert placeholder subject'
  ).split(' '),
)
/** Words beside `NAME` or `DATE` that make it a name in a program. */
const TECHNICAL = new Set(
  'user host file table column domain class path db server thread node pod image bucket queue env build log'.split(
    ' ',
  ),
)
const ENVIRONMENT =
  /^(?:path|temp|tmp|appdata|localappdata|userprofile|windir|systemroot|programfiles|home|os|comspec)$/i

/** The words in an identifier: `first_name`, `firstName`, and `FirstName` hold two each. */
function wordsOf(identifier: string): string[] {
  const spaced = identifier.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  return spaced
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function namesField(identifier: string): boolean {
  return wordsOf(identifier).some((word) => FIELDS.has(word.replace(/\d{1,3}$/, '')))
}

function judgeField(match: RegExpExecArray): Severity | 'none' {
  return namesField(match[1] as string) ? 'error' : 'none'
}

/** `$AAPL` is a share, `$COMPANY` or `$first_name` a token. */
function judgeVariable(match: RegExpExecArray): Severity | 'none' {
  const name = match[1] as string
  return name.includes('_') || namesField(name) ? 'error' : 'none'
}

function judgePercent(match: RegExpExecArray): Severity | 'none' {
  return ENVIRONMENT.test(match[1] as string) ? 'none' : 'error'
}

/** Single braces are those of a set, too. */
function judgeBraces(match: RegExpExecArray): Severity | 'none' {
  const words = match[1] as string
  if (words.includes('_') || namesField(words)) return 'error'
  if (!/\p{L}{3}/u.test(words) || /(?:^|\s)\p{L}(?:\s|$)/u.test(words)) return 'none'
  const before = match.input.slice(Math.max(0, match.index - 8), match.index)
  if (/[=∈∉⊂⊆∪∩×→]\s*$/u.test(before)) return 'none'
  const isMaths = /(?:\bset|:)\s*$/u.test(before)
  return isMaths || words.length <= 3 || /^\p{Lu}+$/u.test(words) ? 'warning' : 'error'
}

function judgePosition(match: RegExpExecArray): Severity | 'none' {
  const before = match.input.slice(Math.max(0, match.index - 8), match.index)
  return /(?:\bset|[=∈∉⊂⊆∪∩×→:,\\^_])\s*$/u.test(before) ? 'none' : 'warning'
}

/** «Hamlet» is a quotation in several languages, «LastName» is none. */
function judgeGuillemets(match: RegExpExecArray): Severity | 'none' {
  const name = match[1] as string
  if (name.includes('_')) return 'error'
  if (/\p{Ll}\p{Lu}/u.test(name)) return namesField(name) ? 'error' : 'warning'
  return namesField(name) ? 'error' : 'none'
}

function judgeUnderscores(match: RegExpExecArray): Severity | 'none' {
  const name = match[1] as string
  if (/^(?:name|main|init|file|doc|date)$/.test(name)) return name === 'name' ? 'warning' : 'none'
  return namesField(name) ? 'error' : 'none'
}

/** Every shape of a token but bare constants; where two overlap, the one that begins first counts. */
export const TOKEN_SHAPES: readonly TokenShape[] = [
  { engines: 'Handlebars, Jinja, and Liquid', pattern: /\{{2,3}[^{}]{1,80}\}{2,3}/g },
  { engines: 'Jinja and Liquid', pattern: /\{%[^%{}]{1,80}%\}/g },
  { engines: 'ERB and EJS', pattern: /<%[^%<>]{1,80}%>/g },
  { engines: 'JavaScript, shells, and Ruby', pattern: /[$#]\{([A-Za-z_][\w. -]{1,60})\}/g },
  { engines: 'Salesforce and Smarty', pattern: /\{[!$#@/:=][A-Za-z][\w. ]{1,60}\}/g },
  {
    engines: 'PHP and shells',
    pattern: /(?<![\w$])\$([A-Za-z][A-Za-z_]{2,40})(?![\w{])/g,
    judge: judgeVariable,
  },
  {
    engines: 'batch files and mailing services',
    pattern: /(?<![\w%])%{1,2}([A-Za-z][\w.]{1,40})%{1,2}(?![\w%])/g,
    judge: judgePercent,
  },
  { engines: 'mailing services', pattern: /(?<![\w%])%%[A-Za-z][\w ]{1,40}%%(?!\w)/g },
  { engines: 'Python and C', pattern: /(?<![\w%]|\d )%(?:\([A-Za-z]\w{0,40}\)|\d\$)?[sd](?!\w)/g },
  { engines: 'Mailchimp', pattern: /\*\|[A-Za-z][^|*\n]{0,60}\|\*/g },
  {
    engines: 'Microsoft Word’s mail merge',
    pattern: /[«‹][^\S\n]?([A-Za-z_]\w{1,40})[^\S\n]?[»›]/g,
    judge: judgeGuillemets,
  },
  { engines: 'mail merges typed by hand', pattern: /(?<!<)<<\s?[A-Za-z_][^<>\n]{0,60}>>(?!>)/g },
  { engines: 'mailing services', pattern: /(?<![\w@])@@[A-Za-z]\w{0,40}@@(?!\w)/g },
  { engines: 'mailing services', pattern: /(?<![\w#])##[A-Za-z]\w{0,40}##(?!\w)/g },
  { engines: 'Ruby and Rails', pattern: /(?<![\w%])%\{[A-Za-z][\w.]{0,40}\}/g },
  {
    engines: 'mailing services',
    pattern: /(?<![\w#])#([A-Za-z][A-Za-z_]{1,30})#(?![\w#])/g,
    judge: judgeField,
  },
  {
    // Where only a name can stand, one sign beside the word is enough.
    engines: 'mailing services',
    pattern:
      /(?<=(?:^|\n)(?:Dear|Hi|Hello|Hey) (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? |Professor )?)[-@:|#%~+^]{1,2}([A-Za-z][\w.]{1,30})[-|#%~+^]{0,2}(?=[,:!]|$)/g,
    judge: judgeField,
  },
  { engines: 'GOV.UK Notify', pattern: /\(\(([A-Za-z][\w '-]{0,40})\)\)/g, judge: judgeField },
  {
    engines: 'scripts that search and replace',
    pattern: /(?<!\w)__([A-Za-z]\w{0,40}?)__(?!\w)/g,
    judge: judgeUnderscores,
  },
  {
    engines: 'Python and many mailing services',
    pattern: /(?<![\\\w$#{%^\]])\{ ?([A-Za-z][\w.' ’/-]{0,50})\}(?!\})/g,
    judge: judgeBraces,
  },
  { engines: 'Python and .NET', pattern: /(?<![\\\w$#{%^\]])\{\d\}(?!\})/g, judge: judgePosition },
]

/** Names in capitals, or run together, that no engine marks. */
export const CONSTANT_SHAPE: TokenShape = {
  engines: 'scripts that search and replace',
  pattern:
    /(?<![\w`$%{*|«@#.-])(?:[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6}|FIRSTNAME|LASTNAME|FULLNAME|FNAME|LNAME|COMPANYNAME|JOBTITLE|FirstName|LastName|FullName|CompanyName|YourName|JobTitle)(?![\w`-])/g,
  judge: judgeConstant,
}

function judgeConstant({ 0: name, index, input }: RegExpExecArray): Severity | 'none' {
  const words = wordsOf(name)
  if (!words.some((word) => FIELDS.has(word)) || words.some((word) => TECHNICAL.has(word))) return 'none'
  const after = input.slice(index + name.length, index + name.length + 30)
  const before = input.slice(Math.max(0, index - 1), index)
  // In brackets it is a blank of another kind; beside such a noun it is named, not used.
  if (/[[<]/.test(before) && /^[\]>]/.test(after)) return 'none'
  return /^\s+(?:environment |env )?(?:variable|column|flag|constant|field|setting|parameter|macro|key)/.test(
    after,
  )
    ? 'none'
    : 'error'
}
