import { BAD_THINGS, GOOD_THINGS } from './things';

export type Leaning = 'higher' | 'lower' | 'range';

/** Words in an indicator's name that tell which way is better. */
export interface NameCue {
  readonly polarity: Leaning;
  readonly pattern: RegExp;
  /** Names in which these words tell nothing. */
  readonly unless?: RegExp;
}

const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)';
const TIME =
  '(?:working\\s+|calendar\\s+|school\\s+|clear\\s+)?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?)';

const BAD = oneOf(BAD_THINGS);
const GOOD = oneOf(GOOD_THINGS);

/** A share of something, where words such as "time" do not name what is measured. */
const IS_SHARE = /^(?:the\s+)?(?:%|percentage|per\s?cent|percent|proportion|share)|%/;

const GAPS: readonly NameCue[] = [
  cue(
    'higher',
    '(?:gap|difference)\\s+(?:\\w+\\s+){0,2}(?:closed|narrowed|reduced)|(?:reduction|narrowing|closing)\\s+(?:in|of)\\s+(?:the\\s+)?(?:\\w+\\s+){0,3}gap',
  ),
  cue(
    'lower',
    'gaps?|(?<!mak(?:e|es|ing)\\s+a\\s+|made\\s+a\\s+)(?:difference|differential)(?:\\s+(?:between|in)|\\s*$|\\s*[-)(])|disparit(?:y|ies)|inequalit(?:y|ies)',
  ),
];

const LEVELS_TO_HOLD: readonly NameCue[] = [
  cue(
    'range',
    '(?:percentage|%|proportion|per\\s?cent|rate|level)\\s+(?:of\\s+)?(?:\\w+\\s+){0,3}surplus\\s+(?:\\w+\\s+){0,3}(?:places?|capacity)|surplus\\s+(?:\\w+\\s+){0,3}(?:places?|capacity)\\s*(?:\\(?%|rate|percentage)',
    'at\\s+least|number\\s+of\\s+(?:districts|schools|areas)',
  ),
  cue(
    'range',
    '(?:variance|variation)\\s+(?:\\w+\\s+){0,2}(?:against|from|to|between)\\s+(?:\\w+\\s+){0,2}(?:budget|forecast|plan|profile)|budget\\s+(?:variance|variation)',
  ),
];

const REDUCTION = '(?:reductions?|decreases?|falls?|drops?|declines?)\\s+(?:in|of)';
const CHANGES: readonly NameCue[] = [
  cue(
    'lower',
    `${REDUCTION}\\s+(?:the\\s+)?(?:(?:number|rate|percentage|level|overall)\\s+(?:of\\s+)?)?(?:\\w+\\s+){0,2}(?:${GOOD})`,
    BAD,
  ),
  cue('higher', REDUCTION),
  cue(
    'lower',
    '^(?:to\\s+)?(?:reduc(?:e|ing)|minimis(?:e|ing)|decreas(?:e|ing)|lower(?:ing)?)\\b(?!\\s+quartile)',
  ),
  cue(
    'lower',
    `(?:increases?|rises?|growth)\\s+(?:in|of)\\s+(?:the\\s+)?(?:(?:number|rate|percentage|level|overall)\\s+(?:of\\s+)?)?(?:\\w+\\s+){0,2}(?:${BAD})`,
  ),
  cue('higher', '^(?:to\\s+)?(?:increas(?:e|ing)|maximis(?:e|ing)|improv(?:e|ing))\\b|improvements?\\s+in'),
];

