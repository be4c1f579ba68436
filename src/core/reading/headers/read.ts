import { type CellAddress, isSamePlace } from '../../sheet/address';
import { type Grid, showsSomething } from '../../sheet/grid';
import { isToDate, type Period } from '../../scorecard/period';
import type { OtherRole } from '../../scorecard/scorecard';
import { isTelling, type Label, readLabel, splitJoined } from '../labels';
import type { MergeIndex } from '../merges';
import { fold } from '../../text/fold';
import { joinPeriods } from '../joinPeriods';
import { ACTUAL, SAYS_WHEN, WEAK } from '../words/fieldWords';
import { inEnglish } from '../words/otherLanguages';
import type { Evidence } from '../words/words';
import { groupsOver } from './groups';
import { type Header, type HeaderColumn, isBare } from './header';
import { shownCells, type HeaderSheet, labelText } from './sheet';

/** What the header rows from `top` to `bottom` say, column by column. */
export function readHeader(sheet: HeaderSheet, top: number, bottom: number): Header {
  const { grid, merges } = sheet;
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const [column] of shownCells(grid, row)) {
      const merge = merges.at(row, column);
      for (let c = column; c <= Math.min(merge?.right ?? column, column + 60); c++) columns.add(c);
    }
  }
  const sorted = [...columns].sort((a, b) => a - b);
  const known = new Map<string, Label>();
  for (let row = top; row <= bottom; row++)
    for (const label of sheet.labels(row) ?? []) known.set(`${row}:${label.column}`, label);
  const groups = new Map<number, ReturnType<typeof groupsOver>>();
  for (let row = top; row < bottom; row++) groups.set(row, groupsOver(sheet, row, bottom));
  const groupAt = (row: number, column: number): CellAddress | null => {
    const group = groups.get(row)?.find(({ from, to }) => column >= from && column <= to);
    return group ? { row, column: group.from } : null;
  };
  const labelAt: LabelAt = (cell) =>
    known.get(`${cell.row}:${cell.column}`) ?? readLabel(labelText(grid.rows[cell.row]![cell.column]!));
  return {
    top,
    bottom,
    columns: sorted.map((column) =>
      readColumn({ grid, merges, labelAt, top, bottom, groupAt: (row) => groupAt(row, column) }, column),
    ),
    start: 0,
    reach: Infinity,
  };
}

/** One cell of a heading, of those that stand over each other. */
interface HeadingPart {
  readonly text: string;
  readonly cell: CellAddress;
  readonly label: Label;
}

/** What the cells of a heading say together. */
type Saying = Pick<HeaderColumn, 'role' | 'field' | 'period' | 'who' | 'evidence'>;

/** What a header cell says, the other cells of its row considered. */
type LabelAt = (cell: CellAddress) => Label;

/** The rows of one header, as a column of it is read. */
interface HeaderRows {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly labelAt: LabelAt;
  readonly top: number;
  readonly bottom: number;
  /** The heading of the group that the column is in, where names come again under several of its row. */
  readonly groupAt: (row: number) => CellAddress | null;
}

function readColumn(
  { grid, merges, labelAt, top, bottom, groupAt }: HeaderRows,
  column: number,
): HeaderColumn {
  const parts: HeadingPart[] = [];
  let lowest: Label | null = null;
  for (let row = bottom; row >= top; row--) {
    const cell =
      headerCell(grid, merges, row, column) ??
      groupAt(row) ??
      (lowest && spanningCell({ grid, merges, bottom }, row, column, { ...parts.at(-1)!, label: lowest }));
    if (!cell || parts.some((part) => isSamePlace(part.cell, cell))) continue;
    const text = labelText(grid.rows[cell.row]![cell.column]!);
    const label = labelAt(cell);
    lowest ??= label;
    parts.unshift({ text, cell, label });
  }
  const own = parts.filter((part) => part.cell.column === column);
  const written = shortestSaying(parts, (part) => groupAt(part.cell.row) !== null);
  return {
    column,
    label: sayLabel(written),
    written,
    isOwn: own.length > 0,
    labelCell: own.at(-1)?.cell ?? parts.at(-1)?.cell ?? { row: bottom, column },
    ...(commentsOf(parts, groupAt) ??
      whoseOfYear(parts, { grid, labelAt }) ??
      readTogether(parts) ??
      combine(withoutTimes(parts), parts.at(-1)?.text)),
  };
}

