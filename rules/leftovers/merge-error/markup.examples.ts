import type { Example } from '../../../src/rule/index.ts'

/** Letters with marks of another format, or with garbled characters. */
export const MARKUP_INVALID: readonly (string | Omit<Example, 'options'>)[] = [
  String.raw`The mullet ⟦\emph{Mugil liza}⟧ is rare; its numbers fell by ⟦40\%⟧ at Roe ⟦\&⟧ Sons ⟦\cite{roe2020}⟧.`,
  { letter: String.raw`The mullet ⟦\emph{Mugil liza}⟧ fell by ⟦40\%⟧ at Roe ⟦\&⟧ Sons.`, format: 'markdown' },
  {
    letter: "She called it ⟦``a map for all''⟧ and ⟦``no\nmore''⟧.",
    because: 'quotation marks of LaTeX, also over a line end',
  },
  { letter: "She called it ⟦``a map for all''⟧ and ⟦``no more''⟧.", format: 'markdown' },
  String.raw`⟦\noindent⟧ I studied in ⟦G\"ottingen⟧, as ⟦Figure~⟧2 and Figure~⟦\ref{fig:b}⟧ show⟦\ldots⟧`,
  '⟦\\begin{itemize}⟧\n⟦\\item⟧ diving\n⟦\\end{itemize}⟧',
  'Jane Roe⟦\\\\⟧\nBonn\n\n⟦\\opening{Dear Ms Osei,}⟧\n\nI paid ⟦\\$⟧400 for {⟦{\\bf maps}⟧}.',
  { letter: 'I drew maps.⟦\\n\\n⟧I drew charts.', because: 'line ends that a program wrote out' },
  'Roe ⟦&amp;⟧ Sons, and I ⟦didn&#39;t⟧ see the ⟦maps&nbsp;are⟧ ⟦<b>many</b>⟧.⟦<br>⟧Yes.',
  'I studied in ⟦GÃ¶ttingen⟧ by the ⟦countyâ€™s⟧ lake at 4 ⟦Â°C⟧, and in ⟦G\uFFFDrlitz⟧.',
  'The county⟦=E2=80=99⟧s maps.',
  {
    letter: 'Dear ⟦0⟧,\n\nI apply. Reference: ⟦1970-01-01 00:00⟧.',
    because: 'what a program has for nothing',
  },
]

/** Near misses of these. */
export const MARKUP_VALID: readonly (string | Omit<Example, 'options'>)[] = [
  { letter: String.raw`I taught the commands \emph{…} and \textbf{…} of LaTeX.`, because: 'spoken of' },
  { letter: String.raw`The macro \cite{key} of ours is on CTAN.`, because: 'spoken of' },
  { letter: String.raw`It prints ${'`'}\emph{x}${'`'} and ${'`'}40\%${'`'} twice.`, because: 'code' },
  {
    letter: String.raw`It prints ${'`'}\emph{x}${'`'} and ${'``'}a''${'``'} twice.`,
    format: 'markdown',
    because: 'code',
  },
  {
    letter: String.raw`The bound $\alpha \leq \frac{1}{2}$ is mine, and so is \alpha.`,
    because: 'a formula',
  },
  { letter: String.raw`The file is C:\today\par\item.txt on \\server\share.`, because: 'paths' },
  {
    letter: String.raw`I don\'t like R\&D at 5\$ and file\_name.`,
    format: 'markdown',
    because: 'escapes of Markdown',
  },
  { letter: 'We asked two groups (n=20\nand n=30).', because: 'an equation at a line end' },
  { letter: 'I wrote <b>much</b>&nbsp;there.', format: 'markdown', because: 'shown as it was meant' },
  { letter: 'I removed <br> tags and &nbsp; entities.', because: 'spoken of' },
  { letter: 'I work in R&D; at AT&T; and take ~5 h, 3~4 days.', because: 'no markup' },
  { letter: 'A ÇÃO, São Ângelo, Ångström, Älvsbyn, NÃO, Å.', because: 'letters of other languages' },
  { letter: 'He wrote “40\\%” in a mail.', because: 'a quotation' },
]
