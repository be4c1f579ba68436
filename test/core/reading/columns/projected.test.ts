import { readSheet } from '../../../../src/core/reading';
import { hasEnded } from '../../../../src/core/scorecard/ended';
import { nameFigure } from '../../../../src/core/scorecard/wording';
import { gridOf } from '../../../support/grid';

/** What the columns under such headings hold; what is projected in the place of an actual as messages call it. */
function meaningsOf(...headings: readonly string[]): string {
  const row = (name: string, by: number) => [name, ...headings.map((_, at) => 60 + at + by)];
  const { scorecards } = readSheet(
    gridOf([['Measure', ...headings], row('Homes let', 0), row('Homes sold', 3)]),
  );
  const { figureColumns, otherColumns } = scorecards[0]!;
  const said = figureColumns.map((column) =>
    column.isProjected ? nameFigure({ column }) : `${column.field} ${column.period?.text}`,
  );
  return [...said, ...otherColumns.flatMap(({ role }) => (role === 'forecast' ? [role] : []))].join(', ');
}

const BEFORE = ['FY23 Actual', 'FY24 Actual', 'FY25 Target'];
const BEFORE_READ = 'actual FY23, actual FY24, target FY25';

test.each<[what: string, headings: string[], means: string]>([
  [
    'projected',
    [...BEFORE, 'FY25 Projected', 'FY26 Target'],
    `${BEFORE_READ}, the FY25 projection, target FY26`,
  ],
  [
    'estimated',
    [...BEFORE, 'FY25 Estimate', 'FY26 Target'],
    `${BEFORE_READ}, the FY25 projection, target FY26`,
  ],
  ['nothing is wanted later', [...BEFORE, 'FY25 Projected'], `${BEFORE_READ}, forecast`],
  [
    'the actual is there too',
    ['FY23 Actual', 'FY24 Actual', 'FY25 Actual', 'FY25 Target', 'FY25 Projected', 'FY26 Target'],
    'actual FY23, actual FY24, actual FY25, target FY25, target FY26, forecast',
  ],
  [
    'a year lies between',
    ['FY22 Actual', 'FY23 Actual', 'FY25 Target', 'FY25 Projected', 'FY26 Target'],
    'actual FY22, actual FY23, target FY25, target FY26, forecast',
  ],
  [
    'there is one actual',
    ['FY24 Actual', 'FY25 Target', 'FY25 Projected', 'FY26 Target'],
    'actual FY24, target FY25, target FY26, forecast',
  ],
])('what is thought to come of a year: %s', (_, headings, means) => {
  expect(meaningsOf(...headings)).toBe(means);
});

test('it is owed before its year is over', () => {
  const [headings, row] = [
    ['Measure', ...BEFORE, 'FY25 Projected', 'FY26 Target'],
    ['Homes let', 10, 11, 12, 13, 14],
  ];
  const { figureColumns } = readSheet(gridOf([headings, row])).scorecards[0]!;
  const projected = figureColumns.find(({ isProjected }) => isProjected)!;
  expect(hasEnded(figureColumns, '2024-11-01')(projected)).toBe(true);
});
