import { columnLetters, rangeToA1 } from '../sheet/address';
import type {
  ExplainedCheck,
  ExplainedFinding,
  ListedCheck,
  ListedFinding,
} from '../explanations/explanation';
import { summarise } from '../checking/verdict';
import { placeOf } from '../scorecard/columns';
import { sayLikely, sayRead } from '../report/readColumns';
import { fold } from '../text/fold';
import type { AnyRule } from '../rules/index';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import type { Severity } from '../sheet/severity';
import type { TrajectoryMethod } from '../trajectories/index';
import type { ColumnView, FindingView, IndicatorView, MethodView, RuleView, ScorecardView } from './engine';

/** The id of a scorecard: its sheet and its place among the scorecards of the sheet. */
export function idOf({ sheet }: Scorecard, index: number): string {
  return `${sheet}#${index + 1}`;
}

export function viewScorecard(check: ListedCheck, id: string): ScorecardView {
  const { scorecard, findings, notRun } = check;
  return {
    id,
    sheet: scorecard.sheet,
    isSheetHidden: scorecard.isSheetHidden,
    ...(scorecard.isRest ? { isRest: true } : {}),
    range: rangeToA1(scorecard.range),
    indicators: scorecard.indicators.map(viewIndicator),
    columns: viewColumns(scorecard),
    read: sayRead(scorecard),
    likely: viewLikely(scorecard),
    findings: viewFindings(findings, scorecard, id),
    sharedFindings: [],
    notRun,
    summary: summarise([check]),
  };
}

/**
 * The views with what is listed with another scorecard though it has places here too, so that nothing is missing where
 * only one is looked at. What was found stands in the order of the views, before anything was joined.
 */
export function shareFindings(
  views: readonly ScorecardView[],
  found: readonly ExplainedCheck[],
): ScorecardView[] {
  const joined = views.flatMap(({ findings }) => findings.filter(({ parts }) => parts.length > 1));
  const ownerOf = new Map<ExplainedFinding, FindingView>();
  for (const one of joined) for (const part of one.parts) ownerOf.set(part, one);
  return views.map((view, index) => {
    const check = found[index]!;
    const owners = new Set(check.findings.flatMap((one) => ownerOf.get(one) ?? []));
    const shared = [...owners].filter(({ scorecard }) => scorecard !== view.id);
    if (shared.length === 0) return view;
    return {
      ...view,
      sharedFindings: shared.map(({ id }) => id),
      summary: summarise([{ ...check, findings: [...shared, ...view.findings] }]),
    };
  });
}

function viewIndicator(indicator: Indicator): IndicatorView {
  const { name, service, nameCell, rows, unit, polarity, polaritySource, values } = indicator;
  return {
    name,
    service,
    cell: nameCell,
    rows,
    unit,
    polarity,
    polaritySource,
    figures: values
      .filter(({ place }) => place !== 'absent')
      .map(({ cell, column, text, number }) => ({
        cell,
        field: column.field,
        who: column.who,
        year: column.period?.text ?? column.label,
        text,
        number,
      })),
  };
}

/** The columns of the sheet that hold one thing each, so that what they are for can be set. */
function viewColumns({ figureColumns, otherColumns }: Scorecard): ColumnView[] {
  return [...figureColumns, ...otherColumns]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((column): ColumnView[] => {
      if (column.column === null) return [];
      const { certainty, label, clues } = column;
      const shared = {
        column: columnLetters(column.column),
        label,
        certainty,
        clues: clues.map(({ text }) => text),
      };
      if ('role' in column) return [{ ...shared, field: null, year: null, role: column.role }];
      const { field, period } = column;
      return [{ ...shared, field, year: period?.text ?? null, role: null }];
    });
}

/** What wants to be confirmed is confirmed by setting it to what it was taken for. */
function viewLikely(scorecard: Scorecard): ScorecardView['likely'] {
  const sentence = sayLikely(scorecard);
  if (sentence === null) return null;
  const columns = scorecard.figureColumns.flatMap(({ column, field, period, certainty }) =>
    certainty === 'likely' && column !== null
      ? [[columnLetters(column), [field, ...(period ? [period.text] : [])].join(' ')] as const]
      : [],
  );
  const setting = { tables: [{ sheet: scorecard.sheet, columns: Object.fromEntries(columns) }] };
  return { sentence, confirm: { label: 'These are right', setting } };
}

/** Ids come from the rule, the row's name and the column, so that a row may move and its values may change. */
function viewFindings(
  findings: readonly ListedFinding[],
  { sheet }: Scorecard,
  scorecard: string,
): FindingView[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, indicator, service, cell, parts } = finding;
    const row =
      parts.length > 1
        ? `all ${finding.messageId}`
        : indicator === null
          ? `row ${cell.row}`
          : `${fold(service ?? '')}/${fold(indicator)}`;
    const key = `${scorecard}|${rule}|${row}|${columnLetters(cell.column)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...finding, id: count === 1 ? key : `${key}|${count}`, sheet, scorecard };
  });
}

export function viewRule(rule: AnyRule): RuleView {
  const { id, group, title, description, why, severity, isFixable, explanation } = rule;
  const options = rule.options as Readonly<Record<string, unknown>>;
  const notes = rule.optionNotes as Readonly<Record<string, string>>;
  const others = Object.values<Severity | undefined>(rule.severities ?? {});
  return {
    id,
    group,
    title,
    description,
    why,
    severity,
    otherSeverities: [...new Set(others)].filter(
      (one): one is Severity => one !== undefined && one !== severity,
    ),
    isFixable,
    options: Object.entries(options).map(([name, standard]) => ({ name, note: notes[name] ?? '', standard })),
    explanation,
  };
}

export function viewMethod({ id, name, summary, formula, share }: TrajectoryMethod): MethodView {
  return { id, name, summary, formula, share };
}
