const date = 'dd/mm/yyyy';
const time = 'hh:mm:ss';

/** Format codes that a workbook names by number without spelling them, as Excel shows them in Britain. */
const builtin: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"£"#,##0;-"£"#,##0',
  6: '"£"#,##0;[Red]-"£"#,##0',
  7: '"£"#,##0.00;-"£"#,##0.00',
  8: '"£"#,##0.00;[Red]-"£"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: date,
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: time,
  22: `${date} hh:mm`,
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The code of a built-in format; `General` where the number means nothing. */
export function builtinFormat(id: number): string {
  // These mean a date or a time in East Asian calendars, and plain ones everywhere else.
  if (id >= 32 && id <= 35) return time;
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return date;
  return builtin[id] ?? 'General';
}

/** How cells that hold an ISO date, without a date format of their own, are shown. */
export const dateFormat = date;
export const dateTimeFormat = `${date} hh:mm`;
