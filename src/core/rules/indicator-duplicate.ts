import { repeatedOf } from '../text/repeated';
import { type CellAddress, contains } from '../sheet/address';
import { findAstray } from './support/timesAstray';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { plainName } from '../scorecard/plainName';
import { nameFigure } from '../scorecard/wording';
import { isPartOfYear, isToDate, type Period } from '../scorecard/period';
import { groupBy } from '../text/groupBy';
import { once } from '../text/remember';
import { listRows } from '../sheet/listRows';
import type { Rule } from './rule';
import { hasSameNames } from './support/partsOfRow';

export const indicatorDuplicate: Rule<
  Record<never, never>,
  'copy' | 'copies' | 'twice' | 'again' | 'often' | 'blank' | 'block' | 'habit' | 'elsewhere',
  ReadonlySet<string>
> = {
  id: 'indicator-duplicate',
  group: 'The table',
  title: 'Indicator listed twice',
  description:
    'Disallow the same name for two indicators of one service, or of two with all figures alike but one.',
  why: 'A committee that finds two rows with one name cannot tell which figures it is asked to agree.',
  severity: 'error',
  severities: { blank: 'query', block: 'query', habit: 'query', elsewhere: 'query' },
  isFixable: false,
  tally: {
    of: findRepeatedNames,
    change: (repeated, gone, come) => (hasSameNames(gone, come) ? repeated : null),
    isAlike: (one, other) => one === other,
  },
  options: {},
  optionNotes: {},
  messages: {
    copy: 'Row {first} has the same name in the same service, with the same figures. Delete one of the two.',
    copies:
      '{Rows} are {firsts} again, with the same names and figures in the same service. Delete those of them that are not wanted.',
    twice:
      'Row {first} has the same name in the same service, with other figures. Say in the names what tells them apart, or delete one row.',
    again:
      'Row {first} gives another figure of the same indicator for the same time: {figure} is {there} there and {here} here. Delete the row that is wrong, or say in the names what tells them apart.',
    often:
      '{Rows} have the name of row {first} in the same service, with other figures. Say in the names what tells them apart, or delete those that are not wanted.',
    blank:
      'Row {first} has the same name in the same service, and neither has a figure. Say in the names what tells them apart, or delete one row.',
    block:
      '{Rows} repeat the names of {firsts}, with other figures. If a title over them tells the two apart, say it in a column of its own or in the names. Otherwise delete the rows that are not wanted.',
    habit:
      '{count} of {rows} rows repeat the name of another row in the same service, as row {row} does that of row {first}. Say in a column of its own what tells them apart, or delete the rows that are not wanted.',
    elsewhere:
      'Row {first} has the same name in another service, with the same figures but for one: {figure} is {there} there and {here} here. Correct the one that is wrong, or say in the names what tells them apart.',
  },
  explanation: 'Says what tells the two rows apart, such as another group or another day of counting.',
  valid: [
    {
      name: 'One measure for each site, in a column that is not understood, with targets that are alike',
      rows: [
        ['Plimth', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Asto', 'Overtime', 5, 4, null],
        ['Bela', 'Overtime', 5, 4, null],
        ['Cron', 'Overtime', 5, 4, null],
        ['Delt', 'Overtime', 5, 4, null],
        ['Efry', 'Overtime', 5, 4, null],
      ],
    },
    {
      name: 'One name for several activities, owners or frequencies, with figures of its own or the same',
      rows: [
        ['Project', 'Activity', 'Indicator', 'Frequency', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Skills', 'Teaching standards', 'Instructors trained', 'Yearly', 1529, 1600, null],
        ['Skills', 'Competence training', 'Instructors trained', 'Yearly', 1529, 1600, null],
        ['Skills', 'Teaching standards', 'Courses held', 'Monthly', 4, 5, null],
        ['Skills', 'Teaching standards', 'Courses held', 'Yearly', 48, 60, null],
      ],
    },
    {
      name: 'Years of a programme beside the names',
      rows: [
        ['Id', 'Programme year', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        [101, 1, 'Courses held', 4, 5, null],
        [102, 2, 'Courses held', 48, 60, null],
        [103, 1, 'Homes built', 10, 11, null],
        [104, 2, 'Homes built', 10, 11, null],
      ],
    },
    {
      name: 'One name and aim under two headings',
      rows: [
        ['Aim', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['WATER'],
        ['Users are content', 'Complaints per 1,000 homes', 10, 9, null],
        ['Supply is safe', 'Samples that passed', 98, 99, null],
        ['ROADS'],
        ['Users are content', 'Complaints per 1,000 homes', 7, 6, null],
        ['Travel is safe', 'Lights mended on time', 91, 93, null],
      ],
    },
    {
      name: 'Names twice where no figure was read',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 'Started', 'Finished', null],
        ['Homes built', 'Planned', 'Started', null],
        ['Homes let', 'Planned', 'Finished', null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A quarter that a list gives twice',
      asOf: '2017-05-01',
      rows: [
        ['Service', 'Indicator', 'Year', 'Quarter', 'Value', 'Target', 'Comments'],
        ['Desk', 'Percentage of calls answered', '2016/17', 'Q1', 90, 95, null],
        ['Desk', 'Percentage of calls answered', '2016/17', 'Q2', 91, 95, null],
        ['Desk', 'Percentage of calls answered', '2016/17', 'Q3', 92, 95, null],
        ['Desk', 'Percentage of letters answered', '2016/17', 'Q1', 80, 95, null],
        ['Desk', 'Percentage of letters answered', '2016/17', 'Q2', 81, 95, null],
        ['Desk', 'Percentage of letters answered', '2016/17', 'Q3', 82, 95, null],
        ['Desk', 'Percentage of letters answered', '2016/17', 'Q3', 28, 95, null],
      ],
      finds: [['again', 'B8']],
    },
    {
      name: 'A row of a list that was pasted twice',
      asOf: '2017-05-01',
      rows: [
        ['Service', 'Indicator', 'Report month', 'Value', 'Target', 'Comments'],
        ['Desk', 'Percentage of calls answered', '2016-04', 90, 95, null],
        ['Desk', 'Percentage of letters answered', '2016-04', 80, 95, null],
        ['Desk', 'Percentage of calls answered', '2016-05', 91, 95, null],
        ['Desk', 'Percentage of calls answered', '2016-05', 91, 95, null],
        ['Desk', 'Percentage of letters answered', '2016-05', 81, 95, null],
        ['Desk', 'Percentage of calls answered', '2016-06', 92, 95, null],
        ['Desk', 'Percentage of letters answered', '2016-06', 82, 95, null],
      ],
      finds: [['copy', 'B5']],
    },
    {
      name: 'The same but for capitals, spaces, quotes, dashes',
      rows: [
        ['Service', 'Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Schools', 'Children’s centres – visits (16-18)', 70, 72, null],
        [null, 'Appeals won', 3, 4, null],
        [null, "Childrens' Centres: visits  [16–18]", 70, 72, null],
        [null, 'APPEALS WON', 3, 5, null],
      ],
      finds: [
        ['copy', 'B4'],
        ['twice', 'B5'],
      ],
    },
    {
      name: 'A block pasted twice: said once',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Lamps in good repair', 80, 82, null],
        ['Signs in good repair', 71, 74, null],
        ['Kerbs in good repair', 65, 66, null],
        ['Drains cleared', 410, 420, null],
        ['Lamps in good repair', 80, 82, null],
        ['Signs in good repair', 71, 74, null],
        ['Kerbs in good repair', 65, 66, null],
      ],
      finds: [['copies', 'A6']],
    },
    {
      name: 'The same in months, where the year so far goes wrong with one of them',
      asOf: '2016-07-10',
      rows: [
        ['Service', 'Indicator', 'Target', 'Apr 2016', 'May 2016', 'Jun 2016', 'YTD Jun 2016', 'Comments'],
        ['Housing', 'Percentage of calls answered', 75, 70, 72, 74, 72, null],
        ['Planning', 'Percentage of letters answered', 84, 81, 82, 83, 82, null],
        ['Planning', 'Percentage of calls answered', 75, 70, 72, 47, 63, null],
      ],
      finds: [['elsewhere', 'B4']],
    },
    {
      name: 'One indicator in two services, where one figure of one of them is another',
      rows: [
        ['Service', 'Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Housing', 'Percentage of calls answered', 70, 72, 75, 78, null],
        ['Planning', 'Percentage of letters answered', 81, 82, 84, 85, null],
        ['Planning', 'Percentage of calls answered', 70, 74, 75, 78, null],
      ],
      finds: [['elsewhere', 'B4']],
    },
    {
      name: 'Figures that were not understood may differ, and rows without any are nobody’s copies',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Wibble 2019', 'Comments'],
        ['Homes built', 10, 12, 6000, null],
        ['Homes built', 10, 12, 1, null],
        ['Homes let', null, null, null, null],
        ['Homes sold', 'N/A', 'N/A', 'N/A', null],
        ['Homes sold', 'N/A', 'N/A', 'N/A', null],
      ],
      finds: [
        ['twice', 'A3'],
        ['blank', 'A6'],
      ],
    },
    {
      name: 'A second table under the names of the first',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Bus', 10, 12, null],
        ['Tram', 5, 6, null],
        ['Ferry', 3, 2, null],
        ['Bus', 110, 112, null],
        ['Tram', 105, 106, null],
        ['Ferry', 103, 102, null],
      ],
      finds: [['block', 'A5']],
    },
    {
      name: 'Names that repeat through a list are one question',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ...[1, 2, 3, 4, 5, 6, 7].flatMap((k) => [
          [`Homes of kind ${'abcdefg'[k]} built`, k, k + 2, null],
          [`Homes of kind ${'abcdefg'[k]} built`, k + 10, k + 14, null],
          [`Homes of kind ${'abcdefg'[k]} built`, k + 20, k + 27, null],
        ]),
      ],
      finds: [['habit', 'A3']],
    },
    {
      name: 'Three rows of one name, told once, beside two of another',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Traffic on the road', 10, 12, null],
        ['Traffic on the road', 20, 22, null],
        ['Traffic on the road', 30, 32, null],
        ['Cost of a journey', 5, 4, null],
        ['Cost of a journey', 6, 5, null],
      ],
      finds: [
        ['often', 'A3'],
        ['twice', 'A6'],
      ],
    },
  ],
  *check({ scorecard, tally }) {
    // Where no figure was read at all, nothing is known of what the rows have in common.
    if (tally.size === 0 || !scorecard.indicators.some(hasFigures)) return;
    const astray = new Set(findAstray(scorecard).flatMap(({ rows }) => (rows.length > 1 ? rows : [])));
    const repeats = findRepeats(scorecard, tally).filter(([, again]) => !astray.has(again));
    if (repeats.length >= leastHabit && repeats.length * 3 > scorecard.indicators.length) {
      yield sayHabit(repeats, scorecard);
      return;
    }
    const isCopy = ([first, indicator]: Repeat) => messageOf(first, indicator) === 'copy';
    const isCopyOrBlank = (repeat: Repeat) => messageOf(...repeat) !== 'twice';
    const copies = findBlocks(repeats.filter(isCopyOrBlank)).filter((block) => block.some(isCopy));
    const others = findBlocks(repeats.filter((repeat) => !isCopy(repeat) && !copies.flat().includes(repeat)));
    const blocks = [...copies, ...others];
    for (const block of copies) yield sayBlock(block, 'copies');
    for (const block of others) yield sayBlock(block, 'block');
    const isTold = (repeat: Repeat) => blocks.some((block) => block.includes(repeat));
    const often = findOften(repeats.filter((repeat) => !isTold(repeat)));
    for (const same of often) yield sayOften(same);
    for (const repeat of repeats) {
      if (isTold(repeat) || often.some((same) => same.includes(repeat))) continue;
      const [first, indicator] = repeat;
      const pair = findSameTime(first, indicator);
      if (pair) {
        yield sayAgain(pair, indicator);
        continue;
      }
      const cells = cellsRepeated(first, indicator);
      yield {
        messageId: messageOf(first, indicator),
        data: { first: cells[0]!.row + 1 },
        cell: indicator.nameCell,
        cells,
        indicator,
      };
    }
    yield* findElsewhere(scorecard, tally);
  },
};

