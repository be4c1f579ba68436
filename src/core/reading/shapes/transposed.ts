import type { CellAddress } from '../../sheet/address';
import { isPartOfYear, type Period } from '../../scorecard/period';
import type { Draft, DrawnCell, Misfit } from './arrangement';
import { type FigureRow, findOpenYear, readFigureRow } from './figureRows';
import type { Shape } from './shape';
import { blockOf, type Said, type Survey } from './survey';
import { isAxis, saysWhatIsCounted } from './titles';
import { type CellsByColumn, UsualTable } from './usualTable';

/** Indicators across and their figures down: each row is headed "Actual 2016" or "Target 2017". */
export const transposed: Shape = {
  id: 'transposed',
  looksLike: 'a table with the indicators across and the years down',
  read(survey) {
    const drafts: Draft[] = [];
    const unfit: Misfit[] = [];
    for (let row = 0; row <= survey.lastRow; row++) {
      const run = findRun(survey, row);
      if (!run) continue;
      row = run.to;
      if (!isScorecard(run)) continue;
      const names = findNames(survey, run);
      if (!names) {
        const open = findOpenNames(survey, run);
        if (open)
          unfit.push({ region: regionOf(survey, run, open), cell: { row: open.row, column: run.left } });
        continue;
      }
      if (areMonthsBetween(survey, run, names)) continue;
      const { draft, misfit } = layOutRun(survey, run, names);
      if (draft) drafts.push(draft);
      else unfit.push({ region: regionOf(survey, run, names), cell: misfit! });
    }
    return { drafts, unfit };
  },
};

/** A row of words about the indicators, such as their services or comments. */
interface WordRow {
  readonly row: number;
  readonly said: Said;
  readonly column: number;
}

/** A row of figures under words that tell no series. */
interface UnknownRow {
  readonly row: number;
  readonly column: number;
}

/** Rows of figures below each other that are headed at their left, and the rows of words among them. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** The columns that hold the headings. */
  readonly left: number;
  readonly right: number;
  readonly figures: readonly FigureRow[];
  readonly words: readonly WordRow[];
  readonly unknown: readonly UnknownRow[];
}

interface Names {
  readonly row: number;
  readonly columns: readonly number[];
}

/** The run that begins in a row; null where the row is not headed as figures are. */
function findRun(survey: Survey, from: number): Run | null {
  const first = survey.isBlank(from) ? null : readFigureRow(survey, from, null, Infinity);
  if (!first) return null;
  const figures: FigureRow[] = [first.row];
  const words: WordRow[] = [];
  const unknown: UnknownRow[] = [];
  let { left, right } = first;
  let to = from;
  for (let row = from + 1; row <= survey.lastRow; row++) {
    if (survey.isBlank(row)) {
      if (to === row - 1) continue;
      break;
    }
    const figure = readFigureRow(survey, row, figures.at(-1)!, left);
    const word = figure ? null : readWordRow(survey, row);
    const other = figure || word ? null : readUnknownRow(survey, row, right);
    if (!figure && !word && !other) break;
    if (figure) {
      figures.push(figure.row);
      left = Math.min(left, figure.left);
      right = Math.max(right, figure.right);
    } else if (word) words.push(word);
    else unknown.push(other!);
    to = row;
  }
  return figures.length < 2 ? null : { from, to, left, right, figures, words, unknown };
}

function readWordRow(survey: Survey, row: number): WordRow | null {
  const [first, second] = survey.columnsOf(row);
  if (first === undefined || second === undefined) return null;
  const said = survey.saysAt(row, first);
  const isHeading = said.role !== null && said.role !== 'indicator';
  return isHeading ? { row, said, column: first } : null;
}

const LONGEST_HEADING = 60;

function readUnknownRow(survey: Survey, row: number, right: number): UnknownRow | null {
  const [first, ...others] = survey.columnsOf(row);
  const head = first === undefined || first > right ? undefined : survey.at(row, first);
  if (typeof head?.value !== 'string' || head.text.length > LONGEST_HEADING) return null;
  const figures = others.filter((column) => column > right);
  const areFigures = figures.length > 0 && figures.every((column) => survey.isFigure(row, column));
  return areFigures ? { row, column: first! } : null;
}

