import type { Removable } from '../core/sheet/host';
import { reportTitle } from '../core/stored/keys';
import { findMarks } from './marks';
import type { Session } from './session';
import { loadSheetList } from './sheets';

/**
 * What of ours is in the workbook. A report is known by what stands in its first cell: to ask for the property that it
 * carries is something that Office.js takes for a change, and would cost the undo list.
 */
export async function findRemovable(session: Session): Promise<Removable> {
  return session.ask('Scorecard Checker did not look for its marks and report', async (context) => {
    const book = await loadSheetList(context);
    const corners = book.sheets.map(({ id }) => {
      const corner = context.workbook.worksheets.getItem(id).getRange('A1');
      corner.load('values');
      return corner;
    });
    const { formats } = await findMarks(context, book);
    return {
      marks: formats.length > 0,
      report: corners.some(({ values }) => values[0]?.[0] === reportTitle),
    };
  });
}
