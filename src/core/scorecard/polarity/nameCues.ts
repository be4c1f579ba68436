import { BAD, cue, GOOD, NUMBER, SHORT_TIME, TIME, where, wholeWords, type NameCue } from './cue';
import { DONE, NOT_DONE } from './done';
import { BAD_THINGS } from './badThings';
import { GOOD_THINGS } from './goodThings';
import { SETBACKS } from './setbacks';

const TIMETABLE =
  '(?:targets?|time-?scales?|timeframes?|deadlines?|timelines?|time (?:limit|allocation|allowed))';
const NOT_A_TARGET_GROUP = '(?! (?:areas?|groups?|schools?|wards?|populations?))';
const COUNT_OF = '(?:the )?(?:(?:number|rate|percentage|level|overall) (?:of )?)?(?:\\w+ ){0,2}';
const IS_SHARE = /%|\b(?:percentage|percent|per cent|proportion|share)\b/;
// "62 days from referral to treatment" names the standard that is met.
const IS_SHARE_OR_STANDARD = new RegExp(
  `${IS_SHARE.source}|\\b\\d+ ?(?:days|weeks|months|minutes) (?:from|between|to) `,
);
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

// What residents report of others is work for the council, not a complaint about it.
const REGULATED =
  '(?:noise|nuisance|planning|enforcement|pest|dogs?|licensing|odour|smoke|trading|food|consumer|pollution)(?: \\w+)? complaints (?:received|made|logged|registered|investigated)';

/** Whatever a complaint is about, it is a complaint. */
const COMPLAINTS: readonly NameCue[] = [
  cue(
    'lower',
    ['complaints?', 'violations?(?!(?:\\/\\w+)? (?:issued|hearings?|fines?|corrected|abated))'],
    ['compliments? (?:to|per|against)', 'fines', REGULATED],
  ),
];

const RANKS: readonly NameCue[] = [cue('lower', ['rank', 'ranking'], ['improvements? in', 'taxi rank'])];

// Old people fall, and nobody is better off for it.
const REDUCTION =
  '(?:(?:reductions?|decreases?|drops?|declines?) (?:in|of)|falls? (?:in|of)(?! (?:people|persons|adults|older|elderly|over|aged|patients?|hospitals?|care|residents?|residential|children|those|the (?:home|over|community|elderly))))';
const CHANGES: readonly NameCue[] = [
  where(/reduc|decreas|fall|drop|declin/, cue('lower', [`${REDUCTION} ${COUNT_OF}${GOOD}`], [BAD])),
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
  where(/reduc|decreas|fall|drop|declin/, cue('higher', [REDUCTION, `${BAD} reductions?`])),
  cue('lower', ['^(?:to )?(?:reduc(?:e|ing)|minimis(?:e|ing)|decreas(?:e|ing)|lower(?:ing)?)(?! quartile)']),
  where(/increas|rise|growth/, cue('lower', [`(?:increases?|rises?|growth) (?:in|of) ${COUNT_OF}${BAD}`])),
  cue('higher', ['^(?:to )?(?:increas(?:e|ing)|maximis(?:e|ing)|improv(?:e|ing))', 'improvements? in']),
  cue('higher', ['^(?:increased|improved|enhanced|expanded)'], [BAD]),
];

/** What is kept off, turned down or long not seen, whatever it is. */
const FENDED: readonly NameCue[] = [
  cue('higher', [
    '(?:days|weeks|months|years|hours|shifts|time) since',
    '(?:time|miles|kms?|kilometres|hours|distance) between (?:\\w+ )?(?:failures?|breakdowns?|incidents?|accidents?|injur(?:y|ies)|defects?|faults?)',
    'sales? (?:\\w+ ){0,2}refused',
    'refused (?:\\w+ ){0,2}sales?',
    'between (?:\\w+ ){1,3}early and (?:\\w+ ){1,3}late',
    'claims? (?:\\w+ )?(?:repudiated|defended|defeated|rebutted)',
    '(?:repudiation|defence) rate',
    '(?:appeals|challenges|reviews) (?:\\w+ )?(?:successfully )?defended',
    '(?:drugs?|alcohol|drink|breath) (?:\\w+ )?tests? (?:\\w+ )?negative',
    'negative (?:\\w+ ){0,2}(?:drug|alcohol) tests?',
    'open defecation free',
  ]),
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
    '(?:spend|expenditure) (?:per(?! (?:\\w+ )?(?:visit|visitor|visitors|tourist|trip|customer|shopper|guest|attendee|donor|night))|on (?:agency|consultants?|temporary))',
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
      '(?:dollars?|pounds?|subsidy) (?:\\w+ ){0,2}per',
      '(?:mean|average|median|percentile) (?:response|wait|handover|delay|stay)s?',
      'time (?:to|until) (?:first|fill|hire|recruit|treat\\w*|theatre|appointment|assess\\w*|diagnos\\w*|offer|contact|trial|complet\\w*|resol\\w*|repair|respond|answer|decision|award|payment|pay)',
      '(?:cycle|lead|turn-?out|handle|handling|dispatch|hold|queue|dwell) times?',
      'average re-?let',
    ]),
    unless: new RegExp(
      `${IS_SHARE.source}|\\b(?:personnel|staff|crew) hours|\\bhours of (?:\\w+ )?(?:opening|volunteering|training|learning|teaching|contact|care|service)`,
    ),
  },
  // "Weeks from referral to assessment"; hours given are no delay.
  {
    ...cue('lower', ['(?:days|weeks|months|minutes) (?:from|between|to (?!date))']),
    unless: IS_SHARE_OR_STANDARD,
  },
];

