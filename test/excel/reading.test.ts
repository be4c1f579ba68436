import fc from 'fast-check';
import { fromA1, rangeToA1 } from '../../src/core/sheet/address';
import { createEngine } from '../../src/core/engine/createEngine';
import { ExcelFailure } from '../../src/excel';
import { cutIntoBlocks, halve } from '../../src/excel/blocks';
import { countsFrom1904 } from '../../src/excel/dateSystem';
import { looksElsewhere } from '../../src/excel/looksElsewhere';
import { requestFlags } from '../excel-host/emulatedExcel';
import { addSheet, openHostOn, type OpenedExcel } from '../excel-host/openHost';
import { gridOf } from '../support/grid';
import { plainGrid } from '../contract/hostContract';

const scorecard = [
  ['Service', 'Indicator', 'Kent 2016', 'Target 2017'],
  ['Waste', 'Recycling', { value: 0.47, format: '0%' }, 50],
  [null, 'Landfill', 3.2, 'N/A'],
];

/** Rows of numbers, so many that they make this many cells. */
const manyRows = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  );

async function failureOf(promise: Promise<unknown>): Promise<ExcelFailure> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ExcelFailure)) throw error ?? new Error('nothing failed');
  return error;
}

let opened: OpenedExcel;
const open = (...sheet: Parameters<typeof openHostOn>): OpenedExcel => (opened = openHostOn(...sheet));

afterEach(() => {
  expect(opened.excel.unknownMembers).toEqual([]);
  expect(opened.excel.references.size).toBe(0);
});

describe('a reading leaves no trace', () => {
  test('no write, two syncs, the selection and the undo list as they were', async () => {
    const { host, excel } = open(scorecard, { merges: ['A2:A3'] });
    const { book } = excel;
    addSheet(excel, [['behind']]);
    const before = book.snapshot();
    const { active, selection } = book;
    await host.read('Sheet2');
    expect(excel.log).toHaveLength(2);
    await host.read('Sheet1');
    expect(excel.log).toHaveLength(4);
    expect(excel.writes).toEqual([]);
    expect(book.snapshot()).toEqual(before);
    expect([book.active, book.selection]).toEqual([active, selection]);
    expect(excel.undoLosses).toBe(0);
  });

  test('a whole check asks Excel no oftener than this, the first and the one after an edit', async () => {
    const { host, excel } = open(scorecard, { merges: ['A2:A3'] });
    for (let sheet = 0; sheet < 4; sheet++) addSheet(excel, scorecard);
    const engine = createEngine(host, { pause: () => Promise.resolve() });
    await engine.check({ asOf: '2017-04-15' });
    expect(excel.log.length).toBeLessThanOrEqual(4);
    const first = excel.log.length;
    await engine.check({ asOf: '2017-04-15', sheets: ['Sheet1'] });
    expect(excel.log.length - first).toBeLessThanOrEqual(2);
  });

  test('two syncs for a sheet of 20,000 cells', async () => {
    const { host, excel } = open(manyRows(2000, 10));
    const { rows } = await host.read('Sheet1');
    expect(rows).toHaveLength(2000);
    expect(excel.log).toHaveLength(2);
  });

  test('a listing finds the sheet in front for the reading that follows it: two syncs for both', async () => {
    const { host, excel } = open(scorecard, { merges: ['A2:A3'] });
    addSheet(excel, [['behind', 2]]);
    expect(await host.sheets()).toHaveLength(2);
    const grid = await host.read('Sheet1');
    expect(excel.log).toHaveLength(2);
    expect(plainGrid(grid)).toEqual(plainGrid(await host.read('Sheet1')));
    await host.sheets();
    expect((await host.read('Sheet2')).rows[0]![0]!.value).toBe('behind');
  });

  test('rows added a while after a listing are read too', async () => {
    const { host, sheet, timers } = open(scorecard);
    timers.isHolding = true;
    await host.sheets();
    sheet.type({ row: 7, column: 1 }, 'late');
    timers.firePauses();
    timers.isHolding = false;
    expect((await host.read('Sheet1')).rows[7]![1]!.value).toBe('late');
  });

  test('not asked for, it does not ask for merged areas again', async () => {
    const { host, excel, sheet } = open(scorecard, { merges: ['A2:A3'] });
    await host.read('Sheet1');
    sheet.type({ row: 0, column: 0 }, 'Directorate');
    excel.log.length = 0;
    const grid = await host.read('Sheet1', { keepUndo: true });
    expect(excel.log.map(({ flags }) => flags & requestFlags.write)).toEqual([0, 0]);
    expect(grid.rows[0]![0]!.value).toBe('Directorate');
    expect(grid.merges.map(rangeToA1)).toEqual(['A2:A3']);
  });

  test.each([null, 6])(
    'where Office.js cannot ask for merged areas without emptying the undo list (%p), they are unknown until the user wants them',
    async (undoLevel) => {
      const { host, excel, sheet } = open(scorecard, { merges: ['A2:A3'] });
      excel.undoLevel = undoLevel;
      excel.typeByHand(sheet, 'C3', 3.3);
      const grid = await host.read('Sheet1');
      expect([grid.merges, grid.areMergesUnknown]).toEqual([[], true]);
      expect(excel.undoList).toEqual(['typed C3']);
      expect(host.exactMergesEmptyUndo!()).toBe(true);
      const exact = await host.read('Sheet1', { exactMerges: true });
      expect([exact.merges.map(rangeToA1), exact.areMergesUnknown]).toEqual([['A2:A3'], undefined]);
      expect(excel.undoLosses).toBe(1);
      // What is known stays known, at no price.
      expect((await host.read('Sheet1')).merges.map(rangeToA1)).toEqual(['A2:A3']);
      expect(excel.undoLosses).toBe(1);
    },
  );

  test('hidden rows and columns are found by plain queries, the second time at once', async () => {
    const hidden = { hiddenRows: [3, 4, 5, 900, 1999], hiddenColumns: [1, 9] };
    const { host, excel } = open(manyRows(2000, 10), hidden);
    const grid = await host.read('Sheet1', { keepUndo: true });
    expect([[...grid.hiddenRows].sort((a, b) => a - b), [...grid.hiddenColumns]]).toEqual([
      hidden.hiddenRows,
      hidden.hiddenColumns,
    ]);
    expect(excel.log.length).toBeLessThanOrEqual(4);
    excel.log.length = 0;
    expect((await host.read('Sheet1', { keepUndo: true })).hiddenRows).toEqual(grid.hiddenRows);
    expect(excel.log).toHaveLength(2);
  });
});

