import type { Indicator } from '../scorecard/scorecard';
import { listAnd } from '../text/words';
import type { Fact, Rule } from './rule';

/** Gaps in so many places are one matter. */
const MANY_RUNS = 3;
const SHOWN_RUNS = 4;

export const serviceMissing: Rule<Record<never, never>, 'one' | 'several' | 'scattered'> = {
  id: 'service-missing',
  group: 'The table',
  title: 'Indicator without a service',
  description: 'Require every indicator to have a service.',
  why: 'When figures, comments or dates are chased, nobody is asked about an indicator without a service.',
  severity: 'advice',
  isFixable: false,
  looksAt: 'words',
  options: {},
  optionNotes: {},
  messages: {
    one: 'Row {row} has no service, though other rows do. Type the service that owns it.',
    several:
      '{count} rows, {row} to {last}, have no service, though other rows do. Type the service that owns them.',
    scattered:
      '{count} rows have no service, though other rows do: {places}. Type the services that own them.',
  },
  explanation: 'Says who answers for the rows.',
  valid: [
    {
      name: 'A service on the first row of its indicators only',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, 12, null],
        [null, 'Homes let', 5, 6, null],
        ['Planning', 'Appeals won', 3, 4, null],
      ],
    },
    {
      name: 'Services as rows of their own',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing'],
        ['Homes built', 10, 12, null],
        ['Planning'],
        ['Appeals won', 3, 4, null],
      ],
    },
    {
      name: 'A merged service',
      merges: ['A2:A3'],
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, 12, null],
        [null, 'Homes let', 5, 6, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Rows before the first service',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        [null, 'Homes built', 10, 12, null],
        [null, 'Homes let', 5, 6, null],
        ['Planning', 'Appeals won', 3, 4, null],
      ],
      finds: [['several', 'A2']],
    },
    {
      name: 'A merged block that has lost its service',
      merges: ['A2:A3', 'A4:A5'],
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Housing', 'Homes built', 10, 12, null],
        [null, 'Homes let', 5, 6, null],
        [null, 'Appeals won', 3, 4, null],
        [null, 'Appeals lost', 2, 1, null],
      ],
      finds: [['several', 'A4']],
    },
    {
      name: 'Services on every row but two',
      rows: [
        ['Indicator', 'Service', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 'Housing', 10, 12, null],
        ['Homes let', null, 5, 6, null],
        ['Homes repaired', 'Housing', 5, 6, null],
        ['Homes sold', 'Housing', 5, 6, null],
        ['Appeals won', null, 3, 4, null],
      ],
      finds: [
        ['one', 'B3'],
        ['one', 'B6'],
      ],
    },
    {
      name: 'Gaps in many places: said once',
      rows: [
        ['Indicator', 'Service', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 'Housing', 10, 12, null],
        ['Homes let', null, 5, 6, null],
        ['Homes repaired', 'Housing', 5, 6, null],
        ['Homes warmed', 'Housing', 5, 6, null],
        ['Homes sold', null, 5, 6, null],
        ['Homes painted', 'Housing', 5, 6, null],
        ['Homes wired', 'Housing', 5, 6, null],
        ['Homes insured', null, 5, 6, null],
        ['Homes cleaned', 'Housing', 5, 6, null],
      ],
      finds: [['scattered', 'B3']],
    },
  ],
  cannotRun: ({ indicators }) =>
    indicators.every(({ serviceCell }) => serviceCell === null) ? 'The scorecard has no services.' : null,
  *check({ scorecard }) {
    const runs: Indicator[][] = [];
    let run: Indicator[] = [];
    for (const indicator of [...scorecard.indicators, null]) {
      if (indicator?.service === null && !indicator.wordErrors?.some(({ what }) => what === 'service')) {
        run.push(indicator);
        continue;
      }
      if (run[0]?.serviceCell) runs.push(run);
      run = [];
    }
    if (runs.length >= MANY_RUNS) yield sayScattered(runs);
    else for (const one of runs) yield sayRun(one);
  },
};

function sayRun(run: readonly Indicator[]): Fact<'one' | 'several'> {
  const [first] = run as [Indicator, ...Indicator[]];
  return {
    messageId: run.length === 1 ? 'one' : 'several',
    data: { count: run.length, row: rowOf(first), last: run.at(-1)!.rows.at(-1)! + 1 },
    cell: first.serviceCell!,
    cells: run.map(({ serviceCell }) => serviceCell!),
    ...(run.length === 1 ? { indicator: first } : {}),
  };
}

function sayScattered(runs: readonly (readonly Indicator[])[]): Fact<'scattered'> {
  const all = runs.flat();
  const places = runs.slice(0, SHOWN_RUNS).map((run) => {
    const last = run.at(-1)!.rows.at(-1)! + 1;
    return run.length === 1 ? `row ${rowOf(run[0]!)}` : `rows ${rowOf(run[0]!)} to ${last}`;
  });
  const more = runs.length - places.length;
  return {
    messageId: 'scattered',
    data: {
      count: all.length,
      places: listAnd(more > 0 ? [...places, more === 1 ? 'one more place' : `${more} more places`] : places),
    },
    cell: all[0]!.serviceCell!,
    cells: all.map(({ serviceCell }) => serviceCell!),
  };
}

function rowOf({ rows }: Indicator): number {
  return rows[0]! + 1;
}
