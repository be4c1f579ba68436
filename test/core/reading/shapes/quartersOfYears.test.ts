import { drawn } from '../../../support/drawn';
import { arranged, unfit } from './arranged';

const block = (title: string, headings: string, ...rows: string[]) => [title, headings, ...rows].join('\n');

test('a block for each indicator, its owner at the right and a comment below', () => {
  const rows = drawn(`
Report

${block('1. Streets below standard (%)||||Owner:|Streets', '|Q1|Q2|Full year', '2017/18|6.1|5.8|6.5', '2016/17|5.9|n/a|6.3', 'Target 2017/18|6|6|6')}
Comment: leaves

${block('Average days to let a home', '|Q1|Q2|Full year', '2017/18|29|31|28', 'Target 2017/18|28||28')}`);
  expect(arranged({ rows })).toEqual([
    'quarters-of-years A3:D13',
    'Indicator | Actual 2016/17 | Actual Q1 2016/17 | Actual Q2 2016/17 | Actual 2017/18 | Actual Q1 2017/18 | Actual Q2 2017/18 | Target 2017/18 | Target Q1 2017/18 | Target Q2 2017/18',
    '1. Streets below standard (%)@A3 | 6.3@D6 | 5.9@B6 | n/a@C6 | 6.5@D5 | 6.1@B5 | 5.8@C5 | 6@D7 | 6@B7 | 6@C7',
    'Average days to let a home@A10 | - | - | - | 28@D12 | 29@B12 | 31@C12 | 28@D13 | 28@B13 | @C13',
  ]);
});

test.each([
  ['quarters', 'Qtr 1', 'Qtr 2'],
  ['months', 'Apr', 'May'],
  ['quarters by their months', 'Apr-Jun', 'Jul-Sep'],
])('%s across', (_, first, second) => {
  const rows = drawn(`\nHomes let in time\nYear|${first}|${second}\n2017/18|6|5\n2017/18 target|7|8`);
  expect(arranged({ rows })).toEqual([
    'quarters-of-years A1:C4',
    `Indicator | Actual ${first} 2017/18 | Actual ${second} 2017/18 | Target ${first} 2017/18 | Target ${second} 2017/18`,
    'Homes let in time@A1 | 6@B3 | 5@C3 | 7@B4 | 8@C4',
  ]);
});

test('a block that nothing names is said, and the others are read', () => {
  const named = block('Homes let in time', '|Q1|Q2', '2017/18|6|5', 'Target 2017/18|7|8');
  const rows = drawn(
    `\n${named}\n\n|Q1|Q2\n2017/18|1|2\nTarget 2017/18|3|4\n\n${named.replace('Homes', 'Halls')}`,
  );
  expect(unfit({ rows })).toEqual(['A6 a block for each indicator with quarters across and years down']);
  expect(
    arranged({ rows })
      .slice(2)
      .map((line) => line.split('@')[0]),
  ).toEqual(['Homes let in time', 'Halls let in time']);
});

test.each([
  ['years alone', '|Q1|Q2\n2016/17|6|5\n2017/18|7|8'],
  ['targets alone', '|Q1|Q2\nTarget 2016/17|6|5\nTarget 2017/18|7|8'],
  ['rows that say no year', '|Q1|Q2\nActual|6|5\nTarget|7|8'],
  ['quarters that have years', '|Q1 2016/17|Q2 2016/17\n2016/17|6|5\nTarget 2017/18|7|8'],
])('%s are no such block', (_, text) => {
  const rows = drawn(`\nHomes let in time\n${text}`);
  expect(arranged({ rows }).filter((line) => line.startsWith('quarters-of-years'))).toEqual([]);
});