describe('large sheets', () => {
  test('come in blocks, with progress', async () => {
    const { host, excel } = open(manyRows(5000, 10));
    const shares: number[] = [];
    const grid = await host.read('Sheet1', { onProgress: (share01) => shares.push(share01) });
    expect(grid.rows[4999]![9]!.value).toBe(49_999);
    expect(shares).toHaveLength(3);
    expect(shares.at(-1)).toBe(1);
    expect(excel.log).toHaveLength(5);
  });

  test('can be cancelled between two blocks', async () => {
    const { host } = open(manyRows(5000, 10));
    let share = 0;
    const reading = host.read('Sheet1', {
      onProgress: (share01) => (share = share01),
      isCancelled: () => share > 0,
    });
    await expect(reading).rejects.toThrow('Sheet "Sheet1" was not read to its end because you cancelled');
    expect(share).toBeCloseTo(1 / 3);
  });

  test.each([
    ['values are null without an error', { nullAbove: 1000 }],
    ['the answer is too long', { responseBytes: 40_000 }],
  ])('are halved until they fit where %s', async (_, misbehaviour) => {
    const rows = manyRows(600, 5);
    const { host, excel } = open(rows, { hiddenRows: [7, 599], hiddenColumns: [1] });
    Object.assign(excel.misbehaviour, misbehaviour);
    expect(plainGrid(await host.read('Sheet1'))).toEqual(
      plainGrid(gridOf(rows, { hiddenRows: [7, 599], hiddenColumns: [1] })),
    );
    expect(excel.log.length).toBeGreaterThan(5);
  });

  test('are given up with a plain sentence where not even one cell fits', async () => {
    const { host, excel } = open(manyRows(4, 4));
    excel.misbehaviour.nullAbove = 0;
    const failure = await failureOf(host.read('Sheet1'));
    expect(failure.reason.trouble).toBe('too-large');
  });

  test('blocks cover a range once and keep to the limit', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(50),
        fc.nat(200),
        fc.nat(30),
        fc.integer({ min: 40, max: 500 }),
        (top, left, height, width, max) => {
          const range = { top, left, bottom: top + height, right: left + width };
          const blocks = cutIntoBlocks(range, max);
          const count = (one: typeof range): number =>
            (one.bottom - one.top + 1) * (one.right - one.left + 1);
          expect(blocks[0]!.top).toBe(top);
          expect(blocks.at(-1)!.bottom).toBe(range.bottom);
          blocks.slice(1).forEach((block, index) => expect(block.top).toBe(blocks[index]!.bottom + 1));
          expect(blocks.every((block) => count(block) <= max)).toBe(true);
          const halves = halve(range);
          expect(halves ? count(halves[0]) + count(halves[1]) : 1).toBe(count(range));
        },
      ),
    );
  });
});

