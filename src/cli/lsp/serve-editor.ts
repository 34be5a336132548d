import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { createConnection, ProposedFeatures, type WatchDog } from 'vscode-languageserver'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { Failure } from '../failure.ts'
import type { ExitCode } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'
import { LanguageServer } from './language-server.ts'

const PARENT_CHECK_MILLISECONDS = 3000

/**
 * Serves an editor over standard input and output until it says to end, or is gone.
 *
 * @throws Failure when a person is at the other end.
 */
export async function serveEditor(surroundings: Surroundings): Promise<ExitCode> {
  const { stdin } = surroundings
  if (stdin.isTTY) {
    throw new Failure('the language server talks to an editor, not to a terminal', {
      help: 'set it up in the editor as the command `letterlint lsp --stdio`',
    })
  }
  const output = takeOutput(surroundings)
  return new Promise((resolve) => {
    const watchDog = createWatchDog((exitCode) => {
      connection.dispose()
      // The client may keep its end open, and a process lives as long as it reads.
      stdin.destroy()
      resolve(exitCode)
    })
    const connect = () =>
      createProtocolConnection(new StreamMessageReader(stdin), new StreamMessageWriter(output))
    const connection = createConnection(connect, watchDog, ProposedFeatures.all)
    const server = new LanguageServer(connection, surroundings)
    server.listen()
    const end = () => watchDog.exit(watchDog.shutdownReceived ? 0 : 1)
    stdin.on('end', end).on('close', end)
  })
}

/**
 * A way to standard output that is the protocol's alone: what a plugin, or the configuration, prints there
 * goes to standard error.
 */
function takeOutput(surroundings: Surroundings): Writable {
  const [stdout, stderr] = [surroundings.stdout.stream, surroundings.stderr.stream]
  const write = stdout.write.bind(stdout)
  stdout.write = stderr.write.bind(stderr) as typeof stdout.write
  // Bun's own console does not ask that stream.
  globalThis.console = new Console(stderr)
  return new Writable({
    write(chunk, _, done) {
      // A client that is gone is noticed at the other stream.
      write(chunk, () => done())
    },
  })
}

/** Ends the server when the client says so, or its process is there no more. */
function createWatchDog(end: (exitCode: ExitCode) => void): WatchDog {
  let timer: NodeJS.Timeout | undefined
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize({ processId }) {
      if (typeof processId !== 'number') return
      timer = setInterval(() => {
        if (!isRunning(processId)) watchDog.exit(watchDog.shutdownReceived ? 0 : 1)
      }, PARENT_CHECK_MILLISECONDS)
    },
    exit(code) {
      clearInterval(timer)
      end(code === 0 ? 0 : 1)
    },
  }
  return watchDog
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
