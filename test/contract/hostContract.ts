import fc from 'fast-check';
import { fromA1, rangeFromA1, rangeToA1, toA1, type CellRange } from '../../src/core/sheet/address';
import type { CellEdit, Conflict } from '../../src/core/sheet/edit';
import { SheetNotFound } from '../../src/core/sheet/errors';
import type { Grid } from '../../src/core/sheet/grid';
import type { Host } from '../../src/core/sheet/host';
import { gridOf, type TestCell, type TestSheet } from '../support/grid';

/** A sheet for any host. Without a name it is called Sheet1, Sheet2 ... */
export interface ContractSheet extends TestSheet {
  readonly rows: readonly (readonly TestCell[])[];
  readonly isProtected?: boolean;
  /** Cells that protection leaves open. */
  readonly unlocked?: readonly string[];
  /** Areas that one array formula fills. */
  readonly arrays?: readonly string[];
}

/** A host that holds these sheets and nothing else. What a formula comes to is up to the host, and 0 in Excel's. */
export type MakeHost = (...sheets: readonly ContractSheet[]) => Host;

type ApplyingHost = Host & { apply(edits: readonly CellEdit[]): Promise<readonly Conflict[]> };

/** What every host does alike: same sheet in, same Grid out; same edits in, same sheet out; same refusals. */
export function describeHost(name: string, makeHost: MakeHost): void {
  describe(`${name}: reading`, () => {
    describeReading(makeHost);
  });
  const applies = 'apply' in makeHost({ rows: [[1]] });
  (applies ? describe : describe.skip)(`${name}: applying`, () => {
    describeApplying(makeHost as (...sheets: readonly ContractSheet[]) => ApplyingHost);
  });
}

const sheets: readonly (readonly [name: string, sheet: ContractSheet])[] = [
  [
    'texts, numbers and truths',
    {
      rows: [
        ['Indicator', 2016, true],
        ['Waste', -1.5, false],
      ],
    },
  ],
  ['nothing', { rows: [] }],
  ['blanks between', { rows: [['a', null, 'b'], [], [null, null, 3]] }],
  ['a start far from A1', { rows: [['a', 1]], at: 'C5' }],
  [
    'per cents and decimals',
    {
      rows: [
        [
          { value: 0.88, format: '0%' },
          { value: 74.83, format: '0.0' },
        ],
      ],
    },
  ],
  ['currency', { rows: [[{ value: 2043, format: '"£"#,##0' }]] }],
  [
    'dates',
    {
      rows: [
        [
          { value: 42_795, format: 'mmm-yy' },
          { value: 42_824, format: 'dd/mm/yyyy' },
        ],
      ],
    },
  ],
  ['numbers stored as text', { rows: [['7,800', '95%', { value: '12', format: '@' }]] }],
  ['text that looks like a formula', { rows: [['= National average', "'quoted", '+2%']] }],
  ['errors', { rows: [[{ error: '#N/A' }, { error: '#DIV/0!' }, '#N/A is not available']] }],
  [
    'formulas',
    {
      rows: [
        [
          { value: 3, isFormula: true },
          { value: 'x', isFormula: true },
          { value: { error: '#REF!' }, isFormula: true },
          { value: '', isFormula: true },
        ],
      ],
    },
  ],
  [
    'merged areas',
    {
      rows: [
        ['Service', 'Kent', null],
        [null, 2016, 2017],
      ],
      merges: ['A1:A2', 'B1:C1'],
    },
  ],
  [
    'a merged area that covers the last rows',
    {
      rows: [
        ['Service', 1],
        [null, 2],
        [null, 3],
      ],
      merges: ['A1:A3'],
    },
  ],
  [
    'hidden rows and columns',
    {
      rows: [
        ['a', 'b', 'c'],
        [1, 2, 3],
        [4, 5, 6],
      ],
      hiddenRows: [1],
      hiddenColumns: [0, 2],
    },
  ],
  ['lines and spaces in a text', { rows: [['two\nlines', ' space ']] }],
];

