import { layoutKey } from '../../scorecard/layoutKey';
import { groupBy } from '../../text/groupBy';
import type { Finding } from '../finding';
import type { Answered } from '../verdict';
import { type Collapsed, type CollapsedCheck, sayingKey, list, splitByAnswer } from './collapsed';
import { IndicatorCells } from './indicatorCells';
import { type Ground, sayLongList, saySheets } from './sayMany';

/** More of one rule than this, in one scorecard or on sheets of one layout, is a list that nobody reads to the end. */
const mostAlone = 16;
const leastSheets = 3;

/** What one rule says of more rows than anybody reads one by one, over the scorecards of one layout. */
export function joinLongLists<One extends Finding & Answered>(
  checks: readonly CollapsedCheck<One>[],
  rules: Ground['rules'],
): readonly CollapsedCheck<One>[] {
  const replaced = new Map<Collapsed<One>, Collapsed<One> | null>();
  for (const alike of groupBy(checks, ({ scorecard }) => layoutKey(scorecard)).values()) {
    const rows = alike.reduce((sum, { scorecard }) => sum + scorecard.indicators.length, 0);
    const alone = alike.flatMap(({ findings }) => findings.filter((one) => one.parts.length === 1));
    const ofRows = alone.filter(({ indicator }) => indicator !== null);
    for (const group of groupBy(ofRows, ({ rule, severity }) => `${rule}\n${severity}`).values()) {
      for (const some of splitByAnswer(group)) {
        if (some.length <= mostAlone) continue;
        const parts = some.flatMap((one) => one.parts);
        for (const one of some) replaced.set(one, null);
        replaced.set(some[0]!, list(parts, sayLongList(parts, rows, rules), true));
      }
    }
  }
  return replace(checks, replaced);
}

/** What is said of whole scorecards, or of a column of them, once for all sheets or tables of one layout. */
export function collapseSheets<One extends Finding & Answered>(
  checks: readonly CollapsedCheck<One>[],
): readonly CollapsedCheck<One>[] {
  if (checks.length < leastSheets) return checks;
  const keys = checks.map(({ scorecard }) => layoutKey(scorecard));
  const known = new Map<Collapsed<One>, string>();
  const tableOf = new Map<Collapsed<One>, number>();
  checks.forEach(({ scorecard, findings }, index) => {
    for (const one of findings) {
      if (one.indicator !== null) continue;
      tableOf.set(one, index);
      const label = new IndicatorCells(scorecard).labelAt(one.cell);
      const answer = `${one.explained?.hasLapsed ?? ''}|${one.explained?.explanation?.reason ?? ''}`;
      known.set(one, [keys[index]!, sayingKey(one, label), one.parts.length > 1, answer].join('\n'));
    }
  });
  const replaced = new Map<Collapsed<One>, Collapsed<One> | null>();
  for (const group of groupBy(known.keys(), (one) => known.get(one)!).values()) {
    const sheets = [...new Set(group.map(({ sheet }) => sheet))];
    const tables = new Set(group.map((one) => tableOf.get(one))).size;
    if (tables < leastSheets || group[0]!.explained?.hasLapsed) continue;
    const parts = group.flatMap((one) => one.parts);
    for (const one of group) replaced.set(one, null);
    replaced.set(
      group[0]!,
      list(parts, `${group[0]!.message} ${saySheets(sheets, tables)}`, group[0]!.areOwn),
    );
  }
  return replace(checks, replaced);
}

/** The checks with some findings put in the place of others; null for those that another one stands for. */
function replace<One extends Finding & Answered>(
  checks: readonly CollapsedCheck<One>[],
  replaced: ReadonlyMap<Collapsed<One>, Collapsed<One> | null>,
): readonly CollapsedCheck<One>[] {
  return checks.map((check) => ({
    ...check,
    findings: check.findings.flatMap((one) => {
      const other = replaced.get(one);
      return other === undefined ? [one] : other === null ? [] : [other];
    }),
  }));
}
