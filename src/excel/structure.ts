import { causeOf, ExcelFailure, readOnlyCause } from './errors';
import type { Context } from './session';
import type { WorkbookInfo } from './sheets';

const structureCause = causeOf(
  'access',
  'the structure of the workbook is protected',
  'choose Protect Workbook on the Review tab to turn that off, then try again',
);

/** @throws ExcelFailure where no sheet can be added or taken away */
export async function checkStructure(
  context: Context,
  { isReadOnly }: WorkbookInfo,
  outcome: string,
): Promise<void> {
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (isReadOnly) throw new ExcelFailure(outcome, readOnlyCause);
  if (protection.protected) throw new ExcelFailure(outcome, structureCause);
}
