import type { Letter, Span } from '../../../src/rule/index.ts'

/** A name of which the writer says what is said of the target alone; as long as it can be, it may end earlier. */
export interface WishedName {
  readonly name: string
  /** Of the first so many units of the name. */
  readonly spanOf: (unitCount: number) => Span
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}&+-]*`
const NAME = `(?<name>${WORD}(?: (?:(?:of|for|&|and) (?:the )?)?${WORD}){0,6})`
const ITS = String.raw`['’]s? (?:\p{L}+ ){0,2}(?:approach|commitment|culture|dedication|ethos|goals|mission|plans|reputation|team|values|vision|work)\b`

const REASON =
  '(?:is|are) (?:(?:exactly|partly|precisely) )?(?:why|(?:one of )?the (?:main |very )?reasons?(?: why| that)?) I'
const APPLY = '(?:am )?(?:apply|applying|hope|want|wish|would|write|writing)'
const LED = '(?:attracts?|brings?|brought|draws?|drew|led|persuaded)'
const HERE = '(?:here|to (?:apply|(?:the|this) (?:place|position|post|role)))'

/** `I am excited about Globex`, but not `about Globex boilers`. */
const EXCITEMENT = new RegExp(
  String.raw`\b(?:am|['’]m) (?:\p{L}+ )?(?:enthusiastic|enthused|excited|thrilled) about (?:the )?${NAME}(?=[.,;:!?]|$| (?:and|as|because|for|since|too)\b|${ITS})`,
  'gdu',
)

const NEWS = new RegExp(
  String.raw`\b(?:I|to) (?:hear|hearing|hope to hear|hope for news) from (?:the )?${NAME}(?=[.,;:!?]|$)`,
  'gdu',
)

/** `Globex’s commitment to repair is why I apply`. */
const ATTRACTION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NAME}(?=${ITS}[^.!?;]{0,100} (?:${REASON} ${APPLY}|${LED} me ${HERE})\b)`,
  'gdu',
)

/** What is wished for, and signs of which a text must hold one of each to hold it: a pattern costs a start much. */
interface Wish {
  readonly signs: readonly (readonly string[])[]
  readonly pattern: () => RegExp
}

const WISHES: readonly Wish[] = [
  {
    signs: [['excited about', 'thrilled about', 'enthused about', 'enthusiastic about']],
    pattern: () => EXCITEMENT,
  },
  { signs: [['hear', 'news'], [' from ']], pattern: () => NEWS },
  {
    signs: [
      ['why I', 'reason', ' me '],
      ["'s ", "' "],
    ],
    pattern: () => ATTRACTION,
  },
]

/** No paragraph of a letter is longer. */
const MAX_UNITS = 4000

/** The names in the body of which the writer says what is said of the target alone, in English. */
export function findWishedNames({ paragraphs }: Letter): WishedName[] {
  return paragraphs
    .filter(({ part, kind }) => part === 'body' && kind !== 'quote')
    .flatMap(({ folded }) => {
      const text = folded.text.slice(0, MAX_UNITS)
      const isPossible = ({ signs }: Wish) => signs.every((any) => any.some((sign) => text.includes(sign)))
      return WISHES.filter(isPossible).flatMap(({ pattern }) =>
        [...text.matchAll(pattern())].flatMap(({ groups, indices }) => {
          const start = indices?.groups?.name?.[0]
          const name = groups?.name
          if (start === undefined || name === undefined) return []
          return [{ name, spanOf: (unitCount: number) => folded.spanOf(start, start + unitCount) }]
        }),
      )
    })
}