type Pair = readonly [there: Value, here: Value];

/** Whether an indicator of one row says nothing but what one of the rows of the other says. */
function isRowAgain(first: Indicator, { rows, values }: Indicator): boolean {
  if (first.rows.length < 2 || rows.length > 1) return false;
  const own = values.flatMap((value, at) => (value.place === 'own' ? [[value, first.values[at]!]] : []));
  return (
    own.some(([here]) => here!.number !== null) &&
    own.every(([here, there]) => there!.place === 'own' && here!.raw === there!.raw)
  );
}

/** The cells that tell of the same: the names, and in a list the figures of the one time. */
function cellsRepeated(first: Indicator, indicator: Indicator): readonly CellAddress[] {
  const at = isRowAgain(first, indicator) ? indicator.values.findIndex(({ number }) => number !== null) : -1;
  const [there, here] = [first.values[at], indicator.values[at]];
  if (!there || !here) return [first.nameCell, indicator.nameCell];
  const { row } = there.cell;
  return [{ row, column: first.nameCell.column }, there.cell, indicator.nameCell, here.cell];
}

/** The first figures of one time that both have, where the one is a list of rows, a time each, and the other a row of it. */
function findSameTime(first: Indicator, indicator: Indicator): Pair | null {
  if (first.rows.length < 2) return null;
  for (const [at, here] of indicator.values.entries()) {
    const there = first.values[at]!;
    if (here.number !== null && there.number !== null && here.number !== there.number) return [there, here];
  }
  return null;
}

