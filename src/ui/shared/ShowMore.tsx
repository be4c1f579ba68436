import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface ShowMoreProps {
  readonly className?: string;
  /** How many are not shown; with none left there is nothing to press. */
  readonly left: number;
  /** How many come at a time. */
  readonly batch: number;
  /** What is left, where it is more than its number: "120 rows". */
  readonly of?: string;
  readonly onMore: () => void;
}

/** Under a long list: shows some more of it. */
export function ShowMore({ className, left, batch, of, onMore }: ShowMoreProps): ReactElement | null {
  if (left <= 0) return null;
  return (
    <Button className={className} size="small" onClick={onMore}>
      Show {Math.min(batch, left)} more of {of ?? left}
    </Button>
  );
}
