export type Delimiter = ',' | ';' | '\t';

/** Where the first row starts, and what stands between fields. */
export interface Layout {
  readonly start: number;
  readonly delimiter: Delimiter;
}

const sampleLength = 64 * 1024;

/** Excel's own `sep=;` line decides; else the delimiter that gives most rows the same number of fields. */
export function chooseDelimiter(text: string, isTabbed: boolean): Layout {
  const declared = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(text);
  if (declared) return { start: declared[0].length, delimiter: declared[1] as Delimiter };
  if (isTabbed) return { start: 0, delimiter: '\t' };
  const sample = text.slice(0, sampleLength);
  let delimiter: Delimiter = ',';
  let best = { rows: 0, fields: 0 };
  for (const candidate of [',', ';', '\t'] as const) {
    const found = commonWidth(sample, candidate);
    if (found.rows > best.rows || (found.rows === best.rows && found.fields > best.fields)) {
      best = found;
      delimiter = candidate;
    }
  }
  return { start: 0, delimiter };
}

/** How many rows have the most usual number of fields, rows of one field left aside. */
function commonWidth(sample: string, delimiter: Delimiter): { rows: number; fields: number } {
  const widths: number[] = [];
  splitFields(sample, delimiter, (row, column) => {
    widths[row] = column + 1;
    return row < 200;
  });
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = { rows: 0, fields: 0 };
  for (const [fields, rows] of counts) if (rows > best.rows) best = { rows, fields };
  return best;
}

/**
 * Hands out every field and where it stands, until there are no more or `take` answers false.
 * Answers where a quotation mark opens that is never closed: one that the text ends in, or one that takes in the end of
 * its line and meets its fellow in the midst of another field, or past a whole row. Null where there is none.
 */
export function splitFields(
  text: string,
  delimiter: Delimiter,
  take: (row: number, column: number, field: string, start: number, end: number) => boolean,
): number | null {
  const { length } = text;
  let at = 0;
  let unclosed: number | null = null;
  let widest = 0;
  for (let row = 0, column = 0; at < length; column++) {
    let field = '';
    const from = at;
    if (text[at] === '"') {
      let start = at + 1;
      let quote = text.indexOf('"', start);
      while (quote >= 0 && text[quote + 1] === '"') {
        field += text.slice(start, quote + 1);
        start = quote + 2;
        quote = text.indexOf('"', start);
      }
      at = quote < 0 ? length : quote + 1;
      field += text.slice(start, quote < 0 ? length : quote);
      const isBroken = () => goesOn(text, at, delimiter) || holdsRow(field, delimiter, widest);
      if (quote < 0 || (/[\r\n]/.test(field) && isBroken())) unclosed ??= from;
    }
    const start = at;
    while (at < length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    field += text.slice(start, at);
    widest = Math.max(widest, column + 1);
    if (!take(row, column, field, from, at)) return null;
    if (text[at] === delimiter) {
      at++;
      if (at === length) take(row, column + 1, '', at, at);
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    row++;
    column = -1;
  }
  return unclosed;
}

/** Whether a later line of a field is a row of the table by itself: a name, and as many fields, two of them figures. */
function holdsRow(field: string, delimiter: Delimiter, width: number): boolean {
  const [, ...lines] = field.split(/\r\n|\r|\n/);
  return lines.some((line) => {
    const parts = line.split(delimiter);
    if (parts.length < 4 || parts.length !== width || !/\p{L}/u.test(parts[0]!)) return false;
    return parts.filter((part) => /^-?[£$€]?\d[\d.]*%?$/.test(part)).length >= 2;
  });
}

/** Whether more of a field stands behind its closing quote than blanks. */
function goesOn(text: string, at: number, delimiter: Delimiter): boolean {
  let next = at;
  while (text[next] === ' ') next++;
  const after = text[next];
  return after !== undefined && after !== delimiter && after !== '\n' && after !== '\r';
}
