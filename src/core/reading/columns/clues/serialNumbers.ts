import { fold } from '../../../text/fold';
import type { HeaderColumn } from '../../headers/header';
import { splitJoined } from '../../labels';
import type { ColumnClue, HeadingRow } from '../headingRow';
import { holdsFigures, PROFILED_CELLS } from '../profiles';

const NUMBER = String.raw`(?:s\/?\.?ns?|[a-z]{1,2}\.? ?(?:no|nr|num|#)\.?|no\.?|nos\.?|nr\.?|num\.?|number|item|#|n°|№)`;
const SERIAL = new RegExp(`(?:^| )${NUMBER}$`);
/** What is wanted, and its number where the figures have a column of their own. */
const AIM =
  '(?:goals?|targets?|objectives?|aims?|ambitions?|milestones?|commitments?|outcomes?|outputs?|results?)';
const NUMBERED_AIM = new RegExp(
  `(?:^| )${AIM} ?(?:${NUMBER}|ids?|codes?|refs?\\.?|index)$|^(?:${NUMBER}|id|code) (?:of (?:the )?)?${AIM}$`,
);
const BARE_AIM = new RegExp(`^(?:(?:strategic|plan|programme) )?${AIM}$`);
const LEAST_NUMBERS = 3;
const LEAST_PARTED = 5;

/**
 * "SN" or "No." over 1, 2, 3 counts rows, or what they belong to, and "Goal number" over 1.1, 1.2 the goals: whatever else
 * the words may stand for, there are no figures below.
 */
export const serialNumbers: ColumnClue = (column, row) => {
  const { field, role, period, label, column: at } = column;
  if (period !== null || (role !== null && role !== 'reference')) return [];
  const words = fold(splitJoined(label));
  const isSerial = SERIAL.test(words) && countUp(row.profiles.numbersOf(at, PROFILED_CELLS));
  if (!isSerial && !(field !== null && numbersAims(words, column, row))) return [];
  const why = isSerial ? 'the cells below count up from 1' : 'the cells below number what is wanted';
  return [
    { meaning: isSerial ? 'reference' : 'goal', weight: 40, why },
    ...(field === null ? [] : [{ meaning: field, weight: -30, why }]),
  ];
};

/** Whether numbers count up by one, from the beginning or from that of each section; blanks stand for the same again. */
function countUp(numbers: readonly (number | null)[]): boolean {
  const given = numbers.filter((number) => number !== null);
  const isNext = (number: number, index: number) =>
    number === (given[index - 1] ?? 0) + 1 || (index > 0 && number === 1);
  return given.length >= LEAST_NUMBERS && given[1] === given[0]! + 1 && given.every(isNext);
}

/**
 * Whether the numbers below are those of goals and no figures: numbered in parts (1.1, 1.1.1), or in order with some again, in
 * a table that has a column of the figures themselves; under "Goal" and no more, only left of all words.
 */
function numbersAims(words: string, { column, field }: HeaderColumn, row: HeadingRow): boolean {
  const isBare = BARE_AIM.test(words);
  if (!isBare && !NUMBERED_AIM.test(words)) return false;
  const { grid, from, to } = row.profiles;
  const texts: string[] = [];
  for (let at = from; at <= to && texts.length < PROFILED_CELLS; at++) {
    const text = grid.rows[at]?.[column]?.text.trim();
    if (text) texts.push(text);
  }
  const numbers = texts.map(readParts);
  if (texts.length < LEAST_NUMBERS || numbers.includes(null)) return false;
  const isOther = (other: HeaderColumn) =>
    other.column !== column && other.field === field && holdsFigures(row.profiles.of(other.column));
  const hasFigures = row.columns.some(isOther);
  const areParted = numbers.some((parts) => parts!.length > 2);
  const areInOrder = areSteps(numbers as number[][]);
  if (!isBare) {
    const isDecimal = numbers.every((parts) => parts!.length === 2) && texts.length >= LEAST_PARTED;
    return areParted || (areInOrder && (hasFigures || isDecimal));
  }
  const isFirst = row.columns.every(
    (other) => other.column >= column || row.profiles.of(other.column).texts === 0,
  );
  return isFirst && hasFigures && (areParted || areInOrder || standTogether(texts, numbers as number[][]));
}

/** "1.2.1" as 1, 2, 1; null of what numbers nothing. */
function readParts(text: string): number[] | null {
  return /^\d{1,3}(?:\.\d{1,2}){0,3}\.?$/.test(text) ? text.replace(/\.$/, '').split('.').map(Number) : null;
}

/** Whether nearly all numbers are the same again or the next, at whatever place, or begin again. */
function areSteps(numbers: readonly (readonly number[])[]): boolean {
  const isStep = (parts: readonly number[], before: readonly number[]) => {
    const at = parts.findIndex((part, place) => part !== before[place]);
    if (at < 0) return true;
    const begins = parts.slice(at + 1).every((part) => part <= 1);
    return begins && (parts[at] === (before[at] ?? 0) + 1 || parts.every((part) => part === 1));
  };
  const steps = numbers.slice(1).filter((parts, index) => isStep(parts, numbers[index]!));
  const different = new Set(numbers.map(String)).size;
  return different >= LEAST_NUMBERS && steps.length * 5 >= (numbers.length - 1) * 4;
}

/** Whether whole numbers come again on the very next rows and nowhere else, as those of goals with several rows do. */
function standTogether(texts: readonly string[], numbers: readonly (readonly number[])[]): boolean {
  const runs = texts.filter((text, at) => text !== texts[at - 1]);
  const different = new Set(texts).size;
  return (
    numbers.every((parts) => parts.length === 1 && parts[0]! > 0) &&
    different >= LEAST_NUMBERS &&
    runs.length === different &&
    different * 2 <= texts.length
  );
}
