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
  count: words(
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty',
  ),
  span: words('years months weeks days hours minutes decades semesters terms'),
  month: words('january february march april june july august september october november december'),
  bare: words(
    'be have do make take give get go work help learn use find keep see know show write read build lead run teach join apply become bring meet develop improve provide support explain understand continue contribute study discuss offer create solve manage grow gain ask tell speak say think finish complete begin pay play leave live send serve spend stay treat visit achieve attend carry choose consider cope follow hear pursue reduce remain share afford obtain prepare present receive reach add allow enable',
  ),
  done: words(
    'been become begun brought built chosen done drawn driven felt found given gone grown had held kept known led learnt made met paid seen sent shown spent spoken taken taught thought told understood won written worked studied',
  ),
  theirs: words(
    'company team firm school hospital department university college institute institution faculty laboratory lab office website organisation organization foundation charity committee staff colleagues students pupils clients customers patients members mission reputation project programme museum library clinic',
  ),
}
