import { checkScorecard } from '../../../src/core/checking/check';
import { collapse } from '../../../src/core/checking/collapse/collapse';
import { idOf, shareFindings, viewMethod, viewRule, viewScorecard } from '../../../src/core/engine/views';
import { withExplanations } from '../../../src/core/explanations/withExplanations';
import { readSheet } from '../../../src/core/reading/index';
import type { Fact } from '../../../src/core/rules/rule';
import { allRules, type AnyRule } from '../../../src/core/rules/index';
import { allMethods } from '../../../src/core/trajectories/index';
import { gridOf, type TestCell } from '../../support/grid';
import { ruleOf } from '../../support/rule';
import { scorecardOf } from '../../support/scorecard';

const rows = [
  ['Service', 'Indicator', 'Actual 2016', 'Kent 2016', 'Target 2017', 'Comments'],
  ['Early Years', 'Percentage of children ready for school', 70, 71, 72, ''],
  ['Early Years', 'Percentage of settings rated good', 90, 88, 91, ''],
];
const scorecard = scorecardOf(rows);
const options = { asOf: '2017-04-15', settings: {} };

const fact = (row: number, column: number, isOfRow = true): Fact => ({
  messageId: 'found',
  data: { what: 'it' },
  cell: { row, column },
  ...(isOfRow ? { indicator: scorecard.indicators[row - 1]! } : {}),
});

function view(rules: readonly AnyRule[], seen = scorecard) {
  const checks = collapse(withExplanations([checkScorecard(seen, options, rules)], []), rules);
  return viewScorecard(checks[0]!, 'Sheet1#1');
}

test('a scorecard is known by its sheet and its place there', () => {
  expect([idOf(scorecard, 0), idOf(scorecard, 2)]).toEqual(['Sheet1#1', 'Sheet1#3']);
});

test('findings are known by rule, row and column, and told apart where these are the same', () => {
  const rule = ruleOf({
    id: 'a-rule',
    check: () => [fact(1, 2), fact(1, 2), fact(1, 4), fact(2, 2), fact(0, 2, false), fact(1, 2)],
  });
  const ids = view([rule]).findings.map(({ id }) => id);
  const row = (name: string) => `Sheet1#1|a-rule|early years/percentage of ${name}`;
  expect(ids).toEqual([
    'Sheet1#1|a-rule|row 0|C',
    `${row('children ready for school')}|C`,
    `${row('children ready for school')}|C|2`,
    `${row('children ready for school')}|C|3`,
    `${row('children ready for school')}|E`,
    `${row('settings rated good')}|C`,
  ]);
});

test('an id stays where its row has moved and its values have changed', () => {
  const rule = ruleOf({
    id: 'a-rule',
    check: ({ scorecard: { indicators } }) =>
      indicators.slice(-1).map((indicator) => ({
        messageId: 'found',
        data: { what: 'it' },
        cell: indicator.values[0]!.cell,
        indicator,
      })),
  });
  const moved = scorecardOf([
    rows[0]!,
    rows[1]!,
    ['Early Years', 'Percentage of places taken', 50, 51, 52, ''],
    ['Early Years', 'Percentage of settings rated good', 80, 88, 85, ''],
  ]);
  expect(view([rule], moved).findings[0]!.id).toBe(view([rule]).findings[0]!.id);
});

test('columns are told from the left with what they hold, and rows with their figures', () => {
  const seen = view([]);
  expect(seen.likely).toBeNull();
  expect(seen.range).toBe('A1:F3');
  expect(
    seen.columns.map(({ column, label, field, year, role }) => [column, label, field, year, role]),
  ).toEqual([
    ['A', 'Service', null, null, 'service'],
    ['B', 'Indicator', null, null, 'indicator'],
    ['C', 'Actual 2016', 'actual', '2016', null],
    ['D', 'Kent 2016', 'comparator', '2016', null],
    ['E', 'Target 2017', 'target', '2017', null],
    ['F', 'Comments', null, null, 'comment'],
  ]);
  expect(seen.indicators.map(({ name, service, rows: own }) => [name, service, own])).toEqual([
    ['Percentage of children ready for school', 'Early Years', [1]],
    ['Percentage of settings rated good', 'Early Years', [2]],
  ]);
  expect(
    seen.indicators[0]!.figures.map(({ field, who, year, number }) => [field, who, year, number]),
  ).toEqual([
    ['actual', '', '2016', 70],
    ['comparator', 'Kent', '2016', 71],
    ['target', '', '2017', 72],
  ]);
});

test('a finding that stands for rows of several scorecards is shared with those it is listed apart from', () => {
  const low = ruleOf({
    id: 'target-low',
    title: 'Target is low',
    severity: 'query',
    check: ({ scorecard: { indicators } }) =>
      indicators.map((indicator) => ({
        messageId: 'found',
        data: { what: indicator.name },
        cell: indicator.values[1]!.cell,
        indicator,
      })),
  });
  // Sheets with the same figures would be copies of each other, of which each thing is said once.
  const sheetOf = (sheet: string, count: number, actual: number) => {
    const matter = (row: number): TestCell[] => [
      `Percentage of matter ${row + 1} settled`,
      actual,
      60 + row,
      'x',
    ];
    const grid = gridOf([
      ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
      ...Array.from({ length: count }, (_, row) => matter(row)),
    ]);
    return readSheet({ ...grid, sheet }).scorecards[0]!;
  };
  const found = withExplanations(
    [sheetOf('A', 9, 50), sheetOf('B', 9, 51)].map((one) => checkScorecard(one, options, [low])),
    [],
  );
  const views = collapse(found, [low]).map((check) => viewScorecard(check, idOf(check.scorecard, 0)));
  expect(views.map(({ findings, summary }) => [findings.length, summary.queries])).toEqual([
    [1, 1],
    [0, 0],
  ]);
  const shared = shareFindings(views, found);
  expect(shared[0]).toBe(views[0]);
  expect(shared[1]!.sharedFindings).toEqual([views[0]!.findings[0]!.id]);
  expect(shared[1]!.summary).toMatchObject({ queries: 1, ready: false });
});

test('a rule is shown with its options, and the other severities that its findings can have', () => {
  const rule = allRules.find(({ id }) => id === 'trajectory-uneven')!;
  const seen = viewRule(rule);
  expect(seen.options.map(({ name }) => name)).toEqual(Object.keys(rule.options));
  expect(seen.options.every(({ note }) => note !== '')).toBe(true);
  const severities = { one: 'error', two: 'query', three: 'query' } as const;
  expect(viewRule(ruleOf({ id: 'a', severity: 'error', severities })).otherSeverities).toEqual(['query']);
  expect(viewRule(ruleOf({ id: 'a', severity: 'error' })).otherSeverities).toEqual([]);
});

test('a method is shown with its formula, and without what it works out', () => {
  const [method] = allMethods;
  expect(viewMethod(method!)).toEqual({
    id: method!.id,
    name: method!.name,
    summary: method!.summary,
    formula: method!.formula,
    share: method!.share,
  });
});
