import type { CellAddress } from '../../sheet/address';
import { type Grid, showsSomething } from '../../sheet/grid';
import { comparePeriods, latestOf } from '../../scorecard/period';
import type { FigureColumn, Field, MissingHeader, OtherColumn, OtherRole } from '../../scorecard/scorecard';
import { readFigureText, readNumberCell } from '../figures';
import type { Header, HeaderColumn } from '../headers';
import type { ColumnMapping } from './byHand';
import { ASIDE } from '../labels';
import { fold, oneLine } from '../../text/fold';

/** A column of figures that stands in one column of the sheet. */
export type PlacedColumn = FigureColumn & { readonly column: number };

/** What each column of a table is for. */
export interface TableColumns {
  readonly figures: readonly PlacedColumn[];
  readonly others: readonly OtherColumn[];
  readonly missing: readonly MissingHeader[];
  /** Further columns of comments, such as an estimated date beside the notes. */
  readonly moreComments: readonly number[];
  /** Every role's first choice of column. */
  readonly byRole: ReadonlyMap<OtherRole, number>;
  /** What stands over the names instead of a word for indicators; null where nothing does. */
  readonly nameHeading: string | null;
}

/** What stands in a column under its header, from the first rows that hold something there. */
interface Profile {
  readonly filled: number;
  readonly numbers: number;
  readonly missingMarks: number;
  readonly texts: number;
  /** Texts like "ASCOF 2A", which name nothing by themselves. */
  readonly codes: number;
  readonly meanTextLength: number;
}

const PROFILED_CELLS = 60;
const CODE = /^[a-z]{0,8}[ .:/-]*\d[\w.()/-]*$/i;

/** Decides what each column is for, from its header and, where that says too little, from what stands below it. */
export function decideColumns(
  grid: Grid,
  header: Header,
  lastRow: number,
  mapping: ColumnMapping,
): TableColumns {
  const profiles = new Map<number, Profile>();
  const profileOf = (column: number): Profile => {
    let profile = profiles.get(column);
    if (!profile) profiles.set(column, (profile = profileColumn(grid, column, header.bottom + 1, lastRow)));
    return profile;
  };

  const named = header.columns.map((column) =>
    mapping.has(column.column) ? column : checkAgainstCells(column, profileOf(column.column), header),
  );
  const columns = setForecastsAside(resolveFields(grid, header, named, profileOf));
  const figures = columns.filter(isFigureColumn).map(toFigureColumn);
  const words = columns.filter((column) => !isFigureColumn(column));
  const missing: MissingHeader[] = [];
  const byRole = chooseRoles(words, profileOf, mapping);
  const bounds = boundsOf(columns);
  let nameHeading: string | null = null;

  if (!byRole.has('indicator')) {
    const guess = guessNameColumn(grid, header, figures, byRole, profileOf);
    missing.push(missingHeader('indicator', header, words, guess ?? bounds.left));
    if (guess !== null) byRole.set('indicator', guess);
    const heading = words.find(({ column, role }) => column === guess && role === null)?.label;
    if (heading) nameHeading = oneLine(heading);
  }
  if (!byRole.has('service')) {
    const guess = guessServiceColumn(grid, header, byRole.get('indicator'), words, profileOf);
    if (guess !== null) byRole.set('service', guess);
  }
  for (const field of ['actual', 'target'] as const) {
    if (!figures.some((column) => column.field === field)) {
      const nearest = nearestFigureColumn(columns, figures, words, profileOf, byRole);
      missing.push(missingHeader(field, header, words, nearest ?? bounds.right));
    }
  }
  if (!byRole.has('comment')) {
    const guess = guessCommentColumn(
      Math.min(bounds.right + 2, header.reach),
      figures,
      byRole,
      words,
      profileOf,
    );
    missing.push(missingHeader('comment', header, words, guess ?? bounds.right + 1));
    if (guess !== null) byRole.set('comment', guess);
  }

  const chosen = new Map([...byRole].map(([role, column]) => [column, role]));
  const moreComments = words
    .filter((column) => column.role === 'comment' && column.column !== byRole.get('comment'))
    .map((column) => column.column);
  const others = words.map(({ column, label, labelCell, role }): OtherColumn => {
    const isSpare = role !== null && role !== 'comment' && role !== 'status' && byRole.get(role) !== column;
    return { column, label, labelCell, role: chosen.get(column) ?? (isSpare ? null : role) };
  });
  for (const [role, column] of byRole) {
    if (!others.some((other) => other.column === column)) {
      others.push({ column, label: '', labelCell: { row: header.bottom, column }, role });
    }
  }
  others.sort((a, b) => a.column - b.column);
  return { figures, others, missing, moreComments, byRole, nameHeading };
}

