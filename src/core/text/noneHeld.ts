/** What "no" before it says of a figure that was taken, and not that there was nothing to take it from. */
const SAYS_A_RESULT =
  'change|progress|movement|difference|improvement|reduction|increase|decrease|delays?|comments?|actions?|problems?|concerns?|issues?|longer|more|less|fewer|further|updates?|variance|breach(?:es)?|complaints?|incidents?|accidents?|deaths?|failures?|losses|injuries|errors?|baselines?|figures?|data|results?|returns?|targets?|information|response|reply|answer';

/** "No session", "No cadet class", "No survey": the whole of a folded text that says that what is measured was not held; as the source of a pattern. */
export const NONE_HELD = `no (?!(?:[a-z]{3,15} )?(?:${SAYS_A_RESULT})(?![a-z]))(?:[a-z]{3,15} )?[a-z]{4,15}(?: (?:this|that) (?:year|quarter|month|term))?\\.?$`;
