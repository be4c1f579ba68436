import { BAD, COUNT_RESPONDED_TO, type NameCue, wholeWords } from './cue';

// What residents report of others is work for the council, not a complaint about it.
export const REGULATED =
  '(?:noise|nuisance|planning|enforcement|pest|dogs?|licensing|odour|smoke|trading|food|consumer|pollution)(?: \\w+)? complaints (?:received|made|logged|registered|investigated)';

// Of what most people keep to themselves, more that comes to light may be as good as less of it.
export const HIDDEN =
  '(?:domestic (?:abuse|violence)|sexual|rapes?|hate|racis[mt]|racial|homophobic|slavery|trafficking|exploitation|stalking|grooming|fgm|coercive|whistleblowing|honou?r[- ]based)';
// A sign that staff report, and not that there is more of it.
const OWNED_UP =
  '(?:(?:(?:patient|staff|clinical|information|cyber|health and|workplace|medication|data|safety|security|adverse|near[- ]miss) )+(?:incidents?|events?)|near[- ]misses|hazards|concerns)';
const BROUGHT_TO_LIGHT = '(?:reported|recorded|identified|disclosed|raised|logged|flagged|notified|referred)';
const CASUALTY_DEPARTMENT =
  '(?:a ?& ?e|accident and emergency|eds?|ers?|emergency(?: (?:department|room))?|minor injur(?:y|ies)(?: units?)?|urgent care|utc|mi?iu|walk[- ]in(?: centre)?)';

/** One sort of income as a share of all. */
export const INCOME_MIX =
  '(?:income|fees?|revenues?|grants?|sales|donations) as (?:an? )?(?:%|percentage|proportion|share) of (?:[\\w-]+ ){0,3}(?:income|fees?|revenues?|funding|turnover)';

/** What there is, by nature or by decision, and what a sort's share of it is. */
const STOCK: readonly string[] = [
  '(?:remand|prison|jail|prisoner|inmate|custod\\w+|inpatient|resident|student|pupil|(?:looked[- ]after )?child(?:ren)?|total) population',
  '(?:(?:pupils?|students?) ?(?:[-:\\/]|to)?[- ]?(?:teach(?:ers?|ing)(?: staff)?)|(?:staff|teachers?|children|managers?)[- :\\/]*(?:to )?(?:staff|managers?|supervisors?|nurses?)) ratios?',
  'ratio of (?:\\w+ )?(?:pupils?|staff|children|permanent|teachers) to (?:\\w+ )?(?:teach\\w+|staff|agency|managers|pupils?)',
  'average class sizes?',
  '(?:bed|prison|cell|ward|jail|hospital|care home) occupancy',
  INCOME_MIX,
  '(?:share|proportion|percentage|%|mix) of (?:\\w+ )?(?:income|revenue|funding|turnover) (?:from|by)',
  '(?:income|funding|revenue|tenure|product|sales|fuel|modal|placement) (?:mix|share|split)',
  'throughput',
  '(?:bed|bandwidth|annual leave) utili[sz]ation',
  '(?:restricted|endowment) (?:income|funds)',
  '(?:external|hra|net|bonded|gross|general obligation|capital|pwlb|long-term|public) debt(?! (?:collected|recovered|overdue|over))',
  'debt (?:service|servicing|per (?:unit|property|home|dwelling|capita|head|resident))',
  '(?:spend|spending|expenditure) (?:\\w+ ){1,6}per (?:head|capita|pupil|student|resident|person|household|dwelling|km|mile|1[\\d,]+|child|adult)',
  '(?:spend|spending|expenditure) per(?! (?:\\w+ )?(?:visit|visitor|visitors|tourist|trip|customer|shopper|guest|attendee|donor|night))',
  'average (?:household|family|donation|gift|transaction|order|trip|class|home|plot|grant|visit|stay|party|loan) size',
  '(?:induction|epidural|episiotomy|hysterectomy|tonsillectomy|instrumental|forceps|assisted deliver\\w+)(?:[\\w ]*) rates?',
];

