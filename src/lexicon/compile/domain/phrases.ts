/** Words of Latin and foreign phrases, foreign degrees, currencies, units and variant spellings. */
export const PHRASES_WORDS = `
abitur absentia absurdum accompli aficionada agrégation agrégé agrégée ammattikorkeakoulu annum annus
apolytirion appétit aspirantura ausbildung avant azubi baccalaureat baccalauréat baccalauréats bachiller
bachillerato bagrut bakalarz bakalavr bakalář berufsschule blanche bolívar bonjour bono bpharm brainer brûlée
btech c'est capita carpe cathedra cedis cegep celsius cetera citato coeur cogito colegio collège colón
concours courant crème cégep d'art d'estime d'état d'être d'œuvre decadal demonstrandum dente dicto dilettanti
diplomarbeit discimus docendo doctorado doctorandus doktorant doktorat dolce dolorosa donna dorée doutorado
doutoramento draughtsperson débutants débâcle déjà dénouement egyetem enfant entendre entrepôt erasmus escola
esthetic esthetically esthetics exposés extenso extremis fachabitur fachhochschule fachhochschulen facto fahrenheit faire
faits fatale femme femtometre femtometres femtomolar fiascos fidelis fika flagrante forma franca franche froid
gaokao gemütlichkeit gesamtkunstwerk gesamtschule gibibyte gibibytes gigatonne gigatonnes gimnázium gramme
grammes grande grandes grata gratia grayscale grazie greyscale grise guanxi guaraní gymnasia gymnasien
gymnázium hauptdiplom hauptschule hectopascal hectopascals henrys hochschule hochschulen hogescholen
hogeschool hogeschools hominem homoeopath horribilis hryvnias hssc hygge hypokhâgne högskola høgskole idées
ikigai incognita infinitum ingenieur ingenieurs ingenieurswetenschappen ingénieur internatura inżynier
istituto jeunesse jugaad jure juste kandidat khâgne kilogramme kilogrammes kiloparsec kiloparsecs kilotonne
kilotonnes kintsugi kohai kopek kopeks kulturkampf kunsthochschule lagom laisser laissez laurea laureata
laureato lauree libitum libris licei licenciada licenciado licenciate licenciatura licenciaturas licencjat
liceo liras lukio lycée lycées machina magari magister magisteriate magistr magistra magistrale magistrali
magistratura maitrise masse matric matura maturita maturità maîtrise mebibyte mebibytes mecum megaohm megaohms
megaparsecs megatonne megatonnes mementoes merci mestrado microamperes microfarads microliter microliters
microlitre microlitres micromolar micromole micromoles microvolts microwatts milieux milliamp milliamps
millimolar millimole millimoles millisievert millisieverts millitesla milliwatt milliwatts mirabilis modus
mortis mpharm mtech mundus musikhochschule mutandis mélange ménage nanogram nanograms nanomolar niente nihilo
noire nolens nouveau nouvelle officio omnia operandi ordinatura paediatrically para partout passu pharmd
picogram picograms picometre picometres picomolar pièce politecnico politécnica politécnico polytechnical
polytechnique populi posteriori postscriptum prepa preparatoria primaeval primus priori propedeuse prépa quoi
raison raisons reais realschule referendariat renminbi régime résistance sanctorum sapere savoir schtick
scientia scuola secundaria selectividad semper senpai sensei sievert sieverts silico sisu sotto specialitet
sprachgefühl staatsexamen stabat studentereksamen studienkolleg succès suneung szkoła tabula tawjihi
technische tenge terre técnica técnico ubuntu umschulung universidad universidade universitas universiteit
universitet universitetet università universität université univerzita uniwersytet utero vademecum valorem
veritas virtuosi vitro vivant vivendi vivo vivre volens volkshochschule volte vordiplom vysvědčení wabi
weltanschauung weltschmerz wyższa yliopisto ylioppilastutkinto zettabyte zettabytes złoty ångström ångströms
école écoles éminence érettségi übermensch ülikool
`
