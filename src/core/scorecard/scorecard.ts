import type { CellAddress, CellRange } from '../sheet/address';
import type { AmountAstray } from './amounts';
import type { Period } from './period';
import type { SumRange } from '../sheet/sumRange';
import type { UnreadTable } from './unread';

/** What a column of figures holds: what the area achieved, what someone else did, or what is wanted. */
export type Field = 'actual' | 'comparator' | 'target';

/** How far what a column was taken for stands above the next best meaning. */
export type Certainty = 'sure' | 'likely' | 'not placed';

/** One thing that spoke for or against what a column was taken for. */
export interface Clue {
  /** A clause: "the heading says “outturn”". */
  readonly text: string;
  /** Above 0 for it, below 0 against it. */
  readonly weight: number;
}

/** A column of figures, as its header was understood. */
export interface FigureColumn {
  /** The sheet's column in which all its values stand; null where the shape of the table scatters them. */
  readonly column: number | null;
  /** The header's own words, lines joined by a space. */
  readonly label: string;
  /** The header cell that says it, the lowest one where there are several. */
  readonly labelCell: CellAddress;
  readonly field: Field;
  readonly period: Period | null;
  /** Where its place among the others tells that another time is meant than the one typed: that time, and the cell that says it. */
  readonly slip?: { readonly typed: Period; readonly cell: CellAddress };
  /** Of an actual: what is thought to come of its year, in the place of what did. */
  readonly isProjected?: true;
  /** Of an actual: no row has a figure in it yet, so that it hides no target. */
  readonly isBlank?: true;
  /** Whose figure it is, as far as the header says: "Kent", "National"; else empty. */
  readonly who: string;
  readonly certainty: Certainty;
  /** What it was placed by. */
  readonly clues: readonly Clue[];
}

export type OtherRole =
  | 'service'
  | 'indicator'
  | 'comment'
  | 'unit'
  | 'source'
  | 'reference'
  | 'owner'
  | 'frequency'
  | 'polarity'
  /** A colour, a rating, "on track": what somebody thinks of the figures. */
  | 'status'
  /** The day by which something of the row is to be done. */
  | 'due'
  /** An arrow or words that say which way the figures move. */
  | 'direction'
  /** What statistical process control says of the last figures: "Common cause", "Consistently passes". */
  | 'control'
  | 'variance'
  /** How much of a target is reached. */
  | 'complete'
  | 'rank'
  | 'forecast'
  | 'numerator'
  | 'denominator'
  /** The number of people or things that a share is of. */
  | 'population'
  | 'budget'
  | 'weight'
  /** Where a colour begins, or how far a figure may be off. */
  | 'threshold'
  /** The harder of two targets for one year. */
  | 'stretch'
  /** Worked out from other figures of the row: an average over years, an end of a confidence interval. */
  | 'derived'
  /** The figure of one of those that make up whose figure the actual is: a school of a trust. */
  | 'part'
  /** The year that the figure beside it is for, row by row. */
  | 'figure-year'
  | 'baseline-year'
  | 'definition'
  | 'method'
  /** How a database types, writes or sorts what it holds. */
  | 'format'
  /** What is wanted, in words. */
  | 'goal';

export interface OtherColumn {
  readonly column: number;
  readonly label: string;
  readonly labelCell: CellAddress;
  /** Null where the header was not understood; such a column is shown as not placed. */
  readonly role: OtherRole | null;
  /** "not placed" where the role is null, unless the officer wants the column ignored. */
  readonly certainty: Certainty;
  /** What it was placed by; of a column that was not placed, what spoke for the best guess. */
  readonly clues: readonly Clue[];
  /**
   * Of a column of figures that was not placed: what it might be, likeliest first, in the words that settings take
   * ("target 2019/20", "ignore"). Empty for every other column.
   */
  readonly mightBe: readonly string[];
  /** Of a column with several figures in a cell: what the first such cell says. */
  readonly several?: string;
}

export type ValueKind = 'number' | 'missing' | 'range' | 'relative' | 'text' | 'error';

