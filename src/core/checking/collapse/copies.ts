import type { Indicator, Scorecard, Value } from '../../scorecard/scorecard';
import { type CellAddress, isSamePlace } from '../../sheet/address';
import { fold } from '../../text/fold';
import { groupBy } from '../../text/groupBy';
import { once, rememberOf } from '../../text/remember';
import type { Finding } from '../finding';
import type { Answered } from '../verdict';
import type { CheckOf, Collapsed, CollapsedCheck } from './collapsed';
import { list } from './collapsed';
import { IndicatorCells } from './indicatorCells';
import { sayElsewhere } from './sayMany';

/** A row says the same as another by so many figures at least, and a sheet by so many rows. */
const LEAST_FIGURES = 2;
const LEAST_ROWS = 5;
/** Of ten rows of a copy so many say what those of its original say. */
const ALIKE_OF_TEN = 8;

/** The checks without what is found again on a copy of a sheet, and what that was, by the finding that stands for it. */
export interface WithoutCopies<One extends Finding> {
  readonly checks: readonly CheckOf<One>[];
  readonly again: ReadonlyMap<One, readonly One[]>;
}

/**
 * Says once what is found of one row on several sheets that are copies of one, as those are that a filter leaves some rows of:
 * by the same rule, of the same name, at a cell with the same text. It is said where the fewest rows are hidden.
 */
export function withoutCopies<One extends Finding & Answered>(
  checks: readonly CheckOf<One>[],
): WithoutCopies<One> {
  const again = new Map<One, One[]>();
  if (checks.length < 2) return { checks, again };
  const sheets = checks.map(({ scorecard }, index) => new CopiedSheet(scorecard, index));
  const inOrder = [...sheets].sort((a, b) => a.hidden - b.hidden || a.index - b.index);
  const isOriginal = rememberOf(
    (sheet: CopiedSheet) => !inOrder.slice(0, inOrder.indexOf(sheet)).some((other) => sheet.isCopyOf(other)),
  );
  const places = inOrder.flatMap((sheet) =>
    checks[sheet.index]!.findings.flatMap((finding) => {
      const key = sheet.keyOf(finding);
      return key === null ? [] : [{ sheet, finding, key }];
    }),
  );
  const left = new Set<One>();
  for (const group of groupBy(places, ({ key }) => key).values()) {
    // What only copies say is theirs.
    const originals = group.length > 1 ? group.filter(({ sheet }) => isOriginal(sheet)) : [];
    if (originals.length === 0) continue;
    const inPlace = [...group].sort((a, b) => a.sheet.index - b.sheet.index);
    for (const { sheet, finding } of inPlace) {
      const original = originals.find((one) => sheet.isCopyOf(one.sheet));
      if (!original || isOriginal(sheet)) continue;
      left.add(finding);
      again.set(original.finding, [...(again.get(original.finding) ?? []), finding]);
    }
  }
  if (left.size === 0) return { checks, again };
  const findings = checks.map((check) => check.findings.filter((one) => !left.has(one)));
  return { checks: checks.map((check, index) => ({ ...check, findings: findings[index]! })), again };
}

/** The findings with what was found again on copies among their parts, and a word of where. */
export function withCopies<One extends Finding & Answered>(
  checks: readonly CollapsedCheck<One>[],
  again: WithoutCopies<One>['again'],
): readonly CollapsedCheck<One>[] {
  if (again.size === 0) return checks;
  return checks.map((check) => ({ ...check, findings: check.findings.map((one) => expand(one, again)) }));
}

function expand<One extends Finding & Answered>(
  one: Collapsed<One>,
  again: WithoutCopies<One>['again'],
): Collapsed<One> {
  const copies = one.parts.flatMap((part) => again.get(part) ?? []);
  if (copies.length === 0) return one;
  const known = new Set(one.parts.map(({ sheet }) => sheet));
  const sheets = [...new Set(copies.map(({ sheet }) => sheet))].filter((sheet) => !known.has(sheet));
  const where = sheets.length > 0 ? ` ${sayElsewhere(sheets)}` : '';
  const { cells, rows, indicator, service, indicators } = one;
  return {
    ...list([...one.parts, ...copies], `${one.message}${where}`, one.areOwn),
    cells,
    rows,
    indicator,
    service,
    indicators,
    again: copies.length,
  };
}

/** A scorecard that may be a copy of another. */
class CopiedSheet {
  readonly hidden: number;
  private readonly places: IndicatorCells;
  private readonly rows: () => ReadonlyMap<string, ReadonlyMap<string, string>>;
  private readonly copies = new Map<CopiedSheet, boolean>();

  constructor(
    private readonly scorecard: Scorecard,
    readonly index: number,
  ) {
    this.hidden = scorecard.isSheetHidden ? Infinity : scorecard.hiddenRows.length;
    this.places = new IndicatorCells(scorecard);
    this.rows = once(() => new Map(scorecard.indicators.map((row) => [fold(row.name), figuresOf(row)])));
  }

  /** What a finding has in common with those of other sheets that say the same; null where it is of no row. */
  keyOf({ rule, severity, indicator, cell, explained }: Finding & Answered): string | null {
    if (indicator === null || explained?.hasLapsed) return null;
    const row = this.places.indicatorAt(cell);
    const place = row && placeIn(row, cell);
    if (place === null) return null;
    const answer = explained?.explanation?.reason ?? '';
    return [rule, severity, fold(indicator), place, answer].join('\n');
  }

  /** Whether its rows say what those of another sheet say, as far as they say anything. */
  isCopyOf(other: CopiedSheet): boolean {
    if (other.scorecard.sheet === this.scorecard.sheet) return false;
    let known = this.copies.get(other);
    if (known === undefined) this.copies.set(other, (known = this.compare(other)));
    return known;
  }

  private compare(other: CopiedSheet): boolean {
    const rows = [...this.rows()].filter(([, figures]) => figures.size >= LEAST_FIGURES);
    if (rows.length < LEAST_ROWS) return false;
    const mostUnlike = rows.length - Math.ceil((rows.length * ALIKE_OF_TEN) / 10);
    let unlike = 0;
    for (const [name, figures] of rows) {
      const original = other.rows().get(name);
      const isAlike =
        original !== undefined && [...figures].every(([key, text]) => original.get(key) === text);
      if (!isAlike && ++unlike > mostUnlike) return false;
    }
    return true;
  }
}

/** The figures of a row by what they are and which of their kind: a copy may have lost the year of a heading. */
function figuresOf({ values }: Indicator): ReadonlyMap<string, string> {
  return new Map(keyed(values).flatMap(([key, { text }]) => (text === '' ? [] : [[key, text]])));
}

function keyed(values: Indicator['values']): readonly (readonly [key: string, value: Value])[] {
  const counts = new Map<string, number>();
  return values.map((value) => {
    const { field } = value.column;
    const count = (counts.get(field) ?? 0) + 1;
    counts.set(field, count);
    return [`${field} ${count}`, value];
  });
}

/** Which cell of a row it is, and what stands there; null where it is none of those that are read. */
function placeIn(row: Indicator, cell: CellAddress): string | null {
  const figure = keyed(row.values).find(([, value]) => isSamePlace(value.cell, cell));
  if (figure) return `${figure[0]}: ${figure[1].text}`;
  const { comment, nameCell, name } = row;
  if (comment && isSamePlace(comment.cell, cell)) return `comment: ${comment.text}`;
  return isSamePlace(nameCell, cell) ? `name: ${name}` : null;
}
