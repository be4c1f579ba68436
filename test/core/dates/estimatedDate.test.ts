import fc from 'fast-check';
import { addDays, dateParts } from '../../../src/core/sheet/calendar';
import { estimatedDateFromSerial, parseEstimatedDate } from '../../../src/core/dates/estimatedDate';
import type { DateCertainty, DatePrecision } from '../../../src/core/dates/span';

const AS_OF = '2017-04-15';

type Row = readonly [text: string, from: string, to: string, precision: DatePrecision];

const STATED: readonly Row[] = [
  ['March 2017 (provisional date)', '2017-03-01', '2017-03-31', 'month'],
  ['Early 2018, probably February 2018', '2018-02-01', '2018-02-28', 'month'],
  ['Nov 2016', '2016-11-01', '2016-11-30', 'month'],
  ['Nov-16', '2016-11-01', '2016-11-30', 'month'],
  ["Nov '16", '2016-11-01', '2016-11-30', 'month'],
  ['Nov ’16', '2016-11-01', '2016-11-30', 'month'],
  ['Nov16', '2016-11-01', '2016-11-30', 'month'],
  ['Nov. 2016', '2016-11-01', '2016-11-30', 'month'],
  ['NOVEMBER 2016', '2016-11-01', '2016-11-30', 'month'],
  ['Oct-16', '2016-10-01', '2016-10-31', 'month'],
  ['Sept 2016', '2016-09-01', '2016-09-30', 'month'],
  ['May 2017', '2017-05-01', '2017-05-31', 'month'],
  ['due in may 2017', '2017-05-01', '2017-05-31', 'month'],
  ['February 2020', '2020-02-01', '2020-02-29', 'month'],
  ['end of January 2017', '2017-01-01', '2017-01-31', 'month'],
  ['early March 2017', '2017-03-01', '2017-03-31', 'month'],
  ['mid-March 2017', '2017-03-01', '2017-03-31', 'month'],
  ['June of 2017', '2017-06-01', '2017-06-30', 'month'],
  ['2016-06', '2016-06-01', '2016-06-30', 'month'],
  ['06/2017', '2017-06-01', '2017-06-30', 'month'],
  ['from April 2017', '2017-04-01', '2017-04-30', 'month'],
  ['March or April 2017', '2017-03-01', '2017-04-30', 'month'],
  ['July/August 2017', '2017-07-01', '2017-08-31', 'month'],
  ['July to September 2017', '2017-07-01', '2017-09-30', 'month'],
  ['between July 2017 and September 2017', '2017-07-01', '2017-09-30', 'month'],
  ['December - January 2018', '2017-12-01', '2018-01-31', 'month'],
  ['31st August 2016', '2016-08-31', '2016-08-31', 'day'],
  ['31 Aug 16', '2016-08-31', '2016-08-31', 'day'],
  ['31-Aug-16', '2016-08-31', '2016-08-31', 'day'],
  ['31st of August, 2016', '2016-08-31', '2016-08-31', 'day'],
  ['August 31, 2016', '2016-08-31', '2016-08-31', 'day'],
  ['Aug 31st 2016', '2016-08-31', '2016-08-31', 'day'],
  ['Friday 31 March 2017', '2017-03-31', '2017-03-31', 'day'],
  ['28/04/2016', '2016-04-28', '2016-04-28', 'day'],
  ['04/05/2016', '2016-05-04', '2016-05-04', 'day'],
  ['04/28/2016', '2016-04-28', '2016-04-28', 'day'],
  ['28.04.16', '2016-04-28', '2016-04-28', 'day'],
  ['28-04-2016', '2016-04-28', '2016-04-28', 'day'],
  ['1/4/17', '2017-04-01', '2017-04-01', 'day'],
  ['2016-04-28', '2016-04-28', '2016-04-28', 'day'],
  ['2016-04-28T00:00:00', '2016-04-28', '2016-04-28', 'day'],
  ['1-5 March 2017', '2017-03-01', '2017-03-05', 'day'],
  ['1st to 5th March 2017', '2017-03-01', '2017-03-05', 'day'],
  ['w/c 6 March 2017', '2017-03-06', '2017-03-12', 'day'],
  ['W/C 06/03/2017', '2017-03-06', '2017-03-12', 'day'],
  ['week commencing Monday 6th March 2017', '2017-03-06', '2017-03-12', 'day'],
  ['week ending 10/03/2017', '2017-03-04', '2017-03-10', 'day'],
  ['by Christmas 2017', '2017-12-25', '2017-12-25', 'day'],
  ['Q2 2017/18', '2017-07-01', '2017-09-30', 'quarter'],
  ['Q2 17/18', '2017-07-01', '2017-09-30', 'quarter'],
  ['2017/18 Q2', '2017-07-01', '2017-09-30', 'quarter'],
  ['Q4 2016-17', '2017-01-01', '2017-03-31', 'quarter'],
  ['Quarter 3 2017/18', '2017-10-01', '2017-12-31', 'quarter'],
  ['third quarter of 2017-18', '2017-10-01', '2017-12-31', 'quarter'],
  ['end of Q1 2017/18', '2017-04-01', '2017-06-30', 'quarter'],
  ['Autumn 2017', '2017-09-01', '2017-11-30', 'season'],
  ['autumn term 2017', '2017-09-01', '2017-12-31', 'season'],
  ['spring 2018', '2018-03-01', '2018-05-31', 'season'],
  ['Spring term 2016/17', '2017-01-01', '2017-04-30', 'season'],
  ['Summer 2017', '2017-06-01', '2017-08-31', 'season'],
  ['winter 2017', '2017-12-01', '2018-02-28', 'season'],
  ['Easter 2017', '2017-03-01', '2017-04-30', 'season'],
  ['early 2018', '2018-01-01', '2018-04-30', 'season'],
  ['mid-2017', '2017-05-01', '2017-08-31', 'season'],
  ['late 2016', '2016-09-01', '2016-12-31', 'season'],
  ['first half of 2018', '2018-01-01', '2018-06-30', 'season'],
  ['1st half of 2017/18', '2017-04-01', '2017-09-30', 'season'],
  ['middle of 2017', '2017-05-01', '2017-08-31', 'season'],
  ['beginning of 2018', '2018-01-01', '2018-04-30', 'season'],
  ['second half of 2017', '2017-07-01', '2017-12-31', 'season'],
  ['2nd half of 2017/18', '2017-10-01', '2018-03-31', 'season'],
  ['AY 2015-16', '2015-09-01', '2016-08-31', 'year'],
  ['AY 15-16', '2015-09-01', '2016-08-31', 'year'],
  ['2015/16 academic year', '2015-09-01', '2016-08-31', 'year'],
  ['2016-17', '2016-04-01', '2017-03-31', 'year'],
  ['2016/17', '2016-04-01', '2017-03-31', 'year'],
  ['2016-2017', '2016-04-01', '2017-03-31', 'year'],
  ['2011-12', '2011-04-01', '2012-03-31', 'year'],
  ['FY 2017/18', '2017-04-01', '2018-03-31', 'year'],
  ['2018', '2018-01-01', '2018-12-31', 'year'],
  ['not until 2018', '2018-01-01', '2018-12-31', 'year'],
  ['end of 2017', '2017-12-31', '2017-12-31', 'day'],
  ['end of 2016/17', '2017-03-31', '2017-03-31', 'day'],
  ['year end 2016/17', '2017-03-31', '2017-03-31', 'day'],
  ['end of financial year 2017/18', '2018-03-31', '2018-03-31', 'day'],
  ['end of academic year 2016/17', '2017-08-31', '2017-08-31', 'day'],
];

