import type { ReactElement } from 'react';
import { hiddenFromSight } from './hiddenFromSight';
import { usePaneState } from './paneContext';

/** Tells screen readers of counts and results. The key makes a repeated sentence a new one. */
export function Announcer(): ReactElement {
  const { announcement } = usePaneState();
  return (
    <div role="status" aria-live="polite" style={hiddenFromSight}>
      {announcement.text}
    </div>
  );
}
