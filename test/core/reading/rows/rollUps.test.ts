import { readSheet } from '../../../../src/core/reading';
import { gridOf, type TestCell } from '../../../support/grid';

function read(rows: readonly (readonly TestCell[])[]) {
  const { scorecards } = readSheet(gridOf(rows));
  expect(scorecards).toHaveLength(1);
  const { indicators, passedOver = [] } = scorecards[0]!;
  return {
    rows: indicators.map(({ nameCell, service, name }) => `${nameCell.row + 1} ${service ?? '-'} | ${name}`),
    passedOver: passedOver.map((row) => row + 1),
  };
}

const GOALS = ['Goal', 'Goal name', 'Owner', 'Measure', 'Actual 2016', 'Target 2017', 'Symbol'];

test.each<[what: string, words: string]>([
  ['rolled up', 'Roll up'],
  ['rolled up, and of what', 'Roll-up of 2.1.1 to 2.1.2'],
  ['as standing below', 'See below'],
  ['as a composite', 'Composite'],
  ['as a heading without a measure', 'N/A - heading'],
  ['as a heading in brackets', '(Heading only)'],
])('a row without figures that is named %s is passed over', (_, words) => {
  const sheet = [
    GOALS,
    ['|2.1|', 'Hire well', 'HR', words, null, null, 'Percent'],
    ['|2.1.1|', 'Applications', 'HR', '# of applications', 40, 46, 'Number'],
    ['|2.1.2|', 'Techniques', 'HR', '# of techniques', 8, 10, 'Number'],
    ['|2.2|', 'Welcome all', 'HR', words, null, null, 'Percent'],
    ['|2.2.1|', 'Belonging', 'HR', 'Score of belonging', 4.1, 4.2, 'Number'],
  ];
  expect(read(sheet)).toEqual({
    rows: [
      '3 Hire well | # of applications',
      '4 Hire well | # of techniques',
      '6 Welcome all | Score of belonging',
    ],
    passedOver: [2, 5],
  });
});

test('so is one with the same words again and again over rows with figures', () => {
  const sheet = [
    ['Measure', 'Owner', 'Actual 2016', 'Target 2017'],
    ['As in the plan', 'A Lee', null, null],
    ['Homes built', 'B Ray', 10, 12],
    ['As in the plan', 'A Lee', null, null],
    ['Homes let', 'B Ray', 20, 22],
    ['As in the plan', 'C Roe', null, null],
    ['Homes sold', 'B Ray', 30, 32],
  ];
  expect(read(sheet).passedOver).toEqual([2, 4, 6]);
});

test.each<[what: string, rows: TestCell[][], passedOver: number[]]>([
  [
    'over longer numbers between bars',
    [
      ['|4.6|', 'Good tools for all', 'IT', 'Overall % positive', null, null, 'Percent'],
      ['|4.6.1|', 'Connectivity', 'IT', '% positive', 94, 95, 'Percent'],
      ['|4.6.2|', 'Printing', 'IT', '% positive', 93, 95, 'Percent'],
    ],
    [2],
  ],
  [
    'over rows without any',
    [
      ['|4.5|', 'Good meals for pupils', 'Kitchens', null, null, null, null],
      [null, 'Breakfasts', null, null, 20, 25, null],
      [null, 'Lunches', null, null, 60, 65, null],
    ],
    [2],
  ],
  [
    'without bars, two steps down',
    [
      ['1', 'Better homes', 'Homes', 'Good homes', null, null, null],
      ['1.1', 'More homes', 'Homes', 'Supply', null, null, null],
      ['1.1.1', 'Homes built', 'Homes', 'Number of homes built', 20, 25, null],
      ['1.1.2', 'Homes let', 'Homes', 'Number of homes let', 60, 65, null],
    ],
    [2, 3],
  ],
])('a number without figures heads rows %s', (_, rows, passedOver) => {
  expect(read([GOALS, ...rows]).passedOver).toEqual(passedOver);
});

const REFERENCES = ['Ref', 'Measure', 'Owner', 'Actual 2016', 'Target 2017', 'Comments'];

test.each<[what: string, rows: TestCell[][]]>([
  [
    'says a measure',
    [
      ['1.1', 'Number of homes built', 'A Lee', null, null, null],
      ['1.1.1', 'Homes for rent', 'A Lee', 20, 25, null],
      ['1.1.2', 'Homes for sale', 'A Lee', 60, 65, null],
    ],
  ],
  [
    'has a comment',
    [
      ['1.1', 'Homes built', 'A Lee', null, null, 'Figures in May 2017'],
      ['1.1.1', 'Homes for rent', 'A Lee', 20, 25, null],
      ['1.1.2', 'Homes for sale', 'A Lee', 60, 65, null],
    ],
  ],
  [
    'has a target',
    [
      ['1.1', 'Homes built', 'A Lee', null, 90, null],
      ['1.1.1', 'Homes for rent', 'A Lee', 20, 25, null],
      ['1.1.2', 'Homes for sale', 'A Lee', 60, 65, null],
    ],
  ],
  [
    'is numbered as rows with figures are',
    [
      ['1.1', 'Homes mended', 'A Lee', 20, 25, null],
      ['1.2', 'Homes built', 'A Lee', null, null, null],
      ['1.2.1', 'Homes for rent', 'A Lee', 20, 25, null],
      ['1.2.2', 'Homes for sale', 'A Lee', 60, 65, null],
    ],
  ],
  [
    'stands over one row',
    [
      ['1.1', 'Homes built', 'A Lee', null, null, null],
      ['1.1.1', 'Homes for rent', 'A Lee', 20, 25, null],
      ['1.2.1', 'Homes heated', 'A Lee', 60, 65, null],
    ],
  ],
  [
    'is called so for what it measures',
    [
      ['1.1', 'Roll-up banners made', 'A Lee', null, null, null],
      ['1.2', 'Composite materials recycled', 'A Lee', null, null, null],
      ['1.3', 'Headings corrected', 'A Lee', 60, 65, null],
    ],
  ],
  [
    'waits for its measure, as others do',
    [
      ['1.1', 'Measure to be confirmed', 'A Lee', null, null, null],
      ['1.2', 'Homes built', 'A Lee', 60, 65, null],
      ['1.3', 'Measure to be confirmed', 'A Lee', null, null, null],
      ['1.4', 'Homes let', 'A Lee', 60, 65, null],
      ['1.5', 'Measure to be confirmed', 'A Lee', null, null, null],
      ['1.6', 'Homes sold', 'A Lee', 60, 65, null],
    ],
  ],
])('a row that nobody has filled in is an indicator where it %s', (_, rows) => {
  expect(read([REFERENCES, ...rows])).toEqual({
    rows: rows.map(([, name], index) => `${index + 2} - | ${String(name)}`),
    passedOver: [],
  });
});
