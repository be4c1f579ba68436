import { plural } from '../text/words';
import { toA1 } from '../sheet/address';
import type { Finding } from '../checking/finding';
import type { Indicator, Scorecard } from '../scorecard/scorecard';
import { endSources } from '../trajectories/endTarget';
import type { Fill, FillEdit, FillRefusal } from '../trajectories/fill';
import { pointsOf, printShare, sayLearnt, type TrajectoryPoint } from '../trajectories/points';
import { groupBy } from '../text/groupBy';
import { plainLayout, type TextLayout, toPlainText, wrap } from './layout';
import { headScorecard } from './text';

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
  return new Set(edits.map(({ nameCell }) => toA1(nameCell))).size;
}

function writeScorecard({ scorecard, fill, stillBroken }: ScorecardFill, layout: TextLayout): string[] {
  const { paint, width } = layout;
  const rows = groupBy(fill.edits, ({ nameCell }) => toA1(nameCell));
  const reasons = groupBy(fill.refused, ({ reason }) => reason);
  const indicators = new Map(scorecard.indicators.map((indicator) => [toA1(indicator.nameCell), indicator]));
  return [
    paint.heading(headScorecard(scorecard)),
    ...(fill.edits.length + fill.refused.length > 0 ? wrap(nameMethod(fill, scorecard), '  ', width) : []),
    ...(fill.edits.length + fill.refused.length === 0 ? ['  No blank target.'] : []),
    ...[...rows].flatMap(([name, edits]) => [
      '',
      ...writeRow(indicators.get(name)!, edits, stillBroken, layout),
    ]),
    ...(reasons.size > 0
      ? ['', `  ${paint.heading(`Not filled: ${plural(fill.refused.length, 'row')}`)}`]
      : []),
    ...[...reasons].flatMap(([reason, refusals]) => [
      ...wrap(reason, '    ', width),
      ...refusals.flatMap(({ indicator, nameCell }) =>
        wrap(`${indicator || '(no name)'} (row ${nameCell.row + 1})`, '      - ', width),
      ),
      ...sayEnds(refusals, width),
    ]),
  ];
}

/** Which choices of the end target would have some of these rows filled. */
function sayEnds(refusals: readonly FillRefusal[], width: number): string[] {
  const ways = endSources.flatMap((end) => {
    const rows = refusals.filter(({ ends }) => ends.includes(end)).length;
    return rows > 0 ? [`--end-target ${end} (${plural(rows, 'row')})`] : [];
  });
  return ways.length > 0 ? wrap(`Would fill: ${ways.join(', ')}.`, '      ', width) : [];
}

function nameMethod(fill: Fill, scorecard: Scorecard): string {
  const learnt = sayLearnt(fill, scorecard);
  return `Method: ${fill.method.name} (${fill.method.id})${learnt === null ? '' : `, learnt from ${learnt}`}.`;
}

function writeRow(
  indicator: Indicator,
  edits: readonly FillEdit[],
  findings: readonly Finding[],
  { width, paint }: TextLayout,
): string[] {
  const first = `  ${String(indicator.nameCell.row + 1).padStart(4)}  `;
  const more = ' '.repeat(first.length);
  const points = pointsOf(indicator, edits);
  const shares = points.some(({ share01 }) => share01 !== null)
    ? points
        .filter(({ isBaseline }) => !isBaseline)
        .map(({ share01 }) => (share01 === null ? '-' : printShare(share01)))
    : [];
  const cells = new Set(edits.map(({ cell }) => toA1(cell)));
  const broken = findings.filter((finding) => finding.cells.some((cell) => cells.has(toA1(cell))));
  return [
    ...wrap(indicator.name || '(no name)', first, width),
    ...wrap(points.map(writePoint).join(' | '), more, width),
    ...(shares.length > 0 ? wrap(`Share of the change: ${shares.join(' | ')}`, more, width) : []),
    ...edits.flatMap(({ formula, cell }) => (formula ? wrap(`${toA1(cell)}: =${formula}`, more, width) : [])),
    ...edits.flatMap(({ note, year }) => (note === null ? [] : wrap(`${year}: ${note}`, more, width))),
    ...broken.flatMap(({ severity, message }) =>
      wrap(`Still breaks (${severity}): ${message}`, more, width).map(paint[severity]),
    ),
  ];
}

function writePoint({ year, before, after, isFilled }: TrajectoryPoint): string {
  return toPlainText(`${year}: ${before || 'blank'}${isFilled ? ` -> ${after}` : ''}`);
}
