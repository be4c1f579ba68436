import { basename, extname } from 'node:path';
import { type CheckReport, checkToSheet } from '../core/index';
import { openWorkbook } from '../file/index';
import { UsageError } from './arguments';
import { readBytes, writeWhole } from './files';
import type { Io } from './io';
import { saveChecked } from './saving';

const NAME = 'Scorecard check';

/**
 * Writes a copy of the one workbook that was checked, with the findings on a sheet of their own.
 *
 * @returns a sentence that says where it went
 */
export async function writeReportSheet(
  report: CheckReport,
  copy: string,
  inputs: readonly string[],
  io: Io,
): Promise<string> {
  const [file, ...others] = report.files;
  if (!file || others.length > 0) throw new UsageError('--report-sheet works on one file at a time.');
  if (file.error !== null)
    throw new UsageError('--report-sheet has nothing to copy, for the file could not be read.');
  if (extname(copy).toLowerCase() !== extname(file.file).toLowerCase()) {
    throw new UsageError(`--report-sheet ${copy} must end in ${extname(file.file)}, as "${file.file}" does.`);
  }
  const host = openWorkbook(await readBytes(file.file, io.cwd), basename(file.file));
  const taken = new Set(host.sheets().map(({ name }) => name.toLowerCase()));
  let name = NAME;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${NAME} ${number}`;
  const { rows, layout } = checkToSheet(report);
  host.addSheet(name, rows, layout);
  await writeWhole(copy, saveChecked(host, file.file), io.cwd, [file.file, ...inputs]);
  return `A copy with the findings on sheet "${name}" was written to ${copy}.`;
}
