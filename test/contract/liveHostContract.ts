import { fromA1, toA1 } from '../../src/core/sheet/address';
import type { Conflict } from '../../src/core/sheet/edit';
import { Failure, ReadingCancelled, SheetInUse, SheetNotFound } from '../../src/core/sheet/errors';
import type { LiveHost, SheetChange } from '../../src/core/sheet/host';
import { edit, plainGrid, type ContractSheet } from './hostContract';

/** A live host on these sheets and no others, and the hands of its user. */
export interface LiveRig {
  readonly host: LiveHost;
  /** The user types into a cell. */
  type(sheet: string, a1: string, input: string): Promise<void>;
  /** Waits until all that there is to tell has been told. */
  settle(): Promise<void>;
}

export type MakeRig = (...sheets: readonly ContractSheet[]) => LiveRig;

/** What every host does alike in front of its user: what we did can be taken back, and what the user did is told. */
export function describeLiveHost(name: string, makeRig: MakeRig): void {
  describe(`${name}: reverting`, () => {
    describeReverting(makeRig);
  });
  describe(`${name}: a new sheet from another`, () => {
    describeCopying(makeRig);
  });
  describe(`${name}: report`, () => {
    describeReport(makeRig);
  });
  describe(`${name}: around the cells`, () => {
    describeRest(makeRig);
  });
}

const mixed: ContractSheet = {
  rows: [
    ['Indicator', 2016, true, null],
    [
      '7,800',
      { value: 0.88, format: '0%' },
      { error: '#N/A' },
      { value: 3, isFormula: true },
      { value: 42_795, format: 'mmm-yy' },
      { value: '12', format: '@' },
    ],
  ],
};

const mixedEdits = [
  edit('A1', 'Indicator', '= Name'),
  edit('C1', true, null),
  edit('D1', null, false),
  edit('A2', '7,800', 7800, { numberFormat: '#,##0' }),
  edit('B2', 0.88, 'N/A'),
  edit('C2', '#N/A', 5),
  edit('D2', 3, 4),
  edit('E2', 42_795, null, { numberFormat: 'General' }),
  edit('F2', '12', 12, { numberFormat: '0.0' }),
  edit('H9', null, 1, { formula: 'A2+1' }),
];

