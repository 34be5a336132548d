import type { Instructions } from './instructions.ts'

/** What a writer has yet to find out: a figure, a date, a name. */
const FACT =
  '(?:numbers?|figures?|dates?|years?|months?|names?|titles?|percentages?|spelling|citation|quotation|statistics?|stats|amounts?|totals?|terms?|wording|addresse?s?|links?|reference numbers?)'
const EXACT =
  '(?:exact|right|correct|precise|latest|actual|final|real|full|new|proper|official|updated|better)'
/** What a date or a number is of. */
const OF_WORK =
  '(?:start|starting|end|finish|finishing|opening|closing|job|course|project|release|launch|publication|contract|grant|award|vacancy|post|case|team)'
const ARTICLE = '(?:the|an?|his|her|their|my|our|this|that|more|some)'
const PERSON =
  "(?!me\\b|us\\b|you|any|every|some|for\\b|if\\b|my\\b|his\\b|her\\b|their\\b|our\\b|the\\b|an?\\b|one\\b|him\\b|that\\b|it\\b)(?:[\\p{L}'’.-]{1,20}\\s){1,4}?"

/** Notes to self in parentheses, for a text in lower case. */
export const ASIDES: readonly Instructions[] = [
  {
    words: [
      'ask ',
      'text ',
      'ring ',
      'phone ',
      'call ',
      'email ',
      'mail ',
      'message ',
      'remind ',
      'chase ',
      'check with ',
    ],
    sign: /\((?:(?:must|to|need to|i need to|i must) )?(?:ask|text|ring|phone|call|e-?mail|message|remind|chase|check with) /,
    patterns: [
      new RegExp(
        `\\((?:(?:must|to|need\\sto|i\\sneed\\sto|i\\smust)\\s)?(?:ask|text|ring|phone|call|e-?mail|message|remind|chase|check\\swith)\\s(?!you|any|every|me\\s|us\\s)(?:[\\p{L}'’.-]{1,20}\\s){1,4}?for\\s(?:(?:${ARTICLE}\\s)?${EXACT}\\s[a-z]|(?:(?:the|his|her|their)\\s)?(?:${OF_WORK}\\s)?${FACT}\\b)[^()]{0,60}\\)`,
        'gu',
      ),
      new RegExp(
        `\\((?:(?:must|to|need\\sto|i\\sneed\\sto|i\\smust)\\s)?(?:ask|text|ring|phone|call|e-?mail|message|remind|chase|check\\swith)\\s${PERSON}(?:(?:if|whether)\\s(?:this|that|these|those|it|there|the|[iw]e?\\s(?:can|may|could|should|am|are))\\b(?!\\s(?:agrees?|minds?)\\b)|about\\s(?:this|that|these|it|the\\s(?:exact\\s)?${FACT})\\b|(?:what|when|which|how|where|who)\\s(?:the|it|this|was|is|exactly|year|date|many|much|to\\s(?:call|spell|write|put))\\b|to\\s(?:check|confirm|verify|send|supply|proofread)\\b)[^()]{0,60}\\)`,
        'gu',
      ),
    ],
  },
  {
    words: ['get ', 'find ', 'look ', 'dig ', 'search ', 'work out ', 'check ', 'google ', 'still ', 'need '],
    sign: /\((?:i )?(?:still )?(?:(?:need|have|must|want) (?:to )?)?(?:get|find|look|dig|search|work out|check|google|still|need)\b/,
    patterns: [
      new RegExp(
        `\\((?:(?:still\\s)?(?:need|have)\\sto\\s)?(?:get|find|look\\sup|look\\sfor|dig\\sout|search\\sfor|check|google|still\\sneed|need)\\s(?:${ARTICLE}\\s){0,2}(?:${EXACT}\\s)?${FACT}(?:\\s(?:from|of|for|in|on|with|here|again|later)\\b[^()]{0,60})?\\)`,
        'g',
      ),
      /\((?:find\sout|look\sup|check|work\sout|google)\s(?:when|which|how\s(?:many|much|long)|what|who|where|whether|if)\b[^()]{0,60}\)/g,
      /\((?:look\sthis\sup|look\sit\sup|look\sup|google\sthis|still\sto\s(?:add|check|do|write|come)|still\sneed\s(?:to|the|an?|exact|more)\s[^()]{1,60}|still\smissing)\)/g,
    ],
  },
  {
    words: ['doublecheck', 'check', 'verify', 'confirm', 'ask ', 'look up'],
    sign: /\((?:i )?(?:still )?(?:(?:need|have|must|want|got) (?:to )?|to )?(?:double[- ]?check|check|verify|confirm|ask)\b/,
    patterns: [
      /\((?:i\s)?(?:still\s)?(?:(?:need|have|want|got)\sto\s(?:double[-\s]?check|check|verify|confirm(?=\s(?:the|this|that|these|it|with|dates?|names?|numbers?|if|whether)\b)|ask|look\sup)|must\s(?:double[-\s]?check|check))\b[^()]{0,60}\)/g,
      /\((?:to\s)?double[-\s]?check(?:\s?[:–—-]\s[^()]{1,60}|\s(?:this|these|that|those|it|the|if|whether|with|my|our|his|her|dates?|names?|numbers?|figures?|spelling)\b[^()]{0,60})?\)/g,
      /\((?:to\s)?(?:check|verify|confirm|ask)\s?[:,–—-]\s[^()]{1,60}\?{1,3}\)|\(to\s(?:check|verify)\)/g,
    ],
  },
  {
    sign: /\?\)/,
    patterns: [
      /\((?:spelling|sp|check|right\s(?:word|term|year|number|name|title|figure)|(?:exact|correct|final|full)\s[a-z]{3,12}|wording|source|citation|date|year|month|number|figure|percentage|title|which\sone)\s?\?{1,3}\)/g,
      /\((?:or\s)?\d[\d,.]{0,9}\sor\s\d[\d,.]{0,9}(?:\s[a-z]{1,15}){0,3}\s?\?{1,3}\)/g,
    ],
  },
  {
    words: ['remember ', 'forget '],
    sign: /\((?:must )?(?:remember|not forget|don['’]t forget|do not forget|must not forget) /,
    patterns: [
      /\((?:(?:must\s)?remember|(?:do\snot|don['’]t|must\snot)\sforget)\sto\s(?:mention|add|attach|include|insert|check|ask|update|change|put|delete|remove|thank|write|sign|enclose|say|explain|cut|fix)\b[^()]{0,80}\)/g,
    ],
  },
  {
    words: ['copy ', 'paste ', 'steal ', 'reuse ', 're-use ', 'take '],
    sign: /\((?:copy|paste|steal|reuse|re-use|take) /,
    patterns: [
      /\((?:copy|paste|steal|reuse|re-use|take)\s(?:[a-z]{1,12}\s){0,3}(?:from|out\sof)\s(?:(?:my|the|our|old|last|previous|other)\s){0,2}(?:cv|résumé|resume|website|linkedin|letter|abstract|thesis|report|e-?mail|advert|ad|application|cover\sletter|version|draft)\b[^()]{0,40}\)|\(paste\s(?:[a-z]{1,12}\s){0,3}here\)/g,
    ],
  },
  {
    sign: /\((?:which|what|how|was|were|is|are) [^()]{0,60}\?/,
    patterns: [
      /\((?:which|what)\s(?:year|month|date|day|number|percentage|name|title|figure|version|semester|term)(?:\s(?:was|is|were|are)\s(?:it|this|that|these))?(?:\s(?:again|exactly))?(?:\s(?:did|was|am|do|had)\s(?:i|we)\b[^()]{0,40})?\?{1,3}\)/g,
      /\(how\s(?:many|much|long)(?:\s[a-z]{1,15}){0,2}(?:\s(?:was\sit|were\s(?:there|they)|is\sit|exactly|again|did\s(?:i|we)\b[^()]{0,20}))?\?{1,3}\)/g,
      /\((?:was|is)\s(?:it|this|that)\s(?:in\s)?\d[\d,.]{0,9}\sor\s\d[\d,.]{0,9}\s?\?\)/g,
    ],
  },
  {
    words: ['check', 'verif', 'add', 'insert', 'look', 'fill', 'missing'],
    sign: /\((?:[a-z]{2,12} )?[a-z]{3,8}s? (?:to (?:be )?(?:check|verif|add|insert|look|fill)|missing)/,
    patterns: [
      /\((?:(?:the|exact|correct|final|full)\s){0,2}(?:dates?|figures?|numbers?|names?|years?|titles?|amounts?|spelling|details?|wording|address|example|quote|percentage)\s(?:to\sbe\s(?:checked|verified|added|inserted|looked\sup|filled\sin)|to\s(?:check|verify|add|insert)|(?:still\s)?missing)\b[^()]{0,40}\)/g,
    ],
  },
]
