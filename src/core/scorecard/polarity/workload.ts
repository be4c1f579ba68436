import { BAD, wholeWords } from './cue';

// What residents report of others is work for the council, not a complaint about it.
export const REGULATED =
  '(?:noise|nuisance|planning|enforcement|pest|dogs?|licensing|odour|smoke|trading|food|consumer|pollution)(?: \\w+)? complaints (?:received|made|logged|registered|investigated)';

/** What is counted as work that comes in or goes out: of deaths registered neither more nor fewer is better. */
export const WORKLOAD = {
  pattern: wholeWords([
    'registered(?! (?:to|with|for|child))',
    '(?:certificates?|permits?|licen[cs]es?|tickets?|notices?|warrants?|passes|badges|prescriptions?) (?:issued|executed|dispensed|distributed|granted)',
    '(?:issued|executed|dispensed)$',
    '(?:calls|referrals|contacts|requests|applications|enquiries|e-?mails|letters|cases|notifications|claims|reports|alerts) (?:\\w+ ){0,3}?(?:received|opened|logged|handled|filed|raised|submitted)',
    '(?:incidents|collisions|emergencies) (?:\\w+ )?attended',
    '(?:appeals|claims|tribunals?|proceedings|objections|petitions|motions) (?:\\w+ )?(?:lodged|filed|submitted)',
    '(?:scams|cases|concerns|matters|incidents|allegations|children|families|people) (?:\\w+ )?referred to',
    'visitors? to (?:\\w+ ){0,3}(?:customer service|service cent(?:re|er)|one[- ]stop|reception|council offices|tip|recycling)',
    '(?:right to buy|council house) (?:sales|applications)',
    'trees (?:\\w+ )?(?:removed|felled)',
    // One look for the many bad things: a longer pattern would not be compiled.
    `${BAD} (?:(?:\\w+ ){0,2}(?:hearings?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|intakes?)(?! (?:completed|answered|resolved|responded|closed|within|open|outstanding|overdue|over))|(?:\\w+ ){0,4}(?:served|receiv(?:e|ed|ing)|enrolled|investigated))`,
    `investigated ${BAD}`,
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
    '(?:(?:weekly|average|annual|mean|monthly) )+(?:cost|fee|price) of an? (?:\\w+ )?(?:placement|place|bed|package)',
    'mix of',
    'homeless(?:ness)? (?:presentations?|approaches|applications|enquiries|assessments)',
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
    'response rate',
    'library',
  ]),
} as const;

/** People served are no better fewer, whatever their trouble. */
export const SERVED =
  /\b(?:lettings?|lets|homes let|allocations?) to\b|\b(?:receiv(?:e|ed|ing)|accessing|provided with|referred to|enrolled in) (?:[\w-]+ ){0,4}(?:visits?|services?|support|assistance|help|advice|counsell?ing|meals|training|education|care|treatment|interventions?)\b/;
