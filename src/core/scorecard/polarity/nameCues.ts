import { NOT_IN_WORD } from '../../text/wordStart';
import { DONE, NOT_DONE } from './done';
import { BAD_THINGS, GOOD_THINGS } from './things';

export type Leaning = 'higher' | 'lower' | 'range';

/** Words in an indicator's name that tell which way is better. */
export interface NameCue {
  readonly polarity: Leaning;
  readonly pattern: RegExp;
  /** Names in which these words tell nothing. */
  readonly unless?: RegExp;
  /** Letters without which the pattern cannot hold: a quick look that spares most names the slow one. */
  readonly needs?: RegExp;
}

const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)';
const SHORT_TIME =
  '(?:(?:working|calendar|school|clear|business) )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?)';
const TIME = `(?:${SHORT_TIME}|months?|years?)`;
const TIMETABLE =
  '(?:targets?|time-?scales?|timeframes?|deadlines?|timelines?|time (?:limit|allocation|allowed))';
const NOT_A_TARGET_GROUP = '(?! (?:areas?|groups?|schools?|wards?|populations?))';
// At the start, behind another word than "not", or in a word of several parts.
const NO_NOT = '(?:^|(?!\\S*not )\\S+ |\\S*[^\\w\\s])';
const COUNT_OF = '(?:the )?(?:(?:number|rate|percentage|level|overall) (?:of )?)?(?:\\w+ ){0,2}';
const BAD = `(?:${BAD_THINGS.join('|')})`;
const GOOD = `(?:${GOOD_THINGS.join('|')})`;

const IS_SHARE = /%|\b(?:percentage|percent|per cent|proportion|share)\b/;
const IS_NOT_SHARE = /^(?!.*(?:%|\b(?:percentage|percent|per cent|proportion|share)\b))/;

/** A gap outranks every achievement that it is a gap in. */
const GAPS: readonly NameCue[] = [
  cue('higher', [
    '(?:gap|[Dd]ifference) (?:\\w+ ){0,2}(?:closed|narrowed|reduced)',
    '(?:reduction|narrowing|closing) (?:in|of) (?:the )?(?:\\w+ ){0,3}gap',
  ]),
  cue('lower', [
    'gaps?',
    '(?:difference|differential)(?: (?:between|in)| *$| *[-)(])',
    'disparit(?:y|ies)(?! (?:initiative|project|program))',
    'inequalit(?:y|ies)',
  ]),
];

const LEVELS_TO_HOLD: readonly NameCue[] = [
  cue(
    'range',
    [
      'at least \\d+ ?% (?:\\w+ ){0,2}surplus',
      '(?:percentage|%|proportion|per cent|rate|level) (?:of )?(?:\\w+ ){0,3}surplus (?:\\w+ ){0,3}(?:places?|capacity)',
      'surplus (?:\\w+ ){0,3}(?:places?|capacity)(?: (?:in|at|across) (?:\\w+ ){1,3})? *(?:\\(?%|rate|percentage)',
    ],
    // "Districts with at least 5% surplus" counts the districts.
    ['(?:number|percentage|proportion|share|%) of (?:districts|schools|areas|wards|planning)'],
  ),
  cue('range', [
    '(?:variance|variation) (?:\\w+ ){0,2}(?:against|from|to|between) (?:\\w+ ){0,2}(?:budget|forecast|plan|profile)',
    'budget (?:variance|variation)',
  ]),
];

/** Whatever a complaint is about, it is a complaint. */
const COMPLAINTS: readonly NameCue[] = [
  cue(
    'lower',
    ['complaints?', 'violations?(?!(?:\\/\\w+)? (?:issued|hearings?|fines?|corrected|abated))'],
    ['compliments? (?:to|per|against)', 'fines'],
  ),
];

const RANKS: readonly NameCue[] = [cue('lower', ['rank', 'ranking'], ['improvements? in', 'taxi rank'])];

