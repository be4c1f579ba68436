import type { Finding } from '../../../src/core/checking/finding';
import { judgeReason } from '../../../src/core/explanations/index';
import { allRules } from '../../../src/core/rules/index';
import { workOf } from '../../support/workOf';

const ruleOf = (id: string) => allRules.find((rule) => rule.id === id)!;

const lowered = ruleOf('target-lowered');

const finding: Finding = {
  rule: 'target-lowered',
  severity: 'query',
  messageId: 'lowered',
  data: {},
  message:
    'The 2017 target, 55, is easier than the past target for 2016, 60; higher is better. Explain why it was changed.',
  cell: { row: 1, column: 4 },
  cells: [{ row: 1, column: 4 }],
  indicator: 'Percentage of pupils at good or outstanding primary schools',
  service: 'School Improvement',
  edits: [],
  sheet: 'Sheet1',
};

describe('a reason that says nothing is not accepted', () => {
  test.each([
    // Agreement is no reason.
    'agreed',
    'Agreed.',
    'AGREED!',
    'agreed by DMT',
    'Agreed at DMT on 14 March 2017',
    'as per DMT',
    'As per DMT 14/03/2017',
    'As agreed with the Director of Children’s Services',
    'Approved by Cabinet Member',
    'Target agreed by DMT',
    'This was agreed at the last meeting of the committee',
    'signed off by the head of service',
    'Confirmed with the service',
    'confirmed by Jane Smith on 3 March',
    'per John Smith’s email of 3 March',
    'As discussed with Sarah and John',
    'Requested by the portfolio holder',
    'Director is happy with this',
    'Checked with team, all fine',
    'SMT approved the new target',
    'The target has been agreed and approved by the board',
    // Nor is a reference to somewhere else.
    'see above',
    'See comments',
    'see comments column for details',
    'refer to email',
    'See the narrative in the covering report',
    'as above',
    'Same reason as last year',
    'Explained in the covering report',
    'see attached',
    'as previously advised',
    // Nor an assurance.
    'OK',
    'ok',
    'Okay',
    'fine',
    'Yes',
    'correct',
    'This is correct',
    'The figure is correct',
    'The figures are right',
    'Target is correct',
    'this is the right target',
    'No change needed',
    'Data checked and correct',
    'Known issue',
    'Noted',
    'It is what it is',
    'The target is appropriate',
    'This target is realistic and achievable',
    'The target is challenging but realistic',
    'deliberate',
    'This is intentional',
    'as expected',
    'as intended',
    // Nor is the promise of one.
    'n/a',
    'N/A',
    'NA',
    'none',
    'nil',
    'tbc',
    'TBC',
    'To be confirmed',
    'to be confirmed by the service',
    'to be advised',
    'will follow',
    'will update later',
    'awaiting confirmation',
    'Awaiting confirmation from the service in May',
    'pending',
    'Please ignore',
    'ignore this',
    'not sure',
    'I do not know why',
    'no reason',
    'No comment',
    'no idea',
    'Nothing to explain',
    // Nor is too little.
    'cohort',
    'small cohort',
    'Ofsted',
    'funding cut',
    '2017',
    'March 2017',
    '14 March 2017',
    'x',
    'a b c d e f',
    'asdf asdf asdf asdf',
    'because',
    'because it is',
    'just because',
    'test test',
    'blah blah blah blah',
    // Nor signs without words.
    '',
    ' ',
    '   \n ',
    '.',
    '...',
    '-',
    '–',
    '?',
    '???',
    '!!!',
    '*',
    '----------',
    '. . . . . . . .',
    '🙂🙂🙂🙂',
    '()[]{}',
    '\u0000\u0000',
  ])('%j', (reason) => {
    expect(judgeReason(finding, lowered, reason)).toMatch(
      /^[A-Z].*: a good reason says what changed since the past target was set: .*\.$/,
    );
  });

  test.each([
    finding.message,
    'The 2017 target is easier than the past target for 2016',
    'the 2017 TARGET, 55, is easier than the past target for 2016, 60',
    'Target for 2017 easier than 2016 target',
    finding.indicator!,
    'percentage of pupils at good or outstanding primary schools',
    'Pupils at good primary schools',
    'Target lower than last year',
    'The target was reduced from 60 to 55',
    'First target is lower than the past target',
    lowered.explanation!,
  ])('because it only says again what was found: %j', (reason) => {
    expect(judgeReason(finding, lowered, reason)).toMatch(/^This only repeats what was found: /);
  });
});

describe('keys hit at random are refused', () => {
  test.each([
    'asdf qwer zxcv tyui ghjk',
    'qwertyuiop asdfghjkl',
    'sdfsdf dfgdfg hjkhjk',
    'lkj poiu mnb fdsa',
    'aaaa bbbb cccc dddd',
    'lalala nanana dududu',
    'ASDF QWER ZXCV',
    'jhgf kjhg lkjh in 2017',
  ])('%j', (reason) => {
    expect(judgeReason(finding, lowered, reason)).toMatch(/^These are not words: /);
  });

  test.each([
    'Poverty and liberty were property rights here',
    'CQC and DWP changed NHS rules',
    'Mgmt info from the PCTs stopped',
    'Cwrdd â’r ysgolion mwy cyn hwyr',
  ])('but %j is made of words', (reason) => {
    expect(judgeReason(finding, lowered, reason) ?? '').not.toMatch(/^These are not words/);
  });
});

