/** Universities, academies and companies' home towns on the continent of Europe. */
export const europe = `
[sorbone|sorborne|sorbonna|sorbonn|sorbornne|sarbonne>Sorbonne]
[sorbon>Sorbonne] university
(the|at|la|paris) [sorbon>Sorbonne]
[Science Po|Sciences-Pos|Scienes Po|Science-Po|Sience Po>Sciences Po]
[école normal supérieure|ecole normal supérieure|école normale superiour>École Normale Supérieure]
[ecole normal superieure>Ecole Normale Superieure]
[école polytechnic|ecole polytechnic|école polytechnik>École Polytechnique] ?
[polytechnique federal de lausanne|polytechnique fédéral de lausanne|polytechnic fédérale de lausanne>Polytechnique Fédérale de Lausanne]
(eth) [zurick|zurih|zürick|zuerick|zurcih|zuric|züric|zurish>Zurich]
(university of) [zurick|zurih|zürick|zurcih|zurish>Zurich]
(university of) [lausane|laussanne|lausannne>Lausanne]
[lausane|laussanne|lausannne>Lausanne] (university|college|business school|institute)
[laussane>Lausanne]
[genva|genava|geneve's|geneava>Geneva] (university|graduate)
(university of) [heidelburg|heidleberg|heidelerg|hiedelberg|heidlberg|heidelbergh>Heidelberg]
[heidelburg|heidleberg|heidelerg|hiedelberg|heidlberg|heidelbergh>Heidelberg] (university|college|business school|institute)
[heildelberg|heidelbourg|heildeberg>Heidelberg]
[tübigen|tübungen|tuebigen|tubigen|tuebungen|tübingern>Tübingen]
[göttigen|gottigen|goetingen|götingen|goettigen|gottinggen>Göttingen]
[humbolt|humbold|humbolts|humbult|hamboldt>Humboldt] (university|universität|universitaet|foundation|stiftung|fellowship|fellow|scholarship|forum)
(von|von -) [humbolt|humbold|humbult>Humboldt]
[ludwig maximillian|ludwig maximillians|ludwig maximilan|ludwig maximilians' university's|ludwig maximillion>Ludwig Maximilian] university
[ludwig-maximillians|ludwig-maximillian|ludwig-maximilan|ludwig-maximilian's>Ludwig-Maximilians] (university|universität)
[ludwig-maximillians-universität|ludwig-maximilans-universität|ludwig-maximillian-universität>Ludwig-Maximilians-Universität]
[freidrich>Friedrich] (alexander|schiller|ebert|naumann|wilhelm|-)
[freidrich-alexander|freidrich-alexander-universität>Friedrich-Alexander]
[freidrich-schiller>Friedrich-Schiller]
[freidrich-ebert>Friedrich-Ebert] (foundation|stiftung)
[frauenhofer|fraunhoffer|frauenhoffer|franhofer|fraunhöfer|fraunhofers|frauhofer>Fraunhofer] (institute|institut|institutes|society|gesellschaft|association|center|centre|iais|iis|ise|ipa|iao|isi|heinrich|ukraine|diffraction|usa|uk)
(at|the|with|join|joined) [frauenhofer|fraunhoffer|frauenhoffer|frauhofer>Fraunhofer]
[Max Plank|max planc|max plancks|max planch|max-planck's|max blanck|max plannck|max-plank|max-planc|maks planck|marx planck>Max Planck]
[max plank|max blank|max-blanck>Max Planck] (institute|institut|society|institutes|school|research|gesellschaft)
[helmholz|hemholtz|helmoltz|helmhotz|helmholts|hemholz|helmhholtz|helmholltz>Helmholtz]
[leibnitz|leibnis|libniz|leibinz|leibnizz|liebnitz|liebniz>Leibniz] (association|institute|institut|universität|university|centre|center|community|prize|supercomputing|gemeinschaft)
[karolinksa|carolinska|karolinkska|karolinskaya|karolinsky|karolynska|carolinksa>Karolinska]
[charite>Charité] (-|–|university|hospital) ?
[rwth achen|rwth aachan|rwth aaachen>RWTH Aachen]
[technical university of munchen|technical university munchen|technische universitat munchen>Technical University of Munich] ?
[darmstad|darmstatd|darmstatt|darnstadt|damstadt>Darmstadt]
[karlsrühe|karlsrhue|karslruhe|karlruhe|karlsruh>Karlsruhe]
(university of) [stutgart|stuttgat|stuttgrat|sttutgart|stuttart>Stuttgart]
[stutgart|stuttgat|stuttgrat|sttutgart|stuttart>Stuttgart] (university|college|business school|institute)
[stuttgard>Stuttgart]
[copenhague|copenhaven>Copenhagen] (university|business school)
(university of) [copenhagan|copenhaguen|copehagen|coppenhagen|copenhagin>Copenhagen]
[copenhagan|copenhaguen|copehagen|coppenhagen|copenhagin>Copenhagen] (university|college|business school|institute)
[copenaghen>Copenhagen]
[upsala|uppsalla|upsalla|uppsula|uppsalaa>Uppsala] (university|universitet)
(university of) [upsala|uppsalla|upsalla|uppsula>Uppsala]
[chalmer|chalmer's|chalmers's|chalmes>Chalmers] university
[aarhuus|aahrus|arhuus|aarrhus|aarus>Aarhus]
[roskild|roskile>Roskilde] university
(university of) [hellsinki|helsiniki>Helsinki]
[hellsinki|helsiniki>Helsinki] (university|college|business school|institute)
[helsinky|helsinski>Helsinki]
!(palo) [alto|aallto|aalton>Aalto] university
[tampare|tempere|tamprere>Tampere] university
(university of) [reykjavic|reykavik>Reykjavik]
[reykjavic|reykavik>Reykjavik] (university|college|business school|institute)
[rejkjavik|reykyavik|reykjvik>Reykjavik]
[lieden|liden|leidon>Leiden] university
(university of) [lieden|leidon>Leiden]
(university of) [utrect|utrechht>Utrecht]
[utrect|utrechht>Utrecht] (university|college|business school|institute)
[ultrecht|utrech|utretch|uthrecht>Utrecht]
[gronigen|groningin|groeningen|gronningen|groninghen|goningen|groninigen>Groningen]
[wageninen|wagenigen|wangeningen|wagenningen|waginingen|wagningen|wageninngen|wageninge>Wageningen]
[delf|delfts|deltf>Delft] university
(tu) [delf|delpht|deltf>Delft]
[endhoven|eindhofen|eindoven|eindohven|einhoven|eindhooven>Eindhoven]
[maastrict|masstricht|maasticht|maastrich|maastrischt|maastritch|maastrcht>Maastricht]
[mastricht>Maastricht] university
(university of) [mastricht>Maastricht]
[tilberg|tillburg>Tilburg] university
(university of) [rotterdamn|roterdam|rotrerdam>Rotterdam]
[rotterdamn|roterdam|rotrerdam>Rotterdam] (university|college|business school|institute)
[rotterdan|rotterndam>Rotterdam]
(university of) [amsterdamn|amesterdam|amstredam|amsterdm>Amsterdam]
[amsterdamn|amesterdam|amstredam|amsterdm>Amsterdam] (university|college|business school|institute)
[amersterdam|amsterdan>Amsterdam]
(university of) [lueven|leuvenn|leuveen>Leuven]
[lueven|leuvenn|leuveen>Leuven] (university|college|business school|institute)
[leuvan|luevan>Leuven]
(ku|university of|katholieke universiteit|ku -) [louven|leuwen|levuen>Leuven]
[louvian|louvein|luvain>Louvain]
[bolonga|bolognia|bolgona|balogna|bologne|bollogna|bolongna>Bologna] (university|business)
(university of) [bolonga|bolognia|bolgona|balogna|bollogna|bolongna>Bologna]
[boconi|bocconni|boccony|bocoonni>Bocconi]
[politechnico|polytecnico|polytechnico|politenico|politecnio|politecnica>Politecnico] (di milano|di torino|di bari)
[sapenzia|sapienzia|sappienza|sapiensa>Sapienza]
[complutence|computense|complutensee|complutese|conplutense>Complutense]
[pompeau fabra|pompeo fabra|pompeu fabre|pompei fabra|pompeu fabras>Pompeu Fabra]
[barcellona|barceolna|barcelone's|barcelon|bercelona>Barcelona] (university|graduate|supercomputing|school)
(autonomous university of|university of|pompeu fabra university ,|esade) [barcellona|barceolna|bercelona>Barcelona]
[coimba|coímbra>Coimbra]
[jagiellonion|jagielonian|jagillonian|jagiellionian|jagielloniam|jagellionian>Jagiellonian]
[charles's|charles'>Charles] (university prague|university in prague)
[lomonosow|lomanosov|lomonsov|lomonossov|lomonosv>Lomonosov] (moscow|university|state)
[skolteck|skolltech|skotech|skoltec>Skoltech]
[eotvos lorand|eötvös lorand|eotvös loránd>Eötvös Loránd] ?
[insbruck|innsbruk|insbruk|innsburck|inssbruck>Innsbruck]
[viena|vienn>Vienna] (university|university of economics)
(university of|technical university of|medical university of) [viena|vienn>Vienna]
[prage|praque|pragua>Prague] (university)
(charles university ,|charles university in|university in) [prage|praque|pragua>Prague]
(university of) [budapast|budapset|buddapest>Budapest]
[budapast|budapset|buddapest>Budapest] (university|college|business school|institute)
[budhapest>Budapest]
[central europian university|central european univeristy|central europe university>Central European University]
[european university institut|europian university institute|european university institue>European University Institute]
[sabancı's|sabanchi|sabançi>Sabancı] university ?
[bogazici's|bogazichi|bogazizi|boğazici>Boğaziçi] university ?
[le cordon blue|le cordon blu|la cordon bleu|le corden bleu>Le Cordon Bleu]
`