// Old people fall, and nobody is better off for it.
const REDUCTION =
  '(?:(?:reductions?|decreases?|drops?|declines?) (?:in|of)|falls? (?:in|of)(?! (?:people|persons|adults|older|elderly|over|aged|patients?|hospitals?|care|residents?|residential|children|those|the (?:home|over|community|elderly))))';
const CHANGES: readonly NameCue[] = [
  where(/reduc|decreas|fall|drop|declin/, cue('lower', [`${REDUCTION} ${COUNT_OF}${GOOD}`], [BAD])),
  where(/reduc/, cue('lower', [`${GOOD} reductions?`], [BAD])),
  where(/reduc|decreas|fall|drop|declin/, cue('higher', [REDUCTION, `${BAD} reductions?`])),
  cue('lower', ['^(?:to )?(?:reduc(?:e|ing)|minimis(?:e|ing)|decreas(?:e|ing)|lower(?:ing)?)(?! quartile)']),
  where(/increas|rise|growth/, cue('lower', [`(?:increases?|rises?|growth) (?:in|of) ${COUNT_OF}${BAD}`])),
  cue('higher', ['^(?:to )?(?:increas(?:e|ing)|maximis(?:e|ing)|improv(?:e|ing))', 'improvements? in']),
  cue('higher', ['^(?:increased|improved|enhanced|expanded)'], [BAD]),
];

