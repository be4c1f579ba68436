import { layOver } from '../../scorecard/settings';
import { type CellAddress, toA1 } from '../../sheet/address';
import { groupBy } from '../../text/groupBy';
import type { Finding, ScorecardCheck } from '../finding';
import type { Answered } from '../verdict';

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
  /** How many of its parts, the last ones, say on copies of the sheet what others say there; absent where none do. */
  readonly again?: number;
};

/** A check whose findings say one thing once. */
export interface CollapsedCheck<One extends Finding> extends ScorecardCheck {
  readonly findings: readonly Collapsed<One>[];
}

/** A check whose findings carry something more. */
export interface CheckOf<One extends Finding> extends ScorecardCheck {
  readonly findings: readonly One[];
}

/** What is the same of findings that say the same thing, "where" being a column or a cause. */
export function sayingKey({ rule, messageId, severity }: Finding, where: string): string {
  return [rule, messageId, severity, where].join('\n');
}

/** What is open, what a reason holds for (one reason each), and each row whose reason lapsed. */
export function splitByAnswer<One extends Finding & Answered>(
  group: readonly One[],
): readonly (readonly One[])[] {
  const lapsed = (one: One) => (one.explained?.hasLapsed ? toA1(one.cell) : '');
  return [...groupBy(group, (one) => `${lapsed(one)}\n${one.explained?.explanation?.reason ?? ''}`).values()];
}

/** The parts of a finding without those that say the same on copies of the sheet. */
export function partsOnce<One extends Finding>({ parts, again = 0 }: Collapsed<One>): readonly One[] {
  return parts.slice(0, parts.length - again);
}

/** A finding that stands for itself. */
export function listAlone<One extends Finding>(one: One): Collapsed<One> {
  return list([one], one.message, false);
}

export function list<One extends Finding>(
  parts: readonly One[],
  message: string,
  areOwn: boolean,
): Collapsed<One> {
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
