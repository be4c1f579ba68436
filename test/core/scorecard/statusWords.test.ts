import { findOddStatuses, isBetween, MET, MISSED, statusWord } from '../../../src/core/scorecard/statusWords';
import { scorecardOf } from '../../support/scorecard';

function oddAmong(...statuses: readonly string[]) {
  const { indicators } = scorecardOf([
    ['Indicator', 'Actual 2016', 'Target 2016', 'Status', 'Comments'],
    ...statuses.map((status, k) => [`Percentage of matter ${k} settled`, 80 + k, 81, status, null]),
  ]);
  const rows = indicators.flatMap((indicator) =>
    (indicator.remarks ?? []).map((remark) => ({ indicator, remark })),
  );
  return findOddStatuses(rows).map(({ remark, usual }) => [remark.text, usual]);
}

const usual = ['lg', 'lg', 'lg', 'lg', 'lg', 'la', 'la', 'la', 'lr', 'lr'];

test('a word of one row among a few of all the others', () => {
  expect(oddAmong(...usual, 'lu')).toEqual([['lu', ['lg', 'la', 'lr']]]);
  expect(oddAmong(...usual, 'Contest')).toEqual([['Contest', ['lg', 'la', 'lr']]]);
});

test.each([
  ['a colour, though of one row', [...usual, 'Amber']],
  ['a word that says how the target fared', [...usual, 'Target met']],
  ['none at all', [...usual, 'Data only']],
  ['that there is nothing to rate', [...usual, 'Context only']],
  ['that it counts demand', [...usual, 'Workload']],
  ['that it is late', [...usual, 'Delayed']],
  ['that it is watched', [...usual, 'Watch']],
  ['that it is a little short', [...usual, 'Just short']],
  ['that it goes well', [...usual, 'On course']],
  ['that it is at its place', [...usual, 'Ahead of plan']],
  ['one among few rows', ['lg', 'lg', 'la', 'la', 'lu']],
  ['several that are each of one row', [...usual, 'lu', 'lx', 'ly']],
  ['a sentence', [...usual, 'On track for the end of March']],
])('but not %s', (_, statuses) => {
  expect(oddAmong(...statuses)).toEqual([]);
});

test.each([
  ['Red - off track', 'red'],
  ['R (Red)', 'red'],
  ['RAG: Amber', 'amber'],
  ['Green: ahead of plan', 'green'],
  ['Met', 'met'],
  ['Redcar', 'redcar'],
  ['Green waste', 'green waste'],
  ['Amber/Red', 'amber/red'],
])('“%s” says %s', (text, word) => {
  expect(statusWord(text)).toBe(word);
});

test.each([
  'Amber',
  'Light amber',
  'Yellow',
  'LA',
  'A',
  'Close',
  'Within tolerance',
  'Just short',
  'Almost met',
  'Amber - at risk',
])('“%s” stands between met and missed', (text) => {
  const word = statusWord(text);
  expect([isBetween(word), MET.test(word), MISSED.test(word)]).toEqual([true, false, false]);
});

test.each([
  'Ahead or on plan',
  'Better or on target',
  'On/ahead of schedule',
  'At or above target',
  'Meeting',
  'Pass',
])('“%s” was met', (text) => {
  const word = statusWord(text);
  expect([isBetween(word), MET.test(word), MISSED.test(word)]).toEqual([false, true, false]);
});

test.each(['Behind or on target', 'Ahead or behind', 'On review or above', 'At or below target'])(
  '“%s” says neither',
  (text) => {
    const word = statusWord(text);
    expect([MET.test(word), MISSED.test(word)]).toEqual([false, false]);
  },
);

test.each(['Dark red', 'Not on target', 'Behind target', 'Red - late', 'Not meeting', 'Fail'])(
  '“%s” was missed',
  (text) => {
    const word = statusWord(text);
    expect([isBetween(word), MET.test(word), MISSED.test(word)]).toEqual([false, false, true]);
  },
);

test('colours and words of other languages are known, alone and beside their English', () => {
  const French = ['Vert', 'Vert', 'Vert', 'Vert', 'Vert', 'Orange', 'Orange', 'Orange', 'Rouge', 'Rouge'];
  expect(oddAmong(...French, 'Jaune')).toEqual([]);
  expect(oddAmong(...French, 'Objectif atteint')).toEqual([]);
  expect(oddAmong(...French, 'Violette')).toEqual([['Violette', ['Vert', 'Orange', 'Rouge']]]);
  expect(oddAmong(...usual, 'Coch / Red')).toEqual([]);
});
