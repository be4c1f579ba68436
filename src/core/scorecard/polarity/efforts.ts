import { cue, TIME, type NameCue } from './cue';

const IS_SHARE = /%|\b(?:percentage|percent|per cent|proportion|share)\b/;
// "62 days from referral to treatment" names the standard that is met.
const IS_SHARE_OR_STANDARD = new RegExp(
  `${IS_SHARE.source}|\\b\\d+ ?(?:(?:working|business|calendar) )?(?:days|weeks|months|minutes) (?:from|between|to) `,
);

/** What something costs, and how long it takes on average. */
export const EFFORTS: readonly NameCue[] = [
  cue('higher', [
    'savings?',
    'costs? (?:\\w+ ){0,6}(?:recovered|recouped)',
    '(?:cost|spend) (?:reductions?|avoided|recovery)',
    // Fines that a council sets, and not those that it has to pay.
    '(?:litter(?:ing)?|parking|library|dog[- ]fouling|fly-?tipping|fixed[- ]penalty|penalty charge|on-the-spot|bus lane) (?:fines?|penalt(?:y|ies)) (?:\\w+ )?(?:paid|collected|settled|recovered)',
  ]),
  // How tenants think that a landlord deals with them.
  cue('higher', [
    '(?:complaints?|asb|anti-?social behaviou?r) handling(?= ?\\(|$)',
    'approach to (?:handling )?(?:complaints?|asb|anti-?social behaviou?r)',
  ]),
  // Who looks at empty sites does it more often for the better, unless it is late or in vain.
  cue(
    'higher',
    [
      '(?:vacant|derelict|dereliction|empty|litter|fly-?tipping|dumping|truancy|unlicensed)(?: \\w+){0,3} (?:inspections|patrols)(?= ?\\(|$)',
      '(?:inspections|patrols) (?:of|at|for) (?:\\w+ )?(?:vacant|derelict|empty|litter|fly-?tipping|dumping|unlicensed)(?: \\w+){0,2}$',
    ],
    [
      'overdue|late|missed|~fail|cancelled|outstanding|incomplete|not|without|due|backlog|delayed|requests? for',
    ],
  ),
  cue('lower', [
    'costs? (?:per|of(?! an? (?:\\w+ ){0,2}(?:placement|bed|package|plot|ticket|permit|licence|session|burial|cremation|membership|place|meal))|to)',
    'average cost',
    'cost[ :\\/-]*(?:to[- ])?[Ii]ncome',
    '(?:net|gross|unit|total) costs?',
    '(?:spend|spending|expenditure) (?:per (?:\\w+ )?on (?:back|agency|consult\\w+|temporary|admin\\w*|support|overheads|management)|on (?:agency|consultants?|consultancy|temporary|interims?|overtime|admin\\w*))',
    'overspen(?:d|ds|t|ding)',
  ]),
  {
    ...cue('lower', [
      '(?:time|days) taken',
      '(?:average|mean|median) (?!(?:[\\w.]+ ){0,4}?(?:opening|library|volunteer\\w*|training|contact|teaching|staffed|operating) hours)(?:[\\w.]+ ){0,4}?(?:times?|days|weeks|hours|minutes|wait)',
      '(?:lengths?|duration) of (?:[\\w-]+ ){0,2}(?:stays?|waits?|waiting|voids?|delays?|sickness|absences?|vacanc\\w+|closures?|outages?|interruptions?|investigations?|process|homelessness|time (?:to|from|between|taken|for|on|spent|until))',
      '(?:average|mean|median) (?:[\\w.]+ ){0,3}?(?:void|delay|outage|interruption|absence|investigation) (?:length|duration)',
      '(?:processing|response|waiting|turnaround|turn ?round|re-?let|completion|call|journey) times?',
      'speed of processing',
      '(?:review|processing|permit|decision|turnaround|approval|validation) days',
      `${TIME} to (?:process|re-?let|complete|decide|determine|answer|respond|resolve|repair|remove|issue|pay|place|match)`,
      'number of (?:working )?days (?:taken|to)',
      'times? (?:from|between) (?:\\w+ ){1,4}(?:to|and)',
      '(?:number|#|no\\.?) (?:of )?(?:working |business |calendar )?(?:days|hours|minutes|weeks|months) (?:on average )?(?:taken|to|from|between|for)',
      '(?:dollars?|pounds?|subsidy) (?:\\w+ ){0,2}per',
      '(?:mean|average|median|percentile) (?:(?:shelter|hospital|inpatient|ward|kennel|acute|icu|psychiatric|jail) )?(?:response|wait|handover|delay|stay)s?',
      'time (?:to|until) (?!\\d|three|five|fifteen|talk|change|care|date|read|play|think|shine|learn|spare)\\w+',
      'distance (?:to|from|walked)',
      '(?:mean|average|median) call (?:answer|pick-?up)',
      '(?:cycle|lead|turn-?out|handle|handling|dispatch|hold|queue|(?:container|vessel|cargo|station|truck|train|ship) dwell|appliance|wall|load|loading|download|pick-?up|wrap-?up|pick up|clear) times?',
      'average re-?let',
      '(?:attendance|attending|resolution|resolving|response|arrival|repair|restoration|reaction|call-?outs?|decisions?|answer|assessment|delivery|wait|delay),? (?:(?:for|of|to|at|on) (?:[\\w-]+ ){0,3}[\\w-]+,? )?(?:average|mean|median),? \\(?(?:in )?(?:working )?(?:days|weeks|hours|hrs|minutes|mins)',
    ]),
    unless: new RegExp(
      `${IS_SHARE.source}|\\b(?:personnel|staff|crew) hours|\\bhours of (?:\\w+ )?(?:opening|volunteering|training|learning|teaching|contact|care|service)|\\b(?:time|hours|minutes|days) spent (?:on|at|with|reading|exercising|outdoors|volunteering|per visit)|\\b(?:leveraged|raised|donated|generated)\\b`,
    ),
  },
  // "Weeks from referral to assessment"; hours given are no delay.
  {
    ...cue('lower', ['(?:days|weeks|months|minutes) (?:from|between|to(?! (?:date|work)))']),
    unless: IS_SHARE_OR_STANDARD,
  },
];
