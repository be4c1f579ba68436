import { isMeaning, type Settings } from '../../core/index';
import { type Arguments, type Option, UsageError } from '../arguments';

export const sheetOption: Option = { value: 'NAME', about: 'only the sheet of this name' };
export const asOfOption: Option = { value: 'YYYY-MM-DD', about: 'the day to check as at (today)' };
export const outOption: Option = { value: 'FILE', about: 'write to a file instead of the screen' };

/** What says how tables are to be read that are not understood by themselves. */
export const tableOptions: Readonly<Record<'columns' | 'header-row', Option>> = {
  columns: {
    value: 'F=MEANING',
    about: 'what a column is, such as "F=target 2019" or "F=ignore"; may be given several times',
  },
  'header-row': { value: 'ROW', about: 'the row of the headings, such as 4, on every sheet that is read' },
};

/** What --columns and --header-row set. */
export function readTableSettings(given: Arguments): Settings {
  return { ...readColumns(given), ...readHeaderRow(given) };
}

function readHeaderRow(given: Arguments): Settings {
  const text = given.option('header-row');
  if (text === undefined) return {};
  if (/^[1-9]\d{0,6}$/.test(text)) return { headerRow: Number(text) };
  throw new UsageError(`--header-row ${text} is not the number of a row; write it as in --header-row 4.`);
}

function readColumns(given: Arguments): Settings {
  const entries = given.all('columns').map((text) => {
    const [, letters, meaning] = /^\s*([A-Z]{1,3})\s*=(.*)$/i.exec(text) ?? [];
    if (letters === undefined || meaning === undefined) {
      throw new UsageError(`--columns ${text} must give a column and what it is, such as "F=target 2019".`);
    }
    if (!isMeaning(meaning)) {
      throw new UsageError(
        `--columns ${text}: "${meaning.trim()}" is not understood; write it as in "actual 2016", "comparator 2016", "target 2019", "indicator", "comments" or "ignore".`,
      );
    }
    return [letters.toUpperCase(), meaning.trim()] as const;
  });
  return entries.length > 0 ? { columns: Object.fromEntries(entries) } : {};
}

export function needFiles({ positionals }: Arguments): readonly string[] {
  if (positionals.length > 0) return positionals;
  throw new UsageError(
    'Which file? Give the name of a workbook (.xlsx, .xlsm, .csv) or of a folder of them.',
  );
}
