import { type Grid, showsSomething } from '../../sheet/grid';
import type { OtherRole } from '../../scorecard/scorecard';
import type { Header } from '../headers/header';
import type { MergeIndex } from '../merges';
import { oneLine } from '../../text/fold';
import { describesNames } from './describesNames';
import { isYear } from './headingRow';
import { isLikeAny } from './mightBe';
import { type ColumnProfiles, type Profile, saysKind } from './profiles';
import type { PlacedColumn } from './tableColumns';
import type { Placed } from './weigh';

/** A table whose headings are placed as far as they tell. */
export interface PlacedHeadings {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly header: Header;
  readonly profiles: ColumnProfiles;
  readonly figures: readonly PlacedColumn[];
  readonly words: readonly Placed[];
  readonly byRole: ReadonlyMap<OtherRole, number>;
}

/** What heads words about indicators, and the indicators themselves where no other words stand there. */
const NEARLY_NAMES: ReadonlySet<OtherRole> = new Set(['goal', 'method', 'definition']);

/** Names stand in the column of words left of the figures, whatever heads it and however short they are. */
export function guessNameColumn(places: PlacedHeadings): NameGuess {
  const guess = guessByWords(places);
  const under = namesUnderGroups(places);
  if (under === null) return guess;
  const filled = (column: number) => places.profiles.of(column).filled;
  const isGroup =
    guess.column === null ||
    (guess.column === places.byRole.get('service') && filled(guess.column) < filled(under));
  return isGroup ? { column: under, isTorn: false } : guess;
}

interface NameGuess {
  readonly column: number | null;
  readonly isTorn: boolean;
}

function guessByWords(places: PlacedHeadings): NameGuess {
  const own = guessAmong(places, (role) => role === 'service');
  const method = own.column === null ? null : namesUnderMethod(places, own.column);
  if (method !== null) return { column: method, isTorn: false };
  if (own.column === null) return guessAmong(places, (role) => role === 'service' || NEARLY_NAMES.has(role));
  // Sentences right of the figures tell of what "Commitment" heads left of them.
  const firstFigure = Math.min(...places.figures.map(({ column }) => column));
  if (own.column < firstFigure) return own;
  const left = guessAmong(places, (role) => NEARLY_NAMES.has(role), firstFigure - 1);
  return left.column === null ? own : left;
}

/** "Outcome | How measured": where outcomes come again, what differs under the second heading is what is measured. */
function namesUnderMethod({ profiles, figures, byRole }: PlacedHeadings, guess: number): number | null {
  const method = byRole.get('method');
  if (method === undefined || byRole.get('service') !== guess) return null;
  const firstFigure = Math.min(...figures.map(({ column }) => column));
  const own = profiles.of(guess);
  const other = profiles.of(method);
  const isRepeated = own.words.size < other.texts;
  return method < firstFigure && holdsNames(other) && isRepeated && other.filled >= own.filled
    ? method
    : null;
}

/**
 * "Category 1" over "Mean" and "90th centile": few words that come again are names where each stands but once under what
 * the column left of them says; null where none do.
 */
function namesUnderGroups({ grid, profiles, figures, byRole }: PlacedHeadings): number | null {
  const groups = byRole.get('service');
  const column = (groups ?? -1) + 1;
  if (groups === undefined || figures.length === 0 || [...byRole.values()].includes(column)) return null;
  if (column >= Math.min(...figures.map((figure) => figure.column))) return null;
  const { filled, texts, words } = profiles.of(column);
  if (texts < filled || words.size < 2 || profiles.of(groups).words.size < 2) return null;
  const met = new Set<string>();
  let group = '';
  for (let row = profiles.from; row <= profiles.to; row++) {
    const cells = grid.rows[row];
    if (!figures.some((figure) => showsSomething(cells?.[figure.column]))) continue;
    group = cells?.[groups]?.text || group;
    const name = `${group}\n${cells?.[column]?.text ?? ''}`;
    if (group === '' || name.endsWith('\n') || met.has(name)) return null;
    met.add(name);
  }
  return column;
}