/** A target given against something else: "National average +2%", "Baseline + 1", "10% reduction". */
export interface RelativeTarget {
  readonly to: 'comparator' | 'baseline' | 'previous';
  /** What is added, 0 for "= National average"; negative for a reduction. */
  readonly change: number;
  /** Whether the change was written with a per cent sign: points or per cent of the figure, the text does not say. */
  readonly isPercent: boolean;
  /** Whether the words themselves say that the change is a share of the figure: "reduce by 30 %", but not "+2 %". */
  readonly isShare: boolean;
}

/** A figure given by its two ends: "80-85%", "5.0 +/- 0.5". It stands for no single number and is compared with none. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
}

/** One figure of one indicator, with the cell it came from. It may work out what it says when asked: `alterValue` copies it. */
export interface Value {
  /** Where it stands; for one that is absent, the nearest cell to point to. */
  readonly cell: CellAddress;
  readonly column: FigureColumn;
  /** As printed, without surrounding space. */
  readonly text: string;
  readonly kind: ValueKind;
  /** The figure, in the unit it is shown in: 0.88 shown as 88% is 88. Null unless `kind` is number. */
  readonly number: number | null;
  /** Digits after the decimal point as printed. */
  readonly decimals: number;
  /** `*`, `†`, `¹`, `(p)` ... printed after the figure, or null. */
  readonly mark: string | null;
  /** `<`, `<=`, `>` or `>=` where the figure is a bound. */
  readonly bound: '<' | '<=' | '>' | '>=' | null;
  readonly relative: RelativeTarget | null;
  /** The two ends; null unless `kind` is range. */
  readonly range: FigureRange | null;
  /** Words beside the number that are no part of it: "(cumulative)", "(n=340)", the letter of a RAG rating; else null. */
  readonly aside: string | null;
  /** What a missing figure's own cell says of when or why it comes, "Awaiting DfE", which answers as a comment does; else null. */
  readonly saying: string | null;
  /** Whether the cell holds text that reads as a number. */
  readonly isStoredAsText: boolean;
  /** A quote or back-tick typed before the text, or null. */
  readonly strayMark: string | null;
  /** What the cell itself holds, null where it is blank: an edit's `before`. */
  readonly raw: string | number | boolean | null;
  readonly numberFormat: string;
  readonly isFormula: boolean;
  /** The block that its formula adds up or averages; left out where it does anything else. */
  readonly sums?: SumRange | undefined;
  /**
   * Whether the cell is its own; `covered` by a merged area that starts elsewhere, so that nobody can type in it; or
   * `absent`: the table has no cell for it, so that it is missing and nothing can be typed or blamed.
   */
  readonly place: 'own' | 'covered' | 'absent';
}

export type Unit = 'percentage' | 'count' | 'score' | 'rate' | 'currency' | 'days' | 'ratio' | 'unknown';

export type Polarity = 'higher' | 'lower' | 'range' | 'unclear';

/**
 * What decided a polarity: the officer, a polarity column, words of the name, a known public indicator, or the direction
 * of the row's targets, which is a guess.
 */
export type PolaritySource = 'set' | 'column' | 'name' | 'catalogue' | 'targets' | 'nothing';

export interface Comment {
  readonly cell: CellAddress;
  /** As shown; empty where the cell is blank. */
  readonly text: string;
  /** The serial day where the cell is a real Excel date, counted from 1900 whatever the workbook counts from; else null. */
  readonly serialDays: number | null;
  readonly numberFormat: string;
  /** Of a row that is several rows of the sheet, or has several columns of comments: what each of its cells says, where more than one does; else absent. */
  readonly parts?: readonly Pick<Comment, 'cell' | 'text'>[];
  /** What the comment says that it only points to, "as above"; absent of any other. */
  readonly said?: Pick<Comment, 'text' | 'serialDays' | 'numberFormat'>;
}

/** Which of a scorecard's figures are which, by their positions among `values`; the same for all its rows. */
export interface Series {
  /** The latest first. */
  readonly actuals: readonly number[];
  /** Targets for years not later than the latest actual's column, in order of time. */
  readonly past: readonly number[];
  /** Targets for later years, in order of time. */
  readonly coming: readonly number[];
  /** Comparators of the latest period that has a column for them. */
  readonly comparators: readonly number[];
  /** Whose the figure at each position is, where actuals and targets of several bodies stand side by side; else absent. */
  readonly bodies?: readonly (string | null)[];
}

