import fc from 'fast-check';
import { readScorecards } from '../../../src/core/reading';
import type { Scorecard } from '../../../src/core/scorecard/scorecard';
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
    fc.string({ unit: 'binary', maxLength: 12 }),
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
