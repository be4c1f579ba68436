import { varianceContradicts } from '../../../src/core/rules/variance-contradicts';
import { testExamples } from './testRule';

const HEADINGS = ['Indicator', 'Unit', 'Aim', '2015/16', '2016/17', 'Target 2016/17', 'Variance %'];
const ROWS: (string | number | null)[][] = [
  ['Calls answered', '%', 'Max', 80, 84, 85, -1.2],
  ['Letters answered', '%', 'Max', 70, 77, 75, 2.7],
  ['Homes built', 'Number', 'Max', 310, 330, 300, 10],
  ['Homes empty', 'Number', 'Min', 60, 57, 60, -5],
  ['Missed bins', 'Number', 'Min', 50, 55, 50, 10],
  ['Complaints', 'Number', 'Min', 40, 33, 36, -8.3],
  ['Rough sleepers', 'Number', 'Min', 4, 3, 4, -25],
];

testExamples(varianceContradicts, {
  valid: [
    {
      name: 'Signs that follow from the figures in a unit that one row alone has',
      rows: [HEADINGS, ...ROWS, ['Waste per household', 'kg', 'Min', 462, 448, 455, -1.5]],
    },
    {
      name: 'A row alone of its unit without an aim, whose sign may say what is better',
      rows: [HEADINGS, ...ROWS, ['Grain held', 'kg', null, 462, 448, 455, 1.5]],
    },
    {
      name: 'What is better above nought all through',
      rows: [
        HEADINGS,
        ...ROWS.map((cells) => (cells[2] === 'Min' ? [...cells.slice(0, 6), -(cells[6] as number)] : cells)),
        ['Waste per household', 'kg', 'Min', 462, 448, 455, 1.5],
      ],
    },
  ],
  invalid: [
    {
      name: 'One sign turned round in a difference and in the change that follows from it',
      rows: [
        [...HEADINGS.slice(0, 6), 'Variance', 'Variance %'],
        ...[
          ...ROWS,
          ['Trees planted', 'Number', 'Max', 800, 850, 900],
          ['Paths mended', 'Number', 'Max', 20, 26, 24],
          ['Lamps lit', 'Number', 'Max', 510, 530, 520],
        ].map((cells, at) => {
          const [actual, target] = [cells[4] as number, cells[5] as number];
          const sign = at === 2 ? -1 : 1;
          const change = Math.round((actual / target - 1) * 1000) / 10;
          return [...cells.slice(0, 6), sign * (actual - target), sign * change];
        }),
      ],
      finds: [['difference', 'G4']],
    },
    {
      name: 'A sign turned round in a unit that one row alone has',
      rows: [HEADINGS, ...ROWS, ['Waste per household', 'kg', 'Min', 462, 448, 455, 1.5]],
      finds: [['change', 'G9']],
    },
    {
      name: 'A sign turned round among others of its unit',
      rows: [HEADINGS, ...ROWS, ['Trees felled', 'Number', 'Min', 30, 27, 30, 10]],
      finds: [['change', 'G9']],
    },
  ],
});
