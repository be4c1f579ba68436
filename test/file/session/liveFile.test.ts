import { strToU8, unzipSync, zipSync } from 'fflate';
import { fromA1, rangeFromA1, toA1, type CellAddress } from '../../../src/core/sheet/address';
import { Failure, SheetNotFound } from '../../../src/core/sheet/errors';
import { ErrorCodeTyped, FormulaTyped, TextTooLong } from '../../../src/file/failures';
import type { SheetChange } from '../../../src/core/sheet/host';
import { openLiveFile, openWorkbook, type LiveFile } from '../../../src/file';
import { editOf, rowsOf } from '../../support/edits';
import { fullWorkbook } from '../../support/fullWorkbook';
import { sampleBytes } from '../../support/sample';
import { makeSheet, makeWorkbook, stylesOf } from '../../support/workbook';

/** A1 is 1, B1 a text, C1 0.5 as a per cent; row 2 is blank, and per cent in C. */
const rows =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c><c r="C1" s="1"><v>0.5</v></c></row>' +
  '<row r="2"><c r="C2" s="1"/></row>';
const styles = stylesOf([0, 9]);
const bytes = makeSheet(rows, { styles });

const at = (a1: string): CellAddress => fromA1(a1)!;

function open(content = bytes): LiveFile {
  return openLiveFile(content, 'draft.xlsx', { today: () => new Date(2017, 5, 1) });
}

async function typeInto(file: LiveFile, a1: string, input: string, sheet = 'Sheet1'): Promise<void> {
  expect(await file.type(sheet, at(a1), input)).toEqual([]);
}

function shown(file: LiveFile, a1: string, sheet = 'Sheet1'): unknown[] {
  const [cell] = file.readCells(sheet, [at(a1)]);
  return cell ? [cell.value, cell.text, cell.numberFormat] : [];
}

function told(file: LiveFile): string[] {
  const all: string[] = [];
  file.onCells((sheet, cells) => all.push(`${sheet}!${cells === null ? '*' : cells.map(toA1).join(',')}`));
  return all;
}