function sayAgain([there, here]: Pair, indicator: Indicator) {
  return {
    messageId: 'again' as const,
    data: { first: there.cell.row + 1, figure: nameFigure(here), there: there.text, here: here.text },
    cell: indicator.nameCell,
    cells: [there.cell, indicator.nameCell, here.cell],
    indicator,
  };
}

/** So many different figures in common are no accident. */
const leastShared = 3;

/** Rows of one name in two services that have every figure in common but one. */
function* findElsewhere({ indicators }: Scorecard, repeated: ReadonlySet<string>) {
  const named = indicators.filter(({ name, service }) => service && repeated.has(plainName(name)));
  for (const rows of groupBy(named, ({ name }) => plainName(name)).values()) {
    // What every service reports is each one's own.
    if (rows.length > mostCopies) continue;
    for (const [at, indicator] of rows.entries()) {
      for (const first of rows.slice(0, at)) {
        const place = isElsewhere(first, indicator) ? findOnlyOther(first, indicator) : null;
        if (place === null) continue;
        const [there, here] = [first.values[place]!, indicator.values[place]!];
        yield {
          messageId: 'elsewhere' as const,
          data: {
            first: first.nameCell.row + 1,
            figure: nameFigure(here),
            there: there.text,
            here: here.text,
          },
          cell: indicator.nameCell,
          cells: [first.nameCell, there.cell, indicator.nameCell, here.cell],
          indicator,
        };
      }
    }
  }
}

