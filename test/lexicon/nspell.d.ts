declare module 'nspell' {
  interface Spell {
    /** All forms, an undocumented field. */
    readonly data: Readonly<Record<string, unknown>>
    correct(word: string): boolean
  }
  export default function nspell(dictionary: { readonly aff: string; readonly dic: string }): Spell
}
