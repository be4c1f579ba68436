import { plural } from '../words';
import { showsPerCent } from '../reading/figures';
import { toA1 } from '../address';
import type { Finding } from '../check';
import { printFigure } from '../rules/support/wording';
import type { Indicator, Scorecard, Value } from '../scorecard';
import { baselineOf, comingTargets } from '../series';
import type { Fill, FillEdit } from '../trajectories/fill';
import { groupBy, plainLayout, type TextLayout, toPlainText, wrap } from './layout';
import { nameScorecard } from './text';

/** What a fill proposes for one scorecard, and what the rules would still say to it. */
export interface ScorecardFill {
  readonly scorecard: Scorecard;
  readonly fill: Fill;
  readonly stillBroken: readonly Finding[];
}

/** A fill as an officer reads it before it is written: row by row, year by year, old beside new. */
export function fillToText(fills: readonly ScorecardFill[], layout: TextLayout = plainLayout): string {
  const edits = fills.flatMap(({ fill }) => fill.edits);
  const rows = fills.reduce((sum, { fill }) => sum + countRows(fill), 0);
  const refused = fills.reduce((sum, { fill }) => sum + fill.refused.length, 0);
  const words = [
    edits.length === 0
      ? 'No target to fill'
      : `${plural(edits.length, 'target')} in ${plural(rows, 'row')} to fill`,
    ...(refused > 0 ? [`${plural(refused, 'row')} not filled`] : []),
  ];
  const lines = fills.flatMap((one) => [...writeScorecard(one, layout), '']);
  return [...lines, `${words.join('; ')}.`].join('\n') + '\n';
}

function countRows({ edits }: Fill): number {
  return new Set(edits.map(({ cell }) => cell.row)).size;
}

function writeScorecard({ scorecard, fill, stillBroken }: ScorecardFill, layout: TextLayout): string[] {
  const { paint, width } = layout;
  const rows = groupBy(fill.edits, ({ cell }) => cell.row);
  const reasons = groupBy(fill.refused, ({ reason }) => reason);
  const indicators = new Map(scorecard.indicators.map((indicator) => [indicator.row, indicator]));
  return [
    paint.heading(nameScorecard(scorecard)),
    ...(fill.edits.length + fill.refused.length > 0 ? wrap(nameMethod(fill, scorecard), '  ', width) : []),
    ...(fill.edits.length + fill.refused.length === 0 ? ['  No blank target.'] : []),
    ...[...rows].flatMap(([row, edits]) => [
      '',
      ...writeRow(indicators.get(row)!, edits, stillBroken, layout),
    ]),
    ...(reasons.size > 0
      ? ['', `  ${paint.heading(`Not filled: ${plural(fill.refused.length, 'row')}`)}`]
      : []),
    ...[...reasons].flatMap(([reason, refusals]) => [
      ...wrap(reason, '    ', width),
      ...refusals.flatMap(({ indicator, row }) =>
        wrap(`${indicator || '(no name)'} (row ${row + 1})`, '      - ', width),
      ),
    ]),
  ];
}

function nameMethod({ method, learnt }: Fill, { indicators }: Scorecard): string {
  const name = `Method: ${method.name} (${method.id})`;
  if (!learnt || !indicators[0]) return `${name}.`;
  const shares = comingTargets(indicators[0]).map(
    ({ column }, index) => `${printShare(learnt.shares01[index]!)} by ${column.period?.text ?? column.label}`,
  );
  const used = method.id === 'house' ? shares : shares.slice(0, 1);
  return `${name}, learnt from ${plural(learnt.rows, 'complete row')}: ${used.join(', ')} of the change.`;
}

function writeRow(
  indicator: Indicator,
  edits: readonly FillEdit[],
  findings: readonly Finding[],
  { width, paint }: TextLayout,
): string[] {
  const first = `  ${String(indicator.row + 1).padStart(4)}  `;
  const more = ' '.repeat(first.length);
  const baseline = baselineOf(indicator);
  const editOf = ({ cell }: Value) => edits.find((edit) => edit.cell.column === cell.column);
  const targets = comingTargets(indicator);
  const figures = [...(baseline ? [baseline] : []), ...targets].map((value) =>
    writeFigure(value, editOf(value)),
  );
  const shares = writeShares(baseline, targets, editOf);
  const cells = new Set(edits.map(({ cell }) => toA1(cell)));
  const broken = findings.filter((finding) => finding.cells.some((cell) => cells.has(toA1(cell))));
  return [
    ...wrap(indicator.name || '(no name)', first, width),
    ...wrap(figures.join(' | '), more, width),
    ...(shares ? wrap(`Share of the change: ${shares}`, more, width) : []),
    ...edits.flatMap(({ formula, cell }) => (formula ? wrap(`${toA1(cell)}: =${formula}`, more, width) : [])),
    ...edits.flatMap(({ note, year }) => (note === null ? [] : wrap(`${year}: ${note}`, more, width))),
    ...broken.flatMap(({ severity, message }) =>
      wrap(`Still breaks (${severity}): ${message}`, more, width).map(paint[severity]),
    ),
  ];
}

function writeFigure({ column, text }: Value, edit: FillEdit | undefined): string {
  const year = column.period?.text ?? column.label;
  if (!edit) return toPlainText(`${year}: ${text || 'blank'}`);
  return toPlainText(`${year}: ${text || 'blank'} -> ${showAmount(edit)}`);
}

function showAmount({ after, numberFormat }: FillEdit): string {
  return showsPerCent(numberFormat ?? '')
    ? `${printFigure(Number(after) * 100)}%`
    : printFigure(Number(after));
}

/** The share of the whole change that each year reaches; null where there is no change. */
function writeShares(
  baseline: Value | null,
  targets: readonly Value[],
  editOf: (value: Value) => FillEdit | undefined,
): string | null {
  const figures = targets.map((value) => {
    const edit = editOf(value);
    if (!edit) return value.number;
    return showsPerCent(edit.numberFormat ?? '') ? Number(edit.after) * 100 : Number(edit.after);
  });
  const start = baseline?.number ?? null;
  const end = figures.at(-1) ?? null;
  if (start === null || end === null || start === end) return null;
  return figures
    .map((figure) => (figure === null ? '-' : printShare((figure - start) / (end - start))))
    .join(' | ');
}

function printShare(share01: number): string {
  return `${Math.round(share01 * 100)}%`;
}