function guessAmong(
  places: PlacedHeadings,
  canName: (role: OtherRole) => boolean,
  right = places.header.columns.at(-1)!.column,
): NameGuess {
  const { header, profiles, figures, words, byRole } = places;
  const firstFigure = Math.min(...figures.map(({ column }) => column));
  const taken = new Set([...byRole].filter(([role]) => !canName(role)).map(([, column]) => column));
  // Of several columns of remarks one counts, and none of them names anything.
  for (const { column, meaning } of words) if (meaning === 'comment') taken.add(column.column);
  const left = Math.max(header.start, header.columns[0]!.column - 3);
  let best: number | null = null;
  let [bestScore, nextScore] = [0, 0];
  for (let column = left; column <= right; column++) {
    if (taken.has(column) || figures.some((figure) => figure.column === column)) continue;
    const profile = profiles.of(column);
    if (profile.texts === 0 || profile.texts * 2 < profile.filled) continue;
    // Names stand in most rows and seldom repeat; a service's name stands once or over and over.
    const score =
      (10 + Math.min(profile.meanTextLength, 60)) *
      distinctShare(profile) *
      (profile.codes * 2 > profile.texts ? 0.3 : 1) *
      (column < firstFigure ? 1 : 0.3);
    if (score > bestScore) [best, bestScore, nextScore] = [column, score, bestScore];
    else nextScore = Math.max(nextScore, score);
  }
  // Words that stand in a few rows only, or after the figures, name nothing.
  return bestScore < 6
    ? { column: null, isTorn: false }
    : { column: best, isTorn: nextScore > bestScore * 0.8 };
}

/** To which other indicator each one belongs. */
const OF_PARENT = /^(?:main|parent|overall|umbrella|master|higher|linked|related|associated)[ _]/i;

/**
 * "report_name | Target | main_indicator": where what heads indicators says to which other one each belongs, or stands
 * right of the figures, and is blank in many rows or comes again, names are what differs from row to row; null where nothing does.
 */
export function namesBesideParents(places: PlacedHeadings): number | null {
  const { profiles, figures, words, byRole } = places;
  const parents = byRole.get('indicator');
  if (parents === undefined || figures.length === 0) return null;
  const firstFigure = Math.min(...figures.map(({ column }) => column));
  const heading = words.find(({ column }) => column.column === parents)?.column.label ?? '';
  if (parents < firstFigure && !OF_PARENT.test(heading)) return null;
  const { filled, rows, words: few } = profiles.of(parents);
  if (filled * 4 > rows * 3 && few.size * 4 > filled * 3) return null;
  const without = new Map([...byRole].filter(([role]) => role !== 'indicator'));
  const { column, isTorn } = guessByWords({ ...places, byRole: without });
  if (column === null || isTorn || column >= Math.min(parents, firstFigure)) return null;
  const names = profiles.of(column);
  return names.filled * 10 >= names.rows * 9 && names.words.size * 10 >= names.filled * 9 ? column : null;
}

/** Whether words stand there, each once, and no codes. */
function holdsNames({ texts, filled, words, codes }: Profile): boolean {
  return texts === filled && words.size === texts && codes === 0;
}

function distinctShare({ words, texts, filled, rows }: Profile): number {
  return rows === 0 || texts === 0 ? 0 : (words.size / texts) * (filled / rows);
}

/**
 * A column of words left of the names is the services' where it has no heading, being often merged and rotated, or
 * where its few words repeat down the rows.
 */
export function guessServiceColumn(places: PlacedHeadings): number | null {
  const { header, profiles, words, figures, byRole, merges } = places;
  const indicator = byRole.get('indicator');
  if (indicator === undefined) return null;
  const leftmost = Math.max(header.start, header.columns[0]!.column - 2);
  for (let column = indicator - 1; column >= leftmost; column--) {
    if (figures.some((figure) => figure.column === column)) continue;
    const word = words.find((one) => one.column.column === column);
    const { filled, texts, codes, meanTextLength, words: different } = profiles.of(column);
    const isWords =
      filled > 0 && texts === filled && meanTextLength >= 3 && codes * 2 <= texts && !arePeople(different);
    if (word && (word.meaning !== null || word.column.label !== '')) {
      const canBe = word.meaning === null || word.meaning === 'goal' || word.meaning === 'indicator';
      if (canBe && isWords && isGrouping(places, column)) return column;
      continue;
    }
    if (isWords) return column;
    // Past a blank column stands something else, such as a key to the colours.
    if (filled === 0 && merges.at(header.bottom + 1, column) === null) return null;
  }
  return null;
}

const PERSON =
  /^(?:cllr|councillor|mr|mrs|ms|dr)\b|^(?:(?:assistant|deputy|interim|acting) )?(?:head|director|manager|chief) (?:of|for)\b|\b(?:manager|officer|director|superintendent)$|^[a-z]\.? [a-z'-]{2,}$|^[a-z'-]{2,} [a-z]\.$/;

/** Whether who is responsible stands there, by title or initial. */
function arePeople(words: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((text) => PERSON.test(text));
}

/**
 * Under "Our measures | (nothing)" the first column can be the services', with blanks for the same again, and the names
 * stand beside it under the blank; null where every row has a name under the heading itself.
 */
