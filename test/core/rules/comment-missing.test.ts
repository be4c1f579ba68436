import { commentMissing } from '../../../src/core/rules/comment-missing';
import { testExamples } from './testRule';

const HEADINGS = ['Indicator', 'Kent 2016', 'National 2016', 'Neighbours 2016', 'Target 2017', 'Comments'];

testExamples(commentMissing, {
  valid: [
    {
      name: 'A note below explains the mark of a column, one above that of all',
      rows: [
        ['.. = not collected'],
        [],
        HEADINGS,
        ['Homes built', 10, 'n/a', '..', 12, null],
        ['Homes let', '..', 'n/a', 11, 12, null],
        [],
        ['Notes'],
        ['n/a in the National column: no national figure is published.'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Marks of other columns than the note is about, and marks that it does not name',
      rows: [
        HEADINGS,
        ['Homes built', 'n/a', 'n/a', 11, 12, null],
        ['Homes let', 10, 'n/a', 'n/a', 12, null],
        ['Homes sold', 10, '-', 11, 12, null],
        ['Homes lent', 10, 'n/a', 11, 12, null],
        [],
        ['n/a in the National column: no national figure is published.'],
      ],
      finds: [
        ['actual', 'F2'],
        ['comparatorOnly', 'F3'],
        ['comparatorOnly', 'F4'],
      ],
    },
  ],
});
