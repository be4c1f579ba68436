import { readDoubtfulSpan } from '../../scorecard/doubtfulSpan';
import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import type { MissingHeader, OtherColumn, OtherRole } from '../../scorecard/scorecard';
import { fold, oneLine } from '../../text/fold';
import { once } from '../../text/remember';
import type { Header, HeaderColumn } from '../headers/header';
import type { MergeIndex } from '../merges';
import { ROLES_OF_A_ROW } from '../words/roleWords';
import { isField } from '../words/words';
import { beside12Months } from './beside12Months';
import type { ColumnMapping } from './byHand';
import { saysEstimated } from './clues/sharedYears';
import { datedByRows } from './datedByRows';
import { datedByTitle, plainByTitle } from './datedByTitle';
import { datedByYear } from './datedByYear';
import { endTargets } from './endTargets';
import { endToDates } from './endToDates';
import {
  findUnheadedRemarks,
  type PlacedHeadings,
  guessCommentColumn,
  guessNameColumn,
  guessServiceColumn,
  namesBesideHeading,
  namesBesideParents,
} from './byPlace';
import { groupAverages } from './groupAverages';
import { halvesBySpan } from './halvesBySpan';
import { isYear } from './headingRow';
import { meantSpans } from './meantSpans';
import { meantYears } from './meantYears';
import { mightBe } from './mightBe';
import { ColumnProfiles, holdsFigures, holdsProse, type Profile } from './profiles';
import { quartersByMonth, withFirstMonth } from './quartersByMonth';
import { chooseRoles } from './roles';
import { splitToDates } from './splitToDates';
import { withoutSpacers } from './spacers';
import type { PlacedColumn, TableColumns } from './tableColumns';
import { findOtherNames } from './otherNames';
import { joinEnds } from './targetEnds';
import { inOneLanguage, type OneLanguage } from './twins';
import { titleAbove } from './titleAbove';
import { sameInYear } from './sameInYear';
import { titleTime, type TitleTime } from './titleTime';
import { namesParts } from './partsOfNames';
import { withoutParents } from './parentNames';
import { ownBesideOthers } from './ownBesideOthers';
import { planYears } from './planYears';
import { type Placed, weigh } from './weigh';
import { wholeYears } from './wholeYears';
import { notesBelow, withYearEnds } from './yearEnds';
import { yearsByEnd } from './yearsByEnd';

