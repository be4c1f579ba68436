import { mayBeYear } from './period';
import { readPlainNumber } from './plainNumber';
import type { Indicator, Value } from './scorecard';

/** Numbers with decimals or of three digits and more: others are in too many rows by chance. */
const TELLING = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{3,}/g;

/** Which of two rows has the figures that a text gives, or has changed by them, where the other has none of them; else null. */
export function quotedOfOne(text: string, first: Indicator, second: Indicator): 'first' | 'second' | null {
  const said = (text.match(TELLING) ?? []).flatMap((one) => readPlainNumber(one) ?? []);
  const amounts = said.filter(({ number, decimals }) => decimals > 0 || !mayBeYear(number));
  if (amounts.length === 0) return null;
  const [ofFirst, ofSecond] = [first, second].map(({ values }) =>
    amounts.filter(({ number, decimals }) => isOfRow(number, decimals, values)),
  ) as [typeof amounts, typeof amounts];
  if (ofFirst.length === amounts.length && ofSecond.length === 0) return 'first';
  return ofSecond.length === amounts.length && ofFirst.length === 0 ? 'second' : null;
}

/** Whether an amount is one of a row's figures, or by how much two of its own differ, as rounded as it is said. */
function isOfRow(amount: number, decimals: number, values: readonly Value[]): boolean {
  const slack = 10 ** -decimals / 2 + 1e-9;
  const own = values.flatMap(({ number, column }) => (column.field === 'comparator' ? [] : (number ?? [])));
  const isSame = (one: number | null) => one !== null && Math.abs(Math.abs(one) - amount) <= slack;
  return (
    values.some(({ number }) => isSame(number)) || own.some((one) => own.some((other) => isSame(one - other)))
  );
}
