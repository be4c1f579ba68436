/** Under what a workbook keeps its settings and explanations, in every program that opens it. */
export const settingsKey = 'scorecard-checker';

/** The name of the sheet that a report is written to. */
export const reportName = 'Scorecard report';

/** What stands first on that sheet, and tells a report from a scorecard. */
export const reportTitle = 'Scorecard Checker report';
