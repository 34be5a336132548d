/** A gap by its looks: where words, a figure, or a date should stand. */
export interface BlankShape {
  readonly kind: 'blank' | 'number' | 'date'
  readonly pattern: RegExp
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const UNIT =
  '(?:years?|months?|weeks?|days?|hours?|people|persons|students|pupils|patients|clients|customers|users|employees|staff|members|colleagues|projects|papers|publications|countries|languages|percent|per cent|percentage points|points|times|million|billion|thousand|[km]\\b|%)'

/** What a text holds in which one of the patterns finds something: one search in place of one for each of them. */
export const SHAPE_SIGN =
  /[_X]|xx|\dx|\.{6}|…{3}|[DM]{2}[/.-]|-MM|(?:dd|mm|yyyy)[/.-]|\?\?|(?:DD|dd) [A-Z]|0000|[N#]\+? (?:year|month)/

/** What kind of blank each pattern finds. All repetitions are bounded or of one sign only. */
export const SHAPES: readonly BlankShape[] = [
  {
    kind: 'blank',
    pattern: /(?<![_\w`])_{1,200}(?:[ /.-]_{1,40}){0,4}(?![_\w`])|(?<=[A-Za-z.])_{4,200}(?![_\w`])/g,
  },
  { kind: 'blank', pattern: /(?<!\.)\.{6,}|(?<!…)…{3,}/g },
  {
    kind: 'number',
    pattern: new RegExp(
      `(?<![\\w-])[$€£]?[Xx]{2,3}[+%]?(?:(?:[ -]|\\s)?${UNIT})(?!\\w)|(?<![\\w-])[Xx]{2,3}%`,
      'g',
    ),
  },
  {
    kind: 'number',
    pattern:
      /(?<=\b(?:have|has|had|with|over|of|than|by|for|about|nearly|almost|under) )X\+?(?:%|\s(?:years?|months?|percent|per cent|%)(?!\w))/g,
  },
  {
    kind: 'number',
    pattern: /(?<!\w)[$€£](?:X{1,3}(?:[,.]X{3}){1,3}|X{2,12}|X(?=[km]\b| ?(?:million|billion)))(?![\w])/g,
  },
  {
    kind: 'number',
    pattern:
      /(?<![\w-])X{2,3}\+? (?!chromosomes|fe?males|cells|embryos|gonads|individuals|genotypes|karyotypes|flies|animals)(?:(?:square|cubic|different|new|other|small|large|further|full-time|part-time|young|happy|satisfied) )?[a-z]{3,20}s(?![\w'’])/g,
  },
  { kind: 'number', pattern: /(?<!\w)\dX ?(?:%|per cent|percent)(?!\w)/g },
  { kind: 'number', pattern: /(?<![\w$€£])X{1,3},(?:X{3}|000)(?!\w)/g },
  {
    kind: 'date',
    pattern: new RegExp(
      '(?<![\\w/.-])(?:(?:\\d{4}|[XY]{4})-[XM]{2}(?:-[XD]{2})?|[XDM]{2}([/.-])[XDM]{2}\\1(?:\\d{4}|[XY]{2,4}))(?![\\w/])' +
        '|(?<![\\w/.-])(?:dd|mm|yyyy)([/.-])(?:dd|mmm?)\\2(?:yyyy|yy|dd)(?![\\w/])' +
        `|(?<![\\w?])\\?{2} ${MONTH}(?!\\w)|(?<!\\w)${MONTH} \\?{2}(?=,? \\d{4})` +
        `|(?<!\\w)X{1,2} ${MONTH}(?!\\w)|(?<!\\w)${MONTH} X{2}(?!\\w)|(?<!\\w)(?:DD|dd) ${MONTH}(?!\\w)`,
      'g',
    ),
  },
  { kind: 'date', pattern: /(?<![\w.])(?:(?:19|20)(?:XX|xx|__|\?\?)|(?:20[0-3]|19\d)[Xx])(?!\w)/g },
  {
    // The number of a post or a case: `OCT/XX/2026`.
    kind: 'number',
    pattern:
      /(?<![\w/.-])(?:[A-Z][A-Z\d]{0,7}[/-]){1,3}(?:XX|xx|\?{2,3}|_{2,3})[/-](?:19|20)?\d\d(?![\w/-])|(?<![\w/.-])(?:[A-Z][A-Z\d]{0,7}[/-]){1,3}(?:19|20)\d\d[/-](?:XX|xx|\?{2,3}|_{2,3})(?![\w/-])/g,
  },
  { kind: 'blank', pattern: /(?<![\w-])(?:\(XXX\) )?X{3,}(?:[-./ ]X{3,}){0,3}(?!\w|-?[Ll]arge)/g },
  {
    kind: 'blank',
    pattern: /(?<=\b(?:Dear|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor) )(?:XX|x{2,})(?!\w|\.\w|-)/g,
  },
  { kind: 'blank', pattern: /(?<=[a-z,] )x{3,}(?= [a-z]{2}|[,.;])/g },
  {
    kind: 'blank',
    pattern:
      /(?<=\b[a-z]{2,12} )X{2}(?= (?:University|Company|Corporation|Ltd|Inc|Group|School|College|Institute|Department)\b)/g,
  },
  { kind: 'number', pattern: /(?<![\d-])\(?000\)?[- .]{1,2}000[- .]0000(?!\d)/g },
  {
    kind: 'number',
    pattern:
      /(?<=\b(?:have|with|over|than|about|nearly|almost) )(?:N|#{1,2}|\?{2})(?=\+? (?:years?|months?)\b)/g,
  },
  { kind: 'date', pattern: /(?<![\w/.-])(?:MM|mm)[/.-](?:YYYY|yyyy)(?![\w/])/g },
]
