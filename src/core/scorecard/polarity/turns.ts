import { BAD, cue, MEASURED, where, type NameCue } from './cue';
import { NEGATED, UNHARMED } from './negated';

const SOMETHING = '(?:an?|the|their|its|any|our)';

const CLEAN = '(?:(?:net[- ])?zero|nil|(?:ultra[- ]?)?low(?:er)?)[- ](?:emissions?|carbon)';
const CAN_BE_CLEAN =
  '(?:bus(?:es)?|vehicles?|cars?|vans?|taxis?|lorr(?:y|ies)|trucks?|fleet|trains?|ferr(?:y|ies)|homes?|buildings?|schools?|heat\\w*|energy|technolog\\w+|transport)';

/** What people have to have, or to earn, so as not to be poor. */
const OF_MEANS =
  '(?:the )?(?:[\\w-]+ ){0,2}?(?:(?:poverty|subsistence) (?:lines?|thresholds?|levels?)|breadline|(?:minimum|living) wage|(?:\\d\\d ?%|half|two[- ]thirds) (?:of )?(?:the )?(?:\\w+ )?median (?:\\w+ )?(?:incomes?|earnings|wages?|pay))';

const MAY_BE_OF_MEANS = /poverty|subsistence|breadline|wage|median/;

/**
 * What is lacking, lost, put off or left behind turns whatever it is said of: "loss of income", "time until", "yet to". So
 * does getting out of a bad thing.
 */
