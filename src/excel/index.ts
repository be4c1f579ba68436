import type { LiveHost } from '../core/sheet/host';
import { ExcelTooOld } from './errors';
import { ExcelHost } from './excelHost';
import type { SessionOptions, StartTimer } from './session';

export { ExcelFailure, ExcelTooOld, MaybeChanged, NothingChanged, type Cause, type Trouble } from './errors';
export type { SessionOptions, StartTimer } from './session';

/** What everything here is built on; Excel 2021 and everything later has it. */
const neededSet = '1.14';

/**
 * The workbook that is open in Excel. Call it once Office is ready.
 * @throws ExcelTooOld where this Excel lacks what reading and writing need.
 */
export function openExcel(options: Partial<SessionOptions> = {}): LiveHost {
  if (!Office.context.requirements.isSetSupported('ExcelApi', neededSet)) {
    throw new ExcelTooOld(`ExcelApi ${neededSet}`);
  }
  return new ExcelHost({ patienceMs: 30_000, startTimer, ...options });
}

const startTimer: StartTimer = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
