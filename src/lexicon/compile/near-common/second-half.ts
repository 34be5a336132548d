/** The second half, in order of the alphabet. */
export const SECOND_HALF = `
linearizing lineout lineouts linezolid lingula linkers lint linted linter linters linting lipidome lipoxygenase
liquefiers liquid liquidus liquified liquifies liquify liquifying lisinopril listeria litem lithotroph littermate
littermates loach loaches loader loaders loam loams lobs localisers localizer localizers lochs loco locomotory locos
locule locules lodes loess loessic login logit logits logloss logos longissimus longliner loom loperamide lopper
loppers loris los losartan lossy lotic loupe loupes loveable lowess lozenges luff luffed luffing luge luger luges
lugger luggers lumborum lupoid lusophone lutea luted lutes luting lyase lyases lynchpin lynchpins lyse lysing lysyl
lytic lytically maars mace mache macroorganisms mafic magnetar magnus maharaja maitre majeure majora malar malate
malbec malbecs malic malloc malting mambos mamillary manchego mangos mannan mannosyl mantid mantids mantras manus
manuum marihuana mariology marl marls maser masers mashed mashing massager massagers matcher matchers mater matins
matrixes matzah matzahs maxilla maxima maximisers maximizers maximus meatal mebendazole medallic medialis mediant
medius meds medtech medullaris melena melodica memcpy memoise memoised memoize memoized meningitic mentalis
mereological mereology merge meringue meruit mesher meshers mesial mesic mesolimbic mesomerism meson mesonic mesons
mesyl mesylate metabolome metacognition metacognitive metallome metaphysis metates methanal methine methines
metoprolol mezcal mhealth mica micelle microbiome microglia micromere micromeres microscopies microstrip midazolam
middleware midgut midguts migmatite militaries millenarian millets milliscale mimed minibatch minim minimax minimi
minimisers minimizers minims minimus minmax minocycline minora minuet mirtazapine mise misfeed misfeeds miso misusers
mixin mixins mixotroph mock mocked mocking mocks modal modals modems moduli modus molal mollisol mollusc mollusk
moment monad monads monetize monist monorchism monstera monsteras montaged moonlet moonlets moor moored moot mooted
mooting moots moraic mordent mordents morphant morpheme mortalities mortgagee mortgagees mortis mortise mosquitos
motelier motilin motte movant movants moveable moveables mucosal mucositis mudras muftis mullion multiforme multiplet
multiplexor multiplexors multipole multipoles mumbo mumps muon murine muslins musts mutables mutandis mutans mutase
mutases mutatis mutator mutators mutedly mutex mutexes mycobiome myocyte myocytes myomectomy myotomy myristoyl
myristyl mythos naan nach nadolol nafcillin namespace namespaces nanofiber nanofibers nanomaterial nanoparticle
nanorod nanorods nanoscale nanowire nanowires nappe nappes napping nares naris nasalis nasals nasion natto navbar
nebular nebulin nectaries neddylation nekton nematodes neobank neobanks neon neonatorum nervorum nervus neurone
neurones newt nfts ngram ngrams nightclubber nightclubbers nigra nigricans niqab niqabs nisin nital nitrated nitrene
nitrilase nitrite nitro nocardia nocebo nocturnes nodosa nodosum noematic noetic noir noirish nominals nonce
nonjudgemental nonuse normativity normoxia normoxic notary novae novate novated novation nullable nullifiers nullities
nullius nullizygous nutation nymph obligee obligees obliquus obscura occidentalis occipitalis occluder occluders
occludin och octanes octene octyl octyne oedometers oenology offboard offboarding offsites offtaker ogees ogive ogives
olanzapine oleyl omental omeprazole onboarded onboarding onboards ondansetron onlay onset opacify operants
operationalise opex opiates opponens opposers optionee orexin orexins organdy orientalis ortholog orthologs orthopnea
oseltamivir osier osmotics ossis ostitis ostpolitik othered othering otic ousia outsized ovale ovalis ovary overaged
overblow overfits overfitted overfitting overhunt overloud oversewn overstaging overstayer overtight overwing ovine
oxazole oxime oxirane oxisol oxycodone oxygenase oxygenases oxysterol paceline packing packings pacta pallidum
pallidus palmaris palmitoyl palp palsies paned paneer panfries panfry panto pantos papaw papaws papilla papillary
papular para paralog paralogs paratope parens paresthesia parfaits parged parging paroxetine parsable parsec parsecs
parsed parser parsers parsing partes partitioner partons passaged passive passu pastern patch patched pate patellae
patellar patinate patinating pauperis pawl payee payees payor payors peat peats peaty pectineus pectins pectoris
pectus pedals pedis pedon pedons peen peened peening pelite pelitic pellucida pelotons pelves pendente penne pepsins
peptidome peptidyl perceiver perceivers perceptron perceptrons percha percreta pericope pericoronitis peripartum
permease permeases permeated permittee peroneal peroxy perry persister persisters perturber pestis pesto pestos petal
petioles pews phage phagemid phages pharma pharmacopeias pharmas phasic phenetic phenetics phenome phenomenal
phenotyped phonemic phono phonon phononic phonons phosphated phosphatome phosphite phosphites photic phronesis
phyllosphere physio physios phytic phytogenic phytyl pickaxe pika pikas pilaster pilasters pileus pili pilin pilins
pilus pineal pinger pingers pingo pingos pinion pinions pinnae pinot pinout pinouts pioglitazone pion pionic pions
pipelined pipelining pipets piriform piriformis piscine piste pistes pistil pistons pithed placentae placentas plana
planation plantaris plasm plasmonic plasty plateaux plater platers playa pleached pleaching pleat pleats plectin
pledgees plexiglass plied plies plover plugins plumule plunge plying pneumoniae podcaster podocyte poiesis pointe
pointings polarisers polariton polarizers pollens pollicis polyamorphic polyhedrin polyphenic polytene polytonal
ponded ponens pons ponzu poolish popliteal popularisers popularizers porphin porticoed porticos positionality
possibilia possidetis postictal postprint potted potting poult praevia prana praziquantel pre prebend prebends
precarity precess precesses precoded precuneus predications prefiled prefinance pregabalin preheater preictal premiss
prenyl prep preppers presenilin prestos presyncope preverb preverbs previa prilled prilling prilocaine prima primase
primases primordia principii printf prion prionic prions prius privatizers privet privets probate probates procerus
profunda profundal profundus progranulin prolyl prompters proofed proofing propene propionate propofol proptech
propter propyl propyne prorector prorectors prosected prosectors prosequi protan proteasome protectant protectants
proteome proteomic protestors protozoon proving provosts proxied prune pruned psalm psalter psyche pubes pubic pujas
pullet pullets pullulan pulpectomy pulper pulpers pulpitis pulpotomy pulser pulsers pulsus pulveriser pulverisers
pulverizer pulverizers punctal pupa pupal purfling purine purl purlin purlins putable putt puttable putted putter
putti putto putts pycnocline pyeloplasty quadrigemina quadrupoles quale quantized quantizer quarks quartos quay qubit
queryable quetiapine queue quiche quilt quilted quilting quipu quipus quoin quoins quoll quolls quoque quota quotas
rabbet rabbeted rabies rack radialis radiata radii rafter raga raise raku rales ramen ramipril rammer ramped ramus
rancidify randomiser randomisers randomizer randomizers ranitidine rapini rarified rata rationalizers ratione ratite
ratoon ratooned ratooning ratoons ravelin realia realloc realtor ream reamed reamers reaming reassemblies rebar rebars
rebase rebased rebases rebasing rebounder rebounders rebrand rebranded rebranding rebrands rechargers recloned
recloning recoat recoats recode recombinase recto rectors rectos rectus recurvatum recut reductant reductio reef
reefing reel reflexed refocussed refocussing refried refurbisher refurbishers refuser refusers regexes regressand
regularisers regularizer regularizers regulome regulon regulons rehabber rehabs reheater relapsers relaxin relaxins
relay relayed relays releasably releasee releasees relet relets remand remanded remittee remittitur rendang renewables
renewably renin renins rentiers reopener repackager repackagers reparse reparsed repellant repellants repeller repens
replated replating replicase repo repoint repos repost reposts reprint reprised reprobed reprobing reroof reroofed
reroofing rescale reseat resect resectability resectable resecting resects reseed resellers resends reshore reshored
reshoring resile resiled resiling resistin resistome reskill reskilled reskilling resols resorbed restaged restaging
retentate reticularis reticulata retinaculum retinae retinol retinyl retractor retrained retro retting reversers
reweight reweighted reweighting rewet rewets rhea rhematic rheme rhemes rhoticity rhotics ricin riffs rigidus rille
rilles risorius risperidone rituximab roans rochet rocket rocuronium rodding roguing rondo rondos rongeur rongeurs
ropivacaine rosea rosuvastatin rotamer rotamers rotavap rotor rotovator rotundum rounding routable rover rovers roving
rower rowers ruched ruck rucked rucking ruffs rums runtimes rush rutile sabres saddle sage sagger saggers saiga saigas
saithe sakes sallow salmeterol salp salps salsa salvia salvoes salvor salvors sambal sambals sandboxed sandboxing
sangha sanitisation sanitization sarin sarong sartan sartans sati satins satisfiers saucers sauteed sauteing savate
sawn scala scalable scalenes scanf scarfed scarifier scarifiers schemas schists schwa schwannoma scion scour scree
screed screeds screes scrim scrims scrum scrums sculler scumble scupper scuppers scurvy scutched scutching seamer
seamers sear searing seatback seatbacks seater secretase secretome securin securitized seder sedges sedum sedums
seedings sees segued segues seine seined seines seining selectin selectins sella sellable semaphorin semaphorins
semitendinosus senna sensei senseis sensitiser sensitizer sensu sentencer sentencers sepal sepals separase septal
septins septoplasty serge serif serifs serine serines seroma sertraline servanda servicer servicers servlet servlets
servoing seryl seston setal setter setters settlor settlors sevoflurane sewered shackle shader shaders shales shallot
shaly shaper sharable sharded sharding sharia sheets sherardize sherry shibori shimmed shimming shims shiraz shrews
shunter shunting shunts sialadenitis sialon sialons sialyl sickled sickling sidebone sideburn siderophore siderophores
signee signees signifieds signifiers signin signins signup silages silane silanol silcrete silique sill sills siloed
siloes silyl simethicone simulants simvastatin sinophone sinter sintered sinters sirolimus sirtuin sirtuins sitars
sitrep situs skarn skarns skelter skeptic skew skidder skink skinks skullduggery skyrmion skyrmions slab slag slagging
slat slats sleeper sleeving slip slips slitters sliver slivers slubs sludges sluices sluicing slurried smelted
smishing smocked smocking smolt smolts snaffle snaffles snag snags sniffer snowmobilers snowshoers snubber snuck
softmax soilless solder solders solenoids soleus solum solus solute solutes soma somata somite somites sonar sonatas
sophists sopranos sorb sorbed sorbent sorbets sorbs sori sortase sortases souffle souffles sous sowings soyabean spall
spalled spalling spalls spar sparge sparged sparger sparging spars specced speck speckle spectroscopies spiculated
spiculation spiculations spin spina spinae spinalis spinel spinels spinet spinets spiralis spirochete splice spliced
splices spline splined splines spoiler spongiosum sponte spoof spoofing spool spools sprag spraint spraints sprintf
sprue sprues spurges squill stabilator stablecoin stablecoins stackers stackups stall stamens stanol stanols stapes
stare stat statelet statelets statin statins stator stave staves stay stearyl stellite stemmer stemmers stented
stenting stents stereotypies sterlet steroid stevedore stifle stilton stipe stipes stipule stipules stoa stoas stopes
stopword stopwords stork stouts stoving strake strakes strcat strcpy striae striata stricto stricturing stripline
striplines strippings strivers stroma struct structs strugglers struma stub stubbed stubbing stud stye styes stylet
subdividers subgradient subiculum subleading sublimed subline sublines sublots subnet subqueries subquery subrogate
subrogee subsite subsites substantia subtest subtyping suctioning suids sukuk sulfated sulfates sulfides sulfite
sulphite sulphites sulpiride sultams sumo sumoylation sump sumps sunburnt superficialis supergene supergenes
supersedeas supervened supervisee supervisees supine supremum sur sural surds surnamed survivin suture sutureless swab
swabbed swabbing swabs swage swaged swaging swale swales swarf swarfs swarmer swath swathers sweeping sweetshops
symporter symporters synapsis synbiotic synchronisers synchronizers synsets synthase synthases synuclein syphon
syphoned syphoning syringae tabla tablas tablespace tabor tachypnea tacit tack tacked tacking tackle tacks tacrolimus
taekwondo tagine tagines tailings takaful talus tanh tankless tannic tannins tapir tapirs tappet tapping taps tariffs
tarn tarns tarsi tartare tatting tauopathy taxane taxanes taxis taxon tectorial tectum tedder tedding teed teeing
teepee tegmental tegmentum telecare telehealth telepath telerehab teletherapy telic telomerase telomeric telos
temazepam tempera tempi temporalis tench tendineae tendonitis tendu tendus tenofovir tenon tenors tentering tepals
tercile terciles teres terminalis terminase terroir tertile tertiles testes testis tetanic tetrazole texel texels
theists theorisers theorizers thermo thiamin thinning thiolate thione thiones thoraces thoracis thoron thrombosed
thrownness thrust thymi thyroxin tibial tibialis tibias tics tieless tilling tills tilth tilths timbre timbres timebox
timeboxed timestep timesteps tincture tinea tingible titania titer titered titering titers titin titrate titre titres
tobit tobramycin tocolysis tocolytic tokenise tokenised tokenize tokenized tokenizer tokenizers tokenizes tokenomics
tokens tollens tonalite tonics tooltip tooltips tophus topiramate topoisomerase topsail topsoils tori tornados torquer
torquers torsin tortelli tortes tosyl tosylate tows toxemia traceably traceried tradeable tramadol tranche tranched
tranches tranquillize tranquillized tranquillizer tranquillizes transcriptome transduce transduced transduces
transection transections transferrin transferrins transformer transhipped transhipping tranships transmitral transom
transoms transpile transpiled transpiler transpiles transplanter transportin transportins transposase transversus
trawl trawled trawler trawling trawls treasonably trebles treebank tremens trestle trestles triac triacs triad triads
triester triesters triflate triflates trigone trilled trilling trimer trimers trimeters triol triolet triolets triols
triose tritan trojan trojans trousseaus trover truthy tsardom tubal tubuli tuck tuff tuffs tugs tulles tunica tuple
tups turbines turcica turfed turnouts tuyere tuyeres tweets twill twills tympani typedef typedefs tyrosyl ubiquitin
ubiquitins udon ulnar ulnaris ultimata ultisol umwelt unaired unassailably unbiassed unclustered uncoupler uncouplers
unctionist uncus und undead underfit underfits underfitting underplating undersize underuse underuses unergative
unfiled unfollow unguium unicode unifiers unigram unigrams unmapped unmistakeable unmute unmuted unpin unreadably
unsaturates unsewn unskilful untensed untimed unvaxxed unvested upgrader upgraders upregulate upregulated upregulates
upsample upsampled upscaled upsell upselling upsells upskill upskilled upskilling upsold urate urates urbanites urea
ureas urease ureases uremia uremic urethral urethras urobilin uronate ursine useability useable uvular vaccinee
vaccinees vagus valenced valency valeryl valine valorised valorises valorising valorized valorizes valsartan vamp van
vancomycin varanid varchar variogram varus varved varves vascularis vasorum vastus vaxxed vedic veldt velour veloute
velum vena venae vendee venlafaxine ventrad venturer venturers venturi venturis vera verger vergers vermicompost
vermillion vermis versicolor verso versos vertisol vertisols vesicles vesting vetches vias vice victimizers vide
viewport vimentin viola violas viremia viremic vires virginals virial virion virions virome viromes vishing vitae viva
vivos viz vlog vlogger vloggers vlogging vlogs voiced voicer voicers voile voir volar volley volleys vom vomer vomitus
von vortexed voxel voxels vulgare vulgaris vulva vulvar warp warps washer waterproofer waxworm waxworms weaner weaners
weaning weave weaves webhook webhooks websocket wedging weigher weir wethers wetted wheats wheelset wheelsets whelp
whelped whelping whey wheys whip whodunnit whodunnits widget widgets winch winching windrowed winglets wobblers wonk
wonks woolen wooly workably worm wormer wormers worsteds wort worts write xerogel xylanase xylans yawed yawing yawls
yaws yearend yeast yeasts yews yield yields ylide ylides yoga yogi yogic yoke yolk yorker yorkers zaatar zein zener
zona zopiclone zoster zu zum zur zygotes
`
