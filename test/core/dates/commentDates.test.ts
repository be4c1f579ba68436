import fc from 'fast-check';
import { readCommentDates } from '../../../src/core/dates/commentDates';

const AS_OF = '2017-04-15';

type Expected = readonly [role: string, from: string, to: string];

const COMMENTS: readonly (readonly [text: string, ...dates: Expected[]])[] = [
  // A figure that is still to come
  ['Awaiting DfE data - March 2017 (provisional date)', ['estimate', '2017-03-01', '2017-03-31']],
  [
    'Annual figures published by YJB will not be available until end of January 2017',
    ['estimate', '2017-01-01', '2017-01-31'],
  ],
  ['Will be captured in Liberi from April', ['estimate', '2017-04-01', '2017-04-30']],
  ['Data due from DfE in March 2017', ['estimate', '2017-03-01', '2017-03-31']],
  ['National figure due to be published in June 2017', ['estimate', '2017-06-01', '2017-06-30']],
  ['Survey results to be entered in December 2016', ['estimate', '2016-12-01', '2016-12-31']],
  ['Results to be posted in August 2017.', ['estimate', '2017-08-01', '2017-08-31']],
  ['Cases entered in December 2016', ['log', '2016-12-01', '2016-12-31']],
  ['DfE SFR due Dec 2017', ['estimate', '2017-12-01', '2017-12-31']],
  ['Figures to be released w/c 6 March 2017', ['estimate', '2017-03-06', '2017-03-12']],
  ['Not yet available - DfE publish in Autumn 2017', ['estimate', '2017-09-01', '2017-11-30']],
  ['Publication date: 30 June 2017', ['estimate', '2017-06-30', '2017-06-30']],
  ['ETA June 2017', ['estimate', '2017-06-01', '2017-06-30']],
  ['March 2017 - awaiting DfE', ['estimate', '2017-03-01', '2017-03-31']],
  ['No data until April 2018', ['estimate', '2018-04-01', '2018-04-30']],
  // Before any calendar of Excel's: no day of that year is read, nor one of this
  ['The first issue appeared on 21/04/1892'],
  ['Founded on 31/04/1892'],
  ['By 31/3/17', ['estimate', '2017-03-31', '2017-03-31']],
  ['from April 2017', ['estimate', '2017-04-01', '2017-04-30']],
  ['New measure - data available from April 2018', ['estimate', '2018-04-01', '2018-04-30']],
  ['Biennial survey - next due 2018', ['estimate', '2018-01-01', '2018-12-31']],
  [
    'The performance tables are not out; we expect them in May 2017',
    ['estimate', '2017-05-01', '2017-05-31'],
  ],
  ['Published Jan 2018', ['estimate', '2018-01-01', '2018-01-31']],
  ['Nov 2016', ['estimate', '2016-11-01', '2016-11-30']],
  ['H1, H2', ['estimate', '2017-04-01', '2017-09-30'], ['estimate', '2017-10-01', '2018-03-31']],
  ['This month: still awaiting DfE', ['estimate', '2017-04-01', '2017-04-30']],
  // What happens then brings the figure
  ['Snapshot taken by payroll, figure by 31 March 2017', ['estimate', '2017-03-31', '2017-03-31']],
  ['Statement to be closed by 31 March 2017, figure then.', ['estimate', '2017-03-31', '2017-03-31']],
  [
    'Accounts to be signed off in December 2016, figure to follow then',
    ['estimate', '2016-12-01', '2016-12-31'],
  ],
  [
    'To be approved by Council in March 2017; the audited figure will be known then.',
    ['estimate', '2017-03-01', '2017-03-31'],
  ],
  ['Return being checked. Final result no later than 7 April 2017', ['estimate', '2017-04-07', '2017-04-07']],
  ['Plan agreed in March 2017', ['log', '2017-03-01', '2017-03-31']],
  ['The team moved in March 2017, figures then rose', ['log', '2017-03-01', '2017-03-31']],
  ['Snapshot of the tables, the figure by 31 March 2017 was 12', ['source', '2017-03-31', '2017-03-31']],
  // A period in which something was or went as it did
  ['This quarter was hard', ['coverage', '2017-04-01', '2017-06-30']],
  ['H1: strong growth', ['coverage', '2017-04-01', '2017-09-30']],
  ['Numbers rose as expected in March 2016', ['coverage', '2016-03-01', '2016-03-31']],
  // What was put off comes at the later of two
  ['Delayed from June to September 2017', ['estimate', '2017-09-01', '2017-09-30']],
  ['Release postponed from May to July 2017 for want of staff', ['estimate', '2017-07-01', '2017-07-31']],
  ['Results deferred from April to June', ['estimate', '2017-06-01', '2017-06-30']],
  ['July to September 2017', ['estimate', '2017-07-01', '2017-09-30']],
  [
    'Slipped from March 2017; now May 2017',
    ['log', '2017-03-01', '2017-03-31'],
    ['estimate', '2017-05-01', '2017-05-31'],
  ],
  [
    'Survey results: summer 2017 or October at the latest',
    ['estimate', '2017-06-01', '2017-08-31'],
    ['estimate', '2017-10-01', '2017-10-31'],
  ],
  ['Promised for end June', ['estimate', '2017-06-01', '2017-06-30']],
  ['Q3 due May', ['coverage', '2016-10-01', '2016-12-31'], ['estimate', '2017-05-01', '2017-05-31']],
  ['TBC June', ['estimate', '2017-06-01', '2017-06-30']],
  ['Expected Setpember', ['estimate', '2017-09-01', '2017-09-30']],
  ['Will be posted by October 15', ['estimate', '2017-10-15', '2017-10-15']],
  ['Officers will update by close of play 28/4', ['estimate', '2017-04-28', '2017-04-28']],
  ['Due in Q2 2017 (calendar)', ['estimate', '2017-04-01', '2017-06-30']],
  ['Summer 2017 - exam results', ['estimate', '2017-06-01', '2017-08-31']],
  ['Survey in field, results Jan-Jun 2017', ['estimate', '2017-01-01', '2017-06-30']],
  ['Not received from the trust. May 2017.', ['estimate', '2017-05-01', '2017-05-31']],
  ['It slipped; now the end of May', ['estimate', '2017-05-01', '2017-05-31']],
  ['April/May 2017 when the release is published', ['estimate', '2017-04-01', '2017-05-31']],
  [
    'National data is not out until after the report goes to committee (exp. June 2017)',
    ['estimate', '2017-06-01', '2017-06-30'],
  ],
  [
    'HESA publishes the 2016/17 figure in March 2018',
    ['coverage', '2016-04-01', '2017-03-31'],
    ['estimate', '2018-03-01', '2018-03-31'],
  ],
  // What happened or is to be reached then is no figure
  ['Backlog expected to be cleared by September 2017', ['log', '2017-09-01', '2017-09-30']],
  ['The target is net zero by 2030', ['log', '2030-01-01', '2030-12-31']],
  ['Opening of bids is planned on 3 May 2017', ['log', '2017-05-03', '2017-05-03']],
  ['The tender for pumps is expected in June 2017', ['log', '2017-06-01', '2017-06-30']],
  ['Training of trainers is scheduled for June 2017', ['log', '2017-06-01', '2017-06-30']],
  ['First intake of pupils expected in September 2017', ['log', '2017-09-01', '2017-09-30']],
  ['Handover of the site is expected in May 2017', ['log', '2017-05-01', '2017-05-31']],
  ['Enrolment figures expected in June 2017', ['estimate', '2017-06-01', '2017-06-30']],
  ['Enrolment data due in June 2017', ['estimate', '2017-06-01', '2017-06-30']],
  ['Number not known until the training is held in June 2017', ['estimate', '2017-06-01', '2017-06-30']],
  ['Workshop results are expected in June 2017', ['estimate', '2017-06-01', '2017-06-30']],
  ['Awaiting the tender return, due in June 2017', ['estimate', '2017-06-01', '2017-06-30']],
  ['Students graduate in July 2017', ['log', '2017-07-01', '2017-07-31']],
  ['Council adopted the budget 3/6/2017', ['log', '2017-06-03', '2017-06-03']],
  ['Data available through 6/30/2016', ['coverage', '2016-06-30', '2016-06-30']],
  ['On track to reach 95% by March 2018', ['log', '2018-03-01', '2018-03-31']],
  ['Two cases expected to close in October 2017', ['log', '2017-10-01', '2017-10-31']],
  ['Two reports expected to be published in October 2017', ['estimate', '2017-10-01', '2017-10-31']],
  // Where the figure was found
  ['DfE SFR - Nov 2016', ['source', '2016-11-01', '2016-11-30']],
  ['DfE Provisional SFR - Oct 2016', ['source', '2016-10-01', '2016-10-31']],
  [
    'Non FSM minus FSM eligible pupils. MI Calculations based on DfE SFR - Dec 2016',
    ['source', '2016-12-01', '2016-12-31'],
  ],
  ['Ofsted Dataview as at 31st August 2016', ['source', '2016-08-31', '2016-08-31']],
  ['DfE 2016 KS2 Performance Tables', ['source', '2016-01-01', '2016-12-31']],
  ['KS2 2016 tables', ['source', '2016-01-01', '2016-12-31']],
  ['Awaiting 2016 performance tables', ['source', '2016-01-01', '2016-12-31']],
  ['Data as at 31 March 2017', ['source', '2017-03-31', '2017-03-31']],
  ['ONS mid-2015 population', ['source', '2015-05-01', '2015-08-31']],
  ['End of August figure from Data View', ['source', '2016-08-01', '2016-08-31']],
  // What the figure covers
  ['Academic Year 2015-16', ['coverage', '2015-09-01', '2016-08-31']],
  ['End of March figure', ['coverage', '2017-03-01', '2017-03-31']],
  ['March snapshot', ['coverage', '2017-03-01', '2017-03-31']],
  ['Use Dec figures', ['coverage', '2016-12-01', '2016-12-31']],
  ['Nov/Dec/Jan average', ['coverage', '2016-11-01', '2017-01-31']],
  ['Based on data for July 2013 to June 2014', ['coverage', '2013-07-01', '2014-06-30']],
  ['12 months to March 2017', ['coverage', '2017-03-01', '2017-03-31']],
  ['October 2016 School Census', ['coverage', '2016-10-01', '2016-10-31']],
  ['No data for 2015-16', ['coverage', '2015-04-01', '2016-03-31']],
  ['Q4 data not yet available', ['coverage', '2017-01-01', '2017-03-31']],
  [
    '2016 performance based on referrals received from the start of the September 2016 School year.',
    ['coverage', '2016-01-01', '2016-12-31'],
    ['coverage', '2016-09-01', '2016-09-30'],
  ],
  // Notes and events
  ['141001 Based on 12 formal homeless decision(s) made this period', ['log', '2014-10-01', '2014-10-01']],
  ['141022 - £125k spent', ['log', '2014-10-22', '2014-10-22']],
  ['Outturn was 28 units. 140929: 24 units in total', ['log', '2014-09-29', '2014-09-29']],
  ['31/03/17: chased DfE again', ['log', '2017-03-31', '2017-03-31']],
  ['JB 12/04/17 - emailed the service', ['log', '2017-04-12', '2017-04-12']],
  ['Updated 12/04/17', ['log', '2017-04-12', '2017-04-12']],
  ['Agreed at Cabinet March 2017', ['log', '2017-03-01', '2017-03-31']],
  ['Targets will be reviewed in July 2017', ['log', '2017-07-01', '2017-07-31']],
  ['New indicator from April 2016', ['log', '2016-04-01', '2016-04-30']],
  ['Indicator discontinued March 2016', ['log', '2016-03-01', '2016-03-31']],
  // Several dates in one comment
  [
    'Figures relate to corresponding academic year. AY 2015-16 national figures will be published in July 17.',
    ['coverage', '2015-09-01', '2016-08-31'],
    ['estimate', '2017-07-01', '2017-07-31'],
  ],
  [
    'Figures published by the MOJ relate to cohorts - current cohort published 28/04/2016 is July 2013 to June 2014',
    ['source', '2016-04-28', '2016-04-28'],
    ['coverage', '2013-07-01', '2014-06-30'],
  ],
  [
    'JE100914-Missed collection figures for Q1 have yet to be agreed with Veolia.',
    ['log', '2014-09-10', '2014-09-10'],
    ['coverage', '2017-04-01', '2017-06-30'],
  ],
  [
    '2016/17 outturn not yet available - due end of May 2017',
    ['coverage', '2016-04-01', '2017-03-31'],
    ['estimate', '2017-05-01', '2017-05-31'],
  ],
  [
    'Data for 2016/17 available Dec 2017',
    ['coverage', '2016-04-01', '2017-03-31'],
    ['estimate', '2017-12-01', '2017-12-31'],
  ],
  [
    'Provisional figure (DfE SFR Oct 2016); final figure expected January 2018',
    ['source', '2016-10-01', '2016-10-31'],
    ['estimate', '2018-01-01', '2018-01-31'],
  ],
  [
    'July 2016 - June 2017 cohort, to be published Jan 2018',
    ['coverage', '2016-07-01', '2017-06-30'],
    ['estimate', '2018-01-01', '2018-01-31'],
  ],
  [
    'Will be published in May 2017 and June 2017',
    ['estimate', '2017-05-01', '2017-05-31'],
    ['estimate', '2017-06-01', '2017-06-30'],
  ],
];

