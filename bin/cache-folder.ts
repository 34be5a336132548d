type Environment = Readonly<Record<string, string | undefined>>

/**
 * The folder, absolute, where compiled code is kept: of the user, so that nobody else can have put code there.
 * Undefined where there is none, or none is wanted: Node's own variable for that is heeded.
 */
export function findCacheFolder(environment: Environment, platform: NodeJS.Platform): string | undefined {
  if (environment.NODE_DISABLE_COMPILE_CACHE) return undefined
  const caches = findUserCaches(environment, platform)
  return caches && `${caches}/letterlint`
}

function findUserCaches(environment: Environment, platform: NodeJS.Platform): string | undefined {
  const { XDG_CACHE_HOME: chosen, HOME: home, LOCALAPPDATA: local } = environment
  if (platform === 'win32') return local || undefined
  if (chosen?.startsWith('/')) return chosen
  if (!home?.startsWith('/')) return undefined
  return platform === 'darwin' ? `${home}/Library/Caches` : `${home}/.cache`
}
