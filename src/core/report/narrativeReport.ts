import type { Explained } from '../explanations/explanation';
import type { Statement } from '../documents/narrative/statement';
import type { RequiredMatch } from '../documents/required/matchRequired';

/** A plan's text and a list of required indicators held against a scorecard. */
export interface NarrativeReport {
  readonly file: string;
  readonly statements: readonly Statement[];
  readonly kpis: readonly RequiredMatch[];
  /** The reasons that the file keeps for those that no row is. */
  readonly explained: ReadonlyMap<RequiredMatch, Explained>;
}
