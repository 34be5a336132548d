import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReport, type Report } from '../../src/report/report.ts'
import { createSource } from '../../src/source/index.ts'
import { renderPage } from './html-page.ts'
import { diagnose, find, PARAGRAPH, TOOL } from './sample.ts'

function findChromium(): string | undefined {
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

const executablePath = findChromium()
const SHORT = 'Dear Ms Hale,\n\nI met the guilds master.\n'
const WRAPPED = `${'I have mended books for nine years in a workshop at the harbour, and\n'.repeat(8)}so on.\n`

function report(): Report {
  const words = [
    'flood',
    'register',
    'apprentices',
    'Honestly,',
    'nobody',
    'budget',
    'spring',
    'certificates',
  ]
  const long = words.map((word, index) =>
    diagnose(find(PARAGRAPH, word), {
      severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
      ruleId: index < 4 ? 'first-rule' : 'second-rule',
      message: `\`${word}\` is odd`,
      file: 'a.txt',
      labels: index === 0 ? [{ span: find(PARAGRAPH, 'bookbinder'), text: 'as here' }] : [],
      notes: [`a note on ${word} that is long enough to need more than one line in the margin`],
      fixes: [
        {
          applicability: 'safe',
          message: `write \`${word}s\``,
          edits: [{ span: find(PARAGRAPH, word), newText: `${word}s` }],
        },
      ],
    }),
  )
  const many = Array.from({ length: 30 }, (_, index) =>
    diagnose({ start: index * 5, end: index * 5 + 9 }, { file: 'c.txt', message: `it is odd ${index}` }),
  )
  return createReport(
    TOOL,
    [
      { source: createSource(PARAGRAPH, { path: 'a.txt' }), diagnostics: long },
      {
        source: createSource(SHORT, { path: `${'a-very-long-folder-name/'.repeat(4)}b.txt` }),
        diagnostics: [
          diagnose(find(SHORT, 'guilds'), { message: 'a mark is missing' }),
          diagnose({ start: SHORT.length, end: SHORT.length }, { message: 'a close is missing' }),
        ],
      },
      { source: createSource(WRAPPED, { path: 'c.txt' }), diagnostics: many },
      {
        source: createSource(`x${'y'.repeat(900)}`, { path: 'd.txt' }),
        diagnostics: [diagnose({ start: 1, end: 800 })],
      },
      { source: createSource('fine', { path: 'e.txt' }), diagnostics: [] },
    ],
    [{ level: 'warning', message: '`f.txt` cannot be read', file: 'f.txt' }],
  )
}

const title = executablePath
  ? 'the html format in a browser'
  : 'the html format in a browser: SKIPPED, since no chromium is installed'

describe.skipIf(!executablePath)(title, () => {
  let browser: Browser
  let folder: string
  let address: string
  const troubles: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'letterlint-html-'))
    const file = join(folder, 'report.html')
    writeFileSync(file, await renderPage(report()))
    address = pathToFileURL(file).href
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] })
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    troubles.length = 0
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('request', (request) => request.url() !== address && troubles.push(`asked for ${request.url()}`))
    await page.goto(address)
    return page
  }

  const shownNotes = (page: Page) => page.locator('.note:visible').count()

  it.each([360, 768, 1280, 1920])(
    'loads nothing, complains of nothing, and scrolls down only at %i px',
    async (width) => {
      const page = await open({ viewport: { width, height: 900 } })
      await page.waitForSelector('#filters:visible')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      expect(troubles).toEqual([])
      await page.context().close()
    },
  )

  it.each([360, 1280])('has an index in which all of 60 letters can be reached at %i px', async (width) => {
    const page = await open({ viewport: { width, height: 900 } })
    const letters = Array.from({ length: 60 }, (_, index) => ({
      source: createSource(SHORT, { path: `applications/letter-${index + 1}.txt` }),
      diagnostics: [diagnose(find(SHORT, 'guilds'))],
    }))
    const html = await renderPage(createReport(TOOL, letters))
    await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
    expect(await page.locator('.contents a').count()).toBe(60)
    expect(await page.evaluate(LIST_CUT_SIDEWAYS)).toEqual([])
    for (const link of [0, 23, 30, 59]) {
      await page.locator('.contents a').nth(link).click({ timeout: 2000 })
      expect(await page.evaluate(LIST_CUT_SIDEWAYS)).toEqual([])
    }
    await page.context().close()
  })

  it('filters by severity, by rule, and by words, and shows all again', async () => {
    const page = await open()
    const output = page.locator('#filters output')
    expect(await shownNotes(page)).toBe(41)
    await page.getByLabel('warning', { exact: true }).uncheck()
    expect(await shownNotes(page)).toBe(5)
    expect(await output.textContent()).toBe('5 of 41 findings shown')
    expect(await page.locator('.letter:visible').count()).toBe(1)
    expect(await page.locator('nav li:visible').allTextContents()).toEqual([
      'a.txt 3 errors, 3 warnings, 2 infos',
    ])
    await page.getByLabel('Rule').selectOption('second-rule')
    expect(await shownNotes(page)).toBe(2)
    await page.getByLabel('Words').fill(' SPRING ')
    expect(await page.locator('.note:visible .message').allTextContents()).toEqual(['spring is odd'])
    expect(await page.locator('.sign-of:visible').count()).toBe(1)
    expect(await page.locator('mark.off').count()).toBeGreaterThan(5)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => shownNotes(page)).toBe(41)
    expect(await output.textContent()).toBe('')
    expect(await page.locator('mark.off').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it('is read without JavaScript: every letter and note, and no filter', async () => {
    const page = await open({ javaScriptEnabled: false })
    expect(await page.locator('#filters').isVisible()).toBe(false)
    expect(await page.locator('.note').count()).toBe(41)
    expect(await shownNotes(page)).toBe(41)
    expect(await page.locator('.sheet').first().textContent()).toContain('I have worked for nine years')
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it.each([true, false])(
    'keeps notes apart and clear of the letter, with JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await open({ javaScriptEnabled })
      if (javaScriptEnabled) await page.waitForSelector('.aligned')
      for (const letter of await page.locator('.letter').all()) {
        await letter.scrollIntoViewIfNeeded()
        if (javaScriptEnabled) await expect.poll(() => letter.locator('.aligned').count()).toBe(1)
        const sheet = await letter.locator('.lines').first().boundingBox()
        let end = 0
        for (const note of await letter.locator('.note').all()) {
          const box = await note.boundingBox()
          if (!box || !sheet) throw new Error('a note is not drawn')
          expect(box.x).toBeGreaterThan(sheet.x + sheet.width)
          const top = box.y + Number(await page.evaluate('scrollY'))
          expect(top).toBeGreaterThanOrEqual(end)
          end = top + box.height
        }
      }
      await page.context().close()
    },
  )

  it('puts a note level with its mark where there is room, and beside the letter while it is read', async () => {
    const page = await open()
    await page.waitForSelector('.aligned')
    const sign = await page.locator('#mark-2-1').boundingBox()
    const note = await page.locator('#note-2-1').boundingBox()
    expect(Math.abs((sign?.y ?? 0) - (note?.y ?? 99))).toBeLessThan(60)
    await page.locator('#note-3-29').scrollIntoViewIfNeeded()
    await expect(page.locator('#letter-3 .sheet').boundingBox()).resolves.toMatchObject({
      height: expect.any(Number),
    })
    const sheet = await page.locator('#letter-3 .sheet').boundingBox()
    expect((sheet?.y ?? -1) + (sheet?.height ?? 0)).toBeGreaterThan(0)
    await page.context().close()
  })

  it('is walked by keyboard in the order of the page, from mark to note and back', async () => {
    const page = await open({ viewport: { width: 700, height: 900 } })
    const focused = () =>
      page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim()')
    const tab = async () => {
      await page.keyboard.press('Tab')
      return focused()
    }
    expect(await tab()).toBe('Skip to the letters')
    await page.keyboard.press('Enter')
    expect(await tab()).toBe('1')
    expect(await tab()).toBe('mark-1-1')
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
    expect(outline).toBe('solid')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#note-1-1')
    expect(await tab()).toBe('1')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#mark-1-1')
    expect(await tab()).toBe('mark-1-2')
    await page.context().close()
  })

  it('shows what belongs together under the pointer, and leads from the words to their note', async () => {
    const page = await open()
    await page.waitForSelector('.aligned')
    await page.locator('#note-1-3').hover()
    expect(await page.locator('mark.lit').allTextContents()).toEqual(['apprentices'])
    await page.locator('mark', { hasText: 'register' }).click()
    expect(new URL(page.url()).hash).toBe('#note-1-2')
    await page.context().close()
  })

  it('prints black on white, the notes under their paragraphs, and what leads through the page left out', async () => {
    const page = await open({ colorScheme: 'dark' })
    await page.waitForSelector('.aligned')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await page.locator('#filters').isVisible()).toBe(false)
    expect(await page.locator('nav').isVisible()).toBe(false)
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, property) => {
          const view = element.ownerDocument.defaultView
          return view?.getComputedStyle(element).getPropertyValue(property)
        }, name)
    expect(await style('html', 'background-color')).toBe('rgb(255, 255, 255)')
    expect(await style('html', 'color')).toBe('rgb(0, 0, 0)')
    expect(await style('.note', 'position')).toBe('static')
    expect(await style('mark.error', 'border-bottom-style')).toBe('solid')
    expect(await style('mark.warning', 'border-bottom-style')).toBe('dashed')
    expect(await style('mark.info', 'border-bottom-style')).toBe('dotted')
    expect(await style('mark.error', 'border-bottom-color')).toBe('rgb(0, 0, 0)')
    const note = await page.locator('#note-1-8').boundingBox()
    const lines = await page.locator('#letter-1 .lines').boundingBox()
    expect(note?.y ?? 0).toBeGreaterThan((lines?.y ?? 0) + (lines?.height ?? 0))
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    'has its words at 4.5 to 1 on what is behind them in the %s scheme',
    async (colorScheme) => {
      const page = await open({ colorScheme })
      const faint = await page.evaluate<string[]>(MEASURE_CONTRAST)
      expect(faint).toEqual([])
      await page.context().close()
    },
  )

  it('does not move for those who want no motion', async () => {
    const behaviour = 'getComputedStyle(document.documentElement).scrollBehavior'
    const still = await open()
    expect(await still.evaluate(behaviour)).toBe('auto')
    const moving = await open({ reducedMotion: 'no-preference' })
    expect(await moving.evaluate(behaviour)).toBe('smooth')
    await still.context().close()
    await moving.context().close()
  })
})

