import type { CellEdit } from '../../core/sheet/edit';
import type { Cell, Grid } from '../../core/sheet/grid';
import { showsPerCent } from '../../core/sheet/numberFormat';
import { writeField } from './csvEditing';
import { readField } from './csvField';
import { splitFields } from './csvFields';
import type { LiveContent, EditableSheet, HiddenLines, Inspected } from '../session/editableSheet';
import { readTyped, readTypedNumber, type Typed, type TypedCell } from '../session/typedInput';

/** The one sheet of a text file that was opened to be worked in. Its formats are how its fields are printed. */
export class CsvSheet implements EditableSheet {
  readonly keepsFormats = false;

  constructor(readonly grid: Grid) {}

  inspect(edits: readonly CellEdit[]): readonly Inspected[] {
    return edits.map(() => ({ obstacle: null, numberFormat: 'General' }));
  }

  show({ value, numberFormat }: LiveContent): Cell | undefined {
    let cell: Cell | undefined;
    splitFields(writeField(value, numberFormat), ',', (_row, _column, field) => {
      cell = readField(field);
      return false;
    });
    return cell;
  }

  readFormula(): null {
    return null;
  }

  /** A number is kept as it was printed; a date is a text like any other, for a text file has no dates. */
  readTyped(input: string, cell: TypedCell): Typed {
    const typed = readTyped(input, cell);
    if (typeof typed.after !== 'number') return typed;
    const text = input.trim();
    const number = readTypedNumber(text, cell.numberFormat);
    if (!number) return { after: input };
    const isShare = showsPerCent(cell.numberFormat) && !/[%£$€]/.test(text);
    const printed = readField(text.replace(/\s/g, '') + (isShare ? '%' : ''));
    const isSame = printed.value === number.value;
    return { after: number.value, numberFormat: (isSame ? printed : cell).numberFormat };
  }

  findHidden(): HiddenLines {
    return { rows: [], columns: [] };
  }
}
