import type { Row } from './layouts';

/** The table that every shape shows. */
export const years = ['2016', '2017', '2018', '2019', '2020'];

export const rows: readonly Row[] = [
  {
    service: 'Waste',
    name: 'Percentage of waste recycled',
    actuals: [40, 42],
    targets: [41, 43, null, null, 52],
    comment: 'Final, Defra March 2018',
  },
  {
    service: 'Waste',
    name: 'Percentage of streets clean',
    actuals: ['81%', 79],
    targets: [80, 82, 84, 83, '`88'],
    comment: 'Query: set by contractor',
  },
  {
    service: 'Roads',
    name: 'Percentage of roads gritted on time',
    actuals: [70, null],
    targets: [70, 72, '=National average', 76, 78],
    comment: 'Due February 2018',
  },
];
