import { missUnexplained } from '../../../src/core/rules/miss-unexplained';
import { testExamples } from './testRule';

const HEADINGS = ['Measure', 'Year', 'Quarter', 'Value', 'Target', 'Aim', 'Met?', 'Note'];

function listOf(notes: Readonly<Record<string, string | null>>) {
  const measures = [
    ['Calls answered on time (%)', [70, 78, 82, 79], 80],
    ['Letters answered on time (%)', [91, 88, 92, 93], 90],
    ['Repairs done on time (%)', [84, 86, 81, 88], 85],
  ] as const;
  return [
    HEADINGS,
    ...measures.flatMap(([name, values, target]) =>
      values.map((value, at) => {
        const quarter = `Q${at + 1}`;
        const note = notes[`${name[0]}${at + 1}`] ?? null;
        return [name, '2016/17', quarter, value, target, 'Maximise', value < target ? 'No' : 'Yes', note];
      }),
    ),
  ];
}

const TOLD = {
  C1: 'Two posts were empty',
  C2: 'One post was empty',
  C4: 'The line was down',
  L2: 'A new form was late',
  R1: 'Short of parts',
  R3: 'A van was off the road',
};

testExamples(missUnexplained, {
  valid: [
    { name: 'A list in which each miss has its note', asOf: '2017-05-01', rows: listOf(TOLD) },
    {
      name: 'A list in which one note is merged over the rows it is for',
      asOf: '2017-05-01',
      merges: ['H2:H5'],
      rows: listOf({ ...TOLD, C2: null, C4: null }),
    },
    {
      name: 'A list with a note on the first row of a measure alone',
      asOf: '2017-05-01',
      rows: listOf({ C1: 'Two posts were empty' }),
    },
  ],
  invalid: [
    {
      name: 'A row of a list, of an earlier time, whose miss has no note',
      asOf: '2017-05-01',
      rows: listOf({ ...TOLD, L2: null }),
      finds: [['status', 'H7']],
    },
    {
      name: 'The last row of a measure of which others have notes',
      asOf: '2017-05-01',
      rows: listOf({ ...TOLD, C4: null }),
      finds: [['status', 'H5']],
    },
  ],
});