/**
 * "2024" over "School | LA | England": right of the names, what groups rows elsewhere says whose figures those of the
 * year are.
 */
function whoseOfYear(
  parts: readonly HeadingPart[],
  { grid, labelAt }: Pick<HeaderRows, 'grid' | 'labelAt'>,
): Saying | null {
  const [leaf, above] = [...parts].reverse();
  if (leaf?.label.role !== 'service' || !above || !isBare(above.label) || above.label.period!.year === null)
    return null;
  const [row, from] = [above.cell.row, above.cell.column];
  const groups = shownCells(grid, row).map(([column]) => column);
  const next = groups.find((column) => column > from) ?? Infinity;
  const under = shownCells(grid, leaf.cell.row).filter(([column]) => column >= from && column < next);
  if (groups[0] === from || under.length < 2) return null;
  const areBodies = under.every(([column]) => {
    const { role, field } = labelAt({ row: leaf.cell.row, column });
    return field === null ? role === null || role === 'service' : field === 'comparator';
  });
  return areBodies ? readLabel(`${leaf.text} ${above.text}`) : null;
}

/** In English, and for that without underscores, where its language is known; else as it stands. */
function sayLabel(written: string): string {
  const english = inEnglish(written);
  if (english !== written || !written.includes('_')) return english;
  const words = splitJoined(written);
  const said = inEnglish(words);
  return said === words ? written : said;
}

/** What stands under a group of comments are comments, whatever says of which figures: "Notes" over "Q1". */
function commentsOf(parts: readonly HeadingPart[], groupAt: HeaderRows['groupAt']): Saying | null {
  const { label, cell } = parts[0] ?? {};
  if (label?.role !== 'comment' || parts.length < 2 || groupAt(cell!.row) === null) return null;
  return { role: 'comment', field: null, period: null, who: '', evidence: label.evidence };
}

const GONE_BY =
  /^(?:(?:previous|prior|past|recent|earlier|preceding|last (?:\w+|\d)) (?:financial |academic )?years?|(?:previous|prior|earlier|later|preceding) period|previous|prior|last|histor(?:y|ic(?:al)?(?: data| figures)?))$/;

/**
 * "Aim" over "2019/20": of a year it says that it is wanted, though alone it heads what the rows belong to. "Year to date"
 * over "Reported": what was reported, though alone it says how often.
 */
function readTogether(parts: readonly HeadingPart[]): Saying | null {
  const [leaf, above] = [...parts].reverse();
  if (leaf?.label.role === 'frequency' && above?.label.period) {
    const { role, field, period, who, evidence } = readLabel(`${leaf.text} ${above.text}`);
    return field === null ? null : { role, field, period, who, evidence };
  }
  // "2024" over "Budgeted": without a year such words can be anything.
  if (leaf && above && isUnknown(leaf.label) && isBare(above.label) && above.label.period!.year !== null) {
    const { role, field, period, who, evidence } = readLabel(`${leaf.text} ${above.text}`);
    return field === 'target' ? { role, field, period, who, evidence } : null;
  }
  if (!leaf || !above || leaf.label.field !== null || leaf.label.period === null) return null;
  if (
    GONE_BY.test(fold(above.text)) &&
    isBare(leaf.label) &&
    leaf.label.period.year !== null &&
    parts.length === 2
  ) {
    const why = `the heading says “${above.text}”`;
    return { ...leaf.label, field: 'actual', evidence: [{ meaning: 'actual', weight: 5, why }] };
  }
  if (above.label.role === null || parts.some(({ label }) => label.field !== null)) return null;
  const { role, field, period, who, evidence } = readLabel(`${above.text} ${leaf.text}`);
  return field === null ? null : { role, field, period, who, evidence };
}

function isUnknown({ role, field, period, who }: Label): boolean {
  return role === null && field === null && period === null && who !== '';
}

/**
 * The lowest heading where it says all by itself ("Target 2017") and comes no second time under another group, else every
 * heading from the top down.
 */