/** A bad thing that comes back, or goes on too long: no achievement in the name makes it good. */
const SETBACKS: readonly NameCue[] = [
  cue('higher', `neets?\\b.*\\b(?:re-?engag(?:ed|ing)|into|moving|moved|progress(?:ed|ing))`),
  cue('higher', `neets?\\b.*\\b(?<!not\\s|un)known`, 'not\\s+known|unknown'),
  cue('lower', 'neets?|not\\s+in\\s+(?:education|employment|training)'),
  cue(
    'higher',
    `(?:(?:do|does|did|have|has|who|are|is|were|was)\\s+not|not|no\\s+longer|without|free\\s+(?:from|of)|avoid(?:ed|ing)?|with\\s+(?:no|zero|nil)|never)\\s+(?:been\\s+|being\\s+|a\\s+|an\\s+|any\\s+|become\\s+|becoming\\s+)*(?:\\w+\\s+)?(?:${BAD})`,
    'no\\s+qualifications|not\\s+known',
  ),
  cue(
    'lower',
    're-?referr(?:als?|ed)|re-?registrations?|~re-?offend|re-?admi(?:ssions?|tted)|re-?entr(?:y|ies)|second\\s+or\\s+(?:more|subsequent)|(?:2nd|second|subsequent)\\s+time|repeat(?:ed|s)?|recurr(?:ing|ence)|re-?open(?:ed|ing)|returns?\\s+to\\s+(?:care|custody|hospital)|returned\\s+to\\s+(?:care|custody|hospital)',
    '(?:repeat|return(?:ing)?)\\s+(?:visitors?|customers?|business|bookings?|prescriptions?)|prevented',
  ),
  cue(
    'lower',
    `(?:not|never|fail(?:ing|ed|s)?\\s+to|failure\\s+to|unable\\s+to)\\s+(?:\\w+\\s+){0,2}?(?:~achiev|~attain|~complet|~meet|met|paid|pay|~resolv|~answer|attend|attending|attended|reach|reached|pass|passed|collected|~implement|~return|~respond|~progress|on\\s+time|within|in\\s+time|up\\s+to\\s+date|available|~compl)`,
  ),
  cue(
    'lower',
    `(?:over|more\\s+than|longer\\s+than|exceed(?:ing|s|ed)?|greater\\s+than|beyond|in\\s+excess\\s+of|older\\s+than)\\s+(?:the\\s+)?${NUMBER}\\s*\\+?\\s*${TIME}|${NUMBER}\\s*(?:\\+\\s*${TIME}|${TIME}\\s+(?:or\\s+(?:more|longer|over)|overdue|late))|outside\\s+(?:of\\s+)?(?:the\\s+)?(?:target|timescales?|time|deadlines?|${NUMBER})|out\\s+of\\s+time|overdue|late(?!\\s+(?:night|years))|behind\\s+(?:schedule|target|plan)`,
    '~sustain|remain|maintain|employ|stay(?:ed|ing)|ahead',
  ),
  cue(
    'lower',
    'complaints?\\s+(?:\\w+\\s+){0,3}upheld|upheld\\s+(?:\\w+\\s+){0,2}complaints?|stepped\\s+up|dissatisf(?:ied|action)|appeals?\\s+(?:\\w+\\s+){0,2}(?:allowed|lost|upheld)|overturned',
  ),
];

/** How long something takes and what it costs. */
const EFFORTS: readonly NameCue[] = [
  cue('higher', 'savings?|(?:cost|spend)\\s+(?:reductions?|avoided|recovered|recovery)|income'),
  cue(
    'lower',
    'costs?\\s+(?:per|of|to)|average\\s+cost|(?:net|gross|unit|total)\\s+costs?|(?:spend|expenditure)\\s+(?:per|on\\s+(?:agency|consultants?|temporary))|overspen(?:d|ds|t|ding)',
  ),
  {
    ...cue(
      'lower',
      `time\\s+taken|days\\s+taken|(?:average|mean|median)\\s+(?:\\w+\\s+){0,4}?(?:time|times|days|weeks|hours|minutes|length|duration|wait)|(?:processing|response|waiting|turnaround|re-?let|relet|turn\\s?round|completion|call|journey)\\s+times?|speed\\s+of\\s+processing|${TIME}\\s+to\\s+(?:process|re-?let|relet|complete|decide|determine|answer|respond|resolve|repair|remove|issue|pay|place|match)|number\\s+of\\s+(?:working\\s+)?days\\s+(?:taken|to)|average\\s+re-?let`,
    ),
    unless: IS_SHARE,
  },
];

