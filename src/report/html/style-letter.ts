/** How the text of a letter looks, and what is marked in it. */
import { WIDTHS } from './blocks.ts'

export const letterStyle = `
.letter { padding-top: 2.2rem; }
.letter > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1rem; margin-bottom: .9rem; }
.letter h2 { font: 600 1.05rem/1.4 var(--typed); }
.about { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.spread { position: relative; }
.sheet {
  background: var(--paper); border: 1px solid var(--edge); border-radius: 2px;
  box-shadow: 0 1px 2px rgb(0 0 0 / .08), 0 6px 20px -8px rgb(0 0 0 / .18);
  padding: clamp(1.5rem, 6vw, 3.5rem) clamp(1rem, 6vw, 3rem);
}
.words { container-type: inline-size; }
.lines {
  font-family: var(--serif); line-height: 1.7; hyphens: manual;
  font-size: clamp(.875rem, calc(100cqi / var(--characters) / .46), 1.125rem);
}
${WIDTHS.map((width) => `.width-${width} { --characters: ${width}; }`).join('\n')}
.line { white-space: pre-wrap; tab-size: 4; min-height: 1lh; text-wrap: pretty; }
.wrapped .line { padding-inline-start: 1.2em; text-indent: -1.2em; }
.sign {
  font: 600 .62em/1 var(--plain); vertical-align: .12em; color: var(--quiet); border: 1px solid currentColor;
  border-radius: 3px; padding: .1em .25em; margin: 0 .1em; unicode-bidi: isolate;
}

mark { color: inherit; background: none; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.error { background: var(--error-tint); border-bottom: 2px solid var(--error); }
mark.warning { background: var(--warning-tint); border-bottom: 2px dashed var(--warning); }
mark.info { background: var(--info-tint); border-bottom: 2px dotted var(--info); }
mark.also { border-bottom: 1px solid var(--quiet); }
mark:has(mark) { padding-bottom: .2em; }
mark.off { background: none; border-bottom-color: transparent; }
mark.lit { box-shadow: 0 0 0 2px var(--focus); }
.scripted mark[data-of] { cursor: pointer; }

.sign-of, .see, .number {
  font-family: var(--plain); font-weight: 700; font-variant-numeric: tabular-nums; line-height: 1;
  text-decoration: none; text-indent: 0; border: 1px solid currentColor; background: var(--paper);
}
.sign-of, .see {
  position: relative; font-size: .6em; vertical-align: .55em; padding: .1em .35em; margin: 0 .1em;
  user-select: none; -webkit-user-select: none; unicode-bidi: isolate;
}
.sign-of::after, .see::after { content: ""; position: absolute; inset: -.7em -.2em; }
.sign-of.error, .number.error { background: var(--error); border-color: var(--error); color: var(--paper); border-radius: .25em; }
.sign-of.warning, .number.warning { color: var(--warning); border-width: 1.5px; border-radius: .25em; }
.sign-of.info, .number.info { color: var(--info); border-style: dotted; border-width: 1.5px; border-radius: 1em; }
.sign-of.missing::before { content: "\\2038"; margin-right: .15em; }
.sign-of:hover, .number:hover { text-decoration: underline; }
.sees { color: var(--quiet); user-select: none; -webkit-user-select: none; }
.see { color: var(--quiet); border: 0; background: none; font-weight: 600; padding: .1em; }
.see::before { content: "\\2192"; }
.sign-of:target, .sees:target .see, .number:focus-visible, .sign-of:focus-visible {
  outline: 3px solid var(--focus); outline-offset: 2px;
}
`
