import { columnsOf } from '../../../support/columns';
import { gridOf } from '../../../support/grid';
import { readScorecards } from '../../../../src/core/reading/index';
import { scorecardOf } from '../../../support/scorecard';

const limits = (leaf: string, cells: readonly (string | number)[], end: string | null = null) =>
  [
    ['Committee report, Q2 2021/22'],
    [],
    [
      'Measure',
      '2020/21 Q3',
      '2020/21 Q4',
      '2021/22',
      null,
      'Quarter target',
      'Against target',
      end,
      'Commentary',
    ],
    [null, 'Q3', 'Q4', 'Q1', 'Q2', leaf, null, null, null],
    ...cells.map((cell, at) => [
      `Boats inspected ${'abcd'[at]!}`,
      20 + at,
      21,
      22,
      23,
      cell,
      at === 1 ? 'Missed' : 'Met',
      end && 99,
      null,
    ]),
  ].map((cells) => cells.filter((_, column) => end !== null || column !== 7));
const merges = ['A3:A4', 'D3:E3', 'G3:G4', 'H3:H4', 'I3:I4'];
const quarters =
  'A indicator, B actual Q3 2020/21, C actual Q4 2020/21, D actual Q1 2021/22, E actual Q2 2021/22';

test.each([
  [
    'limits are targets of the quarter',
    'Max/min',
    ['max 25', 'min 30', 'min 9', 'max 8'],
    'target Q2 2021/22',
    null,
  ],
  ['which way is better', 'Max/min', ['max', 'min', 'min', 'max'], 'polarity', 'Target 2022/23'],
  ['numbers for which way', 'Max/min', [1, -1, 1, -1], 'polarity', 'Target 2022/23'],
])('under “Quarter target”: %s', (_, leaf, cells, means, end) => {
  expect(columnsOf(limits(leaf, cells, end), { merges })).toBe(
    `${quarters}, F ${means}, G status, ${end ? 'H target 2022/23, I' : 'H'} comment`,
  );
});

test('“Against target” over figures is by how much it is missed', () => {
  const rows = limits('Max/min', ['max 25', 'min 30', 'min 9', 'max 8']).map((cells, at) =>
    at < 4 ? cells : cells.map((cell, column) => (column === 6 ? at - 6 : cell)),
  );
  expect(columnsOf(rows, { merges })).toContain('G variance');
});

test.each([
  ['max 25', 'lower'],
  ['at least 30', 'higher'],
  ['< 9', 'lower'],
  ['28', 'unclear'],
])('a target of “%s”: %s is better, where nothing else tells', (target, polarity) => {
  const [row] = scorecardOf([
    ['Measure', 'Actual 2020', 'Target 2021'],
    ['Widgets', 28, target],
  ]).indicators;
  expect(row!.polarity).toBe(polarity);
});

test('a name tells more than a bound', () => {
  const [row] = scorecardOf([
    ['Measure', 'Actual 2020', 'Target 2021'],
    ['Complaints', 28, 'min 20'],
  ]).indicators;
  expect(row!.polarity).toBe('lower');
});

test.each([
  ['Attendance at urgent call-outs', '≤ 60 mins', 'lower'],
  ['Attendance at other call-outs', 'max 36 hours', 'lower'],
  // What is no time may be limited though more of it is wanted: that is asked about.
  ['Attendance at school', '≤ 95', 'higher'],
])('“%s” with a target of “%s” is better %s', (name, target, polarity) => {
  const [row] = scorecardOf([
    ['Measure', 'Actual 2020', 'Target 2021'],
    [name, 28, target],
  ]).indicators;
  expect(row!.polarity).toBe(polarity);
});

test.each([
  ['2021/22 Q2', 'Latest', []],
  ['Sep 2021', 'Latest', []],
  ['Mar 2022', 'Latest', []],
  ['2020/21', 'Latest', ['30']],
  ['Mar 2021', 'Latest', ['30']],
  ['', 'Latest', ['30']],
])('a latest value of “%s” leaves these targets for 2021/22 to come: %s', (time, _, coming) => {
  const [scorecard] = readScorecards(
    gridOf([
      [
        'Measure',
        'Previous value',
        'Previous period',
        'Latest value',
        'Latest period',
        'Annual target 2021/22',
      ],
      ['Boats inspected', 20, '2019/20', 22, time, 30],
      ['Boats sold', 30, '2019/20', 32, '2020/21', 40],
      ['Boats mended', 40, '2019/20', 42, 'Sep 2021', 50],
    ]),
  );
  const { series, values } = scorecard!.indicators[0]!;
  expect(series.coming.map((index) => values[index]!.text)).toEqual(coming);
  expect(values[series.actuals[0]!]!.column.label).toBe('Latest value');
});

const units = (heading: string, cells: readonly string[]) => [
  ['Measure', heading, 'Actual 2020', 'Target 2021'],
  ...cells.map((cell, at) => [`Boats inspected ${'abcdef'[at]!}`, cell, 20, 22]),
];

test.each([
  ['Type', ['Percent', 'Count', 'Days', 'Acres'], 'unit'],
  ['Pupils or staff measure', ['% pupils', 'Score', 'Number', '%', 'Posts'], 'unit'],
  ['Type', ['Roads', 'Homes', 'Days', 'Schools'], 'nothing'],
  ['Type', ['Core', 'Local', 'Core', 'Statutory'], 'nothing'],
])('“%s” over %s is %s', (heading, cells, means) => {
  expect(columnsOf(units(heading, cells))).toBe(`A indicator, B ${means}, C actual 2020, D target 2021`);
});

test.each([
  ['Position | Next action by', ['15/01/2022', '15/01/2022', '12/02/2022'], 'due'],
  ['Expected completion', ['15/01/2022', '15/01/2022', '12/02/2022'], 'due'],
  ['Latest period', ['Sep 2021', 'Sep 2021', '2020/21'], 'figure-year'],
])('“%s” over dates is %s', (heading, cells, means) => {
  const [over, leaf] = heading.includes(' | ') ? heading.split(' | ') : [null, heading];
  const rows = [
    ['Measure', 'Actual 2020', 'Target 2021', over, over ? null : leaf, 'Comments'],
    [null, null, null, over && 'RAG', over && leaf, null],
    ...cells.map((cell, at) => [`Boats inspected ${'abc'[at]!}`, 20, 22, over && 'Green', cell, null]),
  ];
  expect(columnsOf(rows, { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'F1:F2'] })).toContain(`E ${means}`);
});
