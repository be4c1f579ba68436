import { isAddedUp } from '../sheet/sumRange';
import { fold } from '../text/fold';
import { asPrinted } from './compareFigures';
import type { Indicator, Polarity, Value } from './scorecard';
import { isSlipOfDigits } from './slipOfDigits';

// Parts are looked for near their whole: a council lists them together.
const REACH = 10;
const MOST_PARTS = 8;

/** A row and the rows that are its parts. */
export interface PartGroup {
  readonly whole: Indicator;
  readonly parts: readonly Indicator[];
  /** The whole's values in the columns where the parts add up. */
  readonly fits: readonly Value[];
}

/** The rows that have parts, each with its parts, in the order of the rows. Percentages, rates and scores do not add up. */
export function* findPartGroups(
  indicators: readonly Indicator[],
  asked: Iterable<number> = indicators.keys(),
): Generator<PartGroup> {
  const known: ReadonlySet<string>[] = [];
  const words = (at: number) => (known[at] ??= wordsOf(indicators[at]!));
  for (const at of asked) {
    const { unit, isGap } = indicators[at]!;
    if (unit === 'percentage' || unit === 'rate' || unit === 'score' || isGap) continue;
    const group = findSummed(indicators, at) ?? findParts(indicators, words, at);
    if (group) yield group;
  }
}

/** The rows that formulas of this row add up, where the row has figures that are typed as well; null where none do. */
function findSummed(indicators: readonly Indicator[], at: number): PartGroup | null {
  const whole = indicators[at]!;
  const fits = whole.values.filter(
    ({ sums, cell }) => isAddedUp(sums) && sums.left === cell.column && sums.right === cell.column,
  );
  const typed = whole.values.filter(({ isFormula, number }) => !isFormula && number !== null);
  const [told] = fits;
  if (!told || typed.length === 0 || fits.length <= typed.length) return null;
  const { top, bottom } = told.sums!;
  if (fits.some(({ sums }) => sums!.top !== top || sums!.bottom !== bottom)) return null;
  const near = indicators.slice(Math.max(0, at - REACH), at + REACH + 1);
  const parts = near.filter((row) => row !== whole && row.nameCell.row >= top && row.nameCell.row <= bottom);
  return parts.length > 1 && parts.length === bottom - top + 1 ? { whole, parts, fits } : null;
}

/** The rows that are this row's parts: alike in name or marked as parts, side by side, and adding up in most columns. */
function findParts(
  indicators: readonly Indicator[],
  words: (at: number) => ReadonlySet<string>,
  at: number,
): PartGroup | null {
  const whole = indicators[at]!;
  let best: PartGroup | null = null;
  for (const step of [1, -1] as const) {
    const parts: Indicator[] = [];
    const partWords: ReadonlySet<string>[] = [];
    let areMarked = step === 1 && !isMarkedPart(whole);
    for (let i = at + step; Math.abs(i - at) <= REACH && parts.length < MOST_PARTS; i += step) {
      const part = indicators[i];
      if (!part || part.service !== whole.service || !canAddUnits(whole, part) || part.isGap) break;
      // "of which social rent" names no whole: it is a part of what stands right above.
      areMarked &&= isMarkedPart(part) || part.isPart === true;
      const isKin =
        isAlike(words(at), words(i), isTotal(whole.name)) || (step === -1 && areOfAll(whole, part));
      if (!areMarked && !isKin) {
        if (parts.length > 0) break;
        continue;
      }
      parts.push(part);
      partWords.push(words(i));
      if (parts.length < 2) continue;
      const fits =
        fitsOf(whole, parts, areMarked || isNested(words(at), partWords)) ??
        (step === -1 && parts.length === at - i ? fitsButForSlip(whole, parts) : null);
      if (fits && fits.length > (best?.fits.length ?? 0)) {
        best = { whole, parts: step === 1 ? [...parts] : [...parts].reverse(), fits };
      }
    }
  }
  return best ?? findPartsAround(indicators, words, at);
}

