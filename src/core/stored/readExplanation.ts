import { isRecord } from '../text/isRecord';
import { isCalendarDate } from '../sheet/calendar';
import type { Explanation } from '../explanations/explanation';

/** More than the comments of one row can hold; nobody typed more. */
const longestText = 200_000;

/** An explanation from JSON of a workbook, unknown keys and all; null where it is not one. */
export function readExplanation(json: unknown): Explanation | null {
  return isExplanation(json) ? json : null;
}

function isExplanation(json: unknown): json is Explanation {
  return (
    isRecord(json) &&
    [json['rule'], json['messageId'], json['sheet'], json['reason'], json['by']].every(isText) &&
    isTextOrNull(json['indicator']) &&
    isTextOrNull(json['service']) &&
    isNth(json['nth']) &&
    isText(json['on']) &&
    isCalendarDate(json['on']) &&
    Array.isArray(json['cells']) &&
    json['cells'].every(isCell)
  );
}

function isCell(json: unknown): boolean {
  return (
    isRecord(json) &&
    [json['cell'], json['label'], json['text']].every(isText) &&
    (json['row'] === undefined || json['row'] === null || isRow(json['row']))
  );
}

function isRow(json: unknown): boolean {
  return isRecord(json) && isText(json['indicator']) && isTextOrNull(json['service']) && isNth(json['nth']);
}

function isNth(json: unknown): boolean {
  return json === undefined || (Number.isSafeInteger(json) && (json as number) > 1);
}

function isTextOrNull(json: unknown): boolean {
  return json === null || isText(json);
}

function isText(json: unknown): json is string {
  return typeof json === 'string' && json.length <= longestText;
}