function isElsewhere(one: Indicator, other: Indicator): boolean {
  return plainName(one.service!) !== plainName(other.service!) && one.unit === other.unit;
}

/**
 * The place of the one figure that differs between two rows that tell enough otherwise, the year that goes wrong with its
 * month aside; null where there is no such one.
 */
function findOnlyOther(one: Indicator, other: Indicator): number | null {
  const pairs = one.values.map(({ number }, at) => [number, other.values[at]!.number] as const);
  const different = pairs.flatMap(([a, b], at) => (a === b ? [] : [at]));
  const ofParts = different.filter((at) => isMonthOrQuarter(one.values[at]!.column.period));
  const [place, ...more] = ofParts.length > 0 ? ofParts : different;
  if (place === undefined || more.length > 0 || pairs[place]!.includes(null)) return null;
  const shared = new Set(pairs.filter((_, at) => !different.includes(at)).map(([a]) => a));
  shared.delete(null);
  return shared.size >= leastShared ? place : null;
}

function isMonthOrQuarter(period: Period | null): boolean {
  return isPartOfYear(period) && !isToDate(period);
}

/** So many copies may be slips; what more services have is each one's own. */
const mostCopies = 3;

type Repeat = readonly [first: Indicator, indicator: Indicator];

function messageOf(first: Indicator, indicator: Indicator): 'copy' | 'twice' | 'blank' {
  if (![first, indicator].some(hasFigures)) return 'blank';
  return hasSameFigures(first, indicator) ? 'copy' : 'twice';
}

/** Rows of one name, three or more, of which no two are copies: what tells them apart is one thing to say. */
function findOften(repeats: readonly Repeat[]): readonly (readonly Repeat[])[] {
  const all = [...groupBy(repeats, ([first]) => first)].map(([, same]) => same);
  return all.filter((same) => same.length > 1 && same.every((repeat) => messageOf(...repeat) === 'twice'));
}

function sayOften(same: readonly Repeat[]) {
  const [[first, indicator]] = same as readonly [Repeat];
  const rows = same.map(([, { nameCell }]) => nameCell);
  return {
    messageId: 'often' as const,
    data: { first: first.nameCell.row + 1, Rows: `Rows ${listRows(rows.map(({ row }) => row))}` },
    cell: indicator.nameCell,
    cells: [first.nameCell, ...rows],
    indicator,
  };
}

/** So many rows that repeat others in their order are a table of its own. */
const leastInBlock = 3;

/** Repeats that stand equally far below the rows that they repeat. */
function findBlocks(repeats: readonly Repeat[]): Repeat[][] {
  const blocks = groupBy(repeats, ([first, indicator]) => indicator.nameCell.row - first.nameCell.row);
  return [...blocks].flatMap(([distance, block]) => {
    const places = block.map(([, indicator]) => indicator.nameCell.row);
    const [from, to] = [Math.min(...places), Math.max(...places)];
    const areTogether = to - from < Math.min(distance, places.length * 2);
    return places.length >= leastInBlock && areTogether ? [block] : [];
  });
}

