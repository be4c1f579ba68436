import { valueNotANumber } from '../../../src/core/rules/value-not-a-number';
import { testExamples } from './testRule';

testExamples(valueNotANumber, {
  valid: [
    {
      name: 'Estimates by their name, words that are no doubt, about so much in words, and somebody else’s figure',
      rows: [
        [
          'Indicator',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          'National 2016',
          'Target 2017',
          'Comments',
        ],
        ['Homes planned', 10, 12, '14 est', 16, 18, null],
        ['Homes built', 10, 12, '14 provisional', 16, 18, null],
        ['Homes bought', 10, 12, 14, 'c. 16', 18, null],
        ['Homes let', 10, 12, '14 (n=340)', 16, 18, 'About 14'],
        ['Homes sold', 10, 12, 14, 16, '18 or better', null],
        ['Homes lit', 10, 12, 14, 16, 18, null],
        ['Homes heated', 10, 12, 14, 16, 18, null],
        ['Homes wired', 10, 12, 14, 16, 18, null],
        ['Homes seen', 10, 12, 14, 16, 18, null],
        ['Homes insured', 10, 12, 14, 16, 18, null],
      ],
    },
    {
      name: 'A sheet of figures that are all about so much',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes planned', 'c. 1,200', '~ 1,300', 'about 1,400', null],
        ['Homes built', 'c. 120', 130, 140, null],
        ['Homes let', 'c. 120', 'approx 130', 140, null],
      ],
    },
    {
      name: 'The ends of a range in two columns',
      rows: [
        ['Indicator', 'Actual 2016', 'Target min', 'Target max', 'Comments'],
        ['Percentage of homes empty', 4, 2, 5, null],
        ['Percentage of calls answered', 75, 70, 80, null],
        ['Days to mend a road', 12, 10, 15, null],
        ['Homes built', 12, 10, 15, null],
        ['Homes let', 12, 10, 10, null],
      ],
    },
    {
      name: 'An Excel error is no text',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', '#DIV/0!', 12, null],
      ],
    },
    {
      name: 'A date among the comments',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, { value: 42644, format: 'mmm-yy' }],
      ],
    },
  ],
  invalid: [
    {
      name: 'About so much, where all others are figures',
      rows: [
        [
          'Indicator',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Comments',
        ],
        ['Homes planned', 10, 12, 14, 16, 18, 20, null],
        ['Homes built', 10, 12, '14 approx', 16, 18, 20, null],
        ['Homes bought', 10, 12, 14, 16, 18, 20, null],
        ['Homes let', 10, 12, 14, 16, 18, 20, null],
        ['Homes sold', 10, 12, 14, 'about 16', 18, 20, null],
        ['Homes lit', '~10', 12, 14, 16, 18, 20, null],
        ['Homes heated', 10, 12, 14, 16, 18, 20, null],
        ['Homes wired', 10, 12, 14, 16, 18, 20, null],
        ['Homes seen', 10, 12, 14, 16, 18, 20, null],
        ['Homes insured', 10, 12, 14, 16, 18, 20, null],
      ],
      finds: [
        ['about', 'D3'],
        ['about', 'E6'],
        ['about', 'B7'],
      ],
    },
    {
      name: 'About so much, in other words',
      rows: [
        [
          'Indicator',
          'Actual 2014',
          'Actual 2015',
          'Actual 2016',
          'Target 2017',
          'Target 2018',
          'Target 2019',
          'Comments',
        ],
        ['Homes planned', 10, 12, 14, 16, 18, 20, null],
        ['Homes built', 10, 12, 'c. 14', 16, 18, 20, null],
        ['Homes bought', 10, 12, 14, 16, 18, 20, null],
        ['Homes let', 10, 12, 14, 16, 18, 20, null],
        ['Homes sold', 10, 12, 14, '16 (approx)', 18, 20, null],
        ['Homes lit', 10, 12, 14, 16, 18, 20, null],
        ['Homes heated', 10, 12, 14, 16, 18, 20, null],
        ['Homes wired', 10, 12, 14, 16, 18, 20, null],
        ['Homes seen', 10, 12, 14, 16, 18, 20, null],
        ['Homes insured', 10, 12, 14, 16, 18, 20, null],
      ],
      finds: [
        ['about', 'D3'],
        ['about', 'E6'],
      ],
    },
    {
      name: 'What is wanted, told in words, is said once a table; where it belongs to somebody else, each time',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of tenants content', 71, 'Increase', 'Year on year increase', null],
        ['Complaints received', 312, '10 fewer than 2016', 290, null],
        ['Percentage of waste recycled', 48.2, 'Top quartile', 'Maintain', null],
        ['Air quality plan', 1, 'Complete by March', 'Adopted by June 2018', null],
        ['Homes built', 12, 'Complete by March', 14, null],
        ['Homes let', 12, 'Increase, Paul to confirm', 14, null],
      ],
      finds: [
        ['aims', 'C2'],
        ['text', 'C6'],
        ['text', 'C7'],
      ],
    },
    {
      name: 'What is to be done, kept or awarded is told in words; what is counted is not',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Human resources strategy approved', null, 'Approved HR strategy', null, null],
        ['City bond rating', 'AAA/AAA/AAA', 'AAA/AAA/AAA', 'AAA/AAA/AA', null],
        ['Retain High Performer status', 'High Performer', 'High Performer', 'High Performer', null],
        ['Traffic safety', 'Every 11th vehicle', 'Every 12th vehicle', null, null],
        ['Number of strategies approved', 'Draft strategy', 'Approved strategy', null, null],
        ['Homes built', 10, 'Approved HR strategy', 12, null],
      ],
      finds: [
        ['milestones', 'C2'],
        ['text', 'B6'],
        ['aim', 'C6'],
        ['text', 'C7'],
      ],
    },
  ],
});
