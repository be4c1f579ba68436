import { isBetween, isOrdinaryRating, MISSED, statusWord } from '../scorecard/statusWords';
import { oneLine } from '../text/fold';
import type { TableColumns } from './columns/tableColumns';
import type { Grid } from '../sheet/grid';
import type { Header, HeaderColumn } from './headers/header';
import { shownCells } from './headers/sheet';

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

/** What may be counted beside statuses: rows that have none, and all rows. */
const BESIDE_COUNTS =
  /\b(?:total|all|measures?|indicators?|kpis?|rows|no (?:rag|status|rating|target|data)|not (?:rated|due|available|applicable)|n\/?a|context\w*|baseline|information|data only|monitor\w*|%)/i;

/**
 * Whether a table says of each service how many of its indicators are met or missed: whole numbers under the names of
 * statuses, one of which is not good, and beside them only under what else is counted so.
 */
export function tabulatesStatuses(grid: Grid, { columns, bottom }: Header, lastRow: number): boolean {
  const numbersIn = ({ column }: HeaderColumn) =>
    grid.rows.slice(bottom + 1, lastRow + 1).flatMap((cells) => {
      const value = cells?.[column]?.value;
      return typeof value === 'number' ? [value] : [];
    });
  const words = columns.map(({ written }) => statusWord(oneLine(written)));
  const rated = columns.filter((_, at) => isOrdinaryRating(words[at]!));
  if (rated.length < 2 || !words.some((word) => MISSED.test(word) || isBetween(word))) return false;
  const counted = columns.filter((one) => numbersIn(one).length > 0);
  const isCount = (number: number) => Number.isInteger(number) && number >= 0;
  return (
    rated.every((one) => numbersIn(one).every(isCount)) &&
    rated.filter((one) => counted.includes(one)).length > 1 &&
    counted.every((one) => rated.includes(one) || BESIDE_COUNTS.test(one.written))
  );
}

const TOTAL =
  /^(?:(?:grand |overall )?totals?|all|n\/?a|no (?:data|status|rating)|not (?:rated|due|available|applicable))$/i;

/** Whether the rows right below headings are named after statuses: "Green", "Amber", "Red", "Total". They say how often each is given. */
export function talliesStatuses(grid: Grid, bottom: number, lastRow: number): boolean {
  let ratings = 0;
  for (let row = bottom + 1; row <= lastRow; row++) {
    const name = shownCells(grid, row)[0]?.[1];
    if (!name) break;
    const isRating = typeof name.value === 'string' && isOrdinaryRating(statusWord(name.text));
    if (!isRating && !TOTAL.test(oneLine(name.text))) return false;
    if (isRating) ratings++;
  }
  return ratings > 1;
}

/** What Excel heads the columns of a pivot table with, and how it calls their rows and their last one. */
const WORKED_OUT =
  /^(?:count|sum|average|max|min|product|stddev|cuenta|suma|promedio|m[áa]x|m[íi]n|nombre|somme|moyenne|contagem|soma|m[ée]dia|anzahl|summe|mittelwert|conteggio|somma|aantal|som|gemiddelde) (?:of|de|d[aeiou]l?|von|van|di) (?=\S)/i;
const ROW_LABELS =
  /^(?:row|column) labels$|^etiquetas de (?:fila|columna)s?$|^[ée]tiquettes de (?:lignes|colonnes)$|^r[óo]tulos de (?:linha|coluna)s?$|^etichette di (?:riga|colonna)$|^zeilenbeschriftungen$|^spaltenbeschriftungen$|^(?:rij|kolom)labels$/i;
const GRAND_TOTAL =
  /^(?:grand total|total general|total g[ée]n[ée]ral|total geral|totale complessivo|gesamtergebnis|eindtotaal)$/i;

/** Whether a table was worked out by Excel from another: "Row Labels | Sum of Cases", down to a grand total. */
export function isPivot(grid: Grid, columns: readonly HeaderColumn[], lastRow: number): boolean {
  const says = (pattern: RegExp) => columns.some(({ written }) => pattern.test(oneLine(written)));
  if (says(ROW_LABELS)) return true;
  if (!says(WORKED_OUT)) return false;
  const [first] = columns;
  const texts = grid.rows.slice(0, lastRow + 1).map((cells) => oneLine(cells?.[first!.column]?.text ?? ''));
  return texts.slice(first!.labelCell.row + 1).some((text) => GRAND_TOTAL.test(text));
}
