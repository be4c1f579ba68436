import { targetBelowActual } from '../../../src/core/rules/target-below-actual';
import { testExamples } from './testRule';

testExamples(targetBelowActual, {
  valid: [
    {
      name: 'A rounding in a year that is all but over',
      asOf: '2017-11-20',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of letters answered', 96.4, 96, null],
        ['Percentage of decisions confirmed', 78.6, 78, null],
      ],
    },
    {
      name: 'A target of a year that is over, with a better one to come',
      asOf: '2018-08-29',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of letters answered', 97, 95, 98, null],
        ['Average days to let a home', 18, 25, 17, null],
      ],
    },
    {
      name: 'A level that a regulator sets, kept or drawn in, whatever heads the column for it',
      rows: [
        ['Indicator', 'Actual 2016', 'PCL 2016', 'PCL 2017', 'Comments'],
        ['Unplanned outage (%)', 1.9, 2, 2, null],
        ['Void properties (%)', 1.8, 2.1, 2, null],
        ['Percentage of calls answered', 96, 90, 92, null],
      ],
    },
    {
      name: 'A minimum standard without one for the year before',
      rows: [
        ['Indicator', 'Actual 2016', 'Minimum standard 2017', 'Comments'],
        ['Percentage of calls answered', 96, 90, null],
        ['Average days to let a home', 18, 25, null],
      ],
    },
    {
      name: 'A target drawn in to within a hundredth of what was reached, and a limit as near',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Crimes per 1,000 residents', 36.5, 34.8, 36, 35, null],
        ['Library visits', 90200, 91800, 88000, 91000, null],
        ['Cases per 1,000 homes', 31.5, 29.8, null, 'fewer than 30', null],
      ],
    },
    {
      name: 'What is included and will not be there again',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Affordable homes built', 88, 212, 100, 'Includes the 118-home Cascade scheme.'],
        ['Trees planted', 35, 140, 40, 'Includes the 100 whips given by the trust'],
        ['Number of volunteers', 60, 95, 70, 'Of which 30 came for the festival.'],
        ['Apprentices started', 50, 81, 60, 'Good year. 25 of these were with one employer.'],
        ['Number of grants won', 20, 44, 22, 'This counts a block of 24 for flood repairs'],
      ],
    },
    {
      name: 'A change on the year before that is to be no more than nought, or as before',
      rows: [
        ['Indicator', 'Good is', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Change in serious crashes from the previous year', 'Low', 3, -1, 0, 0, null],
        ['Difference in thefts on the last year', 'Low', -4, -9, -2, -2, null],
        ['Year-on-year increase in complaints', 'Low', 12, -6, 0, 0, null],
      ],
    },
    {
      name: 'A target of the size of one quarter, or of months, beside a whole year is for such a part',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Q1 2016', 'Target 2016', 'Comments'],
        ['Commercial rates collected (%)', 88.4, 90.1, 24.3, 25, null],
        ['Library visits per head', 3.8, 4.1, 1.1, 1, 'Target shown is for the quarter'],
        ['Number of visits to museums', 39800, 41200, 9100, 10000, null],
        ['Number of homes insulated', 380, 400, 96, 95, null],
      ],
    },
    {
      name: 'A target of the size of a month',
      rows: [
        ['Indicator', 'Actual 2015', 'Jan 2016', 'Feb 2016', 'Target 2016', 'Comments'],
        ['Number of visits to museums', 41200, 3100, 3000, 3300, null],
        ['Rent collected (%)', 97.5, 8.1, 8.0, 8.2, null],
      ],
    },
    {
      name: 'Nobody can be asked for more than all',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of the collection target collected', 105.2, 100, 100, null],
      ],
    },
    {
      name: 'A cost and a debt that had not begun',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Total cost of the new works', 0, 184, 190, null],
        ['Total debt of the housing company', 0, 50, 40, null],
      ],
    },
    {
      name: 'The comment says why: a standard that the target is, what is to come, a target that was reset',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of waste recycled', 63, 58, 58, 'Statutory target is 58% until 2018'],
        ['Average days to answer a call', 36, 60, 60, 'Standard in the plan is 60 days.'],
        ['Number of library visits', 53100, 49000, 50000, 'Two branches closed for works until March'],
        ['Number of volunteers', 228, 150, 180, 'Target reset in June'],
        ['Percentage of calls answered', 91, 85, 86, 'The spike is not expected to hold'],
      ],
    },
    {
      name: 'The actual in round figures, and what is dearer by no more than prices rise',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of audits completed', 622, 620, 620, null],
        ['Income from trading', 1266, 1250, 1300, null],
        ['Cost per visit', 655, 668, 682, null],
      ],
    },
    {
      name: 'What a quarter counts beside what the year may have',
      rows: [
        ['Indicator', 'Q1 2016/17', 'Q2 2016/17', 'Target 2016/17', 'Target 2017/18', 'Comments'],
        ['Number of complaints', 4, 3, 14, 12, null],
        ['Number of missed bins', 44, 39, 190, 180, null],
      ],
    },
    {
      name: 'What was counted so far beside what the year may have',
      rows: [
        ['Indicator', 'Actual 2015/16', 'YTD 2016/17', 'Target 2016/17', 'Target 2017/18', 'Comments'],
        ['Number of complaints', 16, 7, 14, 12, null],
        ['Number of missed bins', 210, 91, 190, 180, null],
      ],
    },
    {
      name: 'A level to hold',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of surplus school places', 5.5, 5, 5, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A rounding in a year that has begun',
      asOf: '2017-04-20',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of letters answered', 96.4, 96, null],
      ],
      finds: [['rounded', 'C2']],
    },
    {
      name: 'A step back in a year that is all but over',
      asOf: '2017-11-20',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Percentage of letters answered', 96.4, 90, null],
      ],
      finds: [['first', 'C2']],
    },
    {
      name: 'A target that is to come after one of a year that is over, and targets of years that all are',
      asOf: '2018-08-29',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of letters answered', 97, 95, 95, null],
        ['Percentage of calls answered', 97, 95, null, null],
      ],
      finds: [
        ['first', 'D2'],
        ['first', 'C3'],
      ],
    },
    {
      name: 'A level that is kept, a target raised and still far off, a part too small to be the reason, and fewer',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Number of crimes', 365, 348, 351, 351, null],
        ['Crashes on the main road', 36, 30, 36, 35, null],
        ['Affordable homes built', 88, 212, 90, 100, 'Includes the 18-home Cascade scheme.'],
        ['Trees planted', 35, 140, 40, 40, 'Planted in 2016, in 12 parks'],
        ['Number of complaints', 35, 20, 40, 30, 'Includes the 12 about the fair'],
      ],
      finds: [
        ['first', 'E2'],
        ['first', 'E3'],
        ['first', 'E4'],
        ['first', 'E5'],
        ['first', 'E6'],
      ],
    },
    {
      name: 'A regulator’s level that is eased, and a change that is to grow',
      rows: [
        ['Indicator', 'Good is', 'Actual 2016', 'Commitment level 2016', 'Commitment level 2017', 'Comments'],
        ['Void properties (%)', 'Low', 1.8, 2, 2.4, null],
        ['Change in thefts from the previous year', 'Low', -3, 0, 2, null],
      ],
      finds: [
        ['first', 'E2'],
        ['first', 'E3'],
      ],
    },
    {
      name: 'A target for the year beside the first quarter',
      rows: [
        ['Indicator', 'Actual 2014', 'Actual 2015', 'Q1 2016', 'Target 2016', 'Comments'],
        ['Commercial rates collected (%)', 88.4, 90.1, 24.3, 85, null],
        ['Number of visits to museums', 39800, 41200, 9100, 30000, null],
        ['Percentage of calls answered', 88, 90, 80, 78, null],
      ],
      finds: [
        ['first', 'E2'],
        ['first', 'E3'],
        ['first', 'E4'],
      ],
    },
  ],
});
