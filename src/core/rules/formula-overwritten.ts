import { rowsThatHold } from '../scorecard/holdings';
import type { FigureColumn, Indicator, Remark, Scorecard, Value } from '../scorecard/scorecard';
import { isRating, statusWord } from '../scorecard/statusWords';
import { capitalise, nameFigure } from '../scorecard/wording';
import { tellsHow } from '../scorecard/partsExplained';
import { isPartOfYear } from '../scorecard/period';
import { clip } from '../text/clip';
import { groupBy } from '../text/groupBy';
import type { ExampleCell, Rule } from './rule';

const sum = (value: number): ExampleCell => ({ value, formula: '=ROUND(A1,0)' });

export const formulaOverwritten: Rule<Record<never, never>, 'column' | 'row' | 'beside'> = {
  id: 'formula-overwritten',
  group: 'Values',
  title: 'Formula typed over',
  description: 'Warn about a figure that is typed where the rest of its row or column are formulas.',
  why: 'A figure typed over a formula stays as it is when the figures it came from change.',
  severity: 'query',
  isFixable: false,
  givesWayTo: ['quarters-against-year', 'parts-do-not-add-up', 'variance-contradicts', 'total-differs'],
  options: {},
  optionNotes: {},
  messages: {
    column:
      '{Figure}, {value}, is typed, but {count} of {of} figures under “{label}” are worked out by formulas. Put the formula back, or explain why this one is typed.',
    beside:
      '“{text}” is typed, but {count} of {of} entries under “{label}” are worked out by formulas. Put the formula back, or explain why this one is typed.',
    row: '{Figure}, {value}, is typed, but the row’s other {count} {field}s are worked out by formulas. Put the formula back, or explain why this one is typed.',
  },
  explanation: 'Says where the typed figure comes from, and why the formula does not give it.',
  valid: [
    {
      name: 'Rows that are typed all through, where one column has a formula less than another',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Comments'],
        ...['Homes built', 'Homes let', 'Homes sold', 'Homes mended', 'Homes bought', 'Homes lost'].map(
          (name) => [
            name,
            { value: 10, formula: '=Counts!B2' },
            { value: 11, formula: '=Counts!C2' },
            12,
            null,
          ],
        ),
        ['Homes that are safe', 98, 99, 100, null],
        ['Homes that are warm', 97, 98, 100, null],
        ['Homes seen', null, { value: 11, formula: '=Counts!C9' }, 12, null],
        ['Homes painted', null, { value: 11, formula: '=Counts!C10' }, 12, null],
      ],
    },
    {
      name: 'A figure that is typed because it is worked out in another way, as the comment says',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'YTD 2016/17', 'Target 2016/17', 'Comments'],
        ...['built', 'let', 'sold', 'lit', 'heated'].map((what, at) => [
          `Homes ${what}`,
          10 + at,
          12 + at,
          { value: 22 + 2 * at, formula: `=B${at + 2}+C${at + 2}` },
          40,
          null,
        ]),
        ['Homes content (%)', 71, 74, 72.6, 70, 'Weighted by the number of visits.'],
      ],
    },
    {
      name: 'A measure taken once a year, among totals of the quarters',
      rows: [
        ['Indicator', 'Q1 2016', 'Q2 2016', 'Actual 2016', 'Target 2017', 'Comments'],
        ...[3, 4, 5, 6, 7].map((figure, at) => [
          `Visits to site ${at + 1}`,
          figure,
          figure + 1,
          { value: 2 * figure + 1, formula: `B${at + 2}+C${at + 2}` },
          2 * figure + 2,
          null,
        ]),
        ['Percentage of visitors satisfied', null, null, 81, 83, null],
      ],
    },
    {
      name: 'A survey without the quarters that others are worked out from, and variances that are all typed or words',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Actual 2016/17', 'Target 2016/17', 'Variance', 'Change'],
        ['Homes built', 40, 42, sum(41), 50, -9, sum(1)],
        ['Homes let', 50, 52, sum(51), 60, -9, sum(2)],
        ['Homes sold', 60, 62, sum(61), 60, 1, sum(3)],
        ['Homes planned', 70, 72, sum(71), 60, 11, 'n/a'],
        ['Residents satisfied', null, null, 77, 70, 7, sum(4)],
      ],
    },
    {
      name: 'Typed all through, a column half of formulas, and an end target typed behind formulas',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Homes built', 10, sum(12), sum(14), 16, null],
        ['Homes let', 20, sum(22), sum(24), 26, null],
        ['Homes sold', 30, 32, 34, 36, null],
        ['Homes planned', 40, 42, 44, 46, null],
        ['Homes bought', 40, 42, 44, 46, null],
      ],
    },
    {
      name: 'A row of its own that is typed as a whole among rows that are filled by formulas',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
        ['Homes built', 10, sum(12), sum(14), 16, null],
        ['Homes let', 20, sum(22), sum(24), 26, null],
        ['Homes sold', 30, sum(32), sum(34), 36, null],
        ['Homes planned', 40, sum(42), sum(44), 46, null],
        ['Homes bought', 40, sum(42), sum(44), 46, null],
        ['Homes adapted', 40, 42, 44, 46, null],
      ],
    },
    {
      name: 'A figure that is missing under formulas',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', sum(10), 12, null],
        ['Homes let', sum(20), 22, null],
        ['Homes sold', sum(30), 32, null],
        ['Homes planned', sum(40), 42, null],
        ['Homes bought', 'N/A', 42, null],
      ],
    },
    {
      name: 'An opening balance, a price without a formula, and totals of what is typed, in other tables of the sheet',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Month', 'In', 'Out', 'Balance'],
        ['April', 10, 5, 100],
        ['May', 10, 6, sum(104)],
        ['June', 10, 7, sum(107)],
        ['July', 10, 8, sum(109)],
        ['August', 10, 8, sum(111)],
        ['Total', sum(50), sum(34), 111],
      ],
    },
  ],
  invalid: [
    {
      name: 'A variance typed among others, and the last quarter of a row that is worked out',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Q4 2016/17', 'Target 2016/17', 'Variance'],
        ['Homes built', 40, 41, 42, 43, 50, sum(-7)],
        ['Homes let', 50, 51, 52, 53, 60, sum(-7)],
        ['Homes sold', 60, 61, 62, 63, 60, 3],
        ['Homes planned', 70, 71, 72, 73, 60, sum(13)],
        ['Homes bought', sum(80), sum(81), sum(82), 83, 60, sum(23)],
      ],
      finds: [
        ['beside', 'G4'],
        ['row', 'E6'],
      ],
    },
    {
      name: 'A share of the target typed under shares that are worked out',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', '% of target', 'Comments'],
        ['Homes built', 40, 50, sum(80), null],
        ['Homes let', 50, 50, sum(100), null],
        ['Homes sold', 60, 50, sum(120), null],
        ['Homes planned', 70, 50, sum(140), null],
        ['Homes bought', 80, 50, 165, null],
      ],
      finds: [['beside', 'D6']],
    },
    {
      name: 'One actual typed under formulas',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', sum(10), 12, null],
        ['Homes let', sum(20), 22, null],
        ['Homes sold', sum(30), 32, null],
        ['Homes planned', 40, 42, null],
        ['Homes bought', sum(40), 42, null],
      ],
      finds: [['column', 'B5']],
    },
    {
      name: 'A target between formulas, and one under formulas in a row that has others',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['Homes built', 10, sum(12), sum(14), sum(15), 16, null],
        ['Homes let', 20, sum(22), 24, sum(25), 26, null],
        ['Homes sold', 30, sum(32), sum(34), sum(35), 36, null],
        ['Homes planned', 40, sum(42), sum(44), sum(45), 46, null],
        ['Homes bought', 40, sum(42), sum(44), 45, 46, null],
      ],
      finds: [
        ['column', 'D3'],
        ['column', 'E6'],
      ],
    },
    {
      name: 'A total over all years with one typed in the middle',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Target 2020', 'Comments'],
        ['All homes', sum(30), sum(32), sum(34), 36, sum(38), null],
        ['Homes built', 10, 12, 14, 16, 18, null],
        ['Homes let', 20, 20, 20, 20, 20, null],
      ],
      finds: [['row', 'E2']],
    },
    {
      name: 'A comparator that is looked up, typed once as text',
      rows: [
        ['Indicator', 'Actual 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, sum(11), 12, null],
        ['Homes let', 20, sum(21), 22, null],
        ['Homes sold', 30, '31', 32, null],
        ['Homes planned', 40, sum(41), 42, null],
        ['Homes bought', 40, sum(42), 42, null],
      ],
      finds: [['column', 'C4']],
    },
    {
      name: 'One count typed over its formula in another table of the sheet',
      rows: [
        ['Theme', 'Green', 'Amber', 'Red'],
        ['Housing', 4, sum(1), sum(2)],
        ['Roads', sum(3), sum(2), sum(0)],
        ['Schools', sum(3), sum(0), sum(2)],
        ['Parks', sum(4), 7, sum(2)],
        ['Waste', sum(2), sum(4), sum(1)],
        [],
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
      ],
      finds: [
        ['beside', 'B2'],
        ['beside', 'C5'],
      ],
    },
  ],
  *check({ scorecard }) {
    const { indicators } = scorecard;
    const withFormulas = rowsThatHold(indicators, 'formulas');
    const habits = findHabits(scorecard, withFormulas);
    for (const indicator of habits.size > 0 ? indicators : withFormulas) {
      if (tellsHow(indicator)) continue;
      for (const value of indicator.values) {
        if (!isTyped(value) || isNilActual(value, indicator)) continue;
        const known = habits.get(value.column);
        const habit = known?.isNearlyAll && belongs(indicator, habits) ? known : undefined;
        const between = habit ? 0 : formulasAround(value, indicator);
        if (!habit && between === 0) continue;
        const data = { Figure: capitalise(nameFigure(value)), value: value.text };
        const at = { cell: value.cell, indicator };
        yield between === 0
          ? {
              ...at,
              messageId: 'column' as const,
              data: { ...data, count: habit!.count, of: habit!.of, label: clip(value.column.label, 60) },
            }
          : {
              ...at,
              messageId: 'row' as const,
              data: { ...data, count: between, field: value.column.field },
            };
      }
    }
    yield* sayBeside(scorecard);
    for (const { cell, text, heading, count, of } of scorecard.around?.typed ?? [])
      yield { messageId: 'beside', data: { text, label: heading, count, of }, cell };
  },
};

