import { checkScorecard } from '../../../src/core/checking/check';
import { allRules } from '../../../src/core/rules/index';
import { scorecardOf } from '../../support/scorecard';

const reverses = (headings: readonly string[]) => {
  const scorecard = scorecardOf([
    ['Indicator', ...headings, 'Comments'],
    ['Number of complaints answered on time', 8000, 11500, 11000, null],
    ['Number of homes built', 90, 95, 99, null],
  ]);
  const { findings } = checkScorecard(scorecard, { asOf: '2024-04-15', settings: {} }, allRules);
  return findings.filter(({ rule }) => rule === 'target-reverses');
};

test('a target that goes back is an error where its column says that it is one', () => {
  const [finding] = reverses(['FY24 Actual', 'FY25 Target', 'FY26 Target']);
  expect(finding!.severity).toBe('error');
  expect(finding!.message).not.toContain('not certain');
});

test.each(['Projected', 'Indicative'])('under “%s” it is a query that says what it rests on', (word) => {
  const [finding] = reverses(['FY24 Actual', `FY25 ${word}`, `FY26 ${word}`]);
  expect(finding!.severity).toBe('query');
  expect(finding!.message).toContain(
    `The heading “FY25 ${word}” was taken for a target, which is not certain.`,
  );
});
