/** The first half, in order of the alphabet. */
export const FIRST_HALF = `
abdominis abductive abided abject abled abortus abruptio abscissae abu accessor accessors accreta accumbens aced aces
acetogen acetogens aciclovir acidemia acidities aconitase actin actinin actins actioning actus acylases adalimumab
adamantyl addenda additur addon addons adduct adducts adherend adherends adherens adhesin adhesins adiabat adiabats
adieux adit adits adjustably admin admins adobo adposition aedes afebrile aficionadas agars agave ageusia agist
agnosic agonal agonist agonists agranular agritech aide aider aiders aioli airfoil airfoils akathisia alar alba
albendazole albicans albumins albuterol alder alders ales aletheia algin algins alia aliquoted alkalis allele alleles
allium allo alluvia allyl alprazolam altcoin altcoins altos ambident ambiguus ambo ameba amebae amebas amebiasis
amebic amide amides amikacin aminate aminated amination amine amines aminoacyl amiodarone amlodipine amnesias amodal
amortised amortize amortized amortizes amuse amygdalar analyte analytes anapaest anapaests anarcho anastrozole
anconeus andisol anemias anglage angler anglers anglophone anicteric anion anions anneal anneals annexe annexin
annexins annualize annul annum anode anodes anodize anole anoles anomer anomeric anomers anomia anomic anorchism
antecubital antepartum anthers antigun antiherpes antipassive antirust antivax antiwear antral antrum anxiogenic
anyonic anyons aortae apatheia aphakia aphakic aphid apicectomy apices apnea apneic apse apses arabesques arabinan
arcana archaeon archipelagoes arcus areata arene arenes areoles arete argan arginyl argmax argmin aril arils arkose
arrear arrestee arrestin arrestins arsis artemisinin arytenoid ascendency ascitic aspens assessee assured assurers
astern asters async atheism atheist atlas atonality atonic atopic atorvastatin atrial auctionable augered augering
augers auks aunty autoencoder autoencoders autoethnography automata autophagic aux avatars awned awns axillae axillary
axions axon axonal azide azides azithromycin backend backends backlist backlisted backlists backlot backlots backport
backported backprop backsplash backsplashes backstroker backstrokers backtest backtested backtesting bacteremia badged
badging baffle baffles bagged bailer bailers bailey bailor balafon baled baler balers ballade ballades ballotine balun
baluns bancassurance baptistries baptistry barbae barre barres baryon baryons basale basalt basilic basque basques
bassos basting batched batsman batter batters beadings beadle bearer belay belayed belayer belaying belli benchers
benefitted benefitting bento benzyne beryls beseeched bettas bevel bevels biases biassed bibimbap biennia bifida
bigram bigrams bildung bilges billet bin binovular bint biopharma biosimilar biosimilars bipod bipods birch birdied
birdies birthdate birthdates birthweight bisacodyl biscuity bitext bitmask bitwise bivalve bivalved blanch blazar
blazars blebbed blebbing blebs bleed bleeds blende bleomycin bletting bloat blob blockboard blog blogging blogs bloom
blot blots blueing boars bobbin bobbins bogginess bokashi bokeh bolded bolus bona bonang bongo bonk bono booleans boom
boomlet booster borage borane boranes borated boronate bosal boson bosonic botnet bougie bougies bouncer bourse
bourses bowing bowline brachialis brachii brachytherapy bract bracts braised braising branchial brandy brashing braze
brazed brazes brazing bream breaststroker breaststrokers breech breve breves brevis brie brines broach broached
broiler broilers brome bronzer bronzers brunoise brushy brut bucked bucking budding budesonide budgeter bugfix
bugfixes bulla bullocks bund bunded bunds bundt bunker bunt bunted bunting bupivacaine bupropion bureaux buret burin
burins burl burls burrata burring bush bushing busk busked busker buskers busking butene butyne byte bytes cabbie
cache cacheable cached caches caching caddis caddy cadherin cadherins caecal caissons calciner calciners calcites
caldron calendered calendering calicos calixarene callables calloc callosum callout callouts calved calving calvings
calyces camomile canard cancelation cancelations candesartan candida caned canid canines caning canker canna canoe
canoed canoes cantatas canter cantered canthus cantle cantors cantus capex capita capitis capos caprine caprylyl
carbene carbenes carbocation carboplatin carboxyl carburize carbyne carbynes carcase carcases carded carder carders
carding carene carenes carer carers carina carinal carinatum carnet carnets carnosine caseins cask caspase caspases
cassations cassis castrati castrato casus cataphatic catechists categorial categorizer categorizers catenin catenins
catharsis cathodic catholyte cations caudal caul causa cava cavae caval cavas cavernosa cavernosum caviare cavus cecal
cedant cedants cefazolin cefixime celecoxib celesta celestine celiac censers centerline centile centralis centrin
cerclage ceric cervid cesium chafer chafers chakra chancel chancre changelog chard chards chartable cheiloplasty
chemokine chemotroph cherrypick chert cherts chevre chiasm chiles chimaera chinois chip chiral chive chlorins chlorite
chlorites choanal choked cholerae cholesteryl chondrocyte chorea choreas chorioamnionitis chroma chromaffin chromas
chronotype chronotypes chucked chucking chucks chutes chutneys cicada cicadae ciclosporin cider ciders cingulate
circumplex cistron citalopram citrate clade clades clamp clastics clays cleantech cleat cleated cleats clef clefs clew
clews clicks clines clitic clitics cloches clonic clonus clopidogrel clover clubroot clusterin coachees coactivator
coaming coamings coatis cobblestoned cobrand cobranded coccygeus cochlea cochlear cocker cockerels cocreation coda
codebase codebases codec codecs coded codepath coder coders codon codons coedit coexpress coexpressed cofound cofund
cofunded cofunding cogens cogging cohabitee cohesin cohesins coil coinfections coinvent cokernel coldframe coli colic
collaged collaging collars collects collets colluders colocalise colocalize colocalized colocation colonia cols coma
combatted combatting combing commis communis compacta compactin compactins compile complexed complexifies complexify
composable composter compote compotes conceptus concha conched conching concordancer condensin condensins condyle
conga conifers conjunctivae conjurors connectome conquistadores consomme consuls contendere contig contigs
contractarian conus convenors converb convertor convertors convex conveyers conveyor convnet convnets cookie cookies
cooperages coopt coopts copal copay cope copes copiloted copses copulae copular copulas coram cordons coreceptor
coreceptors coreg cork corm cornu cornua cornual coronae coronal coronally corporis corpus corries corrin corrins
coset cosets cosheaf cosines cosolvent cosolvents costal cosubstrate cosupervise cosupervised cosupervisor cotaught
coteach coteaching cotreat cotreated cotreatment cotters counselee counsellee coup coupler couplings coups couverture
covariate covariates coved coving covisit cowl cowled cowling coworking coxa coxal coxed coxes coxing crafter crafters
crania crassa creed creel crenated crenations crenels creolized crepes crestal crewmates crispily crocket crockets
crockpot crockpots cron crop crosier crossentropy crowdsource crowdsourced crudes cruiser crumb crural crutching
cryptand crystallin crystallins cubitus cueing culm culms culverts cumene cumulant cumulants cuneatus cuneus cupula
curd curdlan curds curia curiae curler curlews curried currying cusip cusped custard customizer customizers cutin
cutter cuvee cuvees cyanic cycler cyclers cyclin cyclins cypher cyphers cysteic cystyl dace dacitic dado dagging
dahlia dart dartos darts das dasein dashi databased dataframe datastore dative datives davit daydreamt deair deaired
deairing debenture debias debiased debiasing debit debited debits deblur deblurred debride debrided debridement
debriding decane decanes decanted decants decene decidendi decile deciles decisis deckle decoking decreta decyl
dedicatee dedup dedupe deduped deduping defatted defensin defensins defoamed defoaming defrag defrags defund defunds
degressive dehydratase dei deist del deleter deleters delicti delicto delicts delimb delink delinked delist delists
della dem demarche demarches dementias demur den denims denoise denoised denoiser denoising densifies dentatus dentin
dependences depletions deployer depositaries depuration deque deques der derailer derailleur deref dereference des
desensitisers desensitizers desflurane designees deskew desmin desolder despatch despatched despatches despatching
destain destained destaining detachably detent detente detinue detrend detrended detrending devolved devops devs
dextrous dextrously dhow dhows diaconal dialysers dialyzers diapir diapirs diazotroph dibber dibbled dibbling
dications diclofenac diem diene diester diesters diestrus diether diethers diff diffed differenced diffing diffs
digiti digitorum digoxin dihydrate diltiazem dimer dimers diminuendo diol diols diphtheriae diplomates dipolar dipoles
dire discernable discharger dischargers discretisation discretise discretised discretises discretising discretization
discretize discretized discretizes discretizing dispase displacers disqualifiers distally distillate distributees
districting dithered dithering diuretics diversifier diversifiers djembe dobutamine docetaxel dodecane dojos dolor
dolostone doorless dopings dormers dorsad dorsi dos dosa dosas dosed dosing dosings doublet doublets dowel doweled
dowels downsample doxic doxing doxxed doxxing dozer dozers drapes draw drawee dreadlock drench drencher drenching
drill drip drogue drogues dropdown drupe du dualist dually duals duct ducted ducting ductule ductus duloxetine dumbing
dunite dunites duplet duplexed dura duricrust dwelled dyed dyer dyers dyke dykes dynamitin dynes dyspnea easement eave
ectatic edam edema edemas edtech edtechs efface egressed egret egrets ehealth ein ejecta el elative electron
electroplater electroplaters elevon elevons elided elides eliding elms elongase eluates eluent elute eluted elutes
eluting elytra emergentism emesis emollients emoticon empaneled empaneling emptive enalapril encumbrancers endian
endianness endolysin endoneurium endophora endorsee endorsees endorser endosomal endosphere enduro enduros enema enol
enolate enolates enologist enology enols enroller enslavers ensoulment enterobactin entisol entorhinal entree entrees
enum enums epee epees epigenome epiglottic epilepticus episome episomes episteme epitope epitopes epoxide equids
equina equinus erectus erga ergs eschaton esker esters estimand estimands estop estopped estops estradiol estriol
estrogen estrone etail etailer etailers etalon etalons etch etcher ethane ethanol ethers ethnolect etomidate etude
etudes eucalypt eucalypts eudaimonia eudaimonic euphotic ewes exapted excavatum excise excised excises excitatory
exergy exome exomes exonic exons exosomal exosome exosomes exosystem exosystems expansin expensed expensing
experiencer experiencers exportin exportins exposome expressers extendible externa externus extraverted extraverts
extubation eyrie ezetimibe facie facies factionalized facto fade faience fallow fallowed fallowing farad farnesyl
farrier farriers farro farrow farrowed fasces fasciitis fasciotomy fauces faucial favicon faying feldspars felid
felled feller fellers felling fellings felspar felted felting felts femora femoris femur ferroic fetalis fettled
fettler fettling fiberoptic fibrate fibrates fibred fibular fibularis fibulas ficolin ficuses fide fife fifes filets
filly filo filum finalizer finalizers fine finetune finetuned finetuning finial finials finings finning fintech
fintechs fiord fiords fiqh firehose firehoses firewall firma fisted fizziness fjord flagrante flan flanged flanger
flangers flans flap flaps flats fledge fleece floatation flocs flop flops floxed fluence fluences fluorite flux fluxed
foal foaling foams foci focussed focussing fodder foddered foetid foil foils folic follistatin fondues fontanel
footbath footbaths foraged forager foramen forams forceps forecasted forgivably fork forked forma formates formol
formyl formylate formylated formylating fosmid fouette founder fragipan frazil freekeh freestyler freestylers frescoed
frescos fret frets frill frills fritted frizzled frog frond fronds frontagers frontalis frontend frontends fucosyl
fucosylated fugal fulled fulling fullstack fumigatus fundal fundi fundus fuse fusel fuzed fuzes gabapentin gabled gaff
gaged gaging gaited gaiting galea galli gallus galvanise galvanisers galvanize galvanizers gamers gamey ganache
gangrenosum gantries gaol gaoled gaoler gaols gapped gapping garam garch garnish garrotte garter gaskets gavottes
gecko gelatinase gelatinosa gelding gellan gellant gellants gelling gels geminal genera generics generis genioplasty
genomes genotyped genotyping gentium genu geocoded geocoder geocoding geofence geofencing geotag geotagged geotags
geranyl gerbils gestae getter gettered gettering getters ghee ghettoes ghrelin gigas gilded gilder gilding gilet
gilets gingko ginner ginners ginnery gins gladioli glamor gland glanders glands glans glebe gley gleys gliclazide
glideslope glipizide globus glossed glueing glume glumes glutes gluteus glyceryl glycome glymphatic gnat gnostic gobos
goiter gonorrhoeae googly goroutine gouda gowning grandad grantee granulin granulins granulosa granzyme granzymes
gratin gratinee gratins gravid gravidarum gravis grift grifter grifters groined grouts groynes gulley gumma gunnel
gusset gybe gybed gyrases gyres gyro gyrus habeas habenula habitus hacek hackling haem hafnia hafted hafting halal
hallucis haloes halteres halva handbell handbells hapten haram hardnesses hardwire harrow hashable hashed hashes
hashing hashmap hashtable hassock hassocks hatha hawsers hazels heap heaps heartedly heatsink heatsinks heaves hebes
heddles hedged hedger helicase helicity helixes helmed helter hemangioma hematemesis hematite hematoma hematuria heme
hemin hemoglobin hemopoietic hemoptysis hemp hepatis herpetic het heteroskedastic hewn hexanol hila hilling hilus hips
hirer hirers hispanophone histidyl histosol hobbed hobbing hocks hoed hogget holin holins holist holists holobiont
homecare homeo homogenisers homogenizers homogenous homography homolog homologs homophilic honoris hopper hoppy hops
hora horas hormetic hornist horst horsts hosta hostas hostname hostnames hotfix hotfixes housecat housecats humic
humidities humins hummus huntingtin hurly hyaena hybridizers hydratase hydratases hydrazone hydrogenase hydrogenases
hydrometeors hyperbolae hyperboles hyperoxia hypothenar ibis ibn ictal idli idlis il iliotibial imager imagers imago
imidate imine imines immoveable imperfecta impermissibly implanter implementor implicature implicatures importin
importins imprest inadvisably inattentional inbreds incent incented incenting incerta increta incretin incretins incus
indel indels indemnifiers indemnitor indicis indictees indoles inflaton inflected infliximab influenzae infringers
infusate ingots inhibitable initialiser initialisers initializer initializers inlays inlier inlined inlining innings
innuendoes inoperably inserter insource insourced insourcing instillations insula insurtech integrase integrin
integrins interactome intercoder interferers interictal interiority intermedia intermediated intermedius internalism
internus interossei interplate interposers interrater interruptus interstage intestate intra intrapartum introducers
intron intronic introns inulin invasibility iodide ionic ionically ioniser ionisers ionotropic ipseity ipso irrigant
irrigants irrigations ischemia ischemic isobar isoflurane isoform isoforms isoprenyl isotype isotypes isotypic jabbed
jabs jailor jailors jete jetes jibbed jigs jihadi jihadis jitter jittered jived jiving joinders joists jouissance junk
jure juris jute kale kales kame kames karsts kata kayaker kegged kegging kegs keirin keratinocyte keratins kerf kerfed
kerfs kern kerning kerosine ketal ketals ketorolac keylogger keystore keytab kidding kiln kilns kinesic kinesin
kinesins kinome knit knitted koan koans komatiite kombucha korma krige kriged kriging kudus labetalol labial labneh
laccase lacerum laches lactases lactate lactis lactoferrin lactol lactulose lacunas lading ladled lama lambdas lambed
lambing lamins lamotrigine langur lansoprazole lantibiotic lapis larch larches lardon largesse las lase lased lasing
lassi latched latches lateralis lathed latissimus latus laude lavage lavaged lavages lavash lawyering layers laytime
leached leaching leadless leaguers leant learnings lebenswelt lectin ledgers leech leek leeks legatee legates legation
leks lemmatize lemmatizer lenslet lentis lento les lessee lessor letrozole leucocytes leucyl leukemias leukocyte
leukocytosis levade levain levan levans leveed levies levothyroxine lexed lexer lexers lexica lexing liberalizers
licensee licensees lichen lick licks lidar lied lien lienholder lienor liens ligate likeably lily limbal limbus limed
liminality linearisation linearise linearised linearises linearising linearization linearize linearized linearizes
`
