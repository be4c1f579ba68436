const dayMs = 86_400_000;

/** Serial day that an ISO 8601 date, time or both stands for; null where it is none. */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T| )(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z)?$/.exec(
    text.trim(),
  );
  if (!match || match[0] === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return match[4] === undefined ? null : time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / dayMs;
  if (date1904) return days - Date.UTC(1904, 0, 1) / dayMs + time;
  const serial = days - Date.UTC(1899, 11, 30) / dayMs;
  // Excel counts a 29 February 1900 that never was, so the days before it are one less.
  return (serial < 61 ? serial - 1 : serial) + time;
}

/** Whether an ISO text tells a time of day. */
export function hasTime(text: string): boolean {
  return text.includes(':');
}
