import type { Fix } from '../diagnostic/index.ts'
import type { Letter } from '../letter/index.ts'
import { lineAt, lineSpan, type Source, type Span, slice } from '../source/index.ts'
import type { DirectiveWords } from './directives.ts'

/** Takes a comment out, with its line where nothing else stands there, and without joining what it parts. */
export function removeComment({ source }: Letter, comment: Span): Fix {
  const edits = [{ span: widen(source, comment), newText: '' }]
  return { applicability: 'safe', message: 'take the comment out', edits }
}

/** Takes one of the `unused` names out of those of a comment, some of which stay, with the comma it leaves over. */
export function removeNames(
  name: DirectiveWords,
  names: readonly DirectiveWords[],
  unused: readonly DirectiveWords[],
): Fix {
  const index = names.indexOf(name)
  const firstKept = names.findIndex((one) => !unused.includes(one))
  const before = names[index - 1]
  const after = names[index + 1]
  const start = index > firstKept && before ? before.span.end : name.span.start
  const end = index > firstKept || !after ? name.span.end : after.span.start
  const edits = [{ span: { start, end }, newText: '' }]
  return { applicability: 'safe', message: `take \`${name.text}\` out of the comment`, edits }
}

function widen(source: Source, comment: Span): Span {
  const { text, lineStarts } = source
  const first = lineAt(source, comment.start)
  const last = lineAt(source, comment.end)
  const before = text.slice(lineSpan(source, first).start, comment.start)
  const after = text.slice(comment.end, lineSpan(source, last).end)
  const isBlank = (line: number) =>
    line < 1 || line > lineStarts.length || /^\s*$/.test(slice(source, lineSpan(source, line)))
  if (before.trim() !== '' || after.trim() !== '') {
    const kept = after.trim() === '' || /^\s/.test(after) ? before.trimEnd().length : before.length
    return { start: lineSpan(source, first).start + kept, end: comment.end }
  }
  const start = lineStarts[first - 1] ?? 0
  const isApart = isBlank(first - 1)
  if (!isApart && !isBlank(last + 1)) return comment
  // One of two blank lines is enough.
  const end = lineStarts[isApart && isBlank(last + 1) ? last + 1 : last]
  return { start, end: end ?? text.length }
}
