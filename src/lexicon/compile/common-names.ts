/** Names that everybody writes and may mistype. */
export const COMMON_NAMES = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
September October November December Mondays Fridays Saturdays Sundays
English French German Spanish Italian Russian Chinese Japanese Korean Arabic Portuguese Dutch Polish Turkish
Hindi Swedish Norwegian Danish Finnish Greek Hebrew Latin Ukrainian Indian American British Canadian
Australian European African Asian Scottish Irish Welsh Mexican Brazilian Christmas Easter
America Britain England Scotland Wales Ireland Germany France Spain Italy Portugal Netherlands Belgium
Switzerland Austria Sweden Norway Denmark Finland Poland Russia Ukraine Turkey Greece China India Japan
Korea Canada Australia Mexico Brazil Argentina Africa Asia Europe Singapore Israel Egypt Nigeria Kenya
Pakistan Bangladesh Vietnam Thailand Indonesia Malaysia Philippines
London Paris Berlin Munich Madrid Barcelona Rome Milan Vienna Zurich Geneva Amsterdam Brussels Copenhagen
Stockholm Oslo Helsinki Moscow Dublin Edinburgh Manchester Birmingham Cambridge Oxford York Boston Chicago
Toronto Vancouver Montreal Sydney Melbourne Washington California Texas Tokyo Beijing Shanghai
Mr Mrs Ms Dr Prof Sir Madam I'm I've I'd I'll Internet Microsoft Google Amazon Facebook Excel Python Java
Linux Windows Harvard Stanford Princeton Yale Massachusetts
`
