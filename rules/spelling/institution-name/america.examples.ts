import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same table. */
export const americaExamples: readonly SlipExample[] = [
  [
    "[john hopkins|john hopkin's|john hopkin|john's hopkins|john hopkins'|jons hopkins>Johns Hopkins] (university|hospital|school|medicine|bloomberg|carey|center|centre|institute|medical|applied|health|sais|engineering|in baltimore)",
    'I applied to ⟦John Hopkins⟧ University in May.',
    'I applied to Johns Hopkins University in May.',
  ],
  [
    "[johns hopkin|johns hopkin's|jhons hopkins|johns hopskins|johns hopking|johns hopkinson>Johns Hopkins]",
    "She wrote to ⟦Johns Hopkin's⟧ last year.",
    'She wrote to Johns Hopkins last year.',
  ],
  [
    '(at|attend|attended|attending|enter|entering) [john hopkins>Johns Hopkins] !({name})',
    'I was at ⟦John Hopkins⟧ for a year.',
    'I was at Johns Hopkins for a year.',
  ],
  [
    '[standford|stanfrod|stanfor|stanforrd|standfort|stanfort|standfod|stantford|stanfurd|stamfort|standforth>Stanford]',
    'My uncle admires ⟦Stanforrd⟧ greatly.',
    'Mr Standford Dorn came along.',
  ],
  [
    '[stamford|sandford>Stanford] (graduate school of business|law school|linear|medical school|gsb)',
    'I read much on ⟦Stamford⟧ graduate school of business at home.',
    'Mr Stamford Dorn came along.',
  ],
  [
    '[harvad|harverd|hardvard|havrard|havart|harvrad|harvarrd|harvart|harvared>Harvard]',
    'I applied to ⟦Harvrad⟧ in May.',
    'Mr Harvad Dorn came along.',
  ],
  [
    '[havard|haward|harward>Harvard] (university|business|law|medical|kennedy|college|school|graduate|extension|divinity|chan|t.h.|square|yard)',
    'She wrote to ⟦Havard⟧ University last year.',
    'Mr Havard Dorn came along.',
  ],
  [
    '(at|attend|attended|attending|enter|entering|into) [havard|harward>Harvard] !({name})',
    'I was at ⟦Harward⟧ for a year.',
    'Mr Havard Dorn came along.',
  ],
  [
    '(dream of|dreams of|dreamt of|dreamed of|to study at|student at) [havard|harward>Harvard] !({name})',
    'I had a dream of ⟦Havard⟧ for a year.',
    'Mr Havard Dorn came along.',
  ],
  [
    '[princton|prinston|princenton|prinseton|princeston|priceton|princten>Princeton]',
    'I read much on ⟦Princenton⟧ at home.',
    'Mr Princton Dorn came along.',
  ],
  [
    '[princetown>Princeton] university',
    'I applied to ⟦Princetown⟧ University in May.',
    'Mr Princetown Dorn came along.',
  ],
  ['[yail|yalle>Yale]', 'She wrote to ⟦Yalle⟧ last year.', 'Mr Yail Dorn came along.'],
  [
    '[cornel|cornelle|cornnell|corneil|corenell>Cornell] (university|tech|law|medical|medicine|johnson)',
    'We visited ⟦Cornnell⟧ University together.',
    'Mr Cornel Dorn came along.',
  ],
  [
    '[Colombia University|Columbi University|Collumbia University|Coloumbia University|Colunbia University>Columbia University]',
    'My uncle admires ⟦Coloumbia University⟧ greatly.',
    'My uncle admires Columbia University greatly.',
  ],
  [
    '[Colombia Business School>Columbia Business School]',
    'I read much on ⟦Colombia Business School⟧ at home.',
    'I read much on Columbia Business School at home.',
  ],
  [
    '[Colombia Law School>Columbia Law School]',
    'I applied to ⟦Colombia Law School⟧ in May.',
    'I applied to Columbia Law School in May.',
  ],
  [
    '[british colombia|british coloumbia|brittish columbia|british columba|britsh columbia>British Columbia]',
    'She wrote to ⟦British Coloumbia⟧ last year.',
    'She wrote to British Columbia last year.',
  ],
  [
    '[district of colombia>District of Columbia]',
    'We visited ⟦District of Colombia⟧ together.',
    'We visited District of Columbia together.',
  ],
  [
    '[dartmoth|darthmouth|dartmount|dartmuth|dartmouht|darmouth>Dartmouth]',
    'My uncle admires ⟦Dartmoth⟧ greatly.',
    'Mr Dartmoth Dorn came along.',
  ],
  [
    '[browns|browne>Brown] university',
    'I read much on ⟦Browne⟧ University at home.',
    'Mr Browns Dorn came along.',
  ],
  [
    '(university of) [pensylvania|pennsilvania|pennslyvania|pennysylvania|pennsylvannia|pennsyvania>Pennsylvania]',
    'I chose the University of ⟦Pennslyvania⟧ for a year.',
    'Mr Pensylvania Dorn came along.',
  ],
  [
    '[pensylvania|pennsilvania|pennslyvania|pennysylvania|pennsylvannia|pennsyvania>Pennsylvania] (university|college|business school|institute)',
    'She wrote to ⟦Pennysylvania⟧ University last year.',
    'Mr Pensylvania Dorn came along.',
  ],
  [
    '[pensilvania|penselvania>Pennsylvania]',
    'We visited ⟦Pensilvania⟧ together.',
    'Mr Pensilvania Dorn came along.',
  ],
  [
    '[warton|whorton|wharthon|wharten>Wharton] (school|business|mba)',
    'My uncle admires ⟦Wharten⟧ School greatly.',
    'Mr Warton Dorn came along.',
  ],
  [
    '(university of) [massachussetts|massachusets|massachussets|massachusettes|massachuesetts|massachusetss|massechusetts|massachuetts|masachusetts>Massachusetts]',
    'I chose the University of ⟦Massechusetts⟧ for a year.',
    'Mr Massachussetts Dorn came along.',
  ],
  [
    '[massachussetts|massachusets|massachussets|massachusettes|massachuesetts|massachusetss|massechusetts|massachuetts|masachusetts>Massachusetts] (university|college|business school|institute)',
    'I applied to ⟦Massachuetts⟧ University in May.',
    'Mr Massachussetts Dorn came along.',
  ],
  [
    '[massachusset>Massachusetts]',
    'She wrote to ⟦Massachusset⟧ last year.',
    'Mr Massachusset Dorn came along.',
  ],
  [
    '[massachusetts institute of technologies|massachusetts institute of technolgy|massachusetts institute for technology|massachusetts institution of technology|massachusetts institute of tecnology|massachusetts technology institute|massachusetts institute technology>Massachusetts Institute of Technology]',
    'We visited ⟦Massachusetts Institute Technology⟧ together.',
    'We visited Massachusetts Institute of Technology together.',
  ],
  [
    '[california institute of technologies|california institute for technology|california institution of technology|california institute technology|californian institute of technology>California Institute of Technology]',
    'My uncle admires ⟦California Institute Technology⟧ greatly.',
    'My uncle admires California Institute of Technology greatly.',
  ],
  [
    '[georgia institute of technologies|georgia institute for technology|georgia institution of technology>Georgia Institute of Technology]',
    'I read much on ⟦Georgia Institution of Technology⟧ at home.',
    'I read much on Georgia Institute of Technology at home.',
  ],
  ['[caltec|calltech|cal-tec>Caltech]', 'I applied to ⟦Caltec⟧ in May.', 'Mr Caltec Dorn came along.'],
  [
    '[carnegie melon|carnegie mellen|carnegie mellan|carnegie mellion|carnegy mellon|carneige mellon|carnegie mallon|carnige mellon|carniege mellon|carnegi mellon|carnagie mellon|cargenie mellon|carnegie melons|carnegie-melon|carnegie-mellan|carnige-mellon|carnegie mellons>Carnegie Mellon]',
    'She wrote to ⟦Carnegie-Mellan⟧ last year.',
    'Mr Carnegie-Melon Dorn came along.',
  ],
  [
    '(university of) [berkely|bekeley|berekeley|berkekey|berkelley>Berkeley]',
    'I chose the University of ⟦Berekeley⟧ for a year.',
    'Mr Berkely Dorn came along.',
  ],
  [
    '[berkely|bekeley|berekeley|berkekey|berkelley>Berkeley] (university|college|business school|institute)',
    'My uncle admires ⟦Berkekey⟧ University greatly.',
    'Mr Berkely Dorn came along.',
  ],
  ['[berkelely|berkelee>Berkeley]', 'I read much on ⟦Berkelely⟧ at home.', 'Mr Berkelely Dorn came along.'],
  [
    '(uc|university of california ,|university of california at|university of california|california at|u.c. -|california ,) [berkley|berklee|barkley|barkeley|burkeley>Berkeley]',
    'I was at UC ⟦Berkley⟧ for a year.',
    'Mr Berkley Dorn came along.',
  ],
  [
    '[berkley|barkeley>Berkeley] (university|lab|national|haas|college of engineering)',
    'She wrote to ⟦Berkley⟧ University last year.',
    'Mr Berkley Dorn came along.',
  ],
  [
    '[berkeley college of music|berkley college of music|berkely college of music|berklee collage of music|berklee school of music>Berklee College of Music]',
    'We visited ⟦Berkely College of Music⟧ together.',
    'We visited Berklee College of Music together.',
  ],
  [
    '[northwesten|northwestren|nothwestern|northwerstern|norhtwestern>Northwestern]',
    'My uncle admires ⟦Northwerstern⟧ greatly.',
    'Mr Northwesten Dorn came along.',
  ],
  [
    '[vanderbuilt|vanderbelt|vandebilt|vanderbit|vanderbild|vanderblit>Vanderbilt]',
    'I read much on ⟦Vanderbit⟧ at home.',
    'Mr Vanderbuilt Dorn came along.',
  ],
  [
    '[georgtown|gorgetown|georgetwon|georgetow>Georgetown]',
    'I applied to ⟦Georgtown⟧ in May.',
    'Mr Georgtown Dorn came along.',
  ],
  [
    '[george town>Georgetown] university',
    'She wrote to ⟦George Town⟧ University last year.',
    'She wrote to Georgetown University last year.',
  ],
  [
    '[george washingtons|george washinton|george washigton>George Washington] university',
    'We visited ⟦George Washingtons⟧ University together.',
    'We visited George Washington University together.',
  ],
  [
    '(university of) [michagan|michgan|michigen|michighan|michigian>Michigan]',
    'I chose the University of ⟦Michighan⟧ for a year.',
    'Mr Michagan Dorn came along.',
  ],
  [
    '[michagan|michgan|michigen|michighan|michigian>Michigan] (university|college|business school|institute)',
    'I read much on ⟦Michigian⟧ University at home.',
    'Mr Michagan Dorn came along.',
  ],
  ['[mitchigan|michingan>Michigan]', 'I applied to ⟦Michingan⟧ in May.', 'Mr Mitchigan Dorn came along.'],
  [
    '(university of) [wisconson|wisonsin|wisconsion|wisconsen|wiscosin>Wisconsin]',
    'I chose the University of ⟦Wisonsin⟧ for a year.',
    'Mr Wisconson Dorn came along.',
  ],
  [
    '[wisconson|wisonsin|wisconsion|wisconsen|wiscosin>Wisconsin] (university|college|business school|institute)',
    'We visited ⟦Wisconsion⟧ University together.',
    'Mr Wisconson Dorn came along.',
  ],
  ['[winsconsin>Wisconsin]', 'My uncle admires ⟦Winsconsin⟧ greatly.', 'Mr Winsconsin Dorn came along.'],
  [
    '(university of) [illinios|illinous|ilinois|illinoise|illnois|illonois>Illinois]',
    'I chose the University of ⟦Illinous⟧ for a year.',
    'Mr Illinios Dorn came along.',
  ],
  [
    '[illinios|illinous|ilinois|illinoise|illnois|illonois>Illinois] (university|college|business school|institute)',
    'I applied to ⟦Ilinois⟧ University in May.',
    'Mr Illinios Dorn came along.',
  ],
  ['[ilinios>Illinois]', 'She wrote to ⟦Ilinios⟧ last year.', 'Mr Ilinios Dorn came along.'],
  [
    '[urbana champain|urbana-champain|urbana champagne|urbana-champagne|urbana champaigne|urbana-champaigne|urbana-champagin|urbana champagn|urbana-champagn>Urbana-Champaign]',
    'We visited ⟦Urbana Champagn⟧ together.',
    'Mr Urbana-Champain Dorn came along.',
  ],
  [
    '(university of) [minesota|minnisota|minnesotta|minnessota|minneosta>Minnesota]',
    'I chose the University of ⟦Minnessota⟧ for a year.',
    'Mr Minesota Dorn came along.',
  ],
  [
    '[minesota|minnisota|minnesotta|minnessota|minneosta>Minnesota] (university|college|business school|institute)',
    'I read much on ⟦Minneosta⟧ University at home.',
    'Mr Minesota Dorn came along.',
  ],
  ['[minnestota>Minnesota]', 'I applied to ⟦Minnestota⟧ in May.', 'Mr Minnestota Dorn came along.'],
  [
    '(university of) [conneticut|conecticut|connecticutt|connecticuit>Connecticut]',
    'I chose the University of ⟦Conneticut⟧ for a year.',
    'Mr Conneticut Dorn came along.',
  ],
  [
    '[conneticut|conecticut|connecticutt|connecticuit>Connecticut] (university|college|business school|institute)',
    'We visited ⟦Conecticut⟧ University together.',
    'Mr Conneticut Dorn came along.',
  ],
  [
    '[connetticut|connectitut>Connecticut]',
    'My uncle admires ⟦Connetticut⟧ greatly.',
    'Mr Connetticut Dorn came along.',
  ],
  [
    '(university of) [cincinatti|cincinati|cinncinati|cincinnatti>Cincinnati]',
    'I chose the University of ⟦Cincinnatti⟧ for a year.',
    'Mr Cincinatti Dorn came along.',
  ],
  [
    '[cincinatti|cincinati|cinncinati|cincinnatti>Cincinnati] (university|college|business school|institute)',
    'I applied to ⟦Cincinatti⟧ University in May.',
    'Mr Cincinatti Dorn came along.',
  ],
  [
    '[cincinnat|cinncinnati|cincinnatii>Cincinnati]',
    'She wrote to ⟦Cinncinnati⟧ last year.',
    'Mr Cincinnat Dorn came along.',
  ],
  [
    '(university of) [pittsburg|pitsburgh|pitsburg|pittsburge|pittsbourgh>Pittsburgh]',
    'I chose the University of ⟦Pitsburg⟧ for a year.',
    'Mr Pittsburg Dorn came along.',
  ],
  [
    '(university of) [tennesee|tenessee|tennesse|tennesssee>Tennessee]',
    'I chose the University of ⟦Tennesssee⟧ for a year.',
    'Mr Tennesee Dorn came along.',
  ],
  [
    '[tennesee|tenessee|tennesse|tennesssee>Tennessee] (university|college|business school|institute)',
    'I read much on ⟦Tennesee⟧ University at home.',
    'Mr Tennesee Dorn came along.',
  ],
  ['[tenesee>Tennessee]', 'I applied to ⟦Tenesee⟧ in May.', 'Mr Tenesee Dorn came along.'],
  [
    '(university of) [missisippi|mississipi|missisipi|misissippi|mississppi>Mississippi]',
    'I chose the University of ⟦Mississipi⟧ for a year.',
    'Mr Missisippi Dorn came along.',
  ],
  [
    '[missisippi|mississipi|missisipi|misissippi|mississppi>Mississippi] (university|college|business school|institute)',
    'We visited ⟦Missisipi⟧ University together.',
    'Mr Missisippi Dorn came along.',
  ],
  [
    '(university of) [misouri|missourri|missoury|missori>Missouri]',
    'I chose the University of ⟦Misouri⟧ for a year.',
    'Mr Misouri Dorn came along.',
  ],
  [
    '(university of) [lousiana|louisianna|louisana>Louisiana]',
    'I chose the University of ⟦Lousiana⟧ for a year.',
    'Mr Lousiana Dorn came along.',
  ],
  [
    '[lousiana|louisianna|louisana>Louisiana] (university|college|business school|institute)',
    'I applied to ⟦Louisianna⟧ University in May.',
    'Mr Lousiana Dorn came along.',
  ],
  ['[lousianna>Louisiana]', 'She wrote to ⟦Lousianna⟧ last year.', 'Mr Lousianna Dorn came along.'],
  [
    "(university of|west) [virgina|virgnia|virgina's|virgiana|virigina>Virginia]",
    "I chose the University of ⟦Virgina's⟧ for a year.",
    'Mr Virgina Dorn came along.',
  ],
  [
    '[virgina|virgnia|virigina>Virginia] (tech|commonwealth)',
    'My uncle admires ⟦Virgnia⟧ Tech greatly.',
    'Mr Virgina Dorn came along.',
  ],
  [
    '(university of) [oaklahoma|oklohoma|okalahoma>Oklahoma]',
    'I chose the University of ⟦Okalahoma⟧ for a year.',
    'Mr Oaklahoma Dorn came along.',
  ],
  [
    '[oaklahoma|oklohoma|okalahoma>Oklahoma] (university|college|business school|institute)',
    'I applied to ⟦Oaklahoma⟧ University in May.',
    'Mr Oaklahoma Dorn came along.',
  ],
  ['[oklahome>Oklahoma]', 'She wrote to ⟦Oklahome⟧ last year.', 'Mr Oklahome Dorn came along.'],
  [
    '[perdue|purdu|purdure>Purdue] university',
    'We visited ⟦Purdure⟧ University together.',
    'Mr Perdue Dorn came along.',
  ],
  [
    '[tuft|tuffs|tufft>Tufts] university',
    'My uncle admires ⟦Tuft⟧ University greatly.',
    'Mr Tuft Dorn came along.',
  ],
  [
    "[rutger|rutger's|rutters|rudgers|rutgurs>Rutgers] university",
    'I read much on ⟦Rutgurs⟧ University at home.',
    'Mr Rutger Dorn came along.',
  ],
  [
    '[rockerfeller|rockafeller|rockefellar|rockafellar|rockefeler|rockfeller|rockefellow>Rockefeller]',
    'I applied to ⟦Rockafellar⟧ in May.',
    'Mr Rockerfeller Dorn came along.',
  ],
  [
    '[brandies|brandeiss|brandise>Brandeis] university',
    'She wrote to ⟦Brandies⟧ University last year.',
    'Mr Brandies Dorn came along.',
  ],
  [
    '[weslyan|weslayan|wesleyen|weslean>Wesleyan]',
    'We visited ⟦Wesleyen⟧ together.',
    'Mr Weslyan Dorn came along.',
  ],
  [
    '[amhurst|ahmerst|amerst>Amherst] (college|massachusetts)',
    'My uncle admires ⟦Amerst⟧ College greatly.',
    'Mr Amhurst Dorn came along.',
  ],
  [
    '(umass|massachusetts|massachusetts at|massachusetts ,) [amhurst|ahmerst|amerst>Amherst]',
    'I was at UMass ⟦Amhurst⟧ for a year.',
    'Mr Amhurst Dorn came along.',
  ],
  [
    '[swathmore|swarthmoore|swartmore|swarthomore>Swarthmore]',
    'I applied to ⟦Swarthmoore⟧ in May.',
    'Mr Swathmore Dorn came along.',
  ],
  [
    '[wellsley|wellesly|welesley|welsley>Wellesley] college',
    'She wrote to ⟦Welesley⟧ College last year.',
    'Mr Wellsley Dorn came along.',
  ],
  [
    '[emery|emry|emmory>Emory] university',
    'We visited ⟦Emery⟧ University together.',
    'Mr Emery Dorn came along.',
  ],
  [
    '[renssalaer|rensselear|renselaer|rennselaer|rensalaer|renssaeler|renssaelaer|rensellaer>Rensselaer]',
    'My uncle admires ⟦Renssalaer⟧ greatly.',
    'Mr Renssalaer Dorn came along.',
  ],
  [
    '[Julliard>Juilliard] (school|quartet|in|and|where|graduate|pre-college|,|.)',
    'I read much on ⟦Julliard⟧ School at home.',
    'Mr Julliard Dorn came along.',
  ],
  [
    '[juliard|juillard|julliiard|jilliard|juliiard>Juilliard]',
    'I applied to ⟦Juliard⟧ in May.',
    'Mr Juliard Dorn came along.',
  ],
  [
    '[notre damme|noter dame|nortre dame|norte dame>Notre Dame] !(de)',
    'She wrote to ⟦Norte Dame⟧ last year.',
    'She wrote to Notre Dame last year.',
  ],
  [
    '[syracruse|syracus|syracuze|siracuse|syrcause>Syracuse] university',
    'We visited ⟦Syracuze⟧ University together.',
    'Mr Syracruse Dorn came along.',
  ],
  [
    '[stonybrook|stoneybrook|stoney brook|stonny brook>Stony Brook] university',
    'My uncle admires ⟦Stoneybrook⟧ University greatly.',
    'Mr Stonybrook Dorn came along.',
  ],
  [
    '[binghampton|binghamptom|bingamton|bingahmton>Binghamton]',
    'I read much on ⟦Bingamton⟧ at home.',
    'Mr Binghampton Dorn came along.',
  ],
  [
    '[bryn mar|brynmawr|bryn mawer|bryn mawrs>Bryn Mawr] college',
    'I applied to ⟦Bryn Mawrs⟧ College in May.',
    'Mr Brynmawr Dorn came along.',
  ],
  [
    '[clemsen|clempson|clemsons>Clemson] university',
    'She wrote to ⟦Clemsen⟧ University last year.',
    'Mr Clemsen Dorn came along.',
  ],
  [
    '[villinova|vilanova|villanove>Villanova] university',
    'We visited ⟦Vilanova⟧ University together.',
    'Mr Villinova Dorn came along.',
  ],
  [
    '[peperdine|pepperdyne|pepperdean>Pepperdine]',
    'My uncle admires ⟦Pepperdean⟧ greatly.',
    'Mr Peperdine Dorn came along.',
  ],
  [
    '[marquete|marquett>Marquette] university',
    'I read much on ⟦Marquett⟧ University at home.',
    'Mr Marquete Dorn came along.',
  ],
  [
    '[spellman|spelmen>Spelman] college',
    'I applied to ⟦Spellman⟧ College in May.',
    'Mr Spellman Dorn came along.',
  ],
  [
    '[moorehouse|morhouse>Morehouse] college',
    'She wrote to ⟦Morhouse⟧ College last year.',
    'Mr Moorehouse Dorn came along.',
  ],
  [
    '[howards|howerd>Howard] university',
    'We visited ⟦Howards⟧ University together.',
    'Mr Howards Dorn came along.',
  ],
  [
    '[embry riddel|emery-riddle|embry-riddel|embrey-riddle|embry-ridle|embrey riddle|emery riddle>Embry-Riddle]',
    'My uncle admires ⟦Embrey Riddle⟧ greatly.',
    'Mr Emery-Riddle Dorn came along.',
  ],
  [
    '[drexal|drexell|drexil>Drexel] university',
    'I read much on ⟦Drexil⟧ University at home.',
    'Mr Drexal Dorn came along.',
  ],
  [
    '[gallaudete|galludet|gaulladet>Gallaudet] university',
    'I applied to ⟦Gallaudete⟧ University in May.',
    'Mr Gallaudete Dorn came along.',
  ],
  [
    '[oberlyn|oberling>Oberlin] college',
    'She wrote to ⟦Oberlyn⟧ College last year.',
    'Mr Oberlyn Dorn came along.',
  ],
  [
    '[tulaine|tulan|tullane>Tulane] university',
    'We visited ⟦Tullane⟧ University together.',
    'Mr Tulaine Dorn came along.',
  ],
  [
    "[parson|parson's>Parsons] (school of design|school of art)",
    'My uncle admires ⟦Parson⟧ School of Design greatly.',
    'Mr Parson Dorn came along.',
  ],
  [
    '[rhode islands school of design|rhodes island school of design|road island school of design|rode island school of design>Rhode Island School of Design]',
    'I read much on ⟦Rhodes Island School of Design⟧ at home.',
    'I read much on Rhode Island School of Design at home.',
  ],
  [
    '[kellog|kelloggs>Kellogg] (school|college|foundation)',
    'I applied to ⟦Kellog⟧ School in May.',
    'Mr Kellog Dorn came along.',
  ],
  [
    '[hass|hasse>Haas] school of business',
    'She wrote to ⟦Hasse⟧ School of Business last year.',
    'Mr Hass Dorn came along.',
  ],
  [
    '[Marshal>Marshall] (school of business|scholarship|scholarships|scholar|scholars|university)',
    'We visited ⟦Marshal⟧ School of Business together.',
    'Mr Marshal Dorn came along.',
  ],
  [
    '[annenburg|anenberg|annenbirg>Annenberg] (school|foundation|center)',
    'My uncle admires ⟦Annenbirg⟧ School greatly.',
    'Mr Annenburg Dorn came along.',
  ],
  [
    '[medil|medhill|meddill>Medill] (school|journalism)',
    'I read much on ⟦Medil⟧ School at home.',
    'Mr Medil Dorn came along.',
  ],
  [
    '[kenedy|kennedey|kennidy>Kennedy] school',
    'I applied to ⟦Kennedey⟧ School in May.',
    'Mr Kenedy Dorn came along.',
  ],
  [
    '[weil cornell|weill cornel|weil cornel|weille cornell>Weill Cornell]',
    'She wrote to ⟦Weil Cornell⟧ last year.',
    'She wrote to Weill Cornell last year.',
  ],
  ['[ichan|icahan|icann>Icahn] school', 'We visited ⟦Ichan⟧ School together.', 'Mr Ichan Dorn came along.'],
  [
    '[albert einstien|albert enstein|albert einsten|albert einstine|albert eintein>Albert Einstein]',
    'My uncle admires ⟦Albert Einstine⟧ greatly.',
    'My uncle admires Albert Einstein greatly.',
  ],
  [
    '[mayo clinc|mayo clinique|mayo clinics|mayo clinik>Mayo Clinic] !(in)',
    'I read much on ⟦Mayo Clinik⟧ at home.',
    'I read much on Mayo Clinic at home.',
  ],
  [
    '[cleaveland|clevland|cleveleand>Cleveland] (clinic|state|orchestra)',
    'I applied to ⟦Cleaveland⟧ Clinic in May.',
    'Mr Cleaveland Dorn came along.',
  ],
  [
    "[sloane kettering|sloane-kettering|sloan kettring|sloan-kettring|slone kettering|sloan ketterring|sloan-ketterring|sloan-kettering's memorial>Sloan Kettering]",
    'She wrote to ⟦Sloane-Kettering⟧ last year.',
    'Mr Sloane-Kettering Dorn came along.',
  ],
  [
    "[md andersen|m.d. andersen|md andersson|m.d. andersson|md anderson's cancer>MD Anderson]",
    'We visited ⟦Md Andersson⟧ together.',
    'We visited MD Anderson together.',
  ],
  [
    '[dana faber|dana-faber|dana farbar|dana-farbar|dana-ferber|dana-farbers>Dana-Farber]',
    'My uncle admires ⟦Dana-Farbar⟧ greatly.',
    'Mr Dana-Faber Dorn came along.',
  ],
  [
    '[mount sinia|mt sinia|mount siani|mt. sinia|mount sanai|mount sini>Mount Sinai]',
    'I read much on ⟦Mount Sanai⟧ at home.',
    'I read much on Mount Sinai at home.',
  ],
  [
    '[cedar sinai|cedar-sinai|cedars-sinia|cedars sinia|ceders-sinai>Cedars-Sinai]',
    'I applied to ⟦Cedar Sinai⟧ in May.',
    'Mr Cedar-Sinai Dorn came along.',
  ],
  [
    "[brigham and womens|brigham & womens|bringham and women's|brigham and woman's|brigham and women|brighams and women's>Brigham and Women's] hospital",
    'She wrote to ⟦Brigham and Womens⟧ Hospital last year.',
    "She wrote to Brigham and Women's Hospital last year.",
  ],
  [
    '[bringham young|brighham young|brigam young|brigham youngs>Brigham Young] university',
    'We visited ⟦Brigham Youngs⟧ University together.',
    'We visited Brigham Young University together.',
  ],
  [
    '[kaiser permenente|kaiser permanante|kaiser permanete|kaiser permenante|kiaser permanente|kaiser permanentes>Kaiser Permanente]',
    'My uncle admires ⟦Kaiser Permanete⟧ greatly.',
    'My uncle admires Kaiser Permanente greatly.',
  ],
  [
    '[mcgil|macgill|magill|mcgills>McGill] university',
    'I read much on ⟦Macgill⟧ University at home.',
    'Mr Mcgil Dorn came along.',
  ],
  [
    '[Mcgill|MCGill|McGIll>McGill] (university|in montreal|law|school|management)',
    'I applied to ⟦MCGill⟧ University in May.',
    'Mr Mcgill Dorn came along.',
  ],
  [
    '[mcmasters|macmaster|mc master|mcmater>McMaster] university',
    'She wrote to ⟦Mcmater⟧ University last year.',
    'Mr Mcmasters Dorn came along.',
  ],
  [
    '[Mcmaster|MCMaster>McMaster] (university|engineering|school|health)',
    'We visited ⟦Mcmaster⟧ University together.',
    'Mr Mcmaster Dorn came along.',
  ],
  [
    '[simon frazer|simon fraiser|simon frasier|simon frasers|simon fraizer>Simon Fraser]',
    'My uncle admires ⟦Simon Frasers⟧ greatly.',
    'My uncle admires Simon Fraser greatly.',
  ],
  [
    '[dalhouse|dalhousy|dalhousies|dalhouise|dalhausie>Dalhousie] university',
    'I read much on ⟦Dalhausie⟧ University at home.',
    'Mr Dalhouse Dorn came along.',
  ],
  [
    '(university of) [saskatchewen|saskatchawan>Saskatchewan]',
    'I chose the University of ⟦Saskatchawan⟧ for a year.',
    'Mr Saskatchewen Dorn came along.',
  ],
  [
    '[saskatchewen|saskatchawan>Saskatchewan] (university|college|business school|institute)',
    'She wrote to ⟦Saskatchewen⟧ University last year.',
    'Mr Saskatchewen Dorn came along.',
  ],
  [
    '[saskatchewon|sascatchewan|saskachewan|saskatchwan>Saskatchewan]',
    'We visited ⟦Sascatchewan⟧ together.',
    'Mr Saskatchewon Dorn came along.',
  ],
  ['[ottowa|otawa|ottwa>Ottawa]', 'My uncle admires ⟦Ottowa⟧ greatly.', 'Mr Ottowa Dorn came along.'],
  [
    '[torronto|tornoto|torontoo|tronto|toranto>Toronto] (university|metropolitan)',
    'I read much on ⟦Toranto⟧ University at home.',
    'Mr Torronto Dorn came along.',
  ],
  [
    '(university of) [torronto|tornoto|toranto|torento>Toronto]',
    'I chose the University of ⟦Torronto⟧ for a year.',
    'Mr Torronto Dorn came along.',
  ],
  ['[calgery|calagary|calgarry>Calgary]', 'She wrote to ⟦Calgery⟧ last year.', 'Mr Calgery Dorn came along.'],
  [
    '[carlton>Carleton] university',
    'We visited ⟦Carlton⟧ University together.',
    'Mr Carlton Dorn came along.',
  ],
  [
    '[concorida|concordai>Concordia] university',
    'My uncle admires ⟦Concordai⟧ University greatly.',
    'Mr Concorida Dorn came along.',
  ],
  ['[mc gill>McGill]', 'I read much on ⟦Mc Gill⟧ at home.', 'I read much on McGill at home.'],
  [
    "[Queens University Kingston|Queens University, Kingston|Queens University in Kingston>Queen's University, Kingston]",
    'I applied to ⟦Queens University, Kingston⟧ in May.',
    "I applied to Queen's University, Kingston in May.",
  ],
  [
    '[ryserson|reyerson|ryersons>Ryerson] university',
    'She wrote to ⟦Ryersons⟧ University last year.',
    'Mr Ryserson Dorn came along.',
  ],
  [
    '[winnepeg|winipeg|winnipege|winnepig>Winnipeg]',
    'We visited ⟦Winnepig⟧ together.',
    'Mr Winnepeg Dorn came along.',
  ],
]
