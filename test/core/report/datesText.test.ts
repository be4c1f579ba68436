import { listChasers } from '../../../src/core/dates/chasers';
import { datesToServiceTexts, datesToText } from '../../../src/core/report/datesText';
import { mailLayout, noPaint } from '../../../src/core/report/layout';
import { scorecardOf } from '../../support/scorecard';
import type { TestCell } from '../../support/grid';

const headings = ['Service', 'Indicator', 'Kent 2016', 'Target 2017', 'Comments'];
const withNational = ['Service', 'Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'];

function write(...sheets: (readonly (readonly TestCell[])[])[]): string {
  return writeSheets(...sheets.map((rows) => [headings, ...rows]));
}

function writeSheets(...sheets: (readonly (readonly TestCell[])[])[]): string {
  const scorecards = sheets.map((rows, index) => {
    const scorecard = scorecardOf(rows);
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

  The date given has passed: please give the figure or a new date
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

test('what is the same for several indicators is said once', () => {
  const text = write([
    ['Skills', 'Percentage of leavers in work', 'N/A', 72, 'Due in July'],
    ['Skills', 'Percentage of leavers in training', 'N/A', 72, 'Due in June'],
    ['Skills', 'Percentage of leavers at college', 'N/A', 72, 'Due in July'],
  ]);
  expect(text).toBe(`To chase as at 15 April 2017: 3 indicators with figures missing or awaited.

Skills (3)

  The date is not clear: please give the month and the year in full
  - Percentage of leavers in work (C2)
  - Percentage of leavers at college (C4)
    each: missing: actual 2016; comment: "Due in July"; read as: July 2017
  - Percentage of leavers in training (C3)
    missing: actual 2016; comment: "Due in June"; read as: June 2017
`);
});

test('indicators without a comparator share one paragraph of their service', () => {
  const text = writeSheets([
    withNational,
    ['Homes', 'Homes built', 10, 'N/A', 12, 'Local'],
    ['Homes', 'Homes let', 10, 'N/A', 12, null],
    ['Homes', 'Homes sold', 10, 'N/A', 12, 'End of March'],
    ['Homes', 'Homes seen', 'N/A', 'N/A', 12, 'Due June 2017'],
    ['Homes', 'Homes lost', 10, 'N/A', 12, 'Local'],
    ['Skills', 'Leavers in work', 10, 'N/A', 12, null],
    ['Parks', 'Trees planted', 10, 'N/A', 12, 'Local'],
  ]);
  expect(text).toBe(`To chase as at 15 April 2017: 1 indicator with figures missing or awaited; in 6
more only the comparator is missing.

Homes (5)

  Expected, for information
  - Homes seen (C5)
    missing: actual 2016, comparator 2016; comment: "Due June 2017"; estimated:
    June 2017

  Only the comparator is missing: 4 indicators (D2 to D4, D6); no comment on 1
  of them (D3): please say whether the indicator is local or when the figure is
  due

Skills (1)

  Only the comparator is missing: 1 indicator (D7), without a comment: please
  say whether the indicator is local or when the figure is due

Parks (1)

  Only the comparator is missing: 1 indicator (D8)
`);
});

test('nothing but comparators is said so', () => {
  expect(writeSheets([withNational, ['Homes', 'Homes built', 10, 'N/A', 12, 'Local']])).toMatch(
    /^To chase as at 15 April 2017: 1 indicator in which only the comparator is\smissing\.\n/,
  );
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

test('each service can be sent what it owes by itself, on lines that a mail breaks as it likes', () => {
  const scorecard = scorecardOf([
    headings,
    [
      'Skills',
      'Percentage of leavers in work',
      'N/A',
      72,
      'The figure is expected from the college at the end of June 2017',
    ],
    [null, 'Percentage of children ready', 'N/A', 77, ''],
    ['Early Years', 'Percentage of places taken up', 70, 80, 'March 2017'],
    ['Skills', 'Percentage of leavers in training', 'N/A', 72, ''],
  ]);
  const chasers = listChasers(scorecard, '2017-04-15').map((chaser, index) =>
    index === 1 ? { ...chaser, service: null } : chaser,
  );
  const scorecards = [{ file: '', scorecard, chasers }];
  const texts = datesToServiceTexts({ asOf: '2017-04-15', scorecards }, mailLayout);
  expect(texts.map(({ service }) => service)).toEqual(['Skills', null]);
  expect(texts[0]!.text).toBe(`To chase as at 15 April 2017: 2 indicators with figures missing or awaited.

Skills (2)

  No comment yet: please give the reason and an estimated date
  - Percentage of leavers in training (C5)
    missing: actual 2016

  Expected, for information
  - Percentage of leavers in work (C2)
    missing: actual 2016; comment: "The figure is expected from the college at the end of June 2017"; estimated: June 2017
`);
  expect(texts[1]!.text).toMatch(/: 1 indicator [^]*\nNo service \(1\)\n[^]*children ready/);
});