/** Something done, or done in time: it outranks a bad thing in the same name. */
const ACHIEVEMENTS: readonly NameCue[] = [
  cue('higher', [
    'on[- ]time',
    '(?:on|within|to) schedule',
    'in time(?! (?:for|to|taken|spent|of|between|from))',
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
    '(?:debts?|arrears) (?:written off|cleared) (?:per|for) (?:\\w+ )?(?:clients?|person|people|households?)',
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
/** Whoever is satisfied with something, or trusts somebody, is so whatever it is about: how long it took, what it cost. */
const VIEWS: readonly NameCue[] = [
  cue(
    'higher',
    [
      '(?:satisfaction|satisfied|happy|pleased) (?:with|that)',
      '(?:confidence|faith) in',
      'confident (?:in|that)',
      'trust in (?:the |our |their |local |national )*(?:police|council|government|authority|(?:\\w+ )?services?|nhs|charity|institutions?|justice|courts?|statistics|landlord|parliament)',
      '(?:feel|agree|think|believe) (?:that )?(?:the |their |our |local )*\\w+ (?:deals?|(?:is|are) dealing|tackles?|(?:is|are) tackling|responds?|handles?)',
    ],
    [
      'complaints? (?:about|of|on|regarding)',
      '(?:slowly|badly|poorly|unfairly|too)',
      '(?:lack|loss|no|low|lower|poor|little|less|not|never|un)(?: of)? (?:\\w+ ){0,2}(?:satisfaction|satisfied|happy|pleased|confidence|confident|trust|faith)',
    ],
  ),
];

export const EFFECT_CUES: readonly NameCue[] = [
  ...GAPS,
  ...LEVELS_TO_HOLD,
  ...RANKS,
  ...FENDED,
  ...CHANGES,
  ...VIEWS,
  ...SETBACKS,
  ...EFFORTS,
  ...ACHIEVEMENTS,
  ...COMPLAINTS,
];

/** What is counted as work that comes in or goes out: of deaths registered neither more nor fewer is better. */
export const WORKLOAD = {
  pattern: wholeWords([
    'registered(?! (?:to|with|for|child))',
    '(?:certificates?|permits?|licen[cs]es?|tickets?|notices?|warrants?|passes|badges|prescriptions?) (?:issued|executed|dispensed|distributed|granted)',
    '(?:issued|executed|dispensed)$',
    '(?:calls|referrals|contacts|requests|applications|enquiries|e-?mails|letters|cases|notifications|claims|reports|alerts) (?:\\w+ ){0,3}?(?:received|opened|logged|handled|filed|raised|submitted)',
    'incidents (?:\\w+ )?attended',
    `${BAD} (?:\\w+ ){0,2}(?:hearings?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|intakes?)(?! (?:completed|answered|resolved|responded|closed|within|open|outstanding|overdue|over))`,
    `investigated ${BAD}`,
    `${BAD} (?:\\w+ ){0,4}(?:served|receiv(?:e|ed|ing)|enrolled|investigated)`,
    'assessments (?:made|undertaken|started)',
    'owed (?:an?|the) (?:\\w+ )?duty',
    '(?:inquests|enquiries|investigations) (?:opened|started)',
    REGULATED,
    '(?:offences|crimes?|incidents|persons?|people|vehicles|abuse|concerns|sightings|encampments) (?:\\w+ )?(?:reported|recorded|reports?)(?! (?:by|to|per))',
    'incidents calling for',
    'public hearings?$',
    '(?:household|residential|domestic|network|community) (?:\\w+ ){0,2}(?:water|electricity|energy) (?:\\w+ )?(?:consumption|use|usage)',
    '(?:residential|domestic) (?:\\w+ )?(?:water|electricity|energy) consumption',
    'volume of (?:\\w+ ){0,2}(?:water|electricity) consumption',
    'being (?:resurfaced|repaired|replaced|demolished)',
    '(?:ambulance|police|fire service) incidents$',
    '(?:vacancies|posts|jobs) advertised',
    '(?:passengers|calls|parcels|tonnes|bags|items) handled',
    '(?:strays?|stray dogs|carcasses|bodies) collected',
    '(?:people|clients|adults|children|residents) in receipt of',
    '(?:members|pensioners|deferred members) (?:of|in) the (?:\\w+ )?(?:scheme|fund)',
    '(?:dependency|follow-?up) ratio',
    'asylum[- ]seek\\w+(?: children)? supported',
    'visits? to (?:\\w+ ){0,3}(?:recycling|waste|amenity|tip|customer service|service cent(?:re|er)|one[- ]stop|reception|council offices)',
    'right to buy',
    '(?:weekly|average|annual) (?:cost|fee|price) of an? (?:\\w+ )?(?:placement|place|bed|package)',
    'mix of',
    'homeless(?:ness)? (?:presentations?|applications|enquiries|assessments)',
    '(?:applicants|applications|households|people) on the (?:\\w+ )?(?:register|housing list)',
    '(?:payments|grants|contracts|allowances) awarded',
    'searches (?:\\w+ )?(?:carried out|completed|undertaken|made)',
  ]),
  unless: wholeWords([
    '(?:officer|council|our|administrative) errors?',
    'cancelled',
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
