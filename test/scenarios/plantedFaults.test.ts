import { toA1 } from '../../src/core/sheet/address';
import type { Finding } from '../../src/core/checking/finding';
import type { Grid } from '../../src/core/sheet/grid';
import type { TestCell } from '../support/grid';
import { findingsOn, sampleGrid, withCells } from '../support/sample';

const sample = sampleGrid();
const before = findingsOn(sample);
const keyOf = ({ rule, cell }: Finding) => `${rule} ${toA1(cell)}`;

interface Fault {
  readonly name: string;
  readonly cells: Readonly<Record<string, TestCell>>;
  readonly finds: string;
  readonly change?: (grid: Grid) => Grid;
}

const faults: readonly Fault[] = [
  { name: 'a target that goes backwards', cells: { H14: 82 }, finds: 'target-reverses H14' },
  { name: 'a gap that widens again', cells: { H6: 15 }, finds: 'target-reverses H6' },
  { name: 'a blank interim target', cells: { G14: null }, finds: 'target-missing G14' },
  { name: 'a blank end target', cells: { I70: null }, finds: 'target-missing I70' },
  { name: 'a slipped decimal point', cells: { G15: 7.5 }, finds: 'value-outlier G15' },
  { name: 'a digit too many in a count', cells: { G80: 8000 }, finds: 'value-outlier G80' },
  { name: 'a percentage above a hundred', cells: { H14: 850 }, finds: 'value-out-of-range H14' },
  { name: 'a share among percentages', cells: { C14: 0.78 }, finds: 'value-scale-mixed C14' },
  { name: 'a negative count', cells: { F111: -40 }, finds: 'value-out-of-range F111' },
  { name: 'text for a figure', cells: { G17: 'as agreed' }, finds: 'value-not-a-number G17' },
  { name: 'a number typed as text', cells: { G17: '68' }, finds: 'value-stored-as-text G17' },
  { name: 'a thousand typed as text', cells: { G113: '1,373' }, finds: 'value-stored-as-text G113' },
  { name: 'an Excel error', cells: { G17: { error: '#DIV/0!' } }, finds: 'value-error G17' },
  { name: 'a stray quote', cells: { G17: '`68' }, finds: 'value-stray-mark G17' },
  { name: 'a footnote mark without a footnote', cells: { D17: '53†' }, finds: 'footnote-missing D17' },
  { name: 'an indicator without a name', cells: { B60: null }, finds: 'indicator-missing B60' },
  {
    name: 'a name used twice in one service',
    cells: { B60: 'Percentage of parents getting first preference of primary school.' },
    finds: 'indicator-duplicate B60',
  },
  { name: 'a year used twice', cells: { G4: 'Target 2017' }, finds: 'header-duplicate G4' },
  { name: 'a year left out', cells: { I4: 'Target 2021' }, finds: 'year-missing I4' },
  { name: 'a heading without its year', cells: { G4: 'Target' }, finds: 'year-unnamed G4' },
  {
    name: 'a year with its digits turned round',
    cells: { G4: 'Target 2081' },
    finds: 'year-out-of-order G4',
  },
  { name: 'the actuals’ heading without its year', cells: { C4: 'Kent' }, finds: 'year-unnamed C4' },
  { name: 'no heading over the actuals but the group’s', cells: { C4: null }, finds: 'year-unnamed C3' },
  { name: 'no heading over the comments', cells: { J3: null, J4: null }, finds: 'header-missing J4' },
  { name: 'a part that no longer adds up', cells: { G77: 4100 }, finds: 'parts-do-not-add-up G76' },
  {
    name: 'an end target behind the national figure',
    cells: { F42: 15.6, G42: 15.9, H42: 16.2, I42: 16.5 },
    finds: 'target-behind-comparator I42',
  },
  { name: 'a missing actual and nothing said', cells: { C14: 'N/A' }, finds: 'comment-missing J14' },
  { name: 'a comment gone beside a missing comparator', cells: { J9: null }, finds: 'comment-missing J9' },
  { name: 'a service that lost its name', cells: { A5: null }, finds: 'service-missing A5' },
  { name: 'a drafting note', cells: { J14: 'Check with head of service?' }, finds: 'drafting-note J14' },
  {
    name: 'a hidden row',
    cells: {},
    change: (grid) => ({ ...grid, hiddenRows: new Set([59]) }),
    finds: 'row-hidden B60',
  },
  {
    name: 'a merge over two targets',
    cells: { G14: null },
    change: (grid) => ({ ...grid, merges: [...grid.merges, { top: 13, left: 5, bottom: 13, right: 6 }] }),
    finds: 'merge-in-figures F14',
  },
];

test.each(faults)('$name gives one finding and nothing new elsewhere', ({ cells, finds, change }) => {
  const grid = withCells(change ? change(sample) : sample, cells);
  const known = before.map(keyOf);
  const found = findingsOn(grid);
  const added = found.map(keyOf).filter((key) => !known.includes(key));
  expect(added).toEqual([finds]);
});

test('names without a heading are found by what they are, and nothing is said of it', () => {
  expect(findingsOn(withCells(sample, { B4: null })).map(keyOf)).toEqual(before.map(keyOf));
});

test('the sample has no finding from rules about things that are right on it', () => {
  const rules = new Set(before.map(({ rule }) => rule));
  for (const rule of [
    'target-reverses',
    'year-missing',
    'year-out-of-order',
    'year-unnamed',
    'header-missing',
    'header-duplicate',
    'indicator-duplicate',
  ]) {
    expect(rules).not.toContain(rule);
  }
});
