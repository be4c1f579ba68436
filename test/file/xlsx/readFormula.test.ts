import { fromA1 } from '../../../src/core/sheet/address';
import { openLiveFile } from '../../../src/file';
import { editOf } from '../../support/edits';
import { makeSheet } from '../../support/workbook';

const rows =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c>' +
  '<c r="C1"><f t="array" ref="C1:C2">SUM(A1:A3*2)</f><v>4</v></c></row>' +
  '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2+$A$1&amp;"x"</f><v>3</v></c></row>' +
  '<row r="3"><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row><c/><c><f t="shared" si="0"/><v>5</v></c></row>';
const at = (a1: string) => fromA1(a1)!;

test.each([
  ['A1', null],
  ['B1', '=A1*2'],
  ['B2', '=A2+$A$1&"x"'],
  ['B3', '=A3+$A$1&"x"'],
  ['B4', '=A4+$A$1&"x"'],
  ['C1', '{=SUM(A1:A3*2)}'],
  ['Z9', null],
])('%s holds %s', (a1, formula) => {
  expect(openLiveFile(makeSheet(rows), 'draft.xlsx').readFormula('Sheet1', at(a1))).toBe(formula);
});

test('a formula that was filled in is known before it is saved, one that was typed over is gone', async () => {
  const file = openLiveFile(makeSheet(rows), 'draft.xlsx');
  await file.apply([{ ...editOf('A1', 1, 5), formula: 'ROUND(B1,0)' }]);
  await file.type('Sheet1', at('B1'), '7');
  expect([file.readFormula('Sheet1', at('A1')), file.readFormula('Sheet1', at('B1'))]).toEqual([
    '=ROUND(B1,0)',
    null,
  ]);
});
