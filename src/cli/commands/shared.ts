import { type Arguments, type Option, UsageError } from '../arguments';

export const sheetOption: Option = { value: 'NAME', about: 'only the sheet of this name' };
export const asOfOption: Option = { value: 'YYYY-MM-DD', about: 'the day to check as at (today)' };
export const outOption: Option = { value: 'FILE', about: 'write to a file instead of the screen' };

export function needFiles({ positionals }: Arguments): readonly string[] {
  if (positionals.length > 0) return positionals;
  throw new UsageError(
    'Which file? Give the name of a workbook (.xlsx, .xlsm, .csv) or of a folder of them.',
  );
}
