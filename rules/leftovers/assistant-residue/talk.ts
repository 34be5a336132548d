/** Words with which an assistant speaks to the one who asked it for a letter. */
export interface Talk {
  /** What a paragraph must hold to match; compiling a pattern takes a start part of a millisecond. */
  readonly signs: readonly string[]
  /** What it must hold beside. */
  readonly objects?: readonly string[]
  /** For a paragraph on one line, in lower case, with straight apostrophes. */
  readonly pattern: RegExp
}

/** Kinds of letters that only their writer, or who writes for him, calls so. */
const LETTER =
  '(?:cover letter|motivation(?:al)? letter|letter of (?:motivation|interest|intent)|statement of purpose|personal statement|application (?:letter|e-?mail)|resignation letter|letter|e-?mail|draft|version|essay|statement|message|template)'
const OWN_LETTER =
  '(?:cover letter|motivation(?:al)? letter|letter of motivation|statement of purpose|personal statement|application letter|resignation letter|résumé|resume)'
const REWORKED =
  '(?:revised|updated|polished|improved|tailored|refined|rewritten|edited|enhanced|corrected|proofread|customi[sz]ed|personali[sz]ed|optimi[sz]ed|condensed|concise|shortened|shorter|longer|expanded|cleaned-up|reworked|stronger|sample|more [a-z]{3,15})'
const PASSAGE =
  '(?:the|that|this) (?:(?:first|second|third|fourth|fifth|last|final|opening|closing|middle|next|introductory|concluding) )?(?:paragraph|sentence|section|passage|introduction|conclusion|opening|closing|ending)'
const OFFER =
  "(?:let me know if you(?:'d| would)? (?:like|want|prefer|need)(?: me to| it| this)?|would you (?:like|prefer)(?: me to)?|do you want(?: me to)?|want me to|shall i|should i|i can also|i could also|i'd be (?:happy|glad) to|i'm happy to|happy to|if you(?:'d| would)? (?:like|want|prefer|wish|share|tell me|let me know|provide|give me)[^.!?]{0,60}, i(?: can| could| will|'ll)(?: also)?(?: help(?: you)?)?)"

/** The same in other languages that letters are written in. */
const FOREIGN_TALK: Talk = {
  signs: ['hier ist', 'voici', 'aquí tien', 'ecco '],
  pattern:
    /(?<=^|[.!?:] )(?:(?:gerne|natürlich|klar|bien sûr|certainement|claro|por supuesto|certo)[!,.] ?)?(?:hier ist (?:deine?|ihre?|eine?|das|die|der)|voici (?:une?|votre|ta|la)|aquí tienes? (?:una?|tu|su)|ecco (?:una?|la tua|il tuo)) (?:[\p{L}-]{1,20},? ){0,4}?(?:anschreiben|bewerbungsschreiben|motivationsschreiben|version|fassung|lettre de motivation|carta de (?:presentación|motivación)|versión|lettera di (?:presentazione|motivazione)|versione)(?!\p{L})/gu,
}

