import fc from 'fast-check';
import { rangeFromA1, toA1 } from '../../src/core/sheet/address';
import type { CellEdit } from '../../src/core/sheet/edit';
import { MaybeChanged, NothingChanged } from '../../src/excel';
import { edit } from '../contract/hostContract';
import type { PlannedFault } from '../excel-host/emulatedExcel';
import type { ModelSheet } from '../excel-host/model';
import { addSheet, openHostOn, type OpenedExcel } from '../excel-host/openHost';
import type { TestCell } from '../support/grid';

const rows: readonly (readonly TestCell[])[] = [
  ['Indicator', 'Kent 2016', 'Target 2017', 'Target 2018'],
  [
    'Recycling',
    { value: 0.47, format: '0%' },
    '50%',
    { value: '12', format: '@' },
    { value: 7, format: '@' },
  ],
  ['Landfill', { value: 3, isFormula: true }, null, { error: '#N/A' }],
];

/** One of each kind: formats, formulas, text over numbers and the other way round, a blank. */
const formatted = edit('C2', '50%', 0.5, { numberFormat: '0%' });
const edits: readonly CellEdit[] = [
  edit('D2', '12', 12),
  edit('B3', 3, 4),
  edit('C3', null, 0, { formula: 'ROUND($B2*2,1)' }),
  edit('D3', '#N/A', null),
  edit('A3', 'Landfill', '=Landfill 2017'),
  edit('E2', 7, 'N/A'),
  formatted,
];

let opened: OpenedExcel;
const open = (...sheet: Parameters<typeof openHostOn>): OpenedExcel => (opened = openHostOn(...sheet));

afterEach(() => {
  expect(opened.excel.unknownMembers).toEqual([]);
});

async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => value,
    (error: unknown) => error,
  );
}

/** What the cells hold, blank ones left out, and how it is shown. */
function contentOf(sheet: ModelSheet): unknown {
  return [...sheet.cells]
    .filter(
      ([, { value, formula, numberFormat }]) =>
        value !== '' || formula !== null || numberFormat !== 'General',
    )
    .map(([key, { value, formula, numberFormat }]) => [key, value, formula, numberFormat])
    .sort();
}

async function contentAfterApply(): Promise<unknown> {
  const { host, sheet } = openHostOn(rows);
  await host.apply(edits);
  return contentOf(sheet);
}

