import { formulaOverwritten } from '../../../src/core/rules/formula-overwritten';
import type { ExampleCell } from '../../../src/core/rules/rule';
import { testExamples } from './testRule';

const headings = ['Indicator', 'Target 2024', 'Actual 2024', '% achieved 2024', 'Comments'];

/** A row whose share is worked out. */
function row(name: string, target: number, actual: number): ExampleCell[] {
  return [name, target, actual, { value: actual / target, format: '0%', formula: 'C2/B2' }, null];
}

const rows = [
  row('Homes built', 10, 9),
  row('Homes let', 20, 20),
  row('Homes sold', 30, 24),
  row('Homes mended', 40, 20),
  row('Homes heated', 50, 25),
];

testExamples(formulaOverwritten, {
  valid: [
    {
      name: 'A share of nothing, for which 0 is typed where the formula would divide by nought',
      rows: [headings, ...rows, ['Homes painted', 0, 0, { value: 0, format: '0%' }, null]],
    },
    {
      name: 'The same of a target that is not set',
      rows: [headings, ...rows, ['Homes painted', null, 0, { value: 0, format: '0%' }, null]],
    },
  ],
  invalid: [
    {
      name: 'A share of something, for which 0 is typed',
      rows: [headings, ...rows, ['Homes painted', 12, 6, { value: 0, format: '0%' }, null]],
      finds: [['beside', 'D7']],
    },
    {
      name: 'A share of nothing that is typed, and is not 0',
      rows: [headings, ...rows, ['Homes painted', 0, 0, { value: 0.5, format: '0%' }, null]],
      finds: [['beside', 'D7']],
    },
  ],
});
