/** Long words of which the names of services, themes and priorities are made, in small letters. */
export const SERVICE_WORDS: ReadonlySet<string> = new Set(
  (
    'accessibility accommodation accountability administration affordable agriculture assessment assurance attainment ' +
    'biodiversity broadband buildings business cemeteries childcare children citizens cleansing climate collaboration ' +
    'commercial commissioning communication communications communities community compliance congestion connectivity ' +
    'conservation construction corporate councillors cultural democratic development digital diversity economic economy ' +
    'education efficiency emergency employment enforcement engagement engineering enterprise environment environmental ' +
    'equality equalities families financial governance greenspace harbours healthcare heritage highways homelessness ' +
    'hospital housing improvement inclusion independence inequalities inequality information infrastructure innovation ' +
    'inspection investment leadership learning leisure libraries library licensing lifelong maintenance management museums ' +
    'neighbourhood neighbourhoods operational operations outcomes partnership partnerships pensions performance planning ' +
    'policing population prevention primary priorities procurement productivity prosperity protection ' +
    'provision purchasing qualifications quality recreation recycling reduction regeneration registration regulation ' +
    'regulatory repairs reputation resilience resilient resources response responsive revenues safeguarding satisfaction ' +
    'schools scrutiny secondary security services settlement skills stakeholder standards statutory stewardship ' +
    'stormwater strategic strategy structures support surveillance sustainability sustainable technology tenancy ' +
    'thriving tourism transformation transport transportation treatment vulnerable wastewater wellbeing workforce ' +
    'workplace'
  ).split(' '),
);

/** Those, short or long, from which no other word is only a letter away. */
export const PLAIN_SERVICE_WORDS: ReadonlySet<string> = new Set([
  'library',
  'libraries',
  'leisure',
  'children',
  'highways',
  'environment',
]);
