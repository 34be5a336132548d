/** Words of software, data and machine learning. */
export const COMPUTING_WORDS = `
a11y accessor accessors aeroelasticity affordances agentic agentically agritech agroforestry aiops airgapped
algorithmically allocator allocators allowlist allowlisted allowlists altcoin altcoins analytics annotatable
annotator annotators anonymisation anonymise anonymised anonymiser anonymization anonymize anonymized
anonymizer anonymizing ansible anycast api apis archaeometry ascii asic asics async asynchronicity asyncio
attentional auditable autoML autocomplete autocompletes autocompletion autodiff autoencoder autoencoders
autoencoding autoethnography autofix autofixed autofixes autoformatter autograd autoheal automl autoregressive
autoscale autoscaled autoscaler autoscaling autotuning avro awaitable awaitables backend backender backends
backfill backfilled backfilling backhaul backlink backlinks backlogs backported backpressure backprop
backpropagate backpropagated backpropagation backtrace backtraces baseband beamforming benchmarked
benchmarking bigquery binarisation binarise binarised binarises binarising binarization binarize binarized
binarizes binarizing bioinformatics biostatistics bitmask bitmasks bitrate bitrates bitstream bitstreams
bitwise blockchain blockchains blog blogger blogging blogs bluetooth bootcamp bootcamps bootloader bootloaders
bpm breakpoint bugfix bugfixes bundler bundlers bytecode bytestream cacheable changelog changelogs chatbot
chatbots checkboxes checkpointed checkpointing cheminformatics chemoinformatics chipset chunker ciphertext
ciphertexts classifiers clickhouse clickstream clientside cloud-based cloud-native clustering cms co-author
co-authored co-authoring co-founded co-founder co-founders co-founding co-op co-operate co-operation
co-operative co-ops co-ordinate co-ordinated co-ordinating co-ordination co-ordinator co-ordinators co-worker
co-workers co-working coauthor coauthored coauthoring coauthors cobit cobot cobots cocurricular codebase
codebases codec codecs codesign codesigned codirector cofacilitated cofounded cofounder cofounders cofounding
cohomology cointegration colead coled colo colocation comanaged combinatorially combinatorics combobox
comboboxes config configs confounders connectome containerd containerisation containerised containerization
containerized contravariance contravariant convolutional copresented coroutine coroutines cors cosupervised
cosupervision cotutelle covariate covariates coworker coworkers coworking cpu cpus crawler crawlers crm cron
crosscoder crosscoders crowdsource crowdsourced crowdsources crowdsourcing crowdworker crowdworkers crypto
cryptocurrencies cryptocurrency cryptographic csirt csrf css csv cuda cve cves cyber cyberattack cyberattacks
cyberbullying cybercrime cybercrimes cybercriminal cybercriminals cyberdefence cyberdefense cybersecurity
cyberthreat cyberthreats cyberwarfare daemonised dagster dao daos darkmode dashboarded dashboarding databricks
datacenter datacenters datacentre datacentres dataframe dataframes datalake datalakes dataloader datamart
datamarts dataops datapoint datapoints dataset datasets datastore datastores datastream datastreams datathon
dataviz datepicker datepickers dbt deanonymisation deanonymise deanonymised deanonymises deanonymising
deanonymization deanonymize deanonymized deanonymizes deanonymizing debias debiased debiaser debiasing
debounce debounced debouncer debouncing debuggable decarbonisation decarbonization decoder decoders
decompilation decompile decompiled decompiler decompilers dedup dedupe deduped deduping deduplicate
deduplicated deduplication deepfake deepfakes deeplink deeplinks defi denoise denoised denoiser denoisers
denoising denormalise denormalised denormalises denormalising denormalize denormalized denormalizes
denormalizing denylist denylists deobfuscation deployable deprioritise deprioritize deprioritized
dequantisation dequantise dequantised dequantises dequantising dequantization dequantize dequantized
dequantizes dequantizing deque deques dereference dereferenced dereferencing deserialization destructors
destructuring detokenisation detokenise detokenised detokenises detokenising detokenization detokenize
detokenized detokenizes detokenizing dev devicetree devlog devops devrel devs devsecops devtools dhcp
diffeomorphism dimensionality disassemblers discoverability discretization distillation dns dockerfile
dockerfiles dockerize dockerized docstring docstrings dogfood dogfooded dogfooding downsample downsampled
downsampling downstream downweight downweighted downweighting draggable dropdown dropdowns droppable duckdb
dxp e-commerce e-learning e-mail e-mails ecommerce edtech elasticsearch electrocatalysis email emailed
emailing emails embeddable embedder embedders embeddings endianness endpoints enqueuing ensembling enum enums
epigenetic epigenetics erp ethereum eval evals exascale exosuit exosuits explainability explainable explainers
exploitability extensibility extranets failback failover failovers featurisation featurise featurised
featuriser featurises featurising featurization featurize featurized featurizer featurizes featurizing
feedforward femtocell femtocells fi figma finetune finetuned finetuner finetunes finetuning finops fintech
firewalled firewalling firmware firmwares flamegraph flamegraphs flexbox folksonomy formatters foundational
fpga fpgas framebuffer framebuffers framerate framerates frontend frontender frontends fronthaul fullstack
fullstacks functors fuzzer fuzzing gamification gamified gantt gantts gelu generalizability genotyping
geofencing geoinformatics geolocation geospatial getter getters gif gifs gigabyte gigabytes gitops
glassmorphism globalised gnss google googled googling gps gpu gpus gradients graphql greenfield grokking
groundedness grpc guardrail guardrailed guardrails hackathon hackathons hadoop hardcoded hashmap hashmaps
hashset hashsets hashtable hashtables hdfs heatmap heatmaps heteroscedasticity heteroskedasticity hifi
homotopy hotfix hotfixes hpc http https hyperlink hyperlinks hypernetwork hypernetworks hyperparameter
hyperparameters hyperscaler hyperscalers hyperspectral hyperthreading hypervisor i18n idempotently immutables
imputation incentivise incentivize incentivized inferencing infographic infographics infosec ingestible
ingestions injective inpaint inpainted inpainting instantiation interactivity internationalisation
internationalization internet interoperability interoperable interpretability invariants iot iterable
iteratively itil jailbreak jailbreaker jailbreakers jailbreaking jailbreaks jailbroken jitter journaled
journaling jpeg jpegs json jupyter jwt jwts kafka kanbans keychain keyframe keyframes keylogger keyloggers
keypoint keypoints keystore keystores kpi kpis kubectl kubelet kubernetes kvm l10n labelers labellers
lakehouse lakehouses latencies lazyload leaderboard leaderboards learnable lemmatisation lemmatization lexer
lidar lightbox lightboxes linearizability linearizable linkedlist linter linters linting listbox livelock
livestream livestreamed livestreaming loadbalancer loadbalancers localhost localiser localizer lofi login
logins logits logout logprob logprobs lookahead lookbehind lookups lora lorawan lossless lossy low-code
lowcode lusophone lyophilization macOS malloc mallocs malware malwares matplotlib mdm mecanum mechatronics
medtech memoisation memoiser memoization memoize memoized mempool mentee mentees metabolomics metadata
metadatabase metagenome metagenomics metaheuristics metamaterial metamaterials metaprogramming metaverse mfa
microbatch microbatching microbenchmark microbiome microcontroller microcontrollers microfluidics
microfrontend microfrontends microinteraction microinteractions microservice microservices microsites
middleware midtraining mimo minibatch minibatches minibatching minifier minifiers misclassification
misclassified misclassify mixin mlops mobile-first mockup mockups modularised modularity modularize mongodb
monoid monomorphisation monomorphization monorepo morphosyntax mp3 mp4 mpi multiagent multicast multiclass
multicloud multiclouds multicollinearity multicore multihead multilabel multilayer multiline multimodal
multimodality multiplatform multiplayer multiprocessing multispectral multitenant multithread multithreaded
multithreading multithreads multiturn munge mutex mutexed mysql namespace namespaces nanomaterials
nanoparticle nanoparticles nanotech navbar navbars neuro-symbolic neurodegeneration neurodegenerative
neuroimaging neuromorphic neuroplasticity neurosymbolic newsql nfc nft nfts no-code no-one nocode nosql npu
nullability nullable nullish nullptr numpy oauth observability odometric odometry offboarding offline offsite
okr okrs olympiad olympiads omnichannel onboarded onboarding oncall online onsite ontologies ontologists
opcode open-source open-sourced openapi opencl openid openmp opensearch optogenetics orchestrator
orchestrators outlier outliers outpainting overfit overfits overfitted overfitting overparametrised
overparametrized oversample oversampled owasp pandas parallelise parallelised parallelism parallelizable
parallelization parallelize parallelized parametrise parametrize parametrized paraphrasers parsable parseable
parsers parsimonious pathfinding pathophysiology pathtracing paxos pentest pentester pentesters pentesting
pentests perceptron perceptrons performant permalink permalinks perovskite perovskites personalization
petaflops petascale pharmacokinetics pharmacovigilance phenotyping phishing phonotactics photocatalysis
photonics photovoltaics pim pipelining plaintext plasmonics playbook playbooks plm plugin plugins pmo png pngs
podcast podcasting podcasts podman polyfill polyfilled polyfills polymorphically pooling positionality
postgraduate postgraduates postgres postprocessing posttraining predoctoral prefetch prefetcher prefetches
prefetching prefill prepopulated preprint preprints preprocess preprocessed preprocesses preprocessing
preprocessor preprocessors prerender prerendered prerendering pretrain pretrained pretraining pretrainings
pretrains prince2 prioritisation prioritization productionise productionize productionized productization
productized profiler profilers profilings programmatic programmatically promisified promisify proteomics
protobuf protobufs prototypable prototyping pseudolocalisation pseudolocalization pseudonymise pseudonymised
pseudonymises pseudonymising pseudonymization pseudonymize pseudonymized pseudonymizes pseudonymizing pyspark
qa quadcopter quadcopters quantile quantiles quantisation quantise quantised quantization quantize quantized
qubit qubits queueing quicksort quickstart rabbitmq raci rackmount ransomware rasterised rasteriser
rasterization rasterized rasterizer raytracer raytracers raytracing rca rdf readme readmes realtime
recommender recommenders redis redteaming refactor refactored refactoring refactorings refactors refcount
refcounting regex regexes regressor regressors regularisation regularised regularization regularized
regularizer rehydration reidentification reidentify relu renderer renderers reparameterization
reparametrisation reparametrise reparametrised reparametrises reparametrising reparametrization reparametrize
reparametrized reparametrizes reparametrizing replicability repo repos reproducibility reproducibly reranked
reranker reranking resampled resampling resharding resizable resizer reskilling restful retrain retrainable
retrained retraining retrosynthesis retryable reusability reusable reweight reweighted reweighting rfid
roadmap roadmaps rollforward rollout rollouts rollup rollups rpa rtos runbook runbooks runtime runtimes saml
sandbox sandboxed sandboxing scalability scalable schemas scikit-learn scrapable scraper scrapers scraping
screencast screenreader screenreaders screenshot screenshots scrollable scrum scss sdlc segmentations
segmenter serialisation serialise serialised serializability serialization serializer serverless serverside
servicedesk sftp shader shaders sharded sharding shortlist shortlisted shortlisting siem sigmoids signup
signups simd skeuomorphic skeuomorphism skos sla slas slo slos slurm smallcell smallcells smart-home
smartphone smartphones smartwatch smartwatches smishing snapshotted snapshotting soc softmax softmaxes
softswitch sparql sparsification sparsified sparsify sparsity spearphishing spintronics sprints sql sqlite sre
sres ssl sso stablecoin stablecoins stacktrace stacktraces stakeholder stakeholders standup standups startup
startups stateful statefulness stateless steerability stochasticity storypoint storypoints streamlined struct
structs stylesheet stylesheets subclass subclasses subdomain subdomains subgraph subgraphs subnet subnets
subnetted subnetting subnetwork subnetworks subprocess subreddit subreddits subroutine subsample subsampled
subsampling substring substrings subtask subtasks supercomputer supercomputers supercomputing supernet
superresolution superresolve superset supervised surjective svg svgs synced synchronise syncing sysprep tanh
tappable tarball tcp telco telcos telecom telehealth telemedicine teleoperated teleoperation telepresence
tensor tensors ternarisation testability testbed testbeds textarea textbox textboxes themable themeable
theming threadpool throughput throughputs timeboxed timeboxing timeseries timestamp timestamped timestamps tls
togaf tokenisation tokenise tokenised tokeniser tokenisers tokenises tokenising tokenizable tokenization
tokenize tokenized tokenizer tokenizers tokenizes tokenizing tokenomics toml toolbox toolboxes toolchain
toolchains toolformer tooling toolkit toolkits tooltip tooltips topos tpu tpus traceability trainable
transcoder transcoders transcriptomics transdisciplinary transpilation transpile transpiled transpiler
transpilers treeshaking triage triaged triaging tribology trie trino triplestore triplestores tsv tunable
tuple tuples typeahead typecheck typechecker typecheckers typechecking typeclass typeclasses typehint
typehints typesafe typesafety typings uat uboot udp uncached uncommented underclock underfitting
underparameterized undersample undersampled undersampling unembedding unicast unicode unittest unittests
unlabeled unlabelled unlearning unlinkable unnormalised unnormalized unparsable unpivot unpivoted unquantized
unsupervised upsample upsampled upsampling upscaler upscalers upscaling upsell upselling upsert upserted
upserts upskill upskilling uptime upweight upweighted upweighting uri uris url urls usability userbase
username usernames userspace utf validator validators variational vectorise vectorised vectoriser vectorising
vectorization vectorize vectorized vectorizer vectorizers verifiability verifiable viewport viewports
virtualenv virtualenvs virtualisation virtualise virtualised virtualises virtualising virtualization
virtualize virtualized virtualizes virtualizing vishing visualisations visualizations vlan vlans vlog vlogs
vms voip voxel voxelised voxelized voxels vpn vpns vulkan waitlist waitlisted walkthrough walkthroughs warmup
warmups wasm watchpoint watchpoints wbs wearables web web3 webapp webapps webassembly webcrawler webcrawlers
webdev webgl webgpu webhook webhooks webinar webinars webp webpage webpages website websites websocket
websockets whiteboarding wiki wikis wireframe wireframed wireframes wireframing workflow workflows worklog
worklogs workspace workspaces workstream workstreams wysiwyg xgboost xml xss yaml zeitgeist zigbee zk
`