function describeReverting(makeRig: MakeRig): void {
  const look = async ({ host }: LiveRig) => plainGrid(await host.read('Sheet1'));

  test('puts back values, formulas and formats of every kind', async () => {
    const rig = makeRig(mixed);
    const before = await look(rig);
    expect(rig.host.canRevert()).toBe(false);
    expect(await rig.host.apply(mixedEdits)).toEqual([]);
    expect(rig.host.canRevert()).toBe(true);
    expect(await look(rig)).not.toEqual(before);
    expect(await rig.host.revert()).toEqual([]);
    expect(await look(rig)).toEqual(before);
    expect(rig.host.canRevert()).toBe(false);
  });

  test('what was put back can be applied again', async () => {
    const { host } = makeRig({ rows: [[1]] });
    await host.apply([edit('A1', 1, 2)]);
    await host.revert();
    expect(await host.apply([edit('A1', 1, 3)])).toEqual([]);
    expect(await host.revert()).toEqual([]);
    expect((await host.read('Sheet1')).rows[0]![0]!.value).toBe(1);
  });

  test('takes back the last apply only, and nothing after that', async () => {
    const { host } = makeRig({ rows: [[1, 2]] });
    await host.apply([edit('A1', 1, 10)]);
    await host.apply([edit('B1', 2, 20)]);
    expect(await host.revert()).toEqual([]);
    const [row] = (await host.read('Sheet1')).rows;
    expect(row!.map((cell) => cell?.value)).toEqual([10, 2]);
    expect(host.canRevert()).toBe(false);
    await expect(host.revert()).rejects.toThrow(Failure);
  });

  test('with nothing applied is a failure', async () => {
    const { host } = makeRig({ rows: [[1]] });
    await expect(host.revert()).rejects.toThrow('Nothing was reverted because');
  });

  test('an apply that was refused, or of nothing, takes nothing of the one before it away', async () => {
    const { host } = makeRig({ rows: [[1]] });
    await host.apply([edit('A1', 1, 10)]);
    expect(await host.apply([edit('A1', 1, 11)])).toHaveLength(1);
    expect(await host.apply([])).toEqual([]);
    expect(await host.revert()).toEqual([]);
    expect((await host.read('Sheet1')).rows[0]![0]!.value).toBe(1);
  });

  const plain = (conflicts: readonly Conflict[]) =>
    conflicts.map(({ sheet, cell, reason, found }) => [sheet, toA1(cell), reason, found]);

  test('is refused for cells that the user changed since, and then changes nothing', async () => {
    const rig = makeRig({ rows: [[1, 2, 3]] });
    await rig.host.apply([edit('C1', 3, 30), edit('A1', 1, 10), edit('B1', 2, 20)]);
    await rig.type('Sheet1', 'A1', 'mine');
    await rig.type('Sheet1', 'C1', '');
    const before = await look(rig);
    expect(plain(await rig.host.revert())).toEqual([
      ['Sheet1', 'C1', 'changed', null],
      ['Sheet1', 'A1', 'changed', 'mine'],
    ]);
    expect(await look(rig)).toEqual(before);
    expect(rig.host.canRevert()).toBe(true);
  });

  test('goes ahead once such a cell holds again what was applied', async () => {
    const rig = makeRig({ rows: [[1]] });
    await rig.host.apply([edit('A1', 1, 10)]);
    await rig.type('Sheet1', 'A1', '11');
    expect(await rig.host.revert()).toHaveLength(1);
    await rig.type('Sheet1', 'A1', '10');
    expect(await rig.host.revert()).toEqual([]);
    expect((await rig.host.read('Sheet1')).rows[0]![0]!.value).toBe(1);
  });

  test('keeps what the user typed elsewhere', async () => {
    const rig = makeRig({ rows: [[1, 2]] }, { rows: [[5]] });
    await rig.host.apply([edit('A1', 1, 10), { ...edit('A1', 5, 50), sheet: 'Sheet2' }]);
    await rig.type('Sheet1', 'B1', '22');
    await rig.type('Sheet2', 'C3', 'new');
    expect(await rig.host.revert()).toEqual([]);
    const values = async (sheet: string) =>
      (await rig.host.read(sheet)).rows.map((row) => row?.map((cell) => cell?.value ?? null));
    expect(await values('Sheet1')).toEqual([[1, 22]]);
    const second = await rig.host.read('Sheet2');
    expect([second.rows[0]![0]!.value, second.rows[2]![2]!.value]).toEqual([5, 'new']);
  });
}

const report = [
  ['Cell', 'Finding', 'Figure'],
  ['C5', '=HYPERLINK("http://example.invalid")', 66],
  ['D7', '+2% where 1/2 was meant', null],
  ['true', "'7,800", -0.5],
] as const;

