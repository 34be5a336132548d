/** One option of a rule: its type, default, bounds and documentation come from here and nowhere else. */
export type OptionDeclaration =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | {
      readonly type: 'integer'
      readonly default: number
      readonly minimum?: number
      readonly maximum?: number
      /** What is counted: `words`, `characters`. */
      readonly unit: string
      readonly description: string
    }
  | { readonly type: 'string'; readonly default: string; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string }
  | {
      readonly type: 'choice'
      readonly choices: readonly string[]
      readonly default: string
      readonly description: string
    }

/** The options of a rule by name, in camelCase. */
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>

type OptionValue<D extends OptionDeclaration> = D extends { readonly type: 'boolean' }
  ? boolean
  : D extends { readonly type: 'integer' }
    ? number
    : D extends { readonly type: 'strings' }
      ? readonly string[]
      : D extends { readonly type: 'choice'; readonly choices: readonly (infer Choice)[] }
        ? Choice
        : string

/** The values that options of these declarations have at run time. */
export type OptionValues<D extends OptionDeclarations> = { readonly [Name in keyof D]: OptionValue<D[Name]> }

/** The defaults of a rule's options. */
export function defaultOptions(declarations: OptionDeclarations): Record<string, unknown> {
  return Object.fromEntries(Object.entries(declarations).map(([name, { default: value }]) => [name, value]))
}
