import { checkScorecard } from '../../../src/core/checking/check';
import { listChasers } from '../../../src/core/dates/chasers';
import { readScorecards } from '../../../src/core/reading';
import { fillTrajectories } from '../../../src/core/trajectories/fill';
import { gridOf, type TestCell } from '../../support/grid';
import { someOf } from '../../support/quick';

const headings = ['Service', 'Indicator', 'Kent 2016', 'Target 2017', 'Target 2018', 'Comments'];
const places: Readonly<Record<string, (text: string) => readonly (readonly TestCell[])[]>> = {
  comment: (text) => [headings, ['Skills', 'Pupils', 'N/A', 5, 4, text]],
  name: (text) => [headings, ['Skills', text, 4, 5, 4, 'late']],
  service: (text) => [headings, [text, 'Pupils', 4, 5, 4, 'late']],
  figure: (text) => [headings, ['Skills', 'Pupils', text, 5, text, 'late']],
  heading: (text) => [
    [...headings.slice(0, -1), text],
    ['Skills', 'Pupils', 4, 5, 4, 'late'],
  ],
  footnote: (text) => [headings, ['Skills', 'Pupils', 4, 5, 4, 'late'], [text]],
};

const units = [
  '?',
  '-',
  '*',
  '[',
  '9',
  ',',
  '.',
  'a',
  '%',
  '≤',
  '20',
  '1,',
  '?a',
  'a ',
  'NEW ',
  'q? ',
  '2017 ',
  'to ',
];
const ends = ['', '.x'];

/** A cell holds this many characters. */
const longest = 32_767;
const slowMs = 2_500;

function work(rows: readonly (readonly TestCell[])[]): number {
  const began = process.cpuUsage();
  for (const scorecard of readScorecards(gridOf(rows))) {
    checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} });
    listChasers(scorecard, '2017-04-15');
    fillTrajectories(scorecard);
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

test.each(Object.entries(places))(
  'whatever fills a %s to the end, it is read and checked soon',
  (_place, rowsOf) => {
    const slow = someOf(units).flatMap((unit) =>
      ends.flatMap((end) => {
        const text = unit.repeat(Math.ceil(longest / unit.length)).slice(0, longest - end.length) + end;
        const milliseconds = work(rowsOf(text));
        return milliseconds > slowMs ? [`${JSON.stringify(unit + end)}: ${Math.round(milliseconds)} ms`] : [];
      }),
    );
    expect(slow).toEqual([]);
  },
  300_000,
);
