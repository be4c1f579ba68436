import type { CellAddress, CellRange } from '../../core/sheet/address';
import type { SheetModel } from './sheetModel';
import type { EditHandlers } from './useCellEditing';
import type { Chosen } from './useGridSelection';

export interface SheetGridProps extends EditHandlers {
  /** The sheet; another sheet needs another `key`, so that selection and open edit do not go over to it. */
  readonly model: SheetModel;
  /** What the grid is called by those who hear it: the sheet's name. */
  readonly label: string;
  /** A cell or a range to choose; the user may move on from it, of which `onSelect` tells. */
  readonly selection?: Chosen | null;
  /** Told the active cell, and all that is chosen with it. */
  readonly onSelect?: (cell: CellAddress, range: CellRange) => void;
  /** Id of the element that says what was found at the active cell. */
  readonly activeNoteId?: string | undefined;
  /** 1 for the sheet’s own size. */
  readonly zoom?: number;
  /** Makes a column so many pixels wide; null fits it to its texts. */
  readonly onResize?: (column: number, width: number | null) => void;
  readonly onUndo?: () => void;
  readonly onRedo?: () => void;
}
