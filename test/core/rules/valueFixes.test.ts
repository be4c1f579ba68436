import { toA1 } from '../../../src/core/sheet/address';
import { checkScorecard } from '../../../src/core/checking/check';
import { allRules } from '../../../src/core/rules';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const HEADINGS = ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Target 2018', 'Comments'];

/** What a rule would write, as "cell: before -> after (format)". */
function editsOf(rule: string, rows: readonly (readonly TestCell[])[]): string[] {
  const rules = allRules.filter(({ id }) => id === rule);
  const { findings } = checkScorecard(
    scorecardOf([HEADINGS, ...rows]),
    { asOf: '2017-04-15', settings: {} },
    rules,
  );
  return findings.flatMap(({ edits }) =>
    edits.map(({ cell, before, after, numberFormat }) => {
      const format = numberFormat === undefined ? '' : ` (${numberFormat})`;
      return `${toA1(cell)}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}${format}`;
    }),
  );
}

const percent = (value: number) => ({ value, format: '0%' });

const asText: readonly { typed: string; beside?: readonly TestCell[]; becomes: string }[] = [
  { typed: '7,800', beside: [7700, 7900], becomes: '7800 (#,##0)' },
  { typed: '7 800', beside: [7700, 7900], becomes: '7800 (#,##0)' },
  { typed: '1\u2009660', beside: [1700, 1750], becomes: '1660 (#,##0)' },
  { typed: '1,660.50', beside: [1700, 1750], becomes: '1660.5 (#,##0.00)' },
  { typed: '£2,043', beside: [2000, 1900], becomes: '2043 (£#,##0)' },
  { typed: '£2.5m', beside: [2000000, 1900000], becomes: '2500000 (£#,##0)' },
  { typed: '74.0', beside: [75, 76], becomes: '74 (0.0)' },
  { typed: '74', beside: [75, 76], becomes: '74 (General)' },
  { typed: '-3', beside: [2, 1], becomes: '-3 (General)' },
  { typed: '(0.2)', beside: [0.1, 0.2], becomes: '-0.2 (0.0)' },
  { typed: '+0.5', beside: [0.1, 0.2], becomes: '0.5 (+0.0;-0.0;0.0)' },
  // A row that writes 95 per cent as 95 goes on doing so; elsewhere the cell keeps its look.
  { typed: '95%', beside: [92, 93], becomes: '95 (General)' },
  { typed: '95.5%', beside: [92, 93], becomes: '95.5 (0.0)' },
  { typed: '95%', beside: [percent(0.92), percent(0.93)], becomes: '0.95 (0%)' },
  { typed: '57%', beside: [null, null], becomes: '0.57 (0%)' },
  { typed: '95.5%', beside: ['N/A', '28*'], becomes: '0.955 (0.0%)' },
  { typed: '12 days', beside: [13, 14], becomes: '12 (General)' },
  { typed: '12 days', beside: [null, null], becomes: '12 (0" days")' },
];

test.each(asText)('"$typed" beside $beside becomes $becomes', ({ typed, beside = [], becomes }) => {
  const rows = [['How much there is', typed, null, ...beside, null]];
  expect(editsOf('value-stored-as-text', rows)).toEqual([`B2: ${JSON.stringify(typed)} -> ${becomes}`]);
});

test('a text that a formula makes is left to its formula', () => {
  const rows = [
    ['Homes built', { value: '7,800', isFormula: true }, null, { value: "'12", isFormula: true }, 14, null],
  ];
  expect(editsOf('value-stored-as-text', rows)).toEqual([]);
  expect(editsOf('value-stray-mark', rows)).toEqual([]);
});

test.each([
  // Written back with its sign, "= National average" would be a formula in Excel.
  ['`= National average', '"National average"'],
  ['‘National average +2%', '"National average +2%"'],
  ["'N/A", '"N/A"'],
  ["'28*", '"28*"'],
  ["'81", '81 (General)'],
  ['"7,800"', '7800 (#,##0)'],
])('the stray mark of %s goes', (typed, becomes) => {
  const rows = [['How much there is', 82, 80, typed, 84, null]];
  expect(editsOf('value-stray-mark', rows)).toEqual([`D2: ${JSON.stringify(typed)} -> ${becomes}`]);
});

test('the rarer marks become the commonest, in either case; blanks and what keeps the place of a target stay', () => {
  const rows = [
    ['Homes built', 10, 'N/A', 11, 12, null],
    ['Homes let', 10, 'N/A', null, 12, null],
    ['Homes sold', '–', null, 11, 12, null],
    ['Homes bought', null, 'n/a', 'x', 12, null],
  ];
  expect(editsOf('missing-mark-mixed', rows)).toEqual(['B4: "–" -> "N/A"']);
});
