/** What of Bun is used: how a program gives a module to those that import it by name. */
interface Bun {
  readonly plugin: (plugin: { name: string; setup: (builder: Builder) => void }) => void
}

interface Builder {
  module(name: string, load: () => Loaded | Promise<Loaded>): void
}

interface Loaded {
  readonly exports: object
  readonly loader: 'object'
}

/**
 * Makes modules that are in the executable importable by name to plugins and configurations, which are files beside
 * it: they need no installed package, and use the very code that runs them. A module that was imported once can be
 * required, too.
 */
export function offerModules(modules: Readonly<Record<string, () => Promise<object>>>): void {
  const { Bun } = globalThis as unknown as { Bun: Bun }
  const loaded = new Map<string, Loaded>()
  const load = async (name: string, module: Promise<object>): Promise<Loaded> => {
    const made: Loaded = { exports: { ...(await module) }, loader: 'object' }
    loaded.set(name, made)
    return made
  }
  Bun.plugin({
    name: 'letterlint',
    setup(builder) {
      for (const [name, open] of Object.entries(modules)) {
        builder.module(name, () => loaded.get(name) ?? load(name, open()))
      }
    },
  })
}
