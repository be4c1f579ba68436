export { toA1 } from './sheet/address';
export type { Grid } from './sheet/grid';
export type { Host, AlteredCopy, SheetInfo } from './sheet/host';
export { Failure, SheetNotFound } from './sheet/errors';
export type { CellEdit, Conflict } from './sheet/edit';
export type { Indicator, Scorecard, Value } from './scorecard/scorecard';
export type { NearMiss, UnreadTable } from './scorecard/unread';
export { isMeaning } from './reading/columns/byHand';
export { readScorecards, readSheet } from './reading/index';
export { type CalendarDate, isCalendarDate } from './sheet/calendar';
export { type Chaser, listChasers } from './dates/chasers';
export { allRules, type AnyRule } from './rules/index';
export type { Rule } from './rules/rule';
export { isAtLeast, severities, type Severity } from './sheet/severity';
export { checkScorecard } from './checking/check';
export { checkNearMiss } from './checking/checkNearMiss';
export { checkUnread } from './checking/checkUnread';
export { isExplained, summarise, verdict } from './checking/verdict';
export { findUnexplained, withExplanations } from './explanations/withExplanations';
export { explainFromList, type ListedReason, readReasonList } from './explanations/reasonList';
export { type SignOffStanding, standingOf } from './explanations/signOff';
export type { CheckOptions, Finding, NotRun, ScorecardCheck, Summary } from './checking/finding';
export type { Explained, ExplainedCheck, ExplainedFinding, Explanation } from './explanations/explanation';
export { layOver, type RuleSettings, type Settings } from './scorecard/settings';
export { readStored, type Stored, writeStored } from './stored/stored';
export { readSettingsJson } from './stored/readSettings';
export { applyToGrid } from './sheet/applyToGrid';
export { type ChooseFindings, type Fix, type Fixes, planFixes } from './checking/planFixes';
export { checkReading, readWorkbook, sheetsPassedOver, type WorkbookReading } from './engine/readWorkbook';
export { sayNothingFound } from './engine/nothingFound';
export { type KnownSheet, understand } from './engine/knownSheet';
export { shareNotes } from './engine/notesElsewhere';
export { collapse } from './checking/collapse/collapse';
export { findStillBroken } from './checking/stillBroken';
export {
  cannotUse,
  type Fill,
  type FillEdit,
  type FillOptions,
  fillTrajectories,
  isNamed,
} from './trajectories/fill';
export { allMethods, findMethod, type TrajectoryMethod } from './trajectories/index';
export { compareScorecards, haveSharedYears } from './documents/compare/compareScorecards';
export { findDoubledSheets } from './documents/compare/doubledSheets';
export { type NextYear, type NextYearPlan, planNextYear } from './documents/nextYear/planNextYear';
export { explainChanges, explainMissing } from './engine/documentReasons';
export { readNarrative } from './documents/narrative/readNarrative';
export { matchRequired } from './documents/required/matchRequired';
export { listOr, nearest } from './text/words';
export {
  type CheckReport,
  type DatesReport,
  type FileCheck,
  type FileTally,
  tallyFile,
} from './report/report';
export { type CheckFormat, type ReportContext, writeCheck } from './report/checkFormat';
export { noPaint, type Paint, plainLayout, type TextLayout, toPlainText } from './report/layout';
export { checkToText, textFormat } from './report/text';
export { readToText } from './report/readText';
export { datesToText } from './report/datesText';
export { checkToJson, datesToJson, jsonFormat, readToJson, rulesToJson } from './report/json';
export { checkToCsv, csvFormat, datesToCsv } from './report/csv';
export { checkToHtml, htmlFormat } from './report/html';
export { checkToSarif, sarifFormat } from './report/sarif';
export { checkToSheet } from './report/officerSheet';
export { isAccountedFor } from './report/compareReport';
export { compareToJson } from './report/compareJson';
export { compareToText } from './report/compareText';
export { narrativeToJson } from './report/narrativeJson';
export { narrativeToText } from './report/narrativeText';
export { nextYearToText } from './report/nextYearText';
export { fixesToText } from './report/fixesText';
export { fillToJson } from './report/fillJson';
export { fillToText, type ScorecardFill } from './report/fillText';
export { methodsToJson, methodsToMarkdown, methodsToText } from './report/methodsText';
export { explainRule, rulesToText } from './report/rulesText';
export { rulesToMarkdown } from './report/markdown';
