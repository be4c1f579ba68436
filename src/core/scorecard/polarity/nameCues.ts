import { BAD, cue, GOOD, NUMBER, SHORT_TIME, TIME, where, type NameCue } from './cue';
import { DONE, NOT_DONE } from './done';
import { EFFORTS } from './efforts';
import { BAD_THINGS } from './badThings';
import { GOOD_THINGS } from './goodThings';
import { SETBACKS } from './setbacks';
import { TURNS } from './turns';
import { HIDDEN, REGULATED } from './workload';

const TIMETABLE =
  '(?:targets?|time-?scales?|timeframes?|deadlines?|timelines?|time (?:limit|allocation|allowed))';
const NOT_A_TARGET_GROUP =
  '(?! (?:areas?|groups?|schools?|wards?|populations?|districts?|regions?|villages?|countries|households?|communit(?:y|ies)|cit(?:y|ies)))';
const COUNT_OF = "(?:the )?(?:(?:number|rate|percentage|level|overall) (?:of )?)?(?:[\\w'&/-]+ ){0,2}";
const IS_NOT_SHARE = /^(?!.*(?:%|\b(?:percentage|percent|per cent|proportion|share)\b))/;

const IS_NOT_SHARE_OF_KEPT =
  /^(?!.*(?:%|\b(?:percentage|percent|per cent|proportion|share)\b))|\b(?:breach\w*|miss\w*|fail\w*|wait\w*|not|no|late|outside|over|beyond|longer|exceed\w*|cancel\w*|delay\w*|without|dropp\w*|did)\b/;

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
  cue('lower', [
    '(?:variance|variation) (?:over|above|exceeding|greater than)',
    '(?:variance|variation) .*absolute',
    'absolute (?:\\w+ )?(?:variance|variation)',
  ]),
  // What stands in brackets says which way the figure is counted.
  cue('lower', [
    '(?:variance|variation|outturn|position)\\b.*\\((?:net )?(?:overspend|overspent|loss|shortfall|deficit)\\)',
  ]),
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

/** Air is of the better quality, the less there is in it. */
const IN_THE_AIR: readonly NameCue[] = [
  cue('lower', ['air quality\\b.*(?:[uμ]g|micrograms?|pp[bm]|concentrations?|index)\\b']),
];

/** Whatever a complaint is about, it is a complaint. */
const COMPLAINTS: readonly NameCue[] = [
  cue(
    'lower',
    ['complaints?', 'violations?(?!(?:\\/\\w+)? (?:issued|hearings?|fines?|corrected|abated))'],
    [
      'praise (?:and|&)',
      'compliments?,? (?:to|per|against|&|(?:\\w+ )?and).*',
      'complaints?,? (?:(?:\\w+ )?and|&|comments,?) .*compliments?',
      'fines',
      REGULATED,
    ],
  ),
];

/** An index that is known by its letters tells, whatever the name calls what it is of. */
const BY_LETTERS: readonly NameCue[] = [
  cue('lower', [
    '\\((?:cri|eri|cml|s?aidi|s?aifi|caidi|shmi|hsmr|smr|ltifr?|ltir|trifr?|trir|dtocs?|sif)\\)',
  ]),
];

/** A home that stands empty is no better for being ready. */
const EMPTY_HOMES: readonly NameCue[] = [
  where(
    /let|rent|occup/,
    cue('lower', [
      '(?:vacant|empty|void|voids|unlet|unoccupied|untenanted)(?: \\w+)? (?:(?:and|but|which are|that are) )?(?:currently |now |immediately )?(?:available|ready|fit) (?:to|for) (?:be )?(?:(?:re-?)?let(?:ting)?|rent(?:ed|ing)?|occup\\w+)',
    ]),
  ),
];

const RANKS: readonly NameCue[] = [cue('lower', ['rank', 'ranking'], ['improvements? in', 'taxi rank'])];

// Old people fall, and nobody is better off for it.
const REDUCTION =
  '(?:(?:reductions?|decreases?|drops?|declines?) (?:in|of)|falls? (?:in|of)(?! (?:people|persons|adults|older|elderly|over|aged|patients?|hospitals?(?! admissions| stays)|care|residents?|residential|children|those|the (?:home|over|community|elderly))))';
