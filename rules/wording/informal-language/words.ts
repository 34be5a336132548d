/** The words of a guard, written with spaces between. */
export function words(list: string): readonly string[] {
  return list.split(' ')
}