describe('typing', () => {
  test.each<[name: string, a1: string, input: string, shown: unknown[], written: string]>([
    ['a number', 'A1', '7.5', [7.5, '7.5', 'General'], '<c r="A1"><v>7.5</v></c>'],
    ['a per cent', 'A2', '45%', [0.45, '45%', '0%'], '<c r="A2" s="2"><v>0.45</v></c>'],
    ['into a per cent', 'C1', '45', [0.45, '45%', '0%'], '<c r="C1" s="1"><v>0.45</v></c>'],
    ['into a blank per cent', 'C2', '45', [0.45, '45%', '0%'], '<c r="C2" s="1"><v>0.45</v></c>'],
    ['a truth', 'A1', 'true', [true, 'TRUE', 'General'], '<c r="A1" t="b"><v>1</v></c>'],
    ['a date', 'A2', 'Oct-16', [42_644, 'Oct-16', 'mmm-yy'], '<c r="A2" s="2"><v>42644</v></c>'],
    ['a day of this year', 'A2', '1 May', [42_856, '1-May', 'd-mmm'], '<c r="A2" s="2"><v>42856</v></c>'],
    ['nothing', 'A1', '', [], '<c r="A1"/>'],
    [
      'a formula as a text',
      'A1',
      "'=1+1",
      ['=1+1', '=1+1', 'General'],
      '<c r="A1" t="inlineStr" s="2"><is><t>=1+1</t></is></c>',
    ],
  ])('%s', async (_, a1, input, cell, written) => {
    const file = open();
    await typeInto(file, a1, input);
    expect(shown(file, a1)).toEqual(cell);
    expect(rowsOf(file.save())).toContain(written);
  });

  test('a blank cell has the format of its row or column', async () => {
    const file = open(
      makeSheet('<row r="3" s="1" customFormat="1"/>', {
        styles: stylesOf([0, 9, 49]),
        before: '<cols><col min="2" max="2" style="2"/></cols>',
      }),
    );
    await typeInto(file, 'A3', '45');
    await typeInto(file, 'B7', '45');
    await typeInto(file, 'C7', '45');
    expect(['A3', 'B7', 'C7'].map((a1) => shown(file, a1)[0])).toEqual([0.45, '45', 45]);
  });

  test('a format that came with what was typed before stays', async () => {
    const file = open();
    await typeInto(file, 'A2', '45%');
    await typeInto(file, 'A2', '');
    await typeInto(file, 'A2', '46');
    expect(shown(file, 'A2')).toEqual([0.46, '46%', '0%']);
  });

  test('a date that the file holds as a text is still shown as a date after it', async () => {
    const file = open(makeSheet('<row r="1"><c r="A1" t="d"><v>2016-10-01</v></c></row>', { styles }));
    await typeInto(file, 'A1', '28/04/2016');
    expect(shown(file, 'A1')).toEqual([42_488, '28/04/2016', 'dd/mm/yyyy']);
    expect(shown(open(file.save()), 'A1')).toEqual(shown(file, 'A1'));
  });

  test.each([
    ['=A1+1', FormulaTyped],
    ['+B1', FormulaTyped],
    ['#N/A', ErrorCodeTyped],
  ])('%s is refused, and nothing is changed', async (input, refusal) => {
    const file = open();
    const seen = told(file);
    await expect(file.type('Sheet1', at('A1'), input)).rejects.toThrow(refusal);
    expect(shown(file, 'A1')).toEqual([1, '1', 'General']);
    expect([file.canUndo(), file.isChanged(), seen]).toEqual([false, false, []]);
  });

  test('many cells at once are one step, each with the format of its own cell', async () => {
    const file = open();
    const inputs = ['A1', 'C2', 'B5'].map((a1) => ({ cell: at(a1), input: '45' }));
    expect(await file.typeMany('Sheet1', inputs)).toEqual([]);
    expect(['A1', 'C2', 'B5'].map((a1) => shown(file, a1)[0])).toEqual([45, 0.45, 45]);
    expect(await file.undo()).toEqual([{ sheet: 'Sheet1', cells: inputs.map(({ cell }) => cell) }]);
    expect([file.canUndo(), file.save()]).toEqual([false, bytes]);
  });

  test('of many cells none is changed where one cannot be', async () => {
    const file = open();
    const inputs = [
      { cell: at('A1'), input: '45' },
      { cell: at('A2'), input: '=A1' },
    ];
    await expect(file.typeMany('Sheet1', inputs)).rejects.toThrow(FormulaTyped);
    expect([shown(file, 'A1')[0], file.canUndo()]).toEqual([1, false]);
  });

  test('a fill goes on from a block in each direction as one step, and a formula is not filled', async () => {
    const file = open(
      makeSheet(
        '<row r="2"><c r="B2"><v>2016</v></c><c r="C2"><v>2017</v></c></row><row r="3"><c r="B3"><f>B2</f><v>2016</v></c></row>',
      ),
    );
    const range = (a1: string) => rangeFromA1(a1)!;
    const row = () => ['A2', 'B2', 'C2', 'D2', 'E2'].map((a1) => shown(file, a1)[0]);
    await file.fill('Sheet1', range('B2:C2'), range('B2:E2'), 'auto');
    expect(row()).toEqual([undefined, 2016, 2017, 2018, 2019]);
    await file.fill('Sheet1', range('B2:C2'), range('A2:C2'), 'auto');
    expect(row()).toEqual([2015, 2016, 2017, 2018, 2019]);
    await file.undo();
    await file.undo();
    expect([row(), file.isChanged()]).toEqual([[undefined, 2016, 2017, undefined, undefined], false]);
    await file.fill('Sheet1', range('B2:C2'), range('B1:C2'), 'copy');
    expect([shown(file, 'B1')[0], shown(file, 'C1')[0]]).toEqual([2016, 2017]);
    await expect(file.fill('Sheet1', range('B3'), range('B3:B5'), 'auto')).rejects.toThrow(
      /B3 holds a formula/,
    );
    expect(shown(file, 'B4')).toEqual([]);
  });

  test('a fill takes the format with a value, and none where there is nothing', async () => {
    const file = open();
    const range = (a1: string) => rangeFromA1(a1)!;
    await file.fill('Sheet1', range('C1'), range('C1:D1'), 'copy');
    expect(shown(file, 'D1')).toEqual([0.5, '50%', '0%']);
    await file.fill('Sheet1', range('C2'), range('C2:D2'), 'copy');
    await typeInto(file, 'D2', '45');
    expect(shown(file, 'D2')).toEqual([45, '45', 'General']);
    await file.fill('Sheet1', range('F1'), range('C1:F1'), 'copy');
    expect([shown(file, 'C1'), shown(file, 'D1')]).toEqual([[], []]);
    await typeInto(file, 'A12', '7');
    await file.fill('Sheet1', range('A9:A10'), range('A9:A12'), 'copy');
    expect(shown(file, 'A12')).toEqual([]);
  });

  test('what is a text stays one, whatever it looks like', async () => {
    const file = open();
    const texts = ['7,800', '= National average', 'Oct-16', ''];
    await file.typeMany(
      'Sheet1',
      texts.map((input, row) => ({ cell: { row, column: 4 }, input, isText: true })),
    );
    expect(['E1', 'E2', 'E3', 'E4'].map((a1) => shown(file, a1)[0])).toEqual([
      '7,800',
      '= National average',
      'Oct-16',
      undefined,
    ]);
  });

  test('a formula is refused in a cell of text too if it begins one', async () => {
    await expect(open().type('Sheet1', at('B1'), '= National average')).rejects.toThrow(FormulaTyped);
  });

  test('more than a cell can hold is refused', async () => {
    const file = open();
    await expect(file.type('Sheet1', at('A1'), 'x'.repeat(32_768))).rejects.toThrow(TextTooLong);
    await typeInto(file, 'A1', 'x'.repeat(32_767));
  });

  test.each<[reason: string, a1: string, sheet: string, content: Uint8Array, found: unknown]>([
    ['protected', 'A1', 'Sheet1', makeSheet(rows, { styles, after: '<sheetProtection sheet="1"/>' }), 1],
    ['table-header', 'A6', 'Main', fullWorkbook(), 'Year'],
    ['covered-by-merge', 'D6', 'Main', fullWorkbook(), null],
    [
      'part-of-array',
      'A2',
      'Sheet1',
      makeSheet(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">Z1</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      ),
      2,
    ],
    ['no-such-sheet', 'A1', 'Gone', bytes, null],
  ])('into a cell that cannot be changed: %s', async (reason, a1, sheet, content, found) => {
    const file = open(content);
    const seen = told(file);
    expect(await file.type(sheet, at(a1), '5')).toMatchObject([{ sheet, cell: at(a1), reason, found }]);
    expect([file.canUndo(), file.isChanged(), seen]).toEqual([false, false, []]);
    expect(file.save()).toBe(content);
  });

  test('a file that cannot be written says so at once, and stays as it is', async () => {
    // Whatever loses its formula has to leave the order of calculation, which is damaged.
    const damaged = zipSync({
      ...unzipSync(fullWorkbook()),
      'xl/calcChain.xml': strToU8('<calcChain><c r="B2" i="1"/></calcChai'),
    });
    const file = open(damaged);
    await typeInto(file, 'B7', '3', 'Main');
    await expect(file.type('Main', at('B2'), '5')).rejects.toThrow(Failure);
    expect(shown(file, 'B2', 'Main')[0]).toBe(20);
    expect(openWorkbook(file.save(), 'saved.xlsx').read('Main').rows[6]![1]!.value).toBe(3);
    await file.undo();
    expect(file.save()).toBe(damaged);
  });
});

describe('undo and redo', () => {
  test('go through typing, applies and reverts one by one, to the byte', async () => {
    const file = open();
    await typeInto(file, 'A1', '2');
    const typed = file.save();
    await file.apply([editOf('A1', 2, 3), editOf('B9', null, 4)]);
    const applied = file.save();
    await file.revert();
    expect(file.save()).toEqual(typed);
    const cells = [{ sheet: 'Sheet1', cells: [at('A1'), at('B9')] }];
    expect(await file.undo()).toEqual(cells);
    expect(file.save()).toEqual(applied);
    expect(await file.undo()).toEqual(cells);
    expect(await file.undo()).toEqual([{ sheet: 'Sheet1', cells: [at('A1')] }]);
    expect(file.save()).toBe(bytes);
    expect(await file.undo()).toBeNull();
    expect(await file.redo()).toEqual([{ sheet: 'Sheet1', cells: [at('A1')] }]);
    expect(file.save()).toEqual(typed);
    expect(await file.redo()).toEqual(cells);
    expect(file.save()).toEqual(applied);
    await file.redo();
    expect(file.save()).toEqual(typed);
    expect(await file.redo()).toBeNull();
  });

  test('an apply that was undone cannot be reverted, one that was made again can', async () => {
    const file = open();
    await file.apply([editOf('A1', 1, 2)]);
    await file.undo();
    expect(file.canRevert()).toBe(false);
    await file.redo();
    expect(file.canRevert()).toBe(true);
    await file.revert();
    expect(file.canRevert()).toBe(false);
    await file.undo();
    expect(file.canRevert()).toBe(true);
    expect(await file.revert()).toEqual([]);
    expect(file.save()).toBe(bytes);
  });

  test('what was undone is gone once something else is done', async () => {
    const file = open();
    await typeInto(file, 'A1', '2');
    await file.undo();
    await typeInto(file, 'A1', '3');
    expect([file.canRedo(), await file.redo()]).toEqual([false, null]);
    expect(shown(file, 'A1')[0]).toBe(3);
  });

  test('leave reports and marks alone, and settings that were kept before', async () => {
    const file = open();
    await file.settings.set({ version: 1 });
    await typeInto(file, 'A1', '2');
    await file.writeReport([['Only']]);
    await file.mark([{ sheet: 'Sheet1', cell: at('B2'), severity: 'error', text: 'x' }]);
    const heard = told(file);
    await file.undo();
    const saved = openWorkbook(file.save(), 'saved.xlsx');
    expect((await saved.sheets()).map(({ name }) => name)).toEqual(['Sheet1', 'Scorecard report']);
    expect(saved.read('Sheet1').rows[0]![0]!.value).toBe(1);
    expect(saved.readStoredJson()).toEqual({ version: 1 });
    expect(heard).toEqual(['Sheet1!A1']);
    await file.clearMarks();
    expect(heard.slice(1)).toEqual(['Sheet1!B2']);
  });

  test('take settings and reasons back like anything else, to the byte', async () => {
    const file = open();
    let toldCount = 0;
    file.onSettings(() => toldCount++);
    await typeInto(file, 'A1', '2');
    await file.settings.set({ version: 1, revision: 1 });
    await file.settings.set({ version: 1, revision: 2 });
    expect(await file.undo()).toEqual([]);
    expect([await file.settings.get(), toldCount]).toEqual([{ version: 1, revision: 1 }, 3]);
    await file.undo();
    expect(await file.settings.get()).toBeNull();
    await file.undo();
    expect([file.canUndo(), file.isChanged(), file.save()]).toEqual([false, false, bytes]);
    await file.redo();
    expect(toldCount).toBe(4);
    await file.redo();
    await file.redo();
    expect([await file.settings.get(), toldCount]).toEqual([{ version: 1, revision: 2 }, 6]);
    expect(file.isChanged()).toBe(true);
  });

  test('settings between an apply and its revert stay', async () => {
    const file = open();
    await file.apply([editOf('A1', 1, 2)]);
    await file.settings.set({ version: 1 });
    expect([file.canRevert(), await file.revert()]).toEqual([true, []]);
    expect([shown(file, 'A1')[0], await file.settings.get()]).toEqual([1, { version: 1 }]);
  });

  test('settings that could not be kept leave nothing to undo', async () => {
    const file = openLiveFile(strToU8('a,b\n1,2\n'), 'draft.csv');
    await expect(file.settings.set({ version: 1 })).rejects.toThrow(Failure);
    expect([file.canUndo(), file.isChanged()]).toEqual([false, false]);
  });

  test('pass over what was typed on a report that is gone', async () => {
    const file = open();
    await typeInto(file, 'A1', '2');
    await file.writeReport([['first']]);
    await typeInto(file, 'A1', 'typed', 'Scorecard report');
    expect(shown(open(file.save()), 'A1', 'Scorecard report')[0]).toBe('typed');
    await file.writeReport([['second']]);
    expect(shown(file, 'A1', 'Scorecard report')[0]).toBe('second');
    expect(await file.undo()).toEqual([{ sheet: 'Sheet1', cells: [at('A1')] }]);
    expect(await file.redo()).toEqual([{ sheet: 'Sheet1', cells: [at('A1')] }]);
    expect(shown(file, 'A1', 'Scorecard report')[0]).toBe('second');
  });

  test('nothing is left to undo where all was typed on a report that is gone', async () => {
    const file = open();
    await file.writeReport([['first']]);
    await typeInto(file, 'A1', 'typed', 'Scorecard report');
    await file.removeReport();
    expect([file.canUndo(), await file.undo()]).toEqual([false, null]);
    expect(file.save()).toBe(bytes);
  });

  test('an apply whose sheet is gone cannot be reverted', async () => {
    const file = open();
    await file.writeReport([['first']]);
    await file.apply([editOf('A1', 1, 2), editOf('A1', 'first', 'x', { sheet: 'Scorecard report' })]);
    await file.removeReport();
    expect(await file.revert()).toEqual([
      { sheet: 'Scorecard report', cell: at('A1'), reason: 'no-such-sheet', found: null },
    ]);
    expect(shown(file, 'A1')[0]).toBe(2);
  });
});

describe('whether the file is changed', () => {
  test('is so from the first change until it is taken back', async () => {
    const file = open();
    expect(file.isChanged()).toBe(false);
    await typeInto(file, 'A1', '2');
    expect(file.isChanged()).toBe(true);
    await file.undo();
    expect(file.isChanged()).toBe(false);
    await file.apply([editOf('A1', 1, 5)]);
    expect(file.isChanged()).toBe(true);
    await file.revert();
    expect(file.isChanged()).toBe(false);
  });

  test('saving leaves the bytes that were opened as they are, a buffer of Node’s too', async () => {
    const given = Buffer.from(bytes);
    const file = open(given);
    for (const input of ['2', '3']) {
      await typeInto(file, 'A1', input);
      expect(shown(open(file.save()), 'A1')[0]).toBe(Number(input));
    }
    expect(Buffer.compare(given, bytes)).toBe(0);
  });

  test('is told from what was saved last', async () => {
    const file = open();
    await typeInto(file, 'A1', '2');
    const saved = file.save();
    expect(file.isChanged()).toBe(false);
    await file.undo();
    expect(file.isChanged()).toBe(true);
    await file.redo();
    expect(file.isChanged()).toBe(false);
    expect(file.save()).toEqual(saved);
  });

  test('settings that are taken back stand where they stood, before what was added after them', async () => {
    const file = open();
    const settings = (revision: number) => ({ version: 1, revision });
    await file.settings.set(settings(1));
    await file.writeReport([['a']]);
    const saved = file.save();
    await file.settings.set(settings(2));
    expect(file.isChanged()).toBe(true);
    await file.undo();
    expect(file.isChanged()).toBe(false);
    expect(file.save()).toEqual(saved);
    // Taken out and put in again they come last: nobody may say that this is what was saved.
    await file.undo();
    await file.redo();
    expect(file.isChanged()).toBe(true);
    expect(file.save()).not.toEqual(saved);
  });

  test('a report and settings count, marks and reading do not', async () => {
    const file = open();
    await file.read('Sheet1');
    await file.mark([{ sheet: 'Sheet1', cell: at('A1'), severity: 'error', text: 'x' }]);
    expect(file.isChanged()).toBe(false);
    await file.writeReport([['a']]);
    expect(file.isChanged()).toBe(true);
    await file.removeReport();
    expect([file.isChanged(), file.save()]).toEqual([false, bytes]);
    await file.settings.set({ version: 1 });
    expect(file.isChanged()).toBe(true);
    file.save();
    expect(file.isChanged()).toBe(false);
  });
});

describe('who is told', () => {
  test('of every change on the screen: those who draw the cells', async () => {
    const file = open();
    const seen = told(file);
    const mark = { sheet: 'Sheet1', severity: 'error', text: 'x' } as const;
    await typeInto(file, 'B2', '5');
    await file.apply([editOf('A1', 1, 2), editOf('C1', 0.5, 0.6)]);
    await file.revert();
    await file.undo();
    await file.redo();
    await file.mark([{ ...mark, cell: at('A1') }]);
    await file.mark([{ ...mark, cell: at('B1') }]);
    await file.clearMarks();
    await file.writeReport([['a']]);
    await file.removeReport();
    await file.settings.set({});
    await file.select('Sheet1', at('A1'));
    expect(seen).toEqual([
      'Sheet1!B2',
      'Sheet1!A1,C1',
      'Sheet1!A1,C1',
      'Sheet1!A1,C1',
      'Sheet1!A1,C1',
      'Sheet1!A1',
      'Sheet1!A1,B1',
      'Sheet1!B1',
      'Scorecard report!*',
      'Scorecard report!*',
    ]);
  });

  test('nobody of an apply that was refused', async () => {
    const file = open();
    const seen = told(file);
    await file.apply([editOf('A1', 7, 2)]);
    await file.apply([]);
    expect(seen).toEqual([]);
  });

  test('nobody who stopped listening, and the others still', async () => {
    const file = open();
    const first: unknown[] = [];
    const stop = file.onCells((...one) => first.push(one));
    const second = told(file);
    stop();
    await typeInto(file, 'A1', '2');
    expect([first, second]).toEqual([[], ['Sheet1!A1']]);
  });

  test('of what the user undoes and redoes: those who listen for changes', async () => {
    const file = open();
    const changes: SheetChange[] = [];
    await file.onChange((some) => changes.push(...some));
    const many = Array.from({ length: 300 }, (_, row) => editOf(`D${row + 1}`, null, row));
    await file.apply([editOf('A1', 1, 2)]);
    await file.apply(many);
    expect(changes).toEqual([]);
    await file.undo();
    await file.undo();
    await file.redo();
    const a1 = { sheet: 'Sheet1', cells: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
    // Too many to list is "somewhere on the sheet".
    expect(changes).toEqual([{ sheet: 'Sheet1', cells: [] }, a1, a1]);
  });

  test('who opened the file, of a cell to show', async () => {
    const selected: unknown[] = [];
    const file = openLiveFile(bytes, 'draft.xlsx', { onSelect: (...one) => selected.push(one) });
    expect(await file.activeCell()).toBeNull();
    await file.select('SHEET1', at('C5'));
    expect(selected).toEqual([['Sheet1', at('C5')]]);
    file.enter('Sheet1', at('B2'));
    expect(await file.activeCell()).toEqual({ sheet: 'Sheet1', cell: at('B2') });
    expect(selected).toHaveLength(1);
  });
});

test('marks are those made last, in no file', async () => {
  const file = open();
  const marks = [
    { sheet: 'Sheet1', cell: at('A1'), severity: 'error', text: 'x' },
    { sheet: 'SHEET1', cell: at('B2'), severity: 'advice', text: 'y' },
  ] as const;
  const heard = told(file);
  await file.mark(marks);
  await file.mark(marks.slice(1));
  await file.clearMarks();
  await file.clearMarks();
  expect(heard).toEqual(['Sheet1!A1,B2', 'Sheet1!A1,B2,B2', 'Sheet1!B2']);
  expect(file.save()).toBe(bytes);
});

test('a report avoids the name of a chart sheet too', async () => {
  const file = open(
    makeWorkbook({
      sheets: { Sheet1: '<sheetData/>', 'Scorecard report': '' },
      types: { 'Scorecard report': 'chartsheet' },
    }),
  );
  expect(await file.writeReport([['a']])).toBe('Scorecard report (2)');
});

test('a cell of a sheet that is not there cannot be read', () => {
  expect(() => open().readCells('Gone', [at('A1')])).toThrow(SheetNotFound);
});

test('everything is told by the name that the file has for a sheet', async () => {
  const file = open();
  const seen = told(file);
  await typeInto(file, 'A1', '2', 'SHEET1');
  expect(await file.apply([editOf('A1', 2, 3, { sheet: 'sheet1' })])).toEqual([]);
  expect(seen).toEqual(['Sheet1!A1', 'Sheet1!A1']);
});

test('a sheet is read once, whatever is done with it', async () => {
  const file = open(sampleBytes());
  const [info] = await file.sheets();
  const sheet = info!.name;
  const first = await file.read(sheet);
  const row = first.rows.find((one, index) => index > 20 && one)!;
  await typeInto(file, 'Z30', '5', sheet);
  const second = await file.read(sheet);
  expect(second).not.toBe(first);
  expect(second.rows.find((one, index) => index > 20 && one)).toBe(row);
  expect(first.rows[29]?.[25]).toBeUndefined();
  expect(second.rows[29]![25]!.value).toBe(5);
  expect(await file.read(sheet)).toBe(second);
});

test('a sheet that was made from another one is one step to undo and to make again', async () => {
  const file = open();
  const edits = [editOf('B1', 'x', 'y', { sheet: 'Next' })];
  await file.addCopy({ from: 'Sheet1', name: 'Next', edits });
  expect(file.isChanged()).toBe(true);
  await typeInto(file, 'A2', '50', 'Next');
  await file.undo();
  await file.undo();
  expect((await file.sheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  expect(file.isChanged()).toBe(false);
  expect(file.write()).toEqual(bytes);
  await file.redo();
  expect((await file.read('Next')).rows[0]![1]!.value).toBe('y');
});