const CHANGES: readonly NameCue[] = [
  where(
    /reduc|decreas|fall|drop|declin/,
    cue(
      'lower',
      [`${REDUCTION} ${COUNT_OF}(?:${GOOD}|opening hours|services?|capacity|funding|access|provision)`],
      [BAD],
    ),
  ),
  where(/reduc/, cue('lower', [`${GOOD} reductions?`], [BAD])),
  where(
    /reduced/,
    cue(
      'higher',
      ['(?:with|whose|had|having|reporting|showing) (?:an? )?reduced', `reduced their (?:\\w+ ){0,2}${BAD}`],
      ['attendance', 'timetables?', '[Ii]ncome', 'access', 'capacity', 'hours', 'services?', 'quality'],
    ),
  ),
  where(
    /lower|less|fewer/,
    cue('higher', [
      `(?:with|whose|had|having|reporting|showing|experiencing|feeling) (?:an? )?(?:lower|less|fewer)(?: than \\w+| (?:levels?|rates?) of)? (?:\\w+ )?(?:${BAD}|anxiety|depression|distress|symptoms?|pain)`,
    ]),
  ),
  where(/increas|rise|growth/, cue('higher', [`(?:increases?|rises?|growth) in ${COUNT_OF}${GOOD}`], [BAD])),
  // More that is hidden comes to light, and no more of it is done.
  where(
    /increas|rise/,
    cue('higher', [
      `(?:increases?|rises?) (?:in|of) ${COUNT_OF}${HIDDEN} (?:\\w+ ){0,2}(?:reported|disclosed|referred)(?! (?:again|as))`,
      '(?:increases?|rises?) (?:in|of) (?:the )?(?:reporting|disclosures?|self-?reporting|under-?reported)',
    ]),
  ),
  where(
    /reduc|decreas/,
    cue('higher', ['(?:reductions?|decreases?) (?:in|of)', `${BAD} (?:reductions?|decreases?)`]),
  ),
  where(/fall|drop|declin/, cue('higher', [`${REDUCTION} ${COUNT_OF}${BAD}`])),
  cue('lower', [
    '^(?:to )?(?:reduc(?:e|ing)|minimis(?:e|ing)|decreas(?:e|ing)|lowering|lower (?:the|our|levels?|numbers?))',
  ]),
  where(
    /increas|rise|growth/,
    cue('lower', [
      `(?:increases?|rises?|growth) (?:in|of) ${COUNT_OF}(?:${BAD}|costs?|spend(?:ing)?|prices?|car (?:mileage|use|journeys|trips))`,
    ]),
  ),
  cue('higher', ['^(?:to )?(?:increas(?:e|ing)|maximis(?:e|ing)|improv(?:e|ing))', 'improvements? in']),
  cue('higher', ['^(?:increased|improved|enhanced|expanded)'], [BAD]),
];

/** What is kept off, turned down or long not seen, whatever it is. */
const FENDED: readonly NameCue[] = [
  cue('higher', [
    '(?:days|weeks|months|years|hours|shifts|time) since',
    '(?:time|miles|kms?|kilometres|hours|distance) between (?:\\w+ )?(?:failures?|breakdowns?|incidents?|accidents?|injur(?:y|ies)|defects?|faults?)',
    `wait(?:s|ed|ing)? (?:of )?(?:under|less than|fewer than|up to|within|no more than|at most) (?:the )?${NUMBER} ${TIME}`,
    '(?:in|with|causing|caused) no harm',
    '(?:prevented|averted|avoided|put right|rectified|eliminated) *$',
    '(?:false alarms?|(?:automatic )?fire alarms?|afas?|unwanted fire signals?|hoax(?:es)?|malicious) .*(?:not attended|challenged|filtered out)',
    'not attended (?:after|following|because of|due to|through) (?:\\w+ )?challeng(?:e|es|ing)',
    '(?:fraudulent|false|bogus|ineligible) (?:\\w+ )?(?:claims?|applications?) (?:\\w+ )?(?:rejected|refused|declined|stopped)',
    '(?:rejected|refused|declined|stopped) (?:fraudulent|false|bogus|ineligible)',
    '(?:below|under|within) (?:(?:the|legal|safe|statutory|speed|permitted|emission) )*limits?',
    'sales? (?:\\w+ ){0,2}refused',
    'refused (?:\\w+ ){0,2}sales?',
    'between (?:\\w+ ){1,3}early and (?:\\w+ ){1,3}late',
    '(?:council|planning|licensing|our|authority) (?:\\w+ )?decisions? (?:\\w+ ){0,2}(?:upheld|confirmed|supported)',
    'claims? (?:\\w+ )?(?:repudiated|defended|defeated|rebutted)',
    '(?:repudiation|defence) rate',
    '(?:appeals|challenges|reviews) (?:\\w+ )?(?:successfully )?defended',
    '(?:drugs?|alcohol|drink|breath) (?:\\w+ )?tests? (?:\\w+ )?negative',
    'negative (?:\\w+ ){0,2}(?:drug|alcohol) tests?',
    'open defecation free',
  ]),
  cue(
    'higher',
    [`(?:<|\u2264|under|less than|no more than) ?${NUMBER} ?(?:${TIME}|h|m)`],
    [
      'last\\w*',
      'deaths?',
      'mortality',
      'infants?',
      'births?',
      'aged?|age of',
      '~leav',
      'left',
      'service',
      'notice',
      '~surviv',
      '~sustain',
      'tenanc(?:y|ies)',
      'gap',
      'experience',
      'old',
      '~inactiv',
      '~exercis',
      '~activ',
    ],
  ),
  where(
    /reduced|stopped|halted|ended|eliminated|tackled/,
    cue('higher', [`${BAD} (?:\\w+ )?(?:reduced|stopped|halted|eliminated|tackled)`]),
  ),
];

