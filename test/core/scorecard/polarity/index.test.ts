import {
  decidePolarity,
  polarityFromText,
  type PolarityEvidence,
} from '../../../../src/core/scorecard/polarity';

describe('polarityFromText', () => {
  test.each([
    ['Higher is better', 'higher'],
    ['HIGH', 'higher'],
    ['h', 'higher'],
    ['Bigger is better', 'higher'],
    ['Aim to maximise', 'higher'],
    ['Good to be high', 'higher'],
    ['Increase', 'higher'],
    ['+', 'higher'],
    ['+ve', 'higher'],
    ['Maximise', 'higher'],
    ['Up', 'higher'],
    ['↑', 'higher'],
    ['▲', 'higher'],
    ['Lower is worse', 'higher'],
    ['Low', 'lower'],
    ['Lower is better', 'lower'],
    ['Smaller is better', 'lower'],
    ['Aim to minimise', 'lower'],
    ['Fewer is better', 'lower'],
    ['High is bad', 'lower'],
    ['-ve', 'lower'],
    ['Minimise', 'lower'],
    ['Down', 'lower'],
    ['↓', 'lower'],
    ['▼', 'lower'],
    ['Max 90', 'lower'],
    ['Maximum of £5m', 'lower'],
    ['No more than 5%', 'lower'],
    ['min 3,100', 'higher'],
    ['Not less than last year', 'higher'],
    ['Max', 'higher'],
    ['Plan is best', 'range'],
    ['Within range', 'range'],
    ['Maintain', 'range'],
    ['↔', 'range'],
    ['Higher or lower', null],
    ['N/A', null],
    // A dash stands for "nothing" as often as for "less".
    ['-', null],
    ['Monthly', null],
    ['', null],
  ])('%s', (text, polarity) => {
    expect(polarityFromText(text)).toBe(polarity);
  });
});

describe('decidePolarity', () => {
  const withFigures = (baseline: number, targets: readonly number[]) => ({
    figures: () => ({ baseline, targets }),
  });
  const rising = withFigures(50, [60, 70]);
  test.each<[string, PolarityEvidence, string, string]>([
    [
      'the officer goes before all',
      { name: 'Complaints', set: 'higher', columnText: 'Low', ...rising },
      'higher',
      'set',
    ],
    [
      'the column goes before the name',
      { name: 'Attendance', columnText: 'Lower is better', ...rising },
      'lower',
      'column',
    ],
    [
      'a column that says nothing is passed over',
      { name: 'Attendance', columnText: 'n/a', ...rising },
      'higher',
      'name',
    ],
    ['a telling name goes before the targets', { name: 'Complaints', ...rising }, 'lower', 'name'],
    [
      'the targets decide where the name does not',
      { name: 'Notifications leading to a plan', ...rising },
      'higher',
      'targets',
    ],
    [
      'a gap row is lower whatever its targets',
      { name: 'Boys and girls at KS2', isGap: true, ...rising },
      'lower',
      'name',
    ],
    [
      'a level to hold by its name',
      { name: '% surplus places', ...withFigures(10, [8, 5]) },
      'range',
      'name',
    ],
    [
      'workload has no better way, whatever is planned',
      { name: 'Deaths registered', ...rising },
      'unclear',
      'nothing',
    ],
    ['a stated way goes before the cues', { name: 'Complaints (Maximise)', ...rising }, 'higher', 'name'],
    ['a known indicator', { name: 'Never events', ...withFigures(2, [3, 4]) }, 'lower', 'catalogue'],
    [
      'targets that turn tell nothing',
      { name: 'Artists on the books', ...withFigures(252, [1038, 500]) },
      'unclear',
      'nothing',
    ],
    [
      'the only level that is wanted is a little below the baseline: an easier target, or a plan to bring it down',
      { name: 'Artists on the books', ...withFigures(250, [240, 240]) },
      'unclear',
      'nothing',
    ],
    [
      'the only level that is wanted is far below the baseline',
      { name: 'Artists on the books', ...withFigures(250, [100]) },
      'lower',
      'targets',
    ],
    [
      'the only level that is wanted is above the baseline',
      { name: 'Artists on the books', ...withFigures(250, [260]) },
      'higher',
      'targets',
    ],
    ['nothing tells', { name: 'Children looked after', ...withFigures(50, []) }, 'unclear', 'nothing'],
    [
      'a level held, and a name that does not tell',
      { name: 'Plans', ...withFigures(5, [5, 5]) },
      'unclear',
      'nothing',
    ],
  ])('%s', (_, evidence, polarity, source) => {
    expect(decidePolarity(evidence)).toEqual({ polarity, source });
  });
});