const PLACE_WORD = /\b(?:ward|district|school|locality)\b/i;
const PROSE_LENGTH = 15;

/** A heading can be taken two ways: "Latest position" over prose is a comment, "Cohort" over figures is none of ours. */
function checkAgainstCells(column: HeaderColumn, profile: Profile, header: Header): HeaderColumn {
  const { role, field, period, label } = column;
  if (role === 'service' && PLACE_WORD.test(label) && holdsFigures(profile))
    return { ...column, role: null, who: fold(label) };
  if (role === null && field === null && ASIDE.test(fold(label)) && holdsFigures(profile))
    return { ...column, role: 'status', who: '' };
  const isProse = profile.numbers === 0 && profile.texts > 0 && profile.meanTextLength >= PROSE_LENGTH;
  const isOnlyActual = !header.columns.some((other) => other !== column && other.field === 'actual');
  if (field === 'actual' && !period && isProse && !isOnlyActual)
    return { ...column, role: 'comment', field: null, who: '' };
  return column;
}

/** A forecast stands in for the actual of its year only where there is none. */
function setForecastsAside(columns: HeaderColumn[]): HeaderColumn[] {
  const isForecast = ({ field, label }: HeaderColumn) => field === 'actual' && /\bforecast\b/i.test(label);
  const years = new Set(
    columns.flatMap((column) =>
      column.field === 'actual' && column.period && !isForecast(column) ? [column.period.text] : [],
    ),
  );
  return columns.map((column) =>
    isForecast(column) && column.period && years.has(column.period.text)
      ? { ...column, role: 'status', field: null, who: '' }
      : column,
  );
}

function isFigureColumn(column: HeaderColumn): boolean {
  return column.field !== null;
}

function toFigureColumn({ column, label, labelCell, field, period, who }: HeaderColumn): PlacedColumn {
  return { column, label, labelCell, field: field!, period, who: whoAsWritten(label, who) };
}

