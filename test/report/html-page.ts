import { createHtmlReporter } from '../../src/report/html.ts'
import { plainSettings, type Report, type ReporterSettings } from '../../src/report/report.ts'
import { joinReport } from './render.ts'

/** The page of a report. */
export async function renderPage(report: Report, settings: Partial<ReporterSettings> = {}): Promise<string> {
  const render = await createHtmlReporter()
  return joinReport(render)(report, { ...plainSettings, ...settings })
}

/** The body of a page without its script. */
export function bodyOf(page: string): string {
  return page.slice(page.indexOf('<body>') + '<body>'.length, page.lastIndexOf('<script>'))
}

/** A start tag with its attributes. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

const START = /^<([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/
const END = /^<\/[a-z][a-z0-9]*>/

/**
 * The start tags of HTML as this reporter writes it, which is stricter than a browser reads it.
 *
 * @throws Error where a `<` or `>` is no part of such a tag, or tags are not closed in order.
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = []
  const open: string[] = []
  for (let at = html.search(/[<>]/); at >= 0; ) {
    const rest = html.slice(at, at + 4000)
    const start = START.exec(rest)
    const tag = start ?? END.exec(rest)
    if (tag === null) throw new Error(`no tag: ${rest.slice(0, 80)}`)
    if (start) {
      const [, name = '', list = ''] = start
      tags.push({ name, attributes: readAttributes(list) })
      if (!['meta', 'input'].includes(name)) open.push(name)
    } else if (open.pop() !== tag[0].slice(2, -1))
      throw new Error(`closed out of order: ${rest.slice(0, 80)}`)
    const next = html.slice(at + tag[0].length).search(/[<>]/)
    at = next < 0 ? -1 : at + tag[0].length + next
  }
  if (open.length > 0) throw new Error(`never closed: ${open}`)
  return tags
}

function readAttributes(list: string): Map<string, string> {
  const found = list.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)
  return new Map([...found].map(([, name = '', value = '']) => [name, decode(value)]))
}

/** What a reader sees of HTML: no tags, entities as characters. */
export function textOf(html: string): string {
  return decode(html.replace(/<[^>]*>/g, ''))
}

/** The lines of the letters of a page, without the numbers of findings. */
export function linesOf(page: string): string[] {
  const lines = [...page.matchAll(/<div class="line">(.*?)<\/div>/g)].map(([, line = '']) => line)
  const bare = lines.map((line) =>
    line.replace(/<span class="sees".*?<\/span>/g, '').replace(/<a class="sign-of.*?<\/a>/g, ''),
  )
  return bare.map(textOf)
}

/** The lines of the letters of a page as they are written, with marks as `[1:…]` and signs as `{1}`. */
export function drawnLines(page: string): string[] {
  return [...page.matchAll(/<div class="line">(.*?)<\/div>/g)].map(([, line = '']) =>
    textOf(
      line
        .replace(/<span class="sees"[^>]*>(.*?)<\/span>/g, (_, links: string) => `(see ${textOf(links)})`)
        .replace(/<mark class="(?:error|warning|info)" data-of="\d+-(\d+)">/g, '[$1:')
        .replace(/<mark class="also"[^>]*>/g, '_')
        .replace(/<a class="sign-of[^>]*>(\d+)<\/a>/g, '{$1}')
        .replace(/<\/mark>/g, ']'),
    ),
  )
}

function decode(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  }
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] as string)
}
