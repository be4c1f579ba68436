import { readSheet } from '../../../../src/core/reading';
import { sayColumns } from '../../../support/columns';
import { gridOf } from '../../../support/grid';
import { aroundCases } from './aroundCases';
import { bodyCases } from './bodyCases';
import { exportCases } from './exportCases';
import { groupRowCases } from './groupRowCases';
import { keyCases } from './keyCases';
import { languageCases } from './languageCases';
import { otherFiguresCases } from './otherFiguresCases';
import { partCases } from './partCases';
import { placeCases } from './placeCases';
import { plainHeadingCases } from './plainHeadingCases';
import { programmeCases } from './programmeCases';
import { sectorCases } from './sectorCases';
import { timeCases } from './timeCases';
import { titleCases } from './titleCases';
import { weekCases } from './weekCases';
import { wordedCases } from './wordedCases';

test.each([
  ...aroundCases,
  ...bodyCases,
  ...exportCases,
  ...groupRowCases,
  ...keyCases,
  ...languageCases,
  ...otherFiguresCases,
  ...partCases,
  ...placeCases,
  ...plainHeadingCases,
  ...programmeCases,
  ...sectorCases,
  ...timeCases,
  ...titleCases,
  ...weekCases,
  ...wordedCases,
])('$name', ({ rows, sheet, means, missing, reads }) => {
  const { scorecards } = readSheet(gridOf(rows, sheet));
  expect(scorecards.map(sayColumns)).toEqual([means]);
  const [scorecard] = scorecards;
  if (missing !== undefined) expect(scorecard!.missingHeaders.map(({ what }) => what).join()).toBe(missing);
  if (reads)
    expect(scorecard!.indicators.map(({ service, name }) => `${service ?? '-'} | ${name}`)).toEqual(reads);
});

test('two columns that could both be names are read as likely and said to want a heading', () => {
  const rows = [
    [null, null, 'Actual 2016', 'Target 2017', 'Comments'],
    ['Homes that meet the standard', 'Share of homes inspected', 80, 85, null],
    ['Repairs made on time', 'Share of repairs ordered', 91, 92, null],
  ];
  const [scorecard] = readSheet(gridOf(rows)).scorecards;
  expect(scorecard!.missingHeaders.map(({ what }) => what)).toEqual(['indicator']);
});

test('what a column was placed by is told in words', () => {
  const rows = [
    ['Indicator', 'Outturn 2016/17', '2017/18', 'Wibble 2018/19', 'Comments'],
    ['Homes built', 10, 11, 12, null],
  ];
  const [scorecard] = readSheet(gridOf(rows)).scorecards;
  const clues = [...scorecard!.figureColumns, ...scorecard!.otherColumns].map(({ label, clues: all }) =>
    [label, ...all.map(({ text }) => text)].join(': '),
  );
  expect(clues).toContain('Outturn 2016/17: the heading says “outturn”');
  expect(clues).toContain('2017/18: 2017/18 is after the latest actual');
  const open = scorecard!.otherColumns.find(({ label }) => label === 'Wibble 2018/19');
  expect(open).toMatchObject({
    role: null,
    certainty: 'not placed',
    mightBe: ['target 2018/19', 'comparator 2018/19', 'actual 2018/19', 'ignore'],
  });
});

test('a column that is set by hand is sure, and one that is to be ignored is no question', () => {
  const rows = [
    ['Indicator', 'Actual 2016', 'Wibble 2017', 'Wobble 2017', 'Comments'],
    ['Homes built', 10, 11, 12, null],
  ];
  const [scorecard] = readSheet(gridOf(rows), { columns: { C: 'Target 2017', D: 'ignore' } }).scorecards;
  expect(scorecard!.figureColumns[1]).toMatchObject({ field: 'target', certainty: 'sure' });
  expect(scorecard!.otherColumns.find(({ column }) => column === 3)).toMatchObject({
    role: null,
    mightBe: [],
  });
});