/** A place's name as the header writes it, found again from the folded words. */
function whoAsWritten(label: string, who: string): string {
  if (who) {
    const words = new Set(who.split(' '));
    const written = label
      .split(' ')
      .filter((word) => words.has(fold(word).replace(/[^\p{L}\p{N}&'-]/gu, '')));
    return written.join(' ');
  }
  return '';
}

function profileColumn(grid: Grid, column: number, from: number, to: number): Profile {
  let filled = 0;
  let numbers = 0;
  let missingMarks = 0;
  let texts = 0;
  let codes = 0;
  let length = 0;
  for (let row = from; row <= to && filled < PROFILED_CELLS; row++) {
    const cell = grid.rows[row]?.[column];
    if (!showsSomething(cell)) continue;
    filled++;
    const { value } = cell;
    if (typeof value === 'number') {
      if (readNumberCell(value, cell.numberFormat) !== null) numbers++;
    } else if (typeof value === 'string') {
      const { kind } = readFigureText(value);
      if (kind === 'number') numbers++;
      else if (kind === 'missing') missingMarks++;
      else if (kind !== 'error') {
        texts++;
        if (CODE.test(value)) codes++;
        length += value.length;
      }
    }
  }
  return { filled, numbers, missingMarks, texts, codes, meanTextLength: texts ? length / texts : 0 };
}

function holdsFigures(profile: Profile): boolean {
  return profile.numbers > 0 && (profile.numbers + profile.missingMarks) * 10 >= profile.filled * 6;
}

/** Gives a field to columns whose header names only a year ("2017") or a place and a year ("Kent 2016"). */
function resolveFields(
  grid: Grid,
  header: Header,
  columns: readonly HeaderColumn[],
  profileOf: (column: number) => Profile,
): HeaderColumn[] {
  const given = (field: Field) => columns.filter((column) => column.field === field);
  const actuals = given('actual');
  const targets = given('target');
  const open = columns.filter((column) => column.role === null && column.field === null);
  const places = open.filter(
    (column) =>
      column.who &&
      (column.period
        ? profileOf(column.column).texts === 0 || holdsFigures(profileOf(column.column))
        : // Beside an actual that says so, words without a year can be anything: a cohort, a budget, a rank.
          actuals.length === 0 && holdsFigures(profileOf(column.column))),
  );
  const area = actuals.length === 0 ? areaName(grid, header, places) : null;
  const latestActual = latestOf(actuals.map((column) => column.period));
  const hasOnlyBaseline = actuals.every((column) => column.period?.kind === 'baseline');

  const fieldOf = (column: HeaderColumn): Field | null => {
    if (places.includes(column)) return column.who === area ? 'actual' : 'comparator';
    const { period } = column;
    if (!period || column.who) return null;
    if (period.kind === 'plan-year' || period.kind === 'milestone' || period.kind === 'end') return 'target';
    if (period.kind !== 'year' && period.kind !== 'fiscal-year') return 'actual';
    if (actuals.length === 0 || comparePeriods(period, latestActual) <= 0) return 'actual';
    if (targets.some((target) => target.period?.text === period.text)) return 'actual';
    return hasOnlyBaseline && targets.length > 0 ? 'actual' : 'target';
  };
  return columns.map((column) => (open.includes(column) ? { ...column, field: fieldOf(column) } : column));
}

/** The area's own name: of the places that head columns, the one in the title or sheet name, else the first. */
function areaName(grid: Grid, header: Header, places: readonly HeaderColumn[]): string | null {
  let title = fold(grid.sheet);
  for (let row = 0; row < header.top; row++) {
    grid.rows[row]?.forEach((cell) => {
      if (cell) title += ` ${fold(cell.text)}`;
    });
  }
  return (places.find((place) => title.includes(place.who)) ?? places[0])?.who ?? null;
}

function chooseRoles(
  words: readonly HeaderColumn[],
  profileOf: (column: number) => Profile,
  mapping: ColumnMapping,
): Map<OtherRole, number> {
  const byRole = new Map<OtherRole, number>();
  const roles = new Set(words.map((column) => column.role).filter((role) => role !== null));
  for (const role of roles) {
    const all = words.filter((column) => column.role === role);
    const set = all.filter(({ column }) => mapping.has(column));
    const candidates = set.length > 0 ? set : all;
    const score = SCORES[role];
    const best = candidates
      .map((column) => ({ column, score: score?.(column, profileOf(column.column)) ?? 0 }))
      .reduce((a, b) => (b.score > a.score ? b : a));
    byRole.set(role, best.column.column);
  }
  // "Outcome | Measure" or "Priority | Objective" without an indicator column is left to guessNameColumn.
  return byRole;
}

/** Which of several columns with one role is meant; higher is likelier, the first wins a tie. */
const SCORES: Partial<Record<OtherRole, (column: HeaderColumn, profile: Profile) => number>> = {
  indicator: ({ label }, { texts, filled, codes, meanTextLength }) =>
    (filled > 0 && texts * 2 < filled ? -20 : 0) -
    (codes * 2 > texts ? 20 : 0) +
    Math.min(meanTextLength, 60) / 6 +
    (/indicator|measure|kpi|metric/i.test(label) ? 4 : 0) -
    (/definition|description/i.test(label) ? 1 : 0) -
    // A definition is the name only where what stands beside it is a code.
    (/^definition$/i.test(label) ? 10 : 0),
  service: ({ label }, { filled }) =>
    (filled === 0 ? -5 : 0) +
    (/service/i.test(label) ? 3 : 0) -
    (PLACE_WORD.test(label) ? 2 : 0) +
    (/directorate|division|department/i.test(label) ? 1 : 0),
  comment: ({ label }, { filled }) =>
    (filled === 0 ? -2 : 0) +
    (/comment|available|estimated date/i.test(label) ? 3 : 0) -
    (/progress|context/i.test(label) ? 1 : 0),
};

function guessNameColumn(
  grid: Grid,
  header: Header,
  figures: readonly PlacedColumn[],
  byRole: ReadonlyMap<OtherRole, number>,
  profileOf: (column: number) => Profile,
): number | null {
  const firstFigure = Math.min(...figures.map((column) => column.column));
  const taken = new Set([...byRole].filter(([role]) => role !== 'service').map(([, column]) => column));
  const left = Math.max(header.start, header.columns[0]!.column - 3);
  const right = header.columns.at(-1)!.column;
  let best: number | null = null;
  let bestScore = 8;
  for (let column = left; column <= right; column++) {
    if (taken.has(column) || figures.some((figure) => figure.column === column)) continue;
    const { filled, texts, meanTextLength } = profileOf(column);
    if (texts === 0 || texts * 2 < filled) continue;
    const isBeforeFigures = column < firstFigure;
    // Names stand in most rows and seldom repeat; a service's name stands once or over and over.
    const score =
      Math.min(meanTextLength, 60) *
      distinctShare(grid, column, header.bottom + 1) *
      (isBeforeFigures ? 1 : 0.4);
    if (score > bestScore) [best, bestScore] = [column, score];
  }
  return best;
}

function distinctShare(grid: Grid, column: number, from: number): number {
  const seen = new Set<string>();
  let filled = 0;
  let rows = 0;
  for (let row = from; row < grid.rows.length && rows < PROFILED_CELLS; row++) {
    if (!grid.rows[row]) continue;
    rows++;
    const cell = grid.rows[row]![column];
    if (!cell) continue;
    filled++;
    seen.add(fold(cell.text));
  }
  return rows === 0 || filled === 0 ? 0 : (seen.size / filled) * (filled / rows);
}

/** A column of words without a heading, left of the names, is the services': often merged and rotated. */
function guessServiceColumn(
  grid: Grid,
  header: Header,
  indicator: number | undefined,
  words: readonly HeaderColumn[],
  profileOf: (column: number) => Profile,
): number | null {
  if (indicator === undefined) return null;
  for (
    let column = indicator - 1;
    column >= Math.max(header.start, header.columns[0]!.column - 2);
    column--
  ) {
    if (words.some((word) => word.column === column && (word.role || word.label))) continue;
    const { filled, texts, meanTextLength } = profileOf(column);
    if (filled > 0 && texts === filled && meanTextLength >= 3) return column;
    // Past a blank column stands something else, such as a key to the colours.
    if (filled === 0 && !grid.merges.some(({ left, right }) => left <= column && column <= right))
      return null;
  }
  return null;
}

function guessCommentColumn(
  right: number,
  figures: readonly PlacedColumn[],
  byRole: ReadonlyMap<OtherRole, number>,
  words: readonly HeaderColumn[],
  profileOf: (column: number) => Profile,
): number | null {
  const taken = new Set(byRole.values());
  let best: number | null = null;
  let bestLength = 6;
  const firstFigure = Math.min(...figures.map((column) => column.column));
  for (let column = firstFigure + 1; column <= right; column++) {
    if (taken.has(column) || figures.some((figure) => figure.column === column)) continue;
    if (words.some((word) => word.column === column && word.role !== null)) continue;
    const { filled, texts, meanTextLength } = profileOf(column);
    if (filled > 0 && texts * 2 >= filled && meanTextLength > bestLength)
      [best, bestLength] = [column, meanTextLength];
  }
  return best;
}

/** A column of figures whose header was not understood: the likeliest place of a missing actual or target. */
function nearestFigureColumn(
  columns: readonly HeaderColumn[],
  figures: readonly PlacedColumn[],
  words: readonly HeaderColumn[],
  profileOf: (column: number) => Profile,
  byRole: ReadonlyMap<OtherRole, number>,
): number | null {
  const unplaced = words.find((column) => column.role === null && holdsFigures(profileOf(column.column)));
  if (unplaced) return unplaced.column;
  const placed = new Set([...columns.map((column) => column.column), ...byRole.values()]);
  const first = columns[0]!.column;
  for (let column = first; column <= columns.at(-1)!.column + 1; column++) {
    if (!placed.has(column) && holdsFigures(profileOf(column))) return column;
  }
  return figures.at(-1)?.column ?? null;
}

function missingHeader(
  what: MissingHeader['what'],
  header: Header,
  words: readonly HeaderColumn[],
  column: number,
): MissingHeader {
  const near = header.columns.find((candidate) => candidate.column === column);
  const cell: CellAddress = near?.labelCell ?? { row: header.bottom, column };
  const nearest = words.find((word) => word.column === column)?.label ?? near?.label ?? null;
  return { what, cell, nearest: nearest ? oneLine(nearest) : null };
}

function boundsOf(columns: readonly HeaderColumn[]): { left: number; right: number } {
  return { left: columns[0]?.column ?? 0, right: columns.at(-1)?.column ?? 0 };
}
