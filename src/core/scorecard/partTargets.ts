const OF_EACH_PART =
  /\b(?:monthly|quarterly|weekly|daily|half-yearly) (?:targets?|goals?|standards?|profiles?)\b|\b(?:targets?|goals?|standards?) (?:\(?(?:monthly|quarterly|weekly)\)?|(?:per|each|every|for (?:the|each|every)|a) (?:month|quarter|week|day))\b/i;

/** Whether a target is for each month or quarter, "Monthly target", and so of no year. */
export function isOfEachPart(label: string): boolean {
  return OF_EACH_PART.test(label);
}
