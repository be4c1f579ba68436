import { serviceMisspelt } from '../../../src/core/rules/service-misspelt';
import { testExamples } from './testRule';

testExamples(serviceMisspelt, {
  valid: [
    {
      name: 'Names of few rows that are others: another word, a plural, apart, of two words; and owners of many names',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Owner', 'Comments'],
        ['Parking', 'Permits issued', 10, 12, 'J Anders', null],
        ['Planning', 'Plans decided', 10, 12, 'J Andrews', null],
        ['Contact services', 'Calls answered', 10, 12, 'K Smith', null],
        ['Contact services', 'Calls made', 10, 12, 'L Smith', null],
        ['Contract services', 'Bins emptied', 10, 12, 'M Smith', null],
        ['Revenue', 'Bills sent', 10, 12, 'Team 1', null],
        ['Revenues', 'Bills paid', 10, 12, 'Team 2', null],
        ['Planing', 'Boards cut', 10, 12, 'Team 3', null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A letter left out of one of two rows that stand together, of one word of several, and of an owner',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Responsible', 'Comments'],
        ['Planning', 'Permits issued', 10, 12, 'District Water Office', null],
        ['Planing', 'Plans decided', 10, 12, 'District Heath Office', null],
        ['Adult Social Care', 'Reviews held', 10, 12, 'District Health Office', null],
        ['Adult Social Care', 'Reviews planned', 10, 12, 'District Health Office', null],
        ['Works', 'Bins emptied', 10, 12, 'District Water Office', null],
        ['Adut Social Care', 'Visits', 10, 12, 'District Water Office', null],
        ['Adult Social Cae', 'Meals', 10, 12, 'District Water Office', null],
        ['Works', 'Streets swept', 10, 12, 'Distict Water Office', null],
        ['Works', 'Streets swept', 10, 12, 'Distrct Water Office', null],
      ],
      finds: [
        ['misspelt', 'A3'],
        ['owner', 'E3'],
        ['owner', 'E9'],
        ['owner', 'E10'],
      ],
    },
  ],
});
