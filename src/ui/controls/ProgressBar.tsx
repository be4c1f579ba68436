import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  track: {
    width: '100%',
    height: '2px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transformOrigin: 'left',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  coming: {
    width: '33%',
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%', opacity: 0.5 },
  },
});

interface ProgressBarProps {
  /** Between 0 and 1; undefined while nobody knows. */
  readonly share01?: number;
  /** What is going on: "Checking". */
  readonly label: string;
  readonly className?: string;
}

/** How far something has come. */
export function ProgressBar({ share01, label, className }: ProgressBarProps): ReactElement {
  const styles = useStyles();
  const isKnown = share01 !== undefined;
  return (
    <div
      role="progressbar"
      aria-label={label}
      {...(isKnown ? { 'aria-valuemin': 0, 'aria-valuemax': 1, 'aria-valuenow': share01 } : {})}
      className={mergeClasses(styles.track, className)}
    >
      <div
        className={mergeClasses(styles.bar, !isKnown && styles.coming)}
        style={isKnown ? { transform: `scaleX(${share01})` } : undefined}
      />
    </div>
  );
}
