import type { CellAddress } from '../../sheet/address';
import type { Severity } from '../../sheet/severity';
import type { Indicator, Scorecard } from '../../scorecard/scorecard';

export type ChangeRule =
  | 'target-changed'
  | 'actual-restated'
  | 'indicator-dropped'
  | 'indicator-added'
  | 'target-missed'
  | 'target-met';

/** One thing that is not as an earlier scorecard has it. */
export interface ScorecardChange {
  readonly rule: ChangeRule;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** The message with its placeholders filled in. */
  readonly message: string;
  /** Where it is listed: the later scorecard, and its cell; for what was dropped, the row that it stood after. */
  readonly scorecard: Scorecard;
  readonly cell: CellAddress;
  readonly indicator: Indicator;
  /** What the earlier scorecard says; null where it says nothing. */
  readonly old: string | null;
  /** What the later one says; null where it says nothing. */
  readonly new: string | null;
}

/** The sentences, by rule and message. */
export const messages = {
  easier:
    '{Figure} was {old} in the earlier scorecard and is {new} now, which is easier; {better}. Explain why it was changed.',
  harder: '{Figure} was {old} in the earlier scorecard and is {new} now, which is harder; {better}.',
  changed: '{Figure} was {old} in the earlier scorecard and is {new} now. Explain why it was changed.',
  removed: '{Figure} was {old} in the earlier scorecard and is not given now. Explain why it was removed.',
  restated: '{Figure} was {old} in the earlier scorecard and is {new} now. Explain why it was restated.',
  dropped:
    'The earlier scorecard has this indicator in row {row}, and no row of this one matches it. Explain why it was dropped, or put it back.',
  added: 'No row of the earlier scorecard matches this indicator.',
  missed: 'The target for {year} was {old}, and the actual is {new}: it was missed; {better}.',
  met: 'The target for {year} was {old}, and the actual is {new}: it was met; {better}.',
} as const;
