/** Of what is spent or carried out by plan every year has its own amount. */
export const BY_PLAN =
  /\b(?:projects?|schemes?|programmes?|programs?|budgets?|capital|spen[dt]\w*|expenditure|costs?|income|revenue|savings?|borrowing|debts?|reserves?|grants?|invest\w*|levy|levies|prices?|built|build|completions?|completed|starts|started|delivered|delivery|approvals?|permissions?|reviews?|events?|inspections?|audits?|surveys?|elections?|planned|planting|planted|works?|renewals?|renewed|resurfac\w*|replace\w*|refurbish\w*|upgrad\w*|install\w*|receipts?|sales|sold|disposals?|apprentice\w*|intake|hired|hires|recruit\w*|enrol\w*|pupils|students|rolls?|population)\b/i;

/** What has its time of the year is ten times as much then, and what hangs on the weather in some years. */
export const SEASONAL =
  /\b(?:season\w*|winter\w*|summer|spring|autumn|grit\w*|salt\w*|snow\w*|frost|ice|garden|grass|weeds?|plant(?:ed|ing)|trees?|leaf|leaves|floods?|storms?|heat\w*|fuel|christmas|festivals?|events?|shows?|fairs?|carnival|beach\w*|bathing|pools?|lidos?|camp\w*|touris\w*|visitors?|holidays?|ferr(?:y|ies)|exams?|admissions?|enrol\w*|graduat\w*|leavers?|applications?|offers|appeals|term|vaccin\w*|flu|jabs?|immunis\w*|immuniz\w*|grants?|precepts?|levy|levies|dividends?|bonus\w*|capital|receipts?|sales?|disposals?|acquisitions?|elections?|electoral|canvass|registrations?|permits?|licen[cs]es?|billing|bills|fires?|harvest\w*|crops?|elver|fishing|rain\w*)\b/i;

/** What one large case, gift or employer makes many times as much in a year. */
export const BY_CHANCE =
  /\b(?:jobs?|compensation|claims|fines|penalt\w+|incidents?|outbreaks?|arrivals|donations?|bequests?|homes|fund(?:s|ing|ed|rais\w+)|secured|award(?:s|ed)|match(?:ed)?)\b/i;