/** What nobody but an assistant says, wherever it stands. */
export const CERTAIN_TALK: readonly Talk[] = [
  {
    signs: ["here's", 'here is', 'here are', 'below is', 'below are'],
    pattern: new RegExp(
      `(?<=^|[.!?:"“] ?)(?:sure(?: thing)?|certainly|of course|absolutely|definitely|great|perfect|got it|okay|ok|alright|no problem|happy to help)(?:[!,.]| ?[—–-]) ?(?:here(?:'s| is| are)|below (?:is|are)) (?:an?|the|your|two|three|some|how) (?:[\\w'-]{1,20},? ){0,6}?(?:${LETTER}|rewrite|text|paragraph|example|response|reply|summary|introduction|passage)\\b(?! of (?:my|our)\\b)`,
      'g',
    ),
  },
  {
    signs: ['sure! i', 'certainly! i', 'of course! i', 'absolutely! i', 'sure! let', 'certainly! let'],
    pattern:
      /(?<=^|["“] ?)(?:sure|certainly|of course|absolutely)! (?:i've|i have|i can|i'd be|let me|let's) /g,
  },
  {
    signs: ["here's", 'here is', 'here are', 'below is', 'below are'],
    pattern: new RegExp(
      `\\b(?:here(?:'s| is| are)|below (?:is|are)) (?:(?:an?|the|your|two|three|some|one) )?(?:(?:[\\w'-]{1,20},? ){0,3}?${REWORKED},?(?: and ${REWORKED})? (?:[\\w'-]{1,20},? ){0,3}?${LETTER}\\b(?! of (?!your|the (?:cover |motivation )?letter|${PASSAGE}(?= ?[:.!,]| ?$| of (?:your|the) )))|(?:[\\w'-]{1,20},? ){0,3}?(?<!\\b(?:my|our|the) )${OWN_LETTER}\\b(?! (?:of|from|by|which i) ))`,
      'g',
    ),
  },
  {
    signs: [
      ' your cover letter',
      ' your motivation',
      ' your letter of',
      ' your statement of',
      ' your personal statement',
      ' your application letter',
      ' your resignation',
      ' your resume',
      ' your résumé',
    ],
    pattern: new RegExp(
      `\\bi(?:'ve| have) (?:also )?(?:written|drafted|revised|rewritten|polished|refined|improved|tailored|edited|adjusted|updated|enhanced|crafted|corrected|restructured|shortened|tightened|proofread) your ${OWN_LETTER}\\b`,
      'g',
    ),
  },
  {
    signs: ['language model', 'an ai'],
    pattern:
      /\bas an? (?:ai|artificial intelligence|large) language model(?=,| i\b)|\bas an ai(?: (?:assistant|chatbot|model))?,? i (?:do not|don't|can|cannot|can't|am|have|lack)\b|\bi(?:'m| am) (?:just |only )?an ai (?:language model|assistant|chatbot)(?=[.,;]| and | so )/g,
  },
  {
    signs: ['as of my', 'up to my', 'until my', 'my knowledge cut', 'real-time'],
    pattern:
      /\b(?:as of|up to|until) my (?:last|latest|most recent)(?: (?:knowledge|training))+ (?:update|cut-?off)\b|\bas of my (?:knowledge|training) (?:update|cut-?off)\b|\bmy knowledge cut-?off\b|\bi (?:do not|don't) have (?:access to real-time|real-time access)\b/g,
  },
  {
    signs: ['feel free to'],
    pattern:
      /\bfeel free to (?:(?:customi[sz]e|personali[sz]e|tweak|tailor)\b|(?:adjust|modify|edit|adapt|change|revise|rewrite|replace|expand|swap|update|fill in|add)(?: [\w'/-]{1,20},?){0,4} (?:letter|draft|version|template|wording|tone|placeholders?|brackets?|bracketed|specifics|paragraphs?|as (?:needed|you see fit|necessary)|to (?:better )?(?:fit|match|suit|reflect) your|your own)\b)/g,
  },
  {
    signs: [
      'let me know if',
      'would you like',
      'would you prefer',
      'want me to',
      'do you want',
      'shall i ',
      'should i ',
      'i can also',
      'i could also',
      'happy to',
      'glad to',
      ', i can ',
      ', i could ',
      ", i'll ",
      ', i will ',
    ],
    objects: [
      ' version',
      'the tone',
      'wording',
      'length',
      ' letter',
      'make it',
      'make this',
      'make the',
      'tailor',
      'tweak',
      'customi',
      'personali',
      'polish',
      'shorten',
      'rephrase',
      'variation',
      'template',
      'draft',
    ],
    pattern: new RegExp(
      `(?<=^|[.!?:;—–,*"“] ?|(?:and|or|please|just) )${OFFER} (?:(?:tailor|tweak|customi[sz]e|personali[sz]e|polish|shorten|rephrase) (?:it|this)\\b|(?:adjust|tailor|tweak|revise|refine|rewrite|shorten|modify|customi[sz]e|personali[sz]e|polish|edit|rephrase|change|adapt|condense|soften|strengthen) (?:the|your|this) (?:[\\w'-]{1,20} ){0,2}?(?:letter|tone|wording|length)\\b|make (?:it|this|the (?:letter|tone|draft))(?: sound| even| slightly| a bit)? (?:more |less )?(?:formal|concise|short|shorter|longer|personal|conversational|enthusiastic|professional|persuasive|casual|warm|warmer|friendly|friendlier|natural|human)\\b|(?:(?:create|write|generate|draft|provide|prepare) )?(?:an?|another)(?: (?:slightly|even|more|less))? (?:shorter|longer|formal|concise|different|alternative|tailored|friendlier|polished|conversational|personal|condensed|one-page)(?:[,/]? (?:and |or |more )?[\\w'-]{1,20}){0,2}? (?:version|letter|variation|template|draft)\\b)`,
      'g',
    ),
  },
  {
    signs: ['bracket', 'placeholder'],
    pattern:
      /(?<=^|[.!?:;—–,(*"“] ?|(?:to|please|just|simply|and|can|should) )(?<!\b(?:script|tool|program|macro|used|able|i|we) (?:to )?)(?:replace|fill in|fill out|complete|customi[sz]e|update|edit|swap out|swap|change) (?:in )?(?:[\w'-]{1,20} ){0,5}?(?:bracketed (?:text|info(?:rmation)?|placeholders?|sections?|parts?|details|fields|items?|content|words|areas)|\[?bracketed\]?(?= with)|(?:in|inside|within|between) (?:the )?(?:square )?brackets|placeholders?(?: (?:text|info(?:rmation)?|details|fields?|names?|values?|with|in|such|like)|(?=[.!,;:)]|$)))/g,
  },
  {
    signs: [
      'remember to',
      'sure to',
      'forget to',
      'you may want',
      'you might want',
      'before sending',
      'before submitting',
    ],
    pattern:
      /\b(?:remember|make sure|be sure|don't forget|do not forget|you (?:may|might)(?: also)? want) to (?:customi[sz]e|personali[sz]e|tailor|tweak) (?:it|this|the (?:letter|template|draft|details|text|content))\b|(?<=^|[.!?:] )(?:just |simply |please )?(?:customi[sz]e|personali[sz]e|tailor|proofread|review|adjust|edit|tweak) (?:it|this|the) (?:(?:cover )?letter|template|draft)?\b[^.!?]{0,40}\b(?:before (?:sending|submitting|you send|you submit)|as needed|to (?:better )?(?:fit|match|suit|reflect) your)\b/g,
  },
  {
    signs: [
      'highlights your',
      'emphasizes your',
      'emphasises your',
      'showcases your',
      'positions you',
      'captures your',
      'presents you',
      'keeps your',
    ],
    pattern:
      /\bthis (?:cover letter|letter|version|draft|revision|revised (?:letter|version|draft)|template|e-?mail|statement) (?:effectively |clearly )?(?:highlights|emphasi[sz]es|showcases|captures|keeps|positions|presents) (?:you as|your (?:[\w'-]{1,20} ){0,3}?(?:skills?|experience|strengths?|background|qualifications|passion|interest|enthusiasm|achievements|motivation|voice|tone|fit|goals|expertise|story))\b/g,
  },
  {
    signs: ['can make mistakes', 'said:', 'thought for', 'copy code', 'regenerate response', 'generated '],
    pattern:
      /\b(?:chatgpt|claude|gemini|copilot|grok) can make mistakes\b|^(?:chatgpt|claude|gemini|copilot|grok|deepseek) said:|^(?:copy code|regenerate(?: response)?|thought for (?:a few|a couple of|\d{1,3}) (?:seconds?|minutes?)|(?:generated|written) (?:by|with) (?:chatgpt|claude|gemini|copilot|ai))\.?$/g,
  },
  FOREIGN_TALK,
]

/** What people say, too: it counts before the salutation and after the close, or beside other talk of the kind. */
export const LIKELY_TALK: readonly Talk[] = [
  {
    signs: ['this helps', 'works for you', 'meets your', 'good luck', 'best of luck'],
    pattern:
      /\bi hope (?:this|that|it) (?:letter |version |draft )?(?:helps|works for you|meets your (?:needs|expectations))\b|\b(?:good|best of) luck with (?:your|the) (?:application|interview|job|search|submission|studies|new)/g,
  },
  {
    signs: [
      'let me know if',
      'would you like',
      'feel free to',
      'want me to',
      "if you'd like",
      'if you want',
      'if you would like',
      'anything else',
    ],
    pattern:
      /\blet me know if you(?:'d| would)? (?:like|want|need|prefer|have)\b|\bwould you like me to\b|\b(?:do you )?want me to\b|\bfeel free to (?:adjust|modify|edit|change|adapt|ask|let me)\b|\bif you(?:'d| would)? (?:like|want), i can\b|\bis there anything else\b/g,
  },
  {
    signs: ["you're", 'you are', 'great question', 'thank you for sharing', 'thanks for sharing'],
    pattern:
      /^(?:you(?:'re| are) (?:absolutely |completely )?(?:right|welcome)\b|great question\b|(?:thank you|thanks) for sharing (?:your|the|this)\b)/g,
  },
  {
    signs: ['sure', 'certainly', 'of course', 'absolutely', 'got it'],
    pattern: /^(?:sure|certainly|of course|absolutely|got it)[!.]?$/g,
  },
  {
    signs: ['letter', 'statement', 'e-mail', 'email', 'essay'],
    pattern:
      /^(?:please |can you |could you )?(?:write|draft|create|generate|rewrite|improve|polish|proofread|help me (?:to )?write) (?:me )?(?:an?|my|this|the|following)\b [^.!?]{0,60}?(?:letter|statement|e-?mail|essay)\b|^(?:[\w-]{1,20} )?(?:revised|polished|improved|updated|corrected|edited|tailored|shortened|rewritten) (?:cover letter|letter|statement|e-?mail|essay):?$/g,
  },
  {
    signs: ['version', 'option', 'draft'],
    pattern:
      /^(?:revised|polished|improved|updated|corrected|edited|tailored|shortened|rewritten) (?:version|draft)\b|^(?:option|version) (?:\d|[a-c])\b[^.]{0,10}\b(?:formal|concise|shorter|short|friendly|professional|casual|warm|creative|direct|enthusiastic|traditional|modern)\b/g,
  },
  {
    signs: ['changes', 'changed', 'improvements', 'tips', 'why this', 'notes'],
    pattern:
      /^(?:(?:key |main )?(?:changes|improvements)(?: (?:i )?made)?|what (?:i|has|i've) changed|summary of (?:the )?changes|why this (?:works|version works)|(?:quick |a few )?tips(?: (?:for|on|to) [^.:]{3,50})?|notes on (?:the )?(?:changes|customi[sz]ation))\s?:?$/g,
  },
  {
    signs: ['replace', 'fill in', 'customi', 'tailor', 'remember to', 'make sure', 'be sure', "don't forget"],
    pattern:
      /^(?:note: |tip: |p\.?s\.? )?(?:remember|make sure|be sure|don't forget|please|just|simply) (?:to )?(?:replace|fill in|customi[sz]e|personali[sz]e|tailor|adjust|add|insert|include|update)\b|^(?:note: |tip: )?(?:replace|customi[sz]e|personali[sz]e|tailor|adjust) (?:the|any|all|it|this|your)\b/g,
  },
]

/** What an assistant counts for who asked for a length; writers of essays count, too. */
export const WORD_COUNT: Talk = {
  signs: ['word'],
  pattern:
    /^[([]?(?:(?:total )?word count\s?[:=–-] ?(?:about |approx(?:imately|\.)? |~)?\d{2,4}(?: words?)?|(?:about |approx(?:imately|\.)? |~|≈ ?)?\d{2,4} words)\.?[)\]]?$/g,
}
