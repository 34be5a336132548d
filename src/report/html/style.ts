/** How the page looks: the desk, the head, and the lists; letters and notes have files of their own. */
import { DARK, declareColours, LIGHT } from './colours.ts'
import { letterStyle } from './style-letter.ts'
import { noteStyle } from './style-note.ts'
import { printStyle } from './style-print.ts'

const pageStyle = `
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html {
  color-scheme: light dark; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  background: var(--desk); color: var(--ink);
  font: 1rem/1.5 var(--plain); scroll-padding-block: 4rem;
}
body { margin: 0 auto; max-width: 77rem; padding: 2.5rem clamp(.75rem, 3vw, 2rem) 3rem; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible, summary:focus-visible {
  outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px;
}
code { font: .92em var(--typed); unicode-bidi: isolate; }
.skip { position: absolute; left: -999rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { left: .5rem; }

.head { padding: 0 0 1.5rem; }
.brand { font: italic 1.05rem var(--serif); color: var(--quiet); margin-bottom: .35rem; }
h1 { font: 400 clamp(1.7rem, 1.2rem + 2.2vw, 2.6rem)/1.15 var(--serif); letter-spacing: -.01em; }
.figures { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin-top: 1rem; color: var(--quiet); font-size: .9375rem; }
.figures b { color: var(--ink); font-size: 1.15rem; font-variant-numeric: tabular-nums; }
.figures .error b { color: var(--error); }
.figures .warning b { color: var(--warning); }
.figures .info b { color: var(--info); }

.notices, .contents, .quiet, .filters { border-top: 1px solid var(--edge); padding: 1.1rem 0; }
h2 { font: 400 1.2rem/1.3 var(--serif); }
.notices ul, .contents ol, .quiet ul { margin-top: .5rem; font-size: .9375rem; }
.notices li + li { margin-top: .3rem; }
.severity { font-weight: 600; }
.error > .severity { color: var(--error); }
.warning > .severity { color: var(--warning); }
.info > .severity, .note > .severity { color: var(--info); }
.path { font: .92em var(--typed); }
.contents .scroll { max-height: 21rem; overflow-y: auto; }
.contents ol { columns: 24rem auto; column-gap: 2.5rem; padding: 4px; }
.contents li, .quiet li { break-inside: avoid; padding: .15rem 0; }
.counts, .profile { color: var(--quiet); font-size: .875rem; }
.quiet ul { columns: 24rem auto; column-gap: 2.5rem; }
.quiet { margin-top: 3rem; }
.quiet .profile { display: block; }
summary { cursor: pointer; width: fit-content; margin-top: .4rem; }

.filters { display: flex; flex-wrap: wrap; align-items: center; gap: .7rem 1.4rem; font-size: .9375rem; }
.filters fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem .9rem; align-items: center; }
.filters legend { float: left; padding: 0; margin-right: .9rem; color: var(--quiet); }
.choice { display: flex; gap: .35rem; align-items: center; min-height: 1.75rem; }
.choice input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); }
.field { display: flex; gap: .5rem; align-items: center; color: var(--quiet); min-width: 0; }
.filters select, .filters input[type=search], .filters button {
  font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px;
  padding: .25rem .5rem; min-height: 2rem; min-width: 0; max-width: 100%;
}
.filters input[type=search] { width: 11rem; }
.filters button { cursor: pointer; }
.filters output { color: var(--quiet); }
footer { border-top: 1px solid var(--edge); margin-top: 3rem; padding-top: 1rem; color: var(--quiet); font-size: .875rem; }
`

/** The whole style sheet. */
export const STYLE = `
:root {
  ${declareColours(LIGHT)}
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Cambria, Palatino, Georgia, "Liberation Serif", serif;
  --plain: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --typed: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) { :root { ${declareColours(DARK)} } }
${pageStyle}${letterStyle}${noteStyle}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  .note, mark { transition: background-color .15s, box-shadow .15s; }
}
${printStyle}`
