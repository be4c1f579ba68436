import { type AnyRule, allRules } from '../rules/index';
import { renderMessage } from '../rules/support/message';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import { layOver } from '../scorecard/settings';
import { type CellAddress, columnLetters, toA1 } from '../sheet/address';
import { clip } from '../text/clip';
import { oneLine } from '../text/fold';
import { groupBy } from '../text/groupBy';
import { plural } from '../text/words';
import { findCause } from './causes';
import type { Finding, ScorecardCheck } from './finding';
import { layoutKey } from '../scorecard/layoutKey';
import type { Answered } from './verdict';

/** A finding as it is counted, shown and answered: of one place, or of many that say one thing. */
export type Collapsed<One extends Finding> = One & {
  /** The sheet's rows that it is about, 0-based, in rising order. */
  readonly rows: readonly number[];
  /** Names of the rows it is about, from the top; empty where it is about the scorecard as a whole. */
  readonly indicators: readonly string[];
  /** What the rules found, place by place: itself alone, or all that it stands for. */
  readonly parts: readonly One[];
  /** Whether its parts have figures of their own, so that each wants to be read where the finding is opened. */
  readonly areOwn: boolean;
};

/** A check whose findings say one thing once. */
export interface CollapsedCheck<One extends Finding> extends ScorecardCheck {
  readonly findings: readonly Collapsed<One>[];
}

/** A check whose findings carry something more. */
interface CheckOf<One extends Finding> extends ScorecardCheck {
  readonly findings: readonly One[];
}

interface Ground {
  readonly scorecard: Scorecard;
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly places: IndicatorCells;
}

/** Fewer rows are few enough to be read one by one. */
const leastRows = 5;
/** Fewer rows that each have figures of their own are read one by one, though they are most of a column. */
const manyRows = 10;
/** More of one rule than this, in one scorecard or on sheets of one layout, is a list that nobody reads to the end. */
const mostAlone = 16;
const leastSheets = 3;
const mostNamed = 3;

/**
 * The checks with findings that say the same thing as one: of more than half of a column, of many rows for one cause,
 * of several sheets of one layout, or more of one rule than anybody reads. No place is lost: each is a part of the finding that stands for it. What a reason
 * holds for stays apart from what is open, and a reason that lapsed is shown with its own row.
 */
