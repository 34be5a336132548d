/** Words that a program wrote in place of the writer’s, and what they are. */
export interface ProgramText {
  readonly message: 'error' | 'code' | 'prompt' | 'value' | 'reference' | 'date'
  /** In lower case, what a text must hold to match; compiling a pattern takes a start part of a millisecond. */
  readonly signs: readonly string[]
  /** For a paragraph on one line, with straight apostrophes. */
  readonly pattern: RegExp
  /** Whether the words may be spoken of, as those who mend spreadsheets do. */
  readonly isNamedBySome?: boolean
}

/** Messages of Word, in the languages that it speaks, as they stand in print; LibreOffice has one of them. */
const ERRORS: readonly ProgramText[] = [
  {
    message: 'error',
    signs: ['error! ', 'reference source not found'],
    pattern:
      /\bError! (?:Bookmark|Reference source|Hyperlink|No (?:text|table|index|bookmark|sequence|document|topic)|Unknown|Merge ?[Ff]ield|Not a valid|Filename not|Main Document|Switch argument|Objects cannot|AutoText|Style not|Use the Home tab|Document [Vv]ariable|Digit expected|Number cannot|Cannot open|Linked object)[^.!?]{0,80}\.?|(?:\bError: )?\bReference source not found\.?/g,
  },
  {
    message: 'error',
    signs: ['fehler! ', 'erreur', 'errore.', 'erro! ', 'fout! ', 'fel! ', 'fejl! ', 'feil! ', 'błąd! '],
    pattern:
      /(?:Fehler|Erreur|Errore|Erro|Fout|Fel|Fejl|Feil|Błąd) ?[!.] (?:Textmarke|Verweisquelle|Kein Text|Hyperlink-Referenz|Unbekannter|Signet|Source du renvoi|Référence de lien|Il segnalibro|L'origine|Indicador|Fonte de|A origem|Bladwijzer|Verwijzingsbron|Bokmärket|Hittar inte|Bogmærke|Henvisningskilde|Bokmerke|Fant ikke|Nie (?:zdefiniowano|można))[^.!?]{0,60}\.?/g,
  },
  {
    message: 'error',
    signs: ['¡error! '],
    pattern: /¡Error! (?:Marcador|No se encuentra|Referencia|No hay)[^.!?]{0,60}\.?/g,
  },
  {
    message: 'error',
    signs: ['liquid ', '%!', 'traceback (', 'undefined variable'],
    pattern:
      /\bLiquid (?:syntax )?error: [^.!?]{1,80}|%!\w\((?:MISSING|EXTRA|<nil>|string=|BADINDEX)[^)]{0,40}\)|\bTraceback \(most recent call last\)|\b(?:Notice|Warning): Undefined (?:variable|index)[^.]{0,40}/g,
  },
]

