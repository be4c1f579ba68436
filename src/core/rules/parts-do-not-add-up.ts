import { fold } from '../reading/text';
import type { Indicator, Value } from '../scorecard';
import type { Rule } from './rule';
import { unsoundFigures } from './soundness';
import { printFigure, yearOf } from './wording';

// Parts are looked for near their whole: a council lists them together.
const REACH = 10;
const MOST_PARTS = 8;

export const partsDoNotAddUp: Rule<Record<never, never>, 'sum'> = {
  id: 'parts-do-not-add-up',
  group: 'Between rows',
  title: 'Parts do not add up',
  description: 'Require rows that are the parts of another row to add up to it in every year.',
  why: 'Readers add columns up. Where the parts come to something else than the whole, at least one of the figures is wrong.',
  severity: 'error',
  isFixable: false,
  options: {},
  optionNotes: {},
  messages: {
    sum: 'The {what} is {whole}, but its parts in {rows} come to {sum} ({parts}), {difference} {side}; they do add up in {years}. Correct the figure that is wrong.',
  },
  explanation: null,
  valid: [
    {
      name: 'Parts that add up in every year that has them all',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of apprenticeships 16-24 year olds', 6400, 7900, 8500, null],
        ['Number of apprenticeships 16-18 year olds', 3020, 3600, 4000, null],
        ['Number of apprenticeships 19-24 year olds', 3380, 4300, 4500, null],
      ],
    },
    {
      name: 'Neighbours that never were parts; percentages do not add up',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of exclusions from all schools', 60, 50, 40, null],
        ['Number of exclusions from primary schools', 16, 15, 12, null],
        ['Number of exclusions from secondary schools', 50, 41, 35, null],
        ['Percentage of good schools', 90, 92, 94, null],
        ['Percentage of good primary schools', 45, 46, 47, null],
        ['Percentage of good secondary schools', 45, 46, 40, null],
      ],
    },
    {
      name: 'One sum that happens to fit proves nothing',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of homes let to families', 30, 35, 50, null],
        ['Number of homes let to students', 10, 15, 20, null],
        ['Number of homes let to nurses', 20, 25, 26, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Six short in one year; and a total below its parts',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of apprenticeships 16-24 year olds', 6406, 7900, 8500, null],
        ['Number of apprenticeships 16-18 year olds', 3020, 3600, 4000, null],
        ['Number of apprenticeships 19-24 year olds', 3380, 4300, 4500, null],
        ['Number of visits to museums', 100, 110, 120, null],
        ['Number of visits to libraries', 200, 220, 240, null],
        ['Total number of visits', 300, 330, 350, null],
      ],
      finds: [
        ['sum', 'B2'],
        ['sum', 'D7'],
      ],
    },
  ],
  *check({ scorecard: { indicators } }) {
    const known: ReadonlySet<string>[] = [];
    const words = (at: number) => (known[at] ??= wordsOf(indicators[at]!));
    for (let at = 0; at < indicators.length; at++) {
      const whole = indicators[at]!;
      if (whole.unit === 'percentage' || whole.unit === 'rate' || whole.unit === 'score' || whole.isGap)
        continue;
      const group = findParts(indicators, words, at);
      if (!group) continue;
      const { parts, fits } = group;
      for (const [index, value] of whole.values.entries()) {
        const partValues = parts.map((part) => part.values[index]!);
        const sum = sumOf(value, partValues);
        if (sum === null || addsUp(value, partValues, sum)) continue;
        if ([whole, ...parts].some((row) => unsoundFigures(row).has(row.values[index]!))) continue;
        yield {
          messageId: 'sum',
          data: {
            what: `${yearOf(value)} ${value.column.field}`,
            whole: value.text,
            rows: listRows(parts),
            sum: printFigure(sum),
            parts: partValues.map((part) => part.text).join(' + '),
            difference: printFigure(Math.abs(sum - value.number!)),
            side: sum < value.number! ? 'fewer' : 'more',
            years: fits.map((fit) => `${fit.column.field} ${yearOf(fit)}`).join(', '),
          },
          cell: value.cell,
          cells: [value, ...partValues].map(({ cell }) => cell).sort((a, b) => a.row - b.row),
          indicator: whole,
        };
      }
    }
  },
};

