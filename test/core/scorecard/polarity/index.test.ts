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
    ['maior_igual', 'higher'],
    ['>=', 'higher'],
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
    ['menor_igual', 'lower'],
    ['tendencia_baixa', 'lower'],
    ['<=', 'lower'],
    ['Goldilocks', 'range'],
    ['Fewer is better', 'lower'],
    ['High is bad', 'lower'],
    ['-ve', 'lower'],
    ['Minimise', 'lower'],
    ['Down', 'lower'],
    ['↓', 'lower'],
    ['höher', 'higher'],
    ['niedriger', 'lower'],
    ['↘', 'lower'],
    ['mayor', 'higher'],
    ['plus bas', 'lower'],
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
  const judged = (
    baseline: number,
    targets: readonly number[],
    of: { readonly target: number; readonly isMet: boolean | null },
  ) => ({ figures: () => ({ baseline, targets, judged: of }) });
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
      { name: 'Attendance', columnText: 'tbc', ...rising },
      'higher',
      'name',
    ],
    [
      'one that says that no way is better is believed',
      { name: 'Attendance', columnText: 'n/a', ...rising },
      'unclear',
      'column',
    ],
    [
      'so is a comment',
      { name: 'Complaints', comment: 'Sum of the three teams; no better or worse.', ...rising },
      'unclear',
      'column',
    ],
    [
      'not one that compares',
      { name: 'Complaints', comment: 'No better or worse than last year', ...rising },
      'lower',
      'name',
    ],
    [
      'what is used of a service that is only just brought may be wanted',
      { name: 'Electricity consumption (kWh per month)', ...withFigures(2, [40, 82]) },
      'unclear',
      'nothing',
    ],
    [
      'and else should be saved',
      { name: 'Electricity consumption (kWh per month)', ...withFigures(80, [81, 82]) },
      'lower',
      'name',
    ],
    [
      'work that comes in has no way',
      { name: 'Referrals received', ...withFigures(69, [68, 67]) },
      'unclear',
      'nothing',
    ],
    [
      'unless all targets go one, past and to come',
      { name: 'Referrals received', ...judged(69, [68, 67, 66], { target: 70, isMet: null }) },
      'lower',
      'targets',
    ],
    [
      'or the status bears out the way of fewer',
      { name: 'Referrals received', ...judged(171, [175], { target: 165, isMet: true }) },
      'higher',
      'targets',
    ],
    [
      'it does not where it says the opposite',
      { name: 'Referrals received', ...judged(171, [175], { target: 165, isMet: false }) },
      'unclear',
      'nothing',
    ],
    [
      'nor where the actual lies on the target',
      { name: 'Referrals received', ...judged(165, [175], { target: 165, isMet: true }) },
      'unclear',
      'nothing',
    ],
    [
      'and one that turns tells nothing',
      { name: 'Referrals received', ...judged(171, [175, 174], { target: 165, isMet: true }) },
      'unclear',
      'nothing',
    ],
    [
      'a status that bears out the targets denies what words of the name tell',
      { name: 'Homes near the fire hazard', ...judged(57, [68, 72], { target: 60, isMet: false }) },
      'unclear',
      'nothing',
    ],
    [
      'one that bears out the name does not, though its targets are eased',
      { name: 'Homeless households', ...judged(135, [140, 145], { target: 120, isMet: false }) },
      'lower',
      'name',
    ],
    [
      'nor one that rates nothing',
      { name: 'Homeless households', ...judged(115, [140, 145], { target: 120, isMet: null }) },
      'lower',
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