function describeReading(makeHost: MakeHost): void {
  test('lists the sheets in order, and which are hidden', async () => {
    const host = makeHost(
      { rows: [[1]], sheet: 'Appendix 1' },
      { rows: [[1]], sheet: 'Notes & more', isHidden: true },
    );
    expect(await host.sheets()).toEqual([
      { name: 'Appendix 1', isHidden: false },
      { name: 'Notes & more', isHidden: true },
    ]);
  });

  test.each(sheets)('%s', async (_, sheet) => {
    const grid = await makeHost(sheet).read('Sheet1');
    expect(plainGrid(grid)).toEqual(plainGrid(gridOf(sheet.rows, sheet)));
  });

  test('a sheet under its name in other letters', async () => {
    const grid = await makeHost({ rows: [[1]], sheet: 'Appendix 1', isHidden: true }).read('APPENDIX 1');
    expect([grid.sheet, grid.isHidden]).toEqual(['Appendix 1', true]);
  });

  test('dates that count from 1904', async () => {
    const rows = [[{ value: 41_362, format: 'dd/mm/yyyy' }]];
    const grid = await makeHost({ rows, date1904: true }).read('Sheet1');
    expect([grid.date1904, grid.rows[0]![0]!.text, grid.rows[0]![0]!.value]).toEqual([
      true,
      '30/03/2017',
      41_362,
    ]);
  });

  test('a sheet that is not there is refused by name', async () => {
    const host = makeHost({ rows: [[1]], sheet: 'Appendix 1' }, { rows: [], sheet: 'Notes' });
    const reading = (async () => host.read('Appendix 2'))();
    const error: unknown = await reading.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SheetNotFound);
    expect(error).toMatchObject({ sheet: 'Appendix 2', sheets: ['Appendix 1', 'Notes'] });
  });

  test('any sheet comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
        const grid = await makeHost({ rows }).read('Sheet1');
        expect(plainGrid(grid)).toEqual(plainGrid(gridOf(rows)));
      }),
      { numRuns: 50 },
    );
  });
}

const anyCell: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.boolean(),
  fc.constantFrom('N/A', '12*', '= 3', 'Kent 2016', '=', "'", 'é–✓', '1/2'),
  fc.constantFrom({ error: '#N/A' }, { error: '#VALUE!' }),
  fc.record({
    value: fc.integer({ min: 0, max: 50_000 }),
    format: fc.constantFrom('0%', '0.0', 'dd/mm/yyyy', '@'),
  }),
  fc.record({ value: fc.integer({ min: 0, max: 9 }), isFormula: fc.constant(true) }),
);

interface ApplyCase {
  readonly sheet: ContractSheet;
  readonly edits: readonly CellEdit[];
  /** What the touched cells hold afterwards. */
  readonly holds: Readonly<Record<string, TestCell>>;
}

