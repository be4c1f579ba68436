import type { CellAddress } from '../sheet/address';
import type { Severity } from '../sheet/severity';
import type { Grid } from '../sheet/grid';
import { compareScorecards, haveSharedYears } from '../documents/compare/compareScorecards';
import { findDoubledSheets } from '../documents/compare/doubledSheets';
import { documentRules } from '../documents/documentRules';
import { readNarrative } from '../documents/narrative/readNarrative';
import type { Agreement, Statement } from '../documents/narrative/statement';
import { statementKey } from '../documents/narrative/statementKey';
import { matchRequired, type RequiredMatch } from '../documents/required/matchRequired';
import type { Explained, Explanation } from '../explanations/explanation';
import type { Scorecard } from '../scorecard/scorecard';
import type { Settings } from '../scorecard/settings';
import { changeToFinding, type DocumentFinding, missingToFinding } from './documentFindings';
import { matchDocumentReasons } from './documentReasons';

export { planNextYear } from '../documents/nextYear/planNextYear';

/** A figure of a plan's text, as the screens show it. */
export interface StatementView {
  /** What the settings know it by. */
  readonly key: string;
  readonly quote: string;
  readonly line: number;
  readonly page: number | null;
  readonly year: string | null;
  /** Where the figure stands in the quote. */
  readonly from: number;
  readonly to: number;
  readonly verdict: Agreement;
  readonly message: string;
  readonly place: RowCell | null;
  /** Whether it is as the user has set it. */
  readonly isSet: boolean;
}

/** A row, and a cell of it to go to. */
export interface RowCell {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly indicator: string;
}

/** A required indicator as the screens show it. */
export interface RequiredView {
  readonly kpi: string;
  readonly match: RequiredMatch['match'];
  /** What the table has for it, as a sentence. */
  readonly message: string;
  readonly place: RowCell | null;
  /** Where no row matches: what a reason is given for. */
  readonly finding: DocumentFindingView | null;
}

/** What changed since an earlier scorecard. */
export interface ComparisonView {
  readonly matched: number;
  readonly changes: readonly DocumentFindingView[];
  /** What could not be compared, a sentence each. */
  readonly notRun: readonly string[];
  /** Sheets of either that hold the same indicators, of which one is compared: the first unless another is chosen. */
  readonly doubled: Readonly<Record<Side, readonly string[]>>;
}

/** A finding between documents, as the screens show it. */
export interface DocumentFindingView {
  /** Names it until something is asked of the documents again. */
  readonly id: string;
  readonly rule: string;
  /** As a heading over those of its rule. */
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: RowCell;
  readonly explained: Explained | null;
}

/** The two that are compared. */
export type Side = 'earlier' | 'now';

/** What a scorecard is compared with, sheets of another file or a sheet of the same workbook, and which of doubled sheets. */
export type Earlier = ({ readonly grids: readonly Grid[] } | { readonly sheet: string }) & {
  readonly take?: Readonly<Partial<Record<Side, string>>>;
};

export function viewStatements(
  text: string,
  scorecards: readonly Scorecard[],
  { statements = {} }: Settings,
): readonly StatementView[] {
  return readNarrative(text, scorecards, statements).map((statement) => viewStatement(statement, statements));
}

function viewStatement(
  { quote, line, page, year, from, to, verdict, message, found }: Statement,
  set: Readonly<Record<string, string>>,
): StatementView {
  const key = statementKey(quote, { from, to });
  const place = found && { sheet: found.scorecard.sheet, cell: found.cell, indicator: found.indicator.name };
  return { key, quote, line, page, year, from, to, verdict, message, place, isSet: Object.hasOwn(set, key) };
}

/** A required list against the rows, and the findings of what is missing. */
export function viewRequired(
  list: string,
  scorecards: readonly Scorecard[],
  explanations: readonly Explanation[],
): { readonly views: readonly RequiredView[]; readonly found: readonly DocumentFinding[] } {
  const matches = matchRequired(list, scorecards);
  const missing = matches.map((match) =>
    match.found || !scorecards[0] ? null : missingToFinding(match, scorecards[0]),
  );
  const found = missing.flatMap((one) => one ?? []);
  const views = viewFindings(found, explanations);
  return {
    found,
    views: matches.map(({ kpi, match, found: row, differs, parts }, index) => {
      const one = missing[index];
      return {
        kpi,
        match,
        message: sayMatch(match, differs, parts.length, one?.finding.message ?? ''),
        place: row && {
          sheet: row.scorecard.sheet,
          cell: row.indicator.nameCell,
          indicator: row.indicator.name,
        },
        finding: one ? views[found.indexOf(one)]! : null,
      };
    }),
  };
}

function sayMatch(
  match: RequiredMatch['match'],
  differs: string | null,
  parts: number,
  missing: string,
): string {
  if (match === 'none') return missing;
  if (parts > 0) return `The table has it in ${parts} rows: ${differs}.`;
  return match === 'exact' ? 'The table has it.' : `The nearest row is not quite the same: ${differs}.`;
}

export function viewComparison(
  { old, now, take = {} }: { old: readonly Scorecard[]; now: readonly Scorecard[]; take: Earlier['take'] },
  explanations: readonly Explanation[],
): { readonly view: ComparisonView; readonly found: readonly DocumentFinding[] } {
  const doubled = { earlier: findDoubledSheets(now, old), now: findDoubledSheets(old, now) };
  const before = takeOne(old, doubled.earlier, take.earlier);
  const after = takeOne(now, doubled.now, take.now);
  const { matched, changes } = compareScorecards(before, after);
  const found = changes.map(changeToFinding);
  const notRun = haveSharedYears(before, after)
    ? []
    : ['The two scorecards have no year in common, so no target or actual could be compared.'];
  return { found, view: { matched, changes: viewFindings(found, explanations), notRun, doubled } };
}

/** The scorecards without those of doubled sheets but one: the one that is wanted, or else the first. */
function takeOne(
  scorecards: readonly Scorecard[],
  doubled: readonly string[],
  wanted: string | undefined,
): readonly Scorecard[] {
  const taken = wanted !== undefined && doubled.includes(wanted) ? wanted : doubled[0];
  return scorecards.filter(({ sheet }) => sheet === taken || !doubled.includes(sheet));
}

function viewFindings(
  found: readonly DocumentFinding[],
  explanations: readonly Explanation[],
): readonly DocumentFindingView[] {
  const explained = matchDocumentReasons(found, explanations);
  return found.map(({ finding }, index) => ({
    id: `${finding.rule}#${index + 1}`,
    rule: finding.rule,
    title: documentRules.find(({ id }) => id === finding.rule)!.title,
    severity: finding.severity,
    message: finding.message,
    place: { sheet: finding.sheet, cell: finding.cell, indicator: finding.indicator ?? '' },
    explained: explained.get(finding) ?? null,
  }));
}
