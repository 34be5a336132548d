import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same table. */
export const researchExamples: readonly SlipExample[] = [
  [
    '[chevning|chevenning|chevenig|cheevening|chevining|cheveing|chevaning|cheavening|chevenin|chevenings|chavening>Chevening]',
    'I applied to ⟦Chevning⟧ in May.',
    'Mr Chevning Dorn came along.',
  ],
  [
    '!({name}) [fullbright|fulbrigth|fulbrite|fulbirght|fullbrigth|fulbrigh|fulbrght|fulbrigt>Fulbright]',
    'She wrote to ⟦Fulbrigth⟧ last year.',
    'Mr Fullbright Dorn came along.',
  ],
  [
    '[full bright|ful bright>Fulbright] (scholarship|scholar|fellowship|program|programme|grant|commission|foreign)',
    'We visited ⟦Full Bright⟧ scholarship together.',
    'We visited Fulbright scholarship together.',
  ],
  [
    '[erasmus mundas|erasmus mondus|erasmus mundos|erasmus mandus|erasmus munds|erasmus mundu|erasmus monde|erasmus munduss>Erasmus Mundus]',
    'My uncle admires ⟦Erasmus Mandus⟧ greatly.',
    'My uncle admires Erasmus Mundus greatly.',
  ],
  [
    '[erasmuss|erasmas|erasums|erausmus|errasmus|eramsus|erusmus>Erasmus]',
    'I read much on ⟦Errasmus⟧ at home.',
    'Mr Erasmuss Dorn came along.',
  ],
  [
    '[marie currie|marie curry|mari curie|marie-currie|marie curi|maria currie|marie cury|marrie curie>Marie Curie]',
    'I applied to ⟦Maria Currie⟧ in May.',
    'Mr Marie-Currie Dorn came along.',
  ],
  [
    '(marie|marie -) [skodowska|sklodovska|skłodovska|sklodwska|sklodowka>Skłodowska] ?',
    'I read Marie ⟦Sklodovska⟧ for a year.',
    'Mr Skodowska Dorn came along.',
  ],
  [
    '[rhode|rhoades|rhods|rodhes>Rhodes] (scholar|scholarship|scholars|scholarships|trust)',
    'We visited ⟦Rodhes⟧ scholar together.',
    'Mr Rhode Dorn came along.',
  ],
  [
    "[gates cambrige|gate cambridge|gates' cambridge>Gates Cambridge]",
    "My uncle admires ⟦Gates' Cambridge⟧ greatly.",
    'My uncle admires Gates Cambridge greatly.',
  ],
  [
    '[comonwealth|commonwelth|commonweath|commenwealth|commonwealh|commonweatlh|commonwhealth>Commonwealth] (scholarship|scholarships|scholar|scholars|fellowship|bank|secretariat|office|university|shared|games)',
    'I read much on ⟦Commonweath⟧ scholarship at home.',
    'Mr Comonwealth Dorn came along.',
  ],
  ['[comonwelth>Commonwealth]', 'I applied to ⟦Comonwelth⟧ in May.', 'Mr Comonwelth Dorn came along.'],
  [
    '[common wealth>Commonwealth] (scholarship|scholarships|scholar|games|secretariat|fellowship|bank|shared)',
    'She wrote to ⟦Common Wealth⟧ scholarship last year.',
    'She wrote to Commonwealth scholarship last year.',
  ],
  [
    '[schwartzman|schwartzmann|schwarzmann|shwarzman|schwarzmen>Schwarzman] (scholar|scholars|scholarship|college|program|programme)',
    'We visited ⟦Schwarzmann⟧ scholar together.',
    'Mr Schwartzman Dorn came along.',
  ],
  [
    '[knight-hennessey|knight hennessey|knight-henessy|knight hennesy|knight-hennesy>Knight-Hennessy]',
    'My uncle admires ⟦Knight Hennesy⟧ greatly.',
    'Mr Knight-Hennessey Dorn came along.',
  ],
  [
    '[guggenhiem|gugenheim|gugggenheim|guggenheimer|guggeinheim|gughenheim|gugenhiem>Guggenheim] (fellowship|fellow|foundation|museum|collection)',
    'I read much on ⟦Guggenhiem⟧ fellowship at home.',
    'Mr Guggenhiem Dorn came along.',
  ],
  [
    '(the|at) [guggenhiem|gugenheim|guggeinheim|gugenhiem>Guggenheim]',
    'I wrote to the ⟦Gugenhiem⟧ for a year.',
    'Mr Guggenhiem Dorn came along.',
  ],
  [
    "[rothchild|rothschilds's|rotschild|rotchild|rothshild|rothschield>Rothschild] (foundation|fellowship|bank|group|co|&|and)",
    'She wrote to ⟦Rothshild⟧ Foundation last year.',
    'Mr Rothchild Dorn came along.',
  ],
  [
    '(at|join|joining|for) [rothchild|rotchild|rothshild|rothschield>Rothschild]',
    'I was at ⟦Rotchild⟧ for a year.',
    'Mr Rothchild Dorn came along.',
  ],
  [
    '[leverhume|leverholme|levelhulme|leverhulm|levehulme>Leverhulme]',
    'My uncle admires ⟦Leverhulm⟧ greatly.',
    'Mr Leverhume Dorn came along.',
  ],
  [
    '[nuffeild|nufield|nuffiled|nuffied>Nuffield]',
    'I read much on ⟦Nuffied⟧ at home.',
    'Mr Nuffeild Dorn came along.',
  ],
  [
    "[vannier|venier|vanier's canada>Vanier] (scholarship|scholar|canada)",
    "I applied to ⟦Vanier's Canada⟧ scholarship in May.",
    'Mr Vannier Dorn came along.',
  ],
  [
    '[eiffle|eifel|eiffell>Eiffel] (scholarship|excellence|tower)',
    'She wrote to ⟦Eiffle⟧ scholarship last year.',
    'Mr Eiffle Dorn came along.',
  ],
  [
    '[trueman|trumen>Truman] (scholar|scholarship)',
    'We visited ⟦Trueman⟧ scholar together.',
    'Mr Trueman Dorn came along.',
  ],
  [
    '[nelson mandella|nelson mandala|nelson mandelas|nelson mendela>Nelson Mandela]',
    'My uncle admires ⟦Nelson Mendela⟧ greatly.',
    'My uncle admires Nelson Mandela greatly.',
  ],
  [
    '[aga kahn|agha kahn|aga khans|aga can|aga kan>Aga Khan]',
    'I read much on ⟦Aga Kan⟧ at home.',
    'I read much on Aga Khan at home.',
  ],
  [
    '[noble>Nobel] (prize|prizes|laureate|laureates|peace prize)',
    'I applied to ⟦Noble⟧ prize in May.',
    'Mr Noble Dorn came along.',
  ],
  [
    '[pullitzer|pulizer|pulitizer|pulitser|pullizer>Pulitzer]',
    'She wrote to ⟦Pulizer⟧ last year.',
    'Mr Pullitzer Dorn came along.',
  ],
  [
    '[Field>Fields] (medal|medallist|medalist) unless (track|athletics|hockey)',
    'We visited ⟦Field⟧ Medal together.',
    'Mr Field Dorn came along.',
  ],
  [
    '[alan touring|allan turing|allen turing|alan turning|allan touring>Alan Turing]',
    'My uncle admires ⟦Alan Turning⟧ greatly.',
    'My uncle admires Alan Turing greatly.',
  ],
  [
    '[Touring|Turning>Turing] (award|test)',
    'I read much on ⟦Turning⟧ Award at home.',
    'Mr Touring Dorn came along.',
  ],
  [
    '[francis krick|frances crick|francis crik>Francis Crick]',
    'I applied to ⟦Francis Krick⟧ in May.',
    'I applied to Francis Crick in May.',
  ],
  [
    '[pastuer|Pasture|pastur|pasteure>Pasteur] (institute|institut)',
    'She wrote to ⟦Pasteure⟧ Institute last year.',
    'Mr Pastuer Dorn came along.',
  ],
  [
    '(institut) [pastuer|Pasture|pastur|pasteure>Pasteur]',
    'I was at the Institut ⟦Pastuer⟧ for a year.',
    'Mr Pastuer Dorn came along.',
  ],
  [
    "[scripp|scripp's|scrips|Scripts>Scripps] (research|institution|institute|college)",
    "My uncle admires ⟦Scripp's⟧ research greatly.",
    'Mr Scripp Dorn came along.',
  ],
  [
    '[scripps institute of oceanography>Scripps Institution of Oceanography]',
    'I read much on ⟦Scripps Institute of Oceanography⟧ at home.',
    'I read much on Scripps Institution of Oceanography at home.',
  ],
  [
    '[woods hole oceanographic institute>Woods Hole Oceanographic Institution]',
    'I applied to ⟦Woods Hole Oceanographic Institute⟧ in May.',
    'I applied to Woods Hole Oceanographic Institution in May.',
  ],
  [
    "[wood hole|woodshole|wood's hole|woods whole>Woods Hole] (oceanographic|marine|institution|in)",
    'She wrote to ⟦Wood Hole⟧ oceanographic last year.',
    'Mr Woodshole Dorn came along.',
  ],
  [
    '[cold spring harbour|cold springs harbor|cold springs harbour|cold spring harbors>Cold Spring Harbor]',
    'We visited ⟦Cold Springs Harbor⟧ together.',
    'We visited Cold Spring Harbor together.',
  ],
  [
    '[lawrence livermoore|lawerence livermore|laurence livermore|lawrance livermore|lawernce livermore|lawrence livermoor>Lawrence Livermore]',
    'My uncle admires ⟦Laurence Livermore⟧ greatly.',
    'My uncle admires Lawrence Livermore greatly.',
  ],
  [
    '[lawrence berkley|lawerence berkeley|laurence berkeley|lawrence berkely|lawrence-berkeley>Lawrence Berkeley] (national|lab|laboratory)',
    'I read much on ⟦Lawrence-Berkeley⟧ National at home.',
    'Mr Lawrence-Berkeley Dorn came along.',
  ],
  [
    '[los almos|los alomos|los alamo|los alamas>Los Alamos] national',
    'I applied to ⟦Los Almos⟧ National in May.',
    'I applied to Los Alamos National in May.',
  ],
  [
    '[oakridge|oak rigde>Oak Ridge] national',
    'She wrote to ⟦Oak Rigde⟧ National last year.',
    'Mr Oakridge Dorn came along.',
  ],
  [
    '[argone|Argon|arogonne|argonn>Argonne] national',
    'We visited ⟦Arogonne⟧ National together.',
    'Mr Argone Dorn came along.',
  ],
  [
    "[brookhaven's national|brook haven|brookheaven|brookhaven nation>Brookhaven] national",
    'My uncle admires ⟦Brookhaven Nation⟧ National greatly.',
    'Mr Brookheaven Dorn came along.',
  ],
  [
    '[smithsonion|smithonian|smithsonean|smithsionian|smithsoniam|smithosonian|smithsonain>Smithsonian]',
    'I read much on ⟦Smithsonean⟧ at home.',
    'Mr Smithsonion Dorn came along.',
  ],
  [
    '[smithsonian institute>Smithsonian Institution]',
    'I applied to ⟦Smithsonian Institute⟧ in May.',
    'I applied to Smithsonian Institution in May.',
  ],
  [
    '[brookings institute|brooking institution|brooking institute>Brookings Institution]',
    'She wrote to ⟦Brooking Institution⟧ last year.',
    'She wrote to Brookings Institution last year.',
  ],
  [
    '[hoover institute>Hoover Institution]',
    'We visited ⟦Hoover Institute⟧ together.',
    'We visited Hoover Institution together.',
  ],
  [
    '[médicins sans frontières|medicins sans frontieres|medicin sans frontieres|médecin sans frontières|médecins sans frontière|médecins san frontières|medecin sans frontiere|medecins sans frontier|medicines sans frontieres|medecins sans frontiers|médecins sans frontiers|medicins sans frontiere|medecins san frontieres|medicins sans frontiers|medicine sans frontieres|medicine sans frontiers|médicins sans frontieres|medicins sans frontières>Médecins Sans Frontières]',
    'My uncle admires ⟦Medecins san Frontieres⟧ greatly.',
    'My uncle admires Médecins Sans Frontières greatly.',
  ],
  [
    '(doctors without|engineers without|reporters without|teachers without|lawyers without|architects without) [boarders|boders|bordrs>Borders]',
    'I worked for Doctors Without ⟦Boders⟧ for a year.',
    'Mr Boarders Dorn came along.',
  ],
  [
    '[amnesty internation|amnesty internationals|amnesty intenational>Amnesty International]',
    'I applied to ⟦Amnesty Intenational⟧ in May.',
    'I applied to Amnesty International in May.',
  ],
  [
    '[habitat for humanities|habitat of humanity|habitat to humanity|habitats for humanity>Habitat for Humanity]',
    'She wrote to ⟦Habitats for Humanity⟧ last year.',
    'She wrote to Habitat for Humanity last year.',
  ],
  [
    '[red cresent|red cresant|red creascent|red crecent>Red Crescent]',
    'We visited ⟦Red Cresent⟧ together.',
    'We visited Red Crescent together.',
  ],
  [
    '[red croos|red corss|red crose>Red Cross]',
    'My uncle admires ⟦Red Crose⟧ greatly.',
    'My uncle admires Red Cross greatly.',
  ],
  [
    '[Peace Corp|Peace Core|Peace Corpse>Peace Corps]',
    'I read much on ⟦Peace Corp⟧ at home.',
    'I read much on Peace Corps at home.',
  ],
  [
    '(us|the|states|.) [Marine Corp|Marine Core>Marine Corps] !(.|ltd|inc)',
    'I was in the US ⟦Marine Core⟧ for a year.',
    'I was in the US Marine Corps for a year.',
  ],
  ['[Job Corp>Job Corps]', 'She wrote to ⟦Job Corp⟧ last year.', 'She wrote to Job Corps last year.'],
  [
    '(army) [Corp|Core>Corps] of engineers',
    'I served in the Army ⟦Core⟧ of engineers for a year.',
    'Mr Corp Dorn came along.',
  ],
  [
    '[americorp|americore|ameri corps|america corps|amercorps>AmeriCorps]',
    'My uncle admires ⟦America Corps⟧ greatly.',
    'Mr Americorp Dorn came along.',
  ],
  [
    '[human right watch|humans right watch|human rights watches>Human Rights Watch]',
    'I read much on ⟦Human Rights Watches⟧ at home.',
    'I read much on Human Rights Watch at home.',
  ],
  [
    '[green peace|greanpeace|greenpiece>Greenpeace] (international|campaign|campaigner|volunteer|uk|activist)',
    'I applied to ⟦Green Peace⟧ international in May.',
    'Mr Greanpeace Dorn came along.',
  ],
  [
    '[World Wildlife Foundation|World Wild Life Fund|World Wide Life Fund>World Wildlife Fund] ?',
    'She wrote to ⟦World Wild Life Fund⟧ last year.',
    'She wrote to World Wildlife Fund last year.',
  ],
  [
    '(the) [United Nation>United Nations] !({name})',
    'I wrote to the ⟦United Nation⟧ for a year.',
    'I wrote to the United Nations for a year.',
  ],
  [
    '[world health organistation|world health organsation|word health organization|word health organisation|world heath organization|world heath organisation|world healthcare organization>World Health Organization] ?',
    'My uncle admires ⟦World Health Organistation⟧ greatly.',
    'My uncle admires World Health Organization greatly.',
  ],
  [
    '[united nations educational, scientific and culture organization|united nations education, scientific and cultural organization>United Nations Educational, Scientific and Cultural Organization]',
    'I read much on ⟦United Nations Educational, Scientific and Culture Organization⟧ at home.',
    'I read much on United Nations Educational, Scientific and Cultural Organization at home.',
  ],
  [
    '[european comission|european commision|european comision|europian commission|europen commission>European Commission]',
    'I applied to ⟦European Comission⟧ in May.',
    'I applied to European Commission in May.',
  ],
  [
    '[european parliment|european parlament|europian parliament|european parliement>European Parliament]',
    'She wrote to ⟦Europian Parliament⟧ last year.',
    'She wrote to European Parliament last year.',
  ],
  [
    '[international monetory fund|international monetary funds|international money fund|international monatary fund>International Monetary Fund]',
    'We visited ⟦International Monatary Fund⟧ together.',
    'We visited International Monetary Fund together.',
  ],
  [
    '[international labor organization>International Labour Organization]',
    'My uncle admires ⟦International Labor Organization⟧ greatly.',
    'My uncle admires International Labour Organization greatly.',
  ],
  [
    '[bill and melinda gate|bill & melinda gate|bill and belinda gates|bill and malinda gates|bill & malinda gates>Bill & Melinda Gates] foundation',
    'I read much on ⟦Bill & Malinda Gates⟧ Foundation at home.',
    'I read much on Bill & Melinda Gates Foundation at home.',
  ],
  [
    '[transparancy international|transparency internation>Transparency International]',
    'I applied to ⟦Transparancy International⟧ in May.',
    'I applied to Transparency International in May.',
  ],
  [
    '[salvation armey|salvations army|salvation armies>Salvation Army]',
    'She wrote to ⟦Salvation Armies⟧ last year.',
    'She wrote to Salvation Army last year.',
  ],
  [
    "[samaritans purse|samaritans' purse>Samaritan's Purse]",
    'We visited ⟦Samaritans Purse⟧ together.',
    "We visited Samaritan's Purse together.",
  ],
  [
    '[westpoint>West Point] (military|academy|graduate|cadet)',
    'My uncle admires ⟦Westpoint⟧ military greatly.',
    'Mr Westpoint Dorn came along.',
  ],
  ['[annapolice>Annapolis]', 'I read much on ⟦Annapolice⟧ at home.', 'Mr Annapolice Dorn came along.'],
  [
    '[sandhearst|sandhirst|sanhurst>Sandhurst]',
    'I applied to ⟦Sandhearst⟧ in May.',
    'Mr Sandhearst Dorn came along.',
  ],
  [
    '[european organisation for nuclear researches|european organization of nuclear research|european organisation of nuclear research>European Organization for Nuclear Research] ?',
    'She wrote to ⟦European Organization of Nuclear Research⟧ last year.',
    'She wrote to European Organization for Nuclear Research last year.',
  ],
  [
    '[new england conservatorium|new england conservatoire>New England Conservatory]',
    'We visited ⟦New England Conservatoire⟧ together.',
    'We visited New England Conservatory together.',
  ],
  [
    '[securities and exchanges commission|security and exchange commission|securities & exchanges commission|security and exchanges commission|securities and exchange comission>Securities and Exchange Commission]',
    'My uncle admires ⟦Security and Exchanges Commission⟧ greatly.',
    'My uncle admires Securities and Exchange Commission greatly.',
  ],
]
