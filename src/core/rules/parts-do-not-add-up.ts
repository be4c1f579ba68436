import { listAnd } from '../text/words';
import { addsUp, findPartGroups, mayBeLimit, sumOf } from '../scorecard/parts';
import type { Indicator, Value } from '../scorecard/scorecard';
import type { Rule } from './rule';
import { unsoundFigures } from '../scorecard/soundness';
import { capitalise, listYears, nameFigure, printFigure } from '../scorecard/wording';

export const partsDoNotAddUp: Rule<Record<never, never>, 'sum'> = {
  id: 'parts-do-not-add-up',
  group: 'Between rows',
  title: 'Parts do not add up',
  description: 'Require rows that are the parts of another row to add up to it in every year.',
  why: 'Readers add columns up. Where the parts come to something else than the whole, at least one of the figures is wrong.',
  severity: 'error',
  isFixable: false,
  givesWayTo: ['sum-range-short'],
  looksAt: 'neighbours',
  options: {},
  optionNotes: {},
  messages: {
    sum: '{Figure} is {whole}, but its parts in {rows} come to {sum} ({parts}), {difference} {side}; they do add up in {years}. Correct the figure that is wrong.',
  },
  explanation: null,
  valid: [
    {
      name: 'Formulas that add up other rows than the same ones, and a row that is formulas all through',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['Adoption orders', 6, 8, 9, null],
        ['Guardianship orders', 5, 6, 7, null],
        ['Children settled', { value: 11, formula: '=B2+B3' }, { value: 8, formula: '=C2+C2' }, 14, null],
        [
          'Children cared for',
          { value: 11, formula: '=B2+B3' },
          { value: 14, formula: '=C2+C3' },
          null,
          null,
        ],
      ],
    },
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
      name: 'A total of more than stands above it, and one of small counts, where one year of two comes out',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['Major applications received', 31, 27, null],
        ['Minor applications received', 402, 388, null],
        ['Total applications decided', 433, 430, null],
        ['Serious accidents', 3, 4, null],
        ['Slight accidents', 5, 6, null],
        ['Total accidents', 8, 9, null],
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
      name: 'Rows of one name, and plans in which most years are 0 or 1, add up by accident',
      rows: [
        [
          'Indicator',
          'Q1 2016',
          'Q2 2016',
          'Q3 2016',
          'Q4 2016',
          'Q1 2017',
          'Q2 2017',
          'Target 2017',
          'Target 2018',
        ],
        ['Credit risk rating', 40, 30, 20, 10, 50, 25, 90, 35],
        ['Credit risk rating', 20, 10, 10, 5, 25, 15, 30, 35],
        ['Credit risk rating', 20, 20, 10, 5, 25, 10, 40, 70],
        ['Centres opened in the town', 1, 0, 1, 1, 1, 0, 1, 3],
        ['Centres opened in the north of the town', 0, 0, 1, 0, 0, 0, 1, 1],
        ['Centres opened in the south of town', 1, 0, 0, 1, 1, 0, 0, 1],
      ],
    },
    {
      name: 'Floors of what is to grow, and ceilings of what is to shrink and of the whole',
      asOf: '2017-02-01',
      rows: [
        ['Indicator', 'Good is', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Target Q3 2016/17', 'Comments'],
        ['Dry recycling collected (tonnes)', 'High', 2841, 2902, 2915, 2850, null],
        ['Food waste collected (tonnes)', 'High', 2130, 3984, 2208, 2100, null],
        ['Residual waste collected (tonnes)', 'Low', 5783, 5560, 5662, 5800, null],
        ['Total waste collected (tonnes)', 'Low', 10754, 12446, 10785, 10900, null],
      ],
    },
    {
      name: 'A total that is another kind of thing than what stands over it',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['Domestic waste to landfill', 'tonnes', 9820, 9475, null],
        ['Organics collected', 'tonnes', 11390, 11960, null],
        ['Total waste collected', 'tonnes', 21210, 27680, null],
      ],
    },
    {
      name: 'Parts of the row right above them, and of no other',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of births', 20, 18, 17, null],
        ['Number of suicides', 21, 19, 17, null],
        ['Males', 15, 14, 12, null],
        ['Females', 5, 4, 4, null],
      ],
    },
    {
      name: 'Rounded parts of money and of decimals, and how far each has come',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Progress 2018 (%)', 'Comments'],
        ['Income from all fees (£)', '£100', '£120', '£131', 70, null],
        ['Income from parking fees (£)', '£60', '£70', '£75', 80, null],
        ['Income from planning fees (£)', '£40', '£50', '£55', 60, null],
        ['Tonnes of waste, all kinds', 90.4, 80, 70, 50, null],
        ['Tonnes of waste, household', 50, 45, 40, 50, null],
        ['Tonnes of waste, trade', 40, 35, 30, 50, null],
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
    {
      name: 'What is of all and begins alike, but is no sum of the rows above it',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Visits to the central library', 148220, 150100, 152000, null],
        ['Visits to branch libraries', 91480, 92705, 93000, null],
        ['Visits to all museums', 61100, 59615, 60000, null],
        ['Days to answer letters', 12, 14, 10, null],
        ['Days to answer calls', 2, 1, 1, null],
        ['Days to answer all of them', 14, 15, 9, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'What is of all below its parts, which begin as it does',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Visits to Westmarsh Central library', 148220, 38645, 37000, 150000, null],
        ['Visits to branch libraries', 91480, 23190, 23000, 93000, null],
        ['Visits to all libraries (Central plus branches)', 239700, 63835, 60000, 243000, null],
      ],
      finds: [['sum', 'C4']],
    },
    {
      name: 'Digits turned round in a total of what stands right over it, whose targets are words',
      rows: [
        ['Indicator', 'Unit', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Domestic waste to landfill', 'tonnes', 9820, 9475, 9400, null],
        ['Organics collected', 'tonnes', 11390, 11960, 12000, null],
        ['Total waste collected', 'tonnes', 21210, 21345, 'Monitor', null],
      ],
      finds: [['sum', 'D4']],
    },
    {
      name: 'Actuals of rows whose ways differ, and targets of rows that all want less',
      asOf: '2017-02-01',
      rows: [
        ['Indicator', 'Good is', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Target Q3 2016/17', 'Comments'],
        ['Dry recycling collected (tonnes)', 'High', 2841, 2902, 2915, 2850, null],
        ['Residual waste collected (tonnes)', 'Low', 5783, 5560, 5662, 5800, null],
        ['Total waste collected (tonnes)', 'Low', 8624, 8462, 8757, 8500, null],
        ['Complaints about bins', 'Low', 410, 390, 402, 380, null],
        ['Complaints about roads', 'Low', 210, 204, 195, 200, null],
        ['Total complaints', 'Low', 620, 594, 597, 508, null],
      ],
      finds: [
        ['sum', 'E4'],
        ['sum', 'F7'],
      ],
    },
    {
      name: 'A total that says it is one, of which the other year comes out',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['Major applications received', 31, 27, null],
        ['Minor applications received', 402, 388, null],
        ['Other applications received', 911, 894, null],
        ['Total applications received', 1344, 1319, null],
      ],
      finds: [['sum', 'C5']],
    },
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
    {
      name: 'A whole that stands among its parts, as names sort them',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of apprenticeships 16-18 year olds', 1200, 1300, 1400, 1500, null],
        ['Number of apprenticeships 16-24 year olds', 3000, 3300, 3500, 3800, null],
        ['Number of apprenticeships 19-24 year olds', 1800, 1900, 2100, 2300, null],
      ],
      finds: [['sum', 'C3']],
    },
    {
      name: 'Parts whose names leave out the unit, or say no more than that they are parts',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Museum visits', 100, 120, 130, null],
        ['Library visits', 200, 240, 260, null],
        ['Archive visits', 50, 60, 65, null],
        ['Total visits', 350, 420, 456, null],
        ['Affordable homes completed', 90, 100, 120, null],
        ['of which social rent', 30, 40, 50, null],
        ['of which shared ownership', 60, 65, 70, null],
        ['Number of suicides', 20, 18, 16, null],
        ['Males', 15, 14, 12, null],
        ['Females', 5, 4, 3, null],
        ['Pupils excluded', 60, 55, 51, null],
        ['- primary', 10, 9, 8, null],
        ['- secondary', 45, 41, 38, null],
        ['- special', 5, 5, 4, null],
      ],
      finds: [
        ['sum', 'D5'],
        ['sum', 'C6'],
        ['sum', 'D9'],
        ['sum', 'D12'],
      ],
    },
    {
      name: 'A quarter that is short, and the year to date that holds it: said of the quarter',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Year to date', 'Target 2016/17', 'Comments'],
        ['Total visits', 300, 320, 330, 950, 1300, null],
        ['of which museums', 100, 110, 120, 330, 450, null],
        ['of which libraries', 200, 210, 216, 626, 850, null],
      ],
      finds: [['sum', 'D2']],
    },
    {
      name: 'What is typed where the rest of the row adds up the rows above, whatever they are called',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Comments'],
        ['Adoption orders', 6, 8, 9, null],
        ['Guardianship orders', 5, 6, 7, null],
        [
          'Children settled',
          { value: 11, formula: '=B2+B3' },
          { value: 14, formula: '=SUM(C2:C3)' },
          14,
          null,
        ],
      ],
      finds: [['sum', 'D4']],
    },
  ],
  *check({ scorecard: { indicators }, asked }) {
    for (const { whole, parts, fits } of findPartGroups(indicators, asked)) {
      const gaps: { readonly value: Value; readonly gap: number }[] = [];
      for (const [index, value] of whole.values.entries()) {
        const partValues = parts.map((part) => part.values[index]!);
        const sum = sumOf(value, partValues);
        if (sum === null || addsUp(value, partValues, sum)) continue;
        if (mayBeLimit(value, [whole, ...parts]) && !fits.some(isTarget)) continue;
        if ([whole, ...parts].some((row) => unsoundFigures(row).has(row.values[index]!))) continue;
        const gap = sum - value.number!;
        // The year, or the year to date, goes wrong by as much as the quarter that is in it.
        if (gaps.some((other) => isSame(other.gap, gap) && isOtherKind(other.value, value))) continue;
        gaps.push({ value, gap });
        yield {
          messageId: 'sum',
          data: {
            Figure: capitalise(nameFigure(value)),
            whole: printAlike(value),
            rows: listRows(parts),
            sum: printFigure(sum),
            parts: partValues.map(printAlike).join(' + '),
            difference: printFigure(Math.abs(sum - value.number!)),
            side: sum < value.number! ? 'fewer' : 'more',
            years: sayFits(fits),
          },
          cell: value.cell,
          cells: [value, ...partValues].map(({ cell }) => cell).sort((a, b) => a.row - b.row),
          indicator: whole,
        };
      }
    }
  },
};

