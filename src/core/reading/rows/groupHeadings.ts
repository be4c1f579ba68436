/** A heading over the groups that one indicator is told for. */
const GROUPS =
  /\b(?:sub-?)?groups?\b|^parts?$|\bbreakdowns?\b|\bcohorts?\b|\bsplit\b|\bgender\b|\bsex\b|\bage\b|\bethnicity\b|\bcharacteristics?\b/i;

/** Headings over words that can part an indicator as well as own it. */
const PLACES = /\b(?:areas?|wards?|districts?|schools?|localit(?:y|ies)|categor(?:y|ies))\b/i;

/** Whether a heading stands over parts of an indicator, be they people or places. */
export function canPart(label: string): boolean {
  return headsGroups(label) || PLACES.test(label);
}

/** Whether a heading says that groups stand below. */
export function headsGroups(label: string): boolean {
  return GROUPS.test(label);
}
