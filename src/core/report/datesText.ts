import { plural } from '../text/words';
import { toA1 } from '../sheet/address';
import { formatDay } from '../sheet/calendar';
import type { Chaser } from '../dates/chasers';
import type { CommentState } from '../dates/commentState';
import { formatSpan } from '../dates/span';
import { groupBy } from '../text/groupBy';
import { plainLayout, type TextLayout, toPlainText, wrap } from './layout';
import type { DatesReport, ScorecardChasers, ServiceText } from './report';

const stateTitles: Readonly<Record<CommentState, string>> = {
  passed: 'The date given has passed: please give the figure or a new date',
  'no-comment': 'No comment yet: please give the reason and an estimated date',
  'no-date': 'A comment but no date: please give an estimated date',
  vague: 'The date is not clear: please give the month and the year in full',
  due: 'Expected, for information',
};

const stateOrder = Object.keys(stateTitles) as CommentState[];

/** The list of what to chase, by service and then by what is asked of it, ready to paste into a mail. */
export function datesToText(report: DatesReport, layout: TextLayout = plainLayout): string {
  const all = report.scorecards.flatMap(({ chasers }) => chasers);
  const asAt = formatDay(report.asOf);
  if (all.length === 0) return `Nothing to chase as at ${asAt}: no figure is missing or awaited.\n`;
  const lines = [
    ...wrap(`To chase as at ${asAt}: ${sayHowMany(all)}.`, '', layout.width),
    ...report.scorecards.flatMap((one) => writeScorecard(one, report.scorecards.length > 1, layout)),
  ];
  return lines.join('\n') + '\n';
}

/** The same list for each service by itself, so that each can be sent what it owes and no more. */
export function datesToServiceTexts(
  report: DatesReport,
  layout: TextLayout = plainLayout,
): readonly ServiceText[] {
  const services = new Set(report.scorecards.flatMap(({ chasers }) => chasers.map(({ service }) => service)));
  return [...services].map((service) => {
    const scorecards = report.scorecards.map((one) => ({
      ...one,
      chasers: one.chasers.filter((chaser) => chaser.service === service),
    }));
    return { service, text: datesToText({ ...report, scorecards }, layout) };
  });
}

function sayHowMany(chasers: readonly Chaser[]): string {
  const local = chasers.filter(({ isComparatorOnly }) => isComparatorOnly).length;
  const chased = chasers.length - local;
  if (chased === 0) return `${plural(local, 'indicator')} in which only the comparator is missing`;
  const main = `${plural(chased, 'indicator')} with figures missing or awaited`;
  return local === 0 ? main : `${main}; in ${local} more only the comparator is missing`;
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
      ...writeStates(
        ofService.filter(({ isComparatorOnly }) => !isComparatorOnly),
        layout,
      ),
      ...writeComparators(
        ofService.filter(({ isComparatorOnly }) => isComparatorOnly),
        layout,
      ),
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
      ...[...groupBy(ofState, listFacts)].flatMap(([facts, alike]) => writeAlike(alike, facts, layout.width)),
    ];
  });
}

/** Indicators of which the same is to be said: their names, then what is said of each. */
function writeAlike(chasers: readonly Chaser[], facts: string, width: number): string[] {
  return [
    ...chasers.flatMap(({ indicator, cell }) =>
      wrap(`${indicator || '(no name)'} (${toA1(cell)})`, '  - ', width),
    ),
    ...wrap(chasers.length > 1 ? `each: ${facts}` : facts, '    ', width),
  ];
}

function listFacts({ missing, comment, estimate, state }: Chaser): string {
  return [
    missing.length > 0
      ? `missing: ${missing.join(', ')}`
      : 'figure given, but the comment still says it is awaited',
    ...(comment ? [`comment: "${comment}"`] : []),
    ...(estimate ? [`${state === 'vague' ? 'read as' : 'estimated'}: ${formatSpan(estimate)}`] : []),
  ].join('; ');
}

/** Local indicators have no comparator: one line for all of a service, and only those with no comment are asked for. */
function writeComparators(chasers: readonly Chaser[], { width }: TextLayout): string[] {
  if (chasers.length === 0) return [];
  const silent = chasers.filter(({ state }) => state === 'no-comment');
  const only = `Only the comparator is missing: ${plural(chasers.length, 'indicator')} (${listCells(chasers)})`;
  const asks = 'please say whether the indicator is local or when the figure is due';
  const ask =
    silent.length === 0
      ? ''
      : silent.length === chasers.length
        ? `, without a comment: ${asks}`
        : `; no comment on ${silent.length} of them (${listCells(silent)}): ${asks}`;
  return ['', ...wrap(only + ask, '  ', width)];
}

/** "D9 to D11, D13". */
function listCells(chasers: readonly Chaser[]): string {
  const runs: Chaser[][] = [];
  for (const chaser of chasers) {
    const last = runs.at(-1)?.at(-1)?.cell;
    const follows = last?.column === chaser.cell.column && last.row + 1 === chaser.cell.row;
    if (follows) runs.at(-1)!.push(chaser);
    else runs.push([chaser]);
  }
  return runs.map(([first, ...rest]) => writeRun(first!, rest)).join(', ');
}

function writeRun(first: Chaser, rest: readonly Chaser[]): string {
  const [start, ...others] = [first, ...rest].map(({ cell }) => toA1(cell));
  return others.length > 1 ? `${start} to ${others.at(-1)}` : [start, ...others].join(', ');
}