const AS_ONE: readonly Row[] = [
  // A range shares its year, month or both.
  ['21 Feb - 25 Feb 2018', '2018-02-21', '2018-02-25', 'day'],
  ['12 Oct - 16 Nov 2017', '2017-10-12', '2017-11-16', 'day'],
  ['3 May to 7 June 2018', '2018-05-03', '2018-06-07', 'day'],
  ['30 May - 2 June 2018', '2018-05-30', '2018-06-02', 'day'],
  ['21st Feb – 25th Feb 2018', '2018-02-21', '2018-02-25', 'day'],
  ['June 9th - June 23rd, 2017', '2017-06-09', '2017-06-23', 'day'],
  ['March 9-13, 2018', '2018-03-09', '2018-03-13', 'day'],
  ['between 5 June and 9 June 2017', '2017-06-05', '2017-06-09', 'day'],
  ['28 December to 4 January 2018', '2017-12-28', '2018-01-04', 'day'],
  ['Mon 5 June until Fri 9 June 2017', '2017-06-05', '2017-06-09', 'day'],
  // The hour and the weekday change nothing.
  ['by close of play Friday 3 Nov 2017', '2017-11-03', '2017-11-03', 'day'],
  ['by end of business on 3 November 2017', '2017-11-03', '2017-11-03', 'day'],
  ['by the close of Friday 3 November 2017', '2017-11-03', '2017-11-03', 'day'],
  ['by close of play on Friday 3rd November 2017', '2017-11-03', '2017-11-03', 'day'],
  ['by noon on Friday 3 November 2017', '2017-11-03', '2017-11-03', 'day'],
  ['by 5pm on Fri 3 November 2017', '2017-11-03', '2017-11-03', 'day'],
  // Spellings of a day.
  ['2017/10/05', '2017-10-05', '2017-10-05', 'day'],
  ['20171005', '2017-10-05', '2017-10-05', 'day'],
  ['2017.10.05', '2017-10-05', '2017-10-05', 'day'],
  // Halves and whole years.
  ['H1 2017/18', '2017-04-01', '2017-09-30', 'season'],
  ['H2 2017/18', '2017-10-01', '2018-03-31', 'season'],
  ['2017/18 H2', '2017-10-01', '2018-03-31', 'season'],
  ['end of half 1 2017/18', '2017-04-01', '2017-09-30', 'season'],
  ['academic year 2017/18', '2017-09-01', '2018-08-31', 'year'],
  ['Academic Year 2017-18', '2017-09-01', '2018-08-31', 'year'],
  ['Term 1 2017/18', '2017-09-01', '2017-10-31', 'season'],
  ['end of Term 4 2017/18', '2018-02-01', '2018-04-30', 'season'],
  ['end of period 6 2017/18', '2017-09-01', '2017-09-30', 'month'],
  ['P12 2017/18', '2018-03-01', '2018-03-31', 'month'],
  ['end FY 2017/18', '2018-03-31', '2018-03-31', 'day'],
  ['end of Q2 2017/18', '2017-07-01', '2017-09-30', 'quarter'],
  // A date told by another.
  ['12 weeks after 31 March 2018', '2018-06-23', '2018-06-23', 'day'],
  ['six weeks after 1 May 2017', '2017-06-12', '2017-06-12', 'day'],
  ['10 days following 1 May 2017', '2017-05-11', '2017-05-11', 'day'],
  ['3 months after 30 November 2017', '2018-02-28', '2018-02-28', 'day'],
  ['two weeks before 30 June 2017', '2017-06-16', '2017-06-16', 'day'],
  ['within 6 weeks of 31 May 2017', '2017-05-31', '2017-07-12', 'day'],
  ['within 10 working days of 31 May 2017', '2017-05-31', '2017-06-14', 'day'],
  ['5 working days after 1 May 2017', '2017-05-08', '2017-05-08', 'day'],
  ['six months from April 2017', '2017-10-01', '2017-10-31', 'month'],
  ['two months after December 2017', '2018-02-01', '2018-02-28', 'month'],
  ['three weeks after May 2017', '2017-06-21', '2017-06-21', 'day'],
  // Half terms, terms with names, months in figures, guesses.
  ['October half term 2017', '2017-10-01', '2017-10-31', 'month'],
  ['May half-term 2017', '2017-05-01', '2017-05-31', 'month'],
  ['Michaelmas 2017', '2017-09-01', '2017-12-31', 'season'],
  ['Trinity term 2017', '2017-05-01', '2017-08-31', 'season'],
  ['Lent term 2018', '2018-01-01', '2018-04-30', 'season'],
  ['ETA 05-2017', '2017-05-01', '2017-05-31', 'month'],
  ['due 06.2017', '2017-06-01', '2017-06-30', 'month'],
  ['once the audit has signed it off, probably July 2017', '2017-07-01', '2017-07-31', 'month'],
];

