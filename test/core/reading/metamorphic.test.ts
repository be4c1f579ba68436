import fc from 'fast-check';
import { readScorecards } from '../../../src/core/reading';
import type { Indicator, Scorecard } from '../../../src/core/scorecard/scorecard';
import type { Grid } from '../../../src/core/sheet/grid';
import { anyText } from '../../support/anyText';
import { gridOf, type TestCell } from '../../support/grid';
import { sampleGrid } from '../../support/sample';

/** What a scorecard says, wherever it stands. */
function meaningOf(scorecards: readonly Scorecard[]): unknown {
  return scorecards.map(({ figureColumns, indicators, footnotes }) => ({
    columns: figureColumns.map(({ field, period, who }) => `${field} ${period?.text ?? '-'} ${who}`),
    rows: indicators.map(({ service, name, unit, polarity, values, comment }) => ({
      service,
      name,
      unit,
      polarity,
      comment: comment?.text ?? null,
      values: values.map(({ text, kind, number, mark }) => ({ text, kind, number, mark })),
    })),
    footnotes: footnotes.map(({ mark, text }) => `${mark} ${text}`),
  }));
}

const HEADER = [
  'Service',
  'Indicator',
  'Kent 2016',
  'National 2016',
  'Target 2016',
  'Target 2017',
  'Target 2018',
  'Comments',
];
const ROWS: TestCell[][] = [
  ['Waste', 'Percentage of waste recycled', 45, '43*', 44, 47, 50, 'Defra'],
  ['Waste', 'Missed collections', 120, 'N/A', 110, 100, 90, null],
  ['Housing', 'Homes built', 10, 9, null, 11, 12, 'Awaiting the return, March 2017'],
  ['Housing', 'Average days to let a home', 30, 28, 29, '28', '= National average', null],
  ['Planning', 'Appeals won', 5, 6, 7, 8, 9, null],
];
const plain = meaningOf(readScorecards(gridOf([HEADER, ...ROWS])));

test('a table means the same wherever on the sheet it stands', () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('A', 'B', 'D', 'M', 'Z', 'AC'));
  fc.assert(
    fc.property(corner, ([down, letter]) => {
      const grid = gridOf([HEADER, ...ROWS], { at: `${letter}${down + 1}` });
      expect(meaningOf(readScorecards(grid))).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});

test('columns may stand in any order', () => {
  const order = fc.shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length });
  const sorted = (meaning: unknown) =>
    JSON.stringify(meaning, (key, value: unknown) =>
      key === 'values' || key === 'columns'
        ? [...(value as unknown[])].map((item) => JSON.stringify(item)).sort()
        : value,
    );
  fc.assert(
    fc.property(order, (indexes) => {
      const grid = gridOf([HEADER, ...ROWS].map((row) => indexes.map((index) => row[index])));
      expect(sorted(meaningOf(readScorecards(grid)))).toBe(sorted(plain));
    }),
    { numRuns: 60 },
  );
});

test('case, spaces and line breaks in headings change nothing', () => {
  const spellings = [
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace(' ', '\n'),
    (text: string) => ` ${text}  `,
    (text: string) => text.replace(' ', '\u00a0'),
    (text: string) => text.replace(/^(\D+) (\d+)$/, '$2 $1'),
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...spellings), { minLength: 8, maxLength: 8 }), (spell) => {
      const header = HEADER.map((label, index) => spell[index]!(label));
      const lower = (meaning: unknown) => JSON.stringify(meaning).toLowerCase();
      expect(lower(meaningOf(readScorecards(gridOf([header, ...ROWS]))))).toBe(lower(plain));
    }),
    { numRuns: 60 },
  );
});

test('blank rows between the rows change nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }), (gaps) => {
      const rows = ROWS.flatMap((row, index) => [...Array<TestCell[]>(gaps[index]!).fill([]), row]);
      expect(meaningOf(readScorecards(gridOf([HEADER, ...rows])))).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});

test('any header row of the sample printed again changes nothing', () => {
  const grid = sampleGrid();
  const whole = meaningOf(readScorecards(grid));
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 112 }), (before) => {
      const rows = [...grid.rows.slice(0, before), grid.rows[2], grid.rows[3], ...grid.rows.slice(before)];
      // Splitting a merged area would be a different sheet: the service stands on its first row only.
      const merges = grid.merges.filter((merge) => merge.top < 4);
      expect(meaningOf(readScorecards({ ...grid, rows, merges }))).toEqual(whole);
    }),
    { numRuns: 25 },
  );
});

