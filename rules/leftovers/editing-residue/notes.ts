/** Notes of a writer or reviewer between the words of a text. */
export interface ReviewNote {
  /** What the brackets of a paragraph must hold to match, or `@`, in lower case; compiling a pattern takes a start part of a millisecond. */
  readonly signs: readonly string[]
  /** For a paragraph on one line, as it is written. */
  readonly pattern: RegExp
}

/** Notes in parentheses or brackets, and to a person by initials or name. */
export const REVIEW_NOTES: readonly ReviewNote[] = [
  {
    signs: [
      'check',
      'verif',
      'confirm',
      'fix',
      'phrase',
      'reword',
      'rewrite',
      'shorten',
      'redo',
      'tighten',
      'proofread',
      'simplify',
    ],
    pattern:
      /[([](?:[Pp]lease |[Pp]ls |[Mm]aybe |[Nn]eed to |[Tt]o )?(?:(?:[Rr]ephrase|[Rr]eword|[Rr]ewrite|[Pp]roofread|[Dd]ouble[- ]check|[Tt]ighten(?: up)?|[Rr]edo|[Ss]horten)(?: (?:this|that|it|these|here|sentence|paragraph|bit|part|later|again|the (?:sentence|paragraph|ending|opening|intro|beginning|last \w{1,12}))\b[^()[\]]{0,40})|(?:[Rr]ephrase|[Rr]eword|[Rr]ewrite|[Pp]roofread|[Vv]erify|[Dd]ouble[- ]check)|(?:[Cc]heck|[Vv]erify|[Cc]onfirm|[Ff]ix|[Ss]implify)(?: (?:this|that|it|these|here|again|later|me|spelling|grammar|wording|tense|facts?|dates?|name|numbers?|figures?|with [A-Z]\w{1,20}|the (?:\w{1,15} ){0,2}(?:dates?|names?|numbers?|spelling|wording|titles?|figures?|year|tense|grammar|sentence|paragraph|reference|quote|amount))\b[^()[\]]{0,40}|(?=[?!])))[?!.]{0,3}[)\]]/g,
  },
  {
    signs: ['?)', '?]'],
    pattern:
      /[([](?:(?:[Aa] bit |[Tt]his is )?[Tt]oo (?:long|short|formal|informal|vague|strong|wordy|much|boring|negative|personal|technical|direct|casual)|(?:[Ii]s|[Ww]as|[Aa]re) (?:this|that|it|these) (?:right|correct|true|ok|okay|needed|necessary|relevant|clear|too \w{1,12}|the right \w{1,12})|[Rr]ight word|[Ww]rong word|[Ww]ord choice|[Bb]etter word|[Ss]p|[Ss]pelling|[Gg]rammar|[Aa]wkward|[Uu]nclear|[Rr]epetitive|[Rr]edundant|[Nn]eeded|[Cc]ut(?: this)?|[Dd]elete(?: this)?|[Rr]emove(?: this)?|[Kk]eep(?: this)?|[Mm]ove (?:up|down|this)|[Dd]ate|[Yy]ear|[Ww]hich one|[Hh]ow many|[Ee]xact \w{1,12})\?{1,3}[)\]]/g,
  },
  {
    signs: [
      'awkward',
      'word choice',
      'needs ',
      'not sure',
      'this',
      'move ',
      'i need to',
      'i have to',
      'i should',
      'to be ',
      'note to self',
    ],
    pattern:
      /[([](?:[Aa]wkward (?:phrasing|wording|sentence)|[Ww]ord choice|[Nn]eeds (?:work|rewriting|editing|rewording|an example|a source)|[Nn]ot sure (?:about|if|whether|this|that|how)\b[^()[\]]{0,60}|(?:[Mm]aybe |[Cc]onsider )?(?:[Cc]ut|[Dd]elete|[Rr]emove|[Dd]rop|[Cc]utting|[Dd]eleting|[Rr]emoving|[Rr]ephrasing|[Rr]ewording|[Mm]erge|[Ss]plit) (?:this|that sentence|this (?:sentence|paragraph|part))[?!.]{0,3}|[Mm]ove (?:this )?(?:up|down|to (?:the )?(?:top|end|start|beginning|intro|introduction|conclusion|next paragraph))|I (?:need|have|still need|should|must)(?: to)? (?:check|add|rewrite|fix|find|verify|look up|rephrase|expand)\b[^()[\]]{0,60}|[Tt]o be (?:added|inserted|written|filled in|revised|checked|rephrased|rewritten|expanded)|[Nn]ote to self\b[^()[\]]{0,80})[)\]]/g,
  },
  {
    signs: [': '],
    pattern:
      /\([A-Z][a-z]{1,12}: (?:is|was|are|were|can|could|should|does|please|check|too|maybe|not|add|delete|cut|keep)\b[^()]{1,80}\?\)|\[(?!NB|PS|PPS|SIC|EN|DE|FR|TN|ID|RE|CC)[A-Z]{2,3}\d{0,2}: ?[^[\]]{1,200}\]|\((?!NB|PS)[A-Z]{2}\d?: [^()]{1,80}\?\)|\[(?:Comment|Reviewer(?:['’]s)?(?: (?:note|comment))?|Reviewer \d|Editor(?:['’]s)? note|Query|AQ|Edit|Suggestion|Feedback)(?: \d{1,2})?: [^[\]]{1,200}\]/g,
  },
  {
    signs: ['@'],
    pattern:
      /(?<![\w.@])@[A-Za-z][\w.]{1,30}[,:]? (?:[Cc]an|[Cc]ould|[Ww]ould) you\b[^.?!]{0,80}\??|(?<![\w.@])@[A-Za-z][\w.]{1,30}[,:]? (?:please|pls|check|what do you think|is this|thoughts)\b[^.?!]{0,80}\??/g,
  },
]
