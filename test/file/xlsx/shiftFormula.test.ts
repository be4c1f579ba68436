import { shiftFormula } from '../../../src/file/xlsx/shiftFormula';

test.each<[formula: string, rows: number, columns: number, shifted: string]>([
  ['A1+B$2*$C3-$D$4', 2, 1, 'B3+C$2*$C5-$D$4'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['SUM(A:A,$B:C)+SUM(1:1,$2:3)', 1, 1, 'SUM(B:B,$B:D)+SUM(2:2,$2:4)'],
  ['Sheet2!A1+\'A1 of 2017\'!B2+"A1 ""A1"" A1"', 1, 1, 'Sheet2!B2+\'A1 of 2017\'!C3+"A1 ""A1"" A1"'],
  ["'It''s A1'!A1&[1]Sheet1!A1", 1, 0, "'It''s A1'!A2&[1]Sheet1!A2"],
  ['LOG10(A1)+ATAN2(B1,1)+A1.b+_A1+A1_', 1, 0, 'LOG10(A2)+ATAN2(B2,1)+A1.b+_A1+A1_'],
  [
    'Table1[A1]+Table1[[#This Row],[B2]]+T[[A1]:[B2]]',
    5,
    5,
    'Table1[A1]+Table1[[#This Row],[B2]]+T[[A1]:[B2]]',
  ],
  ["Table1[it'] A1]+A1", 1, 0, "Table1[it'] A1]+A2"],
  ['1E5+2.5+A1%', 1, 1, '1E5+2.5+B2%'],
  ['XFE1+ABCD1+A1048577', 1, 1, 'XFE1+ABCD1+A1048577'],
  ['#REF!+A1', 1, 0, '#REF!+A2'],
  ['Rate_2017*rate', 1, 1, 'Rate_2017*rate'],
  ['A1048576+XFD1', 1, 1, 'B1+A2'],
  ['A2', -2, -1, 'XFD1048576'],
  ['A1:INDEX(B:B,3)', 1, 0, 'A2:INDEX(B:B,3)'],
  ['é1+Å2', 1, 1, 'é1+Å2'],
])('%s by %i rows and %i columns', (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});
