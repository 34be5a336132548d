import type { Instructions } from './instructions.ts'

const START = '(?<=^|[.!?:;(–—*-] ?|[.!?] {2})'
const REST = '(?:[^.!?\\n]|\\.(?=\\d)|\\n(?![^\\S\\n]{0,9}\\n)){0,120}'
const WRITE =
  "(?:put|add|insert|mention|check|ask|remember|don['’]t forget|find|look up|update|rewrite|reword|rephrase|move|cut|delete|remove|fix|fill in|get|need to|replace|verify|shorten|expand|explain|say|write|work in|change(?! of))"
const PASSAGE =
  '(?:line|sentence|paragraph|word|example|anecdote|figure|detail|bit|few words|couple of sentences|story|statistic|quote)s?'

/** Reminders of a writer in whole sentences, where capitals count. */
export const REMINDERS: readonly Instructions[] = [
  {
    words: ['nb ', 'n.b '],
    sign: /\bN\.?B\.?:? /,
    patterns: [new RegExp(`${START}N\\.?B\\.?:?\\s${WRITE}\\b${REST}[.!?]?`, 'gm')],
  },
  {
    words: ['note ', 'reminder ', 'memo ', 'to do ', 'todo ', 'self ', 'note to me ', 'note to myself '],
    sign: /(?:Note|Reminder|Memo|To[- ]do|Todo|Self|me): /,
    patterns: [
      new RegExp(
        `${START}(?:Reminder|Memo|Note to (?:me|myself)|Self|Note):\\s(?:add|mention|insert|put in|rewrite|reword|rephrase|update|shorten|expand|check with|remember to (?:add|mention|check)|ask [A-Z]\\w{0,20}|find (?:the|a|out)|look up|say (?:something|more)|fix)\\b${REST}[.!?]?`,
        'gm',
      ),
      new RegExp(`${START}(?:To[- ]do|Todo):\\s[A-Za-z]${REST}[.!?]?`, 'gm'),
    ],
  },
  {
    sign: /\b(?:Need|Must|Have|Should|Remember|Don['’]t forget)(?: to)? [a-z]/,
    patterns: [
      new RegExp(
        `${START}(?:(?:Still )?[Nn]eed to|Must|Have to|Should)\\s(?:add|mention|check|rewrite|reword|rephrase|find|ask|look up|insert|expand|verify|shorten|cut|fix|put in)\\b${REST}[.!?]?`,
        'gm',
      ),
      new RegExp(
        `${START}(?:Remember|Don['’]t forget|Do not forget)\\sto\\s(?:mention|insert|rewrite|reword|rephrase|put in|add (?:something|more|a (?:line|sentence|paragraph)))\\b${REST}[.!?]?`,
        'gm',
      ),
    ],
  },
  {
    words: [
      'something ',
      'more ',
      'line',
      'sentence',
      'paragraph',
      'word',
      'example',
      'anecdote',
      'figure',
      'detail',
      'bit',
      'story',
      'statistic',
      'quote',
    ],
    sign: /\b(?:Add|Insert|Include|Write|Say|Put in|Work in|Mention|Explain|Something|More) /,
    patterns: [
      new RegExp(
        `${START}(?:Add|Insert|Include|Write|Say|Put in|Work in|Mention)\\s(?:(?:something|more) (?:about|on|like|detail|here)|(?:another|an?|one|two|some|one more|a short|a brief)\\s(?:[a-z]{3,12}\\s)?${PASSAGE}\\s(?:about|on|from|of|that|to|showing|explaining|with|here))\\b${REST}[.!?]?`,
        'gm',
      ),
      new RegExp(
        `${START}(?:Something|More)\\s(?:about|on|like)\\s(?:[\\w'’-]{1,20}\\s){1,5}here(?:[.!](?=\\s|$)|$)`,
        'gm',
      ),
    ],
  },
  {
    words: ['goes here ', 'go here ', 'come here ', 'comes here ', 'follow here '],
    sign: / here\b/,
    patterns: [
      /(?<![a-z] )\b(?:[Pp]aragraph|[Ss]entence|[Ss]ection|[Tt]ext|[Ee]xample|[Ss]tory|[Aa]necdote|[Ii]ntro(?:duction)?|[Cc]onclusion|[Dd]etails|[Cc]losing|[Oo]pening|[Ss]ummary|[Ss]ignature|[Nn]ame|[Aa]ddress|[Ll]ogo|[Qq]uote|[Bb]ody|[Hh]ook|[Dd]ate)(?:\s(?:about|on|with|of|describing|explaining|from|that)\s[^.!?\n]{1,60})?\s(?:goes|go|to go|comes|to come|to follow)\shere[.!]?(?=[\s)\]*]|$)/gm,
    ],
  },
  {
    words: [
      'check ',
      'verify ',
      'confirm ',
      'fix ',
      'reword ',
      'rephrase ',
      'rewrite ',
      'shorten ',
      'expand ',
      'update ',
      'add ',
      'finish ',
      'insert ',
      'ask ',
    ],
    sign: /\b(?:Check|Verify|Confirm|Fix|Reword|Rephrase|Rewrite|Shorten|Expand|fix|rewrite|reword|check) /,
    patterns: [
      new RegExp(
        `${START}(?:Double[- ]check|Check|Verify|Confirm|Fix|Reword|Rephrase|Rewrite|Shorten|Expand|Update)\\s(?:this|these|that|it|(?:the |his |her |their |my )?(?:exact |right |correct )?(?:dates?|spelling|names?|numbers?|figures?|wording|title|tense|grammar|sentence|paragraph|ending|opening|year)(?:\\s(?:of|with|in|from)\\s[^.!?\\n]{1,40})?|with\\s[A-Z]\\w{1,20})(?:\\s(?:again|here|later|before sending))?[.!]{1,3}(?=\\s|$)`,
        'gm',
      ),
      /\*{2,3} ?(?:fix|check|rewrite|reword|rephrase|add|finish|update|expand|shorten|insert|ask) [^*\n]{1,60}\*{2,3}/g,
    ],
  },
  {
    words: [
      'finish ',
      'expand ',
      'rewrite ',
      'rework ',
      'shorten ',
      'polish ',
      'tighten ',
      'move ',
      'cut ',
      'delete ',
      'split ',
      'continue ',
      'check ',
    ],
    sign: /\b(?:this|the (?:last|first|next|previous)) (?:paragraph|sentence|section|part|bit)\b/,
    patterns: [
      new RegExp(
        `${START}(?:Finish|Expand|Rewrite|Rework|Shorten|Polish|Tighten|Move|Cut|Delete|Split|Continue|Check)\\s(?:this|the (?:last|first|next|previous))\\s(?:paragraph|sentence|section|part|bit)\\b${REST}[.!?]?`,
        'gm',
      ),
    ],
  },
  {
    words: [
      'intro ',
      'introduction ',
      'conclusion ',
      'closing ',
      'opening ',
      'ending ',
      'para ',
      'paragraph ',
      'body ',
      'hook ',
    ],
    sign: /\b(?:Intro|Introduction|Conclusion|Closing|Opening|Ending|Para(?:graph)? ?\d|Body|Hook): ?[a-z]/,
    patterns: [
      /^(?:Intro|Introduction|Conclusion|Closing|Opening|Ending|Para(?:graph)? ?\d|Body|Hook): ?(?:thank|mention|say|explain|describe|talk about|something|add|restate|summari[sz]e|introduce|tell|show|link|end with|start with|close with|why i|who i)\b[^\n]{0,120}/gm,
    ],
  },
  {
    words: ['check with ', 'confirm with ', 'verify with '],
    sign: /\((?:[Cc]heck|[Cc]onfirm|[Vv]erify|[Dd]ouble-check) with [A-Z]/,
    patterns: [
      /\((?:[Cc]heck|[Cc]onfirm|[Vv]erify|[Dd]ouble-check)\swith\s[A-Z]\w{1,20}(?:\s[A-Z]\w{1,20}){0,2}(?:\sfirst|\sagain)?\)/g,
    ],
  },
  {
    words: ['to check ', 'to verify ', 'to fill in ', 'to look up ', 'to rewrite '],
    sign: /\([A-Z][a-z]{1,14} to (?:check|verify|fill|look|rewrite)/,
    patterns: [
      /\((?!Time|Easy|Hard|Used|How|What|Where|When|Free|Able|Ready|Need|Want|Try|Easier|Harder)[A-Z][a-z]{1,14}\sto\s(?:check|verify|fill in|look up|rewrite)\b[^()]{0,30}\)/g,
    ],
  },
]