/** Something done, or done in time: it outranks a bad thing in the same name. */
const ACHIEVEMENTS: readonly NameCue[] = [
  cue('higher', [
    'on[- ]time',
    '(?:on|within|to) schedule',
    'in time(?! (?:for|to|taken|spent|of|between|from))',
    `(?:on|to|within|[Ii]n) (?:the )?(?:\\w+ )?${TIMETABLE}${NOT_A_TARGET_GROUP}`,
    'within (?:the )?(?:\\w+ ){0,2}(?:prescribed|statutory|agreed|required|allotted|time)',
    'in (?:the )?(?:agreed|target|allowed|allotted|set) time(?:scale)?s?',
    'in prescribed time',
    'with (?:an? |their )?(?:current|valid|completed|approved|adopted|up[- ]to[- ]date|agreed|active|signed) (?:[\\w-]+ ){0,3}(?:plans?|polic(?:y|ies)|strateg(?:y|ies)|agreements?|certificates?|licen[cs]es?|permits?|accreditation)',
    'meeting (?:\\w+ ){0,4}(?:standards?|requirements?|milestones?|criteria|targets?|benchmarks?|timeframes?)',
    `(?:within|inside) (?:\\w+ )?${NUMBER} *(?:- *\\w+ )?${SHORT_TIME}`,
    'within (?:an?|one|the) (?:hour|day|week|month)',
    `in (?:under |less than )?${NUMBER} ${SHORT_TIME}`,
    '(?:same|next)[ -](?:working |business |calendar )?day',
    'by the (?:due|target) date',
    'within (?:the )?(?:\\w+ )?(?:standards?|benchmarks?|tolerances?|guidelines)',
    'as (?:scheduled|planned|timetabled)',
    '(?:seen|treated|assessed|answered|decided|completed|responded|visited|diagnosed|offered) in (?:an?|one|\\d+) (?:hour|day|week|month)s?',
  ]),
  // A count of deaths within 12 months is no achievement; a share of places found within 12 months is one.
  { ...cue('higher', [`(?:within|by) (?:\\w+ )?${NUMBER} ${TIME}`]), unless: IS_NOT_SHARE },
  // "Cancer: 62-day treatment (%)" is the share of patients of whom the standard is kept.
  {
    ...cue('higher', [
      `${NUMBER}[ -](?:day|week|hour) (?:(?:first|faster|definitive|subsequent|cancer|referral|urgent|combined|general) ){0,3}(?:diagnos[ie]s|treatment|standard|pathway|referral to treatment|response|assessment)(?! (?:gap|breach\\w*|delay\\w*|time))`,
    ]),
    unless: IS_NOT_SHARE_OF_KEPT,
  },
  cue('higher', [
    '(?:attendance|pass|success|retention) rates?',
    'proceeds of crime',
    '(?:recorded|coded|entered|logged|classified) (?:correctly|accurately)',
    '(?:abuse|violence|rapes?|crimes?|offences?|burglary|robbery|stalking)\\W+arrests?(?: rates?| made)',
    'loans per item',
    '(?:targets?|milestones?|plans?|needs?|requests?|response|controls|criteria|requirements|indicators|objectives|conditions|standards?) (?:\\w+ )?(?:met|hit)',
    '(?:suspects?|offenders?|perpetrators?|culprits?) (?:\\w+ )?(?:identified|charged|arrested|named|located)',
    '(?:screening|screened) (?:for|of)',
    '(?:percent|percentage|%) (?:of )?(?:\\w+ ){0,3}disbursed',
    'with (?:an? |corresponding |agreed |completed )*(?:corrective |improvement )?action plans?',
    '(?:drugs?|weapons?|assets|cash|knives|guns|firearms|tobacco|cigarettes|alcohol|goods|vapes|vehicles) (?:\\w+ )?(?:seized|confiscated|recovered)',
    'seizures? of (?:drugs?|weapons?|assets|cash)',
    'violations? (?:\\w+ )?(?:corrected|abated|remedied|rectified)',
    'clients? (?:\\w+ ){0,3}(?:debts?|arrears) (?:\\w+ ){0,2}(?:written off|cleared|rescheduled)',
    '(?:debts?|arrears) (?:written off|cleared) (?:per|for) (?:\\w+ )?(?:clients?|person|people|households?)',
  ]),
  cue('higher', DONE, NOT_DONE),
  // Those of whom an employer, a board or a course wants more.
  cue(
    'higher',
    [
      '(?:earners|employees|staff|workforce|managers|leaders|leadership|boards?|directors|officers|posts?|roles?|recruits|firefighters|apprentices|councillors|teachers|governors|trustees|academics|professors|entrants) (?:\\w+ )?(?:(?:who|that) are |from |held by |filled by |of |taken by )(?:an? )?(?:\\w+ )?(?:women|female|disabled|minority|minorities|ethnic|black|bame|lgbt\\w*|under-?represented|global majority|diverse)',
    ],
    [
      'make-?up',
      'turnover',
      'leaving',
      '~absen',
      'sickness',
      'gap',
      'disciplin\\w*',
      'profile',
      'number of staff',
    ],
  ),
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
      'in (?:(?:full[- ]?time|part[- ]?time|further|higher|sustained|paid|suitable) )*(?:education|employment|training|eet|work|jobs?|apprenticeships?|learning|treatment)',
      'eet',
      'into (?:\\w+ )?(?:work|employment|education|training|learning|jobs?)',
      '(?:moving|moved|progress(?:ed|ing)|return(?:ed|ing)?) (?:on )?(?:to|into) (?:\\w+ )?(?:education|employment|training|work|learning)',
    ],
    ['missing', 'poverty', 'accidents?', '~violen', '~injur', 'sickness'],
  ),
];

