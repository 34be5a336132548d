/** Universities of Africa, Asia, Oceania and Latin America. */
export const world = `
[witwaterstrand|witswatersrand|witwatersand|witwaterrand|witswaterand|witwatersran|witswatersand>Witwatersrand]
[stellenbosh|stellenboch|stellenbosche|stellenborsch|stellembosch|stelenbosch|stellenbocsh>Stellenbosch]
[makerre|makarere|makere|makerer|makarerere>Makerere]
[kwame nkruma|kwame nkrumar|kwame nkurumah|kwame nkhrumah|kwami nkrumah>Kwame Nkrumah]
[obafemi awolow|obafemi awolawo|obafemi awolowu|obafemi awolwo|obafemi owolowo>Obafemi Awolowo]
[convenant>Covenant] university
[ahmadu belo|ahmedu bello|amadu bello>Ahmadu Bello]
[adis ababa|addis ababba|addis abeba's|addis abbaba|adis abeba|addis abbeba>Addis Ababa]
(university of) [niarobi|nairobbi|nirobi>Nairobi]
[niarobi|nairobbi|nirobi>Nairobi] (university|college|business school|institute)
[nairoby>Nairobi]
(university of) [johannesberg|johanesburg|johannesbourg|johannesburgh>Johannesburg]
[johannesberg|johanesburg|johannesbourg|johannesburgh>Johannesburg] (university|college|business school|institute)
[johanesberg|johanessburg>Johannesburg]
[kwa-zulu natal|kwazulu natel|kwazulu-natel|kwa zulu natal|kwazulunatal>KwaZulu-Natal]
[kwazulu natal>KwaZulu-Natal]
[american university of cairo|american university of cario|american university in cario>American University in Cairo]
[american university in beirut|american university in beruit|american university of beruit>American University of Beirut]
[beruit|beriut>Beirut]
[tsingua|tsingha|tsinhua|tsinghau|tsingua's|tshinghua|tsinguha|tsinghwa>Tsinghua]
[pekin|peeking|pecking|peiking>Peking] university
[fundan|fuden>Fudan] university
[zheijang|zejiang|zhejang|zhejian|zehjiang>Zhejiang]
(university of) [shangai|shanghi|shanhai|shangahi|shanghay|sanghai>Shanghai]
[shangai|shanghi|shanhai|shangahi|shanghay|sanghai>Shanghai] (university|college|business school|institute)
[honk kong|hong kon|hong cong>Hong Kong]
[wasada|wasseda|wesada|wassada>Waseda]
[hokaido|hokkaidou|hokkiado|hokkado>Hokkaido] university
[tohuku|tohuko|tohokku|tokohu>Tohoku] university
[osak|ossaka>Osaka] university
[Soul|seol|seul|soeul|seuol>Seoul] national
[yonsai|yonsi|yonsey>Yonsei] university
[nangyang|nanyan|nayang|nanyng|nanyany>Nanyang] (technological|technology|polytechnic)
[nanyang technology|nanyang technical|nanyang technologic|nanyang technologies>Nanyang Technological] university
[national university singapore|national university in singapore|national university of singapor|national univeristy of singapore|national university of singapur>National University of Singapore]
[indian institute of technologies|indian institutes of technologies|indian institution of technology|india institute of technology|indian institute of technolgy|indian institute of tecnology|indian institute for technology>Indian Institute of Technology]
[indian institute of managements|indian institute for management|india institute of management|indian institution of management>Indian Institute of Management]
[indian institute of sciences|indian institution of science|india institute of science>Indian Institute of Science]
[all india institute of medical science|all indian institute of medical sciences|all india institute of medicine sciences>All India Institute of Medical Sciences]
[jawarharlal|jawahalal|jawaharal|jawaharlala|jawarlal|jawahar lal>Jawaharlal] nehru
[benaras|banares|banarus>Banaras] hindu university
[aligargh|aligrah|aligharh>Aligarh]
[lahore university of management science|lahore university of management and sciences|lahore university for management sciences>Lahore University of Management Sciences]
[chulalongkong|chulalongkhorn|chulalonkorn|chulalongkron|chulalangkorn|chulalonghorn>Chulalongkorn]
[gajah mada|gadja mada|gajahmada|gadjahmada>Gadjah Mada] university
(university of the) [phillipines|philipines|philippenes|phillippines|philippins>Philippines]
[philipinnes>Philippines]
[ateneo de manilla|ateneo de manilia|atenio de manila|atteneo de manila>Ateneo de Manila]
[sidney|syndey|sydny|sydey|sydeny>Sydney] university
(university of|technology ,|technology) [sidney|syndey|sydny|sydeny>Sydney]
[melborn|melburn|melbourn|melburne|melbone>Melbourne] (university|business|school)
(university of) [melborn|melburn|melbourn|melburne>Melbourne]
[melborne|melboune|mellbourne>Melbourne]
[macquire|macquarrie|maquarie|macquerie|mcquarie|macqaurie|macquaire|mcquarrie|maquarrie>Macquarie] (university|group|bank|capital)
[monache|monish|monasch|monach|munash>Monash] university
(university of) [queenland|queesland|queenslands|queensalnd>Queensland]
[queenland|queesland|queenslands|queensalnd>Queensland] (university|college|business school|institute)
[adelaid|adalaide|adeliade|adeleide|adelide>Adelaide]
[griffiths|griffth|grifith>Griffith] university
[deaken|deakins|deacon>Deakin] university
[latrobe|la trob|la throbe|la trope>La Trobe] university
[ontago|otaga>Otago] university
(university of) [ontago|otaga>Otago]
[aukland|auckalnd|auckand|aucland>Auckland] (university|{end}|,|in|and)
(university of) [aukland|auckalnd|auckand|aucland>Auckland]
[welington|wellingon|wellignton>Wellington] university
(victoria university of) [welington|wellingon|wellignton>Wellington]
[massy|masey|massay>Massey] university
[waikatto|wiakato|waikota>Waikato]
[australian nation university|australia national university|austrlian national university>Australian National University]
[sao paolo|sao paola|sau paulo|sao pualo|san paulo>Sao Paulo]
[são paolo|são paola|são pualo|sāo paulo>São Paulo]
[buenos aries|bueno aires|buenos aeres|buenes aires|buenos ares|buenas aires>Buenos Aires]
[rio de janiero|rio de janero|rio di janeiro|rio de janairo>Rio de Janeiro]
(tec de|tecnológico de|tecnologico de|technológico de) [monterey|montery>Monterrey]
[universidad autónomo|universidad autonomo>Universidad Autónoma] ?
[king abdullah university of science and technologies|king abdulla university|king abdulah university|king abdullah's university>King Abdullah University]
[ben gurian|ben-gurian|ben gurión|ben-guroin|ben gurin>Ben-Gurion]
[tel avive|tel-avive|telaviv|tel avivi>Tel Aviv] university
[technicon|techion|technoin>Technion] israel
[bar ilian|bar-ilian|bar illan|bar-illan>Bar-Ilan]
`
