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
Afghanistan Albania Algeria Angola Armenia Azerbaijan Bahrain Belarus Bolivia Botswana Bulgaria Cambodia Cameroon
Chile Colombia Croatia Cyprus Ecuador Estonia Ethiopia Georgia Ghana Guatemala Hungary Iceland Iran Iraq Jamaica
Jordan Kazakhstan Kuwait Kyrgyzstan Latvia Lebanon Libya Lithuania Luxembourg Macedonia Madagascar Malawi Malta
Moldova Mongolia Morocco Mozambique Myanmar Namibia Nepal Nicaragua Paraguay Peru Qatar Romania Rwanda Senegal
Serbia Slovakia Slovenia Somalia Sudan Syria Tajikistan Tanzania Tunisia Turkmenistan Uganda Uruguay Uzbekistan
Venezuela Yemen Zambia Zimbabwe Albanian Algerian Argentinian Armenian Austrian Belgian Bulgarian Chilean
Colombian Croatian Czech Egyptian Estonian Ethiopian Georgian Ghanaian Hungarian Icelandic Indonesian Iranian
Iraqi Israeli Kazakh Kenyan Latvian Lebanese Lithuanian Malaysian Moroccan Nepalese Nigerian Pakistani Persian
Peruvian Romanian Serbian Singaporean Slovak Slovenian Swiss Taiwanese Thai Tunisian Venezuelan Vietnamese
Alabama Alaska Arizona Arkansas Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas
Kentucky Louisiana Maryland Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
Pennsylvania Tennessee Utah Vermont Virginia Wisconsin Wyoming Ontario Quebec Alberta Manitoba Queensland Victoria
Athens Bangkok Bangalore Belgrade Bristol Bucharest Budapest Cairo Cologne Delhi Dresden Dubai Düsseldorf Frankfurt
Glasgow Hamburg Heidelberg Istanbul Jakarta Jerusalem Johannesburg Karachi Leipzig Lisbon Liverpool Lyon Manila
Marseille Mumbai Nairobi Naples Philadelphia Prague Rotterdam Salzburg Seattle Seoul Sheffield Shenzhen Southampton
Strasbourg Stuttgart Tehran Turin Utrecht Valencia Venice Warsaw Wellington Auckland Brisbane Cardiff Leicester
Nottingham Newcastle Aberdeen Belfast Gothenburg Lausanne Leuven Uppsala Zagreb Cornell Columbia Berkeley
Northwestern Dartmouth Rockefeller Mediterranean Atlantic Pacific Caribbean Scandinavia Scandinavian Christian
Catholic Buddhist Muslim Islamic Jewish Olympics Commonwealth Renaissance
`
