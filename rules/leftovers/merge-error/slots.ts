import type { Letter, Span } from '../../../src/rule/index.ts'

/** A place where a name or another value was to be written, and is not. */
export interface Slot {
  readonly span: Span
  readonly message: 'noName' | 'notName' | 'missing'
}

/** What opens a salutation and must go on with a name, in the languages of letters. */
const NAMING =
  'Dear|Dearest|Hi|Hello|Hey|Attn:?|Attention:?|Sehr geehrter?|Liebe[rs]?|Cher|Chère|Estimad[oa]|Querid[oa]|Gentile|Egregio|Car[oa]|Prezad[oa]|Geachte|Beste'
const GREETING = `(?:${NAMING}|Greetings|Good (?:morning|afternoon|evening)|Guten Tag|Bonjour|Hola)`
const TITLE =
  '(?:(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\\.?|Miss|Professor|Doctor|Sir|Madam|Herrn?|Frau|Monsieur|Madame|Señora?|Sr[ae]?\\.|Signora?|heer|mevrouw)[ \\t]{1,3}){1,2}'

/** White space before the comma is what an empty field leaves; “Dear Sir ,” is whole, and only badly spaced. */
const EMPTY_NAME = new RegExp(
  `^[^\\S\\n]{0,12}(?:(?:${NAMING})(?:[^\\S\\n]{1,3}(?!Sir|Madam|Señor|Professor|Doctor|Monsieur|Madame)${TITLE})?[^\\S\\n]{0,3}(?<=\\s)[,:](?=[^\\S\\n]*$)|Dear[,:](?=[^\\S\\n]*$)|Dear(?=[^\\S\\n]*\\n[^\\S\\n]*\\n)|Dear[^\\S\\n](?:Mr|Mrs|Ms|Mx)(?:\\.|\\.?[,:])(?=[^\\S\\n]*$))`,
  'gm',
)

/** `Null` is a surname, `null` none. */
const NOT_A_NAME = new RegExp(
  `^[^\\S\\n]{0,12}${GREETING}[^\\S\\n](?:${TITLE})?["“*/_]{0,2}((?:undefined|null|NULL|None|nil|NaN|N/A|n/a|#N/A|FALSE|TRUE|false|true|0|\\(null\\)|\\(none\\)|Unknown|unknown|(?:(?:First|Last|Full|Recipient|Recipient['’]s|Contact|Manager|Manager['’]s|Hiring Manager|Hiring Manager['’]s|Professor|Employer|Company|Organi[sz]ation|Client|Customer|Your|The)[ _-]?)?[Nn]ame|NAME|Firstname|Lastname|Surname)(?:[^\\S\\n](?:undefined|null|None|Unknown|(?:Last[ _-]?)?[Nn]ame|Lastname|Surname))?)(?=["”*/_]{0,2}[,:;!]?[^\\S\\n]*$)`,
  'gm',
)
const TARGETED =
  /\b(?:join(?:ing)?|work(?:ing|ed)? (?:at|for)|(?:position|role|job|team|career|internship|vacancy|opening|studies) (?:at|with|of)|apply(?:ing)? to|interest in|[Mm]y name is)\s(undefined|null|None|NaN|nil)(?=[.,;:!]|\s(?:and|because|as|since|in|is|has|for|where|that|to|at)\b)/g

/** Two blanks in a row are those about a field that came out empty; after `the` or `my name is` one is enough. */
const MISSING =
  /\b(?:at|with|for|of|in|from|as|join|joining)[^\S\n]{2,9}[.,;](?![\w.…])|\b(?:the|my|your|our|joining|(?:position|role|job|post|vacancy|internship|degree|studies|career|opportunity|opening) (?:at|with|of|in|as|for)|(?:[Mm]y|whose) name is|work(?:ed|ing) at|graduated from|apply to)[^\S\n]{1,9}[.,;](?![\w.…])|\b(?:position|role|job|post|vacancy|team|work(?:ed|ing)?|internship|studies|degree|career|opportunity|opening|interest) (?:at|with|of|in|as|for)[^\S\n]{2,9}(?:and|is|are|has|have|was|because|since|which|that|where|at|in|to|from|for|with|as|on|would|will)\b/g

/** Most letters have no sign of these, and compiling a pattern takes a start part of a millisecond. */
const SLOTS = [
  {
    sign: /[ \t][,:]|\bDear[,:\r\n]|\bM(?:rs?|s|x)\.?[,:]?[^\S\n]{0,9}$/m,
    pattern: EMPTY_NAME,
    message: 'noName',
  },
  {
    sign: /(?:undefined|null|NULL|[Nn]one|nil|NaN|\/[Aa]|\b0|FALSE|TRUE|false|true|nknown|[Nn]ame|NAME)[)"”*/_]{0,2}[,:;!]?[^\S\n]{0,9}$/m,
    pattern: NOT_A_NAME,
    message: 'notName',
  },
  { sign: /\b(?:undefined|null|None|NaN|nil)\b/, pattern: TARGETED, message: 'notName' },
  { sign: /[a-z][^\S\n]{2,9}[a-z.,;]|[a-z] [.,;]/, pattern: MISSING, message: 'missing' },
] as const

/** The places of a letter that a mail merge left empty, or filled with a program’s word for nothing. */
export function findSlots(letter: Letter): Slot[] {
  const { text } = letter.source
  const slots: Slot[] = []
  for (const { sign, pattern, message } of SLOTS) {
    if (!sign.test(letter.prose)) continue
    for (const { 0: words, 1: name, index } of letter.prose.matchAll(pattern)) {
      const end = index + words.trimEnd().length
      const start = name === undefined ? index + words.length - words.trimStart().length : end - name.length
      slots.push({ span: { start, end }, message })
    }
  }
  // What is blotted out of the prose looks like blanks: an image, the stars of Markdown.
  return slots.filter(({ span }) => text.startsWith(letter.prose.slice(span.start, span.end), span.start))
}
