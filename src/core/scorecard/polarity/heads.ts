import { BAD, MEASURED, wholeWords } from './cue';
import { FLAWED, NEGATED } from './negated';

type Way = 'higher' | 'lower';

export interface HeadTold {
  readonly polarity: Way;
  readonly because: string;
  /** Where the words begin, and where they end. */
  readonly start: number;
  readonly end: number;
}

/** What is bad where it is the thing counted; before another noun it may only be what that is about: "noise officers". */
const BAD_HEADS = [
  'abductions?|absconders|absconding|absentees|absenteeism|abuse|addictions?|allegations?|abnormalities|anomalies|asthma|attacks?|attrition',
  'begging|bites?|blackouts|bottlenecks?|breakages|bugs|burnout|burns',
  'cancers?|chargebacks|cockroaches|complications|congestion|cracks|clots|(?:school|library|road|pool|ward|nursery|surgery|pub|bank|business|unit|beach|lane|branch|site|centre|court) closures',
  'damage|damp|depression|diseases?|discrepancies|disputes|disrepair|drought|duplicates|dust',
  'encampments|epidemics|erosion|(?:noise|smoke|radiation|lead|asbestos) exposure|escalations|exhaustion',
  'famine|fatigue|fractures',
  'gangs|gridlock|greenhouse gases',
  'hacks|harassment|hardship|heart attacks|hunger|hoarding',
  'ill[- ]?health|illness(?:es)?|infestations?|intimidation|intrusions|isolation',
  '(?:traffic )?jams|judicial reviews|kerb crawling',
  '(?:donor|member|membership|policy|subscription) lapse[sd]?',
  'loss(?:es)?|shortfalls?|failures?|delays?|abandonment|discontinuation|disengagement|incompletion|decline',
  'malpractice|malware|mice|misconduct|mismatches|mistakes|mould|muggings',
  'near misses|negligence|noise|nuisance',
  'odour|omissions|overdrafts|overtime|payouts?|penalties|pests|poisonings?|power cuts|presenteeism|puddles',
  'racism|ransomware|rats|recalls|redundancies|refunds|refusals?|reversals|rodents',
  'scalds|revocations|segregation|setbacks|shootings|shrinkage|slavery|slippage|spam|spoilage|squatters|stabbings|stalking|stings|stoppages|strikes|strokes|stress|subsidence|surcharges|speeding|injuries|casualties',
  'threats|terminations|(?:slips and|slips,) trips|tailbacks|vermin|viruses|waivers|warnings|weeds|withdrawals|write-downs',
  '(?:staff|employee|workforce|volunteer|member|carer|nurse|trustee|donor|tenant|customer|officer|driver|pupil|student|foster carer|membership) (?:turnover|churn|loss)',
  '(?:interim|agency|temporary|locum) (?:staff|managers|workers|nurses|doctors|teachers)|consultancy (?:spend|costs?)',
];

/** What is good where it is the thing counted. */
const GOOD_HEADS = [
  'accessibility|accuracy|participation|adoption|assurance|awareness|cohesion|competence|continuity(?: of care)?|energy security|exercise|fluency|food security',
  'inclusion|independence|innovation|knowledge|literacy|morale|openness|physical activity|preparedness|pride|proficiency|progression',
  'readiness|remission|resilience|resettlement|reunifications?|sanitation|success|skills|stability|star ratings?|staff survey score|transparency|trust|wellbeing',
  '(?:business|jobs?|revenue|income|rates|sales|productivity|membership|wage|earnings|export|exports|tourism|economic|gdp|gva) growth',
];

// What only counts the thing before it.
const COUNTERS =
  '(?:cases?|incidents?|reports?|episodes?|events?|instances?|occurrences?|rates?|levels?|numbers?|index|score|per \\d[\\d,]*.*|\\(.*\\)|%|percentage|in (?:the |last |past |this )?(?:year|month|quarter)|this (?:year|month|quarter)|reported|recorded|logged|notified)';
// Good whatever it is about: "crime recording accuracy".
const OF_ANYTHING = /^(?:accuracy|awareness|participation|preparedness|readiness|resilience|success)$/;
// Further words tell where, when, about what, from whom: "payouts for potholes".
const REST =
  '(?:$|[,;:(]| - | (?:of|in|at|on|by|from|per|among|within|since|during|against|about|between|due|caused|across|involving|to|with|for|under|over|as)\\b)';

const heads = ([way, sources]: readonly [Way, readonly string[]]) =>
  [
    way,
    new RegExp(`${MEASURED}((?:[\\w'&/-]+ ){0,5}?)(${sources.join('|')})((?: ${COUNTERS})*)(?=${REST})`),
  ] as const;

const HEADS = [heads(['lower', BAD_HEADS]), heads(['higher', GOOD_HEADS])];

/** What a name may hold that tells a head: without it `readHead` tells nothing. */
export const HEAD = wholeWords([...BAD_HEADS, ...GOOD_HEADS]);

const BAD_MODIFIER = wholeWords([BAD]);
const BOUND = /\b(?:of|in|at|on|by|from|with|for|to|who|that|and|or|without|no|not|\w+ed|\w+ing) /;

const FLAW = new RegExp(`${MEASURED}((?:${[...NEGATED, ...FLAWED].join('|')}))(?=[ -])`);

/** The same for `readFlaw`. */
export const FLAWS = wholeWords([...NEGATED, ...FLAWED]);

/** What a name says first of the thing that it counts, where that is a flaw: "[lapsed] donors". */
export function readFlaw(plain: string): string | null {
  return FLAW.exec(plain)?.[1] ?? null;
}

/** Which way is better by the thing that a name counts, the last noun before "of", "in" or "for": "donor [attrition]". */
export function readHead(plain: string): HeadTold | null {
  for (const [polarity, pattern] of HEADS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [, modifiers, head] = match;
    if (/\b(?:weight|fat|hearing|sight|and|or) $/.test(modifiers!)) continue;
    // "Conviction rate - domestic abuse": behind the dash stands what the rate is about.
    if (/\b(?:rates?|outcomes?|ratio|satisfaction|timeliness) - /.test(modifiers!)) continue;
    // What is recorded or counted may be bad: how well that is done is not.
    const isOfAnything = OF_ANYTHING.test(head!);
    if (
      BOUND.test(
        modifiers!
          .replace(isOfAnything ? /\w+ing (?=$)/ : /(?!)/, '')
          .replace(/\b(?:mould and|damp and|slips and|slips, trips and) $/, ''),
      )
    )
      continue;
    if (polarity === 'higher' && !isOfAnything && BAD_MODIFIER.test(modifiers!)) continue;
    const end = match[0].length - match[3]!.length;
    return { polarity, because: head!, start: end - head!.length, end };
  }
  return null;
}
