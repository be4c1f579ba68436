import { fold } from '../../../text/fold';
import type { HeaderColumn } from '../../headers/header';
import { readPeriod } from '../../periods';
import type { ColumnClue } from '../headingRow';
import { holdsFigures } from '../profiles';

const COST = /\b(?:costs?|expenditure|spend|funding|investment)(?: ?\([^()]*\)| ?[£$€]\S*)?$/;
const PLANNED = /\b(?:planned|actual) (?:costs?|expenditure|spend|funding|investment)\b/;
const CURRENCY =
  /(?:^|\s)\(?(?:[£$€](?:m|k|bn|000s?|million)?|(?:kes|kshs?|ugx|tzs|rwf|usd|eur|gbp|zar)(?: ?\(?(?:m|bn|million|billion|000s?)\)?)?)\)?$/;
/** Money where how much of something stands beside it. */
const AMOUNT = /\b(?:amount|value|price)$/;
const VOLUME = /\b(?:quantity|volume|outputs?|units|number)$/;
/** What may be the same in another unit, or a share of it. */
const OTHER_UNIT = /(?:%|#|\b(?:no|nos|number|rate|per ?cent|percentage|share|proportion))\.?$/;

/** "2023" over "Target | Cost": the money for a figure that stands beside it under the same year. */
export const costs: ColumnClue = (column, row) => {
  const { period, field } = column;
  const words = wordsOf(column);
  const [isCost, isCurrency, isAmount] = [COST, CURRENCY, AMOUNT].map((pattern) => pattern.test(words));
  // "Planned spend" may be wanted, and is asked about.
  if (period === null || PLANNED.test(words) || !(isCost || isCurrency || isAmount)) return [];
  const isBeside = (other: HeaderColumn) => {
    if (other === column || other.role !== null || other.period?.text !== period.text) return false;
    // "Actual cost" beside "Target": a cost is what the rows are about.
    if (field !== null && other.field !== field) return false;
    const own = wordsOf(other);
    if (COST.test(own) || CURRENCY.test(own) || !holdsFigures(row.profiles.of(other.column))) return false;
    return isCost || (isCurrency ? !OTHER_UNIT.test(own) : VOLUME.test(own));
  };
  return row.columns.some(isBeside)
    ? [{ meaning: 'budget', weight: 40, why: 'the figure that it is the money for stands beside it' }]
    : [];
};

/** What a heading says beside its time. */
function wordsOf({ label }: HeaderColumn): string {
  return readPeriod(fold(label)).rest;
}
