import { isOrdinaryRating, statusWord } from '../scorecard/statusWords';
import { oneLine } from '../text/fold';
import type { TableColumns } from './columns/tableColumns';
import type { HeaderColumn } from './headers/header';

/** What heads the rows of registers and ledgers, which have targets too. */
export const REGISTER =
  /^(?:risks?|risk (?:description|title|name)|hazards?|issues?|proposals?|savings?|invoices?|cost cent(?:re|er)s?|accounts?(?: codes?| names?)?|ledger(?: codes?)?|subjective|vendors?|suppliers?|budget (?:heads?|lines?|holders?))$/i;

/** So many times of what was reached for each sum of money: it is only what that cost. */
const LEAST_TIMES = 4;

/** What was done for the money, which itself is spent or saved. */
const DELIVERED = /^(?!.*(?:[£$€]|\bsav(?:ed|ings?)\b)).*\b(?:delivered|completed)\b/i;

/**
 * Whether a table is a register or a ledger: without a word for indicators, money planned and spent is a budget, unless
 * what was planned and delivered for it stands beside it, or was followed up month by month.
 */
export function isLedger(columns: readonly HeaderColumn[], { others, figures }: TableColumns): boolean {
  const actuals = figures.filter(({ field }) => field === 'actual');
  const budgets = others.filter(({ role }) => role === 'budget').length;
  const isDelivered =
    figures.some(({ field }) => field === 'target') &&
    (actuals.some(({ label }) => DELIVERED.test(label)) ||
      actuals.filter(({ period }) => period !== null).length >= LEAST_TIMES * budgets);
  return isRegister(columns) || (!isDelivered && budgets > 0);
}

/** Whether one of the headings is that of a register. */
export function isRegister(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ label }) => REGISTER.test(oneLine(label)));
}

/** Whether two of the headings are statuses: the rows below say how often each is given. */
export function countsStatuses(columns: readonly HeaderColumn[]): boolean {
  return columns.filter(({ label }) => isOrdinaryRating(statusWord(label))).length > 1;
}
