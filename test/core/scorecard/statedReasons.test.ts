import {
  explainsTargets,
  hasNoTargetsOnPurpose,
  isNotEveryYear,
  isOnceAYear,
} from '../../../src/core/scorecard/statedReasons';
import { scorecardOf } from '../../support/scorecard';

const headings = ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'];

function rowWith(comment: string, name = 'Percentage of homes let on time', targets = [60, 62]) {
  return scorecardOf([
    headings,
    ['Percentage of rent paid', 80, 81, 82, null],
    [name, 63, ...targets, comment],
  ]).indicators[1]!;
}

test.each([
  'Cohort of four. Too small to read anything into.',
  'Very small numbers',
  'New condition standard in 2017; earlier years not comparable',
  'Policy minimum is 60%.',
  'Statutory requirement',
  'Limit set in the long-term plan',
  'Target agreed with the funder',
  'Response standard set by the Authority at 60%',
  'Policy range is 60 to 70',
  'Target reduced for the year: courses stopped',
  'Impact of COVID-19 on incomes',
  'Fuel and pay inflation',
  'Spike during closures is not expected to hold',
  'Grant ends in March',
  'The target sits lower than the present figure: two sites are being cleared',
  'The 2017/18 target is set below the latest result, as staff are trained',
  'Held at 60, as access is refused',
  'Expected demand will settle at 62',
  'Starts in 2017/18 are confirmed at 60.',
  'Aims to hold it at or below 60',
  'Benchmark of 60% retained.',
  'Grade good at 55 or over; the force holds 60.',
  'Access restricted from August',
  'Contract escalator of 4%',
  'New borrowing for the depot',
  'Kept at the local standard',
  'Retained pay agreement of November 2023',
  'Mildest winter in 60 years. Targets use the five-year average.',
  'Targets from 2017/18 were reset from the higher level',
  '62 was never realistic with transitions coming through, reset by the board',
  'Only six appeals in the year. 60% is realistic',
  'Hold steady, no extra capital',
  'Hold. Capital only keeps pace with wear',
  'Goals for 2017 have been lowered',
  'Repairs are funded to hold the index',
  'The aim is to keep the score',
  'The covenant’s golden rule is 60%',
  'Planned to fall while the depot is rebuilt',
  'Costs peak in 2017 as the works are paid for',
  'Visits move away, so the targets step down',
  'Includes £12m land sale receipt held for capital programme.',
  'Including a backlog of 2015',
  'Boosted by one large bequest',
  'An unusually mild winter',
  'Demand will not be repeated',
  'Unlikely to recur',
  '63% in 2016 as arrears of 2015 were paid after the harvest.',
  '63 because two landlords left the scheme',
  'Target level is kept modest since loans of films may be counted by the state.',
  'Targets are set cautiously until the review',
  'A conservative target in the first year',
  'Private leasing is being phased out, so fewer homes are planned each year.',
  'The scheme is being wound down',
  '62 a year is the programme agreed with the Government for all five years.',
  '62% is the national expected level, so it is the threshold every year.',
  'Parking fee starts in the depot, 5% fewer visits assumed in the first year',
])('“%s” says why the targets stand where they do', (comment) => {
  expect(explainsTargets(rowWith(comment))).toBe(true);
});

test.each([
  'Held under the national cap',
  'Kept below the county line',
  'Maintained within the band of the lender',
])('“%s” says why they stay where they are, and not why they move', (comment) => {
  expect(explainsTargets(rowWith(comment, 'Percentage of homes let on time', [60, 60]))).toBe(true);
  expect(explainsTargets(rowWith(comment))).toBe(false);
});

test.each([
  '',
  'The rate was reset in error',
  'Held up by the contractor',
  'Holding a workshop in May',
  'Staff kept the index cards',
  'National threshold is 40%.',
  'Statutory target is 75%',
  'DfE SFR - Nov 2016',
  'Local data',
  'Survey of 400 tenants',
  'See page 4',
  'Figures for Kent residents',
  'Held.',
  'Survey held up by the contractor',
  'Performance fell to 63',
  '12 of 60 tenants replied',
  'Two advisers joined and are expected to improve this.',
  'Margin held as costs fall',
  'Figure expected in July 2017',
  'Estimated because the depot’s return is late.',
  'Data due to be published in May',
  'Provisional; the audit is expected to end in June.',
  '120 cases closed in the year',
  'More complaints were closed at once',
  'The gap is closing',
  'Includes homes let by partners',
  'Including new lets and transfers of staff',
  'Exceptional work by the team',
  'A cohort of 40 this year',
  'The England figure is not comparable with previous years',
  '60% in 2015 as arrears were paid',
  '63 as in 2015, which was reported late',
  '63% since the data were returned late',
  'The phase of the moon',
  '58% is the national average level',
])('“%s” does not', (comment) => {
  expect(explainsTargets(rowWith(comment))).toBe(false);
});

test.each([
  ['Held.', [60, 60], true],
  ['Level held; a point either way is usual.', [60, 60], true],
  ['Held; leavers keep this under 100.', [60, 60], true],
  ['Target unchanged', [60, 60], true],
  ['The target is set in the Local Plan and does not change from year to year', [60, 60], true],
  ['No change to the target', [60, 60], true],
  ['Practical ceiling', [60, 60], true],
  ['Target unchanged', [40, 62], false],
  ['Figures unchanged', [60, 60], false],
  ['No change in the team', [60, 60], false],
  ['Ceiling repaired in the hall', [60, 60], false],
  ['Held.', [40, 62], false],
  ['Held up by the contractor', [60, 60], false],
  ['Meetings held weekly', [60, 60], false],
])('“%s” explains targets of %j: %s', (comment, targets, isExplained) => {
  expect(explainsTargets(rowWith(comment, undefined, targets))).toBe(isExplained);
});

