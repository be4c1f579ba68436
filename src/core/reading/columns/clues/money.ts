import { fold } from '../../../text/fold';
import type { HeaderColumn } from '../../headers/header';
import { type ColumnClue, type HeadingRow, placedAs } from '../headingRow';
import { holdsFigures } from '../profiles';

/** What is set aside, owed or paid, and out of which purse: money that an indicator costs, and no figure of its own. */
const MONEY =
  /\b(?:appropriat(?:ions?|ed)|obligations?|encumb(?:rances?|ered)|disburse(?:ments?|d)|payments?|apropiaci(?:[oó]n|ones)|compromisos|obligaciones|pagos|giros|presupuest(?:o|os|al|ado)|or[cç]ament(?:o|os|[aá]ri[oa])|empenhad[oa]s?|liquidad[oa]s?|(?:plan )?financiero|devengad[oa]s?)\b/;
const FUND =
  /\b(?:general|other|special|capital|federal|state|grants?|enterprise|all|restricted|county|city) funds?\b|\bfund(?:s|ing)?$/;
/** A budget with a word beside it that a target or an actual has too. */
const BUDGET =
  /\b(?:planned|target|approved|revised|total|adopted|actual|annual) budget\b(?!ed)|\bbudget (?:target|plan|actual|spent|execution|allocat\w+)\b|^[$£€] ?budget\b|\bbudget ?\(?[$£€]/;
/** Money beside money, and what is promised elsewhere. */
const PROMISED = /^commitments?\b/;
/** Money where a budget stands beside it: alone it may be what an indicator is about. */
const SPENT = /\b(?:spen[dt]|expenditure|costs?)\b/;

/** Where money comes from, where several such columns stand side by side. */
const SOURCE =
  /\b(?:recursos?|rec\. propios|sgp|sgr|regal[ií]as|cr[eé]ditos?|cofinanciaci[oó]n|cofinancement|transferencias?|aportes?|financiaci[oó]n|fonds|subventions?|emprunts?|dotations?|autofinancement|receitas?|repasses?|conv[eê]nios?|own (?:revenues?|resources|funds|sources)|donors?|loans?|grants?|levy|levies|treasury|reserves)\b/;
const LEAST_SOURCES = 3;

/** "FY22 Actual_General Fund", "Appropriation 2025", "Planned budget": money in the row of an indicator. */
export const money: ColumnClue = (column, row) => {
  if (column.period === null && !holdsFigures(row.profiles.of(column.column))) return [];
  const words = wordsOf(column.label);
  const match =
    MONEY.exec(words) ??
    FUND.exec(words) ??
    BUDGET.exec(words) ??
    promisedMoney(words, row) ??
    (isBesideBudget(row) ? SPENT.exec(words) : null) ??
    (isAmongSources(column, row) ? /.+/.exec(words) : null);
  return match ? [{ meaning: 'budget', weight: 40, why: `“${match[0].trim()}” is of money` }] : [];
};

/** Whether budgets stand in columns of their own beside what is wanted and what was reached. */
function isBesideBudget(row: HeadingRow): boolean {
  const isMoney = ({ label }: HeaderColumn) => /\bbudget/.test(wordsOf(label)) || SPENT.test(wordsOf(label));
  return (
    row.columns.some(
      ({ label, role, field }) => /\bbudget/.test(wordsOf(label)) && role === null && field === null,
    ) &&
    (['target', 'actual'] as const).every((field) => placedAs(field, row).some((other) => !isMoney(other)))
  );
}

/** Whether a column stands in a run of one time most of whose headings say where money comes from: "Own revenue 2024 | Loans 2024 | Total 2024". */
function isAmongSources(column: HeaderColumn, { columns }: HeadingRow): boolean {
  const isOpen = (other: HeaderColumn | undefined) =>
    other !== undefined && other.field === null && other.period?.text === column.period?.text;
  if (!isOpen(column)) return false;
  let from = columns.indexOf(column);
  let to = from;
  while (isOpen(columns[from - 1])) from--;
  while (isOpen(columns[to + 1])) to++;
  const run = columns.slice(from, to + 1);
  const sources = run.filter(({ label }) => SOURCE.test(wordsOf(label)));
  return column.period === null
    ? sources.includes(column) && sources.length >= LEAST_SOURCES
    : sources.length >= LEAST_SOURCES && sources.length * 2 >= run.length;
}

function promisedMoney(words: string, { columns }: HeadingRow): RegExpExecArray | null {
  return columns.some(({ label }) => MONEY.test(wordsOf(label))) ? PROMISED.exec(words) : null;
}

function wordsOf(label: string): string {
  return fold(label.replace(/_/g, ' '));
}
