/** Words without a letter in an acronym: `Department of Energy` is DOE or DE. */
export const FUNCTION_WORDS = new Set(
  'a an the of and for in on to de la le du des del der die das und für et e y da do di van'.split(' '),
)

/** Words that no long form begins or ends with, nor holds: of another sentence part than a noun with what describes it. */
export const NO_PART_OF_A_TERM = new Set(
  (
    'i you he she it we they me him her us them my your his its our their this that these those who whom which what whose ' +
    'where when why how there here is are was were be been being am has have had having do does did done will would shall ' +
    'should can could may might must not no nor but so if then than because although though while whereas since until ' +
    'before after during through throughout between among across within without about above below under over into onto ' +
    'upon toward towards against along around behind beside besides beyond despite except near off out up down back away ' +
    'again also always already almost even ever never often only just quite rather really still too very well yet now once ' +
    'twice today soon later more most less least much many few several some any each every all both either neither such own ' +
    'same other another one two three four five six seven eight nine ten dear sincerely regards thank thanks please ' +
    'ask asked begin began bring brought build built came carry chose come decide deliver demonstrate describe design develop ' +
    'discover discuss draw drew drive drove earn enjoy ensure establish expand find found gain gave get give go got grew grow ' +
    'help helps hold held hope hopes improve include includes join keep kept know knew lead leads led learn learnt learned ' +
    'leave left like likes make makes made manage manages mean means meet meets met need needs offer offers prepare prepares ' +
    'present produce produces provide provides put ran read reads reduce run runs said saw see seek sees sent serve serves ' +
    'set show shows spent start stood study take takes taught teach teaches tell think thought told took understand use uses ' +
    'want wants went wish work works worked write writes wrote'
  ).split(' '),
)

/** Nouns that say what the acronym beside them is, so that a reader can go on: `the HBPM package`. */
export const EXPLAINING_NOUNS = new Set(
  (
    'algorithm antibody antigen app application assay award band bank brand cable catalogue cell cells certificate ' +
    'certification certified class club code codes college company compiler compliant component conference corpus course ' +
    'database dataset device dialect disease engine enzyme exam examination exams fellowship file files firm font form ' +
    'format framework gene genes grade grant group hospital institute instrument journal kit language law library licence ' +
    'license line list locus machine magazine method microscope mission model models museum mutant mutants network ' +
    'newspaper package pathway plant platform portal prize product programme program project projects protein proteins ' +
    'protocol protocols questionnaire receptor receptors reactor receiver register registered regulation regulations ' +
    'robot rules satellite scale scholarship school score scores sensor series server service software sponsor standard standards ' +
    'station strain survey syndrome system systems tag telescope test tests tool toolkit tools union university vector ' +
    'vehicle vessel visa workshop accredited approved chartered branch campus office offices shop staff store stores'
  ).split(' '),
)

/** Where what has an acronym of its own is known to few others: `the QCB at my faculty`. */
export const OWN_PLACES = new Set(
  (
    'faculty university school college department institute firm company hospital club city town village office plant lab ' +
    'laboratory church parish campus dormitory society union municipality factory agency organisation organization employer'
  ).split(' '),
)
