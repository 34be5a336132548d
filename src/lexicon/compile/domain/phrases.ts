/** Words of Latin and foreign phrases, foreign degrees, currencies, units and variant spellings. */
export const PHRASES_WORDS = `
abitur absentia absurdum accompli accomplis aficionada agrégation agrégé agrégée al alma ammattikorkeakoulu
annum annus apolytirion appétit ars artis aspirantura au aude ausbildung avant azubi baccalaureat baccalauréat
baccalauréats bachiller bachillerato bagrut bakalarz bakalavr bakalář bba bcom bds bene berufsschule birr
blanche bolívar bon bonjour bono bpharm brainer brio brûlée bsc btech bête c'est capita carpe cathedra cedi
cedis cegep celsius cetera citato clausus coeur cogito colegio collège colón concours courant cri crème cul
culs cégep cœur d'art d'estime d'état d'être d'œuvre decadal demonstrandum dente deus dicto diem dilettanti
diplom diplomarbeit disant discimus docendo doctorado doctorandus doctorat doktor doktorant doktorat dolce
dolorosa donna dorée doutorado doutoramento draughtsperson drs du débutants débâcle déjà dénouement egyetem
enem enfant entendre entrepôt erasmus erat escola est esthetic esthetics et exposés extenso extremis
fachabitur fachhochschule fachhochschulen fahrenheit faire fait faits fatale femme femtometre femtometres
femtomolar fiascos fidelis fika flagrante forma franca franche froid gaokao gemütlichkeit gesamtkunstwerk
gesamtschule gibibyte gibibytes gigatonne gigatonnes gimnázium gramme grammes grande grandes grata gratia
gratuito grayscale grazie greyscale grise grosz guanxi guaraní gymnasia gymnasien gymnázium hauptdiplom
hauptschule havo hectopascal hectopascals henrys hoc hochschule hochschulen hogescholen hogeschool hogeschools
hominem homoeopath horribilis hryvnias hsc hssc hygge hypokhâgne högskola høgskole ibid idée idées ikigai
incognita infinitum ingenieur ingenieurs ingenieurswetenschappen ingénieur internatura inżynier istituto je
jeunesse joie jour jugaad juste kandidat kandidatnauk khâgne kilogramme kilogrammes kiloparsec kiloparsecs
kilotonne kilotonnes kintsugi kohai kopek kopeks kulturkampf kunsthochschule lagom laisser laissez lari laurea
laureata laureato lauree leu lev leva libitum libris licei licenciada licenciado licenciate licenciatura
licenciaturas licencjat liceo liras llb llm lukio lycée lycées machina magari magister magisteriate magistr
magistra magistrale magistrali magistratura maitrise masse matayo matric matrics matura maturita maturità
maîtrise mba mbbs mcom mea mebibyte mebibytes mecum megaohm megaohms megaparsecs megatonne megatonnes
mementoes merci mestrado mestre microamperes microfarads microliter microliters microlitre microlitres
micromolar micromole micromoles microvolts microwatts milieux milliamp milliamps millimolar millimole
millimoles millisievert millisieverts millitesla milliwatt milliwatts mirabilis modus mori mortis mpharm msc
mtech mundus musikhochschule mutandis mélange ménage nanogram nanograms nanomolar ne nez niente nihilo noire
nolens nom nota nouveau nouvelle numerus objet objets officio omnia operandi ordinatura paediatrically para
pari partout passu pharmd picogram picograms picometre picometres picomolar pince pièce plat politecnico
politécnica politécnico polytechnical polytechnique populi posteriori postscriptum potentia prepa preparatoria
primaeval primus priori propedeuse prépa pula quoi raison raisons rasa rata reais realschule referendariat
renminbi riche régime résistance sabi sais sanctorum sapere savoir schtick scientia scuola secundaria
selectividad semper senpai sensei sievert sieverts silico sisu situ soi sotto specialitet sprachgefühl ssc
staatsexamen stabat studentereksamen studienkolleg studium succès suneung szkoła tabula taka tant tawjihi
technische tempora tenge terre técnica técnico tête ubuntu umschulung universidad universidade universitas
universiteit universitet universitetet università universität université univerzita uniwersytet utero vade
vademecum valorem veritas virtuosi vis vitro vivant vivendi vivo vivre viz volens volkshochschule volte
vordiplom vu vwo vysvědčení wabi weltanschauung weltschmerz wyższa yliopisto ylioppilastutkinto zettabyte
zettabytes złoty ångström ångströms école écoles éminence érettségi übermensch ülikool
`
