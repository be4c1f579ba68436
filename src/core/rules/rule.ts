import type { RowReading } from '../dates/rowReadings';
import type { CellAddress } from '../sheet/address';
import type { CalendarDate } from '../sheet/calendar';
import type { CellEdit } from '../sheet/edit';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import type { Settings } from '../scorecard/settings';
import type { Severity } from '../sheet/severity';

/** What a rule found, as facts; the words are in the rule's messages. */
export interface Fact<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** What the message's placeholders stand for. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Where to look first. */
  readonly cell: CellAddress;
  /** Every cell the finding rests on, `cell` included, in reading order; by default just `cell`. */
  readonly cells?: readonly CellAddress[];
  /** The row it is about, unless it is about the scorecard as a whole. */
  readonly indicator?: Indicator;
  /** What would put it right, where the rule can tell. */
  readonly edits?: readonly CellEdit[];
  /** Answers that the settings can hold: one of them settles it, and a reason does not. */
  readonly choices?: readonly Choice[];
  /** The answer that the rows have nothing to do with each other, beside a reason that would do too. */
  readonly setAside?: Choice;
}

/** An answer to a finding that goes into the settings. */
export interface Choice {
  /** As a button says it: "It is a target 2019". */
  readonly label: string;
  /** To be laid over what is set. */
  readonly setting: Settings;
}

export interface RuleContext<Options, Sum = undefined> {
  readonly scorecard: Scorecard;
  /** The day of the check. */
  readonly asOf: CalendarDate;
  readonly options: Options;
  /** Every row's missing figures and comment as they stand on that day, worked out once for all rules. */
  readonly readComments: () => readonly RowReading[];
  /** Whether the officer says that two rows have nothing to do with each other. */
  readonly isApart: (one: Indicator, other: Indicator) => boolean;
  /** For a rule that looks at neighbours: the places of the rows it is asked about; of the others it is known what it says. */
  readonly asked: Iterable<number>;
  /** What all rows come to, for a rule with a tally. */
  readonly tally: Sum;
}

/** What the rows come to together, where a rule holds each of them against that. */
export interface Tally<Sum> {
  readonly of: (indicators: readonly Indicator[], scorecard: Scorecard) => Sum;
  /** The same once some rows have become others; null where all have to be gone through again. */
  readonly change: (
    sum: Sum,
    gone: readonly Indicator[],
    come: readonly Indicator[],
    scorecard: Scorecard,
  ) => Sum | null;
  /** Whether a row is judged alike whichever of two it is held against. */
  readonly isAlike: (one: Sum, other: Sum) => boolean;
}

/** A cell of an example: its value, or its value with the number format it is shown in or the formula behind it. */
export type ExampleCell =
  string | number | null | { readonly value: number; readonly format?: string; readonly formula?: string };

/** A tiny sheet, starting at A1, that the tests read and check; shown in the catalogue. */
export interface Example {
  /** What the sheet shows, in a few words. */
  readonly name: string;
  readonly rows: readonly (readonly ExampleCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** ISO day of the check; 2017-04-15 unless given. */
  readonly asOf?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What is set by hand for columns: `B` to "target 2019". */
  readonly columns?: Readonly<Record<string, string>>;
}

/** An example that the rule must find fault with: each expected finding's message and cell, in A1 text. */
export interface InvalidExample<MessageId extends string = string> extends Example {
  readonly finds: readonly (readonly [messageId: MessageId, cell: string])[];
}

export type LooksAt =
  /** The headings and what stands around the rows; never a row. */
  | 'columns'
  /** That, and what the rows are called: names, services, references; never a comment, a figure or what follows from them. */
  | 'words'
  /** What it says of a row depends on that row and the columns alone. It says nothing but of rows. */
  | 'row'
  /** The same, with the rows that can be reached from it. */
  | 'neighbours'
  /** Of each row what this comes to; a row of which it looks at nothing comes to the same whatever it holds. */
  | ((row: Indicator) => string);

/**
 * One check with one purpose. The id is the file's name: the thing first, then the problem.
 * A rule only states facts; severity, words and settings are applied around it.
 */
export interface Rule<Options = Record<never, never>, MessageId extends string = string, Sum = undefined> {
  readonly id: string;
  readonly group: 'The table' | 'Values' | 'Targets' | 'Between rows' | 'Comments and dates';
  /** On screen, as a heading over its findings: "Target goes backwards". */
  readonly title: string;
  /** One sentence that begins with Require, Disallow, Limit or Warn about. */
  readonly description: string;
  /** Why it matters to the reader of a scorecard; shown under "Why?". */
  readonly why: string;
  readonly severity: Severity;
  /** Messages whose severity is not the rule's. */
  readonly severities?: Readonly<Partial<Record<MessageId, Severity>>>;
  readonly isFixable: boolean;
  /** What it looks at, so that after an edit it is asked again only where that is new. At everything unless given. */
  readonly looksAt?: LooksAt;
  /** For a rule that looks at a row, and at nothing of the others but what they all come to. */
  readonly tally?: Tally<Sum>;
  /** Whether a finding holds only if the row's polarity is right; on a guessed one it is at most a query. */
  readonly restsOnPolarity?: true;
  /** Messages of such a rule that hold whichever way is better. */
  readonly holdsEitherWay?: readonly MessageId[];
  /** Whether it asks for more of the targets, which is no more than advice once their year is well under way. */
  readonly asksForAmbition?: true;
  /**
   * Rules, by their ids, that come first: a finding that rests on a cell where one of them finds fault follows from that
   * fault, and is not said beside it.
   */
  readonly givesWayTo?: readonly string[];
  /** Rules, by their ids, whose finding on the very cell of this one's says the same with other words. */
  readonly saidToo?: readonly string[];
  /**
   * What it is run on: the years of a scorecard, these or where each shall have got to by a month of several years, the
   * quarters or months of a year by themselves, or each of both. On the whole scorecard unless given.
   */
  readonly series?: 'years' | 'years-or-milestones' | 'within-years' | 'each';
  /** Each option's default. */
  readonly options: Options;
  /** What each option does, its unit included. */
  readonly optionNotes: Readonly<Record<keyof Options, string>>;
  /** Sentences with {placeholders}. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /**
   * What many rows that one message is about have in common, to follow "218 of 885 rows": then they are one finding.
   * Placeholders stand for what they do in the messages.
   */
  readonly together?: Readonly<Partial<Record<MessageId, string>>>;
  /** Whether such rows are one finding though it stands in another column in each. */
  readonly joinsColumns?: true;
  /** What an explanation has to say to be acceptable; null for a rule that only reports errors. */
  readonly explanation: string | null;
  readonly valid: readonly Example[];
  readonly invalid: readonly InvalidExample<MessageId>[];
  /** The reason why the rule cannot run on this scorecard, as a plain sentence; null if it can. */
  readonly cannotRun?: (scorecard: Scorecard) => string | null;
  readonly check: (context: RuleContext<Options, Sum>) => Iterable<Fact<MessageId>>;
}