test('whatever cells hold, reading does not throw', () => {
  const cell = fc.oneof(
    fc.constantFrom<TestCell>(
      null,
      ...HEADER,
      ...ROWS.flat(),
      '* note',
      '1. Section',
      { error: '#N/A' },
      true,
      { value: 42644, format: 'mmm-yy' },
    ),
    fc.integer({ min: -5, max: 2100 }),
    anyText(12),
  );
  const merge = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3), fc.nat(3));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
      fc.array(merge, { maxLength: 4 }),
      (rows, merges) => {
        const ranges = merges.map(([top, left, down, right]) => ({
          top,
          left,
          bottom: top + down,
          right: left + right,
        }));
        const scorecards = readScorecards({ ...gridOf(rows), merges: ranges });
        for (const { indicators, figureColumns } of scorecards) {
          for (const { values } of indicators) expect(values).toHaveLength(figureColumns.length);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('the same table drawn otherwise', () => {
  const services = ROWS.map((row) => row[0]);
  const without = ROWS.map(([, ...rest]) => rest);

  test.each<[string, () => Grid]>([
    [
      'services merged over their rows',
      () =>
        gridOf(
          [
            HEADER,
            ...ROWS.map((row, index) => (services[index - 1] === row[0] ? [null, ...row.slice(1)] : row)),
          ],
          {
            merges: ['A2:A3', 'A4:A5'],
          },
        ),
    ],
    [
      'services on their first rows only',
      () =>
        gridOf([
          HEADER,
          ...ROWS.map((row, index) => (services[index - 1] === row[0] ? [null, ...row.slice(1)] : row)),
        ]),
    ],
    [
      'services in rows of their own',
      () =>
        gridOf([
          HEADER.slice(1),
          ...without.flatMap((row, index) =>
            services[index - 1] === services[index] ? [row] : [[services[index]], row],
          ),
        ]),
    ],
    [
      'per cent stored as shares',
      () => {
        const share = (cell: TestCell): TestCell =>
          typeof cell === 'number' ? { value: cell / 100, format: '0%' } : cell;
        return gridOf([HEADER, ROWS[0]!.map(share), ...ROWS.slice(1)]);
      },
    ],
    ['an average below', () => gridOf([HEADER, ...ROWS, [null, 'Average', 42, 30, 30, 31, 32]])],
    [
      'a note between the rows',
      () => gridOf([HEADER, ...ROWS.slice(0, 2), [null, 'Note: see the plan.'], ...ROWS.slice(2)]),
    ],
  ])('%s', (name, draw) => {
    const isShare = name.includes('shares');
    const plainText = (meaning: unknown) =>
      JSON.stringify(meaning, (key, value: unknown) =>
        key === 'text' || (isShare && key === 'unit') ? undefined : value,
      );
    expect(plainText(meaningOf(readScorecards(draw())))).toBe(plainText(plain));
  });

  test('blank columns between the columns change nothing', () => {
    const spread = (row: readonly TestCell[]) => row.flatMap((cell) => [cell, null]);
    expect(meaningOf(readScorecards(gridOf([HEADER, ...ROWS].map(spread))))).toEqual(plain);
  });

  test('rows may be sorted by their names', () => {
    const sorted = [...ROWS].sort((a, b) => String(a[1]).localeCompare(String(b[1])));
    const names = (rows: readonly (readonly TestCell[])[]) =>
      readScorecards(gridOf([HEADER, ...rows]))[0]!.indicators.map(
        ({ service, name }) => `${service} ${name}`,
      );
    expect(names(sorted).sort()).toEqual(names(ROWS).sort());
  });

  test('years may have other names', () => {
    const renamed = HEADER.map((label) =>
      label.replace(/20(\d\d)$/, (_, year: string) => `20${year}/${Number(year) + 1}`),
    );
    const fields = (header: readonly string[]) =>
      readScorecards(gridOf([header, ...ROWS]))[0]!.figureColumns.map(({ field, who }) => `${field} ${who}`);
    expect(fields(renamed)).toEqual(fields(HEADER));
  });

  test('a table split over sheets is the same rows', () => {
    const parts = [ROWS.slice(0, 2), ROWS.slice(2)].map(
      (rows) => readScorecards(gridOf([HEADER, ...rows]))[0]!,
    );
    const whole = readScorecards(gridOf([HEADER, ...ROWS]))[0]!;
    const say = ({ service, name, values }: Indicator) =>
      `${service} ${name} ${values.map(({ text }) => text).join()}`;
    expect(parts.flatMap(({ indicators }) => indicators.map(say))).toEqual(whole.indicators.map(say));
    expect(parts.map(({ figureColumns }) => figureColumns.length)).toEqual([5, 5]);
  });

  test('headings may be spelt in other ways that mean the same', () => {
    const header = [
      'Directorate',
      'KPI',
      'Kent 2016',
      'National 2016',
      '2016 target',
      'Plan 2017',
      'Objective 2018',
      'Commentary',
    ];
    const fields = (labels: readonly string[]) =>
      readScorecards(gridOf([labels, ...ROWS]))[0]!.figureColumns.map(
        ({ field, period }) => `${field} ${period?.text}`,
      );
    expect(fields(header)).toEqual(fields(HEADER));
  });
});
