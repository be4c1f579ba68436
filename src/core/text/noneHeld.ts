/** What is held, or comes, in some years or terms, and not in others. */
const HELD =
  'sessions?|sittings?|class(?:es)?|intakes?|seasons?|rounds?|fixtures?|match(?:es)?|games|courses?|elections?|auctions?|draws?|festivals?|exhibitions?|concerts?|shows?|surveys?|census|events?|floods?|fires?';

/** "No session", "No cadet class", "No survey this year": the whole of a folded text that says that what is measured was not held; as the source of a pattern. */
export const NONE_HELD = `no (?:[a-z]{3,15} )?(?:${HELD})(?: (?:this|that|in the) (?:year|quarter|month|term))?\\.?$`;