describe('readCommentDates', () => {
  test.each(COMMENTS.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    const read = readCommentDates(text, AS_OF);
    expect(read.map(({ role, from, to }) => [role, from, to])).toEqual(dates);
  });

  test.each([
    'Provisional data, subject to change',
    'Set by AB',
    'NEW Drafted by KA',
    '% OF ALL SEN',
    'As per DMT',
    '',
  ])('no date in "%s"', (text) => {
    expect(readCommentDates(text, AS_OF)).toEqual([]);
  });

  test('says what decided a role', () => {
    const [date] = readCommentDates('Awaiting DfE data - March 2017 (provisional date)', AS_OF);
    expect(date?.because).toMatch(/date/);
  });

  test('reads a stamp in either order, as the later day that is not after the check', () => {
    const stampOf = (text: string, asOf: string) => readCommentDates(text, asOf)[0]?.from;
    expect(stampOf('100914 - missed', '2014-11-01')).toBe('2014-09-10');
    expect(stampOf('100914 - missed', '2011-01-01')).toBe('2010-09-14');
    expect(stampOf('123456 - missed', '2014-11-01')).toBeUndefined();
  });

  test('dates come in the order of the text and never overlap', () => {
    const piece = fc.constantFrom(...COMMENTS.map(([text]) => text));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.join('. ');
        let rest = text;
        for (const { text: words } of readCommentDates(text, AS_OF)) {
          const index = rest.indexOf(words);
          expect(index).toBeGreaterThanOrEqual(0);
          rest = rest.slice(index + words.length);
        }
      }),
    );
  });

  test('a second sentence does not change what the first one says', () => {
    const piece = fc.constantFrom(...COMMENTS.filter(([text]) => text.length > 25).map(([text]) => text));
    const addition = fc.constantFrom(
      'Checked with the service.',
      'Narrative to be reviewed by DMT.',
      'Set by AB',
    );
    fc.assert(
      fc.property(piece, addition, (text, more) => {
        const alone = readCommentDates(text, AS_OF).map(({ role }) => role);
        const together = readCommentDates(`${text.replace(/\.$/, '')}.\n${more}`, AS_OF).map(
          ({ role }) => role,
        );
        expect(together).toEqual(alone);
      }),
    );
  });
});

test.each(['Founded 21-Apr-1892', 'By Q3 1870', 'Opened 12 March 0999', 'Week ending 3 May 1801'])(
  'a day of a year before 1900 is doubted, and not taken for one of this year: %s',
  (text) => {
    expect(readCommentDates(text, AS_OF).map(({ doubt }) => doubt)).toEqual(['left-over']);
  },
);

test.each([
  ['Not measured before 2016, under the new Act', ['log', 'left-over']],
  ['Not available before March 2017', ['estimate']],
  ['Not reported until 2018', ['estimate']],
  ['Available before 2018', ['estimate']],
])('what began in a year is not awaited by it: %s', (text, roles) => {
  const [date] = readCommentDates(text, AS_OF);
  expect(roles).toContain(date!.role);
});
