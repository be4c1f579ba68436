const STOCK =
  /\b(?:as )?at (?:the )?(?:end|close|31|30|year[- ]?end|quarter[- ]?end|month[- ]?end|period[- ]?end)\b|\b(?:end|close) of (?:the )?(?:period|quarter|year|month)\b|\b(?:year|quarter|month|period)[- ]end\b|\bsnapshot\b/i;

/** Whether a row tells by its name what there is at a time. */
export function isStock(name: string): boolean {
  return STOCK.test(name);
}