// Of deaths registered neither more nor fewer is better.
const WORK = wholeWords([
  'registered(?! (?:to|with(?!in)|for|child))',
  '(?:home )?visits (?:made )?by (?:[\\w-]+ ){0,3}(?:officers|visitors|inspectors|workers|wardens|staff|teams?)',
  '(?:certificates?|permits?|licen[cs]es?|tickets?|notices?|warrants?|passes|badges|prescriptions?) (?:issued|executed|dispensed|distributed|granted)',
  '(?:issued|executed|dispensed)$',
  '(?:calls|referrals|contacts|requests|applications|enquiries|e-?mails|letters|cases|notifications|claims|reports|alerts) (?:\\w+ ){0,3}?(?:received|opened|logged|handled|filed|raised|submitted)',
  `${HIDDEN} (?:[\\w-]+ ){0,4}(?:${BROUGHT_TO_LIGHT}|reports?|referrals|disclosures)`,
  `${BROUGHT_TO_LIGHT} (?:[\\w-]+ ){0,3}${HIDDEN}`,
  `${OWNED_UP}(?: \\w+)? (?:reported|recorded|raised|logged|notified|disclosed)`,
  `${CASUALTY_DEPARTMENT} (?:attendances?|visits|presentations|arrivals)(?= *$| ?[,:;(]| -| per| type| at )`,
  '^(?:number of )?incidents (?:reported|logged)',
  '(?:low|no)[- ]harm incidents|near[- ]miss reports|missing (?:persons?|people) reports|incident report(?:s|ing)|fixed penalt(?:y|ies)|[fp][cp]ns|(?:speeding|parking|traffic) tickets',
  '(?:stray dogs?|pest|noise|wildlife) (?:calls|reports|requests|jobs|enquiries)',
  'detentions? under|custody detentions|section 136 detentions|detained under',
  '(?:patients|vehicles?|cars|compan(?:y|ies)|dogs|trade ?marks?) (?:\\w+ )?(?:registered|registrations?)(?! (?:within|on time))',
  '(?:incidents|collisions|emergencies|(?:service|emergency) calls) (?:\\w+ )?attended',
  COUNT_RESPONDED_TO,
  '(?:ambulance|police|fire service|medical|co-responding|emergency|999) incidents (?:with|where|requiring|receiving|conveyed)',
  '(?:appeals|claims|tribunals?|proceedings|objections|petitions|motions) (?:\\w+ )?(?:lodged|filed|submitted)',
  '(?:scams|cases|concerns|matters|incidents|allegations|children|families|people) (?:\\w+ )?referred to',
  'visitors? to (?:\\w+ ){0,3}(?:customer service|service cent(?:re|er)|one[- ]stop|reception|council offices|tip|recycling)',
  '(?:right to buy|council house) (?:sales|applications)',
  'trees (?:\\w+ )?(?:removed|felled)',
  'assessments (?:made|undertaken|started)',
  'owed (?:an?|the) (?:\\w+ )?duty',
  '(?:inquests|enquiries|investigations) (?:opened|started)',
  REGULATED,
  '(?:offences|crimes?|vehicles|abuse|concerns|sightings|encampments|(?:abuse|hate|domestic|safeguarding|safety|violence|sexual|near miss|security) (?:\\w+ )?incidents) (?:\\w+ )?(?:reported|recorded|reports?)(?! (?:by|per))',
  'incidents calling for',
  'public hearings?$',
  '(?:household|residential|domestic|network|community) (?:\\w+ ){0,2}(?:water|electricity|energy) (?:\\w+ )?(?:consumption|use|usage)',
  '(?:residential|domestic) (?:\\w+ )?(?:water|electricity|energy) consumption',
  'volume of (?:\\w+ ){0,2}(?:water|electricity) consumption',
  'being (?:resurfaced|repaired|replaced|demolished)',
  '(?:ambulance|police|fire service|medical|co-responding|ems) incidents$',
  '^(?:total |all |number of )*(?:ems |medical )?(?:calls (?:and|&) incidents|incidents (?:and|&) calls)\\b',
  '^(?:total |all )+incidents(?: ?\\([^()]*\\bems\\b[^()]*\\)|$)',
  '(?:vacancies|posts|jobs) advertised',
  '(?:passengers|calls|parcels|tonnes|bags|items) handled',
  '(?:strays?|stray dogs|carcasses|bodies) (?:collected|reported|received)',
  '(?:people|clients|adults|children|residents) in receipt of',
  '(?:members|pensioners|deferred members) (?:of|in) the (?:\\w+ )?(?:scheme|fund)',
  '(?:dependency|follow-?up) ratio',
  'asylum[- ]seek\\w+(?: children)? supported',
  'visits? to (?:\\w+ ){0,3}(?:recycling|waste|amenity|tip|customer service|service cent(?:re|er)|one[- ]stop|reception|council offices)',
  'right to buy',
  'planning (?:application )?(?:fee )?income',
  '(?:register|list) applications',
  '(?:(?:weekly|average|annual|mean|monthly) )+(?:cost|fee|price) of an? (?:\\w+ )?(?:placement|place|bed|package)',
  'mix of',
  '(?:praise|compliments?|comments?|thanks)(?:,| and| &|\\/) .*complaints?',
  'complaints?(?:,| and| &|\\/) .*(?:praise|compliments?|thanks)',
  'homeless(?:ness)? (?:presentations?|approaches|applications|enquiries|assessments)',
  '(?:applicants|applications|households|people) on the (?:\\w+ )?(?:register|housing list)',
  '(?:payments|grants|contracts|allowances|discounts|exemptions|reliefs) awarded',
  'searches (?:\\w+ )?(?:carried out|completed|undertaken|made)',
]);

