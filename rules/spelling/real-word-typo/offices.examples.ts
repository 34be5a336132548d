import type { SlipExample } from './examples.ts'

/** Examples for the slips of the same part. */
export const officesExamples: readonly SlipExample[] = [
  [
    '(project|product|account|accounts|hiring|general|sales|line|senior|office|store|case|program|programme|assistant|marketing|operations|engineering|risk|data|team|bank|hotel|restaurant|shop|branch|area|regional|district|deputy|resources|hr|construction|finance|financial|production|quality|community|property|event|events|campaign|floor|duty|warehouse|logistics|software|development|research|lab|laboratory|clinical|nurse|practice|brand|content|digital|security|safety|facilities|facility|recruitment|training|relationship|customer|service|support|technical|business|portfolio|fund|asset|investment|purchasing|procurement|plant|estate|hospital|junior|top|middle) [manger>manager]',
    'I worked as a project ⟦manger⟧.',
    'They acted “Away in a Manger”.',
  ],
  [
    '(project|product|account|hiring|general|sales|line|senior|office|store|case|program|programme|assistant|marketing|operations|engineering|risk|data|team|bank|hotel|branch|area|regional|middle) [mangers>managers] (to|and|at|in|of|,|.|who|have|are|from)',
    'I trained sales ⟦mangers⟧ in Oslo.',
    'The mangers were full of hay.',
  ],
  [
    '(as a|as the|am a|became a|become a) [manger>manager] (at|of|in|for|and|,|.|with)',
    'I was hired as a ⟦manger⟧ at Barnes Ltd.',
    'The child lay in a manger of wood.',
  ],
  [
    '[mangling>managing] (director|editor|partner)',
    'I am ⟦mangling⟧ director.',
    'They were mangling laundry.',
  ],
  [
    'i (have|also|successfully|had)? [mangled|manger>managed] (a team|a department|multiple|several|projects|a budget|a staff|a group|to|a project)',
    'I ⟦mangled⟧ to lead it.',
    'I mangled a word.',
  ],
  [
    '[costumer>customer] (service|services|support|care|satisfaction|relations|relationship|base|success|loyalty|feedback|requirements|complaints|retention|facing|oriented|queries|journey|engagement|data)',
    'I worked in ⟦costumer⟧ service.',
    'The costumer of the theatre needs more thread.',
  ],
  [
    '(assist|assisting|assisted|greet|greeting|greeted|serve|served|serving|satisfied|happy|dissatisfied|difficult|angry|loyal|valued|potential|corporate|existing|prospective|internal|external) [costumers>customers]',
    'I served ⟦costumers⟧ all day.',
    'The costumers served the play.',
  ],
  [
    '[custom|costume>customer] (satisfaction|complaints)',
    'I raised ⟦custom⟧ satisfaction.',
    'A custom, satisfactory to all.',
  ],
  [
    'customer [serve|servile|serviced>service] (skills|role|representative|experience|position|team|department|assistant|agent)',
    'I honed my customer ⟦serve⟧ skills.',
    'The customer serves himself.',
  ],
  [
    'human [recourse|sources>resources] (department|manager|management|team|officer|director|policies)',
    'I lead the human ⟦recourse⟧ team.',
    'A human had recourse to law.',
  ],
  ['[humane>human] (resources|rights|resource)', 'I work in ⟦humane⟧ resources.', 'It is a humane rule.'],
  [
    '(research|teaching|personal|administrative|executive|lab|laboratory|shop|sales|legal|medical|dental|office|physician|graduate) [assistance>assistant] (position|role|job|post)',
    'I held a teaching ⟦assistance⟧ job.',
    'We offer legal assistance.',
  ],
  [
    '(a|an) (research|teaching|personal|administrative|executive|laboratory|shop|office|sales) [assistance|assistants>assistant] (at|in|.|,|and|with)',
    'I was a research ⟦assistance⟧ in Bonn.',
    'I had personal assistance in Bonn.',
  ],
  [
    '(a|as a|the|legal|medical|general|executive) [secretory>secretary] (of|to|at|for)',
    'I was a ⟦secretory⟧ at a bank.',
    'A secretory cell in the gland dies.',
  ],
  [
    '(registered|staff|charge|qualified|licensed|paediatric|pediatric|scrub) [purse|curse|norse|nursed>nurse]',
    'I am a registered ⟦purse⟧.',
    'I sewed a purse.',
  ],
  [
    '(private|math|maths|peer|english|writing|physics|volunteer|language) [tumor|tumour>tutor] (at|in|for|and|.|,|to|who|with)',
    'I am a maths ⟦tumour⟧ in Leeds.',
    'I study the tumour in mice.',
  ],
  [
    '(primary|english|math|maths|substitute|qualified|supply|music|science|school|assistant) [tether|reacher>teacher] (at|in|for|and|.|,|of|who|with)',
    'I am a maths ⟦tether⟧ in Leeds.',
    'The tether in the stable broke.',
  ],
  [
    '[reaching|leaching|teasing|touching>teaching] (assistant|assistants|certificate|assistantship|philosophy|qualification|licence)',
    'I was a ⟦teasing⟧ assistant.',
    'She kept teasing her assistant.',
  ],
  [
    '(a|as a|as|senior|junior) civil [engine|engineered|engines>engineer]',
    'I am a civil ⟦engine⟧.',
    'Civil engineering and engines.',
  ],
  [
    '[softer|softener|soft-ware>software] (engineer|engineers|developer|developers)',
    'I am a ⟦softer⟧ engineer.',
    'A softer engine runs.',
  ],
  [
    '(my|your|academic|research|teaching|professional|new|future) [carer|careen>career] (path|goals|goal|ladder|aspirations|objectives|prospects)',
    'I planned my ⟦carer⟧ path.',
    'My carer changes daily.',
  ],
  ['[accent>account] (manager|executive|executives)', 'I was an ⟦accent⟧ manager.', 'His accent is strong.'],
  [
    '(night|evening|late|early|graveyard|double|weekend|morning|work|swing|split|rotating|afternoon|12-hour) [shit>shift]',
    'I worked the night ⟦shit⟧.',
    'I worked the night shift.',
  ],
  [
    '(night|long|late|day|12-hour|double|evening|weekend|extra|rotating) [shits>shifts]',
    'I worked double ⟦shits⟧.',
    'I worked double shifts.',
  ],
  [
    '[shit|sift|shirt>shift] (manager|supervisor|leader|handover)',
    'I was a ⟦shirt⟧ manager.',
    'I sew from shirt patterns.',
  ],
  ['paradigm [shit|shirt|sift|swift>shift]', 'It was a paradigm ⟦shirt⟧.', 'It was a swift change.'],
  ['at short [notices|novice|notion>notice]', 'I can come at short ⟦novice⟧.', 'At times a novice is short.'],
  [
    'on [shot|shirt|sort|snort|shit|shorts>short] notice',
    'I can come on ⟦shirt⟧ notice.',
    'The shirt notice was up.',
  ],
]
