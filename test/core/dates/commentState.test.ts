import fc from 'fast-check';
import { readCommentState, type CommentOptions } from '../../../src/core/dates/commentState';
import { addDays } from '../../../src/core/sheet/calendar';
import { findProvisionalWords, findVagueWords, saysAwaited } from '../../../src/core/dates/estimatedDate';

const MISSING: CommentOptions = { asOf: '2017-04-15', isActualOwed: true };
const GIVEN: CommentOptions = { ...MISSING, isActualOwed: false };

function written(text: string) {
  return { text, serialDays: null, numberFormat: 'General' };
}

function dated(serialDays: number, numberFormat: string) {
  return { text: 'as shown', serialDays, numberFormat };
}

test.each([
  ['New indicator, baseline in March 2018', 'due', '2018-03-31'],
  ['Baseline to be established in 2018/19', 'due', '2019-03-31'],
  ['Targets to be set in March 2018 from the 2017 baseline', 'no-date', undefined],
  ['Baseline set in March 2016', 'no-date', undefined],
  ['due 12/17', 'due', '2017-12-31'],
  ['due 12/11', 'vague', '2017-11-12'],
  ['30/11', 'vague', '2017-11-30'],
  ['30/11 schools', 'no-date', undefined],
  ['Homes in 12/17 wards', 'no-date', undefined],
])('on 15 October 2017 a missing figure with "%s": %s, by %s', (text, state, to) => {
  const reading = readCommentState(written(text), { asOf: '2017-10-15', isActualOwed: true });
  expect([reading.state, reading.estimate?.to]).toEqual([state, to]);
});

test.each([
  'No longer collected',
  'Indicator deleted nationally from April 2016',
  'Measure withdrawn',
  'Not collected since 2014',
  'Program ended June 2016; row kept for comparison.',
  'Stopped: logging ended with the old duty system and is not replaced.',
  'Entfällt: Parkhaus an die Stadt übergeben',
  'Suppressed due to small numbers',
  'Small numbers suppressed',
  'Confidential',
  'Measure stopped after Q2: now done by the Land Registry',
  'Withheld: small cohort',
  'Too few to report',
  'Fewer than ten pupils',
  'No exams in 2016',
  'Not calculable: the 2015 and 2016 cohorts sat no KS2 tests',
  'Cannot be calculated as there is no baseline',
  'Pupils took no national tests',
  'Ended. Ofsted stopped giving grades in September 2016, so there is no figure after 2015/16.',
  'Ended for the Council: water passed to the State on 1 September 2016',
])('"%s" gives the figure up', (text) => {
  const reading = readCommentState(written(text), MISSING);
  expect(reading).toMatchObject({ isGivenUp: true, state: 'no-date', estimate: null });
});

test.each([
  ['Small cohort; result to follow in October 2017', 'due'],
  ['Cannot be calculated until returns are in, due June 2017', 'due'],
  ['Withheld until the audit, due June 2017', 'due'],
  ['Service ended in March; final figures to be published May 2017', 'due'],
])('"%s" still awaits the figure: %s', (text, state) => {
  expect(readCommentState(written(text), MISSING)).toMatchObject({ isGivenUp: false, state });
});

test('"TBC" in a row that lacks nothing puts no figure off', () => {
  const states = [true, false].map((isComplete) => {
    const { isAwaited, state } = readCommentState(written('DfE, Nov 2016, tbc'), { ...GIVEN, isComplete });
    return [isAwaited, state];
  });
  expect(states).toEqual([
    [false, 'no-date'],
    [true, 'vague'],
  ]);
});

