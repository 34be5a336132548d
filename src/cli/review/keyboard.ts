import { createInterface, emitKeypressEvents, type Key } from 'node:readline'
import { PassThrough, type Writable } from 'node:stream'
import type { ReadStream } from 'node:tty'

/** What a person gave: a key or a line; or that there will be nothing more; or that all is to end at once. */
export type Input = { readonly text: string } | 'end' | 'interrupt'

/** A line that is being typed. */
interface LineField {
  /** Takes the keys. */
  readonly stream: PassThrough
  readonly giveUp: () => void
}

/** The keys and lines that a person types at a terminal, which does as it did before when this is closed. */
export class Keyboard {
  readonly #input: ReadStream
  readonly #output: Writable
  /** Keys that were typed before anybody asked. */
  readonly #typed: Input[] = []
  #field: LineField | undefined
  #wake: (() => void) | undefined
  #hasEnded = false

  constructor(input: ReadStream, output: Writable) {
    this.#input = input
    this.#output = output
    emitKeypressEvents(input)
    input.on('keypress', this.#onKey)
    input.on('end', this.#onEnd)
    input.setRawMode(true)
    input.resume()
  }

  /** One key; those without a character of their own are left out. */
  async readKey(): Promise<Input> {
    while (this.#typed.length === 0 && !this.#hasEnded) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return this.#typed.shift() ?? 'end'
  }

  /** Whether a question is answered with `y`; any other key is a no, and the key is shown. */
  async readYes(question: string): Promise<boolean | 'interrupt'> {
    this.#output.write(question)
    const key = await this.readKey()
    this.#output.write(typeof key === 'string' ? '\n' : `${key.text}\n`)
    return key === 'interrupt' ? key : typeof key !== 'string' && key.text.toLowerCase() === 'y'
  }

  /** A line, which `given` is the beginning of; `end` when it is given up with Ctrl-D or Esc. */
  readLine(prompt: string, given: string): Promise<Input> {
    // The line is edited from here, so that the keys which give it up do nothing else to it.
    const stream = new PassThrough()
    const lines = createInterface({ input: stream, output: this.#output, terminal: true, historySize: 0 })
    return new Promise<Input>((resolve) => {
      const finish = (input: Input) => {
        this.#field = undefined
        lines.close()
        if (typeof input === 'string') this.#output.write('\n')
        resolve(input)
      }
      this.#field = { stream, giveUp: () => finish('end') }
      lines.on('line', (text) => finish({ text }))
      lines.on('SIGINT', () => finish('interrupt'))
      // Elsewhere too the program is not put to sleep by a key.
      lines.on('SIGTSTP', () => {})
      lines.setPrompt(prompt)
      lines.prompt()
      lines.write(given)
      if (this.#hasEnded) finish('end')
    })
  }

  /** Gives the terminal back. */
  close(): void {
    this.#input.off('keypress', this.#onKey)
    this.#input.off('end', this.#onEnd)
    this.#input.setRawMode(false)
    this.#input.pause()
  }

  readonly #onKey = (character: string | undefined, key: Key): void => {
    if (this.#field) {
      const isGivenUp = key.name === 'escape' || (key.ctrl && key.name === 'd')
      if (isGivenUp) this.#field.giveUp()
      else this.#field.stream.emit('keypress', character, key)
      return
    }
    if (key.ctrl && key.name === 'c') this.#typed.push('interrupt')
    else if (key.ctrl && key.name === 'd') this.#typed.push('end')
    else if (character && !key.ctrl && !key.meta && [...character].length === 1) {
      this.#typed.push({ text: character })
    }
    this.#wake?.()
  }

  readonly #onEnd = (): void => {
    this.#hasEnded = true
    this.#field?.giveUp()
    this.#wake?.()
  }
}