const applied: readonly (readonly [name: string, one: ApplyCase])[] = [
  ['a number over a number', { sheet: { rows: [[1, 2]] }, edits: [edit('A1', 1, 5)], holds: { A1: 5 } }],
  [
    'a number into a blank cell',
    { sheet: { rows: [[1]] }, edits: [edit('C3', null, 2.5)], holds: { C3: 2.5 } },
  ],
  [
    'blank may be given as an empty text',
    { sheet: { rows: [[1]] }, edits: [edit('B1', '', 2)], holds: { B1: 2 } },
  ],
  [
    'a text over a text',
    { sheet: { rows: [['x', '-']] }, edits: [edit('B1', '-', 'N/A')], holds: { B1: 'N/A' } },
  ],
  [
    'a blank over a number',
    { sheet: { rows: [['x', 3]] }, edits: [edit('B1', 3, null)], holds: { B1: null } },
  ],
  [
    'text that looks like a formula',
    { sheet: { rows: [['x']] }, edits: [edit('A1', 'x', '=1+1')], holds: { A1: '=1+1' } },
  ],
  [
    'text that looks like a number',
    { sheet: { rows: [['x']] }, edits: [edit('A1', 'x', '7,800')], holds: { A1: '7,800' } },
  ],
  [
    'text that looks like a date',
    { sheet: { rows: [['x']] }, edits: [edit('A1', 'x', 'Mar-17')], holds: { A1: 'Mar-17' } },
  ],
  [
    'a truth',
    {
      sheet: { rows: [[1, { value: 'x', format: '@' }]] },
      edits: [edit('A1', 1, true), edit('B1', 'x', false)],
      holds: { A1: true, B1: { value: false, format: '@' } },
    },
  ],
  [
    'text that looks like a truth',
    { sheet: { rows: [['x']] }, edits: [edit('A1', 'x', 'true')], holds: { A1: 'true' } },
  ],
  [
    'text that begins with an apostrophe',
    { sheet: { rows: [['x']] }, edits: [edit('A1', 'x', "'tis")], holds: { A1: "'tis" } },
  ],
  [
    'a number over a text, with a format',
    {
      sheet: { rows: [['7,800']] },
      edits: [edit('A1', '7,800', 7800, { numberFormat: '#,##0' })],
      holds: { A1: { value: 7800, format: '#,##0' } },
    },
  ],
  [
    'a cell keeps its format',
    {
      sheet: { rows: [[{ value: 0.5, format: '0.0%' }]] },
      edits: [edit('A1', 0.5, 0.625)],
      holds: { A1: { value: 0.625, format: '0.0%' } },
    },
  ],
  [
    'a number stays a number where the format is Text',
    {
      sheet: { rows: [[{ value: '12', format: '@' }]] },
      edits: [edit('A1', '12', 12)],
      holds: { A1: { value: 12, format: '@' } },
    },
  ],
  [
    'a text stays a text where the format is Text',
    {
      sheet: { rows: [[{ value: '12', format: '@' }]] },
      edits: [edit('A1', '12', '=13')],
      holds: { A1: { value: '=13', format: '@' } },
    },
  ],
  [
    'a formula',
    {
      sheet: { rows: [[{ value: 4, format: '0.0' }, 1]] },
      edits: [edit('B1', 1, 0, { formula: 'A1-4' })],
      holds: { B1: { value: 0, isFormula: true } },
    },
  ],
  [
    'a number over a formula',
    { sheet: { rows: [[{ value: 3, isFormula: true }]] }, edits: [edit('A1', 3, 4)], holds: { A1: 4 } },
  ],
  [
    'a number over an error',
    { sheet: { rows: [[{ error: '#N/A' }]] }, edits: [edit('A1', '#N/A', 4)], holds: { A1: 4 } },
  ],
  [
    'of two edits of a cell the last',
    { sheet: { rows: [[1]] }, edits: [edit('A1', 1, 2), edit('A1', 1, 3)], holds: { A1: 3 } },
  ],
  [
    'the first cell of a merged area',
    { sheet: { rows: [['a', 1]], merges: ['A1:A2'] }, edits: [edit('A1', 'a', 'b')], holds: { A1: 'b' } },
  ],
  [
    'an open cell of a protected sheet',
    {
      sheet: { rows: [[1, 2]], isProtected: true, unlocked: ['B1'] },
      edits: [edit('B1', 2, 3)],
      holds: { B1: 3 },
    },
  ],
  ['nothing at all', { sheet: { rows: [[1]] }, edits: [], holds: {} }],
];

const refused: readonly (readonly [
  name: string,
  sheet: ContractSheet,
  edits: readonly CellEdit[],
  conflicts: readonly (readonly [cell: string, reason: Conflict['reason'], found: Conflict['found']])[],
])[] = [
  ['a cell that changed', { rows: [[1, 2]] }, [edit('A1', 1, 5), edit('B1', 3, 5)], [['B1', 'changed', 2]]],
  ['a number that is text now', { rows: [['1']] }, [edit('A1', 1, 5)], [['A1', 'changed', '1']]],
  ['a cell that was cleared', { rows: [[1]] }, [edit('B1', 7, 5)], [['B1', 'changed', null]]],
  ['a cell that was filled', { rows: [[true]] }, [edit('A1', null, 5)], [['A1', 'changed', true]]],
  [
    'a cell that has an error now',
    { rows: [[{ error: '#REF!' }]] },
    [edit('A1', 1, 5)],
    [['A1', 'changed', '#REF!']],
  ],
  [
    'a cell under a merged area',
    { rows: [['a', 1]], merges: ['A1:A3'] },
    [edit('A3', null, 5), edit('B1', 1, 2)],
    [['A3', 'covered-by-merge', null]],
  ],
  [
    'locked cells of a protected sheet',
    { rows: [[1, 2]], isProtected: true, unlocked: ['B1'] },
    [edit('A1', 1, 5), edit('B1', 2, 5), edit('C9', null, 1)],
    [
      ['A1', 'protected', 1],
      ['C9', 'protected', null],
    ],
  ],
  [
    'part of an array',
    {
      rows: [
        [1, { value: 2, isFormula: true }],
        [1, { value: 2, isFormula: true }],
      ],
      arrays: ['B1:B2'],
    },
    [edit('B2', 2, 5)],
    [['B2', 'part-of-array', 2]],
  ],
  [
    'several, in the order of the edits',
    { rows: [[1], [2], [3]] },
    [edit('A3', 0, 1), edit('A1', 0, 1), edit('A2', 2, 1)],
    [
      ['A3', 'changed', 3],
      ['A1', 'changed', 1],
    ],
  ],
];