/** Decides what each column is for, from the headings side by side and, where they say too little, from their places. */
export function decideColumns(
  grid: Grid,
  merges: MergeIndex,
  header: Header,
  lastRow: number,
  mapping: ColumnMapping,
  timeAbove: () => TitleTime | null = () => titleTime(grid, header.top, header.columns[0]!.column),
): TableColumns {
  const profiles = new ColumnProfiles(grid, header.bottom + 1, lastRow);
  const timeInTitle = once(timeAbove);
  const { columns: own, twins } = inOneLanguage(
    withoutParents(withoutSpacers(header.columns, profiles, mapping), profiles),
    profiles,
    mapping,
  );
  const title = () => titleAbove(grid, header.top);
  const named = wholeYears(
    quartersByMonth(
      halvesBySpan(
        splitToDates(beside12Months(yearsByEnd(meantSpans(planYears(ownBesideOthers(own), title)), title))),
      ),
    ),
    profiles,
  );
  const dated = datedByTitle(datedByYear(named), timeInTitle);
  const begun = withYearEnds(withFirstMonth(dated, named), title, () => notesBelow(grid, header.bottom + 1));
  const headed = sameInYear(endToDates(begun, profiles));
  const weighed = endTargets(weigh(headed, new Set(mapping.keys()), { profiles, title }));
  const placed = groupAverages(plainByTitle(weighed, timeInTitle, title));
  const undated = joinEnds(
    placed.flatMap((one) => toFigureColumn(one) ?? []),
    placed,
  );
  const headedFigures = datedByRows(undated, placed, grid, { from: header.bottom + 1, to: lastRow });
  const figures = meantYears(withProjected(headedFigures), { grid, header, mapping, profiles });
  const words = placed.filter(({ meaning }) => meaning === null || !isField(meaning));
  const missing: MissingHeader[] = [];
  const byRole = chooseRoles(words, profiles, mapping);
  const bounds = { left: headed[0]?.column ?? 0, right: headed.at(-1)?.column ?? 0 };
  const said = [...words, ...twins.map(({ column }) => placedAsTwin(column))];
  const place = { grid, merges, header, profiles, figures, words: said, byRole };
  let nameHeading: string | null = null;

  const isNameSet = mapping.has(byRole.get('indicator') ?? -1);
  const ownNames = isNameSet ? null : namesBesideParents(place);
  if (ownNames !== null) byRole.set('indicator', ownNames);
  if (!byRole.has('indicator')) {
    const { column: guess, isTorn } = guessNameColumn(place);
    if (guess === null || isTorn)
      missing.push(missingHeader('indicator', header, words, guess ?? bounds.left));
    // "Priority" over the only words heads names, whatever it heads elsewhere.
    for (const [role, column] of byRole) if (column === guess) byRole.delete(role);
    if (guess !== null) byRole.set('indicator', guess);
    const heading = words.find(({ column, meaning }) => column.column === guess && meaning === null)?.column;
    if (heading?.written) nameHeading = oneLine(heading.written);
  }
  const isOfParts = namesParts(grid, merges, byRole, { from: header.bottom + 1, to: lastRow });
  if (isOfParts) byRole.delete('service');
  const beside = namesBesideHeading(place);
  if (beside !== null) {
    byRole.set('service', byRole.get('indicator')!);
    byRole.set('indicator', beside);
  }
  if (!byRole.has('service')) {
    const guess = guessServiceColumn(place);
    if (guess !== null) byRole.set('service', guess);
  }
  for (const field of ['actual', 'target'] as const) {
    // Where no year says what it is, each column asks for itself.
    if (figures.length > 0 && !figures.some((column) => column.field === field)) {
      const nearest =
        (field === 'target' ? targetsInWords(words, profiles) : null) ??
        nearestFigureColumn(headed, figures, words, profiles, byRole);
      missing.push(missingHeader(field, header, words, nearest ?? bounds.right));
    }
  }
  if (!byRole.has('comment')) {
    const right = Math.min(bounds.right + 2, header.reach);
    const guess = guessCommentColumn(place, right);
    if (guess === null) missing.push(missingComments(place, right, bounds.right + 1));
    else byRole.set('comment', guess);
  }

  const codes = codesOfNames(words, byRole, profiles);
  if (codes !== null && !mapping.has(codes)) byRole.set('reference', codes);

  const moreComments = words
    .filter(({ column, meaning }) => meaning === 'comment' && ![...byRole.values()].includes(column.column))
    .map(({ column }) => column.column);
  const targets = figures.filter(({ field }) => field === 'target').map(({ column }) => column);
  const otherNames = findOtherNames(words, byRole.get('indicator'), figures, profiles);
  const others = toOtherColumns(words, byRole, profiles, { mapping, header, targets, otherNames });
  others.push(...twins.map(toTwin));
  others.push(...unheadedFigures(header, headed, others, figures, profiles));
  others.sort((a, b) => a.column - b.column);
  return { figures, others, missing, moreComments, otherNames, byRole, nameHeading };
}

/** Says of an actual that it is projected, where it is held against the target of its own year. */
function withProjected(figures: readonly PlacedColumn[]): readonly PlacedColumn[] {
  const isTargetOf = (period: PlacedColumn['period']) => (one: PlacedColumn) =>
    one.field === 'target' && one.period?.text === period?.text;
  return figures.map((column) => {
    const { field, label, period } = column;
    const isProjected = field === 'actual' && saysEstimated(label) && figures.some(isTargetOf(period));
    return isProjected && period ? { ...column, isProjected } : column;
  });
}

/** What is said again is taken for nothing by its place. */
function placedAsTwin(column: HeaderColumn): Placed {
  return { column, meaning: 'format', certainty: 'sure', clues: [], ranking: [] };
}

/** A column that says in another language what another says: there is nothing to ask. */
function toTwin({ column: { column, written, labelCell }, of }: OneLanguage['twins'][number]): OtherColumn {
  const clues = [{ text: `it says in another language what “${of}” says`, weight: 0 }];
  return { column, label: written, labelCell, role: null, certainty: 'not placed', clues, mightBe: [] };
}

