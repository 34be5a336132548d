import { MONTHS } from '../../../src/rule/index.ts'

/** A year in a place where only the present or a coming one belongs, with the words that it belongs to. */
export interface TargetYear {
  /** Offsets in the text that was searched. */
  readonly start: number
  readonly end: number
  /** The last one of a range such as `2023/24`. */
  readonly year: number
  /** From 1, where one is named. */
  readonly month?: number
  /** Whether the writer says of it that it will be. */
  readonly isFuture: boolean
}

interface Place {
  readonly isSubject: boolean
  /** Names whose years are always those of editions. */
  readonly targets: readonly string[]
}

const SEASON =
  '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|Michaelmas|Hilary|Trinity)(?: (?:[Tt]erm|[Ss]emester|of))?'
const MONTH = `(?:${MONTHS.join('|')})`
/** A year, or a range of two, with the season, month, or name that it is glued to. */
const YEAR = new RegExp(
  String.raw`(?<glue>(?<![\w-])(?:${SEASON}|${MONTH}(?: \d{1,2}(?: ?(?:to|and|[–-]) ?(?:${MONTH} )?\d{1,2})?,)?) |\b[A-Z][A-Za-z]+(?:-| ?['’]|(?<=[A-Z]) (?=20)))?\b(?<first>20\d\d)(?:(?:[/–]|-(?=\d\d(?:\d\d)?\b))(?<second>(?:20)?\d\d))?(?![\d,.]?\d|[-/]\d)`,
  'g',
)
/** What is applied for: a year before one of these is its year. */
const EDITION =
  /^ (?:\w+ ){0,2}(?:intake|cohort|entry|class|edition|season|school|programmes?|programs?|scheme|internships?|placement|academic year|session|call|round|recruitment|admissions?|scholarships?|fellowships?|semester|term|vacanc\w+|positions?|course)\b/i
const APPLYING =
  /\b(?:apply(?:ing)?|application|admission|admitted|participat(?:e|ing|ion)|enrol(?:l|ling|ment)?|join(?:ing)?|attend(?:ing)?|consider(?:ed|ation)|candidate|start(?:ing)?|begin(?:ning)?|commenc(?:e|ing)|place|intake|entry|enter(?:ing)?|selected|supervis(?:e|ing))\b/i
const COMING =
  /\b(?:would you|would like to|wish to|hopes? to|(?:i|we) (?:will|shall|am going to|am due to|expect to|hope to|plan to|intend to|aim to)|(?:i|we)'ll|expected (?:to|graduation|completion)|(?:be |become )?(?:available|free|able|ready)(?: to)?|due to (?:graduate|finish|complete|start|begin)|(?:can|could) (?:\w+ )?(?:start|begin|join|come|take)|take up|release me|take (?:me|it) on|tak(?:e|es) place)\b/i
const OF_PAST =
  /\b(?:work|projects?|thesis|experience|photographs?|recordings?|data|results?|reports?|study|survey|census|papers?) (?:of|from|for|in) $/i
/** What lies between such words and a year of history. */
const PAST =
  /\b(?:was|were|had|fell|rose|grew|won|took|gave|began|wrote|led|built|taught|spent|made|ran|held|came|went|became|got|learnt|met|my|since|edition of|last|previous|(?!(?:need|speed|exceed|succeed|proceed|feed|indeed|seed|breed|bleed|agreed)\b)[a-z]{2,20}ed)\b/i
const TOLD = /\b(?:was|were|had|fell|rose|grew|been|data|results?|survey|census|since|paper|report)\b/i
const WHEN =
  / (?:in|from|by|until|as of|for|(?:whole|end|middle|beginning|start) of) (?:early |late |mid-?)?$/i
const WORK =
  /^(?:'s)? (?:\w+ )?(?:paper|article|study|report|talk|lecture|book|results|review|survey|census|monograph|thesis|film|exhibition|production|budget|law|act|olympics|world cup|election|crisis|pandemic|prize|award|winner|conference)\b/i
const MAX_BEFORE_UNITS = 110

/** The years of a text that it applies for or looks forward to. */
export function findTargetYears(text: string, { isSubject, targets }: Place): TargetYear[] {
  if (!/20\d\d/.test(text)) return []
  return [...text.matchAll(YEAR)].flatMap((match) => {
    const { glue = '', first, second } = match.groups ?? {}
    const end = match.index + match[0].length
    const after = text.slice(end, end + 60)
    const year = lastYear(first as string, second)
    if (year === undefined) return []
    const clause = clauseBefore(text, match.index)
    const isTarget = targets.some((name) => glue.startsWith(name)) && !PAST.test(clause)
    const applies = isSubject || (APPLYING.test(clause) && !/\b(?:was|were|been)\b/i.test(clause))
    const isApplied =
      applies &&
      !PAST.test(wordsAfterCue(clause)) &&
      !OF_PAST.test(clause) &&
      (glue !== '' || isSubject || EDITION.test(after))
    const last = clause.slice(clause.lastIndexOf(',') + 1)
    const isComing =
      COMING.test(last) && !TOLD.test(last) && (glue !== '' || WHEN.test(last) || EDITION.test(after))
    if ((!isTarget && !isApplied && !isComing) || WORK.test(after)) return []
    const month = MONTHS.indexOf(glue.split(' ', 1)[0] as string) + 1
    return [
      {
        start: match.index,
        end,
        year,
        ...(month > 0 ? { month } : {}),
        isFuture: isComing && !isApplied,
      },
    ]
  })
}

/** The years that a text tells of as past: `in 2025 I completed`. */
export function findToldYears(text: string): Pick<TargetYear, 'start' | 'end' | 'year'>[] {
  let next = 0
  return text.split(/(?<=[.!?]) (?=[A-Z])/).flatMap((sentence) => {
    const offset = next
    next += sentence.length + 1
    if (!TELLING.test(sentence) || COMING_WORD.test(sentence)) return []
    return [...sentence.matchAll(/\b(?:in|since) (20\d\d)\b/gi)].map(({ 0: words, 1: year, index }) => {
      const end = offset + index + words.length
      return { start: end - 4, end, year: Number(year) }
    })
  })
}

const TELLING =
  /\b(?:since|was|were|had|won|took|gave|began|wrote|led|built|taught|spent|made|ran|held|became|[a-z]{3,}[^e\W]ed)\b/
const COMING_WORD =
  /\b(?:will|would|shall|can|could|may|ends?|expires?|due|until|from|available|next|coming|scheduled|planned|expected|appl\w+)\b/

/** The clause before an offset: from the last mark that ends one. */
function clauseBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - MAX_BEFORE_UNITS), offset)
  return before.slice(before.search(/[.;!?][^.;!?]*$|, (?:and|but|which|where|after|when) [^,]*$/) + 1)
}

/** What stands between the word that applies and the year. */
function wordsAfterCue(clause: string): string {
  const cue = APPLYING.exec(clause)
  return cue ? clause.slice(cue.index + cue[0].length) : clause
}

/** The last year of a range; undefined where the second number is none that follows the first. */
function lastYear(first: string, second: string | undefined): number | undefined {
  if (second === undefined) return Number(first)
  const last = second.length === 4 ? Number(second) : Number(first.slice(0, 2) + second)
  return last > Number(first) && last - Number(first) <= 5 ? last : undefined
}
