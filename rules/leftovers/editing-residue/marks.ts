/** What a program for editing or comparing texts leaves in them. */
export interface Mark {
  readonly message: 'change' | 'comment' | 'conflict'
  /** What a text must hold to match; compiling a pattern takes a start part of a millisecond. */
  readonly signs: readonly string[]
  readonly pattern: RegExp
}

/** Marks of versions, changes, and comments, as they stand in the file. */
export const MARKS: readonly Mark[] = [
  {
    message: 'conflict',
    signs: ['<<<<<<<'],
    pattern: /^<{7}(?: [^\n\r]{0,80})?(?=\r?$)|^\|{7} [^\n\r]{0,80}/gm,
  },
  {
    message: 'conflict',
    signs: ['>>>>>>>'],
    pattern: /^>{7} [^\s<>]{1,80}(?: \([^()\n]{1,80}\))?(?=\r?$)/gm,
  },
  {
    message: 'conflict',
    signs: ['diff --git', '@@ -'],
    pattern: /^diff --git [^\n\r]{1,100}|^@@ -\d{1,6}(?:,\d{1,6})? \+\d{1,6}(?:,\d{1,6})? @@[^\n\r]{0,80}/gm,
  },
  {
    message: 'change',
    signs: ['{++', '{--', '{~~', '{>>', '{=='],
    pattern: /\{(?:\+\+|--|~~|>>|==)[^{}]{1,300}(?:\+\+|--|~~|<<|==)\}/g,
  },
  { message: 'change', signs: ['~~'], pattern: /(?<![~\w])~~(?![\s~])[^~\n]{1,200}~~(?!~)/g },
  { message: 'change', signs: ['<del>', '<ins>'], pattern: /<(?:del|ins)>[^<>]{1,200}<\/(?:del|ins)>/g },
  {
    message: 'change',
    signs: ['Formatted: ', 'Formatiert: ', 'Mis en forme'],
    pattern:
      /^(?:Formatted|Formatiert|Mis en forme ?): (?:Font|Indent|Left|Right|Centered|Justified|Normal|List|Space|Spacing|Line|Tab|Heading|Bullet|Highlight|Not |No |Default|English|French|German|Superscript|Schriftart|Police)[^\n\r]{0,80}/gm,
  },
  {
    message: 'change',
    signs: ['Deleted: ', 'Inserted: ', 'Gelöscht: '],
    pattern: /^(?:Deleted|Inserted|Gelöscht): [^\n\r]{1,80}/gm,
  },
  {
    message: 'comment',
    signs: ['Comment', 'Kommentar', 'Kommentiert', 'Coment', 'Opmerking'],
    pattern:
      /(?:Commented|Comment|Kommentar|Kommentiert|Commentaire|Commenté|Comentario|Comentado|Commento|Opmerking) \[[A-Za-z]{1,4}\d{1,3}(?:R\d{1,2})?\] ?:[^\n\r]{0,120}/g,
  },
  {
    message: 'comment',
    signs: ['_Marked as', '_Assigned to', '_Re-opened'],
    pattern: /^_(?:Marked as (?:resolved|done)|Re-opened|Assigned to [^\n\r_]{1,60})_/gm,
  },
  { message: 'comment', signs: ['/*'], pattern: /\/\*(?!\*)[^*\n/]{1,200}\*\//g },
]
