function words(list: string): readonly string[] {
  return list.split(' ')
}

/** Lists of words that the contexts of slips name in braces. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  job: words(
    'engineer manager analyst developer assistant nurse teacher secretary director coordinator consultant designer researcher scientist administrator supervisor lecturer accountant technician officer tutor',
  ),
  subject: words(
    'physics mathematics chemistry biology economics psychology engineering statistics linguistics philosophy law marketing accounting finance nursing medicine',
  ),
  language: words(
    'english french spanish german italian russian chinese japanese arabic portuguese polish dutch',
  ),
  verb: words(
    'apply work be learn join make help develop have discuss gain contribute take meet do use see continue pursue improve study provide express thank hear speak bring share offer build create teach lead',
  ),
}