/** What of the page or of its index goes on to the side of what shows it. */
const LIST_CUT_SIDEWAYS = `(() => {
  const width = document.documentElement.clientWidth
  const isCut = (element) => {
    const { left, right } = element.getBoundingClientRect()
    return left < 0 || right > width + 1 || element.scrollWidth > element.clientWidth + 1
  }
  const all = [document.documentElement, ...document.querySelectorAll('.contents, .contents div, .contents ol, .contents li')]
  return all.filter(isCut).map((element) => element.outerHTML.slice(0, 60))
})()`

/** The texts whose colour is too near to that of the first painted element behind them. */
const MEASURE_CONTRAST = `(() => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number)
  const luminance = (colour) => {
    const [r, g, b] = numbers(colour).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor
      if (numbers(colour)[3] !== 0) return colour
    }
    throw new Error('nothing is painted')
  }
  const faint = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let count = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (node.data.trim() === '' || !element.checkVisibility() || element.closest('script, option')) continue
    count++
    const [light, dark] = [getComputedStyle(element).color, behind(element)].map(luminance).sort((a, b) => b - a)
    if ((light + 0.05) / (dark + 0.05) < 4.5) faint.push(element.className + ': ' + node.data)
  }
  return count > 300 ? faint : ['only ' + count + ' texts were seen']
})()`
