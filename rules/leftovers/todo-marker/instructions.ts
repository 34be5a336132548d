/** Patterns that a text can match only where it has their sign; most have not, and compiling them takes a start ms. */
export interface Instructions {
  /** Of which the letter must hold one: see `Inventory.mayHold`. */
  readonly words?: readonly string[]
  readonly sign: RegExp
  readonly patterns: readonly RegExp[]
}

/**
 * Imperatives to the writer and labels of fields, in words that no reader is ever told; for a text in lower
 * case, since a regular expression that heeds no case costs a start about 1 ms.
 */
export const INSTRUCTIONS: readonly Instructions[] = [
  {
    words: ['here '],
    sign: /\shere\b/,
    patterns: [
      /(?<!(?:[\w’']{1,10} )?\b(?:i|we|they|you|to|will|would|can|could|should|must|may) )\binsert\s{1,4}(?:[\w’'-]{1,20}\s{1,4}){1,5}here\b/g,
      /\byour\s{1,4}(?:[\w-]{1,20}\s{1,4}){0,2}(?:name|company|title|address|text|e-?mail|signature)\s{1,4}(?:goes )?here(?=[^\S\n]{0,4}(?:[.,;:!)\]]|$))/gm,
      /(?<=[([{]|^|[.!?:] )(?:add|enter|put|type|write|fill in)\s{1,4}(?:[\w’'-]{1,20}\s{1,4}){1,4}here\b/gm,
      /\b(?:company|university|school|organi[sz]ation|manager|recipient|job|first|last|full)\s{1,4}(?:name|title)\s{1,4}here\b/g,
    ],
  },
  {
    sign: /\((?:add|describe|expand|explain|elaborate|mention|include|check|verify|confirm|re(?:word|phrase|write)|shorten|fill in|finish|update) /,
    patterns: [
      /\((?:add|describe|expand(?: on)?|explain|elaborate(?: on)?|mention|include|check|verify|confirm|reword|rephrase|rewrite|shorten|fill in|finish|update) (?:more|something|details?|this|that|these|here|the|an?|my|how|why|what|where|which|another|exact|examples?|name|numbers?|dates?|figures?|later)\b[^()]{0,80}(?<! (?:to|of|from|with))\)/g,
    ],
  },
  {
    sign: /\((?:insert|add|fill|enter|type|write|put|give|state|specify|name)\s/,
    patterns: [
      /\((?:insert|add(?! value)|fill in|enter|type(?: in)?|write|put(?: in)?|give|state|specify|name)\s{1,4}(?:(?:an?|the|your|my|their|his|her|exact|final|total|approximate|actual|latest|full|correct|right|specific|relevant|appropriate)\s{1,4}){0,3}(?:names?|dates?|numbers?|quantity|percentage|figure|value|year|month|company|employer|university|school|organi[sz]ation|position|job|title|role|address|figures?|amount|salary|reasons?|details?|examples?|skills?|achievements?|city|town|place|phone|e-?mail|signature|recipient|hobby|hobbies|text|text here)(?:\s{1,4}(?:of|for|from|about|and|or|here)\b[^()\d]{0,60})?\)/g,
      /\(fill (?:in|out|this in|me in)\)/g,
    ],
  },
  {
    words: ['appropriate', 'applicable', 'necessary', 'required', 'needed', 'relevant'],
    sign: /\((?:delete|strike|cross|omit|choose|select|amend|adapt|change)\s/,
    patterns: [
      /\((?:delete|strike out|cross out|omit|choose|select|amend|adapt|change)\s{1,4}(?:as|if|where|whichever is)\s{1,4}(?:not\s{1,4})?(?:appropriate|applicable|necessary|required|needed|relevant)\)/g,
    ],
  },
  {
    sign: /(?:name|title|signature)\)/,
    patterns: [
      /\(your\s{1,4}(?:(?:full|first|last|own|hand-?written)\s{1,4})?(?:name|signature|surname)\)/g,
      /(?<=\b(?:dear|mr\.?|mrs\.?|ms\.?|dr\.?|professor|at|for|with|from|to|join|joining|of|the|as|am|is) )\((?:(?:the|your|my|hiring|manager|manager[’']s|recipient|recipient[’']s|contact|supervisor|supervisor[’']s|company|employer|university|school|organi[sz]ation|institution|department|position|job|first|last|full)\s{1,4}){1,4}(?:name|title)\)/g,
    ],
  },
  {
    sign: /\((?:name|surname|company|employer|university|organi[sz]ation|position|job)\)/,
    patterns: [
      /(?<=\b(?:dear|mr\.?|mrs\.?|ms\.?|dr\.?|professor|at|for|join|joining|of) )\((?:name|surname|company|employer|university|organi[sz]ation|position|job)\)/g,
    ],
  },
  {
    words: ['name of ', 'names of '],
    sign: /\(names? of\s/,
    patterns: [
      /\(names? of\s{1,4}(?:(?:the|your|my|hiring|an?)\s{1,4}){0,2}(?:company|employer|university|school|college|organi[sz]ation|institution|department|hiring manager|manager|supervisor|recipient|professor|person|programme?|course|position|referee)\)/g,
    ],
  },
  { words: ['note to self'], sign: /note to self/, patterns: [/\bnote to self\b/g] },
]

/** The same, where capitals count. */
export const LOUD_INSTRUCTIONS: readonly Instructions[] = [
  {
    words: ['replace ', 'change ', 'delete ', 'fill '],
    sign: /[A-Z] (?:ME|THIS|IN)\b/,
    patterns: [/\b(?:REPLACE|CHANGE|DELETE|FILL) (?:ME|THIS)\b|\bFILL IN\b/g],
  },
  {
    words: ['check ', 'confirm ', 'verify ', 'ask ', 'fix ', 'rewrite ', 'reword ', 'mention '],
    sign: /\b(?:CHECK|CONFIRM|VERIFY|ASK|FIX|REWRITE|REWORD|MENTION) [A-Z]/,
    patterns: [
      /(?<=^|[.!?:;([*–—] ?)(?:(?:DOUBLE[- ])?CHECK|CONFIRM|VERIFY|FIX|REWRITE|REWORD|MENTION)\s(?:W\/|WITH\b|THIS\b|THAT\b|IF\b|WHETHER\b|(?:THE |HIS |HER |MY |EXACT ){0,2}(?:DATES?|NAMES?|SPELLING|NUMBERS?|FIGURES?|TITLE|DEADLINE|PARAGRAPH|SENTENCE|ENDING|YEAR|WORDING)\b)[A-Z\d ,/:'’-]{0,60}[.!?]?/gm,
      /(?<=^|[.!?:;([*–—] ?)ASK\s[A-Z]{2,15}\s(?:ABOUT|FOR|IF|RE|WHETHER|WHEN|WHAT)\b[A-Z\d ,/:'’-]{0,60}[.!?]?/gm,
    ],
  },
  {
    words: ['insert '],
    sign: /INSERT [A-Z]/,
    patterns: [
      /\bINSERT (?!INTO|SELECT|VALUES|OR |AND |UPDATE|DELETE|KEY|COIN)(?:[A-Z]{2,15} ){0,3}[A-Z]{3,15}\b/g,
    ],
  },
  {
    // A note between two marks that catch the eye: `XXX add the date XXX`.
    words: ['xxx'],
    sign: /XXX/,
    patterns: [
      /(?<!\w)XXX[ :]{1,3}(?:add|ask|check|confirm|describe|expand|explain|fill|find|fix|get|give|insert|look up|mention|name|need|put|replace|rewrite|update|verify|write)\b(?:[^?!X\n]|\n(?![^\S\n]{0,9}\n)){0,100}XXX(?!\w)/g,
    ],
  },
  {
    sign: /\?{3}/,
    patterns: [
      /(?<![\w?])\?{3,9}[ :]{1,3}(?:add|ask|check|confirm|describe|expand|explain|fill|find|fix|get|give|insert|look up|mention|name|need|put|replace|rewrite|update|verify|write)\b(?:[^?!\n]|\n(?![^\S\n]{0,9}\n)){0,100}\?{3,9}(?![\w?])/g,
    ],
  },
]
