import type { Diagnostic, Edit } from '../../diagnostic/index.ts'
import { drawProse, marksFor, type ReporterSettings, renderDiagnostic } from '../../report/index.ts'
import type { LintedRunLetter } from '../check/lint-letters.ts'
import type { Run } from '../check/run.ts'
import { describeFailure } from '../describe-failure.ts'
import { ChangedMeanwhile } from '../files/replace-file.ts'
import { isWritable } from '../fix/fixing.ts'
import { writeText } from '../output.ts'
import { suppressFindings } from '../silence/suppress-findings.ts'
import { changeWords } from '../words/change-words.ts'
import { askForEdits, askForOwnWords } from './ask-for-text.ts'
import { changeLetter, lintWithWord, readAgain, restoreLetter } from './change-letter.ts'
import { type Choice, drawChoices, explainChoices, listChoices } from './choices.ts'
import { countDecided, type Decision, summariseDecisions } from './decisions.ts'
import type { Keyboard } from './keyboard.ts'
import {
  BEGINNING,
  goTo,
  listLeft,
  moveBy,
  type Position,
  passOver,
  passOverLetter,
  passOverRule,
  type QueuedFinding,
} from './queue.ts'

/** What a review is of and by. */
export interface ReviewSettings {
  readonly letters: readonly LintedRunLetter[]
  readonly run: Run
  readonly keyboard: Keyboard
  /** How what is shown is to look on the terminal as it is now, which may be wider or narrower than before. */
  readonly settingsNow: () => Promise<ReporterSettings>
}

/** What comes of a letter that another program changed before it was to be written. */
const READ_ANEW = 'it is read anew, and the review goes on with what is found in it now'
const STANDS = 'the last decision stands, and the review goes on'

/** How a review ended: everything is decided, the person has had enough, or all is to end at once. */
export type ReviewEnd = 'done' | 'quit' | 'interrupt'

/** One way through the findings of letters. Every decision is written before the next one is asked for. */
export class Review {
  readonly #settings: ReviewSettings
  #letters: readonly LintedRunLetter[]
  #position = BEGINNING
  readonly #decisions: Decision[] = []
  #hasFailed = false

  constructor(settings: ReviewSettings) {
    this.#settings = settings
    this.#letters = settings.letters
  }

  /** Whether something that was decided could not be done. */
  get hasFailed(): boolean {
    return this.#hasFailed
  }

  /** Asks about one finding after another. */
  async goThrough(): Promise<ReviewEnd> {
    for (;;) {
      const left = listLeft(this.#letters, this.#position)
      const [finding] = left
      if (!finding) return 'done'
      this.#position = goTo(finding, this.#position)
      await this.#show(finding, left.length)
      const end = await this.#decide(finding)
      if (end) return end
    }
  }

  /** What was decided, and how much was not: “4 mended, 2 skipped; 3 left”. */
  summarise(): string {
    const left = listLeft(this.#letters, this.#position).length
    return `\n${summariseDecisions(this.#decisions)}; ${left} left\n`
  }

  async #show({ letter, diagnostic }: QueuedFinding, leftCount: number): Promise<void> {
    const done = countDecided(this.#decisions)
    const { source } = this.#letterAt(letter)
    const settings = await this.#settings.settingsNow()
    const progress = settings.style.dim(`${done + 1} of ${done + leftCount}`)
    await this.#say(`\n${progress}\n\n${renderDiagnostic(diagnostic, source, settings)}\n`)
  }

  /** Asks until something is decided; gives how the review ends if that was decided. */
  async #decide(finding: QueuedFinding): Promise<ReviewEnd | undefined> {
    const choices = listChoices(finding.diagnostic, {
      canWrite: isWritable(this.#letterAt(finding.letter)),
      canGoBack: this.#decisions.length > 0,
    })
    await this.#say(drawChoices(choices, await this.#settings.settingsNow()))
    for (;;) {
      await this.#say('> ')
      const key = await this.#settings.keyboard.readKey()
      if (typeof key === 'string') {
        await this.#say('\n')
        return key === 'end' ? 'quit' : key
      }
      const choice = choices.get(key.text.toLowerCase())
      await this.#say(choice ? `${key.text}\n` : '\n')
      if (choice?.kind === 'quit') return 'quit'
      const outcome = choice && (await this.#attempt(choice, finding, choices))
      if (outcome === 'interrupt') return outcome
      if (outcome === 'decided') return undefined
      if (!choice) await this.#say('this key does nothing here; ? shows those that do\n')
    }
  }

  /** What cannot be done is told, and the person decides anew on the letter as it is then. */
  async #attempt(
    choice: Choice,
    finding: QueuedFinding,
    choices: ReadonlyMap<string, Choice>,
  ): Promise<'decided' | 'undecided' | 'interrupt'> {
    try {
      return await this.#carryOut(choice, finding, choices)
    } catch (error) {
      this.#hasFailed = true
      await this.#tell(error, choice)
      await this.#refresh(finding.letter)
      return 'decided'
    }
  }

  /** Why something could not be done, and how the review goes on where it is not as without one. */
  async #tell(error: unknown, { kind }: Choice): Promise<void> {
    const goesOn = kind === 'back' ? STANDS : READ_ANEW
    const told = error instanceof ChangedMeanwhile ? new ChangedMeanwhile(error.path, goesOn) : error
    const settings = await this.#settings.settingsNow()
    await this.#say(describeFailure(told, { settings, debug: false }))
  }

  async #carryOut(
    choice: Choice,
    finding: QueuedFinding,
    choices: ReadonlyMap<string, Choice>,
  ): Promise<'decided' | 'undecided' | 'interrupt'> {
    const letter = this.#letterAt(finding.letter)
    const { keyboard, settingsNow } = this.#settings
    const settings = await settingsNow()
    switch (choice.kind) {
      case 'fix':
      case 'own': {
        const edits =
          choice.kind === 'fix'
            ? await askForEdits(choice.fix, keyboard, settings)
            : await askForOwnWords(finding.diagnostic, letter.source, keyboard, settings)
        if (edits === 'interrupt') return edits
        if (edits === undefined) return 'undecided'
        await this.#mend(edits, finding)
        return 'decided'
      }
      case 'skip':
        this.#skipTo(passOver([finding.diagnostic], this.#position))
        return 'decided'
      case 'skipRule':
        this.#skipTo(passOverRule(finding.diagnostic.ruleId, this.#position))
        return 'decided'
      case 'skipLetter':
        this.#skipTo(passOverLetter(this.#position))
        return 'decided'
      case 'ignore':
        await this.#ignore(finding.diagnostic, letter)
        return 'decided'
      case 'accept':
        await this.#accept(finding.diagnostic.acceptableWord ?? '')
        return 'decided'
      case 'back':
        await this.#goBack()
        return 'decided'
      default:
        await this.#say(explainChoices(choices, settings))
        return 'undecided'
    }
  }