export function collapse<One extends Finding & Answered>(
  checks: readonly CheckOf<One>[],
  rules: readonly AnyRule[] = allRules,
): readonly CollapsedCheck<One>[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const within = checks.map((check) => ({
    ...check,
    findings: collapseRows(check.findings, {
      scorecard: check.scorecard,
      rules: byId,
      places: new IndicatorCells(check.scorecard),
    }),
  }));
  return collapseSheets(joinLongLists(within, byId));
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
  const inColumn = (one: One) => {
    const joinsColumns = ground.rules.get(one.rule)?.joinsColumns === true;
    const label = joinsColumns ? '' : ground.places.labelAt(one.cell);
    return [kindOf(one, label), sayCommon(one, ground) ?? ''].join('\n');
  };
  for (const group of groupBy(ofRows, inColumn).values()) {
    const label = ground.places.labelAt(group[0]!.cell);
    if (isMostOf(group, ground)) join(group, (parts) => sayOfColumn(parts, label, ground));
  }
  const left = ofRows.filter((one) => !joined.has(one));
  const byCause = groupBy(left, (one) => {
    const indicator = ground.places.indicatorAt(one.cell);
    const cause = indicator && findCause(indicator);
    return cause ? kindOf(one, cause) : null;
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

function kindOf({ rule, messageId, severity }: Finding, where: string): string {
  return [rule, messageId, severity, where].join('\n');
}

function isMostOf(group: readonly Finding[], ground: Ground): boolean {
  const rows = countRows(group);
  const isMost = rows > ground.scorecard.indicators.length / 2;
  const isAlike = sayCommon(group[0]!, ground) !== null;
  return rows >= (isAlike ? leastRows : manyRows) && (isAlike || isMost);
}

/** What many findings of its kind have in common, in the rule's own words; null where the rule has none. */
function sayCommon({ rule, messageId, data }: Finding, { rules }: Ground): string | null {
  const words = rules.get(rule)?.together?.[messageId];
  return words === undefined ? null : renderMessage(words, data);
}

function countRows(group: readonly Finding[]): number {
  return new Set(group.map(({ cell }) => cell.row)).size;
}

/** What is open, what a reason holds for (one reason each), and each row whose reason lapsed. */
function splitByAnswer<One extends Finding & Answered>(group: readonly One[]): readonly (readonly One[])[] {
  const lapsed = (one: One) => (one.explained?.hasLapsed ? toA1(one.cell) : '');
  return [...groupBy(group, (one) => `${lapsed(one)}\n${one.explained?.explanation?.reason ?? ''}`).values()];
}

/** A finding that stands for itself. */
export function listAlone<One extends Finding>(one: One): Collapsed<One> {
  return list([one], one.message, false);
}

function list<One extends Finding>(parts: readonly One[], message: string, areOwn: boolean): Collapsed<One> {
  const [first] = parts as readonly [One, ...One[]];
  const here = parts.filter(({ sheet }) => sheet === first.sheet);
  if (parts.length === 1) {
    const { cell, cells, indicator } = first;
    const own = indicator === null ? cells : [cell, ...cells];
    return { ...first, rows: rowsOf(own), indicators: indicator === null ? [] : [indicator], parts, areOwn };
  }
  const services = new Set(parts.map(({ service }) => service));
  return {
    ...first,
    message,
    cells: unique(here.flatMap(({ cells }) => cells)),
    rows: rowsOf(here.map(({ cell }) => cell)),
    indicator: null,
    service: services.size === 1 ? first.service : null,
    indicators: here.flatMap(({ indicator }) => indicator ?? []),
    edits: parts.flatMap(({ edits }) => edits),
    ...joinChoices(parts),
    parts,
    areOwn,
  };
}

/** One answer settles all: the settings that each part would be given, laid over each other. */
function joinChoices(parts: readonly Finding[]): Pick<Finding, 'choices'> {
  const [first, ...others] = parts.map(({ choices }) => choices);
  if (!first) return {};
  return {
    choices: first.map(({ label, setting }, index) => ({
      label,
      setting: others.reduce((all, choices) => layOver(all, choices?.[index]?.setting ?? {}), setting),
    })),
  };
}

function unique(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [toA1(cell), cell])).values()];
}