const IN_DOUBT: readonly (readonly [...Row, DateCertainty])[] = [
  ['July 17', '2017-07-01', '2017-07-31', 'month', 'ambiguous'],
  // The calendar has no such day.
  ['31 June 2017', '2017-06-01', '2017-06-30', 'month', 'ambiguous'],
  ['31 April 2018', '2018-04-01', '2018-04-30', 'month', 'ambiguous'],
  ['30 February 2018', '2018-02-01', '2018-02-28', 'month', 'ambiguous'],
  ['29 February 2018', '2018-02-01', '2018-02-28', 'month', 'ambiguous'],
  ['Available 31st June 2017', '2017-06-01', '2017-06-30', 'month', 'ambiguous'],
  ['42nd July 2018', '2018-07-01', '2018-07-31', 'month', 'ambiguous'],
  ['June 31, 2017', '2017-06-01', '2017-06-30', 'month', 'ambiguous'],
  ['31/02/2018', '2018-02-01', '2018-02-28', 'month', 'ambiguous'],
  ['2018-02-30', '2018-02-01', '2018-02-28', 'month', 'ambiguous'],
  ['31 June', '2017-06-01', '2017-06-30', 'month', 'assumed-year'],
  // A month misspelt.
  ['Febuary 2018', '2018-02-01', '2018-02-28', 'month', 'ambiguous'],
  ['Septmber 2017', '2017-09-01', '2017-09-30', 'month', 'ambiguous'],
  ['Decemeber 2017', '2017-12-01', '2017-12-31', 'month', 'ambiguous'],
  ['end of Janurary 2018', '2018-01-01', '2018-01-31', 'month', 'ambiguous'],
  ['Juen 2017', '2017-06-01', '2017-06-30', 'month', 'ambiguous'],
  ['12 Jluy 2017', '2017-07-12', '2017-07-12', 'day', 'ambiguous'],
  // What is beside it says that it is not settled, or is no year.
  ['Spring 2018 TBC', '2018-03-01', '2018-05-31', 'season', 'ambiguous'],
  ['June 2017 (tbc)', '2017-06-01', '2017-06-30', 'month', 'ambiguous'],
  ['June 2017?', '2017-06-01', '2017-06-30', 'month', 'ambiguous'],
  ['June 2107', '2017-06-01', '2017-06-30', 'month', 'assumed-year'],
  ['Michaelmas term', '2017-09-01', '2017-12-31', 'season', 'assumed-year'],
  ['Novemeber 2017', '2017-11-01', '2017-11-30', 'month', 'ambiguous'],
  ['3rd Agust 2017', '2017-08-03', '2017-08-03', 'day', 'ambiguous'],
  ['Apirl 2018', '2018-04-01', '2018-04-30', 'month', 'ambiguous'],
  ['Novem 2017', '2017-11-01', '2017-11-30', 'month', 'ambiguous'],
  // Something is left over beside it.
  ['5, March 2018', '2018-03-01', '2018-03-31', 'month', 'ambiguous'],
  ['Febry 2018', '2018-01-01', '2018-12-31', 'year', 'ambiguous'],
  ['March 2018 - 5th', '2018-01-01', '2018-12-31', 'year', 'ambiguous'],
  // No year, and a year that may be of two kinds.
  ['end Q1', '2017-04-01', '2017-06-30', 'quarter', 'assumed-year'],
  ['end of Q2', '2017-07-01', '2017-09-30', 'quarter', 'assumed-year'],
  ['end FY', '2018-03-31', '2018-03-31', 'day', 'assumed-year'],
  ['end of half 1', '2017-04-01', '2017-09-30', 'season', 'assumed-year'],
  ['end of term 6', '2017-06-01', '2017-07-31', 'season', 'assumed-year'],
  ['end of period 1', '2017-04-01', '2017-04-30', 'month', 'assumed-year'],
  ['H2 2017', '2017-10-01', '2018-03-31', 'season', 'ambiguous'],
  ['2017Q4', '2018-01-01', '2018-03-31', 'quarter', 'ambiguous'],
  // On 15 April 2017 the twelve weeks are not over; one week after 31 March is.
  ['12 weeks after 31 March', '2017-06-23', '2017-06-23', 'day', 'assumed-year'],
  ['1 week after 31 March', '2018-04-07', '2018-04-07', 'day', 'assumed-year'],
  ['6 weeks after year end', '2017-05-12', '2017-05-12', 'day', 'assumed-year'],
  ['Apr–Jun 17', '2017-04-01', '2017-06-30', 'month', 'ambiguous'],
  ['May to July 17', '2017-05-01', '2017-07-31', 'month', 'ambiguous'],
  ['MAR 17', '2017-03-01', '2017-03-31', 'month', 'ambiguous'],
  ['April 2016/17', '2016-04-01', '2016-04-30', 'month', 'ambiguous'],
  ['Q1 2017', '2017-04-01', '2017-06-30', 'quarter', 'ambiguous'],
  ['FY17', '2017-04-01', '2018-03-31', 'year', 'ambiguous'],
  ['July 31', '2017-07-31', '2017-07-31', 'day', 'assumed-year'],
  ['July 17th', '2017-07-17', '2017-07-17', 'day', 'assumed-year'],
  ['17 July', '2017-07-17', '2017-07-17', 'day', 'assumed-year'],
  ['17th of July', '2017-07-17', '2017-07-17', 'day', 'assumed-year'],
  ['1st April', '2018-04-01', '2018-04-01', 'day', 'assumed-year'],
  ['by 3/4', '2018-04-03', '2018-04-03', 'day', 'assumed-year'],
  ['from April', '2017-04-01', '2017-04-30', 'month', 'assumed-year'],
  ['March', '2018-03-01', '2018-03-31', 'month', 'assumed-year'],
  ['In May', '2017-05-01', '2017-05-31', 'month', 'assumed-year'],
  ['Apr-Jun', '2017-04-01', '2017-06-30', 'month', 'assumed-year'],
  ['Q2', '2017-07-01', '2017-09-30', 'quarter', 'assumed-year'],
  ['end of quarter 4', '2018-01-01', '2018-03-31', 'quarter', 'assumed-year'],
  ['this autumn', '2017-09-01', '2017-11-30', 'season', 'assumed-year'],
  ['next spring', '2018-03-01', '2018-05-31', 'season', 'assumed-year'],
  ['Expected Autumn after the audit', '2017-09-01', '2017-11-30', 'season', 'assumed-year'],
  ['Due Summer or later', '2017-06-01', '2017-08-31', 'season', 'assumed-year'],
  ['March validated in May', '2017-05-01', '2017-05-31', 'month', 'assumed-year'],
  ['April to be published in June', '2017-06-01', '2017-06-30', 'month', 'assumed-year'],
  ['by the summer', '2017-06-01', '2017-08-31', 'season', 'assumed-year'],
  ['summer term', '2017-05-01', '2017-08-31', 'season', 'assumed-year'],
  ['by year end', '2018-03-31', '2018-03-31', 'day', 'assumed-year'],
  ['end of the financial year', '2018-03-31', '2018-03-31', 'day', 'assumed-year'],
  ['end of the academic year', '2017-08-31', '2017-08-31', 'day', 'assumed-year'],
  ['end of the calendar year', '2017-12-31', '2017-12-31', 'day', 'assumed-year'],
  ['by Christmas', '2017-12-25', '2017-12-25', 'day', 'assumed-year'],
  ['next week', '2017-04-17', '2017-04-23', 'day', 'assumed-year'],
  ['this week', '2017-04-10', '2017-04-16', 'day', 'assumed-year'],
  ['by the end of this week', '2017-04-10', '2017-04-16', 'day', 'assumed-year'],
  ['next month', '2017-05-01', '2017-05-31', 'month', 'assumed-year'],
  ['next quarter', '2017-07-01', '2017-09-30', 'quarter', 'assumed-year'],
  ['next year', '2018-01-01', '2018-12-31', 'year', 'assumed-year'],
  ['next financial year', '2018-04-01', '2019-03-31', 'year', 'assumed-year'],
  ['early next year', '2018-01-01', '2018-04-30', 'season', 'assumed-year'],
];

