import { checkScorecard } from '../../../src/core/checking/check';
import type { Severity } from '../../../src/core/sheet/severity';
import { ruleOf } from '../../support/rule';
import { scorecardOf } from '../../support/scorecard';

const heading = ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];
const told = ['Percentage of complaints answered', null, 70, 72, 74, null];
const guessed = ['Notifications leading to a plan', null, 70, 76, 80, null];
const falling = ['Notifications that go elsewhere', null, 70, 66, 60, null];
const stated = ['Notifications leading to a plan', 'High', 70, 76, 80, null];
const nothing = ['Notifications leading to a plan', null, 70, 90, 80, null];

function found(
  row: readonly (string | number | null)[],
  part: { severity?: Severity; rests?: boolean } = {},
) {
  const scorecard = scorecardOf([heading, row]);
  const indicator = scorecard.indicators[0]!;
  const rule = ruleOf({
    id: 'a-rule',
    severity: part.severity ?? 'error',
    ...(part.rests === false ? {} : { restsOnPolarity: true as const }),
    messages: { found: 'It is worse.' },
    check: () => [{ messageId: 'found', data: {}, cell: indicator.nameCell, indicator }],
  });
  const { severity, message } = checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} }, [rule])
    .findings[0]!;
  return { severity, message };
}

test('a finding that rests on a way guessed from targets is a query and says so', () => {
  expect(found(guessed)).toEqual({
    severity: 'query',
    message:
      'It is worse. The name does not tell which way is better: the targets move up, so higher was taken to be better.',
  });
  expect(found(falling).message).toContain('the targets move down, so lower was taken to be better');
});

test('advice stays advice', () => {
  expect(found(guessed, { severity: 'advice' }).severity).toBe('advice');
});

test.each([
  ['the name tells', told],
  ['a column tells', stated],
  ['nothing tells', nothing],
])('an error stays an error where %s', (_, row) => {
  expect(found(row)).toEqual({ severity: 'error', message: 'It is worse.' });
});

test('a finding that does not rest on the way stays as it is', () => {
  expect(found(guessed, { rests: false })).toEqual({
    severity: 'error',
    message: 'It is worse.',
  });
});