/** Whoever is satisfied with something, or trusts somebody, is so whatever it is about: how long it took, what it cost. */
const VIEWS: readonly NameCue[] = [
  cue(
    'higher',
    [
      '(?:satisfaction|satisfied|happy|pleased) (?:with|that)',
      '(?:confidence|faith) in',
      '(?:users?|customers?|residents?|tenants?|patients?|visitors?|parents?|staff|public|overall|satisfaction|average|mean)\\W*(?:s )?ratings? (?:of|for)(?! (?:\\d|poor|red|inadequate|[d-g]\\b))',
      'confident (?:in|that)',
      'trust in (?:the |our |their |local |national )*(?:police|council|government|authority|(?:\\w+ )?services?|nhs|charity|institutions?|justice|courts?|statistics|landlord|parliament)',
      '(?:rating|rates?|rated|describing|describe|described|scoring|finding|find) (?:[\\w-]+ ){1,6}(?:as )(?:very |fairly |quite )?(?:good|excellent|easy|helpful|useful|fair|safe|clean|satisfactory|positive|high)',
      '(?:feel|agree|think|believe) (?:that )?(?:the |their |our |local )*\\w+ (?:deals?|(?:is|are) dealing|tackles?|(?:is|are) tackling|responds?|handles?)',
    ],
    [
      'complaints? (?:about|of|on|regarding)',
      '(?:slowly|badly|poorly|unfairly|too)',
      '(?:lack|loss|no|low|lower|poor|little|less|not|never|un)(?: of)? (?:\\w+ ){0,2}(?:satisfaction|satisfied|happy|pleased|confidence|confident|trust|faith)',
    ],
  ),
];

/** What is done, saved or left undone, whatever it is done to. Tried in this order; the first that the name holds decides. */
export const EFFECT_CUES: readonly NameCue[] = [
  ...GAPS,
  ...LEVELS_TO_HOLD,
  ...IN_THE_AIR,
  ...EMPTY_HOMES,
  ...RANKS,
  ...FENDED,
  ...CHANGES,
  ...BY_LETTERS,
  ...VIEWS,
  ...TURNS,
  ...SETBACKS,
  ...EFFORTS,
  ...ACHIEVEMENTS,
  ...COMPLAINTS,
];

/** A thing alone, good or bad; the last to be tried. */
export const THING_CUES: readonly NameCue[] = [cue('lower', BAD_THINGS), cue('higher', GOOD_THINGS)];
