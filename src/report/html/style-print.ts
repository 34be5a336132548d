/** How the page is printed: in black on white, the notes numbered under their paragraphs. */
export const printStyle = `
@page { margin: 18mm 20mm; }
@media print {
  :root {
    --desk: #fff; --paper: #fff; --edge: #777; --ink: #000; --quiet: #333; --link: #000; --focus: #000;
    --error: #000; --error-tint: #fff; --warning: #000; --warning-tint: #fff; --info: #000; --info-tint: #fff;
    --old: #000; --old-tint: #fff; --new: #000; --new-tint: #fff; color-scheme: light;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip, .filters, .contents { display: none; }
  .head, .notices { padding: 0 0 .8rem; border: 0; }
  .letter { break-before: page; padding-top: 0; content-visibility: visible !important; }
  .letter:first-child { break-before: auto; }
  .sheet { border: 0; box-shadow: none; padding: 0; }
  .lines { font-size: clamp(8.5pt, calc(100cqi / var(--characters) / .46), 11pt); line-height: 1.55; }
  .notes { display: block; columns: 2; column-gap: 1.8rem; margin: .5rem 0 1.4rem; }
  .note { border: 0 !important; padding: 0; margin: 0 0 .5rem; font-size: 8.5pt; line-height: 1.35; break-inside: avoid; box-shadow: none !important; }
  .tag, .remark, .places { font-size: 8pt; }
  .message, .fix, .help, .places, .remark { margin-top: .1rem; }
  .where { margin-left: 0; }
  mark, .sign-of, .number { box-shadow: none !important; outline: 0 !important; }
  .sign-of, .number { border: 0 !important; background: none !important; color: #000 !important; }
  .sign-of, .see { font-size: .65em; padding: 0 .1em; }
  .number { min-width: 0; padding: 0; font-size: 1em; }
  .number::after { content: "."; }
  .quiet { margin-top: 1rem; break-inside: avoid-page; }
  a { text-decoration: none; }
}
`
