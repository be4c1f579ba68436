import type { SignedReason, SignOff } from '../explanations/signOff';
import { isCalendarDate } from '../sheet/calendar';
import { isRecord } from '../text/isRecord';

/** A sign-off from JSON of a workbook; null where there is none, or where it is not one: nobody signed for what is damaged. */
export function readSignOff(json: unknown): SignOff | null {
  return isSignOff(json) ? json : null;
}

function isSignOff(json: unknown): json is SignOff {
  return (
    isRecord(json) &&
    typeof json['by'] === 'string' &&
    typeof json['on'] === 'string' &&
    isCalendarDate(json['on']) &&
    isSummary(json['summary']) &&
    Array.isArray(json['reasons']) &&
    json['reasons'].every(isReason) &&
    Array.isArray(json['rows']) &&
    json['rows'].every(isRow)
  );
}

function isSummary(json: unknown): boolean {
  if (!isRecord(json) || typeof json['ready'] !== 'boolean') return false;
  return ['errors', 'queries', 'advice', 'explained'].every((key) => Number.isSafeInteger(json[key]));
}

function isReason(json: unknown): json is SignedReason {
  return (
    isRecord(json) &&
    (json['indicator'] === null || typeof json['indicator'] === 'string') &&
    [json['reason'], json['by']].every((text) => typeof text === 'string')
  );
}

function isRow(json: unknown): boolean {
  return Array.isArray(json) && json.length === 2 && json.every((text) => typeof text === 'string');
}
