import type { ReactElement } from 'react';
import type { HiddenGap } from './hiddenGaps';

interface GapLinesProps {
  readonly what: 'row' | 'column';
  readonly gaps: readonly HiddenGap[] | undefined;
}

/** Thin double lines in a header, at which rows or columns are hidden. */
export function GapLines({ what, gaps }: GapLinesProps): ReactElement | null {
  if (!gaps) return null;
  return (
    <>
      {gaps.map(({ sentence, side }) => (
        <span
          key={side}
          role="img"
          className={`gap ${what} ${side}`}
          aria-label={sentence}
          title={sentence}
        />
      ))}
    </>
  );
}
