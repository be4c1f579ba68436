import { drawEvenly, type Found, sayCounts } from '../../tools/judge';

const found = (rule: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ file: `${at}.csv`, finding: { rule } }) as unknown as Found);

test('so many findings are drawn of each rule, spread over all of them', () => {
  const drawn = drawEvenly([...found('target-missing', 9), ...found('value-error', 2)], 3);
  expect(drawn.map(({ file, finding }) => `${finding.rule} ${file}`)).toEqual([
    'target-missing 0.csv',
    'target-missing 3.csv',
    'target-missing 6.csv',
    'value-error 0.csv',
    'value-error 1.csv',
  ]);
});

test('another seed draws others of the same findings, and the same one the same', () => {
  const all = found('target-missing', 90);
  const draw = (seed: number) => drawEvenly(all, 9, seed).map(({ file }) => file);
  expect(draw(1)).toEqual(draw(1));
  expect(new Set([...draw(0), ...draw(1), ...draw(2)]).size).toBe(27);
});

test('marks are added up by rule, and what is not marked does not count', () => {
  const marks = [
    { rule: 'value-error', mark: 'agree' },
    { rule: 'target-missing', mark: 'noise' },
    { rule: 'target-missing', mark: 'agree' },
    { rule: 'target-missing', mark: 'disagree' },
    { rule: 'target-missing', mark: 'perhaps' },
    { rule: 'target-missing', mark: '' },
  ];
  expect(sayCounts(marks).split('\n').slice(2)).toEqual([
    'target-missing | 3 | 1 | 1 | 1 | 33 % | 2',
    'value-error | 1 | 1 | 0 | 0 | 100 % | 0',
    'all | 4 | 2 | 1 | 1 | 50 % | 2',
  ]);
});
