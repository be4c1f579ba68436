import { readSheet } from '../../../../src/core/reading';
import { readYearEnd } from '../../../../src/core/reading/columns/yearEnds';
import { hasEnded } from '../../../../src/core/scorecard/ended';
import { gridOf, type TestCell } from '../../../support/grid';

test.each<[line: string, said: ReturnType<typeof readYearEnd>]>([
  ['Performance statement for the year ended 30 June 2025', { firstMonth: 7, year: 2025 }],
  ['Years are financial years ending 30 June.', { firstMonth: 7, year: null }],
  ['Fiscal year ending June 30, 2025', { firstMonth: 7, year: 2025 }],
  ['Fiscal year July 1 – June 30', { firstMonth: 7, year: null }],
  ['The financial year runs from 1 July to 30 June', { firstMonth: 7, year: null }],
  ['Fiscal Year: October 1 to September 30', { firstMonth: 10, year: null }],
  ['Accounts for the year to 31 March 2025', { firstMonth: 4, year: 2025 }],
  ['For the year ended 31st December 2024', { firstMonth: 1, year: 2024 }],
  ['Results for the half-year ended 30 June 2025', null],
  ['Rolling year to 30 June 2025', null],
  ['For the quarter ended 30 June 2025', null],
  ['Council year begins on 15 May', null],
  ['Year to date, as at 30 June 2025', null],
  ['Draft of 30 June 2025', null],
])('%s', (line, said) => {
  expect(readYearEnd(line)).toEqual(said);
});

const HEADINGS = ['Measure', 'Result 2024', 'Result 2025', 'Target 2026', 'Comments'];
const TABLE: TestCell[][] = [HEADINGS, ['Homes let', 10, 11, 12], ['Homes sold', 10, 11, 12]];

/** Whether the second year of results is over. */
function isOver(rows: readonly (readonly TestCell[])[], day: string): boolean {
  const { figureColumns } = readSheet(gridOf(rows)).scorecards[0]!;
  return hasEnded(figureColumns, day)(figureColumns[1]!);
}

test('a bare year is over when the title or a note says that it ends, and in December where nothing does', () => {
  const ended = 'For the year ended 30 June 2025';
  const splitYears = TABLE.map((cells, at) =>
    at === 0 ? ['Measure', 'Result 2023/24', 'Result 2024/25', 'Target 2025/26', 'Comments'] : cells,
  );
  expect({
    byTitle: isOver([[ended], [], ...TABLE], '2025-07-01'),
    before: isOver([[ended], [], ...TABLE], '2025-06-30'),
    byNote: isOver([...TABLE, [], ['Years are financial years ending 30 June.']], '2025-08-18'),
    ofAnother: isOver([['For the year ended 30 June 2023'], [], ...TABLE], '2025-08-18'),
    ofNothing: isOver(TABLE, '2025-08-18'),
    split: isOver([[ended], [], ...splitYears], '2025-06-01'),
  }).toEqual({
    byTitle: true,
    before: false,
    byNote: true,
    ofAnother: false,
    ofNothing: false,
    split: false,
  });
});