// Rows sorted by name can put a whole among its parts, seldom far from them.
const MOST_ON_A_SIDE = 4;

/** The same for a row that stands among its parts: those next to it on both sides that are alike. */
function findPartsAround(
  indicators: readonly Indicator[],
  words: (at: number) => ReadonlySet<string>,
  at: number,
): PartGroup | null {
  const whole = indicators[at]!;
  const reach = (step: 1 | -1) => {
    let count = 0;
    while (count < MOST_ON_A_SIDE) {
      const i = at + step * (count + 1);
      const part = indicators[i];
      if (!part || part.service !== whole.service || !canAddUnits(whole, part) || part.isGap) break;
      if (!isAlike(words(at), words(i), isTotal(whole.name))) break;
      count++;
    }
    return count;
  };
  const [above, below] = [reach(-1), reach(1)];
  let best: PartGroup | null = null;
  for (let before = 1; before <= above; before++) {
    for (let after = 1; after <= below; after++) {
      const places = Array.from({ length: before + after }, (_, k) => at - before + k + Number(k >= before));
      const parts = places.map((i) => indicators[i]!);
      const fits = fitsOf(whole, parts, isNested(words(at), places.map(words)));
      if (fits && fits.length > (best?.fits.length ?? 0)) best = { whole, parts, fits };
    }
  }
  return best;
}

/** So large a sum of several figures is no accident. */
const LARGE_SUM = 100;

/** Where the parts add up, if that is often enough to be no accident; else null. */
function fitsOf(whole: Indicator, parts: readonly Indicator[], areNested: boolean): Value[] | null {
  let compared = 0;
  const fits: Value[] = [];
  const sums = new Set<number>();
  for (const [index, value] of whole.values.entries()) {
    const partValues = parts.map((part) => part.values[index]!);
    const sum = sumOf(value, partValues);
    if (sum === null || (sum === 0 && value.number === 0)) continue;
    const isFit = addsUp(value, partValues, sum);
    if (isFit || !mayBeLimit(value, [whole, ...parts])) compared++;
    if (!isFit) continue;
    fits.push(value);
    // 1 is 0 and 1 in any plan in which only some things happen in a year.
    if (partValues.filter(({ number }) => number !== 0).length > 1) sums.add(value.number!);
  }
  // Small whole numbers add up by accident: two fits are enough only for figures, or names, that tell.
  const isTelling =
    (areNested && sums.size > 0) || [...sums].some((sum) => Math.abs(sum) >= 20) || sums.size >= 4;
  if (!isTelling) return null;
  if (fits.length >= 2 && fits.length * 2 > compared) return fits;
  // "Total applications" under "Major applications" and its like is their sum; one column of two shows it.
  const isNamedSum = areNested && isTotal(whole.name) && [...sums].some((sum) => sum >= LARGE_SUM);
  return isNamedSum && fits.length === 1 && compared === 2 ? fits : null;
}

/**
 * The one column of two in which a row that is called a total comes to what stands right over it in its unit, where the
 * other is a slip of one digit, or of two that changed places: so near no other sum comes by accident.
 */
function fitsButForSlip(whole: Indicator, parts: readonly Indicator[]): Value[] | null {
  if (!isTotal(whole.name) || parts.some(({ unit }) => unit !== whole.unit)) return null;
  const fits: Value[] = [];
  let slips = 0;
  for (const [index, value] of whole.values.entries()) {
    const partValues = parts.map((part) => part.values[index]!);
    const sum = sumOf(value, partValues);
    if (sum === null) continue;
    if (sum < LARGE_SUM || value.number! < LARGE_SUM) return null;
    if (addsUp(value, partValues, sum)) fits.push(value);
    else if (
      isSlipOfDigits(value.number!, sum, value.decimals) &&
      Math.abs(value.number! - sum) > parts.length
    )
      slips++;
    else if (!mayBeLimit(value, [whole, ...parts])) return null;
  }
  return fits.length === 1 && slips === 1 ? fits : null;
}

