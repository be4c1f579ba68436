import type { Severity } from '../sheet/severity';

/** What holds a scorecard against another document, as the screens and the reasons name it. */
export interface DocumentRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  /** What an acceptable explanation says; null for an error, which cannot be explained. */
  readonly explanation: string | null;
}

/** In the order of a list: what asks for an answer first. */
export const documentRules: readonly DocumentRule[] = [
  {
    id: 'narrative-disagrees',
    title: 'Plan and table disagree',
    why: 'A reader of the plan and its scorecard who finds two figures for one thing trusts neither.',
    severity: 'error',
    explanation: null,
  },
  {
    id: 'target-changed',
    title: 'Target changed',
    why: 'An agreed target should be changed openly, or not at all.',
    severity: 'query',
    explanation: 'Says who agreed to the new target, and why the old one no longer holds.',
  },
  {
    id: 'actual-restated',
    title: 'Actual restated',
    why: 'When a reported figure changes and nobody says why, every later comparison is in doubt.',
    severity: 'query',
    explanation:
      'Says where the new figure comes from, such as a final release in place of a provisional one.',
  },
  {
    id: 'indicator-dropped',
    title: 'Indicator dropped',
    why: 'A reader will ask whether it was dropped because it went badly.',
    severity: 'query',
    explanation: 'Says why it is no longer reported, or which indicator has taken its place.',
  },
  {
    id: 'kpi-missing',
    title: 'Required indicator missing',
    why: 'Somebody is waiting for every figure on the required list, and cannot tell one left out on purpose from one forgotten.',
    severity: 'query',
    explanation: 'Says where it is reported instead, or why it no longer is.',
  },
  {
    id: 'target-missed',
    title: 'Target missed',
    why: 'Readers want to know whether last year’s targets were met.',
    severity: 'advice',
    explanation: 'Says why it was missed, and what is being done about it.',
  },
  {
    id: 'target-met',
    title: 'Target met',
    why: 'Readers want to know whether last year’s targets were met.',
    severity: 'advice',
    explanation: 'Says what the next aim is.',
  },
  {
    id: 'indicator-added',
    title: 'Indicator added',
    why: 'A new row has no history to be judged by.',
    severity: 'advice',
    explanation: 'Says what it is for.',
  },
];