/** What is typed in a column of variances, shares or ratings where all others are formulas. */
function* sayBeside({ indicators, otherColumns }: Scorecard) {
  const all = indicators
    .filter(({ remarks }) => remarks !== undefined)
    .flatMap((indicator) =>
      indicator.remarks!.flatMap((remark) => (isWorkable(remark) ? [{ indicator, remark }] : [])),
    );
  for (const [column, entries] of groupBy(all, ({ remark }) => remark.cell.column)) {
    const count = entries.filter(({ remark }) => remark.isFormula).length;
    if (count < leastInColumn || count * 5 < entries.length * 4) continue;
    const label = clip(otherColumns.find((other) => other.column === column)?.label ?? '', 60);
    for (const { indicator, remark } of entries) {
      if (remark.isFormula || label === '' || isNilOfNothing(remark, label, indicator)) continue;
      const data = { text: remark.text, label, count, of: entries.length };
      yield { messageId: 'beside' as const, data, cell: remark.cell, indicator };
    }
  }
}

const NOUGHT = /^0+(?:[.,]0+)? ?%?$/;

/** Whether 0 stands under "Achieved 2025 (%)" where nothing is wanted of that year: the formula would divide by nought. */
function isNilOfNothing({ text, cell }: Remark, label: string, { values }: Indicator): boolean {
  if (!NOUGHT.test(text.trim())) return false;
  const year = Number(/\b(?:19|20)\d\d\b/.exec(label)?.[0] ?? NaN);
  const targets = values.filter(({ column }) => column.field === 'target');
  const ofYear = targets.filter(({ column }) => column.period?.year === year);
  const [wanted] =
    ofYear.length > 0
      ? ofYear.filter(({ column }) => !isPartOfYear(column.period))
      : targets.filter((target) => target.cell.column < cell.column).slice(-1);
  return wanted !== undefined && isNothing(wanted);
}

