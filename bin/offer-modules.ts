/** What of Bun is used: how a program gives a module to those that import it by name. */
interface Bun {
  readonly plugin: (plugin: { name: string; setup: (builder: Builder) => void }) => void
}

interface Builder {
  module(name: string, load: () => Promise<{ exports: object; loader: 'object' }>): void
}

/**
 * Makes modules that are in the executable importable by name to plugins and configurations, which are files beside
 * it: they need no installed package, and use the very code that runs them.
 */
export function offerModules(modules: Readonly<Record<string, () => Promise<object>>>): void {
  const { Bun } = globalThis as unknown as { Bun: Bun }
  Bun.plugin({
    name: 'letterlint',
    setup(builder) {
      for (const [name, load] of Object.entries(modules)) {
        builder.module(name, async () => ({ exports: { ...(await load()) }, loader: 'object' }))
      }
    },
  })
}
