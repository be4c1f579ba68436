import { AWAITED_CUE, TARGETS_TO_BE_SET } from './awaitedWords';
import type { Surroundings } from './surroundings';

/** What a date in a comment is the date of. */
export type DateRole = 'estimate' | 'source' | 'coverage' | 'log';

const PERIOD_NOUN =
  '(?:figures?|data|outturns?|results?|averages?|snapshots?|cohorts?|returns?|census|performance|actuals?|position|baseline|values?|numbers?|school\\s+year|academic\\s+year|financial\\s+year|intake|leavers|exams?|assessments?|year[- ]to[- ]date|ytd|population\\s+estimates|population\\s+projections)';
const PUBLICATION_NOUN =
  '(?:tables?|SFRs?|statistical\\s+(?:first\\s+)?releases?|releases?|publications?|bulletins?|reports?|statistics|dashboards?|scorecards?|profiles?|dataview|data\\s?view|edition|survey)';
const UP_TO_THREE_WORDS =
  "(?:\\s+(?!will\\b|is\\b|are\\b|to\\b|when\\b|for\\b|as\\b|and\\b|awaiting\\b|once\\b)[\\w'&/-]+){0,3}?";

/** One reason to take a date for the date of something, tried in this order. */
export interface Cue {
  readonly role: DateRole;
  /** In words, for whoever asks why. */
  readonly because: string;
  readonly applies: (around: Surroundings) => boolean;
}

const DATE_LABEL =
  /\b(?:publication|release|estimated|expected|provisional|due|available|final|likely|anticipated)\s+(?:publication\s+|release\s+)?date\b[^.]*?(?:is|are|of|for|:|-|=)?\s*$/i;
const DATE_LABEL_AFTER =
  /^\s*[-(,[]?\s*(?:is\s+(?:a\s+|the\s+)?)?(?:provisional|estimated|expected|likely|anticipated|publication|release|est\.?)\s+(?:publication\s+|release\s+)?date/i;
const PERIOD_AFTER = new RegExp(`^(?:'s)?${UP_TO_THREE_WORDS}\\s+${PERIOD_NOUN}\\b`, 'i');
const PUBLICATION_AFTER = new RegExp(`^(?:'s)?${UP_TO_THREE_WORDS}\\s+${PUBLICATION_NOUN}\\b`, 'i');
const PERIOD_BEFORE =
  /\b(?:based\s+(?:up)?on|relat(?:es?|ed|ing)\s+to|cover(?:s|ed|ing)?|compared\s+(?:to|with)|refers?\s+to|(?:data|figures?|outturn|results?|period|cohorts?|performance|average|position|return|information)(?:\s+(?:is|are|was|were))?\s+(?:for|from|of|covering|between|during|up\s+to|to))(?:\s+(?:the|data|figures?|for|from|period|of|in|between|start|end|year|full|whole|academic|financial|quarter|cohort|and|up|to|during))*\s*$|\b(?:cohort|period|data|figures?)\b[^.]*\b(?:is|are|was|were)(?:\s+for)?\s*$|\b(?:since|from\s+the\s+start\s+of|year\s+(?:ending|ended|to)|months?\s+(?:ending|ended|to)|quarter\s+(?:ending|ended)|position\s+(?:at|as\s+at)|up\s+to)(?:\s+the)?(?:\s+end\s+of)?\s*$/i;
const SCHEDULED_FOR = /\b(?:due|expected|scheduled|planned|set|ready|estimated)\s+for\s+(?:the\s+)?$/i;
const FOR_PERIOD = /\bfor\s+(?:the\s+)?(?:(?:full|whole|current|last|previous)\s+)?$/i;
const DEADLINE =
  /\b(?:available|by|until|till|not\s+before|before|no\s+later\s+than|from\s+(?=$))(?:\s+the)?(?:\s+end\s+of)?\s*$/i;
const ALREADY_DONE = /\b(?:was|were|had|has|have|did|completed|achieved|rose|fell)\b/i;
const SOURCE_BEFORE =
  /\b(?:as\s+(?:at|of|on)|correct\s+at|DfE|DfES|SFR|Ofsted|data\s?view|ONS|NHS|PHE|UKHSA|OHID|Nomis|NCCIS|LG\s?Inform|LAIT|NCMP|PHOF|ASCOF|SALT|HMRC|DWP|MOJ|YJB|YJMIS|Home\s+Office|DCLG|MHCLG|DLUHC|DEFRA|CIPFA|DfT|CQC|EPAS|NEXUS|census|statistical|tables?|source|published|publication|release[d]?|report|bulletin|dashboard|statistics|extract(?:ed)?|downloaded|accessed|taken|according\s+to|snapshot|survey|website)\b/i;
const HAPPENED_BEFORE =
  /\b(?:agreed|discussed|reviewed|set|approved|changed|amended|updated|revised|introduced|started|began|commenced|launched|closed|opened|moved|transferred|signed|chased|e-?mailed|asked|requested|spoke|met|meeting|told|sent|submitted|checked|added|note|contacted|entered|drafted|noted|inspected|visited|discontinued|ceased|ended|stopped|held|implemented|migrated)\b/i;
const NOTE_AFTER =
  /^\s*(?::|\s-\s|-\s?(?=[A-Z]))\s*(?!\(?(?:provisional|estimated|expected|publication|release|tb[ca]|dfe|ons|due|date|final|published|available)\b)\w+/i;
const NOTE_BEFORE = /^\W*(?:[A-Z]{2,3}\b\W*)?$/;

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
    role: 'log',
    because: 'it is about the targets, not the figure',
    applies: (at) => TARGETS_TO_BE_SET.test(at.before),
  },
  {
    role: 'estimate',
    because: 'a figure is awaited for it',
    applies: (at) => AWAITED_CUE.test(at.before),
  },
  {
    role: 'source',
    because: 'a source of data stands before it',
    applies: (at) => SOURCE_BEFORE.test(at.before),
  },
  {
    role: 'log',
    because: 'something happened then',
    applies: (at) => HAPPENED_BEFORE.test(at.before),
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
    applies: (at) => SOURCE_BEFORE.test(at.sentenceAfter),
  },
  {
    role: 'coverage',
    because: 'it names an academic year in full',
    applies: (at) => /^academic\s+year/i.test(at.date.text),
  },
  {
    role: 'estimate',
    because: 'the comment says little else',
    applies: (at) => at.otherWords <= 4,
  },
  { role: 'coverage', because: 'nothing says that a figure is awaited', applies: () => true },
];