function rowsOf(cells: readonly CellAddress[]): readonly number[] {
  return [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
}

function sayOfColumn(parts: readonly Finding[], label: string, ground: Ground): string {
  const [first] = parts as readonly [Finding, ...Finding[]];
  const count = `${countRows(parts)} of ${plural(ground.scorecard.indicators.length, 'row')}`;
  const common = sayCommon(first, ground);
  if (common !== null) return `${count} ${common}: ${nameFirst(parts)}.`;
  const title = titleOf(first.rule, ground.rules);
  return `${title}: ${count} under “${clip(label, 60)}”, ${nameFirst(parts)}. The first: ${first.message}`;
}

function sayOfCause(parts: readonly Finding[], cause: string, { rules }: Ground): string {
  const { rule, message } = parts[0]!;
  const many = plural(countRows(parts), 'row');
  return `${titleOf(rule, rules)}: ${many} ${cause}: ${nameFirst(parts)}. The first: ${message}`;
}

function titleOf(rule: string, rules: Ground['rules']): string {
  return rules.get(rule)?.title ?? rule;
}

/** The first few names: “A”, “B”, “C” and 215 more. */
function nameFirst(parts: readonly Finding[]): string {
  const names = [...new Map(parts.map(({ cell, indicator }) => [cell.row, indicator ?? ''])).values()];
  const first = names.slice(0, mostNamed).map(quote);
  return joinNames(first, names.length);
}

function quote(name: string | null): string {
  return `“${clip(oneLine(name ?? '') || 'no name', 60)}”`;
}

function joinNames(first: readonly string[], count: number): string {
  if (count > first.length) return `${first.join(', ')} and ${count - first.length} more`;
  return first.length < 2 ? first.join('') : `${first.slice(0, -1).join(', ')} and ${first.at(-1)!}`;
}

/** What one rule says of more rows than anybody reads one by one, over the scorecards of one layout. */
function joinLongLists<One extends Finding & Answered>(
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

function sayLongList(parts: readonly Finding[], rows: number, rules: Ground['rules']): string {
  const [{ rule, message }] = parts as readonly [Finding, ...Finding[]];
  const sheets = new Set(parts.map(({ sheet }) => sheet)).size;
  const where = sheets > 1 ? ` on ${sheets} sheets of one layout` : '';
  const first = parts.slice(0, mostNamed).map(({ indicator }) => quote(indicator));
  return `${titleOf(rule, rules)}: ${parts.length} times in ${plural(rows, 'row')}${where}, ${joinNames(first, parts.length)}. The first: ${message}`;
}

/** What is said of whole scorecards, or of a column of them, once for all sheets of one layout. */
function collapseSheets<One extends Finding & Answered>(
  checks: readonly CollapsedCheck<One>[],
): readonly CollapsedCheck<One>[] {
  if (checks.length < leastSheets) return checks;
  const keys = checks.map(({ scorecard }) => layoutKey(scorecard));
  const known = new Map<Collapsed<One>, string>();
  checks.forEach(({ scorecard, findings }, index) => {
    for (const one of findings) {
      if (one.indicator !== null) continue;
      const label = new IndicatorCells(scorecard).labelAt(one.cell);
      const answer = `${one.explained?.hasLapsed ?? ''}|${one.explained?.explanation?.reason ?? ''}`;
      known.set(one, [keys[index]!, kindOf(one, label), one.parts.length > 1, answer].join('\n'));
    }
  });
  const replaced = new Map<Collapsed<One>, Collapsed<One> | null>();
  for (const group of groupBy(known.keys(), (one) => known.get(one)!).values()) {
    const sheets = [...new Set(group.map(({ sheet }) => sheet))];
    if (sheets.length < leastSheets || group[0]!.explained?.hasLapsed) continue;
    const names = sheets.slice(0, mostNamed).map((sheet) => `“${clip(sheet, 40)}”`);
    const same = `The same on ${sheets.length} sheets of one layout: ${joinNames(names, sheets.length)}.`;
    const parts = group.flatMap((one) => one.parts);
    for (const one of group) replaced.set(one, null);
    replaced.set(group[0]!, list(parts, `${group[0]!.message} ${same}`, group[0]!.areOwn));
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

/** The headings and rows of a scorecard by cell. */
class IndicatorCells {
  private known: ReadonlyMap<string, { readonly label: string; readonly indicator: Indicator }> | null = null;

  constructor(private readonly scorecard: Scorecard) {}

  indicatorAt(cell: CellAddress): Indicator | null {
    return this.cells.get(toA1(cell))?.indicator ?? null;
  }

  labelAt(cell: CellAddress): string {
    const known = this.cells.get(toA1(cell));
    if (known) return known.label;
    const { figureColumns, otherColumns } = this.scorecard;
    const heading = [...figureColumns, ...otherColumns].find(({ column }) => column === cell.column);
    return heading ? heading.label : `column ${columnLetters(cell.column)}`;
  }

  private get cells() {
    return (this.known ??= this.findCells());
  }

  private findCells() {
    const { otherColumns, indicators } = this.scorecard;
    const headingOf = (role: string, otherwise: string) =>
      otherColumns.find((one) => one.role === role)?.label || otherwise;
    const names = headingOf('indicator', 'Indicator');
    const comments = headingOf('comment', 'Comments');
    const services = headingOf('service', 'Service');
    return new Map(
      indicators.flatMap((indicator) => {
        const { nameCell, comment, serviceCell, values } = indicator;
        return [
          ...(serviceCell ? [[toA1(serviceCell), { label: services, indicator }] as const] : []),
          [toA1(nameCell), { label: names, indicator }] as const,
          ...(comment ? [[toA1(comment.cell), { label: comments, indicator }] as const] : []),
          ...values.map(({ cell, column }) => [toA1(cell), { label: column.label, indicator }] as const),
        ];
      }),
    );
  }
}
