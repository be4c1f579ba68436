import { checkScorecard } from '../../../src/core/checking/check';
import { partSaidAlready } from '../../../src/core/checking/saidAlready';
import type { Finding } from '../../../src/core/checking/finding';
import { allRules } from '../../../src/core/rules/index';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

function finding(
  rule: string,
  cell: string,
  cells: readonly string[] = [cell],
  indicator = 'A row',
): Finding {
  return {
    rule,
    severity: 'query',
    messageId: 'any',
    data: {},
    message: '',
    sheet: 'Sheet1',
    cell: fromA1(cell)!,
    cells: cells.map((one) => fromA1(one)!),
    indicator,
    service: null,
    edits: [],
  };
}

function left(...findings: readonly Finding[]): readonly string[] {
  return partSaidAlready(findings, allRules).said.map(({ rule, cell }) => `${rule} ${toA1(cell)}`);
}

test('what rests on a figure that is asked about by itself is not said beside it', () => {
  expect(left(finding('status-contradicts', 'F2', ['D2', 'F2']), finding('value-outlier', 'D2'))).toEqual([
    'value-outlier D2',
  ]);
});

test('it is held back with every finding that it follows from', () => {
  const status = finding('status-contradicts', 'F2', ['D2', 'E2', 'F2']);
  const doubts = [finding('value-outlier', 'D2'), finding('value-out-of-range', 'E2')];
  expect(partSaidAlready([status, ...doubts], allRules)).toEqual({
    said: doubts,
    heldBack: [{ finding: status, doubts }],
  });
});

test('what is said of one cell with other words is said once', () => {
  const worse = finding('target-below-actual', 'E2', ['D2', 'E2']);
  expect(left(finding('step-implausible', 'E2', ['D2', 'E2']), worse)).toEqual(['target-below-actual E2']);
  expect(left(finding('step-implausible', 'F2', ['E2', 'F2']), worse)).toContain('step-implausible F2');
});

test.each<[string, Finding]>([
  ['of another row', finding('value-outlier', 'D3')],
  ['of another figure of the row', finding('value-outlier', 'E2')],
  ['by a rule that it does not follow from', finding('decimals-mixed', 'D2')],
])('a fault %s leaves it standing', (_case, other) => {
  const status = finding('status-contradicts', 'F2', ['D2', 'F2']);
  expect(left(status, other)).toContain('status-contradicts F2');
});

test('the rule that comes first is there', () => {
  const ids = new Set(allRules.map(({ id }) => id));
  for (const { id, givesWayTo = [], saidToo = [] } of allRules) {
    expect(saidToo.filter((other) => !ids.has(other) || other === id)).toEqual([]);
    expect(givesWayTo.filter((other) => !ids.has(other) || other === id)).toEqual([]);
    for (const other of givesWayTo) {
      const back = allRules.find((rule) => rule.id === other)!.givesWayTo ?? [];
      expect(back).not.toContain(id);
    }
  }
});

const statuses: readonly (readonly TestCell[])[] = [
  ['Indicator', 'Actual 2014', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
  ['Percentage of letters answered', 88, 89, 91, 90, 'Met', null],
  ['Percentage of calls answered', 81, 83, 84, 82, 'Met', null],
  ['Percentage of rent collected', 96, 97, 97, 96, 'Met', null],
  ['Percentage of visits made', 71, 70, 69, 75, 'Not met', 'Vacant posts'],
  ['Percentage of plans reviewed', 62, 61, 60, 70, 'Not met', 'Vacant posts'],
];

test.each<[string, readonly TestCell[], readonly string[]]>([
  [
    'a share of one among hundreds, and the status that was given by what was meant',
    ['Percentage of bins collected', 93, 94, 0.95, 94, 'Met', null],
    ['value-scale-mixed D7'],
  ],
  [
    'a figure that can be meant, and a status that contradicts it',
    ['Percentage of bins collected', 93, 94, 80, 94, 'Met', null],
    ['status-contradicts F7'],
  ],
])('%s: one finding', (_case, row, expected) => {
  const { findings } = checkScorecard(scorecardOf([...statuses, row]), { asOf: '2017-04-15', settings: {} });
  const ofRow = findings.filter(({ severity, cell }) => severity !== 'advice' && cell.row === 6);
  expect(ofRow.map(({ rule, cell }) => `${rule} ${toA1(cell)}`)).toEqual(expected);
});

test('a target easier than the actual and than the one before it is asked about once', () => {
  const rows = [
    ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['Percentage of letters answered', 90, 88, 85, 92, null],
    ['Percentage of calls answered', 80, 88, 85, 90, null],
  ];
  const { findings } = checkScorecard(scorecardOf(rows), { asOf: '2017-04-15', settings: {} });
  const found = findings.map(({ rule, cell }) => `${rule} ${toA1(cell)}`);
  expect(found).toContain('target-below-actual D2');
  expect(found).not.toContain('target-lowered D2');
  expect(found).toContain('target-lowered D3');
});

test('a total that its parts contradict is said once, and not its year and its share of the target as well', () => {
  const rows = [
    ['Indicator', '2015/16', 'Q1 2016/17', 'Q2 2016/17', 'Q3 2016/17', 'Q4 2016/17', '2016/17'],
    ['Homes built by us', 96, 12, 8, 41, 29, 90],
    ['Homes built by others', 40, 12, 8, 11, 9, 40],
    ['Total homes built', 136, 24, 16, 52, 38, 140],
    ['Homes let', 80, 27, 29, 20, 28, 104],
    ['Homes bought', 44, 11, 10, 12, 13, 46],
    ['Homes sold', 20, 5, 5, 4, 6, 20],
  ];
  const { findings } = checkScorecard(scorecardOf(rows), { asOf: '2017-05-01', settings: {} });
  const found = findings
    .filter(({ cell }) => cell.row === 3)
    .map(({ rule, cell }) => `${rule} ${toA1(cell)}`);
  expect(found).toContain('parts-do-not-add-up G4');
  expect(found).not.toContain('quarters-against-year G4');
});
