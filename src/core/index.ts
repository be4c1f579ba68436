export { toA1 } from './address';
export type { Grid } from './grid';
export type { Host, SheetInfo } from './host';
export { Failure, SheetNotFound } from './errors';
export type { CellEdit, Conflict } from './edit';
export type { Indicator, Scorecard, Value } from './scorecard';
export { readNearMiss, readScorecards, readUnread } from './reading/index';
export { type CalendarDate, isCalendarDate } from './dates/calendar';
export { type Chaser, listChasers } from './dates/chasers';
export { allRules, type AnyRule } from './rules/index';
export type { Rule } from './rules/rule';
export type { Severity } from './severity';
export { checkScorecard, isAtLeast, isExplained, summarise, verdict, withExplanations } from './check';
export type { CheckOptions, Finding, NotRun, ScorecardCheck, Summary } from './check';
export type { Explained, Explanation } from './explanations/explanation';
export { layOver, type RuleSettings, type Settings } from './settings';
export { readStored, type Stored, writeStored } from './stored';
export { readSettings } from './readSettings';
export { applyToGrid } from './applyToGrid';
export { type Fix, type Fixes, planFixes } from './fixes';
export { findStillBroken } from './stillBroken';
export {
  cannotUse,
  type Fill,
  type FillEdit,
  type FillOptions,
  fillTrajectories,
  isNamed,
} from './trajectories/fill';
export { allMethods, findMethod, type TrajectoryMethod } from './trajectories/index';
export { listOr, nearest } from './words';
export type { CheckReport, DatesReport, UnreadTable } from './report/report';
export { noPaint, type Paint, plainLayout, type TextLayout, toPlainText } from './report/layout';
export { checkToText } from './report/text';
export { readToText } from './report/readText';
export { datesToText } from './report/datesText';
export { checkToJson, datesToJson, readToJson, rulesToJson } from './report/json';
export { checkToCsv, datesToCsv } from './report/csv';
export { checkToHtml } from './report/html';
export { checkToSarif } from './report/sarif';
export { checkToRows } from './report/rows';
export { fixesToText } from './report/fixesText';
export { fillToJson } from './report/fillJson';
export { fillToText, type ScorecardFill } from './report/fillText';
export { methodsToJson, methodsToMarkdown, methodsToText } from './report/methodsText';
export { explainRule, rulesToText } from './report/rulesText';
export { rulesToMarkdown } from './report/markdown';
