/** What happens again and again, and is never there. */
export const ADDED =
  /\b(?:built|sold|let|made|held|completed|delivered|issued|received|processed|planted|trained|registered|reported|recorded|opened|closed|repaired|cleared|inspected|inspections|answered|investigated|prevented|started|granted|collected|spen[dt]|income|sales|savings|visits|admissions|exclusions|evictions|referrals|incidents|accidents|crimes?|offences|burglar(?:y|ies)|fires|complaints|infections|falls|breaches|errors|thefts|delays|calls|attendances|applications|assessments|births|deaths|killed|injured|injuries|fly[- ]tips|tonnes|hours|journeys|trips)\b/i;

/** What of that is still there, or is no count. */
const STANDS =
  /\b(?:open|outstanding|current(?:ly)?|backlog|live|active|waiting|pending|overdue|awaiting|average|mean|median|per)\b/i;

/** Whether a row counts by its name what happens again and again, so that a year has no less than a part of it. */
export function addsUpByName(name: string): boolean {
  return ADDED.test(name) && !STANDS.test(name);
}
