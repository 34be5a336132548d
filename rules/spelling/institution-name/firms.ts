/** Firms: consultancies, banks, law firms, and makers and sellers of things. */
export const firms = `
[deloite|delloite|deliotte|deloittes|delloitte|deloitt|deloitee|deliote|deloiite|deloitre|deliottes|deloittee>Deloitte]
[price waterhouse cooper|price waterhouse coopers|pricewaterhouse cooper|pricewaterhouse coopers|pricewaterhousecooper|price-waterhouse coopers|price waterhousecoopers|pricewatershousecoopers|pricewaterhousecooopers>PricewaterhouseCoopers]
[earnst & young|earnst and young|ernest & young|ernest and young|ernst & yong|ernst and yong|ernst & youngs|ernst & yung|erst & young|erns & young|ernst & younge>Ernst & Young]
[accentur|accenure|acenture|accenturre|accentuer|accenturer|assenture|accentrue|acccenture>Accenture]
[Mckinsey|MCKinsey|MckInsey>McKinsey] !({name})
[Mckinsey>McKinsey] (&|company|global|and company|consulting)
[mackinsey|mckinsy|mckinsley|mckensey|mckinskey|mc kinsey|mckinseys|mckincey|mckinzey|mckinesy>McKinsey] !(street|road)
[boston consultancy group|boston consulting groups|boston consultant group|boston consultants group|boston consulting goup|boston consult group>Boston Consulting Group]
[bane & company|bain & co company|bane and company>Bain & Company]
[booze allen|boos allen|booz allan|booz alen|booz allen hamiltion|booz allen hamiliton|boozallen>Booz Allen]
[oliver wymann|oliver wymen|oliver weyman|oliver wynman>Oliver Wyman]
[roland burger|rolland berger|roland bergers>Roland Berger]
[goldman sacks|goldmans sachs|goldman sach|goldmann sachs|goldmen sachs|goldman sax|goldman saches|goldman sasch|goldman schas|goldman-sacks|golden sachs|golman sachs|goldmann sacks|goldman sahcs|goldman sachss|goldman & sachs>Goldman Sachs]
[morgan stanely|morgan stanly|morgan standley|morgen stanley|morgan stanlay|morgans stanley|morgan stanly's>Morgan Stanley]
[jp morgen|j.p. morgen|jp morgon|jpmorgen|j.p. morgon|jp mogran>J.P. Morgan]
[merril lynch|merill lynch|merrill linch|merryl lynch|meryl lynch|merrill lynche|merill linch>Merrill Lynch]
[barclay's|barclay|barkleys|barcleys|barkley's>Barclays] (bank|capital|investment|wealth)
(at|for|join|joined) [barkleys|barcleys|barclyas>Barclays]
[lloyd's|loyds|llyods|loyd's>Lloyds] (bank|banking|tsb)
[Lloyds of London|Loyds of London|Loyd's of London|Lloyd of London>Lloyd's of London]
[credit suise|credit swiss|credit suiss|credit suisee|credit suissse|credite suisse|credit sussie>Credit Suisse]
[deutche|deutch|duetsche|deutsch|deutshe|deusche|dutsche>Deutsche] (bank|bahn|telekom|post|telecom|boerse|börse|lufthansa)
[deutsche telecom>Deutsche Telekom]
[bnp paribus|bnp parabas|bnp pariba|bnp parisbas|bnp parbias|bnp parribas>BNP Paribas]
[société général|societe general|société generale's|societé general|societe generalle>Société Générale] ?
[standard charter|standard chartred|standard chatered|standart chartered>Standard Chartered] (bank|,|in)
[well fargo|wells fago|wells farge|wells frago|wellsfargo|wells-fargos>Wells Fargo]
[berkshire hathway|berkshire hatheway|berkshire hathaways|bershire hathaway|berkshire hathawy>Berkshire Hathaway]
[santandar|santender|satander|santanter|santandeer>Santander]
[allianze|alianz|allianzs>Allianz]
[simens|siemans|seimens|siemenz|siemen's|siemends|siemenns>Siemens] !({name})
[volkswagon|volkwagen|volkswagan|wolkswagen|volkswaggon|volkswaagen|volswagen|volkswagens'|volksvagen>Volkswagen]
(at|for|join|joined|a|drive|drove|with) [Porche|Porshe|porsce>Porsche]
[mercedez|mercades|mercedies|merceds|mercedees>Mercedes] (benz|-)
[mercedez-benz|mercades-benz|mercedes-bens|mercedes-benze|mercedes-bentz|merecedes-benz|mercedes bens|mercedes bentz>Mercedes-Benz]
[hundai|hyundi|huyndai|hyndai|hyunday|hyandai|hiundai|hyundia>Hyundai]
[toyata|toyotta|toyotoa|toyoto>Toyota]
[mitsubushi|mitsibushi|mistubishi|mitsibishi|mitsubisi|mitsubitshi|mitshubishi|misubishi>Mitsubishi]
[hitatchi|hitachie|hitatachi|hitaci>Hitachi]
[samsumg|samsong|sumsung|samung|samsumng|samsungs'>Samsung]
[hauwei|huawai|huwaei|hwawei|huaweii|huwaie|hauwai>Huawei]
[reanult|renualt|ranault|rennault>Renault]
[peugot|peugeout|peugoet|peugout|pegeout|peuguot>Peugeot]
[michellin|mitchelin|mitchellin>Michelin]
[schnieder|schnider|shneider|schnelder|schneidar>Schneider] electric
[schulmberger|shlumberger|schlumburger|schlumberg|slumberger|schumberger|schlumbeger>Schlumberger]
[exxon mobile|exxonmobile|exon mobil|exxon-mobile|exonmobil|exxonn mobil>ExxonMobil]
[lockhead|lockeed|lockheard|lock heed|lockhed|lokheed|lockheeds>Lockheed] martin
[lockheed martian|lockheed marten|lockheed martins|lockheed-martian>Lockheed Martin]
[northrup grumman|northrop gruman|northrup gruman|northop grumman|northrop grummen|northrope grumman|northrop-gruman|north rop grumman>Northrop Grumman]
[ratheon|raython|raytheaon|raethon>Raytheon]
(at|for|join|joined|with) [Boing|Boieng|Boening>Boeing] !(boing)
[bombardeer|bombadier|bombarider>Bombardier] (inc|aerospace|transportation|recreational|in montreal)
[honywell|honeywel|honneywell|honewell>Honeywell]
[General Electrics|General Eletric|General Elecric>General Electric]
[catepillar|caterpiller|catapillar|catterpillar>Caterpillar] (inc|tractor|tractors|machinery|machines|in peoria)
[rolls royse|roll royce|roll-royce|rolls-royse|rolls-royces'|rolls royces|roles royce|rolls-roice>Rolls-Royce]
[johnson & jonson|johnson & jonhson|johnson and jonson|jonson & johnson|johnsons & johnsons|johnson and jonhson|johnston & johnson|johnsons and johnsons>Johnson & Johnson]
[pfzier|phizer|pfiser|pfeizer|pfizzer|pfitzer|phfizer|pfzer>Pfizer]
[novaritis|novatris|novartes|novartice|novarits>Novartis]
[AstraZenica|Astra Zenica|Astrazenica|AstraZenaca|AstraZenca|Astrazenca|Astra-Zenica|AstroZeneca|Astra Zenaca>AstraZeneca]
[GlaxoSmithCline|Glaxo SmithCline|Glaxo Smith Kline|Glaxo Smith Klein|GlaxoSmithKlein|Glaxosmithkline's|Glaxo SmithKline|GlaxoSmith Kline>GlaxoSmithKline]
[boehringer ingleheim|boeringer ingelheim|boehinger ingelheim|boerhinger ingelheim|böhringer ingelheim|boehringer ingelhiem|boehringer inglheim|boehringer-ingleheim|boerhinger ingleheim>Boehringer Ingelheim]
[novo nordisc|nova nordisk|novonordisk|novo nordiks|nova nordisc|novo-nordisc|novo nordics>Novo Nordisk]
[eli lily|ely lilly|elli lilly|eli lilli|elly lilly|eli lillys>Eli Lilly]
[bristol meyers squibb|bristol-meyers squibb|bristol myers squib|bristol-myers squib|bristol meyer squibb|bristol-meyers|bristol-meyer squibb|bristol myer squibb|bristol meyers>Bristol Myers Squibb]
[Abbot>Abbott] (laboratories|labs|diagnostics|vascular|nutrition)
[giliad|gilliad|giliead>Gilead] sciences
[regenron|regenoron|regeneran|regenerom>Regeneron]
[medtronics|medtronix|meditronic|medtronc>Medtronic] !(department)
[thermo fischer|thermofischer|thermo-fischer|thermo fisher's scientifics|thermo ficher|thermofisher's>Thermo Fisher]
[proctor & gamble|proctor and gamble|procter & gambel|procter & gambles|proctor & gambel|procter and gambles|proctor & gambles|proctor-gamble>Procter & Gamble]
[colgate-pamolive|colgate pamolive|colgate-palmollive|colgate palm olive>Colgate-Palmolive]
[unilver|unilevar|uniliver|unileaver|unielver|univlever|unilevers>Unilever]
[nestley|nesle|nestlee|neslte>Nestlé] ?
[loreal|l'oreall|l'orreal|loréal|l'oriel>L'Oréal] ?
[louis vuiton|louis vitton|luis vuitton|louis viutton|louie vuitton|louis vuitten|lois vuitton>Louis Vuitton]
[heiniken|heinekin|heinaken|heinken|henieken>Heineken]
(at|for|in|from|with) [mcdonalds|macdonalds|mc donalds|mc donald's|mcdonlads>McDonald's] !(of)
[sainsburys|sainsberry's|sainburys>Sainsbury's]
[sainsbury>Sainsbury's] (supermarket|supermarkets|store)
(marks and|marks &) [spencers|spencer's>Spencer]
[mark and spencer|mark & spencer|mark's and spencer|mark and spencers|mark & spencers>Marks and Spencer]
[waitross|waitroze|waitrosse|waittrose>Waitrose]
[Harrod's|harods|harrads>Harrods]
[home depo|home depoe|homedepo>Home Depot]
[trader joes|traders joe's|traders joes|trader's joe>Trader Joe's]
[bloomingdales>Bloomingdale's]
[macys>Macy's]
[nordstorm|nordstroms|norstrom>Nordstrom]
[whole food market|whole foods markets>Whole Foods Market]
[addidas|adiddas|adiddas's|adidass|aididas>Adidas]
[decathalon|decatlon|dechatlon|decathelon>Decathlon] !(,) unless (javelin|athletics|athlete|events)
[carefour|carrefoure|carrefur|carrefor>Carrefour]
[Mircosoft|microsft|micorsoft|microsof|microsfot|mirosoft|mikrosoft|miscrosoft|micrsoft|microsodt>Microsoft]
[googel|gogle|goolge|gooogle|gooqle>Google]
[Goggle|goggle>Google] (docs|analytics|scholar|drive|sheets|maps|ads|cloud|translate|classroom|forms)
[Amazone>Amazon] (web|prime|inc|warehouse|kindle|fulfilment|fulfillment|fresh)
[amzon|amazom|ammazon|amazn>Amazon]
[facebok|faceboook|facbook|faceebook|fcebook|facebool>Facebook]
[linkdin|linkden|linkendin|linkdln|linkeldn|linkedn|likedin|linkein|lindedin|linkid-in|linkedlin|linkdein>LinkedIn]
[githup|guthub|gihub|gtihub|githib|githubb|gitub>GitHub]
[instragram|intagram|instgram|instagran|instagramm|insagram>Instagram]
[youtub|youtbue|yotube|youtubee>YouTube]
[Orcale|Oracel>Oracle] (database|databases|corporation|sql|cloud)
[spottify|spotfy|spottyfy|spotifiy>Spotify]
[netflicks|netflex|netflx|nexflix>Netflix]
[nvida|nvidea|nvdia|nividia|nvidi>Nvidia]
[qualcom|qualcomn|qualcum|quallcomm|qualcommm>Qualcomm]
[ericson|erikson|ericcson|errikson>Ericsson] (ab|radio|telecom|network|networks|in kista)
[infosis|infosyis|infosy's|infoses|infosyss>Infosys]
[tata consulting services|tata consulting service|tata consultancy service|tata consultant services|tata consultancies services>Tata Consultancy Services]
[cognizent|cognisent|congnizant|cogniznat|cognisant technology>Cognizant]
[capegemini|capgimini|capgeminy|capgemeni|cap gemeni|capgemnini|capgimini's>Capgemini]
[attlassian|atlasian|altassian|atlassion|atlasssian>Atlassian]
[bloomburg|bloomberge|blomberg lp|bloombergh|bloombrg>Bloomberg] !({name})
[thompson reuters|thomson rueters|thomson reuter|tomson reuters|thompson reuter|thomsons reuters|thompson rueters>Thomson Reuters]
[rueters|reutors>Reuters]
[vodaphone|vodafon|vodophone|vodofone|vodaphon>Vodafone]
[fujistu|fugitsu|fijitsu|fujutsu|fujitzu>Fujitsu]
[hewlet packard|hewlett packerd|hewlett-packerd|hewitt packard|hewlet-packard|hewlett packward|hewlitt packard|hewlitt-packard>Hewlett-Packard]
[Abode|Adobi|adobee>Adobe] (photoshop|illustrator|indesign|acrobat|premiere|creative|suite)
[lufthanza|luftansa|lufthansia|luthansa|luftthansa|lufthasa|lufhtansa>Lufthansa]
[Quantas|Qantus|Quntas>Qantas]
[ryan air|ryan-air|rayanair|ryannair>Ryanair]
[British Airway|Britsh Airways|Brittish Airways|British Airwasy>British Airways]
[cathy pacific|cathay pacfic|cathay pasific|kathay pacific|cathey pacific>Cathay Pacific]
[ethihad|eithad|etihaad|ettihad>Etihad]
[quatar|qater|quater|qatari's>Qatar] (airways|airline|foundation|university)
[air lingus|aer lingos|aer linguis|aerlingus>Aer Lingus]
[Singapore Airline>Singapore Airlines]
[Ethiopian Airline|Ethopian Airlines|Ethopian Airline>Ethiopian Airlines]
[clifford chances|clifford change|clifords chance|cliford chance>Clifford Chance]
[linklater's|linklatters|linklaters'|linkladers>Linklaters] !({name})
[alan & overy|allan & overy|allen & ovary|allen & overey|allen and ovary|allen & overys|alan and overy|allan and overy|alen & overy>Allen & Overy]
[freshfield|freshfileds|freshfeilds>Freshfields] bruckhaus
[freshfields bruckhaus derringer|freshfields brookhaus deringer|freshfields bruckhaus derringers|freshfields brukhaus deringer>Freshfields Bruckhaus Deringer]
[herbert smith freehill|herbert smith freehils|herbert smiths freehills|herbet smith freehills>Herbert Smith Freehills]
[lathem & watkins|latham & watkin|lathum & watkins|latham and watkin|lathem and watkins|lathams & watkins>Latham & Watkins]
[skaden|skaddan>Skadden] (arps|,)
[cravath, swain|cravath swain|cravat swaine|cravat, swaine>Cravath, Swaine]
[sullivan & cromwel|sulivan & cromwell|sullivan & crowmell|sullivan & cromwells>Sullivan & Cromwell]
[kirkland & elis|kirkland & ellise|kirklands & ellis|kirkland & eliss>Kirkland & Ellis]
[hogan lovell|hogan lovels|hogan lovel|hogans lovells|hogan lowells>Hogan Lovells]
[baker mckensie|baker mckinsey|baker mackenzie|baker mckenzies|baker & mackenzie|backer mckenzie>Baker McKenzie]
[simpson thatcher|simpson thacker|simpson thachers|simson thacher|simpsons thacher>Simpson Thacher]
[sidley austen|sydley austin|sidney austin|sidley & austen>Sidley Austin]
[gibson dun|gibson, dun|gibson dunne>Gibson Dunn] (&|and|crutcher|,)
[eversheds sutherlands|evershed sutherland|eversheads sutherland|eversheds sunderland>Eversheds Sutherland]
[pinsent mason|pinset masons|pinsents masons|pinsent mansons>Pinsent Masons]
[dla pipper|dla pipers|dla peiper>DLA Piper]
[norton rose fullbright|norton rose fulbrigth>Norton Rose Fulbright]
[weil gottshal|weil gotschal|weil, gottshal|weil gotshall|weil, gotschal>Weil Gotshal]
[ropes & grey|ropes and grey|rope & gray|ropes & greys>Ropes & Gray]
[davis polke|davies polk|davis pork>Davis Polk]
[slaughters and may|slaughter & mays|slaughters & may>Slaughter and May]
[penguin randon house|penguins random house|penguin random houses>Penguin Random House]
[harper collin|harper-collin|harpercollin|harper colins|harpercolins>HarperCollins]
[the econimist>The Economist]
[new york time|new york tims|newyork times>New York Times] (magazine|bestseller|bestsellers|newspaper|crossword)
[wall streat journal|wallstreet journal|wall street journals|walls street journal>Wall Street Journal]
[financial time>Financial Times] (newspaper|ranking|rankings)
[national geography|national geographics|national geografic>National Geographic] (magazine|channel|society|explorer)
[sotherbys|sotherby's|sothebys>Sotheby's]
[Christies>Christie's] (auction|auctions|auctioneers|education|in london)
`
