import { checkScorecard } from '../../../src/core/checking/check';
import { collapse } from '../../../src/core/checking/collapse/collapse';
import { signOff, standingOf } from '../../../src/core/explanations/signOff';
import { withExplanations } from '../../../src/core/explanations/withExplanations';
import type { Scorecard } from '../../../src/core/scorecard/scorecard';
import type { TestCell } from '../../support/grid';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Service', 'Indicator', 'Kent 2016', 'Target 2017', 'Target 2018', 'Comments'];
const rows = [
  ['Waste', 'Waste recycled', 40, 42, 44, 'Own figures, May 2016'],
  ['Waste', 'Missed bins', 120, 110, 100, 'Own figures, May 2016'],
  ['Roads', 'Potholes filled on time', 91, 92, 93, 'Own figures, May 2016'],
];
const summary = { errors: 0, queries: 0, advice: 1, explained: 2, ready: true };

function cardOf(cells: readonly (readonly TestCell[])[], sheet = 'Appendix 1'): Scorecard {
  return { ...scorecardOf([headings, ...cells]), sheet };
}

function signed(cells: readonly (readonly TestCell[])[] = rows) {
  const check = checkScorecard(cardOf(cells), { asOf: '2017-04-15', settings: {} });
  const checks = collapse(withExplanations([check], []));
  return signOff(checks, summary, { by: 'A. Officer', on: '2017-04-15' });
}

test('it holds while the figures are what they were, and says who signed what', () => {
  expect(standingOf(signed(), [cardOf(rows)])).toEqual({
    by: 'A. Officer',
    on: '2017-04-15',
    hasLapsed: false,
    sentence: 'Signed off by A. Officer on 15 April 2017: ready to submit.',
  });
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  ['rows in another order', [rows[2]!, rows[0]!, rows[1]!]],
  ['another comment', [[...rows[0]!.slice(0, 5), 'Own figures, June 2016'], ...rows.slice(1)]],
])('it outlives %s', (_name, cells) => {
  expect(standingOf(signed(), [cardOf(cells)]).hasLapsed).toBe(false);
});

test('it outlives a renamed sheet', () => {
  expect(standingOf(signed(), [cardOf(rows, 'Final')]).hasLapsed).toBe(false);
});

test('it outlives columns in another order', () => {
  const swapped = [headings, ...rows].map(([a, b, c, d, e, f]) => [a!, b!, d!, c!, e!, f!]);
  const plain = [headings, ...rows];
  const check = checkScorecard(scorecardOf(plain), { asOf: '2017-04-15', settings: {} });
  const kept = signOff(collapse(withExplanations([check], [])), summary, { by: 'A', on: '2017-04-15' });
  expect(standingOf(kept, [scorecardOf(swapped)]).hasLapsed).toBe(false);
});

test.each<[string, readonly (readonly TestCell[])[], string]>([
  [
    'a figure that changed',
    [['Waste', 'Waste recycled', 40, 43, 44, ''], ...rows.slice(1)],
    '1 row changed or added since (Waste recycled)',
  ],
  [
    'a figure taken out',
    [['Waste', 'Waste recycled', 40, null, 44, ''], ...rows.slice(1)],
    '1 row changed or added since (Waste recycled)',
  ],
  [
    'a row that came in',
    [...rows, ['Roads', 'Lamps out', 4, 3, 2, '']],
    '1 row changed or added since (Lamps out)',
  ],
  ['a row that is gone', rows.slice(0, 2), '1 row that was signed off is no longer there'],
  [
    'two rows of one name that changed places',
    [...rows, ['Waste', 'Waste recycled', 1, 2, 3, '']],
    '1 row changed or added since (Waste recycled)',
  ],
])('it lapses by %s, and says which', (_name, cells, because) => {
  const { hasLapsed, sentence } = standingOf(signed(), [cardOf(cells)]);
  expect(hasLapsed).toBe(true);
  expect(sentence).toBe(
    `The sign-off by A. Officer on 15 April 2017 no longer holds: ${because}. Check, and sign again.`,
  );
});

test('of many changed rows three are named', () => {
  const many = Array.from({ length: 6 }, (_, index) => ['Roads', `Road ${index}`, 50 + index, 60, 70, '']);
  const other = many.map(([service, name, , ...rest]) => [service!, name!, 10, ...rest]);
  expect(standingOf(signed(many), [cardOf(other)]).sentence).toContain(
    '6 rows changed or added since (Road 0, Road 1, Road 2 and 3 more)',
  );
});

test('the reasons that held are signed with it', () => {
  const check = checkScorecard(cardOf(rows), { asOf: '2017-04-15', settings: {} });
  const [explained] = collapse(withExplanations([check], []));
  const held = { explanation: { reason: 'A new contract', by: 'B' }, hasLapsed: false };
  const findings = [
    { indicator: 'Missed bins', explained: held },
    { indicator: null, explained: null },
  ];
  const checks = [{ ...explained!, findings }] as never;
  expect(signOff(checks, summary, { by: 'A', on: '2017-04-15' }).reasons).toEqual([
    { indicator: 'Missed bins', reason: 'A new contract', by: 'B' },
  ]);
});
