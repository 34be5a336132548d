export {
  endOfCharacters,
  isCapitalized,
  isLetter,
  isLetterAt,
  isMadeOf,
  isNameCharacter,
  isSmall,
  isSmallLetter,
  isWordCharacter,
  listRuns,
  lowerCase,
} from './character.ts'
export { decodeSource, isBinary } from './decode.ts'
export { encodeText } from './encode.ts'
export { tokenStart, trimEnd } from './find-token.ts'
export type { Encoding, Format, Point, Source, SourceOptions } from './source.ts'
export { createSource, formatOf, lineAt, lineSpan, slice, toPoint } from './source.ts'
export type { Span } from './span.ts'
export { contains, isWithin, mergeSpans, overlaps } from './span.ts'
export type { TokenSpan } from './split-tokens.ts'
export { splitTokens } from './split-tokens.ts'
