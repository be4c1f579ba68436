import type { MethodView } from '../../../core/engine/engine';
import type { FillOptions } from '../../../core/trajectories/fill';
import type { EndSource } from '../../../core/trajectories/endTarget';
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
  /** What a blank end target is to be. */
  readonly end: EndSource | 'blank' | 'typed';
  readonly endText: string;
}

/** Where a blank end target can be taken from, to follow "take". */
export const endNames: Readonly<Record<EndSource, string>> = {
  last: 'the last target given',
  comparator: 'the comparator',
  usual: 'the usual change of the other rows',
};

const initialChoices: FillChoices = {
  method: null,
  shares: {},
  as: 'values',
  replaces: false,
  end: 'blank',
  endText: '',
};

export function useFillChoices(): [FillChoices, (part: Partial<FillChoices>) => void] {
  const [choices, setChoices] = useKeptState('trajectories/choices', initialChoices);
  return [
    choices,
    (part) => {
      setChoices((before) => ({ ...before, ...part }));
    },
  ];
}

/** The figure that was typed, as a row shows its own; null for none, NaN for no figure. */
function readEnd(text: string): number | null {
  const plain = text.replace(/[\s,%£]/g, '');
  return plain === '' ? null : /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

/** The choices as the engine takes them, or a sentence that says what is wrong with the share. */
export function toOptions(
  { method: id, shares, as, replaces, end, endText }: FillChoices,
  methods: readonly MethodView[],
): FillOptions | { readonly problem: string } {
  const method = methods.find((one) => one.id === id);
  const typed = method?.share ? readShareFor(method, shares[method.id] ?? '') : null;
  if (typed?.kind === 'refused') return { problem: typed.reason };
  const endTarget = end === 'blank' ? null : end === 'typed' ? readEnd(endText) : end;
  if (Number.isNaN(endTarget)) return { problem: 'Type the end target as a figure, such as 95.' };
  return {
    ...(endTarget === null ? {} : { endTarget }),
    ...(id === null ? {} : { method: id }),
    ...(typed?.kind === 'share' ? { share01: typed.share01 } : {}),
    ...(replaces ? { replace: true } : {}),
    as,
  };
}
