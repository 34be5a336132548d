/** Words of hospitality, cooking, wine, travel, retail and marketing. */
export const HOSPITALITY_WORDS = `
Barolo Brunello Rioja adsense adspend adtech advergame adwords agrotourism aioli albariño amaro amatriciana
americano arabica arancini arepa arepas armagnac autolyse baijiu ballotine ballotines barback barbacks batard
batards batonnage bavette bearnaise beurre bhajis bibimbap biodynamic birria biryani biryanis blanc bolognese
bordeaux botrytised bouche boulanger boulangerie boulangeries bourguignon brandbook bratt bresaola
brettanomyces brewmasters brined brunoise bruschetta bucatini bulgogi burrata busser bussers bâtonnage
béarnaise béchamel cachaça callaloo camembert canyoneering caravanning carbonara carpaccio carte ceviche
chaptalisation chaptalise chaptalised chaptalises chaptalising chaptalization chaptalize chaptalized
chaptalizes chaptalizing charcutier chargrill chargrilled cheesemonger cheesemongers chenin chermoula
chiffonade chimichurri chinois chipotle chocolatiers choux clickthrough clickthroughs cobranded cobranding
comarketing combi commis comté confit congee consommés coopetition copywrite copywrote cortado couchsurfing
crostini crudo cupper cuppers crémant crêpe crêpes cuvée cuvées d'hôtel d'oeuvre d'oeuvres dashi dauphinoise daytrip
daytripper daytrippers daytrips debone deboned deglaze deglazed deglazing degustation destem destemmed
destemmer dieline dielines dimsum dégustation ecolodge ecolodges egusi emmental empanadas endcap endcaps
entremetier eshot eshots etailer etailers falernum feijoada flambéing flexitarian flexitarians flyering fmcg
franchisor franchisors freekeh fromager fromagerie fufu galette galettes ganache ganaches ganoush garde garni
gastro gelatine geotargeted geotargeting gewürztraminer giftcard giftcards glamping glampsite gochujang goreng
gorgonzola granita granitas gravlax grenache gruyère guanciale gueuze gulab gyoza haccp halloumi harissa
hashtagged hoisin hollandaise homebrew homebrewer homebrewers homebrewing homestay homestays hosteller
hostellers hostelling hubspot injera instagrammer instagrammers izakaya jalebi jamón jollof julienned karaage
katsu kayakers kefir kegging kofta kombu kombucha labneh laksa lambic lambics lauter lautering laverbread
layaways levain lussekatter macaron macarons macchiato mailout mailouts maitre malbec malolactic manchego
mandoline mandolines marie marketo martech masala mascarpone matcha maîtres merch merlot mezcal mezcals
microinfluencer microinfluencers microplane minerality mocktail mocktails mofongo mojito mojitos moodboard
moodboards mortadella motorhome motorhomes nasi nduja nebbiolo negroni negronis neuromarketer nigella nigiri
négociant oenological okonomiyaki omni onglet orecchiette overbookings overtourism pacojet pakora pakoras
pancetta paneer panna pappardelle paragliders paratha parathas parmesan parmigiano partie pastis patissier
patissiers pecorino pelmeni penne pescatarian pescatarians pierogi pinot pintxos pisco planogrammed plongeur
pommes ponzu poolish porcini pozole proofer prosecco psychographics pupusa pupusas puttanesca pâtisseries
pâtissier pâtissiers pâtissière pâté pâtés pétillant raclette raita ramen remarketing remoulade remuage
rendang retarget retargeted retargets revpar riesling rillettes risotti ristretto roasteries roastery robusta
roquefort rosetta rosettas rosti rosés rotis rouille rôtisseur rösti sabrage saison saisons sambal sangiovese
sashimi sauciers sauvignon semifreddo serps shawarma shiraz shopfloor sichuan sightsee soju sommelière sparge
sparging spatchcock spatchcocked spatchcocks spherification spätzle stockout stockouts stollen storyscape
strapline straplines styleguide styleguides sulfites sulphite sulphites syrah szechuan tagine tagines tailers
tajine tajines taleggio tandoor tapenade tartare tartares tarte tatin tempranillo terroir terroirs thermomix
tiktoker tiktokers tiramisù tostada tostadas tournant underbooked undertourism upsale upsells upsold velouté
veloutés vermouths viennoiserie viennoiseries vigneron vinaigrettes viognier vlogger vloggers voluntourism
waitering whalewatching winemaking wonton wontons wordmark wordmarks xanthan xiaolongbao yakitori youtuber
youtubers yuzu za'atar zipline ziplines ziplining
`
