import { toAttribute } from './html/escape.ts'
import { drawBody, nameReport } from './html/page.ts'
import { SCRIPT } from './html/script.ts'
import { STYLE } from './html/style.ts'
import type { Reporter } from './report.ts'

/**
 * Gives the `html` format: one page that holds everything it needs, with the letters as letters and what was
 * found beside them. The page may run its own script and style only, by their hashes.
 */
export async function createHtmlReporter(): Promise<Reporter> {
  const [style, script] = await Promise.all([hashText(STYLE), hashText(SCRIPT)])
  const policy = [
    "default-src 'none'",
    `style-src '${style}'`,
    `script-src '${script}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return function* (report, { showsSilenced }) {
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
    yield '<meta name="robots" content="noindex">\n'
    yield `<title>${toAttribute(`${nameReport(report)} – ${report.tool.name}`)}</title>\n`
    yield `<style>${STYLE}</style>\n</head>\n<body>\n`
    yield* drawBody(report, showsSilenced)
    yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`
  }
}

/** A text's hash as a content security policy names it. */
async function hashText(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`
}
