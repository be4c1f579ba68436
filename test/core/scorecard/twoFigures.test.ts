import { figuresInCell } from '../../../src/core/scorecard/twoFigures';

test.each([
  ['45 / 50', ['45', '50']],
  ['12 (2016) 14 (2017)', ['12', '14']],
  ['10.50\n10.20', ['10.50', '10.20']],
  ['12\n140', ['12', '140']],
  ['12 (34%)', ['12', '34%']],
  ['12 or 13', ['12', '13']],
  ['45; 50; 55', ['45', '50', '55']],
  ['10 out of 12', ['10', '12']],
])('%j holds several figures', (text, figures) => {
  expect(figuresInCell(text)).toEqual(figures);
});

test.each([
  '4 minutes 22 seconds',
  '1 hour and 5 mins',
  '4m 22s',
  '45',
  '45 (2016)',
  '45\n(provisional)',
  'see note',
  '12 homes and 3 flats',
  '94,5',
  '',
])('%j does not', (text) => {
  expect(figuresInCell(text)).toEqual([]);
});
