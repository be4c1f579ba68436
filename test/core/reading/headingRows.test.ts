import { readSheet } from '../../../src/core/reading';
import { gridOf } from '../../support/grid';

const tables: readonly {
  name: string;
  rows: readonly (readonly (string | number | null)[])[];
  read: string;
}[] = [
  {
    name: 'targets in words that speak of the baseline are a row of the plan',
    rows: [
      ['Aim', 'Measure of success', 'Target 2020', 'Target 2021'],
      ['Boats', 'Boats moored in the harbour', '5% above the baseline', '10% above the baseline'],
      ['Boats', 'Boats mended', 'Baseline set', '20% above baseline'],
      ['Nets', 'Nets mended', 'Maintain the level of the 2019 baseline.', '10% above the 2019 baseline'],
      ['Nets', 'Lamps lit', 'Maintain 2019 level', 'Maintain 2019 level'],
    ],
    read: '4',
  },
  {
    name: 'the same in Italian',
    rows: [
      ['Obiettivo', 'Indicatore', 'Target 2021', 'Target 2022'],
      ['Porto', 'Barche ormeggiate', 'Almeno 80 barche rispetto alla baseline', 'Almeno 90 barche in tutto'],
      [
        'Porto',
        'Reti riparate',
        'Incremento del 5% rispetto alla baseline',
        'Incremento del 9% sulla baseline',
      ],
      ['Porto', 'Fari accesi', 'Aumento del 20% rispetto alla baseline.', 'Aumento del 40% sulla baseline.'],
    ],
    read: '3',
  },
  {
    name: 'a row of a plan in words and days is no row of headings, whatever its words might head',
    rows: [
      ['Measures', 'Lead', 'Goal', 'Status', 'Start', 'Notes'],
      ['Boats moored in the harbour', 'DB', '12 boats', null, 'May', null],
      ['Raise the average score of the nets that were mended', 'CK', 'Average of 70', null, 'November', null],
      ['Raise the number of lamps lit', 'ET', '90 lamps', null, '8/1/2025', null],
      ['Launch two initiatives', 'ET', 'Launched', null, '9/1/2025', null],
    ],
    read: '4',
  },
  {
    name: 'the same row over figures begins another table',
    rows: [
      ['Measures', 'Lead', 'Goal', 'Status', 'Start', 'Notes'],
      ['Boats moored in the harbour', 'DB', 12, 8, 'May', null],
      ['Nets of the whole harbour', 'Actual 2019', 'Average of 70', null, 'November', null],
      ['Nets mended', 10, 11, null, 12, null],
      ['Nets lost', 10, 11, null, 12, null],
    ],
    read: '1, 2',
  },
  {
    name: 'long headings over the figures of another table stay headings',
    rows: [
      ['Indicator', 'Actual 2019', 'Target 2020'],
      ['Boats moored', 10, 12],
      ['Boats mended', 14, 15],
      [
        'What we measure for the nets of the harbour',
        'What the actual figure was in 2019',
        'What the target is for the year 2020',
      ],
      ['Nets mended', 10, 12],
      ['Nets lost', 11, 12],
    ],
    read: '2, 2',
  },
  {
    name: 'headings in Greek are not understood',
    rows: [
      ['Δείκτης', 'Στόχος 2023', 'Αποτέλεσμα 2023', 'Στόχος 2024'],
      ['Boats moored', 10, 12, 14],
      ['Boats mended', 10, 12, 14],
    ],
    read: 'script',
  },
  {
    name: 'a sign in Greek over a change is no language',
    rows: [
      ['Indicator', 'Actual 2023', 'Target 2024', 'Δ', 'Σ'],
      ['Boats moored', 10, 12, 2, 22],
      ['Boats mended', 11, 14, 3, 25],
    ],
    read: '2',
  },
];

test.each(tables)('$name', ({ rows, read }) => {
  const { scorecards, unread } = readSheet(gridOf(rows));
  const found = [
    ...scorecards.map(({ indicators }) => String(indicators.length)),
    ...unread.map(({ why }) => why),
  ];
  expect(found.join(', ')).toBe(read);
});
