import { columnLetters, rangeToA1, toA1 } from '../sheet/address';
import type { Explained, ListedCheck, ListedFinding } from '../explanations/explanation';
import type { AnyRule } from '../rules/index';
import type { FigureColumn, Indicator, OtherColumn, Scorecard } from '../scorecard/scorecard';
import { escapeInvisible } from '../text/showInvisible';
import { sortColumns } from './readColumns';
import { type CheckFormat, writeCheck } from './checkFormat';
import { type CheckReport, type DatesReport, type FileCheck, summariseTallies } from './report';

/** A check as JSON, version 1: the shape is stable, because other programs read it. */
export const jsonFormat: CheckFormat = {
  isCountedFirst: false,
  writeStart: (asOf) => `{\n  "version": 1,\n  "asOf": ${toJson(asOf)},\n  "files": [`,
  writeFile: (file) => `\n${toJson(fileOf(file)).replace(/^/gm, '    ')}`,
  between: ',',
  writeEnd: (_asOf, tallies) => {
    const { errors, queries, advice, explained, ready } = summariseTallies(tallies);
    const summary = toJson({ errors, queries, advice, explained, ready }).replaceAll('\n', '\n  ');
    return `${tallies.length > 0 ? '\n  ' : ''}],\n  "summary": ${summary}\n}\n`;
  },
};

export function checkToJson(report: CheckReport): string {
  return writeCheck(jsonFormat, report);
}

function fileOf({ file, error, scorecards, signOff }: FileCheck) {
  const unread = scorecards.flatMap(({ scorecard }) => scorecard.unread ?? []);
  return {
    file,
    error,
    scorecards: scorecards.map(checkOf),
    // Left out where all was read, so that the promised shape stays as it is.
    ...(unread.length > 0
      ? { notRead: unread.map(({ sheet, cell, headings }) => ({ sheet, cell: toA1(cell), headings })) }
      : {}),
    ...(signOff ? { signOff: { by: signOff.by, on: signOff.on, lapsed: signOff.hasLapsed } } : {}),
  };
}

function checkOf({ scorecard, findings, notRun }: ListedCheck) {
  return {
    sheet: scorecard.sheet,
    range: rangeToA1(scorecard.range),
    indicators: scorecard.indicators.length,
    findings: findings.map(findingOf),
    notRun: notRun.map(({ rule, reason }) => ({ rule, reason })),
    read: readOf(scorecard),
  };
}

function readOf(scorecard: Scorecard) {
  const { columns, ignored, notPlaced, notChecked } = sortColumns(scorecard);
  const headingOf = ({ column, label }: OtherColumn) => ({ column: columnLetters(column), label });
  return {
    columns: columns.map(columnOf),
    ignored: ignored.map(headingOf),
    notPlaced: notPlaced.map((one) => ({ ...headingOf(one), mightBe: one.mightBe })),
    // Left out where there is none, so that the promised shape stays as it is.
    ...(notChecked.length > 0
      ? { notChecked: notChecked.map((one) => ({ ...headingOf(one), role: one.role })) }
      : {}),
    ...(scorecard.passedOver ? { passedOver: scorecard.passedOver.map((row) => row + 1) } : {}),
    ...(scorecard.besides ? { leftOut: scorecard.besides.map(rangeToA1) } : {}),
  };
}

function columnOf({ column, label, field, period, certainty }: FigureColumn) {
  // Null where its figures stand in several columns.
  const letters = column === null ? null : columnLetters(column);
  return { column: letters, label, field, year: period?.text ?? null, certainty };
}

function findingOf(finding: ListedFinding) {
  const { rule, severity, cell, cells, indicator, service, message, edits, explained } = finding;
  return {
    rule,
    severity,
    cell: toA1(cell),
    cells: cells.map(toA1),
    indicator,
    service,
    message,
    fixable: edits.length > 0,
    explained: explained && explainedOf(explained),
    ...severalOf(finding),
  };
}

/** Only where it stands for several, so that the promised shape stays as it is. */
function severalOf({ rows, indicators, parts }: ListedFinding) {
  if (parts.length === 1) return {};
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  return {
    rows: rows.map((row) => row + 1),
    indicators,
    ...(sheets.length > 1 ? { sheets } : {}),
    parts: parts.map(({ sheet, cell, indicator, message }) => ({
      ...(sheets.length > 1 ? { sheet } : {}),
      cell: toA1(cell),
      indicator,
      message,
    })),
  };
}

export function explainedOf({ explanation: { reason, by, on }, hasLapsed }: Explained) {
  return { reason, by, on, lapsed: hasLapsed };
}

/** What was understood of the scorecards of a file, as JSON, version 1. */
export function readToJson(scorecards: readonly Scorecard[]): string {
  return write({ version: 1, scorecards: scorecards.map(scorecardOf) });
}

function scorecardOf(scorecard: Scorecard) {
  return {
    sheet: scorecard.sheet,
    range: rangeToA1(scorecard.range),
    columns: scorecard.figureColumns.map((column) => ({
      ...columnOf(column),
      clues: column.clues.map(({ text }) => text),
    })),
    otherColumns: scorecard.otherColumns
      .filter(({ role }) => role !== null)
      .map(({ column, label, role }) => ({ column: columnLetters(column), label, role })),
    notPlaced: scorecard.otherColumns
      .filter(({ role }) => role === null)
      .map(({ column, label, mightBe, clues }) => ({
        column: columnLetters(column),
        label,
        mightBe,
        clues: clues.map(({ text }) => text),
      })),
    footnotes: scorecard.footnotes.map(({ mark, text, cell, sheet }) => ({
      mark,
      text,
      ...(sheet !== undefined && { sheet }),
      cell: toA1(cell),
    })),
    indicators: scorecard.indicators.map(indicatorOf),
  };
}

function indicatorOf({ nameCell, service, name, unit, polarity, values, comment }: Indicator) {
  return {
    row: nameCell.row + 1,
    service,
    indicator: name,
    unit,
    polarity,
    values: values.map(({ cell, column, text, kind, number, mark }) => ({
      cell: toA1(cell),
      field: column.field,
      year: column.period?.text ?? null,
      text,
      kind,
      number,
      mark,
    })),
    comment: comment && { cell: toA1(comment.cell), text: comment.text },
  };
}

/** The list of what to chase, as JSON, version 1. */
export function datesToJson({ asOf, scorecards }: DatesReport): string {
  const items = scorecards
    .flatMap(({ chasers }) => chasers)
    .map(({ service, indicator, missing, comment, estimate, state }) => ({
      service,
      indicator,
      missing,
      comment,
      estimate: estimate && {
        from: estimate.from,
        to: estimate.to,
        precision: estimate.precision,
        certainty: estimate.certainty,
      },
      state,
    }));
  return write({ version: 1, asOf, items });
}

/** The rules and their defaults, as JSON, version 1. */
export function rulesToJson(rules: readonly AnyRule[]): string {
  return write({
    version: 1,
    rules: rules.map(({ id, group, title, description, why, severity, isFixable, options, explanation }) => ({
      id,
      group,
      title,
      description,
      why,
      severity,
      fixable: isFixable,
      options: options as unknown,
      explanation,
    })),
  });
}

/** JSON text that ends with a line break. Other control characters are escaped, because some terminals obey them. */
export function write(json: unknown): string {
  return `${toJson(json)}\n`;
}

/** The same without a line break at its end. */
export function toJson(json: unknown): string {
  return escapeInvisible(JSON.stringify(json, null, 2));
}
