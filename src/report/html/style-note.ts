/** How notes look, and where they stand: under their paragraph, or beside it where there is room. */
export const noteStyle = `
.notes {
  margin: .4rem 0 1.6rem; display: grid; gap: .6rem; align-items: start;
  grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
}
.note {
  font-size: .875rem; line-height: 1.42; background: var(--paper); border: 1px solid var(--edge);
  border-left: 3px solid var(--quiet); border-radius: 3px; padding: .5rem .7rem .55rem; scroll-margin-block: 30vh;
}
.note.error { border-left: 4px solid var(--error); }
.note.warning { border-left: 4px dashed var(--warning); }
.note.info { border-left: 4px dotted var(--info); }
.note.lit, .note:target { box-shadow: 0 0 0 2px var(--focus); }
.tag { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .5rem; font-size: .8125rem; }
.number { min-width: 1.5rem; padding: .28rem .3rem; text-align: center; font-size: .75rem; }
.note.error .severity { color: var(--error); }
.note.warning .severity { color: var(--warning); }
.note.info .severity { color: var(--info); }
.rule { color: var(--quiet); }
a.rule { text-decoration-color: var(--edge); }
a.rule:hover { text-decoration-color: currentColor; }
.where { color: var(--quiet); margin-left: auto; }
.message { margin-top: .3rem; }
.label { color: var(--quiet); }
.label::before { content: "\\2013\\a0"; white-space: nowrap; }
.fix, .help, .places, .remark { margin-top: .25rem; }
.kind { color: var(--quiet); margin-right: .25em; }
.fix { overflow-wrap: anywhere; }
del, ins, .around { font-family: var(--serif); font-size: 1.06em; white-space: pre-wrap; unicode-bidi: isolate; }
.around del, .around ins { font-size: 1em; }
del { background: var(--old-tint); color: var(--old); text-decoration: line-through; border-radius: 2px; padding: 0 .15em; }
ins { background: var(--new-tint); color: var(--new); text-decoration: underline; text-underline-offset: .15em; border-radius: 2px; padding: 0 .15em; }
.arrow { color: var(--quiet); }
.help::before { content: "\\2192\\a0"; color: var(--quiet); }
.remark { color: var(--quiet); font-size: .8125rem; }
.places { font-size: .8125rem; color: var(--quiet); }
q { font-family: var(--serif); color: var(--ink); unicode-bidi: isolate; }
.whole > .words { font-family: var(--serif); font-style: italic; margin-bottom: .5rem; container-type: normal; }
.silenced { margin-top: 1.2rem; font-size: .875rem; }
.silenced h3 { font: 600 .9375rem var(--plain); margin-bottom: .4rem; }
.silenced li { padding: .3rem 0; border-top: 1px solid var(--edge); }
.why { color: var(--quiet); }

@media screen and (min-width: 68rem) {
  .spread { --notes: 21.5rem; --gutter: 1.6rem; }
  .sheet { margin-right: calc(var(--notes) + var(--gutter)); }
  .sheet .block, .whole { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) var(--notes); }
  .sheet .block { margin-right: calc(-1 * (var(--notes) + var(--gutter) + 3rem)); column-gap: calc(var(--gutter) + 3rem); }
  .whole { column-gap: var(--gutter); margin-bottom: 1rem; }
  .notes { margin: 0 0 .6rem; align-content: start; }
  .sheet .words { position: sticky; top: 1rem; align-self: start; }
  .aligned .sheet .words { position: static; }
  .aligned .sheet .block { display: block; margin-right: 0; }
  .aligned .sheet .notes { display: none; }
  .margin { margin: 0; display: block; }
  .margin .note { position: absolute; right: 0; width: var(--notes); }
  .spread.aligned { min-height: var(--height); }
  .stuck .sheet { position: sticky; top: min(1rem, calc(100vh - var(--sheet-height) - 1rem)); }
  .letter:not(:last-child) { padding-bottom: 1rem; }
}
`