describe('a value far away', () => {
  test.each([
    ['XFD1048576', ' ', 'A space in XFD1048576 makes sheet "Sheet1" 17 billion cells'],
    ['J1048576', 'x', '“x” in J1048576 makes sheet "Sheet1" 10 million cells'],
    ['XFD900', 7, '“7” in XFD900 makes sheet "Sheet1" 15 million cells'],
  ])('in %s is named, and the rest is read', async (a1, value, said) => {
    const { host, excel, sheet } = open(scorecard, { merges: ['A2:A3'] });
    sheet.type(fromA1(a1)!, value);
    const { leftOut, ...grid } = await host.read('Sheet1');
    expect(plainGrid(grid)).toEqual(plainGrid(gridOf(scorecard, { merges: ['A2:A3'] })));
    expect(leftOut).toContain(`${said}, so only its first 3 rows were read: delete that cell`);
    expect(excel.log.length).toBeLessThanOrEqual(6);
  });

  test('in a sheet that is large throughout is no news', async () => {
    const { host } = open(manyRows(3000, 10));
    expect((await host.read('Sheet1')).leftOut).toBeUndefined();
  });
});

test.each([
  ['=SUM(A1:B2)', false],
  ['=IF($C$4>0,ROUND(C4/D4,1),"see Data!A1")', false],
  ['=1E5+TRUE', false],
  ['=Data!A1', true],
  ["='My data'!A1*2", true],
  ['=[Book2.xlsx]Sheet1!A1', true],
  ['=Population/1000', true],
  ['=SUM(Table1[Actual])', true],
  ['=INDIRECT("B"&2)', true],
  ['=TODAY()', true],
])('%s looks beyond its sheet: %p', (formula, wanted) => {
  expect(looksElsewhere(formula)).toBe(wanted);
});

describe('merged areas', () => {
  test('more than 512 are asked for in parts', async () => {
    const rows = manyRows(1400, 2);
    const merges = Array.from({ length: 700 }, (_, index) => `A${index * 2 + 1}:A${index * 2 + 2}`);
    const { host } = open(rows, { merges });
    const grid = await host.read('Sheet1');
    expect(grid.merges.map(rangeToA1)).toEqual(merges);
  });

  test('one that reaches beyond the cells that hold something is whole', async () => {
    const { host } = open([['Title'], ['a', 1]], { merges: ['A1:F1'] });
    const grid = await host.read('Sheet1');
    expect(grid.merges.map(rangeToA1)).toEqual(['A1:F1']);
  });
});

describe('dates', () => {
  test.each([
    ['30/03/2017', 41_362, 'dd/mm/yyyy', true],
    ['30/03/2017', 42_824, 'm/d/yyyy', false],
    ['Mar-17', 41_362, 'mmm-yy', true],
    ['Mar-17', 42_824, 'mmm-yy', false],
    // A day and month tell nothing; nor does a number that is no date.
    ['21 Mar', 42_815, 'dd mmm', false],
    ['2021', 42_815, '0', false],
  ])('%s for %d as %s', (text, value, numberFormat, is1904) => {
    expect(countsFrom1904([[{ value, text, numberFormat, isFormula: false }]])).toBe(is1904);
  });
});

describe('when Excel will not', () => {
  test.each([1, 2])('a busy spell at request %d is waited out', async (request) => {
    const { host, excel } = open(scorecard, { merges: ['A2:A3'] });
    excel.plan({ request, how: 'refused', code: 'ActivityLimitReached' });
    expect(plainGrid(await host.read('Sheet1'))).toEqual(plainGrid(gridOf(scorecard, { merges: ['A2:A3'] })));
  });

  test('it is asked four times at most', async () => {
    const { host, excel } = open(scorecard);
    excel.hook(() => excel.plan({ request: 1, how: 'refused', code: 'ServiceNotAvailable' }));
    const failure = await failureOf(host.sheets());
    expect(failure.message).toBe(
      'The sheets were not listed because Excel was busy or did not answer properly: wait a moment and try again.',
    );
    expect(excel.log).toHaveLength(4);
  });

  test.each([1, 2])('silence at request %d ends with a plain sentence', async (request) => {
    const { host, excel } = open(scorecard);
    excel.plan({ request, how: 'silent' });
    const failure = await failureOf(host.read('Sheet1'));
    expect(failure.reason.trouble).toBe('silent');
    expect(failure.message).toContain(
      'Sheet "Sheet1" was not read because Excel did not answer within 30 seconds',
    );
    // What was kept for the reading that hung is let go of by the next one at the latest.
    excel.references.clear();
  });

  test('a cell that is being edited', async () => {
    const { host, excel } = open(scorecard);
    excel.misbehaviour.isEditingCell = true;
    const failure = await failureOf(host.read('Sheet1'));
    expect(failure.message).toBe(
      'Sheet "Sheet1" was not read because a cell is being edited: press Enter or Esc in the sheet, then try again.',
    );
    expect(failure.reason.code).toBe('InvalidOperationInCellEditMode');
    excel.misbehaviour.isEditingCell = false;
    expect((await host.read('Sheet1')).rows).toHaveLength(3);
  });
});
