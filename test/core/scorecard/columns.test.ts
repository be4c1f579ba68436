import { placeOf, sayWhere, sayWhich } from '../../../src/core/scorecard/columns';
import type { FigureColumn } from '../../../src/core/scorecard/scorecard';

const column = (at: number | null, label: string, heading = 9): FigureColumn => ({
  column: at,
  label,
  labelCell: { row: 3, column: heading },
  field: 'target',
  period: null,
  who: '',
  certainty: 'sure',
  clues: [],
});

test('a column is named by its letters', () => {
  expect(sayWhere([column(5, 'Target 2017')])).toBe('column F');
  expect(sayWhere([column(3, 'A'), column(26, 'B')])).toBe('columns D and AA');
  expect(sayWhich(column(5, 'Target 2017'))).toBe('column F');
});

test('one whose figures stand in several columns is named by its heading, and so are those beside it', () => {
  const scattered = column(null, 'Target 2017');
  expect(sayWhere([scattered])).toBe('the column headed “Target 2017”');
  expect(sayWhere([column(3, 'Target'), scattered])).toBe('the columns headed “Target” and “Target 2017”');
  expect(sayWhich(scattered)).toBe('a column');
});

test('columns stand side by side by the sheet’s column, else by that of their heading', () => {
  expect([column(5, 'A', 4), column(null, 'B', 7)].map(placeOf)).toEqual([5, 7]);
});
