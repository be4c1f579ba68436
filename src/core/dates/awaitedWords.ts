const PUBLISHED =
  '(?:published|publication|available|released?|updated?|captured|confirmed|known|provided|reported|received|collected|issued|ready|finalised|validated|calculated|added|supplied|recorded|run|back|in|out)';

const AWAITED = [
  'await(?:s|ed|ing)?',
  `(?:will|shall|should|would|may|might|can)(?:\\s+(?:not|now|only|then|all|also|be|have|become|been))*\\s+${PUBLISHED}`,
  `(?:is|are|was|were)\\s+(?:due|planned|scheduled|set)\\s+(?:to|for|in|on|by)`,
  'will\\s+(?:not\\s+)?(?:be|follow|come|become|publish|release|provide|have|report|update|replace|start)',
  "won't\\s+be",
  `to\\s+be\\s+(?:re-?)?${PUBLISHED}`,
  "(?:(?:is|are)\\s+not|not|isn't|aren't|yet\\s+to\\s+be|not\\s+yet|unavailable|nothing)(?:\\s+been)?(?:\\s+\\w+){0,2}\\s+(?:until|till|before)",
  `(?:not|isn't|aren't|hasn't|haven't)\\s+(?:yet|currently|been)(?:\\s+been)?\\s+${PUBLISHED}`,
  `yet\\s+to\\s+be`,
  `not\\s+${PUBLISHED}\\s+yet`,
  'available\\s+(?:\\d|q[1-4]\\b|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*',
  'available\\s+(?:in|from|by|on|after|at|around|end|early|mid|late|w/c|week|next|this|during|shortly|soon|later)',
  '(?:to|will)\\s+follow',
  'forthcoming',
  'pending',
  'due(?!\\s+to\\b(?!\\s+(?:be|report|publish|come|go)))(?!\\s+(?:regard|care|diligence|course))',
  '(?<!than\\s|\\bas\\s|age[- ]related\\s|age\\s|at\\s)expect(?:ed|ing)?(?!\\s+(?:standard|level|progress|range|outcome|attainment|to\\s+(?:rise|fall|increase|decrease|improve|meet|achieve|reach)))',
  'anticipat(?:ed|ing|e)',
  'scheduled',
  'delayed(?!\\s+transfers?)',
  '(?:data|figures?|results?|returns?)\\s+(?:is|are)?\\s*(?:still\\s+)?outstanding',
  '(?:estimated|provisional|expected|likely|anticipated)\\s+(?:publication\\s+|release\\s+)?date',
  '(?:publication|release|due)\\s+date',
  'ETA',
  'hop(?:e|ing)\\s+to',
  'no\\s+(?:figures?|data|results?)\\s+(?:until|till|before)',
  'N\\/?A\\s+until',
  'when\\s+(?:published|available|released|known)',
  'once\\s+(?:published|available|released|known)',
  'tb[ca]',
  'to\\s+be\\s+(?:advised|announced|determined)',
].join('|');

/** Words that tell of a figure still to come. */
export const AWAITED_CUE = new RegExp(`\\b(?:${AWAITED})(?![\\w])`, 'i');

/** The figure is no longer to come, whatever else is said. */
export const NEVER_CUE =
  /\b(?:no longer|discontinued|ceased|will not be (?:published|collected|available)\s*(?:[.;]|$)|not being (?:published|collected))/i;

export const PROVISIONAL_CUE =
  /\bprov(?:\.|isional(?:ly)?)(?!\s+(?:publication\s+|release\s+)?date)|\bsubject to (?:change|validation|confirmation|revision|audit|amendment|checking)|\bunvalidated\b|\bunaudited\b|\bnot (?:yet )?(?:validated|final(?:ised)?|audited)\b|\bdraft (?:figures?|data|results?|outturn)\b|\bearly (?:figures?|data|results?)\b|\binterim (?:figures?|data|results?)\b|\bestimated (?:figures?|data|outturn)\b|\(p\)/i;

/** Words that put the figure off without a date that could pass. */
export const VAGUE_CUE =
  /\btb[cad]\b|\bto be (?:confirmed|advised|announced|determined)\b|\bdate to be agreed\b|\b(?:shortly|soon(?!er)|imminent(?:ly)?|eventually)\b|\bin due course\b|\blater (?:in|on in) (?:the|this) (?:\w+ )?(?:year|term|month|quarter)\b|\blater this (?:year|term|month|quarter)\b|\b(?:at|on) a later (?:date|stage)\b|\bas soon as\b|\basap\b|\b(?:when|once) (?:it (?:is|becomes) |they (?:are|become) |data (?:is|are) )?(?:published|available|released|known|validated)\b|\b(?:before|after|by|around|over|at) (?:the )?(?:easter|christmas|half[- ]term|summer|elections?|purdah)\b|\bin the (?:new year|coming (?:weeks|months)|next few (?:weeks|months)|near future|future)\b|\bnew year\b|\bhalf[- ]term\b|\bnext (?:term|release|publication|update)\b|\bend of term\b|\bdate (?:not (?:yet )?)?(?:unknown|known|confirmed|agreed)\b/i;

/** The targets, not the figures, are what is still to come. */
export const TARGETS_TO_BE_SET =
  /\btargets?\b[^.]*\b(?:reviewed|revisited|revised|set|agreed|updated|reset|changed)\b/i;
