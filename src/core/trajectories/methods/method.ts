import type { Expression } from '../expression';
import type { Learnt } from '../learn';

/** A point in time on a trajectory. */
export interface Stop {
  /** How far from the baseline: in years where the headings name years, else counted in columns. */
  readonly k: number;
  /** Which of the targets to come it is, counted from 0; -1 for the baseline. */
  readonly index: number;
}

/** The stretch between two figures that are given, and the stop on it whose figure is wanted. */
export interface Stretch {
  readonly from: Expression;
  readonly to: Expression;
  readonly left: Stop;
  readonly at: Stop;
  readonly right: Stop;
  /** `k` of the end target. */
  readonly n: number;
}

/** What a method goes by beside the two figures. */
export interface Guidance {
  /** What the complete rows of the scorecard do; null for a method that does not learn. */
  readonly learnt: Learnt | null;
  /** The number typed for the method: the share of a first jump, or the part of a gap to close. */
  readonly share01: number | null;
  /** How bent `front-loaded` and `back-loaded` are; 1 is a straight line. */
  readonly power: number;
  /** `k` of the first target to come. */
  readonly firstK: number;
}

/** The two figures that a method which sets the end target goes by. */
export interface Origin {
  readonly baseline: Expression;
  /** Null for a method that needs no comparator. */
  readonly comparator: Expression | null;
}

/** One way to go from the baseline to the end target. */
export interface TrajectoryMethod {
  readonly id: string;
  /** As the officer reads it in a list. */
  readonly name: string;
  /** One line: when to choose it. */
  readonly summary: string;
  /** b is the baseline, T the end target, n the years between, k = 1..n. */
  readonly formula: string;
  /** Where the formula comes from. */
  readonly source: string;
  /** What its typed number means and must be; null where it takes none. */
  readonly share: { readonly meaning: string; readonly isRequired: boolean } | null;
  /** Whether it learns from the complete rows of the scorecard: always, or unless its number is typed. */
  readonly learns: 'always' | 'unless-typed' | 'never';
  /** Where it works out the end target itself: the expression for it. */
  readonly end: ((origin: Origin, guidance: Guidance) => Expression) | null;
  readonly needsComparator: boolean;
  /** Whether its figures are the baseline's own, and so have the baseline's decimals. */
  readonly keepsBaseline: boolean;
  /** Why it cannot go from one figure to the other, to complete "because"; null if it can. */
  readonly refuse: ((from: number, to: number) => string | null) | null;
  /** The unrounded figure at the stop; `origin` is null unless the method sets the end target. */
  readonly between: (stretch: Stretch, guidance: Guidance, origin: Origin | null) => Expression;
}

/** What most methods have in common; each says where it differs. */
export const ordinary = {
  share: null,
  learns: 'never',
  end: null,
  needsComparator: false,
  keepsBaseline: false,
  refuse: null,
} as const satisfies Partial<TrajectoryMethod>;