describe('an apply', () => {
  test('is written in one sync, so that one Undo takes it back', async () => {
    const { host, excel } = open(rows);
    await host.apply(edits);
    expect(excel.log.filter(({ writes }) => writes.length > 0)).toHaveLength(1);
  });

  test('of values is one step of the undo list, which keeps what the user did before', async () => {
    const { host, excel, sheet } = open(rows);
    excel.typeByHand(sheet, 'F9', 'typed');
    const values = edits.filter(({ formula }) => formula === undefined);
    expect(host.emptiesUndo!(values)).toBe(false);
    await host.apply(values);
    expect(excel.undoList).toEqual(['typed F9', 'by the add-in']);
  });

  test.each<[string, number | null, readonly CellEdit[]]>([
    ['with a formula', 7, edits],
    ['in an Excel that has no undo list for add-ins', null, [formatted]],
    ['in one whose undo list knows no values yet', 6, [formatted]],
  ])('%s empties the undo list, which is told before', async (_, undoLevel, made) => {
    const { host, excel, sheet } = open(rows);
    excel.undoLevel = undoLevel;
    excel.typeByHand(sheet, 'F9', 'typed');
    expect(host.emptiesUndo!(made)).toBe(true);
    await host.apply(made);
    expect(excel.undoList).toEqual([]);
  });

  test('writes a row of targets as one range, and like rows under each other too', async () => {
    const { host, excel } = open([[1], [2], [3]]);
    const block = ['C1', 'D1', 'E1', 'C2', 'D2', 'E2', 'G2', 'C3'].map((a1) => edit(a1, null, 7));
    await host.apply(block);
    expect(excel.writes).toEqual(['Range.Values', 'Range.Values', 'Range.Values']);
  });

  test('touches neither fills and notes nor the selection', async () => {
    const { host, excel, sheet } = open(rows);
    const painted = [...sheet.cells.values()];
    for (const cell of painted) Object.assign(cell, { fill: '#FFFF00', note: 'ask Finance' });
    const { active, selection } = excel.book;
    await host.apply(edits);
    expect(painted.every(({ fill, note }) => fill === '#FFFF00' && note === 'ask Finance')).toBe(true);
    expect([excel.book.active, excel.book.selection]).toEqual([active, selection]);
  });

  test('leaves a format alone where a formula would bring one with it', async () => {
    const { host, sheet } = open(rows);
    await host.apply([edit('C3', null, 0, { formula: 'B2*2' })]);
    expect(sheet.at({ row: 2, column: 2 })).toMatchObject({ formula: '=B2*2', numberFormat: 'General' });
  });

  test('is refused where a table names its columns', async () => {
    const { host, sheet } = open(rows);
    sheet.tables = [{ id: '{t}', range: rangeFromA1('A1:D3')!, showHeaders: true }];
    expect(await host.apply([edit('B1', 'Kent 2016', 'Kent'), edit('C3', null, 1)])).toMatchObject([
      { reason: 'table-header', found: 'Kent 2016' },
    ]);
    sheet.tables = [{ id: '{t}', range: rangeFromA1('A1:D3')!, showHeaders: false }];
    expect(await host.apply([edit('B1', 'Kent 2016', 'Kent')])).toEqual([]);
  });

  test('is refused where protection forbids the format that it needs', async () => {
    const { host, sheet } = open(rows);
    sheet.isProtected = true;
    sheet.ensure({ row: 1, column: 2 }).isLocked = false;
    const before = contentOf(sheet);
    expect(await host.apply([formatted])).toMatchObject([{ reason: 'protected' }]);
    expect(contentOf(sheet)).toEqual(before);
    sheet.allowFormatCells = true;
    expect(await host.apply([formatted])).toEqual([]);
  });

  test('is refused in a workbook that is open to read only', async () => {
    const { host, excel } = open(rows);
    excel.book.isReadOnly = true;
    await expect(host.apply(edits)).rejects.toThrow(
      'Nothing was changed because the workbook is open as read-only: choose Enable Editing, or save a copy and open that.',
    );
    expect(excel.writes).toEqual([]);
  });

  test('finds what a user typed between preview and apply', async () => {
    const { host, excel, sheet } = open(rows);
    await host.read('Sheet1');
    excel.typeByHand(sheet, 'B3', 7);
    expect(await host.apply(edits)).toMatchObject([
      { cell: { row: 2, column: 1 }, reason: 'changed', found: 7 },
    ]);
    expect(excel.writes).toEqual([]);
  });

  test('finds cells that were merged between preview and apply', async () => {
    const { host, sheet } = open(rows);
    await host.read('Sheet1');
    sheet.merges = [rangeFromA1('B3:C3')!];
    expect(await host.apply(edits)).toMatchObject([
      { cell: { row: 2, column: 2 }, reason: 'covered-by-merge' },
    ]);
  });

  test('takes two thousand edits at once', async () => {
    const column = Array.from({ length: 2000 }, (_, index) => [String(index)]);
    const { host, sheet } = open(column);
    expect(await host.apply(column.map(([text], index) => edit(`A${index + 1}`, text!, index)))).toEqual([]);
    expect(sheet.at({ row: 1999, column: 0 })!.value).toBe(1999);
  });

  test('that is too long for Excel changes nothing', async () => {
    const longest = Math.max(...(await lengthsOfRequests()));
    const { host, excel, sheet } = open(rows);
    const before = contentOf(sheet);
    excel.misbehaviour.requestBytes = longest - 1;
    const error = await outcomeOf(host.apply(edits));
    expect(error).toBeInstanceOf(NothingChanged);
    expect(error).toMatchObject({ reason: { trouble: 'too-large' } });
    expect(contentOf(sheet)).toEqual(before);
  });

  test('waits for the one before it', async () => {
    const { host, sheet } = open([[1]]);
    const [first, second] = await Promise.all([
      host.apply([edit('A1', 1, 2)]),
      host.apply([edit('A1', 2, 3)]),
    ]);
    expect([first, second, sheet.at({ row: 0, column: 0 })!.value]).toEqual([[], [], 3]);
  });
});