/** A bad thing that comes back, goes on too long or is left undone; no achievement in the same name makes it good. */
const SETBACKS: readonly NameCue[] = [
  cue(
    'higher',
    ['neets?\\b.*\\b(?:re-?engag(?:ed|ing)|into|moving|moved|progress(?:ed|ing))', 'neets?\\b.*\\bknown'],
    ['not known', 'unknown'],
  ),
  cue('lower', ['neets?', 'not in (?:education|employment|training)']),
  where(
    /no|never|nil|zero|without|free|avoid|absence/,
    cue(
      'higher',
      [
        `(?:not|no longer|without|free (?:from|of)|avoid(?:ed|ing)?|absence of|with (?:no|zero|nil)|never|(?:no|zero|nil)(?! of\\b)) (?:(?:been|being|a|an|any|become|becoming) )*(?:\\w+ ){0,2}${BAD}`,
        `(?:${BAD}|harm|drug|debt|damp|plastic)-free`,
      ],
      ['no qualifications', 'not known', 'no[- ]fault', 'no[- ]shows?', 'no recourse'],
    ),
  ),
  cue(
    'lower',
    [
      're-?referr(?:als?|ed)',
      're-?registrations?',
      '~re-?offend',
      're-?admi(?:ssions?|tted)',
      're-?entr(?:y|ies)(?! (?:cent(?:er|re)|programs?|programmes?|services?))',
      're-?open(?:ed|ing)',
      'second or (?:more|subsequent)',
      '(?:2nd|second|subsequent) time',
      'repeat(?:ed|s)?',
      'recurr(?:ing|ence)',
      '(?:repairs|jobs|works|products|vehicles) (?:\\w+ )?recall(?:s|ed)',
      'return(?:s|ed|ing)? to (?:an? )?(?:care|custody|hospital|prison|jail|homeless(?:ness)?)',
    ],
    ['(?:repeat|returning) (?:visitors?|customers?|business|bookings?|prescriptions?)', 'prevented'],
  ),
  cue('lower', [
    '(?:not|never|fail(?:ing|ed|s)? to|failure to|unable to) (?:\\w+ ){0,2}?(?:~achiev|[Aa]ttain[\\w-]*|~complet|~meet|met|paid|pay|~resolv|~answer|attend|attend(?:ing|ed)|reach|reached|pass|passed|collected|~implement|~respond|[Pp]rogress[\\w-]*|on time|within|[Ii]n time|up to date|available|[Cc]ompl[\\w-]*)',
    '(?:deaths?|mortality|died|dying|infections?|complications?|relaps\\w+|admissions?|attendances?|evict\\w+|breakdowns?|recalls?) (?:(?:to|in|of|at) \\w+ )?within',
    '(?:with no|without|lacking) (?:an? |any )?(?:\\w+ )?(?:access|internet|bank account|insurance|heating|contact|visits?|nearby \\w+|named \\w+|garden|green space)',
    `not (?:\\w+ ){1,3}(?:in|within) (?:\\w+ )?${NUMBER} ${TIME}`,
    'without (?:an? |any )?(?:valid|current|up[- ]to[- ]date|named|allocated|certificate|\\w*plan|appraisals?|reviews?|supervision|training|assessments?|health checks?|support|access)',
    'stepped up',
    'outside (?:of )?(?:[\\w/]+ ){0,3}(?:[Cc]ompliance|limits?|standards?|tolerance)',
    'exceed(?:s|ed|ing)? (?:\\w+ ){0,3}(?:contingency|budgets?|limits?|capacity|costs?|thresholds?|allowances?)',
    'dissatisf(?:ied|action)',
    'non-? ?revenue water',
    'below (?:an? )?(?:epc|sap|band|energy (?:band|rating))',
    '(?:average|mean|median) age of (?:\\w+ ){0,2}(?:cases|investigations|enquiries|complaints|tickets|requests|debts?|backlog|fleet|vehicles)',
    '(?:less|fewer) (?:\\w+ )?(?:contact|support|help) than they (?:would like|want|need)',
    'with (?:an? )?(?:very )?(?:low|poor) (?:\\w+ )?(?:happiness|satisfaction|worthwhile|well-?being|[Aa]ttainment|literacy|numeracy|[Ii]ncome|pay|health|attendance|skills?)',
    '(?:withdrawals?|withdrew|withdrawing|drop-?outs?|leavers|leaving|left|exits?) (?:\\w+ ){0,2}before (?:complet\\w+|the end|finishing)',
    '(?:earn|earning|earned|paid|scoring|achieving|rated|living) (?:less|fewer|lower|below|under|worse)',
    'complaints? (?:\\w+ ){0,3}upheld',
    'upheld (?:\\w+ ){0,2}complaints?',
    'appeals? (?:\\w+ ){0,2}(?:allowed|lost|upheld)',
    'successfully appealed',
    'successful appeals?',
    'appeals? (?:\\w+ )?(?:won by|in favou?r of) (?:the )?(?:motorists?|drivers?|appellants?|applicants?|developers?|parents?|claimants?|tenants?|owners?)',
    '(?:students?|learners|trainees|participants) (?:withdrawing|withdrawn|withdrew)',
    'unexpected (?:\\w+ )?(?:admissions?|deaths?|closures?|costs?)',
    'overturned',
    'missed opportunit(?:y|ies)',
    '(?:sustained|founded|substantiated|upheld|proven|justified) (?:\\w+ )?(?:complaints?|allegations?)',
    '(?:emergency|ed|er|a&e|casualty)(?: (?:department|room|unit))? (?:visits?|attendances?|presentations?) (?:for|due|with|by)',
    '(?:asthma|alcohol|drug|injury|fall|overdose|assault)(?:-related)? (?:\\w+ )?(?:emergency|ed|er|hospital) (?:\\w+ )?(?:visits?|attendances?|admissions?)',
  ]),
  where(
    /\d|over|more|longer|exceed|greater|beyond|excess|older|outside|out of|due|late|behind/,
    cue(
      'lower',
      [
        `(?:over|more than|longer than|exceed(?:ing|s|ed)?|greater than|beyond|in excess of|older than) (?:the )?${NUMBER} *\\+? *${TIME}`,
        `${NUMBER} *(?:\\+ *${TIME}|${TIME} (?:or (?:more|longer|over)|overdue|late))`,
        `outside (?:of )?(?:the )?(?:target|timescales?|time|deadlines?|${NUMBER})`,
        'out of time',
        'overdue',
        'late(?! (?:night|years))',
        'behind (?:schedule|target|plan)',
      ],
      [
        '~sustain',
        '~remain',
        '~maintain',
        '~employ',
        'stay(?:ed|ing)?',
        'ahead',
        '~stab',
        'same',
        `${NO_NOT}(?:collected|recovered|repaid|cleared)`,
      ],
    ),
  ),
];

