import { AMBER, isCalledGood, MISSED, statusWord } from '../../scorecard/statusWords';
import type { Indicator, Remark, Value } from '../../scorecard/scorecard';
import { hasNoTargetsOnPurpose } from '../../scorecard/statedReasons';
import { groupBy } from '../../text/groupBy';
import { isStatus } from './heldRemarks';

/** A row that is rated, and the cell in which every other rated row has its target. */
export interface Unrated {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly missing: Value;
  /** How many rated rows have a target. */
  readonly others: number;
}

const leastRated = 8;
/** Among fewer rated rows than so many for each, rows without a target are no oversight. */
const leastForEach = 8;

/** The rows with a figure that a status rates though they have no target, where hardly any other rated row lacks one. */
export function findRatedWithoutTarget(indicators: readonly Indicator[]): readonly Unrated[] {
  const rated = indicators.flatMap((indicator) =>
    (indicator.remarks ?? [])
      .filter((remark) => isStatus(remark) && rates(statusWord(remark.text)))
      .map((remark) => ({ indicator, remark })),
  );
  return [...groupBy(rated, ({ remark }) => remark.cell.column).values()].flatMap((rows) => {
    const without = rows.filter(({ indicator }) => lacksTarget(indicator));
    const others = rows.length - without.length;
    if (others < Math.max(leastRated, without.length * leastForEach)) return [];
    return without.flatMap(({ indicator, remark }) => {
      const missing = indicator.values.find(({ column }) => column.field === 'target')!;
      return [{ indicator, remark, missing, others }];
    });
  });
}

function rates(word: string): boolean {
  return isCalledGood(word) || MISSED.test(word) || AMBER.test(word);
}

function lacksTarget(indicator: Indicator): boolean {
  const { values } = indicator;
  const targets = values.filter(({ column }) => column.field === 'target');
  const hasActual = values.some(({ column, number }) => column.field === 'actual' && number !== null);
  const areBlank = targets.every(
    ({ kind, text, place }) => kind === 'missing' && text === '' && place === 'own',
  );
  return hasActual && targets.length > 0 && areBlank && !hasNoTargetsOnPurpose(indicator);
}
