import { commentMisplaced } from '../../../src/core/rules/comment-misplaced';
import { testExamples } from './testRule';

const HEADINGS = ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Owner', 'Comments'];

testExamples(commentMisplaced, {
  valid: [
    {
      name: 'One word of a name, beside one that heads the figures',
      rows: [
        HEADINGS,
        ['Violence', 'Homicides', 4, 7, 'A Lee', 'Too few for a target. One incident with three deaths'],
        ['Response', 'Grade 1 incidents attended within target time', 82, 84, 'B Ray', 'Two more crews'],
      ],
    },
    {
      name: 'A word that the names and comments of a field share',
      rows: [
        ['Service', 'Measure', 'Actual 2016', 'Plan ambition 2017', 'Commentary'],
        [
          'Protect',
          'Domestic abuse crimes recorded',
          9870,
          10000,
          'The ambition is more victims coming forward',
        ],
        ['Respond', 'Victim satisfaction (%)', 71, 75, 'Short of ambition: keeping victims informed is hard'],
        ['Research', 'Research income', 46.2, 54, 'On track: two large awards began'],
        ['Teaching', 'Awarding gap', 18.4, 14, 'On track'],
        ['Care', 'Adults with a review', 61, 65, 'The survey of carers is held every two years'],
        ['Families', 'Carers given a break', 31, 35, 'A survey of 40'],
        ['Parks', 'Playgrounds inspected', 91, 95, 'Pupils were asked, ahead of the trend'],
        ['Schools', 'Pupils who walk', 51, 55, 'Ahead of the trend'],
      ],
    },
    {
      name: 'It speaks of what stands beside its own name',
      rows: [
        HEADINGS,
        ['Housing', 'Nights in hostels', 531, 542, 'A Lee', 'Full on most nights'],
        ['Shops', 'Cards sold', 12, 13, 'Night hostel shop', 'The hostel was full most nights'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Two words of the other’s name, or one and two of its comment',
      rows: [
        HEADINGS,
        ['Housing', 'Nights in hostels', 531, 542, 'A Lee', null],
        ['Shops', 'Cards sold', 12, 13, 'B Ray', 'More nights were spent in hostels'],
        ['Culture', 'Library loans', 53100, 54200, 'C Fox', 'The branch at Hill Road is new'],
        ['Highways', 'Potholes filled', 71, 73, 'D Orr', 'The library branch at Hill Road was shut'],
      ],
      finds: [
        ['speaks', 'F3'],
        ['speaks', 'F5'],
      ],
    },
  ],
});
