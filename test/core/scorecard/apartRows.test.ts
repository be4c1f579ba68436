import { checkScorecard } from '../../../src/core/checking/check';
import { areSetApart, setApart } from '../../../src/core/scorecard/apartRows';
import { layOver } from '../../../src/core/scorecard/settings';
import { readSettingsJson } from '../../../src/core/stored/readSettings';
import { scorecardOf } from '../../support/scorecard';

test('two rows that are set apart are so in either order, and however their names are written', () => {
  const settings = setApart('Rate of falls', ['Falls on day wards', 'Falls on night wards']);
  expect(areSetApart(settings, 'Falls on day  wards', 'RATE of falls')).toBe(true);
  expect(areSetApart(settings, 'Rate of falls', 'Falls at home')).toBe(false);
  expect(areSetApart({}, 'constructor', 'a')).toBe(false);
});

test('pairs are kept beside each other, and read back', () => {
  const both = layOver(setApart('a', ['b']), setApart('c', ['d']));
  expect(Object.keys(both.apart!)).toHaveLength(2);
  expect(readSettingsJson(JSON.parse(JSON.stringify(both)))).toEqual({ settings: both, problems: [] });
  expect(readSettingsJson({ apart: { 'a | b': 'yes' } }).problems).toHaveLength(1);
});

describe('each pair is switched off in one step', () => {
  test.each([
    [
      'rate-against-count',
      [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Target 2018'],
        ['Health', 'Number of missed clinic appointments', 4000, 3000, 2000],
        ['Health', 'Percentage of clinic appointments missed', 7.5, 7.8, 8.1],
        ['Roads', 'Number of street lights repaired', 900, 500, 200],
        ['Roads', 'Percentage of street lights repaired', 90, 92, 94],
      ],
    ],
    [
      'whole-outside-parts',
      [
        ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018'],
        ['Parks', 'Percentage of parks rated good', 88, 89, 92, 97],
        ['Parks', 'Percentage of town parks rated good', 89, 90, 92, 94],
        ['Parks', 'Percentage of country parks rated good', 84, 85, 88, 90],
        ['Homes', 'Percentage of homes let in time', 71, 60, 74, 76],
        ['Homes', 'Percentage of homes let in time - north', 70, 72, 73, 75],
        ['Homes', 'Percentage of homes let in time - south', 72, 74, 75, 77],
      ],
    ],
  ])('%s', (rule, rows) => {
    const scorecard = scorecardOf(rows);
    const found = (settings = {}) =>
      checkScorecard(scorecard, { asOf: '2017-04-15', settings }).findings.filter((one) => one.rule === rule);
    const [first, second] = found();
    expect(found()).toHaveLength(2);
    const left = found(first!.setAside!.setting);
    expect(left.map(({ cell }) => cell)).toEqual([second!.cell]);
  });
});