/** What something costs, and how long it takes on average. */
const EFFORTS: readonly NameCue[] = [
  cue('higher', [
    'savings?',
    'costs? (?:\\w+ ){0,6}(?:recovered|recouped)',
    '(?:cost|spend) (?:reductions?|avoided|recovery)',
  ]),
  cue('lower', [
    'costs? (?:per|of|to)',
    'average cost',
    '(?:net|gross|unit|total) costs?',
    '(?:spend|expenditure) (?:per|on (?:agency|consultants?|temporary))',
    'overspen(?:d|ds|t|ding)',
  ]),
  {
    ...cue('lower', [
      '(?:time|days) taken',
      '(?:average|mean|median) (?:[\\w.]+ ){0,4}?(?:times?|days|weeks|hours|minutes|length|duration|wait)',
      '(?:processing|response|waiting|turnaround|turn ?round|re-?let|completion|call|journey) times?',
      'speed of processing',
      `${TIME} to (?:process|re-?let|complete|decide|determine|answer|respond|resolve|repair|remove|issue|pay|place|match)`,
      'number of (?:working )?days (?:taken|to)',
      'times? (?:from|between) (?:\\w+ ){1,4}(?:to|and)',
      '(?:number|#|no\\.?) (?:of )?(?:working |business |calendar )?(?:days|hours|minutes|weeks|months) (?:on average )?(?:taken|to|from|between|for)',
      '(?:dollars?|pounds?|subsidy|spend|expenditure) (?:\\w+ ){0,2}per',
      '(?:cycle|lead|turn-?out|handle|handling|dispatch|hold|queue|dwell) times?',
      'average re-?let',
    ]),
    unless: IS_SHARE,
  },
];

/** Something done, or done in time: it outranks a bad thing in the same name. */
const ACHIEVEMENTS: readonly NameCue[] = [
  cue('higher', [
    'on[- ]time',
    'on schedule',
    'in time',
    `(?:on|to|within|[Ii]n) (?:the )?(?:\\w+ )?${TIMETABLE}${NOT_A_TARGET_GROUP}`,
    'within (?:the )?(?:\\w+ ){0,2}(?:prescribed|statutory|agreed|required|allotted|time)',
    'in prescribed time',
    'meeting (?:\\w+ ){0,4}(?:standards?|requirements?|milestones?|criteria|targets?|benchmarks?|timeframes?)',
    `(?:within|inside) (?:\\w+ )?${NUMBER} *(?:- *\\w+ )?${SHORT_TIME}`,
    'within (?:an?|one) (?:hour|day|week|month)',
    `in (?:under |less than )?${NUMBER} ${SHORT_TIME}`,
    '(?:same|next) (?:working )?day',
    'by the (?:due|target) date',
    'within (?:the )?(?:\\w+ )?standards?',
  ]),
  // A count of deaths within 12 months is no achievement; a share of places found within 12 months is one.
  { ...cue('higher', [`(?:within|by) (?:\\w+ )?${NUMBER} ${TIME}`]), unless: IS_NOT_SHARE },
  cue('higher', [
    '(?:attendance|pass|success|retention) rates?',
    'proceeds of crime',
    'suspects? (?:\\w+ )?(?:identified|charged|arrested|named)',
    '(?:screening|screened) for',
    '(?:percent|percentage|%) (?:of )?(?:\\w+ ){0,3}disbursed',
    'with (?:an? |corresponding |agreed |completed )*(?:corrective |improvement )?action plans?',
    '(?:drugs?|weapons?|assets|cash|knives|guns|firearms) (?:\\w+ )?(?:seized|confiscated|recovered)',
    'seizures? of (?:drugs?|weapons?|assets|cash)',
    'violations? (?:\\w+ )?(?:corrected|abated|remedied|rectified)',
    'clients? (?:\\w+ ){0,3}(?:debts?|arrears) (?:\\w+ ){0,2}(?:written off|cleared|rescheduled)',
  ]),
  cue('higher', DONE, NOT_DONE),
  // What is done about a bad thing; of young people, fewer prosecuted is better.
  where(
    /prosecut|enforcement/,
    cue(
      'higher',
      [
        `${BAD} (?:prosecutions?|enforcement)`,
        `(?:prosecutions?|enforcement actions?) (?:for|against) (?:\\w+ )?${BAD}`,
      ],
      ['young', 'youth', 'juvenile', 'children'],
    ),
  ),
  cue(
    'higher',
    [
      'in (?:(?:full[- ]?time|part[- ]?time|further|higher|sustained|paid|suitable) )*(?:education|employment|training|eet|work|learning|treatment)',
      'eet',
      'into (?:\\w+ )?(?:work|employment|education|training|learning|jobs?)',
      '(?:moving|moved|progress(?:ed|ing)|return(?:ed|ing)?) (?:on )?(?:to|into) (?:\\w+ )?(?:education|employment|training|work|learning)',
    ],
    ['missing', 'poverty', 'accidents?', '~violen', '~injur', 'sickness'],
  ),
];

