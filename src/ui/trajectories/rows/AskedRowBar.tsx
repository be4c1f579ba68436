import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { AskedOutcome } from './askedRow';
import { MessageBar } from '../../controls/MessageBar';

interface AskedRowBarProps {
  readonly outcome: AskedOutcome | null;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** What came of Fill this row. */
export function AskedRowBar({ outcome, onReplace, onClose }: AskedRowBarProps): ReactElement | null {
  const bar = useRef<HTMLDivElement>(null);
  const { kind, text } = outcome ?? {};

  // What is found is shown in the list; of what is not, this is all that there is to see.
  useEffect(() => {
    if (kind !== 'found') bar.current?.scrollIntoView({ block: 'nearest' });
  }, [kind, text]);

  if (!outcome) return null;
  return (
    <div ref={bar}>
      <MessageBar
        intent={kind === 'found' ? 'info' : 'warning'}
        actions={
          <>
            {kind === 'full' && (
              <Button size="small" onClick={onReplace}>
                Replace its targets
              </Button>
            )}
            <Button size="small" onClick={onClose}>
              Show all rows
            </Button>
          </>
        }
      >
        {text}
      </MessageBar>
    </div>
  );
}
