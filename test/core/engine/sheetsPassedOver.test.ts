import { sheetsPassedOver } from '../../../src/core/engine/readWorkbook';
import { understand } from '../../../src/core/engine/knownSheet';
import { textFormat } from '../../../src/core/report/text';
import { plainLayout } from '../../../src/core/report/layout';
import { drawn } from '../../support/drawn';
import { gridOf, type TestSheet } from '../../support/grid';

const known = (text: string, sheet: TestSheet) => understand(gridOf(drawn(text), sheet), {});

const scorecard = known(
  `
Indicator|Actual 2016|Target 2017
Homes built|10|12
Homes let|20|22`,
  { sheet: 'Scorecard' },
);
const budget = `
Project|Paid|Left
North|10|12
South|20|22
West|30|32`;

test('sheets with figures and no table of indicators are those that nobody has looked at', () => {
  const sheets = [
    scorecard,
    known(budget, { sheet: 'Budget' }),
    known(budget, { sheet: 'Old budget', isHidden: true }),
    known('Word|Meaning\nHome|A dwelling\nYear|2017', { sheet: 'Words' }),
    known('', { sheet: 'Empty' }),
  ];
  expect(sheetsPassedOver({ sheets })).toEqual(['Budget']);
});

test.each([
  [['Budget'], 'The sheet “Budget” holds figures'],
  [['Budget', 'Staff'], 'The sheets “Budget” and “Staff” hold figures'],
])('%j are named below the scorecards', (passedOver, sentence) => {
  const check = { scorecard: scorecard.scorecards[0]!, findings: [], notRun: [] };
  const file = { file: 'plan.xlsx', error: null, scorecards: [check], passedOver };
  const text = textFormat.writeFile(file, { layout: plainLayout, rules: [], by: '' });
  expect(text.replace(/\s+/g, ' ')).toContain(sentence);
});
