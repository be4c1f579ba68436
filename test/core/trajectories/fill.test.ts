import { UnknownMethod } from '../../../src/core/sheet/errors';
import { checkScorecard } from '../../../src/core/checking/check';
import { applyToGrid } from '../../../src/core/sheet/applyToGrid';
import { readScorecards } from '../../../src/core/reading';
import type { FillOptions } from '../../../src/core/trajectories/fill';
import { fillRows, headingsTo, proposed, reasons } from '../../support/fill';
import { calculate, numbersOf } from '../../support/formulas';
import { gridOf, type TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const name = 'Percentage of loans renewed on time';

/** A row under Indicator, Actual 2016, National 2016, Target 2017 ... Target 2020, Comments: targets are in D to G. */
function row(baseline: TestCell, ...targets: readonly TestCell[]): TestCell[][] {
  return [headingsTo(targets.length), [name, baseline, 75, ...targets, 'x']];
}

describe('what is filled', () => {
  test.each<[string, TestCell[][], FillOptions, Record<string, number>]>([
    [
      'every blank between baseline and end target',
      row(60, null, null, null, 80),
      {},
      { D2: 65, E2: 70, F2: 75 },
    ],
    ['a single blank between two figures', row(60, 61, null, 71, 80), {}, { E2: 66 }],
    ['blanks on either side of a figure', row(60, null, 64, null, 80), {}, { D2: 62, F2: 72 }],
    ['a blank of spaces', row(60, '  ', 65, 70, 80), {}, { D2: 63 }],
    ['no mark, unless asked to replace', row(60, 'tbc', null, 70, 80), {}, { E2: 67 }],
    [
      'marks and figures, when asked to replace',
      row(60, 'tbc', 77, '= National average', 80),
      { replace: true },
      { D2: 65, E2: 70, F2: 75 },
    ],
    ['nothing in a row that is full', row(60, 65, 70, 75, 80), {}, {}],
    ['nothing that stays as it is', row(60, 65, 71, 75, 80), { replace: true }, { E2: 70 }],
    [
      'between two targets, where there is no baseline',
      row('N/A', 70, null, null, 76),
      {},
      { E2: 72, F2: 74 },
    ],
    ['a level row', row(80, null, null, null, 80), { method: 's-curve' }, { D2: 80, E2: 80, F2: 80 }],
    [
      'a shape, stretched to pass through what is given',
      row(0, null, 36, null, 100),
      { method: 'back-loaded' },
      { D2: 9, F2: 63 },
    ],
    [
      'a constant rate between what is given',
      row(10, null, 40, null, 10),
      { method: 'constant-rate' },
      { D2: 20, F2: 20 },
    ],
    [
      'the end target too, where the gap is closed again',
      row(60, 62, 65, 70, 90),
      { method: 'close-gap', share01: 0.8, replace: true },
      { D2: 63, E2: 66, F2: 69, G2: 72 },
    ],
    [
      'never the end target otherwise',
      row(60, 62, null, 70, 90),
      { method: 'linear', replace: true },
      { D2: 68, E2: 75, F2: 83 },
    ],
  ])('%s', (_case, rows, options, expected) => {
    expect(proposed(fillRows(rows, { method: 'linear', ...options }))).toEqual(expected);
  });

  test('only the indicators whose name holds a text', () => {
    const rows = [
      headingsTo(2),
      ['Percentage of LOANS renewed', 60, null, null, 80, 'x'],
      ['Number of halls let', 10, null, null, 20, 'x'],
      ['Number of visits', 100, null, null, 200, 'x'],
    ];
    const fill = fillRows(rows, { indicators: ['loans', 'visits'] });
    expect(fill.edits.map(({ indicator }) => indicator)).toEqual([rows[1]![0], rows[3]![0]]);
  });

  test('each edit says what it is for', () => {
    const [edit] = fillRows(row(60, null, 70)).edits;
    expect(edit).toEqual({
      sheet: 'Sheet1',
      cell: { row: 1, column: 3 },
      indicator: name,
      nameCell: { row: 1, column: 0 },
      year: '2017',
      method: 'linear',
      before: null,
      after: 65,
      note: null,
    });
  });
});

describe('years', () => {
  const headings = (...years: string[]) => ['Indicator', ...years, 'Comments'];
  test.each<[string, string[], TestCell[], Record<string, number>]>([
    [
      'that are skipped count',
      ['Actual 2016', 'Target 2017', 'Target 2018', 'Target 2020'],
      [60, null, null, 80],
      { C2: 65, D2: 70 },
    ],
    [
      'two by two are equal steps',
      ['Baseline', 'Target 2018', 'Target 2020', 'Target 2022'],
      [15, null, null, 30],
      { C2: 20, D2: 25 },
    ],
    [
      'count from the year of the actual',
      ['Actual 2014', 'Actual 2016', 'Target 2017', 'Target 2018'],
      [60, 'N/A', null, 80],
      { D2: 75 },
    ],
    [
      'of money count as others do',
      ['Actual 2015/16', 'Target 2016/17', 'Target 2018/19'],
      [60, null, 90],
      { C2: 70 },
    ],
    ['of a plan follow its baseline', ['Baseline', 'YR1', 'YR3'], [60, null, 90], { C2: 70 }],
    [
      'without a number are one step each',
      ['Baseline', 'Milestone 1', 'Milestone 2', 'End target'],
      [60, null, null, 90],
      { C2: 70, D2: 80 },
    ],
    [
      'may stand in any order',
      ['Target 2019', 'Target 2018', 'Target 2017', 'Actual 2016'],
      [90, null, null, 60],
      { D2: 70, C2: 80 },
    ],
  ])('%s', (_case, years, figures, expected) => {
    expect(proposed(fillRows([headings(...years), [name, ...figures, 'x']], { method: 'linear' }))).toEqual(
      expected,
    );
  });
});

describe('rounding', () => {
  test.each<[string, TestCell[][], Record<string, number>]>([
    ['goes by the targets', row(74.8, null, null, null, 80), { D2: 76, E2: 77, F2: 79 }],
    ['goes by the finest target', row(74.8, 75.25, null, null, 80), { E2: 76.83, F2: 78.42 }],
    ['takes halves away from zero', row(1, null, 1.01), { D2: 1.01 }],
    [
      'goes by the row where the baseline is a long fraction',
      row(70.123456789, null, null, 80),
      { D2: 73, E2: 77 },
    ],
  ])('%s', (_case, rows, expected) => {
    expect(proposed(fillRows(rows, { method: 'linear' }))).toEqual(expected);
  });

  test.each<[string, TestCell[][], number, RegExp]>([
    [
      'never falls behind the baseline on the way up',
      row(74.4, null, null, null, 75),
      75,
      /74 would fall behind the 2016 actual/,
    ],
    [
      'never falls behind the baseline on the way down',
      row(25.6, null, null, null, 25),
      25,
      /26 would fall behind the 2016 actual/,
    ],
  ])('%s, and says so', (_case, rows, first, note) => {
    const { edits } = fillRows(rows, { method: 'back-loaded' });
    expect(edits[0]).toMatchObject({ after: first, note: expect.stringMatching(note) as unknown });
  });

  test('a moved figure stays a value among formulas, and says so', () => {
    const { edits } = fillRows(row(74.4, null, null, null, 75), { method: 'back-loaded', as: 'formulas' });
    expect(edits[0]).not.toHaveProperty('formula');
    expect(edits[0]!.note).toMatch(/written as a value/);
  });
});

describe('percentages in cells', () => {
  const share = (value: number, format = '0%'): TestCell => ({ value, format });

  test('are filled as the row writes them', () => {
    const fill = fillRows(row(share(0.6), null, null, null, share(0.8)), {
      method: 'linear',
      as: 'formulas',
    });
    expect(fill.edits.map(({ after, numberFormat, formula }) => [after, numberFormat, formula])).toEqual([
      [0.65, '0%', 'ROUND($B2+($G2-$B2)*1/4,2)'],
      [0.7, '0%', 'ROUND($B2+($G2-$B2)*2/4,2)'],
      [0.75, '0%', 'ROUND($B2+($G2-$B2)*3/4,2)'],
    ]);
  });

  test('and whole numbers may be mixed: the end target decides', () => {
    const down = fillRows(row(share(0.6), null, 80), { as: 'formulas' }).edits[0]!;
    expect([down.after, down.formula, down.numberFormat]).toEqual([
      70,
      'ROUND($B2*100+($E2-$B2*100)*1/2,0)',
      undefined,
    ]);
    const up = fillRows(row(60, null, share(0.8, '0.0%')), { as: 'formulas' }).edits[0]!;
    expect([up.after, up.formula, up.numberFormat]).toEqual([
      0.7,
      'ROUND($B2/100+($E2-$B2/100)*1/2,3)',
      '0.0%',
    ]);
  });

  test('show all the decimals they are rounded to', () => {
    const [edit] = fillRows(row(share(0.62), null, share(0.645, '0.0%'), share(0.66)), {
      method: 'linear',
    }).edits;
    expect([edit!.after, edit!.numberFormat]).toEqual([0.633, '0.0%']);
  });

  test('a figure typed as text is a number in the formula', () => {
    const [edit] = fillRows(row('60*', null, '80%'), { as: 'formulas' }).edits;
    expect([edit!.after, edit!.formula]).toEqual([70, 'ROUND(60+(80-60)*1/2,0)']);
  });
});

describe('is refused, with the reason', () => {
  test.each<[string, TestCell[][], FillOptions, RegExp]>([
    ['no baseline', row('N/A', null, 70), {}, /no baseline/],
    ['a baseline that is a bound', row('<5', null, 70), {}, /is a limit/],
    ['no end target', row(60, null, 70, null), {}, /no end target: 2019 is blank/],
    ['an end target to be confirmed', row(60, null, 70, 'tbc'), {}, /no end target: 2019 holds “tbc”/],
    ['a relative end target', row(60, null, 'National average +2%'), {}, /given relative to another figure/],
    ['an end target that cannot be', row(60, null, 780), {}, /780, cannot be meant/],
    [
      'a formula in the way',
      row(60, { value: 66, isFormula: true }, 70),
      { replace: true },
      /2017 target holds a formula/,
    ],
    ['a rate from 0', row(0, null, 70), { method: 'constant-rate' }, /from 0/],
    [
      'a rate to 0',
      [headingsTo(2), ['Number of complaints', 60, 75, null, 0, 'x']],
      { method: 'constant-rate' },
      /to 0/,
    ],
    ['nought where more is wanted', row(60, null, 0), { method: 'linear' }, /cannot be meant/],
    ['too few rows to learn from', row(60, null, 70), { method: 'house' }, /too few to learn/],
    ['too few rows for a first jump', row(60, null, 70), { method: 'first-step' }, /too few to learn/],
    ['no part of the gap', row(60, null, null), { method: 'close-gap' }, /needs the part of the gap/],
    ['more than the gap', row(60, null, null), { method: 'close-gap', share01: 2 }, /up to 1/],
    [
      'a share for a method that takes none',
      row(60, null, 70),
      { method: 'linear', share01: 0.5 },
      /takes no share/,
    ],
    [
      'a gap that is closed',
      row(80, null, null),
      { method: 'close-gap', share01: 0.5 },
      /not behind National 2016/,
    ],
    [
      'an end target that is given',
      row(60, null, 70),
      { method: 'close-gap', share01: 0.5 },
      /has an end target already, 70/,
    ],
    [
      'a target beyond the new end',
      row(60, 74, null),
      { method: 'close-gap', share01: 0.5 },
      /lies beyond the end target/,
    ],
    ['a level that was left behind', row(60, 65, null, 70), { method: 'hold' }, /would not lie between/],
  ])('%s', (_case, rows, options, reason) => {
    const fill = fillRows(rows, { method: 'linear', ...options });
    expect(fill.edits).toEqual([]);
    expect(reasons(fill)).toEqual([expect.stringMatching(reason)]);
  });

  test.each<[string, TestCell[][], RegExp]>([
    ['no comparator', [headingsTo(2), [name, 60, 'N/A', null, null, 'x']], /no comparator/],
    [
      'a volume',
      [headingsTo(2), ['Number of visits', 60, 900, null, null, 'x']],
      /volume cannot be compared/,
    ],
    [
      'an unclear polarity',
      [headingsTo(2), ['Percentage of widgets', 60, 70, null, null, 'x']],
      /not clear which way is better/,
    ],
    [
      'a comparator that its footnote rules out',
      [headingsTo(2), [name, 60, '70*', null, null, 'x'], ['* Not comparable: a different measure.']],
      /not comparable/,
    ],
  ])('to close a gap: %s', (_case, rows, reason) => {
    expect(reasons(fillRows(rows, { method: 'close-gap', share01: 0.5 }))).toEqual([
      expect.stringMatching(reason),
    ]);
  });

  test('a blank under a merged cell, but not a target merged over its years', () => {
    const down = [
      headingsTo(3),
      [name, 60, 75, 65, null, 80, 'x'],
      ['Percentage of fines paid', 60, 75, null, null, 80, 'x'],
    ];
    const fill = fillRows(down, { method: 'linear' }, { merges: ['D2:D3'] });
    expect(proposed(fill)).toEqual({ E2: 73 });
    expect(reasons(fill)).toEqual([expect.stringMatching(/2017 target is inside a merged cell/)]);
    const across = [headingsTo(3), [name, 60, 75, 65, null, 80, 'x']];
    expect(fillRows(across, { method: 'linear' }, { merges: ['D2:E2'] })).toMatchObject({
      edits: [],
      refused: [],
    });
  });

  test('headings that do not say which year', () => {
    const twice = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2017', 'Target 2018', 'Comments'];
    expect(reasons(fillRows([twice, [name, 60, null, 62, 70, 'x']]))).toEqual([
      expect.stringMatching(/Columns C and D both/),
    ]);
  });

  test('a method that is not known', () => {
    expect(() => fillRows(row(60, null, 70), { method: 'liner' })).toThrow(UnknownMethod);
    expect(() => fillRows(row(60, null, 70), { method: 'liner' })).toThrow(/did you mean "linear"/);
  });
});

test.each<[string, readonly TestCell[], FillOptions, string]>([
  ['an end target', [null, null, { value: 80, isFormula: true }], {}, '2019'],
  ['a target between', [null, { value: 70, isFormula: true }, 80], {}, '2018'],
  ['a target before', [{ value: 70, isFormula: true }, null, 80], { method: 'front-loaded' }, '2017'],
])('%s that a formula works out is not leant on', (_, targets, options, year) => {
  const fill = fillRows(row(60, ...targets), options);
  expect(fill.edits).toEqual([]);
  expect(reasons(fill)).toEqual([
    `Its ${year} target is worked out by a formula, which may depend on the years to be filled. Type it as a figure first.`,
  ]);
});

test('a baseline that a formula works out is leant on', () => {
  expect(proposed(fillRows(row({ value: 60, isFormula: true }, null, 80)))).toEqual({ D2: 70 });
});

test('a gap that is closed again is as fine as the baseline', () => {
  const sheet = [headingsTo(3), ['Progress 8 score', -0.04, 0.1, 0, 0.2, 0.4, 'x']];
  const fill = fillRows(sheet, { method: 'close-gap', share01: 0.5, replace: true });
  expect(proposed(fill)).toEqual({ D2: -0.02, E2: 0.01, F2: 0.03 });
});

describe('learning', () => {
  const complete = [
    ['Percentage of fines paid', 0, 50, 40, 60, 100, 'x'],
    ['Percentage of books returned', 0, 50, 40, 60, 100, 'x'],
    ['Percentage of halls let', 100, 50, 60, 40, 0, 'x'],
  ];

  test('is the default where three rows are complete', () => {
    const rows = [headingsTo(3), ...complete, [name, 50, 75, null, null, 60, 'x']];
    const fill = fillRows(rows);
    expect(fill.method.id).toBe('house');
    expect(fill.learnt?.rows).toBe(3);
    expect(proposed(fill)).toEqual({ D5: 54, E5: 56 });
    expect(fillRows(rows.slice(0, 3)).method.id).toBe('linear');
  });

  test('a first jump is learnt unless it is typed', () => {
    const rows = [headingsTo(3), ...complete, [name, 50, 75, null, null, 60, 'x']];
    expect(proposed(fillRows(rows, { method: 'first-step' }))).toEqual({ D5: 54, E5: 57 });
    const typed = fillRows(rows, { method: 'first-step', share01: 0.8 });
    expect(proposed(typed)).toEqual({ D5: 58, E5: 59 });
    expect(typed.learnt).toBeNull();
  });

  test('passes over rows without change, without a figure or with one that cannot be', () => {
    const others = [
      ['Percentage of visitors satisfied', 80, 50, 80, 80, 80, 'x'],
      ['Percentage of staff trained', 0, 50, 'tbc', 90, 100, 'x'],
      ['Percentage of parks open', 10, 50, 12, 900, 15, 'x'],
      ['Percentage of bins emptied', 'N/A', 50, 90, 95, 100, 'x'],
    ];
    const rows = [headingsTo(3), ...complete, ...others, [name, 50, 75, null, null, 60, 'x']];
    expect(fillRows(rows).learnt?.rows).toBe(3);
  });

  test('a row is not learnt from when it is filled itself', () => {
    const odd = ['Percentage of staff trained', 0, 50, 90, 95, 100, 'x'];
    const fill = fillRows([headingsTo(3), ...complete, odd], { replace: true, indicators: ['staff'] });
    expect(proposed(fill)).toEqual({ D5: 40, E5: 60 });
  });

  test('between two given targets goes by what the others do between them', () => {
    const rows = [headingsTo(3), ...complete, [name, 40, 75, 70, null, 100, 'x']];
    // The others go a third of the way from 2017 to 2019 by 2018.
    expect(proposed(fillRows(rows))).toEqual({ E5: 80 });
  });
});

describe('parts of a total', () => {
  const rows = (total: TestCell[], ...parts: TestCell[][]): TestCell[][] => [
    ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'],
    ['Number of trees planted', ...total, 'x'],
    ...parts.map((part, index) => [
      `Number of trees planted - ${['oak', 'elm', 'ash'][index]!}`,
      ...part,
      'x',
    ]),
  ];
  const oak = [33, null, null, 34];
  const elm = [33, null, null, 34];
  const ash = [34, null, null, 35];

  test('add up in every year, and a moved part says so', () => {
    const fill = fillRows(rows([100, null, null, 103], oak, elm, ash), { method: 'linear' });
    const figures = proposed(fill);
    for (const column of ['C', 'D']) {
      const [total, ...parts] = [2, 3, 4, 5].map((at) => Number(figures[column + at]));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    }
    expect(
      fill.edits
        .filter(({ note }) => note !== null)
        .every(({ note }) => /so that the parts add up/.test(note!)),
    ).toBe(true);
  });

  test('add up to a total that is given', () => {
    const figures = proposed(fillRows(rows([100, 100, 103, 103], oak, elm, ash), { method: 'linear' }));
    expect(Number(figures['C3']) + Number(figures['C4']) + Number(figures['C5'])).toBe(100);
    expect(Number(figures['D3']) + Number(figures['D4']) + Number(figures['D5'])).toBe(103);
  });

  test('where the curves do not add up, the total is the sum', () => {
    const fill = fillRows(rows([100, null, null, 1000], [90, null, null, 100], [10, null, null, 900]), {
      method: 'constant-rate',
      as: 'formulas',
    });
    const total = fill.edits.find(({ cell }) => cell.row === 1)!;
    expect(total.formula).toBe('ROUND($C3+$C4,0)');
    expect(total.after).toBe(93 + 45);
    expect(total.note).toMatch(/sum of its parts/);
  });

  test('a total given that the curves do not meet is said', () => {
    const fill = fillRows(rows([100, 90, null, 103], oak, elm, ash), { method: 'linear' });
    expect(fill.edits.filter(({ year }) => year === '2017').map(({ note }) => note)).toEqual(
      Array(3).fill('The parts come to 100, the total is 90.'),
    );
  });

  test('a total that is a formula is left to work itself out', () => {
    const total = [
      { value: 100, isFormula: true },
      { value: 0, isFormula: true },
      { value: 0, isFormula: true },
      { value: 103, isFormula: true },
    ];
    const fill = fillRows(rows(total, oak, elm, ash), { method: 'linear' });
    expect(fill.edits.every(({ note }) => note === null)).toBe(true);
    expect(fill.edits).toHaveLength(6);
  });

  test.each<[string, TestCell[][], Record<string, number>]>([
    [
      'part is what the others leave',
      [
        [100, 101, 102, 103],
        [33, 34, 34, 34],
        [33, null, 34, 34],
        [34, 33, 34, 35],
      ],
      { C4: 34 },
    ],
    [
      'part is so even off its curve',
      [
        [100, 110, 125, 133],
        [33, 33, 33, 34],
        [33, null, null, 64],
        [34, 34, 34, 35],
      ],
      { C4: 43, D4: 58 },
    ],
    [
      'total is the sum',
      [
        [100, null, 125, 133],
        [33, 33, 33, 34],
        [33, 50, 58, 64],
        [34, 34, 34, 35],
      ],
      { C2: 117 },
    ],
  ])('a blank that stands alone: the %s', (_, [total, ...parts], expected) => {
    const fill = fillRows(rows(total!, ...parts), { method: 'linear' });
    expect(proposed(fill)).toEqual(expected);
    const sheet = rows(total!, ...parts);
    const formulas = fillRows(sheet, { method: 'linear', as: 'formulas' });
    const after = applyToGrid(gridOf(sheet), formulas.edits);
    for (const { formula, after: amount } of formulas.edits) {
      expect(calculate(formula!, numbersOf(after))).toBe(amount);
    }
  });

  test('a blank that stands alone keeps its curve where what the others leave would be a step back, and says so', () => {
    const sheet = rows([100, 90, 102, 103], [33, 34, 34, 34], [33, null, 34, 34], [34, 33, 34, 35]);
    const { edits } = fillRows(sheet, { method: 'linear' });
    expect(edits.map(({ after, note }) => [after, note])).toEqual([
      [34, 'The parts come to 101, the total is 90.'],
    ]);
  });

  test('a part that is worked out by a formula is not reckoned with', () => {
    const rest = { value: 67, isFormula: true };
    const sheet = rows([100, 101, 102, 103], [33, 34, 34, 34], [33, null, 34, 34], [34, rest, 34, 35]);
    const { edits } = fillRows(sheet, { method: 'linear' });
    expect(edits.map(({ after, note }) => [after, note])).toEqual([[34, null]]);
  });

  test.each([2, 3, 4, 5])(
    'that rise and fall are scaled where their curves miss the total, %i years',
    (years) => {
      const ends = [
        [132, 143],
        [50, 88],
        [7, 29],
        [20, 15],
        [55, 11],
      ] as const;
      const blanks = Array<TestCell>(years - 1).fill(null);
      const sheet: TestCell[][] = [
        headingsTo(years),
        ...ends.map(([from, to], index) => [
          `Number of homes built${['', ' - rent', ' - sale', ' - shared', ' - other'][index]!}`,
          from,
          null,
          ...blanks,
          to,
          'x',
        ]),
      ];
      const { edits } = fillRows(sheet, { method: 'constant-rate', as: 'formulas' });
      const after = applyToGrid(gridOf(sheet), edits);
      const figure = (at: number, column: number) => Number(after.rows[at]![column]!.value);
      for (let column = 3; column < 3 + years; column++) {
        expect([2, 3, 4, 5].reduce((sum, at) => sum + figure(at, column), 0)).toBe(figure(1, column));
        ends.forEach(([from, to], index) => {
          const before = column === 3 ? from : figure(index + 1, column - 1);
          expect((figure(index + 1, column) - before) * Math.sign(to - from)).toBeGreaterThanOrEqual(0);
        });
      }
      for (const { cell, year, formula, after: amount, note } of edits) {
        if (formula) expect(calculate(formula, numbersOf(after))).toBe(amount);
        if (cell.row === 1)
          expect(amount).toBe(Math.round(132 * (143 / 132) ** ((Number(year) - 2016) / years)));
        expect(note ?? '').not.toMatch(/parts come to/);
      }
    },
  );

  test('their formulas give the same numbers, without going in a circle', () => {
    const sheet = rows([100, null, null, 103], oak, elm, ash);
    const fill = fillRows(sheet, { method: 'linear', as: 'formulas' });
    const after = applyToGrid(gridOf(sheet), fill.edits);
    for (const edit of fill.edits) {
      if (edit.formula) expect(calculate(edit.formula, numbersOf(after))).toBeCloseTo(Number(edit.after), 9);
      else expect(edit.note).toMatch(/written as a value/);
    }
    expect(fill.edits.some(({ formula }) => formula?.startsWith('ROUND($C2-'))).toBe(true);
  });
});

test('once it is filled, nothing is missing', () => {
  const sheet = [
    headingsTo(4),
    [name, 60, 75, null, 70, null, 80, 'x'],
    ['Number of visits', 100, null, null, null, null, 300, 'x'],
  ];
  const before = scorecardOf(sheet);
  const rulesOf = (scorecard: typeof before) =>
    checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} }).findings.map(({ rule }) => rule);
  expect(rulesOf(before)).toContain('target-missing');
  const [after] = readScorecards(applyToGrid(gridOf(sheet), fillRows(sheet).edits));
  expect(rulesOf(after!)).not.toContain('target-missing');
});