function describeApplying(makeHost: (...sheets: readonly ContractSheet[]) => ApplyingHost): void {
  test.each(applied)('%s', async (_, { sheet, edits, holds }) => {
    const host = makeHost(sheet);
    const before = plainGrid(await host.read('Sheet1'));
    expect(await host.apply(edits)).toEqual([]);
    const after = plainGrid(await host.read('Sheet1'));
    const touched = Object.fromEntries(Object.keys(holds).map((a1) => [a1, after.cells[a1] ?? null]));
    const wanted = Object.fromEntries(
      Object.entries(holds).map(([a1, cell]) => [a1, plainGrid(gridOf([[cell]])).cells['A1'] ?? null]),
    );
    expect(touched).toEqual(wanted);
    expect(without(after.cells, holds)).toEqual(without(before.cells, holds));
    expect(after.merges).toEqual(before.merges);
  });

  test.each(refused)('refuses all because of %s', async (_, sheet, edits, conflicts) => {
    const host = makeHost(sheet);
    const before = plainGrid(await host.read('Sheet1'));
    const found = await host.apply(edits);
    expect(found.map(({ cell, reason, found }) => [toA1(cell), reason, found])).toEqual(conflicts);
    expect(plainGrid(await host.read('Sheet1'))).toEqual(before);
  });

  test('edits of two sheets are made together or not at all', async () => {
    const host = makeHost({ rows: [[1]] }, { rows: [[2]] });
    const first = edit('A1', 1, 10);
    const second = { ...edit('A1', 3, 20), sheet: 'Sheet2' };
    expect(await host.apply([first, second])).toMatchObject([
      { sheet: 'Sheet2', reason: 'changed', found: 2 },
    ]);
    expect((await host.read('Sheet1')).rows[0]![0]!.value).toBe(1);
    expect(await host.apply([first, { ...second, before: 2 }])).toEqual([]);
    expect((await host.read('Sheet1')).rows[0]![0]!.value).toBe(10);
    expect((await host.read('Sheet2')).rows[0]![0]!.value).toBe(20);
  });

  test('refuses all because of a sheet that is not there', async () => {
    const host = makeHost({ rows: [[1]] });
    const missing = { ...edit('A1', 1, 2), sheet: 'Gone' };
    expect(await host.apply([edit('A1', 1, 2), missing])).toEqual([
      { sheet: 'Gone', cell: missing.cell, reason: 'no-such-sheet', found: null },
    ]);
    expect((await host.read('Sheet1')).rows[0]![0]!.value).toBe(1);
  });
}

export function edit(
  a1: string,
  before: CellEdit['before'],
  after: CellEdit['after'],
  rest: Partial<CellEdit> = {},
): CellEdit {
  return { sheet: 'Sheet1', cell: fromA1(a1)!, before, after, ...rest };
}

/**
 * A Grid as plain data: cells may have getters, and merged areas and hidden rows outside of the cells are not
 * every host's to know.
 */
export function plainGrid(grid: Grid): {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly merges: readonly string[];
  readonly rest: unknown;
} {
  const cells: Record<string, unknown> = {};
  let box: CellRange | null = null;
  grid.rows.forEach((row, rowIndex) =>
    row?.forEach((cell, column) => {
      if (!cell) return;
      const { value, text, numberFormat, isFormula } = cell;
      cells[toA1({ row: rowIndex, column })] = { value, text, numberFormat, isFormula };
      box = {
        top: Math.min(box?.top ?? rowIndex, rowIndex),
        left: Math.min(box?.left ?? column, column),
        bottom: rowIndex,
        right: Math.max(box?.right ?? column, column),
      };
    }),
  );
  const { top, left, bottom, right } = box ?? rangeFromA1('A1')!;
  const merges = box ? grid.merges.filter((area) => area.top <= bottom && area.left <= right) : [];
  const within = (numbers: ReadonlySet<number>, from: number, to: number): number[] =>
    [...numbers].filter((one) => box && one >= from && one <= to).sort((one, other) => one - other);
  return {
    cells,
    merges: merges.map(rangeToA1),
    rest: {
      sheet: grid.sheet,
      isHidden: grid.isHidden,
      hiddenRows: within(grid.hiddenRows, top, bottom),
      hiddenColumns: within(grid.hiddenColumns, left, right),
    },
  };
}

function without(cells: Readonly<Record<string, unknown>>, left: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([a1]) => !Object.hasOwn(left, a1)));
}
