import { useEffect, useState } from 'react';
import type { Engine } from '../../core/engine/engine';
import { usePaneModel } from './paneContext';

type Answer<Value> =
  | { readonly state: 'coming' }
  | { readonly state: 'failed' }
  | { readonly state: 'here'; readonly value: Value };

/**
 * What the engine answers, asked again whenever `about` is another; until then the answer before stays. An answer that
 * comes late, after the question was asked again, is dropped. What goes wrong becomes a notice.
 */
export function useAnswer<Value>(
  outcome: string,
  question: (engine: Engine) => Promise<Value>,
  ...about: readonly unknown[]
): Answer<Value> {
  const model = usePaneModel();
  const [answer, setAnswer] = useState<Answer<Value>>({ state: 'coming' });
  useEffect(() => {
    let isWanted = true;
    void model.ask(outcome, question).then((value) => {
      if (!isWanted) return;
      if (value !== null) setAnswer({ state: 'here', value });
      else setAnswer((before) => (before.state === 'here' ? before : { state: 'failed' }));
    });
    return () => {
      isWanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- A question is a new function each time; what it is about decides.
  }, [model, outcome, ...about]);
  return answer;
}
