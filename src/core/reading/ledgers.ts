import { oneLine } from '../text/fold';
import type { TableColumns } from './columns/tableColumns';
import type { HeaderColumn } from './headers/header';

/** What heads the rows of registers and ledgers, which have targets too. */
export const REGISTER =
  /^(?:risks?|risk (?:description|title|name)|hazards?|issues?|proposals?|savings?|invoices?|cost cent(?:re|er)s?|accounts?(?: codes?| names?)?|ledger(?: codes?)?|subjective|vendors?|suppliers?|budget (?:heads?|lines?|holders?))$/i;

/** Whether a table is a register or a ledger: without a word for indicators, money planned and spent is a budget. */
export function isLedger(columns: readonly HeaderColumn[], { others }: TableColumns): boolean {
  return isRegister(columns) || others.some(({ role }) => role === 'budget');
}

/** Whether one of the headings is that of a register. */
export function isRegister(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ label }) => REGISTER.test(oneLine(label)));
}
