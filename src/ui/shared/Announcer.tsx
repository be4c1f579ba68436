import { type ReactElement, useRef } from 'react';
import { hiddenFromSight } from './hiddenFromSight';
import { usePaneState } from './paneContext';

/** Tells screen readers of counts and results. A new element makes a repeated sentence a new one. */
export function Announcer(): ReactElement {
  const { announcement } = usePaneState();
  const said = useRef({ announcement, count: 0 });
  if (said.current.announcement !== announcement)
    said.current = { announcement, count: said.current.count + 1 };
  return (
    <div role="status" aria-live="polite" style={hiddenFromSight}>
      <span key={said.current.count}>{announcement.text}</span>
    </div>
  );
}