// What says how well the work is done, or how badly.
const QUALITY_OF_WORK = wholeWords([
  'malicious|hoax|false|fly-? ?tip\\w*|low[- ]risk',
  '(?:officer|council|our|administrative) errors?',
  'cancelled',
  'requiring investigation',
  '~re-?referr',
  '~repeat',
  'late',
  'avoidable',
  '(?:^|[(]|(?!bed )[\\w%-]+ )(?:days|weeks|hours|minutes)',
  'benefits?',
  'response rate',
  'library',
]);

// Bad things looked into: a pattern of its own, as a longer one would not be compiled.
const WORK_ON_BAD = wholeWords([
  `${BAD} (?:(?:\\w+ ){0,2}(?:hearings?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|intakes?)(?! (?:completed|answered|resolved|responded|closed|within|open|outstanding|overdue|over))|(?:\\w+ ){0,4}(?:served|receiv(?:e|ed|ing)|enrolled|investigated))`,
  `investigated ${BAD}`,
]);

/** What is counted as work that comes in or goes out, or as what there is. */
export const WORKLOADS: readonly Pick<NameCue, 'pattern' | 'unless' | 'needs'>[] = [
  { pattern: WORK, unless: QUALITY_OF_WORK },
  {
    pattern: WORK_ON_BAD,
    unless: QUALITY_OF_WORK,
    needs: /hearing|investigat|inquir|enquir|intake|served|receiv|enrolled/,
  },
  { pattern: wholeWords(STOCK) },
];

/** People served are no better fewer, whatever their trouble. */
export const SERVED =
  /\b(?:lettings?|lets|homes let|allocations?) to\b|\b(?:receiv(?:e|ed|ing)|accessing|provided with|referred to|enrolled in) (?:[\w-]+ ){0,4}(?:visits?|services?|support|assistance|help|advice|counsell?ing|meals|training|education|care|treatment|interventions?)\b/;