  #skipTo(position: Position): void {
    const before = listLeft(this.#letters, this.#position).length
    this.#record('skipped', position, { count: before - listLeft(this.#letters, position).length })
  }

  async #mend(edits: readonly Edit[], { letter: index }: QueuedFinding): Promise<void> {
    const letter = this.#letterAt(index)
    const changed = await changeLetter(letter, edits, this.#letters, this.#settings.run)
    const position = moveBy(edits, this.#position)
    const letters = this.#letters.with(index, changed)
    this.#record('mended', position, { letters, undo: () => restoreLetter(letter, changed) })
  }

  async #ignore(diagnostic: Diagnostic, letter: LintedRunLetter): Promise<void> {
    const { run, settingsNow } = this.#settings
    const { shown, undo } = await suppressFindings([diagnostic], letter, run)
    await this.#say(`Suppressed in \`${drawProse(shown, marksFor(await settingsNow()))}\`.\n`)
    this.#record('ignored', passOver([diagnostic], this.#position), { undo })
  }

  async #accept(word: string): Promise<void> {
    const { surroundings } = this.#settings.run
    await changeWords({ command: 'words', action: 'add', words: [word], options: {} }, surroundings)
    const letters = await lintWithWord(word, this.#letters, this.#settings.run)
    const undo = () =>
      changeWords({ command: 'words', action: 'remove', words: [word], options: {} }, surroundings)
    this.#record('accepted', this.#position, { letters, undo })
  }

  #record(
    kind: Decision['kind'],
    position: Position,
    { letters = this.#letters, count = 1, ...done }: Pick<Partial<Decision>, 'letters' | 'count' | 'undo'>,
  ): void {
    this.#decisions.push({ ...done, kind, count, letters: this.#letters, position: this.#position })
    this.#letters = letters
    this.#position = position
  }

  async #goBack(): Promise<void> {
    const decision = this.#decisions.at(-1)
    if (!decision) return
    await decision.undo?.()
    this.#decisions.pop()
    this.#letters = decision.letters
    this.#position = decision.position
  }

  /** Takes a letter as it is in its file now. */
  async #refresh(index: number): Promise<void> {
    const letter = await readAgain(this.#letterAt(index), this.#letters, this.#settings.run)
    this.#letters = this.#letters.with(index, letter)
  }

  #letterAt(index: number): LintedRunLetter {
    return this.#letters[index] as LintedRunLetter
  }

  async #say(text: string): Promise<void> {
    await writeText(this.#settings.run.surroundings.stdout, text)
  }
}
