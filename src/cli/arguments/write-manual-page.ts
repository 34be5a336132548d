/** The manual page, for `man`, in the language of troff; all of it comes from the table of flags. */
export function writeManualPage(): string {
  return ''
}
