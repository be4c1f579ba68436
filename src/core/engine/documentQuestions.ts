import { documentRules } from '../documents/documentRules';
import type { NextYear } from '../documents/nextYear/planNextYear';
import { judgeReason } from '../explanations/index';
import type { CalendarDate } from '../sheet/calendar';
import type { Scorecard } from '../scorecard/scorecard';
import type { DocumentFinding } from './documentFindings';
import { keepDocumentReason } from './documentReasons';
import type { ComparisonView, Earlier, RequiredView, StatementView } from './documents';
import type { KeptInWorkbook } from './keptInWorkbook';
import { type KnownSheet, understand } from './knownSheet';

/** What reads documents is fetched when one is chosen, and not before. */
const loadDocuments = () => import(/* webpackChunkName: "documents" */ './documents');

/** Answers what is asked of scorecards beside other documents, and remembers what it found for the reasons given to it. */
export class DocumentQuestions {
  private foundRequired: readonly DocumentFinding[] = [];
  private foundCompared: readonly DocumentFinding[] = [];

  constructor(private readonly kept: KeptInWorkbook) {}

  async narrative(text: string, scorecards: readonly Scorecard[]): Promise<readonly StatementView[]> {
    const { settings } = await this.kept.read();
    const { viewStatements } = await loadDocuments();
    return viewStatements(text, scorecards, settings);
  }

  async required(list: string, scorecards: readonly Scorecard[]): Promise<readonly RequiredView[]> {
    const { explanations } = await this.kept.read();
    const { viewRequired } = await loadDocuments();
    const { views, found } = viewRequired(list, scorecards, explanations);
    this.foundRequired = found;
    return views;
  }

  async compare(earlier: Earlier, scorecards: readonly Scorecard[]): Promise<ComparisonView> {
    const { settings, explanations } = await this.kept.read();
    const isOld = ({ sheet }: Scorecard) => 'sheet' in earlier && sheet === earlier.sheet;
    const old =
      'sheet' in earlier
        ? scorecards.filter(isOld)
        : earlier.grids.flatMap((grid) => understand(grid, settings).scorecards);
    const { viewComparison } = await loadDocuments();
    const now = scorecards.filter((scorecard) => !isOld(scorecard));
    const { view, found } = viewComparison({ old, now, take: earlier.take }, explanations);
    this.foundCompared = found;
    return view;
  }

  async previewNextYear({ grid, scorecards }: KnownSheet, taken: readonly string[]): Promise<NextYear> {
    const { settings } = await this.kept.read();
    const { planNextYear } = await loadDocuments();
    return planNextYear(grid, scorecards, taken, settings);
  }

  /** What is wrong with the reason; null where it is kept. */
  async explain(id: string, reason: string, by: string, on: CalendarDate): Promise<string | null> {
    const [rule, number] = id.split('#');
    const found = rule === 'kpi-missing' ? this.foundRequired : this.foundCompared;
    const one = found[Number(number) - 1]!;
    const words = documentRules.find((known) => known.id === rule)!;
    const refused = judgeReason(one.finding, words, reason);
    if (refused !== null) return refused;
    await this.kept.changeReasons((explanations) =>
      keepDocumentReason(explanations, one, { reason, by, on }),
    );
    return null;
  }
}
