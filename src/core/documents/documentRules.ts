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
    why: 'Whoever reads the plan and its scorecard side by side finds two figures for one thing, and trusts neither.',
    severity: 'error',
    explanation: null,
  },
  {
    id: 'target-changed',
    title: 'Target changed',
    why: 'A target that was agreed is changed in the open or not at all.',
    severity: 'query',
    explanation: 'Says who agreed to the new target, and why the old one no longer holds.',
  },
  {
    id: 'actual-restated',
    title: 'Actual restated',
    why: 'A figure that was reported and is another now makes every later comparison doubtful, unless somebody says why.',
    severity: 'query',
    explanation:
      'Says where the new figure comes from, such as a final release in place of a provisional one.',
  },
  {
    id: 'indicator-dropped',
    title: 'Indicator dropped',
    why: 'What is no longer reported may be what went badly.',
    severity: 'query',
    explanation: 'Says why it is no longer reported, or which indicator has taken its place.',
  },
  {
    id: 'kpi-missing',
    title: 'Required indicator missing',
    why: 'Others wait for the figures of the required list, and cannot be told apart from what was forgotten.',
    severity: 'query',
    explanation: 'Says where it is reported instead, or why it no longer is.',
  },
  {
    id: 'target-missed',
    title: 'Target missed',
    why: 'Readers look for what came of last year’s targets.',
    severity: 'advice',
    explanation: 'Says why it was missed, and what is done about it.',
  },
  {
    id: 'target-met',
    title: 'Target met',
    why: 'Readers look for what came of last year’s targets.',
    severity: 'advice',
    explanation: 'Says what is aimed at next.',
  },
  {
    id: 'indicator-added',
    title: 'Indicator added',
    why: 'A new row has no past to be judged by.',
    severity: 'advice',
    explanation: 'Says what it is for.',
  },
];
