/**
 * Words of other languages that letters in English use untranslated: of land and markets, kitchens, schools and offices,
 * music, money, and homes.
 */
export const BORROWED = `
adire amma amore animateur animateurs appa apprenti ashas assemblé associato autonomo avial avocate babu bac
bacalaureat baiana baianas banco banku barrique bazaari becak besan biga bindi boda bossa brauhaus brigadeiro burek
butut caatinga campesina canai cante carnitas chaat chana chata chaty cinéma classico clausus colonias colonie
comadres comal comune concejal concejales concorso conférences corni corno corrido corridos crema crédit daal dal
denar didi diems digestivo disputatio doctorante doina dottorato doutor dozent duka elevage elote externe externes fach
fiets fino fjeld fjell fondamenta fonds francophonie funcionarios fundis gallo gambe geometra grosso grosz guardia
gurudwara havo hejtman hing infirmiers instituto jus kanton kawaii khair kolloquium kommune kway latina lefse
madrigale madrina maestra maestri maida maire mairie maki mandal manti manyatta manyattas masa maund medina meister
mela melas mensa merrain meticais metteur meyhane molue moong moran morans muay mulato mutuelle nata neem nori normale
okres onsen organiste ouverture paise palmas pancit pani pasante pasteles pernil pide pieve pincho pinchos
poleis portato prefeitura prefettura primi procurador professore provincia préfecture quartier quartiers raad rabi
radif raion raions ranchera rancheras referendar regisseur rektor rentree rentrée reserva riad ringi ronin ryots
région saignee sangh sanuk scientifico secondi sekt senhora setar shawm shifu siew sinigang slava sogn sonate
soutenance spetsialist storting studium sucre sumi syndicat syndicats tael taels taka taluk tastiera tenore thobe
thoran tierra tinikling tola tomme toor tostones traverso viole warung washi winzer þing
`
