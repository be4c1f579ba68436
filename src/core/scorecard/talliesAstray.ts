import { fold } from '../text/fold';
import { groupBy } from '../text/groupBy';
import type { StatusList, StatusListed, TallyAround } from './scorecard';
import { isRating, statusWord } from './statusWords';

type Count = TallyAround['counts'][number];

/** A count of a table that is not what the rows come to of which the others of the table are. */
export interface CountAstray extends Count {
  readonly sheet: string;
  /** Whether it counts rows of all statuses. */
  readonly isOfEach: boolean;
  /** The rows with that status, or all, from 0. */
  readonly rows: readonly number[];
  /** How many other counts agree. */
  readonly others: number;
}

const leastAgreeing = 6;
/** At least twice as many have to agree as do not. */
const leastTimes = 2;

const TOTAL = /^(?:(?:grand |overall )?totals?|all)\b/;

/** The counts that differ, in tables of which at least two thirds are what a column of statuses comes to. */
export function findCountsAstray(
  tallies: readonly TallyAround[],
  lists: readonly StatusList[],
): readonly CountAstray[] {
  const weighed = tallies.flatMap((tally) => {
    const [best] = [...lists, ...joined(lists)]
      .map((list) => weigh(tally, list))
      .sort((a, b) => b.agreeing - b.astray.length - (a.agreeing - a.astray.length));
    return best && best.agreeing >= leastAgreeing ? [{ ...best, key: keyOf(tally) }] : [];
  });
  // Of tables that count the same for several times, the one that agrees best is of the statuses shown.
  return [...groupBy(weighed, ({ key }) => key).values()].flatMap((alike) => {
    const [best, next] = alike.sort((a, b) => b.agreeing - a.agreeing || a.astray.length - b.astray.length);
    const isTold = !next || best!.agreeing > next.agreeing;
    return isTold && best!.agreeing >= leastTimes * best!.astray.length ? best!.astray : [];
  });
}

function keyOf({ counts }: TallyAround): string {
  return [...new Set(counts.map(({ name, label }) => `${fold(name)}|${fold(label)}`))].sort().join('\n');
}

/** The scorecards of several sheets as one, where each has one column of statuses. */
function joined(lists: readonly StatusList[]): readonly StatusList[] {
  const sheets = new Set(lists.map(({ sheet }) => sheet));
  if (sheets.size < 2 || sheets.size < lists.length) return [];
  return [{ sheet: '', rows: lists.flatMap(({ rows }) => rows) }];
}

interface Weighed {
  readonly agreeing: number;
  readonly astray: readonly CountAstray[];
}

interface Compared extends Count {
  readonly rows: readonly number[];
  /** How far it is off, either way. */
  readonly off: number;
  readonly isOfAll: boolean;
}

function weigh({ counts }: TallyAround, { sheet, rows }: StatusList): Weighed {
  const labels = new Set(counts.map(({ label }) => wordOf(label)));
  const compared = counts.flatMap((one) => compare(one, rows, labels) ?? []);
  const isRight = ({ off }: Compared) => off === 0;
  const columns = groupBy(compared, ({ label }) => wordOf(label));
  const agreeing = compared.filter(isRight).length;
  const astray = [...columns.values()].flatMap((column) => {
    const right = column.filter(isRight).length;
    const wrong = column.filter(({ off, isOfAll }) => off !== 0 && !isOfAll);
    // What is wrong in a section is wrong in all by as much.
    const sum = wrong.reduce((all, { off }) => all + off, 0);
    const ofAll = column.filter(({ off, isOfAll }) => isOfAll && off !== 0 && off !== sum);
    const odd = [...wrong, ...ofAll];
    return odd.length > right ? [] : odd;
  });
  const wrong = compared.length - agreeing;
  return {
    agreeing: agreeing >= leastTimes * wrong ? agreeing : 0,
    astray: astray.map(({ name, label, cell, count, rows: found }) => ({
      ...{ name, label, cell, count, rows: found },
      ...{ sheet, others: agreeing, isOfEach: TOTAL.test(wordOf(label)) },
    })),
  };
}

/** Null where it counts what is not listed, none of what there is none of, or what may or may not be so. */
function compare(one: Count, rows: readonly StatusListed[], labels: ReadonlySet<string>): Compared | null {
  const isOfAll = TOTAL.test(fold(one.name));
  const group = groupOf(one.name, rows);
  if (group === null && !isOfAll) return null;
  const own =
    group === null ? rows : rows.filter(({ groups }) => groups.some((name) => sayKey(name) === group));
  const word = wordOf(one.label);
  const isAll = TOTAL.test(word);
  const known = isRating(word) || rows.some(({ text }) => wordOf(text) === word);
  if (!isAll && !known) return null;
  const isSure = (row: StatusListed) => !row.isDoubted && isPlain(row, labels);
  const counted = isAll ? own : own.filter((row) => isSure(row) && wordOf(row.text) === word);
  const open = isAll ? 0 : own.filter((row) => !isSure(row)).length;
  const rated = isAll ? own.filter(({ text }) => labels.has(wordOf(text))).length : counted.length;
  const [least, most] = [Math.min(rated, counted.length), counted.length + open];
  const off = one.count < least ? one.count - least : Math.max(0, one.count - most);
  if (off === 0 && (most === 0 || (open > 0 && !isAll))) return null;
  return { ...one, rows: counted.map(({ row }) => row).sort((a, b) => a - b), off, isOfAll };
}

/** Whether a row's status is one of those that are counted, or quite another. */
function isPlain({ text }: StatusListed, labels: ReadonlySet<string>): boolean {
  const word = wordOf(text);
  return word !== '' && (labels.has(word) || ![...labels].some((label) => word.includes(label)));
}

const LETTERS: Readonly<Record<string, string>> = { g: 'green', a: 'amber', r: 'red' };

function wordOf(text: string): string {
  const word = statusWord(text);
  return LETTERS[word] ?? word;
}

/** The one group that a row of the table names: wholly, or as far as its first sign: "Priority 1" of "Priority 1: Homes". */
function groupOf(name: string, rows: readonly StatusListed[]): string | null {
  const wanted = sayKey(name);
  const groups = new Set(rows.flatMap((row) => row.groups.map(sayKey)));
  if (groups.has(wanted)) return wanted;
  const [one, ...more] = [...groups].filter(
    (group) => /^ ?[:–-]/.test(group.slice(wanted.length)) && group.startsWith(wanted),
  );
  return one !== undefined && more.length === 0 ? one : null;
}

function sayKey(name: string): string {
  return fold(name).replace(/[.:]+$/, '');
}
