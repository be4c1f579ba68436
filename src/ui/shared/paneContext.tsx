import {
  createContext,
  type Dispatch,
  type SetStateAction,
  useCallback,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { PaneModel } from '../model/paneModel';
import type { PaneState } from '../model/state';

interface PaneContextValue {
  readonly model: PaneModel;
  /** What views keep of their own choices while another view is shown. */
  readonly kept: Map<string, unknown>;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

function usePaneContext(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('Only inside a Pane');
  return value;
}

export function usePaneModel(): PaneModel {
  return usePaneContext().model;
}

export function usePaneState(): PaneState {
  const { model } = usePaneContext();
  return useSyncExternalStore(model.subscribe, model.getState);
}

/** Like useState, for a choice that is still there when the view is opened again. */
export function useKeptState<Value>(key: string, initial: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const { kept } = usePaneContext();
  const [value, setValue] = useState<Value>(() => (kept.has(key) ? (kept.get(key) as Value) : initial));
  const setAndKeep = useCallback<Dispatch<SetStateAction<Value>>>(
    (next) => {
      setValue((before) => {
        const after = typeof next === 'function' ? (next as (before: Value) => Value)(before) : next;
        kept.set(key, after);
        return after;
      });
    },
    [kept, key],
  );
  return [value, setAndKeep];
}

/** Like useRef, for what is still known when the view is opened again. */
export function useKeptRef<Value>(key: string, initial: Value): { current: Value } {
  const { kept } = usePaneContext();
  return useMemo(
    () => ({
      get current() {
        return kept.has(key) ? (kept.get(key) as Value) : initial;
      },
      set current(value: Value) {
        kept.set(key, value);
      },
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- As with useRef, only the first value counts.
    [kept, key],
  );
}