/** Whether the rows say of different years, or series, what the indicators reached and what they aim at. */
function isScorecard({ figures }: Run): boolean {
  const fields = new Set(figures.map(({ series }) => series.field));
  return fields.has('target') && fields.size > 1;
}

const MOST_ROWS_ABOVE = 6;

/** The row of names above a run: words in two columns or more, none of which would head a column of figures. */
function findNames(survey: Survey, run: Run): Names | null {
  const start = run.from;
  for (let row = start - 1; row >= Math.max(0, start - MOST_ROWS_ABOVE); row--) {
    const columns = survey.columnsOf(row).filter((column) => column > run.right);
    const corner = survey.columnsOf(row).find((column) => column <= run.right);
    const { text, role } = survey.saysAt(row, corner ?? -1);
    if (columns.length < 2 || readUnknownRow(survey, row, run.right)) continue;
    if (role !== null && role !== 'indicator') continue;
    const areNames = columns.every((column) => isIndicatorAcross(survey, row, column));
    if (!areNames) return null;
    return corner === undefined || role === 'indicator' || isAxis(text) || text.length <= 40
      ? { row, columns }
      : null;
  }
  return null;
}

/** Whether months or quarters under a heading for them stand between the names and a run: they are the actuals of another shape. */
function areMonthsBetween(survey: Survey, { from }: Run, { row }: Names): boolean {
  const axis = survey.columnsOf(row)[0]!;
  if (from === row + 1 || !isAxis(survey.saysAt(row, axis).text)) return false;
  for (let between = row + 1; between < from; between++) {
    const { isPeriod, period } = survey.saysAt(between, axis);
    if (!isPeriod || !isPartOfYear(period)) return false;
  }
  return true;
}

/** The words over the figures of every row of a run, whose names they are though some could head figures; null where none are. */
function findOpenNames(survey: Survey, run: Run): Names | null {
  const areDated = run.figures.every(({ row }) => survey.saysAt(row, run.left).period !== null);
  for (let row = run.from - 1; areDated && row >= Math.max(0, run.from - MOST_ROWS_ABOVE); row--) {
    const columns = survey.columnsOf(row).filter((column) => column > run.right);
    const areOverAll = run.figures.every((figure) =>
      survey.columnsOf(figure.row).every((column) => column <= run.right || columns.includes(column)),
    );
    const isNamed = survey.saysAt(row, run.left).role === 'indicator';
    if (columns.length >= 2 && areOverAll && isNamed) return { row, columns };
  }
  return null;
}

/** Whether a cell over a column of figures names an indicator, and heads nothing. */
export function isIndicatorAcross(survey: Survey, row: number, column: number): boolean {
  const cell = survey.at(row, column);
  const { text, role, field, period, series } = survey.says(cell);
  const isHeading =
    role !== null ||
    (period !== null && !isOfAge(period, text)) ||
    (series !== null && !series.stem && !(series.field === 'comparator' && saysWhatIsCounted(text))) ||
    (field !== null && text.length < 12);
  return typeof cell?.value === 'string' && text.length >= 3 && !isHeading;
}

/** "Obesity in Year 6": of whom, and no year of a plan. */
function isOfAge({ kind }: Period, text: string): boolean {
  return kind === 'plan-year' && /\p{L}{4,}.*\by(?:ea)?r \d/iu.test(text);
}