describe('the state of a comment on a missing figure', () => {
  test.each([
    ['', 'no-comment'],
    ['  ', 'no-comment'],
    ['-', 'no-comment'],
    ['Set by AB', 'no-date'],
    ['Data to follow', 'no-date'],
    ['DfE SFR - Nov 2016', 'no-date'],
    ['Academic Year 2015-16', 'no-date'],
    ['National data not available as returns not completed', 'no-date'],
    ['TBC', 'vague'],
    ['Available after Easter', 'vague'],
    ['Available later in the year', 'vague'],
    ['Will be published shortly', 'vague'],
    ['Expected in June', 'vague'],
    ['Will be captured in Liberi from April', 'vague'],
    ['AY 2015-16 national figures will be published in July 17.', 'vague'],
    ['Awaiting DfE data - May 2017', 'due'],
    ['Awaiting DfE data - April 2017', 'due'],
    ['Due 15 April 2017', 'due'],
    ['Q2 2017/18', 'due'],
    ['Due 14 April 2017', 'passed'],
    ['Awaiting DfE data - March 2017 (provisional date)', 'passed'],
    ['Will not be available until end of January 2017', 'passed'],
    ['Will be published in March 17', 'passed'],
    ['2016-17', 'passed'],
  ])('%s: %s', (text, state) => {
    expect(readCommentState(written(text), MISSING).state).toBe(state);
  });

  test.each(['No notes', 'None', 'n/a', '...', '–'])('"%s" stands for no comment', (text) => {
    expect(readCommentState(written(text), MISSING).state).toBe('no-comment');
    expect(readCommentState(written(text), GIVEN).state).toBe('no-comment');
  });

  test('no comments column', () => {
    expect(readCommentState(null, MISSING)).toMatchObject({ state: 'no-comment', estimate: null });
  });

  test.each([
    ['mmm-yy', '2017-03-31', 'passed'],
    ['dd/mm/yyyy', '2017-03-01', 'passed'],
    ['0', null, 'no-date'],
  ])('a date cell shown as %s', (numberFormat, to, state) => {
    const reading = readCommentState(dated(42_795, numberFormat), MISSING);
    expect(reading.estimate?.to ?? null).toBe(to);
    expect(reading.state).toBe(state);
  });

  test('a month is passed only once it is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (days) => {
        const asOf = addDays('2017-03-31', days);
        const { state } = readCommentState(written('Awaiting data - March 2017'), { ...MISSING, asOf });
        expect(state).toBe(days > 0 ? 'passed' : 'due');
      }),
    );
  });

  test('a state once passed stays passed', () => {
    const comment = fc.constantFrom(
      'Awaiting data - March 2017',
      'Due Q2 2017/18',
      'Published in July 17',
      'Oct-16',
      'by 31/3/17',
    );
    fc.assert(
      fc.property(
        comment,
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 500 }),
        (text, days, later) => {
          const asOf = addDays('2015-01-01', days);
          fc.pre(readCommentState(written(text), { ...MISSING, asOf }).state === 'passed');
          expect(readCommentState(written(text), { ...MISSING, asOf: addDays(asOf, later) }).state).toBe(
            'passed',
          );
        },
      ),
    );
  });
});

describe('the state of a comment where no actual is owed', () => {
  test.each([
    ['Oct-16', 'no-date', null],
    ['TBC', 'vague', null],
    ['Awaiting DfE data - March 2017 (provisional date)', 'passed', '2017-03-31'],
    ['Provisional; final figure due June 2017', 'due', '2017-06-30'],
    ['End of August 2016', 'no-date', null],
    ['Nov 2016', 'no-date', null],
    ['DfE SFR - Nov 2016', 'no-date', null],
    [
      'National figures published by YJB will not be available until end of January 2017',
      'passed',
      '2017-01-31',
    ],
    ['Provisional data from DfE SFR, final figures in March 2017', 'passed', '2017-03-31'],
    ['DfE final figures, Nov 2016', 'no-date', null],
    ['Targets TBC', 'no-date', null],
  ])('%s', (text, state, to) => {
    const reading = readCommentState(written(text), GIVEN);
    expect(reading.state).toBe(state);
    expect(reading.estimate?.to ?? null).toBe(to);
  });
});

