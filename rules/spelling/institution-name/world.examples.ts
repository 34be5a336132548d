import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same table. */
export const worldExamples: readonly SlipExample[] = [
  [
    '[witwaterstrand|witswatersrand|witwatersand|witwaterrand|witswaterand|witwatersran|witswatersand>Witwatersrand]',
    'I applied to ⟦Witwaterstrand⟧ in May.',
    'Mr Witwaterstrand Dorn came along.',
  ],
  [
    '[stellenbosh|stellenboch|stellenbosche|stellenborsch|stellembosch|stelenbosch|stellenbocsh>Stellenbosch]',
    'She wrote to ⟦Stellenboch⟧ last year.',
    'Mr Stellenbosh Dorn came along.',
  ],
  [
    '[makerre|makarere|makere|makerer|makarerere>Makerere]',
    'We visited ⟦Makere⟧ together.',
    'Mr Makerre Dorn came along.',
  ],
  [
    '[kwame nkruma|kwame nkrumar|kwame nkurumah|kwame nkhrumah|kwami nkrumah>Kwame Nkrumah]',
    'My uncle admires ⟦Kwame Nkhrumah⟧ greatly.',
    'My uncle admires Kwame Nkrumah greatly.',
  ],
  [
    '[obafemi awolow|obafemi awolawo|obafemi awolowu|obafemi awolwo|obafemi owolowo>Obafemi Awolowo]',
    'I read much on ⟦Obafemi Owolowo⟧ at home.',
    'I read much on Obafemi Awolowo at home.',
  ],
  [
    '[convenant>Covenant] university',
    'I applied to ⟦Convenant⟧ University in May.',
    'Mr Convenant Dorn came along.',
  ],
  [
    '[ahmadu belo|ahmedu bello|amadu bello>Ahmadu Bello]',
    'She wrote to ⟦Ahmadu Belo⟧ last year.',
    'She wrote to Ahmadu Bello last year.',
  ],
  [
    "[adis ababa|addis ababba|addis abeba's|addis abbaba|adis abeba|addis abbeba>Addis Ababa]",
    'We visited ⟦Addis Ababba⟧ together.',
    'We visited Addis Ababa together.',
  ],
  [
    '(university of) [niarobi|nairobbi|nirobi>Nairobi]',
    'I chose the University of ⟦Nirobi⟧ for a year.',
    'Mr Niarobi Dorn came along.',
  ],
  [
    '[niarobi|nairobbi|nirobi>Nairobi] (university|college|business school|institute)',
    'I read much on ⟦Niarobi⟧ University at home.',
    'Mr Niarobi Dorn came along.',
  ],
  ['[nairoby>Nairobi]', 'I applied to ⟦Nairoby⟧ in May.', 'Mr Nairoby Dorn came along.'],
  [
    '(university of) [johannesberg|johanesburg|johannesbourg|johannesburgh>Johannesburg]',
    'I chose the University of ⟦Johannesburgh⟧ for a year.',
    'Mr Johannesberg Dorn came along.',
  ],
  [
    '[johannesberg|johanesburg|johannesbourg|johannesburgh>Johannesburg] (university|college|business school|institute)',
    'We visited ⟦Johannesberg⟧ University together.',
    'Mr Johannesberg Dorn came along.',
  ],
  [
    '[johanesberg|johanessburg>Johannesburg]',
    'My uncle admires ⟦Johanessburg⟧ greatly.',
    'Mr Johanesberg Dorn came along.',
  ],
  [
    '[kwa-zulu natal|kwazulu natel|kwazulu-natel|kwa zulu natal|kwazulunatal>KwaZulu-Natal]',
    'I read much on ⟦Kwazulunatal⟧ at home.',
    'Mr Kwazulu-Natel Dorn came along.',
  ],
  [
    '[kwazulu natal>KwaZulu-Natal]',
    'I applied to ⟦Kwazulu Natal⟧ in May.',
    'I applied to KwaZulu-Natal in May.',
  ],
  [
    '[american university of cairo|american university of cario|american university in cario>American University in Cairo]',
    'She wrote to ⟦American University of Cario⟧ last year.',
    'She wrote to American University in Cairo last year.',
  ],
  [
    '[american university in beirut|american university in beruit|american university of beruit>American University of Beirut]',
    'We visited ⟦American University of Beruit⟧ together.',
    'We visited American University of Beirut together.',
  ],
  ['[beruit|beriut>Beirut]', 'My uncle admires ⟦Beruit⟧ greatly.', 'Mr Beruit Dorn came along.'],
  [
    "[tsingua|tsingha|tsinhua|tsinghau|tsingua's|tshinghua|tsinguha|tsinghwa>Tsinghua]",
    'I read much on ⟦Tsinghau⟧ at home.',
    'Mr Tsingua Dorn came along.',
  ],
  [
    '[pekin|peeking|pecking|peiking>Peking] university',
    'I applied to ⟦Pekin⟧ University in May.',
    'Mr Pekin Dorn came along.',
  ],
  [
    '[fundan|fuden>Fudan] university',
    'She wrote to ⟦Fuden⟧ University last year.',
    'Mr Fundan Dorn came along.',
  ],
  [
    '[zheijang|zejiang|zhejang|zhejian|zehjiang>Zhejiang]',
    'We visited ⟦Zhejang⟧ together.',
    'Mr Zheijang Dorn came along.',
  ],
  [
    '(university of) [shangai|shanghi|shanhai|shangahi|shanghay|sanghai>Shanghai]',
    'I chose the University of ⟦Sanghai⟧ for a year.',
    'Mr Shangai Dorn came along.',
  ],
  [
    '[shangai|shanghi|shanhai|shangahi|shanghay|sanghai>Shanghai] (university|college|business school|institute)',
    'I read much on ⟦Shangai⟧ University at home.',
    'Mr Shangai Dorn came along.',
  ],
  [
    '[honk kong|hong kon|hong cong>Hong Kong]',
    'I applied to ⟦Hong Kon⟧ in May.',
    'I applied to Hong Kong in May.',
  ],
  [
    '[wasada|wasseda|wesada|wassada>Waseda]',
    'She wrote to ⟦Wesada⟧ last year.',
    'Mr Wasada Dorn came along.',
  ],
  [
    '[hokaido|hokkaidou|hokkiado|hokkado>Hokkaido] university',
    'We visited ⟦Hokkado⟧ University together.',
    'Mr Hokaido Dorn came along.',
  ],
  [
    '[tohuku|tohuko|tohokku|tokohu>Tohoku] university',
    'My uncle admires ⟦Tohuku⟧ University greatly.',
    'Mr Tohuku Dorn came along.',
  ],
  [
    '[osak|ossaka>Osaka] university',
    'I read much on ⟦Ossaka⟧ University at home.',
    'Mr Osak Dorn came along.',
  ],
  [
    '[Soul|seol|seul|soeul|seuol>Seoul] national',
    'I applied to ⟦Soul⟧ National in May.',
    'Mr Soul Dorn came along.',
  ],
  [
    '[yonsai|yonsi|yonsey>Yonsei] university',
    'She wrote to ⟦Yonsi⟧ University last year.',
    'Mr Yonsai Dorn came along.',
  ],
  [
    '[nangyang|nanyan|nayang|nanyng|nanyany>Nanyang] (technological|technology|polytechnic)',
    'We visited ⟦Nayang⟧ Technological together.',
    'Mr Nangyang Dorn came along.',
  ],
  [
    '[nanyang technology|nanyang technical|nanyang technologic|nanyang technologies>Nanyang Technological] university',
    'My uncle admires ⟦Nanyang Technical⟧ University greatly.',
    'My uncle admires Nanyang Technological University greatly.',
  ],
  [
    '[national university singapore|national university in singapore|national university of singapor|national univeristy of singapore|national university of singapur>National University of Singapore]',
    'I read much on ⟦National University of Singapur⟧ at home.',
    'I read much on National University of Singapore at home.',
  ],
  [
    '[indian institute of technologies|indian institutes of technologies|indian institution of technology|india institute of technology|indian institute of technolgy|indian institute of tecnology|indian institute for technology>Indian Institute of Technology]',
    'I applied to ⟦Indian Institute of Technologies⟧ in May.',
    'I applied to Indian Institute of Technology in May.',
  ],
  [
    '[indian institute of managements|indian institute for management|india institute of management|indian institution of management>Indian Institute of Management]',
    'She wrote to ⟦Indian Institute of Managements⟧ last year.',
    'She wrote to Indian Institute of Management last year.',
  ],
  [
    '[indian institute of sciences|indian institution of science|india institute of science>Indian Institute of Science]',
    'We visited ⟦Indian Institution of Science⟧ together.',
    'We visited Indian Institute of Science together.',
  ],
  [
    '[all india institute of medical science|all indian institute of medical sciences|all india institute of medicine sciences>All India Institute of Medical Sciences]',
    'My uncle admires ⟦All India Institute of Medicine Sciences⟧ greatly.',
    'My uncle admires All India Institute of Medical Sciences greatly.',
  ],
  [
    '[jawarharlal|jawahalal|jawaharal|jawaharlala|jawarlal|jawahar lal>Jawaharlal] nehru',
    'I read much on ⟦Jawaharlala⟧ Nehru at home.',
    'Mr Jawarharlal Dorn came along.',
  ],
  [
    '[benaras|banares|banarus>Banaras] hindu university',
    'I applied to ⟦Banares⟧ hindu university in May.',
    'Mr Benaras Dorn came along.',
  ],
  [
    '[aligargh|aligrah|aligharh>Aligarh]',
    'She wrote to ⟦Aligharh⟧ last year.',
    'Mr Aligargh Dorn came along.',
  ],
  [
    '[lahore university of management science|lahore university of management and sciences|lahore university for management sciences>Lahore University of Management Sciences]',
    'We visited ⟦Lahore University of Management Science⟧ together.',
    'We visited Lahore University of Management Sciences together.',
  ],
  [
    '[chulalongkong|chulalongkhorn|chulalonkorn|chulalongkron|chulalangkorn|chulalonghorn>Chulalongkorn]',
    'My uncle admires ⟦Chulalongkhorn⟧ greatly.',
    'Mr Chulalongkong Dorn came along.',
  ],
  [
    '[gajah mada|gadja mada|gajahmada|gadjahmada>Gadjah Mada] university',
    'I read much on ⟦Gajah Mada⟧ University at home.',
    'Mr Gajahmada Dorn came along.',
  ],
  [
    '(university of the) [phillipines|philipines|philippenes|phillippines|philippins>Philippines]',
    'They spoke of University of the ⟦Phillipines⟧ for a year.',
    'Mr Phillipines Dorn came along.',
  ],
  ['[philipinnes>Philippines]', 'She wrote to ⟦Philipinnes⟧ last year.', 'Mr Philipinnes Dorn came along.'],
  [
    '[ateneo de manilla|ateneo de manilia|atenio de manila|atteneo de manila>Ateneo de Manila]',
    'We visited ⟦Atteneo de Manila⟧ together.',
    'We visited Ateneo de Manila together.',
  ],
  [
    '[sidney|syndey|sydny|sydey|sydeny>Sydney] university',
    'My uncle admires ⟦Sydey⟧ University greatly.',
    'Mr Sidney Dorn came along.',
  ],
  [
    '(university of|technology ,|technology) [sidney|syndey|sydny|sydeny>Sydney]',
    'I chose the University of ⟦Syndey⟧ for a year.',
    'Mr Sidney Dorn came along.',
  ],
  [
    '[melborn|melburn|melbourn|melburne|melbone>Melbourne] (university|business|school)',
    'I applied to ⟦Melborn⟧ University in May.',
    'Mr Melborn Dorn came along.',
  ],
  [
    '(university of) [melborn|melburn|melbourn|melburne>Melbourne]',
    'I chose the University of ⟦Melburne⟧ for a year.',
    'Mr Melborn Dorn came along.',
  ],
  [
    '[melborne|melboune|mellbourne>Melbourne]',
    'We visited ⟦Melboune⟧ together.',
    'Mr Melborne Dorn came along.',
  ],
  [
    '[macquire|macquarrie|maquarie|macquerie|mcquarie|macqaurie|macquaire|mcquarrie|maquarrie>Macquarie] (university|group|bank|capital)',
    'My uncle admires ⟦Maquarrie⟧ University greatly.',
    'Mr Macquire Dorn came along.',
  ],
  [
    '[monache|monish|monasch|monach|munash>Monash] university',
    'I read much on ⟦Munash⟧ University at home.',
    'Mr Monache Dorn came along.',
  ],
  [
    '(university of) [queenland|queesland|queenslands|queensalnd>Queensland]',
    'I chose the University of ⟦Queensalnd⟧ for a year.',
    'Mr Queenland Dorn came along.',
  ],
  [
    '[queenland|queesland|queenslands|queensalnd>Queensland] (university|college|business school|institute)',
    'She wrote to ⟦Queenland⟧ University last year.',
    'Mr Queenland Dorn came along.',
  ],
  [
    '[adelaid|adalaide|adeliade|adeleide|adelide>Adelaide]',
    'We visited ⟦Adeliade⟧ together.',
    'Mr Adelaid Dorn came along.',
  ],
  [
    '[griffiths|griffth|grifith>Griffith] university',
    'My uncle admires ⟦Griffth⟧ University greatly.',
    'Mr Griffiths Dorn came along.',
  ],
  [
    '[deaken|deakins|deacon>Deakin] university',
    'I read much on ⟦Deacon⟧ University at home.',
    'Mr Deaken Dorn came along.',
  ],
  [
    '[latrobe|la trob|la throbe|la trope>La Trobe] university',
    'I applied to ⟦Latrobe⟧ University in May.',
    'Mr Latrobe Dorn came along.',
  ],
  [
    '[ontago|otaga>Otago] university',
    'She wrote to ⟦Otaga⟧ University last year.',
    'Mr Ontago Dorn came along.',
  ],
  [
    '(university of) [ontago|otaga>Otago]',
    'I chose the University of ⟦Ontago⟧ for a year.',
    'Mr Ontago Dorn came along.',
  ],
  [
    '[aukland|auckalnd|auckand|aucland>Auckland] (university|{end}|,|in|and)',
    'My uncle admires ⟦Aucland⟧ University greatly.',
    'Mr Aukland Dorn came along.',
  ],
  [
    '(university of) [aukland|auckalnd|auckand|aucland>Auckland]',
    'I chose the University of ⟦Aukland⟧ for a year.',
    'Mr Aukland Dorn came along.',
  ],
  [
    '[welington|wellingon|wellignton>Wellington] university',
    'I applied to ⟦Wellignton⟧ University in May.',
    'Mr Welington Dorn came along.',
  ],
  [
    '(victoria university of) [welington|wellingon|wellignton>Wellington]',
    'I was at Victoria University of ⟦Welington⟧ for a year.',
    'Mr Welington Dorn came along.',
  ],
  [
    '[massy|masey|massay>Massey] university',
    'We visited ⟦Masey⟧ University together.',
    'Mr Massy Dorn came along.',
  ],
  [
    '[waikatto|wiakato|waikota>Waikato]',
    'My uncle admires ⟦Waikota⟧ greatly.',
    'Mr Waikatto Dorn came along.',
  ],
  [
    '[australian nation university|australia national university|austrlian national university>Australian National University]',
    'I read much on ⟦Australian Nation University⟧ at home.',
    'I read much on Australian National University at home.',
  ],
  [
    '[sao paolo|sao paola|sau paulo|sao pualo|san paulo>Sao Paulo]',
    'I applied to ⟦Sao Paolo⟧ in May.',
    'I applied to Sao Paulo in May.',
  ],
  [
    '[são paolo|são paola|são pualo|sāo paulo>São Paulo]',
    'She wrote to ⟦Sāo Paulo⟧ last year.',
    'She wrote to São Paulo last year.',
  ],
  [
    '[buenos aries|bueno aires|buenos aeres|buenes aires|buenos ares|buenas aires>Buenos Aires]',
    'We visited ⟦Buenos Aries⟧ together.',
    'We visited Buenos Aires together.',
  ],
  [
    '[rio de janiero|rio de janero|rio di janeiro|rio de janairo>Rio de Janeiro]',
    'My uncle admires ⟦Rio de Janero⟧ greatly.',
    'My uncle admires Rio de Janeiro greatly.',
  ],
  [
    '(tec de|tecnológico de|tecnologico de|technológico de) [monterey|montery>Monterrey]',
    'I was at the Tec de ⟦Monterey⟧ for a year.',
    'Mr Monterey Dorn came along.',
  ],
  [
    '[universidad autónomo|universidad autonomo>Universidad Autónoma] ?',
    'I applied to ⟦Universidad Autonomo⟧ in May.',
    'I applied to Universidad Autónoma in May.',
  ],
  [
    "[king abdullah university of science and technologies|king abdulla university|king abdulah university|king abdullah's university>King Abdullah University]",
    'She wrote to ⟦King Abdullah University of Science and Technologies⟧ last year.',
    'She wrote to King Abdullah University last year.',
  ],
  [
    '[ben gurian|ben-gurian|ben gurión|ben-guroin|ben gurin>Ben-Gurion]',
    'We visited ⟦Ben Gurión⟧ together.',
    'Mr Ben-Gurian Dorn came along.',
  ],
  [
    '[tel avive|tel-avive|telaviv|tel avivi>Tel Aviv] university',
    'My uncle admires ⟦Telaviv⟧ University greatly.',
    'Mr Tel-Avive Dorn came along.',
  ],
  [
    '[technicon|techion|technoin>Technion] israel',
    'I read much on ⟦Techion⟧ israel at home.',
    'Mr Technicon Dorn came along.',
  ],
  [
    '[bar ilian|bar-ilian|bar illan|bar-illan>Bar-Ilan]',
    'I applied to ⟦Bar Ilian⟧ in May.',
    'Mr Bar-Ilian Dorn came along.',
  ],
]
