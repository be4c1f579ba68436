import { type ColumnClue, placedAs } from '../headingRow';
import { holdsFigures } from '../profiles';

const STANDARD = /^(?:standards?|stds?\.?|slas?|service levels?(?: agreement)?(?: \(%\))?|agreed levels?)$/i;

/** "Standard" over figures is what is wanted where nothing else says so: in words it is a document's name. */
export const soleStandards: ColumnClue = (column, row) => {
  const { evidence, period, label } = column;
  if (evidence.length > 0 || period !== null || !STANDARD.test(label.trim())) return [];
  if (
    !holdsFigures(row.profiles.of(column.column)) ||
    placedAs('target', row).some((other) => other !== column)
  )
    return [];
  return [{ meaning: 'target', weight: 3, why: 'no other column says what is wanted' }];
};