/** Whether 0 stands for what was done of something of which nothing is wanted at that time. */
function isNilActual(value: Value, { values }: Indicator): boolean {
  if (value.number !== 0 || value.column.field !== 'actual') return false;
  const wanted = values.find(
    ({ column }) => column.field === 'target' && column.period?.text === value.column.period?.text,
  );
  return wanted !== undefined && isNothing(wanted);
}

function isNothing({ number, kind }: Value): boolean {
  return number === 0 || kind === 'missing';
}

/** Whether it is what a formula makes: "n/a" is typed where none can. */
function isWorkable({ role, text }: Remark): boolean {
  return (
    role !== 'reference' &&
    role !== 'owner' &&
    role !== 'part' &&
    (/\d/.test(text) || isRating(statusWord(text)))
  );
}

interface Habit {
  readonly count: number;
  readonly of: number;
  /** Whether its figures are formulas but for one or two; in other columns most of them are. */
  readonly isNearlyAll: boolean;
}

const leastInColumn = 4;
const leastInRow = 3;

/** The columns most of whose figures are formulas. */
function findHabits(
  { figureColumns, indicators }: Scorecard,
  withFormulas: readonly Indicator[],
): ReadonlyMap<FigureColumn, Habit> {
  const habits = new Map<FigureColumn, Habit>();
  for (const [index, column] of figureColumns.entries()) {
    const hasFigure = ({ values }: Indicator) => values[index]!.number !== null;
    const count = withFormulas.filter((row) => hasFigure(row) && row.values[index]!.isFormula).length;
    if (count < leastInColumn) continue;
    const of = indicators.filter(hasFigure).length;
    if (count * 2 > of) habits.set(column, { count, of, isNearlyAll: count * 5 >= of * 4 });
  }
  return habits;
}