const NO_DATE: readonly string[] = [
  // What comes with a season.
  'Winter pressures at the hospital',
  'Summer closures',
  // What ends, is planned or has happened is no date to wait for.
  'Contract ends March 2020',
  'The contract with the provider runs until 31 March 2020',
  'Funding ends in June 2018',
  'Local plan to 2020',
  'Strategy for 2018',
  'Opened in May 2016',
  'The school opened in May 2016',
  // Numbers and words that only look like dates.
  'Term 7 attainment',
  'P1 incidents',
  'Period 3',
  '20179999',
  'ref 20171301',
  '15/13/2018',
  '',
  '30% most deprived',
  '10% threshold',
  '16-18 year olds',
  '16-17 year olds',
  '19-24',
  '(16 hours)',
  'within 6 weeks',
  '2 weeks',
  'L4+',
  'KS2',
  '5+ A*-C',
  'page 12',
  'See note 3',
  'Table 2.1',
  'figures may change',
  'Figures May change',
  'of the 12 may be moved',
  'We march on with this',
  'June Smith to provide',
  'Jan to revisit',
  'Year 12-13',
  'Year 12/13',
  'end of Year 13',
  'end of Year 2',
  '2043 cases',
  '£2017',
  '2,016',
  '2017.5',
  '2017%',
  '2017-20',
  '32/01/2017',
  'SFR 12/2017',
  'TBC',
  'soon',
  'after Easter',
  'later in the year',
  '100% TPO applications & 98.2% Conservation applications',
];

