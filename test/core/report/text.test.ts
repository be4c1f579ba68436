import { checkToText } from '../../../src/core/report/text';
import type { CheckReport } from '../../../src/core/report/report';
import { noPaint } from '../../../src/core/report/layout';
import { reportOf, rules } from './reports';

const write = (report: CheckReport, width = 80) => checkToText(report, { width, paint: noPaint }, rules);

test('findings stand under their severity and rule, and the verdict at the end', () => {
  const report = reportOf([
    ['Early Years', 'Percentage of children ready', 70, 69, ''],
    ['Early Years', 'Percentage of settings rated good', 90, 91, 'Ofsted, March 2016'],
  ]);
  expect(write(report)).toBe(`draft.xlsx

  Sheet1 (A1:E3): 2 indicators
  Read: C actual 2016, D target 2017.

  Errors: 1

    Target is low (1)
      D2  "Percentage of children ready": target 69 is below 70.

  Advice: 1

    Comment is empty (1)
      E2  Percentage of children ready
          Row 2 has no comment.

  Not run: 1 rule
    Comparator is behind: There is no comparator column.

Checked as at 15 April 2017: 1 file, 1 scorecard.
1 to fix; 1 piece of advice.
`);
});

test('sentences wrap under themselves', () => {
  const report = reportOf([['Early Years', 'Percentage of children ready', 70, 69, 'x']]);
  expect(write(report, 40)).toContain(
    '\n      D2  "Percentage of children\n          ready": target 69 is below 70.\n',
  );
});

test('nothing found says so', () => {
  const text = write(reportOf([['Early Years', 'Percentage of children ready', 70, 71, 'x']]));
  expect(text).toContain('Nothing found.');
  expect(text).toMatch(/\nReady to submit\.\n$/);
});

test('a long list of one rule is broken up by service', () => {
  const rows = Array.from({ length: 12 }, (_, index) => [
    index < 5 ? 'Early Years' : 'Skills',
    `Percentage of pupils in group ${index}`,
    70,
    71,
    '',
  ]);
  // Half of the rows are well, so that it is not one finding of the column.
  const well = rows.map(([service, name, ...figures], index) => [
    service!,
    `${name} of ${index}`,
    ...figures.slice(0, 2),
    'x',
  ]);
  const lines = write(reportOf([...rows, ...well])).split('\n');
  expect(lines).toContain('      Early Years (5)');
  expect(lines).toContain('      Skills (7)');
  expect(lines.indexOf('      Skills (7)')).toBeGreaterThan(
    lines.findIndex((line) => line.includes('group 4')),
  );
});

test('a file that could not be read is said, in its place and in the verdict', () => {
  const report = reportOf([['Early Years', 'Percentage of children ready', 70, 71, 'x']]);
  const lost = { file: 'lost.xlsx', error: '"lost.xlsx" is cut short.', scorecards: [] };
  const text = write({ ...report, files: [lost, ...report.files] });
  expect(text).toMatch(/^lost\.xlsx\n {2}"lost\.xlsx" is cut short\.\n\ndraft\.xlsx\n/);
  expect(text).toMatch(/2 files, 1 scorecard\.\n.*1 file not read\.\n$/);
  expect(text).not.toContain('Ready');
});

test('the terminal is not steered by a sheet', () => {
  const report = reportOf(
    [['Early\u001b[2J Years', 'Percentage \u001b]0;x\u0007ready', 70, 69, '']],
    'a\u001b[31m.xlsx',
  );
  expect(write(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('colour goes around headings and counts, and nowhere else', () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const paint = {
    heading: mark('h'),
    error: mark('e'),
    query: mark('q'),
    advice: mark('a'),
    good: mark('g'),
  };
  const report = reportOf([['Early Years', 'Percentage of children ready', 70, 69, '']]);
  const painted = checkToText(report, { width: 80, paint }, rules);
  expect(painted).toContain('<e>Errors: 1</e>');
  expect(painted).toContain('<a>Advice: 1</a>');
  expect(painted.replace(/<\/?[heqag]>/g, '')).toBe(write(report));
});

test('of a matter of many rows twenty are listed, and where the others are', () => {
  const rows = Array.from({ length: 30 }, (_, index) => [
    'Skills',
    `Percentage of pupils in a group with a name that goes on for longer than anybody reads, number ${index}`,
    70 + index / 10,
    60 + index / 10,
    'x',
  ]);
  const lines = write(reportOf(rows), 400).split('\n');
  const listed = lines.filter((line) => /^ +- D\d+ /.test(line));
  expect(listed).toHaveLength(20);
  expect(listed[0]).toContain('longer than anyb...: ');
  expect(lines.map((line) => line.trim())).toContain(
    '- and 10 more in rows 22 to 31, of which each has a line with --format csv.',
  );
});