export function namesBesideHeading(places: PlacedHeadings): number | null {
  const { header, profiles, figures, byRole } = places;
  const named = byRole.get('indicator');
  if (named === undefined || byRole.has('service')) return null;
  const beside = named + 1;
  const isHeaded = header.columns.some(({ column, isOwn }) => column === beside && isOwn);
  if (isHeaded || figures.some(({ column }) => column === beside)) return null;
  const own = profiles.of(named);
  const other = profiles.of(beside);
  return holdsNames(other) && own.texts > 0 && other.filled > own.filled ? beside : null;
}

/** Whether few words stand there, each for several rows: again and again, merged, or with blanks for the same again. */
function isGrouping({ profiles, merges, header, byRole }: PlacedHeadings, column: number): boolean {
  const { words, texts, filled, meanTextLength, codes } = profiles.of(column);
  // One word all the way down says of what kind the rows are.
  if (words.size < 2 || codes * 2 > texts || meanTextLength > 60) return false;
  const names = byRole.get('indicator')!;
  const merge = merges.at(header.bottom + 1, column);
  // What is merged over the names too heads a section.
  const isMerged = merge !== null && (names < merge.left || names > merge.right);
  return words.size < texts || filled * 4 < profiles.of(names).filled * 3 || isMerged;
}

/** Comments are the longest words right of the first figures that differ from row to row and have no other meaning. */
export function guessCommentColumn(places: PlacedHeadings, right: number): number | null {
  const { profiles, figures, words, byRole } = places;
  const taken = new Set(byRole.values());
  const targets = figures.filter(({ field }) => field === 'target').map((figure) => figure.column);
  let best: number | null = null;
  let bestLength = 6;
  const firstFigure = Math.min(...figures.map((column) => column.column));
  for (let column = firstFigure + 1; column <= right; column++) {
    if (taken.has(column) || figures.some((figure) => figure.column === column)) continue;
    const word = words.find((one) => one.column.column === column);
    // A year in a heading promises figures, whatever words stand below.
    if (word && (word.meaning !== null || isYear(word.column.period) || saysKind(word.column.label)))
      continue;
    const { filled, texts, meanTextLength, words: different } = profiles.of(column);
    const isRemarks =
      filled > 0 && texts * 2 >= filled && different.size * 2 > texts && !areIdentifiers(different);
    if (!isRemarks || meanTextLength <= bestLength || isLikeAny(column, targets, profiles)) continue;
    if (!describesNames(profiles, column, byRole.get('indicator')))
      [best, bestLength] = [column, meanTextLength];
  }
  return best;
}

const LEAST_REMARKS = 3;
const SHORTEST_REMARK = 10;

/**
 * The column right of the first figures that has no heading and holds the most words, where they may be comments though many
 * rows have the same ones; with the first of them. Null where there is none.
 */
export function findUnheadedRemarks(
  { grid, header, profiles, figures, byRole }: PlacedHeadings,
  right: number,
): { readonly column: number; readonly text: string } | null {
  const taken = new Set([
    ...byRole.values(),
    ...figures.map(({ column }) => column),
    ...header.columns.filter(({ label }) => label !== '').map(({ column }) => column),
  ]);
  let best: number | null = null;
  for (let column = Math.min(...figures.map((figure) => figure.column)) + 1; column <= right; column++) {
    if (taken.has(column)) continue;
    const { filled, texts, meanTextLength, words, codes } = profiles.of(column);
    const isRemarks =
      texts >= LEAST_REMARKS &&
      texts * 2 >= filled &&
      codes * 2 < texts &&
      words.size >= LEAST_REMARKS &&
      meanTextLength >= SHORTEST_REMARK;
    if (isRemarks && (best === null || texts > profiles.of(best).texts)) best = column;
  }
  if (best === null || areIdentifiers(profiles.of(best).words)) return null;
  const at = best;
  const cells = grid.rows.slice(header.bottom + 1).map((row) => row?.[at]);
  const first = cells.find((cell) => typeof cell?.value === 'string' && cell.value.trim() !== '');
  return first ? { column: at, text: oneLine(first.text) } : null;
}

/** What a database calls something: "table_process", "indicator-1-2". */
const IDENTIFIER = /^[a-z][a-z\d]*(?:_[a-z\d]|(?:[.-][a-z\d]+){2})[\w.-]*$/;

/** Whether most of the texts are names of a database's, which remark on nothing. */
function areIdentifiers(words: ReadonlySet<string>): boolean {
  return [...words].filter((text) => IDENTIFIER.test(text)).length * 2 > words.size;
}
