import { readSheet } from '../../../../src/core/reading';
import { toA1 } from '../../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../../support/grid';

const namesOf = (rows: readonly (readonly TestCell[])[]) =>
  readSheet(gridOf(rows)).scorecards[0]!.indicators.map(({ nameCell, name }) => `${toA1(nameCell)} ${name}`);

const HEAD = ['Goal name', 'Owner', 'Measure', 'Actual 2016', 'Target 2017'];
const ROWS: TestCell[][] = [
  ['Belonging of pupils', 'A Lee', 'Score on a scale of 5', 3.7, 4],
  ['Referrals to the office', 'A Lee', 'Number of referrals', 834, 800],
  ['Courses for careers', 'B Ray', 'Number of courses', 21, 25],
  ['Meals that are good', 'B Ray', 'Percentage content', 80, 85],
];

test('the name of a goal of its own serves for a row without a measure', () => {
  expect(namesOf([HEAD, ...ROWS, ['Careers of pupils', 'A Lee', null, 80, 85]]).at(-1)).toBe(
    'A6 Careers of pupils',
  );
});

test.each<[what: string, rows: TestCell[][]]>([
  [
    'stands over several rows',
    ROWS.map(([, ...more], index) => [index < 2 ? 'Belonging of pupils' : 'Careers of pupils', ...more]),
  ],
  ['is seldom there', ROWS.map(([goal, ...more], index) => [index === 0 ? goal! : null, ...more])],
])('a goal that %s serves for none', (_, rows) => {
  const names = namesOf([HEAD, ...rows, ['Careers of pupils', 'A Lee', null, 80, 85]]);
  expect(names.at(-1)!.endsWith(' ')).toBe(true);
});