function describeCopying(makeRig: MakeRig): void {
  const source: ContractSheet = {
    rows: [
      ['Indicator', 'Target 2017', { value: 3, isFormula: true }],
      ['Waste', { value: 0.88, format: '0%' }, null],
    ],
    merges: ['A4:B4'],
  };
  const edits = [
    edit('B1', 'Target 2017', 'Target 2018', { sheet: 'Next' }),
    edit('B2', 0.88, null, { sheet: 'Next' }),
    edit('C2', null, 0.5, { sheet: 'Next', numberFormat: '0%' }),
  ];
  const copy = { from: 'Sheet1', name: 'Next', edits };
  const names = async ({ host }: LiveRig) => (await host.sheets()).map(({ name }) => name);

  test('holds what the other one holds, but for the edits; the other one stays', async () => {
    const rig = makeRig(source, { rows: [['other']] });
    const before = plainGrid(await rig.host.read('Sheet1'));
    expect(await rig.host.addCopy(copy)).toEqual([]);
    expect(await names(rig)).toEqual(['Sheet1', 'Sheet2', 'Next']);
    expect(plainGrid(await rig.host.read('Sheet1'))).toEqual(before);
    const made = await rig.host.read('Next');
    expect(made.rows[0]!.map((cell) => cell?.value)).toEqual(['Indicator', 'Target 2018', 3]);
    expect(made.rows[0]![2]!.isFormula).toBe(true);
    expect(made.rows[1]![1]).toBeUndefined();
    expect(made.rows[1]![2]).toMatchObject({ value: 0.5, text: '50%' });
    expect(made.merges).toEqual((await rig.host.read('Sheet1')).merges);
  });

  test('goes again by one revert, unless its user has begun to fill it', async () => {
    const rig = makeRig(source);
    await rig.host.addCopy(copy);
    expect(rig.host.canRevert()).toBe(true);
    await rig.type('Next', 'B2', '0.9');
    await expect(rig.host.revert()).rejects.toThrow(SheetInUse);
    expect(await names(rig)).toEqual(['Sheet1', 'Next']);
    const other = makeRig(source);
    await other.host.addCopy(copy);
    expect(await other.host.revert()).toEqual([]);
    expect(await names(other)).toEqual(['Sheet1']);
    expect(other.host.canRevert()).toBe(false);
    // And the same name is free again.
    expect(await other.host.addCopy(copy)).toEqual([]);
  });

  test('takes along what its user typed into the other one', async () => {
    const rig = makeRig(source);
    await rig.type('Sheet1', 'A2', 'Recycling');
    expect(await rig.host.addCopy(copy)).toEqual([]);
    expect((await rig.host.read('Next')).rows[1]![0]!.value).toBe('Recycling');
  });

  test('is not made where a cell has changed since, is locked, or the name is taken', async () => {
    const rig = makeRig(source);
    await rig.type('Sheet1', 'B1', 'Aim');
    expect(await rig.host.addCopy(copy)).toMatchObject([
      { sheet: 'Sheet1', cell: fromA1('B1'), reason: 'changed', found: 'Aim' },
    ]);
    expect(await names(rig)).toEqual(['Sheet1']);
    const locked = makeRig({ ...source, isProtected: true });
    expect(new Set((await locked.host.addCopy(copy)).map(({ reason }) => reason))).toEqual(
      new Set(['protected']),
    );
    expect(await names(locked)).toEqual(['Sheet1']);
    const taken = makeRig(source, { rows: [['other']], sheet: 'NEXT' });
    await expect(taken.host.addCopy(copy)).rejects.toThrow(Failure);
    expect(await names(taken)).toEqual(['Sheet1', 'NEXT']);
  });
}

function describeReport(makeRig: MakeRig): void {
  const names = async ({ host }: LiveRig) => (await host.sheets()).map(({ name }) => name);
  const valuesOf = async ({ host }: LiveRig, sheet: string) =>
    Array.from((await host.read(sheet)).rows, (row) =>
      Array.from({ length: 3 }, (_, column) => row?.[column]?.value ?? null),
    );

  test('is a sheet after the others, whose texts are texts and whose numbers are numbers', async () => {
    const rig = makeRig({ rows: [[1]] });
    expect(await rig.host.writeReport(report)).toBe('Scorecard report');
    expect(await names(rig)).toEqual(['Sheet1', 'Scorecard report']);
    expect(await valuesOf(rig, 'Scorecard report')).toEqual(report.map((row) => [...row]));
    const { rows } = await rig.host.read('Scorecard report');
    expect(rows.flatMap((row) => row?.filter((cell) => cell?.isFormula) ?? [])).toEqual([]);
  });

  test('comes in place of the one before, and goes', async () => {
    const rig = makeRig({ rows: [[1]] });
    await rig.host.writeReport(report);
    expect(await rig.host.writeReport([['Only', 'this', 1]])).toBe('Scorecard report');
    expect(await names(rig)).toEqual(['Sheet1', 'Scorecard report']);
    expect(await valuesOf(rig, 'Scorecard report')).toEqual([['Only', 'this', 1]]);
    expect(await rig.host.removeReport()).toBe(true);
    expect(await names(rig)).toEqual(['Sheet1']);
    expect(await rig.host.removeReport()).toBe(false);
    await expect(rig.host.read('Scorecard report')).rejects.toThrow(SheetNotFound);
  });

  test("leaves a sheet of its name alone that is the author's own", async () => {
    const rig = makeRig({ rows: [[1]] }, { rows: [['mine']], sheet: 'SCORECARD REPORT' });
    expect(await rig.host.removeReport()).toBe(false);
    expect(await rig.host.writeReport(report)).toBe('Scorecard report (2)');
    expect(await rig.host.removeReport()).toBe(true);
    expect(await names(rig)).toEqual(['Sheet1', 'SCORECARD REPORT']);
    expect((await valuesOf(rig, 'SCORECARD REPORT'))[0]![0]).toBe('mine');
  });

  test('changes no cell and leaves an apply to be reverted', async () => {
    const rig = makeRig({ rows: [[1, 2]] });
    await rig.host.apply([edit('A1', 1, 10)]);
    const before = plainGrid(await rig.host.read('Sheet1'));
    await rig.host.writeReport(report);
    expect(plainGrid(await rig.host.read('Sheet1'))).toEqual(before);
    expect(await rig.host.revert()).toEqual([]);
    expect((await rig.host.read('Sheet1')).rows[0]![0]!.value).toBe(1);
    expect(await names(rig)).toEqual(['Sheet1', 'Scorecard report']);
  });
}

