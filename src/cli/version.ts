import manifest from '../../package.json' with { type: 'json' }

/** The version of letterlint, as in its package.json. */
export const version: string = manifest.version

/** Where letterlint is at home. */
export const homepage: string = manifest.homepage

/** Letterlint as reports name it. */
export const TOOL = { name: 'letterlint', version, homepage } as const

/** The address of a rule's page. */
export function docsUrl(ruleId: string): string {
  return `${homepage}/blob/main/rules/README.md#${ruleId}`
}
