import type { AnyRule } from '../../rules/index';
import { renderMessage } from '../../rules/support/message';
import type { Scorecard } from '../../scorecard/scorecard';
import { clip } from '../../text/clip';
import { oneLine } from '../../text/fold';
import { plural } from '../../text/words';
import type { Finding } from '../finding';
import type { IndicatorCells } from './indicatorCells';

/** What the findings of one scorecard are put together on. */
export interface Ground {
  readonly scorecard: Scorecard;
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly places: IndicatorCells;
}

const mostNamed = 3;

/** What many findings of its kind have in common, in the rule's own words; null where the rule has none. */
export function sayCommon({ rule, messageId, data }: Finding, { rules }: Ground): string | null {
  const words = rules.get(rule)?.together?.[messageId];
  return words === undefined ? null : renderMessage(words, data);
}

export function sayOfColumn(parts: readonly Finding[], label: string, ground: Ground): string {
  const [first] = parts as readonly [Finding, ...Finding[]];
  const [rows, all] = [countRows(parts), ground.scorecard.indicators.length];
  const count = rows === all ? `All ${rows} rows` : `${rows} of ${plural(all, 'row')}`;
  const common = sayCommon(first, ground);
  if (common !== null) return sayTogether(count, common, parts, ground);
  const title = titleOf(first.rule, ground.rules);
  return `${title}: ${count} under “${clip(label, 60)}”, ${nameFirst(parts)}. The first: ${first.message}`;
}

/** What the rows have in common, which rows they are, and what to do: a list at the end would hide the request. */
function sayTogether(count: string, common: string, parts: readonly Finding[], { rules }: Ground): string {
  const [fact, ...requests] = common.split(/\. (?=[A-Z])/);
  const { rule, messageId, data } = parts[0]!;
  const sentence = rules.get(rule)?.messages[messageId] ?? '';
  const own = renderMessage(sentence.replace(/^.*?(?:[.?] (?=[A-Z{])|$)/, ''), data);
  const request = requests.length > 0 ? `${requests.join('. ')}.` : own;
  return `${count} ${fact}: ${nameFirst(parts)}.${request ? ` ${request}` : ''}`;
}

export function sayOfCause(parts: readonly Finding[], cause: string, { rules }: Ground): string {
  const { rule, message } = parts[0]!;
  const many = plural(countRows(parts), 'row');
  return `${titleOf(rule, rules)}: ${many} ${cause}: ${nameFirst(parts)}. The first: ${message}`;
}

export function sayLongList(parts: readonly Finding[], rows: number, rules: Ground['rules']): string {
  const [{ rule, message }] = parts as readonly [Finding, ...Finding[]];
  const sheets = new Set(parts.map(({ sheet }) => sheet)).size;
  const where = sheets > 1 ? ` on ${sheets} sheets of one layout` : '';
  const first = parts.slice(0, mostNamed).map(nameRow);
  return `${titleOf(rule, rules)}: ${parts.length} times in ${plural(rows, 'row')}${where}, ${joinNames(first, parts.length)}. The first: ${message}`;
}

/** What follows a sentence that is true of several sheets, or tables of a sheet, of one layout. */
export function saySheets(sheets: readonly string[], tables: number): string {
  if (sheets.length < 3) return `The same in ${tables} tables of one layout.`;
  const first = sheets.slice(0, mostNamed).map((sheet) => `“${clip(sheet, 40)}”`);
  return `The same on ${sheets.length} sheets of one layout: ${joinNames(first, sheets.length)}.`;
}

/** What follows a sentence that is true of the same row on other sheets, which are copies of this one. */
export function sayElsewhere(sheets: readonly string[]): string {
  const first = sheets.slice(0, mostNamed).map((sheet) => `“${clip(sheet, 40)}”`);
  const names = joinNames(first, sheets.length);
  return sheets.length === 1
    ? `The same stands on sheet ${names}.`
    : `The same stands on ${sheets.length} other sheets: ${names}.`;
}

function titleOf(rule: string, rules: Ground['rules']): string {
  return rules.get(rule)?.title ?? rule;
}

/** The first few names: “A”, “B”, “C” and 215 more. */
function nameFirst(parts: readonly Finding[]): string {
  const names = [...new Map(parts.map((part) => [part.cell.row, nameRow(part)])).values()];
  const first = names.slice(0, mostNamed);
  return joinNames(first, names.length);
}

function nameRow({ indicator, cell }: Finding): string {
  const name = oneLine(indicator ?? '');
  return name === '' ? `row ${cell.row + 1}` : `“${clip(name, 60)}”`;
}

function joinNames(first: readonly string[], count: number): string {
  if (count > first.length) return `${first.join(', ')} and ${count - first.length} more`;
  return first.length < 2 ? first.join('') : `${first.slice(0, -1).join(', ')} and ${first.at(-1)!}`;
}

export function countRows(group: readonly Finding[]): number {
  return new Set(group.map(({ cell }) => cell.row)).size;
}
