import { readSheet } from '../../../src/core/reading';
import { gridOf, type TestCell, type TestSheet } from '../../support/grid';

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly sheet?: TestSheet;
  /** "service | name | figures" of each indicator. */
  readonly reads: readonly string[];
}

const HEADER = ['Service', 'Indicator', '2017/18 Actual', '2018/19 Target', 'Comments'];
const TAX: TestCell[][] = [
  ['Tax', 'Council tax collected (%)', 97.1, 97.5, 'QRC4'],
  ['Tax', 'Business rates collected (%)', 98.2, 98.5, null],
];
const TAX_READ = [
  'Tax | Council tax collected (%) | 97.1 97.5',
  'Tax | Business rates collected (%) | 98.2 98.5',
];
const between = (row: TestCell[]) => [HEADER, TAX[0]!, row, TAX[1]!];
const below = (...rows: TestCell[][]) => [HEADER, ...TAX, ...rows];

const notIndicators: [name: string, rows: TestCell[][]][] = [
  ['a note in words', between([null, 'Note: the survey was changed in 2018.'])],
  [
    'a note without the word',
    between([null, 'The survey machine was changed in 2018, so earlier years differ.']),
  ],
  ['a commentary', between([null, 'Commentary for quarter 2: collection is on course.'])],
  ['a remark for the reader', between([null, 'N.B. – the figures include arrears'])],
  ['a heading printed again', between(HEADER)],
  ['a sum that stands under the services', below(['Tax total', null, 195, 196, null])],
  ['an average that stands under the services', below(['Average', null, 97.6, 98, null])],
  ['a sum of all', below(['Totals', null, 195, 196, null])],
  ['an average', below([null, 'Average', 97.6, 98, null])],
  ['an average nobody worked out', below([null, 'Average'])],
  ['a sum', below([null, 'Total', 195, 196, null])],
  ['a sum in Welsh', below([null, 'Cyfanswm', 195, 196, null])],
  ['a sum said among the figures', below([null, null, 'TOTAL', 196, null])],
  ['counts of colours', below([], [null, 'Total green', 1], [null, 'Total amber', 1])],
  ['counts of colours by other words', below([], [null, 'Number of red indicators', 0], [null, 'Green', 2])],
  ['a count of measures', below([], [null, 'Number of measures on target', 2], [null, '% of KPIs met', 100])],
  ['counts on target', below([], [null, 'No. on target', 1], [null, 'Number off target', 1])],
  ['a count that stands under the services', below(['Measures on track', null, 1, 2])],
  ['a count of what is on track', below([null, 'Count on track', 1, 2])],
  ['a count of what is on plan', below([null, 'Measures on plan', 1, 2])],
  ['a count of what is behind its plan', below([null, 'KPIs behind plan', 1, 2])],
  ['a tally of what was met', below([null, null, null, '7 of 12 met'])],
  ['a share of what was met', below([null, null, '58% on target'])],
  ['a tally among the rows', between([null, null, null, '1 out of 2 achieved'])],
  ['an average of ranks', below([], [null, 'Average rank', 4.5, 5])],
  ['a total of what is no figure of the indicators', below(['', 'Total payments', null, null, -2.78])],
  ['a goal', between(['Goal: taxes are paid'])],
  ['a key to a colour that reads like a measure', below(['Green', 'Within 5% of target'])],
  ['a key to all colours', below(['RAG', 'Red: over 5% off target'])],
  ['whom to ask', below(['Contact', 'Number of the office: 204'])],
];

test.each([
  ['Section 8 vouchers issued', ['NA', 2999, 2663]],
  ['Priority 1 – Calls answered', ['N/A', 80, null]],
])(
  'an indicator named like a section, with figures in years of which nothing is said: %s',
  (name, figures) => {
    const { scorecards } = readSheet(
      gridOf([
        ['Agency', 'Indicator', 'Target', '2016', '2017'],
        ['Homes', 'Homes built', 12, 10, 11],
        ['Homes', name, ...figures],
        ['Homes', 'Homes let', 22, 20, 21],
      ]),
    );
    expect(scorecards.flatMap(({ indicators }) => indicators.map((one) => one.name))).toContain(name);
  },
);

test.each([
  ['%', '%'],
  ['No.', 'No.'],
  ['(£000)', '(£000)'],
  ['per 1,000', 'per 1,000'],
  ['days', '%'],
])('no indicator: a row of units under the headings, %s | %s', (first, second) => {
  const { scorecards } = readSheet(gridOf([HEADER, [null, null, first, second], ...TAX]));
  expect(scorecards.map(readingOf)).toEqual([TAX_READ]);
});

