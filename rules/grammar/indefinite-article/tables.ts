const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Abbreviations that could be read as a word but are read letter by letter, so that they begin with “eff”, “aitch”, “you” …. */
export const READ_BY_LETTER = toSet(
  'FAA FAO FEA FOI FUE HE HEA HEI HIV HOA HOD HoD HOV LEA LED LOA LOI LSE LU MA MBA ME MEd MEng MArch MEP MIT ' +
    'MOA MoA MOD MoD MOI MOT MOU MoU NEA NEH NHS NIH NIHR NUI NUJ NUS RA RAF RAE REU RIT ROE ROI RoI RUC SA SAE ' +
    'SEC SEO SI SLA SLO SMA SME SNA SOA SoC SOE SQA SQE STI SU SUV UKAEA UNAIDS UNCTAD UNESCO UNFCCC ' +
    'UNHCR UNRWA USADA USAID USMLE USPTO',
)

/** Abbreviations that are read as a word or as what they stand for, where their letters would say otherwise. */
export const READ_AS_WORD = toSet(
  'FAIR FEMA FIFA FTSE HAZOP HIPAA LAN LASER LASIK LaTeX LEED LEGO LIDAR LIGO LISP LLaMA MATLAB MENA ' +
    'MIDI MOOC NAFTA NASA NASDAQ NATO NEBOSH NICE NIST NOAA NORAD RADAR RAM RIBA RICO RISC ROM SaaS SARS SCADA ' +
    'SLAM SOAP SONAR SPAC STEAM STEM SWAT SWOT',
)

/** Abbreviations of which both readings are heard: S-Q-L and “sequel”, S-F and San Francisco, M-S and master’s. */
export const READ_EITHER_WAY = toSet(
  'AA AAA FAQ FT HI HS LLAMA LTD LT MB MC MD MHz MI MM MN MO MPa MR MRS MS MSS MT MTG MW NC ND NE NW NH NJ NM NS NSW NT NV NWT NY NYC ' +
    'NYT NZ RFC RI ROC ROS SAP SAS SAT SC SCSI SD SF SIM SKU SNL SNP SQL SR SS SE ST STR SW URL UROP',
)

/** Words with capitals or without vowels whose sound does not follow from their letters, in lower case. */
export const VOWEL_WORDS = toSet(
  'nvidia nginx nth xbox xml html http https mri nlp llm llms msc mba mphil rss ssd svm hr hiv ngo rnn lstm sms',
)

/** How words begin whose “h” may be silent, or whose first syllable is so weak that “an” is an old habit. */
export const WEAK_H =
  'herb homage hotel historic historian historio habitu heredit heroic hysteri horrif horrend horizon hilar hypothe humili ' +
  'hallucin harmonic harmonio hegemon hiatus hexag hispan homogen hawai heretic hercul hermes'

/** Words that follow the letter or the variable “a”, or a foreign “a”, but no article. */
export const NEVER_AFTER_A = toSet(
  'a an I and or is are am as at in on of if it its i us our all any each every either into onto until unless upon ' +
    'also equals implies intersect el un una uno ella este esta o e y i u ou al alla else ist est ' +
    'against along among around although because before',
)

/** Words that follow “an” where “and”, “in” or “any” is meant, or which are German after “an”. */
export const NEVER_AFTER_AN = toSet(
  'a an the they them we he she you this that these those there then so to for from with by but my your their his her ' +
    'was were will would can could should must may might do does did has have had be been not no nor never who whom which ' +
    'what when where why how than thus through therefore both der die das den dem des meine mich dich sich ware',
)

/** Words before “a” that make it a label. */
export const LABELLED = toSet('vitamin hepatitis appendix annex option variable vowel')

/** Words before a capital “A” or “An” in a title that make it an article. */
export const BEFORE_TITLED_ARTICLE = toSet(
  'for as of in with by from to at on about into is becoming being like',
)
