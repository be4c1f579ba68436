import { columnNotRead } from '../../../src/core/rules/column-not-read';
import { testExamples } from './testRule';

testExamples(columnNotRead, {
  valid: [
    {
      name: 'Two quarters judged by the way that is sought are actuals',
      rows: [
        ['Code', 'Offence group', 'Direction sought', 'Q3 2015/16', 'Q3 2016/17', 'Change', 'Comments'],
        ['A1', 'Robbery', 'Decrease', 96, 84, -12, null],
        ['A2', 'Vehicle crime', 'Decrease', 655, 718, 63, 'Keyless thefts'],
        ['A3', 'Public order', 'Decrease', 934, 902, -32, null],
      ],
    },
    {
      name: 'Two years judged by nothing are no scorecard',
      rows: [
        ['Waste stream', '2015/16', '2016/17', 'Remarks'],
        ['Paper', 5120, 5310, null],
        ['Glass', 2204, 2190, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Months under the same words, with others between them, are asked about as one',
      merges: ['D1:E1', 'F1:G1', 'H1:I1'],
      rows: [
        [null, null, null, 'Jan', null, 'Feb', null, 'Mar', null, null],
        [
          'Indicator',
          'Actual 2015',
          'Target 2016',
          'Zulp',
          'Note',
          'Zulp',
          'Note',
          'Zulp',
          'Note',
          'Comments',
        ],
        ['Homes built', 10, 12, 1, 'a', 2, 'b', 3, 'c', null],
        ['Homes let', 20, 22, 3, 'a', 4, 'b', 5, 'c', null],
        ['Homes sold', 30, 32, 5, 'a', 6, 'b', 7, 'c', null],
      ],
      finds: [['alike', 'D2']],
    },
    {
      name: 'Two years judged by their status may be an actual and a target',
      rows: [
        ['Waste stream', '2015/16', '2016/17', 'RAG', 'Remarks'],
        ['Paper', 5120, 5310, 'Green', null],
        ['Glass', 2204, 2190, 'Amber', 'Fewer bottles'],
        ['Food', 880, 1420, 'Green', null],
      ],
      finds: [['years', 'B1']],
    },
  ],
});
