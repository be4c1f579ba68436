import { layOver, type Settings } from '../../../src/core/scorecard/settings';

const own: Settings = {
  rules: { 'target-missing': { off: true }, 'target-lowered': { severity: 'advice', options: { a: 1 } } },
  polarity: { Homes: 'lower', Waste: 'range' },
  columns: { C: 'actual 2016' },
};

test('settings laid over others count rule by rule, row by row and column by column', () => {
  const over: Settings = {
    rules: { 'target-lowered': { off: true }, 'targets-absent': { off: true } },
    polarity: { Waste: 'higher' },
    columns: { C: 'ignore', D: 'target 2017' },
  };
  expect(layOver(own, over)).toEqual({
    rules: {
      'target-missing': { off: true },
      'target-lowered': { off: true },
      'targets-absent': { off: true },
    },
    polarity: { Homes: 'lower', Waste: 'higher' },
    columns: { C: 'ignore', D: 'target 2017' },
  });
});

test('without others settings stay as they are', () => {
  expect(layOver(own, {})).toEqual(own);
  expect(layOver({}, own)).toEqual(own);
  expect(layOver({}, {})).toEqual({});
});

test('a row may have any name', () => {
  const odd = JSON.parse('{"polarity":{"__proto__":"lower"}}') as Settings;
  expect(JSON.stringify(layOver(odd, { polarity: { a: 'higher' } }))).toBe(
    '{"polarity":{"__proto__":"lower","a":"higher"}}',
  );
});