interface Group {
  readonly parts: readonly Indicator[];
  /** The whole's values in the columns where the parts add up. */
  readonly fits: readonly Value[];
}

/** The rows that are this row's parts: alike in name, side by side, and adding up in most columns. */
function findParts(
  indicators: readonly Indicator[],
  words: (at: number) => ReadonlySet<string>,
  at: number,
): Group | null {
  const whole = indicators[at]!;
  let best: Group | null = null;
  for (const step of [1, -1] as const) {
    const parts: Indicator[] = [];
    const partWords: ReadonlySet<string>[] = [];
    for (let i = at + step; Math.abs(i - at) <= REACH && parts.length < MOST_PARTS; i += step) {
      const part = indicators[i];
      if (!part || part.service !== whole.service || part.unit !== whole.unit || part.isGap) break;
      if (!isAlike(words(at), words(i), isTotal(whole.name))) {
        if (parts.length > 0) break;
        continue;
      }
      parts.push(part);
      partWords.push(words(i));
      if (parts.length < 2) continue;
      const fits = fitsOf(whole, parts, isNested(words(at), partWords));
      if (fits && fits.length > (best?.fits.length ?? 0)) {
        best = { parts: step === 1 ? [...parts] : [...parts].reverse(), fits };
      }
    }
  }
  return best;
}

/** Where the parts add up, if that is often enough to be no accident; else null. */
function fitsOf(whole: Indicator, parts: readonly Indicator[], areNested: boolean): Value[] | null {
  let compared = 0;
  const fits: Value[] = [];
  for (const [index, value] of whole.values.entries()) {
    const partValues = parts.map((part) => part.values[index]!);
    const sum = sumOf(value, partValues);
    if (sum === null || (sum === 0 && value.number === 0)) continue;
    compared++;
    if (addsUp(value, partValues, sum)) fits.push(value);
  }
  // Small whole numbers add up by accident: two fits are enough only for figures, or names, that tell.
  const isTelling = areNested || fits.some((fit) => Math.abs(fit.number!) >= 20) || fits.length >= 4;
  return fits.length >= 2 && fits.length * 2 > compared && isTelling ? fits : null;
}

function sumOf(whole: Value, parts: readonly Value[]): number | null {
  if (whole.number === null || parts.some((part) => part.number === null)) return null;
  return parts.reduce((sum, part) => sum + part.number!, 0);
}

/** Figures printed with decimals may miss their sum by half of the last digit each. */
function addsUp(whole: Value, parts: readonly Value[], sum: number): boolean {
  const decimals = Math.max(whole.decimals, ...parts.map((part) => part.decimals));
  const slack = decimals === 0 ? 1e-6 : 0.5 * 10 ** -decimals * (parts.length + 1) + 1e-9;
  return Math.abs(sum - whole.number!) <= slack;
}

function wordsOf({ name }: Indicator): ReadonlySet<string> {
  return new Set(fold(name).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []);
}

function isTotal(name: string): boolean {
  return /^(?:grand |sub-?)?total\b|^all\b|^overall\b|\btotal$/i.test(name.trim());
}

function isAlike(whole: ReadonlySet<string>, part: ReadonlySet<string>, wholeIsTotal: boolean): boolean {
  let shared = 0;
  for (const word of whole) if (part.has(word)) shared++;
  const all = whole.size + part.size - shared;
  return wholeIsTotal ? shared > 0 || whole.size <= 2 : shared * 2 >= all;
}

/** Whether every part's name says what the whole's says, and more: "schools" and "primary schools". */
function isNested(whole: ReadonlySet<string>, parts: readonly ReadonlySet<string>[]): boolean {
  return parts.every((part) => [...whole].every((word) => part.has(word)));
}

function listRows(parts: readonly Indicator[]): string {
  const rows = parts.map((part) => part.row + 1);
  const isRun = rows.every((row, index) => index === 0 || row === rows[index - 1]! + 1);
  return isRun && rows.length > 2
    ? `rows ${rows[0]} to ${rows.at(-1)}`
    : `rows ${rows.slice(0, -1).join(', ')} and ${rows.at(-1)}`;
}
