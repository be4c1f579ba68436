import { listChasers } from '../../../src/core/dates/chasers';
import { datesToText } from '../../../src/core/report/datesText';
import { noPaint } from '../../../src/core/report/layout';
import { scorecardOf } from '../../support/scorecard';
import type { TestCell } from '../../support/grid';

const headings = ['Service', 'Indicator', 'Kent 2016', 'Target 2017', 'Comments'];

function write(...sheets: (readonly (readonly TestCell[])[])[]): string {
  const scorecards = sheets.map((rows, index) => {
    const scorecard = scorecardOf([headings, ...rows]);
    return { file: `draft${index + 1}.csv`, scorecard, chasers: listChasers(scorecard, '2017-04-15') };
  });
  return datesToText({ asOf: '2017-04-15', scorecards }, { width: 80, paint: noPaint });
}

test('stands by service, and by what is asked', () => {
  const text = write([
    ['Early Years', 'Percentage of children ready', 'N/A', 77, ''],
    ['Early Years', 'Percentage of settings rated good', 90, 91, 'Ofsted, March 2016'],
    ['Early Years', 'Percentage of places taken up', 'N/A', 80, 'March 2017'],
    ['Skills', 'Percentage of leavers in work', 'N/A', 72, 'June 2017'],
  ]);
  expect(text).toBe(`To chase as at 15 April 2017: 3 indicators with figures missing or awaited.

Early Years (2)

  The date given has gone by
  - Percentage of places taken up (C4)
    missing: actual 2016; comment: "March 2017"; estimated: March 2017

  No comment yet: please give the reason and an estimated date
  - Percentage of children ready (C2)
    missing: actual 2016

Skills (1)

  Expected, for information
  - Percentage of leavers in work (C5)
    missing: actual 2016; comment: "June 2017"; estimated: June 2017
`);
});

test('of several scorecards, each is named', () => {
  const row = ['Skills', 'Percentage of leavers in work', 'N/A', 72, ''];
  expect(write([row], [row])).toMatch(/2 indicators[^]*\ndraft1\.csv, Sheet1\n[^]*\ndraft2\.csv, Sheet1\n/);
});

test('nothing to chase says so', () => {
  expect(write([['Skills', 'Percentage of leavers in work', 70, 72, '']])).toBe(
    'Nothing to chase as at 15 April 2017: no figure is missing or awaited.\n',
  );
});
