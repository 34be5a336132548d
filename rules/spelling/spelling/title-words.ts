/** Words of titles, degrees, departments and institutions, beside which stand other words rather than names. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'academic accounting administration advanced affairs agriculture analyst applied architecture arts assistant ' +
    'associate association bachelor biology board business care centre center certificate chemistry chief ' +
    'clinical college communication communications community computer computing consultant coordinator council ' +
    'course data degree department design development diploma director doctor economics education electrical ' +
    'engineer engineering environmental executive faculty federal finance foundation fund graduate head health ' +
    'history honours honors human humanities information innovation institute international internship ' +
    'journalism junior laboratory language languages law leadership literature management manager marketing ' +
    'master mathematics mechanical media medical medicine ministry music national natural nursing office officer ' +
    'operations organisation organization philosophy physics policy political postgraduate primary product ' +
    'professional program programme project psychology public relations research resources school science ' +
    'sciences secondary secretary security senior service services social society software statistics studies ' +
    'supervisor support systems teacher teaching technical technology training undergraduate union university ' +
    'vocational workshop'
  ).split(' '),
)
