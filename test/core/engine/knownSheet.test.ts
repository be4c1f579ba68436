import fc from 'fast-check';
import {
  checkSheet,
  type KnownOptions,
  type KnownSheet,
  understand,
} from '../../../src/core/engine/knownSheet';
import { allRules } from '../../../src/core/rules';
import { keepRows } from '../../../src/core/sheet/keepRows';
import { gridOf, type TestCell } from '../../support/grid';
import { workOf } from '../../support/workOf';

const options: KnownOptions = { asOf: '2017-04-15', settings: {}, explanations: [] };

function check(known: KnownSheet, before?: KnownSheet): KnownSheet {
  const steps = checkSheet(known, options, before);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type Rows = readonly (readonly TestCell[])[];

const header = [
  'Service',
  'Indicators',
  'Kent 2016',
  'National 2016',
  'Target 2017',
  'Target 2018',
  'Target 2019',
];
/** A table of each kind that rows can lean on each other in. */
const tables: Readonly<Record<string, { readonly rows: Rows; readonly merges?: readonly string[] }>> = {
  'services, comments and footnotes': {
    rows: [
      [...header, 'Comments'],
      ['Schools', 'Percentage of pupils who read well', 70, 72, 73, 74, 75, 'DfE SFR - Nov 2016'],
      [null, 'Percentage of pupils who write well - boys', 60, '65*', 63, 62, 67, ''],
      [null, 'Percentage of pupils who write well - girls', 66, 65, 67, 68, 69, 'Awaiting DfE, March 2017'],
      ['Housing', 'Number of homes built', 100, 90, 110, 130, 120, 'TBC'],
      [null, 'Number of homes let', null, 'N/A', 10, 12, 14, 'End of March figure'],
      [null, 'Number of homes sold', 12, 'tbc', 12, 12, 12, 'End of March figure'],
      ['* Not comparable with other areas'],
    ],
  },
  'merged services and a polarity column': {
    rows: [
      ['Service', 'Polarity', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
      ['Schools', '+', 'Reading', 70, 71, 72, 'Source: DfE, 2016'],
      [null, '-', 'Exclusions', 12, 11, 13, null],
      [null, '', 'Pupils', 400, 410, 420, 'Source: census, 2016'],
      ['Roads', '-', 'Potholes', 31, 30, '2O', 'Due 31 April 2017'],
      [null, '+', 'Lamps', 31, 30, 29, null],
    ],
    merges: ['A2:A4', 'A5:A6'],
  },
  'quarters and a total': {
    rows: [
      [
        'Indicator',
        'Q1 2016/17 actual',
        'Q2 2016/17 actual',
        'Q1 2017/18 target',
        'Q2 2017/18 target',
        'Target 2018/19',
      ],
      ['Visits, total', 30, 32, 34, 36, 80],
      ['Visits, north', 10, 12, 14, 16, 40],
      ['Visits, south', 20, 20, 20, 20, 40],
    ],
  },
  'nothing to read': { rows: [['Dear all'], ['here is the'], ['list', 12]] },
};

const value = fc.oneof(
  fc.constantFrom<TestCell>(
    null,
    0,
    1,
    12,
    70,
    71.25,
    100,
    1000,
    '12',
    '80%',
    'N/A',
    'tbc',
    '+2%',
    "'14",
    '65*',
    '>20',
  ),
  fc.constantFrom<TestCell>(
    'Due 31 June 2017',
    'Awaiting DfE, Oct 2016',
    'Schools',
    'Target 2018',
    'Number of homes let',
    '+',
    '- boys',
    { value: 0.5, format: '0%' },
    { value: 21, formula: 'SUM(C2:C4)' },
    { error: '#REF!' },
  ),
);
const change = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('type' as const), row: fc.nat(8), column: fc.nat(8), value }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('delete' as const, 'insert' as const, 'copy' as const),
      row: fc.nat(8),
    }),
  },
);

function changed(rows: Rows, edit: typeof change extends fc.Arbitrary<infer Edit> ? Edit : never): Rows {
  const next = rows.map((row) => [...row]);
  if (edit.kind === 'type') (next[edit.row] ??= [])[edit.column] = edit.value;
  else if (edit.kind === 'delete') next.splice(edit.row, 1);
  else next.splice(edit.row, 0, edit.kind === 'copy' ? [...(next[edit.row] ?? [])] : []);
  return Array.from(next, (row) => Array.from(row ?? []));
}

describe('a check after an edit', () => {
  test.each(Object.entries(tables))(
    'finds what a check of the whole sheet finds: %s',
    (_, { rows, merges = [] }) => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (edits) => {
          let now = rows;
          let known = check(understand(gridOf(now, { merges }), {}));
          for (const edit of edits) {
            now = changed(now, edit);
            const grid = gridOf(now, { merges });
            known = check(understand(keepRows(grid, known.grid), {}, known), known);
            expect(known).toEqual(check(understand(grid, {})));
          }
        }),
      );
    },
  );

  test('asks rules that look at rows of none but those that are others', () => {
    const rows = (target: number) => [
      header,
      ['Housing', 'Number of homes built', 100, 90, 110, 130, 120],
      ['Housing', 'Number of homes let', 70, 72, target, 75, 76],
    ];
    const first = check(understand(gridOf(rows(60)), {}));
    const second = check(understand(keepRows(gridOf(rows(74)), first.grid), {}, first), first);
    const [before, after] = [first, second].map(({ scorecards: [scorecard] }) => scorecard!.indicators);
    expect([after![0] === before![0], after![1] === before![1]]).toEqual([true, false]);
    const ofFirstRow = ({ checks: [one] }: KnownSheet) =>
      one!.findings.filter(({ indicator }) => indicator === 'Number of homes built');
    expect(ofFirstRow(second).length).toBeGreaterThan(0);
    expect(ofFirstRow(second)).toEqual(ofFirstRow(first));
  });

  test('most rules look at one row at a time', () => {
    const byRow = allRules.filter(({ looksAt }) => looksAt === 'row');
    expect(byRow.length).toBeGreaterThan(20);
  });

  test('takes less work than a check of the whole sheet', () => {
    const rows = (target: number) => [
      header,
      ...Array.from({ length: 800 }, (_, k) => [
        `Service ${Math.floor(k / 100)}`,
        `Percentage of pupils in school ${k} who read well`,
        70,
        72,
        k === 400 ? target : 73,
        74,
        75,
      ]),
    ];
    let known = check(understand(gridOf(rows(0)), {}));
    const grids = [1, 2, 3].map((target) => gridOf(rows(target)));
    const whole = grids.map((grid) => workOf(() => check(understand(grid, {}))));
    const again = grids.map((grid) =>
      workOf(() => (known = check(understand(keepRows(grid, known.grid), {}, known), known))),
    );
    const median = (of: number[]) => of.sort((a, b) => a - b)[1]!;
    // About a third on a quiet machine; the room is for a busy one.
    expect(median(again) / median(whole)).toBeLessThan(0.85);
  });
});
