import { readScorecardSheets } from '../../src/cli/workbook';
import type { Grid } from '../../src/core/index';
import type { FileHost } from '../../src/file';
import { gridOf } from '../support/grid';

const scorecard = [
  ['Indicator', 'Dover 2016', 'Target 2017', 'Comments'],
  ['Percentage of loans renewed on time', 80, 82, 'x'],
];
const near = [
  ['Target', 'Comments'],
  ['Percentage of loans', 'x'],
];
const far = [
  ['Room', 'Monday'],
  ['Hall', 'Choir'],
];

function hostOf(...grids: readonly Grid[]): Pick<FileHost, 'sheets' | 'read' | 'readStoredJson'> {
  return {
    sheets: () => grids.map(({ sheet, isHidden }) => ({ name: sheet, isHidden })),
    read: (name) => grids.find(({ sheet }) => sheet === name)!,
    readStoredJson: () => null,
  };
}

test('scorecards of all sheets are read, hidden sheets too', async () => {
  const host = hostOf(
    gridOf(far, { sheet: 'Rooms' }),
    gridOf(scorecard, { sheet: 'Parks' }),
    gridOf(scorecard, { sheet: 'Old', isHidden: true }),
  );
  const { scorecards, nearMiss } = await readScorecardSheets(host, 'draft.xlsx', {});
  expect(scorecards.map(({ sheet }) => sheet)).toEqual(['Parks', 'Old']);
  expect(nearMiss).toBeNull();
});

test('only the sheet that is wanted is read', async () => {
  const host = hostOf(gridOf(scorecard, { sheet: 'Parks' }), gridOf(scorecard, { sheet: 'Waste' }));
  const { scorecards } = await readScorecardSheets(host, 'draft.xlsx', { sheet: 'waste' });
  expect(scorecards.map(({ sheet }) => sheet)).toEqual(['Waste']);
  await expect(readScorecardSheets(host, 'draft.xlsx', { sheet: 'Rooms' })).rejects.toThrow(
    /"Parks", "Waste"/,
  );
});

test.each<[string, readonly Grid[], string]>([
  ['the one that comes near', [gridOf(far, { sheet: 'Rooms' }), gridOf(near, { sheet: 'Plan' })], 'Plan'],
  [
    'a visible one before a hidden one',
    [gridOf(near, { sheet: 'Old', isHidden: true }), gridOf(near, { sheet: 'Plan' })],
    'Plan',
  ],
  [
    'a hidden one that comes near before a visible one that does not',
    [gridOf(far, { sheet: 'Rooms' }), gridOf(near, { sheet: 'Old', isHidden: true })],
    'Old',
  ],
  [
    'else the first visible one',
    [
      gridOf(far, { sheet: 'Old', isHidden: true }),
      gridOf(far, { sheet: 'Rooms' }),
      gridOf(far, { sheet: 'Halls' }),
    ],
    'Rooms',
  ],
])('of sheets without a scorecard it takes %s', async (_case, grids, expected) => {
  const { scorecards, nearMiss } = await readScorecardSheets(hostOf(...grids), 'draft.xlsx', {});
  expect(scorecards).toEqual([]);
  expect(nearMiss?.sheet).toBe(expected);
});

test('a workbook without worksheets is said', async () => {
  await expect(readScorecardSheets(hostOf(), 'charts.xlsx', {})).rejects.toThrow(
    '"charts.xlsx" holds no worksheet',
  );
});