/** Something done, or done in time: it outranks a bad thing in the same name. */
const ACHIEVEMENTS: readonly NameCue[] = [
  cue(
    'higher',
    `on\\s+time|in\\s+time|(?:on|to|within|in)\\s+(?:the\\s+)?(?:\\w+\\s+)?(?:target|timescales?|time-?scales?|timeframes?|deadlines?|timelines?|time\\s+(?:limit|allocation|allowed))|within\\s+(?:the\\s+)?(?:\\w+\\s+){0,2}(?:prescribed|statutory|agreed|required|allotted|time|target)|in\\s+prescribed\\s+time|within\\s+(?:the\\s+|a\\s+|an\\s+|\\w+\\s+)?(?:${NUMBER}\\s*(?:-\\s*\\w+\\s+)?${TIME}|day|week|month|year)|in\\s+(?:under\\s+|less\\s+than\\s+)?${NUMBER}\\s+${TIME}|(?:same|next)\\s+(?:working\\s+)?day|by\\s+the\\s+(?:due|target)\\s+date`,
  ),
  cue(
    'higher',
    'resolved|prevent(?:ed|ions?)|relieved|avoided|completed|cleared|fixed(?![- ]term|[- ]penalty)|closed\\s+(?:within|with\\s+(?:\\w+\\s+)?outcomes?)|brought\\s+back\\s+into\\s+use|back\\s+into\\s+use|returned\\s+to\\s+use|collected|recovered|recovery\\s+rate|paid|answered|responded\\s+to|replied|acknowledged|implemented|dismissed|won|decided\\s+correctly|detected|solved|cleaned|repaired|filled|sustained|re-?housed|housed|delivered|created|built|secured|planted|diverted|recycled|composted|satisfied|satisfaction|repaid|passed|awarded|trained|inspected|treated|safeguarded',
  ),
  cue(
    'higher',
    'outcomes?\\s+(?:\\w+\\s+)?(?:achieved|met)|in\\s+(?:full[- ]?time\\s+|part[- ]?time\\s+|further\\s+|higher\\s+|sustained\\s+|paid\\s+|suitable\\s+)*(?:education|employment|training|eet|work|learning|treatment)(?!\\w)|eet|into\\s+(?:\\w+\\s+)?(?:work|employment|education|training|learning|jobs?)|(?:moving|moved|progress(?:ed|ing)|return(?:ed|ing)?)\\s+(?:on\\s+)?(?:to|into)\\s+(?:\\w+\\s+)?(?:education|employment|training|work|learning)',
    'missing',
  ),
  cue(
    'higher',
    'turned\\s+around|stepped\\s+down|opportunit(?:y|ies)|achieving|achieved|attaining|attained|attainment|exceeding|good\\s+or\\s+outstanding|outcomes?\\s+improved|improved|quit(?:ters|ting)?|stopp(?:ed|ing)\\s+smoking|smoke-?free|feel(?:ing)?\\s+safe',
  ),
];

/** Tried in this order; the first that the name holds decides. */
export const NAME_CUES: readonly NameCue[] = [
  ...GAPS,
  ...LEVELS_TO_HOLD,
  ...CHANGES,
  ...SETBACKS,
  ...EFFORTS,
  ...ACHIEVEMENTS,
  cue('lower', BAD),
  cue('higher', GOOD),
];

function cue(polarity: Leaning, source: string, unless?: string): NameCue {
  return unless === undefined
    ? { polarity, pattern: words(source) }
    : { polarity, pattern: words(source), unless: words(unless) };
}

/** A regular expression for whole words; `~` before a word lets it run on. */
function words(source: string): RegExp {
  const open = source.replace(/~((?:[\w?-]|\\[a-z]\+)+)/g, '$1[\\w-]*');
  return new RegExp(`(?<![\\w])(?:${open})(?![\\w])`, 'i');
}

function oneOf(sources: readonly string[]): string {
  return sources.join('|');
}