test.each([
  [['Breakdown', 'Boys', 'Girls'], 'Absence: Boys', 'Absence: Girls'],
  [['Pupil group', 'All', 'SEND'], 'Absence: All', 'Absence: SEND'],
  // Where the second column does not tell them apart, the two rows are one indicator twice.
  [['Remit', 'Schools', 'Schools'], 'Absence', 'Absence'],
  [['Remit', 'Schools', null], 'Absence', 'Absence'],
])('names in two columns: %j', ([heading, first, second], ...names) => {
  const { scorecards } = readSheet(
    gridOf([
      ['Service', 'Indicator', heading, '2017/18 Actual', '2018/19 Target'],
      ['Schools', 'Absence', first, 4, 3],
      ['Schools', 'Absence', second, 5, 4],
      ['Schools', 'Exclusions', 'All', 5, 4],
    ] as TestCell[][]),
  );
  expect(scorecards[0]!.indicators.map(({ name }) => name)).toEqual([...names, 'Exclusions']);
});

test.each(notIndicators)('no indicator: %s', (_, rows) => {
  const { scorecards } = readSheet(gridOf(rows));
  expect(scorecards.map(readingOf)).toEqual([TAX_READ]);
});

const MAIL = ['Indicator', '2017/18 Actual', '2018/19 Target', '2019/20 Target', 'Comments'];
const mail = (...rows: TestCell[][]) => [
  MAIL,
  ['Calls answered (%)', 70, 72, 74, 'x'],
  ...rows,
  ['Letters answered (%)', 60, 62, 64, 'y'],
  ['Emails answered (%)', 50, 52, 54, 'z'],
];

test.each<[what: string, row: TestCell[], service: string | null]>([
  ['a name alone', ['Housing'], 'Housing'],
  ['a name and the page that it is on', ['Housing', 'p. 12'], 'Housing'],
  ['a measure and the page that it is on', ['Housing (%)', null, null, null, 'see page 14'], 'Housing (%)'],
  ['a sum that nobody worked out', ['Total'], null],
  ['a count that nobody worked out', ['Number of measures on target'], null],
  ['a colour', ['Green'], null],
])('under %s rows are of the service %j', (_, row, service) => {
  const { scorecards } = readSheet(gridOf(mail(row)));
  expect(scorecards.map(readingOf)).toEqual([
    [
      '- | Calls answered (%) | 70 72 74',
      `${service ?? '-'} | Letters answered (%) | 60 62 64`,
      `${service ?? '-'} | Emails answered (%) | 50 52 54`,
    ],
  ]);
});

test.each<[what: string, rows: TestCell[][], read: string[]]>([
  ['a measure', [['Streets', 'Lamps mended (%)']], ['Streets | Lamps mended (%) | ']],
  [
    'two measures, the second with a comment',
    [
      ['Streets', 'Lamps mended (%)'],
      ['Streets', 'Number of roads mended', null, null, 'Waiting for the contractor.'],
    ],
    ['Streets | Lamps mended (%) | ', 'Streets | Number of roads mended | '],
  ],
])('below the last figure %s of a service of its own is an indicator nobody filled in', (_, rows, read) => {
  const { scorecards } = readSheet(gridOf(below(...rows)));
  expect(scorecards.map((one) => readingOf(one).map((text) => text.trim()))).toEqual([
    [...TAX_READ, ...read.map((text) => text.trim())],
  ]);
});

test.each<[rows: TestCell[][], passedOver: number[] | undefined]>([
  [
    [
      ['Streets', 'Lamps mended'],
      ['Streets', 'Roads mended'],
    ],
    [3, 4],
  ],
  [[['Green', 'On target']], [3]],
  [[['Note', 'Figures are provisional']], undefined],
  [[[], ['Streets', 'Lamps mended']], undefined],
  [[[null, 'Lamps mended']], undefined],
])(
  'of rows right below the last figure that are laid out as the others it is said that none was read: %j',
  (rows, passedOver) => {
    const { scorecards } = readSheet(gridOf(below(...rows)));
    expect(scorecards.map(readingOf)).toEqual([TAX_READ]);
    expect(scorecards[0]!.passedOver).toEqual(passedOver);
  },
);

