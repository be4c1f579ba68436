import { useEffect, useRef } from 'react';
import type { FillPreview, ScorecardView } from '../../core/engine/engine';
import { usePaneModel, usePaneState } from '../shared/paneContext';
import { sayOutcome } from './sayings';

/** Says aloud what other options have come to. A new check has its own announcement. */
export function useSaidOutcome(
  preview: FillPreview | null,
  scorecard: ScorecardView | null,
  options: object,
): void {
  const model = usePaneModel();
  const { check, methods } = usePaneState();
  const asked = `${scorecard?.id ?? ''} ${JSON.stringify(options)}`;
  const said = useRef({ check, asked });

  useEffect(() => {
    if (!preview) return;
    const isOther = said.current.check === check && said.current.asked !== asked;
    said.current = { check, asked };
    const method = methods.find(({ id }) => id === preview.method);
    if (isOther && method) model.announce(sayOutcome(preview, method.name));
  }, [preview, check, asked, methods, model]);
}
