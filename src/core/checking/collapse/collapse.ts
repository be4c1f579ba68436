import { type AnyRule, allRules } from '../../rules/index';
import { groupBy } from '../../text/groupBy';
import { findCause } from '../causes';
import type { Finding } from '../finding';
import type { Answered } from '../verdict';
import {
  type CheckOf,
  type Collapsed,
  type CollapsedCheck,
  sayingKey,
  list,
  listAlone,
  splitByAnswer,
} from './collapsed';
import { withCopies, withoutCopies } from './copies';
import { IndicatorCells } from './indicatorCells';
import { collapseSheets, joinLongLists } from './overSheets';
import { countRows, type Ground, sayCommon, sayOfCause, sayOfColumn } from './sayMany';

/** Fewer rows are few enough to be read one by one. */
const leastRows = 5;
/** Fewer rows that each have figures of their own are read one by one, though they are most of a column. */
const manyRows = 10;

/**
 * The checks with findings that say the same thing as one: of more than half of a column, of many rows for one cause,
 * of several sheets of one layout, of a row and of its copies on other sheets, or more of one rule than anybody reads. No place is lost: each is a part of the finding that stands for it. What a reason
 * holds for stays apart from what is open, and a reason that lapsed is shown with its own row.
 */
export function collapse<One extends Finding & Answered>(
  checks: readonly CheckOf<One>[],
  rules: readonly AnyRule[] = allRules,
): readonly CollapsedCheck<One>[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const once = withoutCopies(checks);
  const within = once.checks.map((check) => ({
    ...check,
    findings: collapseRows(check.findings, {
      scorecard: check.scorecard,
      rules: byId,
      places: new IndicatorCells(check.scorecard),
    }),
  }));
  return withCopies(collapseSheets(joinLongLists(within, byId)), once.again);
}

function collapseRows<One extends Finding & Answered>(
  findings: readonly One[],
  ground: Ground,
): readonly Collapsed<One>[] {
  const joined = new Map<One, Collapsed<One>>();
  const ofRows = findings.filter(({ indicator }) => indicator !== null);
  const join = (group: readonly One[], write: (parts: readonly One[]) => string) => {
    for (const parts of splitByAnswer(group)) {
      if (parts.length === 1) continue;
      const one = list(parts, write(parts), sayCommon(parts[0]!, ground) === null);
      for (const part of parts) joined.set(part, one);
    }
  };
  // In a list every quarter is a column of its own, and all of them stand in one column of the sheet.
  const isList = ground.scorecard.figureColumns.every(({ column }) => column === null);
  const inColumn = (one: One) => {
    const common = sayCommon(one, ground);
    const joinsColumns = ground.rules.get(one.rule)?.joinsColumns === true || (isList && common !== null);
    const label = joinsColumns ? '' : ground.places.labelAt(one.cell);
    return [sayingKey(one, label), common ?? ''].join('\n');
  };
  for (const group of groupBy(ofRows, inColumn).values()) {
    const label = ground.places.labelAt(group[0]!.cell);
    if (isMostOf(group, ground)) join(group, (parts) => sayOfColumn(parts, label, ground));
  }
  const left = ofRows.filter((one) => !joined.has(one));
  const byCause = groupBy(left, (one) => {
    const indicator = ground.places.indicatorAt(one.cell);
    const cause = indicator && findCause(indicator);
    return cause ? sayingKey(one, cause) : null;
  });
  for (const [key, group] of byCause) {
    const cause = key === null ? null : findCause(ground.places.indicatorAt(group[0]!.cell)!);
    if (cause && countRows(group) >= leastRows) join(group, (parts) => sayOfCause(parts, cause, ground));
  }
  const done = new Set<Collapsed<One>>();
  return findings.flatMap((one) => {
    const whole = joined.get(one);
    if (!whole) return [listAlone(one)];
    if (done.has(whole)) return [];
    done.add(whole);
    return [whole];
  });
}

function isMostOf(group: readonly Finding[], ground: Ground): boolean {
  const rows = countRows(group);
  const isMost = rows > ground.scorecard.indicators.length / 2;
  const isAlike = sayCommon(group[0]!, ground) !== null;
  return rows >= (isAlike ? leastRows : manyRows) && (isAlike || isMost);
}
