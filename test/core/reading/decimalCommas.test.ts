import { haveDecimalCommas, withDecimalPoints } from '../../../src/core/reading/decimalCommas';
import type { Cell } from '../../../src/core/sheet/grid';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const cell = (value: string | number) => ({ value, text: String(value), numberFormat: 'General' }) as Cell;

test.each<[string, readonly (string | number)[], boolean]>([
  ['two decimal commas', ['62,4', '70,1'], true],
  ['with per cent, money, and thousands with points', ['62,4 %', '€ 1.234,50', '5.120'], true],
  ['beside blanks and numbers that the file holds as such', ['7,1', 12.5, '3,4'], true],
  ['one alone, which may be a slip', ['62,4', '70'], false],
  ['points before decimals too', ['62,4', '70,1', '3.5'], false],
  ['commas before thousands', ['1,234', '62,4', '70,1'], false],
  ['commas before thousands and a point', ['62,4', '70,1', '81,3', '1,234.5'], false],
  ['commas before millions', ['62,4', '70,1', '81,3', '1,234,567'], false],
  ['three decimals among many with one or two', ['79,529', '86,09', '105,2', '82,14'], true],
  ['three decimals after a nought', ['0,125', '86,09', '105,2'], true],
  ['as many with three as with one or two', ['79,529', '80,114', '86,09', '105,2'], false],
  ['points alone', ['5.120', '11.430'], false],
  ['none', [], false],
])('%s: %s, %s', (_case, values, expected) => {
  expect(haveDecimalCommas(values.map(cell))).toBe(expected);
});

test('one alone is no slip where semicolons part the fields', () => {
  expect(haveDecimalCommas([cell('62,4'), cell(70)], true)).toBe(true);
  expect(haveDecimalCommas([cell('1,234'), cell('62,4')], true)).toBe(false);
  expect(haveDecimalCommas([cell(70)], true)).toBe(false);
});

test.each([
  ['5.120', '5120'],
  ['1.234.567', '1234567'],
  ['1.234,5', '1234.5'],
  ['62,4 %', '62.4 %'],
  ['≥ 7,1', '≥ 7.1'],
  ['siehe Anmerkung', 'siehe Anmerkung'],
])('"%s" is "%s"', (typed, expected) => {
  expect(withDecimalPoints(typed)).toBe(expected);
});

function numbers(rows: readonly (readonly TestCell[])[]) {
  return scorecardOf(rows).indicators.map(({ values }) => values.map(({ number }) => number));
}

test('a table with decimal commas has thousands with points', () => {
  expect(
    numbers([
      ['Indicador', 'Valor-base 2020', 'Resultado 2023', 'Meta 2024'],
      ['Cobertura vacinal (%)', '62,4', '70,1', '95,0'],
      ['Árvores plantadas', '4.210', '5.120', '11.430'],
    ]),
  ).toEqual([
    [62.4, 70.1, 95],
    [4210, 5120, 11430],
  ]);
});

test('a table without them has decimals behind points', () => {
  expect(
    numbers([
      ['Indicator', 'Actual 2023', 'Target 2024'],
      ['Ratio of grommets to fnords', '4.210', '5.120'],
      ['Percentage of calls answered', '62.4', '70.1'],
    ]),
  ).toEqual([
    [4.21, 5.12],
    [62.4, 70.1],
  ]);
});

test.each([
  ['Eixo', 'Meta / indicador'],
  ['Tema', 'Objetivo / Indicador'],
])('beside "%s", "%s" heads the names', (theme, heading) => {
  const { indicators } = scorecardOf([
    [theme, heading, 'Actual 2023', 'Target 2024'],
    ['Saúde', 'Creches novas', 4, 20],
    ['Clima', 'Parques novos', 5, 11],
  ]);
  expect(indicators.map(({ name, service }) => `${service}: ${name}`)).toEqual([
    'Saúde: Creches novas',
    'Clima: Parques novos',
  ]);
});