async function lengthsOfRequests(): Promise<number[]> {
  const { host, excel } = openHostOn(rows);
  await host.apply(edits);
  return excel.log.map(({ body }) => JSON.stringify(body).length);
}

describe('a fault at any request leaves the sheet untouched or fully applied, and the host says which', () => {
  const codes = ['GeneralException', 'AccessDenied', 'ItemNotFound', 'SomethingNew'];
  const faults: PlannedFault[] = [1, 2, 3, 4, 5, 6].flatMap((request): PlannedFault[] => [
    ...codes.flatMap((code): PlannedFault[] => [
      { request, how: 'refused', code },
      { request, how: 'lost', code },
    ]),
    { request, how: 'silent' },
    { request, how: 'swallowed' },
  ]);
  // Every action of the one request that writes.
  const stops = Array.from({ length: 45 }, (_, action): PlannedFault => ({
    request: 5,
    how: action,
    code: 'GeneralException',
  }));

  test.each([...faults, ...stops].map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s',
    async (_, fault) => {
      const applied = await contentAfterApply();
      const { host, excel, sheet } = open(rows);
      const untouched = contentOf(sheet);
      excel.plan(fault);
      const outcome = await outcomeOf(host.apply(edits));
      if (Array.isArray(outcome)) {
        expect(outcome).toEqual([]);
        expect(contentOf(sheet)).toEqual(applied);
        expect(host.canRevert()).toBe(true);
      } else {
        expect(outcome).toBeInstanceOf(NothingChanged);
        expect((outcome as NothingChanged).message).toMatch(/^Nothing was changed because .+: .+\.$/);
        expect(contentOf(sheet)).toEqual(untouched);
        expect(host.canRevert()).toBe(false);
      }
    },
  );

  test('the fifth request of six is the one that writes, and it has no more than 45 actions', async () => {
    const { host, excel } = open(rows);
    await host.apply(edits);
    expect(excel.log.map(({ writes }) => writes.length > 0)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(excel.log[4]!.body.Actions.length).toBeLessThanOrEqual(45);
  });

  test('where Excel fails and then keeps failing, it says that it does not know', async () => {
    const { host, excel } = open(rows);
    let isBroken = false;
    excel.hook((request) => {
      if (request === 5) excel.plan({ request: 1, how: 9 });
      else if (request > 5) excel.plan({ request: 1, how: 'refused', code: 'GeneralException' });
      isBroken = request > 5;
    });
    const error = await outcomeOf(host.apply(edits));
    expect(isBroken).toBe(true);
    expect(error).toBeInstanceOf(MaybeChanged);
    expect((error as MaybeChanged).cells.map(({ cell }) => toA1(cell))).toEqual(
      edits.map(({ cell }) => toA1(cell)),
    );
    expect((error as MaybeChanged).message).toContain(
      'compare Sheet1!D2, Sheet1!B3, Sheet1!C3, Sheet1!D3, Sheet1!A3 and 2 more',
    );
  });

  test('where Excel takes a value for something else, it is put back', async () => {
    const { host, excel, sheet } = open([['a', 1]]);
    const type = sheet.type.bind(sheet);
    sheet.type = (at, input) => type(at, input === 5 ? 6 : input);
    const error = await outcomeOf(host.apply([edit('A1', 'a', 'b'), edit('B1', 1, 5)]));
    expect(error).toBeInstanceOf(NothingChanged);
    expect((error as NothingChanged).reason.trouble).toBe('misread');
    expect(contentOf(sheet)).toEqual(contentOf(openHostOn([['a', 1]]).sheet));
    expect(excel.unknownMembers).toEqual([]);
  });
});

describe('a revert', () => {
  test('restores exactly what was there', async () => {
    const { host, sheet } = open(rows);
    const before = contentOf(sheet);
    expect(host.canRevert()).toBe(false);
    await host.apply(edits);
    expect(contentOf(sheet)).not.toEqual(before);
    expect(await host.revert()).toEqual([]);
    expect(contentOf(sheet)).toEqual(before);
    expect(host.canRevert()).toBe(false);
    await expect(host.revert()).rejects.toThrow('Nothing was reverted because nothing has been applied');
  });

  test('over several sheets, one of which has another name by now', async () => {
    const { host, excel, sheet } = open([[1]]);
    const other = addSheet(excel, [[2]]);
    await host.apply([edit('A1', 1, 10), { ...edit('A1', 2, 20), sheet: 'Sheet2' }]);
    other.name = 'Renamed';
    expect(await host.revert()).toEqual([]);
    expect([sheet, other].map((one) => one.at({ row: 0, column: 0 })!.value)).toEqual([1, 2]);
  });

  test.each<[string, (one: OpenedExcel) => void, object]>([
    [
      'a cell was changed',
      ({ excel, sheet }) => excel.typeByHand(sheet, 'A1', 7),
      { reason: 'changed', found: 7 },
    ],
    [
      'a format was changed',
      ({ sheet }) => (sheet.ensure({ row: 0, column: 0 }).numberFormat = '0%'),
      { reason: 'changed' },
    ],
    ['the sheet was protected', ({ sheet }) => (sheet.isProtected = true), { reason: 'protected', found: 2 }],
    ['the sheet is gone', ({ excel }) => excel.book.sheets.shift(), { reason: 'no-such-sheet', found: null }],
  ])('does nothing where %s since', async (_, meddle, conflict) => {
    const one = open([[1, 'x']]);
    await one.host.apply([edit('A1', 1, 2), edit('B1', 'x', 'y')]);
    meddle(one);
    const before = contentOf(one.sheet);
    const [first] = await one.host.revert();
    expect(first).toMatchObject(conflict);
    expect(contentOf(one.sheet)).toEqual(before);
    expect(one.host.canRevert()).toBe(true);
  });

  test.each(
    [1, 2, 3, 4].flatMap((request) =>
      (['refused', 'lost', 'silent', 'swallowed'] as const).map((how) => [request, how] as const),
    ),
  )('a fault at request %d (%s) leaves all or nothing taken back', async (request, how) => {
    const { host, excel, sheet } = open(rows);
    const before = contentOf(sheet);
    await host.apply(edits);
    const applied = contentOf(sheet);
    excel.plan({ request, how, code: 'AccessDenied' });
    const outcome = await outcomeOf(host.revert());
    expect(contentOf(sheet)).toEqual(Array.isArray(outcome) ? before : applied);
    if (!Array.isArray(outcome)) {
      expect(outcome).toBeInstanceOf(NothingChanged);
      expect(await host.revert()).toEqual([]);
      expect(contentOf(sheet)).toEqual(before);
    }
  });

  test('any edits are taken back', async () => {
    const format = fc.constantFrom('General', '@', '0%', '#,##0.0', 'mmm-yy');
    const content = fc.oneof(
      fc.integer({ min: -999, max: 999 }),
      fc.constantFrom('x', '7,800', '95%', '= National', "'", 'true', 'Mar-17', '-', '+2'),
      fc.boolean(),
      fc.constantFrom({ error: '#N/A' }),
    );
    const cell = fc.record({ value: content, format, isFormula: fc.boolean() });
    const change = fc.record(
      {
        after: fc.oneof(
          fc.integer({ min: -99, max: 99 }),
          fc.constantFrom('N/A', '12', '=A1', 'Q1'),
          fc.constant(null),
        ),
        numberFormat: format,
        formula: fc.constant('B1+1'),
      },
      { requiredKeys: ['after'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, change), { minLength: 1, maxLength: 5 }), async (pairs) => {
        // A number or a truth in a cell of format Text is possible only where the format came later.
        const { host, sheet } = open([pairs.map(([one]) => one)]);
        const before = contentOf(sheet);
        const made = pairs.map(([{ value }, rest], index): CellEdit => {
          const held = typeof value === 'object' ? value.error : value;
          return { ...edit(toA1({ row: 0, column: index }), held, null), ...rest };
        });
        expect(await host.apply(made)).toEqual([]);
        made.forEach(({ after, formula, numberFormat, cell: at }) => {
          const now = sheet.at(at)!;
          expect(formula === undefined ? now.value : now.formula).toBe(
            formula === undefined ? (after ?? '') : `=${formula}`,
          );
          if (numberFormat !== undefined) expect(now.numberFormat).toBe(numberFormat);
        });
        expect(await host.revert()).toEqual([]);
        expect(contentOf(sheet)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
