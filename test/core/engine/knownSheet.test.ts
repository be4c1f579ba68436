import fc from 'fast-check';
import {
  checkSheet,
  type KnownOptions,
  type KnownSheet,
  understand,
} from '../../../src/core/engine/knownSheet';
import { allRules } from '../../../src/core/rules';
import type { Settings } from '../../../src/core/scorecard/settings';
import { keepRows } from '../../../src/core/sheet/keepRows';
import { expectAlike } from '../../support/expectAlike';
import { gridOf, type TestCell } from '../../support/grid';
import { workOf } from '../../support/workOf';

const options: KnownOptions = { asOf: '2017-04-15', settings: {}, explanations: [] };

function check(known: KnownSheet, before?: KnownSheet, under = options): KnownSheet {
  const steps = checkSheet(known, under, before);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a check comes to; how it was come by may differ. */
function found({ scorecards, checks, unread, nearMiss }: KnownSheet) {
  return { scorecards, checks, unread, nearMiss };
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
  // What all rows come to decides here what is said of one: how many are behind others, whose comments are alike, which
  // sections have no targets.
  'rows held against all others': {
    rows: [
      [...header, 'Comments'],
      [
        'Housing',
        'Percentage of homes let on time',
        71,
        90,
        73,
        74,
        75,
        'The new lettings team has settled in well',
      ],
      [
        'Housing',
        'Percentage of rent collected',
        95,
        94,
        96,
        97,
        98,
        'Direct debit is now offered to every tenant',
      ],
      [
        'Housing',
        'Percentage of repairs done',
        88,
        86,
        89,
        90,
        91,
        'Two contractors share the work since spring',
      ],
      [
        'Roads',
        'Percentage of potholes mended',
        80,
        78,
        82,
        84,
        85,
        'A dry winter has helped the crews a great deal',
      ],
      [
        'Roads',
        'Percentage of lamps lit',
        97,
        96,
        98,
        98.5,
        99,
        'The new lettings team has settled in well.',
      ],
      [
        'Parks',
        'Number of visits to parks',
        300,
        null,
        null,
        null,
        null,
        'Counters stand at each of the four gates now',
      ],
      [
        'Parks',
        'Number of trees planted',
        40,
        null,
        null,
        null,
        null,
        'Volunteers planted most of them in autumn',
      ],
      [
        'Schools',
        'Percentage of pupils who read well',
        70,
        69,
        72,
        73,
        74,
        'Reading clubs have opened in all libraries',
      ],
      [
        'Schools',
        'Percentage of pupils fed',
        60,
        58,
        62,
        63,
        65,
        'Breakfast is free wherever it is asked for',
      ],
    ],
  },
  // Far below its headings a figure or a comment says nothing of what its column is, be it there or not.
  'a long table': {
    rows: [
      [...header, 'Comments'],
      ...Array.from({ length: 78 }, (_, k): TestCell[] => [
        k < 40 ? 'Schools' : 'Housing',
        `${k % 3 === 0 ? 'Number' : 'Percentage'} of ${['pupils', 'homes', 'pupils with plans'][k % 3]!} in ward ${Math.floor(k / 3)}`,
        50 + k,
        k % 4 === 0 ? 'N/A' : 48 + k,
        51 + k,
        52 + k,
        53 + k,
        k % 6 === 5 ? null : k % 6 === 0 ? 'DfE SFR - Nov 2016' : 'Awaiting DfE, March 2017',
      ]),
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

type Edit =
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly value: TestCell }
  | { readonly kind: 'delete' | 'insert' | 'copy' | 'hide'; readonly row: number }
  | { readonly kind: 'check'; readonly asOf: string; readonly settings: Settings };

const settings: readonly Settings[] = [
  options.settings,
  { polarity: { 'Number of homes let': 'lower', Pupils: 'higher' } },
  { rules: { 'target-reverses': { severity: 'advice' }, 'comment-missing': { off: true } } },
];

function changesOf(rows: number): fc.Arbitrary<Edit> {
  const row = fc.nat(rows);
  const kind = fc.constantFrom('delete' as const, 'insert' as const, 'copy' as const, 'hide' as const);
  const under = { asOf: fc.constantFrom('2017-04-15', '2016-10-01'), settings: fc.constantFrom(...settings) };
  const type = { kind: fc.constant('type' as const), row, column: fc.nat(8) };
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ ...type, value }) },
    { weight: 4, arbitrary: fc.record({ ...type, value: fc.integer({ min: -3, max: 120 }) }) },
    { weight: 1, arbitrary: fc.record({ kind, row }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('check' as const), ...under }) },
  );
}

function changed(rows: Rows, edit: Edit): Rows {
  if (edit.kind === 'hide' || edit.kind === 'check') return rows;
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
        fc.property(fc.array(changesOf(rows.length), { minLength: 1, maxLength: 6 }), (edits) => {
          let now = rows;
          let under = options;
          const hiddenRows: number[] = [];
          let known = check(understand(gridOf(now, { merges }), {}));
          for (const edit of edits) {
            now = changed(now, edit);
            if (edit.kind === 'hide') hiddenRows.push(edit.row);
            const earlier = edit.kind === 'check' && edit.settings !== under.settings ? undefined : known;
            if (edit.kind === 'check') under = { ...under, ...edit };
            const grid = gridOf(now, { merges, hiddenRows });
            const again = understand(keepRows(grid, known.grid), under.settings, earlier);
            known = check(again, earlier, under);
            expectAlike(found(known), found(check(understand(grid, under.settings), undefined, under)));
          }
        }),
        { numRuns: rows.length > 20 ? 30 : 100 },
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
    const rows = (target: number | null) => [
      header,
      ...Array.from({ length: 800 }, (_, k) => [
        `Service ${Math.floor(k / 100)}`,
        `${k % 2 === 0 ? 'Percentage' : 'Number'} of pupils in school ${k} who read well`,
        70,
        72,
        k === 400 ? target : 73,
        74,
        75,
      ]),
    ];
    let known = check(understand(gridOf(rows(50)), {}));
    const works = Array.from({ length: 9 }, (_, k) => {
      // Another figure, then none, then one again.
      const grid = gridOf(rows(k % 3 === 1 ? null : 51 + k));
      const whole = workOf(() => check(understand(grid, {})));
      return {
        whole,
        again: workOf(() => (known = check(understand(keepRows(grid, known.grid), {}, known), known))),
      };
    }).slice(4);
    const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[2]!;
    const share = median(works.map(({ again }) => again)) / median(works.map(({ whole }) => whole));
    // About a sixth here, where little is compiled yet; the room is for a busy machine.
    expect(share).toBeLessThan(0.4);
  });
});
