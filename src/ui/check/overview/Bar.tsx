import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../../core/sheet/severity';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '6px',
    columnGap: '2px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText', height: '8px' },
  },
  tall: { height: '12px', margin: `${tokens.spacingVerticalXXS} 0` },
  part: { minWidth: '3px', forcedColorAdjust: 'none' },
  error: {
    backgroundColor: tokens.colorStatusDangerForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  query: {
    backgroundColor: tokens.colorStatusWarningForeground1,
    '@media (forced-colors: active)': {
      backgroundImage: 'repeating-linear-gradient(45deg, CanvasText 0 2px, Canvas 2px 4px)',
    },
  },
  advice: {
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': {
      backgroundImage: 'repeating-linear-gradient(90deg, CanvasText 0 1px, Canvas 1px 4px)',
    },
  },
  fine: {
    backgroundColor: tokens.colorStatusSuccessForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas' },
  },
  done: {
    backgroundColor: tokens.colorStatusSuccessForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

export interface BarPart {
  readonly kind: Severity | 'fine' | 'done';
  readonly count: number;
}

interface BarProps {
  readonly parts: readonly BarPart[];
  /** The count that fills the bar. */
  readonly whole: number;
  readonly isTall?: boolean;
}

/** Counts as lengths side by side; the words that say the same always stand beside it. */
export function Bar({ parts, whole, isTall = false }: BarProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.bar, isTall && styles.tall)} aria-hidden>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <span
            key={kind}
            className={mergeClasses(styles.part, styles[kind])}
            style={{ width: `${((count / whole) * 100).toFixed(2)}%` }}
          />
        ))}
    </span>
  );
}
