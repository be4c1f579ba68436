import { reportName } from '../../core/stored/keys';
import { SheetNameRefused } from '../failures';

/**
 * Adds a report under its usual name, or under another one where the author has a sheet of that name, and answers which.
 * Only the file knows all names: those of chart sheets are in no list.
 */
export function nameReport(add: (name: string) => void): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? reportName : `${reportName} (${number})`;
    try {
      add(name);
      return name;
    } catch (error) {
      if (!(error instanceof SheetNameRefused)) throw error;
    }
  }
}
