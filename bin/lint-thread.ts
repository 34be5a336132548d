/** What the command runs in its further threads. */
import('./quicken-start.ts')
  .then(({ quickenThread }) => {
    quickenThread(process)
    return import('../src/cli/check/threads/work-in-thread.ts')
  })
  .then(({ workInThread }) => workInThread(async () => (await import('../rules/index.ts')).rules))
