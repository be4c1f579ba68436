import type { FigureView } from '../../../src/core/engine/engine';
import { layOutFigures } from '../../../src/ui/figures/layOutFigures';
import { sayFigures } from '../../../src/ui/figures/sayFigures';

const box = { width: 100, height: 50, left: 0, right: 0, top: 0, bottom: 0 };

function figure(
  field: FigureView['field'],
  year: string,
  number: number | null,
  column: number,
  who = '',
): FigureView {
  return { field, who, year, number, text: number === null ? '' : String(number), cell: { row: 4, column } };
}

const row = [
  figure('actual', '2016', 77, 2, 'Kent'),
  figure('comparator', '2016', 80, 3, 'National'),
  figure('target', '2016', 82, 4),
  figure('target', '2017', 78, 5),
  figure('target', '2018', null, 6),
  figure('target', '2019', 87, 7),
];

test('time goes to the right and more goes up, to the edges of the box', () => {
  const { spots, years } = layOutFigures(row, [], box);
  const places = spots.map(({ x, y, figure: { number } }) => [number, Math.round(x), Math.round(y)]);
  expect(places).toEqual([
    [77, 0, 50],
    [80, 0, 35],
    [82, 0, 25],
    [78, 33, 45],
    [87, 100, 0],
  ]);
  expect(years.map(({ text }) => text)).toEqual(['2016', '2017', '2018', '2019']);
});

test('the line goes from the actual to the targets that come after it', () => {
  const { course } = layOutFigures(row, [], box);
  expect(course.map(({ figure: { number } }) => number)).toEqual([77, 78, 87]);
});

test('what is in question is marked, and nothing else', () => {
  const { spots } = layOutFigures(row, [{ row: 4, column: 5 }], box);
  expect(spots.filter(({ isMarked }) => isMarked).map(({ figure: { number } }) => number)).toEqual([78]);
});

test.each([
  ['one figure', [figure('actual', '2016', 5, 2)], [[50, 25]]],
  ['no figure', [figure('actual', '2016', null, 2)], []],
  [
    'like figures',
    [figure('actual', '2016', 5, 2), figure('target', '2017', 5, 3)],
    [
      [0, 25],
      [100, 25],
    ],
  ],
  [
    'the largest numbers there are',
    [figure('actual', '2016', -1.7e308, 2), figure('target', '2017', 1.7e308, 3)],
    [
      [0, 50],
      [100, 0],
    ],
  ],
  [
    'years out of order',
    [figure('target', '2018/19', 1, 2), figure('actual', '2016/17', 2, 3)],
    [
      [100, 50],
      [0, 0],
    ],
  ],
  [
    'headings that are no years',
    [figure('actual', 'Baseline', 1, 2), figure('target', 'End', 2, 3)],
    [
      [0, 50],
      [100, 0],
    ],
  ],
])('%s', (_case, figures, places) => {
  expect(layOutFigures(figures, [], box).spots.map(({ x, y }) => [x, y])).toEqual(places);
});

test('the same facts in words', () => {
  expect(sayFigures(row, [{ row: 4, column: 5 }])).toBe(
    'Actual 2016 77, National 2016 80, target 2016 82, 2017 78, 2018 blank, 2019 87. In question: F5.',
  );
});
