/** Universities, schools and hospitals of Britain and Ireland; `toPhrases` tells how slips are written. */
export const britain = `
[oxfrod|oxfort|oxfored|oxfords>Oxford] (university|brookes)
(university of|at|from|to) [oxfrod|oxfort|oxfored>Oxford]
(university of) [cambrige|cambrigde|cambrdige|cambride|camebridge|cambirdge>Cambridge]
[cambrige|cambrigde|cambrdige|cambride|camebridge|cambirdge>Cambridge] (university|college|business school|institute)
[cambridg>Cambridge]
[imperial collage|imperial collage's|imperal college>Imperial College]
[Kings College London|Kings' College London|King College London|Kings Collage London>King's College London]
[trinity collage>Trinity College]
[university collage london|university colleague london|university colleges london>University College London]
[university collage dublin|university colleague dublin>University College Dublin]
[london school of economic and political science|london school of economics and political sciences|london school of economy and political science|london school of economical and political science>London School of Economics and Political Science]
[london school of economic|london school of economies|london school of economy>London School of Economics] !(and|&)
[london school of tropical medicine and hygiene>London School of Hygiene and Tropical Medicine]
[london school of hygiene and tropical medicines|london school of hygeine and tropical medicine>London School of Hygiene and Tropical Medicine]
[Queen Mary's University of London|Queens Mary University of London|Queen Marys University of London|Queen Mary's University>Queen Mary University of London] !(of)
[Queens University Belfast|Queens University of Belfast|Queen University Belfast|Queen's University of Belfast>Queen's University Belfast]
(university of) [st andrew's|st. andrew's|saint andrew's|st andrew>St Andrews]
[liverpool john moore's|liverpool john moore|liverpool john moors|liverpool john mores>Liverpool John Moores]
[goldsmith's, university of london|goldsmith, university of london>Goldsmiths, University of London]
[royal holloways|royal hollaway|royal hollway|royal halloway>Royal Holloway] !(park)
[birbeck|birkbek|birkbeck's college>Birkbeck] (college|university|,)
(university of) [edinborough|edinbrugh|edingburgh|edinbourgh|edinburh|edimburgh|edinbugh|ediburgh|edinburghh>Edinburgh]
[edinborough|edinbrugh|edingburgh|edinbourgh|edinburh|edimburgh|edinbugh|ediburgh|edinburghh>Edinburgh] (university|college|business school|institute)
[edinburough>Edinburgh]
(university of) [edinburg|edenburgh|edinberg>Edinburgh]
[edinburg|edenburgh|edinberg>Edinburgh] (university|napier|business|festival|fringe|medical)
(university of) [glasglow|glagsow>Glasgow]
[glasglow|glagsow>Glasgow] (university|college|business school|institute)
[glascow|glasgov>Glasgow]
[strathclide|stratchclyde|strathclydge|strathcyde|strathclye|stratheclyde>Strathclyde]
[heriott-watt|herriot-watt|heriot-wat|herriott-watt|heriot watts|herriot watt|heriott watt>Heriot-Watt]
(university of) [aberdene|aberdean|aberden|abredeen>Aberdeen]
[aberdene|aberdean|aberden|abredeen>Aberdeen] (university|college|business school|institute)
[aberdeem>Aberdeen]
[strirling|Sterling>Stirling] university
(university of) [strirling|Sterling>Stirling]
(university of) [manchestar|machester|manchster|manchaster|mancester|manchseter|manchestor>Manchester]
[manchestar|machester|manchster|manchaster|mancester|manchseter|manchestor>Manchester] (university|college|business school|institute)
(university of) [liecester|lecester|leiceister|leciester>Leicester]
[liecester|lecester|leiceister|leciester>Leicester] (university|college|business school|institute)
[leceister|leichester>Leicester]
[loughbrough|loughborogh|loughbourgh|loughboro|loughborugh|lougborough|loughborouh|loughbororough>Loughborough]
[warick|warwich|warrick|warwik|worwick>Warwick] (university|business)
(university of) [warick|warwich|warrick|warwik|worwick>Warwick]
(university of) [nottinham|notingham|nottigham|nottingam|nottinghm>Nottingham]
[nottinham|notingham|nottigham|nottingam|nottinghm>Nottingham] (university|college|business school|institute)
[nottinghan|nothingham>Nottingham]
(university of) [sheffied|shefield|sheffeild|sheffiled|shieffield>Sheffield]
[sheffied|shefield|sheffeild|sheffiled|shieffield>Sheffield] (university|college|business school|institute)
(university of) [southhampton|southamton|southampon|soutampton>Southampton]
[southhampton|southamton|southampon|soutampton>Southampton] (university|college|business school|institute)
[southhamton>Southampton]
[south hampton|southamptom>Southampton] university
(university of) [birmingam|birmigham|brimingham|birmingahm|birminham>Birmingham]
[birmingam|birmigham|brimingham|birmingahm|birminham>Birmingham] (university|college|business school|institute)
[birminghan>Birmingham]
(university of) [liverpol|liverpoool|livepool|liverpoll>Liverpool]
[liverpol|liverpoool|livepool|liverpoll>Liverpool] (university|college|business school|institute)
[newcaslte|newcaste|newcatsle|new castle>Newcastle] (university|upon)
[bristal|brsitol|briston>Bristol] (university)
(university of) [bristal|brsitol|briston>Bristol]
[exter|exetor|exceter|exater>Exeter] (university|college)
(university of) [exter|exetor|exceter|exater>Exeter]
[duram|durhum|durrham|durhan>Durham] (university)
(university of) [duram|durhum|durrham|durhan>Durham]
[lancester|lancastar|lancanster>Lancaster] (university)
[aberystwith|aberwystwyth|abersytwyth|aberyswyth|aberystywth|aberistwyth|aberysthwyth|abersystwyth>Aberystwyth]
(university of) [cardif|carddiff|cardiiff>Cardiff]
[cardif|carddiff|cardiiff>Cardiff] (university|college|business school|institute)
(university of) [swansee|swanse|swansae>Swansea]
[swansee|swanse|swansae>Swansea] university
[cranefield|cranfeild|crandfield>Cranfield] university
[hertforshire|herfordshire|hertfordshrie|hertferdshire>Hertfordshire]
[glouchestershire|gloustershire|gloucestshire|glostershire|gloucestershrie>Gloucestershire]
[worchester|worcestor|worcster|worsester>Worcester] (university|college|polytechnic)
(university of) [worchester|worcestor|worcster|worsester>Worcester]
[roehamton|rohampton|roehamptom>Roehampton]
[middlesix|middelsex|middlsex>Middlesex]
[northumbira|northumbrai|nothumbria>Northumbria]
[huddersfeild|hudersfield|huddesfield>Huddersfield]
(university of) [portmouth>Portsmouth]
[portmouth>Portsmouth] (university|college|business school|institute)
[portsmounth|portsmoth|portsmuth>Portsmouth]
[plymoth|plymonth|plymuth>Plymouth]
[bournemonth|bournmouth|bornemouth|bournemoth>Bournemouth]
[keel|kele>Keele] university
[brunell|brunnel|brunal>Brunel] university
(university of) [westmisnter>Westminster]
[westmisnter>Westminster] (university|college|business school|institute)
[westminister|westminester|wesminster>Westminster]
[canterbery|cantebury|canturbury|cantabury>Canterbury]
[harper adam>Harper Adams] university
[central st martin's|central saint martin's|central st. martin's|central saint martin|central st martin>Central Saint Martins]
[royal collage of|royal colleague of>Royal College of]
[royal institute of chartered surveyors|royal institution of chartered surveyor|royal institute of charted surveyors|royal institution of charted surveyors>Royal Institution of Chartered Surveyors]
[royal institution of british architects|royal institute of british architecture>Royal Institute of British Architects]
(the|an) [institute of mechanical engineers>Institution of Mechanical Engineers]
[eaton>Eton] college
[limrick|limmerick>Limerick] (university)
(university of) [limrick|limmerick>Limerick]
[maynouth|mainooth|maynoth>Maynooth]
[galaway|gallway>Galway] (university)
[great ormand|great ormonde|great ormund|great almond>Great Ormond] (street|st)
[Guys>Guy's] (hospital|campus|and st|& st)
[addenbrookes|addenbrooks|addenbrook's|addenbroke's|adenbrooke's|addenbrooke>Addenbrooke's] hospital
[moorfield's|moorfield|moorefields>Moorfields] eye
[royal marsdon|royal marsten|royal marsdan>Royal Marsden]
[papworths|papsworth>Papworth] hospital
[st johns ambulance|st john's ambulance|st. john's ambulance|st. johns ambulance|saint john's ambulance>St John Ambulance]
[Citizen's Advice|Citizens Advise|Citizens' Advice|Citizen Advice>Citizens Advice]
[macmillian cancer|mcmillan cancer|mcmillian cancer|macmillan's cancer|mac millan cancer>Macmillan Cancer]
[barnado's|barnadoes|barnados|barnardoes>Barnardo's]
[alzheimers society|alzeimer's society|alzheimer society's|altzheimer's society|alzhiemer's society>Alzheimer's Society]
[oxfarm|oxfame>Oxfam]
(the) [Princes Trust|Princes' Trust>Prince's Trust]
(the) [Kings Fund|Kings' Fund>King's Fund]
[duke of edinburg|duke of edinburgs>Duke of Edinburgh's] award
[Welcome Trust|Welcom Trust|Wellcom Trust|Well Come Trust>Wellcome Trust]
[Welcome|Welcom|Wellcom>Wellcome] (sanger|collection|leap)
`
