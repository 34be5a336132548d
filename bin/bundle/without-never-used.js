/** What commander needs for subcommands that are programs of their own, of which letterlint has none. */
const NEVER_USED = 'node:child_process'

/** Keeps a part of Node from being loaded by commander at each start. */
export function withoutNeverUsed() {
  return {
    name: 'without-never-used',
    resolveId: (id, importer) => (id === NEVER_USED && importer?.includes('/commander/') ? `\0${id}` : null),
    load: (id) => (id === `\0${NEVER_USED}` ? { code: 'export default {}', moduleType: 'js' } : null),
  }
}
