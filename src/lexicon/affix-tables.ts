/** Prefixes that join any noun, verb or adjective. */
export const PREFIXES: readonly string[] = (
  'aero agro anti astro auto baro bio cardio chemo chrono co counter cross cryo crypto cyber cysto de di ' +
  'dis dys eco ecto electro endo entero epi ethno exo extra fibro fore gastro geo glyco haemo hemo ' +
  'hepato hetero histo holo homo hydro hyper hypo immuno infra inter intra iso lipo lympho macro ' +
  'magneto mal mega meso meta micro mid mini mis mono morpho multi myo nano neo nephro neuro non omni ' +
  'ortho osteo over palaeo paleo para patho peri petro phono photo physio phyto piezo poly post pre pro ' +
  'proto pseudo psycho pyro quasi radio re retro rheo seismo semi sero socio spectro stereo sub super ' +
  'techno tele tetra thermo trans tri turbo ultra un under uni vaso video zoo'
).split(' ')

/** What stands before a hyphen only. */
export const HYPHENATED_PREFIXES: ReadonlySet<string> = new Set(
  'all bi di e ex extra half high in low m non of off on out pan quarter self soft t tri vice well x'.split(
    ' ',
  ),
)

/** Words that take no affix: such a word with one is two words run together or a slip. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'about above after again along also although always among another because been before being below between ' +
    'both cannot could does doing done down during each either else even ever every from hand have having hence ' +
    'here herself himself however into itself just less like many might more most much must myself near neither ' +
    'never none nothing once only other ought ours ourselves over perhaps quite rather same shall should since ' +
    'some such than that their them themselves then there these they this those though through till together ' +
    'under until unto upon very were what when where whether which while whom whose will with within without ' +
    'would your yours yourself'
  ).split(' '),
)

/** Verbs whose past is irregular; other forms of theirs are in the dictionaries. */
export const IRREGULAR_VERBS: ReadonlySet<string> = new Set(
  (
    'arise awake bear beat become begin bend bind bite bleed blow break breed bring build burst buy cast catch ' +
    'choose cling come cost creep deal dig draw drink drive eat fall feed feel fight find flee fly forbid forget ' +
    'forgive freeze give grind grow hang hear hide hold hurt keep know lead leave lend lose make mean meet ' +
    'mistake overcome pay read ride ring rise seek sell send shake shine shoot shrink shut sing sink sit sleep ' +
    'slide speak spend spin split spread spring stand steal stick sting strike strive swear sweep swim swing take ' +
    'teach tear tell think throw understand undertake wake wear weave weep wind withdraw withstand write'
  ).split(' '),
)

/** Words that do not stand in compounds written as one word, but in slips of words that end alike. */
export const NO_SECOND_PARTS: ReadonlySet<string> = new Set(
  'able come date full here less like ment ness ring sing sion ship that then tion ting ward'.split(' '),
)