describe('parseEstimatedDate', () => {
  test.each([...STATED, ...AS_ONE])('%s', (text, from, to, precision) => {
    expect(parseEstimatedDate(text, AS_OF)).toMatchObject({ from, to, precision, certainty: 'stated' });
  });

  test.each(IN_DOUBT)('%s', (text, from, to, precision, certainty) => {
    expect(parseEstimatedDate(text, AS_OF)).toMatchObject({ from, to, precision, certainty });
  });

  test.each(NO_DATE)('no date: %s', (text) => {
    expect(parseEstimatedDate(text, AS_OF)).toBeNull();
  });

  test('gives the words of the date as they are written', () => {
    expect(parseEstimatedDate('Data to be published w/c 6 March 2017.', AS_OF)?.text).toBe(
      'w/c 6 March 2017',
    );
    expect(parseEstimatedDate('Due Nov ’16 – see tab', AS_OF)?.text).toBe('Nov ’16');
  });

  test.each([
    ['was due March 2017, now expected June 2017', '2017-06-30'],
    ['Provisional; due Nov 2017. Final data will be published in January 2018', '2018-01-31'],
    ['Expected in July (will be published 13 July 2017)', '2017-07-13'],
  ])('of several estimates in "%s", ends %s', (text, to) => {
    expect(parseEstimatedDate(text, AS_OF)?.to).toBe(to);
  });

  const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const day = fc.integer({ min: 0, max: 7000 }).map((days) => addDays('2008-01-01', days));

  const SPELLINGS: Readonly<Record<string, (year: number, month: number, date: number) => string>> = {
    ISO: (year, month, date) => `${year}-${two(month)}-${two(date)}`,
    'day/month/year': (year, month, date) => `${two(date)}/${two(month)}/${year}`,
    'short numbers': (year, month, date) => `${date}.${month}.${two(year % 100)}`,
    dashes: (year, month, date) => `${date}-${month}-${year}`,
    'day month year': (year, month, date) => `${date} ${MONTHS[month - 1]} ${year}`,
    'short month, short year': (year, month, date) =>
      `${date} ${MONTHS[month - 1]!.slice(0, 3)} ${two(year % 100)}`,
    'ordinal of month': (year, month, date) => `${date}${ordinal(date)} of ${MONTHS[month - 1]} ${year}`,
    'month day, year': (year, month, date) => `${MONTHS[month - 1]} ${date}, ${year}`,
  };

  test.each(Object.keys(SPELLINGS))('reads back any day written as %s', (spelling) => {
    fc.assert(
      fc.property(day, (date) => {
        const { year, month, day: date1 } = dateParts(date);
        const text = SPELLINGS[spelling]!(year, month, date1);
        expect(parseEstimatedDate(text, AS_OF)).toEqual({
          from: date,
          to: date,
          precision: 'day',
          certainty: 'stated',
          text,
        });
      }),
    );
  });

  test('whatever the text, a span begins before it ends and its words stand in the text', () => {
    const word = fc.constantFrom(
      'Q2',
      '2017/18',
      'March',
      '17',
      'end of',
      '2016',
      'to',
      '-',
      'Autumn',
      'w/c',
      '6',
      'due',
      '31st',
      '/',
      'next',
      'year',
      'end',
      'May',
      '29 Feb',
      'Febuary',
      '12 weeks after',
      'two months before',
      'within 6 weeks of',
      'H1',
      'close of play',
      'Friday',
      'FY',
      '25th',
      '20171005',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      fc.string({ maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, day, (comment, asOf) => {
        const estimate = parseEstimatedDate(comment, asOf);
        if (!estimate) return;
        expect(estimate.from <= estimate.to).toBe(true);
        expect(comment).toContain(estimate.text);
        if (estimate.certainty === 'assumed-year') expect(estimate.to >= asOf).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  function two(number: number): string {
    return String(number).padStart(2, '0');
  }

  function ordinal(date: number): string {
    if (date > 10 && date < 14) return 'th';
    return ['th', 'st', 'nd', 'rd'][date % 10] ?? 'th';
  }
});

describe('estimatedDateFromSerial', () => {
  test.each<[number, string, boolean, string, string, DatePrecision, DateCertainty]>([
    [42_644, 'mmm-yy', false, '2016-10-01', '2016-10-31', 'month', 'stated'],
    [42_658, 'mmm-yy', false, '2016-10-01', '2016-10-31', 'month', 'stated'],
    [42_644, 'dd/mm/yyyy', false, '2016-10-01', '2016-10-01', 'day', 'stated'],
    [42_644, 'yyyy', false, '2016-01-01', '2016-12-31', 'year', 'stated'],
    [42_659, 'd-mmm', false, '2016-10-16', '2016-10-16', 'day', 'assumed-year'],
    [42_644, 'mmmm', false, '2016-10-01', '2016-10-31', 'month', 'assumed-year'],
    [41_182, 'mmm-yy', true, '2016-10-01', '2016-10-31', 'month', 'stated'],
  ])('%d in %s (1904: %s)', (serialDays, numberFormat, date1904, from, to, precision, certainty) => {
    const estimate = estimatedDateFromSerial(serialDays, numberFormat, date1904);
    expect(estimate).toMatchObject({ from, to, precision, certainty });
  });

  test.each([
    [42_644, '0'],
    [42_644, 'General'],
    [42_644, '[h]:mm'],
    [60, 'dd/mm/yyyy'],
  ])('%d in %s is no date', (serialDays, numberFormat) => {
    expect(estimatedDateFromSerial(serialDays, numberFormat)).toBeNull();
  });
});