export const TURNS: readonly NameCue[] = [
  where(
    MAY_BE_OF_MEANS,
    cue(
      'higher',
      [`(?:above|over|exceed(?:s|ed|ing)?|clear of) ${OF_MEANS}`],
      ['not', 'gaps?', 'distance', '(?:costs?|prices?|rents?|fares?|fees?|bills?)'],
    ),
  ),
  where(MAY_BE_OF_MEANS, cue('lower', [`(?:below|under|beneath) ${OF_MEANS}`], ['not'])),
  cue(
    'higher',
    [
      'out of (?:\\w+ )?poverty',
      '(?:left|leav(?:e|es|ing)|escap(?:e|es|ed|ing)|overc[ao]m(?:e|es|ing)) (?:\\w+ )?poverty',
      'with food security',
      'food[- ]secure',
    ],
    ['not'],
  ),
  where(
    /\b(?:mov(?:e|es|ed|ing)|lifted|helped|brought|com(?:e|es|ing)|rais(?:ed|ing)|exit(?:s|ed|ing)?|ris(?:e|ing)|stay(?:s|ed|ing)?|kept) (?:\w+ )?(?:out of|off|from) /,
    cue('higher', [
      `(?:mov(?:e|es|ed|ing)|lifted|helped|brought|com(?:e|es|ing)|rais(?:ed|ing)|exit(?:s|ed|ing)?|ris(?:e|ing)|stay(?:s|ed|ing)?|kept) (?:\\w+ )?(?:out of|off|from) (?:${SOMETHING} )?(?:\\w+ )?${BAD}`,
    ]),
  ),
  cue('higher', [UNHARMED], ['damage', 'harm', 'loss(?:es)?']),
  where(
    /\b(?:not|without|first|collection|recovery|clearance|settlement|(?:re)?payment) /,
    cue('higher', [
      '(?:not|without) (?:been |being |subsequently |later )*re-?(?:referr|offend|admit|open|convict|present|laps|arrest|enter|turn|peat|curr|hospital|infect)\\w*',
      '(?:right|correct|resolved|fixed|approved|pass(?:ed|ing)|accepted|completed|valid) (?:at|on) (?:the )?first \\w+',
      // What brings debts in is wanted.
      `${BAD} (?:collection|recovery|clearance|settlement) (?:rates?|ratios?|levels?|%|percentage)`,
      '(?:debts?|debtors?|arrears) (?:re)?payment (?:\\(?(?:collection|recovery)\\)? )?(?:rates?|ratios?|levels?|%|percentage)',
      '(?:re)?payment (?:rates?|ratios?|levels?) (?:of|by|from|among) (?:[\\w-]+ ){0,2}(?:debtors?|debts?|arrears)',
    ]),
  ),
  cue(
    'higher',
    [
      '(?:collection|recovery|repayment) of (?:[\\w-]+ ){0,3}?(?:arrears|(?:overdue|outstanding|unpaid|late (?=fee|pay|charge)|debts?|penalt(?:y|ies)|fines?)(?: [\\w-]+){0,2})',
    ],
    ['costs?'],
  ),
  where(
    /emission|carbon/,
    cue(
      'higher',
      [
        `${CLEAN} (?:\\w+ )?${CAN_BE_CLEAN}`,
        `${CAN_BE_CLEAN}(?: (?!without\\b|no\\b|not\\b)[\\w-]+){0,3} ${CLEAN}(?! \\w*zone)`,
      ],
      [
        'emissions',
        '~breakdown',
        '~fault',
        '~cost',
        '~collision',
        '~fail',
        'off the road',
        '(?:energy|fuel) use',
      ],
    ),
  ),
  // What is not yet done is not done, whatever the deed.
  cue(
    'lower',
    ['(?:still|yet|left|remain(?:s|ing)?|outstanding) to be \\w+(?:ed|[dtn])'],
    ['prevent(?:ed|ing)'],
  ),
  cue(
    'lower',
    [
      `(?:loss|lack|shortages?|deterioration|declines?|dip|erosion|unavailability|disruption|denial|withdrawal) (?:of|in|to)(?! (?:\\w+ ){0,2}(?:crime|criminal|organised|ocgs?|drugs?))`,
      'failures? to',
      'short(?:fall|age)?s? (?:of|in|on|against)',
      `los(?:ing|t) ${SOMETHING}`,
      'lost (?:in|during|within|through|over|since|from)|\\w+ lost$',
      'lost to',
      '(?:yet|waiting) to (?:be |have |start |receive )?\\w+',
      'disagree(?:s|d|ing)?',
      `(?:times?|days?|weeks?|months?|hours?|minutes?|waits?|waiting) (?:[\\w'-]+ ){0,4}until`,
      `(?:past|beyond|missing|slipp(?:ed|ing)) (?:past )?(?:${SOMETHING} )?(?:due|target|agreed|planned|useful|design|economic|service|renewal|deadlines?|[\\w-]+ date)(?: (?:end )?(?:dates?|life|deadlines?))?`,
      'no[- ]access',
      '(?:turn|turned)[- ]away',
      'against medical advice',
      'ag(?:e|ed|ing) out',
      'was not brought',
      'waiting for',
      '(?:leavers|turnover|resignations|exits|(?:staff|employees|workers|teachers|nurses|officers|starters|recruits) (?:who )?(?:leaving|leave|left|resign\\w*)) (?:\\w+ )?(?:within|in) (?:(?:the |their )?first|an? year|(?:\\d+|one|two|three|five) (?:months|years?))',
      '(?:reviews?|decisions?|responses?|repairs?|assessments?|waits?|visits?|investigations?|cases|times?|costs?|projects?|emissions|consumption) (?:\\w+ )?exceed(?:s|ed|ing)?',
      `${MEASURED}(?:${NEGATED.join('|')}) (?:of|to|at|with|in|on|for|by|against|among|from)`,
    ],
    [
      'prevent(?:ed|ing)',
      'avert(?:ed|ing)',
      'avoid(?:ed|ing)',
      'recovered',
      'compensat\\w+',
      'insured',
      'addressed',
      'due to',
      'following',
      'completed',
      'weight|pounds|stones?|kilos?|kg|inches',
      'found',
      'under',
      '(?:less|fewer) than',
      'or (?:less|fewer)',
    ],
  ),
  where(
    /\bend(?:s|ed|ing)? (?:by|in|with) /,
    cue('lower', [`end(?:s|ed|ing)? (?:by|in|with) (?:an? )?(?:\\w+ )?${BAD}`]),
  ),
];
