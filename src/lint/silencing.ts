import type { Diagnostic } from '../diagnostic/index.ts'
import type { Letter } from '../letter/index.ts'
import { lineAt } from '../source/index.ts'
import type { Directive, DirectiveWords } from './directives.ts'

/** In place of a rule's id, where a directive names none. */
export const ALL_RULES = ''

/** What a directive silences: by name, or everything. */
export interface Silencer {
  readonly directive: Directive
  /** Undefined where it names no rule. */
  readonly name: DirectiveWords | undefined
}

/** Which directives hold where in a letter, and which of them have been of use. */
export class Silencing {
  readonly #letter: Letter
  /** In the order of the text. */
  readonly #directives: readonly Directive[]
  /** By line and rule. */
  readonly #byLine = new Map<string, Silencer>()
  readonly #used = new Map<Directive | DirectiveWords, Set<string>>()

  constructor(letter: Letter, directives: readonly Directive[]) {
    this.#letter = letter
    this.#directives = directives
    let nextLines: readonly number[] | undefined
    for (const directive of directives) {
      const line = lineAt(letter.source, directive.span.end)
      if (directive.keyword.text === 'letterlint-disable-line') {
        this.#addLine(directive, lineAt(letter.source, directive.span.start))
        this.#addLine(directive, line)
      }
      if (directive.keyword.text === 'letterlint-disable-next-line') {
        nextLines ??= findNextLines(letter)
        this.#addLine(directive, nextLines[line] ?? 0)
      }
    }
  }

  /** The rules that a directive, or one name in it, has silenced, or, where it enables, put an end to. */
  usesOf(part: Directive | DirectiveWords): ReadonlySet<string> {
    return this.#used.get(part) ?? new Set()
  }

  /**
   * What silences each of some findings, which are in the order of the text: the line's own directive before
   * that of a stretch, one that names the rule before one that names none, and a later one before an earlier.
   */
  judge(diagnostics: readonly Diagnostic[], heedsBare: boolean): (Silencer | undefined)[] {
    const stretch = new Stretch()
    let next = 0
    const advance = (offset: number) => {
      for (; next < this.#directives.length; next++) {
        const directive = this.#directives[next] as Directive
        if (directive.span.end > offset) return
        for (const [part, ruleId] of stretch.apply(directive)) this.#markUsed(part, ruleId)
      }
    }
    const silencers = diagnostics.map(({ ruleId, span }) => {
      advance(span.start)
      const line = lineAt(this.#letter.source, span.start)
      const named = this.#byLine.get(`${line} ${ruleId}`) ?? stretch.named(ruleId)
      const silencer =
        named ?? (heedsBare ? (this.#byLine.get(`${line} ${ALL_RULES}`) ?? stretch.bare(ruleId)) : undefined)
      if (silencer) this.#markUsed(silencer.name ?? silencer.directive, ruleId)
      return silencer
    })
    advance(Number.POSITIVE_INFINITY)
    return silencers
  }

  #markUsed(part: Directive | DirectiveWords, ruleId: string): void {
    const uses = this.#used.get(part)
    if (uses) uses.add(ruleId)
    else this.#used.set(part, new Set([ruleId]))
  }

  #addLine(directive: Directive, line: number): void {
    for (const name of directive.names.length > 0 ? directive.names : [undefined]) {
      const key = `${line} ${name?.text ?? ALL_RULES}`
      if (!this.#byLine.has(key)) this.#byLine.set(key, { directive, name })
    }
  }
}

/** What is disabled at one place of a letter, which is read from its beginning. */
class Stretch {
  readonly #named = new Map<string, Silencer>()
  #bare: Silencer | undefined
  /** Rules that have been enabled since every rule was disabled. */
  readonly #exceptions = new Set<string>()

  named(ruleId: string): Silencer | undefined {
    return this.#named.get(ruleId)
  }

  bare(ruleId: string): Silencer | undefined {
    return this.#exceptions.has(ruleId) ? undefined : this.#bare
  }

  /** Heeds the next directive, and gives the parts of one that enables which put an end to something. */
  apply(directive: Directive): [Directive | DirectiveWords, string][] {
    const { keyword, names } = directive
    if (keyword.text === 'letterlint-disable') this.#disable(directive)
    if (keyword.text !== 'letterlint-enable') return []
    if (names.length > 0)
      return names.filter((name) => this.#enable(name.text)).map((name) => [name, name.text])
    const isUsed = this.#bare !== undefined || this.#named.size > 0
    this.#bare = undefined
    this.#named.clear()
    return isUsed ? [[directive, ALL_RULES]] : []
  }

  #disable(directive: Directive): void {
    for (const name of directive.names) this.#named.set(name.text, { directive, name })
    if (directive.names.length > 0) return
    this.#bare = { directive, name: undefined }
    this.#exceptions.clear()
  }

  #enable(ruleId: string): boolean {
    const isNamed = this.#named.delete(ruleId)
    if (!this.#bare || this.#exceptions.has(ruleId)) return isNamed
    this.#exceptions.add(ruleId)
    return true
  }
}

/** For each line, from 1, the next that shows something, so that other comments may stand between; 0 for none. */
function findNextLines({ source: { lineStarts }, prose }: Letter): number[] {
  const next: number[] = []
  let nearest = 0
  for (let line = lineStarts.length; line >= 1; line--) {
    next[line] = nearest
    if (prose.slice(lineStarts[line - 1], lineStarts[line]).trim() !== '') nearest = line
  }
  return next
}
