import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same table. */
export const firmsExamples: readonly SlipExample[] = [
  [
    '[deloite|delloite|deliotte|deloittes|delloitte|deloitt|deloitee|deliote|deloiite|deloitre|deliottes|deloittee>Deloitte]',
    'I applied to ⟦Deloite⟧ in May.',
    'Mr Deloite Dorn came along.',
  ],
  [
    '[price waterhouse cooper|price waterhouse coopers|pricewaterhouse cooper|pricewaterhouse coopers|pricewaterhousecooper|price-waterhouse coopers|price waterhousecoopers|pricewatershousecoopers|pricewaterhousecooopers>PricewaterhouseCoopers]',
    'She wrote to ⟦Price Waterhouse Coopers⟧ last year.',
    'Mr Pricewaterhousecooper Dorn came along.',
  ],
  [
    '[earnst & young|earnst and young|ernest & young|ernest and young|ernst & yong|ernst and yong|ernst & youngs|ernst & yung|erst & young|erns & young|ernst & younge>Ernst & Young]',
    'We visited ⟦Ernest & Young⟧ together.',
    'We visited Ernst & Young together.',
  ],
  [
    '[accentur|accenure|acenture|accenturre|accentuer|accenturer|assenture|accentrue|acccenture>Accenture]',
    'My uncle admires ⟦Accenturre⟧ greatly.',
    'Mr Accentur Dorn came along.',
  ],
  [
    '[Mckinsey|MCKinsey|MckInsey>McKinsey] !({name})',
    'I read much on ⟦MCKinsey⟧ at home.',
    'Mr Mckinsey Dorn came along.',
  ],
  [
    '[Mckinsey>McKinsey] (&|company|global|and company|consulting)',
    'I applied to ⟦Mckinsey⟧ & in May.',
    'Mr Mckinsey Dorn came along.',
  ],
  [
    '[mackinsey|mckinsy|mckinsley|mckensey|mckinskey|mc kinsey|mckinseys|mckincey|mckinzey|mckinesy>McKinsey] !(street|road)',
    'She wrote to ⟦Mckinseys⟧ last year.',
    'Mr Mackinsey Dorn came along.',
  ],
  [
    '[boston consultancy group|boston consulting groups|boston consultant group|boston consultants group|boston consulting goup|boston consult group>Boston Consulting Group]',
    'We visited ⟦Boston Consulting Groups⟧ together.',
    'We visited Boston Consulting Group together.',
  ],
  [
    '[bane & company|bain & co company|bane and company>Bain & Company]',
    'My uncle admires ⟦Bane and Company⟧ greatly.',
    'My uncle admires Bain & Company greatly.',
  ],
  [
    '[booze allen|boos allen|booz allan|booz alen|booz allen hamiltion|booz allen hamiliton|boozallen>Booz Allen]',
    'I read much on ⟦Booz Allan⟧ at home.',
    'Mr Boozallen Dorn came along.',
  ],
  [
    '[oliver wymann|oliver wymen|oliver weyman|oliver wynman>Oliver Wyman]',
    'I applied to ⟦Oliver Weyman⟧ in May.',
    'I applied to Oliver Wyman in May.',
  ],
  [
    '[roland burger|rolland berger|roland bergers>Roland Berger]',
    'She wrote to ⟦Roland Bergers⟧ last year.',
    'She wrote to Roland Berger last year.',
  ],
  [
    '[goldman sacks|goldmans sachs|goldman sach|goldmann sachs|goldmen sachs|goldman sax|goldman saches|goldman sasch|goldman schas|goldman-sacks|golden sachs|golman sachs|goldmann sacks|goldman sahcs|goldman sachss|goldman & sachs>Goldman Sachs]',
    'We visited ⟦Goldmann Sacks⟧ together.',
    'Mr Goldman-Sacks Dorn came along.',
  ],
  [
    "[morgan stanely|morgan stanly|morgan standley|morgen stanley|morgan stanlay|morgans stanley|morgan stanly's>Morgan Stanley]",
    "My uncle admires ⟦Morgan Stanly's⟧ greatly.",
    'My uncle admires Morgan Stanley greatly.',
  ],
  [
    '[jp morgen|j.p. morgen|jp morgon|jpmorgen|j.p. morgon|jp mogran>J.P. Morgan]',
    'I read much on ⟦Jp Morgon⟧ at home.',
    'Mr Jpmorgen Dorn came along.',
  ],
  [
    '[merril lynch|merill lynch|merrill linch|merryl lynch|meryl lynch|merrill lynche|merill linch>Merrill Lynch]',
    'I applied to ⟦Merill Lynch⟧ in May.',
    'I applied to Merrill Lynch in May.',
  ],
  [
    "[barclay's|barclay|barkleys|barcleys|barkley's>Barclays] (bank|capital|investment|wealth)",
    'She wrote to ⟦Barclay⟧ Bank last year.',
    "Mr Barclay's Dorn came along.",
  ],
  [
    '(at|for|join|joined) [barkleys|barcleys|barclyas>Barclays]',
    'I was at ⟦Barclyas⟧ for a year.',
    'Mr Barkleys Dorn came along.',
  ],
  [
    "[lloyd's|loyds|llyods|loyd's>Lloyds] (bank|banking|tsb)",
    'My uncle admires ⟦Llyods⟧ Bank greatly.',
    "Mr Lloyd's Dorn came along.",
  ],
  [
    "[Lloyds of London|Loyds of London|Loyd's of London|Lloyd of London>Lloyd's of London]",
    'I read much on ⟦Lloyd of London⟧ at home.',
    "I read much on Lloyd's of London at home.",
  ],
  [
    '[credit suise|credit swiss|credit suiss|credit suisee|credit suissse|credite suisse|credit sussie>Credit Suisse]',
    'I applied to ⟦Credit Sussie⟧ in May.',
    'I applied to Credit Suisse in May.',
  ],
  [
    '[deutche|deutch|duetsche|deutsch|deutshe|deusche|dutsche>Deutsche] (bank|bahn|telekom|post|telecom|boerse|börse|lufthansa)',
    'She wrote to ⟦Deutche⟧ Bank last year.',
    'Mr Deutche Dorn came along.',
  ],
  [
    '[deutsche telecom>Deutsche Telekom]',
    'We visited ⟦Deutsche Telecom⟧ together.',
    'We visited Deutsche Telekom together.',
  ],
  [
    '[bnp paribus|bnp parabas|bnp pariba|bnp parisbas|bnp parbias|bnp parribas>BNP Paribas]',
    'My uncle admires ⟦Bnp Parribas⟧ greatly.',
    'My uncle admires BNP Paribas greatly.',
  ],
  [
    "[société général|societe general|société generale's|societé general|societe generalle>Société Générale] ?",
    'I read much on ⟦Societe Generalle⟧ at home.',
    'I read much on Société Générale at home.',
  ],
  [
    '[standard charter|standard chartred|standard chatered|standart chartered>Standard Chartered] (bank|,|in)',
    'I applied to ⟦Standard Chartred⟧ Bank in May.',
    'I applied to Standard Chartered Bank in May.',
  ],
  [
    '[well fargo|wells fago|wells farge|wells frago|wellsfargo|wells-fargos>Wells Fargo]',
    'She wrote to ⟦Wells Farge⟧ last year.',
    'Mr Wellsfargo Dorn came along.',
  ],
  [
    '[berkshire hathway|berkshire hatheway|berkshire hathaways|bershire hathaway|berkshire hathawy>Berkshire Hathaway]',
    'We visited ⟦Berkshire Hathaways⟧ together.',
    'We visited Berkshire Hathaway together.',
  ],
  [
    '[santandar|santender|satander|santanter|santandeer>Santander]',
    'My uncle admires ⟦Santanter⟧ greatly.',
    'Mr Santandar Dorn came along.',
  ],
  [
    '[allianze|alianz|allianzs>Allianz]',
    'I read much on ⟦Allianzs⟧ at home.',
    'Mr Allianze Dorn came along.',
  ],
  [
    "[simens|siemans|seimens|siemenz|siemen's|siemends|siemenns>Siemens] !({name})",
    'I applied to ⟦Seimens⟧ in May.',
    'Mr Simens Dorn came along.',
  ],
  [
    "[volkswagon|volkwagen|volkswagan|wolkswagen|volkswaggon|volkswaagen|volswagen|volkswagens'|volksvagen>Volkswagen]",
    'She wrote to ⟦Volkswaggon⟧ last year.',
    'Mr Volkswagon Dorn came along.',
  ],
  [
    '(at|for|join|joined|a|drive|drove|with) [Porche|Porshe|porsce>Porsche]',
    'I was at ⟦Porsce⟧ for a year.',
    'Mr Porche Dorn came along.',
  ],
  [
    '[mercedez|mercades|mercedies|merceds|mercedees>Mercedes] (benz|-)',
    'My uncle admires ⟦Merceds⟧ benz greatly.',
    'Mr Mercedez Dorn came along.',
  ],
  [
    '[mercedez-benz|mercades-benz|mercedes-bens|mercedes-benze|mercedes-bentz|merecedes-benz|mercedes bens|mercedes bentz>Mercedes-Benz]',
    'I read much on ⟦Mercedes-Bens⟧ at home.',
    'Mr Mercedez-Benz Dorn came along.',
  ],
  [
    '[hundai|hyundi|huyndai|hyndai|hyunday|hyandai|hiundai|hyundia>Hyundai]',
    'I applied to ⟦Hyndai⟧ in May.',
    'Mr Hundai Dorn came along.',
  ],
  [
    '[toyata|toyotta|toyotoa|toyoto>Toyota]',
    'She wrote to ⟦Toyata⟧ last year.',
    'Mr Toyata Dorn came along.',
  ],
  [
    '[mitsubushi|mitsibushi|mistubishi|mitsibishi|mitsubisi|mitsubitshi|mitshubishi|misubishi>Mitsubishi]',
    'We visited ⟦Mitsubitshi⟧ together.',
    'Mr Mitsubushi Dorn came along.',
  ],
  [
    '[hitatchi|hitachie|hitatachi|hitaci>Hitachi]',
    'My uncle admires ⟦Hitatachi⟧ greatly.',
    'Mr Hitatchi Dorn came along.',
  ],
  [
    "[samsumg|samsong|sumsung|samung|samsumng|samsungs'>Samsung]",
    'I read much on ⟦Samung⟧ at home.',
    'Mr Samsumg Dorn came along.',
  ],
  [
    '[hauwei|huawai|huwaei|hwawei|huaweii|huwaie|hauwai>Huawei]',
    'I applied to ⟦Huwaie⟧ in May.',
    'Mr Hauwei Dorn came along.',
  ],
  [
    '[reanult|renualt|ranault|rennault>Renault]',
    'She wrote to ⟦Renualt⟧ last year.',
    'Mr Reanult Dorn came along.',
  ],
  [
    '[peugot|peugeout|peugoet|peugout|pegeout|peuguot>Peugeot]',
    'We visited ⟦Peugot⟧ together.',
    'Mr Peugot Dorn came along.',
  ],
  [
    '[michellin|mitchelin|mitchellin>Michelin]',
    'My uncle admires ⟦Mitchelin⟧ greatly.',
    'Mr Michellin Dorn came along.',
  ],
  [
    '[schnieder|schnider|shneider|schnelder|schneidar>Schneider] electric',
    'I read much on ⟦Schneidar⟧ Electric at home.',
    'Mr Schnieder Dorn came along.',
  ],
  [
    '[schulmberger|shlumberger|schlumburger|schlumberg|slumberger|schumberger|schlumbeger>Schlumberger]',
    'I applied to ⟦Schlumberg⟧ in May.',
    'Mr Schulmberger Dorn came along.',
  ],
  [
    '[exxon mobile|exxonmobile|exon mobil|exxon-mobile|exonmobil|exxonn mobil>ExxonMobil]',
    'She wrote to ⟦Exonmobil⟧ last year.',
    'Mr Exxonmobile Dorn came along.',
  ],
  [
    '[lockhead|lockeed|lockheard|lock heed|lockhed|lokheed|lockheeds>Lockheed] martin',
    'We visited ⟦Lokheed⟧ Martin together.',
    'Mr Lockhead Dorn came along.',
  ],
  [
    '[lockheed martian|lockheed marten|lockheed martins|lockheed-martian>Lockheed Martin]',
    'My uncle admires ⟦Lockheed Martian⟧ greatly.',
    'Mr Lockheed-Martian Dorn came along.',
  ],
  [
    '[northrup grumman|northrop gruman|northrup gruman|northop grumman|northrop grummen|northrope grumman|northrop-gruman|north rop grumman>Northrop Grumman]',
    'I read much on ⟦Northrop Gruman⟧ at home.',
    'Mr Northrop-Gruman Dorn came along.',
  ],
  [
    '[ratheon|raython|raytheaon|raethon>Raytheon]',
    'I applied to ⟦Raytheaon⟧ in May.',
    'Mr Ratheon Dorn came along.',
  ],
  [
    '(at|for|join|joined|with) [Boing|Boieng|Boening>Boeing] !(boing)',
    'I was at ⟦Boing⟧ for a year.',
    'Mr Boing Dorn came along.',
  ],
  [
    '[bombardeer|bombadier|bombarider>Bombardier] (inc|aerospace|transportation|recreational|in montreal)',
    'We visited ⟦Bombadier⟧ inc together.',
    'Mr Bombardeer Dorn came along.',
  ],
  [
    '[honywell|honeywel|honneywell|honewell>Honeywell]',
    'My uncle admires ⟦Honeywel⟧ greatly.',
    'Mr Honywell Dorn came along.',
  ],
  [
    '[General Electrics|General Eletric|General Elecric>General Electric]',
    'I read much on ⟦General Electrics⟧ at home.',
    'I read much on General Electric at home.',
  ],
  [
    '[catepillar|caterpiller|catapillar|catterpillar>Caterpillar] (inc|tractor|tractors|machinery|machines|in peoria)',
    'I applied to ⟦Catterpillar⟧ inc in May.',
    'Mr Catepillar Dorn came along.',
  ],
  [
    "[rolls royse|roll royce|roll-royce|rolls-royse|rolls-royces'|rolls royces|roles royce|rolls-roice>Rolls-Royce]",
    'She wrote to ⟦Rolls Royse⟧ last year.',
    'Mr Roll-Royce Dorn came along.',
  ],
  [
    '[johnson & jonson|johnson & jonhson|johnson and jonson|jonson & johnson|johnsons & johnsons|johnson and jonhson|johnston & johnson|johnsons and johnsons>Johnson & Johnson]',
    'We visited ⟦Johnson & Jonhson⟧ together.',
    'We visited Johnson & Johnson together.',
  ],
  [
    '[pfzier|phizer|pfiser|pfeizer|pfizzer|pfitzer|phfizer|pfzer>Pfizer]',
    'My uncle admires ⟦Pfiser⟧ greatly.',
    'Mr Pfzier Dorn came along.',
  ],
  [
    '[novaritis|novatris|novartes|novartice|novarits>Novartis]',
    'I read much on ⟦Novarits⟧ at home.',
    'Mr Novaritis Dorn came along.',
  ],
  [
    '[AstraZenica|Astra Zenica|Astrazenica|AstraZenaca|AstraZenca|Astrazenca|Astra-Zenica|AstroZeneca|Astra Zenaca>AstraZeneca]',
    'I applied to ⟦Astra-Zenica⟧ in May.',
    'Mr AstraZenica Dorn came along.',
  ],
  [
    "[GlaxoSmithCline|Glaxo SmithCline|Glaxo Smith Kline|Glaxo Smith Klein|GlaxoSmithKlein|Glaxosmithkline's|Glaxo SmithKline|GlaxoSmith Kline>GlaxoSmithKline]",
    "She wrote to ⟦Glaxosmithkline's⟧ last year.",
    'Mr GlaxoSmithCline Dorn came along.',
  ],
  [
    '[boehringer ingleheim|boeringer ingelheim|boehinger ingelheim|boerhinger ingelheim|böhringer ingelheim|boehringer ingelhiem|boehringer inglheim|boehringer-ingleheim|boerhinger ingleheim>Boehringer Ingelheim]',
    'We visited ⟦Boerhinger Ingleheim⟧ together.',
    'Mr Boehringer-Ingleheim Dorn came along.',
  ],
  [
    '[novo nordisc|nova nordisk|novonordisk|novo nordiks|nova nordisc|novo-nordisc|novo nordics>Novo Nordisk]',
    'My uncle admires ⟦Novo Nordisc⟧ greatly.',
    'Mr Novonordisk Dorn came along.',
  ],
  [
    '[eli lily|ely lilly|elli lilly|eli lilli|elly lilly|eli lillys>Eli Lilly]',
    'I read much on ⟦Elly Lilly⟧ at home.',
    'I read much on Eli Lilly at home.',
  ],
  [
    '[bristol meyers squibb|bristol-meyers squibb|bristol myers squib|bristol-myers squib|bristol meyer squibb|bristol-meyers|bristol-meyer squibb|bristol myer squibb|bristol meyers>Bristol Myers Squibb]',
    'I applied to ⟦Bristol Myers Squib⟧ in May.',
    'Mr Bristol-Meyers Dorn came along.',
  ],
  [
    '[Abbot>Abbott] (laboratories|labs|diagnostics|vascular|nutrition)',
    'She wrote to ⟦Abbot⟧ Laboratories last year.',
    'Mr Abbot Dorn came along.',
  ],
  [
    '[giliad|gilliad|giliead>Gilead] sciences',
    'We visited ⟦Gilliad⟧ Sciences together.',
    'Mr Giliad Dorn came along.',
  ],
  [
    '[regenron|regenoron|regeneran|regenerom>Regeneron]',
    'My uncle admires ⟦Regenron⟧ greatly.',
    'Mr Regenron Dorn came along.',
  ],
  [
    '[medtronics|medtronix|meditronic|medtronc>Medtronic] !(department)',
    'I read much on ⟦Medtronix⟧ at home.',
    'Mr Medtronics Dorn came along.',
  ],
  [
    "[thermo fischer|thermofischer|thermo-fischer|thermo fisher's scientifics|thermo ficher|thermofisher's>Thermo Fisher]",
    'I applied to ⟦Thermo Ficher⟧ in May.',
    'Mr Thermofischer Dorn came along.',
  ],
  [
    '[proctor & gamble|proctor and gamble|procter & gambel|procter & gambles|proctor & gambel|procter and gambles|proctor & gambles|proctor-gamble>Procter & Gamble]',
    'She wrote to ⟦Proctor-Gamble⟧ last year.',
    'Mr Proctor-Gamble Dorn came along.',
  ],
  [
    '[colgate-pamolive|colgate pamolive|colgate-palmollive|colgate palm olive>Colgate-Palmolive]',
    'We visited ⟦Colgate-Pamolive⟧ together.',
    'Mr Colgate-Pamolive Dorn came along.',
  ],
  [
    '[unilver|unilevar|uniliver|unileaver|unielver|univlever|unilevers>Unilever]',
    'My uncle admires ⟦Unileaver⟧ greatly.',
    'Mr Unilver Dorn came along.',
  ],
  [
    '[nestley|nesle|nestlee|neslte>Nestlé] ?',
    'I read much on ⟦Nestlee⟧ at home.',
    'Mr Nestley Dorn came along.',
  ],
  [
    "[loreal|l'oreall|l'orreal|loréal|l'oriel>L'Oréal] ?",
    'I applied to ⟦Loreal⟧ in May.',
    'Mr Loreal Dorn came along.',
  ],
  [
    '[louis vuiton|louis vitton|luis vuitton|louis viutton|louie vuitton|louis vuitten|lois vuitton>Louis Vuitton]',
    'She wrote to ⟦Lois Vuitton⟧ last year.',
    'She wrote to Louis Vuitton last year.',
  ],
  [
    '[heiniken|heinekin|heinaken|heinken|henieken>Heineken]',
    'We visited ⟦Heinaken⟧ together.',
    'Mr Heiniken Dorn came along.',
  ],
  [
    "(at|for|in|from|with) [mcdonalds|macdonalds|mc donalds|mc donald's|mcdonlads>McDonald's] !(of)",
    "I was at ⟦Mc Donald's⟧ for a year.",
    'Mr Mcdonalds Dorn came along.',
  ],
  [
    "[sainsburys|sainsberry's|sainburys>Sainsbury's]",
    "I read much on ⟦Sainsberry's⟧ at home.",
    'Mr Sainsburys Dorn came along.',
  ],
  [
    "[sainsbury>Sainsbury's] (supermarket|supermarkets|store)",
    'I applied to ⟦Sainsbury⟧ supermarket in May.',
    'Mr Sainsbury Dorn came along.',
  ],
  [
    "(marks and|marks &) [spencers|spencer's>Spencer]",
    "I worked at Marks and ⟦Spencer's⟧ for a year.",
    'Mr Spencers Dorn came along.',
  ],
  [
    "[mark and spencer|mark & spencer|mark's and spencer|mark and spencers|mark & spencers>Marks and Spencer]",
    "We visited ⟦Mark's and Spencer⟧ together.",
    'We visited Marks and Spencer together.',
  ],
  [
    '[waitross|waitroze|waitrosse|waittrose>Waitrose]',
    'My uncle admires ⟦Waittrose⟧ greatly.',
    'Mr Waitross Dorn came along.',
  ],
  ["[Harrod's|harods|harrads>Harrods]", "I read much on ⟦Harrod's⟧ at home.", "Mr Harrod's Dorn came along."],
  [
    '[home depo|home depoe|homedepo>Home Depot]',
    'I applied to ⟦Home Depoe⟧ in May.',
    'Mr Homedepo Dorn came along.',
  ],
  [
    "[trader joes|traders joe's|traders joes|trader's joe>Trader Joe's]",
    'She wrote to ⟦Traders Joes⟧ last year.',
    "She wrote to Trader Joe's last year.",
  ],
  [
    "[bloomingdales>Bloomingdale's]",
    'We visited ⟦Bloomingdales⟧ together.',
    'Mr Bloomingdales Dorn came along.',
  ],
  ["[macys>Macy's]", 'My uncle admires ⟦Macys⟧ greatly.', 'Mr Macys Dorn came along.'],
  [
    '[nordstorm|nordstroms|norstrom>Nordstrom]',
    'I read much on ⟦Norstrom⟧ at home.',
    'Mr Nordstorm Dorn came along.',
  ],
  [
    '[whole food market|whole foods markets>Whole Foods Market]',
    'I applied to ⟦Whole Food Market⟧ in May.',
    'I applied to Whole Foods Market in May.',
  ],
  [
    "[addidas|adiddas|adiddas's|adidass|aididas>Adidas]",
    'She wrote to ⟦Adiddas⟧ last year.',
    'Mr Addidas Dorn came along.',
  ],
  [
    '[decathalon|decatlon|dechatlon|decathelon>Decathlon] !(,) unless (javelin|athletics|athlete|events)',
    'We visited ⟦Decathalon⟧ together.',
    'Mr Decathalon Dorn came along.',
  ],
  [
    '[carefour|carrefoure|carrefur|carrefor>Carrefour]',
    'My uncle admires ⟦Carrefoure⟧ greatly.',
    'Mr Carefour Dorn came along.',
  ],
  [
    '[Mircosoft|microsft|micorsoft|microsof|microsfot|mirosoft|mikrosoft|miscrosoft|micrsoft|microsodt>Microsoft]',
    'I read much on ⟦Microsfot⟧ at home.',
    'Mr Mircosoft Dorn came along.',
  ],
  [
    '[googel|gogle|goolge|gooogle|gooqle>Google]',
    'I applied to ⟦Googel⟧ in May.',
    'Mr Googel Dorn came along.',
  ],
  [
    '[Goggle|goggle>Google] (docs|analytics|scholar|drive|sheets|maps|ads|cloud|translate|classroom|forms)',
    'She wrote to ⟦Goggle⟧ docs last year.',
    'Mr Goggle Dorn came along.',
  ],
  [
    '[Amazone>Amazon] (web|prime|inc|warehouse|kindle|fulfilment|fulfillment|fresh)',
    'We visited ⟦Amazone⟧ web together.',
    'Mr Amazone Dorn came along.',
  ],
  ['[amzon|amazom|ammazon|amazn>Amazon]', 'My uncle admires ⟦Ammazon⟧ greatly.', 'Mr Amzon Dorn came along.'],
  [
    '[facebok|faceboook|facbook|faceebook|fcebook|facebool>Facebook]',
    'I read much on ⟦Faceebook⟧ at home.',
    'Mr Facebok Dorn came along.',
  ],
  [
    '[linkdin|linkden|linkendin|linkdln|linkeldn|linkedn|likedin|linkein|lindedin|linkid-in|linkedlin|linkdein>LinkedIn]',
    'I applied to ⟦Linkeldn⟧ in May.',
    'Mr Linkdin Dorn came along.',
  ],
  [
    '[githup|guthub|gihub|gtihub|githib|githubb|gitub>GitHub]',
    'She wrote to ⟦Gtihub⟧ last year.',
    'Mr Githup Dorn came along.',
  ],
  [
    '[instragram|intagram|instgram|instagran|instagramm|insagram>Instagram]',
    'We visited ⟦Instragram⟧ together.',
    'Mr Instragram Dorn came along.',
  ],
  [
    '[youtub|youtbue|yotube|youtubee>YouTube]',
    'My uncle admires ⟦Youtubee⟧ greatly.',
    'Mr Youtub Dorn came along.',
  ],
  [
    '[Orcale|Oracel>Oracle] (database|databases|corporation|sql|cloud)',
    'I read much on ⟦Orcale⟧ database at home.',
    'Mr Orcale Dorn came along.',
  ],
  [
    '[spottify|spotfy|spottyfy|spotifiy>Spotify]',
    'I applied to ⟦Spotfy⟧ in May.',
    'Mr Spottify Dorn came along.',
  ],
  [
    '[netflicks|netflex|netflx|nexflix>Netflix]',
    'She wrote to ⟦Netflx⟧ last year.',
    'Mr Netflicks Dorn came along.',
  ],
  ['[nvida|nvidea|nvdia|nividia|nvidi>Nvidia]', 'We visited ⟦Nvdia⟧ together.', 'Mr Nvida Dorn came along.'],
  [
    '[qualcom|qualcomn|qualcum|quallcomm|qualcommm>Qualcomm]',
    'My uncle admires ⟦Quallcomm⟧ greatly.',
    'Mr Qualcom Dorn came along.',
  ],
  [
    '[ericson|erikson|ericcson|errikson>Ericsson] (ab|radio|telecom|network|networks|in kista)',
    'I read much on ⟦Erikson⟧ ab at home.',
    'Mr Ericson Dorn came along.',
  ],
  [
    "[infosis|infosyis|infosy's|infoses|infosyss>Infosys]",
    'I applied to ⟦Infosis⟧ in May.',
    'Mr Infosis Dorn came along.',
  ],
  [
    '[tata consulting services|tata consulting service|tata consultancy service|tata consultant services|tata consultancies services>Tata Consultancy Services]',
    'She wrote to ⟦Tata Consulting Service⟧ last year.',
    'She wrote to Tata Consultancy Services last year.',
  ],
  [
    '[cognizent|cognisent|congnizant|cogniznat|cognisant technology>Cognizant]',
    'We visited ⟦Congnizant⟧ together.',
    'Mr Cognizent Dorn came along.',
  ],
  [
    "[capegemini|capgimini|capgeminy|capgemeni|cap gemeni|capgemnini|capgimini's>Capgemini]",
    'My uncle admires ⟦Capgimini⟧ greatly.',
    'Mr Capegemini Dorn came along.',
  ],
  [
    '[attlassian|atlasian|altassian|atlassion|atlasssian>Atlassian]',
    'I read much on ⟦Atlasssian⟧ at home.',
    'Mr Attlassian Dorn came along.',
  ],
  [
    '[bloomburg|bloomberge|blomberg lp|bloombergh|bloombrg>Bloomberg] !({name})',
    'I applied to ⟦Bloomburg⟧ in May.',
    'Mr Bloomburg Dorn came along.',
  ],
  [
    '[thompson reuters|thomson rueters|thomson reuter|tomson reuters|thompson reuter|thomsons reuters|thompson rueters>Thomson Reuters]',
    'She wrote to ⟦Thompson Reuter⟧ last year.',
    'She wrote to Thomson Reuters last year.',
  ],
  ['[rueters|reutors>Reuters]', 'We visited ⟦Reutors⟧ together.', 'Mr Rueters Dorn came along.'],
  [
    '[vodaphone|vodafon|vodophone|vodofone|vodaphon>Vodafone]',
    'My uncle admires ⟦Vodofone⟧ greatly.',
    'Mr Vodaphone Dorn came along.',
  ],
  [
    '[fujistu|fugitsu|fijitsu|fujutsu|fujitzu>Fujitsu]',
    'I read much on ⟦Fujitzu⟧ at home.',
    'Mr Fujistu Dorn came along.',
  ],
  [
    '[hewlet packard|hewlett packerd|hewlett-packerd|hewitt packard|hewlet-packard|hewlett packward|hewlitt packard|hewlitt-packard>Hewlett-Packard]',
    'I applied to ⟦Hewlet Packard⟧ in May.',
    'Mr Hewlett-Packerd Dorn came along.',
  ],
  [
    '[Abode|Adobi|adobee>Adobe] (photoshop|illustrator|indesign|acrobat|premiere|creative|suite)',
    'She wrote to ⟦Adobi⟧ photoshop last year.',
    'Mr Abode Dorn came along.',
  ],
  [
    '[lufthanza|luftansa|lufthansia|luthansa|luftthansa|lufthasa|lufhtansa>Lufthansa]',
    'We visited ⟦Luthansa⟧ together.',
    'Mr Lufthanza Dorn came along.',
  ],
  ['[Quantas|Qantus|Quntas>Qantas]', 'My uncle admires ⟦Quantas⟧ greatly.', 'Mr Quantas Dorn came along.'],
  [
    '[ryan air|ryan-air|rayanair|ryannair>Ryanair]',
    'I read much on ⟦Ryan Air⟧ at home.',
    'Mr Ryan-Air Dorn came along.',
  ],
  [
    '[British Airway|Britsh Airways|Brittish Airways|British Airwasy>British Airways]',
    'I applied to ⟦Britsh Airways⟧ in May.',
    'I applied to British Airways in May.',
  ],
  [
    '[cathy pacific|cathay pacfic|cathay pasific|kathay pacific|cathey pacific>Cathay Pacific]',
    'She wrote to ⟦Cathay Pacfic⟧ last year.',
    'She wrote to Cathay Pacific last year.',
  ],
  [
    '[ethihad|eithad|etihaad|ettihad>Etihad]',
    'We visited ⟦Ettihad⟧ together.',
    'Mr Ethihad Dorn came along.',
  ],
  [
    "[quatar|qater|quater|qatari's>Qatar] (airways|airline|foundation|university)",
    'My uncle admires ⟦Quatar⟧ Airways greatly.',
    'Mr Quatar Dorn came along.',
  ],
  [
    '[air lingus|aer lingos|aer linguis|aerlingus>Aer Lingus]',
    'I read much on ⟦Aer Lingos⟧ at home.',
    'Mr Aerlingus Dorn came along.',
  ],
  [
    '[Singapore Airline>Singapore Airlines]',
    'I applied to ⟦Singapore Airline⟧ in May.',
    'I applied to Singapore Airlines in May.',
  ],
  [
    '[Ethiopian Airline|Ethopian Airlines|Ethopian Airline>Ethiopian Airlines]',
    'She wrote to ⟦Ethopian Airline⟧ last year.',
    'She wrote to Ethiopian Airlines last year.',
  ],
  [
    '[clifford chances|clifford change|clifords chance|cliford chance>Clifford Chance]',
    'We visited ⟦Clifford Chances⟧ together.',
    'We visited Clifford Chance together.',
  ],
  [
    "[linklater's|linklatters|linklaters'|linkladers>Linklaters] !({name})",
    'My uncle admires ⟦Linklatters⟧ greatly.',
    "Mr Linklater's Dorn came along.",
  ],
  [
    '[alan & overy|allan & overy|allen & ovary|allen & overey|allen and ovary|allen & overys|alan and overy|allan and overy|alen & overy>Allen & Overy]',
    'I read much on ⟦Alen & Overy⟧ at home.',
    'I read much on Allen & Overy at home.',
  ],
  [
    '[freshfield|freshfileds|freshfeilds>Freshfields] bruckhaus',
    'I applied to ⟦Freshfield⟧ bruckhaus in May.',
    'Mr Freshfield Dorn came along.',
  ],
  [
    '[freshfields bruckhaus derringer|freshfields brookhaus deringer|freshfields bruckhaus derringers|freshfields brukhaus deringer>Freshfields Bruckhaus Deringer]',
    'She wrote to ⟦Freshfields Bruckhaus Derringer⟧ last year.',
    'She wrote to Freshfields Bruckhaus Deringer last year.',
  ],
  [
    '[herbert smith freehill|herbert smith freehils|herbert smiths freehills|herbet smith freehills>Herbert Smith Freehills]',
    'We visited ⟦Herbert Smith Freehils⟧ together.',
    'We visited Herbert Smith Freehills together.',
  ],
  [
    '[lathem & watkins|latham & watkin|lathum & watkins|latham and watkin|lathem and watkins|lathams & watkins>Latham & Watkins]',
    'My uncle admires ⟦Lathem & Watkins⟧ greatly.',
    'My uncle admires Latham & Watkins greatly.',
  ],
  [
    '[skaden|skaddan>Skadden] (arps|,)',
    'I read much on ⟦Skaddan⟧ arps at home.',
    'Mr Skaden Dorn came along.',
  ],
  [
    '[cravath, swain|cravath swain|cravat swaine|cravat, swaine>Cravath, Swaine]',
    'I applied to ⟦Cravath, Swain⟧ in May.',
    'I applied to Cravath, Swaine in May.',
  ],
  [
    '[sullivan & cromwel|sulivan & cromwell|sullivan & crowmell|sullivan & cromwells>Sullivan & Cromwell]',
    'She wrote to ⟦Sulivan & Cromwell⟧ last year.',
    'She wrote to Sullivan & Cromwell last year.',
  ],
  [
    '[kirkland & elis|kirkland & ellise|kirklands & ellis|kirkland & eliss>Kirkland & Ellis]',
    'We visited ⟦Kirklands & Ellis⟧ together.',
    'We visited Kirkland & Ellis together.',
  ],
  [
    '[hogan lovell|hogan lovels|hogan lovel|hogans lovells|hogan lowells>Hogan Lovells]',
    'My uncle admires ⟦Hogans Lovells⟧ greatly.',
    'My uncle admires Hogan Lovells greatly.',
  ],
  [
    '[baker mckensie|baker mckinsey|baker mackenzie|baker mckenzies|baker & mackenzie|backer mckenzie>Baker McKenzie]',
    'I read much on ⟦Baker Mckensie⟧ at home.',
    'I read much on Baker McKenzie at home.',
  ],
  [
    '[simpson thatcher|simpson thacker|simpson thachers|simson thacher|simpsons thacher>Simpson Thacher]',
    'I applied to ⟦Simpson Thatcher⟧ in May.',
    'I applied to Simpson Thacher in May.',
  ],
  [
    '[sidley austen|sydley austin|sidney austin|sidley & austen>Sidley Austin]',
    'She wrote to ⟦Sidney Austin⟧ last year.',
    'She wrote to Sidley Austin last year.',
  ],
  [
    '[gibson dun|gibson, dun|gibson dunne>Gibson Dunn] (&|and|crutcher|,)',
    'We visited ⟦Gibson Dun⟧ & together.',
    'We visited Gibson Dunn & together.',
  ],
  [
    '[eversheds sutherlands|evershed sutherland|eversheads sutherland|eversheds sunderland>Eversheds Sutherland]',
    'My uncle admires ⟦Eversheds Sutherlands⟧ greatly.',
    'My uncle admires Eversheds Sutherland greatly.',
  ],
  [
    '[pinsent mason|pinset masons|pinsents masons|pinsent mansons>Pinsent Masons]',
    'I read much on ⟦Pinset Masons⟧ at home.',
    'I read much on Pinsent Masons at home.',
  ],
  [
    '[dla pipper|dla pipers|dla peiper>DLA Piper]',
    'I applied to ⟦Dla Pipper⟧ in May.',
    'I applied to DLA Piper in May.',
  ],
  [
    '[norton rose fullbright|norton rose fulbrigth>Norton Rose Fulbright]',
    'She wrote to ⟦Norton Rose Fulbrigth⟧ last year.',
    'She wrote to Norton Rose Fulbright last year.',
  ],
  [
    '[weil gottshal|weil gotschal|weil, gottshal|weil gotshall|weil, gotschal>Weil Gotshal]',
    'We visited ⟦Weil, Gottshal⟧ together.',
    'We visited Weil Gotshal together.',
  ],
  [
    '[ropes & grey|ropes and grey|rope & gray|ropes & greys>Ropes & Gray]',
    'My uncle admires ⟦Ropes and Grey⟧ greatly.',
    'My uncle admires Ropes & Gray greatly.',
  ],
  [
    '[davis polke|davies polk|davis pork>Davis Polk]',
    'I read much on ⟦Davies Polk⟧ at home.',
    'I read much on Davis Polk at home.',
  ],
  [
    '[slaughters and may|slaughter & mays|slaughters & may>Slaughter and May]',
    'I applied to ⟦Slaughters & May⟧ in May.',
    'I applied to Slaughter and May in May.',
  ],
  [
    '[penguin randon house|penguins random house|penguin random houses>Penguin Random House]',
    'She wrote to ⟦Penguin Randon House⟧ last year.',
    'She wrote to Penguin Random House last year.',
  ],
  [
    '[harper collin|harper-collin|harpercollin|harper colins|harpercolins>HarperCollins]',
    'We visited ⟦Harpercollin⟧ together.',
    'Mr Harper-Collin Dorn came along.',
  ],
  [
    '[the econimist>The Economist]',
    'My uncle admires ⟦The Econimist⟧ greatly.',
    'My uncle admires The Economist greatly.',
  ],
  [
    '[new york time|new york tims|newyork times>New York Times] (magazine|bestseller|bestsellers|newspaper|crossword)',
    'I read much on ⟦New York Time⟧ magazine at home.',
    'I read much on New York Times magazine at home.',
  ],
  [
    '[wall streat journal|wallstreet journal|wall street journals|walls street journal>Wall Street Journal]',
    'I applied to ⟦Wall Streat Journal⟧ in May.',
    'I applied to Wall Street Journal in May.',
  ],
  [
    '[financial time>Financial Times] (newspaper|ranking|rankings)',
    'She wrote to ⟦Financial Time⟧ newspaper last year.',
    'She wrote to Financial Times newspaper last year.',
  ],
  [
    '[national geography|national geographics|national geografic>National Geographic] (magazine|channel|society|explorer)',
    'We visited ⟦National Geography⟧ magazine together.',
    'We visited National Geographic magazine together.',
  ],
  [
    "[sotherbys|sotherby's|sothebys>Sotheby's]",
    "My uncle admires ⟦Sotherby's⟧ greatly.",
    'Mr Sotherbys Dorn came along.',
  ],
  [
    "[Christies>Christie's] (auction|auctions|auctioneers|education|in london)",
    'I read much on ⟦Christies⟧ auction at home.',
    'Mr Christies Dorn came along.',
  ],
]
