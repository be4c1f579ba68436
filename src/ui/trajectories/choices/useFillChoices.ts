import type { MethodView } from '../../../core/engine/engine';
import type { FillOptions } from '../../../core/trajectories/fill';
import { useKeptState } from '../../shared/paneContext';
import { readShareFor } from '../share';

/** How the officer wants targets filled. */
export interface FillChoices {
  /** Null for whatever suits the scorecard. */
  readonly method: string | null;
  /** What was typed for each method that takes a share. */
  readonly shares: Readonly<Record<string, string>>;
  readonly as: 'values' | 'formulas';
  readonly replaces: boolean;
}

const initialChoices: FillChoices = { method: null, shares: {}, as: 'values', replaces: false };

export function useFillChoices(): [FillChoices, (part: Partial<FillChoices>) => void] {
  const [choices, setChoices] = useKeptState('trajectories/choices', initialChoices);
  return [
    choices,
    (part) => {
      setChoices((before) => ({ ...before, ...part }));
    },
  ];
}

/** The choices as the engine takes them, or a sentence that says what is wrong with the share. */
export function toOptions(
  { method: id, shares, as, replaces }: FillChoices,
  methods: readonly MethodView[],
): FillOptions | { readonly problem: string } {
  const method = methods.find((one) => one.id === id);
  const typed = method?.share ? readShareFor(method, shares[method.id] ?? '') : null;
  if (typed?.kind === 'refused') return { problem: typed.reason };
  return {
    ...(id === null ? {} : { method: id }),
    ...(typed?.kind === 'share' ? { share01: typed.share01 } : {}),
    ...(replaces ? { replace: true } : {}),
    as,
  };
}