test.each([
  'Awaiting DfE data - March 2017 (provisional date)',
  'Annual figures published by YJB will not be available until end of January 2017',
  'AY 2015-16 national figures will be published in July 17',
  'Will be captured in Liberi from April',
  'February due 10 April 2017',
  'Data due in June',
  'Due to be published in June',
  'Expected Q1',
  'Data to follow',
  'Not yet available',
  'Figures pending',
  'TBC',
  'Figures have yet to be agreed with the contractor',
  'Available Nov 2017',
  'National figures expected in June',
  'Awaiting results',
  'It will be published in June',
  'Data will be provided by the contractor',
  'National data will not be available until June',
])('awaited: %s', (text) => {
  expect(saysAwaited(text)).toBe(true);
});

test.each([
  '',
  'DfE SFR - Nov 2016',
  'Lower due to staff shortages',
  'Percentage working at the expected standard',
  'Lower than expected',
  'Performance was as expected',
  'National data not available as YJB returns not completed',
  'Targets will be reviewed in July 2017',
  'No longer collected',
  'Good or Outstanding at inspection',
  'Figures may change',
  'February opening due 10 April 2017',
  '(May be delayed against the plan) Planned for 2018',
  'Delayed transfers of care per 100,000',
  'A rise is expected in 2016 with the new estate',
  'Support will be available from April 2016',
  'New contract will be in place by March 2017',
  'The centre is due to open in June 2016',
  'Data available in Impulse',
  'Data available at ward level',
  'Results are expected to be higher in 2018',
  'Data to be updated quarterly',
  'Awaiting agreement of targets',
  'Targets TBC',
])('not awaited: %s', (text) => {
  expect(saysAwaited(text)).toBe(false);
});

test.each([
  ['Provisional data, subject to change', 'Provisional'],
  ['DfE Provisional SFR - Oct 2016', 'Provisional'],
  ['Unvalidated results', 'Unvalidated'],
  ['88.2 (p)', '(p)'],
  ['Draft outturn', 'Draft outturn'],
  ['March 2017 (provisional date)', null],
  ['Validated data', null],
  ['Drafted by KA', null],
  ['Estimated date June 2017', null],
])('provisional words in "%s": %s', (text, words) => {
  expect(findProvisionalWords(text)).toBe(words);
});

test.each([
  ['TBC', 'TBC'],
  ['Date to be confirmed', 'to be confirmed'],
  ['Expected after Easter', 'after Easter'],
  ['Later in the year', 'Later in the year'],
  ['Available in due course', 'in due course'],
  ['As soon as DfE publish', 'As soon as'],
  ['In the new year', 'In the new year'],
  ['Sooner than planned', null],
  ['Targets TBC', null],
  ['Targets TBC. Figures to follow in due course', 'in due course'],
  ['DfE SFR - Nov 2016', null],
  ['within 6 weeks', null],
  ['Figure available in 2 months', 'available in 2 months'],
  ['Due three weeks from date of this report', 'three weeks from date of this report'],
  ['Answered in 2 months', null],
  ['Will be reported in a month’s time', "in a month's time"],
  ['Report in six weeks', 'Report in six weeks'],
  ['Sign off awaited, should be in within a week', 'should be in within a week'],
  ['in the next three months', 'in the next three months'],
  ['six weeks from today', 'six weeks from today'],
  ['two months after quarter end', 'two months after quarter end'],
])('vague words in "%s": %s', (text, words) => {
  expect(findVagueWords(text)).toBe(words);
});

test.each([
  ['Final figure available after the audit, October 15, 2017', 'due', '2017-10-15'],
  ['Available following the year-end accounts in June 2017.', 'due', '2017-06-30'],
])('“%s” puts the figure off: %s, by %s', (text, state, to) => {
  const reading = readCommentState(written(text), MISSING);
  expect([reading.state, reading.estimate?.to]).toEqual([state, to]);
});
