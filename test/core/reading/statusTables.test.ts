import { readSheet } from '../../../src/core/reading';
import { drawn } from '../../support/drawn';
import { gridOf } from '../../support/grid';

const readAll = (text: string) => readSheet(gridOf(drawn(`\n${text}`))).scorecards;

test.each([
  ['Section|On target|Within 10%|Off target|Contextual or baseline|Measures', '2|1|0|3|6'],
  ['Service|Green|Amber|Red|No RAG|Total', '5|1|1|1|8'],
  ['Directorate|Met|Not met|Baseline|% met', '4|1|2|80'],
  ['Theme|Achieved|Nearly achieved|Missed|All indicators', '4|1|2|7'],
])('how often each status is given is no scorecard: %s', (headings, counts) => {
  expect(readAll(`${headings}\nHousing|${counts}\nWaste|${counts}`)).toEqual([]);
});

test.each([
  ['Indicator|Achieved|Target 2016|Missed by|Total', '4|5|1|9'],
  ['Measure|Actual 2016|Target 2016|Red|Amber|Green', '82.4|85|70|80|85'],
  ['Measure|Actual 2016|Target 2016|Met', '82|85|1'],
])('what is beside limits or figures is one: %s', (headings, figures) => {
  expect(readAll(`${headings}\nCalls answered|${figures}\nBins emptied|${figures}`)).toHaveLength(1);
});

const wayOf = (text: string) =>
  readAll(text)[0]!.indicators.map(({ name, unit, polarity }) => `${name}: ${unit}, ${polarity}`);

test('names in two languages are read in English, where every row has both', () => {
  expect(
    wayOf(
      `Mesur|Measure|2021/22|Target 2022/23
Ffyrdd mewn cyflwr gwael (%)|Roads in poor condition (%)|3.1|3.2
Cwynion|Complaints|40|40
Ymweliadau â llyfrgelloedd|Library visits|2214|2800`,
    ),
  ).toEqual([
    'Roads in poor condition (%): percentage, lower',
    'Complaints: unknown, lower',
    'Library visits: unknown, higher',
  ]);
});

test('names of which English has but some stay as they are, and are asked what they do not tell', () => {
  expect(
    wayOf(
      `Mesur|Measure|2021/22|Target 2022/23
Ffyrdd mewn cyflwr gwael (%)|Roads in poor condition (%)|3.1|3.2
Diwrnodau salwch|Days lost to sickness|9|9
Ymweliadau â llyfrgelloedd||2214|2214`,
    ),
  ).toEqual([
    'Ffyrdd mewn cyflwr gwael (%): percentage, lower',
    'Diwrnodau salwch: days, lower',
    'Ymweliadau â llyfrgelloedd: unknown, unclear',
  ]);
});

test.each([
  ['Short name|Indicator name', 'Voids|Homes that stand empty', 'Homes that stand empty: unknown, lower'],
  ['KPI|Description', 'HR12 People|Days lost to sickness', 'HR12 People: days, lower'],
  // A name that tells is not turned round.
  [
    'KPI|Definition',
    'Complaints answered on time|Complaints received',
    'Complaints answered on time: unknown, higher',
  ],
  // A sentence or more tells how it is counted, and of what else.
  [
    'KPI|Definition',
    'Customer contact|The number of contacts in the quarter. Complaints and errors are left out.',
    'Customer contact: unknown, unclear',
  ],
  // What comes as it may is wanted neither way.
  [
    'KPI|Definition',
    'Planning applications received|Delays',
    'Planning applications received: unknown, unclear',
  ],
])('beside a name another is asked for what it does not tell: %s', (headings, names, expected) => {
  const text = `${headings}|Actual 2016|Target 2017
${names}|30|30
Bins|Bins emptied on time (%)|91|92
Calls|Calls answered on time (%)|81|82`;
  expect(wayOf(text)[0]).toBe(expected);
});

test('an objective that rows share is no other name of theirs', () => {
  expect(
    wayOf(
      `KPI|Description|Actual 2016|Target 2017
Households on the register|Homelessness|30|30
Advice to tenants|Homelessness|31|31
Calls|Homelessness|30|30`,
    )[0],
  ).toBe('Households on the register: unknown, unclear');
});

test.each([
  ['Compared with family group', 'Lower'],
  ['2015 against neighbours', 'Better'],
  ['Position relative to England', 'Significantly worse'],
  ['Compared with 2015', 'Improved'],
  ['Since 2015', '▲'],
])('comparisons in words want no figures: %s', (heading, word) => {
  const [one] = readAll(
    `Indicator|Actual 2015|Actual 2016|Target 2017|${heading}
Bins emptied on time (%)|91|92|93|${word}
Calls answered on time (%)|81|82|83|Same`,
  );
  expect(one!.otherColumns.find(({ label }) => label === heading)?.role).toBe('direction');
});