/** A unit that the row's name contradicts. */
export interface UnitDoubt {
  readonly cell: CellAddress;
  /** As the unit column has it. */
  readonly text: string;
  /** What the name says that the row measures. */
  readonly named: 'time' | 'count' | 'share';
}

/** A measured thing. Most tables give it one row. */
export interface Indicator {
  /** Empty where there are figures but no name. */
  readonly name: string;
  /** Where its name stands or should stand: no two indicators share it. */
  readonly nameCell: CellAddress;
  /** The rows of the sheet that it covers, in rising order. */
  readonly rows: readonly number[];
  readonly service: string | null;
  /** Where the service stands or should stand for this row; null where the scorecard has no services at all. */
  readonly serviceCell: CellAddress | null;
  /** The words over it, where its service comes from a column and they are another matter; absent where not. */
  readonly section?: string;
  /** Whether it says of one group or place what the nearest row above that is no part says of all; absent where not. */
  readonly isPart?: true;
  readonly unit: Unit;
  /** Whether the row is a difference between two groups, better the smaller it is. */
  readonly isGap: boolean;
  /** Whether its name says that it counts everything up to its date. */
  readonly isCumulative: boolean;
  /** Whether it is a mark that says so, as it does of what is added up anew each year; absent where not. */
  readonly isWithinYear?: true;
  readonly polarity: Polarity;
  readonly polaritySource: PolaritySource;
  /** One for every figure column, in the sheet's order. */
  readonly values: readonly Value[];
  readonly series: Series;
  /** What is seldom among figures and may stand among its own: see `mayHold`. */
  readonly holdings: number;
  /** Positions of the figures that cannot be meant: out of range, on another scale, or with a slipped digit. */
  readonly unsound: readonly number[];
  /** Null where the scorecard has no comments column. */
  readonly comment: Comment | null;
  /** What a source column of its own says; null where there is none or it is blank. */
  readonly source: string | null;
  /** What the row's columns of these roles say; absent where they say nothing. */
  readonly remarks?: readonly Remark[];
  /** Excel errors that stand where the row's words should; absent where there are none. */
  readonly wordErrors?: readonly WordError[];
  /** What the unit column says though the name says otherwise; absent where the two go together. */
  readonly unitDoubt?: UnitDoubt;
  /** What else can tell the row from one of the same name; absent where the scorecard has no such columns. */
  readonly beside?: BesideName;
}

/** What stands beside a row's name, column by column. */
export interface BesideName {
  /** In the columns that say whose it is, how often or how it is measured, or that were not understood. */
  readonly words: readonly string[];
  /** In the columns of figures that were not understood. */
  readonly figures: readonly string[];
}

/** What a column beside the figures says of a row. */
export interface Remark {
  readonly role:
    | 'reference'
    | 'status'
    | 'rank'
    | 'due'
    | 'direction'
    | 'control'
    | 'variance'
    | 'complete'
    | 'owner'
    | 'baseline-year'
    | 'figure-year'
    | 'numerator'
    | 'denominator'
    | 'part'
    | 'forecast';
  readonly cell: CellAddress;
  /** On one line; never empty. */
  readonly text: string;
  /** Whether a formula works it out; absent where not. */
  readonly isFormula?: true;
  /** The comment on its own row, in a list with a row for each time, or right of it, where each quarter has a status and a comment; else absent. */
  readonly comment?: Comment;
}

/** An Excel error in place of a row's service, name or comment, or in any other column beside its figures. */
export interface WordError {
  readonly what: 'service' | 'indicator' | 'comment' | 'other';
  readonly cell: CellAddress;
  readonly code: string;
}

export interface Footnote {
  readonly mark: string;
  readonly text: string;
  readonly cell: CellAddress;
  /** The sheet it stands on, where that is another than the scorecard's. */
  readonly sheet?: string;
}

/** A row without a name that says more, in words, of the row above it: "AA: 54.5%" under "ALL: 48.2%". */
export interface Continuation {
  /** The first of its words where figures stand, and what it says on one line. */
  readonly cell: CellAddress;
  readonly text: string;
  /** Whether the words say that its figures are the actuals, or the targets, of the row above. */
  readonly isSeries?: boolean;
}

