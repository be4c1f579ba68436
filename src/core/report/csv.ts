import { disarm } from '../sheet/formulaText';
import { toA1 } from '../sheet/address';
import { showInvisible } from '../text/showInvisible';
import { type CheckFormat, writeCheck } from './checkFormat';
import type { CheckReport, DatesReport, FileCheck } from './report';

type Field = string | boolean | null | undefined;

const found = ['file', 'sheet', 'cell', 'severity', 'rule', 'service', 'indicator', 'message', 'fixable'];

/** A check as CSV: a header row, then one line for each finding. */
export const csvFormat: CheckFormat = {
  isCountedFirst: false,
  writeStart: () => writeRows([[...found, 'explained', 'reason', 'by', 'on']]),
  writeFile: (file) => writeRows(listFindings(file)),
  between: '',
  writeEnd: () => '',
};

export function checkToCsv(report: CheckReport): string {
  return writeCheck(csvFormat, report);
}

function listFindings({ file, scorecards }: FileCheck): Field[][] {
  return scorecards
    .flatMap(({ findings }) => findings.flatMap(({ parts }) => parts))
    .map((one) => [
      file,
      one.sheet,
      toA1(one.cell),
      one.severity,
      one.rule,
      one.service,
      one.indicator,
      one.message,
      one.edits.length > 0,
      one.explained && (one.explained.hasLapsed ? 'lapsed' : 'yes'),
      one.explained?.explanation.reason,
      one.explained?.explanation.by,
      one.explained?.explanation.on,
    ]);
}

/** The list of what to chase as CSV: a header row, then one line for each indicator. */
export function datesToCsv({ scorecards }: DatesReport): string {
  const items = scorecards.flatMap(({ file, scorecard, chasers }) =>
    chasers.map(({ cell, service, indicator, missing, comment, estimate, state }) => [
      file,
      scorecard.sheet,
      toA1(cell),
      service,
      indicator,
      missing.join('; '),
      comment,
      estimate?.from,
      estimate?.to,
      estimate?.precision,
      estimate?.certainty,
      state,
    ]),
  );
  const place = ['file', 'sheet', 'cell', 'service', 'indicator'];
  const answer = ['missing', 'comment', 'from', 'to', 'precision', 'certainty', 'state'];
  return writeRows([[...place, ...answer], ...items]);
}

/** Rows as RFC 4180 writes them: fields quoted where they need it, every line ended by CR LF. */
export function writeRows(rows: readonly (readonly Field[])[]): string {
  return rows.map((row) => row.map(writeField).join(',') + '\r\n').join('');
}

// A terminal that is shown the file would obey them; tabs and line breaks are what people write.
const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

function nameOf(character: string): string {
  return `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

function writeField(field: Field): string {
  const text = disarm(showInvisible(String(field ?? '')).replace(steering, nameOf));
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