function shortestSaying(parts: readonly HeadingPart[], isGroup: (part: HeadingPart) => boolean): string {
  const lowest = parts.at(-1);
  if (!lowest) return '';
  const { role, field, period, who } = lowest.label;
  // "Max/min" under "Quarter target" does not say of what it is.
  const isOfTarget = role === 'polarity' && parts.some(({ label }) => label.field === 'target');
  // "Number" under "Change on last year" does not say the number of what.
  const isOfBand = role === 'reference' && bandOver([...parts].reverse().map(({ label }) => label)) !== null;
  const saysAll =
    (role !== null && !isOfTarget && !isOfBand) ||
    (period !== null && (field !== null || who !== '') && !parts.slice(0, -1).some(isGroup));
  if (saysAll) return lowest.text;
  const isSaidAgain = ({ text }: HeadingPart) => fold(text) === fold(lowest.text);
  const short = parts.filter(
    (part) => part === lowest || (part.text.length <= LONGEST_BAND && !isSaidAgain(part)),
  );
  return short.map((part) => part.text).join(' ');
}

/** A band that is longer tells what the table is about. */
const LONGEST_BAND = 70;

/** The cell that stands, or is merged, over this column in this row. */
function headerCell(grid: Grid, merges: MergeIndex, row: number, column: number): CellAddress | null {
  const merge = merges.at(row, column);
  const anchor = merge ? { row: merge.top, column: merge.left } : { row, column };
  return showsSomething(grid.rows[anchor.row]?.[anchor.column]) ? anchor : null;
}

/** Of when the figures below are, though the title alone says in which month. */
const IN_MONTH = /^(?:in|this|current)[ -]month$/i;

/** In what a change is said, beside the same change in numbers. */
const IN_KIND =
  /^(?:%|pct|per ?cent(?:age)?|percentage points?|p\.?p\.?|number|numeric(?:al)?|no\.?|absolute)$/i;

/** A group heading that is not merged but stands over the first of its columns, with blanks to its right. */
function spanningCell(
  { grid, merges, bottom }: Pick<HeaderRows, 'grid' | 'merges' | 'bottom'>,
  row: number,
  column: number,
  { label: lowest, text }: HeadingPart,
): CellAddress | null {
  const isOfToday = lowest.period?.kind === 'relative';
  const isWhole = lowest.role === 'figure-year' && WHOLE.test(fold(text).trim());
  if ((lowest.role !== null && !isWhole) || (lowest.field && lowest.period && !isOfToday)) return null;
  for (let left = column - 1; left >= 0 && left >= column - 30; left--) {
    const below = headerCell(grid, merges, bottom, left);
    if (!below) return null;
    const cell = headerCell(grid, merges, row, left);
    if (!cell) continue;
    const label = readLabel(labelText(grid.rows[cell.row]![cell.column]!));
    const isOwnRow = isSamePlace(below, cell);
    const isMergedAlone = merges.at(row, left) !== null;
    if (isOfToday && !isToDate(label.period)) return null;
    const isOfChange = label.role === 'variance' && IN_KIND.test(text.trim());
    const canSpan = label.role === null || label.role === 'figure-year' || isOfChange;
    const isBand = isTelling(label) || IN_MONTH.test(labelText(grid.rows[cell.row]![cell.column]!));
    return canSpan && isBand && !isOwnRow && !isMergedAlone ? cell : null;
  }
  return null;
}

const IS_WHEN = /^(?:current|latest|now|today)$/;

/** The labels of a column; under what is wanted, words that only say of when its figures are say nothing of what they are. */
function withoutTimes(parts: readonly HeadingPart[]): readonly Label[] {
  const labels = parts.map(({ label }) => label);
  const leaf = parts.at(-1);
  const nearest = labels.slice(0, -1).findLast(({ field, role }) => field !== null || role !== null);
  if (leaf?.label.field !== 'actual') return labels;
  // "Status" over "Current": how it stands today.
  if (nearest?.role && BANDS.has(nearest.role) && IS_WHEN.test(fold(inEnglish(leaf.text)).trim()))
    return [...labels.slice(0, -1), { ...leaf.label, field: null, evidence: [] }];
  if (nearest?.field !== 'target') return labels;
  const isWhen = !ACTUAL.test(fold(inEnglish(leaf.text)).replace(SAYS_WHEN, ' '));
  return isWhen ? [...labels.slice(0, -1), { ...leaf.label, field: null, evidence: [] }] : labels;
}