const cases: Case[] = [
  {
    name: 'areas right of a name that is merged over them are its parts, and no services',
    sheet: { merges: ['A2:A4', 'A5:A7'] },
    rows: [
      ['Measure', 'Area', '2016/17 Result', '2017/18 Target'],
      ['Burglaries', 'North', 107, null],
      [null, 'South', 140, null],
      [null, 'Force total', 247, 230],
      ['Robberies', 'North', 17, null],
      [null, 'South', 26, null],
      [null, 'Force total', 43, 42],
    ],
    reads: [
      '- | Burglaries: North | 107',
      '- | Burglaries: South | 140',
      '- | Burglaries: Force total | 247 230',
      '- | Robberies: North | 17',
      '- | Robberies: South | 26',
      '- | Robberies: Force total | 43 42',
    ],
  },
  {
    name: 'headings of sections merged over a table whose rows all have a reference',
    sheet: { merges: ['A2:F2', 'A4:F4'] },
    rows: [
      ['Ref', 'Indicator', 'Good is', '2016/17 Outturn', '2017/18 Target', 'Comments'],
      ['Adult care'],
      ['A1', 'People who stay at home (%)', 'High', 81, 82],
      ['Housing and communities'],
      ['H1', 'Homes let', 'High', 40, 45],
      ['H2', 'Rent lost', 'Low', 12, 11],
    ],
    reads: [
      'Adult care | People who stay at home (%) | 81 82',
      'Housing and communities | Homes let | 40 45',
      'Housing and communities | Rent lost | 12 11',
    ],
  },
  {
    name: 'headings of sections merged over the reference and the name, and one that stands alone before the names',
    sheet: { merges: ['A2:B2'] },
    rows: [
      ['Ref', 'Indicator', '2016/17 Outturn', '2017/18 Target'],
      ['Adult care'],
      ['A1', 'People who stay at home (%)', 81, 82],
      ['Housing'],
      ['H1', 'Homes let', 40, 45],
    ],
    reads: ['Adult care | People who stay at home (%) | 81 82', 'Housing | Homes let | 40 45'],
  },
  {
    name: 'an indicator without figures whose name is merged over two columns, with a reference of its own',
    sheet: { merges: ['B2:C2', 'B3:C3', 'B4:C4'] },
    rows: [
      ['Ref', 'Indicator', null, '2016/17 Outturn', '2017/18 Target'],
      ['H1', 'Homes let', null, 40, 45],
      ['H2', 'Homes sold', null, null, null],
      ['H3', 'Homes mended', null, 70, 75],
    ],
    reads: ['- | Homes let | 40 45', '- | Homes sold |', '- | Homes mended | 70 75'],
  },
  {
    name: 'services right of names that are not merged stay services',
    rows: [
      ['Measure', 'Area', '2016/17 Result', '2017/18 Target'],
      ['Burglaries', 'North', 107, 100],
      ['Robberies', 'North', 17, 16],
      ['Fires', 'South', 26, 20],
    ],
    reads: ['North | Burglaries | 107 100', 'North | Robberies | 17 16', 'South | Fires | 26 20'],
  },
  {
    name: 'parts that say “of which”, each under one whole only',
    rows: [
      ['Indicator', '2017/18 Actual', '2018/19 Target'],
      ['Young people who start a job', 160, 180],
      ['of which: care leavers', 12, 20],
      ['- in the north', 90, 100],
    ],
    reads: [
      '- | Young people who start a job | 160 180',
      '- | Young people who start a job: care leavers | 12 20',
      '- | - in the north | 90 100',
    ],
  },
  {
    name: 'groups set in by blanks under the name of their whole, which has figures in one and none in the other',
    rows: [
      ['Indicator', '2017/18 Actual', '2018/19 Target'],
      ['Pupils who read well (%)', 70, 72],
      ['    Girls', 78, 81],
      ['    Boys', 69, 73],
      ['Pupils who count well (%)'],
      ['\t\tGirls', 75, 77],
      ['    Boys', 75, 78],
      ['Potholes mended', 10, 12],
    ],
    reads: [
      '- | Pupils who read well (%) | 70 72',
      '- | Pupils who read well (%): Girls | 78 81',
      '- | Pupils who read well (%): Boys | 69 73',
      '- | Pupils who count well (%): Girls | 75 77',
      '- | Pupils who count well (%): Boys | 75 78',
      '- | Potholes mended | 10 12',
    ],
  },
  {
    name: 'indicators set in under the heading of their section, and names that all begin with blanks',
    rows: [
      ['Indicator', '2017/18 Actual', '2018/19 Target'],
      ['  Schools'],
      ['    Pupils who read well (%)', 70, 72],
      ['  Roads'],
      ['    Potholes mended', 10, 12],
      ['    Miles salted', 11, 13],
    ],
    reads: [
      'Schools | Pupils who read well (%) | 70 72',
      'Roads | Potholes mended | 10 12',
      'Roads | Miles salted | 11 13',
    ],
  },
  {
    name: 'groups with a dash under the name of their whole',
    rows: [
      HEADER,
      ['Schools', 'Pupils who read well (%)'],
      [null, '- girls', 78, 81, 'DfE'],
      [null, '- boys', 69, 73, 'DfE'],
      ['Schools', 'Pupils who count well (%)'],
      [null, '- girls', 75, 77, 'DfE'],
      [null, '- boys', 75, 78, 'DfE'],
      ['Roads', 'Potholes mended', 10, 12, null],
    ],
    reads: [
      'Schools | Pupils who read well (%): girls | 78 81',
      'Schools | Pupils who read well (%): boys | 69 73',
      'Schools | Pupils who count well (%): girls | 75 77',
      'Schools | Pupils who count well (%): boys | 75 78',
      'Roads | Potholes mended | 10 12',
    ],
  },
  {
    name: 'groups with a bullet, in a table without services',
    rows: [
      ['Indicator', 'Actual 2017', 'Target 2018', 'Comments'],
      ['Pupils who read well (%):'],
      ['• girls', 78, 81, null],
      ['• boys', 69, 73, null],
      ['Attendance', 95, 96, null],
    ],
    reads: [
      '- | Pupils who read well (%): girls | 78 81',
      '- | Pupils who read well (%): boys | 69 73',
      '- | Attendance | 95 96',
    ],
  },
  {
    name: 'groups of few words with no sign before them',
    rows: [
      HEADER,
      ['Schools', 'Percentage of pupils who read well'],
      [null, 'Girls', 78, 81, null],
      [null, 'Boys', 69, 73, null],
      ['Roads', 'Potholes mended', 10, 12, null],
    ],
    reads: [
      'Schools | Percentage of pupils who read well: Girls | 78 81',
      'Schools | Percentage of pupils who read well: Boys | 69 73',
      'Roads | Potholes mended | 10 12',
    ],
  },
  {
    name: 'the same group under two wholes with figures of their own',
    rows: [
      ['Indicator', 'Actual 2017', 'Target 2018', 'Comments'],
      ['Pupils who read well (%)', 74, 77, null],
      ['- girls', 78, 81, null],
      ['Pupils who count well (%)', 75, 78, null],
      ['- girls', 76, 79, null],
      ['- looked after', 50, 55, null],
    ],
    reads: [
      '- | Pupils who read well (%) | 74 77',
      '- | Pupils who read well (%): girls | 78 81',
      '- | Pupils who count well (%) | 75 78',
      '- | Pupils who count well (%): girls | 76 79',
      '- | - looked after | 50 55',
    ],
  },
  {
    name: 'an indicator nobody filled in is no whole',
    rows: [
      HEADER,
      ['Housing', 'Percentage of homes let in time'],
      ['Housing', 'Homes built', 10, 12, null],
      ['Housing', 'Homes mended', 20, 22, null],
    ],
    reads: [
      'Housing | Percentage of homes let in time |',
      'Housing | Homes built | 10 12',
      'Housing | Homes mended | 20 22',
    ],
  },
  {
    name: 'a section is no whole',
    rows: [
      ['Indicator', 'Actual 2017', 'Target 2018', 'Comments'],
      ['Housing'],
      ['Homes built', 10, 12, null],
      ['Roads'],
      ['Potholes mended', 20, 22, null],
    ],
    reads: ['Housing | Homes built | 10 12', 'Roads | Potholes mended | 20 22'],
  },
  {
    name: 'a total in the midst of the indicators, and one that says of what, are indicators',
    rows: [
      ['Indicator', 'Actual 2017', 'Target 2018', 'Comments'],
      ['Total', 30, 34, null],
      ['Homes built', 10, 12, null],
      ['Total homes mended', 20, 22, null],
    ],
    reads: ['- | Total | 30 34', '- | Homes built | 10 12', '- | Total homes mended | 20 22'],
  },
  {
    name: 'an Excel error beside a name leaves it an indicator',
    rows: [
      ['Project', 'Indicator', 'Baseline 2022', 'Actual 2023', 'Target 2024', 'Progress'],
      ['Water', 'Wells dug', 0, 25, 40, '63%'],
      ['Training', 'Training centres opened', null, null, null, { error: '#DIV/0!' }],
      ['Roads', 'Roads repaired (km)', 10, 30, 60, '40%'],
    ],
    reads: [
      'Water | Wells dug | 0 25 40',
      'Training | Training centres opened |',
      'Roads | Roads repaired (km) | 10 30 60',
    ],
  },
];

