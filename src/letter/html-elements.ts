const ELEMENTS = new Set(
  'a abbr address article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(
    ' ',
  ),
)
const FORMATTING = /^<\/?(?:a|abbr|b|br|center|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)\b/i

/** Whether HTML shows nothing of its own: it formats the text around it, or is a comment. */
export function isUnseen(html: string): boolean {
  return FORMATTING.test(html) || html.startsWith('<!--')
}

/** Whether what Markdown takes for HTML is a placeholder such as `<Name>` or `<your company>`. */
export function isPlaceholder(html: string): boolean {
  const name = /^<([A-Za-z][\w-]*)(?:[ \t]+[A-Za-z][\w-]*){0,5}>$/.exec(html)?.[1]
  return name !== undefined && !ELEMENTS.has(name.toLowerCase())
}