/** What several header rows say together, top to bottom: the lower says more, and someone else's actual is a comparator. */
function combine(labels: readonly Label[], lowest = ''): Saying {
  // "Month" over figures says of when they are, and alone that each row has a month of its own.
  const upward = [...labels].reverse().filter(({ role }, index) => index === 0 || role !== 'figure-year');
  const leaf = upward[0];
  // The year in the title of a plan is not that of its baseline.
  const dated = leaf?.period?.kind === 'baseline' ? labels.filter((label) => !isTitle(label)) : labels;
  const period = dated.reduce<Period | null>((upper, label) => joinPeriods(upper, label.period), null);
  const who = upward.find((label) => label.who)?.who ?? '';
  const leafIsFigure = leaf !== undefined && (leaf.field !== null || leaf.period !== null);
  const isNamed = leaf?.field === null && leaf.who !== '';
  const said = upward.filter((label) => label.field !== null && !(isNamed && isTitle(label)));
  // "Target 2024" over "Value": the figure of the target.
  const figure = (said.find(({ evidence }) => evidence[0]!.weight > WEAK) ?? said[0])?.field ?? null;
  const isOpen = leaf?.field === null && (leaf.period !== null || leaf.role === 'reference');
  const band = isOpen ? bandOver(upward) : null;
  if (band) return { role: band, field: null, period, who: '', evidence: evidenceOf(upward, band) };
  // "2016/17" over "No." and "%": the year's figure, said of what kind it is.
  if (leaf?.role === 'reference' && period !== null && period.year !== null && figure === null)
    return { role: null, field: null, period, who: 'number', evidence: [] };
  // "2025/26" over "Q1 | Q2 | Q3 | Q4 | Year": the whole of it.
  if (leaf?.role === 'figure-year' && isWholeYear(period) && WHOLE.test(fold(lowest).trim()))
    return { role: null, field: figure, period, who: '', evidence: figure ? evidenceOf(upward, figure) : [] };
  const isSaidOfFigure = leaf?.role === 'reference' && figure !== null && period !== null;
  if (isSaidOfFigure)
    return { role: null, field: figure, period, who: 'number', evidence: evidenceOf(upward, figure) };
  const role = leafIsFigure ? null : (upward.find((label) => label.role)?.role ?? null);
  // "Target" over "Max/min": its cells tell whether they say how much is wanted or only which way.
  const ofTarget = role === 'polarity' && figure === 'target' ? evidenceOf(upward, figure) : [];
  if (role)
    return { role, field: null, period, who: '', evidence: [...evidenceOf(upward, role), ...ofTarget] };
  let field = figure;
  if (field === 'actual' && labels.some((label) => label.field === 'comparator')) field = 'comparator';
  return { role: null, field, period, who, evidence: field ? evidenceOf(upward, field) : [] };
}

const WHOLE = /^(?:the )?(?:whole |full |entire )?(?:year|yr)$/;

function isWholeYear(period: Period | null): boolean {
  return period?.year != null && period.part === null && /^(?:year|fiscal-year)$/.test(period.kind);
}

/** "Corporate plan 2026": over anything but years it is whose the figures below are, and not that they are wanted. */
function isTitle({ field, evidence }: Label): boolean {
  return field === 'target' && evidence[0]!.weight <= WEAK;
}

/** What a band over years can say of them instead of a field. */
const BANDS: ReadonlySet<OtherRole> = new Set([
  'status',
  'direction',
  'variance',
  'complete',
  'rank',
  'forecast',
  'numerator',
  'denominator',
  'population',
  'threshold',
  'derived',
]);

/** "Forecast" or "RAG" over a row of years: the nearest heading above that says anything but when. */
function bandOver([, ...above]: readonly Label[]): OtherRole | null {
  const nearest = above.find(({ role, field }) => role !== null || field !== null);
  return nearest?.role && BANDS.has(nearest.role) ? nearest.role : null;
}

/** What spoke for the meaning of a column, and what else the same heading said. */
function evidenceOf(upward: readonly Label[], meaning: Evidence['meaning']): readonly Evidence[] {
  const label = upward.find(({ evidence }) => evidence[0]?.meaning === meaning);
  return label?.evidence ?? [];
}