function toOtherColumns(
  words: readonly Placed[],
  byRole: ReadonlyMap<OtherRole, number>,
  profiles: ColumnProfiles,
  {
    mapping,
    header,
    targets,
    otherNames,
  }: {
    readonly mapping: ColumnMapping;
    readonly header: Header;
    readonly targets: readonly number[];
    readonly otherNames: readonly number[];
  },
): OtherColumn[] {
  const chosen = new Map([...byRole].map(([role, column]) => [column, role]));
  const others = words.map((one): OtherColumn => {
    const { column, certainty, clues } = one;
    const { label, written, labelCell } = column;
    const own = one.meaning as OtherRole | null;
    const isNumbered = own === 'indicator' && isNumberOfNames(column, byRole, profiles);
    const isNameAgain = otherNames.includes(column.column);
    const spare = isNumbered ? 'reference' : (spareRole(own, label) ?? (isNameAgain ? 'definition' : null));
    const role = chosen.get(column.column) ?? spare;
    const base = { column: column.column, label: written, labelCell, role, clues };
    // A list of figures looks like words that say what is wanted.
    const canList = !mapping.has(column.column) && (chosen.get(column.column) ?? 'goal') === 'goal';
    const mayBeFigures = canList && (own === null || own === 'goal' || own === 'indicator');
    const several = mayBeFigures ? profiles.listIn(column.column) : null;
    if (several !== null)
      return { ...base, role: null, certainty: 'not placed', mightBe: ['ignore'], several: oneLine(several) };
    if (role === null && !mapping.has(column.column)) {
      return {
        ...base,
        certainty: 'not placed',
        mightBe: own === 'reference' || own === 'source' ? [] : mightBe(one, profiles, targets),
      };
    }
    const isByPlace = role !== own && chosen.has(column.column);
    const byPlace = { text: 'it is where such a column usually stands', weight: 3 };
    return {
      ...base,
      certainty: isByPlace ? 'likely' : certainty,
      clues: isByPlace ? [byPlace] : clues,
      mightBe: [],
    };
  });
  for (const [role, column] of byRole) {
    if (others.some((other) => other.column === column)) continue;
    const clues = [{ text: 'it has no heading, and is where such a column usually stands', weight: 3 }];
    const labelCell = { row: header.bottom, column };
    others.push({ column, label: '', labelCell, role, certainty: 'likely', clues, mightBe: [] });
  }
  return others;
}

/** Whether numbers stand under a heading of names, left of the names themselves: "KPI" over 1.1, 1.2. */
function isNumberOfNames(
  { column }: HeaderColumn,
  byRole: ReadonlyMap<OtherRole, number>,
  profiles: ColumnProfiles,
): boolean {
  const names = byRole.get('indicator');
  return (
    names !== undefined && column < names && !byRole.has('reference') && holdsFigures(profiles.of(column))
  );
}

/** The column of codes under a heading of names, left of the names themselves: "KPI" over A1, A2. */
function codesOfNames(
  words: readonly Placed[],
  byRole: ReadonlyMap<OtherRole, number>,
  profiles: ColumnProfiles,
): number | null {
  const names = byRole.get('indicator');
  if (names === undefined || byRole.has('reference')) return null;
  const used = [...byRole.values()];
  const codes = words.find(
    ({ column: { column }, meaning }) =>
      meaning === 'indicator' && column < names && !used.includes(column) && areOwnCodes(profiles.of(column)),
  );
  return codes?.column.column ?? null;
}

const LEAST_CODES = 4;

/** Whether each row has a code of its own. */
function areOwnCodes({ codes, numbers, filled, different }: Profile): boolean {
  // "E2" may be read as a number.
  return codes >= LEAST_CODES && codes + numbers >= 0.8 * filled && different >= 0.9 * filled;
}

/** What is left of the role of a column that another column was chosen for. */
function spareRole(role: OtherRole | null, label: string): OtherRole | null {
  if (role === null || !ROLES_OF_A_ROW.has(role)) return role;
  if (role !== 'indicator') return null;
  if (/definition|description/i.test(label)) return 'definition';
  return /^how\b/i.test(label) ? 'method' : null;
}

