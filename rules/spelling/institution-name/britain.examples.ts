import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same table. */
export const britainExamples: readonly SlipExample[] = [
  [
    '[oxfrod|oxfort|oxfored|oxfords>Oxford] (university|brookes)',
    'I applied to ⟦Oxfrod⟧ University in May.',
    'Mr Oxfrod Dorn came along.',
  ],
  [
    '(university of|at|from|to) [oxfrod|oxfort|oxfored>Oxford]',
    'I chose the University of ⟦Oxfort⟧ for a year.',
    'Mr Oxfrod Dorn came along.',
  ],
  [
    '(university of) [cambrige|cambrigde|cambrdige|cambride|camebridge|cambirdge>Cambridge]',
    'I chose the University of ⟦Cambrdige⟧ for a year.',
    'Mr Cambrige Dorn came along.',
  ],
  [
    '[cambrige|cambrigde|cambrdige|cambride|camebridge|cambirdge>Cambridge] (university|college|business school|institute)',
    'My uncle admires ⟦Cambride⟧ University greatly.',
    'Mr Cambrige Dorn came along.',
  ],
  ['[cambridg>Cambridge]', 'I read much on ⟦Cambridg⟧ at home.', 'Mr Cambridg Dorn came along.'],
  [
    "[imperial collage|imperial collage's|imperal college>Imperial College]",
    'I applied to ⟦Imperal College⟧ in May.',
    'I applied to Imperial College in May.',
  ],
  [
    "[Kings College London|Kings' College London|King College London|Kings Collage London>King's College London]",
    'She wrote to ⟦King College London⟧ last year.',
    "She wrote to King's College London last year.",
  ],
  [
    '[trinity collage>Trinity College]',
    'We visited ⟦Trinity Collage⟧ together.',
    'We visited Trinity College together.',
  ],
  [
    '[university collage london|university colleague london|university colleges london>University College London]',
    'My uncle admires ⟦University Colleges London⟧ greatly.',
    'My uncle admires University College London greatly.',
  ],
  [
    '[university collage dublin|university colleague dublin>University College Dublin]',
    'I read much on ⟦University Colleague Dublin⟧ at home.',
    'I read much on University College Dublin at home.',
  ],
  [
    '[london school of economic and political science|london school of economics and political sciences|london school of economy and political science|london school of economical and political science>London School of Economics and Political Science]',
    'I applied to ⟦London School of Economy and Political Science⟧ in May.',
    'I applied to London School of Economics and Political Science in May.',
  ],
  [
    '[london school of economic|london school of economies|london school of economy>London School of Economics] !(and|&)',
    'She wrote to ⟦London School of Economy⟧ last year.',
    'She wrote to London School of Economics last year.',
  ],
  [
    '[london school of tropical medicine and hygiene>London School of Hygiene and Tropical Medicine]',
    'We visited ⟦London School of Tropical Medicine and Hygiene⟧ together.',
    'We visited London School of Hygiene and Tropical Medicine together.',
  ],
  [
    '[london school of hygiene and tropical medicines|london school of hygeine and tropical medicine>London School of Hygiene and Tropical Medicine]',
    'My uncle admires ⟦London School of Hygeine and Tropical Medicine⟧ greatly.',
    'My uncle admires London School of Hygiene and Tropical Medicine greatly.',
  ],
  [
    "[Queen Mary's University of London|Queens Mary University of London|Queen Marys University of London|Queen Mary's University>Queen Mary University of London] !(of)",
    'I read much on ⟦Queen Marys University of London⟧ at home.',
    'I read much on Queen Mary University of London at home.',
  ],
  [
    "[Queens University Belfast|Queens University of Belfast|Queen University Belfast|Queen's University of Belfast>Queen's University Belfast]",
    "I applied to ⟦Queen's University of Belfast⟧ in May.",
    "I applied to Queen's University Belfast in May.",
  ],
  [
    "(university of) [st andrew's|st. andrew's|saint andrew's|st andrew>St Andrews]",
    "I chose the University of ⟦St Andrew's⟧ for a year.",
    'I chose the University of St Andrews for a year.',
  ],
  [
    "[liverpool john moore's|liverpool john moore|liverpool john moors|liverpool john mores>Liverpool John Moores]",
    'We visited ⟦Liverpool John Moore⟧ together.',
    'We visited Liverpool John Moores together.',
  ],
  [
    "[goldsmith's, university of london|goldsmith, university of london>Goldsmiths, University of London]",
    "My uncle admires ⟦Goldsmith's, University of London⟧ greatly.",
    'My uncle admires Goldsmiths, University of London greatly.',
  ],
  [
    '[royal holloways|royal hollaway|royal hollway|royal halloway>Royal Holloway] !(park)',
    'I read much on ⟦Royal Halloway⟧ at home.',
    'I read much on Royal Holloway at home.',
  ],
  [
    "[birbeck|birkbek|birkbeck's college>Birkbeck] (college|university|,)",
    "I applied to ⟦Birkbeck's College⟧ College in May.",
    'Mr Birbeck Dorn came along.',
  ],
  [
    '(university of) [edinborough|edinbrugh|edingburgh|edinbourgh|edinburh|edimburgh|edinbugh|ediburgh|edinburghh>Edinburgh]',
    'I chose the University of ⟦Edinbourgh⟧ for a year.',
    'Mr Edinborough Dorn came along.',
  ],
  [
    '[edinborough|edinbrugh|edingburgh|edinbourgh|edinburh|edimburgh|edinbugh|ediburgh|edinburghh>Edinburgh] (university|college|business school|institute)',
    'We visited ⟦Edinburh⟧ University together.',
    'Mr Edinborough Dorn came along.',
  ],
  ['[edinburough>Edinburgh]', 'My uncle admires ⟦Edinburough⟧ greatly.', 'Mr Edinburough Dorn came along.'],
  [
    '(university of) [edinburg|edenburgh|edinberg>Edinburgh]',
    'I chose the University of ⟦Edinburg⟧ for a year.',
    'Mr Edinburg Dorn came along.',
  ],
  [
    '[edinburg|edenburgh|edinberg>Edinburgh] (university|napier|business|festival|fringe|medical)',
    'I applied to ⟦Edenburgh⟧ University in May.',
    'Mr Edinburg Dorn came along.',
  ],
  [
    '(university of) [glasglow|glagsow>Glasgow]',
    'I chose the University of ⟦Glasglow⟧ for a year.',
    'Mr Glasglow Dorn came along.',
  ],
  [
    '[glasglow|glagsow>Glasgow] (university|college|business school|institute)',
    'We visited ⟦Glagsow⟧ University together.',
    'Mr Glasglow Dorn came along.',
  ],
  ['[glascow|glasgov>Glasgow]', 'My uncle admires ⟦Glascow⟧ greatly.', 'Mr Glascow Dorn came along.'],
  [
    '[strathclide|stratchclyde|strathclydge|strathcyde|strathclye|stratheclyde>Strathclyde]',
    'I read much on ⟦Stratheclyde⟧ at home.',
    'Mr Strathclide Dorn came along.',
  ],
  [
    '[heriott-watt|herriot-watt|heriot-wat|herriott-watt|heriot watts|herriot watt|heriott watt>Heriot-Watt]',
    'I applied to ⟦Heriot-Wat⟧ in May.',
    'Mr Heriott-Watt Dorn came along.',
  ],
  [
    '(university of) [aberdene|aberdean|aberden|abredeen>Aberdeen]',
    'I chose the University of ⟦Abredeen⟧ for a year.',
    'Mr Aberdene Dorn came along.',
  ],
  [
    '[aberdene|aberdean|aberden|abredeen>Aberdeen] (university|college|business school|institute)',
    'We visited ⟦Aberdene⟧ University together.',
    'Mr Aberdene Dorn came along.',
  ],
  ['[aberdeem>Aberdeen]', 'My uncle admires ⟦Aberdeem⟧ greatly.', 'Mr Aberdeem Dorn came along.'],
  [
    '[strirling|Sterling>Stirling] university',
    'I read much on ⟦Strirling⟧ University at home.',
    'Mr Strirling Dorn came along.',
  ],
  [
    '(university of) [strirling|Sterling>Stirling]',
    'I chose the University of ⟦Sterling⟧ for a year.',
    'Mr Strirling Dorn came along.',
  ],
  [
    '(university of) [manchestar|machester|manchster|manchaster|mancester|manchseter|manchestor>Manchester]',
    'I chose the University of ⟦Machester⟧ for a year.',
    'Mr Manchestar Dorn came along.',
  ],
  [
    '[manchestar|machester|manchster|manchaster|mancester|manchseter|manchestor>Manchester] (university|college|business school|institute)',
    'We visited ⟦Manchster⟧ University together.',
    'Mr Manchestar Dorn came along.',
  ],
  [
    '(university of) [liecester|lecester|leiceister|leciester>Leicester]',
    'I chose the University of ⟦Leiceister⟧ for a year.',
    'Mr Liecester Dorn came along.',
  ],
  [
    '[liecester|lecester|leiceister|leciester>Leicester] (university|college|business school|institute)',
    'I read much on ⟦Leciester⟧ University at home.',
    'Mr Liecester Dorn came along.',
  ],
  ['[leceister|leichester>Leicester]', 'I applied to ⟦Leceister⟧ in May.', 'Mr Leceister Dorn came along.'],
  [
    '[loughbrough|loughborogh|loughbourgh|loughboro|loughborugh|lougborough|loughborouh|loughbororough>Loughborough]',
    'She wrote to ⟦Loughborogh⟧ last year.',
    'Mr Loughbrough Dorn came along.',
  ],
  [
    '[warick|warwich|warrick|warwik|worwick>Warwick] (university|business)',
    'We visited ⟦Warrick⟧ University together.',
    'Mr Warick Dorn came along.',
  ],
  [
    '(university of) [warick|warwich|warrick|warwik|worwick>Warwick]',
    'I chose the University of ⟦Warwik⟧ for a year.',
    'Mr Warick Dorn came along.',
  ],
  [
    '(university of) [nottinham|notingham|nottigham|nottingam|nottinghm>Nottingham]',
    'I chose the University of ⟦Nottinghm⟧ for a year.',
    'Mr Nottinham Dorn came along.',
  ],
  [
    '[nottinham|notingham|nottigham|nottingam|nottinghm>Nottingham] (university|college|business school|institute)',
    'I applied to ⟦Nottinham⟧ University in May.',
    'Mr Nottinham Dorn came along.',
  ],
  [
    '[nottinghan|nothingham>Nottingham]',
    'She wrote to ⟦Nottinghan⟧ last year.',
    'Mr Nottinghan Dorn came along.',
  ],
  [
    '(university of) [sheffied|shefield|sheffeild|sheffiled|shieffield>Sheffield]',
    'I chose the University of ⟦Sheffeild⟧ for a year.',
    'Mr Sheffied Dorn came along.',
  ],
  [
    '[sheffied|shefield|sheffeild|sheffiled|shieffield>Sheffield] (university|college|business school|institute)',
    'My uncle admires ⟦Sheffiled⟧ University greatly.',
    'Mr Sheffied Dorn came along.',
  ],
  [
    '(university of) [southhampton|southamton|southampon|soutampton>Southampton]',
    'I chose the University of ⟦Southamton⟧ for a year.',
    'Mr Southhampton Dorn came along.',
  ],
  [
    '[southhampton|southamton|southampon|soutampton>Southampton] (university|college|business school|institute)',
    'I applied to ⟦Southampon⟧ University in May.',
    'Mr Southhampton Dorn came along.',
  ],
  ['[southhamton>Southampton]', 'She wrote to ⟦Southhamton⟧ last year.', 'Mr Southhamton Dorn came along.'],
  [
    '[south hampton|southamptom>Southampton] university',
    'We visited ⟦South Hampton⟧ University together.',
    'Mr Southamptom Dorn came along.',
  ],
  [
    '(university of) [birmingam|birmigham|brimingham|birmingahm|birminham>Birmingham]',
    'I chose the University of ⟦Birmingahm⟧ for a year.',
    'Mr Birmingam Dorn came along.',
  ],
  [
    '[birmingam|birmigham|brimingham|birmingahm|birminham>Birmingham] (university|college|business school|institute)',
    'I read much on ⟦Birminham⟧ University at home.',
    'Mr Birmingam Dorn came along.',
  ],
  ['[birminghan>Birmingham]', 'I applied to ⟦Birminghan⟧ in May.', 'Mr Birminghan Dorn came along.'],
  [
    '(university of) [liverpol|liverpoool|livepool|liverpoll>Liverpool]',
    'I chose the University of ⟦Liverpol⟧ for a year.',
    'Mr Liverpol Dorn came along.',
  ],
  [
    '[liverpol|liverpoool|livepool|liverpoll>Liverpool] (university|college|business school|institute)',
    'We visited ⟦Liverpoool⟧ University together.',
    'Mr Liverpol Dorn came along.',
  ],
  [
    '[newcaslte|newcaste|newcatsle|new castle>Newcastle] (university|upon)',
    'My uncle admires ⟦Newcatsle⟧ University greatly.',
    'Mr Newcaslte Dorn came along.',
  ],
  [
    '[bristal|brsitol|briston>Bristol] (university)',
    'I read much on ⟦Briston⟧ University at home.',
    'Mr Bristal Dorn came along.',
  ],
  [
    '(university of) [bristal|brsitol|briston>Bristol]',
    'I chose the University of ⟦Bristal⟧ for a year.',
    'Mr Bristal Dorn came along.',
  ],
  [
    '[exter|exetor|exceter|exater>Exeter] (university|college)',
    'She wrote to ⟦Exetor⟧ University last year.',
    'Mr Exter Dorn came along.',
  ],
  [
    '(university of) [exter|exetor|exceter|exater>Exeter]',
    'I chose the University of ⟦Exceter⟧ for a year.',
    'Mr Exter Dorn came along.',
  ],
  [
    '[duram|durhum|durrham|durhan>Durham] (university)',
    'My uncle admires ⟦Durhan⟧ University greatly.',
    'Mr Duram Dorn came along.',
  ],
  [
    '(university of) [duram|durhum|durrham|durhan>Durham]',
    'I chose the University of ⟦Duram⟧ for a year.',
    'Mr Duram Dorn came along.',
  ],
  [
    '[lancester|lancastar|lancanster>Lancaster] (university)',
    'I applied to ⟦Lancanster⟧ University in May.',
    'Mr Lancester Dorn came along.',
  ],
  [
    '[aberystwith|aberwystwyth|abersytwyth|aberyswyth|aberystywth|aberistwyth|aberysthwyth|abersystwyth>Aberystwyth]',
    'She wrote to ⟦Abersytwyth⟧ last year.',
    'Mr Aberystwith Dorn came along.',
  ],
  [
    '(university of) [cardif|carddiff|cardiiff>Cardiff]',
    'I chose the University of ⟦Carddiff⟧ for a year.',
    'Mr Cardif Dorn came along.',
  ],
  [
    '[cardif|carddiff|cardiiff>Cardiff] (university|college|business school|institute)',
    'My uncle admires ⟦Cardiiff⟧ University greatly.',
    'Mr Cardif Dorn came along.',
  ],
  [
    '(university of) [swansee|swanse|swansae>Swansea]',
    'I chose the University of ⟦Swansee⟧ for a year.',
    'Mr Swansee Dorn came along.',
  ],
  [
    '[swansee|swanse|swansae>Swansea] university',
    'I applied to ⟦Swanse⟧ University in May.',
    'Mr Swansee Dorn came along.',
  ],
  [
    '[cranefield|cranfeild|crandfield>Cranfield] university',
    'She wrote to ⟦Crandfield⟧ University last year.',
    'Mr Cranefield Dorn came along.',
  ],
  [
    '[hertforshire|herfordshire|hertfordshrie|hertferdshire>Hertfordshire]',
    'We visited ⟦Hertforshire⟧ together.',
    'Mr Hertforshire Dorn came along.',
  ],
  [
    '[glouchestershire|gloustershire|gloucestshire|glostershire|gloucestershrie>Gloucestershire]',
    'My uncle admires ⟦Glostershire⟧ greatly.',
    'Mr Glouchestershire Dorn came along.',
  ],
  [
    '[worchester|worcestor|worcster|worsester>Worcester] (university|college|polytechnic)',
    'I read much on ⟦Worcster⟧ University at home.',
    'Mr Worchester Dorn came along.',
  ],
  [
    '(university of) [worchester|worcestor|worcster|worsester>Worcester]',
    'I chose the University of ⟦Worsester⟧ for a year.',
    'Mr Worchester Dorn came along.',
  ],
  [
    '[roehamton|rohampton|roehamptom>Roehampton]',
    'She wrote to ⟦Rohampton⟧ last year.',
    'Mr Roehamton Dorn came along.',
  ],
  [
    '[middlesix|middelsex|middlsex>Middlesex]',
    'We visited ⟦Middlsex⟧ together.',
    'Mr Middlesix Dorn came along.',
  ],
  [
    '[northumbira|northumbrai|nothumbria>Northumbria]',
    'My uncle admires ⟦Northumbira⟧ greatly.',
    'Mr Northumbira Dorn came along.',
  ],
  [
    '[huddersfeild|hudersfield|huddesfield>Huddersfield]',
    'I read much on ⟦Hudersfield⟧ at home.',
    'Mr Huddersfeild Dorn came along.',
  ],
  [
    '(university of) [portmouth>Portsmouth]',
    'I chose the University of ⟦Portmouth⟧ for a year.',
    'Mr Portmouth Dorn came along.',
  ],
  [
    '[portmouth>Portsmouth] (university|college|business school|institute)',
    'She wrote to ⟦Portmouth⟧ University last year.',
    'Mr Portmouth Dorn came along.',
  ],
  [
    '[portsmounth|portsmoth|portsmuth>Portsmouth]',
    'We visited ⟦Portsmoth⟧ together.',
    'Mr Portsmounth Dorn came along.',
  ],
  [
    '[plymoth|plymonth|plymuth>Plymouth]',
    'My uncle admires ⟦Plymuth⟧ greatly.',
    'Mr Plymoth Dorn came along.',
  ],
  [
    '[bournemonth|bournmouth|bornemouth|bournemoth>Bournemouth]',
    'I read much on ⟦Bournemonth⟧ at home.',
    'Mr Bournemonth Dorn came along.',
  ],
  ['[keel|kele>Keele] university', 'I applied to ⟦Kele⟧ University in May.', 'Mr Keel Dorn came along.'],
  [
    '[brunell|brunnel|brunal>Brunel] university',
    'She wrote to ⟦Brunal⟧ University last year.',
    'Mr Brunell Dorn came along.',
  ],
  [
    '(university of) [westmisnter>Westminster]',
    'I chose the University of ⟦Westmisnter⟧ for a year.',
    'Mr Westmisnter Dorn came along.',
  ],
  [
    '[westmisnter>Westminster] (university|college|business school|institute)',
    'My uncle admires ⟦Westmisnter⟧ University greatly.',
    'Mr Westmisnter Dorn came along.',
  ],
  [
    '[westminister|westminester|wesminster>Westminster]',
    'I read much on ⟦Wesminster⟧ at home.',
    'Mr Westminister Dorn came along.',
  ],
  [
    '[canterbery|cantebury|canturbury|cantabury>Canterbury]',
    'I applied to ⟦Canturbury⟧ in May.',
    'Mr Canterbery Dorn came along.',
  ],
  [
    '[harper adam>Harper Adams] university',
    'She wrote to ⟦Harper Adam⟧ University last year.',
    'She wrote to Harper Adams University last year.',
  ],
  [
    "[central st martin's|central saint martin's|central st. martin's|central saint martin|central st martin>Central Saint Martins]",
    "We visited ⟦Central St. Martin's⟧ together.",
    'We visited Central Saint Martins together.',
  ],
  [
    '[royal collage of|royal colleague of>Royal College of]',
    'My uncle admires ⟦Royal Colleague of⟧ greatly.',
    'My uncle admires Royal College of greatly.',
  ],
  [
    '[royal institute of chartered surveyors|royal institution of chartered surveyor|royal institute of charted surveyors|royal institution of charted surveyors>Royal Institution of Chartered Surveyors]',
    'I read much on ⟦Royal Institute of Charted Surveyors⟧ at home.',
    'I read much on Royal Institution of Chartered Surveyors at home.',
  ],
  [
    '[royal institution of british architects|royal institute of british architecture>Royal Institute of British Architects]',
    'I applied to ⟦Royal Institute of British Architecture⟧ in May.',
    'I applied to Royal Institute of British Architects in May.',
  ],
  [
    '(the|an) [institute of mechanical engineers>Institution of Mechanical Engineers]',
    'I wrote to the ⟦Institute of Mechanical Engineers⟧ for a year.',
    'I wrote to the Institution of Mechanical Engineers for a year.',
  ],
  ['[eaton>Eton] college', 'We visited ⟦Eaton⟧ College together.', 'Mr Eaton Dorn came along.'],
  [
    '[limrick|limmerick>Limerick] (university)',
    'My uncle admires ⟦Limrick⟧ University greatly.',
    'Mr Limrick Dorn came along.',
  ],
  [
    '(university of) [limrick|limmerick>Limerick]',
    'I chose the University of ⟦Limmerick⟧ for a year.',
    'Mr Limrick Dorn came along.',
  ],
  ['[maynouth|mainooth|maynoth>Maynooth]', 'I applied to ⟦Mainooth⟧ in May.', 'Mr Maynouth Dorn came along.'],
  [
    '[galaway|gallway>Galway] (university)',
    'She wrote to ⟦Gallway⟧ University last year.',
    'Mr Galaway Dorn came along.',
  ],
  [
    '[great ormand|great ormonde|great ormund|great almond>Great Ormond] (street|st)',
    'We visited ⟦Great Ormund⟧ Street together.',
    'We visited Great Ormond Street together.',
  ],
  [
    "[Guys>Guy's] (hospital|campus|and st|& st)",
    'My uncle admires ⟦Guys⟧ Hospital greatly.',
    'Mr Guys Dorn came along.',
  ],
  [
    "[addenbrookes|addenbrooks|addenbrook's|addenbroke's|adenbrooke's|addenbrooke>Addenbrooke's] hospital",
    "I read much on ⟦Addenbrook's⟧ Hospital at home.",
    'Mr Addenbrookes Dorn came along.',
  ],
  [
    "[moorfield's|moorfield|moorefields>Moorfields] eye",
    "I applied to ⟦Moorfield's⟧ eye in May.",
    "Mr Moorfield's Dorn came along.",
  ],
  [
    '[royal marsdon|royal marsten|royal marsdan>Royal Marsden]',
    'She wrote to ⟦Royal Marsten⟧ last year.',
    'She wrote to Royal Marsden last year.',
  ],
  [
    '[papworths|papsworth>Papworth] hospital',
    'We visited ⟦Papsworth⟧ Hospital together.',
    'Mr Papworths Dorn came along.',
  ],
  [
    "[st johns ambulance|st john's ambulance|st. john's ambulance|st. johns ambulance|saint john's ambulance>St John Ambulance]",
    'My uncle admires ⟦St. Johns Ambulance⟧ greatly.',
    'My uncle admires St John Ambulance greatly.',
  ],
  [
    "[Citizen's Advice|Citizens Advise|Citizens' Advice|Citizen Advice>Citizens Advice]",
    'I read much on ⟦Citizens Advise⟧ at home.',
    'I read much on Citizens Advice at home.',
  ],
  [
    "[macmillian cancer|mcmillan cancer|mcmillian cancer|macmillan's cancer|mac millan cancer>Macmillan Cancer]",
    'I applied to ⟦Macmillian Cancer⟧ in May.',
    'I applied to Macmillan Cancer in May.',
  ],
  [
    "[barnado's|barnadoes|barnados|barnardoes>Barnardo's]",
    'She wrote to ⟦Barnardoes⟧ last year.',
    "Mr Barnado's Dorn came along.",
  ],
  [
    "[alzheimers society|alzeimer's society|alzheimer society's|altzheimer's society|alzhiemer's society>Alzheimer's Society]",
    "We visited ⟦Alzheimer Society's⟧ together.",
    "We visited Alzheimer's Society together.",
  ],
  ['[oxfarm|oxfame>Oxfam]', 'My uncle admires ⟦Oxfame⟧ greatly.', 'Mr Oxfarm Dorn came along.'],
  [
    "(the) [Princes Trust|Princes' Trust>Prince's Trust]",
    'I wrote to the ⟦Princes Trust⟧ for a year.',
    "I wrote to the Prince's Trust for a year.",
  ],
  [
    "(the) [Kings Fund|Kings' Fund>King's Fund]",
    "I wrote to the ⟦Kings' Fund⟧ for a year.",
    "I wrote to the King's Fund for a year.",
  ],
  [
    "[duke of edinburg|duke of edinburgs>Duke of Edinburgh's] award",
    'She wrote to ⟦Duke of Edinburg⟧ Award last year.',
    "She wrote to Duke of Edinburgh's Award last year.",
  ],
  [
    '[Welcome Trust|Welcom Trust|Wellcom Trust|Well Come Trust>Wellcome Trust]',
    'We visited ⟦Welcom Trust⟧ together.',
    'We visited Wellcome Trust together.',
  ],
  [
    '[Welcome|Welcom|Wellcom>Wellcome] (sanger|collection|leap)',
    'My uncle admires ⟦Welcom⟧ sanger greatly.',
    'Mr Welcome Dorn came along.',
  ],
]