function describeRest(makeRig: MakeRig): void {
  const cell = (a1: string) => {
    const { row, column } = fromA1(a1)!;
    return { top: row, left: column, bottom: row, right: column };
  };

  async function listen(...sheets: readonly ContractSheet[]) {
    const rig = makeRig(...sheets);
    const told: SheetChange[] = [];
    const stop = await rig.host.onChange((changes) => told.push(...changes));
    return { ...rig, told, stop };
  }

  test('what the user typed is told, until nobody wants to know', async () => {
    const { type, settle, told, stop } = await listen({ rows: [[1]] }, { rows: [[2]] });
    await type('Sheet1', 'B2', '5');
    await settle();
    await type('Sheet2', 'A1', 'x');
    await settle();
    expect(told).toEqual([
      { sheet: 'Sheet1', cells: [cell('B2')] },
      { sheet: 'Sheet2', cells: [cell('A1')] },
    ]);
    await stop();
    await type('Sheet1', 'B2', '6');
    await settle();
    expect(told).toHaveLength(2);
  });

  test('what we did ourselves is not told', async () => {
    const { host, settle, told } = await listen({ rows: [[1]] });
    await host.apply([edit('A1', 1, 2)]);
    await host.revert();
    await host.mark([{ sheet: 'Sheet1', cell: fromA1('A1')!, severity: 'error', text: 'x' }]);
    await host.clearMarks();
    await host.writeReport([['Only']]);
    await host.removeReport();
    await host.settings.set({ version: 1 });
    await host.select('Sheet1', fromA1('A1')!);
    await settle();
    expect(told).toEqual([]);
  });

  test('the cell that was shown is the one that the user is in', async () => {
    const { host } = makeRig({ rows: [[1]] }, { rows: [[2]] });
    await host.select('Sheet2', fromA1('C5')!);
    expect(await host.activeCell()).toEqual({ sheet: 'Sheet2', cell: fromA1('C5') });
  });

  test('cells of a sheet that is not there are neither shown nor marked', async () => {
    const { host } = makeRig({ rows: [[1]] });
    await expect(host.select('Gone', fromA1('A1')!)).rejects.toThrow(SheetNotFound);
    const mark = { sheet: 'Gone', cell: fromA1('A1')!, severity: 'error', text: 'x' } as const;
    await expect(host.mark([mark])).rejects.toThrow(SheetNotFound);
  });

  test('marks change no cell', async () => {
    const { host } = makeRig({ rows: [[1, { value: 0.5, format: '0%' }]] });
    const before = plainGrid(await host.read('Sheet1'));
    const mark = { sheet: 'sheet1', cell: fromA1('B1')!, severity: 'query', text: 'x' } as const;
    await host.mark([mark]);
    expect(plainGrid(await host.read('Sheet1'))).toEqual(before);
    await host.clearMarks();
    expect(plainGrid(await host.read('Sheet1'))).toEqual(before);
  });

  test('a reading tells when it is done, and stops when it is told to', async () => {
    const { host } = makeRig({ rows: [[1]] });
    const shares: number[] = [];
    await host.read('Sheet1', { onProgress: (share01) => shares.push(share01), isCancelled: () => false });
    expect(shares.at(-1)).toBe(1);
    await expect(host.read('Sheet1', { isCancelled: () => true })).rejects.toThrow(ReadingCancelled);
  });
}
