import { scoreEverything } from './everyLayout';
import { addScores, scoreLayout } from './scoreboard';

const { right, wrong, said, unsaid } = addScores(scoreEverything().map(({ score }) => score));
const all = right + wrong + said + unsaid;

test('nearly every figure of every layout is read as what it is', () => {
  expect(all).toBeGreaterThan(350);
  expect(right / all).toBeGreaterThanOrEqual(0.97);
});

test('wrong is far rarer than unread', () => {
  expect(wrong / all).toBeLessThanOrEqual(0.005);
});

test('nothing is left unread without a word', () => {
  expect(unsaid).toBe(0);
});

test('a figure that is read as something else counts as wrong, and one that waits to be set as said', () => {
  const rows = [
    ['Indicator', 'Actual 2016', 'Wibble 2017', 'Comments'],
    ['Homes built', 10, 12, null],
  ];
  const reads = [{ columns: 'B target 2016, C target 2017', rows: ['2 - | Homes built | 10 12 |'] }];
  expect(scoreLayout({ name: '', rows, reads })).toEqual({
    right: 0,
    wrong: 1,
    said: 1,
    unsaid: 0,
    asked: 0,
  });
});
