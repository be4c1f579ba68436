import { readSheet } from '../../../src/core/reading';
import { rangeToA1 } from '../../../src/core/sheet/address';
import { gridOf, type TestCell } from '../../support/grid';

const heads: readonly TestCell[] = ['Measure', 'Actual 2024/25', 'Target 2025/26', 'RAG'];

/** Tables one below the other under the same headings, each under its title, with a blank row between. */
function tables(titles: readonly string[], names: readonly string[]): readonly (readonly TestCell[])[] {
  return titles.flatMap((title, at) => [
    [title],
    heads,
    [names[at * 2]!, 10 + at, 12 + at, 'Green'],
    [names[at * 2 + 1]!, 20 + at, 22 + at, 'Amber'],
    [],
  ]);
}

function readAll(rows: readonly (readonly TestCell[])[]) {
  return readSheet(gridOf(rows)).scorecards.map(
    ({ range, indicators }) =>
      `${rangeToA1(range)}: ${indicators.map(({ service, name }) => `${service ?? '-'} ${name}`).join(', ')}`,
  );
}

const names = ['Homes let', 'Homes built', 'Bins missed', 'Trees planted'];

test('under titles of their own they are one scorecard, whose services are the titles', () => {
  expect(readAll(tables(['Housing', 'Streets'], names))).toEqual([
    'A2:D9: Housing Homes let, Housing Homes built, Streets Bins missed, Streets Trees planted',
  ]);
});

test('of other times they are two', () => {
  expect(readAll(tables(['Results Q1 2024/25', 'Results Q2 2024/25'], names))).toHaveLength(2);
});

test('where the same rows come again they are two', () => {
  expect(readAll(tables(['Injuries', 'Deaths'], ['Bus', 'Rail', 'Bus', 'Rail']))).toHaveLength(2);
});

test('where another heading stands over one of them they are two', () => {
  const [title, , ...rest] = tables(['Housing', 'Streets'], names);
  expect(readAll([title!, ['Measure', 'Actual 2023/24', 'Target 2025/26', 'RAG'], ...rest])).toHaveLength(2);
});
