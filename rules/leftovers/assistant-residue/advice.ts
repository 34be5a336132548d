import type { Talk } from './talk.ts'

const DOCUMENT =
  '(?:cover letter|motivation letter|letter|version|draft|revision|rewrite|revised (?:letter|version|draft)|template|e-?mail|statement)'
const OWN_QUALITY =
  '(?:skills?|experience|strengths?|background|qualifications|passion|interest|enthusiasm|achievements?|accomplishments|motivation|voice|tone|fit|goals|expertise|story|impact|research|leadership|career|commitment|profile)'
const PASSAGE =
  '(?:(?:first|second|third|last|opening|closing|final|middle|next) (?:paragraph|sentence|line))'
const CHANGE =
  '(?:adjust|change|edit|update|modify|swap out|swap|replace|tweak|amend|revise|alter|personali[sz]e|customi[sz]e|tailor|fill in|correct)'

/** How an assistant praises its draft, and what it tells the writer to change in it, wherever it stands. */
export const CERTAIN_ADVICE: readonly Talk[] = [
  {
    signs: ['this ', 'the revised ', 'the new ', 'the updated ', 'the final ', 'the edited '],
    objects: [' tone', ' your '],
    pattern: new RegExp(
      `(?<=^|[.!?:;*"“] ?)(?:this ${DOCUMENT}|this (?:paragraph|section|opening|closing)|the (?:revised|new|updated|final|edited) (?:letter|version|draft)) (?:[a-z]{2,12}ly |now |still |also )?(?:(?:keeps|maintains|strikes|uses|has|adopts|sets|preserves|balances|conveys|combines|takes)\\b[^.!?]{0,50}? tone\\b|[a-z]{3,14}s\\b[^.!?]{0,70}?\\b(?:brings out|highlights|emphasi[sz]es|showcases|stresses|foregrounds|underlines|leads with|focuses on|draws out|plays up|connects|ties|links|presents|positions|demonstrates|brings|puts) (?:[a-z]{2,12} ){0,2}?your (?:[\\w'-]{1,20} ){0,3}?${OWN_QUALITY}\\b|(?:brings out|highlights|emphasi[sz]es|showcases|shows|focuses on|leads with|connects|links|ties|draws out|plays up|stresses|foregrounds|underlines|demonstrates|conveys) your (?:[\\w'-]{1,20} ){0,3}?${OWN_QUALITY}\\b)`,
      'g',
    ),
  },
  {
    signs: [
      'adjust',
      'change',
      'edit',
      'update',
      'modify',
      'swap',
      'replace',
      'tweak',
      'amend',
      'revise',
      'fill in',
      'correct',
    ],
    objects: [
      ' above',
      ' below',
      'paragraph',
      'sentence',
      ' tone',
      'wording',
      'placeholder',
      'letter',
      'figures',
      'dates',
      'details',
    ],
    pattern: new RegExp(
      `(?<=^|[.!?] |[(*] ?)(?:just |simply )?${CHANGE} (?:the|these|any|this|all|both) (?:[\\w'/-]{1,20},? ){0,4}?(?:above|below|(?:in|of) the ${PASSAGE}|${PASSAGE}|tone|wording|placeholders?|letter|figures|dates|details|names|numbers)\\b[^.!?]{0,40}? (?:if (?:your?|needed|necessary|they|it|this|that)\\b|as (?:needed|necessary|appropriate|required|you)\\b|to (?:match|fit|reflect|suit) your?\\b|with your\\b|depending on your?\\b|accordingly)`,
      'g',
    ),
  },
  {
    signs: [' your own', ' your actual', ' your real', ' your exact'],
    pattern:
      /(?<=^|[.!?] |[(*:] ?)(?:just |simply |please )?(?:replace|swap|substitute) (?:[\w'/,-]{1,20} ){1,8}?(?:with|for|by) your (?:own|actual|real|exact)\b/g,
  },
  {
    signs: [' of your own'],
    pattern:
      /(?<=^|[.!?] |[(*] ?)(?:you (?:can|could|may|might)(?: also)?(?: want to| wish to)?|consider|feel free to) (?:add|adding|expand|expanding|elaborate|elaborating|include|including|insert|inserting|swap|swapping)\b[^.!?]{0,50} (?:details?|examples?|words?|figures?|experiences?|anecdotes?|achievements?) of your own\b/g,
  },
  {
    signs: [
      'if you have one',
      'if you have any',
      'if applicable',
      'if relevant',
      'if possible',
      'if desired',
    ],
    pattern:
      /(?<=^|[.!?] |[(*] ?)(?:(?:optionally,? )?(?:add|insert|include|mention) (?:an?|one|any|your|the|some)(?: or two)? (?:[\w'-]{1,20} ){0,3}?(?:example|anecdote|sentence|detail|metric|achievement|number|figure|project|name|line|experience|result)s?\b[^.!?]{0,40}) if (?:you have (?:one|any)|applicable|relevant|possible|desired)\b/g,
  },
  {
    signs: ['mention a', 'add a', 'include a', 'insert a', 'name a', 'mention one', 'add one', 'include one'],
    pattern:
      /(?<=^|[.!?] |[(*] ?)(?:mention|add|include|insert|name) (?:an?|one|one or two) (?:specific|concrete|personal|short|brief|real|relevant|recent) [a-z-]{3,20} (?:[a-z-]{3,20} )?(?:here|of your|that you|you|from your|to (?:make|show|support|strengthen|illustrate|back))\b/g,
  },
  {
    signs: [
      'strengthen',
      'shorten',
      'expand',
      'personali',
      'tighten',
      'improve',
      'adjust',
      'tailor',
      'customi',
      'soften',
    ],
    objects: ['you could', 'you can', 'you may', 'you might'],
    pattern:
      /(?<=^|[.!?] |[(*] ?)you (?:could|can|may|might) (?:also )?(?:want to |wish to )?(?:strengthen|shorten|expand|personali[sz]e|tighten|improve|adjust|tailor|customi[sz]e|soften) (?:this|the (?:first|second|third|last|opening|closing|final|middle)) (?:paragraph|section|sentence|letter|opening|closing|draft|part)\b/g,
  },
  {
    signs: ['here is the', "here's the", 'here is your', "here's your", 'here is a', "here's a"],
    objects: ['paragraph', 'sentence', 'opening', 'closing', 'ending', 'introduction', 'conclusion'],
    pattern:
      /(?<=^|[.!?] )here(?:'s| is) (?:an?|the|your) (?:(?:more|slightly|much) )?(?:revised|updated|polished|improved|tailored|refined|rewritten|edited|enhanced|corrected|condensed|concise|shortened|shorter|longer|expanded|reworked|stronger|tightened|warmer|formal|personal|direct|alternative|new|different)(?:,? (?:more )?[a-z]{4,12}){0,2} (?:(?:first|second|third|last|final|opening|closing|middle|introductory|concluding) )?(?:paragraph|sentence|opening|closing|ending|introduction|conclusion)(?= ?:| ?$| (?:for|that) you\b)/g,
  },
  {
    signs: ['word count', ' words'],
    objects: ['tone', 'length', 'style', 'language', 'limit', 'within', 'adjust', 'let me know', 'register'],
    pattern:
      /(?<=^[([*_]{0,3})(?:(?:total |approximate )?word count ?[:=–-]? ?(?:about |approx(?:imately|\.)? |~|≈ ?|under )?\d{2,4}(?: words)?|(?:about |approx(?:imately|\.)? |roughly |~|≈ ?)?\d{2,4} words)[.,;–—|] ?(?:the )?(?:tone|style|language|register|length|within|well within|let me know|i (?:can|kept|have))\b/g,
  },
  {
    signs: ['make sure to ', 'be sure to ', 'remember to ', "don't forget to "],
    pattern:
      /(?<=^|[.!?] |[(*:] ?)(?:make sure|be sure|remember|don't forget) to (?:change|replace|update|adjust|fill in|swap) [^.!?]{0,50}\b(?:if you (?:re-?use|send)|before (?:you send|sending|submitting)|in the letter|placeholders?|company name|name of the company)\b/g,
  },
]

/** The same in words that people use as well: it counts before the salutation and after the close. */
export const LIKELY_ADVICE: readonly Talk[] = [
  {
    signs: ['this '],
    pattern: new RegExp(
      `^this ${DOCUMENT} (?:[a-z]{2,12}ly |now |still |also )?(?:keeps|maintains|strikes|adopts|highlights|emphasi[sz]es|showcases|brings out|balances|focuses on|avoids|stays|sounds|reads|aims|assumes|adds|removes|trims|preserves|retains|conveys|leads with|opens with|closes with|tightens|is (?:more|slightly|about|around|just|concise|tailored|formal|ready|designed|a bit|shorter|longer))\\b`,
      'g',
    ),
  },
  {
    signs: ["here's", 'here is', 'here are', 'below'],
    pattern:
      /(?<=^|[.!?] )(?:here(?:'s| is| are)|below(?: you(?:'ll| will)? find| please find| is| are)?) (?:your|the|an?|one|two|three|some|several) (?:[\w'-]{1,20},? ){0,4}?(?:letter|draft|version|statement|e-?mail|openings?|alternatives?|options?|rewrite)\b(?! (?:of|from|by|that|which|for) (?:the|my|our|i\b))/g,
  },
  {
    signs: [
      'understood',
      'sure',
      'certainly',
      'of course',
      'absolutely',
      'got it',
      'okay',
      'no problem',
      'done',
      'great',
      'thanks for',
    ],
    pattern:
      /^(?:understood|sure(?: thing)?|certainly|of course|absolutely|got it|okay|ok|no problem|done|great)(?:[.,!:]| ?[—–-]) ?(?:i(?:'ve| have|'ll| will|'m)?|here|let me|this|below|the)\b/g,
  },
  {
    signs: ['i ', "i've "],
    objects: [
      'tone',
      'opening',
      'closing',
      'wording',
      'draft',
      'version',
      'letter',
      'paragraph',
      'words',
      'repetition',
      'british',
      'american',
      'placeholder',
      'jargon',
      'page',
      'salary',
      'sentence',
      'bracket',
      'assumed',
      'cliché',
      'phras',
    ],
    pattern:
      /^(?:(?:please )?note(?: that|:) )?i(?:'ve| have)? (?:also )?(?:kept|tightened|shortened|rewrote|rewritten|removed|adjusted|softened|trimmed|polished|moved|left|used|made|aimed|avoided|replaced|changed|corrected|highlighted|emphasi[sz]ed|structured|restructured|tailored|focused|followed|drafted|toned|strengthened|simplified|added|improved|fixed|checked|proofread|refined|reworked|expanded|condensed)\b[^.!?]{0,80}\b(?:tone|opening|closing|wording|draft|version|letter|paragraphs?|words|repetition|british|american|placeholders?|jargon|page|salary|sentences?|brackets?|clichés?|phras\w{1,4})\b|^(?:(?:please )?note(?: that|:) )?i(?:'ve| have) assumed\b/g,
  },
  {
    signs: [
      'tone',
      'one page',
      'words',
      'confident',
      'professional',
      'as you asked',
      'as requested',
      ' english',
    ],
    pattern:
      /^(?:it|this|the (?:letter|tone|draft|version|text|wording|language)) (?:now |still |also )?(?:stays|keeps|is|sounds|reads|fits|runs|should (?:fit|be)|comes to|uses|opens|closes|ends|avoids)\b[^.!?]{0,60}\b(?:tone|one page|\d{2,3} words|word limit|confident|professional|as you (?:asked|requested)|as requested|(?:british|american) english|conversational|arrogant)\b/g,
  },
  {
    signs: ['you can ', 'you could ', 'you may ', 'you might ', 'consider ', 'feel free to '],
    pattern:
      /^(?:you (?:can|could|may|might)(?: also)?(?: want to| wish to)?|consider|feel free to) (?:add(?:ing)?|mention(?:ing)?|includ(?:e|ing)|expand(?:ing)? on|elaborat(?:e|ing) on|swap(?:ping)?(?: out)?|replac(?:e|ing)|insert(?:ing)?|personali[sz](?:e|ing)|tailor(?:ing)?|tweak(?:ing)?|adjust(?:ing)?|chang(?:e|ing)|cut(?:ting)?|shorten(?:ing)?|trim(?:ming)?) [^.!?]{0,60}?\b(?:examples?|anecdotes?|sentences?|details?|paragraphs?|metrics?|achievements?|projects?|tone|wording|opening|closing|placeholders?|greeting|numbers|figures|skills|name)\b/g,
  },
  {
    signs: ['if you '],
    pattern:
      /^if you (?:have|want|need|prefer|like|know|can|tell|share|give|send|paste|provide|would like|'d like)\b[^.!?,]{0,80}, (?:mention|add|include|swap|replace|adjust|change|insert|work it in|put it in|say so)\b/g,
  },
  {
    signs: [
      'want ',
      'how it goes',
      'tip:',
      'tips:',
      'prompt:',
      'output:',
      'final answer:',
      'final version:',
      'chatgpt:',
      'claude:',
      'gemini:',
      'copilot:',
    ],
    pattern:
      /^want (?:it|me|this|an?)\b[^.!?]{0,60}(?=\?)|\blet me know how it goes\b|^(?:(?:pro )?tips?|prompt|output|final answer|final version|chatgpt|claude|gemini|copilot): ?\S/g,
  },
  {
    signs: [
      'let me know if',
      ' to personali',
      ' to customi',
      ' to adjust',
      ' to check',
      ' to update',
      ' to replace',
      ' to verify',
    ],
    pattern:
      /\blet me know if (?:any|anything|there|this|the (?:letter|tone|draft))\b|^(?:key |main |a few )?(?:points|things|details|parts|items|areas|places) to (?:personali[sz]e|customi[sz]e|adjust|check|double-check|update|replace|verify|fill in)\b/g,
  },
  {
    signs: ['shall i ', 'should i ', 'tell me', 'share ', 'give me', 'paste ', 'provide ', 'this is '],
    pattern:
      /^(?:shall|should) i (?:also )?(?:prepare|make|write|create|draft|add|shorten|translate|adapt|tailor|change)\b|^if you (?:tell me|share|give me|paste|provide)\b[^.!?]{0,80}, i(?:'ll| can| will| could)\b|^(?:overall, )?this is (?:now )?an? (?:strong|solid|polished|good|great|clear|compelling|concise) (?:letter|draft|version|start)\b/g,
  },
  {
    signs: ['double-check', 'verify', 'review ', 'proofread'],
    pattern:
      /^(?:you (?:may|might) (?:also )?(?:want|wish) to |please )?(?:double-check|check|verify|review|proofread) (?:the|all|any|these|that|it|this)\b[^.!?]{0,60}(?:before (?:sending|submitting|you)|i (?:could not|couldn't|can't|cannot) verify)\b/g,
  },
]