/** Where so many names repeat, something tells the rows apart that was not understood. */
const leastHabit = 10;

function sayHabit(repeats: readonly Repeat[], { indicators }: Scorecard) {
  const [first, indicator] = repeats[0]!;
  return {
    messageId: 'habit' as const,
    data: {
      count: repeats.length,
      rows: indicators.length,
      row: indicator.nameCell.row + 1,
      first: first.nameCell.row + 1,
    },
    cell: indicator.nameCell,
    cells: repeats.flatMap((repeat) => repeat.map(({ nameCell }) => nameCell)),
  };
}

function sayBlock<Id extends 'block' | 'copies'>(block: readonly Repeat[], messageId: Id) {
  const [one] = block;
  return {
    messageId,
    data: {
      Rows: sayRows(block.map(([, indicator]) => indicator)),
      firsts: sayRows(block.map(([first]) => first)).toLowerCase(),
    },
    cell: one![1].nameCell,
    cells: block.flatMap(([first, indicator]) => [first.nameCell, indicator.nameCell]),
  };
}

function sayRows(indicators: readonly Indicator[]): string {
  return `Rows ${listRows(indicators.map(({ nameCell }) => nameCell.row))}`;
}

/** What so many rows of one name are told apart by holds for the rest of them. */
const mostToldApart = 20;

/** Each indicator whose name stood before in its service, with the first of that name. */
function findRepeats(scorecard: Scorecard, repeated: ReadonlySet<string>): Repeat[] {
  const isId = once(() => findIds(scorecard));
  const firsts = new Map<string, Indicator[]>();
  const repeats: Repeat[] = [];
  for (const indicator of scorecard.indicators) {
    if (!repeated.has(plainName(indicator.name))) continue;
    const key = keyOf(indicator, scorecard);
    if (key === null) continue;
    const before = firsts.get(key) ?? [];
    if (before.length > mostToldApart) continue;
    const first = before.find((one) => !areToldApart(one, indicator, isId));
    if (!first) firsts.set(key, [...before, indicator]);
    else if (!shareNameCell(first, indicator, scorecard)) repeats.push([first, indicator]);
  }
  return repeats;
}

/** The names that several rows have but for how they are written; on a large sheet hardly any. */
function findRepeatedNames(indicators: readonly Indicator[]): ReadonlySet<string> {
  return repeatedOf(indicators.map(({ name }) => plainName(name)));
}

/** Whether a column beside the names says what tells two rows apart: another site, another activity, another year. */
function areToldApart(
  { beside: one }: Indicator,
  { beside: other }: Indicator,
  ids: () => ReadonlySet<number>,
): boolean {
  if (!one || !other) return false;
  return one.words.some((words, at) => {
    const others = other.words[at]!;
    return words !== '' && others !== '' && plainName(words) !== plainName(others) && !ids().has(at);
  });
}

/** The columns that only number the rows: no two of theirs are alike. */
function findIds({ indicators }: Scorecard): ReadonlySet<number> {
  const columns = indicators[0]?.beside?.words.keys() ?? [];
  return new Set(
    [...columns].filter((at) => {
      const words = indicators.flatMap(({ beside }) => beside?.words[at] || []);
      return new Set(words).size === words.length && words.every((one) => NUMBERED.test(one));
    }),
  );
}

const NUMBERED = /^\W*[a-z]{0,4}[ .-]?\d[\d.]*[a-z]?\W*$/i;

/** What two names have in common that differ only in how they are written; null for a row without a name. */
function keyOf({ name, service, section, unit }: Indicator, { otherColumns }: Scorecard): string | null {
  const plain = plainName(name);
  if (plain === '') return null;
  const hasUnits = otherColumns.some(({ role }) => role === 'unit');
  return [plainName(section ?? ''), plainName(service ?? ''), plain, hasUnits ? unit : ''].join('|');
}

/** Whether one name is merged over both rows: something beside it tells them apart. */
function shareNameCell(a: Indicator, b: Indicator, { merges }: Scorecard): boolean {
  return merges.some((merge) => contains(merge, a.nameCell) && contains(merge, b.nameCell));
}

function hasSameFigures(a: Indicator, b: Indicator): boolean {
  if (isRowAgain(a, b)) return true;
  const areUnreadAlike = (a.beside?.figures ?? []).every((text, at) => text === b.beside?.figures[at]);
  return areUnreadAlike && a.values.every((value, i) => value.raw === b.values[i]!.raw);
}

function hasFigures({ values }: Indicator): boolean {
  return values.some(({ number }) => number !== null);
}
