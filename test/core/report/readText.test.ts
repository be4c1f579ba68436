import { noPaint } from '../../../src/core/report/layout';
import { readToText } from '../../../src/core/report/readText';
import { scorecardOf } from '../../support/scorecard';

const rows = [
  ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Fnord', 'Comments'],
  ['Early Years', 'Percentage of children ready', '74.8*', 'N/A', 77, 'zzz', 'Nov 2016'],
  ['Skills', 'Number of apprentices', 1200, null, '= National average', null, null],
  ['* provisional'],
];

test('says what each column was taken for, and what every row holds', () => {
  const text = readToText([scorecardOf(rows)], { width: 80, paint: noPaint });
  for (const part of [
    'Sheet1 (A1:G3): 2 indicators\n',
    '\nColumns\n  A   service          Service\n  B   indicator        Indicator\n  C   actual 2016      Kent 2016\n',
    '\n  E   target 2017      Target 2017\n',
    '\nColumns not placed\n  F   Fnord\n',
    '\nFootnotes\n  * provisional (A4)\n',
    '\nIndicators in each service\n     1  Early Years\n     1  Skills\n',
    '\nEarly Years\n     2  Percentage of children ready\n        percentage; ',
    '\n        C 74.8* | D N/A (missing) | E 77\n        "Nov 2016"\n',
    '\n        C 1200 | D blank | E = National average (relative)\n',
  ]) {
    expect(text).toContain(part);
  }
});

test('keeps to the width of the terminal', () => {
  const name =
    'Percentage of pupils at key stage 2 who reach the expected level in reading, writing and mathematics';
  const text = readToText([scorecardOf([rows[0]!, ['Early Years', name, 1, 2, 3, null, name]])], {
    width: 50,
    paint: noPaint,
  });
  expect(text.split('\n').filter((line) => line.length > 50)).toEqual([]);
});

test('text from the sheet cannot steer the terminal', () => {
  const text = readToText([
    scorecardOf([rows[0]!, ['A\u001b[2J', 'B \u009b1m x', 1, 2, 3, null, '\u001b]0;t\u0007']]),
  ]);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test.each([
  ['Average wait to be answered (seconds)', 'length of time'],
  ['Average days to let a home', 'length of time'],
  ['Apprentices', 'unit unknown'],
])('the unit of "%s" is said in words: %s', (name, words) => {
  const text = readToText([scorecardOf([rows[0]!, ['Skills', name, 41, 40, 38, null, null]])]);
  expect(text).toContain(`\n        ${words}; `);
});
