import { showsSomething } from '../../sheet/grid';
import { readFigureText } from '../figures';
import { isField } from '../words/words';
import { saysBoth } from './clues/bothFields';
import {
  type ColumnProfiles,
  holdsFigures,
  holdsProse,
  PROFILED_CELLS,
  ROWS_NEAR_HEADINGS,
  saysKind,
} from './profiles';
import type { Placed } from './weigh';

const FIELDS = ['actual', 'target', 'comparator'] as const;

/** What heads how much of a target is reached, and other things as well. */
const SHARE = /%|\bp(?:er|our|or) ?cent|\bpct\b|achiev|\bprogress|\bperformance|\bexecution|\battainment/i;

/** What a column that was not placed might be, likeliest first, in the words that settings take; nothing for words. */
export function mightBe(
  { column, ranking }: Placed,
  profiles: ColumnProfiles,
  targets: readonly number[],
): string[] {
  const { period } = column;
  const profile = profiles.of(column.column);
  if (profile.filled === 0 || (period === null && areFlags(profiles, column.column))) return [];
  const isBoth = saysBoth(column.label);
  if (!holdsFigures(profile) && period === null && !isBoth && !isLikeAny(column.column, targets, profiles))
    return [];
  const isWords = profile.numbers === 0 && profile.texts > 0 && !isBoth;
  const isExplained = column.who !== '' && (holdsProse(profile) || areNoFigures(profile.words));
  if (isWords && (saysKind(column.label) || isExplained)) return [];
  const fields = [...new Set([...ranking.filter(isField), ...FIELDS])];
  const year = period ? ` ${period.text.toLowerCase() === 'end' ? 'End' : period.text}` : '';
  const share = period === null && SHARE.test(column.label) ? ['per cent of target'] : [];
  return [...share, ...fields.map((field) => `${field}${year}`), 'ignore'];
}

/** "YTD basis" over "Sum", "Average": words of a few kinds that stand for no figure, not even for one that is awaited. */
function areNoFigures(words: ReadonlySet<string>): boolean {
  return [...words].every((text) => !/\d/.test(text) && readFigureText(text).kind === 'text');
}

const LEAST_FLAGS = 5;

/** Whether rows are told apart by no more than 0 and 1, or all have one digit: what is kept of each, and no figures. */
function areFlags(profiles: ColumnProfiles, column: number): boolean {
  const given = profiles.numbersOf(column, ROWS_NEAR_HEADINGS).filter((number) => number !== null);
  if (given.length < LEAST_FLAGS) return false;
  const [first] = given;
  const isConstant = Number.isInteger(first) && first! >= 0 && first! < 10;
  return (
    given.every((number) => number === 0 || number === 1) ||
    (isConstant && given.every((number) => number === first))
  );
}

const LEAST_LIKE = 2;

/** Whether a column holds figures and words just where one of the targets does. */
export function isLikeAny(column: number, targets: readonly number[], profiles: ColumnProfiles): boolean {
  return profiles.of(column).numbers > 0 && targets.some((target) => isLike(column, target, profiles));
}

/**
 * Whether figures stand below where what is wanted is a figure, and words where it is words: what was reached, though words
 * are in the majority.
 */
function isLike(column: number, target: number, { grid, from, to }: ColumnProfiles): boolean {
  const kindAt = (row: number, at: number) => {
    const cell = grid.rows[row]?.[at];
    if (!showsSomething(cell)) return null;
    return typeof cell.value === 'string' ? readFigureText(cell.value).kind : 'number';
  };
  const met = new Map<string, number>();
  let apart = 0;
  for (let row = from; row <= Math.min(to, from + PROFILED_CELLS); row++) {
    const [own, wanted] = [kindAt(row, column), kindAt(row, target)];
    if (own === null && wanted === null) continue;
    if (own === wanted) met.set(own!, (met.get(own!) ?? 0) + 1);
    else apart++;
  }
  const alike = (met.get('number') ?? 0) + (met.get('text') ?? 0);
  return met.has('number') && met.has('text') && alike >= LEAST_LIKE && apart * 10 <= alike;
}
