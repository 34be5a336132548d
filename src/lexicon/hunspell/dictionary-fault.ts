/** Why two files are no Hunspell dictionary: a sentence without its subject, such as `has no words`. */
export class DictionaryFault extends Error {}
