import { rowsThatHold } from '../scorecard/holdings';
import { isPartOfYear } from '../scorecard/period';
import type { FigureColumn, Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { capitalise, nameFigure } from '../scorecard/wording';
import { clip } from '../text/clip';
import type { ExampleCell, Rule } from './rule';

const sum = (value: number): ExampleCell => ({ value, formula: '=ROUND(A1,0)' });

export const formulaOverwritten: Rule<Record<never, never>, 'column' | 'row'> = {
  id: 'formula-overwritten',
  group: 'Values',
  title: 'Formula typed over',
  description: 'Warn about a figure that is typed where the rest of its row or column are formulas.',
  why: 'A figure typed over a formula stays as it is when the figures it came from change.',
  severity: 'query',
  isFixable: false,
  givesWayTo: ['quarters-against-year', 'parts-do-not-add-up', 'variance-contradicts'],
  options: {},
  optionNotes: {},
  messages: {
    column:
      '{Figure}, {value}, is typed, but {count} of {of} figures under “{label}” are worked out by formulas. Put the formula back, or explain why this one is typed.',
    row: '{Figure}, {value}, is typed, but the row’s other {count} {field}s are worked out by formulas. Put the formula back, or explain why this one is typed.',
  },
  explanation: 'Says where the typed figure comes from, and why the formula does not give it.',
  valid: [
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
  ],
  invalid: [
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
  ],
  *check({ scorecard }) {
    const { indicators } = scorecard;
    const withFormulas = rowsThatHold(indicators, 'formulas');
    const habits = findHabits(scorecard, withFormulas);
    for (const indicator of habits.size > 0 ? indicators : withFormulas) {
      for (const value of indicator.values) {
        if (!isTyped(value)) continue;
        const habit = habits.get(value.column);
        const between = habit && belongs(indicator, habits) ? 0 : formulasAround(value, indicator);
        if (!(habit && belongs(indicator, habits)) && between === 0) continue;
        const data = { Figure: capitalise(nameFigure(value)), value: value.text };
        const at = { cell: value.cell, indicator };
        yield between === 0
          ? {
              ...at,
              messageId: 'column' as const,
              data: { ...data, ...habit!, label: clip(value.column.label, 60) },
            }
          : {
              ...at,
              messageId: 'row' as const,
              data: { ...data, count: between, field: value.column.field },
            };
      }
    }
  },
};

interface Habit extends Record<string, number> {
  readonly count: number;
  readonly of: number;
}

const leastInColumn = 4;
const leastInRow = 3;

/** The columns whose figures are formulas but for one or two. */
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
    if (count * 5 >= of * 4) habits.set(column, { count, of });
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

/** How many of the row's figures of that field are formulas, if all others are and they stand on both sides; else 0. */
function formulasAround(value: Value, { values }: Indicator): number {
  const others = values.filter((other) => other.column.field === value.column.field && other.number !== null);
  const at = others.indexOf(value);
  const formulas = others.filter(({ isFormula }) => isFormula).length;
  const isBetween = at > 0 && at < others.length - 1;
  return isBetween && formulas === others.length - 1 && formulas >= leastInRow ? formulas : 0;
}