/**
 * Whether a row follows the habit of the others: one that is typed all through has figures of its own, and one without
 * a figure in the quarters or months has nothing that a formula could work out.
 */
function belongs({ values }: Indicator, habits: ReadonlyMap<FigureColumn, Habit>): boolean {
  const parts = values.filter(
    ({ column }) => column.field === 'actual' && isPartOfYear(column.period) && !habits.has(column),
  );
  if (parts.length > 0 && parts.every(({ number }) => number === null)) return false;
  const own = values.filter(({ column, number }) => habits.has(column) && number !== null);
  return own.length === 1 || own.some(({ isFormula }) => isFormula);
}

function isTyped({ number, isFormula, place }: Value): boolean {
  return number !== null && !isFormula && place === 'own';
}

/**
 * How many of the row's figures of that field are formulas, if all others are and they stand on both sides, or before the
 * last of its quarters or months; else 0. An end target is typed behind formulas, and so is the first of them.
 */
function formulasAround(value: Value, { values }: Indicator): number {
  const { field, period } = value.column;
  const isPart = field === 'actual' && isPartOfYear(period);
  const others = values.filter(
    ({ column, number }) =>
      column.field === field && number !== null && (!isPart || column.period?.kind === period.kind),
  );
  const at = others.indexOf(value);
  const formulas = others.filter(({ isFormula }) => isFormula).length;
  const isBetween = at > 0 && (isPart || at < others.length - 1);
  return isBetween && formulas === others.length - 1 && formulas >= leastInRow ? formulas : 0;
}
