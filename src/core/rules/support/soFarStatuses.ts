import { byReadingOrder } from '../../sheet/address';
import { areFarApart } from '../../scorecard/results';
import type { Indicator, Remark } from '../../scorecard/scorecard';
import { findSoFar, type SoFar } from '../../scorecard/soFar';
import { isCalledGood, MISSED, statusWord } from '../../scorecard/statusWords';
import { isStatus } from './heldRemarks';

/** A status that what its year has come to already contradicts, though the year may not be over. */
export interface SoFarStatus {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly soFar: SoFar;
  readonly isGood: boolean;
}

/** The statuses of rows that only add up which are wrong before the year is over; how many can be told, and say anything. */
export function weighSoFar(indicators: readonly Indicator[]) {
  const all = indicators.flatMap((indicator) =>
    (indicator.remarks ?? [])
      .filter(isStatus)
      .map((remark) => ({ indicator, remark, word: statusWord(remark.text) })),
  );
  const said = all.filter(({ word }) => isCalledGood(word) || MISSED.test(word));
  const judged = said.flatMap(({ indicator, remark, word }) => {
    const soFar = findSoFar(indicator, remark.cell.column);
    return soFar ? [{ indicator, remark, soFar, isGood: isCalledGood(word) }] : [];
  });
  return { wrong: judged.filter(isWrong), judged: judged.length, said: said.length };
}

function isWrong({ indicator: { polarity, polaritySource }, soFar, isGood }: SoFarStatus): boolean {
  // What is not reached yet may be in time, and what is allowed may still be overrun.
  if (polarity !== (isGood ? 'lower' : 'higher') || polaritySource === 'targets') return false;
  const { total, target, parts } = soFar;
  if (total < target.number!) return false;
  return !isGood || areFarApart({ ...parts[0]!, number: total }, target);
}

/** The figures that tell so, and the status. */
export function cellsOf({ remark, soFar: { parts, target } }: SoFarStatus) {
  return [...parts, target, remark].map(({ cell }) => cell).sort(byReadingOrder);
}
