import { findCause } from '../../../src/core/checking/causes';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const heading = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Target 2019', 'Comments'];
const usual = ['Percentage of calls answered', 70, 72, 74, 76, null];

test.each<[what: string, cells: readonly TestCell[], cause: RegExp | null]>([
  ['figures', [70, 72, 74, 76], null],
  [
    'words alone',
    ['Plan drafted', 'Consulted', 'Adopted', 'In force'],
    /given in words or dates, as milestones/,
  ],
  ['words and blanks', [null, 'Consulted', null, 'In force'], /given in words or dates, as milestones/],
  ['words and a figure', ['Plan drafted', 'Consulted', 80, 'In force'], null],
  ['targets from a later year', [null, null, 74, 76], /start later, with no actual and no earlier target/],
  ['targets from the first year', [null, 72, 74, 76], null],
  ['an actual and later targets', [70, null, 74, 76], null],
  ['nothing', [null, null, null, null], null],
])('what lies behind a row of %s', (_, cells, cause) => {
  const { indicators } = scorecardOf([
    heading,
    usual,
    ['Percentage of plans adopted', ...cells, 'Await the survey'],
  ]);
  const found = findCause(indicators[1]!);
  if (cause) expect(found).toMatch(cause);
  else expect(found).toBeNull();
});
