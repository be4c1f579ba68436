import { reportName } from '../../core/stored/keys';
import { SheetNameRefused } from '../failures';
import type { ReportLayout, ReportRow } from '../../core/sheet/host';
import type { XlsxHost } from '../fileHost';

/**
 * Adds a sheet for a report and answers its name, which is another one where the author has a sheet of the usual name.
 * Only the host knows all names: those of chart sheets are in no list.
 */
export function addReport(host: XlsxHost, rows: readonly ReportRow[], layout: ReportLayout): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? reportName : `${reportName} (${number})`;
    try {
      host.addSheet(name, rows, layout);
      return name;
    } catch (error) {
      if (!(error instanceof SheetNameRefused)) throw error;
    }
  }
}
