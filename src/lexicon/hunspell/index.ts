export { createDictionary, NO_AFFIXES } from './create-dictionary.ts'
export type { DictionaryBytes } from './decode.ts'
export { DictionaryFault } from './dictionary-fault.ts'
