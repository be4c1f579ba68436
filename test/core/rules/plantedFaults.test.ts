import { toA1 } from '../../../src/core/sheet/address';
import { checkScorecard } from '../../../src/core/checking/check';
import { allRules } from '../../../src/core/rules';
import { fromA1 } from '../../../src/core/sheet/address';
import type { TestCell, TestSheet } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const rules = allRules.filter(({ group }) => group === 'The table' || group === 'Values');

const sound: readonly (readonly TestCell[])[] = [
  [
    'Service',
    'Indicator',
    'Kent 2016',
    'National 2016',
    'Target 2016',
    'Target 2017',
    'Target 2018',
    'Target 2019',
    'Comments',
  ],
  ['Schools', 'Percentage of pupils at a good level', 74.8, 69.3, 77, 81, 85, 87, null],
  [null, 'Percentage of pupils at a good level - gap', 19, 18, 10, 17, 14, 11, null],
  [null, 'Number of pupils in out-of-county schools', 581, 'N/A', 495, 325, 260, 250, null],
  [null, 'Number of schools in special measures', 4, 'N/A', 6, 0, 0, 0, null],
  ['Skills', 'Percentage of young people not in education', 5.1, '4.2*', 3.5, 2.5, 2, 1.5, null],
  [null, 'Number of apprenticeships', 6406, 'N/A', 7800, 7900, 8500, 9200, null],
  [null, 'Cumulative number of families turned around', 22, 'N/A', 2043, 1602, 4610, 7190, null],
  [null, 'Percentage of pupils persistently absent', 13.9, 12.5, 6, '= National average', 9, 8.5, null],
  ['* Provisional figure of the ministry'],
];

function findingsIn(changes: Readonly<Record<string, TestCell>>, sheet: TestSheet = {}): string[] {
  const rows = sound.map((row) => [...row]);
  for (const [a1, cell] of Object.entries(changes)) {
    const { row, column } = fromA1(a1)!;
    rows[row]![column] = cell;
  }
  const { findings, notRun } = checkScorecard(
    scorecardOf(rows, sheet),
    { asOf: '2017-04-15', settings: {} },
    rules,
  );
  expect(notRun.filter(({ cause }) => cause === 'failed')).toEqual([]);
  return findings.map(({ rule, cell }) => `${rule} ${toA1(cell)}`);
}

test('a sound scorecard has no findings', () => {
  expect(findingsIn({})).toEqual([]);
});

const faults: readonly [fault: string, changes: Readonly<Record<string, TestCell>>, finding: string][] = [
  ['a point left out', { C2: 748 }, 'value-out-of-range C2'],
  ['a point too early', { F2: 8.1 }, 'value-outlier F2'],
  ['a share among percentages', { F2: 0.81 }, 'value-scale-mixed F2'],
  ['a per cent sign typed', { F2: '81%' }, 'value-stored-as-text F2'],
  ['a per cent format on one cell', { F2: { value: 0.81, format: '0%' } }, 'value-scale-mixed F2'],
  ['a per cent format over a plain number', { F2: { value: 81, format: '0%' } }, 'value-out-of-range F2'],
  ['a quote before a number', { F2: "'81" }, 'value-stray-mark F2'],
  ['a back-tick before a relative target', { F9: '`= National average' }, 'value-stray-mark F9'],
  ['a letter for a digit', { F2: '8l' }, 'value-not-a-number F2'],
  ['words for a figure', { F2: 'see comment' }, 'value-not-a-number F2'],
  ['a date for a figure', { F2: { value: 42714, format: 'd-mmm' } }, 'value-not-a-number F2'],
  ['an error', { F2: { error: '#DIV/0!' } }, 'value-error F2'],
  ['a digit too many', { F4: 3250 }, 'value-outlier F4'],
  ['a digit too few', { H7: 920 }, 'value-outlier H7'],
  ['a point for the comma of thousands', { F7: 7.9 }, 'value-out-of-range F7'],
  ['a space for the comma of thousands', { F7: '7 900' }, 'value-stored-as-text F7'],
  ['a minus before a count', { F4: -325 }, 'value-out-of-range F4'],
  ['more decimals than the actual', { G3: 14.25 }, 'decimals-mixed G3'],
  ['another mark for no figure', { D4: '-' }, 'missing-mark-mixed D4'],
  ['a mark without its footnote', { D2: '69.3†' }, 'footnote-missing D2'],
  ['the footnote taken away', { A10: null }, 'footnote-missing D6'],
  [
    'the footnote says not comparable',
    { A10: '* Not comparable', D9: '12.5*' },
    'comparator-not-comparable D9',
  ],
  ['a year typed twice', { G1: 'Target 2017' }, 'header-duplicate G1'],
  ['a year typed one too high', { F1: 'Target 2018' }, 'header-duplicate F1'],
  ['a year left out', { H1: 'Target 2020' }, 'year-missing H1'],
  ['a year with its digits turned round', { G1: 'Target 2081' }, 'year-out-of-order G1'],
  ['a heading without its year', { G1: 'Target' }, 'year-unnamed G1'],
  ['the heading of the comments taken away', { I1: null }, 'header-missing I1'],
  ['a service taken away', { A2: null }, 'service-missing A2'],
  ['a name taken away', { B4: null }, 'indicator-missing B4'],
  ['a name typed twice', { B7: 'Cumulative number of families “turned around”' }, 'indicator-duplicate B8'],
];

test.each(faults)('one finding for %s', (_fault, changes, finding) => {
  expect(findingsIn(changes)).toEqual([finding]);
});

test.each<[string, TestSheet, Readonly<Record<string, TestCell>>, string]>([
  ['two years merged', { merges: ['F2:G2'] }, { G2: null }, 'merge-in-figures F2'],
  ['two rows merged', { merges: ['D4:D5'] }, { D5: null }, 'merge-in-figures D4'],
  ['rows hidden', { hiddenRows: [3, 4] }, {}, 'row-hidden B4'],
  ['a column hidden', { hiddenColumns: [3] }, {}, 'row-hidden D1'],
])('one finding for %s', (_fault, sheet, changes, finding) => {
  expect(findingsIn(changes, sheet)).toEqual([finding]);
});

test.each<[string, Readonly<Record<string, TestCell>>]>([
  ['a figure not known yet', { D2: 'tbc' }],
  ['a blank comparator, which the comments must explain', { D2: null }],
  ['a blank target, which is a matter of the targets', { G2: null }],
  ['a bound', { G6: '≤ 2%' }],
  ['a provisional figure', { C2: '74.8 (p)' }],
  ['a misspelt heading, which is read for what it means', { G1: 'Tagret 2018' }],
  ['two figures in each other’s place', { F2: 85, G2: 81 }],
])('no finding of these rules for %s', (_case, changes) => {
  expect(findingsIn(changes)).toEqual([]);
});