test.each([
  ['Workload measure - no target set', true],
  ['Context only. Small numbers.', true],
  ['Demand led', true],
  ['Reporting encouraged; no target', true],
  ['Targets are not set for this', true],
  ['Reported for information.', true],
  ['Counts too small for a target', true],
  ['Measure discontinued in 2023', true],
  ['Only measured each cycle', true],
  ['For information', true],
  ['Tracked only', true],
  ['Not a performance measure', true],
  ['Outside the council’s control', true],
  ['Fewer than ten cases a year', true],
  ['Replaced by the new survey', true],
  ['Monitored; growth is neither sought nor resisted.', true],
  ['Monitored monthly by the board', false],
  ['Kent data only', false],
  ['Asked for information', false],
  ['Windows replaced by the landlord', false],
  ['Out of hours control room', false],
  ['Reported for the first time', false],
  ['Sample too small to publish', false],
  ['Only measured at home', false],
  ['Target set by the board', false],
  ['High demand in the winter', false],
  ['Demand up 6%. The new rota helps.', false],
  ['Demand measure', true],
  ['Demand', true],
  ['', false],
])('“%s” says that there are no targets on purpose: %s', (comment, isSaid) => {
  expect(hasNoTargetsOnPurpose(rowWith(comment))).toBe(isSaid);
});

test.each([
  ['Context', true],
  ['Neutral', true],
  ['N/A', true],
  ['-', false],
  ['Higher', false],
  ['', false],
])('a polarity column that says “%s” says that there are no targets on purpose: %s', (words, isSaid) => {
  const { indicators } = scorecardOf([
    ['Indicator', 'Good is', 'Actual 2016', 'Target 2017', 'Comments'],
    ['Percentage of rent paid', 'Higher', 80, 81, null],
    ['Percentage of homes let on time', words, 63, null, null],
  ]);
  expect(hasNoTargetsOnPurpose(indicators[1]!)).toBe(isSaid);
});

test('a name that counts work which comes in needs no targets', () => {
  expect(hasNoTargetsOnPurpose(rowWith('', 'Number of planning applications received'))).toBe(true);
});

test.each([
  ['Biennial survey', true],
  ['Collected every two years.', true],
  ['Held every seven years or so', true],
  ['A census every 10 years', true],
  ['Up every year for seven years', false],
  ['Three-year cycle', true],
  ['The next exercise is in 2029', true],
  ['The next exercise is due in 2029', true],
  ['Next national survey will be in autumn 2020', true],
  ['Next steps will be agreed', false],
  ['Collected every year', false],
  ['Data for two years', false],
])('“%s” says that the figure is not taken every year: %s', (comment, isSaid) => {
  expect(isNotEveryYear(rowWith(comment))).toBe(isSaid);
});

test('a name may say that the figure is not taken every year', () => {
  expect(isNotEveryYear(rowWith('', 'Residents satisfied (biennial survey)'))).toBe(true);
  expect(isNotEveryYear(rowWith('', 'Residents satisfied (annual survey)'))).toBe(false);
});

test.each([
  ['Annual survey of tenants', true],
  ['Published each August', true],
  ['Measured at year end', true],
  ['Reported annually to the board', true],
  ['Published each month', false],
  ['The annual leave of two officers', false],
  ['Reported at Q4', true],
  ['Autumn staff survey', true],
  ['The target was missed at Q2', false],
  ['Autumn was mild, as the survey of parks shows', false],
  ['', false],
])('“%s” says that there is one figure a year: %s', (comment, isSaid) => {
  expect(isOnceAYear(rowWith(comment))).toBe(isSaid);
});

test('a name, or how often a figure is taken, may say that there is one a year', () => {
  expect(isOnceAYear(rowWith('', 'Staff content (annual survey)'))).toBe(true);
  expect(isOnceAYear({ ...rowWith(''), beside: { words: ['Yearly'], figures: [] } })).toBe(true);
  expect(isOnceAYear({ ...rowWith(''), beside: { words: ['Quarterly'], figures: [] } })).toBe(false);
});

test('words of what is measured tell of no circumstance', () => {
  const name = 'Families in temporary homes';
  expect(explainsTargets(rowWith('Temporary homes cost more than rents', name))).toBe(false);
  expect(explainsTargets(rowWith('Temporary homes cost more because rents rose', name))).toBe(true);
});

test.each([
  '2014 reflects the dry summer',
  'In 2015 the depot was closed.',
  'Closed in 2014 for repairs',
  'Strikes during 2015; collected weekly',
  '2013 was low because of the storm. Figures are audited.',
])(
  '“%s” tells of a year before the latest actual, and not why the targets stand where they do',
  (comment) => {
    expect(explainsTargets(rowWith(comment))).toBe(false);
  },
);

test.each([
  '2016 reflects the dry summer',
  'Closed since 2014 for repairs',
  'In 2015 the target was reduced',
  'In 2015 the depot was closed. It will be closed in 2017 too.',
  'Two depots closed, as in 2015 and 2016',
])('“%s” tells of more than years before the latest actual', (comment) => {
  expect(explainsTargets(rowWith(comment))).toBe(true);
});