/** Whether it is a target where some rows want more and others less: a ceiling is not the sum of floors. */
export function mayBeLimit({ column }: Value, rows: readonly Indicator[]): boolean {
  const wants = (way: Polarity) => rows.some(({ polarity }) => polarity === way);
  return column.field === 'target' && wants('higher') && wants('lower');
}

// How far each has come, in per cent or points, is no amount.
const NO_AMOUNT = /\bprogress\b|\bcomplet(?:e|ed|ion)\b|%/i;

/** What the parts come to; null where a figure is missing or the column holds no amounts. */
export function sumOf(whole: Value, parts: readonly Value[]): number | null {
  if (NO_AMOUNT.test(whole.column.label) || whole.text.includes('%')) return null;
  if (whole.number === null || parts.some((part) => part.number === null)) return null;
  return parts.reduce((sum, part) => sum + part.number!, 0);
}

/**
 * Whether the parts come to the whole. Figures printed with decimals, without theirs, or as money, may each miss their
 * own by half of the last digit.
 */
export function addsUp(whole: Value, parts: readonly Value[], sum: number): boolean {
  const all = [whole, ...parts];
  const areCounted = all.every(
    (value) => value.decimals === 0 && asPrinted(value) === value.number && !/[£$€]/.test(value.text),
  );
  const rounded = all.reduce((slack, { decimals }) => slack + 0.5 * 10 ** -decimals, 1e-9);
  return Math.abs(sum - whole.number!) <= (areCounted ? 1e-6 : rounded);
}

function wordsOf({ name }: Indicator): ReadonlySet<string> {
  return new Set(fold(name).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []);
}

/** Whether two rows may be added; the names of parts often leave the unit to their whole. */
function canAddUnits(whole: Indicator, part: Indicator): boolean {
  return whole.unit === part.unit || whole.unit === 'unknown' || part.unit === 'unknown';
}

function isMarkedPart({ name }: Indicator): boolean {
  return /^\W*(?:of which|davon|dont|de los cuales|de las cuales|dos quais|das quais|di cui|waarvan|o ba rai)\b|^[-–—•·]|^(?:fe)?males?$|^(?:boys|girls|men|women)$/i.test(
    name.trim(),
  );
}

function isTotal(name: string): boolean {
  return /^(?:grand |sub-?)?total\b|^all\b|^overall\b|\btotal$/i.test(name.trim());
}

const OF_ALL = /\b(?:all|both|every|combined|together|plus|in total)\b/i;
const BEFORE_ALL = /^(?:%|per ?cent|percentage|proportion|share|rate|ratio|average|mean|median)\b/i;
const SHORTEST_ROOT = 5;

/** Whether a name says that it is of all, "Visits to all libraries", and begins with what another one begins with: "Visits to branch libraries". */
function areOfAll({ name: whole }: Indicator, { name: part }: Indicator): boolean {
  if (!OF_ALL.test(whole) || OF_ALL.test(part) || BEFORE_ALL.test(whole.trim())) return false;
  const [one, other] = [whole, part].map(
    (name) =>
      fold(name)
        .match(/\p{L}{3,}/gu)
        ?.filter((w) => !COUNTS.test(w))[0],
  );
  return one !== undefined && one === other && one.length >= SHORTEST_ROOT;
}

/** What any name of a count begins with. */
const COUNTS = /^(?:number|numbers|count|total|amount|volume|value|the|all)$/;

function isAlike(whole: ReadonlySet<string>, part: ReadonlySet<string>, wholeIsTotal: boolean): boolean {
  let shared = 0;
  for (const word of whole) if (part.has(word)) shared++;
  const all = whole.size + part.size - shared;
  // What is called the same is the same thing again.
  if (shared === all) return false;
  return wholeIsTotal ? shared > 0 || whole.size <= 2 : shared * 2 >= all;
}

/** Whether every part's name says what the whole's says, and more: "schools" and "primary schools". */
function isNested(whole: ReadonlySet<string>, parts: readonly ReadonlySet<string>[]): boolean {
  return parts.every((part) => [...whole].every((word) => part.has(word) || isTotal(word)));
}
