import { plainName } from '../scorecard/plainName';
import type { Indicator, Remark } from '../scorecard/scorecard';
import { clip } from '../text/clip';
import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import type { Rule } from './rule';

export const referenceDuplicate: Rule<Record<never, never>, 'twice'> = {
  id: 'reference-duplicate',
  group: 'The table',
  title: 'Reference used twice',
  description: 'Disallow one reference for two indicators.',
  why: 'Figures are sent in and looked up by reference, so two rows that share one are taken for each other.',
  severity: 'error',
  isFixable: false,
  looksAt: 'words',
  options: {},
  optionNotes: {},
  messages: {
    twice:
      'The reference {reference} already stands in row {first}, for “{other}”. Give one of the two rows a reference of its own.',
  },
  explanation: null,
  valid: [
    {
      name: 'References that differ in a digit, a letter or a point, and rows without one',
      rows: [
        ['Ref', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['HS1', 'Homes built', 10, 12, null],
        ['HS1a', 'Homes let', 20, 22, null],
        ['HS11', 'Homes sold', 30, 32, null],
        ['HS1.1', 'Homes planned', 40, 42, null],
        ['-', 'Homes repaired', 50, 52, null],
        ['-', 'Homes adapted', 60, 62, null],
        [null, 'Homes left empty', 8, 7, null],
        [null, 'Homes squatted', 6, 5, null],
        ['TBC', 'Homes bought', 6, 7, null],
        ['TBC', 'Homes demolished', 6, 7, null],
      ],
    },
    {
      name: 'A reference that stands for a group of rows, all the way down',
      rows: [
        ['Ref', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['1', 'Homes built', 10, 12, null],
        ['1', 'Homes let', 20, 22, null],
        ['2', 'Bins emptied on time', 30, 32, null],
        ['2', 'Bins missed', 8, 7, null],
        ['3', 'Roads repaired on time', 30, 32, null],
        ['4', 'Parks with a green flag', 6, 7, null],
      ],
    },
    {
      name: 'The parts of one measure under its reference',
      rows: [
        ['Ref', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['ED1', 'Good level of development - boys', 60, 62, null],
        ['ED1', 'Good level of development - girls', 70, 72, null],
        ['ED2', 'Attendance at primary school', 94, 95, null],
        ['ED3', 'Attendance at secondary school', 92, 93, null],
        ['ED4', 'Pupils excluded', 12, 11, null],
      ],
    },
    {
      name: 'The same row twice has a rule of its own',
      rows: [
        ['Ref', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['HS1', 'Homes built', 10, 12, null],
        ['HS2', 'Homes let', 20, 22, null],
        ['HS1', 'Homes built', 10, 12, null],
        ['HS3', 'Homes sold', 30, 32, null],
        ['HS4', 'Homes planned', 40, 42, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Typed twice, in other capitals, with a space, with a dash, as a number',
      rows: [
        ['KPI ref', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['HS1', 'Homes built', 10, 12, null],
        ['HS2', 'Bins emptied on time', 20, 22, null],
        ['HS1', 'Roads repaired', 30, 32, null],
        ['WM-4', 'Parks with a green flag', 6, 7, null],
        ['hs 2', 'Visits to libraries', 600, 700, null],
        ['WM4', 'Trees planted', 60, 70, null],
        ['117', 'Meals delivered', 50, 55, null],
        ['118', 'Calls answered in time', 80, 85, null],
        [117, 'Invoices paid on time', 90, 92, null],
        ['119', 'Complaints answered on time', 80, 85, null],
        ['120', 'Staff trained', 80, 85, null],
        ['121', 'Apprentices taken on', 8, 9, null],
        ['122', 'Volunteers', 80, 85, null],
        ['123', 'Swims', 800, 850, null],
      ],
      finds: [
        ['twice', 'A4'],
        ['twice', 'A6'],
        ['twice', 'A7'],
        ['twice', 'A10'],
      ],
    },
    {
      name: 'Three rows of one reference are two findings',
      rows: [
        ['No.', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        [1, 'Homes built', 10, 12, null],
        [2, 'Bins emptied on time', 20, 22, null],
        [3, 'Roads repaired', 30, 32, null],
        [3, 'Parks with a green flag', 6, 7, null],
        [4, 'Visits to libraries', 600, 700, null],
        [3, 'Trees planted', 60, 70, null],
        [5, 'Meals delivered', 50, 55, null],
        [6, 'Calls answered in time', 80, 85, null],
      ],
      finds: [
        ['twice', 'A5'],
        ['twice', 'A7'],
      ],
    },
  ],
  *check({ scorecard }) {
    const byReference = groupBy(scorecard.indicators.flatMap(findReference), ({ key }) => key);
    const groups = [...byReference.values()];
    const repeated = groups.filter((rows) => rows.length > 1);
    if (areOfGroups(repeated, groups.length)) return;
    for (const [first, ...others] of repeated) {
      for (const other of others) {
        if (areOneMeasure(first!.indicator, other.indicator)) continue;
        yield {
          messageId: 'twice',
          data: {
            reference: `“${other.remark.text}”`,
            first: first!.remark.cell.row + 1,
            other: clip(first!.indicator.name, 80),
          },
          cell: other.remark.cell,
          cells: [first!.remark.cell, other.remark.cell],
          indicator: other.indicator,
        };
      }
    }
  },
};

interface Reference {
  readonly key: string;
  /** Which row of the scorecard it is, from 0. */
  readonly place: number;
  readonly remark: Remark;
  readonly indicator: Indicator;
}

/** Whether the references number objectives or groups of rows: many repeat, or each stands side by side with its like. */
function areOfGroups(repeated: readonly (readonly Reference[])[], count: number): boolean {
  if (repeated.length * 2 >= count) return true;
  const isRun = (rows: readonly Reference[]) => rows.every(({ place }, k) => place === rows[0]!.place + k);
  return repeated.length > 1 && repeated.every(isRun);
}

/** A row's reference, as far as it holds a digit: words and dashes stand for none. */
function findReference(indicator: Indicator, place: number): Reference[] {
  const remark = indicator.remarks?.find(({ role }) => role === 'reference');
  if (!remark || !/\d/.test(remark.text)) return [];
  return [{ key: fold(remark.text).replace(/[\s_/-]+/g, ''), place, remark, indicator }];
}

/** Whether two names are the same, or the same up to a dash or bracket behind which the part is named. */
function areOneMeasure(one: Indicator, other: Indicator): boolean {
  const [stem, otherStem] = [one, other].map(({ name }) => plainName(name.split(/ [-–—] |[:(]/)[0]!));
  return stem === otherStem;
}