/** Columns inside the table, or right beside it, in which figures stand under no heading at all. */
function unheadedFigures(
  header: Header,
  headed: readonly HeaderColumn[],
  others: readonly OtherColumn[],
  figures: readonly PlacedColumn[],
  profiles: ColumnProfiles,
): OtherColumn[] {
  const known = new Set([...header.columns, ...others, ...figures].map(({ column }) => column));
  const found: OtherColumn[] = [];
  let last = headed.at(-1)?.column ?? -1;
  // Figures that go on to the right of the last heading were typed under one that is lost.
  while (last >= 0 && last < header.reach && !known.has(last + 1) && profiles.holdsTyped(last + 1)) last++;
  for (let column = headed[0]?.column ?? 0; column <= last; column++) {
    if (known.has(column) || !holdsFigures(profiles.of(column))) continue;
    const clues = [{ text: 'it has no heading', weight: 0 }];
    const labelCell = { row: header.bottom, column };
    const guesses = ['actual', 'target', 'comparator', 'ignore'];
    found.push({
      column,
      label: '',
      labelCell,
      role: null,
      certainty: 'not placed',
      clues,
      mightBe: guesses,
    });
  }
  return found;
}

function toFigureColumn({ column, meaning, certainty, clues }: Placed): PlacedColumn | null {
  if (meaning === null || !isField(meaning)) return null;
  const { written, labelCell, period, who } = column;
  return {
    column: column.column,
    label: written,
    labelCell,
    field: meaning,
    period,
    // In another language than the heading's it still tells one from the other.
    who: whoAsWritten(written, who) || (meaning === 'comparator' ? who : ''),
    // "2016/18" is no year, and may be two.
    certainty: certainty === 'sure' && readDoubtfulSpan(written) ? 'likely' : certainty,
    clues,
  };
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

/** The column in which what is wanted is said in words, and in figures here and there. */
function targetsInWords(words: readonly Placed[], profiles: ColumnProfiles): number | null {
  const goal = words.find(({ column, meaning }) => {
    const profile = profiles.of(column.column);
    return meaning === 'goal' && holdsProse(profile) && [...profile.words].some((text) => /\d/.test(text));
  });
  return goal?.column.column ?? null;
}

/** A column of figures whose header was not understood: the likeliest place of a missing actual or target. */
function nearestFigureColumn(
  columns: readonly HeaderColumn[],
  figures: readonly PlacedColumn[],
  words: readonly Placed[],
  profiles: ColumnProfiles,
  byRole: ReadonlyMap<OtherRole, number>,
): number | null {
  const isFigures = (column: number) => holdsFigures(profiles.of(column));
  const unplaced = words.find(({ column, meaning }) => meaning === null && isFigures(column.column));
  if (unplaced) return unplaced.column.column;
  const placed = new Set([...columns.map((column) => column.column), ...byRole.values()]);
  const first = columns[0]?.column ?? 0;
  for (let column = first; column <= (columns.at(-1)?.column ?? -1) + 1; column++) {
    if (!placed.has(column) && isFigures(column)) return column;
  }
  return figures.at(-1)?.column ?? null;
}

function missingHeader(
  what: MissingHeader['what'],
  header: Header,
  words: readonly Placed[],
  column: number,
): MissingHeader {
  const near = header.columns.find((candidate) => candidate.column === column);
  const cell: CellAddress = near?.labelCell ?? { row: header.bottom, column };
  const nearest =
    words.find((word) => word.column.column === column)?.column.written ?? near?.written ?? null;
  return { what, cell, nearest: nearest ? oneLine(nearest) : null };
}

/** Comments that no heading and no place tells: words that stand under no heading at all may be some. */
function missingComments(place: PlacedHeadings, right: number, otherwise: number): MissingHeader {
  const { header, words } = place;
  const found = findUnheadedRemarks(place, right);
  if (found === null) return missingHeader('comment', header, words, otherwise);
  const cell = { row: header.bottom, column: found.column };
  return { what: 'comment', cell, nearest: null, holds: found.text };
}

/** Columns that name a year and do not say whether they are actuals or targets. */
export function undecidedYears({ others }: TableColumns, header: Header): number[] {
  const dated = new Set(header.columns.flatMap(({ column, period }) => (isYear(period) ? [column] : [])));
  return others.flatMap(({ column, role, certainty }) =>
    role === null && certainty === 'not placed' && dated.has(column) ? [column] : [],
  );
}
