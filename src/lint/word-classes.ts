const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Closed classes of words that a guard of a phrase can name, in lower case. */
export const WORD_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  '{determiner}': set(
    'the a an my your his her its our their this that these those each every either neither some any no all both ' +
      'another what which whose',
  ),
  '{preposition}': set(
    'about above across after against along among amongst around as at before behind below beneath beside between ' +
      'beyond by despite down during except for from in inside into like near of off on onto out outside over past ' +
      'per since through throughout till to toward towards under until up upon via with within without',
  ),
  '{pronoun}': set('i you he she it we they who'),
  '{auxiliary}': set(
    "am is are was were be been being has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't",
  ),
  '{title}': set('mr mrs ms mx dr prof professor sir'),
  '{modal}': set('can could may might must shall should will would cannot'),
}
