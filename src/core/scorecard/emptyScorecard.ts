import type { CellRange } from '../sheet/address';
import type { Scorecard } from './scorecard';

/**
 * A scorecard without columns or rows, for what stands where one was looked for: rules, reasons and reports go by
 * scorecards.
 */
export function emptyScorecard(sheet: string, range: CellRange): Scorecard {
  return {
    sheet,
    isSheetHidden: false,
    range,
    headerRows: [],
    figureColumns: [],
    otherColumns: [],
    indicators: [],
    footnotes: [],
    missingHeaders: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
