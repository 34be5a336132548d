import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same table. */
export const europeExamples: readonly SlipExample[] = [
  [
    '[sorbone|sorborne|sorbonna|sorbonn|sorbornne|sarbonne>Sorbonne]',
    'I applied to ⟦Sorbone⟧ in May.',
    'Mr Sorbone Dorn came along.',
  ],
  [
    '[sorbon>Sorbonne] university',
    'She wrote to ⟦Sorbon⟧ University last year.',
    'Mr Sorbon Dorn came along.',
  ],
  [
    '(the|at|la|paris) [sorbon>Sorbonne]',
    'I wrote to the ⟦Sorbon⟧ for a year.',
    'Mr Sorbon Dorn came along.',
  ],
  [
    '[Science Po|Sciences-Pos|Scienes Po|Science-Po|Sience Po>Sciences Po]',
    'My uncle admires ⟦Science-Po⟧ greatly.',
    'Mr Sciences-Pos Dorn came along.',
  ],
  [
    '[école normal supérieure|ecole normal supérieure|école normale superiour>École Normale Supérieure]',
    'I read much on ⟦Ecole Normal Supérieure⟧ at home.',
    'I read much on École Normale Supérieure at home.',
  ],
  [
    '[ecole normal superieure>Ecole Normale Superieure]',
    'I applied to ⟦Ecole Normal Superieure⟧ in May.',
    'I applied to Ecole Normale Superieure in May.',
  ],
  [
    '[école polytechnic|ecole polytechnic|école polytechnik>École Polytechnique] ?',
    'She wrote to ⟦École Polytechnic⟧ last year.',
    'She wrote to École Polytechnique last year.',
  ],
  [
    '[polytechnique federal de lausanne|polytechnique fédéral de lausanne|polytechnic fédérale de lausanne>Polytechnique Fédérale de Lausanne]',
    'We visited ⟦Polytechnique Fédéral de Lausanne⟧ together.',
    'We visited Polytechnique Fédérale de Lausanne together.',
  ],
  [
    '(eth) [zurick|zurih|zürick|zuerick|zurcih|zuric|züric|zurish>Zurich]',
    'I was at ETH ⟦Zurick⟧ for a year.',
    'Mr Zurick Dorn came along.',
  ],
  [
    '(university of) [zurick|zurih|zürick|zurcih|zurish>Zurich]',
    'I chose the University of ⟦Zurish⟧ for a year.',
    'Mr Zurick Dorn came along.',
  ],
  [
    '(university of) [lausane|laussanne|lausannne>Lausanne]',
    'I chose the University of ⟦Laussanne⟧ for a year.',
    'Mr Lausane Dorn came along.',
  ],
  [
    '[lausane|laussanne|lausannne>Lausanne] (university|college|business school|institute)',
    'She wrote to ⟦Lausannne⟧ University last year.',
    'Mr Lausane Dorn came along.',
  ],
  ['[laussane>Lausanne]', 'We visited ⟦Laussane⟧ together.', 'Mr Laussane Dorn came along.'],
  [
    "[genva|genava|geneve's|geneava>Geneva] (university|graduate)",
    'My uncle admires ⟦Genava⟧ University greatly.',
    'Mr Genva Dorn came along.',
  ],
  [
    '(university of) [heidelburg|heidleberg|heidelerg|hiedelberg|heidlberg|heidelbergh>Heidelberg]',
    'I chose the University of ⟦Heidelerg⟧ for a year.',
    'Mr Heidelburg Dorn came along.',
  ],
  [
    '[heidelburg|heidleberg|heidelerg|hiedelberg|heidlberg|heidelbergh>Heidelberg] (university|college|business school|institute)',
    'I applied to ⟦Hiedelberg⟧ University in May.',
    'Mr Heidelburg Dorn came along.',
  ],
  [
    '[heildelberg|heidelbourg|heildeberg>Heidelberg]',
    'She wrote to ⟦Heidelbourg⟧ last year.',
    'Mr Heildelberg Dorn came along.',
  ],
  [
    '[tübigen|tübungen|tuebigen|tubigen|tuebungen|tübingern>Tübingen]',
    'We visited ⟦Tübingern⟧ together.',
    'Mr Tübigen Dorn came along.',
  ],
  [
    '[göttigen|gottigen|goetingen|götingen|goettigen|gottinggen>Göttingen]',
    'My uncle admires ⟦Göttigen⟧ greatly.',
    'Mr Göttigen Dorn came along.',
  ],
  [
    '[humbolt|humbold|humbolts|humbult|hamboldt>Humboldt] (university|universität|universitaet|foundation|stiftung|fellowship|fellow|scholarship|forum)',
    'I read much on ⟦Hamboldt⟧ University at home.',
    'Mr Humbolt Dorn came along.',
  ],
  [
    '(von|von -) [humbolt|humbold|humbult>Humboldt]',
    'I read von ⟦Humbult⟧ for a year.',
    'Mr Humbolt Dorn came along.',
  ],
  [
    "[ludwig maximillian|ludwig maximillians|ludwig maximilan|ludwig maximilians' university's|ludwig maximillion>Ludwig Maximilian] university",
    'She wrote to ⟦Ludwig Maximillians⟧ University last year.',
    'She wrote to Ludwig Maximilian University last year.',
  ],
  [
    "[ludwig-maximillians|ludwig-maximillian|ludwig-maximilan|ludwig-maximilian's>Ludwig-Maximilians] (university|universität)",
    'We visited ⟦Ludwig-Maximilan⟧ University together.',
    'Mr Ludwig-Maximillians Dorn came along.',
  ],
  [
    '[ludwig-maximillians-universität|ludwig-maximilans-universität|ludwig-maximillian-universität>Ludwig-Maximilians-Universität]',
    'My uncle admires ⟦Ludwig-Maximillian-Universität⟧ greatly.',
    'Mr Ludwig-Maximillians-Universität Dorn came along.',
  ],
  [
    '[freidrich>Friedrich] (alexander|schiller|ebert|naumann|wilhelm|-)',
    'I read much on ⟦Freidrich⟧ alexander at home.',
    'Mr Freidrich Dorn came along.',
  ],
  [
    '[freidrich-alexander|freidrich-alexander-universität>Friedrich-Alexander]',
    'I applied to ⟦Freidrich-Alexander-Universität⟧ in May.',
    'Mr Freidrich-Alexander Dorn came along.',
  ],
  [
    '[freidrich-schiller>Friedrich-Schiller]',
    'She wrote to ⟦Freidrich-Schiller⟧ last year.',
    'Mr Freidrich-Schiller Dorn came along.',
  ],
  [
    '[freidrich-ebert>Friedrich-Ebert] (foundation|stiftung)',
    'We visited ⟦Freidrich-Ebert⟧ Foundation together.',
    'Mr Freidrich-Ebert Dorn came along.',
  ],
  [
    '[frauenhofer|fraunhoffer|frauenhoffer|franhofer|fraunhöfer|fraunhofers|frauhofer>Fraunhofer] (institute|institut|institutes|society|gesellschaft|association|center|centre|iais|iis|ise|ipa|iao|isi|heinrich|ukraine|diffraction|usa|uk)',
    'My uncle admires ⟦Frauenhofer⟧ Institute greatly.',
    'Mr Frauenhofer Dorn came along.',
  ],
  [
    '(at|the|with|join|joined) [frauenhofer|fraunhoffer|frauenhoffer|frauhofer>Fraunhofer]',
    'I was at ⟦Fraunhoffer⟧ for a year.',
    'Mr Frauenhofer Dorn came along.',
  ],
  [
    "[Max Plank|max planc|max plancks|max planch|max-planck's|max blanck|max plannck|max-plank|max-planc|maks planck|marx planck>Max Planck]",
    'I applied to ⟦Max-Planc⟧ in May.',
    "Mr Max-Planck's Dorn came along.",
  ],
  [
    '[max plank|max blank|max-blanck>Max Planck] (institute|institut|society|institutes|school|research|gesellschaft)',
    'She wrote to ⟦Max Blank⟧ Institute last year.',
    'Mr Max-Blanck Dorn came along.',
  ],
  [
    '[helmholz|hemholtz|helmoltz|helmhotz|helmholts|hemholz|helmhholtz|helmholltz>Helmholtz]',
    'We visited ⟦Helmholz⟧ together.',
    'Mr Helmholz Dorn came along.',
  ],
  [
    '[leibnitz|leibnis|libniz|leibinz|leibnizz|liebnitz|liebniz>Leibniz] (association|institute|institut|universität|university|centre|center|community|prize|supercomputing|gemeinschaft)',
    'My uncle admires ⟦Liebnitz⟧ association greatly.',
    'Mr Leibnitz Dorn came along.',
  ],
  [
    '[karolinksa|carolinska|karolinkska|karolinskaya|karolinsky|karolynska|carolinksa>Karolinska]',
    'I read much on ⟦Carolinksa⟧ at home.',
    'Mr Karolinksa Dorn came along.',
  ],
  [
    '[charite>Charité] (-|–|university|hospital) ?',
    'I applied to ⟦Charite⟧ University in May.',
    'Mr Charite Dorn came along.',
  ],
  [
    '[rwth achen|rwth aachan|rwth aaachen>RWTH Aachen]',
    'She wrote to ⟦Rwth Achen⟧ last year.',
    'She wrote to RWTH Aachen last year.',
  ],
  [
    '[technical university of munchen|technical university munchen|technische universitat munchen>Technical University of Munich] ?',
    'We visited ⟦Technical University Munchen⟧ together.',
    'We visited Technical University of Munich together.',
  ],
  [
    '[darmstad|darmstatd|darmstatt|darnstadt|damstadt>Darmstadt]',
    'My uncle admires ⟦Darnstadt⟧ greatly.',
    'Mr Darmstad Dorn came along.',
  ],
  [
    '[karlsrühe|karlsrhue|karslruhe|karlruhe|karlsruh>Karlsruhe]',
    'I read much on ⟦Karlsruh⟧ at home.',
    'Mr Karlsrühe Dorn came along.',
  ],
  [
    '(university of) [stutgart|stuttgat|stuttgrat|sttutgart|stuttart>Stuttgart]',
    'I chose the University of ⟦Stutgart⟧ for a year.',
    'Mr Stutgart Dorn came along.',
  ],
  [
    '[stutgart|stuttgat|stuttgrat|sttutgart|stuttart>Stuttgart] (university|college|business school|institute)',
    'She wrote to ⟦Stuttgat⟧ University last year.',
    'Mr Stutgart Dorn came along.',
  ],
  ['[stuttgard>Stuttgart]', 'We visited ⟦Stuttgard⟧ together.', 'Mr Stuttgard Dorn came along.'],
  [
    '[copenhague|copenhaven>Copenhagen] (university|business school)',
    'My uncle admires ⟦Copenhaven⟧ University greatly.',
    'Mr Copenhague Dorn came along.',
  ],
  [
    '(university of) [copenhagan|copenhaguen|copehagen|coppenhagen|copenhagin>Copenhagen]',
    'I chose the University of ⟦Copenhagin⟧ for a year.',
    'Mr Copenhagan Dorn came along.',
  ],
  [
    '[copenhagan|copenhaguen|copehagen|coppenhagen|copenhagin>Copenhagen] (university|college|business school|institute)',
    'I applied to ⟦Copenhagan⟧ University in May.',
    'Mr Copenhagan Dorn came along.',
  ],
  ['[copenaghen>Copenhagen]', 'She wrote to ⟦Copenaghen⟧ last year.', 'Mr Copenaghen Dorn came along.'],
  [
    '[upsala|uppsalla|upsalla|uppsula|uppsalaa>Uppsala] (university|universitet)',
    'We visited ⟦Upsalla⟧ University together.',
    'Mr Upsala Dorn came along.',
  ],
  [
    '(university of) [upsala|uppsalla|upsalla|uppsula>Uppsala]',
    'I chose the University of ⟦Upsala⟧ for a year.',
    'Mr Upsala Dorn came along.',
  ],
  [
    "[chalmer|chalmer's|chalmers's|chalmes>Chalmers] university",
    "I read much on ⟦Chalmer's⟧ University at home.",
    'Mr Chalmer Dorn came along.',
  ],
  [
    '[aarhuus|aahrus|arhuus|aarrhus|aarus>Aarhus]',
    'I applied to ⟦Aarhuus⟧ in May.',
    'Mr Aarhuus Dorn came along.',
  ],
  [
    '[roskild|roskile>Roskilde] university',
    'She wrote to ⟦Roskile⟧ University last year.',
    'Mr Roskild Dorn came along.',
  ],
  [
    '(university of) [hellsinki|helsiniki>Helsinki]',
    'I chose the University of ⟦Hellsinki⟧ for a year.',
    'Mr Hellsinki Dorn came along.',
  ],
  [
    '[hellsinki|helsiniki>Helsinki] (university|college|business school|institute)',
    'My uncle admires ⟦Helsiniki⟧ University greatly.',
    'Mr Hellsinki Dorn came along.',
  ],
  ['[helsinky|helsinski>Helsinki]', 'I read much on ⟦Helsinky⟧ at home.', 'Mr Helsinky Dorn came along.'],
  [
    '!(palo) [alto|aallto|aalton>Aalto] university',
    'I applied to ⟦Aallto⟧ University in May.',
    'Mr Alto Dorn came along.',
  ],
  [
    '[tampare|tempere|tamprere>Tampere] university',
    'She wrote to ⟦Tamprere⟧ University last year.',
    'Mr Tampare Dorn came along.',
  ],
  [
    '(university of) [reykjavic|reykavik>Reykjavik]',
    'I chose the University of ⟦Reykavik⟧ for a year.',
    'Mr Reykjavic Dorn came along.',
  ],
  [
    '[reykjavic|reykavik>Reykjavik] (university|college|business school|institute)',
    'My uncle admires ⟦Reykjavic⟧ University greatly.',
    'Mr Reykjavic Dorn came along.',
  ],
  [
    '[rejkjavik|reykyavik|reykjvik>Reykjavik]',
    'I read much on ⟦Reykjvik⟧ at home.',
    'Mr Rejkjavik Dorn came along.',
  ],
  [
    '[lieden|liden|leidon>Leiden] university',
    'I applied to ⟦Lieden⟧ University in May.',
    'Mr Lieden Dorn came along.',
  ],
  [
    '(university of) [lieden|leidon>Leiden]',
    'I chose the University of ⟦Leidon⟧ for a year.',
    'Mr Lieden Dorn came along.',
  ],
  [
    '(university of) [utrect|utrechht>Utrecht]',
    'I chose the University of ⟦Utrect⟧ for a year.',
    'Mr Utrect Dorn came along.',
  ],
  [
    '[utrect|utrechht>Utrecht] (university|college|business school|institute)',
    'My uncle admires ⟦Utrechht⟧ University greatly.',
    'Mr Utrect Dorn came along.',
  ],
  [
    '[ultrecht|utrech|utretch|uthrecht>Utrecht]',
    'I read much on ⟦Ultrecht⟧ at home.',
    'Mr Ultrecht Dorn came along.',
  ],
  [
    '[gronigen|groningin|groeningen|gronningen|groninghen|goningen|groninigen>Groningen]',
    'I applied to ⟦Groeningen⟧ in May.',
    'Mr Gronigen Dorn came along.',
  ],
  [
    '[wageninen|wagenigen|wangeningen|wagenningen|waginingen|wagningen|wageninngen|wageninge>Wageningen]',
    'She wrote to ⟦Wangeningen⟧ last year.',
    'Mr Wageninen Dorn came along.',
  ],
  [
    '[delf|delfts|deltf>Delft] university',
    'We visited ⟦Delfts⟧ University together.',
    'Mr Delf Dorn came along.',
  ],
  ['(tu) [delf|delpht|deltf>Delft]', 'I was at TU ⟦Deltf⟧ for a year.', 'Mr Delf Dorn came along.'],
  [
    '[endhoven|eindhofen|eindoven|eindohven|einhoven|eindhooven>Eindhoven]',
    'I read much on ⟦Eindohven⟧ at home.',
    'Mr Endhoven Dorn came along.',
  ],
  [
    '[maastrict|masstricht|maasticht|maastrich|maastrischt|maastritch|maastrcht>Maastricht]',
    'I applied to ⟦Maastrict⟧ in May.',
    'Mr Maastrict Dorn came along.',
  ],
  [
    '[mastricht>Maastricht] university',
    'She wrote to ⟦Mastricht⟧ University last year.',
    'Mr Mastricht Dorn came along.',
  ],
  [
    '(university of) [mastricht>Maastricht]',
    'I chose the University of ⟦Mastricht⟧ for a year.',
    'Mr Mastricht Dorn came along.',
  ],
  [
    '[tilberg|tillburg>Tilburg] university',
    'My uncle admires ⟦Tillburg⟧ University greatly.',
    'Mr Tilberg Dorn came along.',
  ],
  [
    '(university of) [rotterdamn|roterdam|rotrerdam>Rotterdam]',
    'I chose the University of ⟦Rotrerdam⟧ for a year.',
    'Mr Rotterdamn Dorn came along.',
  ],
  [
    '[rotterdamn|roterdam|rotrerdam>Rotterdam] (university|college|business school|institute)',
    'I applied to ⟦Rotterdamn⟧ University in May.',
    'Mr Rotterdamn Dorn came along.',
  ],
  [
    '[rotterdan|rotterndam>Rotterdam]',
    'She wrote to ⟦Rotterdan⟧ last year.',
    'Mr Rotterdan Dorn came along.',
  ],
  [
    '(university of) [amsterdamn|amesterdam|amstredam|amsterdm>Amsterdam]',
    'I chose the University of ⟦Amesterdam⟧ for a year.',
    'Mr Amsterdamn Dorn came along.',
  ],
  [
    '[amsterdamn|amesterdam|amstredam|amsterdm>Amsterdam] (university|college|business school|institute)',
    'My uncle admires ⟦Amstredam⟧ University greatly.',
    'Mr Amsterdamn Dorn came along.',
  ],
  [
    '[amersterdam|amsterdan>Amsterdam]',
    'I read much on ⟦Amsterdan⟧ at home.',
    'Mr Amersterdam Dorn came along.',
  ],
  [
    '(university of) [lueven|leuvenn|leuveen>Leuven]',
    'I chose the University of ⟦Leuveen⟧ for a year.',
    'Mr Lueven Dorn came along.',
  ],
  [
    '[lueven|leuvenn|leuveen>Leuven] (university|college|business school|institute)',
    'She wrote to ⟦Lueven⟧ University last year.',
    'Mr Lueven Dorn came along.',
  ],
  ['[leuvan|luevan>Leuven]', 'We visited ⟦Leuvan⟧ together.', 'Mr Leuvan Dorn came along.'],
  [
    '(ku|university of|katholieke universiteit|ku -) [louven|leuwen|levuen>Leuven]',
    'I was at KU ⟦Levuen⟧ for a year.',
    'Mr Louven Dorn came along.',
  ],
  ['[louvian|louvein|luvain>Louvain]', 'I read much on ⟦Louvian⟧ at home.', 'Mr Louvian Dorn came along.'],
  [
    '[bolonga|bolognia|bolgona|balogna|bologne|bollogna|bolongna>Bologna] (university|business)',
    'I applied to ⟦Bolognia⟧ University in May.',
    'Mr Bolonga Dorn came along.',
  ],
  [
    '(university of) [bolonga|bolognia|bolgona|balogna|bollogna|bolongna>Bologna]',
    'I chose the University of ⟦Bolgona⟧ for a year.',
    'Mr Bolonga Dorn came along.',
  ],
  [
    '[boconi|bocconni|boccony|bocoonni>Bocconi]',
    'We visited ⟦Bocoonni⟧ together.',
    'Mr Boconi Dorn came along.',
  ],
  [
    '[politechnico|polytecnico|polytechnico|politenico|politecnio|politecnica>Politecnico] (di milano|di torino|di bari)',
    'My uncle admires ⟦Politecnio⟧ di milano greatly.',
    'Mr Politechnico Dorn came along.',
  ],
  [
    '[sapenzia|sapienzia|sappienza|sapiensa>Sapienza]',
    'I read much on ⟦Sapienzia⟧ at home.',
    'Mr Sapenzia Dorn came along.',
  ],
  [
    '[complutence|computense|complutensee|complutese|conplutense>Complutense]',
    'I applied to ⟦Complutence⟧ in May.',
    'Mr Complutence Dorn came along.',
  ],
  [
    '[pompeau fabra|pompeo fabra|pompeu fabre|pompei fabra|pompeu fabras>Pompeu Fabra]',
    'She wrote to ⟦Pompeo Fabra⟧ last year.',
    'She wrote to Pompeu Fabra last year.',
  ],
  [
    "[barcellona|barceolna|barcelone's|barcelon|bercelona>Barcelona] (university|graduate|supercomputing|school)",
    "We visited ⟦Barcelone's⟧ University together.",
    'Mr Barcellona Dorn came along.',
  ],
  [
    '(autonomous university of|university of|pompeu fabra university ,|esade) [barcellona|barceolna|bercelona>Barcelona]',
    'I was at the Autonomous University of ⟦Barcellona⟧ for a year.',
    'Mr Barcellona Dorn came along.',
  ],
  ['[coimba|coímbra>Coimbra]', 'I read much on ⟦Coimba⟧ at home.', 'Mr Coimba Dorn came along.'],
  [
    '[jagiellonion|jagielonian|jagillonian|jagiellionian|jagielloniam|jagellionian>Jagiellonian]',
    'I applied to ⟦Jagellionian⟧ in May.',
    'Mr Jagiellonion Dorn came along.',
  ],
  [
    "[charles's|charles'>Charles] (university prague|university in prague)",
    "She wrote to ⟦Charles's⟧ University Prague last year.",
    "Mr Charles's Dorn came along.",
  ],
  [
    '[lomonosow|lomanosov|lomonsov|lomonossov|lomonosv>Lomonosov] (moscow|university|state)',
    'We visited ⟦Lomonsov⟧ moscow together.',
    'Mr Lomonosow Dorn came along.',
  ],
  [
    '[skolteck|skolltech|skotech|skoltec>Skoltech]',
    'My uncle admires ⟦Skotech⟧ greatly.',
    'Mr Skolteck Dorn came along.',
  ],
  [
    '[eotvos lorand|eötvös lorand|eotvös loránd>Eötvös Loránd] ?',
    'I read much on ⟦Eotvos Lorand⟧ at home.',
    'I read much on Eötvös Loránd at home.',
  ],
  [
    '[insbruck|innsbruk|insbruk|innsburck|inssbruck>Innsbruck]',
    'I applied to ⟦Insbruck⟧ in May.',
    'Mr Insbruck Dorn came along.',
  ],
  [
    '[viena|vienn>Vienna] (university|university of economics)',
    'She wrote to ⟦Vienn⟧ University last year.',
    'Mr Viena Dorn came along.',
  ],
  [
    '(university of|technical university of|medical university of) [viena|vienn>Vienna]',
    'I chose the University of ⟦Viena⟧ for a year.',
    'Mr Viena Dorn came along.',
  ],
  [
    '[prage|praque|pragua>Prague] (university)',
    'My uncle admires ⟦Praque⟧ University greatly.',
    'Mr Prage Dorn came along.',
  ],
  [
    '(charles university ,|charles university in|university in) [prage|praque|pragua>Prague]',
    'I was at Charles University, ⟦Pragua⟧ for a year.',
    'Mr Prage Dorn came along.',
  ],
  [
    '(university of) [budapast|budapset|buddapest>Budapest]',
    'I chose the University of ⟦Budapast⟧ for a year.',
    'Mr Budapast Dorn came along.',
  ],
  [
    '[budapast|budapset|buddapest>Budapest] (university|college|business school|institute)',
    'She wrote to ⟦Budapset⟧ University last year.',
    'Mr Budapast Dorn came along.',
  ],
  ['[budhapest>Budapest]', 'We visited ⟦Budhapest⟧ together.', 'Mr Budhapest Dorn came along.'],
  [
    '[central europian university|central european univeristy|central europe university>Central European University]',
    'My uncle admires ⟦Central Europian University⟧ greatly.',
    'My uncle admires Central European University greatly.',
  ],
  [
    '[european university institut|europian university institute|european university institue>European University Institute]',
    'I read much on ⟦Europian University Institute⟧ at home.',
    'I read much on European University Institute at home.',
  ],
  [
    "[sabancı's|sabanchi|sabançi>Sabancı] university ?",
    'I applied to ⟦Sabançi⟧ University in May.',
    "Mr Sabancı's Dorn came along.",
  ],
  [
    "[bogazici's|bogazichi|bogazizi|boğazici>Boğaziçi] university ?",
    'She wrote to ⟦Boğazici⟧ University last year.',
    "Mr Bogazici's Dorn came along.",
  ],
  [
    '[le cordon blue|le cordon blu|la cordon bleu|le corden bleu>Le Cordon Bleu]',
    'We visited ⟦Le Cordon Blue⟧ together.',
    'We visited Le Cordon Bleu together.',
  ],
]