test.each(cases)('$name', ({ rows, sheet, reads }) => {
  const { scorecards } = readSheet(gridOf(rows, sheet));
  expect(scorecards.map(readingOf)).toEqual([reads]);
});

function readingOf({
  indicators,
}: {
  indicators: ReturnType<typeof readSheet>['scorecards'][0]['indicators'];
}) {
  return indicators.map(({ service, name, values }) =>
    `${service ?? '-'} | ${name} | ${values.map(({ text }) => text).join(' ')}`.trimEnd(),
  );
}

test('a row of a list whose words sound like headings is a row of it', () => {
  const row = (name: string, ...figures: TestCell[]) => [
    'Kent',
    'Process Milestone',
    '5-Nov-09',
    name,
    ...figures,
  ];
  const { scorecards } = readSheet(
    gridOf([
      ['Country', 'Classification', 'Submitted', 'Indicator', 'Baseline', 'Actual to date', 'End target'],
      row('Homes built', 1, 2, 3),
      row('Law passed', '12-Sep-08', 'Complete', '30-Sep-08'),
      row('Homes let', 4, 5, 6),
      row('Homes sold', 7, 8, 9),
    ]),
  );
  expect(scorecards.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual([
    ['Homes built', 'Law passed', 'Homes let', 'Homes sold'],
  ]);
});

test.each([
  ['State of the plan', ['Amber', 'Green', 'Green', 'Red']],
  ['Progress against target', ['Green', 'Green', 'Amber', 'Green']],
  ['Baseline survey', ['Red', 'Amber', 'Green', 'Green']],
])('an indicator right under the headings whose words sound like one: %s', (name, colours) => {
  const headings = ['Indicator', 'Actual 2019', 'Target 2020', 'Target 2021', 'Target 2022', 'Comments'];
  const { scorecards } = readSheet(
    gridOf([headings, [name, ...colours, 'Own view'], ['Homes built', 100, 110, 120, 130]]),
  );
  expect(scorecards.map(({ indicators }) => indicators.map((one) => one.name))).toEqual([
    [name, 'Homes built'],
  ]);
});

test.each([
  ['Waste plan adopted', ['No plan', 'Draft plan', 'Consultation complete', 'Plan adopted']],
  ['Performance review', ['Target missed', 'Actuals checked', 'Review complete', 'Target reviewed']],
])('a milestone right under headings that say the years is no heading: %s', (name, words) => {
  const headings = ['Indicator', 'Baseline 2019', 'Target 2020', 'Target 2021', 'Target 2022'];
  const { scorecards, unread } = readSheet(
    gridOf([headings, [name, ...words], ['Homes built', 100, 110, 120, 130]]),
  );
  expect(unread).toEqual([]);
  expect(scorecards.map(({ indicators }) => indicators.map((one) => one.name))).toEqual([
    [name, 'Homes built'],
  ]);
});

test('headings of their own right under a table of years are headings', () => {
  const { scorecards } = readSheet(
    gridOf([
      ['Indicator', 'Actual 2019', 'Target 2020'],
      ['Measure', 'Actual', 'Target'],
      ['Homes built', 100, 110],
    ]),
  );
  expect(scorecards.map(({ indicators }) => indicators.map((one) => one.name))).toEqual([['Homes built']]);
});

test('headings over colours stay headings where a second row of them says the years', () => {
  const { scorecards } = readSheet(
    gridOf([
      ['Indicator', 'Actual', 'Target', 'Target', 'Status'],
      [null, '2019', '2020', '2021', 'Red, amber or green'],
      ['Homes built', 100, 110, 120, 'Green'],
    ]),
  );
  expect(scorecards.map(({ indicators }) => indicators.map((one) => one.name))).toEqual([['Homes built']]);
});

test.each([
  ['Achieved', 'Pass/fail measure'],
  ['Met', 'Measure of the regulator'],
  ['Not achieved', 'Performance measure of the Act'],
])(
  'a last row that says of each year that a thing was done, “%s”, is a row, not headings',
  (word, comment) => {
    const rows: TestCell[][] = [
      [
        'Performance measure',
        'Result 2023/24',
        'Target 2024/25',
        'Result 2024/25',
        'Target 2025/26',
        'Comment',
      ],
      ['Water lost (%)', 21.4, 21, 20.2, 20, null],
      ['Complaints about water', 79, 80, 72, 70, null],
      ['Compliance with bacterial rules', 'Not achieved', 'Achieved', word, 'Achieved', comment],
    ];
    const { scorecards } = readSheet(gridOf(rows));
    expect(scorecards.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toContain(
      'Compliance with bacterial rules',
    );
  },
);
