/** What alone on a line says that a text is not the one to be sent, without the marks about it. */
const PHRASES = new Set(
  (
    'draft,first draft,second draft,third draft,rough draft,final draft,working draft,early draft,new draft,draft only,draft copy,' +
    'draft version,draft letter,draft cover letter,draft motivation letter,cover letter draft,letter draft,motivation letter draft,' +
    'draft do not send,draft not for sending,draft do not distribute,draft not final,do not send,do not send yet,dont send,dont send yet,' +
    'do not submit,do not submit yet,not final,not final yet,not yet final,not finished,work in progress,working copy,wip,draft wip,' +
    'draft for review,draft for comment,draft for comments,draft for discussion,for internal review,needs review,needs proofreading,' +
    'please proofread,final version,final final,page break,section break,section break next page,end of draft,start of draft,' +
    'end of letter,begin letter,start of letter,letter starts here,letter ends here,sample letter,sample cover letter,example letter,' +
    'letter template,cover letter template,sample only,example only,tracked changes,track changes on,old version,previous version'
  ).split(','),
)
/** The same where written in capitals only; else these are headings, too. */
const LOUD = new Set([
  'final',
  'sample',
  'specimen',
  'template',
  'unfinished',
  'for review',
  'not for distribution',
])
/** What names of versions are made of. */
const TOKENS =
  /^(?:draft|final|version|ver|rev|revision|revised|edited|edit|clean|latest|new|updated|copy|cover|letter|motivation|v?\d{1,2}(?:\.\d{1,2})?|of|do|not|send)$/
const VERSION =
  /(?:^| )(?:draft|final|v\d{1,2}(?:\.\d{1,2})?|(?:version|ver|rev|revision) \d{1,2}(?:\.\d{1,2})?)(?: |$)/
const DATED =
  /^(?:first |second |rough |final )?draft (?:of |from |as of )?(?:\d{1,4}|v\d|january|february|march|april|may|june|july|august|september|october|november|december)\b/

const SIGN =
  /draft|final|send|submit|finish|progress|working|wip|review|proof|break|letter|sample|example|template|specimen|track|version|v\d/

/** A line without the stars, dashes, and brackets about its words. */
function trimMarks(line: string): string {
  const isMark = (at: number) => ' *_#-–—=~.:!()[]<>"\'“”/|'.includes(line.charAt(at))
  let start = 0
  let end = line.length
  while (start < end && isMark(start)) start++
  while (end > start && isMark(end - 1)) end--
  return line.slice(start, end)
}

/** Whether a line says of the letter that it is a draft. */
export function isDraftMark(line: string, isAtEdge: boolean, words: ReadonlySet<string>): boolean {
  const bare = trimMarks(line)
  if (words.has(bare) || /^DRAFT (?:[Nn]o\.? ?)?\d{1,2}\b/.test(bare)) return true
  if (!SIGN.test(bare.toLowerCase())) return false
  const folded = bare
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z\d.]+/g, ' ')
  const isLoud = bare === bare.toUpperCase()
  // A heading within the letter may be called so.
  if (PHRASES.has(folded)) return isAtEdge || isLoud || /\b(?:send|submit|break|letter)\b/.test(folded)
  if (LOUD.has(folded) && isLoud) return true
  if (!isAtEdge) return false
  if (bare.split(/ [-–—:|/] |[:;,] /).some((piece) => PHRASES.has(piece.toLowerCase().trim()))) return true
  return (
    DATED.test(folded) || (VERSION.test(folded) && folded.split(' ').every((token) => TOKENS.test(token)))
  )
}