/** A row of a list whose figures are no indicator's: the cell that should say of when they are, or whether they are targets. */
export interface UnplacedRow {
  readonly cell: CellAddress;
  /** What it says on one line; empty where it is blank. */
  readonly text: string;
  /** What its column is headed. */
  readonly heading: string;
  /** What else stands in its row, by which it is known again. */
  readonly beside: string;
}

/** A row of a list that says otherwise than all other rows of its indicator: the cell that does. */
export interface UnlikeRow extends UnplacedRow {
  /** What the others say, and one of them that does. */
  readonly usual: string;
  readonly usualCell: CellAddress;
  readonly count: number;
  /** Whether it is the same with a slip of the pen. */
  readonly isSlip: boolean;
}

/** A total on the sheet of what is no indicator's figures, or that others beside it tell to be one: of a budget or a breakdown beside a scorecard, of payments, of the districts of a county. */
export interface ColumnTotal {
  /** What its row begins with. */
  readonly name: string;
  readonly cell: CellAddress;
  /** As printed. */
  readonly text: string;
  readonly number: number;
  /** Digits after the decimal point as printed. */
  readonly decimals: number;
  readonly isFormula: boolean;
  /** Whether the formula of another cell in its row adds up the very same rows; absent where none does. */
  readonly isBesideSum?: true;
  /** Whether others of its row, or of its column, tell that it is one; absent where words or a formula do. */
  readonly isLearned?: true;
  /** The cells that stand above it without a gap, or left of it. */
  readonly parts: CellRange;
  /** The most digits after the decimal point that one of them prints. */
  readonly partDecimals: number;
  readonly sum: number;
}

/** A text of a sheet that is no part of what its scorecards read. */
export interface TextAround {
  readonly cell: CellAddress;
  /** On one line. */
  readonly text: string;
  /** What heads its column; null where it stands in no table. */
  readonly heading: string | null;
  /** What its row begins with; empty where nothing does. */
  readonly name: string;
  /** Whether it is an entry that somebody typed into a row, and no title, source or definition. */
  readonly isEntry: boolean;
  /** Whether nearly all others of its column are figures or dates. */
  readonly isAmongFigures: boolean;
}

/** A figure that is typed where the others of its column are formulas, in a table that is no scorecard. */
export interface TypedAround {
  readonly cell: CellAddress;
  readonly text: string;
  readonly heading: string;
  /** What its row begins with; empty where nothing does. */
  readonly name: string;
  /** How many of the figures are formulas. */
  readonly count: number;
  readonly of: number;
}

/** A sum under a column that is no scorecard's and stops short: of figures right above it, or of the rows that others of its row take in. */
export interface SumAround {
  readonly cell: CellAddress;
  readonly text: string;
  readonly name: string;
  readonly sums: SumRange;
  /** What lies between the block and the sum. */
  readonly left: readonly { readonly cell: CellAddress; readonly text: string }[];
  /** The sum beside it that takes in more; null where figures are left between. */
  readonly wider: { readonly cell: CellAddress; readonly sums: SumRange } | null;
}

/** What stands on a sheet beside its scorecards and can be left over from drafting, or worked out wrong. */
export interface Around {
  readonly texts: readonly TextAround[];
  readonly typed: readonly TypedAround[];
  readonly sums: readonly SumAround[];
  readonly actions: readonly ActionAround[];
  readonly tallies: readonly TallyAround[];
}

/** A table that says how often each status is given, in all or in each section. */
export interface TallyAround {
  readonly counts: readonly {
    /** Of which section, as the table calls it. */
    readonly name: string;
    /** Of which status, or of all. */
    readonly label: string;
    readonly cell: CellAddress;
    readonly count: number;
  }[];
}

/** What a column of a scorecard, on any sheet, says of each row, for tables that count that. */
export interface StatusList {
  readonly sheet: string;
  readonly rows: readonly StatusListed[];
}

export interface StatusListed {
  /** Counted from 0. */
  readonly row: number;
  /** What it belongs to: its service, its section, whoever answers for it, its sheet. */
  readonly groups: readonly string[];
  /** As written; empty where its cell is blank. */
  readonly text: string;
  /** Whether a rule says that the status is wrong. */
  readonly isDoubted: boolean;
}

