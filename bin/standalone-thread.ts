import { workInThread } from '../src/cli/check/threads/work-in-thread.ts'

/** What the executable runs in its further threads. */
workInThread(() => import('../rules/index.ts').then(({ rules }) => rules))
