/** Words of hospitality, cooking, wine, travel, retail and marketing. */
export const HOSPITALITY_WORDS = `
abm adr adsense adspend adtech advergame adwords agrotourism aioli albariño amaro amatriciana americano
arabica arak arancini arepa arepas armagnac autolyse b2b b2c baba baijiu bain bains ballotine ballotines banh
barback barbacks barolo batonnage bearnaise beurre bhajis bibimbap biga biodynamic biryani biryanis blanc
bolognese bordeaux botrytised bouche boulanger boulangerie boulangeries bourguignon brandbook bratt bresaola
brettanomyces brewmasters brined brining brunello brunoise bruschetta bucatini bulgogi burrata busser bussers
bâtonnage béarnaise béchamel cachaça camembert canyoneering caravanning carbonara carpaccio carte cava ceviche
chai chaptalisation chaptalise chaptalised chaptalises chaptalising chaptalization chaptalize chaptalized
chaptalizes chaptalizing charcutier chargrill chargrilled cheesemonger cheesemongers chenin chermoula chianti
chiffonade chimichurri chinois chipotle chocolatiers choi choux clickthrough clickthroughs clv cobranded
cobranding comarketing combi commis comté confit congee consommés coopetition copywrite copywrote coq cortado
couchsurfing cpa cpc cpg cpm crostini cru crudo crémant crêpe crêpes ctr cuvée cuvées d'hôtel d'oeuvre
d'oeuvres d2c dal dashi dauphinoise daytrip daytripper daytrippers daytrips de debone deboned deglaze deglazed
deglazing degustation demi destem destemmed destemmer dhal dieline dielines dimsum dmc dtc dégustation
ecolodge ecolodges emmental empanadas endcap endcaps entremetier eshot eshots etail etailer etailers fixe
flambéing flexitarian flexitarians flyering fmcg foie franchisor franchisors freekeh fromager fromagerie
galette galettes ganache ganaches ganoush garde garni gastro gelatine geotargeted geotargeting gewürztraminer
giftcard giftcards glamping glampsite gochujang goreng gorgonzola granita granitas gras gravlax grenache
gruyère gtm guanciale gueuze gulab gyoza haccp halloumi harissa hashtagged hoisin hollandaise homebrew
homebrewer homebrewers homebrewing homestay homestays hors hosteller hostellers hostelling hubspot
instagrammer instagrammers ipa ipas izakaya jalebi jamón julienned jus katsu kayakers kefir kegging kofta
kombu kombucha labneh laksa lambic lambics lauter lautering layaways levain macaron macarons macchiato mailout
mailouts maitre maki malbec malolactic manchego mandoline mandolines marie marketo martech masala mascarpone
matcha maîtres merch merlot mezcal mezcals microinfluencer microinfluencers microplane minerality miso
mocktail mocktails mojito mojitos moodboard moodboards mortadella motorhome motorhomes nasi nat nduja nebbiolo
negroni negronis neuromarketer nigella nigiri négociant oenological omni orecchiette ota otas overbookings
overtourism pacojet pak pakora pakoras pancetta paneer panna pappardelle paragliders paratha parathas parmesan
parmigiano partie patissier patissiers pecorino pelmeni penne pescatarian pescatarians pho pierogi pinot
pintxos pisco planogrammed plongeur pommes ponzu poolish porcini ppc prix proofer prosecco psychographics
puttanesca pâtisseries pâtissier pâtissiers pâtissière pâté pâtés pétillant raclette raita raki ramen
remarketing remoulade remuage rendang retarget retargeted retargets revpar riesling rillettes rioja risotti
ristretto roas roasteries roastery robusta roquefort rosti rosé rosés roti rotis rouille rôtisseur rösti
sabrage saison saisons sambal sangiovese sashimi sauciers sauvignon sem semifreddo seo serp serps shawarma
shiraz shopfloor sichuan sightsee sku skus soba soju sommelière sparge sparging spherification spätzle
stockout stockouts storyscape strapline straplines styleguide styleguides sulfites sulphite sulphites syrah
szechuan tagine tagines tailer tailers tajine tajines taleggio tandoor tapenade tartare tartares tarte tatin
tempranillo terroir terroirs thermomix tiktoker tiktokers tiramisù tostada tostadas tournant udon underbooked
undertourism upsale upsells upsold velouté veloutés vermouths vide viennoiserie viennoiseries vigneron vin
vinaigrettes viognier vlogger vloggers voluntourism waitering whalewatching winemaking wonton wontons wordmark
wordmarks xanthan yakitori youtuber youtubers yuzu za'atar zipline ziplines ziplining
`