function isTarget({ column }: Value): boolean {
  return column.field === 'target';
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(one));
}

function isOtherKind({ column: one }: Value, { column: other }: Value): boolean {
  return one.field === other.field && one.period?.kind !== other.period?.kind;
}

/** "the 2016 actual and the 2017, 2018 and 2019 targets". */
function sayFits(fits: readonly Value[]): string {
  const fields = [...new Set(fits.map(({ column }) => column.field))];
  return listAnd(
    fields.map((field) => {
      const alike = fits.filter(({ column }) => column.field === field);
      return alike.length === 1 ? nameFigure(alike[0]!) : `the ${listYears(alike)} ${field}s`;
    }),
  );
}

/** As the sum is printed, so that the figures of one sentence can be compared. */
function printAlike({ number, decimals, text }: Value): string {
  return number === null ? text : printFigure(number, decimals);
}

function listRows(parts: readonly Indicator[]): string {
  const rows = parts.map((part) => part.nameCell.row + 1);
  const isRun = rows.every((row, index) => index === 0 || row === rows[index - 1]! + 1);
  return isRun && rows.length > 2
    ? `rows ${rows[0]} to ${rows.at(-1)}`
    : `rows ${rows.slice(0, -1).join(', ')} and ${rows.at(-1)}`;
}
