import fc from 'fast-check';
import { checkToCsv, datesToCsv, writeRows } from '../../../src/core/report/csv';
import { scorecardOf } from '../../support/scorecard';
import { headings, reportOf } from './reports';

test('a header row, then one line for each finding', () => {
  const report = reportOf([['Early Years', 'Children, ready', 70, 69, '']]);
  expect(checkToCsv(report)).toBe(
    'file,sheet,cell,severity,rule,service,indicator,message,fixable,explained,reason,by,on\r\n' +
      'draft.xlsx,Sheet1,D2,error,target-low,Early Years,"Children, ready","""Children, ready"": target 69 is below 70.",true,,,,\r\n' +
      'draft.xlsx,Sheet1,E2,advice,comment-empty,Early Years,"Children, ready",Row 2 has no comment.,false,,,,\r\n',
  );
});

test('a finding that stands for several rows has a line for each', () => {
  const rows = Array.from({ length: 6 }, (_, row) => ['Skills', `Percentage ${row}`, 70, 69, 'x']);
  const lines = checkToCsv(reportOf(rows)).split('\r\n');
  expect(lines.slice(1, -1).map((line) => line.split(',')[2])).toEqual(['D2', 'D3', 'D4', 'D5', 'D6', 'D7']);
});

test('a header row, then one line for each indicator to chase', () => {
  const scorecard = scorecardOf([headings, ['Early Years', 'Percentage ready', 'N/A', 77, 'late']]);
  const chaser = {
    service: null,
    indicator: 'Percentage ready',
    cell: { row: 1, column: 2 },
    missing: ['actual 2016', 'comparator 2016'],
    comment: 'late',
    estimate: null,
    state: 'no-date',
    isComparatorOnly: false,
  } as const;
  const csv = datesToCsv({
    asOf: '2017-04-15',
    scorecards: [{ file: 'a.csv', scorecard, chasers: [chaser] }],
  });
  expect(csv.split('\r\n').slice(1)).toEqual([
    'a.csv,Sheet1,C2,,Percentage ready,actual 2016; comparator 2016,late,,,,,no-date',
    '',
  ]);
});

test.each([
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['\t=1', '"\'\t=1"'.replaceAll('"', '')],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['＝1', "'＝1"],
  ['a = 1', 'a = 1'],
  ['two\nlines', '"two\nlines"'],
  [' led by a space', '" led by a space"'],
  [' =1+1', `' =1+1`],
  ['\u00a0\u3000=1+1', `'\u00a0\u3000=1+1`],
  ['\u200b=1+1', '[U+200B]=1+1'],
  ['"=1+1"', `"'""=1+1"""`],
  [`'=1+1`, `''=1+1`],
  [' " +1', `"' "" +1"`],
  ['"quoted" = said', '"""quoted"" = said"'],
  ['a\u001b[31mb\u009b2J', 'a[U+001B][31mb[U+009B]2J'],
  ['a\u202eb', 'a[U+202E]b'],
])('%j is written as %j', (text, expected) => {
  expect(writeRows([[text]])).toBe(`${expected}\r\n`);
});

test('what is written can be read back, but for the mark that disarms a formula', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', ' ', '-') });
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        const disarmed = rows.map((row) =>
          row.map((text) => (/^(?:[\r\n]|[ "\r\n]*[=-])/.test(text) ? `'${text}` : text)),
        );
        expect(readCsv(writeRows(rows))).toEqual(disarmed);
      },
    ),
  );
});

/** RFC 4180, as a reader that takes it literally. */
function readCsv(text: string): string[][] {
  let rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') [rows, row] = [[...rows, row], []] as [string[][], string[]];
  }
  return rows;
}
