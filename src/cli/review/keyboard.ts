import { createInterface, emitKeypressEvents, type Key } from 'node:readline'
import type { Writable } from 'node:stream'
import type { ReadStream } from 'node:tty'

/** What a person gave: a key or a line; or that there will be nothing more; or that all is to end at once. */
export type Input = { readonly text: string } | 'end' | 'interrupt'

/** The keys and lines that a person types at a terminal, which does as it did before when this is closed. */
export class Keyboard {
  readonly #input: ReadStream
  readonly #output: Writable
  /** Keys that were typed before anybody asked. */
  readonly #typed: Input[] = []
  #isReadingLine = false
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

  /** A line, which `given` is the beginning of; `end` when it is given up with Ctrl-D. */
  readLine(prompt: string, given: string): Promise<Input> {
    this.#isReadingLine = true
    const lines = createInterface({
      input: this.#input,
      output: this.#output,
      terminal: true,
      historySize: 0,
    })
    return new Promise<Input>((resolve) => {
      const finish = (input: Input) => {
        if (!this.#isReadingLine) return
        this.#isReadingLine = false
        lines.close()
        if (typeof input === 'string') this.#output.write('\n')
        if (!this.#hasEnded) {
          this.#input.setRawMode(true)
          this.#input.resume()
        }
        resolve(input)
      }
      lines.on('line', (text) => finish({ text }))
      lines.on('SIGINT', () => finish('interrupt'))
      lines.on('close', () => finish('end'))
      lines.setPrompt(prompt)
      lines.prompt()
      lines.write(given)
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
    if (this.#isReadingLine) return
    if (key.ctrl && key.name === 'c') this.#typed.push('interrupt')
    else if (key.ctrl && key.name === 'd') this.#typed.push('end')
    else if (character && !key.ctrl && !key.meta && [...character].length === 1) {
      this.#typed.push({ text: character })
    }
    this.#wake?.()
  }

  readonly #onEnd = (): void => {
    this.#hasEnded = true
    this.#wake?.()
  }
}