/** A cell that says a day. */
export interface ActionDay {
  readonly cell: CellAddress;
  /** As printed, on one line. */
  readonly text: string;
  /** Where the cell is a number, which may be a date. */
  readonly serialDays: number | null;
  readonly numberFormat: string;
}

/** An action in a table beside scorecards: what shall be done by when, and how it goes. */
export interface ActionAround {
  readonly name: string;
  readonly due: ActionDay;
  /** When it begins; null where the table does not say. */
  readonly start: ActionDay | null;
  /** How much of it is done; null where the table does not say. */
  readonly done: { readonly cell: CellAddress; readonly text: string; readonly share01: number } | null;
  readonly status: { readonly cell: CellAddress; readonly text: string };
  /** What the other cells of its row say. */
  readonly said: string;
  /** Whether a column for another date holds something. */
  readonly isRenewed: boolean;
}

/** Rows whose cells seem to stand one column beside the headings that they belong to. */
export interface ShiftedRows {
  readonly side: 'left' | 'right';
  /** In each of them the cell that shows it, the first first, and what that says. */
  readonly cells: readonly CellAddress[];
  readonly text: string;
}

/** Something a scorecard needs and the reader did not find under its own heading. */
export interface MissingHeader {
  readonly what: 'scorecard' | 'indicator' | 'actual' | 'target' | 'comment';
  /** Where to look: the heading nearest to what is missing, or the place where it should stand. */
  readonly cell: CellAddress;
  /** What stands there; null where nothing comes near. */
  readonly nearest: string | null;
  /** What stands first in the column there that has no heading, and may be what is missing; absent where there is none. */
  readonly holds?: string;
}

/** One table of indicators on a sheet. */
export interface Scorecard {
  readonly sheet: string;
  readonly isSheetHidden: boolean;
  /** From the first header row to the last indicator row. */
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly figureColumns: readonly FigureColumn[];
  readonly otherColumns: readonly OtherColumn[];
  readonly indicators: readonly Indicator[];
  readonly footnotes: readonly Footnote[];
  readonly missingHeaders: readonly MissingHeader[];
  /** The sheet's merged areas that touch the range. */
  readonly merges: readonly CellRange[];
  /** Hidden rows and columns within the range. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** What is set for columns of the sheet and can mean nothing in a table of this shape; absent where nothing is. */
  readonly setInVain?: readonly { readonly column: number; readonly meaning: string }[];
  /** Rows that say more of the one above and were not read; absent where there are none. */
  readonly continued?: readonly Continuation[];
  /** Rows of a list that are left out for not saying of when their figures are, or of what; absent where there are none. */
  readonly unplaced?: readonly UnplacedRow[];
  /** Rows of a list that are called otherwise than the rest of their indicator's, or are in another unit; absent where there are none. */
  readonly unlike?: readonly UnlikeRow[];
  /** Rows without figures that head others, or stand right below the last figures laid out as the others are; absent where there are none. */
  readonly passedOver?: readonly number[];
  /** Present where it holds the years of a scorecard, and actuals of quarters or months beside them were left out. */
  readonly isBesideParts?: true;
  /** Rows that were not read because they do not stand under their headings; absent where there are none. */
  readonly shifted?: ShiftedRows;
  /** Present where its targets are of one month or quarter of several years: where each year shall have got to by then. */
  readonly hasMilestones?: true;
  /** Where other tables stand beside it that are none, such as a budget, and that nobody checks; absent where there are none. */
  readonly besides?: readonly CellRange[];
  /** Totals on its sheet of what no scorecard there reads, given with the first; absent where there are none. */
  readonly totals?: readonly ColumnTotal[];
  /** Differences and shares that do not follow from the figures beside them, of any table on its sheet; given with the one in which they stand, or the first; absent where there are none. */
  readonly astray?: readonly AmountAstray[];
  /** What else stands on its sheet, given with the first; absent where nothing there is looked at. */
  readonly around?: Around;
  /** The statuses of the workbook, given where a table on its sheet counts some; absent where none does. */
  readonly statusLists?: readonly StatusList[];
  /** Present where it stands for a sheet without a scorecard, of which only what is around one is looked at. */
  readonly isRest?: true;
  /** What stands in its place where a table was not understood, so that it has no indicators; absent where it was. */
  readonly unread?: UnreadTable;
}
