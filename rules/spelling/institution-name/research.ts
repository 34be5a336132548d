/** Scholarships, prizes, research institutes, and public and charitable bodies. */
export const research = `
[chevning|chevenning|chevenig|cheevening|chevining|cheveing|chevaning|cheavening|chevenin|chevenings|chavening>Chevening]
!({name}) [fullbright|fulbrigth|fulbrite|fulbirght|fullbrigth|fulbrigh|fulbrght|fulbrigt>Fulbright]
[full bright|ful bright>Fulbright] (scholarship|scholar|fellowship|program|programme|grant|commission|foreign)
[erasmus mundas|erasmus mondus|erasmus mundos|erasmus mandus|erasmus munds|erasmus mundu|erasmus monde|erasmus munduss>Erasmus Mundus]
[erasmuss|erasmas|erasums|erausmus|errasmus|eramsus|erusmus>Erasmus]
[marie currie|marie curry|mari curie|marie-currie|marie curi|maria currie|marie cury|marrie curie>Marie Curie]
(marie|marie -) [skodowska|sklodovska|skłodovska|sklodwska|sklodowka>Skłodowska] ?
[rhode|rhoades|rhods|rodhes>Rhodes] (scholar|scholarship|scholars|scholarships|trust)
[gates cambrige|gate cambridge|gates' cambridge>Gates Cambridge]
[comonwealth|commonwelth|commonweath|commenwealth|commonwealh|commonweatlh|commonwhealth>Commonwealth] (scholarship|scholarships|scholar|scholars|fellowship|bank|secretariat|office|university|shared|games)
[comonwelth>Commonwealth]
[common wealth>Commonwealth] (scholarship|scholarships|scholar|games|secretariat|fellowship|bank|shared)
[schwartzman|schwartzmann|schwarzmann|shwarzman|schwarzmen>Schwarzman] (scholar|scholars|scholarship|college|program|programme)
[knight-hennessey|knight hennessey|knight-henessy|knight hennesy|knight-hennesy>Knight-Hennessy]
[guggenhiem|gugenheim|gugggenheim|guggenheimer|guggeinheim|gughenheim|gugenhiem>Guggenheim] (fellowship|fellow|foundation|museum|collection)
(the|at) [guggenhiem|gugenheim|guggeinheim|gugenhiem>Guggenheim]
[rothchild|rothschilds's|rotschild|rotchild|rothshild|rothschield>Rothschild] (foundation|fellowship|bank|group|co|&|and)
(at|join|joining|for) [rothchild|rotchild|rothshild|rothschield>Rothschild]
[leverhume|leverholme|levelhulme|leverhulm|levehulme>Leverhulme]
[nuffeild|nufield|nuffiled|nuffied>Nuffield]
[vannier|venier|vanier's canada>Vanier] (scholarship|scholar|canada)
[eiffle|eifel|eiffell>Eiffel] (scholarship|excellence|tower)
[trueman|trumen>Truman] (scholar|scholarship)
[nelson mandella|nelson mandala|nelson mandelas|nelson mendela>Nelson Mandela]
[aga kahn|agha kahn|aga khans|aga can|aga kan>Aga Khan]
[noble>Nobel] (prize|prizes|laureate|laureates|peace prize)
[pullitzer|pulizer|pulitizer|pulitser|pullizer>Pulitzer]
[Field>Fields] (medal|medallist|medalist) unless (track|athletics|hockey)
[alan touring|allan turing|allen turing|alan turning|allan touring>Alan Turing]
[Touring|Turning>Turing] (award|test)
[francis krick|frances crick|francis crik>Francis Crick]
[pastuer|Pasture|pastur|pasteure>Pasteur] (institute|institut)
(institut) [pastuer|Pasture|pastur|pasteure>Pasteur]
[scripp|scripp's|scrips|Scripts>Scripps] (research|institution|institute|college)
[scripps institute of oceanography>Scripps Institution of Oceanography]
[woods hole oceanographic institute>Woods Hole Oceanographic Institution]
[wood hole|woodshole|wood's hole|woods whole>Woods Hole] (oceanographic|marine|institution|in)
[cold spring harbour|cold springs harbor|cold springs harbour|cold spring harbors>Cold Spring Harbor]
[lawrence livermoore|lawerence livermore|laurence livermore|lawrance livermore|lawernce livermore|lawrence livermoor>Lawrence Livermore]
[lawrence berkley|lawerence berkeley|laurence berkeley|lawrence berkely|lawrence-berkeley>Lawrence Berkeley] (national|lab|laboratory)
[los almos|los alomos|los alamo|los alamas>Los Alamos] national
[oakridge|oak rigde>Oak Ridge] national
[argone|Argon|arogonne|argonn>Argonne] national
[brookhaven's national|brook haven|brookheaven|brookhaven nation>Brookhaven] national
[smithsonion|smithonian|smithsonean|smithsionian|smithsoniam|smithosonian|smithsonain>Smithsonian]
[smithsonian institute>Smithsonian Institution]
[brookings institute|brooking institution|brooking institute>Brookings Institution]
[hoover institute>Hoover Institution]
[médicins sans frontières|medicins sans frontieres|medicin sans frontieres|médecin sans frontières|médecins sans frontière|médecins san frontières|medecin sans frontiere|medecins sans frontier|medicines sans frontieres|medecins sans frontiers|médecins sans frontiers|medicins sans frontiere|medecins san frontieres|medicins sans frontiers|medicine sans frontieres|medicine sans frontiers|médicins sans frontieres|medicins sans frontières>Médecins Sans Frontières]
(doctors without|engineers without|reporters without|teachers without|lawyers without|architects without) [boarders|boders|bordrs>Borders]
[amnesty internation|amnesty internationals|amnesty intenational>Amnesty International]
[habitat for humanities|habitat of humanity|habitat to humanity|habitats for humanity>Habitat for Humanity]
[red cresent|red cresant|red creascent|red crecent>Red Crescent]
[red croos|red corss|red crose>Red Cross]
[Peace Corp|Peace Core|Peace Corpse>Peace Corps]
(us|the|states|.) [Marine Corp|Marine Core>Marine Corps] !(.|ltd|inc)
[Job Corp>Job Corps]
(army) [Corp|Core>Corps] of engineers
[americorp|americore|ameri corps|america corps|amercorps>AmeriCorps]
[human right watch|humans right watch|human rights watches>Human Rights Watch]
[green peace|greanpeace|greenpiece>Greenpeace] (international|campaign|campaigner|volunteer|uk|activist)
[World Wildlife Foundation|World Wild Life Fund|World Wide Life Fund>World Wildlife Fund] ?
(the) [United Nation>United Nations] !({name})
[world health organistation|world health organsation|word health organization|word health organisation|world heath organization|world heath organisation|world healthcare organization>World Health Organization] ?
[united nations educational, scientific and culture organization|united nations education, scientific and cultural organization>United Nations Educational, Scientific and Cultural Organization]
[european comission|european commision|european comision|europian commission|europen commission>European Commission]
[european parliment|european parlament|europian parliament|european parliement>European Parliament]
[international monetory fund|international monetary funds|international money fund|international monatary fund>International Monetary Fund]
[international labor organization>International Labour Organization]
[bill and melinda gate|bill & melinda gate|bill and belinda gates|bill and malinda gates|bill & malinda gates>Bill & Melinda Gates] foundation
[transparancy international|transparency internation>Transparency International]
[salvation armey|salvations army|salvation armies>Salvation Army]
[samaritans purse|samaritans' purse>Samaritan's Purse]
[westpoint>West Point] (military|academy|graduate|cadet)
[annapolice>Annapolis]
[sandhearst|sandhirst|sanhurst>Sandhurst]
[european organisation for nuclear researches|european organization of nuclear research|european organisation of nuclear research>European Organization for Nuclear Research] ?
[new england conservatorium|new england conservatoire>New England Conservatory]
[securities and exchanges commission|security and exchange commission|securities & exchanges commission|security and exchanges commission|securities and exchange comission>Securities and Exchange Commission]
`
