import type { NearMiss } from '../scorecard/unread';
import { toA1 } from '../sheet/address';

/** Of the sheets of a workbook without a scorecard, the one that comes nearest to holding one. */
export function chooseNearMiss(nearMisses: readonly NearMiss[]): NearMiss | null {
  const visible = nearMisses.filter(({ isSheetHidden }) => !isSheetHidden);
  const ordered = [...visible, ...nearMisses];
  return ordered.find(({ nearest }) => nearest !== null) ?? ordered[0] ?? null;
}

/** That a workbook holds nothing to work on, and what was looked for, as plain sentences. */
export function sayNothingFound(where: string, near: NearMiss | null): string {
  const hint = near?.nearest
    ? ` The nearest thing is “${near.nearest}” in ${toA1(near.cell)} of sheet “${near.sheet}”.`
    : '';
  return `No scorecard was found in ${where}. A scorecard needs headings for its indicators and for figures with a year, such as “Indicator”, “Actual 2016” and “Target 2017”.${hint}`;
}
