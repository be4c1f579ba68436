import { checkScorecard } from '../../../src/core/checking/check';
import { softenGuess } from '../../../src/core/checking/guessedPolarity';
import type { Severity } from '../../../src/core/sheet/severity';
import { allRules } from '../../../src/core/rules/index';
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
  part: { severity?: Severity; rests?: boolean; isOfNoWay?: boolean } = {},
) {
  const scorecard = scorecardOf([heading, row]);
  const indicator = scorecard.indicators[0]!;
  const rule = ruleOf({
    id: 'a-rule',
    severity: part.severity ?? 'error',
    ...(part.rests === false ? {} : { restsOnPolarity: true as const }),
    ...(part.isOfNoWay ? { holdsEitherWay: ['found'] } : {}),
    messages: { found: 'It is worse.' },
    check: () => [{ messageId: 'found', data: {}, cell: indicator.nameCell, indicator }],
  });
  const { severity, message } = checkScorecard(scorecard, { asOf: '2017-04-15', settings: {} }, [rule])
    .findings[0]!;
  return { severity, message };
}

test('a finding about the scorecard as a whole stays as it is', () => {
  const judged = { severity: 'error', message: 'It is worse.' } as const;
  const fact = { messageId: 'found', data: {}, cell: { row: 0, column: 0 } };
  expect(softenGuess({ restsOnPolarity: true }, fact, judged)).toEqual(judged);
});

test('a finding that rests on a way guessed from targets is a query and says so', () => {
  expect(found(guessed)).toEqual({
    severity: 'query',
    message:
      'It is worse. The name does not say which way is better. The targets move up, so higher was assumed to be better.',
  });
  expect(found(falling).message).toContain('The targets move down, so lower was assumed to be better');
});

test('what holds whichever way is better stays as it is', () => {
  expect(found(guessed, { isOfNoWay: true })).toEqual({ severity: 'error', message: 'It is worse.' });
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

test('every rule that says which way is better rests on the way', () => {
  const saying = allRules.filter(({ messages }) =>
    Object.values<string>(messages).some((sentence) => sentence.includes('{better}')),
  );
  expect(saying.length).toBeGreaterThan(3);
  expect(saying.filter(({ restsOnPolarity }) => !restsOnPolarity).map(({ id }) => id)).toEqual([]);
});

function findingsOf(rows: readonly (readonly (string | number | null)[])[]) {
  const { findings } = checkScorecard(scorecardOf(rows), { asOf: '2024-06-01', settings: {} });
  return findings.map(({ rule, severity, cell }) => `${severity} ${rule} row ${cell.row + 1}`);
}

const years = [
  'Service',
  'Indicator',
  '2015/16 Actual',
  '2016/17 Actual',
  '2017/18 Target',
  '2018/19 Target',
  'Comments',
];

test('targets that lie on one side of the actual and turn are no errors, and one advice names their rows', () => {
  const findings = findingsOf([
    years,
    ['HR', 'Share of posts that went to applicants from outside (%)', 41, 44, 52, 48, null],
    ['Arts', 'People at weaving workshops', 110, 131, 190, 150, null],
    ['Parks', 'Number of hires of the bandstand', 60, 58, 40, 47, null],
  ]);
  expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([]);
  expect(findings.filter((finding) => finding.includes('polarity-unclear'))).toEqual([
    'advice polarity-unclear row 2',
  ]);
});

test('an effect that rises is no fault, and neither is workload', () => {
  const findings = findingsOf([
    years,
    ['Housing', 'Number of homeless families placed in permanent homes', 200, 210, 220, 230, null],
    ['Housing', 'Repossessions averted', 80, 85, 90, 95, null],
    ['Equalities', '% of hate crimes leading to further action', 80, 82, 85, 88, null],
    ['Registrars', 'Death certificates issued by post', 5000, 5100, 5200, 5300, null],
  ]);
  expect(findings.filter((finding) => /wrong-way|below-actual|reverses|lowered/.test(finding))).toEqual([]);
  expect(findings.filter((finding) => finding.includes('polarity-unclear'))).toEqual([
    'advice polarity-unclear row 5',
  ]);
});

test('what a name states is judged as stated', () => {
  const findings = findingsOf([
    years,
    ['Streets', 'Posters seen on street furniture (Minimise)', 110, 100, 112, 120, null],
    ['Streets', 'Alleys swept (Maximise)', 55, 50, 45, 40, null],
    ['Streets', 'Requests about benches (cumulative in year) (Minimise)', 260, 243, 137, 130, null],
  ]);
  expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([
    'error targets-wrong-way row 2',
    'error targets-wrong-way row 3',
  ]);
});

test('a dash in a polarity column means less only beside a plus', () => {
  const rowsWith = (first: string) => [
    ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
    ['Widgets of one kind', first, 70, 72, 74, null],
    ['Widgets of another kind', '-', 70, 72, 74, null],
  ];
  const waysIn = (first: string) =>
    scorecardOf(rowsWith(first)).indicators.map(({ polarity, polaritySource }) => [polarity, polaritySource]);
  expect(waysIn('+')).toEqual([
    ['higher', 'column'],
    ['lower', 'column'],
  ]);
  expect(waysIn('-')).toEqual([
    ['higher', 'targets'],
    ['higher', 'targets'],
  ]);
});
