import type { Summary } from '../checking/finding';
import { isExplained, verdict } from '../checking/verdict';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import type { CalendarDate } from '../sheet/calendar';
import { formatDay } from '../sheet/calendar';
import { digest } from '../text/digest';
import { listAnd, plural } from '../text/words';
import type { ListedCheck } from './explanation';

/** Somebody's word that they stand by what was checked: kept in the workbook until a figure changes. */
export interface SignOff {
  /** Who signed. */
  readonly by: string;
  readonly on: CalendarDate;
  /** What the check came to when it was signed. */
  readonly summary: Summary;
  /** The reasons that held then. */
  readonly reasons: readonly SignedReason[];
  /** Of each indicator, in the order of the sheets, a digest of its name and one of its figures. */
  readonly rows: readonly (readonly [name: string, figures: string])[];
}

export interface SignedReason {
  /** Null where the finding was about the scorecard as a whole. */
  readonly indicator: string | null;
  readonly reason: string;
  readonly by: string;
}

/** How a sign-off stands today, with a sentence that says it. */
export interface SignOffStanding {
  readonly by: string;
  readonly on: CalendarDate;
  readonly hasLapsed: boolean;
  readonly sentence: string;
}

const mostNamed = 3;

/** What is to be kept when somebody signs what these checks came to. */
export function signOff(
  checks: readonly ListedCheck[],
  summary: Summary,
  given: { readonly by: string; readonly on: CalendarDate },
): SignOff {
  const explained = checks.flatMap(({ findings }) => findings.filter(isExplained));
  const reasons = explained.map(({ indicator, explained: held }) => ({
    indicator,
    reason: held!.explanation.reason,
    by: held!.explanation.by,
  }));
  const rows = digestRows(checks.map(({ scorecard }) => scorecard));
  return { ...given, summary, reasons, rows: rows.map(({ name, figures }) => [name, figures]) };
}

/** Whether every figure that was signed is still what it was. */
export function standingOf(signed: SignOff, scorecards: readonly Scorecard[]): SignOffStanding {
  const { by, on, summary, reasons } = signed;
  const before = new Map(signed.rows);
  const now = digestRows(scorecards);
  const changed = now.filter(({ name, figures }) => before.get(name) !== figures);
  const names = new Set(now.map(({ name }) => name));
  const gone = signed.rows.filter(([name]) => !names.has(name)).length;
  const hasLapsed = changed.length + gone > 0;
  const signature = `by ${by} on ${formatDay(on)}`;
  const held = reasons.length > 0 ? `, with ${plural(reasons.length, 'reason')} given` : '';
  const sentence = hasLapsed
    ? `The sign-off ${signature} no longer holds: ${sayChanged(changed, gone)}. Check, and sign again.`
    : `Signed off ${signature}: ${lowerFirst(verdict(summary))}${held}.`;
  return { by, on, hasLapsed, sentence };
}

interface DigestedRow {
  readonly indicator: Indicator;
  readonly name: string;
  readonly figures: string;
}

// A row goes by its service and name wherever it stands, so that sorted rows, moved ones and renamed sheets are the same;
// of several that share them, by which of those it is.
function digestRows(scorecards: readonly Scorecard[]): readonly DigestedRow[] {
  const counts = new Map<string, number>();
  return scorecards.flatMap(({ indicators, figureColumns }) =>
    indicators.map((indicator) => {
      const shared = JSON.stringify([indicator.service, indicator.name]);
      const nth = (counts.get(shared) ?? 0) + 1;
      counts.set(shared, nth);
      const figures = indicator.values.map(({ text }, index) => {
        const { field, period } = figureColumns[index]!;
        return [field, period?.text ?? '', text.trim()].join('\t');
      });
      // Columns that were put in another order hold the same figures.
      return {
        indicator,
        name: digest(`${shared}${nth}`),
        figures: digest(figures.sort().join('\n')),
      };
    }),
  );
}

function sayChanged(changed: readonly DigestedRow[], gone: number): string {
  const names = changed.slice(0, mostNamed).map(({ indicator }) => indicator.name || 'a row without a name');
  const more = changed.length - names.length;
  const named = listAnd([...names, ...(more > 0 ? [`${more} more`] : [])]);
  return [
    ...(changed.length > 0 ? [`${plural(changed.length, 'row')} changed or added since (${named})`] : []),
    ...(gone > 0
      ? [
          `${plural(gone, 'row')} that ${gone === 1 ? 'was' : 'were'} signed off ${gone === 1 ? 'is' : 'are'} no longer there`,
        ]
      : []),
  ].join('; ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