/** What is done, saved or left undone, whatever it is done to. Tried in this order; the first that the name holds decides. */
export const EFFECT_CUES: readonly NameCue[] = [
  ...GAPS,
  ...LEVELS_TO_HOLD,
  ...RANKS,
  ...CHANGES,
  ...SETBACKS,
  ...EFFORTS,
  ...ACHIEVEMENTS,
  ...COMPLAINTS,
];

/** What is counted as work that comes in or goes out: of deaths registered neither more nor fewer is better. */
export const WORKLOAD = {
  pattern: wholeWords([
    'registered(?! (?:to|with|for|child))',
    '(?:certificates?|permits?|licen[cs]es?|tickets?|notices?|warrants?|passes|badges|prescriptions?) (?:issued|executed|dispensed|granted)',
    '(?:issued|executed|dispensed)$',
    '(?:calls|referrals|contacts|requests|applications|enquiries|e-?mails|letters|cases|notifications|claims|reports|alerts) (?:\\w+ ){0,3}?(?:received|opened|logged|handled|filed|raised|submitted)',
    'incidents (?:\\w+ )?attended',
    `${BAD} (?:\\w+ ){0,4}(?:served|receiv(?:e|ed|ing)|enrolled|investigated)`,
    'assessments (?:made|undertaken|started)',
    'owed (?:an?|the) (?:\\w+ )?duty',
    '(?:inquests|enquiries|investigations) (?:opened|started)',
  ]),
  unless: wholeWords([
    'complaints?',
    '~re-?referr',
    '~repeat',
    'late',
    'avoidable',
    '(?:days|weeks|hours|minutes)',
    'benefits?',
  ]),
} as const;

/** People served are no better fewer, whatever their trouble. */
export const SERVED =
  /\b(?:lettings?|lets|homes let|allocations?) to\b|\b(?:receiv(?:e|ed|ing)|accessing|provided with|referred to|enrolled in) (?:[\w-]+ ){0,4}(?:visits?|services?|support|assistance|help|advice|counsell?ing|meals|training|education|care|treatment|interventions?)\b/;

/** A thing alone, good or bad; the last to be tried. */
export const THING_CUES: readonly NameCue[] = [cue('lower', BAD_THINGS), cue('higher', GOOD_THINGS)];

function cue(polarity: Leaning, sources: readonly string[], unless?: readonly string[]): NameCue {
  const pattern = wholeWords(sources);
  return unless === undefined ? { polarity, pattern } : { polarity, pattern, unless: wholeWords(unless) };
}

function where(needs: RegExp, cue: NameCue): NameCue {
  return { ...cue, needs };
}

/**
 * A regular expression for any of these; `~` before a word lets it run on. What `markOtherSenses` writes with a capital is
 * passed over, but where a pattern has both letters.
 */
function wholeWords(sources: readonly string[]): RegExp {
  const open = sources.join('|').replace(/~((?:[a-z?-]| )*[a-z?])/g, '$1[\\w-]*');
  return new RegExp(`${NOT_IN_WORD}(?:${open})(?!\\w)`);
}