describe('who decided and when is accepted, because it can be looked up', () => {
  test.each([
    'The committee agreed to it on 4 May',
    'Agreed by Cabinet, 14 March 2017',
    'Approved by the Health Board in June 2016',
    'The school governors signed it off on 3rd February',
    'Accepted by the governors on 04/05/2017',
    'The scrutiny panel endorsed this on May 4',
  ])('%j', (reason) => {
    expect(judgeReason(finding, lowered, reason)).toBeNull();
  });

  test.each([
    'The committee agreed to it',
    'Agreed on 4 May',
    'The committee met on 4 May',
    'Committee, 4 May',
    'As per DMT on 4 May',
    'Agreed by the directors on 4 May',
    'The committee may have agreed to it',
  ])('but not %j', (reason) => {
    expect(judgeReason(finding, lowered, reason)).not.toBeNull();
  });
});

describe('a terse reason is accepted', () => {
  test.each([
    'New national definition from 2017',
    'Cohort of nine children',
    'Cohort of 9 children',
    'Ofsted regraded two schools in March',
    'School closed in 2016',
    'Two schools closed in 2016',
    'Grant ends March 2018',
    'Funding cut by DfE',
    'Definition changed in 2017',
    'Boundary change moved 300 homes',
    'Contract ended in June 2016',
    'New contractor from April 2017',
    'Recycling centre shut for rebuilding',
    'Now counts academies too',
    'DfE has changed the threshold from 15% to 10%',
    'The threshold went from 15% to 10%',
    'KS2 tests were reformed in 2016, so past targets do not compare',
    'Past target was set under the old curriculum',
    'No longer collected by DfE',
    'Survey is held every second year',
    'Local indicator with no comparator',
    'Volume depends on number of referrals',
    'Demand doubled after the flood of 2016',
    'Staff vacancies: three of eight posts unfilled',
    'Confirmed by DfE as new method in 2017',
    'Agreed with schools to phase in the new curriculum',
    'Reset after the Ofsted inspection in May, as agreed by DMT',
    'Agreed by DMT because two schools closed',
    'See cabinet report of 14 March: two special schools are merging',
    'As per DMT, the cohort halved when the academy trust left',
    'Small numbers: one child is 8%',
    'One pupil is worth 8 points',
    'Academies are now counted',
    'Already the best in England',
    'Top quartile nationally, so holding is enough',
    'Diffiniad cenedlaethol newydd o 2017',
    '新しい 全国 定義 2017',
    'The past target was a mistake: it was meant for secondary schools',
    'Higher numbers of refugees are expected to arrive this summer',
    'Target lowered because the cohort has changed',
  ])('%j', (reason) => {
    expect(judgeReason(finding, lowered, reason)).toBeNull();
  });

  test.each([
    ['polarity-unclear', 'Lower is better in both rows'],
    ['polarity-unclear', 'Higher is better'],
    ['polarity-unclear', 'For all of them fewer is better'],
    ['merge-in-figures', 'One figure for both years'],
    ['merge-in-figures', 'The figure is for 2016 and 2017 together'],
    ['header-missing', 'Comments are on sheet Notes'],
    ['service-missing', 'Strategy unit answers for these rows'],
    ['row-hidden', 'Kept for audit, checked by finance on 3 March'],
    ['estimated-date-missing', 'Publication suspended by DfE until further notice'],
    ['target-no-improvement', 'Statutory limit, nothing more can be gained'],
    ['source-missing', 'All from Mosaic on 31 March'],
    ['comment-missing', 'Indicator is local and has no comparator'],
  ])('for %s: %j', (id, reason) => {
    const rule = ruleOf(id);
    expect(judgeReason({ ...finding, rule: id, message: 'Said of it.' }, rule, reason)).toBeNull();
  });
});

describe('the sentence', () => {
  test('says what a good reason says, for every rule that has queries or advice', () => {
    for (const rule of allRules) {
      const sentence = judgeReason({ ...finding, rule: rule.id }, rule, 'agreed')!;
      expect(sentence).toMatch(/^This is too short: a good reason (?:says|names|sets) /);
      expect(sentence).toMatch(/[a-z]\.$/);
    }
  });

  test.each([
    ['', 'No reason is given'],
    ['...', 'This has no words in it'],
    ['tbc', 'This is too short'],
    ['As agreed by the Cabinet Member', 'This does not say why'],
    ['x'.repeat(2001), 'This is longer than 2,000 characters'],
  ])('of %j begins: %s', (reason, start) => {
    expect(judgeReason(finding, lowered, reason)!.startsWith(`${start}: `)).toBe(true);
  });
});

test('an error is not explained, whatever the reason', () => {
  expect(judgeReason({ ...finding, severity: 'error' }, lowered, 'New national definition from 2017')).toBe(
    'An error cannot be explained. Put it right, and the finding goes away.',
  );
});

test('a text that is meant to take for ever does not', () => {
  const work = workOf(() => {
    for (const piece of ['agreed ', 'as per ', "a'", 'see see,', 'per per per ', 'n/', '2016 ', 'ab cd ']) {
      judgeReason(finding, lowered, piece.repeat(Math.floor(2000 / piece.length)));
      judgeReason(finding, lowered, piece.repeat(200_000 / 10));
    }
  });
  expect(work).toBeLessThan(1000);
});
