import { MONTH_STEM } from '../text/months';
import { AWAITED_CUE, TARGETS_TO_BE_SET } from './awaitedWords';
import { anyPhrase, anyPhraseAtEnd, anyPhraseAtEndNotAfter, anyPhraseAtStart } from './phrases';
import type { Surroundings } from './surroundings';
import { PUT_OFF_FROM } from './words';

/** What a date in a comment is the date of. */
export type DateRole = 'estimate' | 'source' | 'coverage' | 'log';

/** One reason to take a date for the date of something, tried in this order. */
export interface Cue {
  readonly role: DateRole;
  /** In words, for whoever asks why. */
  readonly because: string;
  readonly applies: (around: Surroundings) => boolean;
}

const DATE_OF = '(?:(?:publication|release) )?date';
const DATE_LABEL = anyPhraseAtEnd([
  `(?:publication|release|estimated|expected|provisional|due|available|final|likely|anticipated) ${DATE_OF}[^.]*`,
]);
const DATE_LABEL_AFTER =
  /^\s*[-(,[]?\s*(?:is\s+(?:a\s+|the\s+)?)?(?:provisional|estimated|expected|likely|anticipated|publication|release|est\.?)\s+(?:(?:publication|release)\s+)?date/i;

const UP_TO_THREE_WORDS = "(?: (?!(?:will|is|are|to|when|for|as|and|awaiting|once)\\b)[\\w'&/-]+){0,3}?";
const PERIOD_AFTER = anyPhraseAtStart([
  `(?:'s)?${UP_TO_THREE_WORDS} (?:figures?|figs?|data|outturns?|results?|averages?|snapshots?|cohorts?|returns?|census|performance|actuals?|position|baseline|values?|numbers?|(?:school|academic|financial) year|intake|leavers|exams?|assessments?|year[- ]to[- ]date|ytd|population (?:estimates|projections))`,
]);
const PUBLICATION_AFTER = anyPhraseAtStart([
  `(?:'s)?${UP_TO_THREE_WORDS} (?:tables?|sfrs?|releases?|publications?|bulletins?|reports?|statistics|dashboards?|scorecards?|profiles?|data ?view|edition|survey)`,
]);

const DATA =
  '(?:data|figures?|outturn|results?|period|cohorts?|performance|average|position|return|information)';
const ON_THE_WAY =
  '(?: (?:the|data|figures?|for|from|period|of|in|between|start|end|year|full|whole|academic|financial|quarter|cohort|and|up|to|during))*';
const PERIOD_BEFORE = anyPhraseAtEnd([
  `(?:based (?:up)?on|relat(?:es?|ed|ing) to|cover(?:s|ed|ing)?|compared (?:to|with)|refers? to)${ON_THE_WAY}`,
  `${DATA}(?: (?:is|are|was|were))? (?:for|from|of|covering|between|during|up to|to)${ON_THE_WAY}`,
  '(?:cohort|period|data|figures?)\\b[^.]*\\b(?:is|are|was|were)(?: for)?',
  '(?:available |complete |collected |reported )?(?:through|thru)(?: the)?(?: end of)?',
  '(?:since|from the start of|(?:year|months?|quarter) (?:ending|ended|to)|position (?:as )?at|up to)(?: the)?(?: end of)?',
]);
const SCHEDULED_FOR = anyPhraseAtEnd([
  '(?:due|expected|scheduled|planned|set|ready|estimated|promised) for(?: the)?',
]);
const FOR_PERIOD = anyPhraseAtEnd(['for(?: the)?(?: (?:full|whole|current|last|previous))?']);

const DEADLINE = anyPhraseAtEnd([
  '(?:available|by|until|till|not before|before|no later than)(?: the)?(?: end of)?',
]);
/** "Not measured before 2023": what began then is not awaited. */
const BEGAN_THEN =
  /\b(?:not|never|first) (?:\w+ )?(?:measured|collected|recorded|counted|reported|surveyed|gathered|tracked|monitored|kept|held|asked)(?: \w+){0,3} (?:before|until|till)\s*$/i;
const ALREADY_DONE = anyPhrase(['was|were|had|has|have|did|completed|achieved|rose|fell']);

const AVAILABLE_FROM = anyPhraseAtEnd([
  'available (?:in|from|on|after|at|around|during)(?: the)?(?: end of)?',
]);
const FINAL_BEFORE = anyPhraseAtEndNotAfter(
  ['not'],
  [
    '(?:final(?:ised)?|revised|validated|confirmed)(?: (?:figures?|data|results?|outturn|position|version))?(?: (?:is|are|will be))?(?: ?[-:,]| (?:in|by|on|due|expected|available))?(?: the)?(?: end of)?',
  ],
);

const GUESSED = anyPhraseAtEnd([
  '(?:probably|possibly|hopefully|perhaps|maybe|likely)(?: (?:in|by|around|to be))?(?: (?:early|mid|late))?',
]);

const SOURCE = anyPhrase([
  'as (?:at|of|on)|correct at|according to|source|taken|extract(?:ed)?|downloaded|accessed|snapshot|survey|website',
  'published|publication|released?|report|bulletin|dashboard|statistics|statistical|tables?|census',
  // Who publishes what councils are compared by, and where it is looked up.
  'dfes?|sfr|ofsted|data ?view|ons|nhs|phe|ukhsa|ohid|nomis|nccis|lg ?inform|lait|ncmp|phof|ascof|salt|hmrc|dwp',
  'moj|yjb|yjmis|home office|dclg|mhclg|dluhc|defra|cipfa|dft|cqc|epas|nexus',
]);
/** Whether the text names where figures come from. */
export function namesSource(plain: string): boolean {
  return SOURCE.test(plain);
}

// What an indicator starts from is a figure to wait for.
const BASELINE = /\bbaselin(?:e|ed|es|ing)\b/i;

const HAPPENED = anyPhrase([
  'agreed|discussed|reviewed|set|approved|adopted|voted|ratified|endorsed|appointed|elected|graduat(?:e|es|ed)|merged|retired|joined|awarded|changed|amended|updated|revised|introduced|started|began|commenced|launched',
  'closed|opened|moved|transferred|signed|chased|e-?mailed|asked|requested|spoke|met|meeting|told|sent|submitted|checked',
  'added|notes?|noted|contacted|entered|drafted|inspected|visited|discontinued|ceased|ended|stopped|held|implemented|migrated',
  'new (?:indicator|measure|definition|methodology|contract|service|system)',
]);

const NOTE_BEFORE = /^\W*(?:[A-Z]{2,3}\b\W*)?$/;
// "28/04/2017 - DfE publication" answers the question; "28/04/2017 - chased DfE" does not.
const NOTE_AFTER =
  /^\s*(?::|\s-\s|-\s?(?=[A-Z]))\s*(?!\(?(?:provisional|estimated|expected|publication|release|tb[ca]|dfe|ons|due|date|final|published|available)\b)\w+/i;

const ENDS =
  '(?:ends?|ended|ending|expires?|expired|finish(?:es|ed)?|runs? (?:to|until|through)|lasts? until|up for renewal|renewed|extended (?:to|until)|in place until)';
const AGREEMENT =
  '(?:contracts?|leases?|licen[cs]es?|agreements?|funding|grants?|pilots?|projects?|programmes?|schemes?|tenders?|secondments?|strateg(?:y|ies)|policy|policies|plans?)';
const END_OF_AGREEMENT = anyPhraseAtEnd([
  `${AGREEMENT}(?: \\w+){0,3}? ${ENDS}(?: (?:in|on|by|at|the|end|of))*`,
  `${AGREEMENT} (?:to|until|for|from|till)(?: the)?(?: end of)?`,
]);

const TAKES_PLACE = anyPhraseAtEnd([
  '(?:openings?(?: of (?:the )?bids)?|bids?|tenders?|tendering|procurements?|trainings?|workshops?|courses?|enrol?ments?|intakes?|inductions?|ceremon(?:y|ies)|inaugurations?|hand-?overs?|ground-?breaking|construction|works|interviews?|conferences?|exhibitions?|auditions?)(?: (?!figure|data|result|survey|return)\\w+){0,5}? (?:planned|scheduled|set|due|held|expected|fixed|foreseen|takes? place|taking place|start|begin|is|are|will be)(?: (?:for|on|in|at|by|to (?:start|begin|take place)))*(?: the)?',
]);
/** What makes of such a day the one on which a figure comes. */
const OF_FIGURES =
  /\b(?:figures?|data|results?|outturns?|actuals?|returns?|numbers?|available|known|counts?|await\w*|until)\b/i;

const RESULTS_BEFORE = anyPhraseAtEnd([
  '(?:results?|report|release)(?: (?:in|by|due))?',
  'next(?: (?:survey|one|census|count|assessment|return|round|wave|update))?(?: (?:is|are|due|expected|planned|held|to be|run))*(?: (?:in|on|by|for))?(?: the)?',
]);
/** "There were none in 2025/26": what there is nothing of is not awaited. */
const NONE_BEFORE = anyPhraseAtEnd(['(?:none|nil|nothing|no \\w+)(?: \\w+){0,3} (?:in|during)(?: the)?']);
const NOW_BEFORE = anyPhraseAtEnd([
  'now (?:due |expected |likely |set )?(?:in |by |for )?(?:the )?(?:end of )?',
]);
const WHEN_PUBLISHED = /^\s*,?\s*(?:when|once) .{0,60}\b(?:published|released|available|out|issued)\b/i;
const ALONE = /^[\s.!]*$/;
const AT_THE_LATEST = /^[\s,(]*(?:at the latest|latest|at the very latest)\b/i;
const BEHIND_DASH = /^\s+-\s+(?:[\w'&/]+ ){0,4}(?:results?|release|publication|figures?|data|return)\W*$/i;
const DUE_AFTER =
  /^(?:'s)?\s+(?:is |are |will be |now )?(?:due|expected|available|ready|released|published|delayed|outstanding|awaited|to follow|to come)\b/i;
const COMES_LATER = anyPhraseAtStart([
  `(?:'s)? (?:(?:is|are|will|to|be) )*(?:validated|published|reported|released|available|confirmed|finalised|due|expected) (?:in|by|on|from|until|after) (?:the )?(?:(?:early|mid|late|end of|middle of) )?(?:\\d\\d?(?:st|nd|rd|th)? )?${MONTH_STEM}[a-z]*`,
]);
const TO_BE_REACHED = anyPhraseAtEnd([
  '(?:targets?|goals?|aims?|ambitions?|commitments?) (?:is|are|of|for)\\b[^.;]{0,60} by(?: the)?(?: end of)?',
  '(?:reach|hit|meet|achieve|exceed|deliver|attain|return to|get (?:back )?to|rise to|fall to|close|open|complete|launch|be (?:cleared|completed|closed|resolved|eliminated|finished|fixed|lifted|restored|filled|reduced))(?: (?!figure|data|result|outturn)[^\\s.;]+){0,6} (?:by|in|before)(?: the)?(?: end of)?',
]);

const A_FIGURE =
  '(?:(?:the|our|its|a|first|final|audited|validated|confirmed|year-end) ){0,3}(?:figures?|results?|outturns?|data|actuals?|returns?)';
/** "To be signed off in May, figure to follow then": what happens that day brings the figure. */
const COMES_THEN = new RegExp(
  `^[\\s,;:.(-]{0,4}(?:(?:and|with|when) )?${A_FIGURE} (?:(?:to|will|should|is|are|can|due|expected|be|follows?|comes?|available|known|reported|published|calculated|given|added|entered) ){0,4}(?:then|at that (?:point|time)|that (?:day|month)|the same day)(?=\\s*(?:$|[.,;:)]))`,
  'i',
);
const FIGURE_BY = new RegExp(
  `(?:^|[,;:(.-])\\s{0,3}${A_FIGURE} (?:(?:due|expected|promised|ready|available|to follow|to come) )?(?:by|no later than)(?: the)?(?: (?:end|middle|beginning|start) of)?\\s{0,3}$`,
  'i',
);
const IS_GIVEN = /^\W*(?:was|were|is|are|had|has|stood|stands|reached|rose|fell|shows?)\b/i;

/** In this order; the first that applies decides. */
export const CUES: readonly Cue[] = [
  {
    role: 'log',
    because: 'it dates a note at the start of a line',
    applies: (at) =>
      at.date.precision === 'day' &&
      at.isStartOfLine &&
      NOTE_BEFORE.test(at.before) &&
      NOTE_AFTER.test(at.after),
  },
  {
    role: 'estimate',
    because: 'it is called an estimated, provisional or publication date',
    applies: (at) => DATE_LABEL_AFTER.test(at.after) || DATE_LABEL.test(at.before),
  },
  {
    role: 'source',
    because: 'a publication carries it in its name',
    applies: (at) =>
      PUBLICATION_AFTER.test(at.after) && (at.date.precision === 'year' || !AWAITED_CUE.test(at.before)),
  },
  {
    role: 'log',
    because: 'it was put off from then',
    applies: (at) => PUT_OFF_FROM.test(at.before) && !/\bto\b/i.test(at.date.text),
  },
  {
    role: 'estimate',
    because: 'it is called the latest day',
    applies: (at) => AT_THE_LATEST.test(at.after) || AT_THE_LATEST.test(at.sentenceAfter.slice(0, 40)),
  },
  {
    role: 'estimate',
    because: 'it is when the results come',
    applies: (at) =>
      at.isNotOver &&
      (RESULTS_BEFORE.test(at.before) || NOW_BEFORE.test(at.before) || WHEN_PUBLISHED.test(at.sentenceAfter)),
  },
  {
    role: 'estimate',
    because: 'the figure comes then',
    applies: (at) =>
      COMES_THEN.test(at.next) || (FIGURE_BY.test(at.before) && !IS_GIVEN.test(at.sentenceAfter)),
  },
  {
    role: 'estimate',
    because: 'it is a sentence of its own',
    applies: (at) =>
      at.isNotOver &&
      at.date.precision !== 'year' &&
      ALONE.test(at.sentenceBefore) &&
      ALONE.test(at.sentenceAfter),
  },
  {
    role: 'estimate',
    because: 'the results that come then stand behind a dash',
    applies: (at) => at.isNotOver && at.before.trim() === '' && BEHIND_DASH.test(at.after),
  },
  {
    role: 'coverage',
    because: 'its figure is due at another time',
    applies: (at) => (at.date.namesPeriod && DUE_AFTER.test(at.after)) || COMES_LATER.test(at.sentenceAfter),
  },
  {
    role: 'coverage',
    because: 'it says which figures are meant',
    applies: (at) => !PUBLICATION_AFTER.test(at.after) && PERIOD_AFTER.test(at.after),
  },
  {
    role: 'coverage',
    because: 'it is the period that the data is for',
    applies: (at) =>
      PERIOD_BEFORE.test(at.sentenceBefore) || (FOR_PERIOD.test(at.before) && !SCHEDULED_FOR.test(at.before)),
  },
  {
    role: 'coverage',
    because: 'there was nothing of it then',
    applies: (at) => !at.isNotOver && NONE_BEFORE.test(at.before),
  },
  {
    role: 'log',
    because: 'an agreement or a plan ends then',
    applies: (at) => END_OF_AGREEMENT.test(at.before),
  },
  {
    role: 'log',
    because: 'something else takes place then',
    applies: (at) => TAKES_PLACE.test(at.before) && !OF_FIGURES.test(at.sentenceBefore + at.sentenceAfter),
  },
  {
    role: 'estimate',
    because: 'the baseline comes then',
    applies: (at) => at.isNotOver && BASELINE.test(at.before),
  },
  {
    role: 'log',
    because: 'a level is to be reached, or a thing done, by then',
    applies: (at) => TO_BE_REACHED.test(at.sentenceBefore),
  },
  {
    role: 'log',
    because: 'it is about the targets, not the figure',
    applies: (at) => TARGETS_TO_BE_SET.test(at.before),
  },
  {
    role: 'log',
    because: 'what is measured began then',
    applies: (at) => !at.isNotOver && at.date.precision === 'year' && BEGAN_THEN.test(at.before),
  },
  {
    role: 'estimate',
    because: 'a figure is awaited for it',
    applies: (at) => AWAITED_CUE.test(at.before) || AVAILABLE_FROM.test(at.before),
  },
  {
    role: 'estimate',
    because: 'it is what the author guesses',
    applies: (at) => at.isNotOver && GUESSED.test(at.before),
  },
  {
    role: 'estimate',
    because: 'the final figure comes then',
    applies: (at) => FINAL_BEFORE.test(at.before),
  },
  {
    role: 'source',
    because: 'a source of data stands before it',
    applies: (at) => SOURCE.test(at.before),
  },
  {
    role: 'log',
    because: 'something happened then',
    applies: (at) => HAPPENED.test(at.before),
  },
  {
    role: 'estimate',
    because: 'it is a day to wait for',
    applies: (at) => DEADLINE.test(at.before) && !ALREADY_DONE.test(at.before),
  },
];

/** Tried once the cues close by have failed, and the date does not carry on from the one before it. */
export const LAST_CUES: readonly Cue[] = [
  {
    role: 'coverage',
    because: 'it names the period of the data',
    applies: (at) => at.date.namesPeriod && at.otherWords > 0 && !AWAITED_CUE.test(at.sentenceAfter),
  },
  {
    role: 'estimate',
    because: 'its sentence says that a figure is awaited',
    applies: (at) => AWAITED_CUE.test(at.sentenceBefore) || AWAITED_CUE.test(at.sentenceAfter),
  },
  {
    role: 'source',
    because: 'its sentence names a source of data',
    applies: (at) => SOURCE.test(at.sentenceAfter),
  },
  {
    role: 'coverage',
    because: 'it names an academic year that is over',
    applies: (at) => !at.isNotOver && /^academic\s+year/i.test(at.date.text),
  },
  {
    role: 'estimate',
    because: 'the comment says little else',
    applies: (at) => at.otherWords <= 4,
  },
  { role: 'coverage', because: 'nothing says that a figure is awaited', applies: () => true },
];
