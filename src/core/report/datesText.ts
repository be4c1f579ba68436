import { toA1 } from '../address';
import type { Chaser } from '../dates/chasers';
import type { CommentState } from '../dates/commentState';
import type { DateSpan } from '../dates/span';
import { count, formatDay, groupBy, plainLayout, type TextLayout, toPlainText, wrap } from './layout';
import type { DatesReport, ScorecardChasers } from './report';

const stateTitles: Readonly<Record<CommentState, string>> = {
  passed: 'The date given has gone by',
  'no-comment': 'No comment yet: please give the reason and an estimated date',
  'no-date': 'A comment but no date: please give an estimated date',
  vague: 'The date can be read in more than one way: please give the day or month and the year',
  due: 'Expected, for information',
};

const stateOrder = Object.keys(stateTitles) as CommentState[];

/** The list of what to chase, by service and then by what is asked of it, ready to paste into a mail. */
export function datesToText(report: DatesReport, layout: TextLayout = plainLayout): string {
  const all = report.scorecards.flatMap(({ chasers }) => chasers);
  const asAt = formatDay(report.asOf);
  if (all.length === 0) return `Nothing to chase as at ${asAt}: no figure is missing or awaited.\n`;
  const lines = [
    ...wrap(
      `To chase as at ${asAt}: ${count(all.length, 'indicator')} with figures missing or awaited.`,
      '',
      layout.width,
    ),
    ...report.scorecards.flatMap((one) => writeScorecard(one, report.scorecards.length > 1, layout)),
  ];
  return lines.join('\n') + '\n';
}

function writeScorecard(
  { file, scorecard, chasers }: ScorecardChasers,
  isOneOfMany: boolean,
  layout: TextLayout,
): string[] {
  if (chasers.length === 0) return [];
  const heading = isOneOfMany ? ['', layout.paint.heading(toPlainText(`${file}, ${scorecard.sheet}`))] : [];
  return [
    ...heading,
    ...[...groupBy(chasers, ({ service }) => service)].flatMap(([service, ofService]) => [
      '',
      layout.paint.heading(`${service === null ? 'No service' : toPlainText(service)} (${ofService.length})`),
      ...writeStates(ofService, layout),
    ]),
  ];
}

function writeStates(chasers: readonly Chaser[], layout: TextLayout): string[] {
  const states = groupBy(chasers, ({ state }) => state);
  return stateOrder.flatMap((state) => {
    const ofState = states.get(state) ?? [];
    if (ofState.length === 0) return [];
    return [
      '',
      ...wrap(stateTitles[state], '  ', layout.width),
      ...ofState.flatMap((one) => writeChaser(one, layout.width)),
    ];
  });
}

function writeChaser({ cell, indicator, missing, comment, estimate }: Chaser, width: number): string[] {
  const facts = [
    missing.length > 0 ? `missing: ${missing.join(', ')}` : 'figure given, but still awaited',
    ...(comment ? [`comment: "${comment}"`] : []),
    ...(estimate ? [`estimated: ${formatSpan(estimate)}`] : []),
  ];
  return [
    ...wrap(`${indicator || '(no name)'} (${toA1(cell)})`, '  - ', width),
    ...wrap(facts.join('; '), '    ', width),
  ];
}

function formatSpan({ from, to, precision }: DateSpan): string {
  if (precision === 'month') return formatDay(from).replace(/^1 /, '');
  return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
}
