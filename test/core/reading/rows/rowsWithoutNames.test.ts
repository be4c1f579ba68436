import { toA1 } from '../../../../src/core/sheet/address';
import { readSheet } from '../../../../src/core/reading/index';
import { gridOf, type TestCell } from '../../../support/grid';

function read(rows: readonly (readonly TestCell[])[]) {
  const { scorecards } = readSheet(gridOf(rows));
  expect(scorecards).toHaveLength(1);
  const { indicators, continued = [] } = scorecards[0]!;
  return {
    rows: indicators.map(({ rows: own, service, name }) => `${own[0]! + 1} ${service ?? '-'} | ${name}`),
    continued: continued.map(({ cell, text }) => `${toA1(cell)} ${text}`),
  };
}

const HEAD = ['Ref', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'];

test('words under an indicator, without a name or a reference, say more of it', () => {
  const sheet = [
    HEAD,
    ['1.1', 'Pupils at the expected level', 'All: 48%', 'All: 50%', null],
    [null, null, 'Girls: 52%', 'Girls: 53%', null],
    [null, null, null, 'FY 20', null],
    [null, null, 'WH: n/a', 'n/a', null],
    ['1.2', 'Pupils who were absent', '5%', '4%', null],
  ];
  expect(read(sheet)).toEqual({
    rows: ['2 - | Pupils at the expected level', '6 - | Pupils who were absent'],
    continued: ['C3 Girls: 52%', 'D4 FY 20', 'C5 WH: n/a'],
  });
});

test('a source in the place of the name begins no indicator either', () => {
  const sheet = [
    HEAD,
    ['1.1', 'Pupils at the expected level', 'All: 48%', 'All: 50%', null],
    [null, 'Source: the 2016 return', 'Girls: 52%', 'Girls: 53%', null],
    ['1.2', 'Pupils who were absent', '5%', '4%', null],
  ];
  expect(read(sheet).continued).toEqual(['C3 Girls: 52%']);
});

test.each([
  ['a figure', [null, null, 52, 'Girls: 53%', null]],
  ['a figure typed as text', [null, null, '52%', null, null]],
  ['a reference', ['1.3', null, 'Girls: 52%', null, null]],
  ['a name', [null, 'Girls', 'Most of them', null, null]],
])('%s makes it a row of its own', (_, row) => {
  const sheet = [HEAD, ['1.1', 'Pupils who read', 48, 50, null], row, ['1.2', 'Pupils who swim', 5, 4, null]];
  expect(read(sheet).continued).toEqual([]);
  expect(read(sheet).rows).toHaveLength(3);
});

test.each([
  ['Group', 1],
  ['Wibble', 2],
  ['Pupil group', 1],
])('groups under “%s” have the name of the row above', (heading, count) => {
  const blocks = ['Attainment', 'Absence'].slice(0, count).flatMap((name) => [
    [name, 'All', 50, 55, null],
    [null, 'Boys', 48, 53, null],
    [null, 'Girls', 52, 57, null],
  ]);
  const { rows } = read([['Indicator', heading, 'Actual 2016', 'Target 2017', 'Comments'], ...blocks]);
  expect(rows.every((row) => /Attainment|Absence/.test(row))).toBe(true);
  expect(new Set(rows).size).toBe(count * 3);
});

test('services beside rows that lost their names are no groups, though they come again', () => {
  const { rows } = read([
    ['Indicator', 'Service', 'Actual 2016', 'Target 2017', 'Comments'],
    ['Homes built', 'Housing', 50, 55, null],
    [null, 'Waste', 48, 53, null],
    ['Homes let', 'Housing', 52, 57, null],
    [null, 'Waste', 58, 63, null],
  ]);
  expect(rows).toEqual(['2 Housing | Homes built', '3 Waste | ', '4 Housing | Homes let', '5 Waste | ']);
});

test('groups in the column of names, without the reference that the rows around them have, are parts', () => {
  const sheet = [
    HEAD,
    ['1.1', 'Attainment at the end of school', 50, 55, null],
    [null, 'Boys', 48, 53, null],
    [null, 'Girls', 52, 57, null],
    ['1.2', 'Absence from school', 5, 4, null],
    [null, 'Boys', 6, 5, null],
    [null, 'Girls', 4, 3, null],
    ['1.3', 'Exclusions', 1, 1, null],
  ];
  expect(read(sheet).rows).toEqual([
    '2 - | Attainment at the end of school',
    '3 - | Attainment at the end of school: Boys',
    '4 - | Attainment at the end of school: Girls',
    '5 - | Absence from school',
    '6 - | Absence from school: Boys',
    '7 - | Absence from school: Girls',
    '8 - | Exclusions',
  ]);
});

test.each([
  ['groups that look like financial years', [null, null, 'FY 37.0', 'FY 25', null]],
  [
    'a name and a target in words that headings use',
    [null, 'Average wait to the target', 'Low', 'Quarterly target of 4 minutes', null],
  ],
])('a table goes on below %s', (_, row) => {
  const sheet = [
    HEAD,
    ['1.1', 'Pupils who read', 48, 50, null],
    ['1.2', 'Pupils who swim', 5, 4, null],
    row,
    ['1.3', 'Pupils who sing', 'Some', 4, null],
  ];
  expect(read(sheet).rows).toContain('5 - | Pupils who sing');
});

test('a sentence and its year are the title of the rows below, not more of the row above', () => {
  const title = 'Share of the pupils of each school who take part in a choir or a band, as they said in May.';
  const sheet = [
    HEAD,
    ['1.1', 'Pupils who read', 48, 50, null],
    [null, title, '2018-19', null, null],
    ['1.2', 'Pupils who sing', 5, 7, null],
    ['1.3', 'Pupils who drum', 6, 8, null],
  ];
  expect(read(sheet)).toEqual({
    rows: ['2 - | Pupils who read', '4 - | Pupils who sing', '5 - | Pupils who drum'],
    continued: [],
  });
});

test.each([
  ['a year beside a short name', ['1.4', 'Plan adopted', '2018', null, null]],
  [
    'a sentence with figures',
    [null, 'Share of the pupils of each school who take part in a choir.', 4, 5, null],
  ],
])('%s is a row of its own', (_, row) => {
  const sheet = [HEAD, ['1.1', 'Pupils who read', 48, 50, null], row, ['1.2', 'Pupils who swim', 5, 4, null]];
  expect(read(sheet).rows).toHaveLength(3);
});

test('figures that go on to the right of the last heading are asked about, and those worked out there are not', () => {
  const rows = (more: (at: number) => TestCell) => [
    ['Indicator', 'Actual 2016', 'Target 2017'],
    ['Homes built', 10, 12, more(1)],
    ['Homes let', 20, 22, more(2)],
    ['Homes sold', 30, 33, more(3)],
  ];
  const asked = (more: (at: number) => TestCell) =>
    readSheet(gridOf(rows(more))).scorecards[0]!.otherColumns.filter(({ mightBe }) => mightBe.length > 0);
  expect(asked((at) => at * 11)).toHaveLength(1);
  expect(asked((at) => ({ value: at * 11, isFormula: true }))).toHaveLength(0);
  expect(asked((at) => (at === 1 ? 'checked' : null))).toHaveLength(0);
});

test.each([
  ['What', ['(a) Boys', '(b) Girls', '(c) Total'], ['(a) Aged 5', '(b) Aged 6']],
  ['What', ['i) Boys', 'ii) Girls', 'iii) Total'], ['i) Aged 5', 'ii) Aged 6']],
  ['Detail', ['1. Boys', '2. Girls', '3. Total'], ['1. Aged 5', '2. Aged 6']],
  ['Part', ['Boys', 'Girls', 'Total'], ['Aged 5', 'Aged 6']],
  ['Parts', ['Boys', 'Girls', 'Total'], ['Aged 5', 'Aged 6']],
])('parts that are lettered or headed “%s” have the name of the row above', (heading, some, others) => {
  const [first, ...more] = some;
  const [next, ...rest] = others;
  const { rows } = read([
    ['Measure', heading, 'Actual 2016', 'Target 2017', 'Comments'],
    ['Pupils who swim', first, 50, 55, null],
    ...more.map((part) => [null, part, 48, 53, null]),
    ['Pupils who read', next, 60, 65, null],
    ...rest.map((part) => [null, part, 58, 63, null]),
    ['Pupils on the roll', null, 700, 710, null],
  ]);
  expect(rows.map((row) => row.replace(/^\d+ - \| /, ''))).toEqual([
    ...some.map((part) => `Pupils who swim: ${part}`),
    ...others.map((part) => `Pupils who read: ${part}`),
    'Pupils on the roll',
  ]);
});

test.each([
  ['words that are neither lettered nor headed so', 'What', ['Boys', 'Girls']],
  ['letters that go on from others', 'What', ['(d) Boys', '(e) Girls']],
  ['references', 'Ref', ['a)', 'b)']],
])('no parts: %s', (_, heading, [first, second]) => {
  const { rows } = read([
    ['Measure', heading, 'Actual 2016', 'Target 2017', 'Comments'],
    ['Pupils who swim', first, 50, 55, null],
    [null, second, 48, 53, null],
    ['Pupils on the roll', null, 700, 710, null],
  ]);
  expect(rows).toContain('3 - | ');
});