function layOutRun(survey: Survey, run: Run, names: Names): { draft?: Draft; misfit?: CellAddress } {
  const open = findOpenYear(survey, run.figures);
  if (open) return { misfit: { row: open.row, column: run.left } };
  for (const { row } of run.figures) {
    const outside = survey
      .columnsOf(row)
      .find((column) => column > run.right && !names.columns.includes(column));
    if (outside !== undefined && survey.isFigure(row, outside)) return { misfit: { row, column: outside } };
  }
  const usual = new UsualTable();
  const corner = survey.columnsOf(names.row).find((column) => column <= run.right);
  const label = survey.saysAt(names.row, corner ?? -1);
  usual.column(
    'name',
    {
      text: label.role === 'indicator' ? label.text : 'Indicator',
      at: { row: names.row, column: corner ?? run.left },
    },
    'before',
    1,
  );
  const band = bandOver(survey, names, run);
  if (band) usual.column('band', { text: 'Service', at: band[0]!.at }, 'before');
  const words = [...wordRowsAround(survey, names, run), ...run.words];
  const firstFigure = run.figures[0]!.row;
  const wordKeys = words.map(({ row, said, column }) => {
    const isAfter = said.role === 'comment' || row > firstFigure;
    return usual.column(`row:${row}`, { text: said.text, at: { row, column } }, isAfter ? 'after' : 'before');
  });
  const unknown = [...unknownBetween(survey, names, run), ...run.unknown];
  const unknownKeys = unknown.map(({ row, column }) => {
    const said = survey.columnsOf(row).filter((at) => at >= column && at <= run.right);
    // "2023/24 | Forecast": no year by itself.
    const text = said.map((at) => survey.saysAt(row, at).text).join(' ');
    const heading = { text, at: { row, column } };
    return usual.column(`row:${row}`, heading, 'figures', RANKS.length);
  });
  for (const column of names.columns) {
    const cells: CellsByColumn = new Map<string, DrawnCell>([['name', survey.place(names.row, column)]]);
    const group = band?.findLast(({ at }) => at.column <= column);
    if (group) cells.set('band', group);
    words.forEach(({ row }, index) => cells.set(wordKeys[index]!, survey.shown(row, column)));
    unknown.forEach(({ row }, index) => cells.set(unknownKeys[index]!, survey.place(row, column)));
    for (const { row, series, period } of run.figures) {
      const key =
        period.text === ''
          ? usual.column(
              `row:${row}`,
              { text: series.words, at: period.at },
              'figures',
              RANKS.indexOf(series.field),
            )
          : usual.figures(series, period.text, period.at);
      if (cells.has(key)) return { misfit: { row, column: run.left } };
      cells.set(key, survey.place(row, column));
    }
    usual.add(cells);
  }
  return { draft: usual.toDraft(regionOf(survey, run, names), [names.row], { isOrdered: true }) };
}

const RANKS = ['actual', 'comparator', 'target'];

/** Words over the first name of each of several groups, with blanks to their right: "Housing | | | Planning"; null where none are. */
function bandOver(survey: Survey, names: Names, { right }: Run): DrawnCell[] | null {
  const row = names.row - 1;
  const columns = survey.columnsOf(row);
  const isOverAll =
    columns[0] === names.columns[0] && columns.every((column) => names.columns.includes(column));
  const areGroups = columns.length >= 2 && columns.length < names.columns.length;
  if (!isOverAll || !areGroups || columns[0]! <= right) return null;
  return columns.every((column) => isIndicatorAcross(survey, row, column))
    ? columns.map((column) => survey.place(row, column))
    : null;
}

/** Rows of words over the names, or between them and the figures: "Service | Fire | Fire | Libraries". */
function wordRowsAround(survey: Survey, names: Names, { from }: Run): WordRow[] {
  const found: WordRow[] = [];
  for (let row = names.row - 1; row >= 0; row--) {
    const word = readWordRow(survey, row);
    if (!word) break;
    found.unshift(word);
  }
  for (let row = names.row + 1; row < from; row++) {
    const word = readWordRow(survey, row);
    if (word) found.push(word);
  }
  return found;
}

/** Rows of figures over the first one that says its series. */
function unknownBetween(survey: Survey, names: Names, run: Run): UnknownRow[] {
  const found: UnknownRow[] = [];
  for (let row = names.row + 1; row < run.from; row++) {
    const other = readWordRow(survey, row) ? null : readUnknownRow(survey, row, run.right);
    if (other) found.push(other);
  }
  return found;
}

function regionOf(survey: Survey, run: Run, names: Names) {
  const isUnderBand = bandOver(survey, names, run) !== null;
  const top = Math.min(
    names.row - (isUnderBand ? 1 : 0),
    ...wordRowsAround(survey, names, run).map(({ row }) => row),
  );
  return blockOf([
    { row: top, column: run.left },
    { row: run.to, column: Math.max(run.right, ...names.columns) },
  ]);
}