const CODES: readonly ProgramText[] = [
  {
    message: 'code',
    signs: ['mergefield', 'mergeformat', 'pageref', '_toc', '_ref'],
    pattern:
      /\{ ?MERGEFIELD [^{}]{1,80}\}|\bMERGEFIELD "?[A-Z_]\w{0,40}"?|\{ ?[A-Z]{2,15} [^{}]{0,80}MERGEFORMAT ?\}|\\\* ?MERGEFORMAT\b|\b(?:PAGEREF |REF )?_(?:Toc|Ref)\d{5,12}(?: \\[hp])?/g,
    isNamedBySome: true,
  },
  {
    message: 'code',
    signs: ['{'],
    pattern:
      /\{ (?:PAGE|NUMPAGES|PAGEREF|DATE|TIME|REF|HYPERLINK|ADDRESSBLOCK|GREETINGLINE|SKIPIF|NEXTIF|MERGEREC|FILENAME|AUTHOR|USERNAME|CREATEDATE|SAVEDATE|PRINTDATE|FILLIN|INCLUDETEXT|DOCPROPERTY|SEQ|TOC)(?: [^{}]{0,80})?\}|\{(?:HYPERLINK|INCLUDETEXT|DOCPROPERTY|PAGEREF|DATE|TIME|SEQ|TOC|REF) ["\\A-Za-z_][^{}]{0,80}\}/g,
  },
]

/** What a control of a form shows until something is chosen or typed. */
const PROMPTS: readonly ProgramText[] = [
  {
    message: 'prompt',
    signs: ['to enter ', 'to add ', 'to edit ', 'to insert ', 'to select ', 'to type '],
    pattern:
      /\b(?:[Cc]lick|[Tt]ap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|insert|type|edit|select) (?:(?:your |some )?text|a date|(?:a |the )?(?:sub)?title|your name|notes|Master (?:title|text) styles?)\b\.?/g,
  },
  {
    message: 'prompt',
    signs: ['choose an item.', 'choose a building block', 'placeholder text (', 'any content that you want'],
    pattern:
      /\bChoose an item\.|\bChoose a building block\.?|\bTo get started[^.]{0,30}, just (?:tap|click|select)[^.]{0,20} placeholder text[^.]{0,80}\.?|\bEnter any content that you want to repeat[^.]{0,80}\.?/g,
  },
  {
    message: 'prompt',
    signs: ['klicken', 'wählen sie', 'cliquez', 'choisissez', 'haga clic', 'elija un', 'fare clic', 'klik '],
    pattern:
      /Klicken (?:oder tippen )?Sie(?: hier)?, um (?:Text|ein Datum) einzugeben\.?|Wählen Sie ein Element aus\.|Cliquez (?:ou appuyez )?(?:ici )?pour entrer (?:du texte|une date)\.?|Choisissez un élément\.|Haga clic (?:o pulse )?aquí para escribir (?:texto|una fecha)\.?|Elija un elemento\.|Fare clic (?:o toccare )?qui per immettere (?:testo|una data)\.?|Klik (?:of tik )?(?:hier )?om (?:tekst|een datum) in te voeren\.?/g,
  },
]

const VALUES: readonly ProgramText[] = [
  {
    message: 'value',
    signs: ['#'],
    pattern:
      /(?<![\w#])#(?:REF!|N\/A\b|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|ERROR!|BEZUG!|WERT!|ZAHL!|VALEUR!)|(?<=\b(?:of|is|was|are|were|to|by|at|for|total|than|over) |[:$€£] ?)#{5,20}(?![\w#])/g,
    isNamedBySome: true,
  },
  {
    message: 'value',
    signs: ['[object ', 'undefined undefined', 'null null', 'none none', '<nil>', '<no value>', '<null>'],
    pattern: /\[object \w{1,20}\]|\b(?:undefined undefined|null null|None None)\b|<(?:nil|no value|null)>/g,
    isNamedBySome: true,
  },
  {
    message: 'value',
    signs: ['nan ', 'nan%', '$nan', '€nan', '£nan'],
    pattern:
      /[$€£]NaN\b|\bNaN(?:%| (?:years?|months?|weeks?|days?|hours?|euros?|dollars?|people|projects|per cent|percent)\b)/g,
  },
]

const OTHERS: readonly ProgramText[] = [
  {
    message: 'reference',
    signs: ['??'],
    pattern:
      /\b(?:Figures?|Figs?\.|Tables?|Sections?|Secs?\.|Chapters?|Equations?|Eqs?\.|Appendix|Theorem|Lemma|Algorithm|(?:[Ii]n|[Ss]ee|of) (?:figure|table|section|chapter|equation|appendix|theorem|page))[ ~]\(?\?\?\)?(?!\?)/g,
  },
  {
    message: 'date',
    signs: ['1900', '1970', 'invalid date', '-jan-00'],
    pattern:
      /\b(?:January 0{1,2}, 1900|0{1,2} January 1900|1\/0{1,2}\/1900|0{1,2}[/.]0?1[/.]1900|0{1,2}-Jan-(?:19)?00|1970-01-01[ T]00:00(?::00)?)\b|\bInvalid Date\b(?! ?(?:error|bug|object|message|value|range))/g,
  },
]

/** Everything of this kind. */
export const PROGRAM_TEXTS: readonly ProgramText[] = [...ERRORS, ...CODES, ...PROMPTS, ...VALUES, ...OTHERS]
