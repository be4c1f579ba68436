/// <reference types="office-js" />
import type { EmulatedExcel } from './emulatedExcel';
import { openHostOn } from './openHost';

let excel: EmulatedExcel;

beforeEach(() => {
  excel = openHostOn([
    ['a', 1],
    ['b', 2],
  ]).excel;
});

const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: { readonly code: string }) => error.code,
  );

test('what was not loaded cannot be read', async () => {
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
    await context.sync();
    return range.values;
  });
  expect(await codeOf(reading)).toBe('PropertyNotLoaded');
});

test('what was loaded cannot be read before the sync', async () => {
  const reading = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load('visibility');
    const { visibility } = sheet;
    await context.sync();
    return visibility;
  });
  expect(await codeOf(reading)).toBe('PropertyNotLoaded');
});

test.each<[string, (context: Excel.RequestContext) => void, string]>([
  [
    'a property',
    ({ workbook }) => workbook.worksheets.getItem('Sheet1').load('tabColor'),
    'Worksheet.tabcolor',
  ],
  [
    'a method',
    ({ workbook }) => workbook.worksheets.getItem('Sheet1').calculate(true),
    'Worksheet.Calculate',
  ],
  ['an object', ({ workbook }) => workbook.names.load('items/name'), 'Workbook.Names'],
  ['a load of everything', ({ workbook }) => workbook.worksheets.getItem('Sheet1').load(), 'Worksheet'],
  [
    'a property to set',
    ({ workbook }) => (workbook.worksheets.getItem('Sheet1').tabColor = '#ff0000'),
    'Worksheet.TabColor',
  ],
])('%s that is not emulated is answered loudly', async (_, use, name) => {
  const using = Excel.run(async (context) => {
    use(context);
    await context.sync();
  });
  expect(await codeOf(using)).toBe('ApiNotFound');
  expect(excel.unknownMembers.join()).toContain(name);
});

test('a member of a later requirement set is not there', async () => {
  excel.level = 11;
  const using = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('savedAsArray');
    await context.sync();
  });
  expect(await codeOf(using)).toBe('ApiNotFound');
  expect(excel.unknownMembers).toEqual([]);
});

test('what came before a fault stays done, and is answered', async () => {
  excel.plan({ request: 1, how: 10, code: 'AccessDenied' });
  const { sheet } = { sheet: excel.book.sheets[0]! };
  let seen: unknown;
  const using = Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('Sheet1');
    const range = worksheet.getRange('A1');
    range.values = [['changed']];
    range.load('values');
    const other = worksheet.getRange('A2');
    other.values = [['changed']];
    await context.sync().catch((error: unknown) => {
      seen = range.values;
      throw error;
    });
  });
  expect(await codeOf(using)).toBe('AccessDenied');
  expect(seen).toEqual([['changed']]);
  expect([0, 1].map((row) => sheet.at({ row, column: 0 })!.value)).toEqual(['changed', 'b']);
});

test('writes of more than 1,500 cells arrive whole', async () => {
  const values = Array.from({ length: 2000 }, (_, index) => [index, `t${index}`]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2000').values = values;
    await context.sync();
  });
  const sheet = excel.book.sheets[0]!;
  expect(sheet.at({ row: 1999, column: 1 })!.value).toBe('t1999');
  expect(sheet.cells.size).toBe(4000);
});

test.each<[unknown, string, unknown, string | null]>([
  ['7,800', 'General', 7800, null],
  ['50%', 'General', 0.5, null],
  ["'50%", 'General', '50%', null],
  ['50%', '@', '50%', null],
  [12, '@', '12', null],
  ['=A1', 'General', 0, '=A1'],
  ['=A1', '@', '=A1', null],
  ['true', 'General', true, null],
  ['Mar-17', 'General', 42_795, null],
  ['#N/A', 'General', { error: '#N/A' }, null],
  ['N/A', 'General', 'N/A', null],
  ['', 'General', '', null],
])('an input of %j into a cell of format %s', (input, numberFormat, value, formula) => {
  const sheet = excel.book.sheets[0]!;
  sheet.ensure({ row: 4, column: 4 }).numberFormat = numberFormat;
  sheet.type({ row: 4, column: 4 }, input);
  expect(sheet.at({ row: 4, column: 4 })).toMatchObject({ value, formula });
});

test('what a run kept is let go of when it ends', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('values');
    await context.sync();
    expect(excel.references.size).toBe(1);
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(excel.references.size).toBe(0);
});
