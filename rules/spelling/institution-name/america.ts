/** Universities, schools and hospitals of the United States and Canada. */
export const america = `
[john hopkins|john hopkin's|john hopkin|john's hopkins|john hopkins'|jons hopkins>Johns Hopkins] (university|hospital|school|medicine|bloomberg|carey|center|centre|institute|medical|applied|health|sais|engineering|in baltimore)
[johns hopkin|johns hopkin's|jhons hopkins|johns hopskins|johns hopking|johns hopkinson>Johns Hopkins]
(at|attend|attended|attending|enter|entering) [john hopkins>Johns Hopkins] !({name})
[standford|stanfrod|stanfor|stanforrd|standfort|stanfort|standfod|stantford|stanfurd|stamfort|standforth>Stanford]
[stamford|sandford>Stanford] (graduate school of business|law school|linear|medical school|gsb)
[harvad|harverd|hardvard|havrard|havart|harvrad|harvarrd|harvart|harvared>Harvard]
[havard|haward|harward>Harvard] (university|business|law|medical|kennedy|college|school|graduate|extension|divinity|chan|t.h.|square|yard)
(at|attend|attended|attending|enter|entering|into) [havard|harward>Harvard] !({name})
(dream of|dreams of|dreamt of|dreamed of|to study at|student at) [havard|harward>Harvard] !({name})
[princton|prinston|princenton|prinseton|princeston|priceton|princten>Princeton]
[princetown>Princeton] university
[yail|yalle>Yale]
[cornel|cornelle|cornnell|corneil|corenell>Cornell] (university|tech|law|medical|medicine|johnson)
[Colombia University|Columbi University|Collumbia University|Coloumbia University|Colunbia University>Columbia University]
[Colombia Business School>Columbia Business School]
[Colombia Law School>Columbia Law School]
[british colombia|british coloumbia|brittish columbia|british columba|britsh columbia>British Columbia]
[district of colombia>District of Columbia]
[dartmoth|darthmouth|dartmount|dartmuth|dartmouht|darmouth>Dartmouth]
[browns|browne>Brown] university
(university of) [pensylvania|pennsilvania|pennslyvania|pennysylvania|pennsylvannia|pennsyvania>Pennsylvania]
[pensylvania|pennsilvania|pennslyvania|pennysylvania|pennsylvannia|pennsyvania>Pennsylvania] (university|college|business school|institute)
[pensilvania|penselvania>Pennsylvania]
[warton|whorton|wharthon|wharten>Wharton] (school|business|mba)
(university of) [massachussetts|massachusets|massachussets|massachusettes|massachuesetts|massachusetss|massechusetts|massachuetts|masachusetts>Massachusetts]
[massachussetts|massachusets|massachussets|massachusettes|massachuesetts|massachusetss|massechusetts|massachuetts|masachusetts>Massachusetts] (university|college|business school|institute)
[massachusset>Massachusetts]
[massachusetts institute of technologies|massachusetts institute of technolgy|massachusetts institute for technology|massachusetts institution of technology|massachusetts institute of tecnology|massachusetts technology institute|massachusetts institute technology>Massachusetts Institute of Technology]
[california institute of technologies|california institute for technology|california institution of technology|california institute technology|californian institute of technology>California Institute of Technology]
[georgia institute of technologies|georgia institute for technology|georgia institution of technology>Georgia Institute of Technology]
[caltec|calltech|cal-tec>Caltech]
[carnegie melon|carnegie mellen|carnegie mellan|carnegie mellion|carnegy mellon|carneige mellon|carnegie mallon|carnige mellon|carniege mellon|carnegi mellon|carnagie mellon|cargenie mellon|carnegie melons|carnegie-melon|carnegie-mellan|carnige-mellon|carnegie mellons>Carnegie Mellon]
(university of) [berkely|bekeley|berekeley|berkekey|berkelley>Berkeley]
[berkely|bekeley|berekeley|berkekey|berkelley>Berkeley] (university|college|business school|institute)
[berkelely|berkelee>Berkeley]
(uc|university of california ,|university of california at|university of california|california at|u.c. -|california ,) [berkley|berklee|barkley|barkeley|burkeley>Berkeley]
[berkley|barkeley>Berkeley] (university|lab|national|haas|college of engineering)
[berkeley college of music|berkley college of music|berkely college of music|berklee collage of music|berklee school of music>Berklee College of Music]
[northwesten|northwestren|nothwestern|northwerstern|norhtwestern>Northwestern]
[vanderbuilt|vanderbelt|vandebilt|vanderbit|vanderbild|vanderblit>Vanderbilt]
[georgtown|gorgetown|georgetwon|georgetow>Georgetown]
[george town>Georgetown] university
[george washingtons|george washinton|george washigton>George Washington] university
(university of) [michagan|michgan|michigen|michighan|michigian>Michigan]
[michagan|michgan|michigen|michighan|michigian>Michigan] (university|college|business school|institute)
[mitchigan|michingan>Michigan]
(university of) [wisconson|wisonsin|wisconsion|wisconsen|wiscosin>Wisconsin]
[wisconson|wisonsin|wisconsion|wisconsen|wiscosin>Wisconsin] (university|college|business school|institute)
[winsconsin>Wisconsin]
(university of) [illinios|illinous|ilinois|illinoise|illnois|illonois>Illinois]
[illinios|illinous|ilinois|illinoise|illnois|illonois>Illinois] (university|college|business school|institute)
[ilinios>Illinois]
[urbana champain|urbana-champain|urbana champagne|urbana-champagne|urbana champaigne|urbana-champaigne|urbana-champagin|urbana champagn|urbana-champagn>Urbana-Champaign]
(university of) [minesota|minnisota|minnesotta|minnessota|minneosta>Minnesota]
[minesota|minnisota|minnesotta|minnessota|minneosta>Minnesota] (university|college|business school|institute)
[minnestota>Minnesota]
(university of) [conneticut|conecticut|connecticutt|connecticuit>Connecticut]
[conneticut|conecticut|connecticutt|connecticuit>Connecticut] (university|college|business school|institute)
[connetticut|connectitut>Connecticut]
(university of) [cincinatti|cincinati|cinncinati|cincinnatti>Cincinnati]
[cincinatti|cincinati|cinncinati|cincinnatti>Cincinnati] (university|college|business school|institute)
[cincinnat|cinncinnati|cincinnatii>Cincinnati]
(university of) [pittsburg|pitsburgh|pitsburg|pittsburge|pittsbourgh>Pittsburgh]
(university of) [tennesee|tenessee|tennesse|tennesssee>Tennessee]
[tennesee|tenessee|tennesse|tennesssee>Tennessee] (university|college|business school|institute)
[tenesee>Tennessee]
(university of) [missisippi|mississipi|missisipi|misissippi|mississppi>Mississippi]
[missisippi|mississipi|missisipi|misissippi|mississppi>Mississippi] (university|college|business school|institute)
(university of) [misouri|missourri|missoury|missori>Missouri]
(university of) [lousiana|louisianna|louisana>Louisiana]
[lousiana|louisianna|louisana>Louisiana] (university|college|business school|institute)
[lousianna>Louisiana]
(university of|west) [virgina|virgnia|virgina's|virgiana|virigina>Virginia]
[virgina|virgnia|virigina>Virginia] (tech|commonwealth)
(university of) [oaklahoma|oklohoma|okalahoma>Oklahoma]
[oaklahoma|oklohoma|okalahoma>Oklahoma] (university|college|business school|institute)
[oklahome>Oklahoma]
[perdue|purdu|purdure>Purdue] university
[tuft|tuffs|tufft>Tufts] university
[rutger|rutger's|rutters|rudgers|rutgurs>Rutgers] university
[rockerfeller|rockafeller|rockefellar|rockafellar|rockefeler|rockfeller|rockefellow>Rockefeller]
[brandies|brandeiss|brandise>Brandeis] university
[weslyan|weslayan|wesleyen|weslean>Wesleyan]
[amhurst|ahmerst|amerst>Amherst] (college|massachusetts)
(umass|massachusetts|massachusetts at|massachusetts ,) [amhurst|ahmerst|amerst>Amherst]
[swathmore|swarthmoore|swartmore|swarthomore>Swarthmore]
[wellsley|wellesly|welesley|welsley>Wellesley] college
[emery|emry|emmory>Emory] university
[renssalaer|rensselear|renselaer|rennselaer|rensalaer|renssaeler|renssaelaer|rensellaer>Rensselaer]
[Julliard>Juilliard] (school|quartet|in|and|where|graduate|pre-college|,|.)
[juliard|juillard|julliiard|jilliard|juliiard>Juilliard]
[notre damme|noter dame|nortre dame|norte dame>Notre Dame] !(de)
[syracruse|syracus|syracuze|siracuse|syrcause>Syracuse] university
[stonybrook|stoneybrook|stoney brook|stonny brook>Stony Brook] university
[binghampton|binghamptom|bingamton|bingahmton>Binghamton]
[bryn mar|brynmawr|bryn mawer|bryn mawrs>Bryn Mawr] college
[clemsen|clempson|clemsons>Clemson] university
[villinova|vilanova|villanove>Villanova] university
[peperdine|pepperdyne|pepperdean>Pepperdine]
[marquete|marquett>Marquette] university
[spellman|spelmen>Spelman] college
[moorehouse|morhouse>Morehouse] college
[howards|howerd>Howard] university
[embry riddel|emery-riddle|embry-riddel|embrey-riddle|embry-ridle|embrey riddle|emery riddle>Embry-Riddle]
[drexal|drexell|drexil>Drexel] university
[gallaudete|galludet|gaulladet>Gallaudet] university
[oberlyn|oberling>Oberlin] college
[tulaine|tulan|tullane>Tulane] university
[parson|parson's>Parsons] (school of design|school of art)
[rhode islands school of design|rhodes island school of design|road island school of design|rode island school of design>Rhode Island School of Design]
[kellog|kelloggs>Kellogg] (school|college|foundation)
[hass|hasse>Haas] school of business
[Marshal>Marshall] (school of business|scholarship|scholarships|scholar|scholars|university)
[annenburg|anenberg|annenbirg>Annenberg] (school|foundation|center)
[medil|medhill|meddill>Medill] (school|journalism)
[kenedy|kennedey|kennidy>Kennedy] school
[weil cornell|weill cornel|weil cornel|weille cornell>Weill Cornell]
[ichan|icahan|icann>Icahn] school
[albert einstien|albert enstein|albert einsten|albert einstine|albert eintein>Albert Einstein]
[mayo clinc|mayo clinique|mayo clinics|mayo clinik>Mayo Clinic] !(in)
[cleaveland|clevland|cleveleand>Cleveland] (clinic|state|orchestra)
[sloane kettering|sloane-kettering|sloan kettring|sloan-kettring|slone kettering|sloan ketterring|sloan-ketterring|sloan-kettering's memorial>Sloan Kettering]
[md andersen|m.d. andersen|md andersson|m.d. andersson|md anderson's cancer>MD Anderson]
[dana faber|dana-faber|dana farbar|dana-farbar|dana-ferber|dana-farbers>Dana-Farber]
[mount sinia|mt sinia|mount siani|mt. sinia|mount sanai|mount sini>Mount Sinai]
[cedar sinai|cedar-sinai|cedars-sinia|cedars sinia|ceders-sinai>Cedars-Sinai]
[brigham and womens|brigham & womens|bringham and women's|brigham and woman's|brigham and women|brighams and women's>Brigham and Women's] hospital
[bringham young|brighham young|brigam young|brigham youngs>Brigham Young] university
[kaiser permenente|kaiser permanante|kaiser permanete|kaiser permenante|kiaser permanente|kaiser permanentes>Kaiser Permanente]
[mcgil|macgill|magill|mcgills>McGill] university
[Mcgill|MCGill|McGIll>McGill] (university|in montreal|law|school|management)
[mcmasters|macmaster|mc master|mcmater>McMaster] university
[Mcmaster|MCMaster>McMaster] (university|engineering|school|health)
[simon frazer|simon fraiser|simon frasier|simon frasers|simon fraizer>Simon Fraser]
[dalhouse|dalhousy|dalhousies|dalhouise|dalhausie>Dalhousie] university
(university of) [saskatchewen|saskatchawan>Saskatchewan]
[saskatchewen|saskatchawan>Saskatchewan] (university|college|business school|institute)
[saskatchewon|sascatchewan|saskachewan|saskatchwan>Saskatchewan]
[ottowa|otawa|ottwa>Ottawa]
[torronto|tornoto|torontoo|tronto|toranto>Toronto] (university|metropolitan)
(university of) [torronto|tornoto|toranto|torento>Toronto]
[calgery|calagary|calgarry>Calgary]
[carlton>Carleton] university
[concorida|concordai>Concordia] university
[mc gill>McGill]
[Queens University Kingston|Queens University, Kingston|Queens University in Kingston>Queen's University, Kingston]
[ryserson|reyerson|ryersons>Ryerson] university
[winnepeg|winipeg|winnipege|winnepig>Winnipeg]
`
