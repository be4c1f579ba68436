import { collapse } from '../checking/collapse/collapse';
import { summarise } from '../checking/verdict';
import type { SignOffStanding } from '../explanations/signOff';
import type { CalendarDate } from '../sheet/calendar';
import { groupBy } from '../text/groupBy';
import { listAnd } from '../text/words';
import type { KnownWorkbook } from './checkWorkbook';
import type { ScorecardView, WorkbookCheck } from './engine';
import { chooseNearMiss, sayNothingFound } from './nothingFound';
import { idOf, shareFindings, viewScorecard } from './views';

/** A check as the screens show it. */
export function viewCheck(
  known: KnownWorkbook,
  asOf: CalendarDate,
  settingsProblems: readonly string[],
  signOff: SignOffStanding | null,
): WorkbookCheck {
  const sheets = [...known.sheets.values()];
  const found = sheets.flatMap((sheet) => sheet.checks);
  const checks = collapse(found);
  const ofSheets = [...groupBy(checks, ({ scorecard }) => scorecard.sheet).values()];
  const views = shareFindings(
    ofSheets.flatMap((ofSheet) =>
      ofSheet.map((check, index) => viewScorecard(check, idOf(check.scorecard, index))),
    ),
    found,
  );
  const isUnread = (_: ScorecardView, index: number) => {
    const { unread: table, isRest } = found[index]!.scorecard;
    return table !== undefined || isRest === true;
  };
  const unread = views.filter(isUnread);
  const scorecards = views.filter((view) => !unread.includes(view));
  const failures = [...known.failures].map(([sheet, reason]) => ({ sheet, reason }));
  const summary = summarise(checks);
  return {
    asOf,
    scorecards,
    unread,
    failures,
    notChecked: known.notRead,
    mergesUnknown: sheets
      .filter(({ grid, scorecards }) => grid.areMergesUnknown && scorecards.length > 0)
      .map(({ grid }) => grid.sheet),
    nothingFound: scorecards.length === 0 && failures.length === 0 ? explainEmptiness(known) : null,
    // What was not read cannot be vouched for.
    summary: {
      ...summary,
      ready: summary.ready && failures.length + known.notRead.length === 0,
    },
    settingsProblems,
    signOff,
  };
}

function explainEmptiness(known: KnownWorkbook): string {
  const nearMisses = [...known.sheets.values()].flatMap(({ nearMiss }) => nearMiss ?? []);
  const read = [...known.sheets.keys()].map((name) => `“${name}”`);
  const where = known.notRead.length > 0 ? `sheet ${listAnd(read)}` : 'this workbook';
  return sayNothingFound(where, chooseNearMiss(nearMisses));
}
